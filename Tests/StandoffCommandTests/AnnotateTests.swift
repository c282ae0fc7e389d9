import Foundation
import Testing

@Suite struct AnnotateTests {
  /// Columns of a layer as docs/FORMATS.md has them.
  @Test(arguments: [("time", 9), ("attribution", 10), ("actors", 5), ("events", 14), ("figures", 11)])
  func everyRowHasItsColumnsAndSpansLieInTheFile(_ layer: String, _ columns: Int) throws {
    let run = try Program.run(["annotate", "seeds", "--layer", layer])
    #expect(run.status == 0 && run.lines.count > 5)
    var lengths: [String: Int] = [:]
    for line in run.lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      #expect(fields.count == columns, "\(line)")
      let name = fields[0]
      let text =
        try lengths[name]
        ?? String(contentsOfFile: "\(Program.seeds)/\(name).txt", encoding: .utf8).unicodeScalars.count
      lengths[name] = text
      let (start, end) = (try #require(Int(fields[1])), try #require(Int(fields[2])))
      #expect(0 <= start && start < end && end <= text)
    }
    #expect(lengths.count == 5 || layer == "figures")
  }

  @Test func plainFilesHaveNoHeader() throws {
    let scratch = try Scratch()
    let file = try scratch.write("They met on 4 March 2031.\n", to: "a.txt")
    let run = try Program.run(["annotate", "--plain", "--layer", "time", file])
    #expect(run.lines.map { $0.split(separator: "\t")[4] } == ["2031-03-04"])
  }

  @Test func aGivenDayAnchorsTheWeekdays() throws {
    let scratch = try Scratch()
    let file = try scratch.write("They met on Tuesday.\n", to: "a.txt")
    let dates = try scratch.write("a\t2031-03-06T09:30:00\n", to: "dates.tsv")
    let run = try Program.run(["annotate", "--plain", "--layer", "time", "--dates", dates, file])
    #expect(run.lines.map { $0.split(separator: "\t")[4] } == ["2031-03-04"])
  }

  @Test(arguments: [("time", ["tokens", "time", "all"]), ("events", Array(stages))])
  func timingsNameTheStagesThatWereNeeded(_ layer: String, _ names: [String]) throws {
    let run = try Program.run(["annotate", "seeds", "--layer", layer, "--timings"])
    #expect(run.status == 0 && !run.lines.isEmpty)
    let fields = run.diagnostics.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(fields.map { String($0[0]) } == names)
    #expect(fields.allSatisfy { $0.count == 3 && $0[1].hasSuffix(" ms") && $0[2].hasSuffix(" MB/s") })
  }
}

private let stages = ["tokens", "time", "actors", "attribution", "figures", "events", "all"]
