/// Verbs that name events: who must do them, to whom, with what, and where.
extension TriggerSite {
  private var modality: EventModality { context.modality(of: trigger, at: token, in: clause) }

  var meetsVerbConstraints: Bool {
    // "which is recognised by Norway alone": how things stand, and no deed.
    if constraints.contains(.past), trigger.kind == .other, isPassive, modality.tense == .present,
      word(token - 1) != "being"
    {
      return false
    }
    if constraints.contains(.past), trigger.form == .gerund, modality.status == .held { return false }
    if constraints.contains(.force), !movesForces { return false }
    if constraints.contains(.moving), !followsForces { return false }
    // "has been building up forces", against "has built ships".
    if trigger.lemma == "build (verb)", word(token + 1) != "up" { return false }
    if trigger.kind == .attack, trigger.objects.contains("at"), !aims { return false }
    if trigger.kind == .attack, trigger.lemma == "come (verb)", !isUnderFire { return false }
    if trigger.kind == .attack, trigger.lemma == "set (verb)", !isSetOnFire { return false }
    if trigger.kind == .attack, trigger.lemma == "beat (verb)" || trigger.lemma == "reduce (verb)", !endsIn {
      return false
    }
    if trigger.kind == .sanction, trigger.lemma == "place (verb)", !isPutUnder { return false }
    if trigger.kind == .sanction, trigger.objects.contains("sanctions"), !isStruckWith { return false }
    if trigger.kind == .visit, !trigger.objects.isEmpty, !isMadeAtOnce { return false }
    // "it means to share", not "it means that".
    if trigger.lemma == "mean (verb)", word(token + 1) != "to" { return false }
    if isHabit || isOpenTime || isOfAllegation { return false }
    // "as they were planned": nobody plans. "Is preparing an attack": what others say of it is a warning or an accusation.
    if trigger.kind == .plan, isPassive || plansAttack { return false }
    let isPlannedInfinitive = trigger.form == .base && trigger.kind.family == .talks && modality.status == .planned
    if constraints.contains(.actor), !constraints.contains(.force), !isPlannedInfinitive, subject == nil,
      passiveAgent == nil, !hasActorNoun, !isHarmSuffered, !isToldTo
    {
      return false
    }
    if constraints.contains(.with), !meetsWith { return false }
    if constraints.contains(.object), !meetsObject || isNaming { return false }
    // "wants to test the path": a wish of its own.
    if trigger.lemma == "want (verb)" || trigger.lemma == "seek (verb)", word(token + 1) == "to" { return false }
    // "guess what he wants", "whether he plans": a question.
    if asked.contains(trigger.lemma),
      range.contains(where: { $0 < token && questionWords.contains(context.tokens[$0].lower) })
    {
      return false
    }
    if trigger.lemma == "respond (verb)", answersForComment { return false }
    // "the Games, which are hosted by Norway": who is hosted is somebody.
    if trigger.lemma == "host (verb)", isPassive, context.subject(before: token, in: range) == nil { return false }
    if constraints.contains(.to), !goesSomewhere { return false }
    if trigger.kind == .meeting, trigger.form == .gerund {
      return context.object(after: token, in: range, within: 5) != nil
    }
    return true
  }

  /// "a movement called Homeland": named, not phoned.
  private var isNaming: Bool {
    guard trigger.kind == .call, trigger.form == .past, groupBefore.auxiliary == nil else { return false }
    guard range.contains(token - 1), context.tokens[token - 1].kind == .word else { return false }
    let before = context.mentions.partitioningIndex { $0.span.end >= context.tokens[token - 1].span.end }
    guard before < context.mentions.count, context.mentions[before].span.end == context.tokens[token - 1].span.end
    else {
      return context.role(token - 1).isEmpty && !context.isAdverb(token - 1)
    }
    return [.organisation, .group, .body].contains(context.mentions[before].entity)
  }

  /// "did not respond to a request for comment": what reporters asked is no demand.
  private var answersForComment: Bool {
    (token + 1..<max(token + 1, min(range.upperBound, token + 8))).contains {
      word($0) == "comment" || word($0) == "comments"
    }
  }

  /// "came under fire", "came under heavy shelling"; what comes under fire for something, or from critics, is blamed.
  private var isUnderFire: Bool {
    guard word(token + 1) == "under",
      let last = [token + 2, token + 3].first(where: { stands(at: $0, in: trigger.objects) })
    else { return false }
    return word(last + 1).map { !["for", "over", "after"].contains($0) } ?? true
      && (last..<min(range.upperBound, last + 5)).allSatisfy { !blamers.contains(context.tokens[$0].lower) }
  }

  /// "set fire to", "set on fire", "were set ablaze".
  private var isSetOnFire: Bool {
    if word(token + 1) == "on" { return word(token + 2) == "fire" }
    return word(token + 1).map { ["fire", "ablaze", "alight"].contains($0) } ?? false
      || word(token + 1) != "out"
        && (token + 1..<min(range.upperBound, token + 7)).contains { index in
          word(index) == "ablaze" || word(index) == "fire" && word(index - 1) == "on"
        }
  }

  /// "was placed under sanctions"
  private var isPutUnder: Bool {
    (token + 1..<max(token + 1, min(range.upperBound, token + 4))).contains { word($0) == "under" }
  }

  /// "was hit with tariffs"; not "companies targeted by the sanctions".
  private var isStruckWith: Bool {
    guard trigger.lemma == "hit (verb)" || trigger.lemma == "target (verb)" else { return true }
    return (token + 1..<max(token + 1, min(range.upperBound, token + 9))).contains { word($0) == "with" }
  }

  /// "beaten to death", "reduced the town to rubble".
  private var endsIn: Bool {
    (token + 1..<max(token + 1, min(range.upperBound, token + 9))).contains {
      trigger.objects.contains(context.tokens[$0].lower) && word($0 - 1) == "to"
    }
  }

  /// "made a surprise visit": the visit stands beside its verb; not "made progress during the trip".
  private var isMadeAtOnce: Bool {
    guard
      let noun = (token + 1..<max(token + 1, min(range.upperBound, token + 7))).first(where: {
        stands(at: $0, in: trigger.objects)
      })
    else { return false }
    return (token + 1..<noun).allSatisfy { context.role($0).isDisjoint(with: [.preposition, .coordinator]) }
  }

  private var plansAttack: Bool {
    (token + 1..<max(token + 1, min(range.upperBound, token + 6))).contains {
      spokenWords[context.tokens[$0].lower]?.contains(.war) ?? false
    }
  }

  /// Who does it: the subject in the clause; for a relative or participle clause the last actor before it in the sentence.
  var subject: Int? {
    if let speaker = firstPerson { return speaker }
    if let first = firstVerb, let shared = context.subject(before: first, in: range) { return shared }
    if let own = context.subject(before: token, in: range) { return own }
    let isOpen = clause.opener.contains(.relative) || trigger.form == .gerund || clause.opener.contains(.coordinator)
    guard isOpen else { return nil }
    let tokens = context.document.sentences[sentence].tokens
    return context.subject(before: range.lowerBound, in: tokens.lowerBound..<range.lowerBound) ?? followingSubject
  }

  /// "“I have spoken to the king,” she said": the speaker of the quotation.
  var firstPerson: Int? {
    guard trigger.kind.family == .talks, context.has(.quoted, at: token),
      let pronoun = word(groupBefore.end), pronoun == "i" || pronoun == "we",
      let holder = context.attribution(holding: context.tokens[token].span.start, sentence: sentence)
    else { return nil }
    return context.speakers[holder]
  }

  /// "After speaking with the king, the minister said …": who acts is named behind the clause that opens the sentence.
  private var followingSubject: Int? {
    let tokens = context.document.sentences[sentence].tokens
    guard trigger.form == .gerund, isAdverbialGerund, token - tokens.lowerBound <= 2 else { return nil }
    let comma = (token..<tokens.upperBound).first { context.tokens[$0].kind == .mark }
    guard let comma, comma + 1 < tokens.upperBound else { return nil }
    let behind = context.document.span(ofTokens: comma + 1..<min(tokens.upperBound, comma + 6))
    return context.mentionIndices(in: behind).first { context.isActor($0) }
  }

  private var passiveAgent: Int? { context.agent(after: token, in: range) }

  /// "spoke with", "met with", or two before the verb: "Putin and Niinisto spoke".
  private var meetsWith: Bool {
    // What is discussed stands between the verb and with whom.
    let isMatterFirst = trigger.lemma == "discuss (verb)" || trigger.lemma == "talk (verb)"
    let end = min(range.upperBound, token + (isMatterFirst ? 14 : 9))
    for index in (token + 1)..<max(token + 1, end)
    where word(index) == "with" || word(index) == "to" && (index - token <= 3 || isMatterFirst) {
      if context.object(after: index, in: range, within: 8) != nil { return true }
    }
    if trigger.lemma == "discuss (verb)", let subject, context.isSeveral(subject) { return true }
    // "Norway's king and the prime minister spoke": the subject is two, joined.
    // "Experts and envoys talk about the port": what they always do.
    let isTold =
      trigger.form != .base && trigger.form != .third || word(token - 1) == "to" || context.document.isTitle(sentence)
    return isTold && (subject.map { !context.joined(to: $0, from: range.lowerBound).isEmpty } ?? false)
  }

  /// Somebody named within a few words after the verb: "called Putin", "asked the U.S."; for calls a person, at once.
  private var meetsObject: Bool {
    let isOfPerson = trigger.kind == .call || trigger.kind == .meeting
    guard let object = context.object(after: token, in: range, within: isOfPerson ? 4 : 6) else { return false }
    if trigger.kind == .meeting {
      let first = context.mentions[object].tokens.lowerBound
      guard first == token + 1 || first == token + 2 && context.role(token + 1).contains(.determiner) else {
        return false
      }
    }
    guard isOfPerson else { return true }
    // "called Norway's prime minister": the person, not whose he is.
    let isOwner = context.isPossessor(object)
    let person =
      isOwner ? context.object(after: context.mentions[object].tokens.upperBound, in: range, within: 4) : object
    guard let mention = person.map({ context.mentions[$0] }), mention.entity == .person,
      mention.kind == .name || mention.kind == .title
    else { return false }
    return !(mention.tokens.upperBound..<min(range.upperBound, mention.tokens.upperBound + 2)).contains {
      context.role($0).contains(.determiner)
    }
  }

  /// "households have been urged to save energy": a demand, whoever made it.
  private var isToldTo: Bool { trigger.kind == .demand && isPassive && word(token + 1) == "to" && !isReducedDemand }

  /// "those asked to leave"
  private var isReducedDemand: Bool { groupBefore.auxiliary?.contains(.be) != true }

  /// "the plant was shelled": what is hit says enough, though nobody is named who did it.
  private var isHarmSuffered: Bool { trigger.kind == .attack && groupBefore.auxiliary?.contains(.be) == true }

  /// "Russian troops arrived", "four rockets hit": a military thing is the subject.
  var followsForces: Bool {
    let group = groupBefore
    // "the forces it deploys": somebody else moves them.
    guard !isPassive, trigger.form != .gerund || group.auxiliary?.contains(.be) == true,
      !context.role(group.end).contains(.pronoun)
    else { return false }
    return (max(range.lowerBound, token - 14)..<token).contains {
      isForce($0) && !["military", "peacekeepers"].contains(context.tokens[$0].lower)
    }
  }

  /// "lorries with relief goods were brought": help, and no forces; not "sent vans to the relief points".
  private var movesRelief: Bool {
    range.contains { index in
      context.has(.relief, at: index) && !(index > token && (word(index - 1) == "to" || word(index - 2) == "to"))
    }
  }

  private var movesForces: Bool {
    if trigger.kind == .deployment, movesRelief { return false }
    let after = (token + 1)..<max(token + 1, min(range.upperBound, token + 9))
    if after.contains(where: { isForce($0) && !isGoal($0) }) || selfMoving.contains(trigger.lemma) && followsForces {
      return true
    }
    if trigger.lemma == "deploy (verb)", subject != nil || isPassive, isPlaced { return true }
    let isPassive = trigger.form == .past || trigger.form == .gerund || trigger.form == .participle
    guard isPassive, range.lowerBound < token else { return false }
    return (max(range.lowerBound, token - 10)..<token).contains(where: isForce)
  }

  /// "deployed loudspeaker vans to the port of Oslo": whatever is sent, it goes somewhere.
  private var isPlaced: Bool {
    let end = min(range.upperBound, token + 15)
    guard token + 1 < end else { return false }
    let lead = (token + 1..<end).first { ["to", "in", "near", "along"].contains(context.tokens[$0].lower) }
    guard let lead, lead + 1 < range.upperBound else { return false }
    let behind = context.document.span(ofTokens: lead + 1..<min(range.upperBound, lead + 10))
    return context.mentionIndices(in: behind).contains { mention in
      context.mentions[mention].entity == .place || context.mentions[mention].entity == .state
    }
  }

  /// "they train soldiers there": what is done all the time, outside a headline; "where missiles are deployed": how things stand.
  private var isHabit: Bool {
    if trigger.lemma == "train (verb)", modality.status == .ongoing, trigger.form != .gerund {
      return !context.document.isTitle(sentence)
    }
    return trigger.kind == .deployment && isPassive && modality.tense == .present && isBehind("where")
  }

  /// "refuted the allegation that it had broken the embargo": what is only alleged.
  private var isOfAllegation: Bool {
    guard trigger.kind.family == .other || trigger.kind.family == .attack else { return false }
    let first = context.document.sentences[sentence].tokens.lowerBound
    return (max(first, token - 7)..<token).contains { index in
      context.word(index) == "that" && context.word(index - 1).map { alleged.contains($0) } ?? false
    }
  }

  /// "nobody can say when they will meet": no day is set.
  private var isOpenTime: Bool {
    guard trigger.kind.family == .talks, modality.status == .planned, isBehind("when") else {
      return false
    }
    return context.timexIndices(in: context.document.span(ofTokens: range)).isEmpty
  }

  private func isBehind(_ opener: WordKey) -> Bool {
    (max(context.document.sentences[sentence].tokens.lowerBound, token - 8)..<token).contains {
      context.word($0) == opener
    }
  }

  /// "fired on the crowd", against "was fired for broadcasting on a ship", "was fired on Monday".
  private var aims: Bool {
    guard word(token + 1) == "on" || word(token + 1) == "at", token + 2 < range.upperBound else { return false }
    return context.timexIndices(in: context.document.span(ofTokens: token + 2..<token + 3)).isEmpty
  }

  /// "sent socks to the troops": who is to have what is moved.
  private func isGoal(_ index: Int) -> Bool {
    let lead = context.role(index - 1).contains(.determiner) ? index - 2 : index - 1
    return lead > token && (word(lead) == "to" || word(lead) == "for")
  }

  private func isForce(_ index: Int) -> Bool { context.has(.force, at: index) }

  private var goesSomewhere: Bool {
    let after = (token + 1)..<max(token + 1, min(range.upperBound, token + 5))
    guard let lead = after.first(where: { word($0) == "to" || word($0) == "in" || word($0) == "at" }) else {
      return false
    }
    let end = min(range.upperBound, lead + 5)
    guard lead + 1 < end else { return false }
    return context.mentionIndices(in: context.document.span(ofTokens: (lead + 1)..<end)).contains {
      context.mentions[$0].entity == .place || context.mentions[$0].entity == .state
    }
  }
}

let reliefWords: Set<WordKey> = ["humanitarian", "relief", "medicines", "foodstuffs", "flour"]

/// Verbs that a question with "what", "how" or "whether" does not assert.
private let asked: Set<RuleName> = ["want (verb)", "plan (verb)", "intend (verb)", "respond (verb)", "seek (verb)"]

private let questionWords: Set<WordKey> = ["what", "how", "whether", "if", "why"]

private let alleged: Set<WordKey> = [
  "allegation", "allegations", "accusation", "accusations", "claim", "claims", "idea", "notion", "suggestion", "fears",
  "possibility", "rumors", "rumours",
]

private let blamers: Set<WordKey> = ["critics", "criticism", "media", "fans", "lawmakers", "activists", "politicians"]

/// Verbs of movement that need nothing moved: "the troops withdrew".
private let selfMoving: Set<RuleName> = ["deploy (verb)", "redeploy (verb)", "withdraw (verb)", "mobilize (verb)"]

/// Military things that are not counted one by one.
let forceWords: Set<WordKey> = [
  "armor", "armour", "equipment", "army", "navy", "fleet", "airborne", "artillery", "military", "weaponry", "warships",
]

/// Military things that are counted, without those that may be other things.
let countedForces = Set(countedThings.words(of: [.troops, .weapons, .vehicles, .aircraft, .ships]))
  .subtracting(["system", "units"])
