import ArgumentParser
import StandoffCore
import StandoffUI

/// Lists the actors, under the states and bodies they belong to.
struct ActorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors", abstract: "List the actors with their aliases, roles and counts.")

  @OptionGroup var inputs: InputOptions
  @OptionGroup var published: AsOfOptions

  func run() throws {
    let read = try Inputs(inputs)
    let graph = read.graph(asOf: published.asOf)
    for line in actorsText(of: graph) { writeOutput(line + "\n") }
    try read.reportStatus()
  }
}
