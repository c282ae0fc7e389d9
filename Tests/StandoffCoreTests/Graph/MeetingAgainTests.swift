import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite struct MeetingAgainTests {
  private func meetings(_ text: String) -> [Event] {
    graph(of: [("2031-03-07", text)]).events.filter { $0.kind == .talks || $0.kind == .meeting }
  }

  @Test(arguments: [
    "Norway and Sweden held talks in Oslo on Thursday. Envoys were calm before Thursday's meeting.",
    "Norway and Sweden held talks in Oslo on Thursday. Envoys left Thursday's meeting without a word.",
  ])
  func aMeetingNamedByItsDayIsTheOneTold(text: String) {
    #expect(meetings(text).map(\.reports.count) == [2])
  }

  @Test func aMeetingElsewhereThatDayIsAnother() {
    let text = "Norway and Sweden held talks in Oslo on Thursday. Finland and Poland held talks in Paris on Thursday."
    #expect(meetings(text).count == 2)
  }

  @Test func aRestatedDemandDoesNotUndateTheMeeting() {
    let text = "In talks with Sweden in Oslo on Tuesday, Norway restated its demands."
    #expect(meetings(text).first?.date.days?.singleDay?.description == "2031-03-04")
  }

  @Test func theNextRoundIsOfTheSamePartiesAndFollows() throws {
    let text =
      "Norway and Sweden held talks in Oslo on Thursday. There was a promise to meet again in two weeks. The next round will be in Paris."
    let graph = graph(of: [("2031-03-07", text)])
    let next = try #require(graph.events.first { $0.status == .planned })
    #expect(next.date.edtf == "2031-03-21~")
    #expect(next.participants.map(\.actor.description).sorted() == ["norway", "sweden"])
    #expect(next.place?.name == "Paris")
    #expect(graph.links.contains { $0.kind == .precedes && $0.to == next.id })
  }

  @Test func anAnswerIsLinkedToTheDemandToldWithIt() throws {
    let text = "Norway demanded that Sweden close the northern port. Sweden rejected the demand."
    let graph = graph(of: [("2031-03-07", text)])
    let link = try #require(graph.links.first { $0.kind == .responseTo })
    #expect(graph.events.first { $0.id == link.to }?.kind == .demand)
    #expect(graph.events.first { $0.id == link.from }?.kind != .demand)
  }

  @Test func anAnswerThatIsAwaitedWasNotGiven() {
    let text = "Norway expects a written response from Sweden to its proposals."
    #expect(!graph(of: [("2031-03-07", text)]).events.contains { $0.kind == .response })
  }

  @Test func callsArePartOfNoRound() {
    let text =
      "A week of talks between Norway and Sweden ended without a result. Ministers of Norway and Finland spoke by phone on Thursday."
    #expect(!graph(of: [("2031-03-07", text)]).links.contains { $0.kind == .partOf })
  }
}
