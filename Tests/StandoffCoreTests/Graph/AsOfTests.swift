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
    (
      "2031-03-12",
      "Norway accused Sweden of planning to close the strait, something Sweden has denied. The Norwegian government said that 14,000 Norwegian troops are stationed in Finland."
    ),
    (
      "2031-03-14",
      "Sweden shelled Bergen on Thursday, killing twelve people. Norway imposed sanctions on Sweden on Friday after Sweden attacked Bergen."
    ),
    (
      "2031-03-15",
      "Finland condemned the attack. Norway's king said on Saturday during a meeting of the river council in Oslo that trams are late."
    ),
    (
      "2031-03-18",
      "The Norwegian government said that 20,000 Norwegian troops are stationed in Finland. Norway called off its talks with Sweden. Sweden responded by expelling two envoys on Monday."
    ),
  ]

  /// The export holds everything that the graph knows.
  @Test(
    arguments: [
      "2031-03-02", "2031-03-03", "2031-03-07", "2031-03-08", "2031-03-12", "2031-03-13", "2031-03-14", "2031-03-15",
      "2031-03-18", "2031-04-01",
    ])
  func isWhatTheArticlesPublishedByThenSupport(day: String) throws {
    let all = articles.enumerated().map { index, article in
      annotate(MarkedText(article.text).article(publishedOn: article.day, path: "\(index).txt"))
    }
    let then = zip(articles, all).filter { $0.0.day <= day }.map(\.1)
    let asOf = try #require(CalendarDate(iso: day))
    #expect(jsonLines(of: eventGraph(of: all, asOf: asOf)) == jsonLines(of: eventGraph(of: then)))
    #expect(jsonLines(of: eventGraph(of: all.reversed(), asOf: asOf)) == jsonLines(of: eventGraph(of: then)))
  }

  /// `04/05/2031` is 5 April or 4 May. A page of the same outlet that shows the order counts only once it is published.
  @Test(
    arguments: [
      ("2031-04-04", nil), ("2031-04-06", nil), ("2031-05-04", nil), ("2031-05-13", nil), ("2031-05-14", "2031-05-04"),
    ] as [(String, String?)])
  func laterPagesDoNotSettleADateInNumbers(day: String, published: String?) throws {
    let asOf = try #require(CalendarDate(iso: day))
    let pages = [("a.txt", "Outlet: Pier Post\nDate: 04/05/2031"), ("b.txt", "Outlet: Pier Post\nPosted: 14/05/2031")]
    let all = pages.map { path, header in
      annotate(
        article(
          path: path, text: Array("Talks end\n\(header)\n\nNorway and Sweden held talks in Oslo.".utf8),
          encoding: .utf8))
    }
    let graph = eventGraph(of: all, asOf: asOf)
    #expect(
      graph.documents.first { $0.article.path == "a.txt" }?.article.creationTime.day?.description == published)
    #expect(graph.documents.contains { $0.article.path == "b.txt" } == (day >= "2031-05-14"))
  }
}
