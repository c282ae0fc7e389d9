/// What a role or a body is of, and whether it speaks.
extension NounScanner {
  /// "the head of the Norlandic government": the state named within what a role is of.
  func ownerOfComplement(_ words: Range<Int>) -> Int? {
    guard let last = words.last, text.tokens[last].lower == "government" else { return nil }
    return words.lazy.map { Int(nameAt[$0]) }.first { $0 >= 0 && sightings[$0].entity == .state }
  }

  /// "lawyers for the crew", "attorneys for the Norlandic man": where those for whom they speak end, when these have no name.
  func clientEnd(of phrase: Phrase, after index: Int) -> Int? {
    guard Self.counsel.contains(text.tokens[phrase.head].lower), phrase.owners.isEmpty, index + 1 < bounds.upperBound,
      text.tokens[index].lower == "for"
    else { return nil }
    var cursor = index + 1
    var last: Int?
    while cursor < min(bounds.upperBound, index + 7) {
      let classes = text.classes[cursor]
      guard text.tokens[cursor].kind == .word, classes.isDisjoint(with: [.sayVerb, .actVerb]),
        nameAt[cursor] < 0 || sightings[Int(nameAt[cursor])].kind == .demonym,
        classes.contains(.determiner) ? cursor == index + 1 : classes.isDisjoint(with: .function)
      else { break }
      if !classes.contains(.determiner), nameAt[cursor] < 0 { last = cursor + 1 }
      cursor += 1
    }
    return last
  }

  private static let counsel: Set<WordKey> = ["lawyers", "attorneys", "lawyer", "attorney"]

  /// A verb of saying, or one behind an auxiliary: "its foreign ministry has said".
  func isBeforeSaying(_ index: Int) -> Bool {
    var next = index
    while next < bounds.upperBound, ["has", "had", "have", "also", "later"].contains(text.tokens[next].lower) {
      next += 1
    }
    return next < bounds.upperBound && text.classes[next].contains(.sayVerb)
  }

  /// "authorities said", "authorities in the region claimed": nobody's by name.
  func isBareAuthorities(_ phrase: Phrase) -> Bool {
    guard phrase.determiner == .none, phrase.owners.isEmpty, text.tokens[phrase.head].lower == "authorities" else {
      return false
    }
    var next = phrase.range.upperBound
    if isBeforeSaying(next) { return true }
    guard next + 1 < bounds.upperBound, ["in", "of", "from", "at"].contains(text.tokens[next].lower) else {
      return false
    }
    while next < min(bounds.upperBound, phrase.range.upperBound + 6), text.tokens[next].isWord {
      next += 1
      if isBeforeSaying(next) { return true }
    }
    return false
  }
}
