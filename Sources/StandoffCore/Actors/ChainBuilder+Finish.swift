extension ChainBuilder {
  /// Puts the sightings in order of text, the longer first; links between them follow.
  func sortSightings() {
    let order = sightings.enumerated().map { (start: $1.span.start, end: $1.span.end, index: $0) }
      .sorted { ($0.start, $1.end, $0.index) < ($1.start, $0.end, $1.index) }
    var position = [Int](repeating: 0, count: order.count)
    for (new, place) in order.enumerated() { position[place.index] = new }
    for index in sightings.indices {
      sightings[index].owner = sightings[index].owner.map { position[$0] }
      sightings[index].subject = sightings[index].subject.map { position[$0] }
    }
    for token in nameAt.indices where nameAt[token] >= 0 { nameAt[token] = Int32(position[Int(nameAt[token])]) }
    // In place, each to where it belongs: of a long text they are tens of megabytes.
    for index in sightings.indices {
      while position[index] != index {
        let place = position[index]
        sightings.swapAt(index, place)
        position.swapAt(index, place)
      }
    }
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
