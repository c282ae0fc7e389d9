import Foundation
import Testing

@Suite struct BadInputTests {
  @Test func unreadableFilesAreNamedAndTheRestIsRead() throws {
    let scratch = try Scratch()
    try scratch.write(
      "A Title\n2031-03-05\n\nThe minister said on Tuesday that the talks would go on.\n", to: "good.txt")
    try scratch.write("", to: "empty.txt")
    try scratch.write(Data([0, 1, 2, 0, 255, 254, 0, 3]), to: "noise.txt")
    let run = try Program.run(["export", scratch.path])
    #expect(run.status == 1)
    #expect(run.lines.contains { $0.contains("\"path\":\"good.txt\"") })
    for name in ["empty.txt", "noise.txt"] {
      let message = try #require(run.diagnostics.split(separator: "\n").first { $0.contains(name) })
      #expect(message.contains(": ") && message.hasSuffix("."))
    }
    #expect(!run.output.contains("empty.txt"))
  }

  private static let wrongUses: [([String], Int32)] = [
    (["export", "no-such-folder"], 1),
    (["timeline"], 2),
    (["timeline", "seeds", "--since", "soon"], 2),
    (["timeline", "seeds", "--since", "2022-02-01", "--until", "2022-01-01"], 2),
    (["export", "seeds", "--format", "papyrus"], 2),
    (["export", "seeds", "--kind", "gossip"], 2),
    (["timeline", "seeds", "--actor", "Nobody Atall"], 2),
    (["explain", "seeds", "--event", "e0"], 2),
    (["browse", "seeds", "--replay", "<Nokey>"], 2),
    (["browse", "seeds", "--replay", "", "--size", "80"], 2),
    (["annotate", "seeds", "--layer", "gossip"], 2),
    (["export", "seeds", "--date", "nothere.txt=2022-01-01"], 2),
    (["--no-such-option"], 2),
  ]

  @Test(arguments: wrongUses)
  func statusAndMessage(_ arguments: [String], _ status: Int32) throws {
    let run = try Program.run(arguments)
    #expect(run.status == status)
    #expect(!run.diagnostics.isEmpty)
    #expect(run.output.isEmpty || status == 1)
  }

  @Test func aTableOfDatesNamesItsBadLine() throws {
    let scratch = try Scratch()
    let file = try scratch.write("a\t2022-01-01\nb 2022-01-02\n", to: "dates.tsv")
    let run = try Program.run(["annotate", "seeds", "--layer", "time", "--dates", file])
    #expect(run.status == 2)
    #expect(run.diagnostics.contains("dates.tsv:2:"))
  }

  @Test func noControlByteOfAnArticleReachesTheOutput() throws {
    let scratch = try Scratch()
    let hostile =
      "Talks \u{1B}[2J in Geneva\n2031-03-05\n\nRussia and France held talks in Geneva on Tuesday\u{9B}31m, \u{202E}the ministry said\u{7}.\n"
    try scratch.write(hostile, to: "a\u{1B}]0;x\u{7}.txt")
    for arguments in [["timeline"], ["actors"], ["explain"], ["browse", "--replay", "<CR>w"]] {
      let run = try Program.run(arguments + [scratch.path])
      let scalars = (run.output + run.diagnostics).unicodeScalars
      #expect(
        !scalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E })
      #expect(!run.output.isEmpty)
    }
  }

  @Test func standardInputIsAnArticle() throws {
    let run = try Program.run(
      ["timeline", "-"], input: "A Title\n2031-03-05\n\nRussia and France held talks in Geneva on Tuesday.\n")
    #expect(run.status == 0)
    #expect(run.output.contains("4 March 2031"))
  }
}
