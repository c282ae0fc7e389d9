/// The documents of a graph: kept as they were read, or read again out of the articles in a ``GraphSnapshot`` when they are asked for.
///
/// What a screen needs to know of all of them at once is told without reading any again.
package struct DocumentList: RandomAccessCollection, Sendable {
  private enum Form: Sendable {
    case kept([AnnotatedDocument])
    case stored(StoredDocuments)
  }

  private let form: Form

  package init(_ documents: [AnnotatedDocument]) { form = .kept(documents) }

  init(_ documents: StoredDocuments) { form = .stored(documents) }

  package var startIndex: Int { 0 }

  package var endIndex: Int {
    switch form {
    case .kept(let documents): documents.count
    case .stored(let documents): documents.count
    }
  }

  /// - Complexity: as much as reading the article where it is not kept.
  package subscript(index: Int) -> AnnotatedDocument {
    switch form {
    case .kept(let documents): documents[index]
    case .stored(let documents): documents.document(index)
    }
  }

  /// Whether a document is read again each time it is asked for.
  package var isReread: Bool {
    if case .stored = form { true } else { false }
  }

  /// Says that nothing more is looked at for now: what was read out of a file is let go.
  package func rest() {
    if case .stored(let documents) = form { documents.rest() }
  }

  /// What an article's layout says of it.
  package func head(of document: Int) -> ArticleHead {
    switch form {
    case .kept(let documents): ArticleHead(documents[document].article)
    case .stored(let documents): documents.head(document)
    }
  }

  /// The words that report an event.
  package func extent(of report: Report) -> Span {
    switch form {
    case .kept(let documents): documents[report.document].eventMentions[report.mention].extent
    case .stored(let documents): documents.extent(of: report)
    }
  }

  /// The rule by which an event was read.
  package func rule(of report: Report) -> RuleName {
    switch form {
    case .kept(let documents): documents[report.document].eventMentions[report.mention].rule
    case .stored(let documents): documents.rule(of: report)
    }
  }

  /// Calls a function with the text of the sentence in which an event is told.
  func withSentence<Result>(of report: Report, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch form {
    case .kept(let documents):
      let document = documents[report.document].document
      let span = document.sentences[documents[report.document].eventMentions[report.mention].sentence].span
      return document.article.text.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[span.range])) }
    case .stored(let documents): return documents.withSentence(of: report, body)
    }
  }

  /// The actors that somebody names in what they say, otherwise than as its speaker, as indexes into the table; none for what is told by nobody.
  func actorsNamed(in report: Report, actors: ActorTable) -> [Int] {
    switch form {
    case .kept(let documents):
      namedActors(in: report.mention, of: documents[report.document], actors.actorOfChain[report.document])
    case .stored(let documents): documents.actorsNamed(in: report)
    }
  }

  /// The figures that events are reported with, event by event.
  func figures(of events: [Event], actors: ActorTable) -> [FigureSighting] {
    switch form {
    case .kept(let documents): return figureSightings(of: events, in: documents, actors: actors)
    case .stored(let documents):
      // The graph may have been narrowed to some of its events.
      let ids = Set(events.lazy.filter { $0.figure != nil }.map(\.id))
      return documents.figures.filter { ids.contains($0.event) }
    }
  }
}

/// What an article's layout says of it, without its text.
package struct ArticleHead: Hashable, Sendable {
  package let path: String
  package let title: ArticleField?
  package let outlet: ArticleField?
  package let url: ArticleField?
  package let byline: ArticleField?
  package let creationTime: CreationTime

  init(
    path: String, title: ArticleField?, outlet: ArticleField?, url: ArticleField?, byline: ArticleField?,
    creationTime: CreationTime
  ) {
    self.path = path
    self.title = title
    self.outlet = outlet
    self.url = url
    self.byline = byline
    self.creationTime = creationTime
  }

  init(_ article: Article) {
    self.init(
      path: article.path, title: article.title, outlet: article.outlet, url: article.url, byline: article.byline,
      creationTime: article.creationTime)
  }
}

/// The actors that the words of a mention name, other than its speaker: indexes into the table, each once, sorted.
func namedActors(in mention: Int, of annotated: AnnotatedDocument, _ actorOfChain: [Int?]) -> [Int] {
  let mention = annotated.eventMentions[mention]
  guard let speaker = mention.speaker else { return [] }
  let speakerChain = annotated.mentions[speaker].chain
  let extent = mention.core
  let first = annotated.mentions.partitioningIndex { $0.span.end > extent.start }
  let named = annotated.mentions[first...].prefix { $0.span.start < extent.end }.filter { $0.chain != speakerChain }
  return Set(named.compactMap { actorOfChain[$0.chain] }).sorted()
}
