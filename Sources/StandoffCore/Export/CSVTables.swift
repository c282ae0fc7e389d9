/// The events as a table of comma-separated values (RFC 4180), one a row, in order of time, under a line of column names.
///
/// Columns as event data sets have them (ACLED, POLECAT). What has several values is joined with `; `.
package func eventTable(of graph: EventGraph) -> String {
  let columns: [String] = [
    "event_id", "event_date", "date_edtf", "earliest", "latest", "time_precision", "date_basis", "event_type",
    "event_root", "event_mode", "quad", "actor", "recipient", "place", "status", "factuality", "figure", "n_docs",
    "first_reported", "last_reported", "label",
  ]
  return csv([columns] + graph.events.map { eventRow($0, in: graph) })
}

/// The reports of the events as a table, each with the place of its words: scalars and bytes as the canonical export has them.
package func mentionTable(of graph: EventGraph) -> String {
  let columns: [String] = [
    "event_id", "doc", "begin", "end", "byte_begin", "byte_end", "sentence_id", "trigger_begin", "trigger_end",
    "date_edtf", "status", "polarity", "factuality", "speaker", "outlet", "published", "url", "rule", "text",
  ]
  let offsets = graph.documents.map { ScalarOffsets(text: $0.article.text) }
  let rows = graph.events.flatMap { event in
    event.reports.map { mentionRow($0, of: event, in: graph, offsets: offsets[$0.document]) }
  }
  return csv([columns] + rows)
}

private func eventRow(_ event: Event, in graph: EventGraph) -> [String] {
  let coding = EventCoding(event, in: graph)
  let names = { (isActing: Bool) in
    event.participants.filter { $0.role.isActing == isActing }.map { graph.name(of: $0.actor) }.joined(separator: "; ")
  }
  let holders = event.factuality.map { "\($0.holder.map(graph.name) ?? "author")=\($0.value.rawValue)" }
  return [
    event.id.description, event.timelineDay?.description ?? "", event.date.edtf ?? "",
    event.date.days?.earliest?.description ?? "", event.date.days?.latest?.description ?? "",
    event.date.granularity.precisionCode, event.date.basis.rawValue, event.kind.rawValue,
    coding.root?.rawValue ?? "", coding.mode, coding.quad?.rawValue ?? "", names(true), names(false),
    event.place?.name ?? "", event.status.rawValue,
    holders.joined(separator: "; "), event.figure.map(figureText) ?? "", String(event.articleCount),
    event.firstReported?.description ?? "", event.lastReported?.description ?? "", event.label,
  ]
}

private func mentionRow(
  _ report: Report, of event: Event, in graph: EventGraph, offsets: ScalarOffsets
) -> [String] {
  let article = graph.documents[report.document].article
  let mention = graph.mention(report)
  let scalars = { (span: Span) in
    [String(offsets.scalarOffset(ofByte: span.start)), String(offsets.scalarOffset(ofByte: span.end))]
  }
  return [event.id.description, article.path] + scalars(mention.extent) + [
    String(mention.extent.start), String(mention.extent.end), String(mention.sentence),
  ] + scalars(mention.trigger) + [
    mention.date.edtf ?? "", mention.status.rawValue, mention.polarity.rawValue, mention.factuality.rawValue,
    mention.speaker.flatMap { graph.actor(ofMention: $0, in: report.document)?.name } ?? "",
    article.outlet?.value ?? "", article.creationTime.days?.edtf ?? "", article.url?.value ?? "",
    mention.rule.description, article.text(mention.extent),
  ]
}

extension EventGraph {
  /// The name of an actor; its id when it is none of this graph's.
  func name(of id: ActorID) -> String { actors.actor(id)?.name ?? id.description }
}

extension Granularity {
  /// ACLED's time_precision: 1 a day, 2 a week, 3 a month; empty for what is coarser.
  fileprivate var precisionCode: String {
    switch self {
    case .time, .day: "1"
    case .weekend, .week: "2"
    case .month: "3"
    case .season, .quarter, .year, .decade, .century, .none: ""
    }
  }
}

// MARK: Writing

/// Rows with the line ends of RFC 4180.
private func csv(_ rows: [[String]]) -> String {
  rows.map { $0.map(csvField).joined(separator: ",") + "\r\n" }.joined()
}

/// A field in quotation marks where it has to be. A field that a spreadsheet would take for a formula gets an apostrophe before it, which
/// spreadsheets show as nothing.
///
/// Source: OWASP, CSV Injection: cells that begin with `=`, `+`, `-`, `@`, tab or carriage return.
func csvField(_ text: String) -> String {
  var field = text
  if let first = text.unicodeScalars.first, formulaStarts.contains(first), Double(text) == nil { field = "'" + text }
  let needsQuotes =
    field != text || field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    || field.utf8.first == 0x20 || field.utf8.last == 0x20
  guard needsQuotes else { return field }
  var quoted = "\""
  for scalar in field.unicodeScalars {
    if scalar == "\"" { quoted.unicodeScalars.append("\"") }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}

private let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]
