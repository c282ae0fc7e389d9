/// The graph of a set of documents: the same graph whatever their order.
///
/// - Parameter asOf: when given, the graph is what the articles published by that day support; the others are left out before anything is
///   joined, so that dates, merges and figures know nothing of them.
/// - Complexity: linear in the number of event mentions; each is compared with a bounded number of candidates.
package func eventGraph(of documents: [AnnotatedDocument], asOf: CalendarDate? = nil) -> EventGraph {
  let sorted = documents.sorted { $0.article.path.utf8.lexicographicallyPrecedes($1.article.path.utf8) }
  var dated = datedFromSiblings(sorted)
  if let asOf {
    dated = datedFromSiblings(sorted.filter { !isPublished($0, after: asOf) }).filter { !isPublished($0, after: asOf) }
  }
  let actors = actors(across: dated)
  let features = reportFeatures(of: dated, actors: actors)
  let clusters = clusters(of: features)
  let events = events(from: clusters, documents: dated, actors: actors)
  return EventGraph(
    documents: dated, actors: actors, events: events, links: links(of: events, in: dated, actors: actors))
}

/// An article without a date is never known to be later.
private func isPublished(_ document: AnnotatedDocument, after day: CalendarDate) -> Bool {
  document.article.creationTime.days?.earliest.map { $0 > day } ?? false
}
