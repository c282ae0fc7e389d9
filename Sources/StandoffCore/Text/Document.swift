/// An article cut into sentences and tokens.
///
/// A class that nothing changes: every reader of a layer holds it, as one reference.
package final class Document: Sendable {
  package let article: Article
  /// All tokens of the title and the body, in order of text. Litter, headers and footers have none.
  package let tokens: [Token]
  /// In order of text. No sentence crosses a block.
  package let sentences: [Sentence]
  /// For each stretch of the text the first token that ends behind where it begins.
  private let tokenOfStretch: [UInt32]

  /// Bytes.
  private static let stretchLength = 64

  package init(article: Article, tokens: [Token], sentences: [Sentence]) {
    self.article = article
    // Where they grew there may be room for twice as many: over many articles that is a lot of memory.
    self.tokens = tokens.capacity <= tokens.count * 5 / 4 ? tokens : tokens.map { $0 }
    self.sentences = sentences
    tokenOfStretch = Document.tokensOfStretches(self.tokens, length: article.text.count)
  }

  private static func tokensOfStretches(_ tokens: [Token], length: Int) -> [UInt32] {
    var token = 0
    return stride(from: 0, through: length, by: stretchLength).map { start in
      while token < tokens.count, tokens[token].span.end <= start { token += 1 }
      return UInt32(token)
    }
  }

  /// The text of a span. Invalid UTF-8 is replaced.
  package func text(_ span: Span) -> String { String(decoding: article.text[span.range], as: UTF8.self) }

  /// The text of a token.
  package func text(_ token: Token) -> String { text(token.span) }

  /// The span from the first of these tokens to the last.
  ///
  /// - Precondition: `range` is not empty.
  package func span(ofTokens range: Range<Int>) -> Span {
    Span(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
  }

  /// The block that a sentence lies in.
  package func block(of sentence: Sentence) -> Block { article.blocks[sentence.block] }

  /// Whether a sentence stands in a title.
  func isTitle(_ sentence: Int) -> Bool { block(of: sentences[sentence]).kind == .title }

  /// The index of the sentence that holds a byte offset, or nil.
  ///
  /// - Complexity: O(log sentences).
  package func sentenceIndex(at offset: Int) -> Int? {
    let index = sentences.partitioningIndex { $0.span.end > offset }
    guard index < sentences.count, sentences[index].span.start <= offset else { return nil }
    return index
  }

  /// The index of the first token that ends after a byte offset; `tokens.count` when there is none.
  ///
  /// - Complexity: O(1): at most the tokens of one stretch are looked at.
  package func tokenIndex(from offset: Int) -> Int {
    var index = Int(tokenOfStretch[min(max(0, offset) / Document.stretchLength, tokenOfStretch.count - 1)])
    while index < tokens.count, tokens[index].span.end <= offset { index += 1 }
    return index
  }
}

/// A sentence, a headline, or the whole of a turn's unfinished words.
package struct Sentence: Hashable, Sendable {
  package let span: Span
  /// Indexes into `Document.tokens`.
  package let tokens: Range<Int>
  /// Index into `Article.blocks`.
  package let block: Int

  package init(span: Span, tokens: Range<Int>, block: Int) {
    self.span = span
    self.tokens = tokens
    self.block = block
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies a predicate that is false and then true along the collection; `endIndex` when none does.
  ///
  /// - Complexity: O(log count).
  package func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    partitioningIndex(in: startIndex..<endIndex, where: predicate)
  }

  /// The same at or behind an index, where the answer is expected near it.
  ///
  /// - Complexity: O(log distance).
  func partitioningIndex(from start: Int, where predicate: (Element) -> Bool) -> Int {
    var low = start
    var step = 1
    while low + step <= endIndex, !predicate(self[low + step - 1]) {
      low += step
      step *= 2
    }
    return partitioningIndex(in: low..<Swift.min(endIndex, low + step), where: predicate)
  }

  private func partitioningIndex(in range: Range<Int>, where predicate: (Element) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
