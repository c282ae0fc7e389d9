import ArgumentParser
import StandoffCore

/// Writes the graph, or the part of it that the filters admit, for another program.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the event graph for another program.",
    discussion: "Formats:\n"
      + ExportFormat.allCases.map { format in
        "  \(format.rawValue)\(String(repeating: " ", count: max(1, 14 - format.rawValue.utf8.count)))\(format.summary)"
      }.joined(separator: "\n"))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var published: AsOfOptions
  @OptionGroup var filters: FilterOptions

  @Option(help: ArgumentHelp("The format, one of those above.", valueName: "format"))
  var format: ExportFormat = .jsonl

  @Option(
    help: ArgumentHelp("Write to this file instead of standard output; a folder for brat.", valueName: "file"))
  var output: String?

  func run() throws {
    let read = try Inputs(inputs)
    let graph = read.graph(asOf: published.asOf, doubted: published.doubted)
    let narrowed = graph.narrowed(to: try filters.query(in: graph))
    reportLeftOut(of: narrowed)
    if let output {
      do {
        try write(narrowed, as: format, to: output)
      } catch {
        writeDiagnostic("\(error)")
        throw ExitStatus.someInputsUnreadable
      }
    } else {
      guard format != .brat || narrowed.documents.count == 1 else {
        throw ValidationError("brat writes two files for each article. Name a folder for them: --output FOLDER.")
      }
      writeData(format.text(of: narrowed))
    }
    try read.reportStatus()
  }

  /// Says how many events a format has no place for.
  private func reportLeftOut(of graph: EventGraph) {
    let count = format.needsDays ? graph.events.filter { $0.timelineDay == nil }.count : 0
    if count > 0 {
      writeDiagnostic("\(count) undated events are left out: \(format.rawValue) has no place for them. jsonl has.")
    }
  }
}

/// Writes a graph to a file, each whole or not at all; in brat's format to the files of a folder.
func write(_ graph: EventGraph, as format: ExportFormat, to path: String) throws(FileWriteError) {
  let files = format.files(of: graph)
  guard format == .brat else {
    for file in files { try writeAtomically(file.text, to: path) }
    return
  }
  for file in files { try writeAtomically(file.text, to: path + "/" + file.name) }
}

extension ExportFormat: ExpressibleByArgument {}
