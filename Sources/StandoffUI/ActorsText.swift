package import StandoffCore

/// The actors as text: name, kind, role, number of events and aliases, each under whom it belongs to.
///
/// - Complexity: linear in actors and events.
package func actorsText(of graph: EventGraph) -> [String] {
  let index = GraphIndex(graph)
  let tree = ActorTree(
    graph.actors, owners: ActorTree.owners(of: graph.actors), counts: index.counts, minimum: 0)
  return tree.rows(collapsed: []).map { row in
    let actor = graph.actors.actors[row.actor]
    var parts = [actor.name, actor.kind.rawValue]
    if let role = actor.role { parts.append(oneLine(role)) }
    parts.append(counted(index.counts[row.actor], "event"))
    if !actor.aliases.isEmpty { parts.append("also: " + actor.aliases.joined(separator: "; ")) }
    return displayString(String(repeating: "  ", count: row.depth) + parts.joined(separator: "  "))
  }
}
