/// Attributions whose speaker stands behind a passive or inside a relative clause.
extension CueRule {
  static let agentOfPassive = CueRule(
    name: "<thing> was <cue> by <source>",
    examples: [
      "[The raid|content] [was condemned|cue] by [the foreign ministry|source].",
      "Several towns [were asked|cue] by [the interior ministry|source] [to take them in|content].",
      "The move [has been described|cue] [as “painful but necessary”|content] by [the economics minister, Jan Holt|source].",
    ],
    counterexamples: [
      "The raid was condemned.", "He was described as tall and worked by the river.",
      "The talks were confirmed by Monday.",
    ],
    read: { block, group, name in block.agentOfPassive(group, rule: name) })

  static let rejectedInRelative = CueRule(
    name: "<thing>, which <subject> <cue>",
    examples: ["It repeated [its demands|content], which [Norland and its allies|source] [have rejected|cue]."],
    counterexamples: ["It repeated its demands, which grew.", "The list, which they read, was long."],
    read: { block, group, name in block.rejectedInRelative(group, rule: name) })

  static let namedInRelative = CueRule(
    name: "<thing>, which <subject> <cue> as “quotation”",
    examples: [
      "It came after the remarks, which [the prime minister, Anna Berg|source], [described|cue] [as “obscene”|content]."
    ],
    counterexamples: ["The list, which they called on Monday, was long.", "The list, which was “long”, burned."],
    read: { block, group, name in block.namedInRelative(group, rule: name) })
}

extension BlockReading {
  /// "was described as “painful” by the minister", "was condemned by the union"
  func agentOfPassive(_ group: CueGroup, rule: RuleName) -> AttributionDraft? {
    if let asked = askedBy(group, rule: rule) { return asked }
    guard group.role == .passive, passives.contains(reader.tokens[group.verb].lower), !group.isNegated,
      let by = agentLead(of: group)
    else { return nil }
    let limit = reader.upperBound(of: group)
    guard by + 1 < limit else { return nil }
    let end = reader.phraseEnd(from: by + 1, before: limit)
    let relative = (by + 1..<end).first { reader.has($0, .comma) && reader.has($0 + 1, .relative) }
    let source = by + 1..<trimmed(by + 1..<(relative ?? end))
    guard !source.isEmpty, isSpeaker(source) else { return nil }
    guard let content = passiveContent(of: group, by: by, behind: source.upperBound, before: limit) else { return nil }
    var draft = draft(group, cueEnd: group.verb + 1, content: [content], rule: rule)
    draft.source = source
    return draft
  }

  /// "were asked by the cabinet to leave"
  private func askedBy(_ group: CueGroup, rule: RuleName) -> AttributionDraft? {
    guard group.role == .passive, askings.contains(reader.tokens[group.verb].lower), !group.isNegated,
      reader.has(group.verb + 1, .by)
    else { return nil }
    let limit = reader.upperBound(of: group)
    let end = reader.phraseEnd(from: group.verb + 2, before: limit)
    guard end > group.verb + 2, end + 1 < limit, reader.has(end, .to), isSpeaker(group.verb + 2..<end) else {
      return nil
    }
    var draft = draft(group, cueEnd: group.verb + 1, content: [end..<trimmed(end..<limit)], rule: rule)
    draft.source = group.verb + 2..<end
    draft.act = .demand
    return draft
  }

  /// The "by" that leads in who acts: at the verb, or behind what the verb says with "as".
  private func agentLead(of group: CueGroup) -> Int? {
    let limit = min(reader.upperBound(of: group), group.verb + 30)
    if reader.has(group.verb + 1, .by) { return group.verb + 1 }
    guard reader.has(group.verb + 1, .as) || reader.isQuoted(group.verb + 1) else { return nil }
    return (group.verb + 1..<limit).first { index in
      reader.has(index, .by) && !reader.isQuoted(index)
        && (group.verb + 1..<index).allSatisfy {
          reader.isQuoted($0) || !reader.has($0, [.comma, .stop, .semicolon, .past])
        }
    }
  }

  private func isSpeaker(_ source: Range<Int>) -> Bool {
    let head = reader.headIndex(of: source)
    return !reader.isOnlyTime(source)
      && (reader.has(head, [.proper, .role, .speakers, .audience]) || isVoice(reader.tokens[head].lower))
      && !reader.has(source.lowerBound, .gerund)
  }

  private func passiveContent(of group: CueGroup, by: Int, behind end: Int, before limit: Int) -> Range<Int>? {
    if by > group.verb + 1 { return group.verb + 1..<by }
    if reader.has(end, .as), end + 1 < limit { return end..<trimmed(end..<limit) }
    let sentence = reader.reach(of: group.verb, in: group.sentence)
    guard let subject = reader.subject(endingAt: group.tokens.lowerBound, from: sentence.lowerBound),
      !reader.has(subject.lowerBound, [.relative, .subjectPronoun])
    else { return nil }
    return subject
  }

  /// "the demands, which the alliance has rejected": what the relative stands for is what is spoken of.
  func rejectedInRelative(_ group: CueGroup, rule: RuleName) -> AttributionDraft? {
    guard group.role == .finite, let subject = group.subject, complement(of: group) == nil,
      isAnswerInRelative(group), let antecedent = antecedent(before: subject.lowerBound, of: group)
    else { return nil }
    return draft(group, cueEnd: group.verb + 1, content: [antecedent], rule: rule)
  }

  /// "the remarks, which the minister described as “obscene”"
  func namedInRelative(_ group: CueGroup, rule: RuleName) -> AttributionDraft? {
    guard group.role == .finite, let subject = group.subject, !group.isNegated,
      reader.isWord(subject.lowerBound - 1, "which"), reader.has(subject.lowerBound - 2, .comma),
      namings.contains(reader.tokens[group.verb].lower)
    else { return nil }
    let start = group.verb + 1
    let open = reader.has(start, .as) ? start + 1 : start
    guard open < reader.upperBound(of: group), let run = reader.run(at: open),
      reader.runs[run].tokens.lowerBound == open
    else { return nil }
    return draft(group, cueEnd: start, content: [start..<reader.runs[run].tokens.upperBound], rule: rule)
  }

  /// Whether a cue denies, rejects or condemns what ", which" before its subject stands for.
  func isAnswerInRelative(_ group: CueGroup) -> Bool {
    guard let subject = group.subject, group.frame.contains(.object), !group.isNegated,
      [.deny, .reject, .accuse].contains(group.speech.act)
    else { return false }
    let which = subject.lowerBound - 1
    return reader.isWord(which, "which") && reader.has(which - 1, .comma)
  }

  private func antecedent(before subject: Int, of group: CueGroup) -> Range<Int>? {
    let comma = subject - 2
    let first = reader.reach(of: group.verb, in: group.sentence).lowerBound
    guard comma > first, !reader.isQuoted(comma) else { return nil }
    return reader.phrase(endingAt: comma, from: first)
  }
}

/// Participles that report what somebody says of a thing.
private let passives: Set<WordKey> = [
  "described", "called", "labeled", "labelled", "dubbed", "branded", "hailed", "praised", "characterised",
  "characterized", "condemned", "denounced", "decried", "criticised", "criticized", "slammed", "dismissed", "rejected",
  "denied", "refuted", "welcomed", "confirmed", "announced", "applauded", "lauded", "touted", "ridiculed", "mocked",
  "disputed", "deplored", "blasted",
]

private let namings: Set<WordKey> = [
  "described", "describes", "called", "calls", "labeled", "labelled", "dubbed", "branded", "termed",
]

private let askings: Set<WordKey> = [
  "asked", "urged", "told", "ordered", "advised", "instructed", "warned", "requested",
]
