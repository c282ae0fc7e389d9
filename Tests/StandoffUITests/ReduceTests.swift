import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// Keys and what they change, through the real table.
@Suite struct ReduceTests {
  @Test(arguments: [
    ("", "patrol boats close the Kallos channel"), ("j", "two warning shots near buoy 14"),
    ("3j", "hold their positions"), ("jjk", "two warning shots near buoy 14"), ("G", "talks on fishing zones may open"),
    ("Gg", "patrol boats close the Kallos channel"), ("2G", "two warning shots near buoy 14"),
    ("}", "Mira Toll and Joren Ansel meet"), ("}}{", "Mira Toll and Joren Ansel meet"),
    ("J", "two warning shots near buoy 14"), ("<CR>JJK", "two warning shots near buoy 14"),
    ("99999999999999999999j", "talks on fishing zones may open"),
  ])
  func movesInTheTimeline(_ keys: String, _ expected: String) throws {
    #expect(selectedLabel(try sampleState(after: keys)) == expected)
  }

  @Test func theSourceFollowsTheTimeline() throws {
    #expect(try sampleState(after: "").source.document == 1)
    #expect(try sampleState(after: "5G").source.document == 0)
    #expect(try sampleState(after: "8G").source.document == 2)
  }

  @Test func walksTheArticlesOfAnEventAndBack() throws {
    let there = try sampleState(after: "j<CR>)")
    #expect(there.source.document == 2)
    #expect(there.focus == .source)
    #expect(try sampleState(after: "j<CR>))").notice?.text == "this is the last of 2 articles")
    #expect(try sampleState(after: "j<CR>)(").source.document == 1)
    #expect(try sampleState(after: "j<CR>)<lt>").source.document == 1)
    #expect(try sampleState(after: "j<CR>)<lt><lt>").focus == .timeline)
    #expect(try sampleState(after: "j<CR>)<lt>>").source.document == 2)
  }

  @Test func backFromTheSourceKeepsTheEventMovedTo() throws {
    let state = try sampleState(after: "<CR>JJ<Left>")
    #expect(state.focus == .timeline)
    #expect(selectedLabel(state) == "the shots were reckless")
  }

  @Test func walksTheEventsOfAnArticle() throws {
    #expect(selectedLabel(try sampleState(after: "]")) == "two warning shots near buoy 14")
    #expect(selectedLabel(try sampleState(after: "]][")) == "two warning shots near buoy 14")
    #expect(selectedLabel(try sampleState(after: "j<CR>)]")) == "Valdra has no plan to withdraw its frigates")
    #expect(try sampleState(after: "[").notice?.text == "no earlier event in this article")
  }

  @Test(arguments: [
    ("f kind:troops<CR>", [4, 7]), ("f shots<CR>", [1, 2]), ("f actor:valdra<CR>", [0, 1, 2, 3, 4, 5, 6, 7, 8]),
    ("f actor:toll<CR>", [5]), ("f place:ald<CR>", [5, 8, 9]), ("f sources:2<CR>", [1, 5]),
    ("f since:2031-03-10<CR>", [5, 6, 7, 8]), ("f until:2031-03<CR>", [0, 1, 2, 3, 4, 5, 6, 7]),
    ("f kind:troops<CR>\\", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), ("f kind:troops<CR>\\\\", [4, 7]),
    ("f kind:troops<CR>f<C-u><CR>", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ("f kind:troops<Esc>", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ("f kind:troops<CR><lt>", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), ("f nothing like it<CR>", []),
  ])
  func filters(_ keys: String, _ expected: [Int]) throws {
    #expect(try sampleState(after: keys).timeline.rows.events == expected)
  }

  @Test(arguments: [
    ("f -kind:troops -kind:meeting since:2031-03-10 until:2031-03-10<CR>", [6]), ("f shots -reckless<CR>", [1]),
    ("f actor:korvan +actor:ansel<CR>", [3, 7]), ("f speaker:ansel<CR>", [3, 6, 7]), ("f status:planned<CR>", [8]),
    ("f outlet:valdra<CR>", [1, 5, 6, 7]), ("f day:2031-03-06 kind:troops<CR>", [4]), ("f participant:toll<CR>", [5]),
    ("j.k", [1]), ("j.p", [1]), ("5j.d", [5, 6, 7]), ("j.s", [1]), (".o", [0, 1, 2, 3, 5]), ("8j.t", [8]),
    ("j.k.s.x", [1]), ("aj jj &", [3, 7]), ("aj jj &&", [0, 1, 2, 3, 4, 5, 6, 7, 8]),
  ])
  func narrowsByMore(_ keys: String, _ expected: [Int]) throws {
    #expect(try sampleState(after: keys).timeline.rows.events == expected)
  }

  @Test func aFilterShowsAsItIsTyped() throws {
    let state = try sampleState(after: "f kind:tro")
    #expect(state.timeline.rows.events == [4, 7])
    #expect(render(state).plainText().contains("2 of 10 events"))
    #expect(try sampleState(after: "f kind:nonsense<CR>").prompt?.problem?.hasPrefix("no kind 'nonsense'") == true)
  }

  @Test func theFilterKeepsThePlace() throws {
    #expect(selectedLabel(try sampleState(after: "jf sources:2<CR>")) == "two warning shots near buoy 14")
    #expect(selectedLabel(try sampleState(after: "6Gf kind:troops<CR>")) == "6,000 troops on the coast")
    #expect(selectedLabel(try sampleState(after: "6Gf kind:troops<CR>\\")) == "6,000 troops on the coast")
  }

  @Test func anActorFiltersTheTimelineAtOnce() throws {
    // Valdra, Joren Ansel, Valdran navy.
    #expect(try sampleState(after: "ajj<CR>").timeline.rows.events == [1])
    #expect(try sampleState(after: "ajj<CR><CR>").timeline.rows.events.count == 10)
    #expect(try sampleState(after: "aj jj ").timeline.rows.events.count == 9)
    #expect(try sampleState(after: "ajj<CR>").filter.query.actors == ["valdran-navy"])
    #expect(render(try sampleState(after: "ajj<CR>")).plainText().contains("filter actor:\"Valdran navy\""))
  }

  @Test func actorsFoldUnderTheirStates() throws {
    #expect(try sampleState(after: "a").actors.rows.count == 7)
    #expect(try sampleState(after: "ah").actors.rows.count == 5)
    #expect(try sampleState(after: "ahl").actors.rows.count == 7)
    #expect(try sampleState(after: "ajh").actors.cursor == 0)
  }

  @Test(arguments: [
    ("/shots<CR>", "match 1/2", "two warning shots near buoy 14"),
    ("/shots<CR>n", "match 2/2", "the shots were reckless"),
    ("/shots<CR>nn", "match 1/2", "two warning shots near buoy 14"),
    ("/shots<CR>N", "match 2/2", "the shots were reckless"),
    ("/SHOTS", "match 1/2", "two warning shots near buoy 14"),
    ("/toll<CR>", "match 1/1", "Mira Toll and Joren Ansel meet"),
    ("/shots<CR>j", "match 2/2", "the shots were reckless"),
    ("/shots<CR>G", "2 matches", "talks on fishing zones may open"),
  ])
  func searchesTheTimeline(_ keys: String, _ count: String, _ expected: String) throws {
    let state = try sampleState(after: keys)
    #expect(state.matchText == count)
    #expect(selectedLabel(state) == expected)
  }

  @Test func searchesTheArticle() throws {
    let state = try sampleState(after: "s/ansel met in<CR>")
    #expect(state.matchText == "no match")
    let found = try sampleState(after: "ss/envoy<CR>")
    #expect(found.matchText == "match 1/1")
    #expect(try sampleState(after: "<CR>/channel<CR>n").matchText == "match 2/2")
  }

  @Test func escapeGivesUpASearchAndForgetsOne() throws {
    let state = try sampleState(after: "/shots<Esc>")
    #expect(selectedLabel(state) == "patrol boats close the Kallos channel")
    #expect(state.search == nil)
    #expect(try sampleState(after: "/shots<CR><Esc>").search == nil)
  }

  @Test(arguments: [
    ("@10 mar<CR>", "Mira Toll and Joren Ansel meet"), ("@2031-03-10<CR>", "Mira Toll and Joren Ansel meet"),
    ("@+1d<CR>", "Mira Toll and Joren Ansel meet"), ("@april<CR>", "a protocol on survey rights to be signed"),
    ("@1999<CR>", "patrol boats close the Kallos channel"), ("@2050<CR>", "talks on fishing zones may open"),
  ])
  func goesToADate(_ keys: String, _ expected: String) throws {
    #expect(selectedLabel(try sampleState(after: keys)) == expected)
  }

  @Test func anUnreadableDateIsSaid() throws {
    #expect(try sampleState(after: "@soon<CR>").notice?.isError == true)
  }

  @Test func qClosesWhatLiesOnTopThenTheZoomThenLeaves() throws {
    var state = try sampleState(after: "z?")
    #expect(reduce(&state, .scalar("q")) == [])
    #expect(state.overlay == nil)
    #expect(reduce(&state, .scalar("q")) == [])
    #expect(!state.isZoomed)
    #expect(reduce(&state, .scalar("q")) == [.quit])
  }

  @Test func effectsLeaveThePureCore() throws {
    var state = try sampleState(after: "")
    #expect(reduce(&state, .control("z")) == [.suspend])
    #expect(reduce(&state, .control("l")) == [.redraw])
    #expect(reduce(&state, .scalar("Q")) == [.quit])
  }

  @Test func aResizeKeepsTheTextInView() throws {
    var state = State(graph: largeGraph(events: 300), size: Size(columns: 80, rows: 24))
    for key in try Key.keys(in: "s100j") { _ = reduce(&state, key) }
    let before = state.source.page?.offsets[state.source.top] ?? 0
    _ = reduce(&state, .resize(Size(columns: 50, rows: 20)))
    let page = try #require(state.source.page)
    #expect(page.offsets[state.source.top] <= before)
    #expect(page.offsets[state.source.top + 1] > before)
  }

  @Test func aBorderIsDragged() throws {
    let before = try sampleState(after: "").layout.area(of: .timeline)?.rows ?? 0
    let title = 2 + before
    #expect(
      try sampleState(after: "<Click \(title),40><Release \(title + 3),40>").layout.area(of: .timeline)?.rows == before
        + 3)
    let wide = Size(columns: 120, rows: 40)
    let divider = try sampleState(after: "", size: wide).layout.dividers[0]
    let moved = try sampleState(after: "<Click 10,\(divider)><Release 10,\(divider + 12)>", size: wide).layout.dividers[
      0]
    #expect(abs(moved - divider - 12) <= 1)
  }

  @Test func clicksAndTheWheelGoToThePaneUnderThem() throws {
    // The second event is on the fifth row of the screen.
    let clicked = try sampleState(after: "<Click 5,10>")
    #expect(selectedLabel(clicked) == "two warning shots near buoy 14")
    let opened = try sampleState(after: "<DoubleClick 5,10>")
    #expect(opened.focus == .source)
    let scrolled = try sampleState(after: "j<WheelUp 15,10><WheelUp 15,10><WheelUp 15,10>")
    #expect(scrolled.source.top == 0)
    #expect(scrolled.focus == .timeline)
    // "Foreign Minister Joren Ansel called on both sides" in the article.
    let told = try sampleState(after: "j<Click 20,10>")
    #expect(selectedLabel(told) == "hold their positions")
    #expect(told.focus == .source)
  }

  /// What was found among rows that are hidden since is no place to go to, whether a pane is shown or not.
  @Test func aSearchGoesOnOnAScreenThatIsTooSmall() throws {
    var state = try sampleState(after: "a/a<CR>g")
    let rows = state.actors.rows.count
    for key: Key in [.resize(Size(columns: 1, rows: 1)), .left] + (try Key.keys(in: "NNNNNN")) {
      _ = reduce(&state, key)
      #expect(state.actors.rows.indices.contains(state.actors.cursor))
    }
    #expect(state.actors.rows.count < rows)
  }
}
