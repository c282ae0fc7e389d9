import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// A newer graph in place of the one shown: the reader stays where they were.
@Suite struct AdoptingTests {
  /// The sample without an article and what only that one reports.
  private func graph(without document: Int) -> EventGraph {
    let all = sampleGraph()
    func moved(_ index: Int) -> Int { index > document ? index - 1 : index }
    let events = all.events.compactMap { event -> Event? in
      let reports = event.reports.filter { $0.document != document }
        .map { Report(document: moved($0.document), mention: $0.mention) }
      guard !reports.isEmpty else { return nil }
      return Event(
        id: EventID(event.id.description + (reports.count == event.reports.count ? "" : "x")), kind: event.kind,
        label: event.label, date: event.date, status: event.status, participants: event.participants,
        place: event.place, figure: event.figure, factuality: event.factuality, reports: reports,
        firstReported: event.firstReported, lastReported: event.lastReported, rule: event.rule)
    }
    var documents = Array(all.documents)
    documents.remove(at: document)
    var chains = Array(all.actors.actorOfChain)
    chains.remove(at: document)
    return EventGraph(
      documents: documents, actors: ActorTable(actors: all.actors.actors, actorOfChain: chains), events: events,
      links: [])
  }

  private func state(_ graph: EventGraph, _ keys: String) throws -> State {
    var state = State(graph: graph, size: Size(columns: 80, rows: 24))
    for key in try Key.keys(in: keys) { _ = reduce(&state, key) }
    return state
  }

  @Test(arguments: ["G", "j", "jj", "f kind:troops<CR>j", "j<CR>", "jmaG"])
  func keepsThePlace(_ keys: String) throws {
    var state = try state(graph(without: 2), keys)
    let before = (
      selectedLabel(state), state.focus, state.filter,
      state.source.document.map { state.graph.documents[$0].article.path }
    )
    state.adopt(sampleGraph(), problems: [], asOf: nil)
    let after = (
      selectedLabel(state), state.focus, state.filter,
      state.source.document.map { state.graph.documents[$0].article.path }
    )
    #expect(before == after)
    // There and back again, by the words of the reports where the id has changed.
    state.adopt(graph(without: 2), problems: [], asOf: nil)
    #expect(selectedLabel(state) == before.0)
  }

  @Test func keepsMarksAndTheWayBack() throws {
    var state = try state(graph(without: 2), "jma<CR>")
    state.adopt(sampleGraph(), problems: ["x: unreadable"], asOf: nil)
    for key in try Key.keys(in: "<lt>G'a") { _ = reduce(&state, key) }
    #expect(selectedLabel(state) == "two warning shots near buoy 14")
    #expect(state.problems == ["x: unreadable"])
  }

  /// Marks come from a session before their articles are read; they are dropped only when everything is.
  @Test func marksOnWhatIsNotReadYetAreKept() throws {
    let first = try state(sampleGraph(), "jma").sessionLines.filter { $0.hasPrefix("mark") }
    var state = try state(graph(without: 2), "")
    _ = try state.run(line: "mark z no-such-event")
    for line in first { _ = try state.run(line: line) }
    _ = reduce(&state, .scalar("'"))
    _ = reduce(&state, .scalar("z"))
    #expect(state.notice?.text == "the event with mark 'z' is in no article that has been read")
    #expect(state.sessionLines.contains("mark z no-such-event"))
    state.adopt(sampleGraph(), problems: [], asOf: nil)
    state.forgetLostMarks()
    #expect(state.sessionLines.filter { $0.hasPrefix("mark") } == first)
  }

  @Test func whatIsGoneLeavesTheNextOneInItsPlace() throws {
    var state = try state(sampleGraph(), "7G")
    #expect(selectedLabel(state) == "Valdra has no plan to withdraw its frigates")
    state.adopt(graph(without: 2), problems: [], asOf: reportTime(6))
    #expect(selectedLabel(state) == "Mira Toll and Joren Ansel meet")
    #expect(render(state).plainText().contains("as of 6 Mar 2031"))
  }

  @Test func startsAtTheFirstEventWhenTheFirstArticlesCome() throws {
    let none = EventGraph(documents: [], actors: ActorTable(actors: [], actorOfChain: []), events: [], links: [])
    var state = try state(none, "jj/x<CR>")
    state.showProgress("reading 12 of 40: harbour-post.txt")
    #expect(render(state).plainText().contains("reading 12 of 40: harbour-post.txt"))
    state.showProgress(nil)
    state.adopt(sampleGraph(), problems: [], asOf: nil)
    #expect(selectedLabel(state) == "patrol boats close the Kallos channel")
    state.adopt(none, problems: [], asOf: nil)
    #expect(state.selectedEvent == nil)
    #expect(render(state).plainText().contains("No events were found"))
  }
}
