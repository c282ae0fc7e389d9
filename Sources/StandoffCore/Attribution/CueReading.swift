/// How the rules read an attribution off one cue.
extension BlockReading {
  /// Content behind the cue.
  func complementDraft(_ group: CueGroup, kind: ComplementKind, rule: RuleName) -> AttributionDraft? {
    guard let complement = complement(of: group), complement.kind == kind, isUsable(group, complement),
      !continuesInfinitive(group), !isQuotingAnother(group)
    else { return nil }
    let end = contentEnd(from: complement.start, of: group)
    guard end > complement.start else { return nil }
    var content = [complement.start..<end]
    if let run = reader.run(at: end - 1), !reader.isScare(reader.runs[run]) {
      content += followingQuotations(after: end)
    }
    var draft = draft(group, cueEnd: complement.cueEnd, content: content, rule: rule)
    // "told residents to leave"
    if complement.kind == .infinitive, group.frame.contains(.audience) { draft.act = .demand }
    if isAppeal(group, complement) { draft.act = .demand }
    return draft
  }

  /// "called for talks", "called on Norland to leave"
  private func isAppeal(_ group: CueGroup, _ complement: Complement) -> Bool {
    ["call", "calls", "called", "calling"].contains { reader.isWord(group.verb, $0) }
      && group.speech.links.contains(reader.tokens[complement.cueEnd - 1].lower)
  }

  /// "declined to comment on": one refusal, not a refusal and a comment.
  private func continuesInfinitive(_ group: CueGroup) -> Bool {
    let index = groups.partitioningIndex { $0.verb >= group.verb }
    guard index > 0, let complement = complements[index - 1], complement.kind == .infinitive else { return false }
    return complement.start + 1 == group.tokens.lowerBound
  }

  /// "TASS quoted Lavrov as saying": what follows is Lavrov's.
  private func isQuotingAnother(_ group: CueGroup) -> Bool {
    let next = groups.partitioningIndex { $0.verb > group.verb }
    return next < groups.count && groups[next].relay != nil && groups[next].sentence == group.sentence
      && groups[next].relay == group.subject
  }

  private func isUsable(_ group: CueGroup, _ complement: Complement) -> Bool {
    if isUpkeep(group, complement) { return false }
    if complement.kind == .object, isUnderAnonymity(group) || isAimOfPreposition(group) { return false }
    if isOnlyPossible(group) || isAnonymity(group, complement) { return false }
    switch group.role {
    case .passive:
      return group.frame.contains(.audience) && (complement.kind == .clause || complement.kind == .question)
    case .participle: return group.subject != nil || complement.kind == .clause
    case .finite, .coordinated: return true
    case .inverted: return complement.kind == .quotation
    }
  }

  /// "the alliance must promise", "the president may order": nothing has been said yet.
  private func isOnlyPossible(_ group: CueGroup) -> Bool {
    guard group.role == .finite, !group.isNegated, let subject = group.subject,
      !reader.isWord(subject.lowerBound, "i"), !reader.isWord(subject.lowerBound, "we")
    else { return false }
    // "neither the ministry nor its envoys can say", "nobody can say": a refusal.
    let isNobody = (subject.lowerBound - 1..<subject.upperBound).contains { index in
      ["nor", "neither", "nobody", "none", "no"].contains { reader.isWord(index, $0) }
    }
    guard !isNobody else { return false }
    return group.tokens.contains { possibilities.contains(reader.tokens[$0].lower) }
  }

  /// "maintaining a stable flow": no that-clause, quotation or pronoun, so nothing is said.
  private func isUpkeep(_ group: CueGroup, _ complement: Complement) -> Bool {
    guard complement.kind == .clause, ["maintain", "maintaining"].contains(where: { reader.isWord(group.verb, $0) })
    else {
      return false
    }
    return !reader.has(complement.start, [.that, .subjectPronoun, .quote]) && !reader.isQuoted(complement.start)
  }

  /// "spoke on condition of anonymity to describe", "was not authorized to discuss"
  private func isUnderAnonymity(_ group: CueGroup) -> Bool {
    guard group.word.form == .base, reader.has(group.tokens.lowerBound - 1, .to) else { return false }
    let first = max(reader.document.sentences[group.sentence].tokens.lowerBound, group.verb - 12)
    return (first..<group.verb).contains { anonymity.contains(reader.tokens[$0].lower) }
  }

  /// "a referendum on declaring sovereignty", "the need to oppose them"
  private func isAimOfPreposition(_ group: CueGroup) -> Bool {
    if group.word.form == .base, reader.isWord(group.verb, "oppose") || reader.isWord(group.verb, "challenge"),
      reader.has(group.tokens.lowerBound - 1, .to)
    {
      return true
    }
    guard group.word.form == .gerund, group.role == .participle else { return false }
    return ["on", "at"].contains { reader.isWord(group.tokens.lowerBound - 1, $0) }
  }

  /// "asked not to be named": how it was told, not what.
  private func isAnonymity(_ group: CueGroup, _ complement: Complement) -> Bool {
    (complement.kind == .infinitive && reader.isWord(group.verb, "asked")
      || ["requesting", "requested"].contains { reader.isWord(group.verb, $0) })
      && (complement.start..<min(complement.start + 6, reader.tokens.count)).contains {
        anonymity.contains(reader.tokens[$0].lower)
      }
  }

  func draft(_ group: CueGroup, cueEnd: Int, content: [Range<Int>], rule: RuleName) -> AttributionDraft {
    let act: SpeechAct = group.isNegated && group.speech.act == .state ? .declineToComment : group.speech.act
    var draft = AttributionDraft(
      source: group.subject, cue: group.tokens.lowerBound..<max(cueEnd, group.tokens.upperBound), content: content,
      act: act, isNegated: group.isNegated, rule: rule)
    draft.relay = group.relay ?? citedSource(behind: group)
    draft.termed = term(of: group, content: content)
    return draft
  }

  /// "TASS reported, citing the ministry": the other source, when its cue depends on this one.
  private func citedSource(behind group: CueGroup) -> Range<Int>? {
    let first = groups.partitioningIndex { $0.verb > group.verb }
    guard first < groups.count else { return nil }
    let next = groups[first]
    guard next.role == .participle, next.sentence == group.sentence, next.subject == group.subject,
      next.relay == nil, citingForms.contains(reader.tokens[next.verb].lower)
    else { return nil }
    let end = reader.chunkEnd(from: next.verb + 1, before: reader.upperBound(of: next))
    return end > next.verb + 1 ? next.verb + 1..<end : nil
  }

  /// "what he called massive sanctions" in the spoken words of a broadcast: the term is the speaker's own though nothing marks it.
  private func term(of group: CueGroup, content: [Range<Int>]) -> Range<Int>? {
    guard let subject = group.subject, let first = content.first,
      namingForms.contains(reader.tokens[group.verb].lower), first.lowerBound == group.verb + 1,
      reader.document.block(of: reader.document.sentences[group.sentence]).kind == .turn
    else { return nil }
    guard reader.isWord(subject.lowerBound - 1, "what") else { return verdict(in: first) }
    var end = reader.chunkEnd(from: first.lowerBound, before: first.upperBound)
    while end > first.lowerBound, reader.has(end - 1, [.time, .adverb, .coordinator]) { end -= 1 }
    if endsInNoun(end, in: first) { end += 1 }
    return end > first.lowerBound ? first.lowerBound..<end : nil
  }

  /// "what he called technical means now that …": a word that may be a verb or a noun is the noun when nothing follows that it could govern.
  private func endsInNoun(_ index: Int, in content: Range<Int>) -> Bool {
    guard content.contains(index), index > content.lowerBound, reader.isFiniteVerb(index),
      !reader.has(index, [.past, .gerund, .auxiliary])
    else { return false }
    let next = index + 1
    return !content.contains(next) || reader.has(next, [.comma, .stop, .dash, .subordinator])
      || reader.isWord(next, "now") && reader.isWord(next + 1, "that")
  }

  /// "called the idea that troops would leave absurd": the adjective at the end is the speaker's.
  private func verdict(in content: Range<Int>) -> Range<Int>? {
    guard content.count >= 3, let last = content.last, reader.tokens[last].kind == .word,
      !reader.tokens[last].isCapitalised, verdicts.contains(reader.tokens[last].lower)
    else { return nil }
    return last..<last + 1
  }

  // MARK: Quotations

  /// `“…,” he said`: the quotation with what leads up to it in its sentence, and the quotations that go on after the tag.
  func taggedQuotation(_ group: CueGroup, rule: RuleName) -> AttributionDraft? {
    guard let run = taggedRun(of: group) else { return nil }
    let tokens = reader.runs[run].tokens
    var content = [leadIn(to: run)..<tokens.upperBound]
    let after = group.role == .inverted ? group.subject?.upperBound ?? group.verb + 1 : group.verb + 1
    let end = reader.document.sentences[group.sentence].tokens.upperBound
    let fragments = restOfSentence(after: after, before: reader.upperBound(of: group), of: group)
    content += fragments
    let last = max(end, fragments.last?.upperBound ?? end)
    content += followingQuotations(after: last)
    return draft(group, cueEnd: group.verb + 1, content: content, rule: rule)
  }

  /// Where the content that ends in a quotation begins: with its sentence, unless another cue or quotation stands before it there.
  private func leadIn(to run: Int) -> Int {
    let open = reader.runs[run].tokens.lowerBound
    guard let sentence = reader.document.sentenceIndex(at: reader.tokens[open].span.start) else { return open }
    let first = reader.reach(of: open, in: sentence).lowerBound
    guard first < open else { return open }
    let isSpoken = !groups(in: first..<open).isEmpty
    if isSpoken || reader.isQuoted(first) && reader.runs[Int(reader.runOfToken[first])].tokens.lowerBound < first {
      return open
    }
    return first
  }

  /// `he said, “…”` after a tag: the quotation that goes on in the same sentence.
  private func restOfSentence(after start: Int, before end: Int, of group: CueGroup) -> [Range<Int>] {
    var index = start
    while index < end {
      if let run = reader.run(at: index) {
        guard index > start, reader.has(index - 1, [.comma, .colon, .dash, .semicolon]), !hasTag(run) else { return [] }
        let close = reader.runs[run].tokens.upperBound
        return [index..<close]
      }
      if index > group.verb,
        reader.has(index, .cue) && !groups(in: index..<index + 1).isEmpty || reader.has(index, .semicolon)
      {
        return []
      }
      index += 1
    }
    return []
  }

  /// The quotations that follow in sentences of their own without a tag.
  func followingQuotations(after start: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = start
    while index < tokens.upperBound, reader.has(index, [.stop]) && !reader.isQuoted(index) { index += 1 }
    while index < tokens.upperBound, let run = reader.run(at: index) {
      let tokens = reader.runs[run].tokens
      guard tokens.lowerBound == index, !hasTag(run), fillsSentences(tokens) else { break }
      result.append(tokens)
      index = tokens.upperBound
      while index < self.tokens.upperBound, reader.has(index, .stop) && !reader.isQuoted(index) { index += 1 }
    }
    return result
  }

  /// Whether a run begins and ends where sentences do.
  func fillsSentences(_ run: Range<Int>) -> Bool {
    let sentences = reader.document.sentences
    guard let first = reader.document.sentenceIndex(at: reader.tokens[run.lowerBound].span.start),
      let last = reader.document.sentenceIndex(at: reader.tokens[run.upperBound - 1].span.start),
      sentences[first].tokens.lowerBound == run.lowerBound
    else { return false }
    let end = sentences[last].tokens.upperBound
    return (run.upperBound..<max(end, run.upperBound)).allSatisfy { reader.has($0, [.stop, .closeBracket, .quote]) }
  }

  // MARK: Clauses before the cue

  /// "The convoy, he said, had left."
  func splitClause(_ group: CueGroup, rule: RuleName) -> AttributionDraft? {
    guard !group.frame.isDisjoint(with: [.clause, .quotation]), let before = clauseBefore(group) else { return nil }
    let limit = reader.upperBound(of: group)
    let tag = reader.afterTag(group, before: limit)
    let next = reader.has(tag, .comma) ? tag : afterPlaceOfTag(tag, of: group, before: limit) ?? tag
    guard reader.has(next, .comma), next + 1 < limit, !reader.isQuoted(next + 1) else { return nil }
    guard !reader.has(next + 1, [.gerund, .contrast, .coordinator, .relative, .cue]), !reader.isAccording(next + 1)
    else { return nil }
    let end = contentEnd(from: next + 1, of: group)
    guard end > next + 1 else { return nil }
    return draft(group, cueEnd: group.verb + 1, content: [before, next + 1..<end], rule: rule)
  }

  /// "The convoy had left, officials said."
  func precedingClause(_ group: CueGroup, rule: RuleName) -> AttributionDraft? {
    guard group.frame.contains(.clause) || group.frame.contains(.quotation), let before = clauseBefore(group),
      isTrailingTag(group), reader.hasFiniteVerb(in: before) || before.count >= 5
    else { return nil }
    return draft(group, cueEnd: group.verb + 1, content: [before], rule: rule)
  }

  /// `– We tried. It failed – said the mayor. – Nobody came.`: dashes for marks, as papers on the Continent set what is spoken.
  func dashedSpeech(_ group: CueGroup, rule: RuleName) -> AttributionDraft? {
    guard group.role == .finite || group.role == .inverted, let subject = group.subject,
      let opening = openingDash(of: group),
      let before = dashBefore(min(group.tokens.lowerBound, subject.lowerBound), behind: opening), isTrailingTag(group),
      groups(in: opening..<before).allSatisfy({ $0.role != .inverted })
    else { return nil }
    var content = [opening + 1..<before]
    let next = reader.document.sentences[group.sentence].tokens.upperBound
    if next < tokens.upperBound, isDash(next), groups(in: next..<tokens.upperBound).isEmpty {
      let end = trimmed(next + 1..<tokens.upperBound)
      if end > next + 1 { content.append(next + 1..<end) }
    }
    return draft(group, cueEnd: group.verb + 1, content: content, rule: rule)
  }

  /// The dash that opens the sentence of a tag or one of the four before it in the block.
  private func openingDash(of group: CueGroup) -> Int? {
    let sentences = reader.document.sentences
    for sentence in stride(from: group.sentence, through: max(0, group.sentence - 4), by: -1) {
      let first = sentences[sentence].tokens.lowerBound
      guard first >= tokens.lowerBound else { return nil }
      if isDash(first) { return first }
    }
    return nil
  }

  private func isDash(_ index: Int) -> Bool {
    if reader.has(index, .dash) { return true }
    return index + 1 < reader.tokens.count && reader.tokens[index].kind == .hyphen
      && reader.tokens[index + 1].hasSpaceBefore
  }

  /// The dash before a tag, when words stand between it and the one that opens the speech.
  private func dashBefore(_ start: Int, behind opening: Int) -> Int? {
    guard start - 1 > opening + 1, isDash(start - 1), reader.tokens[start - 1].hasSpaceBefore else { return nil }
    return start - 1
  }

  /// What stands in the sentence before ", he said".
  private func clauseBefore(_ group: CueGroup) -> Range<Int>? {
    guard group.role == .finite || group.role == .inverted, let subject = group.subject else { return nil }
    let start = min(group.tokens.lowerBound, subject.lowerBound)
    let first = reader.reach(of: group.verb, in: group.sentence).lowerBound
    guard start - 1 > first,
      reader.has(start - 1, [.comma, .dash]) || isDash(start - 1) && reader.tokens[start - 1].hasSpaceBefore
    else { return nil }
    let end = start - 1
    let beginning = groups(in: first..<end).last {
      $0.verb != group.verb && $0.role != .participle && !isOnlyPossible($0) && isParallel($0, before: end)
    }
    guard beginning == nil else { return nil }
    return first..<end
  }

  private func isParallel(_ other: CueGroup, before end: Int) -> Bool {
    // "They have intelligence that suggests a raid, officials said": all of it is theirs.
    guard let complement = complement(of: other), !other.isOfMind,
      other.subject.map({ !reader.has($0.lowerBound, .relative) }) ?? true
    else { return false }
    // "Norland may recall its envoy, officials said": an object, for no verb follows before the tag.
    return complement.kind == .clause && complement.start < end
      && (reader.has(complement.start, .subjectPronoun) || reader.hasFiniteVerb(in: complement.start..<end))
  }
}

private let possibilities: Set<WordKey> = ["must", "should", "may", "might", "could", "can"]

private let anonymity: Set<WordKey> = [
  "anonymous", "anonymously", "anonymity", "authorized", "authorised", "named", "identified", "unidentified", "unnamed",
  "quoted",
]

private let citingForms: Set<WordKey> = ["citing", "quoting"]

/// Adjectives that judge.
private let verdicts: Set<WordKey> = [
  "absurd", "unacceptable", "baseless", "ridiculous", "nonsense", "unfounded", "illegal", "illegitimate", "provocative",
  "reckless", "irresponsible", "outrageous", "shameful", "disgraceful", "unlawful", "unconstitutional", "dangerous",
  "laughable", "false", "untrue", "groundless", "cynical", "barbaric", "unprovoked", "unjustified", "disgusting",
  "cowardly", "senseless", "pointless", "futile", "useless", "constructive", "productive", "historic", "disappointing",
  "inhumane", "intolerable", "preposterous", "fake", "hypocritical", "immoral", "premature", "counterproductive",
]

private let namingForms: Set<WordKey> = ["call", "calls", "called", "describes", "described", "termed", "labeled"]
