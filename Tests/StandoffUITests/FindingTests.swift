import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// What people type: dates and filters.
@Suite struct FindingTests {
  @Test(arguments: [
    ("2022-01-13", "2022-01-13"), ("2022-01", "2022-01"), ("2022", "2022"), ("13 jan", "2022-01-13"),
    ("jan 13", "2022-01-13"), ("13 January 2021", "2021-01-13"), ("Jan 13, 2021", "2021-01-13"), ("dec", "2021-12"),
    ("13jan", "2022-01-13"), ("jan13", "2022-01-13"),
    ("january 2021", "2021-01"), ("+3d", "2022-01-13"), ("-1w", "2022-01-03"), ("+1m", "2022-02-10"),
    ("-1y", "2021-01-10"), ("+5", "2022-01-15"),
  ])
  func readsDates(_ text: String, _ expected: String) {
    let reference = CalendarDate(year: 2022, month: 1, day: 10)
    #expect(days(in: text, near: reference)?.edtf == expected)
  }

  @Test(arguments: [
    "", "soon", "2022-13", "2022-02-30", "32 jan", "+", "+x", "13", "ja", "+99999999y", "2022-01-01-01", "-",
    "1 2 jan 2022",
  ])
  func refusesWhatIsNoDate(_ text: String) {
    #expect(days(in: text, near: CalendarDate(year: 2022, month: 1, day: 10)) == nil)
  }

  @Test func aMonthHasEachOfItsDays() {
    let reference = CalendarDate(year: 2024, month: 1, day: 31)
    #expect(days(in: "+1m", near: reference)?.edtf == "2024-02-29")
    #expect(days(in: "feb", near: reference)?.latest?.description == "2024-02-29")
  }

  @Test(arguments: [
    "", "shots", "actor:Valdra", "actor:\"Mira Toll\" kind:meeting",
    "place:\"Kallos channel\" since:2031-03-06 until:2031-03-10",
    "kind:talks kind:meeting sources:2 two words", "-is:background", "+is:background",
  ])
  func filtersReadBackAsWritten(_ text: String) throws {
    let graph = sampleGraph()
    let expressions = FilterExpression(graph: graph, index: GraphIndex(graph))
    #expect(expressions.text(of: try expressions.query(in: text)) == text)
  }

  @Test(arguments: [
    ("actor:nobody", "no actor 'nobody'"), ("place:Atlantis", "no place 'Atlantis'"),
    ("since:soon", "'soon' is not a date; write 2022-01-13, 2022-01 or \"13 jan\""),
    ("sources:many", "'many' is not a number of sources; write sources:2"),
  ])
  func faultsEndWithTheRemedy(_ text: String, _ message: String) {
    let graph = sampleGraph()
    let expressions = FilterExpression(graph: graph, index: GraphIndex(graph))
    #expect(throws: FilterError(description: message)) { try expressions.query(in: text) }
  }

  @Test(arguments: [
    ("shots", "two warning shots; shots", ["12", "19"]), ("SHOTS", "Shots", ["0"]),
    ("warning shots", "warning\r\n  shots", ["0"]),
    ("aa", "aaaa", ["0", "2"]), ("", "text", []), ("é", "café", ["3"]),
  ])
  func findsWords(_ pattern: String, _ text: String, _ starts: [String]) {
    #expect(SearchPattern(pattern).matches(in: Array(text.utf8)).map { String($0.start) } == starts)
    #expect(SearchPattern(pattern).occurs(in: text) == !starts.isEmpty)
  }

  /// As in vim: the word under the cursor, and on to the next place that has it.
  @Test(arguments: [("j*", "Valdran navy"), ("ajj*", nil), ("j<CR>*", nil)])
  func whatTheCursorIsOnIsSearchedFor(_ keys: String, _ expected: String?) throws {
    var state = State(graph: sampleGraph(), size: Size(columns: 80, rows: 24))
    for key in try Key.keys(in: keys) { _ = reduce(&state, key) }
    let search = try #require(state.search)
    #expect(!search.places.isEmpty)
    if let expected { #expect(search.pattern.text == expected) }
    #expect(state.matchText?.hasPrefix("match ") == true)
  }
}
