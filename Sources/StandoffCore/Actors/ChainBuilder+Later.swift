/// Those whom a first sentence describes and a later one names.
extension ChainBuilder {
  /// "A federal judge has ruled …": the first judge whom the article names afterwards, as news leads have it; nil when none is, or when
  /// the noun is one that many bear.
  ///
  /// - Complexity: O(persons who bear the noun).
  func namedLater(_ index: Int, _ form: NounForm, _ owner: Int?) -> Int? {
    let isInTitle = form.determiner == .none && isInTitle(index)
    guard form.determiner == .indefinite || isInTitle, !form.isPlural, sightings[index].entity == .person,
      sightings[index].kind != .pronoun,
      isInTitle || Self.singularOffices.contains(text.tokens[form.head].lower),
      isInTitle || ["a", "an"].contains(text.tokens[sightings[index].tokens.lowerBound].lower)
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

  /// "Norland's deputy harbour chief said …" and, at the start of the next sentence, "Jan Holt, the head of …"; or a name without any
  /// title that speaks in one of the next two, as leads have it: "…, said Jan Holt."
  ///
  /// - Complexity: O(1), of the next sixty sightings.
  func namedNext(_ index: Int, _ form: NounForm, _ words: Set<WordKey>, _ owner: Int?) -> Int? {
    guard !form.isPlural, sightings[index].entity == .person, isSingled(index, form, owner),
      let here = text.document.sentenceIndex(at: sightings[index].span.start)
    else { return nil }
    for next in sightings.indices[(index + 1)...].prefix(60) {
      let sighting = sightings[next]
      guard let there = text.document.sentenceIndex(at: sighting.span.start), there <= here + 2 else { return nil }
      guard there > here, sighting.kind == .name, sighting.entity == .person, sighting.chain >= 0 else { continue }
      let person = sighting.chain
      guard chains[person].lastSeen < 0, chains[person].person?.isSingle == false else { return nil }
      if let own = sightings[index].gender, let theirs = chains[person].gender, own != theirs { return nil }
      let first = sighting.tokens.lowerBound
      let opens = first == text.firstWord(of: text.document.sentences[there]) || text.isComma(first - 1)
      let isBare = chains[person].roleWords.isEmpty && isSpoken(next) && isSpoken(index)
      if isBare { return here <= 6 ? person : nil }
      guard opens, sharesWork(person, form, words, owner) else { return nil }
      return person
    }
    return nil
  }

  /// Told apart from others by whose it is or by an article: "the harbour chief", "Norland's envoy".
  private func isSingled(_ index: Int, _ form: NounForm, _ owner: Int?) -> Bool {
    guard !Self.commonPeople.contains(text.tokens[form.head].lower) else { return false }
    switch form.determiner {
    case .definite: return owner != nil || sightings[index].tokens.count > 2
    case .indefinite: return owner != nil && form.words.count > 1
    default: return owner != nil && sightings[index].kind != .pronoun
    }
  }

  /// Whether an office that is told of somebody can be the one described: of the same state, or with a word in common.
  private func sharesWork(_ person: Int, _ form: NounForm, _ words: Set<WordKey>, _ owner: Int?) -> Bool {
    let theirs = chains[person].roleWords
    guard !theirs.contains("president"), !theirs.contains("prime") else { return false }
    if !words.isDisjoint(with: theirs) { return true }
    guard Self.headships.contains(text.tokens[form.head].lower) else { return false }
    if !theirs.isDisjoint(with: Self.headships) { return true }
    guard let owner, let of = chains[person].of else { return false }
    return state(of: owner) == state(of: of)
  }

  private static let headships: Set<WordKey> = [
    "head", "chief", "director", "chairman", "secretary", "boss", "envoy", "ambassador", "representative", "commander",
    "general",
  ]

  private static let commonPeople: Set<WordKey> = [
    "man", "woman", "boy", "girl", "resident", "witness", "soldier", "officer", "worker", "source", "mother", "father",
    "student", "neighbor", "neighbour", "driver", "survivor", "protester", "insider", "person", "analyst", "expert",
  ]

  /// Whether words stand in the article's title.
  private func isInTitle(_ index: Int) -> Bool {
    text.document.sentenceIndex(at: sightings[index].span.start).map {
      text.document.block(of: text.document.sentences[$0]).kind == .title
    } ?? false
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
