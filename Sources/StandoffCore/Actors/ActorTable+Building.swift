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

  // MARK: Aliases

  /// The forms met, with "the" where it stood before them.
  private func aliases(_ index: Int, without name: String) -> [String] {
    var written: Set<String> = []
    var withArticle: Set<String> = []
    // Of many mentions few are different: by their bytes, only those are made strings of.
    var seen: Set<SeenForm> = []
    for member in clusters[index].members {
      let annotated = documents[member.document]
      let chain = chain(member)
      for mention in chain.mentions where isNaming(annotated.mentions[mention], chain) {
        let followsArticle = followsArticle(annotated.mentions[mention], annotated.document)
        let bytes = annotated.article.text[annotated.mentions[mention].span.range]
        guard seen.insert(SeenForm(bytes: bytes, followsArticle: followsArticle)).inserted else { continue }
        let words = String(decoding: bytes, as: UTF8.self)
        // "his government" names nobody elsewhere.
        if ["his ", "her ", "its ", "their "].contains(where: { words.lowercased().hasPrefix($0) }) { continue }
        if clusters[index].gazetteerID != nil { written.insert(withoutIndefiniteArticle(words)) }
        written.insert(words)
        if followsArticle { withArticle.insert(words) }
      }
    }
    var forms = Set(written.map(singleSpaced))
    for words in withArticle { forms.insert("the \(singleSpaced(words))") }
    forms.remove(name)
    return forms.sorted()
  }

  /// "a Norlandic spokesman" is known as "Norlandic spokesman".
  private func withoutIndefiniteArticle(_ words: String) -> String {
    let article = ["a ", "an ", "A ", "An "].first { words.hasPrefix($0) }
    return article.map { String(words.dropFirst($0.utf8.count)) } ?? words
  }

  private func isNaming(_ mention: Mention, _ chain: CoreferenceChain) -> Bool {
    switch mention.kind {
    case .name, .metonym, .demonym, .label: true
    case .description: true
    case .title: chain.isUnnamed
    case .pronoun: false
    }
  }

  private func followsArticle(_ mention: Mention, _ document: Document) -> Bool {
    guard let first = mention.tokens.first, let last = mention.tokens.last, first > 0, mention.kind != .demonym else {
      return false
    }
    guard document.tokens[first - 1].lower == "the" else { return false }
    guard last + 1 < document.tokens.count, document.tokens[last + 1].isWord else { return true }
    return !WordClass.of(document.tokens[last + 1].lower).isDisjoint(with: [.function, .sayVerb, .actVerb])
  }

  private func singleSpaced(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// A form of a name that was met, with or without an article before it.
private struct SeenForm: Hashable {
  let bytes: ArraySlice<UInt8>
  let followsArticle: Bool
}
