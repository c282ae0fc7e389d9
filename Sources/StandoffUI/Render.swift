import StandoffCore

/// Draws a state.
///
/// - Complexity: O(cells).
package func render(_ state: State) -> Frame {
  var frame = Frame(size: state.size)
  let layout = state.layout
  if layout.isTooSmall {
    drawTooSmall(into: &frame)
    return frame
  }
  drawTopLine(of: state, into: &frame)
  if let row = layout.stripRow { drawStrip(of: state, row: row, into: &frame) }
  if let overlay = state.overlay {
    drawOverlay(overlay, of: state, area: layout.body, into: &frame)
  } else {
    for (pane, area) in layout.panes {
      switch pane {
      case .timeline: drawTimeline(of: state, area: area, into: &frame)
      case .actors: drawActors(of: state, area: area, into: &frame)
      case .source: drawSource(of: state, area: area, into: &frame)
      }
    }
    for column in layout.dividers { drawDivider(column: column, of: state, body: layout.body, into: &frame) }
  }
  drawBottomLines(of: state, into: &frame)
  return frame
}

private func drawTooSmall(into frame: inout Frame) {
  let text = Array("standoff needs at least \(Layout.minimum)".utf8)
  let lines = wrap(text, Span(0, text.count), columns: max(1, frame.size.columns))
  let top = max(0, (frame.size.rows - lines.count) / 2)
  for (number, line) in lines.enumerated() {
    frame.write(line.clusters(in: text), row: top + number, column: 0, style: .title)
  }
}

private func drawDivider(column: Int, of state: State, body: Area, into frame: inout Frame) {
  for row in body.row..<body.row + body.rows {
    frame.write(state.glyphs.verticalRule, row: row, column: column, style: .divider)
  }
}

/// Draws the title rule of a pane: heavy when the keys go to it, so that colour is not needed to see it.
///
/// - Parameter trailing: shown at the right end, where there is room.
func drawTitle(
  _ title: String, trailing: String = "", area: Area, isFocused: Bool, glyphs: Glyphs, into frame: inout Frame
) {
  let rule = isFocused ? glyphs.heavyRule : glyphs.horizontalRule
  let style: Style = isFocused ? .dividerFocused : .divider
  for column in area.column..<area.column + area.columns {
    frame.write(rule, row: area.row, column: column, style: style)
  }
  let limit = max(0, area.columns - 4)
  let text = cut(display(" \(title) "), to: limit, ellipsis: glyphs.ellipsis + " ")
  let used = frame.write(
    text, row: area.row, column: area.column + 2, style: isFocused ? .title : .normal, width: limit)
  let right = display(" \(trailing) ")
  if !trailing.isEmpty && used + right.columns + 6 <= area.columns {
    frame.write(
      right, row: area.row, column: area.column + area.columns - right.columns - 2,
      style: isFocused ? .title : .normal)
  }
}

/// Marks the search matches in columns of a row.
func drawMatches(of pattern: SearchPattern, row: Int, columns: Range<Int>, into frame: inout Frame) {
  var bytes: [UInt8] = []
  var places: [Int] = []
  for column in columns where column < frame.size.columns {
    for byte in frame[row, column].text.utf8 {
      bytes.append(byte)
      places.append(column)
    }
  }
  for match in pattern.matches(in: bytes) where !match.isEmpty {
    frame.setStyle(row: row, columns: places[match.start]..<places[match.end - 1] + 1, style: .match)
  }
}
