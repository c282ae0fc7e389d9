/// Rows that show what rows above or below them showed before.
package struct FrameScroll: Hashable, Sendable {
  /// The rows between which the text moves.
  package let rows: Range<Int>
  /// How many rows it moves up; negative is down. Never 0, and smaller than the number of rows.
  package let distance: Int

  /// Those whose text comes from another row; the others are new.
  private var moved: Range<Int> {
    distance > 0 ? rows.lowerBound..<rows.upperBound - distance : rows.lowerBound - distance..<rows.upperBound
  }

  fileprivate func source(ofRow row: Int) -> Int? { moved.contains(row) ? row + distance : nil }
}

extension Frame {
  /// How the rows of another frame of the same size have moved to become these, where that is less to write than these rows anew: a terminal
  /// scrolls in a few bytes. What a row looks like does not count, only its text: the cursor's row changes its look with every step.
  ///
  /// - Returns: nil when nothing has moved, or further than a step of the cursor goes.
  /// - Complexity: O(cells).
  package func scroll(from previous: Frame) -> FrameScroll? {
    guard size == previous.size, size.columns > 0 else { return nil }
    let isSame = (0..<size.rows).map { hasText(ofRow: $0, of: previous, row: $0) }
    guard isSame.count(where: { !$0 }) >= Self.fewestRows else { return nil }
    let candidates = Self.distances.compactMap { bestScroll(from: previous, distance: $0, isSame: isSame) }
    return candidates.max { $0.saved < $1.saved }?.scroll
  }

  /// Steps over a heading and a gap are the longest.
  private static let distances = [1, -1, 2, -2, 3, -3, 4, -4]
  /// Fewer rows are as quickly written anew.
  private static let fewestRows = 3

  /// The stretch of rows where moving the text saves most rows.
  private func bestScroll(
    from previous: Frame, distance: Int, isSame: [Bool]
  ) -> (scroll: FrameScroll, saved: Int)? {
    var best: (rows: Range<Int>, saved: Int)?
    var start = 0
    var saved = 0
    for row in 0..<size.rows {
      let source = row + distance
      let isMoved = (0..<size.rows).contains(source) && hasText(ofRow: row, of: previous, row: source)
      if saved == 0 { start = row }
      saved = max(0, saved + (isMoved ? 1 : 0) - (isSame[row] ? 1 : 0))
      if saved > best?.saved ?? 0 { best = (start..<row + 1, saved) }
    }
    guard let best, best.saved >= Self.fewestRows, best.saved * 2 >= best.rows.count else { return nil }
    let rows =
      distance > 0
      ? best.rows.lowerBound..<best.rows.upperBound + distance
      : best.rows.lowerBound + distance..<best.rows.upperBound
    return (FrameScroll(rows: rows, distance: distance), best.saved)
  }

  private func hasText(ofRow row: Int, of other: Frame, row otherRow: Int) -> Bool {
    let start = row * size.columns
    let otherStart = otherRow * size.columns
    return (0..<size.columns).allSatisfy { cells[start + $0].text == other.cells[otherStart + $0].text }
  }

  /// This frame with some rows moved as they are; the rows that nothing moves to are those of `newer`.
  ///
  /// - Precondition: both frames have the same size.
  package func scrolled(_ scroll: FrameScroll, newer: Frame) -> Frame {
    precondition(size == newer.size, "\(newer.size) is not \(size)")
    var result = self
    for row in scroll.rows {
      let target = row * size.columns..<(row + 1) * size.columns
      if let source = scroll.source(ofRow: row) {
        result.cells.replaceSubrange(target, with: cells[source * size.columns..<(source + 1) * size.columns])
      } else {
        result.cells.replaceSubrange(target, with: newer.cells[target])
      }
    }
    return result
  }
}
