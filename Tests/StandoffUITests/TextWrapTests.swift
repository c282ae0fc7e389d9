import StandoffCore
import Testing

@testable import StandoffUI

private func wrapped(_ text: String, _ columns: Int, _ newlines: NewlineTreatment = .joined) -> [String] {
  let bytes = Array(text.utf8)
  return wrap(bytes, Span(0, bytes.count), columns: columns, newlines: newlines).map { line in
    line.clusters(in: bytes).map(\.text).joined()
  }
}

private let proseExamples: [(text: String, columns: Int, lines: [String])] = [
  ("The talks ended without a deal.", 12, ["The talks", "ended", "without a", "deal."]),
  ("exactly ten", 11, ["exactly ten"]),
  ("exactly ten", 10, ["exactly", "ten"]),
  ("Hard\nwrapped\r\nprose is joined.", 40, ["Hard wrapped prose is joined."]),
  ("One paragraph.\n\nAnother one.\n \n\nThird.\n", 40, ["One paragraph.", "", "Another one.", "", "Third."]),
  ("\n\n  Leading space goes.", 40, ["Leading space goes."]),
  ("Two  spaces\n   and indents are one.", 40, ["Two spaces and indents are one."]),
  ("a US-led follow-up group", 8, ["a US-led", "follow-", "up group"]),
  ("the years 2014-15 and -7 degrees", 11, ["the years", "2014-15 and", "-7 degrees"]),
  ("He said—perhaps wrongly—so", 9, ["He said—", "perhaps", "wrongly—", "so"]),
  ("either -- or", 9, ["either --", "or"]),
  ("unbreakableword here", 6, ["unbrea", "kablew", "ord", "here"]),
  ("日本語 テキスト", 5, ["日本", "語", "テキ", "スト"]),
  ("no\u{A0}break here", 8, ["no break", "here"]),
  ("cafe\u{301} noir", 4, ["cafe\u{301}", "noir"]),
  ("ab\u{202E}cd", 5, ["ab", "<U+202E>", "cd"]),
  ("", 10, []),
  (" \n ", 10, []),
]

private let listExamples: [(text: String, columns: Int, lines: [String])] = [
  ("By: A. Writer\nTitle: Talks\n", 40, ["By: A. Writer", "Title: Talks"]),
  ("one\n\n  two  three", 40, ["one", "", "  two  three"]),
  ("  indented words wrap", 12, ["  indented", "words wrap"]),
  ("\nfirst is empty", 40, ["", "first is empty"]),
]

@Suite struct TextWrapTests {
  @Test(arguments: proseExamples)
  func proseIsFilled(text: String, columns: Int, lines: [String]) {
    #expect(wrapped(text, columns) == lines)
  }

  @Test(arguments: listExamples)
  func keptLinesStayAsTheyAre(text: String, columns: Int, lines: [String]) {
    #expect(wrapped(text, columns, .kept) == lines)
  }

  @Test func linesPointAtTheirBytes() {
    let bytes = Array("xx The “talks” ended\nin Geneva. yy".utf8)
    let lines = wrap(bytes, Span(3, bytes.count - 3), columns: 12)
    #expect(
      lines.map { String(decoding: bytes[$0.span.range], as: UTF8.self) } == ["The “talks”", "ended\nin", "Geneva."])
    #expect(lines.map(\.columns) == [11, 8, 7])
    #expect(lines[0].clusters(in: bytes).first?.source == Span(3, 4))
    #expect(lines[0].clusters(in: bytes)[4].source == Span(7, 10))
  }

  @Test func measuresAreKeptAtEveryWidth() {
    let text = "Minister O’Hara—speaking in 東京 on 12-14 March—said: “no comment”… again 👩🏽‍🌾 and again.\n\nThen she left."
    let bytes = Array(text.utf8)
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).count
    for columns in 2...90 {
      let lines = wrap(bytes, Span(0, bytes.count), columns: columns)
      #expect(lines.allSatisfy { $0.columns <= columns })
      #expect(lines.allSatisfy { line in line.clusters(in: bytes).reduce(0) { $0 + $1.width } == line.columns })
      #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
      let shown = lines.map { String(decoding: bytes[$0.span.range], as: UTF8.self) }.joined(separator: " ")
      #expect(shown.split(whereSeparator: { $0 == " " || $0 == "\n" }).count >= words)
    }
  }
}
