/// Draws a page of text over all panes.
func drawOverlay(_ overlay: TextOverlay, of state: State, area: Area, into frame: inout Frame) {
  var trailing = "q closes"
  if overlay.lines.count > area.contentRows {
    let last = min(overlay.lines.count, overlay.top + area.contentRows)
    trailing = "\(overlay.top + 1)-\(last)/\(overlay.lines.count)  q closes"
  }
  drawTitle(overlay.title, trailing: trailing, area: area, isFocused: true, glyphs: state.glyphs, into: &frame)
  for line in 0..<area.contentRows where overlay.top + line < overlay.lines.count {
    let row = area.contentRow + line
    overlay.lines[overlay.top + line].draw(into: &frame, row: row, column: area.column, width: area.columns)
    if let search = state.search, case .overlay = search.scope {
      drawMatches(of: search.pattern, row: row, columns: area.column..<area.column + area.columns, into: &frame)
    }
  }
}
