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

  @Test func whoPassedTheWordsOnIsASecondSource() throws {
    let (mention, names) = try statement("Reuters quoted President Emmanuel Macron as saying that the plan was sound.")
    #expect(mention.participants.map(names) == ["speaker Emmanuel Macron"])
    #expect(mention.related.map(names) == ["second_source Reuters"])
  }

  @Test func whomAnOutletCitesSpeaks() throws {
    let (mention, names) = try statement("The plan was sound, Reuters reported, citing NATO.")
    #expect(mention.participants.map(names) == ["speaker NATO"])
    #expect(mention.related.map(names) == ["second_source Reuters"])
  }

  @Test(arguments: [
    ("The government’s embattled harbour minister, Jan Holt, said that the plan was sound.", "Jan Holt"),
    ("Norlandic Ambassador to the UN Anna Lind said that the plan was sound.", "Anna Lind"),
    ("The Telegram channel of an activist, Anna Lind, said that the plan was sound.", "Anna Lind"),
    ("The head of French diplomacy Anna Lind during the Monday talks said that the plan was sound.", "Anna Lind"),
    ("Swiss Air cut its flights. Swiss said that the plan was sound.", "Swiss Air"),
    ("The mayor's office said that the plan was sound.", "mayor's office"),
    ("Jan Holt's office said that the plan was sound.", "Jan Holt's office"),
    ("The Lithuanian state railway said that the plan was sound.", "Lithuanian state railway"),
    ("France and its European allies said that the plan was sound.", "France and its European allies"),
    ("The ministry sent a letter. It said: “The plan is sound and fair.”", "ministry"),
    ("Top NATO officials said that the plan was sound.", "NATO officials"),
    ("Larisa Holt, a retiree, said that the plan was sound.", "Larisa Holt"),
    ("Norvald Hall, France’s war memorial, also said that the plan was sound.", "Norvald Hall"),
    ("The crowd booed, with Anna Lind, the leader of the house, calling the plan “a disgrace to us all”.", "Anna Lind"),
    ("“The plan is sound,” Jan Holt added, according to French media.", "Jan Holt"),
    ("A federal judge said that the plan was sound. The ruling by Judge Anna Lind came late.", "Anna Lind"),
  ]) func whoSpeaksIsNamed(text: String, name: String) throws {
    let (mention, names) = try statement(text)
    #expect(mention.participants.map(names).first?.hasSuffix(name) == true, "\(mention.participants.map(names))")
  }

  @Test func whatDemandsBehindATagIsAnActOfItsOwn() {
    let annotated = annotate(
      MarkedText("“They are wrong about us,” said Jan Holt. “The alliance must leave the coast at once.”")
        .article(publishedOn: "2024-06-12"))
    #expect(annotated.eventMentions.map(\.kind) == [.statement, .demand])
  }

  @Test(arguments: [
    ("Norland's war memorial said that the plan was sound."),
    ("The Norlandic man's spouse said that the plan was sound."),
  ]) func anOwnerDoesNotSpeak(text: String) {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let speakers = annotated.eventMentions.compactMap(\.speaker).map { annotated.mentions[$0].entity }
    #expect(!speakers.contains(.state))
  }
  @Test func anOfficialNamedAsAnExampleSpeaks() throws {
    let (mention, names) = try statement(
      "French officials like President Emmanuel Macron said that the plan was sound.")
    #expect(mention.participants.map(names).first == "speaker Emmanuel Macron")
  }

  @Test func theyWhoCalledSpeakRatherThanPeopleSpokenOf() throws {
    let (mention, names) = try statement(
      """
      President Emmanuel Macron spoke today with President Andrzej Duda of Poland about the release of hostages. \
      They said that the port would have water.
      """)
    #expect(mention.participants.map(names) == ["speaker Emmanuel Macron", "speaker Andrzej Duda"])
  }

  @Test func aHostageIsNoHostOfAProgramme() throws {
    let (mention, names) = try statement("A hostage negotiator, Anna Lind, said on Monday that both sides were ready.")
    #expect(mention.participants.map(names) == ["speaker Anna Lind"])
  }

  @Test(arguments: [
    ("The Kremlin said in a statement that the plan was sound. The statement added that it was late.", "Kremlin"),
    ("A survey by NATO found that most were afraid. The survey said two in three were.", "NATO"),
  ])
  func whoPutOutATextSpeaksInIt(text: String, expected: String) {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let speakers = annotated.attributions.map { attribution in
      attribution.sourceMention.map { annotated.chains[annotated.mentions[$0].chain].name }
    }
    #expect(speakers == [expected, expected])
  }

  @Test(arguments: [
    "France, Germany and Poland said the plan was sound. The three countries warned that it was late.",
    "It came from allies, including France, Germany and Poland, who said that the plan was sound.",
  ])
  func severalSpeakTogether(text: String) {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let speakers = annotated.attributions.last?.speakers.map { annotated.chains[annotated.mentions[$0].chain].name }
    #expect(speakers == ["France", "Germany", "Poland"])
  }

  @Test(arguments: [
    ("The claims were dismissed by NATO officials on Monday.", "NATO officials"),
    ("France has summoned the Russian ambassador.", "France"),
    ("President Vladimir Putin was silent on Poland's appeal for a truce.", "Poland"),
    ("France announced sanctions against the port on Monday.", "France"),
    ("Mr. Jan Holt wants NATO to leave the coast.", "Jan Holt"),
  ])
  func whoActsBySpeakingSpeaks(text: String, expected: String) throws {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let mention = try #require(annotated.eventMentions.first)
    #expect(mention.speaker.map { annotated.chains[annotated.mentions[$0].chain].name } == expected)
  }

  @Test func theTwoLeadersAreThoseWhoMet() throws {
    let text = """
      President Emmanuel Macron met with Chancellor Olaf Scholz on Monday.

      The leaders said that the plan was sound.
      """
    let (mention, names) = try statement(text)
    #expect(mention.participants.map(names) == ["speaker Emmanuel Macron", "speaker Olaf Scholz"])
  }

  @Test func thoseWhoFollowAWhoSpeak() throws {
    let (mention, names) = try statement("The plan was drawn up by NATO, which said on Monday that it was sound.")
    #expect(mention.participants.map(names).first == "speaker NATO")
  }

  @Test(arguments: [
    ("President Emmanuel Macron said at the forum “Ten Bridges” that the plan was “quite sound.”", ["quite sound."]),
    (
      "It rained in Paris.\n“France is ready for the talks.\nNobody can say more,” President Emmanuel Macron said.",
      ["France is ready for the talks.\nNobody can say more,"]
    ),
    ("France held talks with Spain under the “spirit of the law” on Monday.", ["spirit of the law"]),
    ("France and the “Iron Lady” held talks on Monday.", []),
  ])
  func quotesAreVerbatimWordsButNotNames(text: String, expected: [String]) throws {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let mention = try #require(annotated.eventMentions.first)
    #expect(mention.quotes.map(annotated.document.text) == expected)
  }

  @Test(arguments: [
    ("And Russia is ready with what it called severe measures if the talks fail.", "severe measures"),
    ("Will France turn to what Macron has called peaceful means now that the talks failed?", "peaceful means"),
    ("Now Russia has what it called severe measures prepared.", "severe measures"),
    ("And what Macron has called a pause means war for Russia.", "a pause"),
  ])
  func aTermOfTheSpeakersIsVerbatimInABroadcast(turn: String, term: String) throws {
    let annotated = annotate(
      MarkedText("HOLM: France will not wait.\n\nBERG: \(turn)").article(publishedOn: "2024-06-12"))
    #expect(annotated.attributions.flatMap(\.quotes).map(annotated.document.text).contains(term))
  }

  @Test func aVerdictInABroadcastIsVerbatim() throws {
    let annotated = annotate(
      MarkedText("HOLT: Well, the minister called the idea of a truce absurd.\n\nBERG: Thank you.").article(
        publishedOn: "2024-06-12"))
    let quotes = annotated.attributions.filter { $0.cue != nil }.flatMap(\.quotes)
    #expect(quotes.map(annotated.document.text) == ["absurd"])
  }

  @Test(arguments: ["People say that the plan is sound.", "Some argue that the plan is sound."])
  func whatAnybodySaysIsNoEvent(text: String) {
    #expect(annotate(MarkedText(text).article(publishedOn: "2024-06-12")).eventMentions.isEmpty)
  }

  @Test func courtesiesOfALongTalkAreNoEvents() {
    let turns = [
      "Thank you, everybody, for joining this call today.", "France will send two battalions to Poland on Monday.",
      "I would not get ahead of that process here at all.", "With that, we will take some more from the line.",
      "Well, it is what it is, as they say.", "Again, thanks for that, and for the patience you all have.",
    ]
    let text = turns.map { "MR. HOLM:  \($0)" }.joined(separator: "\n\nQ    And what else?\n\n")
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let said = annotated.eventMentions.filter { $0.setting != nil }.map { annotated.document.text($0.extent) }
    #expect(said.count == 1, "\(said)")
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
