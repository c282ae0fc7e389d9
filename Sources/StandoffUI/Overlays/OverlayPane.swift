/// Draws a page of text over all panes.
func drawOverlay(_ overlay: TextOverlay, of state: State, area: Area, into frame: inout Frame) {
  var trailing = overlay.hasTargets ? "Enter goes there, q closes" : "q closes"
  if overlay.lines.count > area.contentRows {
    let last = min(overlay.lines.count, overlay.top + area.contentRows)
    trailing = "\(overlay.top + 1)-\(last)/\(overlay.lines.count)  \(trailing)"
  }
  drawTitle(overlay.title, trailing: trailing, area: area, isFocused: true, glyphs: state.glyphs, into: &frame)
  let columns = area.column..<area.column + area.columns
  for line in 0..<area.contentRows where overlay.top + line < overlay.lines.count {
    let row = area.contentRow + line
    overlay.lines[overlay.top + line].text.draw(into: &frame, row: row, column: area.column, width: area.columns)
    if overlay.hasTargets, overlay.top + line == overlay.cursor {
      frame.write(state.glyphs.cursor, row: row, column: area.column)
      frame.setStyle(row: row, columns: columns, style: .selected)
    }
    if let search = state.search, case .overlay = search.scope {
      drawMatches(of: search.pattern, row: row, columns: columns, into: &frame)
    }
  }
}
