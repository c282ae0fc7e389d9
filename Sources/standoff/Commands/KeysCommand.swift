import ArgumentParser
import StandoffUI

/// Prints the key table as the Markdown page docs/KEYS.md.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List the keys of the browser, as a Markdown page.")

  func run() throws { writeOutput(keysMarkdown()) }
}
