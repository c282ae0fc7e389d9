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
  let attributionsOfSentence: SentenceLists<Int>
  /// For each attribution whether a host or reporter of the programme speaks: what they say is the article's own text.
  let isVoiceOfProgramme: [Bool]
  private let labels: Set<Span>
  /// For each token what the lists say of it, the role of a name left out.
  private let words: [EventWord]
  /// For each time expression its days, when it names some.
  let dates: [EventDate?]
  /// The days on which the article was published, as far as known.
  let published: DayInterval?
  private let timexStarts: OffsetIndex
  private let mentionStarts: OffsetIndex
  private let quantityStarts: OffsetIndex
  /// For each sentence all classes that its words are in by themselves.
  let classesOfSentence: [EventWordClass]
  /// For each sentence its clauses.
  let clausesOfSentence: SentenceLists<Clause>
  /// For each attribution the mention that speaks.
  let speakers: [Int?]
  /// For each sentence whether it tells of the page.
  let isPage: [Bool]

  init(
    document: Document, timexes: [Timex], mentions: [Mention], chains: [CoreferenceChain], attributions: [Attribution],
    quantities: [Quantity], gazetteer: Gazetteer
  ) {
    self.document = document
    self.timexes = timexes
    self.mentions = mentions
    self.chains = chains
    self.attributions = attributions
    self.quantities = quantities
    self.gazetteer = gazetteer
    published = document.article.creationTime.anchor.map { DayInterval($0) }
    dates = timexes.indices.map { eventDate(of: timexes[$0], index: $0) }
    let length = document.article.text.count
    timexStarts = OffsetIndex(timexes.map(\.span.start), length: length)
    mentionStarts = OffsetIndex(mentions.map(\.span.start), length: length)
    quantityStarts = OffsetIndex(quantities.map(\.span.start), length: length)
    let text = document.article.text
    let speakers = attributions.map { speaker(of: $0, mentions: mentions, text) }
    self.speakers = speakers
    let labels = Set(document.article.blocks.compactMap(\.label))
    self.labels = labels
    let reporting = ProgrammeVoices(document: document, mentions: mentions, chains: chains)
    isVoiceOfProgramme = attributions.indices.map { index in
      speakers[index].map { reporting.contains($0) } ?? (attributions[index].source.map(labels.contains) ?? false)
    }
    let isVoice = isVoiceOfProgramme
    let reported = attributions.indices.filter { !isVoice[$0] }
    let touching = SentenceLists(
      ofRanges: reported.map { ($0, attributions[$0].sentences.clamped(to: document.sentences.indices)) },
      sentenceCount: document.sentences.count)
    attributionsOfSentence = touching
    var words = eventWords(of: document)
    classesOfSentence = document.sentences.map { sentence in
      words[sentence.tokens].reduce(into: []) { $0.formUnion($1.classes) }
    }
    isPage = pageSentences(in: document, words: words)
    clausesOfSentence = clauses(of: document, words: words, attributions: attributions, ofSentence: touching)
    words.leaveNames(in: document)
    let told = reported.filter { attributions[$0].source.map(labels.contains) != true }
    words.insertPlaces(of: timexes, quotes: told.lazy.flatMap { attributions[$0].quotes }, in: document)
    self.words = words
  }

  var tokens: [Token] { document.tokens }

  func word(_ index: Int) -> WordKey? { tokens.indices.contains(index) ? tokens[index].lower : nil }

  /// What a token does to phrase and clause; nothing outside the text.
  func role(_ index: Int) -> PhraseWord { words.indices.contains(index) ? words[index].role : [] }

  /// Whether the lists have a token in a class.
  func has(_ classes: EventWordClass, at index: Int) -> Bool { words[index].classes.contains(classes) }

  /// Mentions that begin inside a span.
  ///
  /// - Complexity: O(1).
  func mentionIndices(in span: Span) -> Range<Int> { mentionStarts.indices(in: span) }

  func timexIndices(in span: Span) -> Range<Int> { timexStarts.indices(in: span) }

  func quantityIndices(in span: Span) -> Range<Int> { quantityStarts.indices(in: span) }

  /// The first mention that begins at or behind an offset; the number of mentions when there is none.
  func firstMention(from offset: Int) -> Int { mentionStarts.first(from: offset) }

  /// Where the words of a time begin that end with a token, its preposition with them: "in 2014", "on Friday"; nil where none ends.
  func timeEnding(at index: Int) -> Int? {
    guard tokens.indices.contains(index), has(.endsDate, at: index) else { return nil }
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

  /// The attribution in whose content an offset lies; of several the innermost, which is the shortest.
  func attribution(holding offset: Int, sentence: Int) -> Int? {
    var innermost: (attribution: Int, length: Int)?
    for index in attributionsOfSentence[sentence] {
      guard attributions[index].content.contains(where: { $0.contains(offset) }) else { continue }
      let length = attributions[index].content.reduce(0) { $0 + $1.count }
      if innermost.map({ length < $0.length }) ?? true { innermost = (index, length) }
    }
    return innermost?.attribution
  }

  /// The clause of a sentence that holds a token.
  func clause(holding token: Int, sentence: Int) -> Clause? {
    let clauses = clausesOfSentence[sentence]
    let index = clauses.partitioningIndex { $0.tokens.upperBound > token }
    return index < clauses.endIndex && clauses[index].tokens.contains(token) ? clauses[index] : nil
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

/// For each sentence its clauses, cut where reported content begins or ends.
private func clauses(
  of document: Document, words: [EventWord], attributions: [Attribution], ofSentence touching: SentenceLists<Int>
) -> SentenceLists<Clause> {
  let reader = ClauseReader(document: document, words: words)
  let mayMeet = attributions.map { tellsMeetingOrDeed($0, in: document) }
  var cuts: [Int] = []
  return SentenceLists(sentenceCount: document.sentences.count) { sentence, clauses in
    cuts.removeAll(keepingCapacity: true)
    for index in touching[sentence] where !mayMeet[index] {
      for span in attributions[index].content {
        cuts.append(span.start)
        cuts.append(span.end)
      }
    }
    cuts.sort()
    reader.appendClauses(of: document.sentences[sentence], cuts: cuts, to: &clauses)
  }
}

/// "called the chancellor", "discussed the pact with", "announced sanctions": whether it is a cue is seen from the whole clause.
private func tellsMeetingOrDeed(_ attribution: Attribution, in document: Document) -> Bool {
  guard let cue = attribution.cue else { return false }
  let first = document.tokens[document.tokenIndex(from: cue.start)].lower
  // "talked about the port by phone with": the verb is the first word of the cue.
  if first == "talked" || first == "talks" { return true }
  let word = document.tokens[document.tokenIndex(from: cue.end - 1)].lower
  let isDeed = attribution.quotesOnlyTerms && (attribution.rule == nounPhraseRule || !attribution.quotes.isEmpty)
  return eventTriggers[word]?.contains { $0.isVerb && ($0.kind.family == .talks || isDeed && !$0.objects.isEmpty) }
    ?? false
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
private func speaker(of attribution: Attribution, mentions: [Mention], _ text: [UInt8]) -> Int? {
  if let mention = attribution.sourceMention {
    return mentions[mention].entity == .media ? cited(by: attribution, mentions: mentions) ?? mention : mention
  }
  guard let source = attribution.source else { return nil }
  let first = mentions.partitioningIndex { $0.span.start >= source.start }
  var best: Int?
  for index in first..<mentions.count {
    guard mentions[index].span.start < source.end else { break }
    guard mentions[index].entity != .place, source.contains(mentions[index].span),
      !owns(mentions[index], in: source, text)
    else { continue }
    if best.map({ mentions[$0].span.count < mentions[index].span.count }) ?? true { best = index }
  }
  return best
}

/// "Norland's war memorial said", "the Norlandic man's wife": not the state. The outlets of a state are not the state either.
private func owns(_ mention: Mention, in source: Span, _ text: [UInt8]) -> Bool {
  guard mention.entity == .state, mention.span.end < source.end else { return false }
  let rest = text[mention.span.end..<source.end].prefix { $0 != 0x2C }
  if mention.kind == .demonym, rest.suffix(6).elementsEqual(" media".utf8) { return true }
  return rest.indices.dropLast().contains { index in
    rest[index + 1] == 0x73 && (rest[index] == 0x27 || rest[index] == 0x99)
      && (index + 2 == rest.endIndex || rest[index + 2] == 0x20)
  }
}

/// "TASS reported, citing the ministry": the ministry.
private func cited(by attribution: Attribution, mentions: [Mention]) -> Int? {
  guard let relay = attribution.relay else { return nil }
  let first = mentions.partitioningIndex { $0.span.start >= relay.start }
  return mentions[first...].prefix { $0.span.start < relay.end }.indices.first {
    mentions[$0].entity != .media && mentions[$0].entity != .place
  }
}
