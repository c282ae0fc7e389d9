import StandoffCore
import Testing

@Suite struct ScalarOffsetsTests {
  @Test func countsScalarsNotBytesOrClusters() {
    let text = "Zürich — “ready” 🇨🇭 e\u{301}"
    let offsets = ScalarOffsets(text: Array(text.utf8))
    var byte = 0
    for (scalarIndex, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalarOffset(ofByte: byte) == scalarIndex)
      byte += UTF8.width(scalar)
    }
    #expect(offsets.scalarOffset(ofByte: byte) == text.unicodeScalars.count)
  }

  @Test func reachesBeyondOneStride() {
    let text = String(repeating: "é", count: 1_000)
    let offsets = ScalarOffsets(text: Array(text.utf8))
    #expect([0, 254, 256, 1_998, 2_000].map(offsets.scalarOffset) == [0, 127, 128, 999, 1_000])
  }

  @Test func emptyText() { #expect(ScalarOffsets(text: []).scalarOffset(ofByte: 0) == 0) }
}

@Suite struct TextPlaceTests {
  private let text = Array("one\nzwei — drei\n\nfünf".utf8)

  @Test(arguments: [(1, "one"), (2, "zwei — drei"), (3, ""), (4, "fünf")])
  func lines(_ number: Int, _ expected: String) throws {
    let span = try #require(TextPlace.line(number).span(in: text))
    #expect(String(decoding: text[span.range], as: UTF8.self) == expected)
  }

  @Test(arguments: [TextPlace.line(0), .line(5), .scalar(-1), .scalar(500)])
  func placesOutsideTheText(_ place: TextPlace) { #expect(place.span(in: text) == nil) }

  @Test(arguments: [(0, "o"), (9, "—"), (18, "ü")])
  func scalars(_ offset: Int, _ expected: String) throws {
    let span = try #require(TextPlace.scalar(offset).span(in: text))
    #expect(String(decoding: text[span.range], as: UTF8.self) == expected)
  }
}

@Suite struct WordKeyTests {
  @Test func curlyAndStraightApostrophesAreOneKey() {
    #expect(WordKey("don’t") == WordKey("don't"))
    #expect(WordKey("don’t") == "don't")
    #expect(WordKey("don't") != WordKey("dont"))
  }

  @Test func otherMarksThatBeginWithTheSameBytesStayApart() {
    #expect(WordKey("a“") != WordKey("a'"))
    #expect(WordKey("a\u{2019}\u{2014}b") == WordKey("a'\u{2014}b"))
  }
}
