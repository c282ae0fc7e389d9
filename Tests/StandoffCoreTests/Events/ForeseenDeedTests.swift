import StandoffTestSupport
import Testing

@testable import StandoffCore

/// The asserted mentions of a text published on Wednesday 12 June 2024, as `kind status rule`.
private func deeds(_ text: String) -> [String] {
  annotate(MarkedText(text).article(publishedOn: "2024-06-12")).eventMentions.filter(\.isAsserted).map {
    "\($0.kind.rawValue) \($0.status.rawValue) \($0.rule)"
  }
}

@Suite struct ForeseenDeedTests {
  @Test(arguments: [
    "Norway is to answer the letter in writing soon.", "Spain and Norway are to share the costs of the port.",
    "Norway is due to open the port.", "Spain has decided to sell the port.", "Norway expects to double the harvest.",
    "Norway is widely admired, and Spain is set to copy its law.", "President Jan Berg will open the port.",
    "Norway and Spain are scheduled to race in the bay.",
  ])
  func isReadByItsForm(text: String) { #expect(deeds(text) == ["plan planned <actor> is to <verb>"]) }

  @Test(arguments: [
    "Norway is to blame for the delay.", "The way to the port is to the north.",
    "If Norway is to answer, it needs time.",
    "Norway is going to the port.", "Norway is expected to be calm.", "Norway will need a port.",
    "The question is how Norway will pay.", "It will open the port.",
    "They hope the Norwegian army will leave the port.", "Norway hopes to learn.",
  ])
  func isNotReadElsewhere(text: String) { #expect(!deeds(text).contains { $0.hasSuffix("is to <verb>") }) }
}

@Suite struct DemandAndAnswerTests {
  @Test(arguments: [
    ("Both demands are unacceptable to Norway.", "response"),
    ("Norway did not budge on the port.", "response"), ("Norway did not yield on the port.", "response"),
    ("Spain repeated its demands that Norway pull back.", "demand"),
    ("Spain repeated its threat to close the port.", "threat"),
    ("Two of Norway's demands are hard to meet: that Spain leave the port and that it close the road.", "demand"),
    ("Each of the ministers put forward again demands that the other cannot meet.", "demand"),
    ("Spain put forward a compromise on the port.", "offer"),
    ("Norway is mulling over the Spanish reply to its letter.", "other"),
    ("Norway is weighing whether to close the port.", "plan"),
    ("The Spanish buildup goes on.", "deployment"),
    ("Tanks and troops are on their way to the border.", "deployment"),
  ])
  func isRead(text: String, kind: String) {
    #expect(deeds(text).contains { $0.hasPrefix(kind + " ") }, "\(deeds(text))")
  }

  @Test(arguments: [
    ("The delay is unacceptable.", "response"), ("The envoys of Norway demand.", "demand"),
    ("Norway Demand Group rose: that was new.", "demand"), ("Norway said the talks yielded no progress.", "response"),
    ("Norway put forward a candidate for the post.", "offer"),
    ("Norway bought weapons intended to keep the peace.", "plan"),
    ("The envoys are on their way to a deal.", "deployment"),
  ])
  func isNotRead(text: String, kind: String) { #expect(!deeds(text).contains { $0.hasPrefix(kind + " ") }) }
}

@Suite struct ListedMeetingTests {
  @Test func eachDayOfAListIsAMeeting() {
    let text = "Norway met Spain on Monday, the NATO-Russia Council on Tuesday and, on Wednesday, the European Union."
    let days = annotate(MarkedText(text).article(publishedOn: "2024-06-14")).eventMentions.filter {
      $0.kind == .meeting
    }
    .map { $0.date.edtf ?? "-" }
    #expect(days == ["2024-06-10", "2024-06-11", "2024-06-12"])
  }

  @Test(arguments: [
    "After the second round of talks, in Vienna, the envoys left.",
    "The intensive round between Norway and Spain changed little.",
    "There were talks between Norway and Spain, then a summit of the alliance on Monday.",
  ])
  func talksAreReadByPlaceOrParties(text: String) { #expect(deeds(text).contains { $0.hasPrefix("talks ") }) }

  @Test func partiesOfTalksStayTogether() {
    let text = "There were talks between Norway and Spain, then a summit of the alliance on Monday."
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-14"))
    #expect(
      annotated.eventMentions.first.map { eventLabel($0, in: annotated) } == "There were talks between Norway and Spain"
    )
  }
}

@Suite struct ForetoldSpeechTests {
  @Test(arguments: [
    ("The minister will today pledge that the port stays open.", "plan planned said: will say"),
    ("The envoys of Norway and Spain promised to meet again.", "plan planned said: promise"),
    ("Norway said any attack would bring severe consequences.", "threat hypothetical content: consequences"),
    ("Norway said it was running out of patience.", "threat held content: consequences"),
  ])
  func hasTheStatusOfWhatItTells(text: String, expected: String) {
    #expect(deeds(text).contains(expected), "\(deeds(text))")
  }

  @Test(arguments: [
    "The minister will not say whether the port stays open.", "The minister won't say whether the port stays open.",
  ])
  func whatIsNotSaidIsNoPlan(text: String) { #expect(!deeds(text).contains { $0.hasSuffix("will say") }) }
}
