import StandoffCore
import StandoffTestSupport
import Testing

@Suite("Attributions in prose")
struct AttributionsTests {
  @Test(arguments: [
    // Who speaks, by the shape of the noun phrase
    "[He|source] [said|cue] [the road was open|content].",
    "[Foreign Minister Anna Berg|source] [said|cue] [the road was open|content].",
    "[Anna Berg, Norland's foreign minister|source], [said|cue] [the road was open|content].",
    "[Berg's deputy, Ivan Holm|source], [said|cue] [the road was open|content].",
    "[A senior official who took part in the talks|source] [said|cue] [the road was open|content].",
    "[Holm, who led the talks|source], [said|cue] [the road was open|content].",
    "[Norland and its allies|source] [say|cue] [the road is open|content].",
    "[A spokesman for the defence ministry|source] [said|cue] [the road was open|content].",
    "[The head of the agency|source] [said|cue] [the road was open|content].",
    "[Officials in Norland|source] [said|cue] [the road was open|content].",
    "In Geneva, [Berg|source] [said|cue] [the road was open|content].",
    "[Berg|source] on Thursday [said|cue] [the road was open|content].",
    "Although it rained, [the envoys|source] [said|cue] [the road was open|content].",
    "And [Berg|source] [says|cue] [the road is open|content].",
    "Ms. Holm was told by a man [who|source] [said|cue] [the road was open|content].",
    // Where content begins
    "[Berg|source] [told|cue] reporters in Geneva on Thursday [that the road was open|content].",
    "[The report|source] [states|cue] [that the road is open|content].",
    "[Berg|source] [told|cue] CNN [the road was open|content].",
    "[Berg|source] [told|cue] radio host Hugh Bell [that the road was open|content].",
    "[Berg|source] [said|cue] in an interview [that the road was open|content].",
    "[Berg|source] [said|cue], in a statement, [that the road was open|content].",
    "[Berg|source] [has repeatedly said|cue] [that the road is open|content].",
    "[Berg|source] [has at least publicly said|cue] [the road is open|content].",
    "The envoy left and then [Berg|source] [more or less denied|cue] [there was anything to discuss|content].",
    "[Berg|source] [said|cue] [he plans consultations|content].",
    // Where it ends
    "[Berg|source] [said|cue] [the road was open|content], adding that it would stay so.",
    "[Berg|source] [said|cue] [the road was open|content], but Holm said it was shut.",
    "[The road was open|content], [Berg|source] [told|cue] reporters on Thursday.",
    "[The road|content], [Berg|source] [said|cue], [was open|content].",
    // Other cues
    "[Norland|source] [rejected|cue] [the demands|content].",
    "[Norland|source] [accused|cue] [Sudland of closing the road|content].",
    "[He|source] [called|cue] [the idea absurd|content].",
    "[He|source] [mocked|cue] also [the idea|content].",
    "[Norland|source] [declined|cue] [to comment on the report|content].",
    "[The minister|source] [called for|cue] [an end to the blockade|content].",
    "[The minister|source] [pointed out|cue] [that the road was open|content].",
    "[Norland|source] [has made clear|cue] [that the road is open|content].",
    "[Norland|source] [made it clear|cue] [the road was open|content].",
    "The agency quoted [Berg|source] as [saying|cue] [the road was open|content].",
    "[Berg|source] was quoted by the agency as [saying|cue] [that the road was open|content].",
    "Asked to explain the delay, [Berg|source] [said|cue] [the road was open|content].",
    "So [Berg|source]['s saying|cue] [that the road is open|content].",
    "Calling it a “moment of danger,” [Berg|source] [said|cue] [that the road was open|content].",
    "[“We will hold on,”|content] [the newly installed governor of Norland, Mr Ivan Holm|source], [told|cue] the crowd.",
    "[A ministry official|source] [told|cue] the BBC [the alliance never comments on leaks|content].",
    "[Berg|source] [will today pledge|cue] [to open the road|content].",
    "[“A storm has come,”|content] [she|source] [wrote|cue] in a note to a friend that we could read.",
    "[Norland|source] is dropping the word “imminent,” [saying|cue] [that no day is known|content].",
    "[The army|source] [told|cue] residents [to leave the road|content].",
    "[Berg|source] [told|cue] Holm [not to wait|content].",
    "[Berg|source] [responded|cue] [that the road was open|content].",
    "[Berg|source] [said|cue] [the next round of talks may be held in May|content].",
    "[Berg|source] [said|cue] [that while closing the road was dear, it then paid|content].",
    "[“We doubt it will end well,”|content] [he|source] was cited as [saying|cue] on his website.",
    "[“A third is ours,”|content] the agency quoted [Ivan Holm|source] as [saying|cue].",
    "[“Today a great danger is near,”|content] [the resolution|source] [reads|cue].",
    "[According to|cue] [the document|source], [the house supports help for Norland, and the road is open|content].",
    "[The road was open|content], [said|cue] [the head of the road agency, Ivan Holm|source].",
    "[Berg|source] [said|cue] [about 60 men attacked the station|content].",
    "[Anna Holm, a retiree|source], [said|cue] [soldiers fired on the crowd|content].",
    "[Anna Holm, a surgeon working in Norland|source], [said|cue] in a video posted on Wednesday [that she was worried|content].",
    "[“We will wake up to the words ‘approved for print,’”|content] [Holm|source] [said|cue].",
    "[Neither Norland nor its envoys|source] [can say|cue] [which road is open|content].",
    "[She|source] [asked|cue] him [to leave the room|content].",
    "[Holm|source] [has questioned|cue] [whether the road is open|content].",
    "[Jan Holm, the founder of RoadTalks.com|source], [said|cue] [the road was open|content].",
    "[The club|source] [said|cue] [it was late but so far had not asked for help|content].",
    "In a letter to members questioning the plan, [Berg|source] [said|cue] [it would fail|content].",
    "[They have proof that suggests a raid is near|content], [officials|source] [said|cue].",
    "[The group|source] [said|cue] [that since May, researchers had observed new rumours|content].",
    "[A senior aide|source] [said|cue] [the week of talks would be hard|content].",
    "(Photo: Ivan Holm) [Norland|source] [said|cue] [the road was open|content].",
    "[Berg|source] [appealed|cue] to the people [to leave the road|content].",
    "[The note accompanying the pictures|source] [says|cue]: [“We are free.”|content]",
    "[Norland|source] [vowed|cue] [a “united” answer|content].",
    "[He|source] [has also recently accused|cue] [Berg of weakness|content].",
    "[Even as leaders spoke, managers of the firms do not believe it|content], [said|cue] [Anna Berg, the deputy head|source].",
    "[The club, which includes makers of toys, games and the like|source], [said|cue] [that the road was open|content].",
    "[Berg, speaking to reporters in Norland|source], [said|cue] [there would be rain|content].",
    "[Berg|source] [said|cue] [the move “shows our will to stay”|content].",
    "[Norland's travel advisory|source] [states|cue]: [“Do not travel.”|content]",
    "At the meeting in Norland [the head of the council, Ivan Holt|source], [called|cue] [the raid “a tragedy”|content].",
    "It was a step that [Western leaders|source] [warned|cue] [put the town at risk|content].",
    "[The family|source] [said|cue] [it learned of the raid|content].",
    "[The family|source] [said|cue] [Holm underwent an operation|content].",
    "[“In a year, Holm has not \"moved an inch\" from the line,”|content] [Berg|source] [said|cue].",
    "[\"In a year, Holm has not \"moved an inch\" from the line,\"|content] [Berg|source] [said|cue].",
    "[Berg|source] [put it|cue] this way: [“We wait until they come.”|content]",
    "[He|source] [continued|cue] [that this was no help|content].",
    "[Ms. Berg|source], [says|cue] [Norland needs help from outside|content].",
    "[The court|source] [ruled|cue] [they had no case|content].",
    "[The minister|source] [called on|cue] [Norland to deny that it would attack|content].",
    "[Jan Holt last week, in a call with President Anna Berg|source], [warned of|cue] [a raid|content].",
    "[The carriers|source] also run trains to the coast and last week [said|cue] [they would go on|content].",
    "[According to|cue] [the note|source], [the centre, which is not far, was hit|content].",
  ])
  func reads(text: String) {
    let reading = MarkedAttribution(text)
    #expect(reading.expected != nil, "\(reading.summary)")
  }

  @Test(arguments: [
    "The “Iron Lady” of the north was there.",
    "Operation “Winter Shield” began on Monday.",
    "The report was long, and the talks were longer.",
    "Its main demands appear to have been met.",
    "The independent states that emerged were poor.",
    "A group of member states that emerged were poor.",
    "The demands that he made were old.",
    "The said road was open.",
    "Berg called Putin on Thursday.",
    "Troops attacked the town and blasted the bridge.",
    "They must continue to build roads that help the coast.",
    "Its response to the letter is late.",
    "The talks concluded with no end to a conflict that could spread.",
    "The sites were replaced with threatening messages.",
    "The army is continuing “to clear the road.”",
    "We met the company, the",
    "Holt,\nsaid Berg",
    "The club, which",
    "The leaders met on a draft appeal for a truce.",
    "They spoke on condition of anonymity to describe a private conversation.",
    "The official was not authorized to discuss the matter publicly.",
    "The region is to hold a referendum on declaring sovereignty.",
    "The army wants to encircle defending forces.",
    "It was the need to oppose the enemy, a chance to challenge the order.",
    "Maintaining a stable current is essential to the grid.",
    "The general called off the strike.",
    "If the war continued, “the harm to us will be great.”",
    "Norland must promise to leave.",
    "The president may order a withdrawal.",
    "A million people rose up to defend their nation.",
    "If you have any questions or comments about it, call us.",
    "The army is continuing to “clear the road of all that is left.”",
    "A resident, who asked not to be named, had fled.",
  ])
  func leaves(text: String) {
    let reading = MarkedAttribution(text)
    #expect(reading.attributions.isEmpty, "\(reading.summary)")
  }

  @Test(arguments: [
    ("Norland denied that it had closed the road.", SpeechAct.deny, false),
    ("Norland rejected the demands.", .reject, false),
    ("Norland demanded that the road be opened.", .demand, false),
    ("Norland threatened to close the road.", .threaten, false),
    ("Norland promised to open the road.", .promise, false),
    ("Norland accused Sudland of lying.", .accuse, false),
    ("Norland asked whether the road was open.", .ask, false),
    ("Norland offered to open the road.", .offer, false),
    ("Norland agreed to open the road.", .agree, false),
    ("Norland declined to comment on the road.", .declineToComment, false),
    ("Norland did not say whether the road was open.", .declineToComment, true),
    ("Norland said the road was open.", .state, false),
  ])
  func act(text: String, act: SpeechAct, isNegated: Bool) {
    let reading = MarkedAttribution(text)
    #expect(reading.attributions.map(\.act) == [act], "\(reading.summary)")
    #expect(reading.attributions.map(\.isNegated) == [isNegated])
  }

  @Test(arguments: [
    ("“The road is open,” Berg said.", QuotationKind.direct, ["The road is open,"]),
    ("Berg said the road was “as open as ever.”", .mixed, ["as open as ever."]),
    ("Berg said the road was open.", .indirect, []),
    ("“The road is open,” Berg said. “It will stay so.”", .direct, ["The road is open,", "It will stay so."]),
  ])
  func kind(text: String, kind: QuotationKind, quotes: [String]) {
    let reading = MarkedAttribution(text)
    #expect(reading.attributions.map(\.kind) == [kind], "\(reading.summary)")
    #expect(reading.attributions.flatMap(\.quotes).map(reading.marked.words) == quotes)
  }

  @Test func participleHasTheSubjectOfItsClause() {
    let reading = MarkedAttribution("Berg said the road was open, adding that it would stay so.")
    let sources = reading.attributions.map { $0.source.map(reading.marked.words) }
    #expect(sources == ["Berg", "Berg"])
  }

  @Test func twoTagsInOneParagraphAreTwoAttributions() {
    let reading = MarkedAttribution("“It is open,” Berg said. “It is shut,” Holm said.")
    #expect(reading.attributions.map { $0.source.map(reading.marked.words) } == ["Berg", "Holm"])
  }

  @Test func turnIsAQuotationWithoutMarks() {
    let text = "BERG: The road is open. Holm said it was shut."
    let label = Span(0, 4)
    let bytes = Array(text.utf8)
    let block = Block(kind: .turn, span: Span(0, bytes.count), label: label, contentStart: 6)
    let article = Article(
      path: "turn.txt", text: bytes, encoding: .utf8, title: nil, outlet: nil, url: nil, byline: nil,
      creationTime: .unknown, blocks: [block])
    let found = attributions(in: document(of: article), mentions: [], timexes: [])
    #expect(found.map(\.kind) == [.direct, .indirect])
    #expect(found.first?.source == label)
    #expect(found.first?.quotes == [Span(6, bytes.count)])
  }

  @Test(arguments: [
    ("BERG: (Through interpreter) The road is open.", "The road is open."), ("BERG: (Speaking in Norlandic).", nil),
  ])
  func notesOnATurnAreNoWordsOfIt(text: String, expected: String?) {
    let bytes = Array(text.utf8)
    let block = Block(kind: .turn, span: Span(0, bytes.count), label: Span(0, 4), contentStart: 6)
    let article = Article(
      path: "turn.txt", text: bytes, encoding: .utf8, title: nil, outlet: nil, url: nil, byline: nil,
      creationTime: .unknown, blocks: [block])
    let found = attributions(in: document(of: article), mentions: [], timexes: [])
    #expect(
      found.flatMap(\.quotes).map { String(decoding: bytes[$0.range], as: UTF8.self) } == [expected].compactMap { $0 })
  }

  @Test func mentionOverTheHeadIsTheSource() {
    let marked = MarkedText("[Norland]'s foreign minister [Anna Berg] said the road was open.")
    let mentions = [
      Mention(span: marked.spans[0], tokens: 0..<1, kind: .name, entity: .state, chain: 0, rule: "test"),
      Mention(span: marked.spans[1], tokens: 4..<6, kind: .name, entity: .person, chain: 1, rule: "test"),
    ]
    let found = attributions(in: marked.document(), mentions: mentions, timexes: [])
    #expect(found.map(\.sourceMention) == [1])
  }

  @Test func everySpanLiesInTheText() {
    let text = "”’“ said, “: Berg told ‘ \" '' `` according to said that according to — said."
    let reading = MarkedAttribution(text)
    for attribution in reading.attributions {
      #expect(attribution.content.allSatisfy { !$0.isEmpty && $0.end <= text.utf8.count })
    }
  }
}

@Suite("Attributions survive any order of words and marks")
struct AttributionsRobustnessTests {
  private static let pieces = [
    "“", "”", "\"", "'", "’s ", "‘", ", ", ". ", ": ", "; ", " — ", "(", ")", "\n", "he ", "who ", "Berg ",
    "Acme Corp. ",
    "said ", "saying ", "says ", "told ", "called ", "claim ", "position ", "has ", "been ", "was ", "to ", "that ",
    "according ", "and ", "but ", "on Monday ", "in a statement ", "the ", "his ", "officials ", "road ", "open ",
    "also ",
    "at least ", "of ", "whether ", "ago ", "declined ", "comment ", "and", "BERG: ", "?” ",
  ]

  @Test(arguments: 1...60)
  func spansAreWhole(seed: Int) {
    var state = UInt64(seed)
    let text = (0..<160).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Self.pieces[Int(state >> 33) % Self.pieces.count]
    }.joined()
    let document = StandoffCore.document(
      of: plainArticle(path: "any.txt", text: Array(text.utf8), encoding: .utf8, creationTime: .unknown))
    for attribution in attributions(in: document, mentions: [], timexes: []) {
      #expect(!attribution.content.isEmpty)
      #expect(attribution.content.allSatisfy { !$0.isEmpty && $0.end <= text.utf8.count }, "\(text)")
      #expect(attribution.quotes.allSatisfy { quote in attribution.content.contains { $0.contains(quote) } }, "\(text)")
      #expect(attribution.sentences.upperBound <= document.sentences.count)
    }
  }
}
