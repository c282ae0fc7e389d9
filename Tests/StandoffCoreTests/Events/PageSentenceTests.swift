import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite struct PageSentenceTests {
  private func isPage(_ text: String) -> Bool {
    let document = MarkedText(text).document()
    return document.sentences.contains { isPageSentence($0, in: document, words: eventWords(of: document)) }
  }

  @Test(arguments: pageSentenceRules.flatMap(\.examples))
  func knowsWhatThePageSays(example: String) { #expect(isPage(example)) }

  @Test(arguments: pageSentenceRules.flatMap(\.counterexamples))
  func leavesWhatTheArticleSays(example: String) { #expect(!isPage(example)) }

  private func pages(_ text: String) -> [String] {
    let document = MarkedText(text).document()
    return zip(document.sentences, pageSentences(in: document, words: eventWords(of: document))).filter(\.1).map {
      document.text($0.0.span)
    }
  }

  @Test func crossLinksInCapitalsAreOfThePage() {
    let text = "The envoys met. FLEET LEAVES PORT AS TALKS FAIL They parted on Monday. Nobody spoke."
    #expect(pages(text) == ["FLEET LEAVES PORT AS TALKS FAIL"])
    #expect(pages("FLEET LEAVES PORT AS TALKS FAIL").isEmpty)
  }

  @Test func captionsAreOfThePage() {
    let text = "They met. The king visits Oslo on Monday. (Ann Lee/Pool Photo via Agency) They parted."
    #expect(pages(text) == ["The king visits Oslo on Monday.", "(Ann Lee/Pool Photo via Agency)"])
    #expect(pages("They met. (Nobody spoke of the port.) They parted.").isEmpty)
  }

  @Test func noEventIsReadThere() {
    let text = "By entering your email you agree to support the talks between Norway and Sweden on Monday."
    #expect(annotate(MarkedText(text).article(publishedOn: "2024-06-12")).eventMentions.isEmpty)
  }
}
