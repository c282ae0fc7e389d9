/// What stands between a cue and its content: days, adverbs, occasions and audiences.
extension SpeechReader {
  /// Skips days, adverbs, occasions and audiences between a cue and its content.
  func afterAdjuncts(_ start: Int, frame: CueFrame, before end: Int) -> Int {
    if has(start, .to) && frame.contains(.infinitive) { return start }
    if let ahead = contentAhead(from: start, before: end) { return ahead }
    var index = start
    for _ in 0..<8 {
      guard index < end else { return index }
      if isQuoted(index) {
        guard index > start, let run = run(at: index), isName(runs[run]) else { return index }
        index = runs[run].tokens.upperBound
        continue
      }
      // "said Saturday's decision broke the charter"
      if has(index, .time), has(index + 1, .genitive) { return index }
      if has(index, [.time, .adverb]), !has(index, .determiner), !startsClauseWithAdverb(index), !isExistential(index) {
        index += 1
      } else if has(index, .determiner), has(index + 1, .time), !isFiniteVerb(min(index + 2, end - 1)) {
        // "said the week of talks would": no day but the subject of what is said.
        if let last = (index + 1..<end).first(where: { !has($0, .time) }),
          has(last, .of) || pointingForms.contains(tokens[index + 1].lower) && has(last, .nominal) && last == index + 2
        {
          return index
        }
        index += 2
      } else if tokens[index].kind == .number, has(index - 1, .time) {
        index += 1
      } else if has(index, .preposition), isAdjunct(at: index, before: end) {
        index = chunkEnd(from: index + 1, before: end)
        while index < end, has(index, [.of, .preposition]), !has(index, [.to, .as]), !isQuoted(index) {
          index = chunkEnd(from: index + 1, before: end)
        }
      } else {
        return index
      }
    }
    return index
  }

  /// "at the forum “Ten Bridges” that": capitalised words behind a noun.
  private func isName(_ run: QuotedRun) -> Bool {
    isScare(run) && !run.words.isEmpty && has(run.tokens.lowerBound - 1, .nominal)
      && run.words.allSatisfy { tokens[$0].isCapitalised }
  }

  /// "there would be"
  private func isExistential(_ index: Int) -> Bool {
    isWord(index, "there")
      && (has(index + 1, [.be, .modal, .have, .past])
        || existingForms.contains(tokens[min(index + 1, tokens.count - 1)].lower))
  }

  private func startsClauseWithAdverb(_ index: Int) -> Bool { has(index, .subordinator) }

  /// Whether a preposition leads in when, where or to whom something was said.
  func isAdjunct(at index: Int, before end: Int) -> Bool {
    guard has(index, .preposition), !has(index, [.of, .as]) || has(index, .to) else { return false }
    let last = chunkEnd(from: index + 1, before: end)
    guard last > index + 1 else { return false }
    if has(index, .to) { return (index + 1..<last).contains { has($0, [.audience, .objectPronoun, .proper]) } }
    // "said about 60 gunmen attacked": so many, not when or where.
    if tokens[index + 1].kind == .number, !has(last - 1, .time), roundingWords.contains(tokens[index].lower) {
      return false
    }
    return (index + 1..<last).contains { has($0, [.time, .occasion, .audience, .proper, .ago, .gerund]) }
      || tokens[index + 1].kind == .number
  }

  /// "said at a rally in Ohio that", `said in a statement to reporters, "`: where "that" or the quotation stands, when only adjuncts lie between.
  private func contentAhead(from start: Int, before end: Int) -> Int? {
    guard start < end, has(start, [.preposition, .time, .adverb]),
      !has(start, .subordinator) || has(start, .preposition)
    else { return nil }
    var index = start
    while index < min(end, start + 26) {
      if isQuoted(index) {
        guard opensRun(index), !isScare(runs[Int(runOfToken[index])]) else { return nil }
        return index
      }
      if has(index, .that), !has(index + 1, [.time]) {
        return has(index - 1, .preposition) || isRelativeThat(index, from: start) ? nil : index
      }
      if has(index, [.stop, .semicolon, .subjectPronoun, .relative]) { return nil }
      if has(index, .comma), !opensRun(min(index + 1, end - 1)),
        !has(index + 1, [.that, .preposition, .time, .nominal])
      {
        return nil
      }
      // "in a video posted on Wednesday that"
      let isIssued = has(index, .past) && has(index - 1, .occasion)
      if isFiniteVerb(index), !has(index - 1, .preposition), !isIssued { return nil }
      index += 1
    }
    return nil
  }

  /// "concluded with no end to a conflict that could spread": a verb right behind, and a noun before that is no occasion.
  private func isRelativeThat(_ index: Int, from start: Int) -> Bool {
    guard index > start, has(index - 1, .nominal), !has(index - 1, [.time, .occasion, .audience, .proper]) else {
      return false
    }
    return has(index + 1, [.auxiliary, .verb, .negation]) || has(index + 1, .past) && !has(index + 1, .proper)
  }

  /// What follows a cue, its audience and its adjuncts: where "he told reporters in Brussels on Thursday" ends.
  func afterTag(_ group: CueGroup, before end: Int) -> Int {
    var index = group.role == .inverted ? group.subject?.upperBound ?? group.verb + 1 : group.verb + 1
    if group.frame.contains(.audience) { index = afterAudience(index, before: end) }
    return afterAdjuncts(index, frame: [], before: end)
  }

  /// "told reporters", "told CNN's Jim Bell": after the audience.
  func afterAudience(_ index: Int, before end: Int) -> Int {
    var index = index
    if has(index, .to), !has(index, .that) { index += 1 }
    guard index < end, !isQuoted(index), !has(index, [.that, .comma, .colon]) else { return index }
    if has(index, .objectPronoun) && !(has(index, .possessivePronoun) && has(index + 1, .nominal)) { return index + 1 }
    if has(index, .subjectPronoun) { return isWord(index, "you") || isWord(index, "it") ? index + 1 : index }
    return chunkEnd(from: index, before: end)
  }

  /// The end of the basic noun phrase that begins at a token.
  ///
  /// In "told reporters Lavrov was" the second noun opens a clause; in "told radio host Hugh Bell that" it does not: what follows tells.
  func chunkEnd(from start: Int, before end: Int) -> Int {
    var index = start
    if index < end, has(index, .subjectPronoun) || has(index, .objectPronoun) && !has(index, .possessivePronoun) {
      return index + 1
    }
    while index < end, has(index, [.determiner, .possessivePronoun, .quantity]), !has(index, .that) { index += 1 }
    let first = index
    var turn: Int?
    while index < end, !isQuoted(index) {
      let here = classes[index]
      if here.has([.determiner, .possessivePronoun, .subjectPronoun]) && !here.has(.proper) { break }
      guard here.has([.nominal, .hyphen, .genitive]) || here.has(.coordinator) && has(index + 1, .nominal) else {
        break
      }
      if index > first, isFiniteVerb(index), !has(index, .occasion) { break }
      if turn == nil, index > first, here.has(.proper), has(index - 1, .nominal), !has(index - 1, .proper) {
        turn = index
      }
      index += 1
    }
    guard let turn, index < end else { return index }
    let closes = has(index, [.that, .comma, .colon, .preposition, .quote, .stop, .question, .time]) || isQuoted(index)
    return closes ? index : turn
  }
}

private let roundingWords: Set<WordKey> = ["about", "around", "over", "under", "near", "between", "up"]

/// "said the next round would be": no day follows.
private let pointingForms: Set<WordKey> = ["next", "last", "late", "recent", "early"]

/// "said there remains a gap"
private let existingForms: Set<WordKey> = ["remain", "remains", "exist", "exists", "seem", "seems", "appears", "needs"]
