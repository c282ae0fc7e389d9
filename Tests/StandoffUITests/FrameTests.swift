import Testing

@testable import StandoffUI

@Suite struct FrameTests {
  @Test func writesAndClips() {
    var frame = Frame(size: Size(columns: 8, rows: 2))
    #expect(frame.write("timeline of talks", row: 0, column: 2) == 6)
    #expect(frame.write("talks", row: 1, column: 0, width: 3) == 3)
    #expect(frame.write("lost", row: 2, column: 0) == 0)
    #expect(frame.write("lost", row: 0, column: 8) == 0)
    #expect(frame.plainText() == "  timeli\ntal")
  }

  @Test func clipsOnTheLeft() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    #expect(frame.write("日本語", row: 0, column: -1) == 5)
    #expect(frame.plainText() == " 本")
    #expect(frame[0, 1].text == "本")
  }

  @Test func aWideClusterCutByTheEdgeIsASpace() {
    var frame = Frame(size: Size(columns: 3, rows: 1))
    #expect(frame.write("日本", row: 0, column: 0) == 3)
    #expect(frame.cells.map(\.text) == ["日", "", " "])
  }

  @Test func drawingOverHalfOfAWideClusterBlanksTheOther() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.write("日本語", row: 0, column: 0)
    frame.write("x", row: 0, column: 1)
    frame.write("y", row: 0, column: 2)
    #expect(frame.cells.map(\.text) == [" ", "x", "y", " ", "語", ""])
    frame.write("本", row: 0, column: 3)
    #expect(frame.cells.map(\.text) == [" ", "x", "y", "本", "", " "])
  }

  @Test func nothingUnsafeIsWritten() {
    var frame = Frame(size: Size(columns: 12, rows: 1))
    frame.write("a\u{1B}[2J\u{202E}", row: 0, column: 0)
    #expect(frame.plainText() == "a^[[2J<U+202")
  }

  @Test func rolesAndCursorShowInStyledText() {
    var frame = Frame(size: Size(columns: 10, rows: 2))
    frame.write("12 Jan", row: 0, column: 0, style: .date)
    frame.write("talks", row: 1, column: 1, style: .kind)
    frame.setStyle(row: 1, columns: 0..<10, style: .selected)
    frame.cursor = Position(row: 1, column: 4)
    #expect(
      frame.styledText() == """
        12 Jan
         talks
        --- 10x2
        dddddd....
        ##########
        --- 10x2
        . normal
        d date
        # selected
        --- 10x2
        cursor 1,4
        """)
  }

  @Test func fillBlanksAndStyles() {
    var frame = Frame(size: Size(columns: 5, rows: 1))
    frame.write("日本x", row: 0, column: 0)
    frame.fill(row: 0, column: 1, width: 2, style: .status)
    #expect(frame.cells.map(\.text) == [" ", " ", " ", " ", "x"])
    #expect(frame.cells.map(\.style) == [.normal, .status, .status, .normal, .normal])
    frame.fill(row: 0, style: .title)
    #expect(frame.cells.allSatisfy { $0 == Cell(text: " ", width: 1, style: .title) })
  }

  @Test(arguments: [Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 2, rows: 1)])
  func smallFramesTakeAnything(size: Size) {
    var frame = Frame(size: size)
    for row in -1...2 {
      for column in -2...3 {
        frame.write("日\u{301}本", row: row, column: column, width: 3)
        frame.setStyle(row: row, columns: column..<column + 2, style: .match)
        frame.fill(row: row, column: column, width: 1, style: .status)
      }
    }
    #expect(frame.cells.count == size.rows * size.columns)
    #expect(frame.cells.allSatisfy { $0.width == 1 })
  }

  @Test func anyDrawingLeavesRowsOfExactlyTheirColumns() {
    let texts = ["日本語", "a\u{301}b", "\u{1B}[2J\r\n\u{202E}", "👩🏽‍🌾🇺🇦", "\u{301}", "plain words", "\u{9B}31m", ""]
    var seed: UInt64 = 7
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    var frame = Frame(size: Size(columns: 13, rows: 3))
    for _ in 0..<3000 {
      let (row, column) = (random(5) - 1, random(20) - 4)
      switch random(4) {
      case 0: frame.fill(row: row, column: column, width: random(8), style: .status)
      case 1: frame.setStyle(row: row, columns: column..<column + random(6), style: .match)
      default: frame.write(texts[random(texts.count)], row: row, column: column, width: random(16))
      }
    }
    for row in 0..<3 {
      let cells = (0..<13).map { frame[row, $0] }
      #expect(cells.reduce(0) { $0 + $1.width } == 13)
      #expect(zip(cells, cells.dropFirst()).allSatisfy { ($0.width == 2) == ($1.width == 0) })
      #expect(cells.allSatisfy { $0.text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } })
    }
  }

  @Test func rolesHaveLettersOfTheirOwn() {
    #expect(Set(Style.allCases.map(\.letter)).count == Style.allCases.count)
  }

  @Test func asciiGlyphsAreASCIIAndUnicodeGlyphsOneColumn() {
    for child in Mirror(reflecting: Glyphs.ascii).children {
      let texts = child.value as? [String] ?? [child.value as? String ?? "é"]
      #expect(texts.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }, "\(child.label ?? "")")
    }
    for child in Mirror(reflecting: Glyphs.unicode).children {
      let texts = child.value as? [String] ?? [child.value as? String ?? ""]
      #expect(texts.allSatisfy { displayWidth($0) == 1 }, "\(child.label ?? "")")
    }
  }
}
