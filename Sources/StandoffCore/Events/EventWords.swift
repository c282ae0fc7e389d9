/// Classes of words that the readers of events ask many tokens for.
struct EventWordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Names an event: it is in `eventTriggers`.
  static let trigger = EventWordClass(rawValue: 1)
  /// Must or must not stand near some trigger.
  static let neighbour = EventWordClass(rawValue: 2)
  static let cancellation = EventWordClass(rawValue: 4)
  static let planVerb = EventWordClass(rawValue: 8)
  static let actorNoun = EventWordClass(rawValue: 16)
  /// A military thing.
  static let force = EventWordClass(rawValue: 32)
  static let relief = EventWordClass(rawValue: 64)
  static let weekMatter = EventWordClass(rawValue: 128)
  /// Opens what a page says of itself.
  static let pageOpening = EventWordClass(rawValue: 256)
  /// Goes on with what a page says of itself.
  static let pageSecond = EventWordClass(rawValue: 32768)
  /// What a kind of speech looks for: it is in `spokenWords`.
  static let spoken = EventWordClass(rawValue: 65536)
  static let speechPast = EventWordClass(rawValue: 512)
  static let meetingPast = EventWordClass(rawValue: 1024)
  static let happeningVerb = EventWordClass(rawValue: 2048)
  static let lightVerb = EventWordClass(rawValue: 4096)
  /// Told by its place: among verbatim words of some length.
  static let quoted = EventWordClass(rawValue: 8192)
  /// Told by its place: the last word of a date.
  static let endsDate = EventWordClass(rawValue: 16384)
}

/// What the lists of closed classes and of events say of a word, so that a token is looked up once.
struct EventWord: Sendable {
  var role: PhraseWord = []
  var classes: EventWordClass = []
}

private let listedEventWords: WordMap<EventWord> = {
  var result = WordMap<EventWord>(minimumCapacity: 4096)
  func add(_ words: some Sequence<WordKey>, _ classes: EventWordClass) {
    for word in words { result[word, default: EventWord()].classes.insert(classes) }
  }
  for word in phraseWords.words { result[word, default: EventWord()].role = phraseWords[word] ?? [] }
  add(eventTriggers.words, .trigger)
  for trigger in eventTriggers.words.compactMap({ eventTriggers[$0] }).joined() {
    add(trigger.objects.union(trigger.barred), .neighbour)
  }
  add(cancellations.words, .cancellation)
  add(planVerbs, .planVerb)
  add(actorNouns, .actorNoun)
  add(forceWords.union(countedForces), .force)
  add(reliefWords, .relief)
  add(weekMatters, .weekMatter)
  add(NounTriggerWords.happeningVerbs, .happeningVerb)
  add(NounTriggerWords.lightVerbs.values.joined(), .lightVerb)
  add(pageOpenings.words, .pageOpening)
  add(pageOpenings.words.compactMap { pageOpenings[$0] }.joined().compactMap(\.first), .pageSecond)
  add(spokenWords.words, .spoken)
  add(speechPasts, .speechPast)
  add(meetingPasts, .meetingPast)
  return result
}()

/// What the lists say of each token of a document.
///
/// - Complexity: O(tokens).
func eventWords(of document: Document) -> [EventWord] {
  let listed = listedEventWords
  return document.tokens.map { token in
    guard token.kind == .word || token.kind == .alphanumeric, var word = listed[token.lower] else { return EventWord() }
    // A country, and no pronoun.
    if token.isCapitalised, token.lower == "us" { word.role = [] }
    return word
  }
}

extension [EventWord] {
  /// Takes its role from a token that a capital inside a sentence makes a name of ("in May").
  mutating func leaveNames(in document: Document) {
    for index in indices.dropFirst() where !self[index].role.isDisjoint(with: [.modal, .future]) {
      if document.tokens[index].isCapitalised, document.tokens[index - 1].kind == .word { self[index].role = [] }
    }
  }

  /// Puts words into the classes that their places tell.
  ///
  /// - Parameter quotes: verbatim words, of which terms of a word or two are left out.
  mutating func insertPlaces(of timexes: [Timex], quotes: some Sequence<Span>, in document: Document) {
    for timex in timexes where timex.type == .date {
      if let last = timex.tokens.last { self[last].classes.insert(.endsDate) }
    }
    for quote in quotes where quote.count > 24 {
      for index in document.tokenIndex(from: quote.start)..<count {
        guard document.tokens[index].span.start < quote.end else { break }
        if document.tokens[index].span.start >= quote.start { self[index].classes.insert(.quoted) }
      }
    }
  }
}
