/// Joins the sightings of one document into chains: what is listed and owned first, then persons, then words that stand for them.
///
/// A class: each of its steps asks the others, and a value with two dozen tables would be counted at every question.
final class ChainBuilder {
  let text: ActorText
  let knowledge: ActorKnowledge
  /// The day of publication, or the last day it can be.
  let date: CalendarDate?
  var sightings: [Sighting]
  var chains: [ChainDraft] = []

  /// For each token the name it belongs to, as an index into `sightings`, or -1.
  var nameAt: [Int32]
  var chainOfEntry = EntryChains()
  private var chainOfWords: [WordKey: Int] = [:]
  /// Runs of capitals that are no persons.
  var otherByWords: [WordKey: Int] = [:]
  /// Persons by the sound of the last and of the other parts of their names.
  var personsByLast: [WordKey: [Int]] = [:]
  var personsByOther: [WordKey: [Int]] = [:]
  /// The names of persons that words are, and which of them by the words as written.
  private(set) var names: [PersonName] = []
  private var nameOfWords: [WordKey: Int] = [:]
  /// Names of one part that somewhere stand beside a title or a verb of saying.
  var spokenSingles: Set<WordKey> = []
  /// Persons by each word of their titles and descriptions.
  var personsByRole: [WordKey: [Int]] = [:]
  /// Groups without a name that spoke, by their noun: the latest of each.
  var lastSpeaking: [WordKey: Int] = [:]
  /// The last sighting of a person beside a verb of saying.
  var lastPerson: Int?
  /// The sightings of bodies so far, while references are read.
  var lastBodies: [Int] = []
  /// The labels of turns, by where they start.
  var labels: [Int: NamedLabel] = [:]
  /// The state whose government publishes the article.
  private lazy var home = homeState()
  /// The titles that go with each name.
  var titlesOfName: [Int: [Int]] = [:]

  /// Takes over what the scanners have found: pass them on by `consume`, or all of it is copied.
  init(_ nouns: consuming NounScanner, _ knowledge: ActorKnowledge) {
    text = nouns.text
    self.knowledge = knowledge
    sightings = nouns.sightings
    nameAt = nouns.nameAt
    date = text.document.article.creationTime.days?.latest
  }

  /// Chains everything; sightings that turn out to name nothing keep chain -1.
  func build() {
    addLabels()
    sortSightings()
    for (index, sighting) in sightings.enumerated() {
      if let subject = sighting.subject { titlesOfName[subject, default: []].append(index) }
    }
    chainListed()
    chainOwned()
    chainPersons()
    chainSpeakingPlaces()
    chainAcronyms()
    chainTitles()
    chainRoleLabels()
    joinAddressedHost()
    chainReferences()
  }

  // MARK: Listed names, organisations, places

  private func chainListed() {
    let acronyms = introducedAcronyms()
    for index in sightings.indices where sightings[index].entity != .person && sightings[index].kind != .description {
      let sighting = sightings[index]
      if sighting.owner != nil, sighting.form != nil { continue }
      if let entry = sighting.entry {
        sightings[index].chain = chain(ofEntry: entry)
      } else if sighting.rule == .acronym {
        sightings[index].chain = acronyms[form(sighting)] ?? -1
      } else {
        sightings[index].chain = unlistedChain(sighting)
      }
    }
    chainFirstNamesOfBodies()
  }

  /// "Swiss said", after "Swiss Air": a nationality that speaks by itself is the organisation whose name begins with it.
  private func chainFirstNamesOfBodies() {
    var named: [WordKey: Int]?
    for index in sightings.indices
    where sightings[index].kind == .demonym && sightings[index].evidence.contains(.speaks) {
      let tokens = sightings[index].tokens
      guard tokens.count == 1, text.tokens[tokens.lowerBound].lower != "the",
        tokens.lowerBound == 0 || text.tokens[tokens.lowerBound - 1].lower != "the"
      else { continue }
      if named == nil { named = bodiesByFirstWord() }
      guard let body = named?[form(sightings[index])] else { continue }
      sightings[index].chain = body
      sightings[index].entity = .organisation
      sightings[index].kind = .name
    }
  }

  private func bodiesByFirstWord() -> [WordKey: Int] {
    var result: [WordKey: Int] = [:]
    for sighting in sightings
    where sighting.chain >= 0 && sighting.entity == .organisation && sighting.kind == .name && sighting.tokens.count > 1
    {
      result[form(sighting)] = result[form(sighting)] ?? sighting.chain
    }
    return result
  }

  /// A body of the state that publishes the article, or an organisation that only its words tell.
  private func unlistedChain(_ sighting: Sighting) -> Int {
    let key = wordsKey(sighting.tokens)
    if let known = chainOfWords[key] { return known }
    let isBody = sighting.entity == .body || sighting.entity == .organisation
    if isBody, let home, let entry = listedPart(sighting.tokens, of: home) {
      let chain = chain(ofEntry: entry)
      chainOfWords[key] = chain
      return chain
    }
    let chain = chain(ofWords: key, kind: sighting.entity, sighting)
    if isBody, let state = stateAtEnd(of: sighting.tokens) { chains[chain].of = self.chain(ofEntry: state) }
    return chain
  }

  /// The name of a person that a sighting's words are.
  func name(of index: Int) -> PersonName? { sightings[index].name.map { names[$0] } }

  /// Takes in a name: its index in `names`.
  func add(_ name: PersonName) -> Int {
    names.append(name)
    return names.count - 1
  }

  /// The name of a person that words are, as an index into `names`. The same words are read once.
  func readName(_ tokens: Range<Int>) -> Int? {
    var key: UInt64 = 0
    for token in tokens { key = (key ^ text.tokens[token].form.hash) &* 0x9E37_79B9_7F4A_7C15 }
    if let known = nameOfWords[WordKey(hash: key)] { return known }
    let name = PersonName(text.tokens[tokens], text: text.document.article.text).map { add($0) }
    nameOfWords[WordKey(hash: key)] = name
    return name
  }

  func chain(ofEntry entry: Int) -> Int {
    if let known = chainOfEntry[entry] { return known }
    let listed = knowledge.gazetteer.entries[entry]
    var draft = ChainDraft(kind: listed.kind, name: listed.name, nameRank: 100, entry: entry)
    draft.gender = listed.gender
    chains.append(draft)
    let index = chains.count - 1
    chainOfEntry[entry] = index
    if listed.kind != .person, let owner = knowledge.gazetteer.owner(of: entry), owner != entry {
      chains[index].of = chain(ofEntry: owner)
    }
    return index
  }

  private func chain(ofWords key: WordKey, kind: EntityKind, _ sighting: Sighting) -> Int {
    if let known = chainOfWords[key] { return known }
    chains.append(ChainDraft(kind: kind, name: words(sighting.tokens), nameRank: sighting.tokens.count))
    chainOfWords[key] = chains.count - 1
    return chains.count - 1
  }

  private func form(_ sighting: Sighting) -> WordKey { text.tokens[sighting.tokens.lowerBound].form }

  /// "the Harrow Policy Institute (HPI)": the organisation that each abbreviation in brackets belongs to.
  private func introducedAcronyms() -> [WordKey: Int] {
    var result: [WordKey: Int] = [:]
    // For each opening bracket the last sighting that ends there.
    var endingAt: [Int: Int] = [:]
    for index in sightings.indices {
      let tokens = sightings[index].tokens
      if tokens.upperBound < text.tokens.count, text.isOpenBracket(tokens.upperBound) {
        endingAt[tokens.upperBound] = index
      }
      guard sightings[index].rule == .acronym, let named = endingAt[tokens.lowerBound - 1] else { continue }
      let sighting = sightings[named]
      guard sighting.entity == .organisation || sighting.entity == .body || sighting.entity == .group else { continue }
      result[form(sightings[index])] =
        sighting.entry.map { chain(ofEntry: $0) }
        ?? chain(ofWords: wordsKey(sighting.tokens), kind: sighting.entity, sighting)
    }
    return result
  }

  /// Letters that nothing introduces are an organisation when they come again, or act.
  private func chainAcronyms() {
    var counts: [WordKey: Int] = [:]
    for sighting in sightings where sighting.rule == .acronym {
      let isUnit = sighting.tokens.lowerBound > 0 && text.tokens[sighting.tokens.lowerBound - 1].kind == .number
      if isUnit { counts[form(sighting), default: 0] -= 1_000 }
      counts[form(sighting), default: 0] += sighting.evidence.isDisjoint(with: [.speaks, .acts, .possessive]) ? 1 : 2
    }
    for index in sightings.indices where sightings[index].rule == .acronym && sightings[index].chain < 0 {
      let sighting = sightings[index]
      if let name = readName(sighting.tokens), let person = personsByLast[names[name].last.sound]?.first {
        sightings[index].entity = .person
        sightings[index].rule = .surname
        sightings[index].chain = person
      } else if counts[form(sighting), default: 0] > 1 {
        sightings[index].chain = chain(ofWords: wordsKey(sighting.tokens), kind: .organisation, sighting)
      }
    }
  }

  // MARK: Parts of states

  private func chainOwned() {
    var lastOfWords: [WordKey: Int] = [:]
    for index in sightings.indices {
      let sighting = sightings[index]
      guard sighting.entity == .body || sighting.entity == .organisation, sighting.chain < 0, sighting.entry == nil,
        let form = sighting.form, !isPossessedBody(index), !isSpeakingBody(index)
      else { continue }
      let words = contentKey(form.words)
      let owner = sighting.owner.map { bodyOwner(sightings[$0].chain) } ?? nil
      if owner == nil, sighting.kind == .description {
        sightings[index].chain = lastOfWords[words] ?? knownBody(form)
        continue
      }
      let chain = bodyChain(of: form, owner: owner, sighting)
      chains[chain].of = chains[chain].of ?? owner
      sightings[index].chain = chain
      lastOfWords[words] = chain
    }
  }

  /// The chain of a part of a state or organisation.
  func bodyChain(of form: NounForm, owner: Int?, _ sighting: Sighting) -> Int {
    let key = contentKey(form.words, owner: owner)
    if chainOfWords[key] == nil, let entry = owner.flatMap({ chains[$0].entry }),
      let part = listedPart(form.words, of: entry)
    {
      chainOfWords[key] = self.chain(ofEntry: part)
    }
    let known = chains.count
    let chain = chain(ofWords: key, kind: .body, sighting)
    if chain == known { chains[chain].name = describedName(sighting) }
    // "its foreign ministry" is named by its owner.
    if chain == known, let owner, isPossessed(sighting) {
      chains[chain].name = chains[owner].name + "'s " + words(form.words)
    }
    return chain
  }

  private func isPossessed(_ sighting: Sighting) -> Bool {
    guard sighting.owner == nil, let form = sighting.form else { return false }
    return form.determiner == .possessive || text.tokens[form.head].lower == "government"
  }

  /// "the alliance", "the bloc": the one that the article names.
  private func knownBody(_ form: NounForm) -> Int {
    guard form.words.count == 1, let id = Self.bodyNouns[text.tokens[form.head].lower] else { return -1 }
    return knowledge.gazetteer.index(id: id).flatMap { chainOfEntry[$0] } ?? -1
  }

  private static let bodyNouns: [WordKey: String] = ["alliance": "nato", "bloc": "european-union"]

  /// What a part belongs to: a state, organisation or body, or what a person belongs to.
  private func bodyOwner(_ chain: Int) -> Int? {
    guard chain >= 0 else { return nil }
    return chains[chain].kind == .person ? chains[chain].of : chain
  }

  // MARK: Keys of words

  /// A key of the words in order, in lower case.
  func wordsKey(_ range: Range<Int>) -> WordKey {
    var key: UInt64 = 0x1234_5678
    for index in range where text.tokens[index].isWord || text.tokens[index].kind == .alphanumeric {
      key = (key ^ folded(index).hash) &* 0x9E37_79B9_7F4A_7C15
    }
    return WordKey(hash: key)
  }

  /// A key of the content words in any order: `Ministry of Defense` and `Defence Ministry` share it.
  func contentKey(_ range: Range<Int>) -> WordKey {
    var key: UInt64 = 0x8765_4321
    for index in range where text.tokens[index].isWord && isContent(text.classes[index]) {
      key ^= folded(index).hash
    }
    return WordKey(hash: key)
  }

  /// The same of one owner.
  func contentKey(_ range: Range<Int>, owner: Int?) -> WordKey {
    WordKey(hash: contentKey(range).hash &+ UInt64(bitPattern: Int64(owner ?? -1)) &* 0x9E37_79B9_7F4A_7C15)
  }

  private func isContent(_ classes: WordClass) -> Bool {
    if !classes.isDisjoint(with: [.personNoun, .peopleNoun, .roleModifier, .bodyNoun, .field]) { return true }
    return classes.isDisjoint(with: [.function, .determiner])
  }

  func folded(_ index: Int) -> WordKey {
    let lower = text.tokens[index].lower
    return lower == "defence" ? "defense" : lower
  }

  /// The words of a range with single blanks, a possessive ending left out at the end.
  func words(_ range: Range<Int>) -> String {
    var result = ""
    for index in range {
      if index > range.lowerBound, text.tokens[index].hasSpaceBefore { result += " " }
      result += text.document.text(text.tokens[index])
    }
    return result
  }
}
