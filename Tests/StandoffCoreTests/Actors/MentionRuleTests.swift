import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite struct MentionRuleTests {
  /// A rule's example or counterexample, shown by rule and sentence when it fails.
  struct Case: CustomTestStringConvertible {
    let rule: MentionRule
    let sentence: String
    var testDescription: String { "\(rule.name): \(sentence)" }
  }

  static let examples = MentionRule.all.flatMap { rule in rule.examples.map { Case(rule: rule, sentence: $0) } }
  static let counterexamples = MentionRule.all.flatMap { rule in
    rule.counterexamples.map { Case(rule: rule, sentence: $0) }
  }

  /// A text with line breaks is laid out as an article is; a sentence stands for itself.
  private func read(_ marked: MarkedText) -> Document {
    guard marked.text.contains("\n") else { return marked.document() }
    return document(of: article(path: "a.txt", text: Array(marked.text.utf8), encoding: .utf8))
  }

  @Test(arguments: examples) func readsItsExamples(_ example: Case) {
    let marked = MarkedText(example.sentence)
    let (mentions, _) = mentions(in: read(marked))
    let spans = mentions.filter { $0.rule == example.rule.name }.map(\.span)
    for span in marked.spans {
      #expect(spans.contains(span), "\(marked.words(span)) is not read; read are \(spans.map { marked.words($0) })")
    }
  }

  @Test(arguments: counterexamples) func leavesItsCounterexamples(_ example: Case) {
    let marked = MarkedText(example.sentence)
    let (mentions, _) = mentions(in: read(marked))
    #expect(mentions.filter { $0.rule == example.rule.name }.map { marked.words($0.span) } == [])
  }

  @Test func everyRuleHasItsProof() {
    #expect(MentionRule.all.filter { $0.examples.isEmpty || $0.counterexamples.isEmpty }.map(\.name) == [])
  }

  @Test func everyKeyStandsForItsRule() {
    #expect(MentionRule.all.map(\.key) == MentionRule.Key.allCases)
  }

  @Test func everyRuleHasANameOfItsOwn() {
    #expect(Set(MentionRule.all.map(\.name)).count == MentionRule.all.count)
  }
}
