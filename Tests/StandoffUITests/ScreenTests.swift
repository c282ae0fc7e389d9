import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// The main screens as goldens: what they show, in which roles.
@Suite struct ScreenTests {
  struct Screen: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: String
    let size: Size
    var glyphs: Glyphs = .unicode
    var testDescription: String { name }
  }

  static let screens: [Screen] = [
    Screen(name: "timeline-80x24", keys: "j", size: Size(columns: 80, rows: 24)),
    Screen(name: "source-80x24", keys: "j<CR>)", size: Size(columns: 80, rows: 24)),
    Screen(name: "actors-80x24", keys: "ajj<CR>", size: Size(columns: 80, rows: 24)),
    Screen(name: "filter-80x24", keys: "f kind:troop_figure", size: Size(columns: 80, rows: 24)),
    Screen(name: "search-80x24", keys: "/shots", size: Size(columns: 80, rows: 24)),
    Screen(name: "help-80x24", keys: "?", size: Size(columns: 80, rows: 24)),
    Screen(name: "why-80x24", keys: "jw", size: Size(columns: 80, rows: 24)),
    Screen(name: "ascii-80x24", keys: "j", size: Size(columns: 80, rows: 24), glyphs: .ascii),
    Screen(name: "timeline-120x40", keys: "j", size: Size(columns: 120, rows: 40)),
    Screen(name: "timeline-200x60", keys: "j", size: Size(columns: 200, rows: 60)),
    Screen(name: "timeline-40x12", keys: "j", size: Size(columns: 40, rows: 12)),
    Screen(name: "source-40x12", keys: "j<CR>", size: Size(columns: 40, rows: 12)),
    Screen(name: "reports-80x24", keys: "jr", size: Size(columns: 80, rows: 24)),
    Screen(name: "grouped-80x24", keys: "p", size: Size(columns: 80, rows: 24)),
    Screen(name: "command-80x24", keys: ":next-<Tab>", size: Size(columns: 80, rows: 24)),
    Screen(name: "filter-by-80x24", keys: "j.", size: Size(columns: 80, rows: 24)),
    Screen(name: "small-15x3", keys: "", size: Size(columns: 15, rows: 3)),
  ]

  /// The panes at every size, for terminals with UTF-8 and without it. How they look without colour is a matter of the terminal.
  @Test(arguments: ["40x12", "80x24", "120x40", "200x60"], ["timeline", "source", "actors"])
  func looksAsRecordedAtEverySize(_ name: String, _ screen: String) throws {
    let numbers = name.split(separator: "x").compactMap { Int($0) }
    let size = Size(columns: numbers[0], rows: numbers[1])
    let keys = try Key.keys(in: ["timeline": "j", "source": "j<CR>", "actors": "ajj"][screen] ?? "")
    for (label, glyphs) in [("utf8", Glyphs.unicode), ("ascii", .ascii)] {
      let state = State(graph: sampleGraph(), size: size, glyphs: glyphs)
      let frame = try #require(replay(keys: keys, state: state, frames: .last).last)
      try expectGolden(frame.styledText(), named: "sizes/\(screen)-\(name)-\(label).txt")
      for row in frame.plainText().split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(glyphs == .unicode || row.utf8.allSatisfy { $0 < 0x80 } || row.contains("“") || row.contains("”"))
      }
    }
  }

  @Test(arguments: screens) func looksAsRecorded(_ screen: Screen) throws {
    let state = State(
      graph: sampleGraph(), problems: ["notes.bin: not text\nGive a text file."],
      asOf: CalendarDate(year: 2031, month: 3, day: 12), size: screen.size, glyphs: screen.glyphs)
    let frame = try #require(replay(keys: try Key.keys(in: screen.keys), state: state, frames: .last).last)
    try expectGolden(frame.styledText(), named: "\(screen.name).txt")
  }
}
