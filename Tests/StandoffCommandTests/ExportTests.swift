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

  @Test func writesToAFile() throws {
    let scratch = try Scratch()
    let file = scratch.path + "/graph.jsonl"
    let run = try Program.run(["export", "seeds", "--output", file])
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == Program.run(["export", "seeds"]).output)
  }
}
