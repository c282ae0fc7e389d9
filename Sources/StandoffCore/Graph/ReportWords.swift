/// The words of a report, as they are compared whatever it tells.
struct ReportWords: Hashable, Sendable {
  /// Hashes of its content words: stems, names, numbers; sorted, each once.
  var terms: [UInt64] = []
  /// Hashes of content words next to each other, articles and prepositions between them aside; sorted, each once, at most `pairLimit`.
  var pairs: [UInt64] = []
  /// Hashes of three content words next to each other, no name among them, of what somebody says; sorted, each once, at most `pairLimit`. What
  /// is only strung together ("special river patrol", "swift and severe measures") is a set phrase that anybody repeats, and left out.
  var triples: [UInt64] = []
  /// Hashes of the numbers among the terms, sorted.
  var numbers: [UInt64] = []

  private static let pairLimit = 48

  init() {}

  /// - Complexity: O(tokens of the extent + log tokens of the document).
  init(in extent: Span, of annotated: AnnotatedDocument, isSpeech: Bool) {
    let words = contentWords(in: extent, of: annotated)
    terms = sortedOnce(words.map(\.key))
    numbers = sortedOnce(words.filter { $0.kind == .number }.map(\.key))
    pairs = sortedOnce(ReportWords.runs(of: 2, in: words))
    if isSpeech { triples = sortedOnce(ReportWords.runs(of: 3, in: words, withNames: false)) }
  }

  private static func isSaying(_ run: ArraySlice<ContentWord>) -> Bool {
    !run.contains { $0.kind == .name } && run.dropFirst().contains(where: \.isLinked)
  }

  private static func runs(of length: Int, in words: [ContentWord], withNames: Bool = true) -> [UInt64] {
    guard words.count >= length else { return [] }
    return (0...(words.count - length)).prefix(pairLimit).compactMap { start in
      let run = words[start..<(start + length)]
      guard withNames || isSaying(run) else { return nil }
      return run.reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1.key }
    }
  }
}

/// A word that tells what a text is about.
struct ContentWord: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case word, name, number }
  let key: UInt64
  let kind: Kind
  /// A function word other than "and" and "or" stands between it and the content word before it.
  var isLinked = false
}

/// The content words of a stretch of text: deed stems, names as they are written, numbers; days and hours are left out, because live pages put the
/// time before each item.
///
/// - Complexity: O(tokens of the stretch + log tokens of the document).
func contentWords(in extent: Span, of annotated: AnnotatedDocument) -> [ContentWord] {
  let document = annotated.document
  var words: [ContentWord] = []
  var index = document.tokenIndex(from: extent.start)
  var mention = annotated.mentions.partitioningIndex { $0.span.end > extent.start }
  var timex = annotated.timexes.partitioningIndex { $0.span.end > extent.start }
  var isLinked = false
  func add(_ key: WordKey, _ kind: ContentWord.Kind) {
    words.append(ContentWord(key: key.hash, kind: kind, isLinked: isLinked))
    isLinked = false
  }
  while index < document.tokens.count, document.tokens[index].span.start < extent.end {
    let token = document.tokens[index]
    index += 1
    while mention < annotated.mentions.count, annotated.mentions[mention].span.end <= token.span.start { mention += 1 }
    while timex < annotated.timexes.count, annotated.timexes[timex].span.end <= token.span.start { timex += 1 }
    if timex < annotated.timexes.count, annotated.timexes[timex].span.overlaps(token.span) { continue }
    // "5 March 2031 21.27": an hour that is not read as one.
    if token.kind == .number, timex > 0, token.span.start - annotated.timexes[timex - 1].span.end <= 1 { continue }
    switch token.kind {
    case .number: add(token.lower, .number)
    case .word where token.span.count >= 3 && (!functionWords.contains(token.lower) || token.lower == "two"):
      if token.lower != "one", numberWords[token.lower] != nil {
        add(token.lower, .number)
        continue
      }
      let isName = mention < annotated.mentions.count && annotated.mentions[mention].namesSomebody(at: token.span)
      let key = isName ? token.lower : deedStem(of: document.article.text[token.span.range])
      add(key, isName ? .name : .word)
    case .word: isLinked = isLinked || token.lower != .and && token.lower != .or
    default: continue
    }
  }
  return words
}

/// Each value once, in order.
func sortedOnce<Value: Comparable>(_ values: [Value]) -> [Value] {
  var result: [Value] = []
  for value in values.sorted() where result.last != value { result.append(value) }
  return result
}

extension WordKey {
  fileprivate static let and: WordKey = "and"
  fileprivate static let or: WordKey = "or"
}
