import StandoffTestSupport
import Testing

@testable import StandoffCore

/// Content as a rule sees it; another party is taken to be named, and names to be those of others.
private func content(_ text: String) -> SpokenContent {
  let words = MarkedText(text).document().tokens.map { token -> SpokenWord in
    let classes = spokenWords[token.lower] ?? []
    return token.isCapitalised ? classes.union(.another) : classes
  }
  return SpokenContent(words: words, namesAnother: true)
}

@Suite struct SpeechKindTests {
  @Test(arguments: speechKindRules.flatMap { rule in rule.examples.map { (rule.name, $0) } })
  func readsItsExamples(name: RuleName, example: String) {
    #expect(speechKindRules.first { $0.applies(content(example)) }?.name == name)
  }

  @Test(arguments: speechKindRules.flatMap { rule in rule.counterexamples.map { (rule.name, $0) } })
  func leavesItsCounterexamples(name: RuleName, example: String) throws {
    let rule = try #require(speechKindRules.first { $0.name == name })
    #expect(!rule.applies(content(example)))
  }
}
