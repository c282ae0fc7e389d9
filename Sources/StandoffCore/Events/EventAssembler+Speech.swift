/// Acts of speaking as event mentions.
extension EventAssembler {
  /// A plain statement without quotation whose content is an attack, a movement or a figure is told by that event, which names its holder; but
  /// "Norway has said that it hit the port" opens with who says so, and is both.
  func isToldAsEvent(_ draft: SpeechDraft) -> Bool {
    guard draft.kind == .statement, toldAttributions.contains(draft.attribution) else { return false }
    if isAccountOfMeeting(draft) { return true }
    if isOpenedBySpeaker(draft) { return false }
    return isMostlyIndirect(draft)
      && [.state, .promise].contains(context.attributions[draft.attribution].act) && toldKind(of: draft) == nil
  }

  /// "The ministers spoke on Monday and “reaffirmed” the pact, according to the ministry": its words are quoted, but it tells of the call.
  private func isAccountOfMeeting(_ draft: SpeechDraft) -> Bool {
    guard let content = context.attributions[draft.attribution].content.first,
      let cue = context.attributions[draft.attribution].cue,
      context.tokens[context.document.tokenIndex(from: cue.start)].lower == "according"
    else { return false }
    return talksOfAttribution[draft.attribution].map { $0 - content.start < 80 } ?? false
  }

  /// "Minister Berg said that troops had moved": who is named, and says it first; what is announced is done thereby.
  private func isOpenedBySpeaker(_ draft: SpeechDraft) -> Bool {
    let attribution = context.attributions[draft.attribution]
    guard let speaker = draft.speaker, let cue = attribution.cue, let content = attribution.content.first,
      cue.start < content.start, context.mentions[speaker].span.end <= cue.start,
      context.mentions[speaker].kind != .description, context.mentions[speaker].kind != .pronoun
    else { return false }
    return context.mentions[speaker].entity != .group && !isAnnounced(draft.attribution)
  }

  /// "Four rockets hit a “military object” in the north": some words of it verbatim.
  private func isMostlyIndirect(_ draft: SpeechDraft) -> Bool {
    draft.quotes.isEmpty
      || draft.quotes.count == 1 && draft.quotes[0].count * 3 <= draft.content.reduce(0) { $0 + $1.count }
  }

  /// Adds a mention, and keeps in mind that it tells what an attribution holds.
  mutating func add(_ mention: EventMention) {
    mentions.append(mention)
    if let attribution = mention.attribution, mention.kind.family == .talks {
      talksOfAttribution[attribution] = min(talksOfAttribution[attribution] ?? .max, mention.trigger.start)
    }
    guard mention.isAsserted, let attribution = mention.attribution,
      [.force, .attack, .exercise].contains(mention.kind.family), isMatter(mention)
    else {
      return
    }
    toldAttributions.insert(attribution)
  }

  /// Whether an event is what is said, not what it is said beside: "since the invasion of 2014 it has grown, he said".
  private func isMatter(_ mention: EventMention) -> Bool {
    let token = context.document.tokenIndex(from: mention.trigger.start)
    if context.clause(holding: token, sentence: mention.sentence)?.opener.contains(.subordinator) == true {
      return false
    }
    guard mention.date.isNamed, let last = mention.date.days?.latest, let published = context.published?.latest else {
      return true
    }
    return published - last <= 90
  }

  /// "The two met on Monday, a spokesman said" is the meeting, "he said it had closed the port" the closing; "the talks on Monday were fruitful, he said" is a statement.
  mutating func rememberTold(_ reading: TriggerReading, date: EventDate, holder: Int?) {
    guard let holder, reading.trigger.isVerb else { return }
    switch reading.trigger.kind.family {
    case .talks where date.isNamed || isAccordingTo(holder): toldAttributions.insert(holder)
    case .other where isAnnounced(holder): toldAttributions.insert(holder)
    default: return
    }
  }

  /// The day on which the holder of reported content spoke.
  func spokenDate(_ attribution: Int) -> EventDate? { draftOfAttribution[attribution].flatMap { speech[$0].date } }

  mutating func append(_ plain: SpeechDraft) {
    var draft = withParties(plain)
    if let kind = toldKind(of: draft) { draft.kind = kind }
    let attribution = context.attributions[draft.attribution]
    let date = date(of: draft)
    let quantity = draft.kind == .statement ? statedFigure(of: draft) : nil
    if let quantity { usedQuantities.insert(quantity) }
    let participants = participants(of: draft)
    add(
      EventMention(
        kind: draft.kind, sentence: draft.sentence, extent: draft.extent, trigger: draft.trigger,
        participants: participants, date: date, place: nil, quantity: quantity, attribution: draft.attribution,
        speaker: draft.speaker, speech: attribution.kind, quotes: draft.quotes, status: status(of: draft),
        polarity: .positive, factuality: isDenial(draft) ? .certainlyNot : .certain,
        related: related(to: draft, participants: participants), setting: draft.setting, stance: stance(of: draft),
        rule: draft.rule, root: root(of: draft)))
  }

  /// The day named with the speaking, else that of another turn of the speaker; a plan without a day lies ahead.
  private func date(of draft: SpeechDraft) -> EventDate {
    if let date = draft.date { return draft.tense == .future ? date : context.upToPublication(date) }
    if draft.kind == .plan { return context.undated(.future) }
    let told = dating.contextDate(
      chain: draft.speaker.map(context.chain), sentence: draft.sentence, tense: draft.tense)
    return told ?? context.undated(draft.tense)
  }

  /// "said two ships were on their way", "said that a debt of $35 billion is due": the figure that opens what is said.
  private func statedFigure(of draft: SpeechDraft) -> Int? {
    guard let content = draft.content.first else { return nil }
    let opening = context.document.tokenIndex(from: content.start)
    return context.quantityIndices(in: content).first { index in
      let quantity = context.quantities[index]
      // "a two-state solution" counts nothing.
      let first = context.document.tokenIndex(from: quantity.span.start)
      let isCompound =
        quantity.category == .other && context.tokens[min(first + 1, context.tokens.count - 1)].kind == .hyphen
      return quantity.category != .duration && quantity.category != .distance && (quantity.low ?? 2) >= 2 && !isCompound
        && first - opening <= 12
    }
  }

  /// What no content tells may be told by the verb: "agreed to a truce".
  private func toldKind(of draft: SpeechDraft) -> EventKind? {
    let act = context.attributions[draft.attribution].act
    guard draft.kind == .statement, ![.declineToComment, .deny, .reject].contains(act) else { return nil }
    if goesOnAccusing(draft) { return .accusation }
    guard let trigger = verb(of: draft)?.trigger else { return nil }
    let isTelling =
      [.agreement, .accusation, .refusal, .response].contains(trigger.kind)
      || trigger.kind == .demand && !trigger.objects.isEmpty
    return isTelling ? trigger.kind : nil
  }

  /// "slammed the alliance, claiming that it grows": a participle behind a verb of accusing that has the same subject.
  private func goesOnAccusing(_ draft: SpeechDraft) -> Bool {
    guard let cue = context.attributions[draft.attribution].cue else { return false }
    let token = context.document.tokenIndex(from: cue.start)
    guard token > 0, context.tokens[token - 1].kind == .mark,
      context.document.article.text[context.tokens[token].span.end - 1] == 0x67
    else { return false }
    return readings[draft.sentence].contains {
      $0.trigger.isVerb && $0.trigger.kind == .accusation && $0.token < token && token - $0.token < 12
    }
  }

  /// The event that the cue of an act of speaking names.
  func verb(of draft: SpeechDraft) -> TriggerReading? {
    guard let cue = context.attributions[draft.attribution].cue else { return nil }
    return readings[draft.sentence].first {
      $0.trigger.isVerb && $0.trigger.kind.family == .speech && cue.overlaps(context.tokens[$0.token].span)
    }
  }

  /// What is said is that something is not so: "denied that", "has no plans to attack".
  private func isDenial(_ draft: SpeechDraft) -> Bool {
    let attribution = context.attributions[draft.attribution]
    if attribution.act == .deny || draft.rule == SpeechKindRule.denying.name { return true }
    return [.statement, .demand, .response].contains(draft.kind) && spoken.isDenied(attribution, speaker: draft.speaker)
  }

  func status(of draft: SpeechDraft) -> EventStatus {
    if draft.tense == .future { return .planned }
    if context.attributions[draft.attribution].act == .threaten, isConditional(draft) { return .hypothetical }
    switch draft.kind {
    case .plan: return isOpen(draft) ? .hypothetical : .planned
    case .threat: return isConditional(draft) || isForewarned(draft) ? .hypothetical : .held
    case .offer where spoken.isConditioned(context.attributions[draft.attribution], speaker: draft.speaker):
      return .hypothetical
    case .statement:
      let attribution = context.attributions[draft.attribution]
      return spoken.isOnlySupposed(attribution, speaker: draft.speaker) ? .hypothetical : .held
    default: return .held
    }
  }

  /// "warned that the quarrel could grow into war": who warns does not threaten.
  private func isForewarned(_ draft: SpeechDraft) -> Bool {
    let attribution = context.attributions[draft.attribution]
    return attribution.act == .threaten && draft.rule == RuleName("said: \(attribution.act.rawValue)")
      && !spoken.isThreat(attribution.cue)
  }

  /// "was weighing whether to", "an announcement may come": a plan that is not made.
  private func isOpen(_ draft: SpeechDraft) -> Bool {
    draft.rule == SpeechKindRule.planned.name
      && (isConditional(draft)
        || draft.content.contains { span in
          context.tokens[context.document.tokenIndex(from: span.start)..<context.document.tokenIndex(from: span.end)]
            .contains { spokenWords[$0.lower]?.contains(.weighing) ?? false }
        })
  }

  /// What is said holds only under a condition or is only possible; a threat also where it tells what would follow or names an option.
  func isConditional(_ draft: SpeechDraft) -> Bool {
    draft.content.contains { span in
      let first = context.document.tokenIndex(from: span.start)
      return (first..<context.tokens.count).prefix { context.tokens[$0].span.start < span.end }.contains { index in
        guard let key = context.word(index) else { return false }
        return conditionalWords.contains(key) || draft.kind == .threat && threatenedWords.contains(key)
      }
    }
  }

  /// The one a directed act is aimed at: the first other state or body that its content names.
  func recipient(of draft: SpeechDraft) -> Participant? {
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

private let conditionalWords: Set<WordKey> = ["if", "could", "may", "might"]

/// Words of a threat that has not been carried out.
private let threatenedWords: Set<WordKey> = [
  "would", "unless", "option", "scenario", "respond", "any", "case", "event",
]
