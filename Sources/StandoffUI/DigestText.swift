package import StandoffCore

/// A digest as text: each day as a heading, its sentences in full below it, and the line each stands on.
///
/// - Parameter columns: the width that a line may take.
/// - Complexity: O(text of the articles quoted).
package func digestText(of days: [DigestDay], in graph: EventGraph, columns: Int) -> [String] {
  days.flatMap { day in
    ["\(day.day.headingText) (\(counted(day.articles, "article")))"]
      + day.sentences.flatMap { digestSentence($0, in: graph, columns: columns) }
  }
}

private func digestSentence(_ sentence: Evidence, in graph: EventGraph, columns: Int) -> [String] {
  let article = graph.documents[sentence.document].article
  let lines = wrap(article.text, sentence.span, columns: columns - 2).map { line in
    "  " + line.clusters(in: article.text).map(\.text).joined()
  }
  let line = 1 + article.text[..<sentence.span.start].count { $0 == 0x0A }
  let source = [article.outlet?.value, "\(article.path):\(line)"].compactMap(\.self).joined(separator: ", ")
  return lines + [displayString("    " + source)]
}
