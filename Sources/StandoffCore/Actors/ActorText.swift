/// A document's tokens with their word classes, and the questions that naming asks of them.
///
/// A class, for every scanner holds it.
final class ActorText: Sendable {
  let document: Document
  let tokens: [Token]
  /// For each token, the classes of its word; none for marks and numbers.
  let classes: [WordClass]

  /// The words that the document also writes in small letters; function words, which open sentences anyway, are not among them.
  private let smallWords: WordSet
  /// For each token whether a headline begins with it.
  private let opensHeadline: [Bool]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
    classes = WordClass.of(document.tokens)
    var smallWords = WordSet(minimumCapacity: document.tokens.count / 4)
    for (token, classes) in zip(document.tokens, classes)
    where token.kind == .word && !token.isCapitalised && token.span.count > 3 && !classes.contains(.function) {
      smallWords.insert(token.lower)
    }
    self.smallWords = smallWords
    opensHeadline = Self.headlineOpeners(of: document)
  }

  /// A capitalised word that can be part of a name: no day, month or abbreviation such as `GDP`.
  func isNameWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised, token.kind == .word || token.kind == .alphanumeric else { return false }
    if classes[index].contains(.calendar) { return isNamedLikeMonth(index) }
    return !classes[index].contains(.plainCapitals)
  }

  /// "Jan Holt", "Theresa May": a month's word between or beside other capitals.
  private func isNamedLikeMonth(_ index: Int) -> Bool {
    guard Self.monthNames.contains(tokens[index].lower) else { return false }
    if index + 1 < tokens.count, tokens[index + 1].kind == .number { return false }
    if index > 0, isOtherCapital(index - 1), tokens[index].hasSpaceBefore { return true }
    guard index + 1 < tokens.count,
      index == 0 || classes[index - 1].isDisjoint(with: [.function, .calendar]) || opensAfter(index - 1)
    else { return false }
    return isOtherCapital(index + 1) && classes[index + 1].isDisjoint(with: [.personNoun, .roleModifier])
      || classes[index + 1].contains(.particle) && !classes[index + 1].contains(.placePreposition)
        && tokens[index + 1].lower != "of"
  }

  private func isOtherCapital(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index].isCapitalised else { return false }
    if classes[index].contains(.personNoun) { return true }
    return classes[index].isDisjoint(with: [.function, .calendar, .plainCapitals])
  }

  private static let monthNames: Set<WordKey> = ["jan", "mar", "april", "may", "june", "august"]

  /// A word that the document writes in small letters elsewhere, or that ends in -ing: at the head of a sentence no name.
  func isOrdinaryOpener(_ index: Int) -> Bool {
    if smallWords.contains(tokens[index].lower) { return true }
    return tokens[index].span.count > 6 && ends(index, in: "ing")
  }

  /// Whether a word, as it stands, has an ending.
  private func ends(_ index: Int, in ending: StaticString) -> Bool {
    let (span, length) = (tokens[index].span, ending.utf8CodeUnitCount)
    return span.count >= length
      && (0..<length).allSatisfy { document.article.text[span.end - length + $0] == ending.utf8Start[$0] }
  }

  @inline(__always)
  func isCapitalisedWord(_ index: Int) -> Bool {
    tokens[index].isCapitalised && (tokens[index].kind == .word || tokens[index].kind == .alphanumeric)
  }

  func byte(_ index: Int) -> UInt8 { document.article.text[tokens[index].span.start] }

  func isComma(_ index: Int) -> Bool { tokens[index].kind == .mark && byte(index) == 0x2C }
  func isOpenBracket(_ index: Int) -> Bool { tokens[index].kind == .mark && byte(index) == 0x28 }
  func isCloseBracket(_ index: Int) -> Bool { tokens[index].kind == .mark && byte(index) == 0x29 }

  func isQuote(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .openQuote, .closeQuote, .straightQuote: true
    default: false
    }
  }

  /// The possessive ending, or the apostrophe alone after a plural (`Emirates'`), which stands at once behind its word.
  func isPossessive(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .word { return token.lower == "'s" }
    guard token.kind == .closeQuote || token.kind == .straightQuote, !token.hasSpaceBefore, index > 0 else {
      return false
    }
    guard byte(index) != 0x22, token.span.count == 1 || token.span.count == 3 else { return false }
    let before = tokens[index - 1]
    return before.isWord && document.article.text[before.span.end - 1] | 0x20 == 0x73 && byte(index) != 0xE2
      || before.isWord && document.article.text[before.span.end - 1] | 0x20 == 0x73 && isSingleMark(index)
  }

  /// `’`, not `”`.
  private func isSingleMark(_ index: Int) -> Bool {
    let span = tokens[index].span
    return span.count == 3 && document.article.text[span.start + 2] == 0x99
  }

  /// A hyphen written between two words without blanks.
  func isJoiningHyphen(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index].kind == .hyphen else { return false }
    return !tokens[index].hasSpaceBefore && !tokens[index + 1].hasSpaceBefore
  }

  /// `J.`
  func isInitial(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isCapitalised && token.flags.contains(.abbreviation) && token.span.count <= 3
      && document.article.text[token.span.end - 1] == 0x2E && (token.span.count == 2)
  }

  func has(_ wordClass: WordClass, at index: Int, in range: Range<Int>) -> Bool {
    range.contains(index) && !classes[index].isDisjoint(with: wordClass)
  }

  /// A title block, or a line in which most words that could have a small letter have a capital.
  func isHeadline(_ sentence: Sentence) -> Bool { sentence.tokens.first.map { opensHeadline[$0] } ?? false }

  private static func headlineOpeners(of document: Document) -> [Bool] {
    var openers = [Bool](repeating: false, count: document.tokens.count)
    for sentence in document.sentences {
      let isTitle = document.block(of: sentence).kind == .title
      if let first = sentence.tokens.first {
        openers[first] = isTitle || isInCapitals(document.tokens[sentence.tokens])
      }
    }
    return openers
  }

  private static func isInCapitals(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count < 40, let last = tokens.last, last.kind != .terminator else { return false }
    var (capitals, smalls) = (0, 0)
    for token in tokens where token.isWord && token.span.count > 3 {
      if token.isCapitalised { capitals += 1 } else { smalls += 1 }
    }
    return capitals >= 4 && smalls * 4 <= capitals
  }

  /// The first word of a sentence, past quotation marks, brackets, dashes and bullets.
  func firstWord(of sentence: Sentence) -> Int {
    sentence.tokens.first { tokens[$0].kind == .word || tokens[$0].kind == .alphanumeric || tokens[$0].kind == .number }
      ?? sentence.tokens.lowerBound
  }

  /// A word in small letters that is neither function word nor verb, as far as form and lists tell.
  func isNounLike(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, !tokens[index].isCapitalised else { return false }
    guard classes[index].isDisjoint(with: [.function, .sayVerb, .actVerb, .calendar]) else { return false }
    return !ends(index, in: "ed") && !ends(index, in: "ly")
  }

  /// The key of a word as it is written within a sentence: one in capitals has its first alone.
  func titleCased(_ index: Int) -> WordKey {
    let token = tokens[index]
    guard token.flags.contains(.allCapitals) else { return token.form }
    var hasher = WordHasher()
    for (offset, byte) in document.article.text[token.span.range].enumerated() {
      hasher.append(offset > 0 && (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return hasher.key
  }

  /// A word after which a clause begins.
  func opensAfter(_ index: Int) -> Bool { Self.clauseOpeners.contains(tokens[index].lower) }

  private static let clauseOpeners: Set<WordKey> = [
    "and", "but", "or", "that", "as", "while", "because", "if", "when", "after", "before", "since", "until", "although",
    "though",
    "where", "which", "what", "how", "why", "whether", "than", "so",
  ]

  /// Whether a capital at this token says nothing, because a sentence, a quotation or a clause after a colon begins here.
  func opensClause(_ index: Int, in sentence: Sentence) -> Bool {
    if index <= firstWord(of: sentence) { return true }
    switch tokens[index - 1].kind {
    case .openQuote, .terminator: return true
    case .straightQuote: return tokens[index - 1].hasSpaceBefore && !tokens[index].hasSpaceBefore
    case .mark: return byte(index - 1) == 0x3A || byte(index - 1) == 0x2A || byte(index - 1) == 0x5B
    default: return false
    }
  }
}
