import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// What moved between two frames is found out, so that a terminal can move it.
@Suite struct FrameScrollTests {
  private func frame(_ rows: [String]) -> Frame {
    var frame = Frame(size: Size(columns: 12, rows: rows.count))
    for (number, row) in rows.enumerated() { frame.write(row, row: number, column: 0) }
    return frame
  }

  @Test(arguments: [
    ("t abcdefg s", "t bcdefgh s", FrameScroll(rows: 2..<9, distance: 1)),
    ("t abcdefg s", "t zabcdef s", FrameScroll(rows: 2..<9, distance: -1)),
    ("t abcdefg s", "t cdefghi s", FrameScroll(rows: 2..<9, distance: 2)),
    ("1 abcdefg s", "2 bcdefgh s", FrameScroll(rows: 2..<9, distance: 1)),
    ("t abcdefg s", "t bcXefgh s", FrameScroll(rows: 2..<9, distance: 1)),
    ("t abcdefg s", "t abcdefg s", nil), ("t abcdefg s", "t abXdefg s", nil), ("t abcdefg s", "t hijklmn s", nil),
    ("t         s", "t         s", nil), ("ab", "bc", nil),
  ])
  func findsTheRowsThatMoved(_ before: String, _ after: String, _ expected: FrameScroll?) {
    let old = frame(before.map { String(repeating: $0, count: 5) })
    let new = frame(after.map { String(repeating: $0, count: 5) })
    #expect(new.scroll(from: old) == expected)
    guard let expected else { return }
    let scrolled = old.scrolled(expected, newer: new)
    let differing = zip(scrolled.plainText().split(separator: "\n"), new.plainText().split(separator: "\n"))
      .count { $0 != $1 }
    #expect(differing <= 1)
  }

  @Test func aLookIsNoDifference() {
    let old = frame(["aaaa", "bbbb", "cccc", "dddd", "eeee"])
    var new = frame(["bbbb", "cccc", "dddd", "eeee", "ffff"])
    new.setStyle(row: 1, columns: 0..<12, style: .selected)
    #expect(new.scroll(from: old) == FrameScroll(rows: 0..<5, distance: 1))
    #expect(frame(["bbbb"]).scroll(from: old) == nil, "another size")
  }

  /// At the end of the window every step scrolls; the rows that have to be written are few, in panes beside others too.
  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60)])
  func aStepLeavesFewRowsToWrite(_ size: Size) throws {
    var state = State(graph: largeGraph(events: 300), size: size)
    state.lingers = true
    var written: [Int] = []
    for _ in 0..<120 {
      let before = render(state)
      _ = reduce(&state, .scalar("j"))
      let after = render(state)
      let base = after.scroll(from: before).map { before.scrolled($0, newer: after) } ?? before
      written.append((0..<size.rows).count { row in (0..<size.columns).contains { base[row, $0] != after[row, $0] } })
    }
    #expect(written.sorted()[60] <= 4)
    #expect(written.count { $0 > 6 } <= 15, "half a page at a time, where the terminal cannot help")
  }
}
