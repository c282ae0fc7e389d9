import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite struct LinkTests {
  private func links(_ kind: LinkKind, _ articles: [(String, String)]) -> [Link] {
    graph(of: articles).links.filter { $0.kind == kind }
  }

  @Test(arguments: [
    (
      "A week of talks between Norway and Sweden ended without a result. Envoys of Norway and Sweden met in Oslo on Tuesday.",
      1
    ),
    (
      "A week of talks between Norway and Sweden ended without a result. Envoys of Finland and Poland met in Oslo on Tuesday.",
      0
    ),
    (
      "Norway's foreign minister held talks with Sweden's envoy this week. Envoys of Norway and Sweden met in Oslo on Tuesday.",
      0
    ),
  ])
  func aMeetingIsPartOfWhatIsToldAsSeveral(text: String, count: Int) {
    #expect(links(.partOf, [("2031-03-07", text)]).count == count)
  }

  /// Two ministers of the same two states met: neither has met before.
  @Test(arguments: [
    ("Foreign Minister Anna Berg of Norway met Swedish President Karl Lund in Oslo on Thursday.", 1),
    ("Defence Minister Nils Dahl of Norway met Swedish General Olof Ek in Oslo on Thursday.", 0),
  ])
  func meetingsFollowEachOtherOfTheSamePersons(later: String, count: Int) {
    let first = "Foreign Minister Anna Berg of Norway met Swedish President Karl Lund in Oslo on Monday."
    #expect(links(.precedes, [("2031-03-07", first + " " + later)]).count == count)
  }

  @Test(arguments: [
    ("Norway demanded that Sweden close the northern port. Sweden rejected the call.", 1),
    ("Norway demanded that Sweden close the northern port. Sweden refused to close the port.", 1),
    ("Norway demanded that Sweden close the northern port. Sweden refused to sign a treaty on fish.", 0),
    ("Norway demanded that Sweden close the northern port. Finland rejected the call.", 0),
  ])
  func anAnswerSpeaksOfTheDemand(text: String, count: Int) {
    #expect(links(.responseTo, [("2031-03-07", text)]).count == count)
  }
}
