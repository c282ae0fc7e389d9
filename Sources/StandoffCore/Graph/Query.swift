/// What a reader asks the timeline for. Every field narrows; the values of one field are alternatives; an empty query
/// admits all.
///
/// Actors are named by name, alias or id. A state takes in its officials, bodies and forces; a person only that person.
package struct Query: Hashable, Sendable {
  /// Those who have to do with the event in whatever way.
  package var actors: [String] = []
  /// Those who say it.
  package var speakers: [String] = []
  /// Those who take part in what happens, as agent or otherwise, rather than speak of it.
  package var participants: [String] = []
  /// Those whom the words of a speaker are about.
  package var subjects: [String] = []
  package var kinds: [EventKind] = []
  package var places: [String] = []
  package var outlets: [String] = []
  package var statuses: [EventStatus] = []
  package var since: CalendarDate?
  package var until: CalendarDate?
  /// Words that must all occur in label or reports.
  package var text: String = ""
  package var minimumSources = 1
  /// Each of these must hold as well.
  package var required: [QueryCondition] = []
  /// None of these may hold.
  package var excluded: [QueryCondition] = []

  package init() {}

  package var isEmpty: Bool { self == Query() }
}

/// One thing that an event can be asked for.
package enum QueryCondition: Hashable, Sendable {
  case actor(String), speaker(String), participant(String), subject(String)
  case kind(EventKind), place(String), outlet(String), status(EventStatus)
  case text(String)
  /// Over long before it was first reported.
  case background
}

extension EventGraph {
  /// The indexes of the events that a query admits, in chronological order.
  ///
  /// - Parameter candidates: the events to choose from, as indexes; nil for all.
  /// - Complexity: O(events), and O(text of the reports) when words are asked for.
  package func events(matching query: Query, among candidates: [Int]? = nil) -> [Int] {
    let matcher = QueryMatcher(query: query, graph: self)
    let candidates = candidates ?? Array(events.indices)
    var result: [Int] = []
    for start in stride(from: 0, to: candidates.count, by: Self.stretch) {
      result += candidates[start..<min(candidates.count, start + Self.stretch)].filter { matcher.admits(events[$0]) }
      documents.rest()
    }
    return result
  }

  /// After so many events what was read of them out of a file is let go.
  private static let stretch = 8192

  /// The actors a name stands for: by id, name or alias, without regard to case; with all who belong to them.
  package func actors(named name: String) -> Set<ActorID> {
    let wanted = name.lowercased()
    let named = actors.actors.filter { actor in
      actor.id.description == wanted || actor.name.lowercased() == wanted
        || actor.aliases.contains { $0.lowercased() == wanted }
    }
    guard !named.isEmpty else { return [] }
    let affiliations = Affiliations(actors)
    return named.reduce(into: []) { $0.formUnion(members(of: $1.id, by: affiliations)) }
  }

  /// An actor with all who belong to it, directly or through a body.
  package func withMembers(of id: ActorID) -> Set<ActorID> { members(of: id, by: Affiliations(actors)) }

  private func members(of id: ActorID, by affiliations: Affiliations) -> Set<ActorID> {
    guard let index = affiliations.index(of: id) else { return [id] }
    let members = actors.actors.indices.filter { affiliations.belongs($0, to: index) }
    return Set(members.map { actors.actors[$0].id }).union([id])
  }
}
