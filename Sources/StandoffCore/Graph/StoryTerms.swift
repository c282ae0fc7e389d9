/// A content word of an article, or two that stand together, where it stands first.
struct StoryTerm: Hashable, Sendable {
  /// Of the stems.
  let hash: UInt64
  let span: Span
  let isPair: Bool
}

/// The content words and pairs of content words of an article, each once, in order of text.
///
/// Names of weekdays and months are none: they are read as time.
/// - Complexity: O(tokens).
func storyTerms(of document: Document) -> [StoryTerm] {
  var terms: [StoryTerm] = []
  var seen: Set<UInt64> = []
  for sentence in document.sentences {
    var previous: (hash: UInt64, start: Int)?
    for token in document.tokens[sentence.tokens] {
      guard let hash = contentHash(of: token, in: document) else {
        previous = nil
        continue
      }
      if seen.insert(hash).inserted { terms.append(StoryTerm(hash: hash, span: token.span, isPair: false)) }
      if let previous {
        let pair = (previous.hash &* 0x9E37_79B9_7F4A_7C15) ^ hash
        let span = Span(previous.start, token.span.end)
        if seen.insert(pair).inserted { terms.append(StoryTerm(hash: pair, span: span, isPair: true)) }
      }
      previous = (hash, token.span.start)
    }
  }
  return terms
}

private func contentHash(of token: Token, in document: Document) -> UInt64? {
  guard token.span.count >= 3 else { return nil }
  switch token.kind {
  case .word:
    guard !functionWords.contains(token.lower), !storyMonths.contains(token.lower) else { return nil }
    return stem(of: document.article.text[token.span.range])?.hash
  case .number: return token.lower.hash
  default: return nil
  }
}

private let storyMonths: Set<WordKey> = [
  "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
  "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
]
