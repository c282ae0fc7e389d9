/// One person, state, organisation or body across all articles.
package struct Actor: Hashable, Sendable {
  /// A slug that is stable for the same name: `antony-blinken`.
  package let id: ActorID
  package let name: String
  package let kind: ActorKind
  package let role: String?
  /// The state or body it belongs to.
  package let of: ActorID?
  /// Other forms met in the articles, sorted, without the name itself.
  package let aliases: [String]

  package init(id: ActorID, name: String, kind: ActorKind, role: String?, of: ActorID?, aliases: [String]) {
    self.id = id
    self.name = name
    self.kind = kind
    self.role = role
    self.of = of
    self.aliases = aliases
  }
}

package struct ActorID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let description: String
  package init(_ slug: String) { description = slug }
  package static func < (a: ActorID, b: ActorID) -> Bool { a.description < b.description }
}

/// The raw values are those of the export.
package enum ActorKind: String, Hashable, Sendable, CaseIterable { case person, state, organisation, body, group }

/// The actors of a set of articles, and which chain of which document is which actor.
package struct ActorTable: Sendable {
  /// Sorted by id.
  package let actors: [Actor]
  /// For each document, for each of its chains: an index into `actors`, or nil for a place.
  package let actorOfChain: [[Int?]]

  package init(actors: [Actor], actorOfChain: [[Int?]]) {
    self.actors = actors
    self.actorOfChain = actorOfChain
  }
}

extension ActorTable {
  /// The actor with an id.
  ///
  /// - Complexity: O(log actors).
  package func actor(_ id: ActorID) -> Actor? {
    let index = actors.partitioningIndex { $0.id >= id }
    return index < actors.count && actors[index].id == id ? actors[index] : nil
  }
}
