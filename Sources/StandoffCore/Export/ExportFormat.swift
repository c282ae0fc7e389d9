/// The formats in which a graph leaves the program. The raw values are what a reader types.
package enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case jsonl, csv
  case mentionsCSV = "csv-mentions"
  case timelinejs, brat, dot, graphml, ics, markdown
}

/// One file of an export.
package struct ExportedFile: Hashable, Sendable {
  /// Relative to the folder that is written; unimportant where an export is one file.
  package let name: String
  package let text: String
}

extension ExportFormat {
  /// What it is, in a few words.
  package var summary: String {
    switch self {
    case .jsonl: "JSON Lines, everything there is: articles, actors, events, links"
    case .csv: "a table of events, for spreadsheets, R and pandas"
    case .mentionsCSV: "a table of the reports of each event, with their offsets"
    case .timelinejs: "JSON for Knight Lab's TimelineJS"
    case .brat: "brat stand-off files, .ann and .txt for each article; needs a folder for more than one"
    case .dot: "a Graphviz drawing of events, actors and links"
    case .graphml: "the same graph for Gephi, yEd, networkx and igraph"
    case .ics: "an iCalendar file for any calendar"
    case .markdown: "a chronology to read, with its sources"
    }
  }

  /// The ending of a file's name in this format.
  package var fileExtension: String {
    switch self {
    case .jsonl: "jsonl"
    case .csv, .mentionsCSV: "csv"
    case .timelinejs: "json"
    case .brat: "ann"
    case .dot: "dot"
    case .graphml: "graphml"
    case .ics: "ics"
    case .markdown: "md"
    }
  }

  /// Whether an event must have a day to be written at all.
  package var needsDays: Bool { self == .timelinejs || self == .ics }

  /// The files that hold a graph: one, but in brat's format two for each article.
  ///
  /// - Complexity: linear in the graph and in what its reports quote.
  package func files(of graph: EventGraph) -> [ExportedFile] {
    self == .brat ? bratFiles(of: graph) : [ExportedFile(name: "timeline.\(fileExtension)", text: text(of: graph))]
  }

  /// The graph as one text. In brat's format the annotations of all articles follow each other, which only a graph of one article can do
  /// without: ask for ``files(of:)`` instead.
  package func text(of graph: EventGraph) -> String {
    switch self {
    case .jsonl: jsonLines(of: graph)
    case .csv: eventTable(of: graph)
    case .mentionsCSV: mentionTable(of: graph)
    case .timelinejs: timelineJS(of: graph)
    case .brat: bratFiles(of: graph).filter { $0.name.hasSuffix(".ann") }.map(\.text).joined()
    case .dot: dotGraph(of: graph)
    case .graphml: graphML(of: graph)
    case .ics: iCalendar(of: graph)
    case .markdown: markdownTimeline(of: graph)
    }
  }
}
