/// Where the content of a cue begins when it follows the cue.
struct Complement: Hashable, Sendable {
  let start: Int
  /// Where the cue ends, with its link ("called for").
  let cueEnd: Int
  let kind: ComplementKind
}

enum ComplementKind: Hashable, Sendable { case quotation, clause, object, infinitive, question }

extension SpeechReader {
  /// The complement that follows a speech verb, or nil.
  ///
  /// - Parameter end: the end of the sentence.
  func complement(of group: CueGroup, before end: Int) -> Complement? {
    // "thinks little of the plan: “…”": no clause.
    let end = group.isOfMind ? (group.verb..<end).first { has($0, .colon) && !isQuoted($0) } ?? end : end
    var index = group.verb + 1
    let frame = group.frame
    guard index < end else { return nil }
    if group.role == .inverted { index = group.subject?.upperBound ?? index }
    index = afterManner(index)
    if let linked = linkedComplement(of: group, at: index, before: end) { return linked }
    if has(index, [.comma, .colon]) { return afterMark(index, group: group, before: end) }
    let particle = isWord(index, "out") && !frame.contains(.object)
    if particle { index += 1 }
    let isAskingTo =
      frame.contains([.audience, .infinitive]) && isWord(index, "to")
      && !has(index + 1, [.determiner, .possessivePronoun, .audience, .proper, .objectPronoun, .speakers])
    if frame.contains(.audience) && !isAskingTo
      || isWord(index, "to") && has(index + 1, [.audience, .determiner]) && !frame.contains(.infinitive)
    {
      while index < end, frame.contains(.infinitive), has(index, .adverb), !has(index, .time) { index += 1 }
      index = afterAudience(index, before: end)
    }
    if frame.contains(.object), let object = objectComplement(at: index, group: group, before: end) {
      if !frame.contains(.clause) || !hasThatAhead(index, before: end) {
        return clauseFirst(index, group, end) ?? object
      }
    }
    let start = afterAdjuncts(index, frame: frame, before: end)
    return complement(at: start, group: group, before: end, cueEnd: particle ? group.verb + 2 : group.verb + 1)
  }

  /// "put it this way: “…”"
  private func afterManner(_ index: Int) -> Int {
    guard isWord(index - 1, "it"), isWord(index, "this"), isWord(index + 1, "way") else { return index }
    return index + 2
  }

  /// "claimed he would": a clause wins over the object that it begins with.
  private func clauseFirst(_ index: Int, _ group: CueGroup, _ end: Int) -> Complement? {
    guard group.frame.contains(.clause) else { return nil }
    return complement(at: index, group: group, before: end, cueEnd: group.verb + 1)
  }

  private func complement(at start: Int, group: CueGroup, before end: Int, cueEnd: Int) -> Complement? {
    guard start < end else { return nil }
    let frame = group.frame
    let here = classes[start]
    // "concluded with no result"
    if start == group.verb + 1, isWord(start, "with") { return nil }
    func found(_ kind: ComplementKind) -> Complement { Complement(start: start, cueEnd: cueEnd, kind: kind) }
    if opensRun(start) {
      // "the army is continuing (to) “clear the road”": what is done, not what is said.
      if start == group.verb + 1 || has(group.verb + 1, .to), goingOnForms.contains(tokens[group.verb].lower) {
        return nil
      }
      return frame.contains(.quotation) || frame.contains(.clause) || frame.contains(.object) ? found(.quotation) : nil
    }
    // "must continue to push policies that help"
    if here.has(.that), start > group.verb + 1, goingOnForms.contains(tokens[group.verb].lower) { return nil }
    if here.has(.that), frame.contains(.clause) || frame.contains(.thatClause) {
      guard start + 1 < end, !has(start + 1, .stop) else { return nil }
      return !has(start + 1, .comma) || opensAside(start + 1, before: end) ? found(.clause) : nil
    }
    if here.has(.to) { return frame.contains(.infinitive) ? found(.infinitive) : nil }
    // "told them not to panic"
    if frame.contains([.infinitive, .audience]), here.has(.negation), has(start + 1, .to) { return found(.infinitive) }
    if here.has(.question), !frame.isDisjoint(with: [.question, .clause]) { return found(.question) }
    if here.has([.comma, .colon]) { return afterMark(start, group: group, before: end) }
    // "ruled they had no case"
    if frame.contains(.thatClause), start == group.verb + 1, here.has(.subjectPronoun),
      !here.has([.relative, .objectPronoun]),
      start + 1 < end, has(start + 1, [.auxiliary, .past, .verb])
    {
      return found(.clause)
    }
    guard frame.contains(.clause), opensClause(start), !startsWithVerb(start),
      hasVerbAhead(from: start, before: end, isSaying: sayingForms.contains(tokens[group.verb].lower))
    else { return nil }
    return found(.clause)
  }

  /// "said that, if asked, he would go", "said that, “of course,” he would go": a comma that another closes, or a quotation opens behind.
  private func opensAside(_ comma: Int, before end: Int) -> Bool {
    opensRun(comma + 1)
      || (comma + 2..<max(comma + 2, min(end, comma + 24))).contains { has($0, .comma) && !isQuoted($0) }
  }

  func opensRun(_ index: Int) -> Bool {
    guard let run = run(at: index) else { return false }
    return runs[run].tokens.lowerBound == index
  }

  private func opensClause(_ index: Int) -> Bool {
    has(
      index,
      [
        .subjectPronoun, .determiner, .possessivePronoun, .nominal, .gerund, .subordinator, .negation, .quantity,
        .adverb,
        .preposition, .objectPronoun,
      ])
  }

  /// "its main demands appear …": the cue was a noun, and here is its verb.
  private func startsWithVerb(_ index: Int) -> Bool { isFiniteVerb(index) && !has(index, .subjectPronoun) }

  private func hasVerbAhead(from start: Int, before end: Int, isSaying: Bool) -> Bool {
    // "said he plans consultations": no list knows all verbs, but a subject pronoun needs one.
    if has(start, .subjectPronoun), !has(start, [.relative, .objectPronoun]) { return start + 1 < end }
    if isWord(start, "it"), has(start + 1, .past) { return start + 1 < end }
    var index = start + 1
    while index < end {
      if has(index, [.stop, .semicolon]) && !isQuoted(index) { break }
      // "said the move “shows our will”": the verb is in the quotation, and no list has it.
      if index > start, let run = run(at: index), !isScare(runs[run]) { return true }
      if isFiniteVerb(index) || isThirdPerson(index) || isUnknownVerb(index) { return true }
      index += 1
    }
    // "said soldiers fired on the crowd", "said Norland “greets” the move": behind "say" so many words are a clause, whatever its verb.
    return isSaying && !has(start, .preposition) && !amounts.contains(tokens[start].lower)
      && (start..<min(index, end)).count { tokens[$0].isWord } >= 5
  }

  /// "said Holm underwent an operation": what stands between a name and an article.
  private func isUnknownVerb(_ index: Int) -> Bool {
    has(index, .nominal) && !has(index, [.proper, .time, .role, .speakers, .occasion, .gerund])
      && tokens[index].kind == .word
      && has(index - 1, .proper) && !isQuoted(index)
      && has(index + 1, [.determiner, .possessivePronoun]) && !has(index + 1, .that)
  }

  /// "the alliance never comments": an adverb of frequency makes a verb of a word in -s.
  private func isThirdPerson(_ index: Int) -> Bool {
    guard frequencyAdverbs.contains(tokens[index].lower), index + 1 < tokens.count, tokens[index + 1].kind == .word
    else { return false }
    return document.article.text[tokens[index + 1].span.end - 1] == 0x73
  }

  private func hasThatAhead(_ index: Int, before end: Int) -> Bool { index < end && has(index, .that) }

  // MARK: Objects and links

  private func linkedComplement(of group: CueGroup, at index: Int, before end: Int) -> Complement? {
    let links = group.speech.links
    guard !links.isEmpty, index + 1 < end else { return nil }
    var link = index
    // "spoke on Tuesday about", "talked to reporters about", "warned on Tuesday of"
    if !links.contains(tokens[link].lower) {
      link = afterDay(index, before: end) ?? afterAdjuncts(index, frame: [], before: end)
      guard link + 1 < end, links.contains(tokens[link].lower) else { return nil }
    }
    guard !has(link + 1, [.time, .stop, .comma]) else { return nil }
    if isWord(link, "out") || isWord(link, "up") { return nil }
    if isWord(link, "on"), isAdjunct(at: link, before: end), !isCallToAct(group, link, before: end) { return nil }
    return Complement(start: link + 1, cueEnd: link + 1, kind: opensRun(link + 1) ? .quotation : .object)
  }

  /// Behind "on Tuesday", "on Monday night"; nil when no day stands there.
  private func afterDay(_ index: Int, before end: Int) -> Int? {
    var last = index
    if isWord(index, "on") { last += 1 }
    let first = last
    while last < end, has(last, .time), !has(last, .determiner) { last += 1 }
    return last > first && has(last, .preposition) ? last : nil
  }

  /// "called on Norland to leave"
  private func isCallToAct(_ group: CueGroup, _ link: Int, before end: Int) -> Bool {
    guard callForms.contains(tokens[group.verb].lower), link == group.verb + 1 else { return false }
    var last = chunkEnd(from: link + 1, before: end)
    while last < end, has(last, [.of, .coordinator, .comma]), !isQuoted(last) {
      let next = chunkEnd(from: last + 1, before: end)
      guard next > last + 1 else { return false }
      last = next
    }
    while last < end, has(last, .adverb) || isWord(last, "not") { last += 1 }
    return has(last, .to)
  }

  private func objectComplement(at index: Int, group: CueGroup, before end: Int) -> Complement? {
    var index = index
    while index < end, has(index, .adverb), !has(index, .time) { index += 1 }
    guard index < end, !isPhoneCall(index, group: group, before: end) else { return nil }
    // "called off the strike"
    if callForms.contains(tokens[group.verb].lower), has(group.verb + 1, .adverb),
      isWord(group.verb + 1, "off") || isWord(group.verb + 1, "up")
    {
      return nil
    }
    let here = classes[index]
    // "condemned Friday's attack"
    let isOfADay = here.has(.time) && has(index + 1, .genitive)
    if here.has([.that, .to, .stop, .comma, .time]), !isOfADay { return nil }
    let isObject =
      here.has([.determiner, .possessivePronoun, .objectPronoun, .nominal, .quantity]) || opensRun(index)
      || here.has(.gerund) || isWord(index, "being") || isWord(index, "having") || isOfADay
    guard isObject, !here.has([.question]) || here.has(.determiner) else { return nil }
    if !isDefendedByWords(index, group, end) || isBlownUp(index, group, end) { return nil }
    if group.word.form == .past, has(index, .preposition) { return nil }
    return Complement(start: index, cueEnd: group.verb + 1, kind: opensRun(index) ? .quotation : .object)
  }

  /// "called Putin": a name alone is who was rung up; "called Putin a friend" says something of him.
  private func isPhoneCall(_ index: Int, group: CueGroup, before end: Int) -> Bool {
    guard callForms.contains(tokens[group.verb].lower) else { return false }
    let last = chunkEnd(from: index, before: end)
    guard last < end, !has(last, [.determiner, .possessivePronoun, .quote, .adverb, .quantity]) else {
      return last >= end
    }
    return (index..<last).allSatisfy {
      has($0, [.proper, .coordinator, .genitive]) || has($0, .objectPronoun) && !isWord($0, "it")
    }
  }

  // MARK: Marks after the verb

  private func afterMark(_ index: Int, group: CueGroup, before end: Int) -> Complement? {
    guard index + 1 < end, !isOnlyGoingOn(group), !group.isOfMind else { return nil }
    func found(_ kind: ComplementKind) -> Complement {
      Complement(start: index + 1, cueEnd: group.verb + 1, kind: kind)
    }
    let speaks = !group.frame.isDisjoint(with: [.quotation, .clause])
    if opensRun(index + 1) { return speaks ? found(.quotation) : nil }
    if has(index, .colon) {
      // "The new rules explained: what will change" heads an article.
      if isWord(group.verb, "explained"), group.subject.map({ !isPerson(headIndex(of: $0)) }) ?? true { return nil }
      return speaks ? found(.clause) : nil
    }
    guard speaks, !has(index + 1, [.gerund, .coordinator, .contrast, .relative]) else { return nil }
    return afterAside(index, group: group, before: end)
  }

  private func isPerson(_ head: Int) -> Bool { has(head, [.role, .speakers, .subjectPronoun]) }

  /// "if the war continued, “it will cost us”": no speaker goes on.
  private func isOnlyGoingOn(_ group: CueGroup) -> Bool {
    guard goingOnForms.contains(tokens[group.verb].lower), let subject = group.subject else { return false }
    return !has(headIndex(of: subject), [.proper, .role, .speakers, .occasion, .subjectPronoun])
  }

  /// "said, in a statement, that": the content goes on after the second comma.
  private func afterAside(_ comma: Int, group: CueGroup, before end: Int) -> Complement? {
    var index = comma + 1
    while index < min(end, comma + 16) {
      if isQuoted(index) {
        let isSpoken = opensRun(index) && group.frame.contains(.quotation) && !isScare(runs[Int(runOfToken[index])])
        return isSpoken ? Complement(start: index, cueEnd: group.verb + 1, kind: .quotation) : nil
      }
      if has(index, [.stop, .semicolon]) { return nil }
      // "reads, in part: “…”"
      if has(index, .colon), opensRun(index + 1) {
        return Complement(start: index + 1, cueEnd: group.verb + 1, kind: .quotation)
      }
      if has(index, .comma), index + 1 < end {
        guard opensRun(index + 1) || has(index + 1, .that) else { return nil }
        let kind: ComplementKind = opensRun(index + 1) ? .quotation : .clause
        return Complement(start: index + 1, cueEnd: group.verb + 1, kind: kind)
      }
      index += 1
    }
    return nil
  }
}

private let frequencyAdverbs: Set<WordKey> = [
  "never", "always", "often", "usually", "rarely", "seldom", "still", "already",
]

private let goingOnForms: Set<WordKey> = ["continue", "continues", "continued", "continuing", "begin", "began"]

private let sayingForms: Set<WordKey> = ["say", "says", "said", "saying"]

/// "would not say much about the plan": how much, not what.
private let amounts: Set<WordKey> = ["much", "more", "little", "nothing", "anything", "something", "so", "no", "yes"]

private let callForms: Set<WordKey> = ["call", "calls", "called", "calling"]
