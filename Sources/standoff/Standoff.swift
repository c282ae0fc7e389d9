import ArgumentParser
import Foundation
import StandoffCore
import StandoffFiles

@main
struct Standoff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Browse a crisis as a timeline in the terminal.", subcommands: [Annotate.self, Export.self])
}

struct Annotate: ParsableCommand {
  @Option var layer: String
  @Flag var plain = false
  @Option var dates: String?
  @Argument var paths: [String]

  func run() throws {
    guard let layer = AnnotationLayer(rawValue: layer) else { throw ValidationError("no such layer") }
    var days: [String: CalendarDate] = [:]
    if let dates, let text = FileManager.default.contents(atPath: dates) {
      for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
        let parts = line.split(separator: "\t")
        days[String(parts[0])] = CalendarDate(iso: parts[1])
      }
    }
    for article in readArticles(at: paths).articles {
      let id = article.path.hasSuffix(".txt") ? String(article.path.dropLast(4)) : article.path
      let created = days[id].map { CreationTime(days: DayInterval($0), basis: .given, why: "given") }
      let read =
        plain
        ? plainArticle(path: article.path, text: article.text, encoding: .utf8, creationTime: created ?? .unknown)
        : article
      let annotated = annotate(read)
      let table = actors(across: [annotated])
      let actorOfChain = table.actorOfChain[0].map { $0.map { table.actors[$0] } }
      for row in rows(of: layer, in: annotated, documentID: id, actorOfChain: actorOfChain) { print(tabSeparated(row)) }
    }
  }
}

struct Export: ParsableCommand {
  @Option var format = "jsonl"
  @Argument var paths: [String]

  func run() throws {
    print(jsonLines(of: eventGraph(of: readArticles(at: paths).articles.map(annotate))), terminator: "")
  }
}
