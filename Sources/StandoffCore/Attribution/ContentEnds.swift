/// Where content ends.
extension BlockReading {
  /// The end of a content that begins at `start`, after its cue: the end of the sentence, of a quotation that goes beyond it, or the next
  /// cue that stands beside this one ("…, adding that", "… but he said").
  func contentEnd(from start: Int, of group: CueGroup) -> Int {
    let limit = reader.upperBound(of: group)
    var index = start
    while index < limit {
      if let run = reader.run(at: index) {
        index = max(index + 1, reader.runs[run].tokens.upperBound)
        // `Calling it a “moment of danger,” Berg said`: the comma is inside the marks.
        if reader.has(index - 2, .comma), index < limit, startsParallelCue(at: index, of: group) { return index }
        continue
      }
      if index > start, isBoundary(index, after: start, of: group) { return trimmed(start..<index) }
      index += 1
    }
    return trimmed(start..<max(index, start))
  }

  /// Without the punctuation at the end that belongs to the sentence around.
  func trimmed(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound,
      reader.has(end - 1, [.comma, .stop, .semicolon, .dash, .colon, .coordinator, .contrast]),
      !reader.isQuoted(end - 1)
    {
      end -= 1
    }
    return end
  }

  private func isBoundary(_ index: Int, after start: Int, of group: CueGroup) -> Bool {
    // "said that while opposing it was dear": nothing has been said yet.
    if index == start + 1, reader.has(start, .that) { return false }
    if reader.has(index, .semicolon) { return true }
    if reader.has(index, [.comma, .dash]) {
      // "said that since May, researchers had observed": the clause has no verb yet.
      if reader.has(index, .comma), opensWithTime(start..<index) { return false }
      if reader.isWord(index + 1, "which"), isAnsweredInRelative(behind: index + 1, of: group) { return true }
      return startsParallelCue(at: index + 1, of: group)
        || reader.has(index + 1, .according) || reader.isAccording(index + 1)
    }
    if reader.has(index, [.coordinator, .contrast]) { return startsParallelCue(at: index, of: group) }
    if reader.has(index, .according) { return true }
    return false
  }

  /// "asked for a pledge, which the alliance has rejected": another's answer.
  private func isAnsweredInRelative(behind which: Int, of group: CueGroup) -> Bool {
    let next = groups.partitioningIndex { $0.verb > which }
    guard next < groups.count, groups[next].sentence == group.sentence,
      groups[next].subject?.lowerBound == which + 1
    else { return false }
    return complements[next] == nil && isAnswerInRelative(groups[next])
      || complements[next] != nil
        && ["described", "called", "labelled", "labeled", "branded", "dubbed"].contains {
          reader.isWord(groups[next].verb, $0)
        }
  }

  private func opensWithTime(_ range: Range<Int>) -> Bool {
    let first = reader.has(range.lowerBound, .that) ? range.lowerBound + 1 : range.lowerBound
    // "pledged to open the port, officials said": what is pledged, and no time.
    return first < range.upperBound && reader.has(first, [.preposition, .subordinator])
      && !reader.has(first, [.to, .of]) && !reader.isWord(first, "about")
      && !reader.hasFiniteVerb(in: first..<range.upperBound)
  }

  /// Whether a cue with a complement of its own begins here, behind an optional "and", "but" or "while".
  private func startsParallelCue(at index: Int, of group: CueGroup) -> Bool {
    var first = index
    while reader.has(first, [.coordinator, .contrast, .adverb, .comma]) { first += 1 }
    let next = groups.partitioningIndex { $0.verb >= first }
    guard next < groups.count,
      complements[next] != nil || groups[next].role == .finite || groups[next].role == .inverted
    else { return false }
    let other = groups[next]
    guard other.sentence == group.sentence else { return false }
    switch other.role {
    case .participle: return other.tokens.lowerBound == first && complements[next] != nil
    case .coordinated: return other.tokens.lowerBound == first && complements[next] != nil
    case .finite, .passive:
      guard let subject = other.subject, subject.lowerBound == first else { return false }
      return complements[next] != nil || first > index && reader.has(first - 1, .contrast) || isTrailingTag(other)
    case .inverted: return other.tokens.lowerBound == first
    }
  }

  /// "…, he said." at the end of a sentence.
  func isTrailingTag(_ group: CueGroup) -> Bool {
    let end = reader.document.sentences[group.sentence].tokens.upperBound
    let next = reader.afterTag(group, before: end)
    return next >= end || reader.has(next, [.stop, .comma, .semicolon])
      || complement(of: group) == nil && afterPlaceOfTag(next, of: group, before: end) != nil
      || group.role == .inverted && reader.has(next, .dash)
  }

  /// Where "said from the steps of the hall", "told the House of Lords last night" and "said with a smile" end: how, where and to whom, with no
  /// verb of their own; nil for anything else.
  func afterPlaceOfTag(_ start: Int, of group: CueGroup, before end: Int) -> Int? {
    guard reader.has(start, [.preposition, .of]), !reader.has(start, [.subordinator, .as]) || reader.has(start, .of)
    else { return nil }
    if start == group.verb + 1, group.speech.links.contains(reader.tokens[start].lower) { return nil }
    // "they agreed to set up a fund": what is agreed.
    if reader.has(start, .to), !reader.has(start + 1, [.determiner, .possessivePronoun, .proper, .audience]),
      group.frame.contains(.infinitive)
    {
      return nil
    }
    var index = start
    while index < end, index < start + 14, !reader.has(index, [.stop, .comma, .semicolon]) {
      if reader.isQuoted(index) || reader.has(index, [.that, .subjectPronoun]) && index > start { return nil }
      if reader.isFiniteVerb(index), !reader.has(index, .occasion) { return nil }
      index += 1
    }
    return index >= end || reader.has(index, [.stop, .comma, .semicolon]) ? index : nil
  }
}

extension SpeechReader {
  /// "according to"
  func isAccording(_ index: Int) -> Bool { has(index, .according) && has(index + 1, .to) }
}
