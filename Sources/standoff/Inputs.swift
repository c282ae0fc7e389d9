import StandoffCore
import StandoffFiles
import StandoffUI

/// What was read, and what could not be.
struct Inputs {
  let documents: [AnnotatedDocument]
  let problems: [InputProblem]

  /// Reads and annotates all articles, on all cores; the result does not depend on their order.
  ///
  /// Each problem is named on standard error at once; the rest is read.
  init(_ options: InputOptions) {
    let read = readArticles(at: options.paths)
    let articles = read.articles.map { article in
      options.dates.last { isNamed(article.path, by: $0.file) }.map { article.dated($0.day) } ?? article
    }
    documents = annotatedInParallel(articles)
    problems = read.problems + options.dates.filter { date in !articles.contains { isNamed($0.path, by: date.file) } }.map {
      InputProblem(path: $0.file, reason: "--date names a file that was not read.", remedy: "Give the path as the program shows it.")
    }
    for problem in problems { writeDiagnostic(displayString(problem.description)) }
  }

  /// The graph of what was published by the given day.
  func graph(asOf day: CalendarDate?) -> EventGraph { eventGraph(of: documents, asOf: day) }

  /// - Throws: the status that says that some inputs were unreadable.
  func reportStatus() throws {
    if !problems.isEmpty { throw ExitStatus.someInputsUnreadable }
  }
}

/// A file may be named by its path or by the last part of it.
private func isNamed(_ path: String, by name: String) -> Bool {
  path == name || path.hasSuffix("/" + name) || name.hasSuffix("/" + path)
}
