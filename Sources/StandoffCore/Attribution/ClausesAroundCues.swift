extension CueRule {
  static let whatIsSaid = CueRule(
    name: "what <subject> <cue> is (that) clause",
    examples: [
      "What [the envoy|source] [said|cue] on Monday is [that the road stays open|content].",
      "What [Berg|source] [promised|cue] was [that nobody would wait|content].",
    ],
    counterexamples: ["What Berg said was wrong.", "What he said is not known."],
    read: { block, group, name in block.whatIsSaid(group, rule: name) })
}

/// Clauses that are reported without standing as a complement behind their cue.
extension BlockReading {
  /// "a move officials say is aimed at": the content is the verb whose subject stands before the cue's own.
  func gappedClause(_ group: CueGroup, rule: RuleName) -> AttributionDraft? {
    guard group.role == .finite, group.frame.contains(.clause), !group.isNegated, let whole = group.subject,
      let subject = subjectInGap(whole), complement(of: group) == nil
    else { return nil }
    let limit = reader.upperBound(of: group)
    var next = group.verb + 1
    while next < limit, reader.has(next, .adverb) || reader.has(next, .time) { next += 1 }
    guard next < limit, !reader.isQuoted(next), reader.isFiniteVerb(next) else { return nil }
    // "The first thing he said was that"
    guard !reader.has(next + 1, [.that, .quote, .colon]) else { return nil }
    let end = contentEnd(from: next, of: group)
    guard end > next + 1 else { return nil }
    var draft = draft(group, cueEnd: group.verb + 1, content: [next..<end], rule: rule)
    draft.source = subject
    return draft
  }

  /// "What Berg said today is that the road is open"
  func whatIsSaid(_ group: CueGroup, rule: RuleName) -> AttributionDraft? {
    guard group.role == .finite, group.frame.contains(.clause), !group.isNegated, let subject = group.subject,
      reader.isWord(subject.lowerBound - 1, "what")
    else { return nil }
    let limit = reader.upperBound(of: group)
    var next = group.verb + 1
    while next < min(limit, group.verb + 6), reader.has(next, [.adverb, .time, .preposition]), !reader.has(next, .be) {
      next += 1
    }
    guard reader.isWord(next, "is") || reader.isWord(next, "was"), reader.isWord(next + 1, "that"), next + 2 < limit
    else { return nil }
    let end = contentEnd(from: next + 1, of: group)
    guard end > next + 2 else { return nil }
    var draft = draft(group, cueEnd: group.verb + 1, content: [next + 1..<end], rule: rule)
    draft.source = subject
    return draft
  }

  /// The speaker in "a move alliance officials", "which the army": what stands behind a noun or a relative pronoun.
  private func subjectInGap(_ whole: Range<Int>) -> Range<Int>? {
    let before = whole.lowerBound - 1
    if reader.isWord(before, "which") || reader.isWord(before, "who") { return whole }
    if reader.isWord(before, "that"), reader.has(before - 1, .nominal), !reader.has(before - 1, .cue) { return whole }
    if reader.has(before, .nominal), !reader.has(before, [.time, .proper, .gerund, .adverb]),
      reader.has(whole.lowerBound, [.determiner, .proper, .subjectPronoun, .speakers]),
      !reader.has(whole.lowerBound, .relative), !emptyHeads.contains(reader.tokens[before].lower)
    {
      return whole
    }
    guard reader.isWord(whole.lowerBound, "a") || reader.isWord(whole.lowerBound, "an") else { return nil }
    let start = whole.dropFirst(2).first { index in
      reader.has(index, [.proper, .speakers]) && reader.has(index - 1, .nominal) && !reader.has(index - 1, .proper)
    }
    return start.map { $0..<whole.upperBound }
  }

  /// "As Berg points out, the contract …", "…, as Berg put it".
  func asSaid(_ group: CueGroup, rule: RuleName) -> AttributionDraft? {
    guard group.role == .finite, let subject = group.subject,
      reader.has(subject.lowerBound - 1, .as), !group.tokens.contains(where: { reader.has($0, .be) })
    else { return nil }
    let limit = reader.upperBound(of: group)
    let first = reader.reach(of: group.verb, in: group.sentence).lowerBound
    let next = reader.afterTag(group, before: limit)
    // “As he described, …” opens a sentence with verbs that take no clause elsewhere.
    let isDescription = group.frame.contains(.object) && next == group.verb + 1
    guard group.frame.contains(.clause) || isDescription && subject.lowerBound - 1 == first else { return nil }
    if subject.lowerBound - 1 == first {
      guard reader.has(next, .comma), next + 1 < limit else { return nil }
      let end = contentEnd(from: next + 1, of: group)
      return end > next + 1 ? draft(group, cueEnd: group.verb + 1, content: [next + 1..<end], rule: rule) : nil
    }
    guard reader.has(subject.lowerBound - 2, [.comma, .dash]), next >= limit || reader.has(next, [.stop, .comma]) else {
      return nil
    }
    let before = first..<trimmed(first..<subject.lowerBound - 1)
    guard reader.hasFiniteVerb(in: before), groups(in: before).allSatisfy(\.isOfMind) else { return nil }
    return draft(group, cueEnd: group.verb + 1, content: [before], rule: rule)
  }
}

/// Nouns after which a clause says what was said, not of whom.
private let emptyHeads: Set<WordKey> = ["what", "all", "thing", "things", "everything", "nothing", "something", "much"]
