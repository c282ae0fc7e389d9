import StandoffCore

/// The actors of a graph as a tree: each under the state or body it belongs to.
///
/// Indexes are those of `ActorTable.actors`.
struct ActorTree: Sendable {
  /// Those who belong to nobody, most events first.
  let roots: [Int]
  /// For each actor its members, most events first.
  let children: [[Int]]
  /// For each actor whom it belongs to.
  private let owners: [Int?]

  /// - Parameters:
  ///   - counts: for each actor the events it or one of its members takes part in.
  ///   - minimum: actors with fewer events are left out.
  init(_ table: ActorTable, owners: [Int?], counts: [Int], minimum: Int) {
    self.owners = owners
    let order = table.actors.indices.filter { counts[$0] >= minimum }.sorted { a, b in
      (-counts[a], table.actors[a].name, table.actors[a].id) < (-counts[b], table.actors[b].name, table.actors[b].id)
    }
    var children: [[Int]] = Array(repeating: [], count: table.actors.count)
    for actor in order {
      if let owner = owners[actor] { children[owner].append(actor) }
    }
    self.children = children
    roots = order.filter { owners[$0] == nil }
  }

  /// The actors it belongs to, nearest first.
  func ancestors(of actor: Int) -> [Int] {
    var result: [Int] = []
    var current = owners[actor]
    while let owner = current {
      result.append(owner)
      current = owners[owner]
    }
    return result
  }

  /// For each actor whom it belongs to; a circle of owners is cut where it closes.
  static func owners(of table: ActorTable) -> [Int?] {
    var indexes: [ActorID: Int] = [:]
    for (index, actor) in table.actors.enumerated() { indexes[actor.id] = index }
    var owners = table.actors.map { $0.of.flatMap { indexes[$0] } }
    for start in owners.indices {
      var seen: Set<Int> = [start]
      var current = start
      while let owner = owners[current] {
        guard seen.insert(owner).inserted else {
          owners[current] = nil
          break
        }
        current = owner
      }
    }
    return owners
  }
}

/// One visible line of the actors pane.
struct ActorRow: Hashable, Sendable {
  /// Index into `ActorTable.actors`.
  let actor: Int
  /// 0 for those who belong to nobody.
  let depth: Int
}

extension ActorTree {
  /// The lines of the tree with the members of some actors hidden.
  func rows(collapsed: Set<Int>) -> [ActorRow] {
    var rows: [ActorRow] = []
    func append(_ actor: Int, depth: Int) {
      rows.append(ActorRow(actor: actor, depth: depth))
      if !collapsed.contains(actor) {
        for child in children[actor] { append(child, depth: depth + 1) }
      }
    }
    for root in roots { append(root, depth: 0) }
    return rows
  }
}
