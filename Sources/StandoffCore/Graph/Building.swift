/// The graph of a set of documents: the same graph whatever their order.
///
/// - Complexity: linear in the number of mentions, times a constant number of candidates each.
package func eventGraph(of documents: [AnnotatedDocument]) -> EventGraph {
  let documents = documents.sorted {
    Array($0.article.path.utf8).lexicographicallyPrecedes(Array($1.article.path.utf8))
  }
  let actors = actors(across: documents)
  let events = documents.indices.flatMap { document in
    documents[document].eventMentions.indices.map { mention -> Event in
      let eventMention = documents[document].eventMentions[mention]
      return Event(
        id: EventID("e\(document)-\(mention)"), kind: eventMention.kind,
        label: documents[document].document.text(eventMention.extent), date: eventMention.date,
        status: eventMention.status, participants: [], place: nil, figure: nil, factuality: [],
        reports: [Report(document: document, mention: mention)], firstReported: nil, lastReported: nil, rule: nil)
    }
  }
  return EventGraph(documents: documents, actors: actors, events: events, links: [])
}
