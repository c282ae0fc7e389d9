import StandoffTestSupport
import Testing

@Suite struct TextCommandTests {
  @Test func timelineOfTheSeeds() throws {
    try expectGolden(Program.run(["timeline", "seeds", "--width", "100"]).output, named: "timeline.txt")
  }

  @Test func actorsOfTheSeeds() throws {
    try expectGolden(Program.run(["actors", "seeds"]).output, named: "actors.txt")
  }

  @Test func digestOfTheSeeds() throws {
    let run = try Program.run(["timeline", "seeds", "--digest", "2", "--sentences", "2", "--width", "80"])
    #expect(run.status == 0)
    #expect(run.lines.filter { $0.hasSuffix(" articles)") || $0.hasSuffix(" article)") }.count == 2)
    #expect(run.lines.contains { $0.hasPrefix("    ") && $0.contains(".txt:") })
    #expect(try Program.run(["timeline", "seeds", "--digest", "0"]).status == 2)
    #expect(try Program.run(["timeline", "seeds", "--json"]).status == 2)
  }

  @Test func explanationOfALine() throws {
    let run = try Program.run(["explain", "seeds/wire-geneva-no-breakthrough.txt:73"])
    #expect(run.status == 0)
    #expect(run.output.contains("“Feb. 10” DATE 2022-02-10"))
    #expect(run.output.contains("published: 2022-01-21 (byline"))
  }

  @Test func explanationOfAnEvent() throws {
    let line = try #require(
      Program.run(["export", "seeds", "--kind", "call"]).lines.first { $0.contains("\"type\":\"event\"") })
    let id = try #require(line.split(separator: "\"").dropFirst(7).first.map(String.init))
    let run = try Program.run(["explain", "seeds", "--event", id])
    #expect(run.status == 0)
    #expect(run.lines.first?.hasPrefix("call") ?? false)
    #expect(run.output.contains("by rule"))
  }

  @Test(arguments: ["--version", "--help"])
  func rootFlags(_ flag: String) throws {
    let run = try Program.run([flag])
    #expect(run.status == 0)
    #expect(!run.output.isEmpty && run.diagnostics.isEmpty)
  }

  @Test func browseIsTheDefault() throws {
    #expect(
      try Program.run(["seeds", "--replay", "", "--size", "80x24"]).output
        == Program.run(["browse", "seeds", "--replay", "", "--size", "80x24"]).output)
  }

  @Test func everyRuleHasANameAndAnExample() throws {
    let run = try Program.run(["rules"])
    #expect(run.lines.filter { $0.hasPrefix("    reads: ") }.count > 100)
  }
}
