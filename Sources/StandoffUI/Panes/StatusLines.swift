import StandoffCore

/// The top line: what is shown of how much, the filter, and as of when.
func drawTopLine(of state: State, into frame: inout Frame) {
  frame.fill(row: 0, style: .status)
  let all = state.graph.events.count
  let shown = state.timeline.rows.events.count
  var text = RowText(glyphs: state.glyphs)
  text.append(" standoff", style: .status)
  let articles = counted(state.graph.documents.count, "article")
  let events = shown == all ? counted(all, "event") : "\(shown) of \(counted(all, "event"))"
  let filter = state.expressions.text(of: state.filter.query)
  // Where the line is short the filter is worth more than the number of articles.
  let isShort = state.size.columns < 100 && !filter.isEmpty
  text.append(isShort ? "  \(events)" : "  \(articles)  \(events)", style: .status)
  let right = [state.progress, state.asOfText].compactMap { $0.map { $0 + " " } }
    .joined(separator: " ")
  if !filter.isEmpty {
    let room = state.size.columns - text.columns - displayWidth(right) - 1
    text.append(
      "  filter \(state.filter.isOn ? "" : "(off) ")\(filter)", style: .status, limit: room)
  }
  text.draw(into: &frame, row: 0, column: 0, width: state.size.columns)
  let column = state.size.columns - displayWidth(right)
  if !right.isEmpty && column > text.columns { frame.write(right, row: 0, column: column, style: .status) }
}

/// The two bottom lines: the selected event in full; then the prompt, a notice or the keys, and the matches.
func drawBottomLines(of state: State, into frame: inout Frame) {
  let detailRow = state.size.rows - 2
  frame.fill(row: detailRow, style: .status)
  if let completion = state.prompt?.completion {
    drawCompletions(completion, of: state, row: detailRow, into: &frame)
  } else if let choices = state.pendingText {
    var text = RowText(glyphs: state.glyphs)
    text.skip()
    text.append(choices, style: .status, limit: max(0, state.size.columns - 2))
    text.draw(into: &frame, row: detailRow, column: 0, width: state.size.columns)
  } else if let event = state.sourceEvent {
    var text = RowText(glyphs: state.glyphs)
    text.skip()
    text.append(detail(ofEvent: event, in: state), style: .status, limit: max(0, state.size.columns - 2))
    text.draw(into: &frame, row: detailRow, column: 0, width: state.size.columns)
  }
  let row = state.size.rows - 1
  if let prompt = state.prompt {
    drawPrompt(prompt, of: state, row: row, into: &frame)
  } else {
    drawHints(of: state, row: row, into: &frame)
  }
}

/// Date and how it is known, kind, status, marks in words, place, who vouches for it, rule.
func detail(ofEvent index: Int, in state: State) -> String {
  let event = state.graph.events[index]
  var parts: [String] = []
  parts.append("\(dateText(of: event)) (\(event.date.basis.detail))")
  parts.append("\(event.kind.rawValue) \(event.status == .unknown ? "" : event.status.rawValue)")
  if state.index.marks[index].contains(.disputed) { parts.append("disputed") }
  if state.index.marks[index].contains(.denied) { parts.append("denied") }
  if let place = event.place { parts.append(place.basis == .inferred ? "\(place.name) (inferred)" : place.name) }
  parts += holders(of: event, in: state)
  if let rule = event.rule ?? event.reports.first.map({ state.graph.documents.rule(of: $0) }) {
    parts.append("rule \(rule)")
  }
  return parts.map { $0.trimmed }.joined(separator: "  ")
}

/// The days of an event; where nothing tells them, what its report bounds them by.
private func dateText(of event: Event) -> String {
  guard let days = event.date.days else { return "undated" }
  guard event.date.basis == .none, let bound = days.earliest ?? days.latest, days.dayCount == nil else {
    return days.text
  }
  let isReport = bound == event.firstReported
  return "not \(days.earliest == nil ? "after" : "before") \(bound.dayMonthYear)\(isReport ? ", when reported" : "")"
}

/// Who vouches for an event, grouped by what they say of it: `asserted by Valdra, author`.
private func holders(of event: Event, in state: State) -> [String] {
  var groups: [(words: String, names: [String])] = []
  for holder in event.factuality {
    let name = holderName(holder.holder, in: state)
    if let index = groups.firstIndex(where: { $0.words == holder.value.words }) {
      groups[index].names.append(name)
    } else {
      groups.append((holder.value.words, [name]))
    }
  }
  return groups.map { "\($0.words) \($0.names.joined(separator: ", "))" }
}

private func holderName(_ holder: ActorID?, in state: State) -> String {
  guard let holder else { return "the author" }
  return state.index.actorIndex(holder).map { state.index.shortNames[$0] } ?? holder.description
}

extension Basis {
  fileprivate var detail: String {
    switch self {
    case .publication: "publication day"
    case .none: "no date told"
    default: rawValue
    }
  }
}

extension Factuality {
  fileprivate var words: String {
    switch self {
    case .certain: "said by"
    case .probable: "probable to"
    case .possible: "possible to"
    case .certainlyNot: "denied by"
    case .probablyNot, .possiblyNot: "doubted by"
    case .unknown: "left open by"
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.utf8.last == 0x20 { text.removeLast() }
    return text
  }
}

private func drawPrompt(_ prompt: Prompt, of state: State, row: Int, into frame: inout Frame) {
  let columns = state.size.columns
  let right = promptNote(prompt, of: state)
  let rightColumns = min(displayWidth(right), columns / 2)
  let label = displayWidth(prompt.label)
  frame.write(prompt.label, row: row, column: 0, style: .key)
  // The text scrolls so that the cursor is seen.
  let room = max(1, columns - label - (right.isEmpty ? 0 : rightColumns + 2) - 1)
  let head = displayWidth(prompt.head)
  let clusters = display(prompt.text)
  let hidden = max(0, head - room)
  var start = 0
  var skipped = 0
  while skipped < hidden, start < clusters.count {
    skipped += clusters[start].width
    start += 1
  }
  frame.write(clusters[start...], row: row, column: label, width: room)
  if !right.isEmpty {
    let style: Style = prompt.problem == nil ? .status : .statusError
    let note = cut(display(right), to: rightColumns, ellipsis: state.glyphs.ellipsis)
    frame.write(note, row: row, column: columns - note.columns - 1, style: style)
  }
  frame.cursor = Position(row: row, column: min(columns - 1, label + head - skipped))
}

private func promptNote(_ prompt: Prompt, of state: State) -> String {
  if let problem = prompt.problem { return problem }
  switch prompt.kind {
  case .search: return prompt.scalars.isEmpty ? "" : state.matchText ?? ""
  case .filter: return "\(state.timeline.rows.events.count) of \(counted(state.graph.events.count, "event"))"
  case .date: return "13 jan, 2022-01, +3d"
  case .command: return commandNote(prompt)
  }
}

/// The help of the command that a line begins with.
private func commandNote(_ prompt: Prompt) -> String {
  guard let invocation = try? Command(named: String(prompt.text.prefix { $0 != " " })) else { return "Tab completes" }
  let placeholder = invocation.parameter.placeholder
  return placeholder.isEmpty ? invocation.rawValue : "\(invocation.rawValue) \(placeholder)"
}

/// The words that Tab goes through, the one taken set apart.
private func drawCompletions(_ completion: Completion, of state: State, row: Int, into frame: inout Frame) {
  frame.fill(row: row, style: .status)
  var column = 1
  // Starts so late that the word taken is seen.
  var first = 0
  var used = 0
  for index in 0...completion.index {
    used += displayWidth(completion.candidates[index]) + 2
    while used > state.size.columns - 4, first < index {
      used -= displayWidth(completion.candidates[first]) + 2
      first += 1
    }
  }
  for (index, candidate) in completion.candidates.enumerated().dropFirst(first) where column < state.size.columns {
    column +=
      frame.write(
        candidate, row: row, column: column, style: index == completion.index ? .selected : .status,
        width: max(0, state.size.columns - column - 1)) + 2
  }
}

private func drawHints(of state: State, row: Int, into frame: inout Frame) {
  var right = state.matchText ?? ""
  if let count = state.count { right = right.isEmpty ? "\(count)" : "\(count)  \(right)" }
  let rightColumns = right.isEmpty ? 0 : displayWidth(right) + 2
  let room = state.size.columns - rightColumns
  if let notice = state.notice {
    let style: Style = notice.isError ? .statusError : .status
    var text = RowText(glyphs: state.glyphs)
    text.skip()
    text.append(notice.text, style: style, limit: max(0, room - 2))
    text.draw(into: &frame, row: row, column: 0, width: room)
  } else {
    var column = 1
    for binding in state.keyMap.hints(in: state.keyContext) {
      guard let key = binding.keys.first?.helpName, let hint = binding.hint else { continue }
      guard column + displayWidth(key) + displayWidth(hint) + 1 < room else { continue }
      column += frame.write(key, row: row, column: column, style: .key) + 1
      column += frame.write(hint, row: row, column: column) + 2
    }
  }
  if !right.isEmpty {
    frame.write(right, row: row, column: state.size.columns - displayWidth(right) - 1, style: .match)
  }
}
