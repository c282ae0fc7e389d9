/// The graph of a set of documents: the same graph whatever their order.
///
/// - Parameter asOf: when given, the graph is what the articles published by that day support; the others, and those that nothing dates, are left out before anything is
///   joined, so that dates, merges and figures know nothing of them.
/// - Parameter includingDoubted: whether what is denied, or only possible, and told as real by nobody is among the events, marked so.
/// - Complexity: linear in the number of event mentions; each is compared with a bounded number of candidates.
package func eventGraph(
  of documents: [AnnotatedDocument], asOf: CalendarDate? = nil, knowledge: ActorKnowledge = .builtIn,
  includingDoubted: Bool = false
) -> EventGraph {
  let sorted = documents.sorted { $0.article.path.utf8.lexicographicallyPrecedes($1.article.path.utf8) }
  let dated =
    asOf.map { published(sorted, by: $0, knowledge) }
    ?? datedFromSiblings(withDayOrderSettled(sorted, knowledge), knowledge)
  let actors = actors(across: dated)
  let features = reportFeatures(
    of: dated, actors: actors, stories: stories(of: dated, scale: .crisis), gazetteer: knowledge.gazetteer,
    withDoubted: true)
  var (clusters, doubted) = withDenials(
    clusters(of: features.filter(\.isAsserted)), from: features.filter { !$0.isAsserted })
  if includingDoubted { clusters += StandoffCore.clusters(of: doubted).map(asDoubted) }
  let events = events(from: clusters, documents: dated, actors: actors)
  return EventGraph(
    documents: dated, actors: actors, events: events,
    links: links(of: events.filter { !$0.isDoubted }, in: dated, actors: actors), copyOf: copies(in: dated),
    includesDoubted: includingDoubted)
}

private func asDoubted(_ cluster: EventCluster) -> EventCluster {
  var result = cluster
  result.isDoubted = true
  return result
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
