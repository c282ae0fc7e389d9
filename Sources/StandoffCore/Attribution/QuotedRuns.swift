/// A stretch between quotation marks, as indexes into the document's tokens.
struct QuotedRun: Hashable, Sendable {
  /// With its marks.
  var tokens: Range<Int>
  /// Without its marks. May be empty.
  var words: Range<Int>
  /// Left open at the end of its paragraph and opened again at the start of the next.
  var isContinued: Bool
  /// Opened again at the start of a paragraph, after an open run in the paragraph before.
  var isContinuation: Bool
}

/// The outermost quoted runs of a document, in order of text.
///
/// Works paragraph by paragraph, so that a mark that is missing costs one sentence and never the rest of the article. Straight and curly
/// marks, `` `` `` and `''`, and guillemets may be mixed: what a mark does is told by the white space around it when its shape does not tell.
///
/// - Complexity: O(tokens).
func quotedRuns(in document: Document) -> [QuotedRun] {
  var runs: [QuotedRun] = []
  // Paragraphs without a mark behind an open run: they are inside it when the next mark closes it.
  var unmarked: [Range<Int>] = []
  var first = 0
  while first < document.sentences.count {
    var last = first + 1
    while last < document.sentences.count, document.sentences[last].block == document.sentences[first].block {
      last += 1
    }
    var pairing = MarkPairing(document: document, sentences: first..<last)
    let found = pairing.runs()
    let isOpen = runs.last?.isContinued ?? false
    if isOpen, found.isEmpty, unmarked.count < 3, last - first <= 2 {
      unmarked.append(pairing.tokens)
    } else {
      if isOpen {
        let opening = found.first.flatMap { $0.tokens.lowerBound == pairing.tokens.lowerBound ? $0 : nil }
        join(unmarked, and: opening, to: &runs, in: document)
      }
      unmarked = []
      runs.append(contentsOf: found)
      if isOpen, runs.count > found.count, runs[runs.count - found.count - 1].isContinued {
        runs[runs.count - found.count].isContinuation = true
      }
    }
    first = last
  }
  if runs.last?.isContinued ?? false { join([], and: nil, to: &runs, in: document) }
  return runs
}

/// Ends an open run, or lets it go on to the run that opens the paragraph behind it: over paragraphs without a mark only when that run has
/// no opening mark of its own ("“They spoke.", "They were clear.", "They said no,” he said").
private func join(
  _ unmarked: [Range<Int>], and opening: QuotedRun?, to runs: inout [QuotedRun], in document: Document
) {
  let isClosing = opening.map { $0.tokens.lowerBound == $0.words.lowerBound } ?? false
  guard opening != nil, unmarked.isEmpty || isClosing else {
    runs[runs.count - 1].isContinued = false
    runs[runs.count - 1].shrink(in: document)
    return
  }
  for tokens in unmarked {
    runs.append(QuotedRun(tokens: tokens, words: tokens, isContinued: true, isContinuation: true))
  }
}

extension QuotedRun {
  /// An opening mark that nothing closes, in this paragraph or by opening the next: the run is its own sentence, or the paragraph when
  /// the paragraph begins with it.
  fileprivate mutating func shrink(in document: Document) {
    guard let index = document.sentenceIndex(at: document.tokens[tokens.lowerBound].span.start) else { return }
    let sentence = document.sentences[index]
    let opensBlock = index == 0 || document.sentences[index - 1].block != sentence.block
    if opensBlock && tokens.lowerBound == sentence.tokens.lowerBound { return }
    let end = max(tokens.lowerBound + 1, min(tokens.upperBound, sentence.tokens.upperBound))
    tokens = tokens.lowerBound..<end
    words = min(words.lowerBound, end)..<end
  }
}

/// What a quotation mark can do where it stands.
private enum MarkRole { case opens, closes, either }

/// Pairs the marks of one paragraph.
private struct MarkPairing {
  let document: Document
  /// The tokens of the paragraph.
  let tokens: Range<Int>
  let sentences: Range<Int>
  private var found: [QuotedRun] = []
  /// The opening mark of the run being read.
  private var open: Int?
  private var openIsSingle = false
  /// Straight marks open inside the run being read.
  private var nested = 0

  init(document: Document, sentences: Range<Int>) {
    self.document = document
    self.sentences = sentences
    tokens =
      document.sentences[sentences.lowerBound].tokens
      .lowerBound..<document.sentences[sentences.upperBound - 1].tokens.upperBound
  }

  mutating func runs() -> [QuotedRun] {
    for index in tokens {
      switch document.tokens[index].kind {
      case .openQuote, .closeQuote, .straightQuote: read(index)
      default: continue
      }
    }
    if let open, !openIsSingle {
      append(open, tokens.upperBound, hasClosing: false)
      found[found.count - 1].isContinued = true
    }
    return found
  }

  private mutating func read(_ index: Int) {
    let single = isSingle(index)
    guard let open else { return openRun(at: index, single: single) }
    if single != openIsSingle {
      // A double mark inside single ones: the single one was an apostrophe or a nested mark left open.
      if openIsSingle && role(of: index) != .closes { openRun(at: index, single: single) }
      return
    }
    switch role(of: index) {
    case .closes where nested > 0: nested -= 1
    case .closes, .either: append(open, index + 1, hasClosing: true)
    case .opens where opensNested(at: index): nested += 1
    case .opens: reopen(at: index, single: single, open: open)
    }
  }

  /// `"He has not "moved an inch" at all," she said`: of the two marks behind it the one closes it, the other what it stands in.
  private func opensNested(at index: Int) -> Bool {
    guard document.tokens[index].kind == .straightQuote, nested == 0 else { return false }
    let later = (index + 1..<min(index + 160, tokens.upperBound)).lazy.filter { isDoubleMark($0) }.prefix(2)
    return later.count == 2 && later.allSatisfy { role(of: $0) == .closes }
  }

  private func isDoubleMark(_ index: Int) -> Bool {
    switch document.tokens[index].kind {
    case .openQuote, .closeQuote, .straightQuote: !isSingle(index)
    default: false
    }
  }

  private mutating func openRun(at index: Int, single: Bool) {
    let role = role(of: index)
    if role == .closes {
      if !single { recoverOpening(before: index) }
      return
    }
    if single && !closesSoon(after: index) { return }
    open = index
    openIsSingle = single
  }

  /// A second opening mark where a closing one was due: the first run ends with its sentence.
  private mutating func reopen(at index: Int, single: Bool, open: Int) {
    if single { return }
    let sentence = sentenceHolding(open)
    append(open, min(index, document.sentences[sentence].tokens.upperBound), hasClosing: false)
    self.open = index
  }

  /// A closing mark that nothing opened: after `,` or a full stop the run began with its sentence.
  private mutating func recoverOpening(before index: Int) {
    guard index > tokens.lowerBound, !document.tokens[index].hasSpaceBefore else { return }
    let before = document.tokens[index - 1]
    guard before.kind == .terminator || before.kind == .mark else { return }
    let start = document.sentences[sentenceHolding(index)].tokens.lowerBound
    if let last = found.last, last.tokens.upperBound > start { return }
    found.append(QuotedRun(tokens: start..<index + 1, words: start..<index, isContinued: false, isContinuation: false))
  }

  private mutating func append(_ open: Int, _ end: Int, hasClosing: Bool) {
    let wordsEnd = hasClosing ? end - 1 : end
    found.append(
      QuotedRun(
        tokens: open..<max(end, open + 1), words: min(open + 1, wordsEnd)..<wordsEnd, isContinued: false,
        isContinuation: false))
    self.open = nil
    nested = 0
  }

  private func sentenceHolding(_ index: Int) -> Int {
    let found = document.sentences.partitioningIndex { $0.tokens.upperBound > index }
    return min(max(found, sentences.lowerBound), sentences.upperBound - 1)
  }

  /// Whether a single mark finds its partner within forty tokens; else it is an apostrophe.
  private func closesSoon(after index: Int) -> Bool {
    for later in index + 1..<min(index + 40, tokens.upperBound) where later > index + 1 {
      let token = document.tokens[later]
      guard token.kind == .closeQuote || token.kind == .straightQuote, isSingle(later) else { continue }
      if role(of: later) == .closes { return true }
    }
    return false
  }

  private func isSingle(_ index: Int) -> Bool {
    let span = document.tokens[index].span
    let bytes = document.article.text
    switch span.count {
    case 1: return bytes[span.start] != 0x22
    case 2: return false
    default:
      let last = bytes[span.end - 1]
      return (0x98...0x9B).contains(last) || last == 0xB9 || last == 0xBA
    }
  }

  private func role(of index: Int) -> MarkRole {
    let token = document.tokens[index]
    if token.kind == .openQuote { return .opens }
    let spaceAfter = index + 1 >= tokens.upperBound || document.tokens[index + 1].hasSpaceBefore
    let spaceBefore = token.hasSpaceBefore || index == tokens.lowerBound
    if token.kind == .closeQuote { return spaceBefore && !spaceAfter && isSingle(index) ? .either : .closes }
    if spaceBefore { return spaceAfter ? .either : .opens }
    if spaceAfter { return .closes }
    // `They left."We met," he said`: no space where a sentence begins.
    if document.sentences[sentenceHolding(index)].tokens.lowerBound == index { return .opens }
    return isBracketOrDash(index - 1) ? .opens : isWordLike(index + 1) && !isMark(index - 1) ? .either : .closes
  }

  private func isBracketOrDash(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.kind == .dash || token.kind == .openQuote || token.kind == .straightQuote { return true }
    let byte = document.article.text[token.span.start]
    return byte == 0x28 || byte == 0x5B
  }

  private func isWordLike(_ index: Int) -> Bool { document.tokens[index].kind == .word }
  private func isMark(_ index: Int) -> Bool {
    document.tokens[index].kind == .mark || document.tokens[index].kind == .terminator
  }
}
