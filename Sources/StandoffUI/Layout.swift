/// A part of the screen with a title of its own.
package enum Pane: String, CaseIterable, Hashable, Sendable {
  case timeline, source, actors
}

/// A rectangle of the screen; the first row is the title rule.
struct Area: Hashable, Sendable {
  let row: Int
  let column: Int
  let rows: Int
  let columns: Int

  var contentRow: Int { row + 1 }
  var contentRows: Int { max(0, rows - 1) }

  func contains(_ position: Position) -> Bool {
    (row..<row + rows).contains(position.row) && (column..<column + columns).contains(position.column)
  }
}

/// Where everything stands on a screen of a given size.
///
/// One top row and two bottom rows frame the panes. By the usual options: one pane below 60 columns or 16 rows; timeline
/// above source below 110 columns, where the actors take the place of the source so that the timeline is seen changing;
/// two columns with the actors below the timeline up to 169; three columns from 170.
struct Layout: Hashable, Sendable {
  let size: Size
  /// The panes that are shown, in the order of reading.
  let panes: [(pane: Pane, area: Area)]
  /// Columns of the rules between panes.
  let dividers: [Int]

  static let minimum = Size(columns: 20, rows: 5)
  /// The top line and the two bottom lines.
  static let chromeRows = 3

  /// Smaller screens have no row to spare for the strip.
  private static let stripFrom = Size(columns: 60, rows: 24)

  /// Whether anything can be shown at all.
  var isTooSmall: Bool { panes.isEmpty }

  /// The row of the strip of events over time; nil where there is none.
  let stripRow: Int?

  /// The rows between the top lines and the bottom lines.
  let body: Area

  init(size: Size, focus: Pane, isZoomed: Bool, options: ScreenOptions = ScreenOptions()) {
    self.size = size
    let hasStrip = options.strip && size.rows >= Self.stripFrom.rows && size.columns >= Self.stripFrom.columns
    stripRow = hasStrip ? 1 : nil
    let top = hasStrip ? 2 : 1
    let body = Area(row: top, column: 0, rows: max(0, size.rows - Self.chromeRows - top + 1), columns: size.columns)
    self.body = body
    var dividers: [Int] = []
    if size.columns < Self.minimum.columns || size.rows < Self.minimum.rows {
      panes = []
    } else if isZoomed || size.columns < options.onePaneBelow || size.rows < options.onePaneBelowRows {
      panes = [(focus, body)]
    } else if size.columns < options.stackBelow {
      panes = Self.stacked(body, lower: focus == .actors ? .actors : .source, options)
    } else if size.columns < options.threeColumnsFrom {
      (panes, dividers) = Self.twoColumns(body, options)
    } else {
      (panes, dividers) = Self.threeColumns(body, options)
    }
    self.dividers = dividers
  }

  func area(of pane: Pane) -> Area? { panes.first { $0.pane == pane }?.area }

  func pane(at position: Position) -> (pane: Pane, area: Area)? { panes.first { $0.area.contains(position) } }

  static func == (a: Layout, b: Layout) -> Bool {
    a.size == b.size && a.dividers == b.dividers && a.panes.elementsEqual(b.panes) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    for pane in panes { hasher.combine(pane.area) }
  }

  private static func stacked(
    _ body: Area, lower: Pane, _ options: ScreenOptions
  ) -> [(pane: Pane, area: Area)] {
    let upper = share(options.timelineHeight, of: body.rows)
    return [
      (.timeline, Area(row: body.row, column: 0, rows: upper, columns: body.columns)),
      (lower, Area(row: body.row + upper, column: 0, rows: body.rows - upper, columns: body.columns)),
    ]
  }

  private static func twoColumns(
    _ body: Area, _ options: ScreenOptions
  ) -> (panes: [(pane: Pane, area: Area)], dividers: [Int]) {
    let right = min(sourceColumns(options), body.columns * options.sourceWidth / 100)
    let left = body.columns - right - 1
    let upper = share(options.timelineOverActors, of: body.rows)
    return (
      [
        (.timeline, Area(row: body.row, column: 0, rows: upper, columns: left)),
        (.actors, Area(row: body.row + upper, column: 0, rows: body.rows - upper, columns: left)),
        (.source, Area(row: body.row, column: left + 1, rows: body.rows, columns: right)),
      ], [left]
    )
  }

  private static func threeColumns(
    _ body: Area, _ options: ScreenOptions
  ) -> (panes: [(pane: Pane, area: Area)], dividers: [Int]) {
    let left = min(options.actorsWidth, body.columns / 3)
    let source = min(sourceColumns(options), body.columns * options.sourceWidth / 100)
    let middle = body.columns - left - source - 2
    return (
      [
        (.actors, Area(row: body.row, column: 0, rows: body.rows, columns: left)),
        (.timeline, Area(row: body.row, column: left + 1, rows: body.rows, columns: middle)),
        (.source, Area(row: body.row, column: left + middle + 2, rows: body.rows, columns: source)),
      ], [left, left + middle + 1]
    )
  }

  /// A part of the rows, with room left for a title and a line on both sides.
  private static func share(_ percent: Int, of rows: Int) -> Int {
    min(max(2, (rows * percent + 50) / 100), max(2, rows - 2))
  }

  /// The widest source pane: the measure, its gutter and a margin.
  private static func sourceColumns(_ options: ScreenOptions) -> Int {
    options.measure + SourcePage.gutterColumns + 1
  }
}
