/// The actors of a set of documents.
///
/// Listed names are one actor wherever they stand; persons are joined by their names, unlisted organisations by their words;
/// officials and governments without a name speak for their state; whoever else has no name is an actor of one article.
/// The same for every order of the documents, which are told apart by path.
///
/// - Complexity: O(chains log chains); only persons who share a surname are compared.
package func actors(across documents: [AnnotatedDocument]) -> ActorTable {
  let order = documents.indices.sorted {
    (documents[$0].article.path, documents[$0].document.tokens.count) < (
      documents[$1].article.path, documents[$1].document.tokens.count
    )
  }
  var joiner = ActorJoiner(documents)
  joiner.join(inOrder: order)
  return joiner.table()
}

/// A chain of a document.
struct ChainReference: Hashable {
  let document: Int
  let chain: Int
}

/// Everything that was found to be one actor.
struct ActorCluster {
  var members: [ChainReference]
  /// The gazetteer's entry, when it has one.
  var gazetteerID: String?
  /// What its id is made from, when not its name.
  var slug: String?
  var person: PersonCluster?
}

/// Joins the chains of documents into clusters.
struct ActorJoiner {
  let documents: [AnnotatedDocument]
  var clusters: [ActorCluster] = []
  /// For each document, for each chain, its cluster, or -1.
  var clusterOfChain: [[Int]]
  private var clusterOfKey: [String: Int] = [:]

  init(_ documents: [AnnotatedDocument]) {
    self.documents = documents
    clusterOfChain = documents.map { Array(repeating: -1, count: $0.chains.count) }
  }

  mutating func join(inOrder order: [Int]) {
    let references = order.flatMap { document in
      documents[document].chains.indices.map { ChainReference(document: document, chain: $0) }
    }
    for reference in references { joinByKey(reference) }
    joinPersons(references)
    for reference in references { joinToOwner(reference) }
  }

  func chain(_ reference: ChainReference) -> CoreferenceChain { documents[reference.document].chains[reference.chain] }

  // MARK: By id, by words, or alone

  private mutating func joinByKey(_ reference: ChainReference) {
    let chain = chain(reference)
    if chain.kind == .place { return }
    if let id = chain.gazetteerID {
      return add(reference, to: cluster(forKey: "id \(id)", gazetteerID: id))
    }
    if speaksForOwner(reference) { return }
    if chain.isUnnamed {
      guard chain.kind != .person || !isOffice(reference) && !isNamelessSpokesman(reference) else { return }
      return add(reference, to: unnamedCluster(reference))
    }
    if chain.kind == .person { return }
    add(reference, to: cluster(forKey: "words \(NameSlug.slug(of: Array(withoutArticle(chain.name).utf8)[...]))"))
  }

  private func withoutArticle(_ name: String) -> String {
    name.hasPrefix("the ") || name.hasPrefix("The ") ? String(name.dropFirst(4)) : name
  }

  mutating func cluster(forKey key: String, gazetteerID: String? = nil) -> Int {
    if let known = clusterOfKey[key] { return known }
    clusters.append(ActorCluster(members: [], gazetteerID: gazetteerID))
    clusterOfKey[key] = clusters.count - 1
    return clusters.count - 1
  }

  mutating func add(_ reference: ChainReference, to cluster: Int) {
    clusters[cluster].members.append(reference)
    clusterOfChain[reference.document][reference.chain] = cluster
  }

  /// An actor of its own in its article: its id carries a mark of the article's path.
  mutating func unnamedCluster(_ reference: ChainReference) -> Int {
    let chain = chain(reference)
    if let group = ownedGroup(reference) { return group }
    let path = documents[reference.document].article.path
    let mark = String(WordKey(path).hash & 0xFF_FFFF, radix: 36)
    let slug = "\(NameSlug.slug(of: Array(chain.name.utf8)[...]))-\(mark)"
    let cluster = cluster(forKey: "unnamed \(path) \(reference.chain)")
    clusters[cluster].slug = slug
    return cluster
  }

  /// "NATO allies", "U.S. lawmakers": the same group in every article that tells whose it is.
  private mutating func ownedGroup(_ reference: ChainReference) -> Int? {
    let chain = chain(reference)
    guard chain.kind == .group, let role = chain.role, let of = chain.of,
      let owner = documents[reference.document].chains[of].gazetteerID,
      documents[reference.document].chains[of].kind != .person
    else { return nil }
    // "the U.S. and its allies", "the United States and its NATO partners": one and the same.
    let isJoint = role.contains(" and its ") || role.contains(" and their ")
    let words = isJoint ? "and-its-allies" : NameSlug.slug(of: Array(role.utf8)[...])
    let cluster = cluster(forKey: "group \(owner) \(words)")
    clusters[cluster].slug = "\(owner)-\(words)"
    return cluster
  }

  /// An office without its holder, which another article may name.
  func isOffice(_ reference: ChainReference) -> Bool {
    let chain = chain(reference)
    guard chain.isUnnamed, chain.kind == .person, chain.of != nil, let first = chain.mentions.first else {
      return false
    }
    return documents[reference.document].mentions[first].kind == .title
  }

  // MARK: Those who speak for their state

  /// "U.S. officials", "Ukraine's government", "White House officials"
  private func speaksForOwner(_ reference: ChainReference) -> Bool {
    let chain = chain(reference)
    guard let of = chain.of, chain.gazetteerID == nil, chain.kind == .group || chain.kind == .body else { return false }
    // "the Norvale regional government" is not the state's.
    if documents[reference.document].chains[of].kind == .place { return false }
    let words = (chain.kind == .body ? chain.name : chain.role ?? chain.name).split { $0 == " " || $0 == "\n" }
    guard let first = words.first, let last = words.last else { return false }
    // "the government of Norland"
    let isOf = chain.kind == .body && words.count > 2 && words[1] == "of"
    let head = WordKey((isOf ? first : last).lowercased())
    // "the three Western leaders": some of a region's heads, not the region.
    if chain.kind == .group, Self.severalHeads.contains(head), let of = chain.of,
      documents[reference.document].chains[of].kind != .state
    {
      return false
    }
    return chain.kind == .group ? WordClass.of(head).contains(.spokespeople) : Self.governments.contains(head)
  }

  /// "A Norair spokeswoman", "a spokesperson for the ministry": the voice of the body, which no article names.
  private func isNamelessSpokesman(_ reference: ChainReference) -> Bool {
    let chain = chain(reference)
    guard chain.isUnnamed, chain.kind == .person, let of = chain.of,
      documents[reference.document].chains[of].kind != .person,
      let head = chain.role?.split(whereSeparator: { $0 == " " || $0 == "\n" }).last
    else { return false }
    return OfficeWord.key(WordKey(head.lowercased())) == "spokesman"
  }

  private static let severalHeads: Set<WordKey> = ["leaders", "ministers", "envoys", "representatives", "delegates"]

  private static let governments: Set<WordKey> = [
    "government", "administration", "leadership", "regime", "authorities", "delegation", "presidency",
  ]

  private mutating func joinToOwner(_ reference: ChainReference) {
    guard clusterOfChain[reference.document][reference.chain] < 0, chain(reference).kind != .place else { return }
    if speaksForOwner(reference), let owner = owningCluster(reference) { return add(reference, to: owner) }
    if isNamelessSpokesman(reference), let body = chain(reference).of {
      let cluster = clusterOfChain[reference.document][body]
      if cluster >= 0 { return add(reference, to: cluster) }
    }
    add(reference, to: unnamedCluster(reference))
  }

  /// The cluster of the state that a chain belongs to, or of the organisation where no state stands behind it.
  private func owningCluster(_ reference: ChainReference) -> Int? {
    let chains = documents[reference.document].chains
    var owner = chains[reference.chain].of
    for _ in 0..<6 {
      guard let current = owner, chains[current].kind != .state, let next = chains[current].of else { break }
      owner = next
    }
    guard let owner else { return nil }
    let cluster = clusterOfChain[reference.document][owner]
    return cluster < 0 ? nil : cluster
  }

  /// The gazetteer id, or else the name, of the state or organisation behind a chain.
  func root(_ reference: ChainReference) -> String? {
    let chains = documents[reference.document].chains
    guard var current = chains[reference.chain].of else { return nil }
    for _ in 0..<6 {
      guard chains[current].kind != .state, let next = chains[current].of else { break }
      current = next
    }
    return chains[current].gazetteerID ?? chains[current].name
  }
}
