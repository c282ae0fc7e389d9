import StandoffCore

extension FilterExpression {
  /// The values that a condition can have in these articles and that begin so, as they are typed: actors by the number of
  /// their events, all others by name; at most twenty.
  ///
  /// - Complexity: linear in actors or places.
  func values(of key: String, beginning: String) -> [String] {
    let wanted = beginning.lowercased()
    let names: [String]
    switch key {
    case "actor", "speaker", "participant", "about": names = actorNames(beginning: wanted)
    case "kind": names = EventKind.allCases.map(\.rawValue).filter { $0.hasPrefix(wanted) }
    case "status": names = EventStatus.allCases.map(\.rawValue).filter { $0.hasPrefix(wanted) }
    case "is": names = ["background"].filter { $0.hasPrefix(wanted) }
    case "place": names = index.places.filter { hasWord(beginning: wanted, in: $0) }
    case "outlet": names = index.outlets.filter { hasWord(beginning: wanted, in: $0) }
    default: names = []
    }
    return names.prefix(20).map { quoted($0) }
  }

  private func actorNames(beginning wanted: String) -> [String] {
    let found = graph.actors.actors.indices.filter { actor in
      index.counts[actor] > 0
        && (hasWord(beginning: wanted, in: graph.actors.actors[actor].name)
          || graph.actors.actors[actor].aliases.contains { hasWord(beginning: wanted, in: $0) })
    }
    return found.sorted { (-index.counts[$0], $0) < (-index.counts[$1], $1) }.map { graph.actors.actors[$0].name }
  }
}
