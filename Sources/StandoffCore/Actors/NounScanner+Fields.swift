/// Words before a role that no list has, and names behind it.
extension NounScanner {
  /// "A hostage negotiator, Jan Holt, said": the name between two commas before the verb.
  func isAside(_ end: Int, of phrase: Phrase) -> Bool {
    phrase.determiner == .indefinite && end + 1 < bounds.upperBound && text.isComma(end)
      && text.classes[end + 1].contains(.sayVerb)
  }

  /// "Holt's hostage envoy", "the embattled governor": one plain word that no list has, between owner or article and the noun.
  func isField(_ index: Int, of phrase: Phrase) -> Bool {
    guard index == phrase.head - 1, index > bounds.lowerBound, !phrase.isBody, !phrase.isPlural, nameAt[index] < 0,
      text.tokens[index].kind == .word, !text.isCapitalisedWord(index),
      text.classes[index].isDisjoint(with: [.function, .sayVerb, .actVerb, .calendar, .determiner, .organisationHead])
    else { return false }
    let before = index - 1
    if text.classes[before].contains(.determiner) { return true }
    guard text.isPossessive(before) || nameAt[before] >= 0 else { return false }
    let name = text.isPossessive(before) ? before - 1 : before
    return name >= bounds.lowerBound && nameAt[name] >= 0
  }

  /// "the region's governor", "the country's former president": where a common noun in the possessive begins with its article.
  func commonOwner(endingAt index: Int, of phrase: Phrase) -> Int? {
    guard !phrase.isBody, !phrase.isPlural, text.isPossessive(index), index - 2 >= bounds.lowerBound,
      nameAt[index - 1] < 0,
      text.tokens[index - 1].kind == .word, !text.isCapitalisedWord(index - 1),
      text.classes[index - 1].isDisjoint(with: [.function, .calendar, .personNoun])
    else { return nil }
    var start = index - 1
    while start > bounds.lowerBound, index - start < 4 {
      start -= 1
      if text.tokens[start].lower == "the" { return start }
      guard text.tokens[start].kind == .word, text.classes[start].isDisjoint(with: [.function, .sayVerb, .actVerb])
      else {
        return nil
      }
    }
    return nil
  }

  /// "Norlandic president says": headlines leave articles out.
  func isHeadlineOffice(_ phrase: Phrase) -> Bool {
    let next = phrase.range.upperBound
    guard text.classes[phrase.head].contains(.office), phrase.determiner == .none, phrase.owners.count == 1,
      next < bounds.upperBound, text.classes[next].contains(.sayVerb)
    else { return false }
    return sightings[phrase.owners[0]].entity == .state
  }
}
