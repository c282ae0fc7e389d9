import Glibc
import StandoffUI
import Testing

/// Text that is meant for the terminal and not for the reader: it is shown, and nothing of it is obeyed, wherever it stands.
@Suite(.serialized) struct HostileTextTests {
  struct Payload: Sendable {
    let name: String
    let bytes: [UInt8]
    /// What may not reach the terminal.
    let forbidden: [UInt8]

    init(_ name: String, _ text: String, _ forbidden: String? = nil) {
      self.init(name, Array(text.utf8), Array((forbidden ?? text).utf8))
    }

    init(_ name: String, _ bytes: [UInt8], _ forbidden: [UInt8]) {
      (self.name, self.bytes, self.forbidden) = (name, bytes, forbidden)
    }
  }

  /// One of each kind: control strings, control sequences, single controls, invisible and reordering characters, and bytes that are no text.
  static let payloads: [Payload] = [
    Payload("title", "\u{1B}]0;owned\u{07}"), Payload("clipboard", "\u{1B}]52;c;b3duZWQ=\u{07}"),
    Payload("link", "\u{1B}]8;;http://owned.example/\u{1B}\\here\u{1B}]8;;\u{1B}\\", "\u{1B}]8;;http://owned"),
    Payload("erase", "\u{1B}[2J", "x\u{1B}[2Jx"), Payload("blink", "\u{1B}[31;5m"),
    Payload("cursor", "\u{1B}[1;1HFAKE", "x\u{1B}[1;1H"), Payload("query", "\u{1B}P+q544e\u{1B}\\", "\u{1B}P"),
    Payload("csi8", "\u{9B}31m", "\u{9B}"), Payload("osc8", "\u{9D}0;owned\u{9C}", "\u{9D}"),
    Payload("bell", "\u{07}", "x\u{07}x"), Payload("backspace", "\u{08}\u{08}\u{08}", "x\u{08}\u{08}\u{08}x"),
    Payload("return", "\rfake", "x\rfake"), Payload("override", "\u{202E}gpj.\u{202C}", "\u{202E}"),
    Payload("isolate", "\u{2066}in\u{2069}", "\u{2066}"), Payload("arabic-mark", "\u{061C}", "\u{061C}"),
    Payload("no-space", "\u{200B}", "\u{200B}"), Payload("joiner", "\u{200D}", "x\u{200D}x"),
    Payload("nul", [0], [0x78, 0, 0x78]), Payload("delete", "\u{7F}", "x\u{7F}x"),
    Payload("tags", "\u{E0041}\u{E0042}", "\u{E0041}"),
    Payload(
      "marks", "e" + String(repeating: "\u{301}\u{316}\u{334}", count: 30), "\u{301}\u{316}\u{334}\u{301}\u{316}\u{334}"
    ),
    Payload("no-text", [0xFF, 0xFE], [0xFF, 0xFE]),
  ]

  /// The payload between letters that tell it from what the program itself writes.
  private static func marked(_ payload: Payload) -> [UInt8] {
    Array("\(payload.name) x".utf8) + payload.bytes + Array("x".utf8)
  }

  /// An article for each payload, which stands in title, outlet, body, speech and file name.
  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for (number, payload) in Self.payloads.enumerated() {
      let hostile = Self.marked(payload)
      var text = Array("Port ".utf8) + hostile + Array("\n\nCoast Wire\n\(number + 1) March 2031\n\n".utf8)
      text += Array("OSLO - Norwegian Prime Minister Jonas Falk met Swedish Foreign Minister Ebba Lund about ".utf8)
      text += hostile + Array(" in Oslo on \(number + 1) March 2031.\n\nFalk said: \"The harbour of ".utf8)
      text += hostile + Array(" stays open.\"\n\n".utf8)
      // A file of few bytes with controls among them would be taken for no text at all, and refused.
      text += Array(
        String(repeating: "The harbour was calm and the ferries ran as they always do in March. ", count: 40).utf8)
      // Neither a slash nor a zero can stand in a name.
      let name = hostile.filter { $0 != 0 && $0 != 0x2F }
      try folder.write(bytes: text, to: Array("\(folder.path)/".utf8) + name + Array(".txt".utf8))
      try folder.write(bytes: [], to: Array("\(folder.path)/".utf8) + name + Array(".md".utf8))
    }
    return folder
  }

  private func expectNothingGotThrough(_ output: [UInt8], _ where: String) {
    for payload in Self.payloads {
      let gotThrough = output.contains(payload.forbidden)
      #expect(!gotThrough, "\(payload.name) in \(`where`)")
    }
  }

  @Test func articlesAndTheirNames() throws {
    let folder = try folder()
    let terminal = try Browser.start(epilogue: "--fresh", articles: folder.path, size: Size(columns: 160, rows: 50))
    terminal.keep(folder)
    var shown: Set<String> = []
    for _ in 0..<3 * Self.payloads.count {
      try terminal.type("J")
      terminal.settle(milliseconds: 15)
      shown.formUnion(Self.payloads.map(\.name).filter { terminal.screen.shows("\($0) x") })
    }
    for keys in ["gw", "<PgDn><Esc>", "r<Esc>", "a", "<CR>", "t", "!", "<PgDn>", "<PgDn>", "<Esc>", "fport<CR>", "\\"] {
      try terminal.type(keys)
      terminal.settle(milliseconds: 50)
      shown.formUnion(Self.payloads.map(\.name).filter { terminal.screen.shows("\($0) x") })
    }
    #expect(shown == Set(Self.payloads.map(\.name)), "each was to be seen")
    expectNothingGotThrough(terminal.output, "an article or its name")
    try terminal.type("Q")
    #expect(terminal.waitForEnd() != nil)
    expectNothingGotThrough(terminal.output, "what was said at the end")
    #expect(terminal.output.contains(Array("no-text x".utf8)), "the messages are said again")
  }

  /// As pasted text: typed, control characters are keys.
  @Test(arguments: ["/", "f", ":write csv "])
  func prompts(_ prompt: String) throws {
    let terminal = try Browser.start(size: Size(columns: 200, rows: 24))
    for payload in Self.payloads {
      try terminal.type(prompt)
      terminal.send(Array("\u{1B}[200~".utf8) + Self.marked(payload) + Array("\u{1B}[201~".utf8))
      #expect(terminal.wait { $0.shows("\(payload.name) x") }, "\(payload.name) is typed")
      try terminal.type("<CR><Esc>t")
    }
    // What was typed is offered again.
    try terminal.type(prompt)
    for _ in Self.payloads {
      try terminal.type("<Up>")
      terminal.settle(milliseconds: 10)
    }
    expectNothingGotThrough(terminal.output, "a prompt")
  }

  /// Where no curses stands between.
  @Test(arguments: ["timeline", "actors", "explain --event 1", "browse --plain --fresh", "export --format markdown"])
  func commandsThatPrint(_ command: String) throws {
    let folder = try folder()
    let words = command.split(separator: " ", maxSplits: 1).map(String.init)
    let options = words.count > 1 ? words[1] : ""
    let script = "printf 'list\\nsource\\nlist\\nlist\\nmessages\\n' | \"$0\" \(words[0]) \"$1\" \(options)"
    let terminal = try PseudoTerminal("/bin/sh", ["-c", script, Browser.program, folder.path])
    #expect(terminal.waitForEnd(seconds: 30) != nil)
    #expect(!terminal.output.isEmpty)
    expectNothingGotThrough(terminal.output, command)
  }
}

extension [UInt8] {
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return part.isEmpty }
    return indices.dropLast(part.count - 1).contains {
      self[$0] == first && self[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}

extension ScratchFolder {
  /// Writes a file whose name and text are any bytes.
  fileprivate func write(bytes: [UInt8], to path: [UInt8]) throws {
    let file = (path + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { fopen($0.baseAddress, "w") }
    }
    guard let file else { throw PseudoTerminal.Failure(call: "fopen") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
