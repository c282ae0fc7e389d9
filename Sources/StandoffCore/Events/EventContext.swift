/// The layers of one document, indexed by sentence, for the readers of event mentions.
///
/// A class, for every site of a trigger holds it.
final class EventContext: Sendable {
  let document: Document
  let timexes: [Timex]
  let mentions: [Mention]
  let chains: [CoreferenceChain]
  let attributions: [Attribution]
  let quantities: [Quantity]
  /// Tells where a body has its seat.
  let gazetteer: Gazetteer
  /// For each sentence the attributions that touch it, in order of text.
  let attributionsOfSentence: [[Int]]
  /// For each attribution whether a host or reporter of the programme speaks: what they say is the article's own text.
  let isVoiceOfProgramme: [Bool]
  private let labels: Set<Span>
  /// For each token what it does to phrase and clause.
  private let roles: [PhraseWord]
  /// For each sentence its clauses.
  let clausesOfSentence: [[Clause]]
  /// For each attribution the mention that speaks.
  let speakers: [Int?]
  /// For each sentence whether it tells of the page.
  let isPage: [Bool]

  init(
    document: Document, timexes: [Timex], mentions: [Mention], chains: [CoreferenceChain], attributions: [Attribution],
    quantities: [Quantity], gazetteer: Gazetteer
  ) {
    self.document = document
    roles = document.tokens.indices.map { phraseRole($0, tokens: document.tokens) }
    self.timexes = timexes
    self.mentions = mentions
    self.chains = chains
    self.attributions = attributions
    self.quantities = quantities
    self.gazetteer = gazetteer
    let speakers = attributions.map { speaker(of: $0, mentions: mentions) }
    let labels = Set(document.article.blocks.compactMap(\.label))
    self.labels = labels
    let reporting = ProgrammeVoices(document: document, mentions: mentions, chains: chains)
    isVoiceOfProgramme = attributions.indices.map { index in
      speakers[index].map { reporting.contains($0) } ?? (attributions[index].source.map(labels.contains) ?? false)
    }
    var touching = [[Int]](repeating: [], count: document.sentences.count)
    for (index, attribution) in attributions.enumerated() where !isVoiceOfProgramme[index] {
      for sentence in attribution.sentences.clamped(to: document.sentences.indices) { touching[sentence].append(index) }
    }
    attributionsOfSentence = touching
    // "called the chancellor", "discussed the pact with", "announced sanctions": whether it is a cue is seen from the whole clause.
    let mayMeet = attributions.map { attribution in
      guard let cue = attribution.cue else { return false }
      let first = document.tokens[document.tokenIndex(from: cue.start)].lower
      // "talked about the port by phone with": the verb is the first word of the cue.
      if first == "talked" || first == "talks" { return true }
      let word = document.tokens[document.tokenIndex(from: cue.end - 1)].lower
      let isDeed = attribution.quotesOnlyTerms && (attribution.rule == nounPhraseRule || !attribution.quotes.isEmpty)
      return eventTriggers[word]?.contains { $0.isVerb && ($0.kind.family == .talks || isDeed && !$0.objects.isEmpty) }
        ?? false
    }
    clausesOfSentence = document.sentences.indices.map { index in
      let cutting = touching[index].filter { !mayMeet[$0] }
      let cuts = cutting.flatMap { attributions[$0].content.flatMap { [$0.start, $0.end] } }.sorted()
      return clauses(of: document.sentences[index], in: document, cuts: cuts)
    }
    self.speakers = speakers
    isPage = pageSentences(in: document)
  }

  var tokens: [Token] { document.tokens }

  func word(_ index: Int) -> WordKey? { tokens.indices.contains(index) ? tokens[index].lower : nil }

  /// What a token does to phrase and clause; nothing outside the text.
  func role(_ index: Int) -> PhraseWord { roles.indices.contains(index) ? roles[index] : [] }

  /// Mentions that begin inside a span.
  ///
  /// - Complexity: O(log mentions).
  func mentionIndices(in span: Span) -> Range<Int> {
    let first = mentions.partitioningIndex { $0.span.start >= span.start }
    return first..<mentions.partitioningIndex(from: first) { $0.span.start >= span.end }
  }

  func timexIndices(in span: Span) -> Range<Int> {
    let first = timexes.partitioningIndex { $0.span.start >= span.start }
    return first..<timexes.partitioningIndex(from: first) { $0.span.start >= span.end }
  }

  func quantityIndices(in span: Span) -> Range<Int> {
    let first = quantities.partitioningIndex { $0.span.start >= span.start }
    return first..<quantities.partitioningIndex(from: first) { $0.span.start >= span.end }
  }

  /// Where the words of a time begin that end with a token, its preposition with them: "in 2014", "on Friday"; nil where none ends.
  func timeEnding(at index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    let end = tokens[index].span.end
    let next = timexes.partitioningIndex { $0.span.end >= end }
    guard next < timexes.count, timexes[next].span.end == end, timexes[next].type == .date else { return nil }
    let first = document.tokenIndex(from: timexes[next].span.start)
    return first > 0 && role(first - 1).contains(.preposition) ? first - 1 : first
  }

  /// Somebody who can act, speak or meet: not a place, not an outlet.
  func isActor(_ mention: Int) -> Bool {
    switch mentions[mention].entity {
    case .person, .state, .organisation, .body, .group: true
    case .media, .place: false
    }
  }

  /// "The two leaders", "they": several of whom it was said before who they are.
  func isSeveral(_ mention: Int) -> Bool {
    let mention = mentions[mention]
    guard mention.kind == .description || mention.kind == .pronoun else { return false }
    return severalNouns.contains(tokens[mention.tokens.upperBound - 1].lower)
  }

  /// The chain of a mention, by which its speaker is recognised again.
  func chain(_ mention: Int) -> Int { mentions[mention].chain }

  /// The chain of the state or organisation that a mention stands for, through its office or body.
  func side(of mention: Int) -> Int {
    var chain = mentions[mention].chain
    // Belonging is a short chain; a circular one is left after some steps.
    for _ in 0..<4 {
      guard let owner = chains[chain].of else { break }
      chain = owner
    }
    return chain
  }

  /// "A accuses B of planning an attack, something B denies": what is denied has been said.
  func isDeniedAfterwards(_ attribution: Int) -> Bool { attributions[attribution].deniesWhatPrecedes }

  /// Whether an attribution is a whole turn after its speaker's label.
  func isTurn(_ attribution: Int) -> Bool { attributions[attribution].source.map(labels.contains) ?? false }

  /// Whether a byte offset lies in verbatim words between quotation marks.
  func isQuoted(_ offset: Int, sentence: Int) -> Bool {
    attributionsOfSentence[sentence].contains {
      !isTurn($0) && attributions[$0].quotes.contains { $0.contains(offset) && $0.count > 24 }
    }
  }

  /// The attribution in whose content an offset lies; of several the innermost, which is the shortest.
  func attribution(holding offset: Int, sentence: Int) -> Int? {
    attributionsOfSentence[sentence].filter { attributions[$0].content.contains { $0.contains(offset) } }
      .min { length(attributions[$0].content) < length(attributions[$1].content) }
  }

  private func length(_ spans: [Span]) -> Int { spans.reduce(0) { $0 + $1.count } }

  /// The clause of a sentence that holds a token.
  func clause(holding token: Int, sentence: Int) -> Clause? {
    clausesOfSentence[sentence].first { $0.tokens.contains(token) }
  }

  /// The span of a clause without the word that opens it and the marks at its ends.
  func trimmedSpan(_ range: Range<Int>) -> Span {
    var first = range.lowerBound
    var last = range.upperBound
    while first < last - 1, isEdge(first) { first += 1 }
    while last - 1 > first, tokens[last - 1].kind == .mark || tokens[last - 1].kind == .dash { last -= 1 }
    return document.span(ofTokens: first..<last)
  }

  private func isEdge(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .mark, .dash: true
    case .word: role(index).contains(.coordinator)
    default: false
    }
  }
}

/// What a token does to phrase and clause; nothing when a capital inside a sentence makes a name of it ("in May").
private func phraseRole(_ index: Int, tokens: [Token]) -> PhraseWord {
  guard let role = phraseWord(tokens[index]) else { return [] }
  let isMonthOrName = role.contains(.modal) || role.contains(.future)
  if isMonthOrName, tokens[index].isCapitalised, index > 0, tokens[index - 1].kind == .word { return [] }
  return role
}

private let severalNouns: Set<WordKey> = [
  "leaders", "presidents", "ministers", "premiers", "sides", "parties", "two", "pair", "heads", "interlocutors",
  "counterparts", "delegations", "delegates", "diplomats", "they", "both", "men",
]

extension Attribution {
  /// Whether nothing is quoted, or only a word or two: "announced sanctions on the “baron” of the port".
  var quotesOnlyTerms: Bool { quotes.allSatisfy { $0.count <= 24 } }

  /// Whether it denies or rejects what was told just before it.
  var deniesWhatPrecedes: Bool {
    guard act == .deny || act == .reject, quotes.isEmpty, let cue else { return false }
    return content.first.map { $0.end <= cue.start } ?? false
  }
}

/// The rule by which what follows a verb of saying is a thing rather than a clause.
private let nounPhraseRule: RuleName = "<subject> <cue> <noun phrase>"

/// The mention that speaks: the attribution's own, else the longest mention inside the words of its source.
private func speaker(of attribution: Attribution, mentions: [Mention]) -> Int? {
  if let mention = attribution.sourceMention {
    return mentions[mention].entity == .media ? cited(by: attribution, mentions: mentions) ?? mention : mention
  }
  guard let source = attribution.source else { return nil }
  let first = mentions.partitioningIndex { $0.span.start >= source.start }
  var best: Int?
  for index in first..<mentions.count {
    guard mentions[index].span.start < source.end else { break }
    guard mentions[index].entity != .place, source.contains(mentions[index].span) else { continue }
    if best.map({ mentions[$0].span.count < mentions[index].span.count }) ?? true { best = index }
  }
  return best
}

/// "TASS reported, citing the ministry": the ministry.
private func cited(by attribution: Attribution, mentions: [Mention]) -> Int? {
  guard let relay = attribution.relay else { return nil }
  let first = mentions.partitioningIndex { $0.span.start >= relay.start }
  return mentions[first...].prefix { $0.span.start < relay.end }.indices.first {
    mentions[$0].entity != .media && mentions[$0].entity != .place
  }
}
