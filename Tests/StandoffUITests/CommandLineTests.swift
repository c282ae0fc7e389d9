import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// Commands by name: typed after a colon, in a configuration, in a session.
@Suite struct CommandLineTests {
  private func effects(_ keys: String) throws -> [Effect] {
    var state = State(graph: sampleGraph(), size: Size(columns: 80, rows: 24))
    return try Key.keys(in: keys).flatMap { reduce(&state, $0) }
  }

  @Test(arguments: [
    ("zoom", Invocation(.zoom)), (":zoom", Invocation(.zoom)), ("  zoom  ", Invocation(.zoom)),
    ("q", Invocation(.close)), ("filt kind:talks shots", Invocation(.filter, "kind:talks shots")),
    ("12", Invocation(.bottom, "12")), ("write csv /tmp/a b", Invocation(.write, "csv /tmp/a b")),
    ("window left", Invocation(.window, "left")), ("mark a", Invocation(.mark, "a")),
  ])
  func readsLines(_ line: String, _ expected: Invocation) throws {
    #expect(try Invocation(line: line) == expected)
  }

  @Test(arguments: [
    ("", "a command is missing: ? lists them"), ("zoon", "no command 'zoon'; near: zoom"),
    ("xyzzy", "no command 'xyzzy': ? lists them"), ("zoom in", "'zoom' takes nothing after it, not 'in'"),
    ("set", "write: set OPTION VALUE"),
    ("next", "no command 'next'; near: next-day, next-event, next-report, next-event-in-article"),
  ])
  func saysWhatIsWrongWithALine(_ line: String, _ expected: String) {
    #expect { try Invocation(line: line) } throws: { "\($0)" == expected }
  }

  @Test func everyNameAndShortNameReadsAsItsCommand() throws {
    for command in Command.named { #expect(try Command(named: command.rawValue) == command) }
    for (name, command) in Command.aliases { #expect(try Command(named: name) == command) }
  }

  @Test func aTypedCommandDoesWhatItsKeyDoes() throws {
    #expect(try sampleState(after: ":zoom<CR>").isZoomed)
    #expect(try sampleState(after: ":filter kind:troops<CR>").timeline.rows.events == [4, 7])
    #expect(try sampleState(after: ":3<CR>").timeline.position == 2)
    #expect(try sampleState(after: ":search shots<CR>").matchText == "match 1/2")
    #expect(try sampleState(after: ":zoo n<CR>").prompt?.problem == "'zoom' takes nothing after it, not 'n'")
    #expect(try effects(":quit<CR>") == [.quit])
  }

  @Test func tabCompletesNamesAndThenArguments() throws {
    #expect(try sampleState(after: ":zo<Tab>").prompt?.text == "zoom")
    #expect(try sampleState(after: ":next-e<Tab>").prompt?.text == "next-event")
    #expect(try sampleState(after: ":next-e<Tab><Tab>").prompt?.text == "next-event-in-article")
    #expect(try sampleState(after: ":set mea<Tab>").prompt?.text == "set measure")
    #expect(try sampleState(after: ":filter actor:mi<Tab>").prompt?.text == "filter actor:\"Mira Toll\" ")
    #expect(try sampleState(after: "fkin<Tab>").prompt?.text == "kind:")
    #expect(try sampleState(after: "fplace:kal<Tab>").prompt?.text == "place:\"Kallos channel\" ")
    #expect(try sampleState(after: "fplace:kal<Tab><CR>").timeline.rows.events == [0])
    #expect(try sampleState(after: ":qqq<Tab>").prompt?.problem == "nothing begins so")
  }

  @Test func linesTypedBeforeComeBack() throws {
    #expect(try sampleState(after: ":zoom<CR>:<Up>").prompt?.text == "zoom")
    #expect(try sampleState(after: ":zoom<CR>:zoom<CR>:actors<CR>:x<Up><Up>").prompt?.text == "zoom")
    #expect(try sampleState(after: ":zoom<CR>:x<Up><Down>").prompt?.text == "x")
    #expect(try sampleState(after: "/shots<CR>/<Up>").prompt?.text == "shots")
  }

  @Test func keysAreBoundAsTheConfigurationSays() throws {
    #expect(try sampleState(after: ":bind x zoom<CR>x").isZoomed)
    #expect(try sampleState(after: ":bind <lt>F9> filter kind:troops<CR><F9>").timeline.rows.events == [4, 7])
    #expect(try sampleState(after: ":bind actors x zoom<CR>x").isZoomed == false)
    #expect(try sampleState(after: ":bind actors x zoom<CR>ax").isZoomed)
    #expect(try sampleState(after: ":bind xy zoom<CR>").notice?.text.hasPrefix("'xy' is not one key") == true)
    #expect(try sampleState(after: ":bind x zoomm<CR>").notice?.text == "no command 'zoomm'; near: zoom")
    // A key that no longer means help is no longer offered as such.
    #expect(!render(try sampleState(after: ":bind ? zoom<CR>")).plainText().contains("? help"))
  }

  @Test func optionsAreSetByName() throws {
    #expect(try sampleState(after: ":set measure 40<CR>").options.measure == 40)
    #expect(try sampleState(after: ":set measure 4<CR>").notice?.text == "write: set measure 20-200")
    #expect(
      try sampleState(after: ":set colour red<CR>").notice?.text.hasPrefix("no option 'colour'; there are mouse, links")
        == true)
    #expect(try sampleState(after: "M").options.mouse == false)
    for option in ScreenOption.all {
      var options = ScreenOptions()
      try options.set("\(option.name) \(option.value(in: ScreenOptions()))")
      #expect(options == ScreenOptions(), "\(option.name)")
    }
  }

  @Test func marksAndFiltersAreKept() throws {
    #expect(try sampleState(after: "jmaG'a").timeline.position == 1)
    #expect(try sampleState(after: "jmaG'a''").timeline.position == 9)
    #expect(try sampleState(after: "'x").notice?.text == "no mark 'x': m and a letter sets one")
    #expect(try sampleState(after: "m<Esc>j").timeline.position == 1)
    let kept = try sampleState(after: "f kind:troops<CR>:save-filter t<CR>f<C-u><CR>:recall t<CR>")
    #expect(kept.timeline.rows.events == [4, 7])
    #expect(try sampleState(after: "jmaf kind:troops<CR>'a").timeline.position == 1)
    #expect(try sampleState(after: "jmaf kind:troops<CR>'a").filter.isOn == false)
  }

  @Test func commandsReachBeyondTheScreen() throws {
    #expect(
      try effects("jy") == [.copy("The frigate Ansel fired two warning shots near buoy 14, the Valdran navy said.")])
    #expect(
      try effects("jY") == [
        .copy(
          "“The frigate Ansel fired two warning shots near buoy 14, the Valdran navy said.”, Harbour Post, Thu 6 Mar 2031, “Patrol boats close Kallos channel”"
        )
      ])
    #expect(try effects("je") == [.editFile(path: "harbour-post.txt", line: 7)])
    #expect(try effects("o") == [])
    #expect(
      try effects("f kind:troops<CR>:write csv a.csv<CR>") == [
        .writeView(format: "csv", path: "a.csv", events: [4, 7])
      ])
    #expect(try effects("R") == [.reload])
    #expect(
      try effects(":as-of 2031-03-08<CR>") == [.rebuild(asOf: reportTime(8))])
    #expect(try effects(":as-of all<CR>") == [.rebuild(asOf: nil)])
    #expect(try effects(":doubted<CR>") == [.showDoubted(true)])
    let piped = try effects("f kind:troops<CR>| wc -l<CR>")
    guard case .pipe(let arguments, let text) = piped.first else { return #expect(Bool(false), "\(piped)") }
    #expect(arguments == ["wc", "-l"])
    #expect(text.contains("6,000 troops"))
  }

  @Test func aSessionComesBackAsItWas() throws {
    var state = try sampleState(after: "jmaf kind:troops<CR>:save-filter t<CR>js:set timeline-height 70<CR>")
    let lines = state.sessionLines
    var again = State(graph: sampleGraph(), size: Size(columns: 80, rows: 24))
    for line in lines { #expect(try again.run(line: line) == []) }
    #expect(again.sessionLines == lines)
    #expect(again.timeline.rows.events == state.timeline.rows.events)
    #expect(again.layout == state.layout)
    #expect(throws: CommandLineError.self) { try again.run(line: "fliter kind:troops") }
    #expect(again.notice == state.notice)
    state.tell("saved")
    #expect(render(state).plainText().contains("saved"))
  }

  @Test func panesChangeTheirSize() throws {
    let wide = Size(columns: 120, rows: 40)
    let before = try sampleState(after: "", size: wide).layout
    let taller = try sampleState(after: "<C-w>+", size: wide).layout
    #expect(taller.area(of: .timeline)?.rows == (before.area(of: .timeline)?.rows ?? 0) + 1)
    let wider = try sampleState(after: "s<C-w><lt>", size: wide).layout
    #expect((wider.area(of: .source)?.columns ?? 0) < (before.area(of: .source)?.columns ?? 0))
    #expect(try sampleState(after: "<C-w>+<C-w>=", size: wide).layout == before)
    #expect(try sampleState(after: "<C-w>l", size: wide).focus == .source)
    #expect(try sampleState(after: "<C-w>j", size: wide).focus == .actors)
    #expect(try sampleState(after: "<C-w>j<C-w>k", size: wide).focus == .timeline)
  }
}
