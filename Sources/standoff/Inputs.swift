import ArgumentParser
import StandoffCore
import StandoffFiles
import StandoffUI

/// What was read, and what could not be.
struct Inputs {
  let documents: [AnnotatedDocument]
  let problems: [InputProblem]
  private let own: OwnKnowledge

  /// Reads and annotates all articles, on all cores; the result does not depend on their order.
  ///
  /// Each problem is named on standard error at once; the rest is read.
  ///
  /// - Throws: `ValidationError` when a date is given for a file that was not read.
  init(_ options: InputOptions) throws {
    own = OwnKnowledge(files: options.gazetteer)
    let read = readArticles(at: options.paths)
    problems = read.problems
    for problem in problems { writeDiagnostic(problemLine(problem)) }
    documents = annotatedInParallel(try options.dated(read.articles), knowledge: { [own] in own.knowledge })
  }

  /// The graph of what was published by the given day.
  func graph(asOf day: CalendarDate?) -> EventGraph {
    eventGraph(of: documents, asOf: day, knowledge: own.knowledge)
  }

  /// One line for each input or line of a list of names that could not be read, fit for a terminal.
  var messages: [String] { own.problems + problems.map(problemLine) }

  /// - Throws: the status that says that some inputs were unreadable.
  func reportStatus() throws {
    if !problems.isEmpty || !own.problems.isEmpty { throw ExitStatus.someInputsUnreadable }
  }
}

/// `a.txt: empty. Save the article's text in it.`
func problemLine(_ problem: InputProblem) -> String {
  displayString("\(problem.path): \(problem.reason). \(problem.remedy)")
}

extension InputOptions {
  /// The articles with the publication days that the reader gives.
  ///
  /// - Throws: `ValidationError` when a date is given for a file that was not read.
  func dated(_ articles: [Article]) throws -> [Article] {
    for date in dates where !articles.contains(where: { date.names($0.path) }) {
      throw ValidationError("--date \(date.file): no such article. Name it as `standoff timeline` does.")
    }
    return articles.map { article in
      dates.last { $0.names(article.path) }.map { article.dated($0.day) } ?? article
    }
  }
}
