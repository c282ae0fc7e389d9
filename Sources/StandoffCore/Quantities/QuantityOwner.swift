/// Whose a counted thing is, and where it is.
struct OwnerReader: Sendable {
  let reader: QuantityReader
  let mentions: [Mention]
  let chains: [CoreferenceChain]

  /// The mention that owns the thing, tried in this order: inside the thing, before the number, after the thing, the clause's subject.
  func owner(of thing: Range<Int>, number: Range<Int>) -> Int? {
    inside(thing) ?? possessor(before: number.lowerBound) ?? postModifier(
      after: max(thing.upperBound, number.upperBound))
      ?? subject(before: min(thing.lowerBound, number.lowerBound)) ?? signified(after: thing.upperBound)
  }

  /// "Russian troops", "U.S. troops".
  func inside(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    return mentionIndices(in: reader.document.span(ofTokens: range)).first { isOwner(mentions[$0]) }
  }

  /// "Russia's 100,000 troops", "its 5,000 men".
  private func possessor(before index: Int) -> Int? {
    let first = max(reader.bounds.lowerBound, index - 4)
    guard first < index else { return nil }
    guard
      (first..<index).contains(where: { phraseWords[reader.tokens[$0].lower]?.contains(.possessive) == true })
    else { return nil }
    return mentionIndices(in: reader.document.span(ofTokens: first..<index)).last { isOwner(mentions[$0]) }
  }

  /// "troops from Canada", "thousands of troops led by British detachments".
  private func postModifier(after index: Int) -> Int? {
    var start = index
    if reader.word(start) == "led" || reader.word(start) == "sent" { start += 1 }
    guard let key = reader.word(start), ["of", "from", "by"].contains(key) else { return nil }
    let end = min(reader.bounds.upperBound, start + 4)
    guard start + 1 < end else { return nil }
    return mentionIndices(in: reader.document.span(ofTokens: (start + 1)..<end)).first { isOwner(mentions[$0]) }
  }

  /// "Russia has deployed more than 100,000 troops": the nearest state or force before the number that no preposition leads in.
  private func subject(before index: Int) -> Int? {
    let first = max(reader.bounds.lowerBound, index - 14)
    guard first < index else { return nil }
    let candidates = mentionIndices(in: reader.document.span(ofTokens: first..<index)).filter {
      isOwner(mentions[$0]) && !isLedIn(mentions[$0]) && holdsForces(after: mentions[$0], before: index)
    }
    return candidates.last
  }

  /// Between owner and number stands a verb of having or moving forces.
  private func holdsForces(after mention: Mention, before index: Int) -> Bool {
    guard mention.tokens.upperBound <= index else { return false }
    let between = mention.tokens.upperBound..<index
    if between.contains(where: { isBoundary($0) }) { return false }
    if between.contains(where: { holdingVerbs.contains(reader.tokens[$0].lower) }) { return true }
    // "has some 100,000 troops", not "has warned that".
    return between.contains { phraseWords[reader.tokens[$0].lower]?.contains(.have) == true && index - $0 <= 4 }
  }

  /// A word behind which another subject stands.
  private func isBoundary(_ index: Int) -> Bool {
    ["that", "which", "who", "while", "said"].contains(reader.tokens[index].lower)
  }

  /// "… is a sign Russia is preparing": whom the figure speaks of.
  private func signified(after index: Int) -> Int? {
    let end = min(reader.bounds.upperBound, index + 12)
    guard index < end, let sign = (index..<end).first(where: { signWords.contains(reader.tokens[$0].lower) }) else {
      return nil
    }
    let stop = min(reader.bounds.upperBound, sign + 5)
    guard sign + 1 < stop else { return nil }
    return mentionIndices(in: reader.document.span(ofTokens: (sign + 1)..<stop)).first { isOwner(mentions[$0]) }
  }

  private func isLedIn(_ mention: Mention) -> Bool {
    guard let first = mention.tokens.first, first > reader.bounds.lowerBound else { return false }
    let before = reader.tokens[first - 1].lower
    // "As Russia has massed": a subject, behind a word that leads clauses in too.
    if clauseLeads.contains(before), mention.tokens.upperBound < reader.bounds.upperBound,
      phraseWords[reader.tokens[mention.tokens.upperBound].lower]?.contains(.have) == true
    {
      return false
    }
    let key = before == "the" && first - 2 >= reader.bounds.lowerBound ? reader.tokens[first - 2].lower : before
    return phraseWords[key]?.contains(.preposition) == true
  }

  private func isOwner(_ mention: Mention) -> Bool {
    switch mention.entity {
    case .state, .organisation, .body: true
    case .group: mention.kind != .description || chains[mention.chain].of != nil
    case .person, .media, .place: false
    }
  }

  /// Mentions whose span begins in a span.
  func mentionIndices(in span: Span) -> Range<Int> {
    let first = mentions.partitioningIndex { $0.span.start >= span.start }
    let last = mentions.partitioningIndex { $0.span.start >= span.end }
    return first..<max(first, last)
  }

  /// "near Ukraine's border", "massed along Ukraine's eastern border": the first phrase of place within four words of the thing.
  func place(after index: Int) -> Span? {
    let limit = min(reader.bounds.upperBound, index + 5)
    var position = index
    while position < limit {
      let key = reader.tokens[position].lower
      if placePrepositions.contains(key), let end = placeEnd(from: position + 1) {
        return reader.document.span(ofTokens: position..<end)
      }
      guard reader.tokens[position].kind == .word else { return nil }
      position += 1
    }
    return nil
  }

  /// The end of a noun phrase of place that holds a name or a word of terrain.
  private func placeEnd(from start: Int) -> Int? {
    var position = start
    var isPlace = false
    while position < reader.bounds.upperBound, position - start < 10 {
      let token = reader.tokens[position]
      let role = phraseWords[token.lower] ?? []
      let isJoint = token.lower == "of" || token.lower == "with" && isPlace
      guard token.kind == .word || token.kind == .hyphen else { break }
      // "on Monday", "in May".
      if token.isCapitalised, monthWords.contains(token.lower) || weekdayWords.contains(token.lower) { return nil }
      if !role.isEmpty, !isJoint, role.isDisjoint(with: [.determiner, .possessive]) { break }
      if token.isCapitalised || terrainWords.contains(token.lower) { isPlace = true }
      position += 1
    }
    while position > start, phraseWords[reader.tokens[position - 1].lower] != nil { position -= 1 }
    return isPlace && position > start ? position : nil
  }
}

/// Verbs between an owner and the number of its forces.
private let holdingVerbs: Set<WordKey> = [
  "deployed", "deploying", "deploy", "deploys", "massed", "massing", "amassed",
  "amassing", "gathered", "sent", "sending", "send", "sends", "moved", "moving", "stationed", "positioned", "assembled",
  "mobilized", "mobilised", "lost", "keeps", "kept", "maintains", "bring", "brings", "placed", "dispatched",
  "reinforced", "concentrated", "withdrawn", "withdrew", "pulled", "ordered", "put", "launched", "fired",
  "issued", "evacuated", "established",
]

private let clauseLeads: Set<WordKey> = ["as", "after", "before", "since", "until"]

private let placePrepositions: Set<WordKey> = [
  "near", "along", "at", "in", "on", "inside", "around", "across", "within", "outside", "into", "to", "along", "close",
  "beside", "from", "off", "around",
]

private let terrainWords: Set<WordKey> = [
  "border", "borders", "frontier", "base", "bases", "region", "regions", "country", "countries", "territory", "city",
  "capital", "coast", "front", "area", "areas", "east", "west", "north", "south", "province", "island", "peninsula",
]

private let weekdayWords: Set<WordKey> = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]

private let signWords: Set<WordKey> = ["sign", "signal", "evidence", "proof", "indication"]
