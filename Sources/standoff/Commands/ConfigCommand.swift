import ArgumentParser
import StandoffCore
import StandoffUI

/// Tells where the configuration is, what is wrong with it, and what it could say.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Check your configuration, or print the one that holds without any.",
    discussion: """
      Your configuration is $XDG_CONFIG_HOME/standoff/config, else ~/.config/standoff/config: the lines that : takes on the screen \
      (set, bind, save-filter), one a line, with comments after #.

        standoff config --default > ~/.config/standoff/config
      """)

  @Flag(name: .customLong("default"), help: "Print every option and every key as a comment, to begin with.")
  var isDefault = false

  @Option(help: ArgumentHelp("Check this file instead of your own.", valueName: "file"))
  var config: String?

  func run() throws {
    if isDefault { return writeOutput(defaultConfiguration()) }
    let found: ConfigurationFile?
    do {
      found = try ConfigurationFile.find(config)
    } catch {
      throw ValidationError("\(error). Give the path of a file.")
    }
    guard let found else {
      return writeOutput("no configuration at \(ConfigurationFile.usualPath ?? "$HOME/.config/standoff/config")\n")
    }
    let nothing = EventGraph(documents: [], actors: ActorTable(actors: [], actorOfChain: []), events: [], links: [])
    var state = State(graph: nothing, size: Size(columns: 80, rows: 24))
    let problems = found.apply(to: &state)
    for problem in problems { writeDiagnostic(problem) }
    writeOutput(
      displayString("\(found.path): \(found.lines.count) lines, \(problems.count) of them cannot be used") + "\n")
    if !problems.isEmpty { throw ExitStatus.someInputsUnreadable }
  }
}
