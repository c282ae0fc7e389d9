import StandoffCore

/// One line of a page that lies on top, and where it leads.
struct OverlayLine: Sendable {
  let text: RowText
  let target: OverlayTarget?

  init(_ text: RowText, target: OverlayTarget? = nil) {
    self.text = text
    self.target = target
  }
}

/// What Enter does on a line of a page that lies on top.
enum OverlayTarget: Hashable, Sendable {
  /// Index into `EventGraph.events`.
  case event(Int)
  /// Index into the reports of the event.
  case report(event: Int, report: Int)
  case command(Invocation)
}

/// A page of text on top of the panes.
struct TextOverlay: Sendable {
  enum Content: Hashable, Sendable {
    case help, messages
    /// Indexes into `EventGraph.events`.
    case explanation(event: Int)
    case reports(event: Int)
    /// The series of an event's figure; nil for all series.
    case figures(event: Int?)
  }

  let content: Content
  var top = 0
  /// Index into `lines`: the line that Enter goes from, where any leads somewhere.
  var cursor = 0
  private(set) var lines: [OverlayLine] = []
  private(set) var columns: Int?
  private(set) var hasTargets = false

  init(_ content: Content) { self.content = content }

  var title: String {
    switch content {
    case .help: "keys and marks"
    case .messages: "messages"
    case .explanation: "why is this here"
    case .reports: "articles that report this event"
    case .figures: "figures over time"
    }
  }

  /// Has the lines made anew.
  mutating func forgetLines() { columns = nil }

  /// Makes the lines for a width.
  /// - Complexity: linear in what is shown; the figures O(events).
  mutating func lay(columns: Int, in state: State) {
    guard self.columns != columns else { return }
    let isFirst = self.columns == nil && cursor == 0
    self.columns = columns
    switch content {
    case .help: lines = helpLines(keyMap: state.keyMap, glyphs: state.glyphs, columns: columns)
    case .messages:
      let texts = state.problems.isEmpty ? ["All files could be read."] : state.problems
      lines = textLines(texts, glyphs: state.glyphs, columns: columns)
    case .explanation(let event): lines = explanationLines(of: event, in: state, columns: columns)
    case .reports(let event): lines = reportLines(of: event, in: state, columns: columns)
    case .figures(let event): lines = figureLines(of: event, in: state, columns: columns)
    }
    hasTargets = lines.contains { $0.target != nil }
    if isFirst { cursor = lines.firstIndex { $0.target != nil } ?? 0 }
    cursor = min(cursor, max(0, lines.count - 1))
  }
}

/// Wraps each text; lines after its first are indented under it.
func textLines(
  _ texts: [String], target: OverlayTarget? = nil, style: Style = .normal, glyphs: Glyphs, columns: Int
) -> [OverlayLine] {
  texts.flatMap { text -> [OverlayLine] in
    let indent = min(text.utf8.prefix { $0 == 0x20 }.count, columns / 2)
    return wrappedText(text, columns: max(1, columns - indent - 4)).enumerated().map { number, line in
      var row = RowText(glyphs: glyphs)
      row.skip(1 + indent + (number > 0 ? 2 : 0))
      row.append(line, style: style)
      return OverlayLine(row, target: target)
    }
  }
}

/// The lines of a text, without the spaces before it; one empty line for an empty text.
func wrappedText(_ text: String, columns: Int) -> [String] {
  let bytes = Array(text.utf8)
  let lines = wrap(bytes, Span(0, bytes.count), columns: columns)
  return lines.isEmpty ? [""] : lines.map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
}

func headingLine(_ text: String, glyphs: Glyphs) -> OverlayLine {
  var row = RowText(glyphs: glyphs)
  row.skip()
  row.append(text, style: .heading)
  return OverlayLine(row)
}

extension State {
  mutating func toggleOverlay(_ content: TextOverlay.Content) {
    overlay = overlay?.content == content ? nil : TextOverlay(content)
  }

  mutating func toggleOverlay(ofEvent content: (Int) -> TextOverlay.Content) {
    guard let event = selectedEvent else { return notice = Notice("no event is selected") }
    toggleOverlay(content(event))
  }

  /// The series of the selected event's figure, else all of them.
  mutating func toggleFigures() {
    if case .figures = overlay?.content { return overlay = nil }
    let event = selectedEvent.flatMap { graph.figureSeries(of: graph.events[$0]) == nil ? nil : $0 }
    overlay = TextOverlay(.figures(event: event))
  }

  /// Follows the line of the page on top that the cursor is on.
  mutating func openTarget() -> [Effect] {
    guard let overlay, overlay.lines.indices.contains(overlay.cursor) else { return [] }
    guard let target = overlay.lines[overlay.cursor].target else {
      notice = Notice("this line leads nowhere; q closes")
      return []
    }
    self.overlay = nil
    switch target {
    case .command(let invocation): return perform(invocation, count: nil)
    case .event(let event):
      history.leave(location())
      show(event: event)
    case .report(let event, let report):
      history.leave(location(followsEvent: true))
      show(event: event)
      source.report = report
      source.document = graph.events[event].reports[report].document
      source.needsReveal = true
      focus = .source
    }
    return []
  }

  /// Moves the cursor of the page on top; scrolls it where no line leads anywhere.
  mutating func moveInOverlay(_ lines: Int) {
    guard var overlay else { return }
    if overlay.hasTargets {
      let (sum, overflows) = overlay.cursor.addingReportingOverflow(lines)
      overlay.cursor = min(
        max(0, overflows ? lines.signum() * overlay.lines.count : sum), max(0, overlay.lines.count - 1))
    } else {
      let (sum, overflows) = overlay.top.addingReportingOverflow(lines)
      overlay.top = overflows ? (lines > 0 ? overlay.lines.count : 0) : sum
    }
    self.overlay = overlay
  }
}
