/// The size of a screen in character cells.
package struct Size: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  /// - Precondition: neither is negative.
  package init(columns: Int, rows: Int) {
    precondition(columns >= 0 && rows >= 0, "not a size: \(columns)x\(rows)")
    self.columns = columns
    self.rows = rows
  }
}

extension Size: CustomStringConvertible {
  /// `80x24`: columns, then rows.
  package var description: String { "\(columns)x\(rows)" }
}

/// A place on the screen, counted from 0 at the top left.
package struct Position: Hashable, Sendable {
  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// One character cell of a frame.
package struct Cell: Hashable, Sendable {
  /// One display cluster, or empty in the right half of a wide one.
  package let text: String
  /// Columns that `text` takes: 1 or 2, or 0 in the right half of a wide one.
  package let width: Int
  package fileprivate(set) var style: Style

  package static let blank = Cell(text: " ", width: 1, style: .normal)
}

/// A stretch of a row that stands for a web address.
package struct FrameLink: Hashable, Sendable {
  package let row: Int
  package let columns: Range<Int>
  /// http or https, percent-encoded.
  package let address: String
}

/// A whole screen as a value: a grid of cells, each with what it shows and its role.
///
/// Nothing unsafe can be written: all text passes through ``display(_:)``. No wide cluster is ever cut in half: where
/// one would be, by clipping or by drawing over it, the half that is left becomes a space.
package struct Frame: Equatable, Sendable {
  package let size: Size
  /// Row by row, `size.rows * size.columns` of them.
  package internal(set) var cells: [Cell]
  /// The web addresses among the cells, in order.
  package private(set) var links: [FrameLink] = []
  /// Where the terminal's cursor shows; nil hides it.
  package var cursor: Position?

  /// An empty frame.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// - Precondition: the place lies within the frame.
  package subscript(row: Int, column: Int) -> Cell {
    precondition(contains(row: row, column: column), "no cell \(row),\(column) in \(size)")
    return cells[row * size.columns + column]
  }

  /// Writes `text` from a place rightwards, made safe and clipped to the frame and to `limit` columns.
  /// - Returns: the columns used, those clipped at the frame's left edge included.
  /// - Complexity: linear in the text.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int, style: Style = .normal, width limit: Int = .max
  ) -> Int {
    write(display(text), row: row, column: column, style: style, width: limit)
  }

  /// Writes clusters from a place rightwards, clipped to the frame and to `limit` columns.
  /// - Returns: the columns used, those clipped at the frame's left edge included.
  @discardableResult
  package mutating func write(
    _ clusters: some Sequence<DisplayCluster>, row: Int, column: Int, style: Style = .normal, width limit: Int = .max
  ) -> Int {
    guard 0 <= row && row < size.rows && column < size.columns else { return 0 }
    let available = min(limit, size.columns - column)
    var used = 0
    for cluster in clusters {
      guard used < available else { break }
      if used + cluster.width > available {
        used += put(DisplayCluster.space(for: cluster), row: row, column: column + used, style: style)
      } else {
        used += put(cluster, row: row, column: column + used, style: style)
      }
    }
    return used
  }

  /// Makes columns of a row a link, as far as they lie within the frame.
  ///
  /// - Parameter address: http or https, percent-encoded.
  package mutating func link(row: Int, columns: Range<Int>, to address: String) {
    let visible = visibleColumns(row: row, column: columns.lowerBound, width: columns.count)
    if !visible.isEmpty { links.append(FrameLink(row: row, columns: visible, address: address)) }
  }

  /// Blanks `width` columns of a row from `column` on and gives them a role.
  package mutating func fill(row: Int, column: Int = 0, width: Int = .max, style: Style = .normal) {
    for column in visibleColumns(row: row, column: column, width: width) {
      setCell(Cell(text: " ", width: 1, style: style), row: row, column: column)
    }
  }

  /// Gives the columns of a row a role and leaves what they show. A wide cluster is styled whole if its left half is.
  package mutating func setStyle(row: Int, columns: Range<Int>, style: Style) {
    for column in visibleColumns(row: row, column: columns.lowerBound, width: columns.count) {
      let index = row * size.columns + column
      if cells[index].width == 0 && column == columns.lowerBound { continue }
      cells[index].style = style
      if cells[index].width == 2 { cells[index + 1].style = style }
    }
  }

  private func contains(row: Int, column: Int) -> Bool {
    0 <= row && row < size.rows && 0 <= column && column < size.columns
  }

  private func visibleColumns(row: Int, column: Int, width: Int) -> Range<Int> {
    let start = max(0, column)
    guard 0 <= row && row < size.rows && start < size.columns && width > 0 else { return 0..<0 }
    let end = width > size.columns - column ? size.columns : column + width
    return start..<max(start, end)
  }

  /// Puts a cluster into the frame where it is visible.
  /// - Returns: its width.
  private mutating func put(_ cluster: DisplayCluster, row: Int, column: Int, style: Style) -> Int {
    if column >= 0 {
      setCell(Cell(text: cluster.text, width: cluster.width, style: style), row: row, column: column)
      if cluster.width == 2 {
        blankHalf(row: row, column: column + 1)
        cells[row * size.columns + column + 1] = Cell(text: "", width: 0, style: style)
      }
    } else if column + cluster.width > 0 {
      setCell(Cell(text: " ", width: 1, style: style), row: row, column: 0)
    }
    return cluster.width
  }

  private mutating func setCell(_ cell: Cell, row: Int, column: Int) {
    blankHalf(row: row, column: column)
    cells[row * size.columns + column] = cell
  }

  /// Blanks the other half of the wide cluster that the cell about to be drawn over belongs to.
  private mutating func blankHalf(row: Int, column: Int) {
    let index = row * size.columns + column
    switch cells[index].width {
    case 0: cells[index - 1] = Cell(text: " ", width: 1, style: cells[index - 1].style)
    case 2: cells[index + 1] = Cell(text: " ", width: 1, style: cells[index + 1].style)
    default: break
    }
  }
}

extension DisplayCluster {
  /// What stands for a wide cluster of which only one column is visible.
  fileprivate static func space(for cluster: DisplayCluster) -> DisplayCluster {
    DisplayCluster(text: " ", width: 1, source: cluster.source)
  }
}
