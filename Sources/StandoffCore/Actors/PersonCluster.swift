/// What is known of a person from several articles.
struct PersonCluster {
  var name: PersonName
  var gender: Gender?
  /// The states or organisations that articles put the person with.
  var roots: Set<String> = []
  /// The words of the person's offices.
  var roleWords: Set<WordKey> = []
}

/// Persons across documents: full names first, then parts of names where something more than the name speaks for it.
extension ActorJoiner {
  mutating func joinPersons(_ references: [ChainReference]) {
    var bySound: [WordKey: [Int]] = [:]
    for index in clusters.indices { registerListed(index, &bySound) }
    let unlisted = references.filter {
      clusterOfChain[$0.document][$0.chain] < 0 && chain($0).kind == .person && !chain($0).isUnnamed
    }
    let named = unlisted.compactMap { reference in PersonName(name: chain(reference).name).map { (reference, $0) } }
    for (reference, name) in named where !name.isSingle { joinFullName(reference, name, &bySound) }
    for (reference, name) in named where name.isSingle { joinPartOfName(reference, name, &bySound) }
    joinOffices(references)
  }

  private mutating func registerListed(_ index: Int, _ bySound: inout [WordKey: [Int]]) {
    guard let first = clusters[index].members.first, chain(first).kind == .person,
      let name = PersonName(name: chain(first).name)
    else { return }
    clusters[index].person = PersonCluster(name: name)
    for member in clusters[index].members { note(member, in: index) }
    bySound[name.last.sound, default: []].append(index)
  }

  private mutating func note(_ reference: ChainReference, in cluster: Int) {
    guard var person = clusters[cluster].person else { return }
    let chain = chain(reference)
    person.gender = person.gender ?? chain.gender
    if let root = root(reference) { person.roots.insert(root) }
    person.roleWords.formUnion(roleWords(chain))
    clusters[cluster].person = person
  }

  private func roleWords(_ chain: CoreferenceChain) -> Set<WordKey> {
    Set((chain.role ?? "").split { $0 == " " || $0 == "\n" }.map { OfficeWord.key(WordKey($0.lowercased())) })
  }

  private mutating func joinFullName(_ reference: ChainReference, _ name: PersonName, _ bySound: inout [WordKey: [Int]])
  {
    let candidates = bySound[name.last.sound] ?? []
    let known = candidates.first { candidate in
      guard let person = clusters[candidate].person, person.name.agrees(with: name) else { return false }
      return agree(person.gender, chain(reference).gender) && !areNamesakes(person, reference)
    }
    add(reference, name, to: known, &bySound)
  }

  private func agree(_ a: Gender?, _ b: Gender?) -> Bool { a == nil || b == nil || a == b }

  /// The same name in another state and another office is another person.
  private func areNamesakes(_ person: PersonCluster, _ reference: ChainReference) -> Bool {
    guard let root = root(reference), !person.roots.isEmpty, !person.roots.contains(root) else { return false }
    let words = roleWords(chain(reference))
    return !words.isEmpty && !person.roleWords.isEmpty && words.isDisjoint(with: person.roleWords)
  }

  private mutating func joinPartOfName(
    _ reference: ChainReference, _ name: PersonName, _ bySound: inout [WordKey: [Int]]
  ) {
    let candidates = (bySound[name.last.sound] ?? []).filter { candidate in
      guard let person = clusters[candidate].person else { return false }
      return agree(person.gender, chain(reference).gender) && !areNamesakes(person, reference)
    }
    let supported = candidates.filter { isSupported(reference, $0) }
    let known =
      supported.count == 1
      ? supported.first : supported.isEmpty && candidates.count == 1 && !isCommon(name) ? candidates.first : nil
    add(reference, name, to: known, &bySound)
  }

  /// The same state or the same office beside the same surname.
  private func isSupported(_ reference: ChainReference, _ cluster: Int) -> Bool {
    guard let person = clusters[cluster].person else { return false }
    if let root = root(reference), person.roots.contains(root) { return true }
    return !roleWords(chain(reference)).isDisjoint(with: person.roleWords)
  }

  private mutating func add(
    _ reference: ChainReference, _ name: PersonName, to known: Int?, _ bySound: inout [WordKey: [Int]]
  ) {
    let cluster: Int
    if let known {
      cluster = known
    } else {
      clusters.append(ActorCluster(members: [], person: PersonCluster(name: name)))
      cluster = clusters.count - 1
      bySound[name.last.sound, default: []].append(cluster)
    }
    add(reference, to: cluster)
    note(reference, in: cluster)
  }

  /// "the Kremlin spokesman" in one article is the one person whom the others give that office.
  private mutating func joinOffices(_ references: [ChainReference]) {
    var byRoot: [String: [Int]] = [:]
    for index in clusters.indices {
      guard let person = clusters[index].person else { continue }
      for root in person.roots.sorted() { byRoot[root, default: []].append(index) }
    }
    for reference in references where clusterOfChain[reference.document][reference.chain] < 0 && isOffice(reference) {
      guard let root = root(reference) else { continue }
      let words = roleWords(chain(reference))
      let holders = (byRoot[root] ?? []).filter {
        clusters[$0].person.map { words.isSubset(of: $0.roleWords) } ?? false
      }
      if holders.count == 1, let holder = holders.first { add(reference, to: holder) }
    }
  }

  private func isCommon(_ name: PersonName) -> Bool { Self.commonSurnames.contains(name.last.sound) }

  /// Surnames so frequent that one alone names nobody. Frequency: own knowledge of English, Spanish, Chinese, Korean usage.
  private static let commonSurnames: Set<WordKey> = Set(
    """
    Smith Johnson Williams Brown Jones Miller Davis Garcia Rodriguez Wilson Martinez Anderson Taylor Thomas Moore Jackson
    Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Green Baker Adams Nelson
    Hill Campbell Mitchell Roberts Carter Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers
    Morgan Peterson Cooper Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray James Price
    Li Wang Zhang Liu Chen Yang Kim Park Choi Nguyen Singh Khan Ali Ahmed Hassan Ivanov Petrov Lopez Hernandez Gonzalez
    """.split(whereSeparator: \.isWhitespace).compactMap { PersonName(name: String($0))?.last.sound })
}
