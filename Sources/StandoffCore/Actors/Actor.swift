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
  package let actorOfChain: ActorsOfChains

  package init(actors: [Actor], actorOfChain: ActorsOfChains) {
    self.actors = actors
    self.actorOfChain = actorOfChain
  }

  package init(actors: [Actor], actorOfChain: [[Int?]]) {
    self.init(actors: actors, actorOfChain: ActorsOfChains(actorOfChain))
  }
}

/// For each document, for each of its chains, which actor it is: as lists, or in less room as numbers one after the other.
package struct ActorsOfChains: RandomAccessCollection, Sendable {
  private enum Form: Sendable {
    case lists([[Int?]])
    /// The actors, -1 for none, and where those of each document begin.
    case packed([Int32], starts: [Int32])
  }

  private let form: Form

  package init(_ lists: [[Int?]]) { form = .lists(lists) }

  /// - Parameter packed: for each document its actors, -1 for none.
  init(packed: [[Int32]]) {
    var starts: [Int32] = [0]
    for list in packed { starts.append((starts.last ?? 0) + Int32(list.count)) }
    form = .packed(packed.flatMap { $0 }, starts: starts)
  }

  package var startIndex: Int { 0 }

  package var endIndex: Int {
    switch form {
    case .lists(let lists): lists.count
    case .packed(_, let starts): starts.count - 1
    }
  }

  package subscript(document: Int) -> [Int?] {
    switch form {
    case .lists(let lists): lists[document]
    case .packed(let actors, let starts):
      actors[Int(starts[document])..<Int(starts[document + 1])].map { $0 < 0 ? nil : Int($0) }
    }
  }
}

extension ActorsOfChains: Equatable {
  package static func == (a: ActorsOfChains, b: ActorsOfChains) -> Bool { a.elementsEqual(b) }
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
