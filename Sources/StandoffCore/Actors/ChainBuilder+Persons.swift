/// Persons: full names first, then the surnames that go back to them, then names of which only a part is ever given.
extension ChainBuilder {
  func chainPersons() {
    nameParts()
    spreadToNeighbours()
    let singles = countSingles()
    let persons = sightings.indices.filter { isPersonName($0) }
    for index in persons where isFull(index) { chainFullName(index, singles) }
    // "President Trump" tells who the "Trump" of the headline is.
    for index in persons where isPersonName(index) && sightings[index].chain < 0 { chainTitledSurname(index) }
    for index in persons where isPersonName(index) {
      if sightings[index].chain < 0, !isFull(index) { chainPartOfName(index, singles) }
      if sightings[index].chain >= 0 { chains[sightings[index].chain].lastSeen = index }
    }
    takeFromPlaces()
  }

  /// A city's name by itself is the surname of a person of this document who has it: Samara of Na'al Samara.
  private func takeFromPlaces() {
    for index in sightings.indices
    where sightings[index].entity == .place && sightings[index].kind == .name && sightings[index].tokens.count == 1 {
      let sighting = sightings[index]
      guard !sighting.evidence.contains(.afterPlacePreposition),
        let name = readName(sighting.tokens), let bearers = personsByLast[names[name].last.sound], bearers.count == 1,
        let bearer = bearers.first,
        chains[bearer].entry == nil, chains[bearer].person?.isSingle == false
      else { continue }
      sightings[index].name = name
      sightings[index].entry = nil
      sightings[index].rule = .surname
      note(index, in: bearer)
    }
  }

  private func isPersonName(_ index: Int) -> Bool {
    let sighting = sightings[index]
    return sighting.entity == .person && (sighting.kind == .name || sighting.kind == .label && sighting.name != nil)
  }

  private func isFull(_ index: Int) -> Bool {
    sightings[index].entry != nil || hasSeveralParts(index)
  }

  private func hasSeveralParts(_ index: Int) -> Bool {
    sightings[index].name.map { !names[$0].isSingle } ?? false
  }

  private func nameParts() {
    for index in sightings.indices where sightings[index].entity == .person {
      switch sightings[index].kind {
      case .name: sightings[index].name = readName(sightings[index].tokens)
      case .label: sightings[index].name = label(index)?.person.map { add($0) }
      default: break
      }
    }
  }

  /// How often each one-part name stands where it could be a person's.
  private func countSingles() -> [WordKey: Int] {
    var counts: [WordKey: Int] = [:]
    for index in sightings.indices {
      guard let name = sightings[index].name, names[name].isSingle else { continue }
      let sound = names[name].last.sound
      let evidence = sightings[index].evidence
      if evidence.contains(.opensClause) && evidence.isDisjoint(with: [.speaks, .possessive, .titled]) { continue }
      var weight = evidence.isDisjoint(with: [.afterPlacePreposition, .qualifies, .afterThe]) ? 1 : 0
      if !evidence.isDisjoint(with: [.speaks, .titled]) {
        weight += 1
        spokenSingles.insert(sound)
      }
      counts[sound, default: 0] += weight
    }
    return counts
  }

  /// "Kate Green and Josie Pagani": a full name beside that of a person, joined by a comma or `and`, is a person's.
  private func spreadToNeighbours() {
    let persons = sightings.indices.filter { sightings[$0].kind == .name && sightings[$0].entity == .person }
    for (one, other) in zip(persons, persons.dropFirst()) { spread(from: one, to: other) }
    for (one, other) in zip(persons.reversed().dropFirst(), persons.reversed()) { spread(from: other, to: one) }
  }

  private func spread(from known: Int, to unknown: Int) {
    let (a, b) = (sightings[known].tokens, sightings[unknown].tokens)
    let (start, end) = (min(a.upperBound, b.upperBound), max(a.lowerBound, b.lowerBound))
    guard (1...2).contains(end - start),
      (start..<end).allSatisfy({ text.isComma($0) || text.tokens[$0].lower == "and" })
    else { return }
    let isKnown =
      sightings[known].entry != nil || !sightings[known].evidence.isDisjoint(with: [.givenName, .personal])
    guard isKnown, hasSeveralParts(known), hasSeveralParts(unknown), sightings[unknown].entry == nil,
      !sightings[unknown].evidence.contains(.afterThe)
    else { return }
    sightings[unknown].evidence.insert(.personal)
  }

  // MARK: Full names

  private func chainFullName(_ index: Int, _ singles: [WordKey: Int]) {
    guard let name = name(of: index) else { return }
    if sightings[index].entry == nil, sightings[index].kind == .name, !isPerson(index, name, singles) {
      return isEmployer(index) ? makeOrganisation(index) : chainAsOther(index)
    }
    let entry = sightings[index].entry ?? listedEntry(for: name, index)
    let chain = knownPerson(name, entry) ?? newPerson(name, entry, index)
    note(index, in: chain)
    addOtherParts(of: name, to: chain)
  }

  /// The parts beside the surname, by which a person is found that was first met without them.
  private func addOtherParts(of name: PersonName, to chain: Int) {
    guard !name.isSingle, !personsByOther[name.first.sound, default: []].contains(chain) else { return }
    personsByOther[name.first.sound, default: []].append(chain)
    for part in name.middle where !part.isInitial { personsByOther[part.sound, default: []].append(chain) }
  }

  private func isPerson(_ index: Int, _ name: PersonName, _ singles: [WordKey: Int]) -> Bool {
    let evidence = sightings[index].evidence
    if !evidence.isDisjoint(with: [.titled, .givenName, .personal]) { return true }
    if evidence.contains(.afterThe) || isEmployer(index) { return false }
    if evidence.contains(.speaks) { return true }
    if personsByLast[name.last.sound] != nil { return true }
    if singles[name.last.sound, default: 0] > 0 || singles[name.first.sound, default: 0] > 1 { return true }
    return false
  }

  private func isEmployer(_ index: Int) -> Bool {
    sightings[index].evidence.contains(.employer)
      && sightings[index].evidence.isDisjoint(with: [.titled, .givenName, .personal])
  }

  /// A run of capitals that is no person: a place after `in`, else an organisation if it acts.
  private func chainAsOther(_ index: Int) {
    let evidence = sightings[index].evidence
    if evidence.contains(.afterPlacePreposition), !evidence.contains(.afterThe) {
      return makePlace(index)
    }
    guard !evidence.isDisjoint(with: [.speaks, .acts, .possessive]) else { return }
    guard !evidence.contains(.opensClause) || isUnheardOf(index) else { return }
    sightings[index].entity =
      evidence.contains(.afterThe) || evidence.isDisjoint(with: [.acts]) ? .organisation : .person
    sightings[index].chain = newChain(sightings[index].entity, index)
  }

  /// Two words with no other use that opens a sentence: "Feras Killani grew up".
  private func isUnheardOf(_ index: Int) -> Bool {
    let tokens = sightings[index].tokens
    guard tokens.count == 2, sightings[index].evidence.contains(.acts) else { return false }
    return tokens.allSatisfy { text.classes[$0].isOfNoName && !text.isOrdinaryOpener($0) }
  }

  private func makePlace(_ index: Int) {
    sightings[index].entity = .place
    sightings[index].rule = .placeByPreposition
    sightings[index].chain = newChain(.place, index)
  }

  private func newChain(_ kind: EntityKind, _ index: Int) -> Int {
    let tokens = sightings[index].tokens
    let key = wordsKey(tokens)
    if let known = otherByWords[key] { return known }
    chains.append(ChainDraft(kind: kind, name: words(tokens), nameRank: tokens.count))
    if kind == .person { chains[chains.count - 1].person = name(of: index) }
    otherByWords[key] = chains.count - 1
    return chains.count - 1
  }

  private func knownPerson(_ name: PersonName, _ entry: Int?) -> Int? {
    guard let candidates = personsByLast[name.last.sound] else { return entry.flatMap { chainOfEntry[$0] } }
    if let entry, let known = chainOfEntry[entry] { return known }
    return candidates.first { candidate in
      guard let theirs = chains[candidate].person, !theirs.isSingle, theirs.agrees(with: name) else { return false }
      return entry == nil || chains[candidate].entry == nil || chains[candidate].entry == entry
    }
  }

  func newPerson(_ name: PersonName, _ entry: Int?, _ index: Int) -> Int {
    var draft = ChainDraft(kind: .person, name: "", nameRank: 0, entry: entry)
    draft.person = name
    if let entry {
      let listed = knowledge.gazetteer.entries[entry]
      draft.name = listed.name
      draft.nameRank = 100
      draft.gender = listed.gender
    }
    chains.append(draft)
    let chain = chains.count - 1
    if let entry { chainOfEntry[entry] = chain }
    personsByLast[name.last.sound, default: []].append(chain)
    addOtherParts(of: name, to: chain)
    return chain
  }

  /// Adds a name's sighting to a person: the longest form is the name.
  func note(_ index: Int, in chain: Int) {
    sightings[index].chain = chain
    sightings[index].entity = .person
    let rank = name(of: index).map { $0.isSingle ? 1 : 2 + $0.middle.count } ?? 0
    if rank > chains[chain].nameRank {
      chains[chain].name = sightings[index].kind == .label ? labelName(index) : words(sightings[index].tokens)
      chains[chain].nameRank = rank
    }
    chains[chain].gender = chains[chain].gender ?? sightings[index].gender
  }

  // MARK: Parts of names

  private func chainPartOfName(_ index: Int, _ singles: [WordKey: Int]) {
    guard let name = name(of: index) else { return }
    // "Hassan" of Maggie Hassan is no given name.
    let ownGender = sightings[index].gender
    if sightings[index].evidence.contains(.givenName), !isHonoured(index) {
      sightings[index].gender = nil
    }
    if let chain = bearer(ofSurname: name, index) { return note(index, in: chain) }
    sightings[index].gender = ownGender
    let evidence = sightings[index].evidence
    if evidence.contains(.titled), let entry = listedEntry(for: name, index) {
      return note(index, in: newPerson(name, entry, index))
    }
    if let chain = bearer(ofGivenName: name, index) { return note(index, in: chain) }
    if isEmployer(index), sightings[index].kind == .name { return makeOrganisation(index) }
    let isLabel = sightings[index].kind == .label
    if evidence.contains(.afterPlacePreposition), !evidence.contains(.titled), !isLabel { return makePlace(index) }
    if !isLabel, evidence.isDisjoint(with: [.titled]), let place = otherByWords[wordsKey(sightings[index].tokens)] {
      sightings[index].entity = chains[place].kind
      sightings[index].chain = place
      return
    }
    if name.last.isInitial { return }
    if let entry = listedEntry(for: name, index) {
      return note(index, in: newPerson(name, entry, index))
    }
    let isAddressed = evidence.contains(.givenName) && evidence.contains(.beforeComma) && isInTurn(index)
    let isBorne =
      isLabel || isAddressed || !evidence.isDisjoint(with: [.titled, .personal])
      || singles[name.last.sound, default: 0] > 1
    guard isBorne,
      isLabel || !evidence.isDisjoint(with: [.titled, .personal]) || evidence.isDisjoint(with: [.afterThe, .qualifies])
    else {
      return
    }
    let isPerson =
      isLabel || isAddressed || !evidence.isDisjoint(with: [.titled, .personal])
      || spokenSingles.contains(name.last.sound)
    guard isPerson else { return makeOrganisation(index) }
    note(index, in: newPerson(name, nil, index))
  }

  /// "Mr. Hassan", "the spokeswoman, Hassan": something else than the name tells the gender.
  private func isHonoured(_ index: Int) -> Bool {
    let start = sightings[index].tokens.lowerBound
    if start > 0, text.classes[start - 1].contains(.honorific) { return true }
    return (titlesOfName[index] ?? []).contains { sightings[$0].gender != nil }
  }

  /// A surname with an office that only one listed person of the name held then.
  private func chainTitledSurname(_ index: Int) {
    guard let name = name(of: index), name.isSingle, sightings[index].kind == .name,
      sightings[index].evidence.contains(.titled), !(titlesOfName[index] ?? []).isEmpty,
      let entry = listedEntry(for: name, index)
    else { return }
    if let known = chainOfEntry[entry] { return note(index, in: known) }
    let bearers = personsByLast[name.last.sound] ?? []
    guard bearers.allSatisfy({ chains[$0].entry != nil }) else { return }
    note(index, in: newPerson(name, entry, index))
  }

  /// A name that comes again and is never shown to be a person's.
  private func makeOrganisation(_ index: Int) {
    sightings[index].entity = .organisation
    sightings[index].chain = newChain(.organisation, index)
  }

  /// The person of this document whose surname this is: the latest before it, else the first after it.
  private func bearer(ofSurname name: PersonName, _ index: Int) -> Int? {
    let candidates = personsByLast[name.last.sound] ?? []
    return candidates.filter { fits($0, index) }.max { chains[$0].lastSeen < chains[$1].lastSeen }
  }

  /// The only person of this document who has this name in another place: Charles, or Xi of Xi Jinping.
  private func bearer(ofGivenName name: PersonName, _ index: Int) -> Int? {
    guard !isRegnal(index) else { return nil }
    let others = (personsByOther[name.last.sound] ?? []).filter { fits($0, index) }
    return others.count == 1 ? others.first : nil
  }

  private func isInTurn(_ index: Int) -> Bool {
    guard let sentence = text.document.sentenceIndex(at: sightings[index].span.start) else { return false }
    return text.document.block(of: text.document.sentences[sentence]).kind == .turn
  }

  /// "King Charles", "Pope Francis": a title that goes with a given name.
  private func isRegnal(_ index: Int) -> Bool {
    (titlesOfName[index] ?? []).contains { title in
      sightings[title].form.map { Self.regnalTitles.contains(text.tokens[$0.head].lower) } ?? false
    }
  }

  private static let regnalTitles: Set<WordKey> = [
    "king", "queen", "prince", "princess", "pope", "emperor", "empress", "patriarch", "sultan", "emir", "metropolitan",
    "bishop",
    "duke", "duchess",
  ]

  private func fits(_ chain: Int, _ index: Int) -> Bool {
    guard let theirs = chains[chain].gender, let own = sightings[index].gender else { return true }
    return theirs == own
  }
}
