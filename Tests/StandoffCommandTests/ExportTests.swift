import Foundation
import StandoffCore
import Testing

/// One line of the export.
private struct Line: Decodable {
  struct Mention: Decodable {
    let article: String
    let start, end, byteStart, byteEnd: Int
    let trigger, sentence: [Int]
    let quotes: [[Int]]
  }
  let type: String
  let id: String?
  let path: String?
  let published: String?
  let publishedBasis: String?
  let kind: String?
  let label: String?
  let quotes: [String]?
  let mentions: [Mention]?
  let from, to: String?
}

private func lines(_ text: String) throws -> [Line] {
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  return try text.split(separator: "\n").map { try decoder.decode(Line.self, from: Data($0.utf8)) }
}

@Suite struct ExportTests {
  @Test func everyOffsetPointsAtTheWordsItSays() throws {
    let run = try Program.run(["export", Program.seeds, "--format", "jsonl"])
    #expect(run.status == 0)
    var checked = 0
    for event in try lines(run.output) where event.type == "event" {
      var quotes: [String] = []
      for mention in try #require(event.mentions) {
        let data = try #require(FileManager.default.contents(atPath: Program.seeds + "/" + mention.article))
        let scalars = Array(String(decoding: data, as: UTF8.self).unicodeScalars)
        let extent = String(String.UnicodeScalarView(scalars[mention.start..<mention.end]))
        #expect(String(decoding: data[mention.byteStart..<mention.byteEnd], as: UTF8.self) == extent)
        #expect(mention.start <= mention.trigger[0] && mention.trigger[1] <= mention.end)
        quotes += mention.quotes.map { String(String.UnicodeScalarView(scalars[$0[0]..<$0[1]])) }
        checked += 1
      }
      #expect(Set(event.quotes ?? []) == Set(quotes))
    }
    #expect(checked > 50)
  }

  @Test func theOrderOfFilesDoesNotMatter() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Program.seeds).filter { $0.hasSuffix(".txt") }
      .sorted()
    let paths = files.map { "seeds/" + $0 }
    let forwards = try Program.run(["export"] + paths)
    let backwards = try Program.run(["export"] + paths.reversed())
    #expect(forwards.output == backwards.output)
    #expect(try forwards.output == Program.run(["export", "seeds"]).output)
    #expect(paths.count == 5)
  }

  @Test func publicationDaysAndTheirBasis() throws {
    let run = try Program.run(["export", Program.seeds])
    let articles = try lines(run.output).filter { $0.type == "article" }
    #expect(Set(articles.compactMap(\.publishedBasis)).isSuperset(of: ["header", "byline"]))
    #expect(articles.filter { $0.published?.utf8.count == 10 }.count == 4)
  }

  @Test func linksJoinEventsThatAreThere() throws {
    let all = try lines(Program.run(["export", Program.seeds]).output)
    let ids = Set(all.filter { $0.type == "event" }.compactMap(\.id))
    let links = all.filter { $0.type == "link" }
    #expect(links.allSatisfy { link in [link.from, link.to].allSatisfy { $0.map(ids.contains) ?? false } })
    #expect(ids.count == all.filter { $0.type == "event" }.count)
  }

  @Test func filtersNarrowTheEvents() throws {
    let all = try lines(Program.run(["export", "seeds"]).output).filter { $0.type == "event" }
    let talks = try lines(Program.run(["export", "seeds", "--kind", "talks"]).output).filter { $0.type == "event" }
    #expect(!talks.isEmpty && talks.count < all.count)
    #expect(talks.allSatisfy { $0.kind == "talks" })
    let early = try lines(Program.run(["export", "seeds", "--as-of", "2022-01-13"]).output)
    #expect(early.filter { $0.type == "article" }.allSatisfy { ($0.published ?? "9999").prefix(10) <= "2022-01-13" })
  }

  /// Which of the articles in `seeds/` had been published by a day; the undated one is dated by its siblings, from the 14th on.
  @Test(
    arguments: [
      ("2022-01-12", []), ("2022-01-13", ["aggregator-next-moves"]),
      ("2022-01-14", ["aggregator-next-moves", "radio-talks-deadlocked", "undated-no-ground-given"]),
      (
        "2022-01-21",
        [
          "aggregator-next-moves", "radio-talks-deadlocked", "undated-no-ground-given", "wire-geneva-no-breakthrough",
        ]
      ),
    ] as [(String, [String])])
  func asOfADayIsWhatItsArticlesGiveAlone(day: String, published: [String]) throws {
    let scratch = try Scratch()
    for name in published {
      let file = URL(fileURLWithPath: Program.seeds).appendingPathComponent(name + ".txt")
      try scratch.write(String(contentsOf: file, encoding: .utf8), to: name + ".txt")
    }
    let asOf = try Program.run(["export", Program.seeds, "--as-of", day])
    #expect(try asOf.output == Program.run(["export", scratch.path]).output)
  }

  @Test func writesToAFile() throws {
    let scratch = try Scratch()
    let file = scratch.path + "/graph.jsonl"
    let run = try Program.run(["export", "seeds", "--output", file])
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == Program.run(["export", "seeds"]).output)
  }

  @Test func aFileThatCannotBeWrittenIsNamedAndNothingIsLeft() throws {
    let scratch = try Scratch()
    try scratch.write("kept", to: "plain")
    let run = try Program.run(["export", "seeds", "--output", scratch.path + "/plain/graph.jsonl"])
    #expect(run.status == 1)
    #expect(run.diagnostics.contains("plain/graph.jsonl: cannot be written: not a directory"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["plain"])
  }

  @Test func anOldFileGivesWayWhole() throws {
    let scratch = try Scratch()
    let file = try scratch.write("old", to: "week.csv")
    let run = try Program.run(["export", "seeds", "--format", "csv", "--output", file])
    #expect(run.status == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("event_id,event_date,"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["week.csv"])
  }

  @Test func bratWantsAFolder() throws {
    let refused = try Program.run(["export", "seeds", "--format", "brat"])
    #expect(refused.status == 2)
    #expect(refused.diagnostics.contains("--output FOLDER"))
    let scratch = try Scratch()
    let run = try Program.run(["export", "seeds", "--format", "brat", "--output", scratch.path + "/brat"])
    #expect(run.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/brat")
    #expect(names.filter { $0.hasSuffix(".ann") }.count == 5 && names.filter { $0.hasSuffix(".txt") }.count == 5)
  }

  @Test(arguments: ["timelinejs", "ics"])
  func eventsThatAFormatHasNoPlaceForAreCounted(format: String) throws {
    let scratch = try Scratch()
    let text = "Norway and Sweden agreed to hold talks in Oslo, the Swedish foreign minister said.\n"
    try scratch.write(text, to: "undated.txt")
    let run = try Program.run(["export", scratch.path, "--format", format])
    #expect(run.diagnostics.contains("left out: \(format) has no place for them"))
  }

  @Test func anUnknownFormatNamesThoseThereAre() throws {
    let run = try Program.run(["export", "seeds", "--format", "xlsx"])
    #expect(run.status == 2)
    #expect(run.diagnostics.contains("timelinejs"))
  }
}
