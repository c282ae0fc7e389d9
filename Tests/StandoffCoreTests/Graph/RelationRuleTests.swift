import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite struct RelationRuleTests {
  /// A text that opens with a title, a day and an empty line is a page, else the text of an article of 7 March 2031.
  private func links(in text: String, by rule: String) -> [Link] {
    let isPage = text.contains("\n\n")
    let graph =
      isPage
      ? eventGraph(of: [annotate(article(path: "a.txt", text: Array(text.utf8), encoding: .utf8))])
      : graph(of: [("2031-03-07", text)])
    return graph.links.filter { $0.rule.description == rule }
  }

  @Test(arguments: relationRules.flatMap { rule in rule.examples.map { (rule.name.description, $0) } })
  func findsItsExamples(rule: String, text: String) { #expect(links(in: text, by: rule).count == 1) }

  @Test(arguments: relationRules.flatMap { rule in rule.counterexamples.map { (rule.name.description, $0) } })
  func leavesItsCounterexamples(rule: String, text: String) { #expect(links(in: text, by: rule).isEmpty) }

  @Test func everyRuleHasBoth() {
    #expect(relationRules.filter { $0.examples.isEmpty || $0.counterexamples.isEmpty }.map(\.name) == [])
  }
}
