import StandoffTestSupport
import Testing

@testable import StandoffCore

/// A graph that was put into bytes tells the same as the one it was made of.
@Suite struct GraphSnapshotTests {
  private static let articles: [(day: String?, text: String)] = [
    (
      "2031-03-03",
      "Norway and Sweden will hold talks in Oslo on Thursday. About 9,000 Norwegian troops are stationed in Finland."
    ),
    (
      "2031-03-07",
      "Norway and Sweden held talks in Oslo on Thursday. “Norway demands that Sweden leave the herring pact,” Foreign Minister Ada Holm said."
    ),
    (
      "2031-03-08",
      "About 12,000 Norwegian troops are stationed in Finland, Sweden said. Sweden denied that it had attacked Denmark on Friday. Café owners in Malmö protested."
    ),
    (nil, "Sweden rejected the demands of Norway."), (nil, ""),
  ]

  private static let documents = articles.enumerated().map { index, article in
    let marked = MarkedText(article.text)
    return annotate(
      article.day.map { marked.article(publishedOn: $0, path: "\(index).txt") } ?? marked.article(path: "\(index).txt"))
  }
  private static let graph = eventGraph(of: documents, includingDoubted: true)
  private static let key = SnapshotKey("a folder".utf8)

  private static func stored(_ key: SnapshotKey = key) -> GraphSnapshot? {
    let bytes = GraphSnapshot.bytes(of: graph, messages: ["b.pdf: skipped"], key: Self.key)
    return GraphSnapshot(ByteBlock(bytes), key: key) { annotate($1()) }
  }

  @Test(arguments: ExportFormat.allCases) func exportsAreTheSame(format: ExportFormat) throws {
    let snapshot = try #require(Self.stored())
    #expect(snapshot.messages == ["b.pdf: skipped"])
    #expect(format.files(of: snapshot.graph).map(\.text) == format.files(of: Self.graph).map(\.text))
  }

  @Test func everyEventIsTheSame() throws {
    let stored = try #require(Self.stored()).graph
    #expect(Self.graph.events.count > 5)
    #expect(stored.events == Self.graph.events)
    #expect(stored.actors.actors == Self.graph.actors.actors)
    #expect(stored.actors.actorOfChain == Self.graph.actors.actorOfChain)
    #expect(stored.links == Self.graph.links)
    #expect(stored.includesDoubted)
    for event in Self.graph.events {
      #expect(stored.sourceCount(of: event) == Self.graph.sourceCount(of: event))
      #expect(explanation(of: event, in: stored) == explanation(of: event, in: Self.graph))
      for report in event.reports {
        #expect(stored.documents.extent(of: report) == Self.graph.documents.extent(of: report))
        #expect(stored.documents.rule(of: report) == Self.graph.documents.rule(of: report))
      }
    }
    for document in Self.graph.documents.indices {
      #expect(stored.documents.head(of: document) == Self.graph.documents.head(of: document))
    }
    #expect(stored.documents.isReread && !Self.graph.documents.isReread)
  }

  @Test func figuresAreTheSame() throws {
    let stored = try #require(Self.stored()).graph
    #expect(!Self.graph.allFigureSeries().isEmpty)
    #expect(stored.allFigureSeries() == Self.graph.allFigureSeries())
    var query = Query()
    query.kinds = [.talks]
    #expect(stored.narrowed(to: query).allFigureSeries() == Self.graph.narrowed(to: query).allFigureSeries())
  }

  @Test(arguments: ["herring", "CAFÉ", "oslo", "nothing of the kind"]) func wordsAreFound(words: String) throws {
    var query = Query()
    query.text = words
    #expect(try #require(Self.stored()).graph.events(matching: query) == Self.graph.events(matching: query))
  }

  @Test func thoseSpokenOfAreFound() throws {
    var query = Query()
    query.subjects = ["Sweden"]
    let found = Self.graph.events(matching: query)
    #expect(!found.isEmpty)
    #expect(try #require(Self.stored()).graph.events(matching: query) == found)
  }

  @Test func bytesOfAnotherKeyAreOfNoUse() {
    #expect(Self.stored(SnapshotKey("another folder".utf8)) == nil)
    #expect(GraphSnapshot(ByteBlock([]), key: Self.key) { annotate($1()) } == nil)
    #expect(SnapshotKey(notation: Self.key.notation) == Self.key)
    #expect(SnapshotKey(notation: "12") == nil)
  }

  @Test func damageIsSeen() throws {
    let bytes = GraphSnapshot.bytes(of: Self.graph, messages: [], key: Self.key)
    func isRight(_ bytes: [UInt8], pieces: Int) -> Bool {
      var check = SnapshotCheck()
      var rest = bytes[...]
      while !rest.isEmpty {
        Array(rest.prefix(pieces)).withUnsafeBytes { check.add($0) }
        rest = rest.dropFirst(pieces)
      }
      return check.isRight
    }
    for pieces in [1, 7, 64, 100_000] { #expect(isRight(bytes, pieces: pieces)) }
    #expect(!isRight(Array(bytes.dropLast()), pieces: 64))
    #expect(!isRight([], pieces: 64))
    for offset in stride(from: 33, to: bytes.count, by: 997) {
      var damaged = bytes
      damaged[offset] ^= 4
      #expect(!isRight(damaged, pieces: 4096))
    }
  }
}
