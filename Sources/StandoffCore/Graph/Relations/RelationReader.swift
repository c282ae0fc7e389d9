/// The events of one article as relation rules look at them: by sentence, by side, by the words that name them.
struct RelationReader: Sendable {
  let annotated: AnnotatedDocument
  /// For each chain the state or organisation behind it, as an actor index; nil for groups of nobody.
  private let principalOfChain: [Int?]
  /// What an office put down of one occasion.
  let isRecord: Bool
  /// Sentences that tell events, in order.
  let sentencesWithEvents: [Int]
  /// Event mentions that are told as real, in order of trigger, by sentence.
  private let eventsOfSentence: [Int: [Int]]

  init(annotated: AnnotatedDocument, principalOfChain: [Int?]) {
    self.annotated = annotated
    self.principalOfChain = principalOfChain
    isRecord = isOfficialRecord(annotated.article)
    var events: [Int: [Int]] = [:]
    let mentions = annotated.eventMentions
    for event in mentions.indices where mentions[event].isAsserted {
      let sentence = annotated.document.sentenceIndex(at: mentions[event].trigger.start) ?? mentions[event].sentence
      events[sentence, default: []].append(event)
    }
    eventsOfSentence = events.mapValues { $0.sorted { mentions[$0].trigger.start < mentions[$1].trigger.start } }
    sentencesWithEvents = events.keys.sorted()
  }

  var document: Document { annotated.document }

  func events(of sentence: Int) -> [Int] { eventsOfSentence[sentence] ?? [] }

  func mention(_ event: Int) -> EventMention { annotated.eventMentions[event] }

  func word(_ token: Int) -> WordKey { document.tokens[token].lower }

  func triggerToken(_ event: Int) -> Int { document.tokenIndex(from: mention(event).trigger.start) }

  /// The concept of the deed that a word names.
  func concept(_ token: Int) -> WordKey {
    deedConcept(of: deedStem(of: document.article.text[document.tokens[token].span.range]))
  }

  // MARK: Sides

  func side(ofMention mention: Int) -> Int? { principalOfChain[annotated.mentions[mention].chain] }

  /// Who speaks or acts: the side of the speaker, else of the agent named first, else of the first of those who take part.
  func lead(_ event: Int) -> Int? {
    let told = mention(event)
    if told.kind.family == .speech, let speaker = told.speaker { return side(ofMention: speaker) }
    let agent = told.participants.first { $0.role == .agent } ?? told.participants.first { $0.role != .recipient }
    return agent.flatMap { side(ofMention: $0.mention) }
  }

  /// Both sides are known, and they are two.
  func areTwoSides(_ a: Int, _ b: Int) -> Bool {
    guard let x = lead(a), let y = lead(b) else { return false }
    return x != y
  }

  /// Whether the words of an event name a side.
  func names(_ event: Int, _ side: Int) -> Bool {
    sidesNamed(by: event).contains(side)
      || mention(event).participants.contains { self.side(ofMention: $0.mention) == side }
  }

  /// The sides that the words of an event name, sorted, each once.
  func sidesNamed(by event: Int) -> [Int] {
    let core = mention(event).core
    let first = annotated.mentions.partitioningIndex { $0.span.end > core.start }
    return sortedOnce(
      annotated.mentions[first...].prefix { $0.span.start < core.end }.compactMap { principalOfChain[$0.chain] })
  }

  // MARK: Finding events

  /// The tokens from one on, up to a mark that closes the clause or the end of the sentence, at most `limit`.
  func stretch(from token: Int, of sentence: Int, limit: Int = 24) -> Range<Int> {
    let end = min(document.sentences[sentence].tokens.upperBound, token + limit)
    guard token < end else { return token..<token }
    let stop = (token..<end).first { closesClause($0) } ?? end
    return token..<stop
  }

  func closesClause(_ token: Int) -> Bool {
    switch document.article.text[document.tokens[token].span.start] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\""): true
    default: false
    }
  }

  /// The first event of a sentence whose trigger lies in a stretch.
  func event(in stretch: Range<Int>, of sentence: Int) -> Int? {
    events(of: sentence).first { stretch.contains(triggerToken($0)) }
  }

  /// The event told before that a stretch names by a word of its own: "the sanctions", "Norway's decision to close the port". Its side agrees with
  /// the name that leads the stretch. A plain remark is never named so.
  ///
  /// - Parameter isNamedByTrigger: whether the word must be that by which the event is told.
  func eventReferred(by stretch: Range<Int>, before sentence: Int, isNamedByTrigger: Bool = false) -> Int? {
    let owner = sideNamed(in: stretch.prefix(6))
    let named = contentConcepts(in: phrase(in: stretch))
    guard let head = named.first else { return nil }
    for earlier in earlierSentences(than: sentence) {
      let found = events(of: earlier).last { event in
        guard mention(event).kind != .statement, owner == nil || lead(event) == owner || names(event, owner ?? 0) else {
          return false
        }
        return named.contains(concept(triggerToken(event)))
          || !isNamedByTrigger && contentConcepts(in: tokens(of: event)).contains(head)
      }
      if let found { return found }
    }
    return nil
  }

  /// The event of the same sentence that a stretch names at its beginning: "Russia's attack on", "the decision to close".
  func eventNamed(by stretch: Range<Int>, of sentence: Int) -> Int? { event(in: phrase(in: stretch), of: sentence) }

  /// The noun phrase that opens a stretch, up to a preposition or the like; behind "decision to" and its kind what is decided.
  private func phrase(in stretch: Range<Int>) -> Range<Int> {
    let end = stretch.dropFirst().first { phraseEnds.contains(word($0)) } ?? stretch.upperBound
    guard end < stretch.upperBound, end > stretch.lowerBound, decisionNouns.contains(word(end - 1)) else {
      return stretch.lowerBound..<end
    }
    return stretch.lowerBound..<min(stretch.upperBound, end + 5)
  }

  /// The concepts of the words of a stretch that carry meaning and name nobody.
  private func contentConcepts(in stretch: Range<Int>) -> [WordKey] { stretch.filter(isContent).map(concept) }

  func isContent(_ token: Int) -> Bool {
    document.tokens[token].kind == .word && document.tokens[token].span.count > 3
      && !functionWords.contains(word(token)) && !isName(token)
  }

  private func isName(_ token: Int) -> Bool {
    let span = document.tokens[token].span
    let next = annotated.mentions.partitioningIndex { $0.span.end > span.start }
    return next < annotated.mentions.count && annotated.mentions[next].namesSomebody(at: span)
  }

  /// The tokens of the words that tell an event and no other.
  func tokens(of event: Int) -> Range<Int> {
    let core = mention(event).core
    let first = document.tokenIndex(from: core.start)
    return first..<max(first, document.tokenIndex(from: core.end))
  }

  /// The side of the first name in a stretch.
  func sideNamed(in stretch: Range<Int>) -> Int? {
    guard let first = stretch.first, let last = stretch.last else { return nil }
    let span = document.span(ofTokens: first..<(last + 1))
    let next = annotated.mentions.partitioningIndex { $0.span.start >= span.start }
    guard next < annotated.mentions.count, annotated.mentions[next].span.start < span.end else { return nil }
    return principalOfChain[annotated.mentions[next].chain]
  }

  /// The event of a sort that was told last before a sentence, within the eight sentences before it that tell events.
  func lastEvent(before sentence: Int, where isWanted: (Int) -> Bool) -> Int? {
    for earlier in earlierSentences(than: sentence) {
      if let event = events(of: earlier).last(where: isWanted) { return event }
    }
    return nil
  }

  /// The sentences with events before one, nearest first, at most eight.
  private func earlierSentences(than sentence: Int) -> ReversedCollection<ArraySlice<Int>> {
    let end = sentencesWithEvents.partitioningIndex { $0 >= sentence }
    return sentencesWithEvents[max(0, end - 8)..<end].reversed()
  }

  /// Whether a sentence stands right before or after another one, in its paragraph or the one beside it.
  func areNeighbours(_ a: Int, _ b: Int) -> Bool {
    abs(a - b) <= 1 && abs(document.sentences[a].block - document.sentences[b].block) <= 1
  }

  /// The event of a sentence with the last trigger before a token.
  func lastEvent(before token: Int, of sentence: Int) -> Int? {
    events(of: sentence).last { triggerToken($0) < token }
  }

  /// The event of a sentence with the first trigger at a token or after it.
  func firstEvent(from token: Int, of sentence: Int) -> Int? {
    guard token < document.tokens.count else { return nil }
    let start = document.tokens[token].span.start
    return events(of: sentence).first { mention($0).trigger.end > start }
  }
}

private let phraseEnds: WordSet = [
  "of", "on", "in", "at", "for", "since", "to", "that", "which", "who", "by", "against", "after", "over", "with",
  "from", "and", "as", "is", "was", "were", "are", "had", "has", "have", "near", "during",
]
private let decisionNouns: WordSet = [
  "decision", "move", "plan", "plans", "announcement", "order", "threat", "attempt", "offer", "pledge", "vow",
  "decisions", "moves", "closure", "call", "calls",
]
