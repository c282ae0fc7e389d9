/// What a trigger says of its event: status, kind, parties, time, factuality.
extension EventAssembler {
  /// As the words around the trigger have it, but what has a day after publication is planned, and weighing is no deciding.
  func status(of reading: TriggerReading, date: EventDate) -> EventStatus {
    let status = reading.modality.status
    if reading.trigger.kind == .plan, !isWeighingAnswer(reading) {
      return weighingVerbs.contains(context.tokens[reading.token].lower) ? .hypothetical : .planned
    }
    guard status == .held || status == .ongoing, date.isNamed, let first = date.days?.earliest,
      let published = context.published?.latest
    else { return status }
    return first > published ? .planned : status
  }

  /// A deed that is still to come is a plan, but what a noun names is that already ("a summit on Tuesday"), a further round excepted, which
  /// those who met plan; exercises, movements and sanctions keep their kind.
  func kind(of reading: TriggerReading, status: EventStatus) -> EventKind {
    if isWeighingAnswer(reading) { return .other }
    let kind = isByPhone(reading) ? .call : isForeignBan(reading) ? .sanction : reading.trigger.kind
    guard status == .planned, kind != .sanction else { return kind }
    switch kind.family {
    case .talks where isNamedMeeting(reading): return kind
    case .talks, .other, .speech: return .plan
    case .force, .exercise, .attack: return kind
    }
  }

  /// "At the summit on Tuesday the allies will": a meeting that a noun names; not "plans consultations", a step of one's own.
  private func isNamedMeeting(_ reading: TriggerReading) -> Bool {
    guard !reading.trigger.isVerb, reading.trigger.lemma != "round (noun)" else { return false }
    return !(max(reading.clause.tokens.lowerBound, reading.token - 2)..<reading.token).contains {
      context.has(.planVerb, at: $0) && ["plans", "planning", "intends", "intend"].contains(context.tokens[$0].lower)
    }
  }

  /// "is mulling over the allied reply": what another has said is studied; no step of one's own is planned.
  private func isWeighingAnswer(_ reading: TriggerReading) -> Bool {
    guard reading.trigger.kind == .plan, weighingVerbs.contains(context.tokens[reading.token].lower) else {
      return false
    }
    return (reading.token + 1..<max(reading.token + 1, min(reading.clause.tokens.upperBound, reading.token + 6)))
      .contains { answerNouns.contains(context.tokens[$0].lower) }
  }

  /// "Norway banned French goods": what one state forbids those of another.
  private func isForeignBan(_ reading: TriggerReading) -> Bool {
    guard reading.trigger.lemma == "ban (verb)" else { return false }
    let banning = reading.isPassive ? nil : reading.subject.map { context.side(of: $0) }
    guard banning != nil || reading.isPassive else { return false }
    return context.mentionIndices(in: context.document.span(ofTokens: reading.clause.tokens)).contains {
      context.mentions[$0].entity == .state && context.side(of: $0) != banning
    }
  }

  /// "talked about the port by phone with": how they talked makes it a call.
  private func isByPhone(_ reading: TriggerReading) -> Bool {
    guard reading.trigger.isVerb, reading.trigger.kind == .talks else { return false }
    return reading.clause.tokens.contains { context.word($0) == "by" && phones.contains(context.word($0 + 1) ?? "") }
  }

  func participants(of reading: TriggerReading, segment: Range<Int>) -> [Participant] {
    let span = context.document.span(ofTokens: segment)
    if reading.trigger.kind.family == .talks { return meetingParties(of: reading, span: span, segment: segment) }
    var result: [Participant] = []
    let isPassive = reading.isPassive
    let role: ParticipantRole = reading.trigger.kind.family == .speech ? .speaker : .agent
    if isPassive {
      if let agent = context.agent(after: reading.token, in: segment) {
        result.append(Participant(role: role, mention: agent))
      }
      result += subjects(of: reading).map { Participant(role: .recipient, mention: $0) }
    } else if let possessor = possessor(of: reading) {
      result.append(Participant(role: role, mention: possessor))
    } else if reading.subject != nil {
      result += subjects(of: reading).map { Participant(role: role, mention: $0) }
    } else if let owner = owner(of: reading) {
      result.append(Participant(role: role, mention: owner))
    }
    if let object = context.object(after: reading.token, in: segment),
      !result.contains(where: { $0.mention == object }),
      reading.trigger.kind.family != .force || context.preposition(before: object) == "against"
    {
      result.append(Participant(role: .recipient, mention: object))
    }
    return result
  }

  /// "since Norway's invasion": whose deed a noun names, whoever is the subject of its clause.
  private func possessor(of reading: TriggerReading) -> Int? {
    guard !reading.trigger.isVerb else { return nil }
    let window = max(reading.clause.tokens.lowerBound, reading.token - 5)..<reading.token
    guard !window.isEmpty else { return nil }
    let span = context.document.span(ofTokens: window)
    return context.mentionIndices(in: span).last { mention in
      let end = context.mentions[mention].tokens.upperBound
      return context.isActor(mention) && context.isPossessor(mention)
        && (end..<max(end, reading.token)).allSatisfy { !context.role($0).contains(.preposition) }
    }
  }

  /// The subject of a verb with those joined to it: "Moscow and Washington prepare".
  private func subjects(of reading: TriggerReading) -> [Int] {
    guard let subject = reading.subject else { return [] }
    return context.joined(to: subject, from: reading.clause.tokens.lowerBound) + [subject]
  }

  /// The owner of a noun: "Moscow's demands", "Russian drills"; of "gave Moscow a written answer" whoever gave it.
  func owner(of reading: TriggerReading) -> Int? {
    guard !reading.trigger.isVerb else { return nil }
    if reading.trigger.kind == .response, let giver = giver(of: reading) { return giver }
    if reading.trigger.kind.family == .speech, let giver = context.giver(of: reading.token, in: reading.clause.tokens) {
      return giver
    }
    let window = max(reading.clause.tokens.lowerBound, reading.token - 5)..<reading.token
    // "French detachments, with regular exercises": a phrase of its own begins at a comma or preposition.
    let first = window.last { context.tokens[$0].kind == .mark || context.word($0) == "with" } ?? window.lowerBound
    guard first < reading.token else { return nil }
    return context.actors(in: context.document.span(ofTokens: first..<reading.token), excludingTopics: false).last
  }

  private func giver(of reading: TriggerReading) -> Int? {
    let range = reading.clause.tokens
    let verb = (range.lowerBound..<reading.token).last { givingVerbs.contains(context.tokens[$0].lower) }
    return verb.flatMap { context.subject(before: $0, in: range) }
  }

  func meetingParties(of reading: TriggerReading, span: Span, segment: Range<Int>) -> [Participant] {
    var parties = context.actors(in: span)
    if parties.count < 2, let subject = reading.subject ?? mainSubject(after: segment, sentence: reading.sentence),
      !parties.contains(where: { context.chain($0) == context.chain(subject) })
    {
      parties.append(subject)
    }
    return parties.map { Participant(role: role(of: $0, in: reading), mention: $0) }
  }

  /// Who receives, who mediates, who travels: "hosted by Oman", "brokered by the UN", "Norway hosted", "visited Oslo".
  private func role(of party: Int, in reading: TriggerReading) -> ParticipantRole {
    let first = context.mentions[party].tokens.lowerBound
    if context.preposition(before: party) == "by" {
      for index in (max(reading.clause.tokens.lowerBound, first - 4)..<max(0, first)).reversed() {
        guard let key = context.word(index) else { continue }
        if mediatingWords.contains(key) { return .mediator }
        if hostingWords.contains(key) { return .host }
      }
    }
    let isSubject = reading.subject.map { context.chain($0) == context.chain(party) } ?? false
    guard reading.trigger.isVerb, reading.trigger.kind == .visit || reading.trigger.lemma == "host (verb)" else {
      return .participant
    }
    if reading.trigger.kind == .visit { return isSubject ? .agent : .host }
    return isSubject != reading.isPassive ? .host : .participant
  }

  /// The PLOVER root of what a trigger tells; an exercise of several is cooperation.
  func root(of reading: TriggerReading, status: EventStatus) -> PloverRoot? {
    var root = reading.trigger.root ?? reading.trigger.kind.root
    if reading.trigger.kind == .exercise, isJoint(reading) { root = .cooperate }
    return root?.told(status, reading.modality.polarity)
  }

  private func isJoint(_ reading: TriggerReading) -> Bool {
    (max(reading.clause.tokens.lowerBound, reading.token - 4)..<min(reading.clause.tokens.upperBound, reading.token + 6))
      .contains { ["joint", "jointly", "combined"].contains(context.tokens[$0].lower) }
  }

  /// The PLOVER root of an act of speaking: by its kind; of a plain statement by its cue ("praised", "promised").
  func root(of draft: SpeechDraft) -> PloverRoot? {
    let attribution = context.attributions[draft.attribution]
    if attribution.act == .deny { return .reject }
    guard draft.kind == .statement else { return draft.kind.root }
    if attribution.act == .promise { return .agree }
    return verb(of: draft)?.trigger.root
  }

  /// In "After talks with A, B said …" the other party is the subject that follows.
  func mainSubject(after segment: Range<Int>, sentence: Int) -> Int? {
    let tokens = context.document.sentences[sentence].tokens
    guard segment.upperBound < tokens.upperBound else { return nil }
    let rest = context.document.span(ofTokens: segment.upperBound..<tokens.upperBound)
    return context.mentionIndices(in: rest).first {
      context.isActor($0) && context.preposition(before: $0) == nil && !context.isPossessor($0)
    }
  }

  func date(
    of reading: TriggerReading, anchor: Span, segment: Range<Int>, holder: Int?, among readings: [TriggerReading]
  ) -> EventDate {
    let sentence = context.document.sentences[reading.sentence]
    let family = reading.trigger.kind.family
    if family == .talks, let week = context.weekOfTalks(before: reading.token, in: sentence) { return week }
    let own = context.document.span(ofTokens: segment)
    let reach = reach(of: reading, anchor: anchor, segment: segment, among: readings)
    if let date = context.governingDate(
      of: anchor, within: reach, clause: own,
      isPast: reading.modality.status == .held && reading.modality.tense == .past,
      isPlausible: { isPlausible($0, reading) })
    {
      let isLong = date.granularity >= .month && reading.modality.status == .held
      return isLong ? context.upToPublication(date) : date
    }
    if reading.modality.status == .planned, let date = context.dayAhead(within: reach) { return date }
    if family != .speech, reading.modality.status != .planned, let holder, let spoken = spokenDate(holder) {
      return spoken.inherited
    }
    return context.undated(reading.modality.tense)
  }

  /// Where the time of an event may be told: in its sentence, but not beyond the next trigger, which has its own; that of a demand or answer
  /// only close by, for the rest of its clause is its content.
  func reach(
    of reading: TriggerReading, anchor: Span, segment: Range<Int>, among readings: [TriggerReading]
  ) -> [Span] {
    let own = context.document.span(ofTokens: segment)
    if reading.trigger.kind.family == .speech {
      return [Span(max(own.start, anchor.start - 60), min(own.end, anchor.end + 30))]
    }
    guard segment == reading.clause.tokens else { return [own] }
    let sentence = context.document.sentences[reading.sentence].span
    let next = readings.first {
      // "made a visit to the plant on Monday": the visit is what was made.
      $0.token > reading.token + 2 && $0.trigger.kind.family != .speech
        && ($0.trigger.isVerb || !reading.trigger.objects.contains(context.tokens[$0.token].lower))
    }
    return [Span(sentence.start, next.map { context.tokens[$0.token].span.start } ?? sentence.end)]
  }

  /// What was held lies not after publication; what is planned not before.
  func isPlausible(_ date: EventDate, _ reading: TriggerReading) -> Bool {
    if isOfAnotherDeed(date, reading) { return false }
    guard let published = context.published, let latest = published.latest, let days = date.days else { return true }
    if reading.trigger.kind.family == .speech, date.granularity >= .year, !isYearOf(reading, date) { return false }
    switch reading.modality.status {
    case .planned: return days.latest.map { $0 >= latest } ?? true
    case .held:
      let isNoun = !reading.trigger.isVerb
      return days.earliest.map { $0 <= latest || isNoun && days.latest != nil && date.granularity <= .week } ?? true
        && !(date.granularity == .day && days.earliest.map { $0 > latest + 60 } ?? false)
    default: return true
    }
  }

  /// A year dates a treaty, and any act of speaking beside which or before which it stands: "In 2008 the alliance promised", "a demand of 2015".
  private func isYearOf(_ reading: TriggerReading, _ date: EventDate) -> Bool {
    guard let timex = date.timex else { return false }
    if reading.trigger.kind == .agreement { return true }
    let place = context.timexes[timex].span
    let first = context.document.tokenIndex(from: place.start)
    let lead = reading.clause.tokens.lowerBound
    return first - lead <= 2 && first >= lead && reading.token > first || (1...3).contains(first - reading.token)
  }

  /// "The meeting comes after he spent Thursday …": a day in a subordinate clause is that clause's. "By the time they met, he had spent Thursday …":
  /// a day told in the past perfect lies before what is told in the past.
  private func isOfAnotherDeed(_ date: EventDate, _ reading: TriggerReading) -> Bool {
    guard let timex = date.timex else { return false }
    let token = context.document.tokenIndex(from: context.timexes[timex].span.start)
    if reading.token < token, isPerfect(reading.token + 1..<token),
      !isPerfect(max(0, reading.token - 3)..<reading.token)
    {
      return true
    }
    guard !reading.clause.tokens.contains(token), token > reading.token,
      let clause = context.clause(holding: token, sentence: reading.sentence)
    else { return false }
    return clause.opener.contains(.subordinator)
  }

  private func isPerfect(_ tokens: Range<Int>) -> Bool { context.tokens[tokens].contains { $0.lower == "had" } }

  func factuality(_ modality: EventModality, holder: Int?) -> Factuality {
    let isDenied = holder.map { context.attributions[$0].act == .deny } ?? false
    if isDenied || modality.polarity == .negative { return .certainlyNot }
    return modality.status == .hypothetical ? .possible : .certain
  }
}

private let phones: Set<WordKey> = ["phone", "telephone", "video", "videoconference"]

private let givingVerbs: Set<WordKey> = [
  "gave", "give", "gives", "given", "sent", "send", "sends", "delivered", "handed", "submitted", "provided",
  "presented",
]

private let mediatingWords: Set<WordKey> = [
  "mediated", "brokered", "facilitated", "moderated", "arranged", "mediation", "negotiated",
]

private let hostingWords: Set<WordKey> = ["hosted", "chaired", "convened", "organized", "organised", "led"]

/// Verbs of plans that are not yet decided.
private let answerNouns: Set<WordKey> = [
  "reply", "replies", "response", "responses", "answer", "answers", "offer", "offers", "proposal", "proposals",
]

private let weighingVerbs: Set<WordKey> = [
  "weigh", "weighs", "weighed", "weighing", "consider", "considers", "considered", "considering", "mull", "mulls",
  "mulled", "mulling",
]
