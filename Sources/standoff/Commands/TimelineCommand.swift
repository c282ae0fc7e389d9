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

  @Option(
    help: ArgumentHelp(
      "Only the days that matter most, so many at most, each with the sentence that tells it best.",
      valueName: "days"))
  var digest: Int?

  @Option(help: ArgumentHelp("With --digest: at most so many sentences for each day.", valueName: "number"))
  var sentences = 1

  @Flag(help: "With --digest: one JSON object a line.")
  var json = false

  func run() throws {
    let read = try Inputs(inputs)
    let graph = read.graph(asOf: published.asOf, doubted: published.doubted)
    let query = try filters.query(in: graph)
    if let digest {
      write(chosenDays(of: graph, DigestRequest(days: digest, sentences: sentences, query: query)), of: graph)
    } else {
      let events = graph.events(matching: query)
      for line in timelineText(of: graph, events: events, glyphs: .forOutput, columns: width) {
        writeOutput(line + "\n")
      }
    }
    try read.reportStatus()
  }

  private func write(_ days: [DigestDay], of graph: EventGraph) {
    guard !json else { return writeData(digestLines(of: days, in: graph)) }
    for line in digestText(of: days, in: graph, columns: width) { writeOutput(line + "\n") }
  }

  func validate() throws {
    if let digest, digest < 1 { throw ValidationError("--digest \(digest) is too small. Give 1 or more.") }
    guard sentences >= 1 else { throw ValidationError("--sentences \(sentences) is too small. Give 1 or more.") }
    guard digest != nil || (sentences == 1 && !json) else {
      throw ValidationError("--sentences and --json belong to --digest DAYS.")
    }
    guard (40...1000).contains(width) else { throw ValidationError("--width \(width) is not from 40 to 1000.") }
  }
}
