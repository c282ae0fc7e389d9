import ArgumentParser
import StandoffUI

/// Prints the key table.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "keys", abstract: "List the keys of the browser.")

  @Flag(help: "As the Markdown page docs/KEYS.md.")
  var markdown = false

  func run() throws { writeOutput(markdown ? keysMarkdown() : keysText()) }
}
