import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// Pages on top of the panes, and where their lines lead.
@Suite struct OverlayTests {
  @Test func theHelpRunsWhatItShows() throws {
    #expect(try sampleState(after: "?/alone<CR><CR>").isZoomed)
    #expect(try sampleState(after: "?/search this<CR><CR>").prompt?.kind == .search)
    #expect(try sampleState(after: "?/keep the filter<CR><CR>").prompt?.text == "save-filter ")
    #expect(try sampleState(after: "?/planned, not<CR><CR>").notice?.text == "this line leads nowhere; q closes")
  }

  @Test func theReportsOfAnEventLeadToTheirWords() throws {
    let page = render(try sampleState(after: "jr")).plainText()
    #expect(page.contains("1  Harbour Post  Thu 6 Mar 2031  Patrol boats close Kallos channel"))
    #expect(page.contains("Two warning shots were fired on 6 March, the navy repeated."))
    let state = try sampleState(after: "jrG<CR>")
    #expect(state.focus == .source)
    #expect(state.source.document == 2)
    #expect(try sampleState(after: "jrG<CR><lt>").source.document == 1)
  }

  @Test func aReportSaysWhereItDiffers() throws {
    let page = render(try sampleState(after: "5jr", size: Size(columns: 120, rows: 40))).plainText()
    #expect(page.contains("≠ here: planned"))
  }

  @Test func theLinksOfAnEventLeadToTheOther() throws {
    let page = render(try sampleState(after: "4jwG")).plainText()
    #expect(page.contains("contradicts: Mon 10 Mar 2031  6,000 troops on the coast"))
    #expect(selectedLabel(try sampleState(after: "4jwG<CR>")) == "6,000 troops on the coast")
    #expect(selectedLabel(try sampleState(after: "4jwG<CR><lt>")) == "4,000 troops on the coast")
  }

  @Test func aClickChoosesALine() throws {
    let state = try sampleState(after: "jr<Click 8,4>")
    #expect(state.overlay?.cursor == 5)
    #expect(try sampleState(after: "jr<DoubleClick 6,4>").overlay == nil)
  }

  @Test func theNumbersOfAnArticleLeadToItsEvents() throws {
    let page = render(try sampleState(after: "s", size: Size(columns: 80, rows: 40))).plainText()
    #expect(page.contains("┊2  The frigate Ansel fired"))
    #expect(selectedLabel(try sampleState(after: "s2<CR>")) == "two warning shots near buoy 14")
    #expect(try sampleState(after: "s9<CR>").notice?.text == "no event 9 in this article")
  }

  @Test func figuresOfNobodyAreSaid() throws {
    #expect(render(try sampleState(after: "c")).plainText().contains("No figures of anybody's were found."))
    #expect(try sampleState(after: "cc").overlay == nil)
  }
}
