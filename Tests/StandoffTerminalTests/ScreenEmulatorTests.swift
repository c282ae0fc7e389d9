import StandoffUI
import Testing

/// What a program may write on a terminal 10 columns wide and 4 rows high, and what is seen then.
private let examples: [(output: String, rows: [String])] = [
  ("one\r\ntwo", ["one", "two", "", ""]),
  ("0123456789ab", ["0123456789", "ab", "", ""]),
  ("\u{1B}[3;4Hx\u{1B}[Ay\u{1B}[2Dz", ["", "   zy", "   x", ""]),
  ("a\u{1B}[5bb", ["aaaaaab", "", "", ""]),
  ("abcdef\u{1B}[3G\u{1B}[2P", ["abef", "", "", ""]),
  ("abcdef\u{1B}[3G\u{1B}[2@", ["ab  cdef", "", "", ""]),
  ("abcdef\u{1B}[3G\u{1B}[2X", ["ab  ef", "", "", ""]),
  ("abcdef\u{1B}[3G\u{1B}[K", ["ab", "", "", ""]),
  ("abcdef\u{1B}[3G\u{1B}[1K", ["   def", "", "", ""]),
  ("a\r\nb\r\nc\r\nd\u{1B}[2;1H\u{1B}[J", ["a", "", "", ""]),
  ("a\r\nb\r\nc\r\nd\r\ne", ["b", "c", "d", "e"]),
  ("a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[3;1H\n", ["a", "c", "", "d"]),
  ("a\r\nb\r\nc\r\nd\u{1B}[H\u{1B}M", ["", "a", "b", "c"]),
  ("a\r\nb\r\nc\r\nd\u{1B}[2;1H\u{1B}[L", ["a", "", "b", "c"]),
  ("a\r\nb\r\nc\r\nd\u{1B}[2;1H\u{1B}[2M", ["a", "d", "", ""]),
  ("a\tb", ["a       b", "", "", ""]),
  ("日本e\u{301}", ["日本e\u{301}", "", "", ""]),
  ("12345678\u{1B}[9G日本", ["12345678日", "本", "", ""]),
  ("shell\u{1B}[?1049h\u{1B}[Hscreen\u{1B}[?1049l!", ["shell!", "", "", ""]),
  ("\u{1B}7ab\u{1B}8c", ["cb", "", "", ""]),
]

@Suite struct ScreenEmulatorTests {
  @Test(arguments: examples)
  func outputIsSeen(output: String, rows: [String]) {
    var screen = ScreenEmulator(size: Size(columns: 10, rows: 4))
    screen.feed(output.utf8)
    #expect(screen.rows == rows)
    #expect(screen.unknownSequences == [])
  }

  @Test(arguments: examples)
  func outputMayComeInPieces(output: String, rows: [String]) {
    var screen = ScreenEmulator(size: Size(columns: 10, rows: 4))
    for byte in output.utf8 { screen.feed([byte]) }
    #expect(screen.rows == rows)
  }

  @Test func modesAndReversalAreKept() {
    var screen = ScreenEmulator(size: Size(columns: 10, rows: 1))
    screen.feed("\u{1B}[?1000;1006h\u{1B}[?25la\u{1B}[7mbc\u{1B}[27md\u{1B}[1;7me".utf8)
    #expect(screen.modes == [7, 1000, 1006])
    #expect(screen.reversedRuns(row: 0) == ["bc", "e"])
    #expect(!screen.hasColours)
    screen.feed("\u{1B}[36mf".utf8)
    #expect(screen.hasColours)
  }

  @Test func whatIsNotKnownIsListed() {
    var screen = ScreenEmulator(size: Size(columns: 10, rows: 1))
    screen.feed("\u{1B}[5y\u{1B}]0;title\u{7}ok".utf8)
    #expect(screen.unknownSequences == ["CSI 5y", "\u{1B}]0;title\u{7}"])
    #expect(screen.rows == ["ok"])
  }
}
