/// Views told by a noun: "in her view, …", "he is of the opinion that …", "they made the claim that …".
extension BlockRule {
  static let inOnesView = BlockRule(
    name: "in <owner>'s view, clause",
    examples: [
      "In [her|source] [view|cue], [the talks achieved nothing|content].",
      "In [the envoy|source]’s [words|cue], [“nobody was listening.”|content]",
      "In [Norland|source]’s [telling|cue], [the camps are a danger|content] — and Holt says they leave no choice.",
    ],
    counterexamples: ["In his view of the town there was a bridge.", "In their words lay hope."],
    read: { block, drafts, name in block.appendViews(to: &drafts, rule: name) })

  static let claimMade = BlockRule(
    name: "<subject> <makes> the claim that",
    examples: [
      "[The governor|source] [is of the opinion|cue] [that the bridge is safe|content].",
      "[The channel|source] later [made the unfounded claim|cue] [that the bridge was mined|content].",
    ],
    counterexamples: ["The claim that the bridge was mined was false.", "He made the bridge that they use."],
    read: { block, drafts, name in block.appendClaims(to: &drafts, rule: name) })
}

extension BlockReading {
  // MARK: In her view

  func appendViews(to drafts: inout [AttributionDraft], rule: RuleName) {
    for index in tokens where reader.isWord(index, "in") && !reader.isQuoted(index) {
      guard let sentence = reader.document.sentenceIndex(at: reader.tokens[index].span.start) else { continue }
      let range = reader.reach(of: index, in: sentence)
      guard let (owner, noun) = viewHolder(after: index, before: range.upperBound),
        reader.has(noun + 1, .comma), opensClause(index, range)
      else { continue }
      let end = endOfView(from: noun + 2, before: range.upperBound)
      guard end > noun + 2, groups(in: noun + 2..<end).allSatisfy({ !isTrailingTag($0) }) else { continue }
      drafts.append(
        AttributionDraft(source: owner, cue: noun..<noun + 1, content: [noun + 2..<end], rule: rule))
    }
  }

  /// Where what is told as a view ends: with its sentence, or before the next speaker's words.
  private func endOfView(from start: Int, before limit: Int) -> Int {
    let next = groups(in: start..<max(start, limit)).first {
      $0.role == .finite && complement(of: $0) != nil
        && $0.subject.map { reader.has($0.lowerBound - 1, [.coordinator, .contrast, .dash]) } ?? false
    }
    if let subject = next?.subject { return trimmed(start..<max(start, subject.lowerBound)) }
    guard let run = reader.run(at: start), reader.runs[run].tokens.lowerBound == start else {
      return trimmed(start..<max(start, limit))
    }
    return max(reader.runs[run].tokens.upperBound, trimmed(start..<max(start, limit)))
  }

  /// The owner and the noun of "in the envoy's view", "in her opinion".
  private func viewHolder(after lead: Int, before limit: Int) -> (owner: Range<Int>, noun: Int)? {
    if reader.has(lead + 1, .possessivePronoun), let noun = viewNoun(from: lead + 2), noun < limit {
      guard !["my", "our", "your", "its"].contains(where: { reader.isWord(lead + 1, $0) }) else { return nil }
      return (lead + 1..<lead + 2, noun)
    }
    let genitive = (lead + 1..<min(limit, lead + 12)).first { reader.has($0, .genitive) && !reader.isQuoted($0) }
    guard let genitive, genitive > lead + 1, let noun = viewNoun(from: genitive + 1), noun < limit,
      (lead + 1..<genitive).allSatisfy({ reader.has($0, [.nominal, .determiner, .of, .hyphen, .preposition]) })
    else { return nil }
    return (lead + 1..<genitive, noun)
  }

  /// "view", "own words": the noun, with one adjective before it at most.
  private func viewNoun(from index: Int) -> Int? {
    [index, index + 1].first { $0 < reader.tokens.count && viewNouns.contains(reader.tokens[$0].lower) }
  }

  private func opensClause(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<index).allSatisfy { reader.has($0, [.adverb, .coordinator, .contrast, .comma]) }
  }

  // MARK: Claims

  func appendClaims(to drafts: inout [AttributionDraft], rule: RuleName) {
    for index in tokens where reader.has(index, .that) && reader.has(index - 1, .nominal) && !reader.isQuoted(index) {
      guard index - 1 > tokens.lowerBound, let act = statementNouns[reader.tokens[index - 1].lower],
        let sentence = reader.document.sentenceIndex(at: reader.tokens[index].span.start)
      else { continue }
      let range = reader.reach(of: index, in: sentence)
      guard let verb = claimingVerb(of: index - 1, from: range.lowerBound), reader.complementStarts(at: index, range),
        let subject = claimant(of: verb, from: range.lowerBound)
      else { continue }
      let end = trimmed(index..<range.upperBound)
      guard end > index + 1, !groups(in: verb..<verb + 1).contains(where: { complement(of: $0) != nil }) else {
        continue
      }
      drafts.append(
        AttributionDraft(source: subject, cue: verb..<index, content: [index..<end], act: act, rule: rule))
    }
  }

  /// "made" in "made the unfounded claim", "is" in "is of the opinion".
  private func claimingVerb(of noun: Int, from lower: Int) -> Int? {
    var index = noun - 1
    while index > lower, index > noun - 4, reader.has(index, .nominal), !reader.isFiniteVerb(index) { index -= 1 }
    if reader.has(index, .determiner), !reader.has(index, .that) { index -= 1 }
    guard index > lower, !reader.isQuoted(index) else { return nil }
    if reader.has(index, .of), reader.has(index - 1, .be) { return index - 1 }
    return claimingForms.contains(reader.tokens[index].lower) ? index : nil
  }

  private func claimant(of verb: Int, from lower: Int) -> Range<Int>? {
    var start = verb
    while start > lower, reader.has(start - 1, [.auxiliary, .adverb, .negation]), !reader.has(start - 1, .genitive) {
      start -= 1
    }
    guard !(start..<verb).contains(where: { reader.has($0, [.negation, .modal]) }) else { return nil }
    if reader.has(start - 1, [.coordinator, .contrast]) { return reader.clauseSubject(from: lower, before: start - 1) }
    guard let subject = reader.subject(endingAt: start, from: lower), !reader.has(subject.lowerBound, .that) else {
      return nil
    }
    let head = reader.headIndex(of: subject)
    return reader.has(head, [.proper, .role, .speakers, .subjectPronoun, .occasion]) ? subject : nil
  }
}

extension SpeechReader {
  /// Whether "that" at a token opens a clause of its own.
  fileprivate func complementStarts(at that: Int, _ sentence: Range<Int>) -> Bool {
    that + 2 < sentence.upperBound && !has(that + 1, [.comma, .stop, .auxiliary, .verb]) && !isFiniteVerb(that + 1)
      && hasFiniteVerb(in: that + 1..<sentence.upperBound)
  }
}

private let viewNouns: Set<WordKey> = [
  "view", "opinion", "words", "eyes", "judgment", "judgement", "assessment", "estimation", "telling",
]

private let claimingForms: Set<WordKey> = [
  "make", "makes", "made", "making", "issue", "issues", "issued", "issuing", "add", "added", "repeat", "repeated",
  "raise", "raised", "give", "gave", "takes", "took", "hold", "holds", "held", "advance", "advanced", "level",
  "levelled", "leveled", "push", "pushed", "spread", "spreading", "deliver", "delivered", "send", "sent", "share",
  "shares", "shared", "float", "floated",
]
