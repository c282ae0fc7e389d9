import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite struct PageSentenceTests {
  private func isPage(_ text: String) -> Bool {
    let document = MarkedText(text).document()
    return document.sentences.contains { isPageSentence($0, in: document) }
  }

  @Test(arguments: pageSentenceRules.flatMap(\.examples))
  func knowsWhatThePageSays(example: String) { #expect(isPage(example)) }

  @Test(arguments: pageSentenceRules.flatMap(\.counterexamples))
  func leavesWhatTheArticleSays(example: String) { #expect(!isPage(example)) }

  @Test func noEventIsReadThere() {
    let text = "By entering your email you agree to support the talks between Norway and Sweden on Monday."
    #expect(annotate(MarkedText(text).article(publishedOn: "2024-06-12")).eventMentions.isEmpty)
  }
}
