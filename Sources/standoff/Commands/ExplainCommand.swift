import ArgumentParser
import Glibc
import StandoffCore
import StandoffUI

/// Says what was read at a place, by which rule, from which anchor and cue.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what was read there, and why.",
    discussion: """
      Name an event with --event ID (`standoff export` and the browser show the ids), or places as FILE:LINE or FILE@OFFSET, \
      where OFFSET counts Unicode scalars. Without either, every event of the files is explained.
      """)

  @Argument(help: ArgumentHelp("Files and folders; FILE:LINE and FILE@OFFSET name places.", valueName: "path"))
  var places: [String]

  @Option(help: ArgumentHelp("The id of an event.", valueName: "id"))
  var event: String?

  @Option(
    name: .customLong("date"),
    help: ArgumentHelp("The publication day of one file, as FILE=YYYY-MM-DD. May be repeated.", valueName: "file=day"))
  var dates: [GivenDate] = []

  @Option(help: OwnKnowledge.help)
  var gazetteer: [String] = []

  func run() throws {
    let targets = places.map(ExplainTarget.init)
    var options = InputOptions()
    options.paths = targets.map(\.path)
    options.dates = dates
    options.gazetteer = gazetteer
    let read = try Inputs(options)
    let graph = read.graph(asOf: nil)
    if let event {
      try explain(event: event, in: graph)
    } else {
      for target in targets { explain(target, in: graph) }
    }
    try read.reportStatus()
  }

  private func explain(event id: String, in graph: EventGraph) throws {
    guard let found = graph.events.first(where: { $0.id.description == id }) else {
      throw ValidationError(
        "no event '\(id)' in these articles. `standoff timeline` and `standoff export` show the ids.")
    }
    write(explanation(of: found, in: graph))
  }

  private func explain(_ target: ExplainTarget, in graph: EventGraph) {
    guard let place = target.place else {
      for event in graph.events { write(explanation(of: event, in: graph) + [""]) }
      return
    }
    let name = target.path.split(separator: "/").last.map(String.init) ?? target.path
    for index in graph.documents.indices where graph.documents[index].article.path == name {
      let article = graph.documents[index].article
      guard let span = place.span(in: article.text) else {
        writeDiagnostic("\(target.path): there is no \(place). The file ends before it.")
        continue
      }
      write(explanation(at: span, in: index, of: graph))
    }
  }

  private func write(_ lines: [String]) {
    for line in lines { writeOutput(displayString(line) + "\n") }
  }
}

/// What a command-line word of `explain` names: a file, a line of it, or an offset into it.
struct ExplainTarget {
  let path: String
  let place: TextPlace?

  /// A file that exists under the very name is that file, whatever its name ends with.
  init(_ argument: String) {
    if access(argument, F_OK) != 0,
      let mark = argument.lastIndex(where: { $0 == ":" || $0 == "@" }),
      let number = Int(argument[argument.index(after: mark)...])
    {
      path = String(argument[..<mark])
      place = argument[mark] == ":" ? .line(number) : .scalar(number)
    } else {
      path = argument
      place = nil
    }
  }
}
