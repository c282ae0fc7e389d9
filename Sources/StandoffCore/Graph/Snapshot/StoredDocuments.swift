/// The documents of a snapshot: their articles are stored, and what a screen asks of all of them; the rest is read in the article again.
final class StoredDocuments: Sendable {
  private let heads: ByteLists
  private let layouts: ByteLists
  private let texts: ByteLists
  /// For each document the number of its first event mention among all.
  private let firstMentions: ByteSlice
  private let mentions: ByteSlice
  private let named: ByteLists
  private let rules: [RuleName]
  private let storedFigures: ByteSlice
  private let read: ArticleReader

  init(_ sections: SnapshotSections, read: @escaping ArticleReader) {
    heads = sections.lists(.heads, .headStarts)
    layouts = sections.lists(.layouts, .layoutStarts)
    texts = sections.lists(.texts, .textStarts)
    firstMentions = sections[.firstMentions]
    mentions = sections[.mentions]
    named = sections.lists(.named, .namedStarts)
    var reader = ByteReader(sections[.rules])
    rules = reader.list { RuleName($0.text()) }
    storedFigures = sections[.figures]
    self.read = read
  }

  var count: Int { heads.count }

  func rest() { mentions.rest() }

  func document(_ index: Int) -> AnnotatedDocument { read(index) { self.article(index) } }

  func head(_ document: Int) -> ArticleHead {
    var reader = ByteReader(heads[document])
    return reader.head()
  }

  private func article(_ document: Int) -> Article {
    let head = head(document)
    var reader = ByteReader(layouts[document])
    let encoding = reader.encoding()
    return Article(
      path: head.path, text: texts[document].withBytes { Array($0) }, encoding: encoding, title: head.title,
      outlet: head.outlet, url: head.url, byline: head.byline, creationTime: head.creationTime,
      blocks: reader.list { $0.block() })
  }

  // MARK: Reports

  private func number(of report: Report) -> Int {
    Int(firstMentions.number(at: 4 * report.document, as: UInt32.self)) + report.mention
  }

  private func span(of report: Report, at place: Int) -> Span {
    var reader = ByteReader(mentions, at: StoredMention.size * number(of: report) + place)
    return reader.span()
  }

  func extent(of report: Report) -> Span { span(of: report, at: StoredMention.extent) }

  func rule(of report: Report) -> RuleName {
    rules[Int(mentions.number(at: StoredMention.size * number(of: report) + StoredMention.rule, as: UInt32.self))]
  }

  func withSentence<Result>(of report: Report, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let span = span(of: report, at: StoredMention.sentence)
    return texts[report.document][span.range].withBytes { $0.withMemoryRebound(to: UInt8.self, body) }
  }

  func actorsNamed(in report: Report) -> [Int] {
    let list = named[number(of: report)]
    return (0..<list.count / 4).map { Int(list.number(at: 4 * $0, as: UInt32.self)) }
  }

  var figures: [FigureSighting] {
    var reader = ByteReader(storedFigures)
    return reader.list { $0.figureSighting() }
  }
}

/// Gives the document with a number; the article that it is read in is made when it is asked for.
package typealias ArticleReader = @Sendable (_ document: Int, _ article: () -> Article) -> AnnotatedDocument

/// Where the fields of an event mention lie.
private enum StoredMention {
  static let extent = 0
  static let sentence = 8
  static let rule = 16
  static let size = 20
}

extension ByteWriter {
  fileprivate mutating func write(_ mention: EventMention, sentence: Span, rule: Int32) {
    write(mention.extent)
    write(sentence)
    write(rule)
  }
}

extension SnapshotDraft {
  /// Adds all documents as ``StoredDocuments`` reads them.
  mutating func add(_ documents: DocumentList, of graph: EventGraph) {
    var rules = NameNumbers()
    var mentionCount = 0
    for (index, annotated) in documents.enumerated() {
      let article = annotated.article
      addElement(of: .heads, .headStarts) { $0.write(ArticleHead(article)) }
      addElement(of: .layouts, .layoutStarts) {
        $0.write(article.encoding)
        $0.write(article.blocks) { $0.write($1) }
      }
      addElement(of: .texts, .textStarts) { $0.write(article.text) }
      self[.firstMentions].write(count: mentionCount)
      mentionCount += annotated.eventMentions.count
      let chains = graph.actors.actorOfChain[index]
      for (number, mention) in annotated.eventMentions.enumerated() {
        let sentence = annotated.document.sentences[mention.sentence].span
        self[.mentions].write(mention, sentence: sentence, rule: rules.number(of: mention.rule.description))
        addElement(of: .named, .namedStarts) { writer in
          for actor in namedActors(in: number, of: annotated, chains) { writer.write(count: actor) }
        }
      }
    }
    endLists(.heads, .headStarts)
    endLists(.layouts, .layoutStarts)
    endLists(.texts, .textStarts)
    endLists(.named, .namedStarts)
    self[.rules].write(rules.names) { $0.write($1) }
    self[.figures].write(documents.figures(of: graph.events, actors: graph.actors)) { $0.write($1) }
  }
}
