/// From clusters to actors: names, ids, roles, owners and aliases.
extension ActorJoiner {
  func table() -> ActorTable {
    let names = clusters.map(name)
    let ids = uniqueIDs(names)
    let order = clusters.indices.sorted { ids[$0] < ids[$1] }
    var position = [Int](repeating: 0, count: clusters.count)
    for (new, old) in order.enumerated() { position[old] = new }
    let actors = order.map { actor($0, name: names[$0], ids) }
    let ofChains = clusterOfChain.map { $0.map { $0 < 0 ? nil : position[$0] } }
    return ActorTable(actors: actors, actorOfChain: ofChains)
  }

  private func actor(_ index: Int, name: String, _ ids: [ActorID]) -> Actor {
    let members = clusters[index].members.filter { isCore($0, of: index) }
    let owners = members.compactMap { owner(of: $0, not: index) }
    return Actor(
      id: ids[index], name: name, kind: kind(index),
      role: mostFrequent(members.compactMap { chain($0).role.map(singleSpaced) }),
      of: mostFrequent(owners).map { ids[$0] }, aliases: aliases(index, without: name))
  }

  /// Whether a member is the actor itself, not somebody who speaks for it.
  private func isCore(_ reference: ChainReference, of cluster: Int) -> Bool {
    guard let id = clusters[cluster].gazetteerID else { return true }
    return chain(reference).gazetteerID == id || chain(reference).kind == .person
  }

  private func owner(of reference: ChainReference, not cluster: Int) -> Int? {
    guard let of = chain(reference).of else { return nil }
    let owner = clusterOfChain[reference.document][of]
    return owner < 0 || owner == cluster ? nil : owner
  }

  private func kind(_ index: Int) -> ActorKind {
    guard let first = clusters[index].members.first(where: { isCore($0, of: index) }) else { return .group }
    switch chain(first).kind {
    case .person: return .person
    case .state: return .state
    case .organisation, .media, .place: return .organisation
    case .body: return .body
    case .group: return .group
    }
  }

  /// The listed name; else the fullest name of a person, the most frequent of others; ties in order of letters.
  private func name(_ cluster: ActorCluster) -> String {
    if cluster.gazetteerID != nil,
      let first = cluster.members.first(where: { chain($0).gazetteerID == cluster.gazetteerID })
    {
      return chain(first).name
    }
    let named = cluster.members.filter { !chain($0).isUnnamed }
    let names = (named.isEmpty ? cluster.members : named).map { singleSpaced(chain($0).name) }
    guard cluster.person != nil else { return mostFrequent(names) ?? "" }
    let fullest = names.map { min(3, $0.split(separator: " ").count) }.max() ?? 0
    let full = names.filter { min(3, $0.split(separator: " ").count) >= min(2, fullest) }
    return mostFrequent(full) ?? ""
  }

  /// The element met most often; of several the first in order.
  private func mostFrequent<Element: Hashable & Comparable>(_ elements: [Element]) -> Element? {
    var counts: [Element: Int] = [:]
    for element in elements { counts[element, default: 0] += 1 }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }

  // MARK: Ids

  /// The gazetteer's id or the name as a slug; namesakes are told apart by what they belong to, then by number.
  private func uniqueIDs(_ names: [String]) -> [ActorID] {
    let slugs = clusters.indices.map {
      clusters[$0].gazetteerID ?? clusters[$0].slug ?? NameSlug.slug(of: Array(names[$0].utf8)[...])
    }
    let ranks = clusters.indices.map { clusters[$0].gazetteerID != nil ? 0 : 1 }
    let order = clusters.indices.sorted {
      if slugs[$0] != slugs[$1] { return slugs[$0] < slugs[$1] }
      return (ranks[$0], firstPath($0), $0) < (ranks[$1], firstPath($1), $1)
    }
    var taken: Set<String> = []
    var ids = [ActorID](repeating: ActorID(""), count: clusters.count)
    for index in order {
      var slug = slugs[index]
      if taken.contains(slug), let root = clusters[index].person?.roots.min() {
        slug += "-\(NameSlug.slug(of: Array(root.utf8)[...]))"
      }
      var number = 2
      let base = slug
      while !taken.insert(slug).inserted {
        slug = "\(base)-\(number)"
        number += 1
      }
      ids[index] = ActorID(slug)
    }
    return ids
  }

  private func firstPath(_ cluster: Int) -> String {
    clusters[cluster].members.map { documents[$0.document].article.path }.min() ?? ""
  }

  func singleSpaced(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
