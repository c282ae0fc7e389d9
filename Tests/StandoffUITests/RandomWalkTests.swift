import Foundation
import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// Any keys on any size of screen with any text: nothing traps, every row is as wide as the screen, nothing unsafe shows.
@Suite struct RandomWalkTests {
  static let hostile: [String] = [
    "\u{1B}[2J\u{1B}]0;title\u{07} \u{9B}31m shots \u{202E}desrever\u{202C}",
    "日本語の記事 \u{200B}\u{FEFF} e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
    "\r\n\t\u{08}\u{7F}\u{85}\u{2028}", "👩‍👩‍👧‍👦 🇺🇦 ☀️ 👍🏽 " + String(repeating: "W", count: 300), "", " ",
    "\"quoted\" actor:nobody",
  ]

  @Test(arguments: 0..<hostile.count) func survivesHostileText(_ number: Int) throws {
    try walk(State(graph: hostileGraph(Self.hostile[number]), size: Size(columns: 80, rows: 24)), seed: UInt64(number))
  }

  @Test(arguments: 0..<4) func survivesOnTheSample(_ number: Int) throws {
    let glyphs: Glyphs = number % 2 == 0 ? .unicode : .ascii
    try walk(
      State(graph: sampleGraph(), problems: ["a\u{1B}b: not text"], size: Size(columns: 80, rows: 24), glyphs: glyphs),
      seed: UInt64(100 + number))
  }

  @Test func survivesOnManyEventsAndOnNone() throws {
    try walk(State(graph: largeGraph(events: 500), size: Size(columns: 80, rows: 24)), seed: 200)
    try walk(State(graph: largeGraph(events: 0), size: Size(columns: 80, rows: 24)), seed: 201)
    let empty = EventGraph(documents: [], actors: ActorTable(actors: [], actorOfChain: []), events: [], links: [])
    try walk(State(graph: empty, size: Size(columns: 80, rows: 24)), seed: 202)
  }

  /// `STANDOFF_STEPS=1000000` for as many steps as the release is to survive; a few thousand otherwise.
  @Test func survivesALongWalk() throws {
    let total = ProcessInfo.processInfo.environment["STANDOFF_STEPS"].flatMap { Int($0) } ?? 2_000
    let graphs = [sampleGraph(), largeGraph(events: 300)] + Self.hostile.map { hostileGraph($0) }
    let stretch = 2_000
    for number in 0..<(total + stretch - 1) / stretch {
      var state = State(
        graph: graphs[number % graphs.count], size: Size(columns: 80, rows: 24),
        glyphs: number % 2 == 0 ? .unicode : .ascii)
      state.lingers = number % 3 == 0
      try walk(state, seed: UInt64(1_000 + number), steps: min(stretch, total))
    }
  }

  private func walk(_ start: State, seed: UInt64, steps: Int = 400) throws {
    var state = start
    var random = SplitMix(state: seed)
    var keys: [Key] = []
    for _ in 0..<steps {
      let key = randomKey(&random, size: state.size)
      keys.append(key)
      _ = reduce(&state, key)
      let frame = render(state)
      guard let fault = fault(in: frame) else { continue }
      Issue.record("\(fault) after \(keys.map(\.notation).joined())")
      return
    }
  }

  /// What is wrong with a frame: a row that is not as wide as the screen, or an unsafe byte.
  private func fault(in frame: Frame) -> String? {
    for row in 0..<frame.size.rows {
      let cells = (0..<frame.size.columns).map { frame[row, $0] }
      if cells.reduce(0, { $0 + $1.width }) != frame.size.columns {
        return "row \(row) of \(frame.size) has another width"
      }
      for cell in cells {
        for scalar in cell.text.unicodeScalars where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
          return "row \(row) holds U+\(String(scalar.value, radix: 16))"
        }
      }
    }
    if let cursor = frame.cursor, cursor.row >= frame.size.rows || cursor.column >= frame.size.columns {
      return "the cursor is outside"
    }
    return nil
  }

  private func randomKey(_ random: inout SplitMix, size: Size) -> Key {
    let named: [Key] = [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .escape, .backspace, .delete,
      .function(1), .unknown, .control("e"), .control("y"), .control("d"), .control("w"), .control("u"), .control("l"),
      .control("p"), .control("n"),
    ]
    let place = Position(
      row: Int.random(in: 0...size.rows, using: &random), column: Int.random(in: 0...size.columns, using: &random))
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      let small = Bool.random(using: &random)
      return .resize(
        Size(
          columns: Int.random(in: 1...(small ? 40 : 220), using: &random),
          rows: Int.random(in: 1...(small ? 12 : 70), using: &random)))
    case 1: return .mouse(MouseEvent(.press(button: 1), at: place))
    case 2: return .mouse(MouseEvent(.doubleClick, at: place))
    case 3:
      let actions: [MouseEvent.Action] = [.wheelUp, .wheelDown, .release]
      return .mouse(MouseEvent(actions[Int.random(in: 0..<3, using: &random)], at: place))
    case 4..<9: return named[Int.random(in: 0..<named.count, using: &random)]
    default: return .scalar(Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &random)))
    }
  }
}

/// The same numbers on every run: S. Vigna's SplitMix64.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
