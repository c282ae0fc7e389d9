extension State {
  /// Goes to the pane beside this one, or changes its size.
  mutating func changeWindow(_ choice: String) {
    switch choice {
    case "taller", "+": resizePane(rows: 1, columns: 0)
    case "shorter", "-": resizePane(rows: -1, columns: 0)
    case "wider", ">": resizePane(rows: 0, columns: 2)
    case "narrower", "<": resizePane(rows: 0, columns: -2)
    case "equal", "=": resetPanes()
    case "left", "h": goToPane { $0.column + $0.columns <= $1.column }
    case "right", "l": goToPane { $0.column >= $1.column + $1.columns }
    case "above", "k": goToPane { $0.row + $0.rows <= $1.row && $0.column == $1.column }
    default: goToPane { $0.row >= $1.row + $1.rows && $0.column == $1.column }
    }
  }

  private mutating func goToPane(_ isBeside: (_ other: Area, _ this: Area) -> Bool) {
    let layout = layout
    guard let here = layout.area(of: focus) else { return }
    let beside = layout.panes.filter { isBeside($0.area, here) }
    let nearest = beside.min { abs($0.area.column - here.column) < abs($1.area.column - here.column) }
    if let nearest { focus = nearest.pane }
  }

  mutating func resizePane(rows: Int, columns: Int) {
    let layout = layout
    guard let area = layout.area(of: focus), layout.panes.count > 1 else { return }
    if rows != 0 {
      let isUpper = area.row == layout.body.row
      if area.rows < layout.body.rows { moveRowDivider(by: isUpper ? rows : -rows) }
    }
    if columns != 0, let divider = nearestDivider(of: area, in: layout) {
      moveDivider(
        divider, to: layout.dividers[divider] + (area.column <= layout.dividers[divider] ? columns : -columns))
    }
  }

  mutating func resetPanes() {
    let usual = ScreenOptions()
    options.timelineHeight = usual.timelineHeight
    options.timelineOverActors = usual.timelineOverActors
    options.sourceWidth = usual.sourceWidth
    options.actorsWidth = usual.actorsWidth
  }

  /// Index into `Layout.dividers` of the one that bounds an area.
  private func nearestDivider(of area: Area, in layout: Layout) -> Int? {
    layout.dividers.indices.first { layout.dividers[$0] == area.column + area.columns }
      ?? layout.dividers.indices.first { layout.dividers[$0] == area.column - 1 }
  }

  /// Moves the border below the timeline.
  mutating func moveRowDivider(by rows: Int) {
    guard let upper = layout.area(of: .timeline) else { return }
    moveRowDivider(to: upper.row + upper.rows + rows)
  }

  /// Puts the border below the timeline on a row of the screen.
  mutating func moveRowDivider(to row: Int) {
    let body = layout.body
    guard let upper = layout.area(of: .timeline), upper.rows < body.rows, body.rows > 0 else { return }
    let share = min(90, max(10, ((row - body.row) * 100 + body.rows / 2) / body.rows))
    if layout.dividers.isEmpty { options.timelineHeight = share } else { options.timelineOverActors = share }
  }

  /// Puts a border between columns on a column of the screen.
  mutating func moveDivider(_ divider: Int, to column: Int) {
    let layout = layout
    guard layout.dividers.indices.contains(divider) else { return }
    if layout.dividers.count == 2, divider == 0 {
      options.actorsWidth = min(100, max(12, column))
    } else {
      let width = layout.size.columns - column - 1
      options.sourceWidth = min(90, max(10, (width * 100 + layout.size.columns - 1) / layout.size.columns))
    }
  }
}
