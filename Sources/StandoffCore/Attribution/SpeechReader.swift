/// A document prepared for reading attributions: what each token can be, and which quoted run it lies in.
///
/// A class that nothing changes: every rule is handed it.
final class SpeechReader: Sendable {
  let document: Document
  let classes: [ReportingWordClass]
  /// For each token, the speech verb it is a form of.
  let cues: [CueWord?]
  let runs: [QuotedRun]
  /// For each token, the index of its quoted run, or -1. Marks belong to their run.
  let runOfToken: [Int32]

  /// - Complexity: O(tokens).
  init(document: Document, timexes: [Timex]) {
    self.document = document
    runs = quotedRuns(in: document)
    var runOfToken = [Int32](repeating: -1, count: document.tokens.count)
    for (index, run) in runs.enumerated() {
      for token in run.tokens { runOfToken[token] = Int32(index) }
    }
    self.runOfToken = runOfToken
    (classes, cues) = classifiedTokens(of: document, timexes: timexes)
  }

  var tokens: [Token] { document.tokens }

  func isQuoted(_ index: Int) -> Bool { runOfToken[index] >= 0 }

  func run(at index: Int) -> Int? { runOfToken[index] >= 0 ? Int(runOfToken[index]) : nil }

  /// Whether a token has one of these classes; false beyond the text.
  func has(_ index: Int, _ wanted: ReportingWordClass) -> Bool {
    index >= 0 && index < classes.count && classes[index].has(wanted)
  }

  func isWord(_ index: Int, _ word: WordKey) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].lower == word
  }

  /// Words of a run that are words, not marks.
  func wordCount(_ run: QuotedRun) -> Int {
    run.words.reduce(0) { $0 + (classes[$1].has(.punctuation) ? 0 : 1) }
  }

  /// One to three words that no comma or full stop ends: a title, a nickname or a scare quote rather than an utterance.
  func isScare(_ run: QuotedRun) -> Bool {
    guard wordCount(run) <= 3, let last = run.words.last else { return false }
    if run.isContinued || run.isContinuation { return false }
    return !has(last, [.comma, .stop]) || run.words.isEmpty
  }

  /// How far a token of a sentence looks for its subject and content: the sentence, of which a text without full stops makes one
  /// of any length, within four hundred tokens either way. It keeps the reading linear.
  func reach(of index: Int, in sentence: Int) -> Range<Int> {
    document.sentences[sentence].tokens.clamped(to: index - 400..<index + 400)
  }

  // MARK: Verbs

  /// Whether the token is likely to be a finite verb, by its form and its neighbours.
  func isFiniteVerb(_ index: Int) -> Bool {
    let here = classes[index]
    if here.has(.auxiliary) { return true }
    if !here.has([.verb, .cue, .past]) { return false }
    if has(index - 1, [.determiner, .possessivePronoun, .genitive, .hyphen]) && !has(index - 1, .that) { return false }
    if has(index + 1, .hyphen) && !tokens[min(index + 1, tokens.count - 1)].hasSpaceBefore { return false }
    if has(index - 1, .preposition) && !has(index - 1, .subordinator) { return false }
    // "the newly installed minister"
    if here.has(.past), has(index - 1, .adverb), has(index - 2, [.determiner, .genitive]), has(index + 1, .nominal) {
      return false
    }
    if here.has(.verb) { return true }
    if let cue = cues[index] { return isFiniteCue(index, cue) }
    // "people briefed on the talks": a participle; "officials briefed the press": a past.
    return !has(index + 1, .preposition) && !has(index - 1, .time)
  }

  private func isFiniteCue(_ index: Int, _ cue: CueWord) -> Bool {
    if cue.form == .gerund { return false }
    if cue.form == .past { return !has(index + 1, .by) }
    if !speechVerbs[cue.verb].frame.contains(.nounLike) { return !has(index + 1, .of) }
    return has(index - 1, [.subjectPronoun, .modal, .doing])
      || has(index + 1, [.that, .determiner, .subjectPronoun, .quote, .to, .possessivePronoun, .objectPronoun])
        && has(index - 1, .nominal)
  }

  /// The first finite verb in a range, outside quoted runs.
  func firstFiniteVerb(in range: Range<Int>) -> Int? { range.first { !isQuoted($0) && isFiniteVerb($0) } }

  /// Whether a range holds a finite verb, quoted or not.
  func hasFiniteVerb(in range: Range<Int>) -> Bool { range.contains { isFiniteVerb($0) } }
}
