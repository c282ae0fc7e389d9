import Glibc
import StandoffUI
import Testing

/// What the program does around the screen: reading, following, remembering, and other programs.
@Suite(.serialized)
struct BrowserLifeTests {
  @Test func theScreenIsThereBeforeTheArticlesAre() throws {
    // The screen does not wait for standard input.
    let (terminal, writer) = try Browser.startOnPipe("browse -")
    #expect(terminal.wait { $0.shows("reading 1 of 1") })
    try terminal.type("?")
    #expect(terminal.wait { $0.shows("keys and marks") }, "keys work meanwhile")
    try terminal.type("q")
    Browser.writeSmallArticle(to: writer)
    #expect(terminal.wait(seconds: 30) { $0.shows("1 article ") && $0.shows("Falk") })
    try terminal.type("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.isGivenBack && terminal.hasInitialModes)
  }

  /// A browser that has begun on more than it reads in a moment.
  private func whileReadingThreeHundredArticles(home: ScratchFolder) throws -> PseudoTerminal {
    let folder = try ScratchFolder()
    for number in 0..<300 { try folder.write(Browser.smallArticle, to: "articles/\(number).txt") }
    let terminal = try PseudoTerminal(
      Browser.program, ["browse", folder.path], environment: ["LANG": "C.UTF-8", "HOME": home.path])
    terminal.keep(folder)
    #expect(terminal.wait(seconds: 20) { $0.shows("of 300") })
    return terminal
  }

  @Test func escapeStopsReading() throws {
    let home = try ScratchFolder()
    let terminal = try whileReadingThreeHundredArticles(home: home)
    try terminal.type("<Esc>")
    #expect(terminal.wait(seconds: 20) { $0.shows("stopped: ") && $0.shows("of 300 articles are read") })
    try terminal.type("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.isGivenBack && terminal.hasInitialModes)
  }

  @Test func leavingDoesNotWaitForReading() throws {
    let home = try ScratchFolder()
    let terminal = try whileReadingThreeHundredArticles(home: home)
    try terminal.type("q")
    #expect(terminal.waitForEnd(seconds: 3) == .exited(0))
    #expect(terminal.isGivenBack && terminal.hasInitialModes)
    #expect(home.names(in: ".local/state/standoff/sessions") == [], "what was never whole is not kept")
  }

  @Test func whatCannotBeReadIsToldAndTheRestIsShown() throws {
    let folder = try Browser.smallFolder()
    try folder.write("", to: "articles/empty.txt")
    let terminal = try Browser.start(articles: folder.path)
    #expect(terminal.wait { $0.shows("! shows why") })
    try terminal.type("!")
    #expect(terminal.wait { $0.shows("empty.txt") })
    try terminal.type("qq")
    #expect(terminal.waitForEnd() == .exited(1))
    #expect(terminal.wait { $0.shows("empty.txt: empty.") }, "and said after the screen")
  }

  @Test func nothingToReadNeedsNoScreen() throws {
    let terminal = try PseudoTerminal(Browser.program, ["browse", "/nowhere/at/all"])
    #expect(terminal.waitForEnd() == .exited(1))
    #expect(terminal.screen.shows("/nowhere/at/all: no such file or folder"))
    #expect(!terminal.output.contains(0x1B))
  }

  // MARK: Following

  @Test func newArticlesAppearAndThePlaceIsKept() throws {
    let folder = try Browser.smallFolder()
    let terminal = try Browser.start(epilogue: "--watch", articles: folder.path)
    try terminal.type("J")
    #expect(terminal.wait { $0.rows[2].contains(" 2/") })
    let place = terminal.screen.rows[2].split(separator: "/").first
    try folder.write(
      Browser.smallArticle.replacing("March 6", with: "March 7").replacing("2031-03-06", with: "2031-03-07")
        .replacing("Thursday", with: "Friday"), to: "articles/later.txt")
    #expect(terminal.wait(seconds: 20) { $0.shows("2 articles") && !$0.shows("reading") })
    #expect(terminal.screen.rows[2].split(separator: "/").first == place)
    unlink(folder.path + "/articles/later.txt")
    #expect(terminal.wait(seconds: 20) { $0.shows("1 article ") && !$0.shows("reading") })
    let ticks = terminal.processorTicks()
    usleep(500_000)
    #expect(ticks != nil && terminal.processorTicks() == ticks, "between changes nothing runs")
    try terminal.type("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  // MARK: Remembering

  @Test func aSessionIsTakenUpAgain() throws {
    let home = try ScratchFolder()
    let first = try Browser.start(articles: Browser.seeds, home: home)
    try first.type("fkind:statement<CR>5Gma")
    #expect(first.wait { $0.rows[2].contains(" 5/") && $0.rows[0].contains("kind:statement") })
    let title = first.screen.rows[2]
    try first.type("q")
    #expect(first.waitForEnd() == .exited(0))
    let names = home.names(in: ".local/state/standoff/sessions")
    #expect(names.count == 1 && names.first?.hasPrefix("seeds-") == true)
    let text = home.read(".local/state/standoff/sessions/\(names.first ?? "")") ?? ""
    #expect(text.hasPrefix("standoff session 1\n# ") && text.contains("\nfilter kind:statement\n"))

    let second = try Browser.start(articles: Browser.seeds, home: home)
    #expect(second.wait { $0.rows[2] == title && $0.rows[0].contains("kind:statement") })
    try second.type("q")
    #expect(second.waitForEnd() == .exited(0))

    let fresh = try Browser.start(epilogue: "--fresh", articles: Browser.seeds, home: home)
    #expect(!fresh.screen.rows[0].contains("kind:statement"))
  }

  @Test func aDamagedSessionIsNamedAndLeftOut() throws {
    let home = try ScratchFolder()
    let folder = try Browser.smallFolder()
    let first = try Browser.start(articles: folder.path, home: home)
    try first.type("q")
    #expect(first.waitForEnd() == .exited(0))
    let name = try #require(home.names(in: ".local/state/standoff/sessions").first)
    let damages = [
      ("standoff session 1\nfilter kind:talks", "its end is missing"),
      ("standoff session 1\npipe sh -c true\n", "line 2: 'pipe' has no place in a session"),
    ]
    for (text, reason) in damages {
      try home.write(text, to: ".local/state/standoff/sessions/\(name)")
      let terminal = try Browser.start(articles: folder.path, home: home, size: Size(columns: 250, rows: 24))
      try terminal.type("!")
      #expect(terminal.wait { $0.shows("\(name): \(reason). It is left out") })
      try terminal.type("qq")
      #expect(terminal.waitForEnd() == .exited(1))
      #expect(home.read(".local/state/standoff/sessions/\(name)")?.hasPrefix("standoff session 1\n#") == true)
    }
  }

  // MARK: Configuration

  @Test func theConfigurationIsObeyedAndItsErrorsNameTheirLine() throws {
    let home = try ScratchFolder()
    let folder = try Browser.smallFolder()
    try home.write(
      """
      # mine
      bind x quit
      set no-such-option on
      set theme no-such-theme

      pipe sh -c true
      set mouse off
      """, to: ".config/standoff/config")
    let terminal = try Browser.start(articles: folder.path, home: home, size: Size(columns: 250, rows: 24))
    #expect(!terminal.screen.modes.contains(1000))
    try terminal.type("!")
    #expect(terminal.wait { $0.shows("config:3: no option 'no-such-option'") })
    #expect(terminal.wait { $0.shows("config:4: no theme 'no-such-theme'.") })
    #expect(terminal.wait { $0.shows("config:6: 'pipe' sets nothing.") })
    try terminal.type("<Esc>x")
    #expect(terminal.waitForEnd() == .exited(1))
  }

  @Test func themesChangeOnTheSpot() throws {
    let folder = try Browser.smallFolder()
    let terminal = try Browser.start(articles: folder.path)
    #expect(terminal.screen.hasColours)
    let written = terminal.output.count
    try terminal.type(":set theme dark<CR>")
    #expect(
      terminal.wait { _ in
        String(decoding: terminal.output[written...], as: UTF8.self).contains("38;5;")
          || String(decoding: terminal.output[written...], as: UTF8.self).contains("48;5;")
      })
    try terminal.type(":set theme nothing<CR>")
    #expect(terminal.wait { $0.shows("no theme 'nothing'") })
  }

  // MARK: Other programs

  @Test func theMouseAndPastedTextAreTheTerminalsOnlyWhileNeeded() throws {
    let folder = try Browser.smallFolder()
    let terminal = try Browser.start(articles: folder.path)
    #expect(terminal.screen.modes.isSuperset(of: [1000, 1006]) && !terminal.screen.modes.contains(2004))
    try terminal.type("/")
    #expect(terminal.wait { $0.modes.contains(2004) && !$0.modes.contains(1000) })
    terminal.send(Array("\u{1B}[200~Fa\rlk\u{1B}[201~".utf8))
    #expect(terminal.wait { $0.shows("/Fa lk") })
    try terminal.type("<Esc>M")
    #expect(terminal.wait { !$0.modes.contains(2004) && !$0.modes.contains(1000) })
    try terminal.type("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.isGivenBack && terminal.hasInitialModes)
  }

  @Test func copyingGoesThroughTheTerminal() throws {
    let folder = try Browser.smallFolder()
    let terminal = try Browser.start(articles: folder.path)
    let written = terminal.output.count
    try terminal.type("y")
    #expect(terminal.wait { $0.shows("copied") })
    let text = String(decoding: terminal.output[written...], as: UTF8.self)
    #expect(text.contains("\u{1B}]52;c;") && text.contains("\u{7}"))
  }

  @Test func whereTheTerminalTakesNothingAFileIsWritten() throws {
    let home = try ScratchFolder()
    let folder = try Browser.smallFolder()
    let terminal = try Browser.start(articles: folder.path, home: home, environment: ["TERM": "linux"])
    try terminal.type("y")
    #expect(terminal.wait { $0.shows("takes nothing for its clipboard") })
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("]52;"))
    #expect(home.read(".local/state/standoff/copied")?.isEmpty == false)
  }

  @Test func theEditorIsGivenFileAndLineAndTheScreenComesBack() throws {
    let home = try ScratchFolder()
    let folder = try Browser.smallFolder()
    let editor = try home.write("#!/bin/sh\nprintf '%s|' \"$@\" > \"$HOME/arguments\"\nread line\n", to: "editor; true")
    chmod(editor, 0o755)
    let terminal = try Browser.start(
      articles: folder.path, home: home, environment: ["EDITOR": "'\(editor)' -x", "VISUAL": ""])
    let before = terminal.screen.rows
    try terminal.type("e")
    #expect(terminal.wait { _ in home.read("arguments")?.hasSuffix("harbour.txt|") ?? false })
    #expect(home.read("arguments") == "-x|+5|\(folder.path)/articles/harbour.txt|")
    #expect(terminal.wait { _ in terminal.isGivenBack && terminal.hasInitialModes }, "the terminal is the editor's")
    try terminal.type("<CR>")
    #expect(terminal.wait(seconds: 20) { $0.rows == before })
    try terminal.type("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.isGivenBack && terminal.hasInitialModes)
  }

  @Test func aPipeGetsWhatIsShownAndNoShellReadsIt() throws {
    let home = try ScratchFolder()
    let folder = try Browser.smallFolder()
    let terminal = try Browser.start(articles: folder.path, home: home)
    try terminal.type(":pipe tee \(home.path)/out \"$(touch \(home.path)/shell)\"<CR>")
    #expect(terminal.wait { $0.shows("Enter goes on") })
    try terminal.type("<CR>")
    #expect(terminal.wait(seconds: 20) { $0.shows("━━ timeline") })
    #expect(home.read("out")?.contains("meeting") == true || home.read("out")?.contains("statement") == true)
    #expect(home.read("shell") == nil)
    try terminal.type(":pipe no-such-program-anywhere<CR>")
    #expect(terminal.wait { $0.shows("no-such-program-anywhere cannot be started") })
  }

  @Test func aViewIsWrittenInAnyFormatAndNothingIsOverwritten() throws {
    let home = try ScratchFolder()
    let folder = try Browser.smallFolder()
    let terminal = try Browser.start(articles: folder.path, home: home)
    try terminal.type(":write csv ~/week.csv<CR>")
    #expect(terminal.wait { $0.shows("week.csv as csv") })
    #expect(home.read("week.csv")?.hasPrefix("event_id,event_date") == true)
    try terminal.type(":write ics ~/week.csv<CR>")
    #expect(terminal.wait { $0.shows("is there already") })
    #expect(home.read("week.csv")?.hasPrefix("event_id,event_date") == true)
  }

  @Test func whatWasKnownOnADayIsShown() throws {
    let terminal = try Browser.start(articles: Browser.seeds)
    let all = terminal.screen.rows[0]
    try terminal.type(":as-of 2022-01-13<CR>")
    #expect(terminal.wait(seconds: 20) { $0.rows[0].contains("as of 13 Jan 2022") && $0.rows[0] != all })
    try terminal.type(":as-of all<CR>")
    #expect(terminal.wait(seconds: 20) { $0.rows[0] == all })
  }
}
