import StandoffTestSupport
import Testing

@testable import StandoffCore

private func graph(_ texts: [String], doubted: Bool = false) -> EventGraph {
  let documents = texts.enumerated().map { number, text in
    annotate(MarkedText(text).article(publishedOn: "2024-06-12", path: "\(number).txt"))
  }
  return eventGraph(of: documents, includingDoubted: doubted)
}

@Suite struct DenialTests {
  private static let told = "Spain attacked Norway on Monday."
  private static let denied = "Spain did not attack Norway on Monday."

  @Test func aReportThatDeniesAnEventIsOneOfIt() throws {
    let events = graph([Self.told, Self.denied]).events.filter { $0.kind == .attack }
    #expect(events.count == 1)
    let event = try #require(events.first)
    #expect(event.reports.count == 2)
    #expect(event.status == .held)
    #expect(event.factuality.map(\.value).contains(.certain))
  }

  @Test(arguments: [
    "Spain did not attack Norway on Tuesday.", "Spain did not attack Sweden on Monday.",
    "Norway did not attack Spain on Monday.",
  ])
  func aDenialOfAnotherEventIsNot(text: String) throws {
    let event = try #require(graph([Self.told, text]).events.first { $0.kind == .attack })
    #expect(event.reports.count == 1)
  }

  @Test func whatNobodyTellsIsShownOnlyWhenAskedFor() throws {
    #expect(!graph([Self.denied]).events.contains { $0.kind == .attack })
    let event = try #require(graph([Self.denied], doubted: true).events.first { $0.kind == .attack })
    #expect(event.isDoubted)
    #expect(event.status == .unknown)
    #expect(event.factuality.map(\.value) == [.certainlyNot])
  }

  @Test func whatIsPossibleOnlyIsHypothetical() throws {
    let text = "Spain could attack Norway."
    #expect(!graph([text]).events.contains { $0.kind == .attack })
    let event = try #require(graph([text], doubted: true).events.first { $0.kind == .attack })
    #expect(event.status == .hypothetical)
  }

  @Test func theRestOfTheGraphIsTheSame() {
    let texts = [Self.told, "Spain could attack Norway.", "Norway and Spain held talks on Tuesday."]
    let plain = graph(texts)
    let all = graph(texts, doubted: true)
    #expect(all.events.filter { !$0.isDoubted } == plain.events)
    #expect(all.links == plain.links)
  }
}

@Suite struct BackgroundTests {
  @Test func itCanBeLeftOutAndAskedFor() {
    let graph = graph(["Spain annexed Norway in 2014. Norway and Spain held talks on Monday."])
    var query = Query()
    query.excluded = [.background]
    #expect(graph.events(matching: query).map { graph.events[$0].kind } == [.talks])
    query = Query()
    query.required = [.background]
    #expect(graph.events(matching: query).map { graph.events[$0].kind } == [.other])
  }
}
