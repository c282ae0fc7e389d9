/// Bodies that speak under a common noun: `the association said`, `according to the company`, `Holt's family said`.
///
/// As with `SpeakingNouns`, only the verb of saying makes an actor of such a noun; the name is looked for in the words before.
extension NounScanner {
  mutating func scanSpeakingBodies(_ sentence: Sentence) {
    for index in sentence.tokens where nameAt[index] < 0 && text.classes[index].contains(.speakingNoun) {
      if let office = foreignOffice(on: index, in: sentence.tokens) {
        sightings.append(office)
        continue
      }
      guard speakingBodyNouns.contains(text.tokens[index].lower),
        let (phrase, determiner) = text.tokens[index].lower == "office"
          ? officePhrase(on: index, in: sentence.tokens) : articledPhrase(on: index, in: sentence.tokens),
        speaks(phrase, in: sentence.tokens)
      else { continue }
      var sighting = Sighting(
        tokens: phrase, span: text.document.span(ofTokens: phrase), kind: .description, entity: .organisation,
        rule: .speakingBody)
      sighting.form = NounForm(
        head: index, words: phrase.dropFirst(), isPlural: false, determiner: determiner, hasSeveralOwners: false)
      if determiner == .indefinite {
        let names = phrase.map { Int(nameAt[$0]) }
        sighting.owner = names.first { $0 >= 0 && (sightings[$0].entity == .state || sightings[$0].entity == .person) }
      }
      sightings.append(sighting)
    }
  }

  /// "the company", "the Kyiv-based firm", "a Chinese agency": the article with at most four words between.
  private func articledPhrase(on head: Int, in bounds: Range<Int>) -> (Range<Int>, NounForm.Determiner)? {
    var start = head
    while start > bounds.lowerBound, head - start < 6 {
      let before = start - 1
      if text.tokens[before].lower == "the" { return (before..<head + 1, .definite) }
      if text.tokens[before].lower == "a" || text.tokens[before].lower == "an" {
        return head - before > 1 ? (before..<head + 1, .indefinite) : nil
      }
      guard text.tokens[before].kind == .word || text.tokens[before].kind == .hyphen,
        text.classes[before].isDisjoint(with: [.function, .sayVerb, .actVerb])
      else { return nil }
      start = before
    }
    return nil
  }

  /// "the Norlandic foreign office", "Norland's foreign office": a ministry.
  private func foreignOffice(on head: Int, in bounds: Range<Int>) -> Sighting? {
    guard text.tokens[head].lower == "office", head - 2 >= bounds.lowerBound, text.tokens[head - 1].lower == "foreign"
    else { return nil }
    let last = text.isPossessive(head - 2) ? head - 3 : head - 2
    guard last >= bounds.lowerBound, nameAt[last] >= 0 else { return nil }
    let owner = Int(nameAt[last])
    guard sightings[owner].entity == .state else { return nil }
    let tokens = sightings[owner].tokens.lowerBound..<head + 1
    var sighting = Sighting(
      tokens: tokens, span: text.document.span(ofTokens: tokens), kind: .description, entity: .body, rule: .ownedBody)
    sighting.owner = owner
    sighting.form = NounForm(
      head: head, words: head - 1..<head + 1, isPlural: false, determiner: .definite, hasSeveralOwners: false)
    return sighting
  }

  /// "the mayor's office", "the Norlandic prime minister's office", "Holt's office"
  private func officePhrase(on head: Int, in bounds: Range<Int>) -> (Range<Int>, NounForm.Determiner)? {
    guard head - 2 >= bounds.lowerBound, text.isPossessive(head - 1) else { return nil }
    if nameAt[head - 2] >= 0 { return (sightings[Int(nameAt[head - 2])].tokens.lowerBound..<head + 1, .indefinite) }
    var start = head - 2
    guard !text.classes[start].isDisjoint(with: [.personNoun, .office]) else { return nil }
    while start > bounds.lowerBound, head - start < 8 {
      let before = start - 1
      if text.tokens[before].lower == "the" { return (before..<head + 1, .indefinite) }
      guard
        nameAt[before] >= 0 || text.isPossessive(before) || text.isJoiningHyphen(before)
          || !text.classes[before].isDisjoint(with: [.roleModifier, .personNoun, .bodyNoun])
      else { break }
      start = before
    }
    return (start..<head + 1, .indefinite)
  }

  private func speaks(_ phrase: Range<Int>, in bounds: Range<Int>) -> Bool {
    if phrase.upperBound < bounds.upperBound {
      let next = text.tokens[phrase.upperBound].lower
      if text.classes[phrase.upperBound].contains(.sayVerb) { return true }
      let isAuxiliary = auxiliaries.contains(next)
      if isAuxiliary, phrase.upperBound + 1 < bounds.upperBound,
        text.classes[phrase.upperBound + 1].contains(.sayVerb)
      {
        return true
      }
    }
    if speaksAfterAside(phrase.upperBound, in: bounds) { return true }
    let before = phrase.lowerBound - 1
    guard before > bounds.lowerBound else { return false }
    if text.tokens[before].lower == "to", text.tokens[before - 1].lower == "according" { return true }
    guard text.classes[before].contains(.sayVerb) else { return false }
    let kind = text.tokens[before - 1].kind
    return kind == .mark || kind == .closeQuote || kind == .straightQuote
  }
}

extension NounScanner {
  /// ", which has two hundred workers, said"
  private func speaksAfterAside(_ comma: Int, in bounds: Range<Int>) -> Bool {
    guard comma + 3 < bounds.upperBound, text.isComma(comma),
      ["which", "whose", "a", "an", "the"].contains(text.tokens[comma + 1].lower)
    else { return false }
    return (comma + 2..<min(bounds.upperBound - 1, comma + 32)).contains {
      text.isComma($0) && text.classes[$0 + 1].contains(.sayVerb)
    }
  }
}

extension ChainBuilder {
  func isSpeakingBody(_ index: Int) -> Bool { sightings[index].rule == .speakingBody }

  /// "an agency": none met before.
  func isIndefinite(_ index: Int) -> Bool { sightings[index].form?.determiner == .indefinite }

  /// "The defence ministry said": that of the state spoken of.
  func isBareMinistry(_ index: Int) -> Bool {
    guard sightings[index].entity == .body, sightings[index].owner == nil, let form = sightings[index].form,
      form.determiner == .definite, text.tokens[form.head].lower == "ministry"
    else { return false }
    return isSpoken(index)
  }

  /// "The foreign ministry summoned", whatever it does: a ministry of that name met before.
  func namedMinistry(_ index: Int, _ bodies: [Int]) -> Int? {
    guard sightings[index].entity == .body, sightings[index].owner == nil, let form = sightings[index].form,
      form.determiner == .definite, form.words.count > 1, text.tokens[form.head].lower == "ministry"
    else { return nil }
    return body(bodies, withWordsOf: form)
  }

  /// "The ministry", "the defence ministry": the latest body whose name has all these words.
  func bodyWithAllWords(_ index: Int, _ bodies: [Int]) -> Int? {
    guard isBareMinistry(index), let form = sightings[index].form else { return nil }
    return body(bodies, withWordsOf: form)
  }

  private func body(_ bodies: [Int], withWordsOf form: NounForm) -> Int? {
    let words = form.words.map { folded($0) }.filter { $0 != "the" }
    let body = bodies.suffix(40).reversed().first { body in
      let name = Set(sightings[body].tokens.map { folded($0) })
      return words.allSatisfy { name.contains($0) }
    }
    return body.map { sightings[$0].chain }
  }

  /// "the military"
  func isForce(_ index: Int) -> Bool {
    guard sightings[index].entity == .body, let form = sightings[index].form, form.determiner == .definite else {
      return false
    }
    return sightings[index].owner == nil && forceNouns.contains(text.tokens[form.head].lower)
  }

  func isBody(_ chain: Int) -> Bool {
    let kind = chains[chain].kind
    return kind == .organisation || kind == .body || kind == .media
  }

  /// The body that a common noun stands for: the latest whose name has the noun; of a noun that says little the latest of its sort.
  ///
  /// - Parameter bodies: the sightings of bodies so far, in order of text.
  /// - Complexity: O(words of the last forty).
  func spokenBody(_ index: Int, _ bodies: [Int]) -> Int? {
    guard let form = sightings[index].form else { return nil }
    let noun = text.tokens[form.head].lower
    let recent = bodies.suffix(40).reversed()
    for body in recent {
      let tokens = sightings[body].tokens
      // "the Norvale regiment", where only the name is listed.
      let isNamed = tokens.upperBound < text.tokens.count && text.tokens[tokens.upperBound].lower == noun
      if hasWord(noun, tokens) || isNamed && sightings[body].kind == .name { return sightings[body].chain }
    }
    if forceNouns.contains(noun) {
      return recent.first { body in ["forces", "army", "military"].contains { hasWord($0, sightings[body].tokens) } }
        .map { sightings[$0].chain }
    }
    let sort: EntityKind? = mediaNouns.contains(noun) ? .media : anyBodyNouns.contains(noun) ? .organisation : nil
    guard let sort else { return nil }
    return recent.first { chains[sightings[$0].chain].kind == sort }.map { sightings[$0].chain }
  }

  private func hasWord(_ word: WordKey, _ tokens: Range<Int>) -> Bool {
    tokens.contains { text.tokens[$0].lower == word }
  }
}

private let auxiliaries: WordSet = ["has", "have", "had", "also", "later"]

let speakingBodyNouns: WordSet = [
  "association", "forum", "company", "firm", "group", "plant", "newspaper", "party", "bank", "university", "court",
  "organization", "organisation", "network", "union", "airline", "hospital", "operator", "charity", "watchdog",
  "committee", "council", "commission", "bureau", "foundation", "institute", "chamber", "league", "federation", "club",
  "broadcaster", "magazine", "outlet", "channel", "agency", "manufacturer", "carrier", "startup", "fund",
  "centre", "center", "observatory", "tribunal", "regulator", "mission", "nonprofit", "ngo", "board", "service",
  "command", "office", "railway", "railways", "utility", "airport",
]

private let mediaNouns: Set<WordKey> = ["newspaper", "broadcaster", "magazine", "outlet", "channel"]

/// Nouns that any organisation can go by.
private let anyBodyNouns: Set<WordKey> = [
  "company", "firm", "group", "organization", "organisation", "charity", "watchdog", "operator", "agency", "network",
  "manufacturer", "carrier", "airline", "startup", "nonprofit", "ngo",
]

private let forceNouns: Set<WordKey> = ["military", "army", "forces"]
