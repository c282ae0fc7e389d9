import StandoffCore

func drawTimeline(of state: State, area: Area, into frame: inout Frame) {
  let isFocused = state.focus == .timeline
  let events = state.timeline.rows.events
  let place = events.isEmpty ? "" : "  \(state.timeline.position + 1)/\(events.count)"
  let day = state.selectedEvent.map { state.graph.events[$0].date.days?.text ?? "undated" } ?? ""
  drawTitle(
    "timeline\(place)\(day.isEmpty ? "" : "  \(day)")", trailing: orderText(of: state), area: area,
    isFocused: isFocused, glyphs: state.glyphs, into: &frame)
  guard !events.isEmpty else { return drawNoEvents(of: state, area: area, into: &frame) }
  let format = EventRowFormat(
    graph: state.graph, index: state.index, glyphs: state.glyphs, columns: area.columns, order: state.order,
    new: state.newEvents)
  let rows = state.timeline.rows.rows
  for line in 0..<area.contentRows where state.timeline.top + line < rows.count {
    let row = area.contentRow + line
    let content = rows[state.timeline.top + line]
    let isCurrent = content == .event(position: Int32(state.timeline.position))
    text(of: content, isCurrent: isCurrent, format, state.timeline.rows)
      .draw(into: &frame, row: row, column: area.column, width: area.columns)
    let columns = area.column..<area.column + area.columns
    if isCurrent { frame.setStyle(row: row, columns: columns, style: isFocused ? .selected : .selectedUnfocused) }
    if let search = state.search, case .timeline = search.scope, case .event = content {
      drawMatches(of: search.pattern, row: row, columns: columns, into: &frame)
    }
  }
}

/// The order, where it is not that of time, and how much is new.
private func orderText(of state: State) -> String {
  var parts: [String] = []
  if !state.newEvents.isEmpty { parts.append("\(state.newEvents.count) new") }
  if state.order.isGrouped { parts.append("by who acts") }
  if state.order.key != .time || state.order.isReversed {
    parts.append("by \(state.order.key.rawValue)\(state.order.isReversed ? ", reversed" : "")")
  }
  return parts.joined(separator: "  ")
}

private func text(of row: TimelineRow, isCurrent: Bool, _ format: EventRowFormat, _ rows: TimelineRows) -> RowText {
  switch row {
  case .heading(let event): format.heading(ofEvent: Int(event))
  case .group(let group): format.heading(of: rows.groups[Int(group)])
  case .gap(let days): format.gap(days: Int(days))
  case .event(let position): format.row(ofEvent: rows.events[Int(position)], isCurrent: isCurrent)
  }
}

private func drawNoEvents(of state: State, area: Area, into frame: inout Frame) {
  let lines =
    state.graph.events.isEmpty
    ? [
      state.progress.map { "\($0)\(state.glyphs.ellipsis)" }
        ?? "No events were found in \(counted(state.graph.documents.count, "article"))."
    ]
    : ["No event matches the filter.", "\\ shows all, f changes the filter, < goes back."]
  for (line, text) in lines.enumerated() where line + 1 < area.contentRows {
    frame.write(text, row: area.contentRow + 1 + line, column: area.column + 2, width: area.columns - 2)
  }
}
