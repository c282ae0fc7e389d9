/// Joins triggers, acts of speaking and figures of one document into its event mentions.
struct EventAssembler {
  let context: EventContext
  let triggers: TriggerReader
  var mentions: [EventMention] = []
  /// For each sentence the words that name events.
  let readings: [[TriggerReading]]
  let spoken: SpeechReading
  let speech: [SpeechDraft]
  /// The speech draft of an attribution, by its index.
  let draftOfAttribution: [Int: Int]
  /// Attributions whose content a movement, attack or figure of its own tells.
  var toldAttributions: Set<Int> = []
  var dating: SpeechDating
  /// Where talks were dated, in order of text.
  var talks: [(sentence: Int, date: EventDate)] = []
  /// Talks of two parties and more, in order of the mentions, as far as these were looked at.
  var jointTalks: [(sentence: Int, parties: [Int])] = []
  var jointTalksEnd = 0
  /// For each attribution where the first of the talks begins that are told in it.
  var talksOfAttribution: [Int: Int] = [:]
  /// Quantities that belong to a mention already.
  var usedQuantities: Set<Int> = []

  init(context: EventContext) {
    self.context = context
    triggers = TriggerReader(context: context)
    let triggers = triggers
    readings = context.document.sentences.indices.map { context.isPage[$0] ? [] : triggers.readings(in: $0) }
    let meetings = readings.joined().filter { $0.trigger.isVerb && $0.trigger.kind.family == .talks }
    let deeds = readings.joined().filter(\.isPhrasedDeed)
    spoken = SpeechReading(
      context: context, meetings: meetings.map { context.tokens[$0.token].span },
      deeds: deeds.map { context.tokens[$0.token].span })
    speech = spoken.drafts()
    draftOfAttribution = Dictionary(speech.enumerated().map { ($1.attribution, $0) }, uniquingKeysWith: { a, _ in a })
    dating = SpeechDating(context: context)
  }

  /// The mentions, in order of text.
  mutating func assemble() -> [EventMention] {
    // A mention is large: what a growing array copies would cost more than reading it.
    mentions.reserveCapacity(speech.count + context.document.sentences.count / 2)
    for draft in speech {
      guard let date = draft.date, let speaker = draft.speaker else { continue }
      dating.remember(chain: context.chain(speaker), sentence: draft.sentence, date: date)
    }
    for sentence in context.document.sentences.indices {
      rememberDays(of: sentence)
      appendEvents(of: sentence)
    }
    dating.sort()
    for draft in speech where !isToldAsEvent(draft) { append(draft) }
    dateUndatedTalks()
    callMeetingsTalks()
    let starts = mentions.map(\.trigger.start)
    let order = starts.indices.sorted { starts[$0] < starts[$1] }
    joinDiscussions(in: order)
    nameNextMeetings(in: order)
    addWordsAndVoices()
    return mentionsInOrder()
  }

  /// The mentions in order of text. A mention is large, so that places are sorted rather than mentions.
  private func mentionsInOrder() -> [EventMention] {
    let mentions = mentions
    let places = mentions.map { ($0.extent.start, $0.extent.end, $0.trigger.start, $0.core.end) }
    let order = places.indices.sorted { a, b in
      places[a] == places[b] ? mentions[a].kind.rawValue < mentions[b].kind.rawValue : places[a] < places[b]
    }
    return order.map { mentions[$0] }
  }

  // MARK: Triggers and figures of one sentence

  private mutating func appendEvents(of sentence: Int) {
    guard !context.isPage[sentence] else { return }
    rememberWeek(of: sentence)
    let readings = readings[sentence].map(announced)
    let figures = figureReadings(in: sentence)
    var seen: [(clause: Clause, kind: EventKind)] = []
    for reading in readings where !isReplaced(reading, by: figures) && belongs(reading) {
      guard isAsserted(reading) else {
        append(reading, among: readings, isAsserted: false)
        continue
      }
      let family = reading.trigger.kind.family
      let kind = reading.trigger.kind
      let isRepeated = seen.contains {
        $0.clause == reading.clause && (family == .speech ? $0.kind == kind : $0.kind.family == family)
      }
      if isRepeated && !standsAlone(reading, among: readings) { continue }
      seen.append((reading.clause, kind))
      append(reading, among: readings, isAsserted: true)
    }
    for figure in figures where !usedQuantities.contains(figure) {
      appendFigure(figure, sentence: sentence, among: figures)
    }
    appendUnlistedDeeds(of: sentence, besides: readings, figures)
  }

  /// Deeds told by their form alone, in the clauses of a sentence in which nothing else was read.
  private mutating func appendUnlistedDeeds(of sentence: Int, besides readings: [TriggerReading], _ figures: [Int]) {
    let clauses = Array(context.clausesOfSentence[sentence])
    let counted = Set(figures.compactMap { clauseStart(of: context.quantities[$0].span, sentence: sentence) })
    let taken = counted.union(readings.map(\.clause.tokens.lowerBound))
    let unread = taken.isEmpty ? clauses : clauses.filter { !taken.contains($0.tokens.lowerBound) }
    if !unread.isEmpty { appendUnlistedDeed(of: sentence, among: unread) }
    let told = readings.filter { !isOccasion($0) }
    let foretold = told.count == readings.count ? taken : counted.union(told.map(\.clause.tokens.lowerBound))
    let unforeseen = foretold.isEmpty ? clauses : clauses.filter { !foretold.contains($0.tokens.lowerBound) }
    if !unforeseen.isEmpty { appendForeseenDeed(of: sentence, among: unforeseen) }
  }

  /// The first token of the clause that holds a span.
  private func clauseStart(of span: Span, sentence: Int) -> Int? {
    context.clause(holding: context.document.tokenIndex(from: span.start), sentence: sentence)?.tokens.lowerBound
  }

  /// "Norway will take stock at a summit", "will go to Oslo for talks": where it will, or what for.
  private func isOccasion(_ reading: TriggerReading) -> Bool {
    guard !reading.trigger.isVerb, reading.trigger.kind.family == .talks else { return false }
    return (max(reading.clause.tokens.lowerBound, reading.token - 3)..<reading.token).contains {
      ["at", "for", "during"].contains(context.tokens[$0].lower)
    }
  }

  /// A second trigger of one family in one clause is an event of its own only with its own parties or day.
  private func standsAlone(_ reading: TriggerReading, among readings: [TriggerReading]) -> Bool {
    guard reading.trigger.kind.family == .talks else { return hasDayOfItsOwn(reading, among: readings) }
    if reading.trigger.isVerb { return isSecondMeeting(reading, among: readings) }
    let segment = context.meetingSegments(of: reading, others: readings)[0]
    guard segment != reading.clause.tokens else { return false }
    let span = context.document.span(ofTokens: segment)
    return !context.actors(in: span).isEmpty || context.timexIndices(in: span).contains { context.date(of: $0) != nil }
  }

  /// "drills began on Monday, and on Tuesday manoeuvres": a day stands between it and the one before.
  private func hasDayOfItsOwn(_ reading: TriggerReading, among readings: [TriggerReading]) -> Bool {
    let family = reading.trigger.kind.family
    guard family != .speech,
      let before = readings.last(where: { $0.token < reading.token && $0.trigger.kind.family == family })
    else { return false }
    // "cut off aid, expelled the envoy": deeds of different kinds.
    if reading.isListed, before.trigger.isVerb, before.trigger.lemma != reading.trigger.lemma,
      before.trigger.kind != reading.trigger.kind || !reading.trigger.objects.isEmpty
    {
      return true
    }
    let between = Span(context.tokens[before.token].span.end, context.tokens[reading.token].span.start)
    return context.timexIndices(in: between).contains { index in
      let first = context.document.tokenIndex(from: context.timexes[index].span.start)
      let isOpened = (max(before.token, first - 3)..<first).contains { context.word($0) == "and" }
      return isOpened && context.date(of: index) != nil
    }
  }

  /// "travelled to Oslo and met with the king", "flew to Oslo, where he met the king": a journey and a meeting.
  private func isSecondMeeting(_ reading: TriggerReading, among readings: [TriggerReading]) -> Bool {
    guard reading.trigger.kind != .visit, reading.trigger.form == .past else { return false }
    let isAfterVisit = readings.contains {
      $0.clause == reading.clause && $0.token < reading.token && $0.trigger.kind == .visit && $0.trigger.isVerb
    }
    return isAfterVisit && context.object(after: reading.token, in: reading.clause.tokens, within: 6) != nil
  }

  /// Whether a trigger tells an event as done, going on or planned; not what is denied or only possible, nor an attack that is only foretold.
  private func isAsserted(_ reading: TriggerReading) -> Bool {
    let kind = reading.trigger.kind
    if reading.modality.status == .hypothetical, kind != .plan { return false }
    // "has not criticised", "did not demand": nothing was said; who did not agree or answer has refused.
    if reading.modality.polarity == .negative, ![.agreement, .response, .refusal, .plan].contains(kind) {
      return false
    }
    return reading.modality.status != .planned || kind.family != .attack
  }

  /// Whether a trigger tells an event of its own, seen from the speech around it.
  private func belongs(_ reading: TriggerReading) -> Bool {
    let span = context.tokens[reading.token].span
    let family = reading.trigger.kind.family
    let isMeeting = reading.trigger.isVerb && family == .talks
    if !isMeeting, isCue(span, of: reading) { return false }
    if !isAsserted(reading), !reading.trigger.isVerb || family == .speech { return false }
    if isQuestion(reading.sentence) || isOccasionOfSpeech(reading) || isDescribed(reading) { return false }
    guard let holder = context.attribution(holding: span.start, sentence: reading.sentence),
      draftOfAttribution[holder] != nil
    else { return true }
    switch family {
    case .speech where context.isDeniedAfterwards(holder): return true
    // "she said that warnings from abroad were right": spoken of within what is said.
    case .speech where !reading.trigger.isVerb && [.statement, .accusation].contains(reading.trigger.kind): return false
    case .speech:
      return !reading.trigger.isVerb
        || reading.trigger.kind == .agreement && (!reading.trigger.objects.isEmpty || isOfOthers(reading, than: holder))
    case .talks: return hasOwnDay(reading) || hasTwoParties(reading) || isAccordingTo(holder) || tookPlace(reading)
    case .other: return !isOwnIntent(reading, of: holder)
    case .force, .exercise, .attack: return true
    }
  }

  /// "The airline said it was suspending flights": who only says it has made a statement; who announces it has done it.
  private func isOwnIntent(_ reading: TriggerReading, of holder: Int) -> Bool {
    let isGoingOn =
      reading.trigger.form == .gerund
      && [reading.token - 1, reading.token - 2].contains { context.role($0).contains(.be) }
    guard reading.trigger.isVerb, isGoingOn, !isAnnounced(holder),
      let subject = reading.subject, let speaker = context.speakers[holder]
    else { return false }
    return context.chain(subject) == context.chain(speaker) || context.mentions[subject].kind == .pronoun
  }

  func isAnnounced(_ attribution: Int) -> Bool {
    guard let cue = context.attributions[attribution].cue else { return false }
    let first = context.document.tokenIndex(from: cue.start)
    let last = context.document.tokenIndex(from: cue.end - 1)
    return (first...last).contains { announcingVerbs.contains(context.tokens[$0].lower) }
  }

  /// "said", "told", against "called the idea that it would leave absurd".
  private func isSaid(_ attribution: Int) -> Bool {
    guard let cue = context.attributions[attribution].cue else { return false }
    let last = context.document.tokenIndex(from: cue.end - 1)
    return ["said", "says", "told", "confirmed", "added"].contains(context.tokens[last].lower)
  }

  /// "The envoy said the two sides had agreed to meet": the agreement of others than the speaker.
  private func isOfOthers(_ reading: TriggerReading, than holder: Int) -> Bool {
    guard reading.modality.status == .held, reading.modality.polarity == .positive, let subject = reading.subject,
      let speaker = context.speakers[holder], context.mentions[subject].kind != .pronoun
    else { return false }
    return context.side(of: subject) != context.side(of: speaker)
  }

  /// "announced that it would suspend flights", "said that troops would go there": planned, where "said it would" may be only possible.
  private func announced(_ reading: TriggerReading) -> TriggerReading {
    let isMovement = reading.trigger.kind.family == .force
    guard reading.modality.status == .hypothetical, reading.trigger.isVerb,
      reading.clause.tokens.contains(where: { $0 < reading.token && context.word($0) == "would" }),
      let holder = context.attribution(
        holding: context.tokens[reading.token].span.start, sentence: reading.sentence),
      isAnnounced(holder) || isMovement && isSaid(holder)
    else { return reading }
    var result = reading
    result.modality.status = .planned
    return result
  }

  /// Whether its verb leads in speech, which is told as such; "residents were told to leave" by nobody who is named is a demand all the same.
  private func isCue(_ span: Span, of reading: TriggerReading) -> Bool {
    context.attributionsOfSentence[reading.sentence].contains { index in
      let attribution = context.attributions[index]
      guard attribution.cue?.overlaps(span) == true else { return false }
      if reading.trigger.kind == .demand, reading.isPassive, draftOfAttribution[index] == nil { return false }
      return !(attribution.quotesOnlyTerms && reading.isPhrasedDeed)
    }
  }

  /// "The envoy met the elders, according to the ministry": the ministry tells what happened.
  func isAccordingTo(_ holder: Int) -> Bool {
    let attribution = context.attributions[holder]
    guard attribution.quotes.isEmpty, let cue = attribution.cue else { return false }
    return context.tokens[context.document.tokenIndex(from: cue.start)].lower == "according"
  }

  /// "called the week's discussions useful": what is judged, and no event beside it.
  private func isDescribed(_ reading: TriggerReading) -> Bool {
    guard !reading.trigger.isVerb, reading.trigger.kind.family == .talks else { return false }
    return (max(reading.clause.tokens.lowerBound, reading.token - 6)..<reading.token).contains { index in
      let key = context.tokens[index].lower
      // "summed up the week of diplomacy"
      if key == "summed" || key == "sum" { return true }
      return ["called", "described", "praised", "termed"].contains(key)
        && (index + 1..<reading.token).allSatisfy { !context.role($0).contains(.preposition) }
        && context.attributionsOfSentence[reading.sentence].contains {
          context.attributions[$0].cue?.overlaps(context.tokens[index].span) == true
        }
    }
  }

  /// "told reporters at a news conference on Friday": where something was said, not an event beside it.
  private func isOccasionOfSpeech(_ reading: TriggerReading) -> Bool {
    guard !reading.trigger.isVerb, ["conference", "conferences"].contains(context.tokens[reading.token].lower),
      ["news", "press"].contains(context.word(reading.token - 1) ?? "")
    else { return false }
    let lead = (max(reading.clause.tokens.lowerBound, reading.token - 6)..<reading.token).last {
      context.role($0).contains(.preposition)
    }
    guard let lead, ["at", "in", "during", "after", "before"].contains(context.tokens[lead].lower) else { return false }
    return context.attributionsOfSentence[reading.sentence].contains { context.attributions[$0].cue != nil }
  }

  private func isQuestion(_ sentence: Int) -> Bool {
    let end = context.document.sentences[sentence].span.end
    return context.document.article.text[max(0, end - 2)..<end].contains(0x3F)
  }

  private func hasOwnDay(_ reading: TriggerReading) -> Bool {
    let span = context.document.span(ofTokens: reading.clause.tokens)
    return context.timexIndices(in: span).contains { index in
      context.date(of: index).map { $0.granularity <= .day } ?? false
    }
  }

  /// "said that a meeting of the bloc had been held", "talks took place": told as done, whoever says it.
  private func tookPlace(_ reading: TriggerReading) -> Bool {
    let range = reading.clause.tokens
    return !reading.trigger.isVerb
      && (reading.token + 1..<max(reading.token + 1, min(range.upperBound, reading.token + 14))).contains { index in
        context.word(index) == "took" && context.word(index + 1) == "place"
          || context.word(index) == "held" && [index - 1, index - 2].contains { context.role($0).contains(.be) }
      }
  }

  private func hasTwoParties(_ reading: TriggerReading) -> Bool {
    let first = max(reading.clause.tokens.lowerBound, reading.token - 5)
    let last = min(reading.clause.tokens.upperBound, reading.token + 8)
    // "“I have spoken to the king,” she said": such words are only read where two meet.
    if context.has(.quoted, at: reading.token) { return true }
    // "Norway is in talks with the allies": whoever is in them, somebody is named whom they are held with.
    if context.word(reading.token - 1) == "in", context.word(reading.token + 1) == "with" { return true }
    return context.actors(in: context.document.span(ofTokens: first..<last)).count > 1
  }

  // MARK: Triggers

  private mutating func append(_ reading: TriggerReading, among readings: [TriggerReading], isAsserted: Bool) {
    guard reading.trigger.kind.family == .talks else {
      return append(reading, segment: reading.clause.tokens, among: readings, isAsserted: isAsserted)
    }
    let segments = context.meetingSegments(of: reading, others: readings)
    for segment in segments { append(reading, segment: segment, among: readings, isAsserted: isAsserted) }
  }

  private mutating func append(
    _ reading: TriggerReading, segment: Range<Int>, among readings: [TriggerReading], isAsserted: Bool
  ) {
    let part = context.trimmedSpan(segment)
    let trigger = context.tokens[reading.token].span
    // One of several meetings that a verb governs is told by its own part of the sentence, and by the verb.
    let anchor = part.contains(trigger) ? trigger : part
    let whole = context.trimmedSpan(reading.clause.tokens).union(trigger)
    let participants = participants(of: reading, segment: segment)
    let holder = context.attribution(holding: trigger.start, sentence: reading.sentence)
    let date = date(of: reading, anchor: anchor, segment: segment, holder: holder, among: readings)
    let status = status(of: reading, date: date)
    let quantity = quantity(of: reading, segment: segment)
    if let quantity, isAsserted, context.quantities[quantity].category != .casualties {
      usedQuantities.insert(quantity)
    }
    let kind = kind(of: reading, status: status)
    add(
      EventMention(
        kind: kind, sentence: reading.sentence, extent: whole,
        part: segment == reading.clause.tokens ? nil : part.union(trigger), trigger: trigger,
        participants: participants, date: date,
        place: context.place(in: segment, near: reading.token, participants: participants.map(\.mention)),
        quantity: quantity, attribution: holder, speaker: holder.flatMap { context.speakers[$0] },
        speech: holder.map { context.attributions[$0].kind }, quotes: [], status: status,
        polarity: reading.modality.polarity, factuality: factuality(reading.modality, holder: holder),
        rule: reading.trigger.lemma, isAsserted: isAsserted, root: root(of: reading, status: status),
        outcome: context.outcome(of: reading, segment: segment)))
    guard isAsserted else { return }
    rememberTold(reading, date: date, holder: holder)
    // "a week of diplomacy" tells of nobody on which day they spoke.
    guard reading.trigger.lemma != "diplomacy (noun)" else { return }
    remember(kind, date: date, participants: participants, sentence: reading.sentence)
  }

  func isPast(_ date: EventDate) -> Bool {
    guard let first = date.days?.earliest, let published = context.published?.latest else { return true }
    return first <= published
  }

  private mutating func remember(_ kind: EventKind, date: EventDate, participants: [Participant], sentence: Int) {
    guard date.isNamed else { return }
    // "He is to visit Oslo on Monday": a day to come is none on which something was said.
    guard isPast(date) else { return }
    if kind.family == .talks { talks.append((sentence, date)) }
    for participant in participants where [.agent, .participant, .speaker].contains(participant.role) {
      dating.remember(chain: context.chain(participant.mention), sentence: sentence, date: date)
    }
  }
}

/// Verbs by which what is said is done or decided.
private let announcingVerbs: Set<WordKey> = [
  "announce", "announces", "announced", "announcing", "ordered", "orders", "declared", "declares", "decided", "decides",
]
