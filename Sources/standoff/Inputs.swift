import ArgumentParser
import Foundation
import StandoffCore
import StandoffFiles
import StandoffUI

/// What was read, and what could not be.
struct Inputs {
  let documents: [AnnotatedDocument]
  let problems: [InputProblem]
  private let own: OwnKnowledge
  /// What to know of articles that were read in spite of damage.
  let remarks: [String]

  /// Reads and annotates all articles, on all cores; the result does not depend on their order.
  ///
  /// Each problem is named on standard error at once; the rest is read.
  ///
  /// - Throws: `ValidationError` when a date is given for a file that was not read.
  init(_ options: InputOptions) throws {
    own = OwnKnowledge(files: options.gazetteer)
    let read = readArticles(at: options.paths, today: today())
    problems = read.problems
    remarks = read.remarks
    for message in problems.map(problemLine) + remarks.map(displayString) { writeDiagnostic(message) }
    documents = annotatedInParallel(try options.dated(read.articles), knowledge: { [own] in own.knowledge })
  }

  /// The graph of what was published by the given day, with what is doubted where asked for.
  func graph(asOf day: CalendarDate?, doubted: Bool = false) -> EventGraph {
    eventGraph(of: documents, asOf: day, knowledge: own.knowledge, includingDoubted: doubted)
  }

  /// One line for each input or line of a list of names that could not be read, or not quite, fit for a terminal.
  var messages: [String] { own.problems + problems.map(problemLine) + remarks.map(displayString) }

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

/// The day it is by the machine's clock, in UTC; nil when the clock was plainly never set.
func today() -> CalendarDate? {
  guard let epoch = CalendarDate(year: 1970, month: 1, day: 1) else { return nil }
  let day = epoch + Int(Date().timeIntervalSince1970 / 86_400)
  return day.year >= 2025 ? day : nil
}
