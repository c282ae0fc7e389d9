/// Cuts an article's title, paragraphs and turns into sentences and tokens.
///
/// - Complexity: O(bytes).
package func document(of article: Article) -> Document {
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  for (index, block) in article.blocks.enumerated() where block.kind.isRead {
    let first = tokens.count
    appendTokens(of: article.text, span: block.content, to: &tokens)
    if block.kind == .title {
      appendSentence(first..<tokens.count, of: tokens, block: index, to: &sentences)
    } else {
      appendSentences(from: first, of: tokens, text: article.text, block: index, to: &sentences)
    }
  }
  return Document(article: article, tokens: tokens, sentences: sentences)
}

private func appendSentence(_ range: Range<Int>, of tokens: [Token], block: Int, to sentences: inout [Sentence]) {
  guard let first = tokens[range].first, let last = tokens[range].last else { return }
  sentences.append(Sentence(span: Span(first.span.start, last.span.end), tokens: range, block: block))
}

private func appendSentences(
  from first: Int, of tokens: [Token], text: [UInt8], block: Int, to sentences: inout [Sentence]
) {
  var start = first
  var index = first
  while index < tokens.count {
    if let end = sentenceEnd(at: index, in: tokens, text: text) {
      appendSentence(start..<end, of: tokens, block: block, to: &sentences)
      start = end
      index = end
    } else {
      index += 1
    }
  }
  appendSentence(start..<tokens.count, of: tokens, block: block, to: &sentences)
}

/// When a sentence ends with the token at `index` (and the closing marks behind it), the index of the next one's first token.
private func sentenceEnd(at index: Int, in tokens: [Token], text: [UInt8]) -> Int? {
  let token = tokens[index]
  let isStop = token.kind == .terminator
  guard isStop || token.flags.contains(.abbreviation) else { return nil }
  var next = index + 1
  while next < tokens.count, isClosing(tokens[next], text: text), !tokens[next].hasSpaceBefore { next += 1 }
  guard next < tokens.count else { return next }
  let follower = tokens[next]
  guard follower.hasSpaceBefore, startsSentence(next, in: tokens) else { return nil }
  if isStop { return endsAtStop(index, before: next, in: tokens, text: text) ? next : nil }
  return endsAtAbbreviation(token, before: next, in: tokens) ? next : nil
}

private func isClosing(_ token: Token, text: [UInt8]) -> Bool {
  switch token.kind {
  case .closeQuote, .straightQuote: true
  case .mark: text[token.span.start] == 0x29 || text[token.span.start] == 0x5D
  default: false
  }
}

/// Whether a token can open a sentence: a capital, a digit, an opening quotation mark or bracket.
private func startsSentence(_ index: Int, in tokens: [Token]) -> Bool {
  let token = tokens[index]
  switch token.kind {
  case .word, .alphanumeric: return token.isCapitalised
  case .number, .address: return true
  case .openQuote, .straightQuote, .mark, .dash, .hyphen, .terminator:
    return index + 1 < tokens.count && (tokens[index + 1].isCapitalised || tokens[index + 1].kind == .number)
  case .closeQuote: return false
  }
}

/// An ellipsis ends a sentence only before a capital, which `startsSentence` has seen to; "?" and "!" inside quotation marks do not when
/// a verb of saying follows in lower case, which it has seen to as well.
private func endsAtStop(_ index: Int, before next: Int, in tokens: [Token], text: [UInt8]) -> Bool {
  tokens[next].kind != .hyphen || tokens[index].span.count == 1
}

/// `U.S.` or `Inc.` before a capital: the sentence goes on when the next word is likely to belong to the same name.
private func endsAtAbbreviation(_ token: Token, before next: Int, in tokens: [Token]) -> Bool {
  if titleAbbreviations.contains(token.lower) { return false }
  return sentenceOpeners.contains(tokens[next].lower)
}

/// Words that open a sentence and hardly ever follow an abbreviation inside one.
private let sentenceOpeners: Set<WordKey> = [
  "the", "a", "an", "it", "he", "she", "they", "we", "i", "you", "but", "and", "in", "on", "at", "for", "from", "this",
  "that", "these", "those", "there", "if", "when", "while", "as", "after", "before", "his", "her", "their", "its",
  "our",
  "my", "so", "yet", "however", "meanwhile", "also", "both", "some", "many", "most", "no", "not", "one", "what", "who",
  "how", "why", "where", "earlier", "later", "last", "since", "with", "under", "according", "asked", "by",
]
