/// Nouns of deeds that take other words beside them than the rest of their kind: killings, battles, bans, withdrawals, protests.
extension TriggerSite {
  /// Whether the words that such a noun asks for stand beside it; nil for other nouns, and where its kind's own may do.
  var isToldByItsOwnFrame: Bool? {
    switch trigger.lemma {
    case "murder (noun)": return isKillingOfSomebody
    case "battle (noun)": return isFightingSomewhere
    case "ban (noun)": return isBanInForce
    case "withdrawal (noun)": return isWithdrawalBefore ? true : nil
    case "protest (noun)": return isDatedProtest ? true : nil
    default: return nil
    }
  }

  /// "Norway's ban on French goods", "the ban on steel came into force": whose it is, or that it holds.
  private var isBanInForce: Bool {
    guard next == "on" else { return false }
    let span = context.tokens[token].span
    let owner = context.mentions.partitioningIndex { $0.span.end >= span.start - 4 }
    let isOwned =
      owner < context.mentions.count && context.isPossessor(owner) && context.isActor(owner)
      && token - context.mentions[owner].tokens.upperBound <= 2 && context.mentions[owner].tokens.upperBound <= token
      && context.mentions[owner].kind != .pronoun
    if isOwned { return true }
    return (token + 2..<max(token + 2, clause.tokens.upperBound)).contains { index in
      ["force", "effect"].contains(context.tokens[index].lower) && context.word(index - 1) == "into"
    }
  }

  /// "after the retreat of Norlandic forces", "since the withdrawal from Oslo": what something followed has been.
  private var isWithdrawalBefore: Bool {
    guard next == "of" || next == "from" else { return false }
    let lead = [token - 1, token - 2, token - 3].first {
      $0 >= clause.tokens.lowerBound && NounTriggerWords.sequels.contains(context.tokens[$0].lower)
    }
    guard let lead, lead < token - 1 else { return false }
    let end = min(clause.tokens.upperBound, token + 6)
    let behind = token + 1..<end
    return behind.contains { context.has(.force, at: $0) }
      || next == "from" && !context.mentionIndices(in: context.document.span(ofTokens: behind)).isEmpty
  }

  /// "Next summit cancelled"
  var isCalledOff: Bool {
    (token + 1..<max(token + 1, min(clause.tokens.upperBound, token + 5))).contains { index in
      context.has(.cancellation, at: index) && context.word(index) != "called"
    }
  }

  /// "announced the launch of a missile attack on Oslo"
  var isLaunched: Bool {
    trigger.kind == .attack && follows(["launch"], within: 5) && previous != "to" && !isFeared
  }

  /// "mass protests on Saturday", "violent demonstrations in the capital".
  private var isDatedProtest: Bool {
    if hasDate { return !follows(["deaths", "killed", "calling", "calls", "days", "movement"], within: 4) }
    let isGreat = previous.map { NounTriggerWords.protestKinds.contains($0) } ?? false
    return isGreat && next.map { ["in", "across", "calling", "after", "against"].contains($0) } ?? false
  }
}
