import StandoffCore

/// An article laid out for the source pane: header fields, then every block of the file, wrapped.
///
/// - Complexity: linear in the text to make; kept until another article or another width is shown.
struct SourcePage: Sendable {
  /// The mark, the number of an event, and the space after it.
  static let gutterColumns = 4

  enum Line: Sendable {
    case blank
    /// A header field, which is not a stretch of the text.
    case field(String, Style)
    case text(WrappedLine)
  }

  /// Index into `EventGraph.documents`.
  let document: Int
  /// Columns of the pane.
  let columns: Int
  /// The longest line that was asked for, in columns; longer ones tire the eye.
  let maximumMeasure: Int
  let lines: [Line]
  /// The lines that show the article's address, where it is one of the web.
  let addressLines: Range<Int>
  /// For each line the byte it starts at; a line without text has that of the line before it.
  let offsets: [Int]
  /// The events told in the article, in order of text, each once; their numbers are one more than their places here.
  private let events: [Int32]
  /// For each line on which the words of an event begin its number; of several the first.
  private let numbers: [Int: Int]
  /// For each byte of the article its role.
  private let styles: [Style]
  /// For each byte of the article whether it tells an event.
  private let isTold: [Bool]
  private let text: [UInt8]

  init(document: Int, of graph: EventGraph, index: GraphIndex, columns: Int, maximumMeasure: Int) {
    let annotated = graph.documents[document]
    let article = annotated.article
    self.document = document
    self.columns = columns
    self.maximumMeasure = maximumMeasure
    text = article.text
    let measure = max(1, min(maximumMeasure, columns - Self.gutterColumns - 1))
    var (lines, addressLines) = fieldLines(of: article, measure: measure)
    self.addressLines = article.webAddress == nil ? 0..<0 : addressLines
    var previous: Block?
    for block in article.blocks {
      if let previous, isApart(previous, block, in: article) { lines.append(.blank) }
      let newlines: NewlineTreatment = block.kind == .header || block.kind == .litter ? .kept : .joined
      lines += wrap(article.text, block.span, columns: measure, newlines: newlines).map { .text($0) }
      previous = block
    }
    self.lines = lines
    var offset = 0
    offsets = lines.map { line in
      if case .text(let wrapped) = line { offset = wrapped.span.start }
      return offset
    }
    styles = byteStyles(of: annotated)
    (events, numbers) = numbered(Array(index.extents(inDocument: document)), lineStarts: offsets, of: lines)
    var isTold = Array(repeating: false, count: article.text.count)
    for extent in index.extents(inDocument: document) {
      for offset in extent.span.range { isTold[offset] = true }
    }
    self.isTold = isTold
  }

  /// The clusters of a line, each with its role.
  func clusters(ofLine line: Int) -> [(cluster: DisplayCluster, style: Style)] {
    switch lines[line] {
    case .blank: []
    case .field(let text, let style): display(text).map { ($0, style) }
    case .text(let wrapped): wrapped.clusters(in: text).map { ($0, styles[$0.source.start]) }
    }
  }

  /// The bytes that a line shows; nil for a header field.
  func span(ofLine line: Int) -> Span? {
    if case .text(let wrapped) = lines[line] { wrapped.span } else { nil }
  }

  /// The number that stands beside a line.
  func number(ofLine line: Int) -> Int? { numbers[line] }

  /// The event with a number, as an index into `EventGraph.events`.
  func event(numbered number: Int) -> Int? {
    events.indices.contains(number - 1) ? Int(events[number - 1]) : nil
  }

  /// Whether any of these bytes tells an event.
  func tells(_ span: Span) -> Bool { isTold[span.range].contains(true) }

  /// The lines that show a stretch of the text.
  /// - Complexity: O(log lines).
  func lines(of span: Span) -> Range<Int> {
    let first = line(at: span.start)
    let last = line(at: max(span.start, span.end - 1))
    return first..<max(first, last) + 1
  }

  /// The line that shows a byte.
  func line(at offset: Int) -> Int {
    // The last line that starts at or before it, but not the blank one that follows and shares its start.
    let next = offsets.partitioningIndex { $0 > offset }
    var line = max(0, next - 1)
    while line > 0, self.span(ofLine: line) == nil, offsets[line - 1] == offsets[line] { line -= 1 }
    return line
  }
}

/// The events of an article in order of text, and which number stands beside which line.
private func numbered(
  _ extents: [ReportedExtent], lineStarts: [Int], of lines: [SourcePage.Line]
) -> (events: [Int32], numbers: [Int: Int]) {
  var events: [Int32] = []
  var seen: Set<Int32> = []
  var numbers: [Int: Int] = [:]
  for extent in extents where seen.insert(extent.event).inserted {
    events.append(extent.event)
    var line = max(0, lineStarts.partitioningIndex { $0 > extent.span.start } - 1)
    while line > 0, lineStarts[line - 1] == lineStarts[line] {
      if case .text = lines[line] { break }
      line -= 1
    }
    if numbers[line] == nil { numbers[line] = events.count }
  }
  return (events, numbers)
}

// MARK: Header fields

/// - Returns: the fields, and which of their lines show the address.
private func fieldLines(of article: Article, measure: Int) -> (lines: [SourcePage.Line], address: Range<Int>) {
  var lines: [SourcePage.Line] = []
  func add(_ text: String, _ style: Style) {
    let bytes = Array(text.utf8)
    for line in wrap(bytes, Span(0, bytes.count), columns: measure) {
      lines.append(.field(String(decoding: bytes[line.span.range], as: UTF8.self), style))
    }
  }
  if let title = article.title, !article.blocks.contains(where: { $0.kind == .title }) { add(title.value, .heading) }
  if let outlet = article.outlet { add(outlet.value, .title) }
  add(publicationText(article.creationTime), article.creationTime.basis == .inferred ? .inferred : .date)
  if let byline = article.byline { add(byline.value, .dimmed) }
  let start = lines.count
  if let url = article.url { add(url.value, .dimmed) }
  let address = start..<lines.count
  if let remark = article.encoding.remark { add(remark, .dimmed) }
  lines.append(.blank)
  return (lines, address)
}

/// `Published Fri 14 Jan 2022 (header: …)`: the day and how it is known.
private func publicationText(_ time: CreationTime) -> String {
  let day = time.days.map { "Published \($0.text)" } ?? "Publication date unknown"
  let reason = time.basis == .none ? time.why : "\(time.basis.rawValue): \(time.why)"
  return time.why.isEmpty ? day : "\(day) (\(reason))"
}

// MARK: Blocks

/// Whether a blank line stands between two blocks: not between the lines of a header that follow each other on disk.
private func isApart(_ a: Block, _ b: Block, in article: Article) -> Bool {
  if b.kind.isRead || a.kind.isRead { return true }
  return article.text[a.span.end..<max(a.span.end, b.span.start)].filter { $0 == 0x0A }.count > 1
}

/// For each byte of an article its role: block first, then what is said and who says it.
private func byteStyles(of annotated: AnnotatedDocument) -> [Style] {
  var styles: [Style] = Array(repeating: .dimmed, count: annotated.article.text.count)
  func paint(_ span: Span, _ style: Style) {
    for offset in span.range { styles[offset] = style }
  }
  for block in annotated.article.blocks {
    switch block.kind {
    case .title: paint(block.span, .heading)
    case .paragraph, .turn: paint(block.span, .normal)
    case .header, .litter: break
    }
    if let label = block.label { paint(label, .speaker) }
  }
  for attribution in annotated.attributions { attribution.quotes.forEach { paint($0, .quote) } }
  for attribution in annotated.attributions {
    if let source = attribution.source { paint(source, .speaker) }
    if let cue = attribution.cue { paint(cue, .cue) }
  }
  return styles
}
