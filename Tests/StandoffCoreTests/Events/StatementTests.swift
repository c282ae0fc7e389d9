import StandoffTestSupport
import Testing

@testable import StandoffCore

/// The first act of speaking of a text published on Wednesday 12 June 2024.
private func statement(_ text: String) throws -> (mention: EventMention, names: (Participant) -> String) {
  let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
  let mention = try #require(annotated.eventMentions.first { $0.setting != nil })
  return (mention, { "\($0.role.rawValue) \(annotated.chains[annotated.mentions[$0.mention].chain].name)" })
}

@Suite("Who takes part in a statement, and whom it concerns")
struct StatementTests {
  @Test func coordinatedSpeakersAreSeveral() throws {
    let (mention, names) = try statement("France and Germany said on Monday that the plan was sound.")
    #expect(mention.participants.map(names) == ["speaker France", "speaker Germany"])
  }

  @Test func whoIsNamedInTheWordsIsTheirSubject() throws {
    let (mention, names) = try statement("France said on Monday that Poland and NATO were ready.")
    #expect(mention.participants.map(names) == ["speaker France"])
    #expect(mention.related.map(names) == ["subject Poland", "subject NATO"])
  }

  @Test func anOutletIsAnAudience() throws {
    let (mention, names) = try statement("President Emmanuel Macron told Reuters that the plan was sound.")
    #expect(mention.participants.map(names) == ["speaker Emmanuel Macron"])
    #expect(mention.related.map(names) == ["audience Reuters"])
  }

  @Test(arguments: [
    ("Russia denied that it plans an attack.", Stance.denies),
    ("France rejected the demands.", .rejects),
    ("Poland demanded that Germany pay for the fence.", .demands),
    ("Russia threatened to close the strait.", .threatens),
    ("France warned that the talks could fail.", .warns),
    ("France promised that it would pay for the fence.", .promises),
    ("Poland accused Germany of closing the road.", .accuses),
    ("France declined to comment on the report.", .declinesToComment),
  ])
  func stances(text: String, expected: Stance) throws {
    #expect(try statement(text).mention.stance == expected)
  }

  @Test func aPlainStatementHasNoStance() throws {
    #expect(try statement("France said on Monday that the plan was sound.").mention.stance == nil)
  }
}
