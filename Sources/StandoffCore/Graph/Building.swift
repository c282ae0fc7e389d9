/// The graph of a set of documents: the same graph whatever their order.
///
/// - Parameter asOf: when given, the graph is what the articles published by that day support; the others, and those that nothing dates, are left out before anything is
///   joined, so that dates, merges and figures know nothing of them.
/// - Complexity: linear in the number of event mentions; each is compared with a bounded number of candidates.
package func eventGraph(
  of documents: [AnnotatedDocument], asOf: CalendarDate? = nil, knowledge: ActorKnowledge = .builtIn
) -> EventGraph {
  let sorted = documents.sorted { $0.article.path.utf8.lexicographicallyPrecedes($1.article.path.utf8) }
  let dated =
    asOf.map { published(sorted, by: $0, knowledge) }
    ?? datedFromSiblings(withDayOrderSettled(sorted, knowledge), knowledge)
  let actors = actors(across: dated)
  let features = reportFeatures(of: dated, actors: actors, gazetteer: knowledge.gazetteer)
  let clusters = clusters(of: features)
  let events = events(from: clusters, documents: dated, actors: actors)
  return EventGraph(
    documents: dated, actors: actors, events: events, links: links(of: events, in: dated, actors: actors),
    copyOf: copies(in: dated))
}

/// The documents that are known to have been published by a day: dates in numbers settled, and undated ones dated, by what had been
/// published then.
private func published(
  _ documents: [AnnotatedDocument], by day: CalendarDate, _ knowledge: ActorKnowledge
) -> [AnnotatedDocument] {
  let isPublished = { (document: AnnotatedDocument) in document.article.creationTime.days?.earliest.map { $0 <= day } }
  let possible = documents.filter { document in
    guard let open = document.article.creationTime.openDate else { return isPublished(document) ?? true }
    return min(open.dayFirst, open.monthFirst) <= day
  }
  let settled = withDayOrderSettled(possible, knowledge).filter { isPublished($0) ?? true }
  return datedFromSiblings(settled, knowledge).filter { isPublished($0) ?? false }
}
