import StandoffTestSupport
import Testing

@testable import StandoffCore

struct SentenceTests {
  /// Sentences are parted by a double bar.
  @Test(arguments: [
    "The envoys met. || They parted at dusk.",
    "Mr. Rowe and Dr. Lind met Gen. Marsh in St. Olaf. || They spoke.",
    "The U.S. Navy sailed. || It came back.",
    "He flew to the U.S. || The crew stayed.",
    "It would reaffirm the U.S. One Island policy.",
    "Acme Inc. said so. || J. R. Smith agreed.",
    "They left at 5 p.m. Friday. || Nobody saw them.",
    "They met at 8 p.m. || Rowe spoke first.",
    "The call is at 5:00 a.m. Eastern Time.",
    "He said no. || The door closed.", "No. 10 said no. 2 was taken.",
    "He fell ill. || Doctors came.",
    "It rose 3.5 percent to 1,200.75 points. || It fell at once.",
    "“We are ready,” he said. || “Are you?”",
    "“Why now?” he asked. || Nobody knew.",
    "“Why now?” Foreign Minister Anna Lind asked. || Nobody knew.",
    "“Go!” || They went.", "\"We won.\" || \"You lost.\" || So they said.",
    "He said: \"It is over.\" || The hall was silent.",
    "“We will go. || They will stay,” he said.",
    "(They laughed.) || Then they left.",
    "Talks … and more talks … followed.", "I … I do not know.", "That was all … || The path is open.",
    "He waited . . . || Nothing came.",
    "See example.org for more. || Write to ann.lee@example.org. || Do it now.",
    "3. The third reason", "It was 2014. || 300 people left.",
    "Really?! || Yes.", "Is it so? the voice asked.",
    "Cairo 's crowds `` stand firm . '' || They sang . || -LRB- AP -RRB- Others left .",
    "Washington , D.C. . || The event began .",
    "**They won.** || Others lost.",
    "The Jan. 6 panel and the Feb. session.",
    "They met on Lt.-Gen. Marsh's order.",
    "They met. || FLEET LEAVES PORT AS TALKS FAIL || The envoys parted.",
    "Envoys of the EU, NATO, OSCE and UN The Hague sent met.",
    "They met. || (Ann Lee/Pool Photo via Agency) || The envoys parted.", "They met (in Oslo) The Hague's envoy.",
    "Use a browser that supports HTML5 video || The envoys met.",
    "CLICK HERE TO GET THE APP || \"A day is set,\" Marsh said.",
    "They met. || (Picture by the Office of Ships (OS) via Agency) || The envoys parted.",
  ])
  func sentences(marked: String) {
    let parts = marked.split(separator: " || ").map(String.init)
    let text = parts.joined(separator: " ")
    #expect(sentences(of: text) == parts)
  }

  private func sentences(of text: String) -> [String] {
    let document = MarkedText(text).document()
    return document.sentences.map { document.text($0.span) }
  }

  @Test func missingSpaceStillParts() {
    #expect(sentences(of: "They left Ruritania.Experts say so.") == ["They left Ruritania.", "Experts say so."])
    #expect(sentences(of: "They left.- We met - he said.") == ["They left.", "- We met - he said."])
    #expect(
      sentences(of: "They left “soon.”\"We met,\" he said.") == ["They left “soon.”", "\"We met,\" he said."])
  }

  @Test func aTitleIsOneSentence() {
    let page = article(
      path: "a", text: Array("Talks end. What now?\n2022-01-14\n\nThey ended. All left.".utf8), encoding: .utf8)
    let found = document(of: page)
    #expect(found.sentences.map { found.text($0.span) } == ["Talks end. What now?", "They ended.", "All left."])
  }

  @Test func noSentenceCrossesABlock() {
    let page = article(path: "a", text: Array("Talks end\n\nROWE: They\n\nLIND: We".utf8), encoding: .utf8)
    let found = document(of: page)
    #expect(found.sentences.map { found.text($0.span) } == ["Talks end", "They", "We"])
  }
}

struct TokenTests {
  @Test(arguments: [
    ("Russia's troops don't stop.", "Russia 's troops don't stop ."),
    ("the U.S.-led effort, e.g. on Feb. 3", "the U.S. - led effort , e.g. on Feb. 3"),
    ("100,000 men at 16:08, 3.5%", "100,000 men at 16:08 , 3.5 %"),
    ("the 1990s, the 21st, G20 and 4pm", "the 1990s , the 21st , G20 and 4pm"),
    ("over 100,000soldiers and 1,500km", "over 100,000 soldiers and 1,500km"),
    ("“Stop,” he said… ‘No’", "“ Stop , ” he said … ‘ No ’"),
    ("Cairo 's `` In Depth '' box", "Cairo 's `` In Depth '' box"),
    ("-LRB- AP -RRB-", "-LRB- AP -RRB-"),
    ("at https://example.org/a?b=1. Then", "at https://example.org/a?b=1 . Then"),
    ("mail ann.lee@example.org, now", "mail ann.lee@example.org , now"),
    ("Kyiv‘s mayor and the workers’ union", "Kyiv ‘s mayor and the workers ’ union"),
    ("He said no. 10 left", "He said no. 10 left"), ("He said no.", "He said no ."),
    ("they were ill. They", "they were ill . They"), ("in Ill. and Mass.", "in Ill. and Mass."),
    ("adm. Rowe and lt. gen. Lind", "adm. Rowe and lt. gen. Lind"),
    ("O'Brien and l’Aquila", "O'Brien and l’Aquila"), ("a long--very long--way", "a long -- very long -- way"),
    ("Saint-Étienne", "Saint - Étienne"),
  ])
  func forms(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let found = tokens(in: bytes, span: Span(0, bytes.count))
    #expect(found.map { String(decoding: bytes[$0.span.range], as: UTF8.self) }.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("\u{2018}", TokenKind.openQuote), ("\"", .straightQuote), ("''", .closeQuote), ("``", .openQuote),
    ("-LRB-", .mark),
    ("–", .dash), ("…", .terminator), ("?!", .terminator), ("12", .number), ("a@b.org", .address),
  ])
  func kinds(text: String, kind: TokenKind) {
    let bytes = Array(text.utf8)
    #expect(tokens(in: bytes, span: Span(0, bytes.count)).map(\.kind) == [kind])
  }

  @Test func spansAreDisjointAndInOrder() {
    let text =
      Array("\u{FEFF}Žan’s “U.S.” \u{FF}… -- a@b.c 5,000.5\r\n\u{A0}end".utf8) + [0xE2, 0x80, 0xC3, 0x28, 0xFF]
    let found = tokens(in: text, span: Span(0, text.count))
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
    #expect(found.allSatisfy { !$0.span.isEmpty })
    #expect(found.last?.span.end == text.count)
  }
}

struct ScalarOffsetTests {
  @Test(arguments: ["", "plain", "Žan’s “naïve” 𝄞 plan", String(repeating: "é-", count: 500)])
  func countsScalars(text: String) {
    let bytes = Array(text.utf8)
    let offsets = ScalarOffsets(text: bytes)
    var scalars = 0
    var byte = 0
    for scalar in text.unicodeScalars {
      #expect(offsets.scalarOffset(ofByte: byte) == scalars)
      #expect(offsets.byteOffset(ofScalar: scalars) == byte)
      scalars += 1
      byte += String(scalar).utf8.count
    }
    #expect(offsets.scalarOffset(ofByte: byte) == scalars)
    #expect(offsets.byteOffset(ofScalar: scalars) == byte)
  }

  @Test func diskOffsetsFollowTheEncoding() {
    let text = Array("né “x”".utf8)
    let utf8 = plainArticle(path: "a", text: text, encoding: .utf8, creationTime: .unknown)
    let latin = plainArticle(path: "a", text: text, encoding: .windows1252, creationTime: .unknown)
    #expect(utf8.diskOffsets([Span(4, 8)]) == [Span(4, 8)])
    #expect(latin.diskOffsets([Span(4, 8), Span(0, 3)]) == [Span(3, 5), Span(0, 2)])
  }
}

struct TextLineTests {
  @Test func breaksAndSpaces() {
    let text = Array("\u{FEFF}  one\u{A0}\r\n\r\ntwo \rthree\n\tfour".utf8)
    let lines = textLines(of: text, in: Span(0, text.count))
    #expect(lines.map { String(decoding: text[$0.span.range], as: UTF8.self) } == ["one", "", "two", "three", "four"])
    #expect(lines.map(\.indent) == [2, 0, 0, 0, 4])
  }
}
