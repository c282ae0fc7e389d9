import StandoffTestSupport
import Testing

@testable import StandoffCore

/// The members of the source of the first attribution of a text, parted by bars.
private func speakerMembers(_ text: String) -> String {
  let document = MarkedText(text).document()
  let reader = SpeechReader(document: document, timexes: [])
  guard let source = attributions(in: document, mentions: [], timexes: []).first?.source else { return "-" }
  let first = document.tokenIndex(from: source.start)
  let last = document.tokenIndex(from: source.end)
  return reader.members(of: first..<last).map { document.text(document.span(ofTokens: $0)) }.joined(separator: "|")
}

/// The words of the mention that leads the source of the first attribution of a text.
private func leadingMention(_ text: String) -> String {
  let document = MarkedText(text).document()
  let (found, _) = mentions(in: document)
  guard let mention = attributions(in: document, mentions: found, timexes: []).first?.sourceMention else { return "-" }
  return document.text(found[mention].span)
}

/// The words of the source of the last attribution of a text.
private func lastSource(_ text: String) -> String {
  let document = MarkedText(text).document()
  return attributions(in: document, mentions: [], timexes: []).last?.source.map { document.text($0) } ?? "-"
}

@Suite("Who speaks together")
struct SpeakersTests {
  @Test(arguments: [
    ("Anna Berg attempted to defend the move, saying it was late.", "Anna Berg"),
    (
      "The remarks were bad, which the prime minister, Anna Berg, described as “obscene”.",
      "the prime minister, Anna Berg"
    ),
    (
      "Anna Berg in a speech delivered before the assembly, after the vote, warned against war in the north.",
      "Anna Berg"
    ),
    (
      "Anna Berg met with the envoy, Jan Holt, Tuesday, and in prepared remarks, condemned the move as a theft.",
      "Anna Berg"
    ),
  ])
  func subject(text: String, expected: String) { #expect(lastSource(text) == expected) }

  @Test(arguments: [
    (
      "Anna Berg came. She said it was bad. “There was one man in the hall.” Jan Holt, a lawyer, said: “It will not end.”",
      ["She", "She", "Jan Holt, a lawyer"]
    ),
    ("The road is open again, Anna Berg said. “It is late for all of them.”", ["Anna Berg", "Anna Berg"]),
    (
      "Anna Berg said that a count showed them gone.\n\n“It is late for all of them.”",
      ["Anna Berg", "Anna Berg"]
    ),
    (
      "“It is late for all of them. The road is long.\nBut it will end,” Anna Berg told them.",
      ["Anna Berg", "Anna Berg"]
    ),
    (
      "There will be no war in the north - said on Friday the head of the agency Anna Berg in an interview.",
      ["the head of the agency Anna Berg"]
    ),
  ])
  func speaksOn(text: String, expected: [String]) {
    let document = MarkedText(text).document()
    let found = attributions(in: document, mentions: [], timexes: [])
    #expect(found.map { $0.source.map { document.text($0) } } == expected)
  }

  @Test(arguments: [
    ("Norland and its allies said the road was open.", "Norland|its allies"),
    ("The U.S. and Europe said the road was open.", "The U.S.|Europe"),
    ("France, Germany and Italy said the road was open.", "France|Germany|Italy"),
    ("White House officials and senior diplomats said the road was open.", "White House officials|senior diplomats"),
    ("The president of France and the chancellor said it was open.", "The president of France|the chancellor"),
    // One speaker
    ("Officials in Kyiv and Warsaw said the road was open.", "Officials in Kyiv and Warsaw"),
    ("U.S. and European officials said the road was open.", "U.S. and European officials"),
    ("Anna Berg, the minister and deputy chair, said it was open.", "Anna Berg, the minister and deputy chair"),
    ("The foreign ministers of Russia and Ukraine said it was open.", "The foreign ministers of Russia and Ukraine"),
    ("The Defence and Interior Ministry said the road was open.", "The Defence and Interior Ministry"),
  ])
  func members(text: String, expected: String) { #expect(speakerMembers(text) == expected) }

  @Test func aLongQuotationTakesNobodyAway() {
    let text = """
      “It is in danger,” said Ivan Lund. Boris Johnson was away.

      “It was open to all. It then was shut. Nobody was told by Boris Johnson. It was late by then. We were all tired,” said Lund.

      “It harms the town. We saw it in Johnson's party and in the house. But Boris Johnson does not care. It is so. It was so,” he said.
      """
    let document = MarkedText(text).document()
    let (found, chains) = mentions(in: document)
    let speakers = attributions(in: document, mentions: found, timexes: []).map { attribution in
      attribution.sourceMention.map { chains[found[$0].chain].name }
    }
    #expect(speakers == ["Ivan Lund", "Ivan Lund", "Ivan Lund"])
  }

  @Test func whoIsSpokenOfDoesNotSpeak() {
    let document = MarkedText("Anna Holm said Rutte was fooling voters. “It should be heard,” she said.").document()
    let (found, chains) = mentions(in: document)
    let last = attributions(in: document, mentions: found, timexes: []).last?.sourceMention
    #expect(last.map { chains[found[$0].chain].name } == "Anna Holm")
  }

  @Test func whoOwnsTheSubjectIsMetAgain() {
    let document = MarkedText(
      "“It went well,” Donald Trump said. “We talked,” he added. Vladimir Putin's answer was sober. He called it frank."
    ).document()
    let (found, chains) = mentions(in: document)
    let last = attributions(in: document, mentions: found, timexes: []).last?.sourceMention
    #expect(last.map { chains[found[$0].chain].name } == "Vladimir Putin")
  }

  @Test(arguments: [
    ("A letter from France said the road was open.", "France"),
    ("A group of farmers from France said the road was open.", "farmers"),
    ("Opposition groups in Jordan said the road was open.", "Opposition groups"),
    ("A crowd in France said the road was open.", "-"),
    ("France, Germany and Canada issued a statement. They said the road was open.", "France"),
    ("Russia took the town. The defence ministry said the road was open.", "The defence ministry"),
    ("Ivan Jordan left. Jordan said the road was open.", "Jordan"),
    ("EU member states said the road was open.", "EU member states"),
    ("A federal judge has said the road was open.", "A federal judge"),
    ("French media said the road was open.", "French media"),
    ("Rights groups will say the road is open.", "Rights groups"),
    ("Big American and European companies operating in Norland said the road was open.", "European companies"),
    ("Haluk Berg, who heads the firm, said the road was open.", "Haluk Berg"),
    (
      "He met Ivan Holm, the chief economist at the UN World Food Programme, who said the road was open.",
      "the chief economist at the UN World Food Programme"
    ),
    ("The envoy on media freedom for the Council of Roads (COR), Anna Holm, said the road was open.", "The envoy"),
    ("Harroft, Norland's state-run energy firm, said the road was open.", "Harroft"),
    ("A French research firm said the road was open.", "A French research firm"),
    ("Ten were dead, the region's governor said.", "the region's governor"),
    ("Anna Berg's letter said the road was open.", "Anna Berg"),
    ("Anna Berg left. Berg's hostage envoy said the road was open.", "Berg's hostage envoy"),
    ("Anna Berg left. The Berg camp said the road was open.", "-"),
  ])
  func leader(text: String, expected: String) { #expect(leadingMention(text) == expected) }
}
