import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// What the screen says of an event, and what it shows while a filter is typed or articles are read.
@Suite struct DetailTests {
  private func event(_ days: DayInterval?, _ basis: Basis, reported: CalendarDate?) -> Event {
    Event(
      id: EventID("e1"), kind: .plan, label: "", date: EventDate(days: days, granularity: .day, basis: basis),
      status: .planned, participants: [], place: nil, figure: nil, factuality: [], reports: [],
      firstReported: reported, lastReported: reported, rule: "r")
  }

  @Test(arguments: [
    (true, Basis.none, 6, "not before 6 Mar 2031, when reported (no date told)"),
    (false, Basis.none, 6, "not after 6 Mar 2031, when reported (no date told)"),
    (false, Basis.none, 9, "not after 6 Mar 2031 (no date told)"),
    (true, Basis.explicit, 6, "from 6 Mar 2031 (explicit)"),
  ])
  func boundsAreSaidAsSuch(isFirst: Bool, basis: Basis, reported: Int, expected: String) throws {
    let day = try #require(CalendarDate(year: 2031, month: 3, day: 6))
    let days = DayInterval(earliest: isFirst ? day : nil, latest: isFirst ? nil : day)
    let told = event(days, basis, reported: CalendarDate(year: 2031, month: 3, day: reported))
    let graph = EventGraph(documents: [], actors: ActorTable(actors: [], actorOfChain: []), events: [told], links: [])
    let state = State(graph: graph, size: Size(columns: 80, rows: 24))
    #expect(detail(ofEvent: 0, in: state).hasPrefix(expected))
  }

  /// A filter half typed may leave the event out for a moment.
  @Test func theSourceComesBackWithItsEvent() throws {
    var state = State(graph: sampleGraph(), size: Size(columns: 80, rows: 24))
    for key in try Key.keys(in: "jjj") { _ = reduce(&state, key) }
    let (event, document) = (state.selectedEvent, state.source.document)
    var wasElsewhere = false
    for key in try Key.keys(in: "fkind:meeting") {
      _ = reduce(&state, key)
      wasElsewhere = wasElsewhere || state.source.document != document
    }
    #expect(wasElsewhere)
    for _ in "meeting" { _ = reduce(&state, .backspace) }
    #expect(state.selectedEvent == event)
    #expect(state.source.document == document)
  }

  @Test func whatIsBeingReadIsNotSaidToBeMissing() {
    let nothing = EventGraph(documents: [], actors: ActorTable(actors: [], actorOfChain: []), events: [], links: [])
    var state = State(graph: nothing, size: Size(columns: 120, rows: 40))
    #expect(render(state).plainText().contains("No actors were found."))
    #expect(render(state).plainText().contains("No article."))
    state.showProgress("reading")
    #expect(!render(state).plainText().contains("No a"))
  }
}
