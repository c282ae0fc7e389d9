import ArgumentParser
import Foundation
import StandoffCore
import StandoffFiles

/// Groups mentions of events that somebody else marked: for measuring the merging on corpora with mentions of their own.
struct CoreferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corefer", abstract: "Group given mentions of events, for measuring.",
    discussion: """
      Reads the files as body text only and prints a row id<TAB>group for each mention, groups numbered in order of the \
      files. Uses what the event graph is built with: stories, stems, persons, shared words. Offsets are half-open \
      Unicode-scalar offsets into the file.
      """)

  @OptionGroup var inputs: InputOptions

  @Option(
    help: ArgumentHelp("The mentions: id<TAB>name<TAB>start<TAB>end a line, the name without .txt.", valueName: "file"))
  var mentions: String

  func run() throws {
    let rows = try givenRows(from: mentions)
    let own = OwnKnowledge(files: inputs.gazetteer)
    let read = readArticles(at: inputs.paths, isPlain: true)
    let documents = annotatedInParallel(read.articles, knowledge: { own.knowledge }).sorted {
      $0.article.path.utf8.lexicographicallyPrecedes($1.article.path.utf8)
    }
    let names = documents.map(\.article.path).map { $0.hasSuffix(".txt") ? String($0.dropLast(4)) : $0 }
    let index = Dictionary(zip(names, documents.indices), uniquingKeysWith: { a, _ in a })
    let offsets = documents.map { ScalarOffsets(text: $0.article.text) }
    let known = rows.compactMap { row in index[row.name].map { (row, $0) } }
    let given = known.map { row, document in
      GivenMention(
        document: document,
        span: Span(
          offsets[document].byteOffset(ofScalar: row.start), offsets[document].byteOffset(ofScalar: row.end)))
    }
    for (mention, group) in zip(known, groups(of: given, in: documents)) { writeOutput("\(mention.0.id)\t\(group)\n") }
    for problem in read.problems { writeDiagnostic(problemLine(problem)) }
    if !read.problems.isEmpty { throw ExitStatus.someInputsUnreadable }
  }

  private struct Row {
    let id: String
    let name: String
    let start: Int
    let end: Int
  }

  /// - Throws: `ValidationError` with file and line of what is no mention.
  private func givenRows(from path: String) throws -> [Row] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): cannot be read. Give the path of a file.")
    }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return try lines.enumerated().filter { !$0.element.isEmpty }.map { number, line in
      let fields = line.split(separator: "\t")
      guard fields.count == 4, let start = Int(fields[2]), let end = Int(fields[3]), 0 <= start, start < end else {
        throw ValidationError(
          "\(path):\(number + 1): not a mention. Write it as id<TAB>name<TAB>start<TAB>end, start before end.")
      }
      return Row(id: String(fields[0]), name: String(fields[1]), start: start, end: end)
    }
  }
}
