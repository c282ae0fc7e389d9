/// The name that a title goes with.
extension NounScanner {
  func subject(of phrase: Phrase) -> Int? {
    if isServed(phrase), nameBefore(phrase) == nil { return nil }
    return nameAfter(phrase) ?? nameBefore(phrase)
  }

  /// "Secretary of State Antony Blinken"; "Russia's deputy foreign minister, Sergei Ryabkov,"
  private func nameAfter(_ phrase: Phrase) -> Int? {
    let next = phrase.principalEnd ?? phrase.range.upperBound
    guard next < bounds.upperBound else { return nil }
    if let name = personStarting(at: next) { return name }
    if text.classes[next].contains(.honorific), let name = personStarting(at: next + 1) { return name }
    let comma = commaAfterComplement(from: next)
    guard let comma, !phrase.isPlural else { return nil }
    let points =
      phrase.determiner == .definite || phrase.determiner == .possessive || !phrase.owners.isEmpty
      || phrase.principalEnd != nil
    var start = comma + 1
    while start < bounds.upperBound, !text.classes[start].isDisjoint(with: [.honorific, .personNoun]) { start += 1 }
    guard let name = personStarting(at: start) else { return nil }
    let end = sightings[name].tokens.upperBound
    return (points ? closesApposition(end) : isAside(end, of: phrase)) ? name : nil
  }

  /// The comma behind a title, or behind what it is of: "the deputy leader of the occupied region, Ivan Holt,".
  private func commaAfterComplement(from index: Int) -> Int? {
    if text.isComma(index) { return index }
    guard ["of", "for", "in", "on"].contains(text.tokens[index].lower) else { return nil }
    for next in index + 1..<min(bounds.upperBound, index + 20) {
      if text.isComma(next) { return next }
      guard
        text.tokens[next].isWord || text.tokens[next].kind == .hyphen || text.isPossessive(next)
          || text.isOpenBracket(next)
          || text.byte(next) == 0x29,
        text.classes[next].isDisjoint(with: [.sayVerb, .actVerb, .personNoun])
      else { return nil }
    }
    return nil
  }

  private func personStarting(at index: Int) -> Int? {
    guard index < bounds.upperBound, nameAt[index] >= 0 else { return nil }
    let name = Int(nameAt[index])
    return sightings[name].entity == .person && sightings[name].tokens.lowerBound == index ? name : nil
  }

  private func closesApposition(_ index: Int) -> Bool {
    guard index < bounds.upperBound else { return true }
    switch text.tokens[index].kind {
    case .mark, .terminator, .dash, .hyphen, .closeQuote, .straightQuote: return true
    default: return !text.classes[index].isDisjoint(with: [.sayVerb, .actVerb])
    }
  }

  /// "Evelyn Farkas, a former official"; "Jan Holt, 42, a farmer"; "Anna Holt (the mayor)"
  private func nameBefore(_ phrase: Phrase) -> Int? {
    let next = phrase.range.upperBound
    // "Anna Holt, Head of the Forum agrees": a bare title goes with the name before it.
    let isBare = phrase.determiner == .none && text.isCapitalisedWord(phrase.head)
    if next < bounds.upperBound, !text.classes[next].isDisjoint(with: [.sayVerb, .actVerb]), !isBare { return nil }
    var index = phrase.range.lowerBound - 1
    guard !phrase.isPlural, index > bounds.lowerBound, text.isComma(index) || text.isOpenBracket(index) else {
      return nil
    }
    index -= 1
    if text.tokens[index].kind == .number, index > bounds.lowerBound + 1, text.isComma(index - 1) { index -= 2 }
    if text.classes[index].contains(.nameSuffix), nameAt[index] < 0 { index -= 1 }
    guard index >= bounds.lowerBound, nameAt[index] >= 0 else { return nil }
    let name = Int(nameAt[index])
    let isPerson = sightings[name].entity == .person && sightings[name].tokens.upperBound == index + 1
    return isPerson ? name : nil
  }
}
