/// The annotations of each article in brat's stand-off format, with the text they point at.
///
/// Source: brat.nlplab.org/standoff.html. Offsets are half-open scalar offsets; a span that crosses a line end is written in fragments, as
/// brat asks.
func bratFiles(of graph: EventGraph) -> [ExportedFile] {
  var reports: [[(event: Event, mention: Int)]] = Array(repeating: [], count: graph.documents.count)
  for event in graph.events { for report in event.reports { reports[report.document].append((event, report.mention)) } }
  return graph.documents.enumerated().flatMap { index, annotated -> [ExportedFile] in
    var writer = BratWriter(graph: graph, document: index)
    for report in reports[index].sorted(by: { $0.mention < $1.mention }) {
      writer.add(report.mention, of: report.event)
    }
    writer.addLinks()
    let name = bratName(annotated.article.path)
    return [
      ExportedFile(name: name + ".ann", text: writer.lines.map { $0 + "\n" }.joined()),
      ExportedFile(name: name + ".txt", text: String(decoding: annotated.article.text, as: UTF8.self)),
    ]
  }
}

/// The path without its ending, and without anything that leads out of the folder.
private func bratName(_ path: String) -> String {
  let parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }.map(String.init)
  guard var last = parts.last else { return "article" }
  if last == "-" { last = "standard-input" }
  if let dot = last.lastIndex(of: "."), dot != last.startIndex { last = String(last[..<dot]) }
  return (parts.dropLast() + [last]).joined(separator: "/")
}

/// Writes one article's annotations: `T` text-bound, `E` event, `A` attribute, `N` normalization, `R` relation, `#` note.
private struct BratWriter {
  private(set) var lines: [String] = []
  private let graph: EventGraph
  private let document: Int
  private let annotated: AnnotatedDocument
  private let offsets: ScalarOffsets
  private var textBounds: [String: String] = [:]
  private var counts: [Character: Int] = [:]
  /// The first annotation of each event of the graph here.
  private var firstOfEvent: [EventID: String] = [:]

  init(graph: EventGraph, document: Int) {
    self.graph = graph
    self.document = document
    annotated = graph.documents[document]
    offsets = ScalarOffsets(text: annotated.article.text)
  }

  mutating func add(_ index: Int, of event: Event) {
    let mention = annotated.eventMentions[index]
    let trigger = textBound(mention.kind.rawValue, mention.trigger)
    var roles: [String] = []
    var uses: [String: Int] = [:]
    func argument(_ role: String, _ target: String) {
      uses[role, default: 0] += 1
      let number = uses[role] ?? 1
      roles.append("\(role)\(number > 1 ? String(number) : ""):\(target)")
    }
    for participant in mention.participants { argument(participant.role.rawValue, actor(participant.mention)) }
    if let timex = mention.date.timex { argument("time", textBound("time", annotated.timexes[timex].span)) }
    if let span = mention.place?.span { argument("place", textBound("place", span)) }
    let id = next("E")
    lines.append(([id + "\t\(mention.kind.rawValue):\(trigger)"] + roles).joined(separator: " "))
    attribute("status", id, mention.status.rawValue)
    attribute("factuality", id, mention.factuality.rawValue)
    if mention.polarity == .negative { attribute("negated", id, nil) }
    let date = mention.date.edtf ?? "undated"
    lines.append(
      "\(next("#"))\tAnnotatorNotes \(id)\tevent \(event.id), \(date), rule \(oneLine(mention.rule.description))")
    if firstOfEvent[event.id] == nil { firstOfEvent[event.id] = id }
  }

  /// The links of which both ends are told in this article.
  mutating func addLinks() {
    for link in graph.links {
      guard let from = firstOfEvent[link.from], let to = firstOfEvent[link.to] else { continue }
      lines.append("\(next("R"))\t\(link.kind.rawValue) Arg1:\(from) Arg2:\(to)")
    }
  }

  private mutating func actor(_ mention: Int) -> String {
    let span = annotated.mentions[mention].span
    let actor = graph.actor(ofMention: mention, in: document)
    let known = textBounds.count
    let id = textBound(actor?.kind.rawValue ?? "place", span)
    if let actor, textBounds.count > known {
      lines.append("\(next("N"))\tReference \(id) standoff:\(actor.id)\t\(oneLine(actor.name))")
    }
    return id
  }

  /// The id of a text-bound annotation, which is made when it is first asked for.
  private mutating func textBound(_ type: String, _ span: Span) -> String {
    let key = "\(type) \(span)"
    if let id = textBounds[key] { return id }
    let id = next("T")
    textBounds[key] = id
    let fragments = fragments(of: span)
    let places = fragments.map {
      "\(offsets.scalarOffset(ofByte: $0.start)) \(offsets.scalarOffset(ofByte: $0.end))"
    }
    let text = fragments.map { annotated.article.text($0) }.joined(separator: " ")
    lines.append("\(id)\t\(type) \(places.joined(separator: ";"))\t\(text)")
    return id
  }

  /// The parts of a span on each of its lines, without white space at their ends.
  private func fragments(of span: Span) -> [Span] {
    let text = annotated.article.text
    let isBreak = { (index: Int) in text[index] == 0x0A || text[index] == 0x0D }
    let isSpace = { (index: Int) in text[index] == 0x20 || text[index] == 0x09 || isBreak(index) }
    var result: [Span] = []
    var start = span.start
    while start < span.end {
      let end = (start..<span.end).first(where: isBreak) ?? span.end
      let first = (start..<end).first { !isSpace($0) } ?? end
      let last = (first..<end).last { !isSpace($0) }.map { $0 + 1 } ?? first
      if first < last { result.append(Span(first, last)) }
      start = end + 1
    }
    return result.isEmpty ? [span] : result
  }

  private mutating func attribute(_ name: String, _ event: String, _ value: String?) {
    lines.append("\(next("A"))\t\(name) \(event)" + (value.map { " \($0)" } ?? ""))
  }

  private mutating func next(_ letter: Character) -> String {
    counts[letter, default: 0] += 1
    return "\(letter)\(counts[letter] ?? 1)"
  }
}
