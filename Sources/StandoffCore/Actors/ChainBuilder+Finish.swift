extension ChainBuilder {
  /// Puts the sightings in order of text, the longer first; links between them follow.
  func sortSightings() {
    // What each scanner found is nearly in order, of which the sort makes use.
    let order = sightings.indices.map { SightingPlace(span: sightings[$0].span, index: Int32($0)) }.sorted()
    var position = [Int32](repeating: 0, count: order.count)
    for (new, place) in order.enumerated() { position[Int(place.index)] = Int32(new) }
    sightings = order.map { place in
      var sighting = sightings[Int(place.index)]
      sighting.owner = sighting.owner.map { Int(position[$0]) }
      sighting.subject = sighting.subject.map { Int(position[$0]) }
      return sighting
    }
    for token in nameAt.indices where nameAt[token] >= 0 { nameAt[token] = position[Int(nameAt[token])] }
  }

  /// The mentions and chains, numbered anew without those that name nothing.
  func finished() -> ([Mention], [CoreferenceChain]) {
    let kept = keptChains()
    var number = [Int?](repeating: nil, count: chains.count)
    for (new, old) in kept.enumerated() { number[old] = new }
    var mentions: [Mention] = []
    mentions.reserveCapacity(sightings.count)
    var members = [[Int]](repeating: [], count: kept.count)
    for sighting in sightings {
      guard sighting.chain >= 0, let chain = number[sighting.chain] else { continue }
      members[chain].append(mentions.count)
      mentions.append(
        Mention(
          span: sighting.span, tokens: sighting.tokens, kind: sighting.kind, entity: chains[sighting.chain].kind,
          chain: chain, rule: sighting.rule.name))
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

/// Where a sighting stands: by start, of those that start together the longer first, then as they were found.
private struct SightingPlace: Comparable {
  private let order: UInt64
  let index: Int32

  init(span: Span, index: Int32) {
    order = UInt64(span.start) << 32 | UInt64(UInt32.max - UInt32(span.end))
    self.index = index
  }

  static func < (a: SightingPlace, b: SightingPlace) -> Bool { (a.order, a.index) < (b.order, b.index) }
}
