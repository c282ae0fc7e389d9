/// Nouns of fighting: whose it is, where it was, and whether it was at all.
extension TriggerSite {
  /// "shelling in the east", "a blast near the port": fighting that has a place and is not feared.
  var isFightingSomewhere: Bool {
    guard trigger.kind == .attack, NounTriggerWords.placedFighting.contains(context.tokens[token].lower) else {
      return false
    }
    let isHeavy = previous.map { NounTriggerWords.fightingAdjectives.contains($0) } ?? false
    if isHeavy, next == "between", context.object(after: token, in: clause.tokens, within: 6) != nil {
      return !isFeared
    }
    guard let next, ["in", "near", "at", "outside", "for", "around"].contains(next) else { return false }
    if next == "for", trigger.lemma != "battle (noun)" { return false }
    let end = min(clause.tokens.upperBound, token + 6)
    guard token + 2 < end, !isFeared else { return false }
    return context.mentionIndices(in: context.document.span(ofTokens: (token + 2)..<end)).contains {
      context.mentions[$0].entity == .place || context.mentions[$0].entity == .state
    }
  }

  /// "in connection with the murder of Jan Berg near Oslo": one that took place, of somebody named.
  var isKillingOfSomebody: Bool {
    let isDefinite = [token - 1, token - 2].contains {
      context.word($0) == "the" || context.role($0).contains(.possessive)
    }
    if let victim = victimBefore { return context.mentions[victim].entity == .person && !isFeared }
    guard next == "of", isDefinite, !isFeared,
      let victim = context.object(after: token + 1, in: clause.tokens, within: 8),
      context.mentions[victim].entity == .person, context.mentions[victim].kind != .pronoun
    else { return false }
    return (max(clause.tokens.lowerBound, token - 5)..<token).allSatisfy {
      !NounTriggerWords.intents.contains(context.tokens[$0].lower)
    }
  }

  /// "Berg's assassination"
  private var victimBefore: Int? {
    guard trigger.lemma == "murder (noun)", token > clause.tokens.lowerBound else { return nil }
    let first = max(clause.tokens.lowerBound, token - 4)
    return context.mentionIndices(in: context.document.span(ofTokens: first..<token)).last { index in
      context.isPossessor(index) && context.mentions[index].kind != .pronoun
        && token - context.mentions[index].tokens.upperBound <= 1
    }
  }

  /// "after Norlandic shelling", "under heavy Norlandic strikes": whose it is and that it leads to something else say that it took place.
  var isSideOfFighting: Bool {
    guard trigger.kind == .attack, NounTriggerWords.sidedFighting.contains(context.tokens[token].lower), !isFeared
    else {
      return false
    }
    let first = max(clause.tokens.lowerBound, token - 4)
    guard first < token else { return false }
    let owner = context.mentionIndices(in: context.document.span(ofTokens: first..<token)).last { index in
      let mention = context.mentions[index]
      return context.isActor(index) && (mention.kind == .demonym || context.isPossessor(index))
        && (mention.tokens.upperBound..<max(mention.tokens.upperBound, token)).allSatisfy {
          !context.role($0).contains(.preposition)
        }
    }
    guard let owner else { return false }
    let start = context.mentions[owner].tokens.lowerBound
    return [start - 1, start - 2, start - 3].contains { index in
      index >= clause.tokens.lowerBound && NounTriggerWords.fightingLeads.contains(context.tokens[index].lower)
    }
  }

  /// "fierce fighting raged", "but fighting went on"; not "mercenaries fighting in the east".
  var isSomebodysFighting: Bool {
    guard let previous, context.tokens[token - 1].kind == .word else { return true }
    if NounTriggerWords.fightingAdjectives.contains(previous) { return true }
    return !context.role(token - 1).isDisjoint(with: [.determiner, .coordinator, .subordinator, .relative])
  }

  /// "the war began in 2014", "since the conflict broke out", not "at war", "the war effort".
  var isOutbreak: Bool {
    (token + 1..<max(token + 1, min(clause.tokens.upperBound, token + 7))).contains {
      NounTriggerWords.outbreakWords.contains(context.tokens[$0].lower)
    }
  }

  /// "the prospect of cyberattacks", "fears of shelling".
  var isFeared: Bool {
    (max(clause.tokens.lowerBound, token - 6)..<token).contains {
      NounTriggerWords.fearWords.contains(context.tokens[$0].lower)
    }
  }
}
