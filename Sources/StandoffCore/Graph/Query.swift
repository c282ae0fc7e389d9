/// What a reader asks the timeline for. Every condition narrows; an empty query admits all.
package struct Query: Hashable, Sendable {
  /// Names or ids of actors; a state takes in its officials, bodies and forces, a person only that person. Several mean any of them.
  package var actors: [String] = []
  package var kinds: [EventKind] = []
  package var places: [String] = []
  package var since: CalendarDate?
  package var until: CalendarDate?
  /// Words that must all occur in label or reports.
  package var text: String = ""
  package var minimumSources = 1

  package init() {}

  package var isEmpty: Bool { self == Query() }
}

extension EventGraph {
  /// The indexes of the events that a query admits, in chronological order.
  ///
  /// - Complexity: O(events), and O(text of the reports) when words are asked for.
  package func events(matching query: Query) -> [Int] {
    let matcher = QueryMatcher(query: query, graph: self)
    return events.indices.filter { matcher.admits(events[$0]) }
  }

  /// The actors a name stands for: by id, name or alias, without regard to case; with all who belong to them.
  package func actors(named name: String) -> Set<ActorID> {
    let wanted = name.lowercased()
    let named = actors.actors.filter { actor in
      actor.id.description == wanted || actor.name.lowercased() == wanted
        || actor.aliases.contains { $0.lowercased() == wanted }
    }
    return named.reduce(into: []) { $0.formUnion(withMembers(of: $1.id)) }
  }

  /// An actor with all who belong to it, directly or through a body.
  package func withMembers(of id: ActorID) -> Set<ActorID> {
    let affiliations = Affiliations(actors)
    guard let index = affiliations.index(of: id) else { return [id] }
    let members = actors.actors.indices.filter { affiliations.belongs($0, to: index) }
    return Set(members.map { actors.actors[$0].id }).union([id])
  }
}

private struct QueryMatcher {
  let query: Query
  let graph: EventGraph
  private let actors: Set<ActorID>
  private let places: [String]
  private let words: [String]

  init(query: Query, graph: EventGraph) {
    self.query = query
    self.graph = graph
    actors = query.actors.reduce(into: []) { $0.formUnion(graph.actors(named: $1)) }
    places = query.places.map { $0.lowercased() }
    words = query.text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  func admits(_ event: Event) -> Bool {
    admitsActor(event) && (query.kinds.isEmpty || query.kinds.contains(event.kind)) && admitsPlace(event)
      && admitsDays(event.date.days)
      && (query.minimumSources < 2 || graph.sourceCount(of: event) >= query.minimumSources) && admitsText(event)
  }

  private func admitsActor(_ event: Event) -> Bool {
    query.actors.isEmpty || event.participants.contains { actors.contains($0.actor) }
      || event.factuality.contains { $0.holder.map(actors.contains) ?? false }
  }

  private func admitsPlace(_ event: Event) -> Bool {
    guard !places.isEmpty else { return true }
    guard let place = event.place?.name.lowercased() else { return false }
    return places.contains(place)
  }

  /// An event with an open or wide date is admitted when some day of it could lie within.
  private func admitsDays(_ days: DayInterval?) -> Bool {
    guard query.since != nil || query.until != nil else { return true }
    guard let days else { return false }
    if let since = query.since, let latest = days.latest, latest < since { return false }
    if let until = query.until, let earliest = days.earliest, earliest > until { return false }
    return true
  }

  private func admitsText(_ event: Event) -> Bool {
    guard !words.isEmpty else { return true }
    let texts =
      [event.label.lowercased()]
      + event.reports.map { report in
        let annotated = graph.documents[report.document]
        return annotated.document.text(annotated.document.sentences[graph.mention(report).sentence].span).lowercased()
      }
    return words.allSatisfy { word in texts.contains { $0.contains(word) } }
  }
}
