import Glibc
import StandoffUI
import Testing

/// The program itself on a terminal: what it leaves behind, whatever happens to it.
@Suite(.serialized)
struct BrowserOnATerminalTests {
  @Test(arguments: [
    "xterm", "xterm-256color", "screen", "screen-256color", "tmux", "tmux-256color", "linux", "vt100", "xterm-mono",
  ])
  func startsAndQuitsOnEveryTerminal(name: String) throws {
    guard Browser.systemKnows(terminal: name) else { return }
    let terminal = try Browser.start(environment: ["TERM": name])
    #expect(terminal.screen.unknownSequences == [])
    try terminal.type("q")
    #expect(terminal.waitForEnd() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test func aLocaleWithoutUnicodeGetsASCII() throws {
    let terminal = try Browser.start(environment: ["LC_ALL": "C"])
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
    #expect(!terminal.screen.rows.joined().isEmpty)
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "xterm-mono"]])
  func coloursAreLeftOut(environment: [String: String]) throws {
    let terminal = try Browser.start(environment: environment)
    #expect(!terminal.screen.hasColours)
    let isMarked = terminal.screen.rows.indices.contains { !terminal.screen.reversedRuns(row: $0).isEmpty }
    #expect(isMarked, "without colours the cursor row is told by reversal")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func signalsThatAskToEndAreObeyed(signal: Int32) throws {
    let terminal = try Browser.start()
    terminal.signal(signal)
    #expect(terminal.waitForEnd(seconds: 20) == .exited(128 + signal))
    expectGivenBack(terminal)
  }

  @Test(arguments: [SIGSEGV, SIGTRAP, SIGILL, SIGBUS, SIGFPE, SIGABRT, SIGQUIT])
  func trapsLeaveASaneTerminal(signal: Int32) throws {
    let terminal = try Browser.start()
    terminal.signal(signal)
    #expect(terminal.waitForEnd(seconds: 20) == .killed(by: signal))
    expectGivenBack(terminal)
  }

  @Test func aReaderMovesFiltersOpensASourceAndLeaves() throws {
    let terminal = try Browser.start(articles: Browser.seeds)
    let first = terminal.screen.rows
    try terminal.type("jj")
    #expect(terminal.wait { $0.rows[2] != first[2] })
    try terminal.type("fkind:call<CR>")
    #expect(terminal.wait { $0.shows("kind:call") && !$0.shows("kind:cal ") })
    let filtered = terminal.screen.rows
    try terminal.type("<CR>")
    #expect(terminal.wait { $0.rows != filtered && $0.shows("━━ source") })
    terminal.resize(Size(columns: 120, rows: 40))
    #expect(terminal.wait { $0.rows.count == 40 && $0.shows("actors") && $0.shows("━━ source") })
    try terminal.type("<lt>")
    #expect(terminal.wait { $0.shows("━━ timeline") })
    try terminal.type("q")
    #expect(terminal.waitForEnd() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test func theInterruptKeyEndsIt() throws {
    let terminal = try Browser.start()
    try terminal.type("<C-c>")
    #expect(terminal.waitForEnd(seconds: 20) == .exited(130))
    expectGivenBack(terminal)
  }

  /// With and without a signal that says so. The quickest of a few counts: other programs may want the processor too.
  @Test(arguments: [false, true])
  func aTerminalThatVanishesEndsItAtOnce(isHangUpIgnored: Bool) throws {
    var quickest = Duration.seconds(60)
    for _ in 0..<8 where quickest >= .milliseconds(100) {
      let terminal = try Browser.start(prelude: isHangUpIgnored ? "trap '' HUP; exec" : "exec")
      let start = ContinuousClock.now
      terminal.hangUp()
      #expect(terminal.waitForEnd(seconds: 20) == .exited(129))
      quickest = min(quickest, ContinuousClock.now - start)
    }
    #expect(quickest < .milliseconds(100))
  }

  @Test func resizesAreFollowed() throws {
    let terminal = try Browser.start(articles: Browser.seeds)
    let sizes = [(120, 40), (1, 1), (2, 200), (200, 2), (40, 12), (200, 60), (80, 24)]
    for (columns, rows) in sizes {
      terminal.resize(Size(columns: columns, rows: rows))
      terminal.settle(milliseconds: 50)
    }
    #expect(terminal.screen.unknownSequences == [])
    let fresh = try Browser.start(articles: Browser.seeds)
    fresh.settle(milliseconds: 500)
    // A small screen scrolls; the first line of all is where both can be compared.
    try fresh.type("g")
    try terminal.type("g")
    #expect(fresh.wait { $0.rows[2].contains(" 1/") })
    fresh.settle(milliseconds: 500)
    #expect(terminal.wait(seconds: 20) { $0.rows == fresh.screen.rows })
    try terminal.type("q")
    #expect(terminal.waitForEnd() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test func stopsAndGoesOnWithTheSameScreen() throws {
    let terminal = try Browser.start(prelude: "set -m;", epilogue: "; echo STOPPED; read line; fg; echo DONE $?")
    terminal.settle()
    let before = terminal.screen.rows
    try terminal.type("<C-z>")
    #expect(terminal.wait { $0.shows("STOPPED") })
    #expect(terminal.isGivenBack)
    #expect(terminal.hasInitialModes)
    try terminal.type("<CR>")
    #expect(terminal.wait { $0.rows == before })
    try terminal.type("q")
    #expect(terminal.wait { $0.shows("DONE 0") })
    expectGivenBack(terminal)
  }

  @Test func anIdleProgramSleeps() throws {
    let terminal = try Browser.start(articles: Browser.seeds)
    try terminal.type("jj<CR>")
    #expect(terminal.wait { _ in terminal.naps().count == 1 }, "the threads that read end with their work")
    terminal.settle(milliseconds: 500)
    let written = terminal.output.count
    let naps = terminal.naps()
    usleep(2_500_000)
    terminal.settle(milliseconds: 10)
    #expect(terminal.output.count == written)
    #expect(terminal.naps() == naps, "nothing wakes it")
  }

  @Test func keysThatComeAllAtOnceAreAllObeyed() throws {
    let terminal = try Browser.start()
    try terminal.type(String(repeating: "j", count: 1000) + String(repeating: "<Up><Esc>", count: 50) + "q")
    #expect(terminal.waitForEnd() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test func keysComeFromTheTerminalWhenInputIsTaken() throws {
    let terminal = try Browser.start(epilogue: "</dev/null")
    try terminal.type("q")
    #expect(terminal.waitForEnd() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test(arguments: [
    ("dumb", "cannot show a full screen"), ("no-such-terminal", "does not know the terminal"), ("", "TERM is not set"),
  ])
  func terminalsWithoutAScreenAreRefusedWithTheReason(name: String, reason: String) throws {
    let terminal = try PseudoTerminal(
      Browser.program, ["browse", Browser.seeds], size: Size(columns: 200, rows: 24),
      environment: ["LANG": "C.UTF-8", "TERM": name])
    #expect(terminal.waitForEnd() == .exited(2))
    #expect(terminal.screen.shows(reason))
    expectGivenBack(terminal)
  }

  @Test func outputThatIsNoTerminalIsRefused() throws {
    let script = "\"$0\" browse \"$1\" | cat; echo END"
    let terminal = try PseudoTerminal("/bin/sh", ["-c", script, Browser.program, Browser.seeds])
    #expect(terminal.wait { $0.shows("END") })
    #expect(terminal.screen.rows.joined().contains("standard output is not a terminal"))
  }

  private func expectGivenBack(_ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(terminal.isGivenBack, "modes left: \(terminal.screen.modes.sorted())", sourceLocation: sourceLocation)
    #expect(terminal.hasInitialModes, sourceLocation: sourceLocation)
  }
}
