/// Cuts an article's title, paragraphs and turns into sentences and tokens.
///
/// - Complexity: O(bytes).
package func document(of article: Article) -> Document {
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  // News has a token for about five bytes; with room for a few more the array stays the one that the document keeps.
  tokens.reserveCapacity(article.blocks.reduce(0) { $0 + ($1.kind.isRead ? $1.content.count : 0) } * 2 / 9)
  for (index, block) in article.blocks.enumerated() where block.kind.isRead {
    let first = tokens.count
    appendTokens(of: article.text, span: block.content, to: &tokens)
    var cutter = SentenceCutter(tokens: tokens, text: article.text, first: first)
    let ends = block.kind == .title ? [tokens.count] : cutter.ends()
    var start = first
    for end in ends where end > start {
      let span = Span(tokens[start].span.start, tokens[end - 1].span.end)
      sentences.append(Sentence(span: span, tokens: start..<end, block: index))
      start = end
    }
  }
  return Document(article: article, tokens: tokens, sentences: sentences)
}

/// Finds where the sentences of one block end.
private struct SentenceCutter {
  let tokens: [Token]
  let text: [UInt8]
  /// The block's first token.
  let first: Int
  /// Whether an odd number of `"` stands before the token that is looked at.
  private var isInsideStraightQuotes = false

  init(tokens: [Token], text: [UInt8], first: Int) {
    self.tokens = tokens
    self.text = text
    self.first = first
  }

  /// The index after the last token of each sentence, in order.
  mutating func ends() -> [Int] {
    var ends: [Int] = []
    var index = first
    var counted = first
    while index < tokens.count {
      while counted < index {
        if isDoubleStraight(tokens[counted]) { isInsideStraightQuotes.toggle() }
        counted += 1
      }
      let start = ends.last ?? first
      if let end = sentenceEnd(at: index, start: start) ?? insertEnd(at: index, start: start) {
        ends.append(end)
        index = end
      } else {
        index += 1
      }
    }
    if ends.last != tokens.count { ends.append(tokens.count) }
    return ends
  }

  /// When a sentence ends with the token at `index` and the closing marks behind it: the index of the next one's first token.
  private func sentenceEnd(at index: Int, start: Int) -> Int? {
    let token = tokens[index]
    let isStop = token.kind == .terminator
    guard isStop || token.flags.contains(.abbreviation) else { return nil }
    var next = index + 1
    while next < tokens.count, isClosing(next) { next += 1 }
    guard next < tokens.count else { return next }
    guard startsSentence(next) else { return nil }
    guard tokens[next].hasSpaceBefore || (isStop && isMissingSpace(stop: index, next: next)) else { return nil }
    let ends = isStop ? endsAtStop(index, before: next, start: start) : endsAtAbbreviation(index, before: next)
    return ends ? next : nil
  }

  // MARK: What a page runs into its text

  /// Where an insert without a stop ends: a headline in capitals throughout, a bracket, the line of a video player.
  private func insertEnd(at index: Int, start: Int) -> Int? {
    let next = index + 1
    guard next + 1 < tokens.count, tokens[next].hasSpaceBefore,
      endsCapitals(index, start: start) || endsBracket(index, start: start) || endsPlayerLine(index)
    else { return nil }
    return startsSentence(next) ? next : nil
  }

  /// `FLEET LEAVES PORT AS TALKS FAIL The envoys met.`: capitals from the start on, then a capitalised word and one in small letters.
  private func endsCapitals(_ index: Int, start: Int) -> Bool {
    let opensQuotation = startsWithQuote(tokens[index + 1]) && tokens[index].kind == .word
    let next = opensQuotation ? index + 2 : index + 1
    guard next < tokens.count, tokens[index].flags.contains(.allCapitals) || mayEndCapitals(tokens[index].kind),
      tokens[next].isWord, index - start >= 3,
      isInSmallLetters(next) || tokens[next].span.count == 1 && isInSmallLetters(next + 1)
    else { return false }
    var words = 0
    for token in tokens[start...index] where token.isWord {
      guard token.flags.contains(.allCapitals) || token.span.count <= 2 && token.isCapitalised || token.form == "'S"
      else { return false }
      words += 1
    }
    return words >= 4
  }

  private func isInSmallLetters(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].isWord, tokens[index].span.count > 1 else { return false }
    return (0x61...0x7A).contains(text[tokens[index].span.end - 1])
  }

  /// `(Ann Lee/Pool Photo) The envoys met.`: a sentence that opens with a bracket ends with it.
  private func endsBracket(_ index: Int, start: Int) -> Bool {
    guard tokens[index].kind == .mark, isBracket(index, 0x29), isBracket(start, 0x28), index - start <= 24 else {
      return false
    }
    guard index - start >= 3, tokens[index + 1].isWord else { return false }
    var depth = 1
    for inner in start + 1..<index {
      depth += isBracket(inner, 0x28) ? 1 : isBracket(inner, 0x29) ? -1 : 0
      if depth == 0 { return false }
    }
    return depth == 1
  }

  private func isBracket(_ index: Int, _ byte: UInt8) -> Bool {
    tokens[index].span.count == 1 && text[tokens[index].span.start] == byte
  }

  /// `… a web browser that supports HTML5 video The envoys met.`
  private func endsPlayerLine(_ index: Int) -> Bool {
    index > first && tokens[index].lower == "video" && tokens[index - 1].lower == "html5"
  }

  // MARK: Marks around the stop

  /// A quotation mark, bracket or emphasis that closes behind a stop, or another stop as in `. . .`
  private func isClosing(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .closeQuote, .terminator: return true
    case .straightQuote:
      let isApart = index + 1 == tokens.count || tokens[index + 1].hasSpaceBefore
      if token.hasSpaceBefore != isApart { return isApart }
      // Spaces on both sides or on neither tell nothing: a mark closes when one is open.
      return isDoubleStraight(token) && isInsideStraightQuotes
    case .mark:
      switch text[token.span.start] {
      case 0x29, 0x5D, 0x2D: return token.span.count == 1 || text[token.span.start + 1] == 0x52
      case 0x2A, 0x5F: return !token.hasSpaceBefore
      default: return false
      }
    default: return false
    }
  }

  private func isDoubleStraight(_ token: Token) -> Bool {
    token.kind == .straightQuote && text[token.span.start] == 0x22
  }

  /// `in Poland.He said`, `in Poland.- We met - he said`, `in Poland."We met," he said`: a stop behind a word in small letters, a
  /// capitalised word right after it, perhaps behind the mark that opens a quotation.
  private func isMissingSpace(stop: Int, next: Int) -> Bool {
    guard stop > first, tokens[stop].span.count == 1, next + 1 < tokens.count else { return false }
    let opensQuotation = startsWithQuote(tokens[next]) && !tokens[next + 1].hasSpaceBefore
    guard opensQuotation || next == stop + 1 else { return false }
    let before = tokens[stop - 1]
    let hasDash = tokens[next].kind == .hyphen && tokens[next + 1].hasSpaceBefore
    let after = hasDash || opensQuotation ? tokens[next + 1] : tokens[next]
    guard before.isWord, before.span.count >= 3, !before.flags.contains(.allCapitals), !tokens[stop].hasSpaceBefore
    else {
      return false
    }
    guard after.isWord, !after.flags.contains(.allCapitals) else { return false }
    return hasDash || opensQuotation ? after.isCapitalised : tokens[next + 1].hasSpaceBefore
  }

  /// Whether a token can open a sentence: a capital or a number, perhaps behind opening marks.
  private func startsSentence(_ index: Int) -> Bool {
    for token in tokens[index..<min(tokens.count, index + 4)] {
      switch token.kind {
      case .word, .alphanumeric: return token.isCapitalised
      case .number, .address: return true
      case .openQuote, .straightQuote, .mark, .dash, .hyphen, .terminator: continue
      case .closeQuote: return false
      }
    }
    return false
  }

  // MARK: Judging the stop

  private func endsAtStop(_ index: Int, before next: Int, start: Int) -> Bool {
    // `3. The third reason`: the number of a list item.
    if index == start + 1, start == first, tokens[start].kind == .number { return false }
    // `I … I don't know`
    if isEllipsis(tokens[index]) && tokens[next].lower == "i" { return false }
    // “Why now?” Marsh asked.
    if next > index + 1, text[tokens[index].span.start] != 0x2E { return !isCue(next) }
    return true
  }

  private func isEllipsis(_ token: Token) -> Bool {
    token.span.count >= 2 && text[token.span.end - 1] != 0x3F && text[token.span.end - 1] != 0x21
  }

  /// A name of up to five words and a verb of saying, behind a question or an exclamation.
  private func isCue(_ index: Int) -> Bool {
    for token in tokens[index..<min(tokens.count, index + 6)] {
      if cueVerbs.contains(token.lower) { return true }
      guard token.kind == .word || token.kind == .hyphen, token.isCapitalised || token.kind == .hyphen else {
        return false
      }
    }
    return false
  }

  /// `U.S.` or `Inc.` before a capital: the sentence goes on when the next word is likely to belong to the same name.
  private func endsAtAbbreviation(_ index: Int, before next: Int) -> Bool {
    let token = tokens[index]
    if titleAbbreviations.contains(token.lower) { return false }
    let follower = tokens[next]
    if next > index + 1 || startsWithQuote(follower) { return true }
    if timesOfDay.contains(token.lower) { return follower.isWord && !timeFollowers.contains(follower.lower) }
    // `the U.S. One China policy`
    if numberOpeners.contains(follower.lower) { return next + 1 == tokens.count || !tokens[next + 1].isCapitalised }
    return sentenceOpeners.contains(follower.lower)
  }

  private func startsWithQuote(_ token: Token) -> Bool { token.kind == .openQuote || token.kind == .straightQuote }
}

/// What a headline may end with beside a word; a colon leads over to what follows.
private func mayEndCapitals(_ kind: TokenKind) -> Bool {
  switch kind {
  case .number, .alphanumeric, .closeQuote, .straightQuote, .terminator: true
  default: false
  }
}

/// Words that open a sentence and hardly ever follow an abbreviation inside one.
private let sentenceOpeners: Set<WordKey> = [
  "the", "a", "an", "it", "he", "she", "they", "we", "i", "you", "but", "and", "in", "on", "at", "for", "from", "this",
  "that", "these", "those", "there", "if", "when", "while", "as", "after", "before", "his", "her", "their", "its",
  "our",
  "my", "so", "yet", "however", "meanwhile", "also", "both", "not", "what", "who", "how", "why", "where", "earlier",
  "later", "last", "since", "with", "under", "according", "asked", "by", "although", "though", "because", "despite",
  "during", "instead", "now", "then", "still", "even", "here", "moreover", "nor", "or", "once", "until", "such", "to",
]

/// Openers that names begin with as well.
private let numberOpeners: Set<WordKey> = ["one", "two", "three", "no", "some", "many", "most", "all", "several"]

private let timesOfDay: Set<WordKey> = ["a.m.", "p.m."]

/// What follows a time of day inside a sentence: zones, days, months, places of reckoning.
private let timeFollowers: Set<WordKey> = [
  "est", "edt", "et", "gmt", "utc", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt", "pt", "bst", "cet", "cest", "eet",
  "msk",
  "ist", "jst", "kst", "eastern", "central", "pacific", "mountain", "moscow", "kyiv", "london", "beijing", "tokyo",
  "local",
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
  "may", "june", "july", "august", "september", "october", "november", "december", "jan.", "feb.", "mar.", "apr.",
  "aug.",
  "sept.", "oct.", "nov.", "dec.", "greenwich", "israel", "washington", "mon.", "tues.", "wed.", "thurs.", "fri.",
]

/// Verbs that tie a question or an exclamation to the name behind it.
private let cueVerbs: Set<WordKey> = [
  "said", "says", "asked", "asks", "told", "wrote", "added", "tweeted", "shouted", "replied", "declared", "demanded",
  "exclaimed", "wondered", "warned", "insisted", "cried", "yelled", "posted", "responded", "answered", "continued",
]
