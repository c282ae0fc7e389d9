/// Groups that stand beside the one they belong to: `the U.S. and its allies`.
extension NounScanner {
  private static let companions: WordSet = ["allies", "partners", "backers", "supporters", "proxies"]

  /// "Norland and its allies" speak and act as one: the phrase begins with the name before "and".
  func joinCompanions(_ phrase: inout Phrase) {
    guard phrase.isPlural, phrase.determiner == .possessive, Self.companions.contains(text.tokens[phrase.head].lower),
      ["its", "their"].contains(text.tokens[phrase.range.lowerBound].lower)
    else { return }
    let and = phrase.range.lowerBound - 1
    guard and > bounds.lowerBound, text.tokens[and].lower == "and", nameAt[and - 1] >= 0 else { return }
    let leader = Int(nameAt[and - 1])
    guard sightings[leader].kind != .demonym, sightings[leader].tokens.upperBound == and,
      [.state, .organisation, .body, .group].contains(sightings[leader].entity)
    else { return }
    let start = sightings[leader].tokens.lowerBound
    // "Norland, Sarn and their allies": of a row there is no leader.
    if start > bounds.lowerBound, text.isComma(start - 1), text.tokens[phrase.range.lowerBound].lower == "their" {
      return
    }
    phrase.owners = [leader]
    phrase.determiner = .none
    phrase.range = start..<phrase.range.upperBound
    phrase.words = phrase.range
  }

  /// "U.S. and Western officials", "Russian and Western officials": not the state itself beside a group, "Norland and Western officials".
  func qualifiesLikeAdjective(_ owner: Int) -> Bool {
    let sighting = sightings[owner]
    guard sighting.kind != .demonym, sighting.entity == .state, let first = sighting.tokens.first else { return true }
    let flags = text.tokens[first].flags
    return flags.contains(.allCapitals) || flags.contains(.abbreviation) || sighting.kind == .metonym
  }
}
