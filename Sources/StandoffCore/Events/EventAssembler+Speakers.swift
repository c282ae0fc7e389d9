/// Who takes part in an act of speaking, and whom it concerns.
extension EventAssembler {
  /// Those who speak, the one who leads first; then the one spoken to or aimed at.
  func participants(of draft: SpeechDraft) -> [Participant] {
    var seen: Set<Int> = []
    var result: [Participant] = []
    func add(_ role: ParticipantRole, _ mention: Int) {
      if seen.insert(context.chain(mention)).inserted { result.append(Participant(role: role, mention: mention)) }
    }
    if let speaker = draft.speaker { add(.speaker, speaker) }
    for speaker in draft.speakers { add(.speaker, speaker) }
    if let other = recipient(of: draft) { add(.recipient, other.mention) }
    if let audience = draft.setting.audience {
      for mention in context.mentionIndices(in: audience) where isParty(mention) { add(.addressee, mention) }
    }
    return result
  }

  /// Somebody who is spoken to as a party: not reporters, not an outlet or whoever else is told.
  private func isParty(_ mention: Int) -> Bool {
    switch context.mentions[mention].entity {
    case .state, .organisation, .body: true
    case .person: context.chains[context.chain(mention)].gazetteerID != nil
    case .group, .media, .place: false
    }
  }

  /// Those whom the words concern and who take no part, each once: whom they are for, the outlets they are told to, who passed them on,
  /// and whom they name.
  func related(to draft: SpeechDraft, participants: [Participant]) -> [Participant] {
    var seen = Set(participants.map { context.chain($0.mention) })
    var result: [Participant] = []
    func add(_ role: ParticipantRole, in span: Span?, where isWanted: (Int) -> Bool) {
      guard let span else { return }
      for mention in context.mentionIndices(in: span) where isWanted(mention) {
        if seen.insert(context.chain(mention)).inserted { result.append(Participant(role: role, mention: mention)) }
      }
    }
    let isAnyone = { context.mentions[$0].entity != .place }
    add(.onBehalfOf, in: draft.setting.principal, where: isAnyone)
    add(.secondSource, in: draft.relay, where: isAnyone)
    add(.audience, in: draft.setting.audience, where: isAnyone)
    for span in draft.content { add(.subject, in: span, where: context.isActor) }
    return result
  }

  /// "The two leaders agreed": those who met or called in the words before are the speakers.
  mutating func withParties(_ draft: SpeechDraft) -> SpeechDraft {
    guard let speaker = draft.speaker else { return draft }
    let isThey = isTheyOfAGroup(speaker)
    guard isThey || isJoint(speaker) else { return draft }
    rememberJointTalks()
    guard let last = jointTalks.last(where: { $0.sentence <= draft.sentence }) else { return draft }
    if isThey, draft.sentence - last.sentence > 1 { return draft }
    let together = last.parties
    var result = draft
    result.speaker = together[0]
    result.speakers = together
    return result
  }

  /// Takes up the talks of two parties and more among the mentions that were added since it was last asked.
  private mutating func rememberJointTalks() {
    for index in jointTalksEnd..<mentions.count where mentions[index].kind.family == .talks {
      let parties = parties(of: mentions[index].participants)
      if parties.count >= 2 { jointTalks.append((mentions[index].sentence, parties)) }
    }
    jointTalksEnd = mentions.count
  }

  /// The persons who take part, and the states for which none of them does.
  private func parties(of participants: [Participant]) -> [Int] {
    let mentions = participants.map(\.mention)
    let persons = mentions.filter { context.mentions[$0].entity == .person }
    let represented = Set(persons.map { context.side(of: $0) })
    return mentions.filter {
      switch context.mentions[$0].entity {
      case .person: true
      case .state: !represented.contains(context.chain($0))
      default: false
      }
    }
  }

  /// "They discussed the release of hostages" right behind a call: those who called, rather than people who were spoken of.
  private func isTheyOfAGroup(_ speaker: Int) -> Bool {
    let mention = context.mentions[speaker]
    guard mention.kind == .pronoun, let token = mention.tokens.first, context.word(token) == "they" else {
      return false
    }
    let chain = context.chains[mention.chain]
    return chain.kind == .group && chain.isUnnamed
  }

  /// A group without a name whom only what they did together tells.
  private func isJoint(_ speaker: Int) -> Bool {
    let chain = context.chains[context.chain(speaker)]
    guard chain.isUnnamed, chain.kind == .group, chain.of == nil else { return false }
    let words = chain.name.split(separator: " ")
    guard words.count <= 3, let last = words.last,
      !chain.name.contains(where: \.isUppercase), jointNouns.contains(WordKey(last))
    else { return false }
    return chain.mentions.contains { mention in
      guard let first = context.mentions[mention].tokens.first else { return false }
      return [first, first - 1].contains { context.word($0).map { jointLeads.contains($0) } ?? false }
    }
  }

  /// The quoted words that events other than speech are told in, and the host or reporter who tells them in a transcript.
  mutating func addWordsAndVoices() {
    let voices = context.programmeVoices()
    for index in mentions.indices where mentions[index].quotes.count > 1 {
      mentions[index].quotes = joined(mentions[index].quotes)
    }
    for index in mentions.indices where mentions[index].setting == nil {
      if mentions[index].quotes.isEmpty { mentions[index].quotes = spoken.quotedWords(in: mentions[index].core) }
      if mentions[index].quotes.isEmpty { mentions[index].quotes = readoutQuotes(of: mentions[index]) }
      if let agent = agent(of: mentions[index]) { mentions[index].speaker = agent }
      guard mentions[index].speaker == nil else { continue }
      // "The claims were dismissed by officials", "Norland has summoned the envoy": who acts by speaking speaks.
      if mentions[index].kind.family != .speech, let reporter = reporter(of: mentions[index]) {
        mentions[index].speaker = reporter
        mentions[index].participants.removeAll { $0.mention == reporter }
        continue
      }
      mentions[index].speaker =
        mentions[index].kind.family == .speech
        ? mentions[index].participants.first { $0.role == .speaker }?.mention
        : announcer(of: mentions[index]) ?? voices[mentions[index].sentence]
    }
  }

  /// Words that only a line's end parts are one quotation: pages set each sentence on a line of its own.
  private func joined(_ quotes: [Span]) -> [Span] {
    var result: [Span] = []
    for quote in quotes.sorted() {
      guard let last = result.last, quote.start < last.end || isBlank(Span(last.end, quote.start)) else {
        result.append(quote)
        continue
      }
      result[result.count - 1] = last.union(quote)
    }
    return result
  }

  private func isBlank(_ span: Span) -> Bool {
    span.count <= 3 && context.document.article.text[span.range].allSatisfy { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
  }

  /// "a meeting proposed by the envoy", in whosever words: the one behind "by".
  private func agent(of mention: EventMention) -> Int? {
    guard mention.kind.family == .speech, mention.setting == nil else { return nil }
    let trigger = context.document.tokenIndex(from: mention.trigger.start)
    guard context.word(trigger + 1) == "by" else { return nil }
    return mention.participants.first {
      $0.role == .speaker
        && (context.mentions[$0.mention].tokens.first.map { (1...3).contains($0 - trigger - 1) } ?? false)
    }?.mention
  }

  /// "Norland announced sanctions": who does it by saying so.
  private func announcer(of mention: EventMention) -> Int? {
    let trigger = context.document.tokenIndex(from: mention.trigger.start)
    guard announcingForms.contains(context.tokens[trigger].lower) else { return nil }
    return mention.participants.first { $0.role == .agent }?.mention
  }

  /// "Residents reported shelling in the east": who tells of it has no part in it.
  private func reporter(of mention: EventMention) -> Int? {
    let trigger = context.document.tokenIndex(from: mention.trigger.start)
    guard let clause = context.clause(holding: trigger, sentence: mention.sentence) else { return nil }
    let lower = max(clause.tokens.lowerBound, trigger - 5)
    guard lower < trigger,
      let verb = (lower..<trigger).last(where: { reportingForms.contains(context.tokens[$0].lower) }),
      (verb + 1..<trigger).allSatisfy({
        context.role($0).isDisjoint(with: [.preposition, .auxiliary, .pronoun]) && context.tokens[$0].kind != .mark
      })
    else { return nil }
    return context.subject(before: verb, in: clause.tokens)
  }

  /// "They spoke on Monday and reaffirmed “…,” according to a readout of the call": the words told of the talks.
  private func readoutQuotes(of mention: EventMention) -> [Span] {
    guard mention.kind.family == .talks, let holder = mention.attribution else { return [] }
    let attribution = context.attributions[holder]
    guard attribution.rule == BlockRule.accordingTo.name, let source = attribution.source else { return [] }
    let first = context.document.tokenIndex(from: source.start)
    let last = context.document.tokenIndex(from: source.end)
    return (first..<last).contains { context.word($0) == "readout" } ? attribution.quotes : []
  }

  /// What the speaker does by the words: as the cue says, else as the kind of event that they are.
  func stance(of draft: SpeechDraft) -> Stance? {
    if draft.rule == SpeechKindRule.denying.name { return .denies }
    switch draft.kind {
    case .threat: return .threatens
    case .accusation: return .accuses
    case .demand where context.attributions[draft.attribution].act != .ask: return .demands
    case .offer: return .offers
    default: return Stance(context.attributions[draft.attribution].act)
    }
  }
}

private let jointNouns: Set<WordKey> = [
  "leaders", "presidents", "ministers", "sides", "counterparts", "two", "pair", "chancellors", "principals",
  "delegations", "secretaries",
]

private let announcingForms: Set<WordKey> = [
  "announced", "announces", "announcing", "unveiled", "unveils", "ordered", "orders",
]

private let reportingForms: Set<WordKey> = ["reported", "reports", "recorded", "described"]

private let jointLeads: Set<WordKey> = ["the", "two", "both"]
