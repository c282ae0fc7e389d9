import ArgumentParser
import StandoffCore
import StandoffFiles
import StandoffUI

/// Prints one layer of stand-off annotation as tab-separated rows.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate", abstract: "Print one layer of annotation as tab-separated rows.",
    discussion: "Offsets are half-open Unicode-scalar offsets into the file. Each article is read by itself.")

  @OptionGroup var inputs: InputOptions

  @Option(help: ArgumentHelp("time, attribution, actors, events or figures.", valueName: "layer"))
  var layer: AnnotationLayer

  @Flag(help: "Take each file as body text only: no header is read from it.")
  var plain = false

  @Option(
    help: ArgumentHelp("Publication days: one name<TAB>YYYY-MM-DD a line, the name without .txt.", valueName: "file"))
  var dates: String?

  @Flag(help: "Say on standard error what each stage of reading cost.")
  var timings = false

  func run() throws {
    let days = try dates.map(givenDays) ?? [:]
    // Times are read without the lists of names.
    let own = OwnKnowledge(files: inputs.gazetteer, isNeeded: layer != .time)
    let read = readArticles(at: inputs.paths, isPlain: plain, today: today())
    let articles = try inputs.dated(read.articles).map { dated($0, by: days) }
    let costs = StageCosts()
    let layer = layer
    let texts = mapInParallel(articles) { article in
      let annotated = costs.annotating(article, for: layer, knowledge: { own.knowledge })
      return lines(of: layer, in: annotated)
    }
    for text in texts { writeOutput(text) }
    if timings {
      for line in costs.lines(bytes: articles.reduce(0) { $0 + $1.text.count }) { writeDiagnostic(line) }
    }
    for problem in read.problems { writeDiagnostic(problemLine(problem)) }
    for remark in read.remarks { writeDiagnostic(displayString(remark)) }
    if !read.problems.isEmpty || !own.problems.isEmpty { throw ExitStatus.someInputsUnreadable }
  }

  private func dated(_ article: Article, by days: [String: CalendarDate]) -> Article {
    days[documentID(of: article)].map(article.dated) ?? article
  }

  /// Reads the table of publication days.
  ///
  /// - Throws: `ValidationError` with file and line of what is no day.
  private func givenDays(from path: String) throws -> [String: CalendarDate] {
    let text: String
    do {
      text = try textOfFile(path)
    } catch {
      throw ValidationError("\(error). Give the path of a file.")
    }
    var days: [String: CalendarDate] = [:]
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty
    {
      let fields = line.split(separator: "\t")
      // A time of day may follow: what is kept is the civil day.
      guard fields.count == 2, let day = CalendarDate(iso: fields[1].prefix(10)) else {
        throw ValidationError("\(path):\(number + 1): not a name, a tab and a day. Write it as name<TAB>YYYY-MM-DD.")
      }
      days[String(fields[0])] = day
    }
    return days
  }
}

extension AnnotationLayer: ExpressibleByArgument {}

private func documentID(of article: Article) -> String {
  article.path.hasSuffix(".txt") ? String(article.path.dropLast(4)) : article.path
}

private func lines(of layer: AnnotationLayer, in annotated: AnnotatedDocument) -> String {
  let table = actors(across: [annotated])
  let actorOfChain = table.actorOfChain[0].map { $0.map { table.actors[$0] } }
  let id = documentID(of: annotated.article)
  var text = ""
  for row in rows(of: layer, in: annotated, documentID: id, actorOfChain: actorOfChain) {
    text += tabSeparated(row)
    text += "\n"
  }
  return text
}
