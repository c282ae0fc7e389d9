/// A trigger that was found to name an event, with where it stands.
struct TriggerReading: Sendable {
  let trigger: EventTrigger
  let token: Int
  let sentence: Int
  let clause: Clause
  var modality: EventModality
  let subject: Int?
  /// "was arrested": the subject is who it was done to.
  let isPassive: Bool
  /// "cut off aid, expelled the envoy and …": one of several deeds of one subject.
  let isListed: Bool
}

extension TriggerReading {
  /// A verb that is a deed by the word beside it, though elsewhere it may lead in speech: "announced sanctions", "declared a truce".
  var isPhrasedDeed: Bool {
    trigger.isVerb && !trigger.objects.isEmpty && (trigger.kind.family != .speech || trigger.kind == .agreement)
  }
}

/// Finds the words of a document that name events.
struct TriggerReader: Sendable {
  let context: EventContext

  /// The triggers of a sentence, in order of text.
  ///
  /// - Complexity: O(tokens of the sentence × words looked at around a trigger).
  func readings(in sentence: Int) -> [TriggerReading] {
    guard context.classesOfSentence[sentence].contains(.trigger) else { return [] }
    var result: [TriggerReading] = []
    for clause in context.clausesOfSentence[sentence] {
      for token in clause.tokens {
        guard context.has(.trigger, at: token), let triggers = eventTriggers[context.tokens[token].lower] else {
          continue
        }
        if let reading = reading(triggers, at: token, clause: clause, sentence: sentence) { result.append(reading) }
      }
    }
    return result
  }

  private func reading(_ triggers: [EventTrigger], at token: Int, clause: Clause, sentence: Int) -> TriggerReading? {
    let isQuoted = context.has(.quoted, at: token)
    let isName = isPartOfName(token, sentence: sentence)
    for trigger in triggers where (!isName || !trigger.isVerb) && (!isQuoted || trigger.mayBeQuoted) {
      // Asked first, since it costs least: most verbs of a phrase stand without its other word.
      guard trigger.objects.isEmpty || isNear(trigger.objects, token, in: clause.tokens) else { continue }
      let site = TriggerSite(context: context, trigger: trigger, token: token, clause: clause, sentence: sentence)
      guard site.isAccepted, !isQuoted || site.joinsNamed || site.isDatedDeed else { continue }
      return TriggerReading(
        trigger: trigger, token: token, sentence: sentence, clause: clause,
        modality: context.modality(of: trigger, at: token, in: clause), subject: site.subject,
        isPassive: site.isPassive, isListed: site.firstVerb != nil)
    }
    return nil
  }
}

extension TriggerReader {
  /// Whether one of some words stands close enough to belong to a trigger.
  private func isNear(_ words: Set<WordKey>, _ token: Int, in clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, token - 8)..<min(clause.upperBound, token + 10)).contains {
      context.has(.neighbour, at: $0) && words.contains(context.tokens[$0].lower)
    }
  }

  /// A capital inside a sentence that is no headline: part of a title ("All Things Considered").
  private func isPartOfName(_ token: Int, sentence: Int) -> Bool {
    let tokens = context.document.sentences[sentence].tokens
    guard context.tokens[token].isCapitalised, token > tokens.lowerBound else { return false }
    return !context.document.isTitle(sentence) && !isInCapitals(sentence)
  }
}

extension TriggerReader {
  /// A heading in capitals throughout, among the paragraphs.
  private func isInCapitals(_ sentence: Int) -> Bool {
    let span = context.document.sentences[sentence].span
    return context.document.article.text[span.start..<min(span.end, span.start + 40)].allSatisfy {
      !(0x61...0x7A).contains($0)
    }
  }
}

/// A word that may name an event, in its place: whether its constraints are met there.
struct TriggerSite: Sendable {
  let context: EventContext
  let trigger: EventTrigger
  let token: Int
  let clause: Clause
  let sentence: Int

  /// The auxiliaries and adverbs before a verb; of a noun none are looked for.
  let groupBefore: VerbGroup

  init(context: EventContext, trigger: EventTrigger, token: Int, clause: Clause, sentence: Int) {
    self.context = context
    self.trigger = trigger
    self.token = token
    self.clause = clause
    self.sentence = sentence
    groupBefore =
      trigger.isVerb ? context.verbGroup(before: token, in: clause.tokens, form: trigger.form) : VerbGroup(end: token)
  }

  var isAccepted: Bool {
    if !trigger.isVerb { return meetsNounConstraints && meetsNeighbours }
    if constraints.contains(.readiness) { return isReadiness }
    return isVerb && meetsNeighbours && meetsVerbConstraints
  }

  /// "was arrested", "has been imposed".
  var isPassive: Bool {
    guard trigger.isVerb, trigger.form == .past || trigger.form == .participle else { return false }
    return groupBefore.auxiliary?.contains(.be) == true || isReduced
  }

  /// "is willing to leave", "are ready to help".
  private var isReadiness: Bool {
    guard word(token + 1) == "to" else { return false }
    return groupBefore.auxiliary?.contains(.be) == true && (subject != nil || hasActorNoun)
  }

  /// Whether a word that the trigger asks for stands near it, and none that it bars.
  private var meetsNeighbours: Bool {
    if trigger.objects.isEmpty, trigger.barred.isEmpty { return true }
    let after = (token + 1)..<max(token + 1, min(range.upperBound, token + 10))
    if after.contains(where: { stands(at: $0, in: trigger.barred) }) { return false }
    // "began with a word on invasion fears": what is only spoken of is not launched.
    let hasObject = after.contains { index in
      stands(at: index, in: trigger.objects)
        && !(word(index + 1).map { trigger.kind == .attack && NounTriggerWords.forecastHeads.contains($0) } ?? false)
    }
    if trigger.objects.isEmpty || hasObject { return true }
    guard isPassive else { return false }
    return (max(range.lowerBound, token - 8)..<token).contains { stands(at: $0, in: trigger.objects) }
  }

  func stands(at index: Int, in neighbours: Set<WordKey>) -> Bool {
    context.has(.neighbour, at: index) && neighbours.contains(context.tokens[index].lower)
  }

  /// "the police", "a court in the capital": somebody without a name stands before the verb.
  var hasActorNoun: Bool {
    (max(range.lowerBound, token - 12)..<token).contains { context.has(.actorNoun, at: $0) }
  }

  var constraints: TriggerConstraints { trigger.constraints }
  var range: Range<Int> { clause.tokens }

  func word(_ index: Int) -> WordKey? { range.contains(index) ? context.word(index) : nil }

  // MARK: Verbs

  /// Whether a form stands where a verb stands.
  private var isVerb: Bool {
    let before = headBefore
    switch trigger.form {
    case .noun: return false
    case .base:
      // "that sentence", "each attack": a noun.
      if isWeighing || token > range.lowerBound && context.role(token - 1).contains(.determiner) { return false }
      // "has come": a participle that looks like the base form.
      if trigger.lemma == "come (verb)", before.auxiliary?.contains(.have) == true { return true }
      return before.auxiliary.map { !$0.isDisjoint(with: [.modal, .future, .do]) } ?? before.isSubject || before.isTo
    case .third: return before.auxiliary == nil && before.isSubject
    case .past, .participle:
      if isWeighing, before.auxiliary?.contains(.be) != true { return false }
      if trigger.form == .past, isSecondVerb { return true }
      return before.auxiliary.map { !$0.isDisjoint(with: [.have, .be]) } ?? before.isSubject || before.isRelative
        || isReduced
    case .gerund:
      return before.auxiliary?.contains(.be) == true || isAdverbialGerund || before.hasComma || isBegun
    }
  }

  /// "flew to Oslo and met the king", "cut off aid, expelled the envoy": a verb in the past behind another of the same subject.
  private var isSecondVerb: Bool { firstVerb != nil && subject != nil }

  /// The verb in the past that a verb behind "and", "then" or the comma of a list goes on from.
  var firstVerb: Int? {
    guard trigger.form == .past, token - 1 > range.lowerBound else { return nil }
    let lead = context.tokens[token - 1]
    let isListed = lead.kind == .mark && context.document.article.text[lead.span.start] == 0x2C
    guard isListed && !isAdjective(after: token - 1) || lead.lower == "and" || lead.lower == "then" else { return nil }
    return (max(range.lowerBound, token - 14)..<token - 1).last { index in
      context.has(.trigger, at: index)
        && eventTriggers[context.tokens[index].lower]?.contains { $0.isVerb && $0.form == .past } ?? false
    }
  }

  /// "bases stocked with tanks", "troops stationed near the border": a participle after its noun, with its preposition.
  private var isReduced: Bool {
    guard trigger.constraints.contains(.force), token > range.lowerBound, let next = word(token + 1) else {
      return false
    }
    guard reducedLeads.contains(next) else { return false }
    return context.tokens[token - 1].kind == .word && context.role(token - 1).isEmpty && isPlural(token - 1)
  }

  /// "some consider it a success": only "is considering" weighs a step.
  private var isWeighing: Bool { weighingForms.contains(context.tokens[token].lower) }

  /// "have begun deploying", "kept shelling".
  private var isBegun: Bool { word(token - 1).map { aspectWords[$0] != nil } ?? false }

  /// "after meeting the minister": the subject is that of the main clause.
  var isAdverbialGerund: Bool {
    guard let previous = context.word(token - 1), token > context.document.sentences[sentence].tokens.lowerBound else {
      return false
    }
    if previous == "while" || previous == "as" && context.word(token - 2) == "well" { return trigger.kind == .visit }
    return previous == "after" || previous == "before" || previous == "since"
  }

  private struct Head {
    let auxiliary: PhraseWord?
    var isSubject = false
    var isTo = false
    var isRelative = false
    var hasComma = false
  }

  /// What stands before the verb, adverbs and auxiliaries skipped.
  private var headBefore: Head {
    let group = groupBefore
    if group.isTo { return Head(auxiliary: group.auxiliary, isTo: true) }
    let position = group.end
    return Head(
      auxiliary: group.auxiliary, isSubject: isSubjectEnd(position),
      isRelative: position >= range.lowerBound && context.role(position).contains(.relative),
      hasComma: isOpenBefore(position))
  }

  /// A comma, or the beginning of the clause unless a preposition leads over to it: "replaced with threatening words".
  private func isOpenBefore(_ index: Int) -> Bool {
    if range.contains(index) { return context.tokens[index].kind == .mark }
    return !context.role(index).contains(.preposition) || context.word(index) == "by"
  }

  /// A mention, a pronoun or a plural noun ends here, or an apposition's comma stands here.
  private func isSubjectEnd(_ index: Int) -> Bool {
    guard range.contains(index) else { return false }
    let role = context.role(index)
    if role.contains(.relative), trigger.form == .third {
      // "Norway, which sanctions Spain" against "say which sanctions are ready".
      return !["which", "what", "whose"].contains(context.tokens[index].lower)
        || index > 0 && context.tokens[index - 1].kind == .mark
    }
    if role.contains(.pronoun) || role.contains(.relative) { return true }
    guard role.isEmpty else { return false }
    if context.has(.actorNoun, at: index) { return trigger.form != .base || isPlural(index) }
    if context.tokens[index].kind == .mark {
      return (subject != nil && closesApposition(index) || constraints.contains(.moving)) && trigger.form != .base
    }
    if endsMention(index) { return trigger.form != .base || isPlural(index) }
    guard trigger.form == .past, context.tokens[index].kind == .word, !isAdjective(after: index) else { return false }
    // "purchases of weapons intended to keep peace": what a noun is for is nobody's plan.
    if trigger.kind == .plan { return false }
    // Of deeds anybody may be the subject: "the convoy hit a mine"; who speaks or meets is named.
    // "the town came under fire"
    if trigger.kind == .attack, trigger.lemma == "come (verb)" { return true }
    // "the firm on Monday cut the gas flow": with its other word beside it anybody's deed is one.
    let isPhrase = trigger.kind.family == .other && !trigger.objects.isEmpty
    return subject != nil
      || ![.speech, .talks].contains(trigger.kind.family) && (isPlural(index) || hasActorNoun || isPhrase)
  }

  /// "the king, who is old, met": the comma before the verb closes what another opened; "the missing, wounded and dead" is a list.
  private func closesApposition(_ index: Int) -> Bool {
    (range.lowerBound..<index).contains { context.tokens[$0].kind == .mark && index - $0 > 1 }
      || !range.contains(index - 1)
  }

  /// "identify captured soldiers": the form modifies the plural behind it, unless a plural stands before it as its subject.
  private func isAdjective(after index: Int) -> Bool {
    guard let next = word(token + 1), (phraseWords[next] ?? []).isEmpty, context.tokens[token + 1].kind == .word,
      !context.tokens[token + 1].isCapitalised
    else { return false }
    return isPlural(token + 1) && !isPlural(index) && !endsMention(index)
  }

  /// A base form agrees with a plural or with two: "the allies want", "Moscow and Washington prepare".
  private func isPlural(_ index: Int) -> Bool {
    if context.document.article.text[context.tokens[index].span.end - 1] == 0x73 { return true }
    return (max(range.lowerBound, index - 4)..<index).contains { context.word($0) == "and" }
  }

  private func endsMention(_ index: Int) -> Bool {
    let span = context.tokens[index].span
    let next = context.firstMention(from: span.start + 1)
    return context.mentions[max(0, next - 4)..<next].contains {
      // "the Russians accuse": a people; "Russian attack": an adjective.
      $0.span.end == span.end && $0.entity != .place
        && ($0.kind != .demonym || context.document.article.text[span.end - 1] == 0x73)
    }
  }
}

extension TriggerSite {
  /// "“Norway annexed the island in 1920,” he said": a deed that a quotation tells with who did it and in which year or on which day.
  fileprivate var isDatedDeed: Bool {
    guard trigger.kind.family != .talks, let subject, context.mentions[subject].kind != .pronoun else { return false }
    return context.timexIndices(in: context.document.span(ofTokens: range)).contains { index in
      guard let date = context.date(of: index), let first = date.days?.earliest else { return false }
      return context.published?.latest.map { first <= $0 } ?? true
    }
  }

  /// "“President Berg spoke with Chancellor Lind on Monday,” he said": a meeting of two whom a quotation names.
  fileprivate var joinsNamed: Bool {
    guard let subject, let object = context.object(after: token, in: range, within: 8) else { return false }
    if firstPerson != nil { return context.mentions[object].kind != .pronoun }
    return [subject, object].allSatisfy {
      context.mentions[$0].kind != .pronoun && context.mentions[$0].entity == .person
    }
  }
}

extension EventTrigger {
  /// Whether it is read in verbatim words too: meetings and deeds that have been.
  fileprivate var mayBeQuoted: Bool {
    isVerb && (form == .past || form == .participle) && (kind.family != .speech || kind == .agreement)
  }
}

/// Prepositions of a participle after its noun.
private let reducedLeads: Set<WordKey> = ["with", "in", "near", "at", "along", "to", "on", "around"]

private let weighingForms: Set<WordKey> = ["consider", "weigh", "considered", "weighed"]
