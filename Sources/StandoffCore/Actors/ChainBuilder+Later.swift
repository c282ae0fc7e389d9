/// Those whom a first sentence describes and a later one names.
extension ChainBuilder {
  /// "A federal judge has ruled …": the first judge whom the article names afterwards, as news leads have it; nil when none is, or when
  /// the noun is one that many bear.
  ///
  /// - Complexity: O(persons who bear the noun).
  func namedLater(_ index: Int, _ form: NounForm, _ owner: Int?) -> Int? {
    guard form.determiner == .indefinite, !form.isPlural, sightings[index].entity == .person,
      sightings[index].kind != .pronoun, Self.singularOffices.contains(text.tokens[form.head].lower),
      ["a", "an"].contains(text.tokens[sightings[index].tokens.lowerBound].lower)
    else { return nil }
    let named = (personsByRole[OfficeWord.key(folded(form.head))] ?? []).filter { chain in
      !chains[chain].isUnnamed && chains[chain].lastSeen < 0
        // "a Norlandic minister" is one of many, not the prime minister.
        && !(text.tokens[form.head].lower == "minister" && chains[chain].roleWords.contains("prime"))
        && (owner == nil || chains[chain].of.map { state(of: $0) == state(of: owner ?? $0) } ?? true)
    }
    return firstNamed(among: Set(named), after: index)
  }

  /// "A top Norlandic official said …" in the lead, "Jan Holt, secretary of …" at the start of the next paragraph.
  func officialOfNextParagraph(_ index: Int, _ form: NounForm, _ owner: Int?) -> Int? {
    guard let owner, chains[owner].kind == .state, form.determiner == .indefinite, !form.isPlural,
      text.tokens[form.head].lower == "official", isLeading(index),
      let block = block(of: index)
    else { return nil }
    let next = sightings[index...].prefix(40).first { sighting in
      sighting.kind == .name && sighting.entity == .person && sighting.chain >= 0
        && text.document.sentenceIndex(at: sighting.span.start).map { text.document.sentences[$0].block > block }
          ?? false
    }
    guard let next, let sentence = text.document.sentenceIndex(at: next.span.start),
      text.document.sentences[sentence].block == block + 1,
      next.tokens.lowerBound == text.firstWord(of: text.document.sentences[sentence]),
      chains[next.chain].lastSeen < 0, chains[next.chain].of.map({ state(of: $0) == owner }) ?? false,
      !chains[next.chain].roleWords.contains("president")
    else { return nil }
    return next.chain
  }

  private func block(of index: Int) -> Int? {
    text.document.sentenceIndex(at: sightings[index].span.start).map { text.document.sentences[$0].block }
  }

  /// Opens one of the first sentences.
  private func isLeading(_ index: Int) -> Bool {
    guard let sentence = text.document.sentenceIndex(at: sightings[index].span.start), sentence <= 4 else {
      return false
    }
    return sightings[index].tokens.lowerBound == text.document.sentences[sentence].tokens.lowerBound
  }

  private func firstNamed(among chains: Set<Int>, after index: Int) -> Int? {
    guard !chains.isEmpty else { return nil }
    return sightings[index...].prefix(80).first { $0.kind == .name && chains.contains($0.chain) }?.chain
  }

  /// Offices of which a report has one.
  private static let singularOffices: WordSet = [
    "judge", "senator", "congressman", "congresswoman", "mayor", "governor", "ambassador", "general", "admiral",
    "prosecutor", "lawmaker", "minister", "bishop", "archbishop",
  ]
}
