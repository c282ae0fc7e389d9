import StandoffCore

/// A page of text on top of the panes.
struct TextOverlay: Sendable {
  enum Content: Hashable, Sendable {
    case help, messages
    /// Index into `EventGraph.events`.
    case explanation(event: Int)
  }

  let content: Content
  var top = 0
  private(set) var lines: [RowText] = []
  private(set) var columns: Int?

  init(_ content: Content) { self.content = content }

  var title: String {
    switch content {
    case .help: "keys and marks"
    case .messages: "messages"
    case .explanation: "why is this here"
    }
  }

  /// Has the lines made anew.
  mutating func forgetLines() { columns = nil }

  /// Makes the lines for a width.
  mutating func lay(columns: Int, in state: State) {
    guard self.columns != columns else { return }
    self.columns = columns
    switch content {
    case .help: lines = helpLines(keyMap: state.keyMap, glyphs: state.glyphs, columns: columns)
    case .messages:
      let texts = state.problems.isEmpty ? ["All files could be read."] : state.problems
      lines = textLines(texts, glyphs: state.glyphs, columns: columns)
    case .explanation(let event):
      let texts = explanation(of: state.graph.events[event], in: state.graph)
      lines = textLines(texts, glyphs: state.glyphs, columns: columns)
    }
  }
}

/// Wraps each text; lines after its first are indented under it.
private func textLines(_ texts: [String], glyphs: Glyphs, columns: Int) -> [RowText] {
  texts.flatMap { text -> [RowText] in
    let indent = min(text.utf8.prefix { $0 == 0x20 }.count, columns / 2)
    return wrappedText(text, columns: max(1, columns - indent - 4)).enumerated().map { number, line in
      var row = RowText(glyphs: glyphs)
      row.skip(1 + indent + (number > 0 ? 2 : 0))
      row.append(line)
      return row
    }
  }
}

/// The lines of a text, without the spaces before it; one empty line for an empty text.
private func wrappedText(_ text: String, columns: Int) -> [String] {
  let bytes = Array(text.utf8)
  let lines = wrap(bytes, Span(0, bytes.count), columns: columns)
  return lines.isEmpty ? [""] : lines.map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
}

private func helpLines(keyMap: KeyMap, glyphs: Glyphs, columns: Int) -> [RowText] {
  var lines: [RowText] = []
  func addHeading(_ text: String) {
    if !lines.isEmpty { lines.append(RowText(glyphs: glyphs)) }
    var row = RowText(glyphs: glyphs)
    row.skip()
    row.append(text, style: .heading)
    lines.append(row)
  }
  func add(_ left: String, _ right: String, _ place: String = "") {
    let indent = 3 + min(24, columns / 3)
    let texts = wrappedText(right + (place.isEmpty ? "" : " (\(place))"), columns: max(1, columns - indent - 1))
    for (number, text) in texts.enumerated() {
      var row = RowText(glyphs: glyphs)
      row.skip(2)
      row.append(number == 0 ? left : "", style: .key, width: indent - 3)
      row.skip()
      row.append(text)
      lines.append(row)
    }
  }
  for group in keyMap.groups {
    addHeading(group.title)
    for binding in group.bindings where !binding.contexts.isEmpty {
      let keys = binding.keys.map(\.helpName).joined(separator: " ")
      add(keys.isEmpty ? ":\(binding.command.rawValue)" : keys, binding.help, binding.placeNote)
    }
  }
  addHeading("Marks")
  for mark in markHelp { add(mark.glyph(glyphs), mark.meaning) }
  addHeading("Mouse")
  for line in mouseHelp { add("", line) }
  return lines
}

extension KeyBinding {
  /// Where it holds, when that needs saying.
  fileprivate var placeNote: String {
    contexts.count == 1 && contexts != [.prompt] ? places : ""
  }
}

extension State {
  mutating func toggleOverlay(_ content: TextOverlay.Content) {
    overlay = overlay?.content == content ? nil : TextOverlay(content)
  }

  mutating func explainSelection() {
    guard let event = selectedEvent else {
      notice = Notice("no event is selected")
      return
    }
    toggleOverlay(.explanation(event: event))
  }
}
