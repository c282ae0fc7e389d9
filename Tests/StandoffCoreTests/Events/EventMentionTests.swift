import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite struct EventMentionTests {
  @Test(arguments: [
    ("Norway and Sweden held talks in Oslo on Monday.", ["talks 2024-06-10 held"]),
    (
      "By the time Norway and Sweden met in Oslo, their envoys had spent Monday at sea.", ["meeting ../2024-06-12 held"]
    ),
    ("President Emmanuel Macron met with Chancellor Olaf Scholz on Tuesday.", ["meeting 2024-06-11 held"]),
    ("President Emmanuel Macron called Chancellor Olaf Scholz on Monday.", ["call 2024-06-10 held"]),
    ("Norway and Sweden will hold talks in Oslo next week.", ["talks 2024-06-17/2024-06-23 planned"]),
    ("France conducted naval exercises in May.", ["exercise 2024-05 held"]),
    ("France has deployed tanks to Romania.", ["deployment ../2024-06-12 held"]),
    ("About 9,000 French troops are stationed in Romania.", ["troop_figure 2024-06-12 ongoing"]),
    ("At least 14 people were killed on Monday.", ["casualty_figure 2024-06-10 held"]),
    ("Russia annexed Crimea in 2014.", ["other 2014 held"]),
    ("Poland wants Germany to pay for the fence.", ["demand 2024-06-12 ongoing"]),
    ("Chancellor Olaf Scholz said on Monday that the plan was sound.", ["statement 2024-06-10 held"]),
  ])
  func readsEvents(text: String, expected: [String]) { #expect(mentionsRead(text) == expected) }

  @Test(arguments: [
    "The committee has a meeting room.", "They did not attack.", "If Norway attacks Sweden, prices will rise.",
    "The exercise of power corrupts.", "No further meetings are needed.",
    "The bank did not respond to a request for comment.", "Norway has not responded to requests for comment.",
  ])
  func leavesWhatDidNotHappen(text: String) { #expect(mentionsRead(text).isEmpty) }

  @Test(arguments: [
    ("Norway has been agitating for another Macron-Scholz summit.", []),
    ("The envoys made offers of talks between Norway and Sweden.", []),
    (
      "President Emmanuel Macron talked about the port by phone with Chancellor Olaf Scholz on Monday.",
      ["call 2024-06-10 held"]
    ),
    ("Norway has not criticised the raid.", []),
    ("Norway welcomed direct talks between France and Sweden.", ["statement ../2024-06-12 held"]),
    ("France took part in complex diplomatic maneuvers on Monday.", ["other 2024-06-10 held"]),
    (
      "After speaking with President Emmanuel Macron by phone on Monday, Chancellor Olaf Scholz left for home.",
      ["call 2024-06-10 held"]
    ),
    ("Nobody can guess what Norway wants from Sweden.", []),
    ("The 3,000 French troops include 2,000 from the north.", ["troop_figure 2024-06-12 ongoing"]),
    ("Lorries with humanitarian aid were transferred to Norway on Monday.", ["aid 2024-06-10 held"]),
  ])
  func wishesAndPartsAreNoEvents(text: String, expected: [String]) { #expect(mentionsRead(text) == expected) }

  /// "five soldiers" lies inside "two children and five soldiers".
  @Test func figuresMayShareWords() {
    let read = mentionsRead(
      "The mayor said 37 people had been killed on Tuesday, among them two children and five soldiers.")
    #expect(read.contains("casualty_figure 2024-06-11 held"))
  }

  /// Each toll of a clause has words of its own, and "adding that" a second act.
  @Test(arguments: [
    (
      "On Monday three people were killed and 12 injured by shells.",
      ["On Monday three people were killed", "12 injured by shells."]
    ),
    (
      "“Nobody has to leave,” Scholz said, adding that the port would stay open.",
      ["“Nobody has to leave,” Scholz said", "Scholz said, adding that the port would stay open"]
    ),
    (
      "Scholz said the port would stay open, referring to the old harbour.",
      ["Scholz said the port would stay open, referring to the old harbour"]
    ),
    (
      "Scholz said: “Norway has violated the treaty. We will respond to any attack with sanctions.”",
      [
        "Scholz said: “Norway has violated the treaty. We will respond to any attack with sanctions.”",
        "“Norway has violated the treaty.",
      ]
    ),
  ])
  func eachHasItsOwnWords(text: String, expected: [String]) {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    #expect(annotated.eventMentions.map { annotated.document.text($0.extent) } == expected)
  }

  @Test func whomAnAttackIsAttributedToIsNotItsPlace() {
    let text = "Sweden said it was targeted by a massive cyberattack that it attributed to Norway."
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    #expect(annotated.eventMentions.first { $0.kind == .cyberattack }?.place == nil)
  }

  @Test func severalMeetingsInOneSentenceAreSeveral() {
    let text =
      "In talks with France on Monday, in the NATO council on Tuesday and at the OSCE on Wednesday, Poland held firm."
    #expect(mentionsRead(text) == ["talks 2024-06-10 held", "talks 2024-06-11 held", "talks 2024-06-12 held"])
  }

  @Test func theDayOfASubordinateClauseIsThatClauses() throws {
    let text = "The Macron-Scholz meeting in Paris comes after both leaders spent Monday on repairs."
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let meeting = try #require(annotated.eventMentions.first { $0.kind == .meeting })
    #expect(meeting.date.days?.singleDay == nil)
  }

  @Test func meetingsListedInOneSentenceShareItAndKeepTheirPart() {
    let text =
      "There were France-Spain talks, NATO-Sweden talks and a meeting of the 27-nation European Union on Monday."
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let parts = annotated.eventMentions.map { annotated.document.text($0.core) }
    #expect(
      parts == [
        "There were France-Spain talks", "NATO-Sweden talks", "a meeting of the 27-nation European Union on Monday.",
      ])
    #expect(Set(annotated.eventMentions.map(\.extent)).count == 1)
    #expect(annotated.eventMentions.last?.quantity.map { annotated.quantities[$0].low } == 27)
  }

  @Test func aMeetingThatTheArticleCallsTalksIsTalks() {
    let text =
      "Norway and Sweden held talks in Oslo on Monday. Sweden left Monday's meeting with Norway without a word."
    #expect(mentionsRead(text) == ["talks 2024-06-10 held", "talks 2024-06-10 held"])
    #expect(
      mentionsRead("France and Spain held talks on Monday. Norway met with Sweden on Monday.").last?.hasPrefix(
        "meeting")
        == true)
  }

  @Test(arguments: [
    (
      "Norway and Sweden met in Oslo on Monday. The two sides discussed trade.",
      ["meeting 2024-06-10 held", "meeting 2024-06-10 held"]
    ),
    (
      "President Emmanuel Macron spoke with Chancellor Olaf Scholz on Tuesday. The leaders discussed the fence.",
      ["call 2024-06-11 held", "call 2024-06-11 held"]
    ),
    ("The ministers discussed the fence by phone on Tuesday.", ["call 2024-06-11 held"]),
    ("The committee discussed the fence.", ["statement ../2024-06-12 held"]),
    ("On the trip, Putin met with elders of the region, according to the Kremlin.", ["meeting ../2024-06-12 held"]),
    ("A movement called Petrov Front met with Norway on Monday.", ["meeting 2024-06-10 held"]),
  ])
  func whatSeveralDiscussedIsTheirMeeting(text: String, expected: [String]) { #expect(mentionsRead(text) == expected) }

  @Test(arguments: [
    ("France accuses Spain of planning a raid, something Spain has denied.", ["accusation", "statement"]),
    ("The Swedes accuse Norway of hiding the ship.", ["accusation"]),
    ("Norway suggested that the games could delay the plan.", ["statement"]),
    ("Norway said it wants to give talks every chance.", ["statement"]),
    ("Norway said Sweden must promise not to close the port.", ["demand"]),
    ("Norway said Sweden was ignoring its concerns.", ["accusation"]),
    ("The French ministry has advised that British citizens should leave.", ["demand"]),
    ("Norway said Sweden had failed to honour the accord.", ["accusation"]),
    ("The minister warned that Norway was preparing to attack Sweden.", ["accusation"]),
    ("The envoy left after France warned its citizens to depart Sweden.", ["demand"]),
    ("France said on Monday that it wanted to test the path.", ["statement"]),
    ("The threat of a fine would encourage Norway to talk.", []),
    ("The proposals are non-starters.", []),
    ("The parliament has passed emergency legislation on ports.", ["vote"]),
    ("The bridge is open, the French ministry said on Monday, according to the Port news agency.", ["statement"]),
  ])
  func readsKindsOfSpeech(text: String, expected: [String]) {
    let kinds = mentionsRead(text).compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(kinds == expected)
  }

  @Test(arguments: [
    ("Norway has made a threat of sanctions.", "threat"),
    ("There is an appeal for Norway to withdraw.", "demand"),
    ("Norway restated its demands on Monday.", "demand"),
    ("They saw bases stocked with tanks.", "deployment"),
  ])
  func readsNounsAndReducedClauses(text: String, kind: String) {
    #expect(mentionsRead(text).map { $0.prefix(while: { $0 != " " }) }.contains(kind[...]))
  }

  @Test func aWeekOfTalksHasTheWeek() {
    #expect(
      mentionsRead("After a week of talks between France and Spain, little changed.") == [
        "talks 2024-06-10/2024-06-16 held"
      ])
  }

  @Test func whatASpeakerGoesOnToSayIsOfTheSameDay() {
    let text = "President Emmanuel Macron spoke to reporters on Monday. \"The offer stands,\" Macron said."
    #expect(mentionsRead(text).last == "statement 2024-06-10 held")
  }

  @Test func adjacentSentencesOfOneQuotationAreOneMention() throws {
    let text = "\"We are ready,\" President Emmanuel Macron said on Monday. \"We will wait for them.\""
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    #expect(annotated.eventMentions.count == 1)
    let mention = try #require(annotated.eventMentions.first)
    #expect(mention.quotes.map(annotated.document.text) == ["We are ready,", "We will wait for them."])
  }

  @Test func aReportedEventHasItsHolder() throws {
    let text = "The Pentagon said a cyberattack hit two ports on Monday."
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let mention = try #require(annotated.eventMentions.first { $0.kind == .cyberattack })
    let speaker = try #require(mention.speaker)
    #expect(annotated.chains[annotated.mentions[speaker].chain].name == "Pentagon")
    #expect(mention.date.edtf == "2024-06-10")
  }

  @Test(arguments: [
    "Russia denied that it plans an attack.", "President Emmanuel Macron said France has no plans to attack.",
  ])
  func aDenialIsCertainlyNot(text: String) throws {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    #expect(annotated.eventMentions.first?.factuality == .certainlyNot)
  }

  @Test func theSeatOfABodyIsInferred() throws {
    let text = "Poland attended a meeting of the OSCE on Monday."
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let place = try #require(annotated.eventMentions.first?.place)
    #expect(place.name == "Vienna")
    #expect(place.basis == .inferred)
  }

  @Test func aNamedPlaceIsExplicit() throws {
    let annotated = annotate(
      MarkedText("France and Spain held talks in Geneva on Monday.").article(publishedOn: "2024-06-12"))
    #expect(annotated.eventMentions.first?.place?.name == "Geneva")
    #expect(annotated.eventMentions.first?.place?.basis == .explicit)
  }

  @Test func withoutAPublicationDayRelativeTimesStayOpen() {
    let annotated = annotate(MarkedText("France and Spain held talks in Geneva on Monday.").article())
    #expect(annotated.eventMentions.first?.date.days == nil)
  }
}
