/// Tells which sentences a query is about: those that name one of its actors, hold all its words and report one of its events.
struct SentenceFilter {
  private let graph: EventGraph
  private let actors: Set<ActorID>?
  private let words: [String]
  /// The sentences of admitted events, by document; nil when the query asks nothing of events.
  private let reporting: [Set<Int>]?

  init(query: Query, graph: EventGraph) {
    self.graph = graph
    actors =
      query.actors.isEmpty ? nil : query.actors.reduce(into: []) { $0.formUnion(graph.actors(named: $1)) }
    words = query.text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    reporting = Self.reporting(query, in: graph)
  }

  private static func reporting(_ query: Query, in graph: EventGraph) -> [Set<Int>]? {
    guard !query.kinds.isEmpty || !query.places.isEmpty || query.minimumSources > 1 else { return nil }
    var wanted = Query()
    wanted.kinds = query.kinds
    wanted.places = query.places
    wanted.minimumSources = query.minimumSources
    var sentences = [Set<Int>](repeating: [], count: graph.documents.count)
    for event in graph.events(matching: wanted) {
      for report in graph.events[event].reports {
        sentences[report.document].insert(graph.mention(report).sentence)
      }
    }
    return sentences
  }

  /// One answer for each sentence of a document.
  ///
  /// - Complexity: O(text) when words are asked for, else O(sentences + mentions).
  func admitted(inDocument index: Int) -> [Bool] {
    let annotated = graph.documents[index]
    let named = actors.map { sentencesNaming($0, inDocument: index) }
    return annotated.document.sentences.indices.map { sentence in
      (named?.contains(sentence) ?? true) && (reporting?[index].contains(sentence) ?? true)
        && holdsWords(annotated.document.sentences[sentence], of: annotated.document)
    }
  }

  private func sentencesNaming(_ wanted: Set<ActorID>, inDocument index: Int) -> Set<Int> {
    let annotated = graph.documents[index]
    var sentences: Set<Int> = []
    for mention in annotated.mentions.indices {
      guard let actor = graph.actor(ofMention: mention, in: index), wanted.contains(actor.id),
        let sentence = annotated.document.sentenceIndex(at: annotated.mentions[mention].span.start)
      else { continue }
      sentences.insert(sentence)
    }
    return sentences
  }

  private func holdsWords(_ sentence: Sentence, of document: Document) -> Bool {
    guard !words.isEmpty else { return true }
    let text = document.text(sentence.span).lowercased()
    return words.allSatisfy { text.contains($0) }
  }
}
