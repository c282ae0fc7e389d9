import Glibc
import StandoffUI
import Testing

/// What is asked while articles are still being read, and what a reading that was stopped leaves alone.
@Suite(.serialized) struct BrowserWhileReadingTests {
  @Test func theDialogueAnswersMeanwhile() throws {
    let (terminal, writer) = try Browser.startOnPipe("browse --plain -")
    #expect(terminal.wait { $0.shows("0 articles, 0 events; reading") })
    try terminal.type("list<CR>")
    #expect(terminal.wait { $0.shows("end of the list") })
    Browser.writeSmallArticle(to: writer)
    #expect(terminal.wait(seconds: 30) { $0.shows("1 article, ") })
    try terminal.type("list<CR>")
    #expect(terminal.wait { $0.shows("1. ") && $0.shows("Falk") })
    try terminal.type("quit<CR>")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(!terminal.output.contains(0x1B))
  }

  @Test func marksOnWhatWasNotReadOutliveAStoppedReading() throws {
    let home = try ScratchFolder()
    for number in 0..<250 {
      let day = 1 + number % 28
      try home.write(
        Browser.smallArticle.replacing("March 6", with: "March \(day)").replacing("2031-03-06", with: "2031-03-\(day)")
          .replacing("on Thursday", with: "on March \(day)").replacing("Oslo", with: "Town\(number)"),
        to: "articles/\(1000 + number).txt")
    }
    let first = try Browser.start(articles: home.path + "/articles", home: home)
    try first.type("maGmbq")
    #expect(first.waitForEnd() == .exited(0))
    let name = try #require(home.names(in: ".local/state/standoff/sessions").first)
    func marks() -> [Substring] {
      (home.read(".local/state/standoff/sessions/\(name)") ?? "").split(separator: "\n").filter {
        $0.hasPrefix("mark ")
      }
    }
    let before = marks()
    #expect(before.count == 2)
    let second = try PseudoTerminal(
      Browser.program, ["browse", home.path + "/articles"], environment: ["LANG": "C.UTF-8", "HOME": home.path])
    #expect(second.wait(seconds: 20) { $0.shows("of 250") })
    try second.type("<Esc>")
    #expect(second.wait(seconds: 20) { $0.shows("stopped: ") })
    try second.type("q")
    #expect(second.waitForEnd() == .exited(0))
    #expect(marks() == before)
  }
}
