import StandoffCore
import StandoffTestSupport
import Testing

@Suite struct DigestTests {
  private static let harbour: EventGraph = eventGraph(of: [
    article(
      "a.txt", published: "2031-03-03",
      "Envoys of Peru and Chile met in Lima on Monday to discuss the harbour blockade. Ferries stood still. "
        + "A first round of harbour talks was held on February 10."),
    article(
      "b.txt", published: "2031-03-04",
      "The harbour blockade was lifted after envoys met in Lima on Monday, Chile said. Shops opened late on Tuesday."),
    article(
      "c.txt", published: "2031-03-06",
      "Chile thanked the envoys who met in Lima on Monday and ended the harbour blockade. "
        + "A film festival opens in Quito on Thursday. Parliament votes on the harbour treaty on March 20."),
  ])

  private static func article(_ path: String, published: String, _ body: String) -> AnnotatedDocument {
    annotate(MarkedText(body).article(publishedOn: published, path: path))
  }

  private func days(_ request: DigestRequest) -> [String] {
    chosenDays(of: Self.harbour, request).map(\.day.description)
  }

  private func words(_ request: DigestRequest) -> [String] {
    chosenDays(of: Self.harbour, request).flatMap(\.sentences).map { sentence in
      Self.harbour.documents[sentence.document].document.text(sentence.span)
    }
  }

  @Test func theDayThatMostArticlesNameComesFirst() {
    #expect(days(DigestRequest(days: 1)) == ["2031-03-03"])
    #expect(chosenDays(of: Self.harbour, DigestRequest(days: 1)).map(\.articles) == [3])
  }

  /// Every article names its own day: what two come back to outweighs what three tell of their own.
  @Test func whatIsComeBackToOutweighsTheDayItself() {
    let graph = eventGraph(of: [
      Self.article("a.txt", published: "2031-03-03", "Ferries stood still in Lima on Monday."),
      Self.article("b.txt", published: "2031-03-03", "Cranes stood still in Lima on Monday."),
      Self.article("c.txt", published: "2031-03-03", "Trains stood still in Lima on Monday."),
      Self.article("d.txt", published: "2031-03-06", "The pier burned down on Tuesday, and nobody knows why."),
      Self.article("e.txt", published: "2031-03-07", "Since the pier burned down on Tuesday boats land elsewhere."),
    ])
    #expect(chosenDays(of: graph, DigestRequest(days: 1)).map(\.day.description) == ["2031-03-04"])
  }

  @Test func aDeedThatStandsAloneTellsTheDay() {
    let graph = eventGraph(of: [
      Self.article(
        "a.txt", published: "2031-03-04",
        "They also met dockers in Lima on Monday. It was a hard day in Lima, the dockers said on Monday. "
          + "Rebels shelled the harbour of Lima on Monday.")
    ])
    let told = chosenDays(of: graph, DigestRequest(days: 1)).flatMap(\.sentences)
    let words = told.map { graph.documents[$0.document].document.text($0.span) }
    #expect(words == ["Rebels shelled the harbour of Lima on Monday."])
  }

  /// The second sentence has its day from the first.
  @Test func anEventTellsItsDayWithoutNamingIt() {
    let graph = eventGraph(of: [
      Self.article(
        "a.txt", published: "2031-03-06",
        "The harbour of Lima opens soon, Foreign Minister Anna Berg said on Monday. The pilots have no part in it, Berg said. "
          + "Nobody swims there.")
    ])
    let told = chosenDays(of: graph, DigestRequest(days: 1, sentences: 3)).flatMap(\.sentences)
    let words = told.map { graph.documents[$0.document].document.text($0.span) }
    #expect(
      words.sorted() == [
        "The harbour of Lima opens soon, Foreign Minister Anna Berg said on Monday.",
        "The pilots have no part in it, Berg said.",
      ])
  }

  @Test func daysAreInOrderOfTime() {
    let all = days(DigestRequest(days: 20))
    #expect(all.count >= 4)
    #expect(all == all.sorted())
    #expect(all.first == "2031-02-10")
  }

  @Test func theSentenceIsAboutWhatHappened() {
    let told = words(DigestRequest(days: 1))
    #expect(told.count == 1)
    #expect(told.allSatisfy { $0.contains("met in Lima on Monday") })
  }

  @Test func aQueryNarrowsDaysAndSentences() {
    var query = Query()
    query.text = "harbour"
    query.since = CalendarDate(year: 2031, month: 3, day: 1)
    #expect(days(DigestRequest(days: 20, query: query)) == ["2031-03-03", "2031-03-20"])
    query.actors = ["Peru"]
    #expect(days(DigestRequest(days: 20, query: query)) == ["2031-03-03"])
    query.text = "volcano"
    #expect(days(DigestRequest(days: 20, query: query)).isEmpty)
  }

  @Test func theSameWordsComeOnce() {
    let told = words(DigestRequest(days: 20, sentences: 20))
    #expect(Set(told).count == told.count)
  }

  @Test func theOrderOfArticlesChangesNothing() {
    let turned = eventGraph(of: Self.harbour.documents.reversed())
    let request = DigestRequest(days: 20, sentences: 3)
    #expect(chosenDays(of: turned, request) == chosenDays(of: Self.harbour, request))
  }

  @Test func aDayIsWrittenWithItsSources() throws {
    let days = chosenDays(of: Self.harbour, DigestRequest(days: 1))
    let line = digestLines(of: days, in: Self.harbour)
    #expect(line.hasPrefix(#"{"type":"digest","date":"2031-03-03","articles":3,"sentences":[{"article":"#))
    #expect(line.hasSuffix("}]}\n"))
  }
}
