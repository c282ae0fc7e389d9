import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// A day of March 2031, when the articles of the sample were published.
func reportTime(_ day: Int, withheld: [String] = []) -> ReportTime? {
  CalendarDate(year: 2031, month: 3, day: day).map { ReportTime($0, withheld: withheld) }
}

/// What was known by a day, and by an article.
@Suite struct ReportTimeTests {
  private let state = State(graph: sampleGraph(), size: Size(columns: 80, rows: 24))

  @Test func stepsGoByDaysOfPublication() throws {
    var state = state
    #expect(reduce(&state, .scalar(";")) == [])
    #expect(state.notice?.text == "all that was published by 10 Mar 2031 is shown")
    #expect(reduce(&state, .scalar(",")) == [.rebuild(asOf: reportTime(6))])
    state.adopt(sampleGraph(), problems: [], asOf: reportTime(6))
    #expect(reduce(&state, .scalar(",")) == [])
    #expect(state.notice?.text == "nothing was published before 6 Mar 2031")
    #expect(reduce(&state, .scalar(";")) == [.rebuild(asOf: nil)])
  }

  /// Back from everything, an article at a time, and on again.
  @Test func stepsGoByArticlesToo() throws {
    var state = state
    let articles = state.publications
    #expect(articles.count >= 2)
    for count in (1..<articles.count).reversed() {
      let effects = reduce(&state, .scalar("E"))
      let day = articles[count - 1].day
      let withheld = articles[count...].filter { $0.day == day }.map(\.path)
      #expect(effects == [.rebuild(asOf: ReportTime(day, withheld: withheld))])
      #expect(state.notice?.text.contains("\(count) of \(articles.count) articles") == true)
      state.adopt(sampleGraph(), problems: [], asOf: ReportTime(day, withheld: withheld))
    }
    #expect(reduce(&state, .scalar("E")) == [])
    #expect(state.notice?.text.hasPrefix("nothing was published before ") == true)
    for _ in 2..<articles.count {
      guard case .rebuild(let time) = reduce(&state, .scalar("L")).first else { return #expect(Bool(false)) }
      state.adopt(sampleGraph(), problems: [], asOf: time)
    }
    #expect(reduce(&state, .scalar("L")) == [.rebuild(asOf: nil)])
    state.adopt(sampleGraph(), problems: [], asOf: nil)
    #expect(reduce(&state, .scalar("L")) == [])
  }

  /// A day of three articles, of which some are known.
  @Test func apartOfADayIsSaidAndIsItsOwnStep() throws {
    var state = state
    let day = try #require(CalendarDate(year: 2031, month: 3, day: 6))
    let next = try #require(CalendarDate(year: 2031, month: 3, day: 9))
    state.publications = ["a", "b", "c"].map { Publication(day: day, path: $0, name: "Outlet \($0)") }
    state.publications.append(Publication(day: next, path: "d", name: "Outlet d"))
    state.asOf = reportTime(6, withheld: ["b", "c"])
    #expect(render(state).plainText().contains("as of 6 Mar 2031 (1 of 3 articles)"))
    #expect(reduce(&state, .scalar("L")) == [.rebuild(asOf: reportTime(6, withheld: ["c"]))])
    #expect(reduce(&state, .scalar(";")) == [.rebuild(asOf: reportTime(6))], "the rest of the day first")
    state.asOf = reportTime(6)
    #expect(reduce(&state, .scalar("E")) == [.rebuild(asOf: reportTime(6, withheld: ["c"]))])
    #expect(
      reduce(&state, action: .invoke(Invocation(.earlierArticle), count: 2)) == [
        .rebuild(asOf: reportTime(6, withheld: ["b", "c"]))
      ])
    #expect(reduce(&state, .scalar("L")) == [.rebuild(asOf: nil)])
    #expect(state.notice == nil || state.notice?.isError == false)
  }
}
