/// Everything that a set of articles tells: who, what, when, and how it hangs together.
package struct EventGraph: Sendable {
  /// Sorted by path.
  package let documents: DocumentList
  package let actors: ActorTable
  /// In chronological order: by first day; on one day its own events, those that begin on it, those over by it; undated events last.
  package let events: [Event]
  /// Sorted by kind, from, to.
  package let links: [Link]
  /// For each document that is a near-identical copy the one it copies: both are indexes into `documents`.
  package let copyOf: [Int: Int]
  /// Whether events that are only denied or possible are among `events`.
  package let includesDoubted: Bool

  package init(
    documents: [AnnotatedDocument], actors: ActorTable, events: [Event], links: [Link], copyOf: [Int: Int] = [:],
    includesDoubted: Bool = false
  ) {
    self.init(
      documents: DocumentList(documents), actors: actors, events: events, links: links, copyOf: copyOf,
      includesDoubted: includesDoubted)
  }

  package init(
    documents: DocumentList, actors: ActorTable, events: [Event], links: [Link], copyOf: [Int: Int] = [:],
    includesDoubted: Bool = false
  ) {
    self.includesDoubted = includesDoubted
    self.documents = documents
    self.actors = actors
    self.events = events
    self.links = links
    self.copyOf = copyOf
  }

  /// The number of independent sources that report an event: articles, copies of one text counted once.
  package func sourceCount(of event: Event) -> Int {
    Set(event.reports.map { copyOf[$0.document] ?? $0.document }).count
  }

  /// The mention that a report points at.
  package func mention(_ report: Report) -> EventMention { documents[report.document].eventMentions[report.mention] }

  /// The actor of a mention in a document, or nil for a place.
  package func actor(ofMention mention: Int, in document: Int) -> Actor? {
    let chain = documents[document].mentions[mention].chain
    return actors.actorOfChain[document][chain].map { actors.actors[$0] }
  }
}

extension Event {
  /// The verbatim words of all its reports, each wording once, in order of report.
  package func quotes(in graph: EventGraph) -> [String] {
    var seen: Set<String> = []
    var result: [String] = []
    for report in reports {
      for span in graph.mention(report).quotes {
        let text = graph.documents[report.document].document.text(span)
        if seen.insert(text).inserted { result.append(text) }
      }
    }
    return result
  }

  /// The number of different articles that report it, copies included.
  package var articleCount: Int { Set(reports.map(\.document)).count }
}
