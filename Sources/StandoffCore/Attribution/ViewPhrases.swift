/// Views told by a noun: "in her view, …", "he is of the opinion that …", "they made the claim that …".
extension BlockRule {
  static let inOnesView = BlockRule(
    name: "in <owner>'s view, clause",
    examples: [
      "In [her|source] [view|cue], [the talks achieved nothing|content].",
      "In [the envoy|source]’s [words|cue], [“nobody was listening.”|content]",
      "In [Norland|source]’s [telling|cue], [the camps are a danger|content] — and Holt says they leave no choice.",
      "By [Norland|source]’s [account|cue], [the camps are a danger|content].",
      "[The camps are “a mortal danger”|content], in the [words|cue] of [the minister|source].",
    ],
    counterexamples: ["In his view of the town there was a bridge.", "In their words lay hope."],
    read: { block, drafts, name in block.appendViews(to: &drafts, rule: name) })

  static let claimMade = BlockRule(
    name: "<subject> <makes> the claim that",
    examples: [
      "[The governor|source] [is of the opinion|cue] [that the bridge is safe|content].",
      "[The channel|source] later [made the unfounded claim|cue] [that the bridge was mined|content].",
      "[The minister|source] [sees no sign|cue] [that the talks will end soon|content], while Berg urged caution.",
      "[The envoy|source] left the hall [with the verdict|cue] [that the tone had become shrill|content].",
    ],
    counterexamples: [
      "The claim that the bridge was mined was false.", "There is no sign that the talks will end soon.",
      "He made the bridge that they use.",
    ],
    read: { block, drafts, name in block.appendClaims(to: &drafts, rule: name) })
}

extension BlockRule {
  static let isSure = BlockRule(
    name: "<subject> is adamant that clause",
    examples: [
      "[The minister|source] [was adamant|cue] [that the port would stay open|content].",
      "[Western officials|source] [remain convinced|cue] [the fleet will leave|content].",
    ],
    counterexamples: ["It is certain that the port will close.", "The minister is sure of his vote."],
    read: { block, drafts, name in block.appendConvictions(to: &drafts, rule: name) })
}

extension BlockReading {
  // MARK: In her view

  func appendViews(to drafts: inout [AttributionDraft], rule: RuleName) {
    for index in tokens where leadsView(index) && !reader.isQuoted(index) {
      guard let sentence = reader.document.sentenceIndex(at: reader.tokens[index].span.start) else { continue }
      let range = reader.reach(of: index, in: sentence)
      if let trailing = trailingView(index, range, rule: rule) {
        drafts.append(trailing)
        continue
      }
      guard let (owner, noun) = viewHolder(after: index, before: range.upperBound),
        reader.has(noun + 1, .comma), opensClause(index, range)
      else { continue }
      let end = endOfView(from: noun + 2, before: range.upperBound)
      guard end > noun + 2, groups(in: noun + 2..<end).allSatisfy({ !isTrailingTag($0) }) else { continue }
      drafts.append(
        AttributionDraft(source: owner, cue: noun..<noun + 1, content: [noun + 2..<end], rule: rule))
    }
  }

  private func leadsView(_ index: Int) -> Bool {
    reader.has(index, [.preposition, .by]) && (reader.isWord(index, "in") || reader.isWord(index, "by"))
  }

  /// "…, in the words of the minister." behind what was said.
  private func trailingView(_ lead: Int, _ sentence: Range<Int>, rule: RuleName) -> AttributionDraft? {
    let noun = lead + 2
    guard reader.isWord(lead + 1, "the"), noun < sentence.upperBound, viewNouns.contains(reader.tokens[noun].lower),
      reader.has(noun + 1, .of),
      reader.has(lead - 1, .comma) || reader.has(lead - 1, .quote) && reader.has(lead - 2, .comma)
    else { return nil }
    let end = reader.phraseEnd(from: noun + 2, before: sentence.upperBound)
    let content = sentence.lowerBound..<trimmed(sentence.lowerBound..<lead)
    guard end > noun + 2, end >= sentence.upperBound || reader.has(end, .stop), reader.hasFiniteVerb(in: content),
      groups(in: content).allSatisfy({ complement(of: $0) == nil })
    else { return nil }
    return AttributionDraft(source: noun + 2..<end, cue: noun..<noun + 1, content: [content], rule: rule)
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

  // MARK: Convictions

  func appendConvictions(to drafts: inout [AttributionDraft], rule: RuleName) {
    let leads = Self.beforeConviction
    for index in tokens
    where reader.has(index - 1, leads) && convictions.contains(reader.tokens[index].lower)
      && !reader.isQuoted(index)
    {
      guard let sentence = reader.document.sentenceIndex(at: reader.tokens[index].span.start) else { continue }
      let range = reader.reach(of: index, in: sentence)
      let next = index + 1
      guard next + 2 < range.upperBound, let verb = copula(before: index, from: range.lowerBound),
        let subject = speakerLike(reader.subject(endingAt: verb, from: range.lowerBound)),
        !reader.has(subject.lowerBound, [.relative, .that]), !reader.isWord(subject.lowerBound, "it"),
        opensConviction(next, range)
      else { continue }
      let end = endOfView(from: next, before: range.upperBound)
      guard end > next + 2 else { continue }
      let isDenied = (verb..<index).contains { reader.has($0, .negation) }
      drafts.append(
        AttributionDraft(
          source: subject, cue: verb..<index + 1, content: [next..<end],
          isNegated: isDenied != doubts.contains(reader.tokens[index].lower), rule: rule))
    }
  }

  private static let beforeConviction: ReportingWordClass = [.be, .auxiliary, .adverb, .negation, .verb, .past]

  /// The form of "be" or "remain" of a conviction, with its auxiliaries.
  private func copula(before adjective: Int, from lower: Int) -> Int? {
    var index = adjective - 1
    while index > lower, reader.has(index, [.adverb, .negation]) { index -= 1 }
    guard index > lower, reader.has(index, .be) || lastingForms.contains(reader.tokens[index].lower) else { return nil }
    while index - 1 > lower, reader.has(index - 1, [.auxiliary, .adverb]), !reader.has(index - 1, .modal) { index -= 1 }
    return index
  }

  /// "that", or a clause without it.
  private func opensConviction(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if reader.has(index, .that) { return !reader.has(index + 1, [.comma, .stop]) }
    guard reader.has(index, [.determiner, .proper, .subjectPronoun]), !reader.has(index, [.relative, .time]) else {
      return false
    }
    return reader.hasFiniteVerb(in: index + 1..<sentence.upperBound)
  }

  // MARK: Claims

  func appendClaims(to drafts: inout [AttributionDraft], rule: RuleName) {
    for index in tokens where reader.has(index, .that) && reader.has(index - 1, .nominal) && !reader.isQuoted(index) {
      let noun = reader.tokens[index - 1].lower
      let isSight = signNouns.contains(noun)
      guard index - 1 > tokens.lowerBound, let act = isSight ? .state : statementNouns[noun],
        let sentence = reader.document.sentenceIndex(at: reader.tokens[index].span.start)
      else { continue }
      let range = reader.reach(of: index, in: sentence)
      let verb =
        isSight
        ? seeingVerb(of: index - 1, from: range.lowerBound) : claimingVerb(of: index - 1, from: range.lowerBound)
      guard let verb, reader.complementStarts(at: index, range),
        let subject = claimant(of: verb, from: range.lowerBound, mayDeny: isSight)
      else { continue }
      let end = endOfView(from: index, before: range.upperBound)
      guard end > index + 1, !groups(in: verb..<verb + 1).contains(where: { complement(of: $0) != nil }) else {
        continue
      }
      drafts.append(
        AttributionDraft(
          source: subject, cue: verb..<index, content: [index..<end], act: act, isNegated: isSight, rule: rule))
    }
  }

  /// "sees" in "sees no sign", "see" in "does not see any indication".
  private func seeingVerb(of noun: Int, from lower: Int) -> Int? {
    let verb = noun - 2
    guard verb > lower, !reader.isQuoted(verb), seeingForms.contains(reader.tokens[verb].lower),
      ["no", "any", "little"].contains(where: { reader.isWord(noun - 1, $0) })
    else { return nil }
    return verb
  }

  /// "made" in "made the unfounded claim", "is" in "is of the opinion".
  private func claimingVerb(of noun: Int, from lower: Int) -> Int? {
    var index = noun - 1
    while index > lower, index > noun - 4, reader.has(index, .nominal), !reader.isFiniteVerb(index) { index -= 1 }
    if reader.has(index, .determiner), !reader.has(index, .that) { index -= 1 }
    guard index > lower, !reader.isQuoted(index) else { return nil }
    if reader.has(index, .of), reader.has(index - 1, .be) { return index - 1 }
    return reader.isWord(index, "with") || claimingForms.contains(reader.tokens[index].lower) ? index : nil
  }

  private func claimant(of verb: Int, from lower: Int, mayDeny: Bool) -> Range<Int>? {
    // "left the hall with the verdict that"
    if reader.isWord(verb, "with") { return speakerLike(reader.clauseSubject(from: lower, before: verb)) }
    var start = verb
    while start > lower, reader.has(start - 1, [.auxiliary, .adverb, .negation]), !reader.has(start - 1, .genitive) {
      start -= 1
    }
    guard !(start..<verb).contains(where: { reader.has($0, mayDeny ? .modal : [.negation, .modal]) }) else {
      return nil
    }
    if reader.has(start - 1, [.coordinator, .contrast]) { return reader.clauseSubject(from: lower, before: start - 1) }
    guard let subject = reader.subject(endingAt: start, from: lower), !reader.has(subject.lowerBound, .that) else {
      return nil
    }
    return speakerLike(subject)
  }

  private func speakerLike(_ subject: Range<Int>?) -> Range<Int>? {
    guard let subject else { return nil }
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

private let viewNouns: WordSet = [
  "view", "opinion", "words", "eyes", "judgment", "judgement", "assessment", "estimation", "telling", "account",
  "description", "reckoning", "version", "calculation", "reading",
]

private let convictions: WordSet = [
  "adamant", "insistent", "confident", "convinced", "certain", "sure", "hopeful", "optimistic", "pessimistic",
  "sceptical", "skeptical", "doubtful", "worried", "concerned", "alarmed", "afraid", "fearful", "unanimous", "clear",
]

/// Those of them that say that it is not so.
private let doubts: Set<WordKey> = ["sceptical", "skeptical", "doubtful", "pessimistic"]

private let lastingForms: Set<WordKey> = [
  "remain", "remains", "remained", "seem", "seems", "seemed", "sound", "sounded",
]

/// What one sees none of.
private let signNouns: Set<WordKey> = ["sign", "signs", "indication", "indications", "evidence", "chance", "reason"]

private let seeingForms: Set<WordKey> = ["see", "sees", "saw", "has", "have", "had", "finds", "found"]

private let claimingForms: WordSet = [
  "make", "makes", "made", "making", "issue", "issues", "issued", "issuing", "add", "added", "repeat", "repeated",
  "raise", "raised", "give", "gave", "takes", "took", "hold", "holds", "held", "advance", "advanced", "level",
  "levelled", "leveled", "push", "pushed", "spread", "spreading", "deliver", "send", "sends", "sent", "share",
  "delivers",
  "delivered", "gives", "raises", "floats",
  "shares", "shared", "float", "floated",
]
