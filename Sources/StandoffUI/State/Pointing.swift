import StandoffCore

extension State {
  /// Clicks and the wheel.
  mutating func point(_ event: MouseEvent) {
    if overlay != nil {
      switch event.action {
      case .wheelUp: move(lines: -3)
      case .wheelDown: move(lines: 3)
      case .press, .doubleClick: break
      }
      return
    }
    guard let (pane, area) = layout.pane(at: event.position) else { return }
    switch event.action {
    case .wheelUp: scroll(pane, lines: -3)
    case .wheelDown: scroll(pane, lines: 3)
    case .press(button: 1): click(pane, line: event.position.row - area.contentRow)
    case .doubleClick:
      click(pane, line: event.position.row - area.contentRow)
      if event.position.row >= area.contentRow && pane != .source { open() }
    case .press: break
    }
  }

  /// - Parameter line: rows below the title of the pane; -1 for the title itself.
  private mutating func click(_ pane: Pane, line: Int) {
    focus = pane
    guard line >= 0 else { return }
    switch pane {
    case .timeline:
      let row = timeline.top + line
      guard row < timeline.rows.rows.count, case .event(let position) = timeline.rows.rows[row] else { return }
      moveEvent(by: Int(position) - timeline.position)
    case .actors:
      if actors.top + line < actors.rows.count { actors.cursor = actors.top + line }
    case .source: clickSource(line: source.top + line)
    }
  }

  /// Selects the event that a line of the article tells.
  private mutating func clickSource(line: Int) {
    guard let page = source.page, let document = source.document, line < page.lines.count,
      let span = page.span(ofLine: line)
    else { return }
    let told = index.extents(inDocument: document).filter { $0.span.overlaps(span) }
    if told.contains(where: { Int($0.event) == selectedEvent }) { return }
    if let extent = told.first { select(Int(extent.event), report: Int(extent.report)) }
  }
}
