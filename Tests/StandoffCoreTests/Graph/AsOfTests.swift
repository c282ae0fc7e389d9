import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite struct AsOfTests {
  private let articles: [(day: String, text: String)] = [
    (
      "2031-03-03",
      "Norway and Sweden will hold talks in Oslo on Thursday. About 9,000 Norwegian troops are stationed in Finland."
    ),
    (
      "2031-03-07",
      "Norway and Sweden held talks in Oslo on Thursday. Norway demands that Sweden leave the herring pact."
    ),
    ("2031-03-08", "About 12,000 Norwegian troops are stationed in Finland. Sweden rejected the demands of Norway."),
    ("2031-03-12", "Norway wants Sweden to leave the herring pact. The talks in Oslo failed, Sweden said on Tuesday."),
  ]

  /// The export holds everything that the graph knows.
  @Test(arguments: ["2031-03-02", "2031-03-03", "2031-03-07", "2031-03-08", "2031-03-12"])
  func isWhatTheArticlesPublishedByThenSupport(day: String) throws {
    let all = articles.enumerated().map { index, article in
      annotate(MarkedText(article.text).article(publishedOn: article.day, path: "\(index).txt"))
    }
    let then = zip(articles, all).filter { $0.0.day <= day }.map(\.1)
    let asOf = try #require(CalendarDate(iso: day))
    #expect(jsonLines(of: eventGraph(of: all, asOf: asOf)) == jsonLines(of: eventGraph(of: then)))
    #expect(jsonLines(of: eventGraph(of: all.reversed(), asOf: asOf)) == jsonLines(of: eventGraph(of: then)))
  }
}
