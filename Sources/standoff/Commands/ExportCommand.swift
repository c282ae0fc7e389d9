import ArgumentParser
import Foundation
import StandoffCore

/// Writes the graph, or the part of it that the filters admit, for another program.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the event graph for another program.",
    discussion: "jsonl is JSON Lines: articles, actors, events and links, one object a line.")

  @OptionGroup var inputs: InputOptions
  @OptionGroup var published: AsOfOptions
  @OptionGroup var filters: FilterOptions

  @Option(help: ArgumentHelp("The format: jsonl.", valueName: "format"))
  var format: ExportFormat = .jsonl

  @Option(help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let read = try Inputs(inputs)
    let graph = read.graph(asOf: published.asOf)
    let text = format.text(of: graph.narrowed(to: try filters.query(in: graph)))
    if let output { try write(text, to: output) } else { writeOutput(text) }
    try read.reportStatus()
  }

  private func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      writeDiagnostic("\(path): cannot be written: \(error.localizedDescription)")
      throw ExitStatus.someInputsUnreadable
    }
  }
}

/// The formats of `export`.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case jsonl

  func text(of graph: EventGraph) -> String {
    switch self {
    case .jsonl: jsonLines(of: graph)
    }
  }
}
