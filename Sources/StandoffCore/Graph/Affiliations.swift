/// Who stands behind whom: the state or international organisation that a person, body or force acts for.
struct Affiliations: Sendable {
  /// For each actor those it belongs to, nearest first, itself included.
  private let owners: [[Int]]
  private let indexes: [ActorID: Int]

  init(_ table: ActorTable) {
    var indexes: [ActorID: Int] = [:]
    for (index, actor) in table.actors.enumerated() { indexes[actor.id] = index }
    self.indexes = indexes
    owners = table.actors.indices.map { start in
      var chain = [start]
      // Belonging is a short chain; a circular one is cut where it closes.
      while let owner = table.actors[chain[chain.count - 1]].of, let next = indexes[owner], !chain.contains(next) {
        chain.append(next)
      }
      return chain
    }
  }

  /// The last of those it belongs to; itself when it belongs to nobody.
  func principal(of actor: Int) -> Int { owners[actor].last ?? actor }

  func belongs(_ actor: Int, to owner: Int) -> Bool { owners[actor].contains(owner) }

  func index(of id: ActorID) -> Int? { indexes[id] }
}
