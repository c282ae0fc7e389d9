/// The features of all event mentions that are told as real, in order of document and text.
///
/// - Parameters:
///   - stories: for each document the story it tells.
///   - withDoubted: whether those of what is denied or only possible follow them.
///   - withDetails: whether that is filled in too which only rules that join reports ask for.
/// - Complexity: linear in the text.
func reportFeatures(
  of documents: [AnnotatedDocument], actors: ActorTable, stories: [Int], gazetteer: Gazetteer = .builtIn,
  withDoubted: Bool = false, withDetails: Bool = true
) -> [ReportFeatures] {
  let affiliations = Affiliations(actors)
  let unnamed = unnamedActors(documents, actors)
  let features = documents.indices.flatMap { document in
    let reader = FeatureReader(
      annotated: documents[document], actorOfChain: actors.actorOfChain[document], actors: actors,
      affiliations: affiliations, unnamed: unnamed, gazetteer: gazetteer, story: stories[document])
    let mentions = documents[document].eventMentions
    return mentions.indices.filter { withDoubted || mentions[$0].isAsserted }.map { index in
      let features = reader.features(of: Report(document: document, mention: index))
      if withDetails { reader.addDetails(to: features) }
      features.isAsserted = mentions[index].isAsserted
      features.isNegated = mentions[index].polarity == .negative
      return features
    }
  }
  // What is only doubted has no say in which words are common.
  let asserted = features.filter(\.isAsserted)
  dropCommonStems(of: asserted, documentCount: documents.count)
  return asserted + features.filter { !$0.isAsserted }
}

/// Actors that no document names and that belong to nobody: "the two sides", "officials".
private func unnamedActors(_ documents: [AnnotatedDocument], _ actors: ActorTable) -> Set<Int> {
  var named: Set<Int> = []
  for (document, chains) in actors.actorOfChain.enumerated() {
    for (chain, actor) in chains.enumerated() {
      if let actor, !documents[document].chains[chain].isUnnamed { named.insert(actor) }
    }
  }
  return Set(actors.actors.indices.filter { !named.contains($0) && actors.actors[$0].of == nil })
}

/// Words that more than one document in ten uses of its events tie nothing; in small sets all count.
private func dropCommonStems(of features: [ReportFeatures], documentCount: Int) {
  let limit = max(12, documentCount / 10)
  guard documentCount > limit else { return }
  var counts: [WordKey: Int] = [:]
  var ofDocument: Set<WordKey> = []
  for (index, report) in features.enumerated() {
    ofDocument.formUnion(report.stems)
    let isLast = index + 1 == features.count || features[index + 1].report.document != report.report.document
    guard isLast else { continue }
    for stem in ofDocument { counts[stem, default: 0] += 1 }
    ofDocument.removeAll(keepingCapacity: true)
  }
  for report in features { report.stems.removeAll { (counts[$0] ?? 0) > limit } }
}

private struct FeatureReader {
  let annotated: AnnotatedDocument
  let actorOfChain: [Int?]
  let actors: ActorTable
  let affiliations: Affiliations
  let unnamed: Set<Int>
  let gazetteer: Gazetteer
  let story: Int
  /// What an office put down of one occasion: a readout, remarks, a briefing.
  private let isRecord: Bool
  private let round: RoundOfTalks
  private let demands: DemandFinder

  init(
    annotated: AnnotatedDocument, actorOfChain: [Int?], actors: ActorTable, affiliations: Affiliations,
    unnamed: Set<Int>, gazetteer: Gazetteer, story: Int
  ) {
    self.annotated = annotated
    self.actorOfChain = actorOfChain
    self.actors = actors
    self.affiliations = affiliations
    self.unnamed = unnamed
    self.gazetteer = gazetteer
    self.story = story
    isRecord = isOfficialRecord(annotated.article)
    round = RoundOfTalks(in: annotated)
    demands = DemandFinder(in: annotated)
  }

  func features(of report: Report) -> ReportFeatures {
    let mention = annotated.eventMentions[report.mention]
    let joining = joining(report.mention)
    let participants = sortedOnce(mention.participants.compactMap { actor($0.mention) } + [joining].compactMap { $0 })
    let speaker = isTold(mention) ? nil : mention.speaker.flatMap(actor)
    let principals = principals(of: participants)
    let rounded = round.days(of: mention)
    let sentence = annotated.document.sentences[mention.sentence]
    // A standing demand is told by a clause, its contents often by the rest of the sentence.
    let words = isStanding(mention.kind) ? mention.core.union(restOfSentence(mention, sentence)) : mention.core
    let features = ReportFeatures(
      report: report, kind: mention.kind, date: rounded ?? mention.date, status: mention.status, speaker: speaker,
      participants: participants, principals: principals,
      bodies: participants.filter { isBody(actors.actors[$0].kind) && !unnamed.contains($0) },
      leader: leader(of: mention, speaker: speaker),
      concerned: sortedOnce(principals + [speaker.map(affiliations.principal)].compactMap { $0 }),
      place: mention.place.map(placeFeature), quantity: mention.quantity.map(quantityFeatures),
      quotedRuns: quotedRuns(mention.quotes),
      stems: sortedOnce(contentStems(in: words, of: annotated).map(\.hash)).map { WordKey(hash: $0) },
      named: named(in: mention.kind == .cyberattack ? sentence.span : words),
      isWhole: rounded != nil || round.isWhole(mention, parties: principals.count),
      deed: deedStem(of: annotated.article.text[mention.trigger.range]),
      published: annotated.article.creationTime.anchor)
    features.story = story
    features.joining = joining
    return features
  }

  /// "France demanded": the author tells of the act, and reports that name its parties otherwise tell of it too.
  private func isTold(_ mention: EventMention) -> Bool {
    mention.kind.family == .speech && mention.setting == nil && mention.attribution == nil
  }

  func addDetails(to features: ReportFeatures) {
    let mention = annotated.eventMentions[features.report.mention]
    let tokens = annotated.document.tokens[annotated.document.sentences[mention.sentence].tokens]
    features.persons = features.participants.filter { actors.actors[$0].kind == .person && !unnamed.contains($0) }
    features.allied = sortedOnce(features.principals + [features.leader].compactMap { $0 })
      .filter { alliedPrincipals.contains(actors.actors[$0].id) }
    features.planned = mention.kind == .plan ? deedFamily(mention.trigger) : nil
    features.occasion = mention.kind.family == .speech ? occasion(of: tokens) : nil
    features.isRestated = mention.kind.family == .speech && tokens.contains { restatements.contains($0.lower) }
    features.isRejection = isRejection(mention, tokens)
    features.core = mention.core
    features.isDefinite = isDefinite(mention)
    features.answered = answered(by: features)
    features.isDenial = mention.polarity == .negative || [.certainlyNot, .probablyNot].contains(mention.factuality)
    features.wording = wording(of: mention.core)
    features.words = ReportWords(in: mention.core, of: annotated, isSpeech: mention.kind.family == .speech)
    features.namedPersons = persons(in: mention.core, of: annotated, actorOfChain, actors)
    features.victims = sortedOnce(
      mention.participants.filter { $0.role == .recipient }.compactMap { actor($0.mention) }
    )
    .filter(features.persons.contains)
    features.isQuoted = !mention.quotes.isEmpty
    features.isTitle = annotated.document.isTitle(mention.sentence)
    features.isOfRecord = isRecord
    if let speaker = features.speaker {
      features.isSpeakerOffice = actors.actors[speaker].kind != .person
      features.isSpeakerState = actors.actors[speaker].kind == .state
      features.isSpeakerUnnamed = unnamed.contains(speaker)
    }
    features.threatensSanctions = mention.kind == .threat && features.stems.contains { sanctionStems.contains($0) }
    features.refersBack = tokens.contains { mention.core.overlaps($0.span) && backReferences.contains($0.lower) }
  }

  /// Whether a determiner, a possessive or a day's name leads the trigger in: "the meeting", "their talks", "Thursday's meeting", "the missile
  /// strike".
  private func isDefinite(_ mention: EventMention) -> Bool {
    let tokens = annotated.document.tokens
    let first = annotated.document.tokenIndex(from: mention.trigger.start)
    guard first > 0 else { return false }
    switch mention.kind {
    case .attack:
      guard eventTriggers[tokens[first].lower]?.contains(where: { !$0.isVerb }) ?? false else { return false }
      if attackLeads.contains(tokens[first - 1].lower) || isAttackOfSort(first) { return true }
    case _ where mention.kind.family == .talks:
      if definiteLeads.contains(tokens[first - 1].lower) { return true }
    default: return false
    }
    guard let timex = mention.date.timex.map({ annotated.timexes[$0].span }) else { return false }
    return (max(0, first - 2)..<first).contains { tokens[$0].span.overlaps(timex) }
  }

  /// "the missile strike": one word between.
  private func isAttackOfSort(_ trigger: Int) -> Bool {
    let tokens = annotated.document.tokens
    return trigger > 1 && tokens[trigger - 1].kind == .word && phraseWords[tokens[trigger - 1].lower] == nil
      && attackLeads.contains(tokens[trigger - 2].lower)
  }

  private func restOfSentence(_ mention: EventMention, _ sentence: Sentence) -> Span {
    Span(mention.core.start, max(mention.core.end, min(sentence.span.end, mention.core.end + 160)))
  }

  // MARK: Who

  private func actor(_ mention: Int) -> Int? { actorOfChain[annotated.mentions[mention].chain] }

  private func principals(of participants: [Int]) -> [Int] {
    sortedOnce(participants.filter { !unnamed.contains($0) }.map(affiliations.principal))
  }

  private func isBody(_ kind: ActorKind) -> Bool { kind == .organisation || kind == .body }

  /// Who stands behind the words: the speaker, the possessor of a noun, else the participant named first.
  private func leader(of mention: EventMention, speaker: Int?) -> Int? {
    if let speaker { return affiliations.principal(of: speaker) }
    if isStanding(mention.kind), let owner = possessor(before: mention.trigger) { return owner }
    let first = mention.participants.lazy.compactMap { actor($0.mention) }.first { !unnamed.contains($0) }
    return first.map(affiliations.principal)
  }

  /// "Norway's demands", "Norwegian key demands": the name at most two words before a noun.
  private func possessor(before trigger: Span) -> Int? {
    let next = annotated.mentions.partitioningIndex { $0.span.start >= trigger.start }
    guard next > 0, annotated.mentions[next - 1].span.end <= trigger.start else { return nil }
    let tokens = annotated.document.tokens
    let between = tokens[annotated.document.tokenIndex(from: annotated.mentions[next - 1].span.end)...]
      .prefix { $0.span.start < trigger.start }.filter { $0.kind == .word && $0.span.count > 2 }
    guard between.count <= 2, !between.contains(where: { functionWords.contains($0.lower) }) else { return nil }
    let name = annotated.mentions[next - 1]
    guard name.kind == .name || name.kind == .demonym || name.kind == .metonym else { return nil }
    return actorOfChain[name.chain].map(affiliations.principal)
  }

  /// The speaker of "…, the envoy said after meeting the minister on Monday", who is one of the two.
  private func joining(_ index: Int) -> Int? {
    let mention = annotated.eventMentions[index]
    guard mention.kind.family == .talks else { return nil }
    let first = annotated.document.tokenIndex(from: mention.trigger.start)
    guard first > 0, [.after, .before, .following].contains(annotated.document.tokens[first - 1].lower) else {
      return nil
    }
    let neighbours = annotated.eventMentions[max(0, index - 4)..<min(annotated.eventMentions.count, index + 5)]
    let statement = neighbours.first {
      $0.sentence == mention.sentence && $0.kind.family == .speech && $0.speaker != nil
    }
    guard let speaker = statement?.speaker.flatMap(actor), actors.actors[speaker].kind == .person else { return nil }
    return speaker
  }

  private func named(in extent: Span) -> [Int] {
    let first = annotated.mentions.partitioningIndex { $0.span.end > extent.start }
    let inside = annotated.mentions[first...].prefix { $0.span.start < extent.end }
    return sortedOnce(
      inside.compactMap { actorOfChain[$0.chain] }.filter { !unnamed.contains($0) }.map(affiliations.principal))
  }

  // MARK: What

  private func isStanding(_ kind: EventKind) -> Bool { [.demand, .refusal, .response].contains(kind) }

  private func deedFamily(_ trigger: Span) -> EventFamily? {
    let token = annotated.document.tokens[annotated.document.tokenIndex(from: trigger.start)]
    return eventTriggers[token.lower]?.lazy.map(\.kind).first { $0 != .plan }?.family
  }

  private func isRejection(_ mention: EventMention, _ tokens: ArraySlice<Token>) -> Bool {
    if mention.kind == .statement { return callsDemandsUnacceptable(mention) }
    guard mention.kind == .refusal || mention.kind == .response else { return false }
    let trigger = annotated.document.tokens[annotated.document.tokenIndex(from: mention.trigger.start)].lower
    return rejections.contains(trigger)
      || tokens.contains { mention.core.overlaps($0.span) && rejections.contains($0.lower) }
  }

  /// "They put down unacceptable demands": a remark that says no to demands, in words next to each other.
  private func callsDemandsUnacceptable(_ mention: EventMention) -> Bool {
    let tokens = annotated.document.tokens
    let first = annotated.document.tokenIndex(from: mention.core.start)
    let words = tokens[first...].prefix { $0.span.start < mention.core.end }
    return words.indices.dropLast().contains { index in
      demandNouns.contains(words[index + 1].lower) && unacceptableWords.contains(words[index].lower)
    }
  }

  private func answered(by answer: ReportFeatures) -> Int? {
    guard let demand = demands.demandAnswered(by: answer.report.mention, isRejection: answer.isRejection) else {
      return nil
    }
    let asked = annotated.eventMentions[demand]
    let owner = leader(of: asked, speaker: asked.speaker.flatMap(actor))
    return owner == answer.leader ? nil : owner
  }

  private func placeFeature(_ place: EventPlace) -> PlaceFeature {
    let key = WordKey(place.name.lowercased())
    let entry = gazetteer.match(place.name).flatMap { $0.readings.first }.map { gazetteer.entries[$0.entry] }
    let state = entry.flatMap { gazetteer.state(of: $0) }.map { WordKey($0.name.lowercased()) }
    return PlaceFeature(key: key, state: state, isNamed: place.basis == .explicit)
  }

  private func quantityFeatures(_ index: Int) -> QuantityFeatures {
    let quantity = annotated.quantities[index]
    let owner = quantity.whose.flatMap(actor).map(affiliations.principal)
    return QuantityFeatures(low: quantity.low, high: quantity.high, category: quantity.category, whose: owner)
  }

  // MARK: Words

  /// Runs of five words, three of which carry meaning, and of seven with two: others are shared by chance ("and we stood together to").
  private func quotedRuns(_ quotes: [Span]) -> [UInt64] {
    var runs: Set<UInt64> = []
    for quote in quotes {
      let words = lowered(in: quote)
      for (length, content) in [(5, 3), (7, 2)] where words.count >= length {
        for start in 0...(words.count - length) {
          let run = words[start..<(start + length)]
          guard run.count(where: { !functionWords.contains($0) }) >= content else { continue }
          runs.insert(hash(run.map(\.hash)[...]))
        }
      }
    }
    return runs.sorted()
  }

  private func wording(of extent: Span) -> UInt64? {
    let words = words(in: extent)
    return words.count >= 8 ? hash(words[...]) : nil
  }

  private func hash(_ words: ArraySlice<UInt64>) -> UInt64 { words.reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 } }

  private func words(in span: Span) -> [UInt64] { lowered(in: span).map(\.hash) }

  private func lowered(in span: Span) -> [WordKey] {
    let tokens = annotated.document.tokens
    return tokens[annotated.document.tokenIndex(from: span.start)...].prefix { $0.span.start < span.end }
      .filter { $0.kind == .word || $0.kind == .number }.map(\.lower)
  }

}

extension WordKey {
  fileprivate static let after: WordKey = "after"
  fileprivate static let before: WordKey = "before"
  fileprivate static let following: WordKey = "following"
}

/// The states of the North Atlantic alliance and of the European Union, and what is said of them together, by actor id: in talks with others
/// any of them may stand for the rest. Facts of 2026.
private let alliedPrincipals: Set<ActorID> = Set(
  """
  nato the-west europeans european-union united-states canada united-kingdom france germany italy spain portugal
  netherlands belgium luxembourg denmark norway sweden finland iceland poland czech-republic czechia slovakia hungary romania
  bulgaria greece turkey croatia slovenia albania montenegro north-macedonia estonia latvia lithuania ireland austria
  """.split(whereSeparator: \.isWhitespace).map { ActorID(String($0)) })

private let restatements: Set<WordKey> = [
  "restated", "restate", "reiterated", "reiterate", "reiterating", "repeated", "repeating", "renewed", "long-standing",
  "longstanding",
]

/// What demands are called by those who say no to them.
private let unacceptableWords: Set<WordKey> = [
  "unacceptable", "nonstarter", "non-starter", "starter", "unworkable", "unrealistic",
]

/// The stems of what is threatened with, short of force.
private let sanctionStems: Set<WordKey> = Set(
  ["sanctions", "penalties", "embargo", "tariffs"].map { deedStem(of: Array($0.utf8)[...]) })

/// Words that point back to what was told before.
private let backReferences: Set<WordKey> = ["those", "these", "such"]

private let definiteLeads: Set<WordKey> = ["the", "this", "these", "that", "those", "their", "his", "her", "its"]

/// Before an attack: "their attacks" may be all they ever made.
private let attackLeads: WordSet = ["the", "this", "that"]

/// Words that say no to a demand.
private let rejections: Set<WordKey> = [
  "reject", "rejects", "rejected", "rejecting", "rejection", "dismiss", "dismisses", "dismissed", "dismissing",
  "nonstarter", "nonstarters", "starter", "starters", "non-starter", "non-starters", "rebuff", "rebuffed", "rebuffs",
  "refuse", "refuses",
  "refused", "refusal", "spurned", "unacceptable",
]
