/// What the lists of office-holders add to a name or an office.
extension ChainBuilder {
  /// The listed person that a name can only be: by the whole name, or by a surname with the right office at the time.
  func listedEntry(for name: PersonName, _ index: Int) -> Int? {
    let candidates = listedPersons(surname: surnameKeys(index)).filter { agrees($0, with: name) }
    if candidates.isEmpty { return nil }
    if !name.isSingle { return candidates.count == 1 ? candidates.first : candidates.first { isInOffice($0) } }
    let titles = titlesOfName[index] ?? []
    let offices = titles.compactMap { office(of: $0) } + labelOffice(index)
    let titled = candidates.filter { candidate in offices.contains { holds(candidate, $0) } }
    if titled.count == 1 { return titled.first }
    guard titles.isEmpty, offices.isEmpty else { return nil }
    let inOffice = candidates.filter { isInOffice($0) && isOfNamedState($0) }
    if inOffice.count == 1 { return inOffice.first }
    // A surname alone is the president's, not the first lady's.
    let leading = inOffice.filter { holdsHighestOffice($0) }
    if leading.count == 1 { return leading.first }
    return inOffice.isEmpty ? formerHead(among: candidates) : nil
  }

  /// "the Assad regime", years after: the only one with this surname who was at the head of a state that is named.
  private func formerHead(among candidates: [Int]) -> Int? {
    guard let date else { return nil }
    let heads = candidates.filter { candidate in
      isOfNamedState(candidate) && isHead(candidate) { $0.latest.map { $0 <= date } ?? false }
    }
    let last = { (entry: Int) in
      self.knowledge.gazetteer.entries[entry].termRecords.compactMap(\.days.latest).max()?.dayNumber ?? 0
    }
    return heads.max { (last($0), $1) < (last($1), $0) }
  }

  private func holdsHighestOffice(_ entry: Int) -> Bool {
    isHead(entry) { days in date.map { days.contains($0) } ?? true }
  }

  /// Whether a listed person was at the head of a state in days that fit.
  private func isHead(_ entry: Int, in days: (DayInterval) -> Bool) -> Bool {
    let listed = knowledge.gazetteer.entries[entry]
    return listed.termRecords.contains { days($0.days) && Self.heads.contains(listed.store.key($0.office)) }
  }

  private static let heads: Set<WordKey> = [
    "president", "prime minister", "chancellor", "supreme leader", "king", "emir", "general secretary",
  ]

  /// The key of the last word of a name, as written and as within a sentence; nothing when it is joined to the word before.
  private func surnameKeys(_ index: Int) -> [WordKey] {
    let isName = { !WordClass.of($0).contains(.nameSuffix) }
    if sightings[index].kind == .label {
      return labelWords(index).last { isName(WordKey($0.lowercased())) }.map { [WordKey($0)] } ?? []
    }
    let tokens = sightings[index].tokens
    guard let last = tokens.last(where: { isName(text.tokens[$0].lower) }),
      last == tokens.lowerBound || text.tokens[last].hasSpaceBefore
    else { return [] }
    return [text.tokens[last].form, text.titleCased(last)]
  }

  private func listedPersons(surname keys: [WordKey]) -> [Int] {
    for (position, key) in keys.enumerated() where position == 0 || key != keys[0] {
      guard let match = knowledge.gazetteer.longestMatch(at: 0, words: { $0 == 0 ? key : nil }) else { continue }
      var seen: Set<Int> = []
      let persons = match.readings.filter { $0.kind == .person && seen.insert($0.entry).inserted }.map(\.entry)
      if !persons.isEmpty { return persons }
    }
    return []
  }

  private func agrees(_ entry: Int, with name: PersonName) -> Bool {
    if name.isSingle { return true }
    guard let listed = PersonName(name: knowledge.gazetteer.entries[entry].name) else { return false }
    return listed.agrees(with: name)
  }

  /// Whether an office was held on the article's day; with no day known, whether any was.
  func isInOffice(_ entry: Int) -> Bool {
    knowledge.gazetteer.entries[entry].isInOffice(on: date)
  }

  private func isOfNamedState(_ entry: Int) -> Bool {
    guard let state = knowledge.gazetteer.stateIndex(of: entry) ?? knowledge.gazetteer.owner(of: entry) else {
      return false
    }
    return chainOfEntry[state] != nil
  }

  /// The office in the label of a turn: `PRESIDENT HALE`.
  private func labelOffice(_ index: Int) -> [OfficeTitle] {
    guard sightings[index].kind == .label, let role = label(index)?.roleText, !role.isEmpty else { return [] }
    return OfficeLexicon.builtIn.title(role).map { [$0] } ?? []
  }

  /// Whether a listed person held this office then.
  private func holds(_ entry: Int, _ office: OfficeTitle) -> Bool {
    let names = [office.name, office.function].compactMap { $0.map { WordKey($0) } }
    let listed = knowledge.gazetteer.entries[entry]
    return listed.termRecords.contains { term in
      (date.map { term.days.contains($0) } ?? true) && names.contains(listed.store.key(term.office))
    }
  }

  /// The listed office that a title's words are: the first that one of them begins.
  func office(of index: Int) -> OfficeTitle? {
    guard let form = sightings[index].form else { return nil }
    var best: OfficeTitle?
    for start in form.words {
      let match = OfficeLexicon.builtIn.longestMatch(at: start) {
        form.words.contains($0) ? text.tokens[$0].lower : nil
      }
      guard let match, match.title.role == .office else { continue }
      if start + match.tokenCount > form.head { return match.title }
      best = best ?? match.title
    }
    return best
  }

  /// The content words of a title, alike for spokesman, spokeswoman and spokesperson.
  func titleWords(_ index: Int) -> Set<WordKey> {
    guard let form = sightings[index].form else { return [] }
    var words: Set<WordKey> = []
    for token in form.words
    where !text.classes[token].isDisjoint(with: [.personNoun, .peopleNoun, .roleModifier, .field, .bodyNoun]) {
      words.insert(OfficeWord.key(folded(token)))
    }
    return words
  }

  /// The only listed holder of an office at the article's date.
  func holder(of title: Int, owner: Int?) -> Int? {
    if let entry = bankGovernor(title, owner) { return entry }
    guard let date, let office = topDiplomat(title) ?? office(of: title), !isFormer(title), !isOfPlace(title),
      !isOfPossession(title)
    else {
      return nil
    }
    var body = owner.flatMap { chains[$0].entry }.map { knowledge.gazetteer.entries[$0].id } ?? office.of
    for _ in 0..<4 {
      guard let id = body else { return nil }
      let isElsewhere = office.of.map { $0 != id } ?? false
      let name = isElsewhere ? office.function ?? office.name : office.name
      let persons = Set(knowledge.gazetteer.holders(of: name, in: id, on: date).map(\.person))
      if persons.count == 1 { return persons.first }
      if persons.count > 1 { return nil }
      body = knowledge.gazetteer.entry(id: id)?.of
    }
    return nil
  }

  /// "the top US diplomat", where the owner stands between the words; "the head of Norland's diplomacy".
  private func topDiplomat(_ title: Int) -> OfficeTitle? {
    guard let form = sightings[title].form else { return nil }
    let (head, tokens) = (text.tokens[form.head].lower, sightings[title].tokens)
    func has(_ words: Set<WordKey>) -> Bool { tokens.contains { words.contains(text.tokens[$0].lower) } }
    guard head == "diplomat" && has(["top", "chief"]) || (head == "head" || head == "chief") && has(["diplomacy"])
    else {
      return nil
    }
    return OfficeLexicon.builtIn.title("top diplomat")
  }

  /// "the governor of the National Bank of Norland": who heads the central bank of the state that its name ends in.
  private func bankGovernor(_ title: Int, _ owner: Int?) -> Int? {
    guard let date, let owner, let form = sightings[title].form, !isFormer(title),
      ["governor", "chief", "head", "chair", "chairman"].contains(text.tokens[form.head].lower),
      chains[owner].name.contains("Central Bank") || chains[owner].name.contains("National Bank"),
      let state = chains[state(of: owner)].entry, state != chains[owner].entry
    else { return nil }
    let id = knowledge.gazetteer.entries[state].id
    let holders = Set(knowledge.gazetteer.holders(of: "central bank governor", in: id, on: date).map(\.person))
    return holders.count == 1 ? holders.first : nil
  }

  /// "the attorney general of Texas": of a part of the state.
  private func isOfPlace(_ title: Int) -> Bool {
    sightings[title].tokens.contains { token in
      nameAt[token] >= 0 && sightings[Int(nameAt[token])].entity == .place
    }
  }

  /// "the former president", "the next chancellor", "his deputy"
  func isFormer(_ title: Int) -> Bool {
    guard let form = sightings[title].form else { return true }
    return form.words.contains { Self.otherTimes.contains(text.tokens[$0].lower) }
  }

  private static let otherTimes: Set<WordKey> = [
    "former", "ex", "late", "next", "incoming", "then", "future", "previous", "retired", "elect", "deputy", "vice",
    "assistant",
  ]
}

/// Makes one word of an office's male, female and neutral forms.
enum OfficeWord {
  static func key(_ word: WordKey) -> WordKey { forms[word] ?? word }

  private static let forms: [WordKey: WordKey] = [
    "spokeswoman": "spokesman", "spokesperson": "spokesman", "chairwoman": "chairman", "chairperson": "chairman",
    "chair": "chairman", "adviser": "advisor", "defence": "defense", "congresswoman": "congressman",
    "premier": "minister",
  ]
}

extension PersonName {
  /// A name as it stands in a list.
  init?(name: String) {
    let text = Array(name.utf8)
    var tokens: [Token] = []
    appendTokens(of: text, span: Span(0, text.count), to: &tokens)
    self.init(tokens[...], text: text)
  }
}
