/// The time expressions of a document, in order of text, counted from its publication date.
///
/// - Complexity: O(tokens).
package func timexes(in document: Document) -> [Timex] {
  timexes(in: document, creationTime: document.article.creationTime.anchor)
}

/// The time expressions of a document as they read if it was published on a given day, or on no known day.
///
/// Without a day, relative expressions keep a value with X in it (`XXXX-WXX-5`), have no days and are anchored to nothing.
/// What is quoted, or is a speaker's turn, is counted from the day it was said, where its lead-in names one.
///
/// - Complexity: O(tokens).
package func timexes(in document: Document, creationTime: CalendarDate?) -> [Timex] {
  var reader = TimexReader(document: document, creationTime: creationTime)
  var result: [Timex] = []
  var leadIn: SpeechDay?
  for block in blocksOfSentences(document) {
    let kind = document.article.blocks[document.sentences[block.lowerBound].block].kind
    if kind == .turn, let leadIn {
      let tokens = tokenRange(block, in: document)
      result += reader.reread(tokens, saidOn: leadIn)
      continue
    }
    let found = timexes(inSentences: block, of: document, reader: &reader)
    leadIn = kind == .turn ? leadIn : reader.speechDay(in: found)
    result += found
  }
  return result
}

/// The sentences of each block, as ranges of indexes.
private func blocksOfSentences(_ document: Document) -> [Range<Int>] {
  var result: [Range<Int>] = []
  var first = 0
  for index in document.sentences.indices
  where index + 1 == document.sentences.count
    || document.sentences[index + 1].block != document.sentences[index].block
  {
    result.append(first..<index + 1)
    first = index + 1
  }
  return result
}

private func tokenRange(_ sentences: Range<Int>, in document: Document) -> Range<Int> {
  document.sentences[sentences.lowerBound].tokens
    .lowerBound..<document.sentences[sentences.upperBound - 1].tokens.upperBound
}

/// Reads the sentences of one block, and its quotations once more where they were said on another day.
private func timexes(inSentences range: Range<Int>, of document: Document, reader: inout TimexReader) -> [Timex] {
  var found: [Timex] = []
  let end = document.sentences[range.upperBound - 1].tokens.upperBound
  for sentence in document.sentences[range] {
    found += reader.timexes(inTokens: sentence.tokens, limit: min(end, sentence.tokens.upperBound + 2))
  }
  guard !found.isEmpty else { return found }
  for quotation in document.quotedRanges(in: tokenRange(range, in: document)) {
    found = readAsSaid(quotation, found, of: document, reader: reader)
  }
  return found
}

/// The expressions with those of a quotation replaced, when its lead-in or its tail names another day than the reader's.
private func readAsSaid(
  _ quotation: Range<Int>, _ found: [Timex], of document: Document, reader: TimexReader
) -> [Timex] {
  let quoted = found.partitioningIndex { $0.tokens.lowerBound >= quotation.lowerBound }
  let behind = found.partitioningIndex { $0.tokens.lowerBound >= quotation.upperBound }
  guard quoted < behind else { return found }
  guard let speech = lead(of: quotation, in: found, document, reader), speech.day != reader.today else { return found }
  return found[..<quoted] + reader.reread(quotation, saidOn: speech) + found[behind...]
}

/// The day of speaking told outside a quotation, in the sentence where it opens or the one where it closes.
private func lead(
  of quotation: Range<Int>, in found: [Timex], _ document: Document, _ reader: TimexReader
) -> SpeechDay? {
  let opening = document.sentenceIndex(at: document.tokens[quotation.lowerBound].span.start)
  let closing = document.sentenceIndex(at: document.tokens[quotation.upperBound - 1].span.start)
  guard let opening, let closing else { return nil }
  let tokens = tokenRange(opening..<closing + 1, in: document)
  let first = found.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
  let last = found.partitioningIndex { $0.tokens.lowerBound >= tokens.upperBound }
  return reader.speechDay(in: found[first..<last], outside: quotation)
}
