/// Whom "the Norland leader", "the head of state" and "the Kremlin chief" stand for.
extension ChainBuilder {
  /// The person at the head of the state that owns a bare title of a leader: the one the lists have for the day, else the one whom the
  /// article names with such an office; nil for leaders of anything else.
  func leader(of title: Int, owner: Int?) -> Leader? {
    guard let head = sightings[title].form?.head, Self.leaderHeads.contains(text.tokens[head].lower) else { return nil }
    if owner == nil, let form = sightings[title].form, isLoneLeader(form) {
      return lastHead { _ in true }.map { .chain($0) }
    }
    guard !isOfPart(title) || isHeadOfGovernment(title) else { return nil }
    if let owner, let entry = listedChief(of: title, owner) {
      return chainOfEntry[entry].map { .chain($0) } ?? .entry(entry)
    }
    guard let owner, chains[owner].kind == .state || isKremlin(owner), let form = sightings[title].form,
      !form.isPlural, !isFormer(title), isBareLeader(form, isKremlin: isKremlin(owner))
    else { return nil }
    let state = self.state(of: owner)
    if let entry = listedLeader(of: state, form) { return chainOfEntry[entry].map { .chain($0) } ?? .entry(entry) }
    return lastHead { chains[$0].of.map { self.state(of: $0) } == state }.map { .chain($0) }
  }

  /// The head of a state or government that the article named last.
  private func lastHead(where fits: (Int) -> Bool) -> Int? {
    let named = chains.indices.filter { chain in
      chains[chain].kind == .person && !chains[chain].isUnnamed && chains[chain].lastSeen >= 0 && fits(chain)
        && isHead(chains[chain])
    }
    return named.max { chains[$0].lastSeen < chains[$1].lastSeen }
  }

  /// "the head of state", "the dictator": whoever of the article is one.
  private func isLoneLeader(_ form: NounForm) -> Bool {
    let words = form.words.map { text.tokens[$0].lower }
    return words == ["head", "of", "state"] || words == ["dictator"] || words == ["strongman"] || words == ["autocrat"]
  }

  /// Somebody of the article, or a person of the lists whom it has not named.
  enum Leader { case chain(Int), entry(Int) }

  /// "the head of the Kremlin's council": of a part, not of its owner.
  private func isOfPart(_ title: Int) -> Bool {
    guard let name = sightings[title].owner, let form = sightings[title].form else { return true }
    if isOfPossession(title) { return true }
    return sightings[name].tokens.lowerBound > form.head
      && sightings[name].tokens.upperBound < sightings[title].tokens.upperBound
  }

  /// "the head of the UN's atomic watchdog": of something that its owner has.
  func isOfPossession(_ title: Int) -> Bool {
    guard let name = sightings[title].owner, let form = sightings[title].form else { return false }
    let behind = sightings[name].tokens.upperBound
    return sightings[name].tokens.lowerBound > form.head && behind < text.tokens.count && text.isPossessive(behind)
  }

  /// "the head of the Norlandic government"
  private func isHeadOfGovernment(_ title: Int) -> Bool {
    sightings[title].form.map { isHeadOfGovernment($0.words.map { text.tokens[$0].lower }) } ?? false
  }

  private func isHeadOfGovernment(_ words: [WordKey]) -> Bool {
    words.count < 6 && words.starts(with: ["head", "of"]) && words.last == "government"
  }

  private func isKremlin(_ chain: Int) -> Bool {
    chains[chain].entry.map { knowledge.gazetteer.entries[$0].id == "kremlin" } ?? false
  }

  private func isBareLeader(_ form: NounForm, isKremlin: Bool) -> Bool {
    let words = form.words.map { text.tokens[$0].lower }
    if words == ["head", "of", "state"] || isHeadOfGovernment(words) { return true }
    guard words.count == 1, let word = words.first else { return false }
    return Self.leaderNouns.contains(word) || isKremlin && Self.chiefNouns.contains(word)
  }

  /// "the UN chief", "the head of the WHO": the one who holds its highest office.
  private func listedChief(of title: Int, _ owner: Int) -> Int? {
    guard chains[owner].kind == .organisation || chains[owner].kind == .body, !isKremlin(owner), let date,
      let entry = chains[owner].entry ?? commission(owner), let form = sightings[title].form, !form.isPlural,
      form.words.count == 1,
      !isFormer(title), Self.chiefNouns.contains(text.tokens[form.head].lower)
    else { return nil }
    let id = knowledge.gazetteer.entries[entry].id
    for office in Self.highestOffices {
      let body = office == "commission president" && id == "european-commission" ? "european-union" : id
      let holders = Set(knowledge.gazetteer.holders(of: office, in: body, on: date).map(\.person))
      if holders.count == 1 { return holders.first }
    }
    return nil
  }

  /// "the EC" beside the European Union: its commission, which others abbreviate otherwise.
  private func commission(_ owner: Int) -> Int? {
    guard chains[owner].name == "EC",
      knowledge.gazetteer.index(id: "european-union").flatMap({ chainOfEntry[$0] }) != nil
    else { return nil }
    return knowledge.gazetteer.index(id: "european-commission")
  }

  private static let highestOffices = [
    "secretary general", "nato secretary general", "un secretary general", "director general", "high commissioner",
    "managing director", "executive director", "commission president",
  ]

  private func listedLeader(of state: Int, _ form: NounForm) -> Int? {
    guard let date, let entry = chains[state].entry else { return nil }
    let id = knowledge.gazetteer.entries[entry].id
    let words = form.words.map { text.tokens[$0].lower }
    let isHeadOfState = words.count > 1 && !isHeadOfGovernment(words)
    let offices =
      isHeadOfGovernment(words)
      ? ["prime minister", "chancellor"]
      : Self.ledByGovernment.contains(id) && !isHeadOfState
        ? ["prime minister"] : ["supreme leader", "general secretary", "president", "king", "emir", "sultan"]
    for office in offices where !isHeadOfState || office != "general secretary" {
      let holders = Set(knowledge.gazetteer.holders(of: office, in: id, on: date).map(\.person))
      if holders.count == 1 { return holders.first }
    }
    return nil
  }

  private func isHead(_ draft: ChainDraft) -> Bool {
    let words = draft.roleWords
    let others: [WordKey] = ["deputy", "vice", "former", "foreign", "defense", "advisor", "spokesman"]
    guard !others.contains(where: { words.contains($0) }) else { return false }
    return words.contains("president") || words.contains("chancellor") || words.contains("prime")
      || words.contains("king")
  }

  private static let leaderHeads: WordSet = [
    "leader", "ruler", "strongman", "autocrat", "dictator", "chief", "boss", "master", "head", "state",
  ]
  private static let leaderNouns: Set<WordKey> = ["leader", "ruler", "strongman", "autocrat", "dictator"]
  private static let chiefNouns: Set<WordKey> = ["chief", "boss", "master", "head"]

  /// States whose head of government news calls the leader, though a president or a crown stands above.
  private static let ledByGovernment: Set<String> = [
    "germany", "united-kingdom", "italy", "india", "israel", "japan", "canada", "australia", "spain", "netherlands",
    "belgium", "sweden", "norway", "denmark", "hungary", "greece", "new-zealand", "pakistan", "ethiopia", "malaysia",
    "thailand", "armenia", "georgia", "estonia", "latvia", "slovenia", "slovakia", "czech-republic", "bulgaria",
    "croatia", "portugal", "ireland", "austria", "finland", "luxembourg", "bangladesh", "nepal", "singapore", "iraq",
    "lebanon", "albania", "kosovo", "north-macedonia", "malta", "iceland", "cambodia",
  ]
}
