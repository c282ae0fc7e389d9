import StandoffCore
import Testing

@testable import StandoffUI

/// Text that must never reach a terminal as it is, and what is shown for it.
private let hostileTexts: [(text: String, shown: String)] = [
  ("call\u{1B}[2Jme", "call^[[2Jme"),
  ("title\u{1B}]0;taken over\u{7}end", "title^[]0;taken over^Gend"),
  ("clip\u{1B}]52;c;Zm9v\u{1B}\\", "clip^[]52;c;Zm9v^[\\"),
  ("link\u{1B}]8;;http://bad.example/\u{1B}\\x", "link^[]8;;http://bad.example/^[\\x"),
  ("dcs\u{1B}P+q\u{1B}\\", "dcs^[P+q^[\\"),
  ("c1 \u{9B}31m \u{9D}0;x\u{9C}", "c1 <9B>31m <9D>0;x<9C>"),
  ("next\u{85}line", "next<85>line"),
  ("back\u{8}\u{8}space nul\u{0} del\u{7F}", "back^H^Hspace nul^@ del^?"),
  ("over\rwrite", "over write"),
  ("line\nbreak\r\nand\u{2028}these\u{2029}too", "line break and these too"),
  ("tab\there", "tab here"),
  ("name\u{202E}fdp.exe\u{202C}", "name<U+202E>fdp.exe<U+202C>"),
  (
    "\u{202A}\u{202B}\u{202D}\u{2066}\u{2067}\u{2068}\u{2069}\u{200E}\u{200F}\u{61C}",
    "<U+202A><U+202B><U+202D><U+2066><U+2067><U+2068><U+2069><U+200E><U+200F><U+061C>"
  ),
  ("zero\u{200B}width\u{FEFF}s\u{2060}", "zero<U+200B>width<U+FEFF>s<U+2060>"),
  ("joined\u{200D}letters and\u{200C}not", "joined<U+200D>letters and<U+200C>not"),
  ("tags\u{E0041}\u{E007F}", "tags<U+E0041><U+E007F>"),
  ("private\u{E000} and none\u{FFFF}", "private<U+E000> and none<U+FFFF>"),
  ("filler\u{3164}", "filler<U+3164>"),
  ("e\u{301}\u{316}\u{334}\u{301}\u{301}\u{301}\u{301}!", "e\u{301}\u{316}\u{334}\u{301}!"),
  ("\u{301}accent first", "\u{25CC}\u{301}accent first"),
  ("soft\u{AD}hyphen", "softhyphen"),
  ("no\u{A0}break thin\u{2009}space", "no break thin space"),
]

/// What terminals measure differently, and the plain form that they agree on.
private let awkwardTexts: [(text: String, shown: String, width: Int)] = [
  ("👨‍👩‍👧!", "👨!", 3),
  ("👩🏽‍🌾!", "👩!", 3),
  ("👍🏿", "👍", 2),
  ("☀\u{FE0F}", "☀", 1),
  ("1\u{FE0F}\u{20E3}", "1", 1),
  ("🇺🇦", "UA", 2),
  ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", "한글", 4),
  ("日本 e\u{301}", "日本 e\u{301}", 6),
  ("می‌خواهم", "می‌خواهم", 7),
  ("ＡＢ", "ＡＢ", 4),
  ("क्षि", "क्षि", 3),
]

@Suite struct DisplayTextTests {
  @Test(arguments: hostileTexts)
  func hostileTextIsShownAsVisibleMarks(text: String, shown: String) {
    #expect(displayString(text) == shown)
  }

  @Test(arguments: awkwardTexts)
  func awkwardClustersTakeTheFormTerminalsAgreeOn(text: String, shown: String, width: Int) {
    #expect(displayString(text) == shown)
    #expect(displayWidth(text) == width)
  }

  @Test(
    arguments: [
      ([0x41, 0xFF, 0xFE, 0x42], "A\u{FFFD}\u{FFFD}B"),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xE2, 0x82], "\u{FFFD}"),
      ([0xE2, 0x82, 0x41], "\u{FFFD}A"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF0, 0x9F, 0x91, 0x8D], "👍"),
    ] as [([UInt8], String)])
  func illFormedBytesAreReplaced(bytes: [UInt8], shown: String) {
    #expect(displayString(bytes, in: Span(0, bytes.count)) == shown)
  }

  @Test func everyScalarIsSafeAndOfOneOrTwoColumns() {
    var unsafeScalars: [String] = []
    // All planes that have characters, and one that has none.
    for value in Array(UInt32(0)...0x3FFFF) + Array(0xE0000...0xE0FFF) + Array(0x10FF00...0x10FFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for cluster in display(String(scalar)) {
        let isSafe = cluster.text.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0.properties.generalCategory != .format
        }
        if !isSafe || !(1...2).contains(cluster.width) { unsafeScalars.append(String(value, radix: 16)) }
      }
    }
    #expect(unsafeScalars == [])
  }

  @Test func clustersKnowTheirBytes() {
    let spans = display("é→e\u{301}\u{202E}b").map(\.source)
    let mark = Span(8, 11)
    #expect(spans == [Span(0, 2), Span(2, 5), Span(5, 8)] + Array(repeating: mark, count: 8) + [Span(11, 12)])
  }

  @Test func offsetsAreThoseOfTheWholeText() {
    let bytes = Array("Kyiv 日本".utf8)
    #expect(display(bytes, in: Span(5, 8)) == [DisplayCluster(text: "日", width: 2, source: Span(5, 8))])
  }

  @Test(arguments: zip(["a", "é", "─", "▶", "日", "👍", "한", "\u{301}", "⌚", "☀"], [1, 1, 1, 1, 2, 2, 2, 0, 2, 1]))
  func widthOfAScalar(text: String, width: Int) {
    #expect(text.unicodeScalars.first.map(displayWidth(of:)) == width)
  }
}
