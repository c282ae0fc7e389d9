import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// The source waits while the timeline moves, and is up to date for whoever asks for it.
@Suite struct LingeringTests {
  private func state(_ keys: String, size: Size = Size(columns: 80, rows: 24)) throws -> State {
    var state = State(graph: largeGraph(events: 300), size: size)
    state.lingers = true
    for key in try Key.keys(in: keys) { _ = reduce(&state, key) }
    return state
  }

  @Test func onlyTheTimelineMovesUntilAPause() throws {
    var state = try state("jjj")
    let before = render(try self.state("")).plainText().split(separator: "\n", omittingEmptySubsequences: false)
    let moved = render(state).plainText().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(state.isBehind)
    #expect(state.timeline.position == 3)
    #expect(before.suffix(11) == moved.suffix(11), "source and the line below stay")
    state.catchUp()
    #expect(!state.isBehind)
    var other = State(graph: largeGraph(events: 300), size: Size(columns: 80, rows: 24))
    for key in try Key.keys(in: "jjj") { _ = reduce(&other, key) }
    #expect(render(state).plainText() == render(other).plainText())
  }

  @Test(arguments: ["<CR>", "y", ")", "w", "r", "J", "<PgDn>", "s", "/shots", "<Resize 100x30>"])
  func whoeverAsksForTheSourceGetsTheRightOne(_ key: String) throws {
    var other = State(graph: largeGraph(events: 300), size: Size(columns: 80, rows: 24))
    for key in try Key.keys(in: "20j" + key) { _ = reduce(&other, key) }
    let state = try state("20j" + key)
    #expect(!state.isBehind)
    #expect(render(state).plainText() == render(other).plainText())
  }

  /// A step inside the window changes the two rows of the cursor, the title and the strip: what a terminal is sent is a
  /// byte for each changed cell and a few for each run of one look, well under 400.
  @Test func aStepChangesFewCells() throws {
    var state = try state("5j")
    for _ in 0..<200 {
      let before = render(state)
      let top = state.timeline.top
      _ = reduce(&state, .scalar("j"))
      // Rows that only scroll are moved by the terminal itself.
      guard state.timeline.top == top else { continue }
      let after = render(state)
      let changed = zip(before.cells, after.cells).filter { $0 != $1 }.count
      #expect(changed <= 240)
    }
  }
}
