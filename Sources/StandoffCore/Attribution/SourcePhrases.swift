/// Finding the noun phrase that names who speaks, by its shape.
extension SpeechReader {
  /// The subject that ends just before a verb group.
  ///
  /// - Parameters:
  ///   - end: the first token of the verb group.
  ///   - lower: the first token the subject may begin at.
  func subject(endingAt end: Int, from lower: Int) -> Range<Int>? {
    var end = end
    while end > lower, has(end - 1, .adverb), !has(end - 1, .time) { end -= 1 }
    if end - 2 > lower, isWord(end - 1, "least"), isWord(end - 2, "at") { end -= 2 }
    if end - 2 >= lower, isWord(end - 1, "far"), isWord(end - 2, "so") { end -= 2 }
    guard end > lower, !isTimeOfCoordinated(endingAt: end, from: lower),
      coordinatorOfAside(endingAt: end, from: lower) == nil
    else { return nil }
    if let shorter = withoutTime(endingAt: end, from: lower) { end = shorter }
    if has(end - 1, [.comma, .dash]) {
      return subjectWithAside(endingAt: end - 1, from: lower) ?? nameBeforeStrayComma(end - 1, from: lower)
        ?? nameAhead(of: end - 1, from: lower)
    }
    return phrase(endingAt: end, from: lower)
  }

  /// "Ms. Berg, says the road is open": a name alone before the comma opens the sentence.
  private func nameBeforeStrayComma(_ comma: Int, from lower: Int) -> Range<Int>? {
    guard has(comma, .comma), (1...3).contains(comma - lower), comma + 2 < tokens.count,
      has(comma + 2, [.nominal, .that, .subjectPronoun]) && !has(comma + 2, .adverb),
      (lower..<comma).allSatisfy({ tokens[$0].isCapitalised && has($0, .nominal) && !has($0, [.time, .adverb]) }),
      comma - lower > 1 || has(lower, .proper)
    else { return nil }
    return lower..<comma
  }

  /// "and last week said": no subject of its own.
  private func isTimeOfCoordinated(endingAt end: Int, from lower: Int) -> Bool {
    var index = end
    while index > lower, has(index - 1, .time) { index -= 1 }
    if index < end, index > lower, has(index - 1, .preposition) { index -= 1 }
    return index < end && index > lower && has(index - 1, [.coordinator, .contrast])
  }

  /// "Lavrov on Thursday said", "Lavrov Thursday said": where the subject ends without the day.
  private func withoutTime(endingAt end: Int, from lower: Int) -> Int? {
    var index = end
    if has(end - 1, .ago) {
      while index > lower, has(index - 1, [.time, .ago, .quantity, .determiner]) || isCount(index - 1) { index -= 1 }
    }
    while index > lower, has(index - 1, .time) { index -= 1 }
    guard index < end, index > lower else { return nil }
    if has(index - 1, [.preposition, .determiner]) { index -= 1 }
    return index > lower && has(index - 1, [.nominal, .subjectPronoun, .comma, .closeBracket]) ? index : nil
  }

  private func isCount(_ index: Int) -> Bool {
    tokens[index].kind == .number || isWord(index, "less") || isWord(index, "than")
  }

  /// A pronoun or noun phrase that ends before `end`.
  func phrase(endingAt end: Int, from lower: Int) -> Range<Int>? {
    guard end > lower else { return nil }
    let last = classes[end - 1]
    if last.has([.subjectPronoun, .relative]) { return end - 1..<end }
    guard last.has([.nominal, .closeBracket]) else {
      return last.has(.determiner) && !last.has(.preposition) && !isWord(end - 1, "the") ? end - 1..<end : nil
    }
    let start = phraseStart(endingAt: end, from: lower)
    guard start < end else { return nil }
    let trimmed = trimmedStart(start, end)
    guard trimmed < end, !isOnlyTime(trimmed..<end) else { return nil }
    // "unable to hash out": an infinitive, no noun.
    if trimmed > lower, has(trimmed - 1, .to), !has(trimmed, [.proper, .determiner, .possessivePronoun, .speakers]) {
      return nil
    }
    return extendedOverRelative(trimmed..<end, from: lower)
  }

  /// Walks left over everything that a noun phrase with its modifiers can hold.
  private func phraseStart(endingAt end: Int, from lower: Int) -> Int {
    var start = end
    while start > lower {
      let index = start - 1
      let here = classes[index]
      if here.has(.closeBracket) {
        guard let open = bracketOpening(before: index, from: lower) else { return start }
        start = open
      } else if here.has(.quote) || isQuoted(index) {
        guard let run = run(at: index), isScare(runs[run]), runs[run].tokens.lowerBound >= lower else { return start }
        start = runs[run].tokens.lowerBound
      } else if here.has([.determiner, .possessivePronoun]) && !here.has(.that) {
        start = index
        if index > lower, has(index - 1, .coordinator) {
          return coordinatedStart(at: index - 1, phrase: start..<end, from: lower) ?? start
        }
        // "the message accompanying the pictures"
        if index - 2 >= lower, has(index - 1, .gerund), !has(index - 1, .cue), has(index - 2, .nominal),
          !isFiniteVerb(index - 2)
        {
          start = index - 1
          continue
        }
        // "a spokesman for the ministry"
        if index > lower, has(index - 1, .preposition),
          continuesOverPreposition(index - 1, phrase: start..<end, from: lower)
        {
          start = index - 1
          continue
        }
        guard index > lower, has(index - 1, [.of, .determiner, .quantity]), !has(index - 1, .that) else { return start }
      } else if here.has(.coordinator) {
        return coordinatedStart(at: index, phrase: start..<end, from: lower) ?? start
      } else if here.has(.preposition), !has(index + 1, .hyphen) {
        guard continuesOverPreposition(index, phrase: start..<end, from: lower) else { return start }
        start = index
      } else if here.has([.hyphen, .genitive]) || here.has(.preposition) {
        start = index
      } else if here.has(.nominal), !(isFiniteVerb(index)) || (start == end && index == end - 1) {
        start = index
      } else if here.has(.adverb), start < end, has(start, .past), index > lower, has(index - 1, .determiner) {
        start = index
      } else {
        return start
      }
    }
    return start
  }

  private func bracketOpening(before index: Int, from lower: Int) -> Int? {
    var open = index - 1
    while open >= max(lower, index - 10) {
      if has(open, .openBracket) { return open }
      open -= 1
    }
    return nil
  }

  private func continuesOverPreposition(_ index: Int, phrase: Range<Int>, from lower: Int) -> Bool {
    guard !phrase.isEmpty, index > lower, !has(index, [.subordinator, .as]) else { return false }
    // "unable to hash out": an infinitive hangs on the word before it.
    if has(index, .to),
      !has(phrase.lowerBound, [.proper, .determiner, .possessivePronoun, .speakers, .audience, .role])
    {
      return false
    }
    let before = classes[index - 1]
    if before.has([.time]) && !has(index, .of) { return false }
    if before.has(.past), !isFiniteVerb(index - 1) { return index - 1 > lower }
    return before.has([.nominal, .closeBracket, .quantity]) && !isFiniteVerb(index - 1)
      || before.has(.determiner) && has(index, .of)
  }

  /// "Kyiv and its allies": where the first member begins, when both are noun phrases of one clause.
  private func coordinatedStart(at index: Int, phrase: Range<Int>, from lower: Int) -> Int? {
    guard !phrase.isEmpty, index > lower, has(index - 1, [.nominal, .closeBracket]), !isFiniteVerb(index - 1) else {
      return nil
    }
    let start = phraseStart(endingAt: index, from: lower)
    guard start < index, !isOnlyTime(start..<index) else { return nil }
    if start > lower, has(start - 1, [.comma]) {
      // "Germany, France and Italy": members of one list are names.
      let list = listStart(before: start - 1, from: lower)
      return list ?? start
    }
    if start > lower, has(start - 1, [.verb, .cue, .preposition, .to]) || start > lower && isFiniteVerb(start - 1) {
      return nil
    }
    return start
  }

  private func listStart(before comma: Int, from lower: Int) -> Int? {
    guard comma > lower, has(comma - 1, .proper) else { return nil }
    let start = phraseStart(endingAt: comma, from: lower)
    guard start < comma, comma - start <= 4, start == lower || has(start - 1, [.comma, .subordinator, .that]) else {
      return nil
    }
    return start
  }

  private func trimmedStart(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end - 1, has(start, [.coordinator, .hyphen, .genitive, .adverb, .contrast]) {
      start += 1
    }
    // "(Photo: A. Berg) Russia said": a note in brackets is none of it.
    if has(start, .openBracket), let close = (start..<end).first(where: { has($0, .closeBracket) }), close + 1 < end {
      start = close + 1
    }
    // "Monday Lavrov said"
    while start < end - 1, has(start, .time), has(start + 1, .proper), !has(start, .determiner) { start += 1 }
    return start
  }

  func isOnlyTime(_ range: Range<Int>) -> Bool {
    range.allSatisfy { classes[$0].has([.time, .determiner, .preposition, .adverb]) || tokens[$0].kind == .number }
  }

  /// "the man who leads the talks said": a relative clause without commas belongs to the subject.
  private func extendedOverRelative(_ range: Range<Int>, from lower: Int) -> Range<Int> {
    guard range.lowerBound > lower + 2,
      isFiniteVerb(range.lowerBound - 1) || has(range.lowerBound - 1, [.to, .preposition])
        || isWord(range.lowerBound - 1, "who")
    else { return range }
    var index = range.lowerBound - 1
    while index > lower, index > range.lowerBound - 16 {
      if has(index, [.comma, .stop, .semicolon, .colon, .dash]) || isQuoted(index) { return range }
      if let cue = cues[index], speechVerbs[cue.verb].frame.contains(.clause) { return range }
      if isWord(index, "who"), has(index - 1, .nominal) {
        guard let head = phrase(endingAt: index, from: lower) else { return range }
        return head.lowerBound..<range.upperBound
      }
      index -= 1
    }
    return range
  }

  // MARK: Asides

  /// "Wang Yi, China's foreign minister, said": the subject with what stands between it and the comma before the verb.
  private func subjectWithAside(endingAt comma: Int, from lower: Int) -> Range<Int>? {
    var best: Range<Int>?
    var close = comma
    for _ in 0..<5 {
      guard let open = previousComma(before: close, from: lower) else { break }
      guard let phrase = phrase(endingAt: open, from: lower), isAnchored(phrase, from: lower) else {
        if best != nil { break }
        close = open
        continue
      }
      // "cut the road, Berg, the minister, said": what stands before the name is an object of the clause, no part of who speaks.
      if best != nil, isObject(phrase, from: lower) { break }
      best = phrase.lowerBound..<comma
      if has(phrase.lowerBound, [.subjectPronoun]) || phrase.lowerBound == lower { break }
      if !has(phrase.lowerBound - 1, [.comma, .dash]) { break }
      close = open
    }
    return best.map { beforeRelative($0, to: comma, from: lower) ?? $0 }
  }

  /// Whether a phrase stands behind the verb of its clause.
  private func isObject(_ phrase: Range<Int>, from lower: Int) -> Bool {
    phrase.lowerBound > lower && isFiniteVerb(phrase.lowerBound - 1)
  }

  /// "The club, which includes makers of toys, games and the like, said": what the relative clause hangs on.
  private func beforeRelative(_ found: Range<Int>, to comma: Int, from lower: Int) -> Range<Int>? {
    var index = found.lowerBound - 1
    while index > max(lower, found.lowerBound - 24) {
      if has(index, [.stop, .semicolon, .dash]) || isQuoted(index) { return nil }
      if has(index, .comma), isWord(index + 1, "which") || isWord(index + 1, "who") || isWord(index + 1, "whose") {
        guard index + 2 < found.lowerBound, firstFiniteVerb(in: index + 2..<found.lowerBound) != nil,
          let phrase = phrase(endingAt: index, from: lower),
          isAnchored(phrase, from: lower)
        else { return nil }
        return phrase.lowerBound..<comma
      }
      index -= 1
    }
    return nil
  }

  private func previousComma(before end: Int, from lower: Int) -> Int? {
    var index = end - 1
    while index > lower, index > end - 45 {
      if has(index, [.comma, .dash]), !isQuoted(index) { return index }
      if has(index, [.stop, .semicolon]) && !isQuoted(index) { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether a phrase stands where a clause can begin.
  private func isAnchored(_ phrase: Range<Int>, from lower: Int) -> Bool {
    if phrase.lowerBound == lower { return true }
    let before = classes[phrase.lowerBound - 1]
    // "At the summit in London the president of the council, Holt, said"
    if has(lower, .preposition), has(phrase.lowerBound, .determiner), before.has(.proper) { return true }
    // "a speech before the assembly, after the vote, warned"
    if before.has(.subordinator), before.has(.preposition), !before.has(.as),
      has(phrase.lowerBound - 2, [.nominal, .past])
    {
      return false
    }
    return before.has([
      .comma, .dash, .subordinator, .that, .contrast, .coordinator, .quote, .colon, .semicolon, .openBracket, .adverb,
      .relative,
    ]) || isFiniteVerb(phrase.lowerBound - 1) || isQuoted(phrase.lowerBound - 1)
  }

  // MARK: Other places

  /// The subject of the first clause of a stretch: whom "…, adding that" and "… and said" belong to.
  func clauseSubject(from lower: Int, before end: Int) -> Range<Int>? {
    guard lower < end else { return nil }
    var start = lower
    for _ in 0..<3 {
      while start < end, has(start, [.coordinator, .contrast, .adverb]) { start += 1 }
      guard start < end, has(start, [.preposition, .subordinator, .gerund, .past, .to, .as]), !has(start, .proper)
      else { break }
      guard let comma = (start..<end).first(where: { has($0, .comma) && !isQuoted($0) }), comma + 1 < end else { break }
      start = comma + 1
    }
    var verb = start
    while let next = firstFiniteVerb(in: verb..<end) {
      if let subject = subject(endingAt: next, from: start), !has(subject.lowerBound, .relative) { return subject }
      verb = next + 1
    }
    return nil
  }

  /// The noun phrase that begins at a token, with apposition, up to where its clause ends: "said Sergei Ryabkov, the deputy minister".
  func phraseEnd(from start: Int, before end: Int) -> Int {
    var index = start
    while index < end {
      let here = classes[index]
      if isQuoted(index) {
        guard let run = run(at: index), isScare(runs[run]), index > start else { return index }
        index = runs[run].tokens.upperBound
        continue
      }
      if here.has([.stop, .semicolon, .colon, .dash]) { return index }
      if here.has(.time), index > start { return isTimeLead(index - 1) && index - 1 > start ? index - 1 : index }
      if here.has(.comma) {
        guard continuesAfterComma(index, before: end) else { return index }
      } else if here.has(.preposition), index > start, !here.has(.of), endsAtPreposition(index) {
        return index
      } else if here.has([.subordinator, .that, .to, .contrast]) && !here.has(.relative) && index > start {
        return index
      }
      index += 1
    }
    return index
  }

  private func isTimeLead(_ index: Int) -> Bool { has(index, [.preposition, .determiner]) }

  /// "said Price in a statement": the preposition leads in the occasion, not a part of the name.
  private func endsAtPreposition(_ index: Int) -> Bool {
    var next = index + 1
    while has(next, [.determiner, .possessivePronoun])
      || has(next, .nominal) && next < index + 3 && !has(next, .occasion)
    {
      next += 1
    }
    return has(next, [.occasion, .time, .audience]) || has(index, .as) || has(index + 1, .gerund)
  }

  private func continuesAfterComma(_ index: Int, before end: Int) -> Bool {
    guard index + 1 < end, !isQuoted(index + 1) else { return false }
    let next = classes[index + 1]
    if next.has(.relative) { return true }
    // "said Berg, the minister, hours after the vote"
    if next.has(.time), !next.has(.proper) { return false }
    if next.has([.subordinator, .contrast, .gerund, .subjectPronoun, .coordinator, .preposition, .adverb]) {
      return false
    }
    return next.has([.determiner, .possessivePronoun, .nominal])
  }
}
