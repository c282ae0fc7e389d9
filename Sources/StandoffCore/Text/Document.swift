/// An article cut into sentences and tokens.
///
/// A class that nothing changes: every reader of a layer holds it, as one reference.
package final class Document: Sendable {
  package let article: Article
  /// All tokens of the title and the body, in order of text. Litter, headers and footers have none.
  package let tokens: [Token]
  /// In order of text. No sentence crosses a block.
  package let sentences: [Sentence]

  package init(article: Article, tokens: [Token], sentences: [Sentence]) {
    self.article = article
    // Where they grew there may be room for twice as many: over many articles that is a lot of memory.
    self.tokens = tokens.capacity <= tokens.count * 5 / 4 ? tokens : tokens.map { $0 }
    self.sentences = sentences
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
  /// - Complexity: O(log tokens).
  package func tokenIndex(from offset: Int) -> Int { tokens.partitioningIndex { $0.span.end > offset } }
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

extension Array {
  /// The first index whose element satisfies a predicate that is false and then true along the array.
  ///
  /// - Complexity: O(log count).
  package func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
