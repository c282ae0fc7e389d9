/// Which words of a speaker tell nothing that a timeline would keep.
///
/// What an official says in a clip, and what is reported with a cue, is kept. In a long transcript most paragraphs are courtesies, questions
/// and the handing over of the floor: a paragraph there has to name somebody, do something by its words, or tell an event or a figure.
struct SpeechEmptiness: Sendable {
  private let context: EventContext
  /// For each chain the number of paragraphs it speaks under a label.
  private let turnsOfChain: [Int: Int]

  /// From so many paragraphs on, a speaker holds the floor rather than being clipped.
  private static let longTalk = 6

  /// - Complexity: O(attributions).
  init(context: EventContext) {
    self.context = context
    var turns: [Int: Int] = [:]
    for index in context.attributions.indices where context.isTurn(index) {
      if let speaker = context.speakers[index] { turns[context.chain(speaker), default: 0] += 1 }
    }
    turnsOfChain = turns
  }

  /// Whether an attribution tells nothing.
  ///
  /// - Complexity: O(tokens of its content).
  func contains(_ index: Int) -> Bool {
    let attribution = context.attributions[index]
    if context.isTurn(index) {
      guard let speaker = context.speakers[index],
        turnsOfChain[context.chain(speaker), default: 0] >= SpeechEmptiness.longTalk
      else { return isOnlyQuestions(attribution) }
      return !attribution.sentences.contains { isTelling($0) }
    }
    guard context.speakers[index] == nil else { return false }
    if attribution.act == .ask, attribution.source == nil { return true }
    return attribution.quotes.isEmpty && isAnybody(attribution.source)
  }

  /// "people say", "some argue": nobody in particular.
  private func isAnybody(_ source: Span?) -> Bool {
    guard let source else { return true }
    let last = context.document.tokenIndex(from: source.end - 1)
    return context.word(last).map { anybody.contains($0) } ?? false
  }

  private func isOnlyQuestions(_ attribution: Attribution) -> Bool {
    attribution.sentences.allSatisfy { isQuestion($0) }
  }

  private func isQuestion(_ sentence: Int) -> Bool {
    let tokens = context.document.sentences[sentence].tokens
    return tokens.last.map { context.document.article.text[context.tokens[$0].span.start] == 0x3F } ?? false
  }

  private func isTelling(_ index: Int) -> Bool {
    let sentence = context.document.sentences[index]
    guard sentence.tokens.count >= 6, !isQuestion(index), !isCourtesy(sentence) else { return false }
    if !context.quantityIndices(in: sentence.span).isEmpty { return true }
    if context.mentionIndices(in: sentence.span).contains(where: { isSomebody($0) }) { return true }
    return sentence.tokens.contains { token in
      let key = context.tokens[token].lower
      return spokenWords[key].map { !$0.isDisjoint(with: SpeechEmptiness.deeds) } ?? false
        || context.has(.trigger, at: token) && eventTriggers[key]?.contains { $0.kind.family != .speech } ?? false
    }
  }

  private static let deeds: SpokenWord = [.consequence, .wrong, .rejection, .war, .attack]

  private func isSomebody(_ mention: Int) -> Bool {
    guard context.mentions[mention].kind != .pronoun, context.mentions[mention].kind != .label else { return false }
    switch context.mentions[mention].entity {
    case .state, .organisation, .body: return true
    case .person: return context.chains[context.chain(mention)].gazetteerID != nil
    case .group, .media, .place: return false
    }
  }

  /// "Thank you, everybody …", "We'll go next to …", "With that, …".
  private func isCourtesy(_ sentence: Sentence) -> Bool {
    for index in sentence.tokens.prefix(4) {
      guard let key = context.word(index) else { continue }
      if courtesies.contains(key) { return true }
      if key == "go" && (context.word(index + 1) == "next" || context.word(index + 1) == "to") { return true }
      if key == "with" && context.word(index + 1) == "that" { return true }
    }
    return false
  }
}

private let anybody: Set<WordKey> = [
  "people", "some", "many", "others", "everyone", "everybody", "anyone", "anybody", "nobody", "those", "one", "who",
]

private let courtesies: Set<WordKey> = [
  "thank", "thanks", "hello", "hi", "welcome", "sorry", "apologies", "morning", "evening", "afternoon", "reminder",
  "question", "questions", "congratulations", "bye",
]
