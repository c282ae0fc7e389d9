import ArgumentParser
import StandoffCore

/// Prints the rules with their examples.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the reading rules with their examples.")

  @Option(help: ArgumentHelp("Only the rules of this layer.", valueName: "layer"))
  var layer: RuleLayer?

  @Flag(help: "As the Markdown page docs/RULES.md.")
  var markdown = false

  func run() throws {
    let layers = layer.map { [$0] } ?? RuleLayer.allCases
    writeOutput(markdown ? rulesMarkdown(of: layers) : rulesText(of: layers))
  }
}

extension RuleLayer: ExpressibleByArgument {}
