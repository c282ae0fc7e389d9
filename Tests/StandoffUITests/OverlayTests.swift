import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// Pages on top of the panes, and where their lines lead.
@Suite struct OverlayTests {
  private func after(_ keys: String, size: Size = Size(columns: 80, rows: 24)) throws -> State {
    var state = State(graph: sampleGraph(), size: size)
    for key in try Key.keys(in: keys) { _ = reduce(&state, key) }
    return state
  }

  private func label(_ state: State) -> String? { state.selectedEvent.map { state.graph.events[$0].label } }

  @Test func theHelpRunsWhatItShows() throws {
    #expect(try after("?/alone<CR><CR>").isZoomed)
    #expect(try after("?/search this<CR><CR>").prompt?.kind == .search)
    #expect(try after("?/keep the filter<CR><CR>").prompt?.text == "save-filter ")
    #expect(try after("?/planned, not<CR><CR>").notice?.text == "this line leads nowhere; q closes")
  }

  @Test func theReportsOfAnEventLeadToTheirWords() throws {
    let page = render(try after("jr")).plainText()
    #expect(page.contains("1  Harbour Post  Thu 6 Mar 2031  Patrol boats close Kallos channel"))
    #expect(page.contains("Two warning shots were fired on 6 March, the navy repeated."))
    let state = try after("jrG<CR>")
    #expect(state.focus == .source)
    #expect(state.source.document == 2)
    #expect(try after("jrG<CR><lt>").source.document == 1)
  }

  @Test func aReportSaysWhereItDiffers() throws {
    let page = render(try after("5jr", size: Size(columns: 120, rows: 40))).plainText()
    #expect(page.contains("≠ here: planned"))
  }

  @Test func theLinksOfAnEventLeadToTheOther() throws {
    let page = render(try after("4jwG")).plainText()
    #expect(page.contains("contradicts: Mon 10 Mar 2031  6,000 troops on the coast"))
    #expect(label(try after("4jwG<CR>")) == "6,000 troops on the coast")
    #expect(label(try after("4jwG<CR><lt>")) == "4,000 troops on the coast")
  }

  @Test func aClickChoosesALine() throws {
    let state = try after("jr<Click 8,4>")
    #expect(state.overlay?.cursor == 5)
    #expect(try after("jr<DoubleClick 6,4>").overlay == nil)
  }

  @Test func theNumbersOfAnArticleLeadToItsEvents() throws {
    let page = render(try after("s", size: Size(columns: 80, rows: 40))).plainText()
    #expect(page.contains("┊2  The frigate Ansel fired"))
    #expect(label(try after("s2<CR>")) == "two warning shots near buoy 14")
    #expect(try after("s9<CR>").notice?.text == "no event 9 in this article")
  }

  @Test func figuresOfNobodyAreSaid() throws {
    #expect(render(try after("c")).plainText().contains("No figures of anybody's were found."))
    #expect(try after("cc").overlay == nil)
  }
}
