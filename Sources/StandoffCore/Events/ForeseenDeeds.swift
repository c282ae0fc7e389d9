/// Deeds that are foreseen by their form alone: "Norway is to answer in writing soon", "is due to open the port", "expects to sell", in
/// headlines "Minister to visit the front", "Berg will open the port".
///
/// Only in the author's own words and where nothing else was read: of a listed verb the trigger tells more.
extension EventContext {
  /// The first foreseen deed of some clauses of a sentence: its clause, who is to do it, and the verb; nil when there is none.
  ///
  /// - Complexity: O(tokens of the sentence).
  func foreseenDeed(in sentence: Int, among clauses: [Clause]) -> (clause: Clause, subject: Int, verb: Int)? {
    for clause in clauses where !clause.opener.contains(.relative) && !isConditional(clause) {
      for index in clause.tokens where index + 1 < clause.tokens.upperBound {
        guard let subject = subjectOfComing(index, in: clause, of: sentence), isPlainVerb(index + 1) else { continue }
        guard attribution(holding: tokens[index].span.start, sentence: sentence) == nil else { continue }
        return (clause, subject, index + 1)
      }
    }
    return nil
  }

  /// Whose deed is foreseen by a "to" or "will"; nil where it is none.
  private func subjectOfComing(_ index: Int, in clause: Clause, of sentence: Int) -> Int? {
    let role = role(index)
    if role.contains(.preposition), word(index) == "to" { return subjectOfInfinitive(index, in: clause, of: sentence) }
    // "It will be hard", "Norway will need help": how things will stand.
    guard role.contains(.future), word(index) == "will",
      word(index + 1).map({ !standingVerbs.contains($0) }) ?? false,
      let subject = subject(before: index, in: clause.tokens), mentions[subject].tokens.upperBound == index,
      mentions[subject].kind != .pronoun, !clause.opener.contains(.subordinator), opensMain(subject, in: clause),
      !(max(clause.tokens.lowerBound, index - 6)..<index).contains(where: { askedWords.contains(tokens[$0].lower) })
    else { return nil }
    return subject
  }

  /// "On Sunday, at the summit, Berg will …", against "12 races that driver Berg will …", "I hope the army will …".
  private func opensMain(_ subject: Int, in clause: Clause) -> Bool {
    var first = mentions[subject].tokens.lowerBound
    while first > clause.tokens.lowerBound, role(first - 1).contains(.determiner) || isPartOfTitle(first - 1) {
      first -= 1
    }
    guard first > clause.tokens.lowerBound else { return true }
    return tokens[first - 1].kind == .mark || role(first - 1).contains(.coordinator)
      || tokens[first - 1].kind == .word && first - clause.tokens.lowerBound <= 3 && role(first - 1).contains(.adverb)
  }

  private func isPartOfTitle(_ index: Int) -> Bool { tokens[index].kind == .word && tokens[index].isCapitalised }

  private func isConditional(_ clause: Clause) -> Bool { word(clause.tokens.lowerBound) == "if" }

  /// Whoever stands right before "is to", or before "to" in a headline.
  private func subjectOfInfinitive(_ index: Int, in clause: Clause, of sentence: Int) -> Int? {
    let lead = foreseeing(before: index, in: clause.tokens)
    guard lead != nil || document.isTitle(sentence) else { return nil }
    let isBe = lead != nil
    // "is expected to be", "hopes to see": how things will stand.
    if isBe, word(index - 1) != "is", word(index - 1) != "are",
      word(index + 1).map({ standingVerbs.contains($0) }) ?? false
    {
      return nil
    }
    let end = lead ?? index
    guard let subject = subject(before: end, in: clause.tokens), mentions[subject].tokens.upperBound == end else {
      return nil
    }
    // "Offensive forces Norway to send more": the subject of a headline's infinitive begins the headline.
    return isBe || mentions[subject].tokens.lowerBound <= clause.tokens.lowerBound + 1 ? subject : nil
  }

  /// Where "is", "is due", "has decided" or "expects" before an infinitive begin; nil where none stands there.
  private func foreseeing(before index: Int, in range: Range<Int>) -> Int? {
    guard let key = word(index - 1), index - 1 > range.lowerBound else { return nil }
    if key == "is" || key == "are" { return index - 1 }
    if settledWords.contains(key), let be = word(index - 2) {
      if be == "is" || be == "are" { return index - 2 }
      if be == "been" { return index - 3 }
      // "has decided to": a step of one's own.
      if key == "decided" { return be == "has" || be == "have" ? index - 2 : index - 1 }
      return document.isTitle(document.sentenceIndex(at: tokens[index].span.start) ?? 0) ? index - 1 : nil
    }
    return intendingWords.contains(key) ? index - 1 : nil
  }

  /// A word that can be the base form of a verb of doing.
  private func isPlainVerb(_ index: Int) -> Bool {
    tokens[index].kind == .word && !tokens[index].isCapitalised && !statesOnly.contains(tokens[index].lower)
      && role(index).isDisjoint(with: [.determiner, .preposition, .pronoun, .have])
  }
}

extension EventAssembler {
  /// Adds the foreseen deed of a sentence in some clauses where nothing else was read.
  mutating func appendForeseenDeed(of sentence: Int, among clauses: [Clause]) {
    guard let deed = context.foreseenDeed(in: sentence, among: clauses) else { return }
    let range = deed.clause.tokens
    let span = context.document.span(ofTokens: range)
    let trigger = context.tokens[deed.verb].span
    var participants = [Participant(role: .agent, mention: deed.subject)]
    if let object = context.object(after: deed.verb, in: range), object != deed.subject {
      participants.append(Participant(role: .recipient, mention: object))
    }
    let date = context.governingDate(of: trigger, within: [span], clause: span) { _ in true }
    add(
      EventMention(
        kind: .plan, sentence: sentence, extent: context.trimmedSpan(range), trigger: trigger,
        participants: participants, date: date ?? context.dayAhead(within: [span]) ?? context.undated(.future),
        place: context.place(in: range, near: deed.verb, participants: []), quantity: nil, attribution: nil,
        speaker: nil, speech: nil, quotes: [], status: .planned, polarity: .positive, factuality: .certain,
        rule: "<actor> is to <verb>"))
  }
}

/// What is settled or foreseen for somebody: "is due to", "is expected to".
private let settledWords: Set<WordKey> = ["due", "expected", "scheduled", "set", "poised", "slated", "decided"]

/// Verbs by which somebody foresees a step of their own.
private let intendingWords: Set<WordKey> = ["expects", "expect", "aims", "aim"]

/// What leads in a question.
private let askedWords: Set<WordKey> = ["what", "how", "whether", "who", "why", "if"]

private let standingVerbs: Set<WordKey> = [
  "be", "become", "remain", "see", "get", "have", "continue", "last", "stay", "know", "learn", "rise", "fall", "grow",
  "need", "not", "never", "always",
  "depend", "want", "hope", "feel", "find", "look",
]

/// Verbs after "is to" that say how things stand: "is to blame".
private let statesOnly: Set<WordKey> = ["blame", "date", "some", "do"]
