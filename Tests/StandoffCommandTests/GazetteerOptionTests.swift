import Testing

@Suite struct GazetteerOptionTests {
  private let article =
    "Talks end\n2031-03-05\n\nMoscow said no. Ilya Gorshen of Strelsau Steel said yes. Ilia Gorsen agreed.\n"

  private func actors(_ lists: [String]) throws -> (names: [String], run: Program.Run) {
    let scratch = try Scratch()
    let file = try scratch.write(article, to: "a.txt")
    var arguments = ["annotate", "--layer", "actors", file]
    for (number, list) in lists.enumerated() {
      arguments += ["--gazetteer", try scratch.write(list, to: "names\(number).tsv")]
    }
    let run = try Program.run(arguments)
    let rows = run.lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    return (rows.filter { $0[4] != "pronoun" }.map { String($0[3]) }, run)
  }

  @Test func withoutAListTheProgramKnowsWhatItKnows() throws {
    #expect(try actors([]).names.first == "russia")
  }

  @Test func aListAddsMergesAndSilences() throws {
    let names = try actors([
      "Ilya Gorshen\tperson\tof=strelsau-steel\tIlia Gorsen", "Strelsau Steel\torganisation\nMoscow\tnothing\n",
    ]).names
    #expect(names == ["ilya-gorshen", "strelsau-steel", "ilya-gorshen"])
  }

  @Test func aBadLineIsNamedAndTheRestIsRead() throws {
    let (names, run) = try actors(["# names\nbad line\nStrelsau Steel\tcity\nStrelsau Steel\torganisation\n"])
    #expect(names.contains("strelsau-steel") && run.status == 1)
    #expect(run.diagnostics.contains("names0.tsv:2: 1 field where at least 2 are needed. Write NAME<TAB>KIND"))
    #expect(run.diagnostics.contains("names0.tsv:3: 'city' is not a kind of name. Write one of person"))
  }

  @Test func aMissingFileIsNamed() throws {
    let run = try Program.run(["timeline", "seeds", "--gazetteer", "/nonexistent/names.tsv"])
    #expect(run.diagnostics.contains("/nonexistent/names.tsv: cannot be read") && run.lines.count > 5)
  }

  @Test func everyCommandThatReadsArticlesTakesAList() throws {
    let scratch = try Scratch()
    let list = try scratch.write("Kremlin Palace\tbody\tid=kremlin; of=russia\n", to: "names.tsv")
    for command in [["timeline"], ["actors"], ["export"], ["explain"], ["browse", "--replay", "j"]] {
      let run = try Program.run(command + ["seeds", "--gazetteer", list])
      #expect(run.status == 0 && run.diagnostics.isEmpty, "\(command)")
    }
    #expect(try Program.run(["actors", "seeds", "--gazetteer", list]).output.contains("Kremlin Palace"))
  }
}
