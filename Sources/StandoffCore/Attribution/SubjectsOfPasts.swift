/// Subjects that stand away from their verb, found by what is around it.
extension SpeechReader {
  /// "The envoy looked at the map and said": a past that could have been a participle is the verb when there is no other.
  func pastSubject(from lower: Int, before end: Int) -> Range<Int>? {
    guard let verb = (lower..<end).first(where: { has($0, .past) && !isQuoted($0) && has($0 - 1, .nominal) }) else {
      return nil
    }
    return subject(endingAt: verb, from: lower)
  }

  /// "Berg attempted to explain": a past before "to" behind a name.
  func attemptSubject(from lower: Int, before end: Int) -> Range<Int>? {
    let verb = (lower..<end).first { has($0, .past) && !isQuoted($0) && has($0 - 1, .proper) && has($0 + 1, .to) }
    return verb.flatMap { subject(endingAt: $0, from: lower) }
  }

  /// "The carriers also run trains to the coast and said": an adverb between a noun and a word that no list has makes a verb of it.
  func adverbialSubject(from lower: Int, before end: Int) -> Range<Int>? {
    guard
      let adverb = (lower + 1..<max(end - 1, lower + 1)).first(where: {
        verbAdverbs.contains(tokens[$0].lower) && has($0 - 1, .nominal) && !isQuoted($0)
      }), has(adverb + 1, .nominal), !tokens[adverb + 1].isCapitalised
    else { return nil }
    return subject(endingAt: adverb, from: lower)
  }

  /// "Berg met the envoy, and in prepared remarks, said": the "and" before a verb with no subject of its own.
  func coordinatorOfAside(endingAt end: Int, from lower: Int) -> Int? {
    let isClosed = has(end - 1, .comma)
    let last = isClosed ? end - 2 : end - 1
    guard isClosed || has(last, .occasion) else { return nil }
    var index = last
    while index > max(lower, end - 8), has(index, [.nominal, .determiner, .possessivePronoun]),
      !has(index, .preposition),
      !isFiniteVerb(index)
    {
      index -= 1
    }
    guard index > lower + 1, index < last, has(index, .preposition), !has(index, .subordinator),
      has(index - 1, .coordinator), has(index - 2, .comma)
    else { return nil }
    return index - 1
  }

  /// "Anna Berg in a speech before the house, after the vote, warned": the name that opens the clause.
  func nameAhead(of comma: Int, from lower: Int) -> Range<Int>? {
    var end = lower
    while end < comma, has(end, [.proper, .hyphen]), !has(end, .time) { end += 1 }
    guard end > lower, has(end, .preposition), firstFiniteVerb(in: lower..<comma) == nil else { return nil }
    return lower..<end
  }
}

private let verbAdverbs: Set<WordKey> = ["also", "still", "already", "often", "now", "always"]
