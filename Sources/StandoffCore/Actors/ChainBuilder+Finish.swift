extension ChainBuilder {
  /// Puts the sightings in order of text, the longer first; links between them follow.
  mutating func sortSightings() {
    let order = sightings.indices.sorted { a, b in
      let (x, y) = (sightings[a].span, sightings[b].span)
      return x.start != y.start ? x.start < y.start : x.end != y.end ? x.end > y.end : a < b
    }
    var position = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { position[old] = new }
    sightings = order.map { old in
      var sighting = sightings[old]
      sighting.owner = sighting.owner.map { position[$0] }
      sighting.subject = sighting.subject.map { position[$0] }
      return sighting
    }
    nameAt = nameAt.map { $0 < 0 ? $0 : Int32(position[Int($0)]) }
  }

  /// The mentions and chains, numbered anew without those that name nothing.
  func finished() -> ([Mention], [CoreferenceChain]) {
    let kept = keptChains()
    var number: [Int: Int] = [:]
    for (new, old) in kept.enumerated() { number[old] = new }
    var mentions: [Mention] = []
    var members = [[Int]](repeating: [], count: kept.count)
    for sighting in sightings {
      guard sighting.chain >= 0, let chain = number[sighting.chain] else { continue }
      members[chain].append(mentions.count)
      mentions.append(
        Mention(
          span: sighting.span, tokens: sighting.tokens, kind: sighting.kind, entity: chains[sighting.chain].kind,
          chain: chain, rule: sighting.rule))
    }
    let finished = kept.map { old in
      let draft = chains[old]
      return CoreferenceChain(
        name: draft.name, kind: draft.kind, gazetteerID: draft.entry.map { knowledge.gazetteer.entries[$0].id },
        role: draft.role, of: draft.of.flatMap { number[$0] }, gender: draft.gender, isUnnamed: draft.isUnnamed,
        mentions: members[number[old] ?? 0])
    }
    return (mentions, finished)
  }

  /// Chains that are mentioned, by their first mention, then those that one of them belongs to.
  private func keptChains() -> [Int] {
    var seen = [Bool](repeating: false, count: chains.count)
    var kept: [Int] = []
    for sighting in sightings where sighting.chain >= 0 && !seen[sighting.chain] {
      seen[sighting.chain] = true
      kept.append(sighting.chain)
    }
    var next = 0
    while next < kept.count {
      if let of = chains[kept[next]].of, !seen[of] {
        seen[of] = true
        kept.append(of)
      }
      next += 1
    }
    return kept
  }
}
