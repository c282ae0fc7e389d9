import StandoffTestSupport
import Testing

@testable import StandoffCore

/// The graph of articles of our own: a day of publication and a text each.
func graph(of articles: [(day: String, text: String)]) -> EventGraph {
  eventGraph(
    of: articles.enumerated().map { index, article in
      annotate(MarkedText(article.text).article(publishedOn: article.day, path: "\(index).txt"))
    })
}

/// The points of the only series, as `day holder low`.
private func points(_ graph: EventGraph) -> [String] {
  let series = graph.allFigureSeries()
  #expect(series.count == 1)
  return series.first.map { series in
    series.points.map {
      "\($0.days?.edtf ?? "-") \($0.holder?.description ?? "author") \(Int($0.low ?? $0.high ?? 0)) \($0.contradictions)"
    }
  } ?? []
}

@Suite struct FigureSeriesTests {
  @Test func differentDaysAreASeriesAndNoContradiction() {
    let graph = graph(of: [
      ("2031-03-04", "About 90,000 French troops are stationed in Romania."),
      ("2031-03-11", "About 120,000 French troops are stationed in Romania."),
    ])
    #expect(points(graph) == ["2031-03-04 author 90000 []", "2031-03-11 author 120000 []"])
    #expect(!graph.links.contains { $0.kind == .contradicts })
  }

  @Test func twoHoldersOnOneDayContradictEachOther() {
    let graph = graph(of: [
      ("2031-03-04", "About 90,000 French troops are stationed in Romania."),
      ("2031-03-04", "About 120,000 French troops are stationed in Romania."),
    ])
    #expect(points(graph) == ["2031-03-04 author 90000 [1]", "2031-03-04 author 120000 [0]"])
    #expect(graph.links.filter { $0.kind == .contradicts }.count == 1)
  }

  @Test func boundsThatAgreeDoNotContradict() {
    let graph = graph(of: [
      ("2031-03-04", "More than 100,000 French troops are stationed in Romania."),
      ("2031-03-04", "About 120,000 French troops are stationed in Romania."),
    ])
    #expect(!graph.links.contains { $0.kind == .contradicts })
  }

  @Test func anEventKnowsItsSeries() {
    let graph = graph(of: [("2031-03-04", "About 90,000 French troops are stationed in Romania.")])
    let event = graph.events.first { $0.figure != nil }
    #expect(event.flatMap { graph.figureSeries(of: $0) }?.whose.description == "france")
  }

  /// A side's newer figure takes the place of its older one, whoever of it spoke.
  @Test func aSidesNewerFigureSupersedesItsOlderOne() {
    let graph = graph(of: [
      (
        "2031-03-04",
        "Foreign Minister Anna Berg of Norway said that about 90,000 French troops are stationed in Romania."
      ),
      ("2031-03-11", "The Norwegian government said that about 120,000 French troops are stationed in Romania."),
    ])
    #expect(graph.links.filter { $0.kind == .supersedes }.count == 1)
  }

  @Test(arguments: [
    ("Norway called off its talks with Sweden.", 1), ("Norway called off its talks with Finland.", 0),
  ])
  func aMeetingCalledOffSupersedesItsPlan(text: String, count: Int) {
    let graph = graph(of: [
      ("2031-03-04", "Norway's minister will meet Sweden's envoy in Oslo on 20 March."), ("2031-03-09", text),
    ])
    #expect(graph.links.filter { $0.kind == .supersedes }.count == count, "\(graph.events.map(\.label))")
  }

  /// "As Norway has massed …, they …": the subject owns what is counted.
  @Test func theSubjectOfAClauseOwnsItsTroops() {
    let graph = graph(of: [
      ("2031-03-04", "Trams are late, they said, as Norway has massed 90,000 troops at the Swedish border.")
    ])
    #expect(graph.events.compactMap { $0.figure?.whose?.description } == ["norway"])
  }
}
