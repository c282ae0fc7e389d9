/// A speech verb with its auxiliaries and adverbs, and the subject it was found with.
struct CueGroup: Sendable {
  /// The speech verb itself.
  let verb: Int
  /// From the first auxiliary or adverb to the verb.
  let tokens: Range<Int>
  let word: CueWord
  let role: CueRole
  let subject: Range<Int>?
  let isNegated: Bool
  /// "TASS" in "TASS quoted Lavrov as saying".
  var relay: Range<Int>?
  /// The sentence it stands in.
  let sentence: Int

  /// The first of its subject, of who passes it on and of its verbs.
  var start: Int {
    min(tokens.lowerBound, subject?.lowerBound ?? tokens.lowerBound, relay?.lowerBound ?? tokens.lowerBound)
  }

  /// "Officials believe the raid failed, Berg said": what is thought can be what another says.
  var isOfMind: Bool { word.verb == thinkVerb || word.verb == believeVerb }

  var speech: SpeechVerb { speechVerbs[word.verb] }
  var frame: CueFrame { speech.frame }
}

/// How a cue stands in its clause.
enum CueRole: Hashable, Sendable {
  /// With a subject of its own before it.
  case finite
  /// "and said": its subject is that of the verb before it.
  case coordinated
  /// "said Ryabkov": after the words it reports, with its subject behind it.
  case inverted
  /// "…, saying that", "to say that": its subject is that of its clause.
  case participle
  /// "was asked whether"
  case passive
}

extension SpeechReader {
  /// The cue groups of a sentence, in order of text. What a quoted speaker says of others is theirs: cues inside marks are not read.
  func cueGroups(in index: Int) -> [CueGroup] {
    var groups: [CueGroup] = []
    let sentence = document.sentences[index]
    for token in sentence.tokens {
      guard let word = cues[token] else { continue }
      if let group = group(at: token, word: word, sentence: index, after: groups.last) { groups.append(group) }
    }
    return groups
  }

  private func group(at verb: Int, word: CueWord, sentence: Int, after previous: CueGroup?) -> CueGroup? {
    let tokens = document.sentences[sentence].tokens
    if isQuoted(verb) { return nil }
    let lower = lowerBound(for: verb, in: tokens)
    var start = verb
    while start > lower, isInVerbGroup(start - 1) { start -= 1 }
    if let auxiliary = auxiliary(aheadOfAside: start, from: lower) { start = auxiliary }
    let isNegated = (start..<verb).contains { has($0, .negation) || isWord($0, "no") }
    guard !isNounHere(verb, word: word, groupStart: start) else { return nil }
    let within = reach(of: verb, in: sentence)
    let frame = CuePlace(
      verb: verb, start: start, lower: lower, sentence: within.lowerBound, upper: within.upperBound, word: word)
    if let quoted = quoted(frame, previous: previous) {
      return CueGroup(
        verb: verb, tokens: start..<verb + 1, word: word, role: .finite, subject: quoted.subject,
        isNegated: isNegated, relay: quoted.relay, sentence: sentence)
    }
    guard let (role, subject) = roleAndSubject(frame, previous: previous) else { return nil }
    return CueGroup(
      verb: verb, tokens: start..<verb + 1, word: word, role: role, subject: subject, isNegated: isNegated,
      sentence: sentence)
  }

  /// "did, however, warn": the auxiliary before an aside.
  private func auxiliary(aheadOfAside start: Int, from lower: Int) -> Int? {
    guard start - 3 > lower, has(start - 1, .comma), !isQuoted(start - 1) else { return nil }
    let comma = (max(lower + 1, start - 5)..<start - 1).last { has($0, .comma) }
    guard var auxiliary = comma.map({ $0 - 1 }), has(auxiliary, .auxiliary) else { return nil }
    while auxiliary > lower, isInVerbGroup(auxiliary - 1) { auxiliary -= 1 }
    return auxiliary
  }

  /// "TASS quoted Lavrov as saying", "Lavrov was quoted by TASS as saying": who is quoted, and by whom.
  private func quoted(_ frame: CuePlace, previous: CueGroup?) -> (subject: Range<Int>, relay: Range<Int>?)? {
    guard frame.word.form == .gerund, has(frame.start - 1, .as), let previous, isQuoting(previous) else { return nil }
    let end = frame.start - 1
    if previous.role == .passive {
      return phrase(endingAt: previous.tokens.lowerBound, from: lowerBound(for: previous.verb, in: frame.lower..<end))
        .map { ($0, previous.subject) }
    }
    let object = previous.verb + 1..<end
    guard !object.isEmpty, object.count <= 24, !object.contains(where: { isFiniteVerb($0) }) else { return nil }
    return (object, previous.subject)
  }

  private func isQuoting(_ group: CueGroup) -> Bool { quotingForms.contains(tokens[group.verb].lower) }

  /// "has at least publicly said"
  private func isInVerbGroup(_ index: Int) -> Bool {
    if isInAdverbial(index) { return true }
    if isWord(index, "least") || isWord(index, "at") { return false }
    if isWord(index + 1, "clear") || isWord(index + 1, "it") && isWord(index + 2, "clear") {
      if makingForms.contains(tokens[index].lower) || isWord(index, "it") { return true }
    }
    if isLettingKnow(index) { return true }
    // "put it"
    if isWord(index + 1, "it"), cues[index + 1] != nil, isWord(index, "put") || isWord(index, "puts") { return true }
    // "Holm and Berg both called for"
    if isWord(index, "both") || isWord(index, "each"), has(index - 1, [.nominal, .subjectPronoun]) { return true }
    // "went on"
    if isWord(index + 1, "on"), cues[index + 1] != nil, isWord(index, "went") { return true }
    // "will today pledge"
    if has(index, .time), !has(index, .proper),
      has(index - 1, .auxiliary) || has(index - 1, .adverb) && has(index - 2, .auxiliary)
    {
      return true
    }
    return has(index, [.auxiliary, .negation, .adverb]) && !has(index, .genitive)
  }

  /// "let it be known", "made it known": all before "known".
  private func isLettingKnow(_ index: Int) -> Bool {
    let it = isWord(index, "it") ? index : index + 1
    guard isWord(it, "it"), isWord(it + 1, "known") || isWord(it + 1, "be") && isWord(it + 2, "known") else {
      return false
    }
    return cues[isWord(it + 1, "known") ? it + 1 : it + 2] != nil
  }

  /// "more or less denied", "all but ruled out": inside several words that do the work of one adverb.
  private func isInAdverbial(_ index: Int) -> Bool {
    index >= 0 && Self.adverbialWords.contains(tokens[index].lower)
      && Self.adverbials.contains { words in
        words.indices.contains { offset in
          words.indices.allSatisfy { isWord(index - offset + $0, words[$0]) }
        }
      }
  }

  private static let adverbials: [[WordKey]] = [
    ["at", "least"], ["more", "or", "less"], ["all", "but"], ["in", "effect"], ["once", "again"], ["once", "more"],
  ]

  private static let adverbialWords = WordSet(adverbials.joined())

  /// Where a cue stands, while its role is sought.
  struct CuePlace {
    let verb: Int
    let start: Int
    let lower: Int
    /// Where its sentence begins, or the part of it that is looked at.
    let sentence: Int
    let upper: Int
    let word: CueWord
  }

  /// The first token that a cue's subject may begin at: after the quotation before it. Scare quotes and nicknames are passed over.
  private func lowerBound(for verb: Int, in sentence: Range<Int>) -> Int {
    var index = verb
    while index > sentence.lowerBound, index > verb - 70 {
      if let run = run(at: index - 1) {
        guard isScare(runs[run]) else { return index }
        index = max(sentence.lowerBound, runs[run].tokens.lowerBound)
      } else {
        index -= 1
      }
    }
    return index
  }

  private func isNounHere(_ verb: Int, word: CueWord, groupStart: Int) -> Bool {
    let before = isWord(verb - 1, "both") || isWord(verb - 1, "each") ? groupStart - 1 : verb - 1
    if has(before, [.determiner, .possessivePronoun]) && !has(before, [.that, .subjectPronoun, .speakers]) {
      return true
    }
    if has(before, .genitive) || has(before, .hyphen) { return true }
    // "a draft appeal for", "replaced with threatening messages"
    if word.form == .base, speechVerbs[word.verb].frame.contains(.nounLike), isIndefiniteArticle(before - 1) {
      return true
    }
    if word.form == .gerund, isWord(before, "with"), has(verb + 1, .nominal) { return true }
    if has(verb + 1, .hyphen) { return true }
    if word.form == .third || word.form == .base {
      if has(before, [.preposition]) && !has(before, [.subordinator, .to]) { return true }
    }
    return false
  }

  private func isIndefiniteArticle(_ index: Int) -> Bool { isWord(index, "a") || isWord(index, "an") }

  private func roleAndSubject(_ frame: CuePlace, previous: CueGroup?) -> (CueRole, Range<Int>?)? {
    let group = frame.start..<frame.verb
    let hasBe = group.contains { has($0, .be) }
    if frame.word.form == .gerund && !hasBe { return participle(frame, previous: previous) }
    if frame.word.form == .past && hasBe {
      return (.passive, agent(after: frame.verb + 1, before: frame.upper))
    }
    if frame.word.form == .base, has(frame.start - 1, .to) {
      // "Asked to explain the delay, Berg said": nobody explains.
      let asked = frame.start - 2
      if asked == frame.lower, has(asked, .cue), has(asked, .past) { return nil }
      return participle(frame, previous: previous)
    }
    let hasAuxiliary = group.contains { has($0, .auxiliary) }
    if let closing = closingTag(frame) ?? speakerBehindDay(frame) { return (.inverted, closing) }
    if let subject = subject(endingAt: frame.start, from: frame.lower), !isAsideTail(subject, frame) {
      return agrees(subject, frame, hasAuxiliary: hasAuxiliary) ? (.finite, subject) : nil
    }
    guard hasAuxiliary || frame.word.form == .past || frame.word.form == .third else { return nil }
    if isInverted(frame) {
      let end = phraseEnd(from: frame.verb + 1, before: frame.upper)
      if end > frame.verb + 1 { return (.inverted, frame.verb + 1..<end) }
    }
    return coordinated(frame, previous: previous)
  }

  /// "…, said": a comma directly before a cue whose subject would be the end of a quotation.
  private func isAsideTail(_ subject: Range<Int>, _ frame: CuePlace) -> Bool { subject.upperBound > frame.start }

  private func isInverted(_ frame: CuePlace) -> Bool {
    guard frame.start == frame.verb, speechVerbs[frame.word.verb].frame.contains(.quotation) else { return false }
    // "“… again.” Reports suggested": a new sentence.
    if tokens[frame.verb].isCapitalised, has(frame.verb - 1, .quote) { return false }
    guard frame.verb + 1 < frame.upper,
      has(frame.verb - 1, [.comma, .quote, .stop, .dash]) || frame.start == frame.lower
    else { return false }
    let next = classes[frame.verb + 1]
    if next.has([.that, .objectPronoun]) && !next.has(.subjectPronoun) { return false }
    return next.has([.nominal, .determiner, .possessivePronoun, .subjectPronoun]) && !next.has([.time, .adverb])
  }

  /// "…, said on Friday the head of the agency", "…, wrote on Twitter the minister": the speaker behind the day or the place, with nothing more
  /// said.
  private func speakerBehindDay(_ frame: CuePlace) -> Range<Int>? {
    guard frame.start == frame.verb, frame.verb > frame.sentence, has(frame.verb - 1, [.comma, .quote, .dash]),
      speechVerbs[frame.word.verb].frame.contains(.quotation), has(frame.verb + 1, .preposition),
      has(frame.verb + 2, .time) || postingPlaces.contains(tokens[frame.verb + 2].lower)
    else { return nil }
    var start = frame.verb + 2
    while start < frame.upper, has(start, .time) || start == frame.verb + 2 { start += 1 }
    guard has(start, [.determiner, .proper]), !has(start, .that) else { return nil }
    let end = phraseEnd(from: start, before: frame.upper)
    guard end > start, has(headIndex(of: start..<end), [.proper, .role, .speakers]),
      !hasFiniteVerb(in: start..<frame.upper)
    else { return nil }
    return start..<end
  }

  /// "…, said Anna Berg, the deputy minister." at the end of a sentence, whatever stands before its comma.
  private func closingTag(_ frame: CuePlace) -> Range<Int>? {
    let next = frame.verb + 1
    guard frame.verb - 1 > frame.sentence, has(frame.verb - 1, .comma), isInverted(frame),
      has(next, .proper) || has(next, .determiner) || frame.word.form == .base && has(next, .nominal),
      !has(next, .time)
    else { return nil }
    let end = phraseEnd(from: next, before: frame.upper)
    guard end > next, end >= frame.upper || has(end, [.stop, .dash]) else { return nil }
    let head = headIndex(of: next..<end)
    // "…, said the beekeeper."
    let isShort = has(next, .determiner) && end - next <= 4 && has(head, .nominal) && !isArtefact(head)
    guard has(head, [.proper, .role, .speakers]) || isShort, !hasFiniteVerb(in: next..<head + 1),
      firstFiniteVerb(in: frame.sentence..<frame.verb - 1) != nil
    else { return nil }
    // "…, say officials": several.
    if frame.word.form == .base, !agrees(next..<end, frame, hasAuxiliary: false) { return nil }
    return next..<end
  }

  private func coordinated(_ frame: CuePlace, previous: CueGroup?) -> (CueRole, Range<Int>?)? {
    var before = frame.start - 1
    while before > frame.lower, has(before, .adverb) || has(before, .time) && frame.word.form != .base { before -= 1 }
    if before < frame.start - 1, before > frame.lower, has(before, .preposition) { before -= 1 }
    if let and = coordinatorOfAside(endingAt: frame.start, from: frame.lower) { before = and }
    guard before >= frame.lower, has(before, [.coordinator, .contrast]) else { return nil }
    // "Berg called the envoy's demands that they stop nonsense and questioned": a past goes on from the past before it. "Berg told them to see
    // what it has led to, and urged": a comma parts it from what is inside.
    let isOfAnother =
      frame.word.form == .past && previous.map { $0.word.form == .third || $0.word.form == .base } ?? false
    let isParted = previous == nil && has(before, .coordinator) && has(before - 1, .comma)
    if isOfAnother || isParted, frame.word.form == .past,
      let subject = clauseSubject(from: frame.sentence, before: before)
        ?? pastSubject(from: frame.sentence, before: before),
      !subject.contains(where: { isQuoted($0) })
    {
      return (.coordinated, subject)
    }
    if let previous, let subject = previous.subject {
      // "you have questions or comments about": nouns.
      return frame.word.form == .third && isPluralPronoun(subject) ? nil : (.coordinated, subject)
    }
    guard
      let subject = clauseSubject(from: frame.lower, before: before) ?? pastSubject(from: frame.lower, before: before)
        ?? adverbialSubject(from: frame.lower, before: before)
    else { return nil }
    return frame.word.form == .third && isPluralPronoun(subject) ? nil : (.coordinated, subject)
  }

  /// "you", "they": no verb in -s goes with them.
  private func isPluralPronoun(_ subject: Range<Int>) -> Bool {
    subject.count == 1
      && ["you", "they", "we", "i"].contains { isWord(subject.lowerBound, $0) }
  }

  private func participle(_ frame: CuePlace, previous: CueGroup?) -> (CueRole, Range<Int>?)? {
    let before = frame.start - 1
    let opensClause = frame.start == frame.sentence
    guard
      opensClause || frame.start == frame.lower
        || has(before, [.comma, .dash, .coordinator, .preposition, .nominal, .to, .subordinator, .quote, .adverb])
        || isFiniteVerb(before)
    else { return nil }
    if opensClause { return (.participle, subjectAhead(of: frame)) }
    if has(before, .nominal), !has(before, [.occasion, .to, .time, .past]), !isFiniteVerb(before),
      let subject = phrase(endingAt: frame.start, from: frame.lower)
    {
      // "In a letter to members questioning the plan, Berg said": the letter is Berg's.
      if isWord(subject.lowerBound - 1, "in"), has(headIndex(of: subject), .occasion) {
        return (.participle, subjectAhead(of: frame))
      }
      // "Berg took office declaring that", "Berg left the hall saying that": no hall says it.
      if subject.lowerBound - 1 > frame.lower, isFiniteVerb(subject.lowerBound - 1), frame.word.form == .gerund,
        isWord(subject.lowerBound, "office")
          || !has(headIndex(of: subject), [.proper, .role, .speakers, .audience, .occasion, .subjectPronoun]),
        let leader = clauseSubject(from: frame.lower, before: frame.start)
      {
        return (.participle, leader)
      }
      return (.participle, subject)
    }
    if let companion = companion(of: frame) { return (.participle, companion) }
    if let subject = subjectOfInfinitive(frame) { return (.participle, subject) }
    // "argued that continued support was a duty, saying": the cue before may be none.
    if let previous, let subject = previous.subject, !(subject.count == 1 && has(subject.lowerBound, .that)) {
      return (.participle, subject)
    }
    // A quotation may stand between: "The ministry is dropping the word “imminent,” saying that".
    let subject =
      clauseSubject(from: frame.lower, before: frame.start) ?? clauseSubject(from: frame.sentence, before: frame.start)
    // "Berg answered by promising to sue": the past before "by" has a subject, not an agent.
    if subject == nil, has(before, .by) { return (.participle, pastSubject(from: frame.lower, before: before)) }
    // "Berg attempted to explain it, saying that": the past before "to" is the verb when there is no other.
    if subject == nil, has(before, .comma) { return (.participle, attemptSubject(from: frame.lower, before: before)) }
    return (.participle, subject)
  }

  /// "Berg is weak, so the envoy felt compelled to warn him": the subject of the verbs right before "to".
  private func subjectOfInfinitive(_ frame: CuePlace) -> Range<Int>? {
    guard frame.word.form == .base, has(frame.start - 1, .to), frame.start - 2 > frame.lower,
      resolvingForms.contains(tokens[frame.start - 2].lower)
    else { return nil }
    var verb = frame.start - 2
    while verb > frame.lower, has(verb - 1, [.past, .auxiliary, .adverb, .verb]), !has(verb - 1, .genitive) {
      verb -= 1
    }
    guard verb > frame.lower, has(verb, [.past, .auxiliary, .verb]) else { return nil }
    return subject(endingAt: verb, from: frame.lower)
  }

  /// "The channel came under fire, with Anna Berg, the leader of the house, calling it a disgrace": the one behind "with".
  private func companion(of frame: CuePlace) -> Range<Int>? {
    guard frame.word.form == .gerund else { return nil }
    let end = has(frame.start - 1, .comma) ? frame.start - 1 : frame.start
    var index = end - 1
    while index > max(frame.lower, end - 24) {
      if isQuoted(index) || has(index, [.stop, .semicolon, .cue]) || isFiniteVerb(index) { return nil }
      if isWord(index, "with") {
        guard has(index - 1, .comma), index + 1 < end, has(index + 1, [.proper, .determiner, .nominal]) else {
          return nil
        }
        return index + 1..<end
      }
      index -= 1
    }
    return nil
  }

  /// "Saying the talks had failed, Lavrov left": the subject after the comma.
  private func subjectAhead(of frame: CuePlace) -> Range<Int>? {
    guard let comma = (frame.verb..<frame.upper).first(where: { isOuterComma($0) }) else { return nil }
    let start = isQuoted(comma) ? comma + 2 : comma + 1
    return start < frame.upper ? clauseSubject(from: start, before: frame.upper) : nil
  }

  /// A comma outside quotations, or the last word of one.
  private func isOuterComma(_ index: Int) -> Bool {
    guard has(index, .comma) else { return false }
    guard let run = run(at: index) else { return true }
    return runs[run].words.upperBound == index + 1
  }

  /// "was told by aides that": who acts.
  private func agent(after start: Int, before end: Int) -> Range<Int>? {
    guard has(start, .by), start + 1 < end else { return nil }
    let last = phraseEnd(from: start + 1, before: end)
    return last > start + 1 ? start + 1..<last : nil
  }
}

private let quotingForms: Set<WordKey> = ["quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing"]

/// What one does before one speaks after all; not "worked to", "tried to".
private let resolvingForms: Set<WordKey> = [
  "compelled", "obliged", "forced", "moved", "decided", "chose", "bound", "prompted", "obligated",
]

private let makingForms: Set<WordKey> = ["make", "makes", "made", "making"]

/// Where messages are posted.
private let postingPlaces: Set<WordKey> = ["twitter", "facebook", "telegram", "instagram", "x", "television", "radio"]

private let thinkVerb = cueWords["think"]?.verb
private let believeVerb = cueWords["believe"]?.verb
