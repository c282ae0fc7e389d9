/// Joins triggers, acts of speaking and figures of one document into its event mentions.
struct EventAssembler {
  let context: EventContext
  private let triggers: TriggerReader
  private var mentions: [EventMention] = []
  /// For each sentence the words that name events.
  private let readings: [[TriggerReading]]
  private var speech: [SpeechDraft]
  private var dating: SpeechDating
  /// Where talks were dated, in order of text.
  private var talks: [(sentence: Int, date: EventDate)] = []
  /// Quantities that belong to a mention already.
  private var usedQuantities: Set<Int> = []

  init(context: EventContext) {
    self.context = context
    triggers = TriggerReader(context: context)
    let triggers = triggers
    readings = context.document.sentences.indices.map { triggers.readings(in: $0) }
    let meetings = readings.joined().filter { $0.trigger.isVerb && $0.trigger.kind.family == .talks }
    speech = SpeechReading(context: context, meetings: meetings.map { context.tokens[$0.token].span }).drafts()
    dating = SpeechDating(context: context)
  }

  /// The mentions, in order of text.
  mutating func assemble() -> [EventMention] {
    for draft in speech {
      guard let date = draft.date, let speaker = draft.speaker else { continue }
      dating.remember(chain: context.chain(speaker), sentence: draft.sentence, date: date)
    }
    for sentence in context.document.sentences.indices {
      rememberDays(of: sentence)
      appendEvents(of: sentence)
    }
    for draft in speech where !isToldAsEvent(draft) { append(draft) }
    dateUndatedTalks()
    return mentions.sorted {
      ($0.extent.start, $0.extent.end, $0.trigger.start, $0.kind.rawValue)
        < ($1.extent.start, $1.extent.end, $1.trigger.start, $1.kind.rawValue)
    }
  }

  // MARK: Triggers and figures of one sentence

  private mutating func appendEvents(of sentence: Int) {
    rememberWeek(of: sentence)
    let readings = readings[sentence]
    let figures = figureReadings(in: sentence)
    var seen: [(clause: Clause, kind: EventKind)] = []
    for reading in readings where !isReplaced(reading, by: figures) && belongs(reading, among: readings) {
      let family = reading.trigger.kind.family
      let kind = reading.trigger.kind
      let isRepeated = seen.contains {
        $0.clause == reading.clause && (family == .speech ? $0.kind == kind : $0.kind.family == family)
      }
      if isRepeated && !standsAlone(reading, among: readings) { continue }
      seen.append((reading.clause, kind))
      append(reading, among: readings)
    }
    for figure in figures where !usedQuantities.contains(figure) { appendFigure(figure, sentence: sentence) }
  }

  /// A second trigger of one family in one clause is an event of its own only with its own parties or day.
  private func standsAlone(_ reading: TriggerReading, among readings: [TriggerReading]) -> Bool {
    guard reading.trigger.kind.family == .talks, !reading.trigger.isVerb else { return false }
    let segment = context.meetingSegments(of: reading, others: readings)[0]
    guard segment != reading.clause.tokens else { return false }
    let span = context.document.span(ofTokens: segment)
    return !context.actors(in: span).isEmpty || context.timexIndices(in: span).contains { context.date(of: $0) != nil }
  }

  /// Whether a trigger tells an event of its own, seen from the speech around it.
  private func belongs(_ reading: TriggerReading, among readings: [TriggerReading]) -> Bool {
    let span = context.tokens[reading.token].span
    let family = reading.trigger.kind.family
    let attributions = context.attributionsOfSentence[reading.sentence].map { context.attributions[$0] }
    let isMeeting = reading.trigger.isVerb && family == .talks
    if !isMeeting, attributions.contains(where: { $0.cue?.overlaps(span) == true }) { return false }
    if reading.modality.status == .hypothetical, reading.trigger.kind != .plan, family != .talks { return false }
    if isQuestion(reading.sentence) { return false }
    if reading.modality.polarity == .negative, family != .speech { return false }
    guard let holder = context.attribution(holding: span.start, sentence: reading.sentence),
      speech.contains(where: { $0.attribution == holder })
    else { return family != .talks || reading.modality.status != .hypothetical }
    switch family {
    case .speech: return !reading.trigger.isVerb
    case .talks: return reading.modality.status != .hypothetical && (hasOwnDay(reading) || hasTwoParties(reading))
    case .force, .exercise, .attack, .other: return reading.modality.status != .hypothetical
    }
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

  private func hasTwoParties(_ reading: TriggerReading) -> Bool {
    let first = max(reading.clause.tokens.lowerBound, reading.token - 5)
    let last = min(reading.clause.tokens.upperBound, reading.token + 8)
    return context.actors(in: context.document.span(ofTokens: first..<last)).count > 1
  }

  // MARK: Triggers

  private mutating func append(_ reading: TriggerReading, among readings: [TriggerReading]) {
    guard reading.trigger.kind.family == .talks else {
      return append(reading, segment: reading.clause.tokens, among: readings)
    }
    let segments = context.meetingSegments(of: reading, others: readings)
    for segment in segments { append(reading, segment: segment, among: readings) }
  }

  private mutating func append(_ reading: TriggerReading, segment: Range<Int>, among readings: [TriggerReading]) {
    let extent = context.trimmedSpan(segment)
    let trigger = context.tokens[reading.token].span
    let anchor = extent.contains(trigger) ? trigger : extent
    let participants = participants(of: reading, segment: segment)
    let holder = context.attribution(holding: trigger.start, sentence: reading.sentence)
    let date = date(of: reading, anchor: anchor, segment: segment, holder: holder, among: readings)
    let status = status(of: reading, date: date)
    let quantity = quantity(of: reading)
    if let quantity { usedQuantities.insert(quantity) }
    let kind = kind(of: reading, status: status)
    mentions.append(
      EventMention(
        kind: kind, sentence: reading.sentence, extent: extent, trigger: trigger, participants: participants,
        date: date,
        place: context.place(in: segment, near: reading.token, participants: participants.map(\.mention)),
        quantity: quantity, attribution: holder, speaker: holder.flatMap { context.speakers[$0] },
        speech: holder.map { context.attributions[$0].kind }, quotes: [], status: status,
        polarity: reading.modality.polarity, factuality: factuality(reading.modality, holder: holder),
        rule: reading.trigger.lemma))
    remember(kind, date: date, participants: participants, sentence: reading.sentence)
  }

  private func isPast(_ date: EventDate) -> Bool {
    guard let first = date.days?.earliest, let published = context.published?.latest else { return true }
    return first <= published
  }

  private mutating func remember(_ kind: EventKind, date: EventDate, participants: [Participant], sentence: Int) {
    guard date.isNamed else { return }
    if kind.family == .talks, isPast(date) { talks.append((sentence, date)) }
    for participant in participants where [.agent, .participant, .speaker].contains(participant.role) {
      dating.remember(chain: context.chain(participant.mention), sentence: sentence, date: date)
    }
  }

  /// As the words around the trigger have it, but what has a day after publication is planned, and weighing is no deciding.
  private func status(of reading: TriggerReading, date: EventDate) -> EventStatus {
    let status = reading.modality.status
    if reading.trigger.kind == .plan {
      return weighingVerbs.contains(context.tokens[reading.token].lower) ? .hypothetical : .planned
    }
    guard status == .held || status == .ongoing, date.isNamed, let first = date.days?.earliest,
      let published = context.published?.latest
    else { return status }
    return first > published ? .planned : status
  }

  /// A meeting, visit or other deed that is still to come is a plan; exercises and movements keep their kind.
  private func kind(of reading: TriggerReading, status: EventStatus) -> EventKind {
    let kind = reading.trigger.kind
    guard status == .planned else { return kind }
    switch kind.family {
    case .talks, .other, .speech: return .plan
    case .force, .exercise, .attack: return kind
    }
  }

  private func participants(of reading: TriggerReading, segment: Range<Int>) -> [Participant] {
    let span = context.document.span(ofTokens: segment)
    if reading.trigger.kind.family == .talks { return meetingParties(of: reading, span: span, segment: segment) }
    var result: [Participant] = []
    let isPassive = reading.trigger.isVerb && context.agent(after: reading.token, in: segment) != nil
    let role: ParticipantRole = reading.trigger.kind.family == .speech ? .speaker : .agent
    if isPassive, let agent = context.agent(after: reading.token, in: segment) {
      result.append(Participant(role: role, mention: agent))
      if let subject = reading.subject { result.append(Participant(role: .recipient, mention: subject)) }
    } else if let subject = reading.subject ?? owner(of: reading) {
      result.append(Participant(role: role, mention: subject))
    }
    if let object = context.object(after: reading.token, in: segment), !result.contains(where: { $0.mention == object })
    {
      result.append(Participant(role: .recipient, mention: object))
    }
    return result
  }

  /// The owner of a noun: "Moscow's demands", "Russian drills".
  private func owner(of reading: TriggerReading) -> Int? {
    guard !reading.trigger.isVerb else { return nil }
    let first = max(reading.clause.tokens.lowerBound, reading.token - 5)
    guard first < reading.token else { return nil }
    return context.actors(in: context.document.span(ofTokens: first..<reading.token), excludingTopics: false).last
  }

  private func meetingParties(of reading: TriggerReading, span: Span, segment: Range<Int>) -> [Participant] {
    var parties = context.actors(in: span)
    if parties.count < 2, let subject = reading.subject ?? mainSubject(after: segment, sentence: reading.sentence),
      !parties.contains(where: { context.chain($0) == context.chain(subject) })
    {
      parties.append(subject)
    }
    return parties.map { Participant(role: .participant, mention: $0) }
  }

  /// In "After talks with A, B said …" the other party is the subject that follows.
  private func mainSubject(after segment: Range<Int>, sentence: Int) -> Int? {
    let tokens = context.document.sentences[sentence].tokens
    guard segment.upperBound < tokens.upperBound else { return nil }
    let rest = context.document.span(ofTokens: segment.upperBound..<tokens.upperBound)
    return context.mentionIndices(in: rest).first {
      context.isActor($0) && context.preposition(before: $0) == nil && !context.isPossessor($0)
    }
  }

  private func date(
    of reading: TriggerReading, anchor: Span, segment: Range<Int>, holder: Int?, among readings: [TriggerReading]
  ) -> EventDate {
    let sentence = context.document.sentences[reading.sentence]
    let family = reading.trigger.kind.family
    if family == .talks, let week = context.weekOfTalks(before: reading.token, in: sentence) { return week }
    let own = context.document.span(ofTokens: segment)
    let reach = reach(of: reading, anchor: anchor, segment: segment, among: readings)
    if let date = context.governingDate(
      of: anchor, within: reach, clause: own, isPlausible: { isPlausible($0, reading) })
    {
      return date
    }
    if family != .speech, let holder, let spoken = speech.first(where: { $0.attribution == holder })?.date {
      return spoken.inherited
    }
    return context.undated(reading.modality.tense)
  }

  /// Where the time of an event may be told: in its sentence, but not beyond the next trigger, which has its own; that of a demand or answer
  /// only close by, for the rest of its clause is its content.
  private func reach(
    of reading: TriggerReading, anchor: Span, segment: Range<Int>, among readings: [TriggerReading]
  ) -> [Span] {
    let own = context.document.span(ofTokens: segment)
    if reading.trigger.kind.family == .speech {
      return [Span(max(own.start, anchor.start - 60), min(own.end, anchor.end + 30))]
    }
    guard segment == reading.clause.tokens else { return [own] }
    let sentence = context.document.sentences[reading.sentence].span
    let next = readings.first { $0.token > reading.token + 2 && $0.trigger.kind.family != .speech }
    return [Span(sentence.start, next.map { context.tokens[$0.token].span.start } ?? sentence.end)]
  }

  /// What was held lies not after publication; what is planned not before.
  private func isPlausible(_ date: EventDate, _ reading: TriggerReading) -> Bool {
    guard let published = context.published, let latest = published.latest, let days = date.days else { return true }
    if reading.trigger.kind.family == .speech, date.granularity >= .year { return false }
    switch reading.modality.status {
    case .planned: return days.latest.map { $0 >= latest } ?? true
    case .held:
      let isNoun = !reading.trigger.isVerb
      return days.earliest.map { $0 <= latest || isNoun && days.latest != nil && date.granularity <= .week } ?? true
        && !(date.granularity == .day && days.earliest.map { $0 > latest + 60 } ?? false)
    default: return true
    }
  }

  private func factuality(_ modality: EventModality, holder: Int?) -> Factuality {
    let isDenied = holder.map { context.attributions[$0].act == .deny } ?? false
    if isDenied || modality.polarity == .negative { return .certainlyNot }
    return modality.status == .hypothetical ? .possible : .certain
  }

  // MARK: Figures

  /// Quantities of a sentence that are events by themselves: how many troops, how many casualties.
  private func figureReadings(in sentence: Int) -> [Int] {
    context.quantityIndices(in: context.document.sentences[sentence].span).filter { index in
      let quantity = context.quantities[index]
      guard !context.isQuoted(quantity.span.start, sentence: sentence) else { return false }
      return quantity.category == .casualties
        || quantity.category == .troops && (quantity.high ?? quantity.low ?? 0) >= 10
    }
  }

  /// "Russia has deployed 100,000 troops" is the figure, not a deployment beside it.
  private func isReplaced(_ reading: TriggerReading, by figures: [Int]) -> Bool {
    guard reading.trigger.kind == .deployment else { return false }
    let clause = context.document.span(ofTokens: reading.clause.tokens)
    return figures.contains { clause.overlaps(context.quantities[$0].span) }
  }

  /// The quantity that a movement or exercise of the same clause is told with.
  private func quantity(of reading: TriggerReading) -> Int? {
    let kind = reading.trigger.kind
    guard kind.family == .force || kind == .exercise || kind == .other || kind == .attack else { return nil }
    let clause = context.document.span(ofTokens: reading.clause.tokens)
    let trigger = context.tokens[reading.token].span.start
    let candidates = context.quantityIndices(in: clause)
    if kind == .deployment, !candidates.contains(where: isForceFigure) { return candidates.first(where: isDistance) }
    return (candidates.filter { context.quantities[$0].span.start > trigger } + candidates).first { index in
      let category = context.quantities[index].category
      if kind == .attack { return [.weapons, .aircraft].contains(category) }
      return [.troops, .weapons, .vehicles, .aircraft, .ships, .other].contains(category)
    }
  }

  private func isForceFigure(_ index: Int) -> Bool {
    [.troops, .weapons, .vehicles, .aircraft, .ships].contains(context.quantities[index].category)
  }

  private func isDistance(_ index: Int) -> Bool { context.quantities[index].category == .distance }

  private mutating func appendFigure(_ index: Int, sentence: Int) {
    let quantity = context.quantities[index]
    let token = context.document.tokenIndex(from: quantity.span.start)
    guard let clause = context.clause(holding: token, sentence: sentence) else { return }
    let holder = context.attribution(holding: quantity.span.start, sentence: sentence)
    let own = context.document.span(ofTokens: clause.tokens)
    let tense = tense(of: clause, category: quantity.category)
    let spoken = holder.flatMap { holder in speech.first { $0.attribution == holder }?.date }
    let date =
      context.governingDate(of: quantity.span, within: [own], clause: own) ?? spoken?.inherited
      ?? context.undated(tense)
    let participants = quantity.whose.map { [Participant(role: .owner, mention: $0)] } ?? []
    mentions.append(
      EventMention(
        kind: quantity.category == .troops ? .troopFigure : .casualtyFigure, sentence: sentence,
        extent: context.trimmedSpan(clause.tokens), trigger: quantity.span, participants: participants, date: date,
        place: context.place(in: clause.tokens, near: token, participants: []), quantity: index, attribution: holder,
        speaker: holder.flatMap { context.speakers[$0] }, speech: holder.map { context.attributions[$0].kind },
        quotes: [], status: quantity.category == .troops ? .ongoing : .held, polarity: .positive, factuality: .certain,
        rule: quantity.rule))
  }

  /// A strength stands at publication unless its clause is in the past; casualties happened before it.
  private func tense(of clause: Clause, category: QuantityCategory) -> EventTense {
    guard category == .troops else { return .past }
    for index in clause.tokens {
      guard let key = context.word(index) else { continue }
      if key == "was" || key == "were" || key == "had" { return .past }
      if context.role(index).contains(.future) { return .future }
    }
    return .present
  }

  // MARK: Talks

  /// A day that the author names dates what the person named before it says next: "Smith spent Thursday repairing ties".
  private mutating func rememberDays(of sentence: Int) {
    let span = context.document.sentences[sentence].span
    for index in context.timexIndices(in: span) {
      let place = context.timexes[index].span
      guard let date = context.date(of: index), date.granularity <= .day, isPast(date),
        context.attribution(holding: place.start, sentence: sentence) == nil,
        let clause = context.clause(holding: context.document.tokenIndex(from: place.start), sentence: sentence)
      else { continue }
      let first = context.tokens[clause.tokens.lowerBound].span.start
      guard first < place.start else { continue }
      let person = context.mentionIndices(in: Span(first, place.start)).first {
        context.mentions[$0].entity == .person && context.preposition(before: $0) == nil
      }
      if let person { dating.remember(chain: context.chain(person), sentence: sentence, date: date) }
    }
  }

  /// "an end to a week of diplomacy" dates the talks told after it.
  private mutating func rememberWeek(of sentence: Int) {
    let range = context.document.sentences[sentence].tokens
    for index in range {
      guard let key = context.word(index), weekMatters.contains(key) else { continue }
      guard let date = context.weekOfTalks(before: index, in: context.document.sentences[sentence]) else { continue }
      talks.append((sentence, date))
    }
  }

  /// Talks that were held on no named day take over the days of the nearest dated talks before them, else after.
  private mutating func dateUndatedTalks() {
    let dated = talks.sorted { $0.sentence < $1.sentence }
    for index in mentions.indices {
      let mention = mentions[index]
      guard mention.kind.family == .talks, mention.status == .held, mention.date.basis == .none else { continue }
      guard let nearest = dated.last(where: { $0.sentence <= mention.sentence }) ?? dated.first else { continue }
      mentions[index] = mention.dated(nearest.date.inherited)
    }
  }

  // MARK: Speech

  /// A plain statement without quotation whose content is an attack, a movement or a figure is told by that event, which names its holder.
  private func isToldAsEvent(_ draft: SpeechDraft) -> Bool {
    guard draft.kind == .statement, draft.quotes.isEmpty else { return false }
    return mentions.contains { mention in
      mention.attribution == draft.attribution && [.force, .attack, .exercise].contains(mention.kind.family)
        && draft.content.contains { $0.contains(mention.trigger) }
    }
  }

  private mutating func append(_ draft: SpeechDraft) {
    let attribution = context.attributions[draft.attribution]
    let date =
      draft.date
      ?? dating.contextDate(
        chain: draft.speaker.map(context.chain), sentence: draft.sentence, tense: draft.tense)
      ?? context.undated(draft.tense)
    var participants = draft.speaker.map { [Participant(role: .speaker, mention: $0)] } ?? []
    if let other = addressee(of: draft) { participants.append(other) }
    mentions.append(
      EventMention(
        kind: draft.kind, sentence: draft.sentence, extent: draft.extent, trigger: draft.trigger,
        participants: participants, date: date, place: nil, quantity: nil, attribution: draft.attribution,
        speaker: draft.speaker, speech: attribution.kind, quotes: draft.quotes, status: status(of: draft),
        polarity: .positive, factuality: attribution.act == .deny ? .certainlyNot : .certain, rule: draft.rule))
  }

  private func status(of draft: SpeechDraft) -> EventStatus {
    if context.attributions[draft.attribution].act == .threaten, isConditional(draft) { return .hypothetical }
    switch draft.kind {
    case .plan: return .planned
    case .threat: return isConditional(draft) ? .hypothetical : .held
    default: return .held
    }
  }

  private func isConditional(_ draft: SpeechDraft) -> Bool {
    draft.content.contains { span in
      let first = context.document.tokenIndex(from: span.start)
      return (first..<context.tokens.count).prefix { context.tokens[$0].span.start < span.end }.contains { index in
        guard let key = context.word(index) else { return false }
        return key == "if" || key == "could" || key == "may" || key == "might"
      }
    }
  }

  /// The one a directed act is aimed at: the first other state or body that its content names.
  private func addressee(of draft: SpeechDraft) -> Participant? {
    guard draft.kind != .statement, draft.kind != .plan else { return nil }
    let speaker = draft.speaker.map(context.chain)
    for span in draft.content {
      for index in context.mentionIndices(in: span) where context.isActor(index) {
        let entity = context.mentions[index].entity
        guard entity == .state || entity == .organisation || entity == .body, context.chain(index) != speaker else {
          continue
        }
        return Participant(role: .recipient, mention: index)
      }
    }
    return nil
  }
}

/// Verbs of plans that are not yet decided.
private let weighingVerbs: Set<WordKey> = [
  "weigh", "weighs", "weighed", "weighing", "consider", "considers", "considered", "considering", "mull", "mulls",
  "mulled", "mulling",
]

private let weekMatters: Set<WordKey> = ["diplomacy", "talks", "negotiations", "meetings", "discussions"]

extension EventMention {
  /// The same mention with another date.
  func dated(_ date: EventDate) -> EventMention {
    EventMention(
      kind: kind, sentence: sentence, extent: extent, trigger: trigger, participants: participants, date: date,
      place: place, quantity: quantity, attribution: attribution, speaker: speaker, speech: speech, quotes: quotes,
      status: status, polarity: polarity, factuality: factuality, rule: rule)
  }
}
