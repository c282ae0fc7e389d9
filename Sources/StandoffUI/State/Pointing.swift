import StandoffCore

/// A border between panes.
enum Border: Hashable, Sendable {
  /// Below the timeline.
  case row
  /// Index into `Layout.dividers`.
  case column(Int)
}

extension State {
  /// Clicks and the wheel.
  mutating func point(_ event: MouseEvent) {
    if overlay != nil { return pointAtOverlay(event) }
    let layout = layout
    if event.action == .release { return release(at: event.position) }
    if event.position.row == layout.stripRow {
      if case .press(button: 1) = event.action, let strip = TimeStrip(of: self, columns: size.columns),
        let day = strip.day(atColumn: event.position.column)
      {
        goToDay(day)
      }
      return
    }
    if event.action == .press(button: 1) { draggedBorder = border(at: event.position, in: layout) }
    guard let (pane, area) = layout.pane(at: event.position) else { return }
    switch event.action {
    case .wheelUp: scroll(pane, lines: -3)
    case .wheelDown: scroll(pane, lines: 3)
    case .press(button: 1): click(pane, line: event.position.row - area.contentRow)
    case .doubleClick:
      click(pane, line: event.position.row - area.contentRow)
      if event.position.row >= area.contentRow && pane != .source { open() }
    case .press, .release: break
    }
  }

  private mutating func pointAtOverlay(_ event: MouseEvent) {
    switch event.action {
    case .wheelUp: moveInOverlay(-3)
    case .wheelDown: moveInOverlay(3)
    case .press(button: 1):
      let line = event.position.row - layout.body.contentRow
      if line >= 0, let overlay { self.overlay?.cursor = overlay.top + line }
    case .doubleClick: _ = openTarget()
    case .press, .release: break
    }
  }

  // MARK: Borders

  private func border(at position: Position, in layout: Layout) -> Border? {
    if let divider = layout.dividers.firstIndex(of: position.column), position.row >= layout.body.row {
      return .column(divider)
    }
    guard let (_, area) = layout.pane(at: position), position.row == area.row, area.row > layout.body.row else {
      return nil
    }
    return .row
  }

  /// Puts the border that was taken hold of where it was let go.
  private mutating func release(at position: Position) {
    guard let border = draggedBorder else { return }
    draggedBorder = nil
    guard self.border(at: position, in: layout) != border else { return }
    switch border {
    case .row: moveRowDivider(to: position.row)
    case .column(let divider): moveDivider(divider, to: position.column)
    }
  }

  // MARK: Clicks

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
