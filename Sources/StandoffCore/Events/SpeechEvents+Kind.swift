/// What kind of act an act of speaking is.
extension SpeechReading {
  /// The kind of an act of speaking with the rule that tells it: by its cue, else by what is said.
  func kind(of attribution: Attribution, speaker: Int?) -> (EventKind, RuleName) {
    let name = RuleName("said: \(attribution.act.rawValue)")
    if isToCome(attribution) { return (.plan, "said: will say") }
    if attribution.act == .promise, promisesMeeting(attribution) { return (.plan, name) }
    switch attribution.act {
    case .deny, .declineToComment, .praise: return (.statement, name)
    case .reject: return (rejectionKind(attribution), name)
    case .demand: return (.demand, name)
    case .accuse: return (.accusation, name)
    case .offer where !isSuggestion(attribution.cue): return (.offer, name)
    case .agree where isFollowedByTo(attribution.cue): return (.agreement, name)
    case .threaten where isThreat(attribution.cue) || isWarning(attribution, speaker: speaker): return (.threat, name)
    case .state where isTopic(attribution): return (.statement, name)
    case .agree, .threaten, .promise, .ask, .state, .offer: break
    }
    if let told = kindOfWords(speaker: speaker, in: attribution.content, isDirect: attribution.kind == .direct) {
      return told
    }
    if attribution.act == .ask, !asksQuestion(attribution) { return (.demand, name) }
    return (.statement, name)
  }

  /// "rejected the demands" is an answer, "refused to sign" a refusal; "dismissed the notion that" says that it is not so.
  private func rejectionKind(_ attribution: Attribution) -> EventKind {
    guard let cue = attribution.cue else { return .response }
    let last = context.document.tokenIndex(from: cue.end - 1)
    let isRefusal = refusingVerbs.contains(context.tokens[last].lower)
    if isRefusal, [last + 1, last].contains(where: { context.word($0) == "to" }) { return .refusal }
    return (last + 1...last + 3).contains { context.word($0).map { thoughtNouns.contains($0) } ?? false }
      ? .statement : .response
  }

  /// "asked whether", "questioned why".
  private func asksQuestion(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue else { return false }
    let last = context.document.tokenIndex(from: cue.end - 1)
    return context.tokens[last].lower == "questioned"
      || (last + 1...last + 4).contains { context.word($0).map { questionOpeners.contains($0) } ?? false }
  }

  /// "promised to meet again in two weeks": those who promise have a meeting before them.
  private func promisesMeeting(_ attribution: Attribution) -> Bool {
    guard let start = attribution.content.first?.start else { return false }
    let first = context.document.tokenIndex(from: start)
    let verb = context.word(first) == "to" ? first + 1 : first
    return context.word(verb - 1) == "to" && context.word(verb).map { meetingVerbs.contains($0) } ?? false
  }

  /// The kind of act that some of the words said tell by themselves.
  func kindOfWords(speaker: Int?, in content: [Span], isDirect: Bool = false) -> (EventKind, RuleName)? {
    let content = spokenContent(content, speaker: speaker, isDirect: isDirect)
    // By index: a rule carries its examples, and a copy of each would be made to ask it.
    let rules = speechKindRules
    return rules.indices.first { rules[$0].applies(content) }.map { (rules[$0].kind, rules[$0].name) }
  }

  /// Whether what is said is that something is not so, not done or not wanted: "there will be no war", "rejected the notion that".
  func isDenied(_ attribution: Attribution, speaker: Int?) -> Bool {
    if attribution.act == .reject { return rejectionKind(attribution) == .statement }
    guard opens(attribution.content, with: .negation, within: 8) else { return false }
    let content = spokenContent(attribution.content, speaker: speaker)
    return content.has(.negation, then: .deniable, within: 4) && !content.openingHas(.condition, within: 3)
  }

  /// "would open the port if Norway left".
  func isConditioned(_ attribution: Attribution, speaker: Int?) -> Bool {
    spokenContent(attribution.content, speaker: speaker).hasAny(.condition)
  }

  /// "the order could take weeks": what is said may be so.
  func isOnlySupposed(_ attribution: Attribution, speaker: Int?) -> Bool {
    guard attribution.kind == .indirect, attribution.act != .ask else { return false }
    guard opens(attribution.content, with: .could, within: 9) else { return false }
    return !spokenContent(attribution.content, speaker: speaker).has(.could, then: .perfect, within: 2)
  }

  /// "agreed to meet"; "agreed that" only states.
  private func isFollowedByTo(_ cue: Span?) -> Bool {
    guard let cue else { return false }
    let first = context.document.tokenIndex(from: cue.start)
    let next = context.document.tokenIndex(from: cue.end)
    return (first...next).contains { context.word($0) == "to" || context.word($0) == "on" }
  }

  /// "suggested that the games could change the plan": only an opinion.
  private func isSuggestion(_ cue: Span?) -> Bool {
    guard let cue else { return false }
    let last = context.document.tokenIndex(from: cue.end - 1)
    return context.word(last).map { suggestingVerbs.contains($0) } ?? false
  }

  /// "discussed the violations": what is spoken of is nothing that is said of it, unless it is an act of speaking by its name.
  func isTopic(_ attribution: Attribution) -> Bool {
    guard attribution.quotes.isEmpty, let cue = attribution.cue else { return false }
    let last = context.document.tokenIndex(from: cue.end - 1)
    return context.word(last).map { topicVerbs.contains($0) } ?? false
      && !opens(attribution.content, with: [.demandName, .threatName, .accusationName, .offerName], within: 6)
  }

  /// "warned Norway of consequences if it attacked": what would follow on another's deed.
  private func isWarning(_ attribution: Attribution, speaker: Int?) -> Bool {
    let content = spokenContent(attribution.content, speaker: speaker)
    let isConditional = content.hasAny(.condition) || attribution.content.contains(where: isInCaseOf)
    return isConditional || content.has(.toward, then: .war, within: 5)
  }

  private func isInCaseOf(_ span: Span) -> Bool {
    let first = context.document.tokenIndex(from: span.start)
    let last = context.document.tokenIndex(from: span.end)
    return (first..<last).contains { context.word($0) == "case" && context.word($0 + 1) == "of" }
  }

  /// "threatened to", against "warned that", which may only foretell.
  func isThreat(_ cue: Span?) -> Bool {
    guard let cue else { return false }
    let last = context.document.tokenIndex(from: cue.end - 1)
    return context.word(last).map { threateningVerbs.contains($0) } ?? false
  }

  /// Whether a word of some classes stands among the first tokens of what is said; asked before all of it is read.
  private func opens(_ content: [Span], with kinds: SpokenWord, within limit: Int) -> Bool {
    var left = limit
    for span in content {
      var index = context.document.tokenIndex(from: span.start)
      while index < context.tokens.count, !context.tokens[index].isWord { index += 1 }
      while index < context.tokens.count, context.tokens[index].span.start < span.end {
        guard left > 0 else { return false }
        if context.has(.spoken, at: index), let word = spokenWords[context.tokens[index].lower],
          !word.isDisjoint(with: kinds)
        {
          return true
        }
        left -= 1
        index += 1
      }
    }
    return false
  }

  private func spokenContent(_ content: [Span], speaker: Int?, isDirect: Bool = false) -> SpokenContent {
    var words: [SpokenWord] = []
    var namesAnother = false
    for span in content {
      let start = words.count
      var first = context.document.tokenIndex(from: span.start)
      // Words are told from the first one on, not from the quotation mark before it.
      while first < context.tokens.count, !context.tokens[first].isWord { first += 1 }
      for index in first..<context.tokens.count {
        guard context.tokens[index].span.start < span.end, words.count < 120 else { break }
        words.append(context.has(.spoken, at: index) ? spokenWords[context.tokens[index].lower] ?? [] : [])
        let isOpening = index == first || index == first + 1 && context.word(first) == "that"
        if !isDirect, isOpening, isPronoun(index, of: speaker) { words[words.count - 1].insert(.own) }
        if isDirect, context.word(index) == "they" { words[words.count - 1].insert(.another) }
      }
      for mention in context.mentionIndices(in: span) where isAnother(mention, than: speaker) {
        namesAnother = true
        let place = start + context.mentions[mention].tokens.lowerBound - first
        if words.indices.contains(place), isOfAnotherSide(mention, than: speaker) { words[place].insert(.another) }
      }
      for mention in context.mentionIndices(in: span) where isOwn(mention, of: speaker) {
        for token in [context.mentions[mention].tokens.lowerBound, context.mentions[mention].tokens.upperBound - 1] {
          let place = start + token - first
          if words.indices.contains(place) { words[place].insert(.own) }
        }
      }
    }
    return SpokenContent(words: words, namesAnother: namesAnother)
  }

  /// "Berg said she …", "the ministry said it …": who opens what is said by such a pronoun mostly speaks of oneself.
  private func isPronoun(_ index: Int, of speaker: Int?) -> Bool {
    let isPerson = speaker.map { context.mentions[$0].entity == .person } ?? false
    return (isPerson ? ["he", "she"] : ["it", "they"]).contains(context.word(index) ?? "")
  }

  /// Whoever speaks, and the state or body that one speaks for, when something is said of it and not of what is its.
  private func isOwn(_ mention: Int, of speaker: Int?) -> Bool {
    guard let speaker else { return false }
    if context.chain(speaker) == context.chain(mention) { return true }
    guard [.state, .organisation, .body].contains(context.mentions[mention].entity) else { return false }
    return !isOfAnotherSide(mention, than: speaker) && !context.isPossessor(mention)
      && context.mentions[mention].kind != .demonym
  }

  private func isOfAnotherSide(_ mention: Int, than speaker: Int?) -> Bool {
    speaker.map { context.side(of: $0) != context.side(of: mention) } ?? true
  }

  private func isAnother(_ mention: Int, than speaker: Int?) -> Bool {
    context.isActor(mention) && context.mentions[mention].kind != .pronoun
      && speaker.map { context.chain($0) != context.chain(mention) } ?? true
  }
}

private let suggestingVerbs: Set<WordKey> = [
  "suggest", "suggests", "suggested", "suggesting", "advise", "advises", "advised", "advising",
]

private let topicVerbs: Set<WordKey> = ["discuss", "discusses", "discussed"]

private let refusingVerbs: Set<WordKey> = ["refuse", "refuses", "refused", "refusing"]

/// What one thinks or tells: who rejects it makes a statement.
private let thoughtNouns: Set<WordKey> = [
  "notion", "idea", "suggestion", "suggestions", "claim", "claims", "report", "reports",
]

private let questionOpeners: Set<WordKey> = ["whether", "if", "why", "how", "what", "which", "who", "when", "where"]

private let threateningVerbs: Set<WordKey> = ["threaten", "threatens", "threatened", "threatening"]

private let meetingVerbs: Set<WordKey> = ["meet", "talk", "speak", "reconvene", "gather"]
