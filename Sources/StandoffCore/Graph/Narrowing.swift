extension EventGraph {
  /// The part of the graph that a query admits: its events and the links between them, with all actors and articles.
  ///
  /// An empty query gives the whole graph.
  package func narrowed(to query: Query) -> EventGraph {
    if query.isEmpty { return self }
    let kept = events(matching: query).map { events[$0] }
    let ids = Set(kept.map(\.id))
    return EventGraph(
      documents: documents, actors: actors, events: kept,
      links: links.filter { ids.contains($0.from) && ids.contains($0.to) }, copyOf: copyOf)
  }
}
