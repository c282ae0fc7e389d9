import ArgumentParser
import StandoffCore
import StandoffUI

/// Prints the chronology as the timeline pane shows it.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "timeline", abstract: "Print the chronology as text.")

  @OptionGroup var inputs: InputOptions
  @OptionGroup var published: AsOfOptions
  @OptionGroup var filters: FilterOptions

  @Option(help: ArgumentHelp("The width of a line in columns.", valueName: "columns"))
  var width = 120

  func run() throws {
    let read = try Inputs(inputs)
    let graph = read.graph(asOf: published.asOf)
    let events = graph.events(matching: try filters.query(in: graph))
    for line in timelineText(of: graph, events: events, glyphs: .forOutput, columns: width) { writeOutput(line + "\n") }
    try read.reportStatus()
  }

  func validate() throws {
    guard (40...1000).contains(width) else { throw ValidationError("--width \(width) is not from 40 to 1000.") }
  }
}
