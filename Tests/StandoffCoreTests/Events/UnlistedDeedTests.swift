import StandoffTestSupport
import Testing

@testable import StandoffCore

/// The asserted mentions of a text published on Wednesday 12 June 2024 that no listed word names, as `kind status words`.
private func unlisted(_ text: String) -> [String] {
  let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
  return annotated.eventMentions.filter { $0.isAsserted && "\($0.rule)".hasPrefix("<actor>") }.map {
    "\($0.kind.rawValue) \($0.status.rawValue)"
  }
}

@Suite struct UnlistedDeedTests {
  @Test(arguments: [
    "Norway has restored the old railway.", "The United Nations has quietly moved its archive.",
    "The road is long, and Norway has widened it.", "Norway bought a ship on Monday, and the king was glad.",
  ])
  func whatAStateHasDoneIsTold(text: String) { #expect(unlisted(text) == ["other held"]) }

  @Test(arguments: [
    "The youth leaders have climbed the hill.", "Norway has not restored the railway.", "Norway has changed.",
    "He has restored the railway.",
    "Norway has been restored.", "If Norway has restored the railway, trains will come.",
    "Norway's plan has worked.", "President Jan Berg made these remarks on Monday.",
    "Norway asked that Spain be permanently barred from the games in 2019.",
  ])
  func whatStandsSoIsNot(text: String) { #expect(!unlisted(text).contains("other held")) }
}
