/// Those who serve somebody: in "the press secretary of the President, Jan Holt," Holt is the secretary.
extension NounScanner {
  /// `of the President of Norland`, `to the German chancellor`: the index behind whom a role serves, and the state named there.
  func principal(after index: Int) -> (end: Int, owner: Int?)? {
    guard index + 2 < bounds.upperBound, Self.servingWords.contains(text.tokens[index].lower) else { return nil }
    var cursor = index + 1
    guard text.tokens[cursor].lower == "the" else { return nil }
    cursor += 1
    var owner: Int?
    while cursor < bounds.upperBound {
      if nameAt[cursor] >= 0 {
        let name = Int(nameAt[cursor])
        guard sightings[name].entity == .state, owner == nil else { return nil }
        owner = name
        cursor = sightings[name].tokens.upperBound
        if cursor < bounds.upperBound, text.isPossessive(cursor) { cursor += 1 }
      } else if text.classes[cursor].contains(.roleModifier) {
        cursor += 1
      } else {
        break
      }
    }
    guard cursor < bounds.upperBound, text.classes[cursor].contains(.office),
      Self.principals.contains(text.tokens[cursor].lower)
    else { return nil }
    cursor += 1
    guard cursor + 1 < bounds.upperBound, text.tokens[cursor].lower == "of" else { return (cursor, owner) }
    let name = text.tokens[cursor + 1].lower == "the" ? cursor + 2 : cursor + 1
    guard name < bounds.upperBound, nameAt[name] >= 0, sightings[Int(nameAt[name])].entity == .state else {
      return (cursor, owner)
    }
    return (sightings[Int(nameAt[name])].tokens.upperBound, owner ?? Int(nameAt[name]))
  }

  /// Whether a phrase is whom the role before it serves.
  func isServed(_ phrase: Phrase) -> Bool {
    let lead = phrase.range.lowerBound - 1
    guard lead > bounds.lowerBound, phrase.determiner == .definite, Self.servingWords.contains(text.tokens[lead].lower),
      Self.principals.contains(text.tokens[phrase.head].lower), nameAt[lead - 1] < 0
    else { return false }
    let before = text.classes[lead - 1]
    return before.contains(.personNoun) || Self.servants.contains(text.tokens[lead - 1].lower)
  }

  private static let servingWords: Set<WordKey> = ["of", "to", "for"]

  private static let principals: Set<WordKey> = ["president", "chancellor", "premier", "minister", "king", "governor"]

  /// "chief of staff to the president", "the wife of the president"
  private static let servants: Set<WordKey> = ["staff", "wife", "husband", "son", "daughter"]
}
