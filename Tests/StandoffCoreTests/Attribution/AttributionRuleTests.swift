import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite("Attribution rules read their examples and nothing else")
struct AttributionRuleTests {
  @Test(arguments: cueRules.flatMap { rule in rule.examples.map { (rule.name, $0) } })
  func cueRuleReads(rule: RuleName, example: String) {
    let reading = MarkedAttribution(example)
    #expect(reading.expected?.rule == rule, "\(reading.summary)")
  }

  @Test(arguments: cueRules.flatMap { rule in rule.counterexamples.map { (rule.name, $0) } })
  func cueRuleLeaves(rule: RuleName, counterexample: String) {
    let reading = MarkedAttribution(counterexample)
    #expect(reading.attributions.allSatisfy { $0.rule != rule }, "\(reading.summary)")
  }

  @Test(arguments: blockRules.flatMap { rule in rule.examples.map { (rule.name, $0) } })
  func blockRuleReads(rule: RuleName, example: String) {
    let reading = MarkedAttribution(example)
    let found = reading.expected
    // A reopened quotation stays with the rule that read its beginning.
    let isRight = rule == BlockRule.reopenedQuotation.name ? found != nil : found?.rule == rule
    #expect(isRight, "\(reading.summary)")
  }

  @Test(arguments: blockRules.flatMap { rule in rule.counterexamples.map { (rule.name, $0) } })
  func blockRuleLeaves(rule: RuleName, counterexample: String) {
    let reading = MarkedAttribution(counterexample)
    #expect(reading.attributions.allSatisfy { $0.rule != rule && $0.content.count <= 1 }, "\(reading.summary)")
  }

  @Test func namesAreUnique() {
    let names = cueRules.map(\.name) + blockRules.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
