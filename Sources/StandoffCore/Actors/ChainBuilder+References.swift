/// Words that stand for somebody named or described elsewhere, read in order of text.
extension ChainBuilder {
  func chainReferences() {
    for index in chains.indices {
      chains[index].lastSeen = -1
      guard chains[index].kind == .person else { continue }
      for word in chains[index].roleWords { personsByRole[word, default: []].append(index) }
    }
    var resolver = PronounResolver(text)
    var described: [WordKey: Int] = [:]
    for index in sightings.indices {
      if sightings[index].chain < 0 {
        switch sightings[index].kind {
        case .description where namedMinistry(index, lastBodies) != nil:
          sightings[index].chain = namedMinistry(index, lastBodies) ?? -1
        case .description where isPossessedBody(index) || isBareMinistry(index):
          if let body = bodyWithAllWords(index, lastBodies) {
            sightings[index].chain = body
            break
          }
          let owner = resolver.possessor(before: sightings[index].tokens.lowerBound, chains)
          if owner == nil, isBareMinistry(index) { chainReference(index, &described) }
          chainPossessed(index, by: owner)
        case .description where isGovernmentOfLeader(index):
          let leader = resolver.person(before: sightings[index].tokens.lowerBound, chains)
          chainPossessed(index, by: leader.flatMap { chains[$0].of }.map { state(of: $0) })
        case .description where isSpeakingBody(index) || isForce(index):
          if !isIndefinite(index), let body = spokenBody(index, lastBodies) {
            sightings[index].chain = body
          } else {
            chainReference(index, &described)
          }
        case .description where isBareCountry(index):
          sightings[index].chain =
            resolver.possessor(before: sightings[index].tokens.lowerBound, chains, ofStates: true)
            ?? stateOfSentence(before: index) ?? -1
        case .description where isBareGovernment(index):
          if let state = resolver.possessor(before: sightings[index].tokens.lowerBound, chains, ofStates: true) {
            chainPossessed(index, by: state)
          } else {
            chainReference(index, &described)
          }
        case .title, .description: chainReference(index, &described)
        case .pronoun: sightings[index].chain = resolver.antecedent(of: index, sightings, chains) ?? -1
        default: break
        }
      }
      guard sightings[index].chain >= 0 else { continue }
      chains[sightings[index].chain].lastSeen = index
      resolver.note(index, sightings)
      if isBody(sightings[index].chain) { lastBodies.append(index) }
      guard sightings[index].entity == .person else { continue }
      let isSpoken = isSpoken(index)
      if isSpoken { chains[sightings[index].chain].lastSpoke = index }
      if isSpoken || isDescribed(index) { lastPerson = index }
    }
  }

  /// "its foreign ministry", "their army"
  func isPossessedBody(_ index: Int) -> Bool {
    let sighting = sightings[index]
    guard sighting.entity == .body || sighting.entity == .organisation, sighting.owner == nil,
      sighting.form?.determiner == .possessive
    else { return false }
    let first = text.tokens[sighting.tokens.lowerBound].lower
    return first == "its" || first == "their"
  }

  /// "The government said", without a word on whose: of the state spoken of.
  private func isBareGovernment(_ index: Int) -> Bool {
    guard sightings[index].entity == .body, sightings[index].owner == nil, let form = sightings[index].form,
      form.determiner == .definite, form.words.count == 1, text.tokens[form.head].lower == "government"
    else { return false }
    return isSpoken(index)
  }

  /// "Norlandic losses grew, the country said": the last state named before in the sentence.
  private func stateOfSentence(before index: Int) -> Int? {
    let sentence = text.document.sentenceIndex(at: sightings[index].span.start)
    let start = sentence.map { text.document.sentences[$0].span.start } ?? sightings[index].span.start
    return sightings[..<index].suffix(12).last {
      $0.span.start >= start && $0.chain >= 0 && chains[$0.chain].kind == .state
    }?.chain
  }

  /// "The country said": the state spoken of.
  private func isBareCountry(_ index: Int) -> Bool {
    guard let form = sightings[index].form, form.determiner == .definite, form.words.count == 1 else { return false }
    return text.tokens[form.head].lower == "country" || text.tokens[form.head].lower == "nation"
  }

  /// "his government"
  private func isGovernmentOfLeader(_ index: Int) -> Bool {
    guard sightings[index].entity == .body, sightings[index].owner == nil,
      sightings[index].form?.determiner == .possessive
    else { return false }
    let first = text.tokens[sightings[index].tokens.lowerBound].lower
    return first == "his" || first == "her"
  }

  private func chainPossessed(_ index: Int, by owner: Int?) {
    guard let owner, let form = sightings[index].form else { return }
    let chain = bodyChain(of: form, owner: owner, sightings[index])
    chains[chain].of = chains[chain].of ?? owner
    sightings[index].chain = chain
  }

  /// An office or description without a name: somebody met before, the holder that the lists know, or somebody of its own.
  private func chainReference(_ index: Int, _ described: inout [WordKey: Int]) {
    guard let form = sightings[index].form else { return }
    let owner =
      ownerChain(of: index) ?? administration(of: index) ?? workplace(of: index, form)
      ?? capital(behind: index, form)
    lazy var words = titleWords(index)
    let isDefinite =
      form.determiner == .definite || form.determiner == .demonstrative || sightings[index].kind == .title
    if isDefinite || owner != nil, !form.isPlural, sightings[index].entity == .person,
      let leader = leader(of: index, owner: owner)
    {
      switch leader {
      case .chain(let chain): return refer(index, to: chain, words, owner)
      case .entry(let entry): return refer(index, to: newListedPerson(entry), words, owner)
      }
    }
    if Self.anyonesHeads.contains(text.tokens[form.head].lower), let person = lastOfficial(index, form) {
      return refer(index, to: person, words, owner)
    }
    if isDefinite, !form.isPlural, sightings[index].entity == .person, !isOfSomething(index) {
      let known = bearer(of: words, head: form.head, owner, index)
      if let known, owner == nil || !chains[known].isUnnamed { return refer(index, to: known, words, owner) }
      if let entry = holder(of: index, owner: owner) {
        let chain = chainOfEntry[entry] ?? newListedPerson(entry)
        return refer(index, to: chain, words, owner)
      }
      if let known { return refer(index, to: known, words, owner) }
    }
    if let person = officialOfNextParagraph(index, form, owner) ?? namedLater(index, form, owner)
      ?? namedNext(index, form, words, owner)
    {
      return refer(index, to: person, words, owner)
    }
    if let person = lastOfficial(index, form) { return refer(index, to: person, words, owner) }
    // No office of the state that another article may name the holder of.
    if isOfPossession(index) { sightings[index].kind = .description }
    if let owner, chains[owner].kind == .person, Self.personalHeads.contains(text.tokens[form.head].lower) {
      sightings[index].kind = .description
    }
    if form.isPlural, form.determiner == .definite || isBareOfficials(index, form),
      let speakers = lastSpeakers(index, owner, form)
    {
      sightings[index].chain = speakers
      return
    }
    let key = contentKey(form.words, owner: owner)
    let chain = described[key] ?? newDescribed(index, words, owner)
    described[key] = chain
    sightings[index].chain = chain
    if form.isPlural, isSpoken(index) { lastSpeaking[text.tokens[form.head].lower] = chain }
  }

  /// "its director", "their leader": of what was named last, not whoever else has that office.
  private func isOfSomething(_ index: Int) -> Bool {
    guard sightings[index].owner == nil, sightings[index].form?.determiner == .possessive else { return false }
    let first = text.tokens[sightings[index].tokens.lowerBound].lower
    return first == "its" || first == "their"
  }

  /// "a senior administration official": in English news the American one, where no other is named.
  private func administration(of index: Int) -> Int? {
    guard let form = sightings[index].form, sightings[index].owner == nil, !form.hasSeveralOwners else { return nil }
    return administration(of: form.words.lazy.map { self.text.tokens[$0].lower })
  }

  /// The United States, when a role without an owner is that of an administration's official.
  func administration(of role: some Collection<WordKey>) -> Int? {
    guard role.contains("administration"), role.contains("official") || role.contains("officials") else { return nil }
    return knowledge.gazetteer.index(id: "united-states").map { chain(ofEntry: $0) }
  }

  /// "two department officials": of the department met before.
  private func workplace(of index: Int, _ form: NounForm) -> Int? {
    guard form.isPlural, sightings[index].entity == .group, form.words.lowerBound < form.head, !form.hasSeveralOwners,
      text.classes[form.head].contains(.spokespeople), text.classes[form.head - 1].contains(.bodyNoun),
      Self.workplaces.contains(text.tokens[form.head - 1].lower)
    else { return nil }
    let noun = text.tokens[form.head - 1].lower
    return lastBodies.suffix(40).last { body in
      sightings[body].tokens.contains { text.tokens[$0].lower == noun }
    }.map { sightings[$0].chain }
  }

  /// "officials in Oslo": the state that is governed from there.
  private func capital(behind index: Int, _ form: NounForm) -> Int? {
    guard form.isPlural, sightings[index].owner == nil, text.tokens[form.head].lower == "officials",
      form.head + 2 < text.tokens.count, text.tokens[form.head + 1].lower == "in", nameAt[form.head + 2] >= 0
    else { return nil }
    let place = sightings[Int(nameAt[form.head + 2])]
    guard place.rule == .capitalPlace, let entry = knowledge.government(inCapital: place.tokens, text) else {
      return nil
    }
    return chain(ofEntry: entry)
  }

  private static let workplaces: Set<WordKey> = ["department", "ministry", "agency", "embassy"]

  /// "the officials said": those officials who spoke last.
  private func lastSpeakers(_ index: Int, _ owner: Int?, _ form: NounForm) -> Int? {
    guard owner == nil, form.words.count == 1, !form.hasSeveralOwners, isSpoken(index) else { return nil }
    return lastSpeaking[text.tokens[form.head].lower]
  }

  /// "Officials also said": those of the sentence before.
  private func isBareOfficials(_ index: Int, _ form: NounForm) -> Bool {
    guard form.determiner == .none, form.words.count == 1, text.tokens[form.head].lower == "officials",
      let last = lastSpeaking["officials"], chains[last].lastSeen >= 0,
      let here = text.document.sentenceIndex(at: sightings[index].span.start),
      let there = text.document.sentenceIndex(at: sightings[chains[last].lastSeen].span.start)
    else { return false }
    return here - there <= 2
  }

  /// "The official said": the person with an office who spoke last, a few sentences before.
  private func lastOfficial(_ index: Int, _ form: NounForm) -> Int? {
    guard form.determiner == .definite, !form.isPlural, form.words.count == 1, isSpoken(index),
      sightings[index].owner == nil,
      Self.officialHeads.contains(text.tokens[form.head].lower), let last = lastPerson
    else { return nil }
    let chain = sightings[last].chain
    guard chain >= 0, chains[chain].kind == .person, chains[chain].of != nil || !chains[chain].roleWords.isEmpty,
      let here = text.document.sentenceIndex(at: sightings[index].span.start),
      let there = text.document.sentenceIndex(at: sightings[last].span.start), here - there <= 4
    else { return nil }
    return chain
  }

  /// Nouns for whoever holds an office.
  private static let anyonesHeads: Set<WordKey> = ["politician", "statesman", "stateswoman"]
  private static let officialHeads = anyonesHeads.union(["official"])

  /// "Ivan Holt, deputy head of the plant,"
  private func isDescribed(_ index: Int) -> Bool {
    let next = sightings[index].tokens.upperBound
    return sightings[index].kind == .name && next < text.tokens.count && text.isComma(next)
  }

  /// Beside a verb of saying.
  func isSpoken(_ index: Int) -> Bool {
    let tokens = sightings[index].tokens
    var next = tokens.upperBound
    if next < text.tokens.count, Self.beforeSaying.contains(text.tokens[next].lower) { next += 1 }
    if next < text.tokens.count, text.classes[next].contains(.sayVerb) { return true }
    let before = tokens.lowerBound - 1
    guard before > 0 else { return false }
    // "“…,” said the mayor", but "Hale told the mayor".
    if text.classes[before].contains(.sayVerb) { return text.tokens[before - 1].kind != .word }
    return text.tokens[before].lower == "to" && text.tokens[before - 1].lower == "according"
  }

  private static let beforeSaying: Set<WordKey> = ["has", "have", "had", "also", "later", "then", "still", "did"]

  /// The latest person before these words who bears such a title; a bare noun takes whoever has it in a title or description.
  private func bearer(of words: Set<WordKey>, head: Int, _ owner: Int?, _ index: Int) -> Int? {
    let headKey = OfficeWord.key(folded(head))
    var best: Int?
    for chain in personsByRole[headKey] ?? [] {
      guard words.isSubset(of: chains[chain].roleWords) else { continue }
      guard agreesOnOwner(chain, owner), agreesOnGender(chain, index), isKnownToBelong(chain, owner, head: head)
      else { continue }
      if let owner, chains[owner].kind == .person, Self.personalHeads.contains(text.tokens[head].lower),
        chains[chain].principal != owner
      {
        continue
      }
      if chains[chain].lastSeen < 0, chains[chain].isUnnamed || owner == nil && words.count < 2 { continue }
      if best.map({ salience($0, at: index) < salience(chain, at: index) }) ?? true { best = chain }
    }
    return best
  }

  /// The place of the last sighting; who spoke a little before is met again sooner than who was only named.
  private func salience(_ chain: Int, at index: Int) -> Int {
    let seen = chains[chain].lastSeen
    guard let spoke = chains[chain].lastSpoke, index - spoke < 40 else { return seen }
    return seen + 30
  }

  /// Those who serve or belong to one person: "the admiral's spokesman" is not the last spokesman named.
  private static let personalHeads: Set<WordKey> = [
    "spokesman", "spokeswoman", "spokesperson", "aide", "lawyer", "attorney", "assistant", "wife", "husband", "son",
    "daughter", "mother", "father", "brother", "sister", "widow", "campaign",
  ]

  private func agreesOnGender(_ chain: Int, _ index: Int) -> Bool {
    guard let own = sightings[index].gender, let theirs = chains[chain].gender else { return true }
    return own == theirs
  }

  /// "the UN official" is not an official of whom nothing is known.
  private func isKnownToBelong(_ chain: Int, _ owner: Int?, head: Int) -> Bool {
    owner == nil || !chains[chain].isUnnamed || chains[chain].of != nil
      || !Self.officialHeads.contains(text.tokens[head].lower)
  }

  private func agreesOnOwner(_ chain: Int, _ owner: Int?) -> Bool {
    guard let owner, let theirs = chains[chain].of else { return true }
    return owner == theirs || state(of: owner) == state(of: theirs)
  }

  /// The state at the end of what a chain belongs to, or the last body before nothing.
  func state(of chain: Int) -> Int {
    var current = chain
    for _ in 0..<6 {
      guard chains[current].kind != .state, let next = chains[current].of else { return current }
      current = next
    }
    return current
  }

  private func refer(_ index: Int, to chain: Int, _ words: Set<WordKey>, _ owner: Int?) {
    sightings[index].chain = chain
    if !chains[chain].isUnnamed { addRole(words, to: chain) }
    chains[chain].gender = chains[chain].gender ?? sightings[index].gender
    if chains[chain].of == nil, let owner, chains[owner].kind != .person { chains[chain].of = owner }
    if chains[chain].role == nil, let form = sightings[index].form { chains[chain].role = lowered(form.words) }
  }

  private func newListedPerson(_ entry: Int) -> Int {
    let chain = self.chain(ofEntry: entry)
    let listed = knowledge.gazetteer.entries[entry]
    chains[chain].person = PersonName(name: listed.name)
    if let owner = knowledge.gazetteer.owner(of: entry) {
      chains[chain].of = self.chain(ofEntry: owner)
    }
    return chain
  }

  private func newDescribed(_ index: Int, _ words: Set<WordKey>, _ owner: Int?) -> Int {
    let sighting = sightings[index]
    let name = namedBefore(sighting) ?? describedName(sighting)
    var draft = ChainDraft(kind: sighting.entity, name: name, nameRank: 0)
    draft.isUnnamed = true
    draft.isPlural = sighting.form?.isPlural ?? false
    draft.roleWords = words
    draft.role = sighting.form.map { lowered($0.words) }
    draft.gender = sighting.gender
    draft.principal = owner.flatMap { chains[$0].kind == .person ? $0 : nil }
    draft.of = owner.flatMap { chains[$0].kind == .person ? chains[$0].of : $0 }
    chains.append(draft)
    if draft.kind == .person, !draft.isPlural {
      for word in words { personsByRole[word, default: []].append(chains.count - 1) }
    }
    return chains.count - 1
  }

  /// "the regiment", after "the Norvale regiment": the words with a capital before the same noun.
  ///
  /// - Complexity: O(1), of the four hundred tokens before.
  private func namedBefore(_ sighting: Sighting) -> String? {
    guard sighting.rule == .speakingBody, let form = sighting.form, form.determiner == .definite, form.words.count == 1
    else { return nil }
    let noun = text.tokens[form.head].lower
    let lower = max(0, sighting.tokens.lowerBound - 400)
    let earlier = (lower..<sighting.tokens.lowerBound).last { index in
      text.tokens[index].lower == noun && index > lower && text.tokens[index - 1].isCapitalised
        && !text.classes[index - 1].contains(.determiner) && text.tokens[index - 1].kind == .word
    }
    guard let earlier else { return nil }
    var start = earlier - 1
    while start > lower, text.tokens[start - 1].isCapitalised, text.tokens[start - 1].kind == .word,
      !text.classes[start - 1].contains(.determiner)
    {
      start -= 1
    }
    return words(start..<earlier + 1)
  }

  /// Adds words to what a person is called, and the person to those that each word finds.
  private func addRole(_ words: Set<WordKey>, to chain: Int) {
    for word in words where chains[chain].roleWords.insert(word).inserted {
      personsByRole[word, default: []].append(chain)
    }
  }

  /// The phrase without its article.
  func describedName(_ sighting: Sighting) -> String {
    var range = sighting.tokens
    while range.count > 1,
      text.classes[range.lowerBound].contains(.determiner) && text.tokens[range.lowerBound].lower != "one"
        || text.tokens[range.lowerBound].lower == "entire" || text.tokens[range.lowerBound].lower == "whole"
    {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    return words(range)
  }
}
