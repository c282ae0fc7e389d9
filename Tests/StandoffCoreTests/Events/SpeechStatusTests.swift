import StandoffTestSupport
import Testing

@testable import StandoffCore

/// The first act of speaking of a text published on Wednesday 12 June 2024.
private func act(_ text: String) throws -> EventMention {
  let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
  return try #require(annotated.eventMentions.first { $0.attribution != nil && $0.kind.family == .speech })
}

@Suite("What kind of act speaking is, and whether what is said is so")
struct SpeechStatusTests {
  @Test(arguments: [
    ("The minister refused to sign the accord.", EventKind.refusal),
    ("The minister rejected the demands of Norway.", .response),
    ("The minister rejected the notion that the port was closed.", .statement),
    ("Jan Holt questioned whether the port was open.", .statement),
    ("“We'll set up offices abroad,” Jan Holt said.", .plan),
    ("“They began to shoot at us,” Jan Holt said.", .accusation),
    ("France warned Norway that its ships risked being seized unless the port was opened.", .threat),
    ("“Please help us,” Jan Holt said.", .demand),
    ("“We will not change our position,” Jan Holt said.", .refusal),
    ("According to the plan, all of the works are to end on 20 June 2024.", .plan),
    ("Jan Holt said that the works ended on 2 June 2024.", .statement),
    ("France said the threat of an invasion was real.", .statement),
    ("France warned that the quarrel had grown into a war.", .threat),
    ("NATO announced it will send observers to the coast.", .plan),
    ("“We'd like Norway to open the port,” Jan Holt said.", .demand),
    ("Jan Holt said that France would open its ports if Norway reviewed its sanctions.", .offer),
    ("“We will not talk to him until he goes,” Jan Holt said.", .refusal),
    ("“We will not stop until all are home,” Jan Holt said.", .statement),
    ("Jan Holt said that the three were accused of propaganda.", .statement),
  ]) func isToldByItsWords(text: String, kind: EventKind) throws {
    #expect(try act(text).kind == kind)
  }

  @Test(arguments: [
    "“There will be no war,” Jan Holt said.", "France rejected the notion that the port was closed.",
    "Jan Holt said France had not yet agreed to the talks.", "Jan Holt said there had been no damage.",
  ]) func whatIsSaidNotToBeSoIsDenied(text: String) throws {
    #expect(try act(text).factuality == .certainlyNot)
  }

  @Test(arguments: [
    "Jan Holt said it was not clear who would come.", "Jan Holt said the port was open.",
    "France rejected the demands of Norway.",
  ]) func otherWordsAreNoDenial(text: String) throws {
    #expect(try act(text).factuality == .certain)
  }

  @Test(arguments: [
    ("Jan Holt said the order could take years.", EventStatus.hypothetical),
    ("Jan Holt said the order could have been given in May.", .held),
    ("Jan Holt questioned whether the order could last.", .held),
    ("France warned that the quarrel had grown into a war.", .hypothetical),
    ("Jan Holt said that France would open its ports if Norway reviewed its sanctions.", .hypothetical),
    ("France announced “hard measures and sanctions” in the event of an invasion.", .hypothetical),
    ("According to the plan, all of the works are to end on 20 June 2024.", .planned),
  ]) func whatMayBeIsNotHeld(text: String, status: EventStatus) throws {
    #expect(try act(text).status == status)
  }

  @Test func whatIsToComeHasItsOwnDay() throws {
    let day = try #require(try act("According to the plan, all of the works are to end on 20 June 2024.").date.days)
    #expect(day.singleDay == CalendarDate(year: 2024, month: 6, day: 20))
  }

  @Test(arguments: [
    ("“We'll set up offices abroad,” Jan Holt said.", "2024-06-12/.."),
    ("Jan Holt said this week that the port was open.", "2024-06-10/2024-06-12"),
    ("Jan Holt is to visit Oslo on Friday. The port is open, Jan Holt said.", "../2024-06-12"),
    ("Jan Holt visited Oslo on Monday. The port is open, Jan Holt said.", "2024-06-10"),
  ]) func hasTheDaysThatAreKnown(text: String, days: String) throws {
    #expect(try act(text).date.days?.edtf == days)
  }

  @Test(arguments: [
    ("Jan Holt said two vessels were carrying goods.", 2.0 as Double?),
    ("Jan Holt said that a debt of $35 billion was due.", 35_000_000_000),
    ("Jan Holt said that in two weeks the port would open.", nil), ("Jan Holt said that the port was open.", nil),
    ("Jan Holt said that a two-state solution was fair.", nil),
  ]) func hasTheFigureThatOpensIt(text: String, value: Double?) throws {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let mention = try #require(annotated.eventMentions.first { $0.kind == .statement })
    #expect(mention.quantity.flatMap { annotated.quantities[$0].low } == value)
  }

  @Test(arguments: [
    ("Norway announced another meeting with France.", EventStatus.planned),
    ("Norway and France held another meeting on Monday.", .held),
  ]) func whatIsAnnouncedIsToCome(text: String, status: EventStatus) throws {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    #expect(try #require(annotated.eventMentions.last).status == status)
  }

  @Test(arguments: [
    ("Seven strikes hit the port on Monday.", 7.0 as Double?), ("A strike hit the port on Monday.", nil),
  ]) func attacksAreCounted(text: String, count: Double?) throws {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let mention = try #require(annotated.eventMentions.first { $0.kind == .attack })
    #expect(mention.quantity.flatMap { annotated.quantities[$0].low } == count)
  }

  @Test(arguments: [
    ("Norway has banned 29 French journalists.", EventKind.sanction), ("Norway has banned fishing at night.", .other),
  ]) func whatIsForbiddenToThoseOfAnotherStateIsASanction(text: String, kind: EventKind) throws {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    #expect(try #require(annotated.eventMentions.first).kind == kind)
  }

  @Test func whatIsPreparedForAnIfIsNotPlanned() {
    let text = "Norway is prepared to impose sanctions on France if the ships sail."
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    #expect(!annotated.eventMentions.contains { $0.kind == .sanction && $0.isAsserted })
  }
}
