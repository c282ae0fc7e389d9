/// How a meeting ended, where it is told.
extension EventContext {
  /// The words that tell the outcome of a meeting: behind its trigger in the sentence, or at the beginning of the next one when that goes on
  /// about it ("It ended without a breakthrough"); nil for other events, and where nothing is told.
  ///
  /// - Complexity: O(tokens of two sentences).
  func outcome(of reading: TriggerReading, segment: Range<Int>) -> Span? {
    guard reading.trigger.kind.family == .talks, reading.modality.polarity == .positive else { return nil }
    let sentence = document.sentences[reading.sentence].tokens
    if let told = outcome(in: reading.token + 1..<sentence.upperBound) { return told }
    let isOneOfSeveral = segment != reading.clause.tokens
    guard !isOneOfSeveral, reading.sentence + 1 < document.sentences.count else { return nil }
    let next = document.sentences[reading.sentence + 1]
    guard next.block == document.sentences[reading.sentence].block || next.tokens.count < 30, goesOn(next.tokens) else {
      return nil
    }
    return outcome(in: next.tokens)
  }

  /// A sentence whose subject is the meeting or those who met.
  private func goesOn(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, let key = word(first) else { return false }
    if ["it", "they", "both", "neither", "there"].contains(key) { return true }
    return ["the", "those", "these"].contains(key)
      && word(first + 1).map { ["talks", "meeting", "two", "sides", "session", "summit", "negotiations"].contains($0) }
        ?? false
  }

  private func outcome(in tokens: Range<Int>) -> Span? {
    for index in tokens {
      guard let key = word(index), !has(.quoted, at: index) else { continue }
      if opensOutcome(key, at: index, in: tokens) { return outcomeSpan(from: index, in: tokens) }
    }
    return nil
  }

  private func opensOutcome(_ key: WordKey, at index: Int, in range: Range<Int>) -> Bool {
    let ahead = (index + 1)..<min(range.upperBound, index + 6)
    if endingVerbs.contains(key) {
      return ahead.contains {
        ["without", "with", "in", "no", "little", "few", "deadlocked"].contains(tokens[$0].lower)
      }
        && ahead.contains { resultWords.contains(tokens[$0].lower) }
    }
    if key == "without" || key == "no" || key == "little" {
      return ahead.prefix(4).contains { resultWords.contains(tokens[$0].lower) }
    }
    if key == "agreed" || key == "agree" || key == "promise" || key == "promised" {
      return word(index + 1) == "to" || word(index + 1) == "on"
    }
    return breakdownWords.contains(key)
  }

  /// From the word that opens it to the next comma, semicolon or dash, or the end of the sentence.
  private func outcomeSpan(from index: Int, in range: Range<Int>) -> Span {
    var end = index + 1
    while end < range.upperBound, end - index < 24 {
      let token = tokens[end]
      if token.kind == .dash || token.kind == .terminator { break }
      if token.kind == .mark, end - index > 2 { break }
      end += 1
    }
    return document.span(ofTokens: index..<end)
  }
}

private let endingVerbs: Set<WordKey> = [
  "ended", "ends", "concluded", "finished", "closed", "yielded", "produced", "brought", "resulted", "made", "achieved",
  "wrapped", "broke", "led", "left",
]

/// What talks bring, or fail to.
private let resultWords: Set<WordKey> = [
  "breakthrough", "breakthroughs", "agreement", "progress", "result", "results", "deal", "movement", "compromise",
  "accord", "resolution", "deadlock", "deadlocked", "stalemate", "impasse", "failure", "success", "pact", "consensus",
  "concessions", "headway", "solution", "statement", "communique",
]

private let breakdownWords: Set<WordKey> = ["deadlocked", "collapsed", "stalled", "foundered"]
