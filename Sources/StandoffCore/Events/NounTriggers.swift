/// Nouns that name events: what must stand beside them.
extension TriggerSite {
  var meetsNounConstraints: Bool {
    let constraints = trigger.constraints
    if isVerbLike || isCompoundModifier { return false }
    if !hasOwnSense { return false }
    if constraints.contains(.frame) { return isFramed }
    if trigger.kind == .agreement, isEnded { return false }
    if trigger.kind == .attack, isFeared { return false }
    if ["war", "conflict"].contains(context.tokens[token].lower) {
      return isOutbreak && isReal && (hasDate || isDatedByYear)
    }
    if trigger.kind == .attack, constraints.contains(.light), isSaidToHaveBeen { return isReal }
    if let isTold = isToldByItsOwnFrame { return isTold && (isReal || trigger.lemma == "murder (noun)") }
    if constraints.contains(.light) {
      return (hasLightVerb || isDatedByYear || isFightingSomewhere || isSideOfFighting || isLaunched) && isReal
        && !isAnswerPhrase
    }
    if constraints.contains(.clause) { return leadsClause || hasLightVerb && isReal }
    if trigger.kind == .cyberattack, !constraints.contains(.light) {
      return isReal && !isFeared && (hasDeterminer || hasDate || hasLightVerb || isDatedByYear)
    }
    return isReal
  }

  /// "a cyberattack", "the massive cyberattack": one that took place, against the method in general.
  var hasDeterminer: Bool {
    (max(clause.tokens.lowerBound, token - 3)..<token).contains { context.role($0).contains(.determiner) }
  }

  var previous: WordKey? { token > clause.tokens.lowerBound ? context.word(token - 1) : nil }
  var next: WordKey? { token + 1 < clause.tokens.upperBound ? context.word(token + 1) : nil }

  /// "to call", "will visit", "they exercise": the form is a verb here.
  private var isVerbLike: Bool {
    guard let previous else { return false }
    let role = phraseWords[previous] ?? []
    return previous == "to" && !["prior", "according", "due"].contains(context.word(token - 2) ?? "")
      && context.document.article.text[context.tokens[token].span.end - 1] != 0x73
      || !role.isDisjoint(with: [.future, .modal, .do, .pronoun]) && !role.contains(.determiner)
  }

  /// "talks table", "attack helicopter", "exercise area": the noun only modifies another.
  private var isCompoundModifier: Bool {
    guard let next, [.attack, .exercise, .call, .meeting].contains(trigger.kind) else { return false }
    return NounTriggerWords.compoundHeads.contains(next)
      || trigger.kind == .attack && NounTriggerWords.forecastHeads.contains(next)
  }

  /// Nouns that need a word beside them to mean an event: "phone call", "news conference", "next round".
  private var hasOwnSense: Bool {
    switch context.tokens[token].lower {
    case "fighting": return isSomebodysFighting
    // "Wednesday's hearing", "a hearing on"; not "before hearing from him".
    case "hearing", "hearings":
      return (max(clause.tokens.lowerBound, token - 6)..<token).contains {
        context.role($0).contains(.determiner) || context.word($0) == "'s"
      }
        && next.map { !["from", "that", "him", "her", "them"].contains($0) } ?? true
    case "response", "responses": return previous.map { !NounTriggerWords.reliefKinds.contains($0) } ?? true
    case "calls" where trigger.kind == .demand: return next.map { ["for", "from", "by", "on"].contains($0) } ?? false
    case "diplomacy", "efforts", "activity": return isBusyDiplomacy
    case "calls" where previous == "of": return follows(NounTriggerWords.bursts, within: 3)
    case "call", "calls", "conversation", "conversations":
      return previous.map { NounTriggerWords.callWords.contains($0) } ?? false || next == "with" || isOfHyphenatedPair
    case "conference", "conferences":
      return previous == "press" || previous == "news" || previous == "peace" || previous == "security"
    case "round":
      return next != "of" && previous != "this"
        && previous.map { NounTriggerWords.roundWords.contains($0) } ?? false
    case "attack", "attacks":
      return isAfterCompound("cyber") == (trigger.kind == .cyberattack)
    // "a fatal shooting", against "were shooting".
    case "shooting", "shootings": return hasDeterminer && next != "at" && next != "we" && next != "that"
    case "protest", "protests", "demonstration", "demonstrations":
      return next.map { !["movement", "movements", "organizer", "organizers", "leader", "leaders"].contains($0) }
        ?? true
    case "starter", "starters": return isAfterCompound("non") && isForSomebody
    case "nonstarter", "nonstarters", "unacceptable": return isForSomebody
    case "way": return isOnItsWay
    case "maneuvers", "manoeuvres":
      return previous.map { !["diplomatic", "political", "legal", "parliamentary"].contains($0) } ?? true
    case "fire": return isAfterCompound("cease")
    default: return true
    }
  }

  /// "a whirlwind of diplomacy", "a week of shuttle diplomacy", "frantic diplomatic efforts".
  private var isBusyDiplomacy: Bool {
    if context.tokens[token].lower == "activity" {
      return previous == "diplomatic" && follows(NounTriggerWords.bursts, within: 3)
    }
    if context.tokens[token].lower == "efforts" {
      return previous == "diplomatic" && (follows(NounTriggerWords.bursts, within: 2) || hasHappeningVerb)
        && !follows(["week"], within: 4)
    }
    return previous == "shuttle" || previous == "of" && follows(NounTriggerWords.bursts, within: 4)
  }

  func follows(_ words: Set<WordKey>, within limit: Int) -> Bool {
    (max(clause.tokens.lowerBound, token - limit)..<token).contains { words.contains(context.tokens[$0].lower) }
  }

  /// "the Berg-Lind call"
  private var isOfHyphenatedPair: Bool {
    let first = max(clause.tokens.lowerBound, token - 3)
    guard first < token, (first..<token).contains(where: { context.tokens[$0].kind == .hyphen }) else { return false }
    return context.actors(in: context.document.span(ofTokens: first..<token)).count == 2
  }

  /// "are non-starters in both capitals": somebody is said to reject it.
  private var isForSomebody: Bool {
    guard let next, ["in", "for", "to"].contains(next) else { return false }
    if context.object(after: token + 1, in: clause.tokens, within: 7) != nil { return true }
    let behind = context.document.span(ofTokens: (token + 2)..<max(token + 2, min(clause.tokens.upperBound, token + 5)))
    return next != "in" && context.mentionIndices(in: behind).contains { context.isActor($0) }
  }

  /// "troops are on their way to the border".
  private var isOnItsWay: Bool {
    guard let next, ["to", "into", "towards", "toward"].contains(next), context.word(token - 2) == "on" else {
      return false
    }
    return context.role(token - 1).contains(.possessive) && followsForces
  }

  /// `cyber attack`, `cyber-attack`: hyphenated words are tokens of their own.
  private func isAfterCompound(_ word: WordKey) -> Bool {
    guard let previous else { return false }
    if previous == word { return true }
    return context.tokens[token - 1].kind == .hyphen && token >= 2 && context.word(token - 2) == word
  }

  private var isReal: Bool {
    let modality = context.modality(of: trigger, at: token, in: clause)
    if trigger.kind.family == .attack, modality.status == .planned { return false }
    return modality.status != .hypothetical && modality.polarity == .positive
  }

  // MARK: Frames

  /// Its parties, a date of its own, or a verb of happening stand beside it.
  private var isFramed: Bool {
    if trigger.kind.family == .talks || trigger.kind == .exercise, isWished { return false }
    if let previous, ["these", "those", "such", "any"].contains(previous), !hasDate { return false }
    if isHeadline { return hasParties || hasHappeningVerb }
    // "are in talks with the allies"
    if previous == "in", next == "with", context.role(token - 2).contains(.be) { return true }
    if isMilitaryExercise || trigger.lemma == "diplomacy (noun)" || isSessionOfBody { return true }
    if isCalledOff { return true }
    return hasParties || hasDate || (hasHappeningVerb || hasPlace || isSaidToHaveBeen) && isSpecific || isPhoneCall
  }

  /// "after the Norlandic Council meeting", "during a summit of the alliance": a body's meeting at which, or after which, something is told.
  private var isSessionOfBody: Bool {
    guard trigger.kind == .meeting, NounTriggerWords.sessionNouns.contains(context.tokens[token].lower) else {
      return false
    }
    let first = max(clause.tokens.lowerBound, token - 6)
    guard let lead = (first..<token).last(where: { NounTriggerWords.occasionLeads.contains(context.tokens[$0].lower) }),
      context.role(lead + 1).contains(.determiner) || context.word(lead + 1) == "today"
    else { return false }
    // "after their meeting": of those spoken of.
    if lead + 1 == token - 1, context.word(lead + 1) == "their" { return true }
    return lead + 1 < token
      && context.mentionIndices(in: context.document.span(ofTokens: lead + 1..<token)).contains {
        [.organisation, .body, .group].contains(context.mentions[$0].entity) && !context.isPossessor($0)
      }
  }

  /// "agitating for another summit", "offers of talks": wished for or offered, not held.
  private var isWished: Bool {
    let first = max(context.document.sentences[sentence].tokens.lowerBound, token - 8)
    guard let wish = (first..<token).last(where: { NounTriggerWords.wishWords.contains(context.tokens[$0].lower) })
    else { return false }
    guard let follower = context.word(wish + 1) else { return false }
    if follower == "for" || follower == "of" { return true }
    return ["a", "an", "another"].contains(follower)
      && NounTriggerWords.wishedObjects.contains(context.tokens[wish].lower)
      || token - wish <= 3 && NounTriggerWords.wishedObjects.contains(context.tokens[wish].lower)
  }

  /// "moved the fleet as part of a naval exercise"; not "limits on military exercises", which are a matter.
  private var isMilitaryExercise: Bool {
    guard trigger.kind == .exercise, isReal else { return false }
    let first = max(clause.tokens.lowerBound, token - 4)
    guard
      let adjective = (first..<token).first(where: {
        NounTriggerWords.exerciseAdjectives.contains(context.tokens[$0].lower)
      })
    else {
      return false
    }
    let leads = max(clause.tokens.lowerBound, adjective - 2)..<adjective
    if leads.contains(where: { ["like", "as", "on", "about", "over", "their"].contains(context.tokens[$0].lower) }) {
      return false
    }
    let isPart = (max(clause.tokens.lowerBound, adjective - 4)..<adjective).contains { context.word($0) == "part" }
    return isPart || leads.contains { ["during", "in", "for", "after", "with"].contains(context.tokens[$0].lower) }
  }

  /// "There were several meetings", "there has been a call".
  private var isSaidToHaveBeen: Bool {
    guard trigger.kind != .visit else { return false }
    let first = max(clause.tokens.lowerBound, token - 8)
    guard let there = (first..<token).last(where: { context.word($0) == "there" }) else { return false }
    return ["was", "were", "have", "has", "had"].contains(context.word(there + 1) ?? "")
  }

  /// "told his counterpart in a phone call".
  private var isPhoneCall: Bool {
    guard trigger.kind == .call, let previous, ["phone", "telephone", "video"].contains(previous) else { return false }
    let lead = context.word(token - 3)
    return lead == "in" || lead == "during" || lead == "on"
  }

  /// "in response to", "expects a written answer".
  private var isAnswerPhrase: Bool {
    guard trigger.kind == .response else { return false }
    if previous == "in" && next == "to" { return true }
    return (max(clause.tokens.lowerBound, token - 3)..<token).contains {
      NounTriggerWords.awaitingVerbs.contains(context.tokens[$0].lower)
    }
  }

  /// "Russia's 2014 annexation", "the annexation in 2014".
  private var isDatedByYear: Bool {
    let first = max(clause.tokens.lowerBound, token - 3)
    let last = min(clause.tokens.upperBound, token + (trigger.kind == .attack ? 9 : 6))
    // "the 7 May attacks", "Monday's strikes".
    if [token - 1, token - 2].contains(where: { $0 >= first && context.timeEnding(at: $0) != nil }) { return true }
    return context.timexIndices(in: context.document.span(ofTokens: first..<last)).contains {
      context.date(of: $0).map { $0.basis == .explicit || $0.granularity >= .month } ?? false
    }
  }

  /// "talks in Vienna", "talks, in Vienna", "meetings in three capitals", "the next round will be in Oslo".
  private var hasPlace: Bool {
    guard trigger.kind.family == .talks else { return false }
    let isToBe = next == "will" && context.word(token + 2) == "be"
    let isAside = token + 1 < clause.tokens.upperBound && context.tokens[token + 1].kind == .mark
    let lead = token + (isToBe ? 3 : isAside ? 2 : 1)
    guard lead < clause.tokens.upperBound, ["in", "at"].contains(context.tokens[lead].lower) else { return false }
    let end = min(clause.tokens.upperBound, lead + 5)
    guard lead + 1 < end else { return false }
    let span = context.document.span(ofTokens: (lead + 1)..<end)
    if context.mentionIndices(in: span).contains(where: { context.mentions[$0].entity == .place }) { return true }
    return (lead + 1..<end).contains {
      ["cities", "capitals", "city", "capital", "region"].contains(context.tokens[$0].lower)
    }
  }

  /// "broke the truce", "the collapse of the ceasefire in March": its end is told, not its making.
  private var isEnded: Bool {
    (max(clause.tokens.lowerBound, token - 6)..<token).contains {
      NounTriggerWords.endingWords.contains(context.tokens[$0].lower)
    }
  }

  private var isHeadline: Bool {
    context.document.isTitle(sentence)
  }

  /// Neither "any talks" nor "future meetings".
  private var isSpecific: Bool {
    (max(clause.tokens.lowerBound, token - 3)..<token).allSatisfy {
      !NounTriggerWords.vagueWords.contains(context.tokens[$0].lower)
    }
  }

  /// "U.S.-Russia talks", "talks between A and B", "meeting with A", "meeting of the Council", "their meeting".
  var hasParties: Bool {
    let first = phraseStart
    let before = first < token ? context.actors(in: context.document.span(ofTokens: first..<token)) : []
    if before.count > 1 || !before.isEmpty && !trigger.kind.isMutual { return true }
    let end = min(clause.tokens.upperBound, token + 10)
    guard
      let lead = (token + 1..<max(token + 1, end)).first(where: {
        NounTriggerWords.partyLeads.contains(context.tokens[$0].lower)
      }),
      lead <= token + 3
    else { return false }
    return context.object(after: lead, in: clause.tokens, within: 7) != nil
  }

  /// Where the noun's own words begin, at most five before it: at its article, for "left the talks" says nothing of whose they were.
  private var phraseStart: Int {
    let first = max(clause.tokens.lowerBound, token - 5)
    let article = (first..<token).last {
      context.role($0).contains(.determiner) && !context.role($0).contains(.possessive)
    }
    return article ?? first
  }

  var hasDate: Bool {
    let span = context.document.span(ofTokens: clause.tokens)
    let place = context.tokens[token].span
    if context.weekOfTalks(before: token, in: context.document.sentences[sentence]) != nil { return true }
    return context.timexIndices(in: span).contains { index in
      // A weekday in an article without a date names a day all the same.
      let isOpenDay = context.timexes[index].type == .date && context.timexes[index].days == nil
      guard
        isOpenDay && context.timexes[index].granularity <= .week
          || context.date(of: index).map({ $0.granularity <= .week }) == true
      else { return false }
      let timex = context.timexes[index].span
      let distance = timex.start >= place.end ? timex.start - place.end : place.start - timex.end
      return distance < 60
    }
  }

  private var hasHappeningVerb: Bool {
    clause.tokens.contains { $0 != token && context.has(.happeningVerb, at: $0) }
  }

  /// A verb that makes it happen, not one behind "could" or "would".
  private var hasLightVerb: Bool {
    let words = NounTriggerWords.lightVerbs[trigger.kind] ?? []
    return clause.tokens.contains { index in
      guard index != token, context.has(.lightVerb, at: index), words.contains(context.tokens[index].lower) else {
        return false
      }
      return (max(clause.tokens.lowerBound, index - 3)..<index).allSatisfy {
        context.role($0).isDisjoint(with: [.modal, .negation])
      } && context.word(index - 1) != "to"
    }
  }

  /// "demands that NATO pull back", "demands for an end", "demands, including one that", "warnings from officials".
  private var leadsClause: Bool {
    if isTolder { return context.giver(of: token, in: clause.tokens) != nil || isOwnedReport }
    for index in (token + 1)..<min(context.document.sentences[sentence].tokens.upperBound, token + 6) {
      guard let key = context.word(index) else { continue }
      // "Norway's demands include a halt to the growth of the alliance"
      if index == token + 1, ["include", "includes", "included"].contains(key) { return hasOwner }
      // "its demands in writing, among them the one that".
      if index > token + 2, key != "including", key != "among" { continue }
      if key == "among" { return hasOwner }
      if ["that", "for", "including"].contains(key) { return hasOwner || key == "for" && isForSomebodyTo(index) }
      if key == "of", trigger.kind == .threat,
        context.word(index + 1).map({ NounTriggerWords.threatened.contains($0) }) ?? false
      {
        return hasOwner
      }
    }
    return leadsListedClause
  }

  /// "Two of Norway's demands are hard to meet: that …".
  private var leadsListedClause: Bool {
    let tokens = context.document.sentences[sentence].tokens
    guard trigger.kind == .demand, hasOwner else { return false }
    let colon = ((token + 1)..<tokens.upperBound).first {
      context.document.article.text[context.tokens[$0].span.start] == 0x3A
    }
    return colon.map { context.word($0 + 1) == "that" } ?? false
  }

  /// Nouns for what has been said, by somebody who is named with them.
  private var isTolder: Bool {
    trigger.lemma == "calls (noun)" || trigger.kind == .statement || trigger.kind == .accusation
  }

  /// "Norway's warning that the port would close", "allied calls for a truce".
  private var isOwnedReport: Bool {
    guard let next, next == "that" || next == "for" && trigger.kind == .demand else { return false }
    let first = max(clause.tokens.lowerBound, token - 3)
    guard first < token else { return false }
    return context.mentionIndices(in: context.document.span(ofTokens: first..<token)).contains { mention in
      let end = context.mentions[mention].tokens.upperBound
      return context.isActor(mention) && (context.isPossessor(mention) || context.mentions[mention].kind == .demonym)
        && (end..<max(end, token)).allSatisfy { !context.role($0).contains(.preposition) }
    }
  }

  /// "an appeal for Norway to withdraw".
  private func isForSomebodyTo(_ lead: Int) -> Bool {
    guard let mention = context.object(after: lead, in: clause.tokens, within: 4) else { return false }
    return context.word(context.mentions[mention].tokens.upperBound) == "to"
  }

  /// "Moscow's demands", "Russian requests", "its demands".
  private var hasOwner: Bool {
    let first = max(clause.tokens.lowerBound, token - 4)
    guard first < token else { return false }
    if context.role(token - 1).contains(.possessive) { return true }
    // "as fears of Norway eased, dulling demand": not whose it is.
    return context.mentionIndices(in: context.document.span(ofTokens: first..<token)).contains { mention in
      let end = context.mentions[mention].tokens.upperBound
      return context.isActor(mention) && end <= token
        && (end..<token).allSatisfy { context.tokens[$0].kind != .mark }
    }
  }
}

extension EventKind {
  /// Takes two: "Russian talks" names one party and says little.
  fileprivate var isMutual: Bool { self == .talks || self == .meeting || self == .call }
}
