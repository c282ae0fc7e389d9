/// The time expressions of a document, in order of text, counted from its publication date.
///
/// - Complexity: O(tokens).
package func timexes(in document: Document) -> [Timex] {
  timexes(in: document, creationTime: document.article.creationTime.anchor)
}

/// The time expressions of a document as they read if it was published on a given day, or on no known day.
///
/// Without a day, relative expressions keep a value with X in it (`XXXX-WXX-5`), have no days and are anchored to nothing.
///
/// - Complexity: O(tokens).
package func timexes(in document: Document, creationTime: CalendarDate?) -> [Timex] {
  var reader = TimexReader(document: document, creationTime: creationTime)
  var result: [Timex] = []
  for (index, sentence) in document.sentences.enumerated() {
    let next = index + 1 < document.sentences.count ? document.sentences[index + 1] : sentence
    let limit =
      next.block == sentence.block
      ? min(next.tokens.upperBound, sentence.tokens.upperBound + 2) : sentence.tokens.upperBound
    result += reader.timexes(inTokens: sentence.tokens, limit: limit)
  }
  return result
}
