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

@Suite("Who speaks together")
struct SpeakersTests {
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

  @Test(arguments: [
    ("A letter from France said the road was open.", "France"),
    ("A group of farmers from France said the road was open.", "farmers"),
    ("Opposition groups in Jordan said the road was open.", "Opposition groups"),
    ("A crowd in France said the road was open.", "-"),
  ])
  func leader(text: String, expected: String) { #expect(leadingMention(text) == expected) }
}
