import StandoffUI
import Testing

@testable import StandoffTerminal

/// The article's address can be clicked, and nothing else can.
@Suite(.serialized) struct HyperlinkTests {
  private func article(_ address: String) -> String {
    "---\ntitle: Harbour talks\nurl: \(address)\ndate: 2031-03-06\n---\nNorwegian Prime Minister Jonas Falk met Swedish Foreign Minister Ebba Lund in Oslo.\n"
  }

  private func output(
    _ address: String, keys: String = "", environment: [String: String] = [:]
  ) throws -> String {
    let home = try ScratchFolder()
    try home.write(article(address), to: "articles/harbour.md")
    let terminal = try Browser.start(articles: home.path + "/articles", home: home, environment: environment)
    try terminal.type(keys)
    terminal.settle(milliseconds: 60)
    #expect(terminal.screen.shows(String(address.prefix(20))))
    return String(decoding: terminal.output, as: UTF8.self)
  }

  @Test func anAddressOfTheWebIsALink() throws {
    let text = try output("https://coast.example/2031/harbour")
    #expect(
      text.contains(
        ";https://coast.example/2031/harbour\u{1B}\\https://coast.example/2031/harbour\u{1B}]8;;\u{1B}\\\u{1B}8"))
    #expect(text.components(of: "]8;id=") == 1, "written once")
  }

  @Test func drawnAnewItIsWrittenAnew() throws {
    #expect(try output("https://coast.example/2031/harbour", keys: "<C-l>j").components(of: "]8;id=") == 2)
  }

  @Test(arguments: [
    "javascript:alert(1)//coast.example", "file:///etc/passwd-of-the-coast", "ftp://coast.example/2031",
  ])
  func othersAreNot(_ address: String) throws {
    #expect(!(try output(address).contains("\u{1B}]8;")))
  }

  @Test func whatEndsASequenceIsEncoded() throws {
    let text = try output("https://coast.example/a\u{9C}c")
    #expect(text.contains(";https://coast.example/a%C2%9Cc\u{1B}\\"))
  }

  @Test(arguments: [["TERM": "linux"], ["TERM": "screen-256color"], ["TERM": "vt100"]])
  func terminalsThatWouldPrintThemGetNone(_ environment: [String: String]) throws {
    #expect(!(try output("https://coast.example/2031/harbour", environment: environment).contains("]8;")))
  }

  @Test func theReaderCanDoWithout() throws {
    let home = try ScratchFolder()
    try home.write("set links off\n", to: ".config/standoff/config")
    try home.write(article("https://coast.example/2031"), to: "articles/harbour.md")
    let terminal = try Browser.start(articles: home.path + "/articles", home: home)
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}]8;"))
  }

  @Test(arguments: [
    ("xterm-256color", false, true), ("tmux-256color", true, true), ("screen", false, false), ("screen", true, true),
    ("linux", false, false), ("dumb", false, false),
  ])
  func familiesAreKnown(_ terminal: String, isInTmux: Bool, _ expected: Bool) {
    #expect(Hyperlinks.areKnown(to: terminal, isInTmux: isInTmux) == expected)
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
