/// Whether a speech verb goes with what would be its subject.
extension SpeechReader {
  func agrees(_ subject: Range<Int>, _ frame: CuePlace, hasAuxiliary: Bool) -> Bool {
    if hasAuxiliary { return true }
    let head = headIndex(of: subject)
    let isPlural = isPluralSubject(subject, head: head)
    switch frame.word.form {
    case .past: return true
    case .third:
      guard !isPlural || has(head, [.relative, .proper]) else { return false }
      return !isNounLike(frame) || isClearVerb(frame, head: head)
    case .base:
      return isPlural && (!isNounLike(frame) || isSpeaker(head) || isClearVerb(frame, head: head))
    case .gerund: return true
    }
  }

  private func isNounLike(_ frame: CuePlace) -> Bool { speechVerbs[frame.word.verb].frame.contains(.nounLike) }

  /// "the president states that", not "in several states the": a pronoun, name or speaker just before, or "that" or a quotation behind.
  private func isClearVerb(_ frame: CuePlace, head: Int) -> Bool {
    let before = frame.start - 1
    if has(frame.verb + 1, .colon) { return true }
    // "…,” the resolution reads."
    if isWord(frame.verb, "reads"), has(frame.verb + 1, .stop) { return true }
    if has(before - 1, .gerund) || has(before - 2, .gerund) { return false }
    if has(before, [.subjectPronoun, .proper, .speakers, .relative]) { return true }
    // "a paper on its website states that"
    if has(frame.verb + 1, .that), isArtefact(head) { return true }
    guard head == before && has(head, [.role, .occasion, .audience]) || has(before, [.comma, .closeBracket]) else {
      return false
    }
    let next = frame.verb + 1
    return has(next, [.that, .quote, .determiner, .possessivePronoun, .objectPronoun, .colon, .to])
      || has(next, .proper)
  }

  private func isSpeaker(_ head: Int) -> Bool { has(head, [.subjectPronoun, .speakers]) }

  func isPluralSubject(_ subject: Range<Int>, head: Int) -> Bool {
    if has(head, .subjectPronoun) { return !isSingularPronoun(head) }
    if has(head, .speakers) { return true }
    if subject.contains(where: { has($0, .coordinator) }) { return true }
    guard !has(head, .proper), tokens[head].kind == .word else { return false }
    let text = document.article.text
    let end = tokens[head].span.end
    return text[end - 1] == 0x73 && !(end >= 2 && (text[end - 2] == 0x73 || text[end - 2] == 0x75))
  }

  private func isSingularPronoun(_ index: Int) -> Bool {
    isWord(index, "he") || isWord(index, "she") || isWord(index, "it")
  }

  /// The last token of the head of a noun phrase: what stands before the first comma, bracket, preposition or relative.
  func headIndex(of range: Range<Int>) -> Int {
    var head = range.lowerBound
    for index in range {
      if index > range.lowerBound, has(index, [.comma, .openBracket, .preposition, .relative, .dash]) { break }
      if index > range.lowerBound, has(index, .gerund),
        has(index + 1, .determiner) || has(index + 1, .preposition) && has(index - 1, .nominal)
          || has(index - 1, [.speakers, .audience])
      {
        break
      }
      if index > range.lowerBound, informedWords.contains(tokens[index].lower), has(index - 1, .nominal),
        range.contains(index + 1), has(index + 1, .preposition)
      {
        break
      }
      // "a person involved in the talks", "activists based abroad"
      if index > range.lowerBound, has(index, .past) || isWord(index, "used"),
        !has(index, .proper), has(index - 1, .nominal),
        !has(index - 1, [.determiner, .adverb, .hyphen]), has(index + 1, .preposition), range.contains(index + 1)
      {
        break
      }
      if has(index, [.genitive]) && index + 1 == range.upperBound { break }
      head = index
    }
    // "President Berg last week, in a call with the minister, warned"
    while head > range.lowerBound, has(head, .time) { head -= 1 }
    return head
  }
}

/// "people familiar with the matter"
private let informedWords: Set<WordKey> = ["familiar", "close", "knowledgeable", "aware", "briefed", "responsible"]
