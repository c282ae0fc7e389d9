/// A sentence of a graph: document, and place in `Document.sentences`.
struct SentencePlace: Hashable {
  let document: Int
  let sentence: Int
}

/// A day with what is told of it.
struct DigestCandidate {
  let day: CalendarDate
  /// How much the articles that name it show that it matters, in twentieths of an article.
  let weight: Int
  /// Articles with a sentence that counts and names the day.
  let articles: Int
  /// Articles that name the day at all, and those published on it: they settle ties.
  let naming: Int
  let published: Int
}

/// Which sentences of a graph name which day, and which of them count for a query.
struct DigestSentences {
  /// The number of opening sentences that tell an article's own day.
  private static let leadLength = 5

  private var naming: [CalendarDate: [SentencePlace]] = [:]
  /// The sentences that report an event of a day, whether or not they name it.
  private var reporting: [CalendarDate: [SentencePlace]] = [:]
  /// Those of them that report something done, rather than only said.
  private var doing: [CalendarDate: [SentencePlace]] = [:]
  private var published: [CalendarDate: [Int]] = [:]
  private let counting: [[Bool]]
  /// For each document the day it came out, when one is known.
  private let days: [CalendarDate?]
  private let copyOf: [Int: Int]
  private let leads: [[Int]]
  private let query: Query
  private let documents: DocumentList

  init(graph: EventGraph, query: Query) {
    self.query = query
    documents = graph.documents
    copyOf = graph.copyOf
    let filter = SentenceFilter(query: query, graph: graph)
    counting = graph.documents.indices.map { filter.admitted(inDocument: $0) }
    days = graph.documents.map { $0.article.creationTime.anchor }
    leads = graph.documents.map { annotated in
      let document = annotated.document
      return Array(document.sentences.indices.lazy.filter { document.isProse($0) }.prefix(Self.leadLength))
    }
    for (index, annotated) in graph.documents.enumerated() {
      if let day = annotated.article.creationTime.days?.singleDay { published[day, default: []].append(index) }
      addDays(namedIn: annotated, document: index)
      addDays(ofEventsIn: annotated, document: index)
    }
  }

  private mutating func addDays(namedIn annotated: AnnotatedDocument, document index: Int) {
    for timex in annotated.timexes where timex.granularity <= .day {
      guard let day = timex.days?.singleDay,
        let sentence = annotated.document.sentenceIndex(at: timex.span.start), annotated.document.isProse(sentence)
      else { continue }
      let place = SentencePlace(document: index, sentence: sentence)
      if naming[day]?.last != place { naming[day, default: []].append(place) }
    }
  }

  private mutating func addDays(ofEventsIn annotated: AnnotatedDocument, document index: Int) {
    for mention in annotated.eventMentions where mention.isAsserted && annotated.document.isProse(mention.sentence) {
      guard let day = mention.date.days?.singleDay else { continue }
      let place = SentencePlace(document: index, sentence: mention.sentence)
      reporting[day, default: []].append(place)
      if mention.kind != .statement, mention.status == .held || mention.status == .ongoing {
        doing[day, default: []].append(place)
      }
    }
  }

  /// Whether the query admits a sentence.
  func counts(_ place: SentencePlace) -> Bool { counting[place.document][place.sentence] }

  /// All days that a sentence which counts names, those that matter most first.
  func daysByWeight() -> [DigestCandidate] {
    let days = naming.keys.filter { day in
      (query.since.map { $0 <= day } ?? true) && (query.until.map { day <= $0 } ?? true)
    }
    return days.map(candidate).filter { $0.articles > 0 }.sorted { a, b in
      (b.weight, b.articles, b.naming, b.published, a.day) < (a.weight, a.articles, a.naming, a.published, b.day)
    }
  }

  private func candidate(_ day: CalendarDate) -> DigestCandidate {
    let places = naming[day] ?? []
    return DigestCandidate(
      day: day, weight: weight(of: day, places) + 8 * sources(events(of: day)),
      articles: sources(places.filter(counts)), naming: sources(places),
      published: published[day]?.count ?? 0)
  }

  /// An article that comes back to a day counts in full, one of the day itself or that looks forward to it a quarter: every article names its
  /// own day. A sentence that counts weighs a quarter more than another; of an article's sentences the weightiest counts.
  private func weight(of day: CalendarDate, _ places: [SentencePlace]) -> Int {
    var weights: [Int: Int] = [:]
    for place in places {
      let time = days[place.document].map { $0 > day ? 4 : 1 } ?? 4
      let source = copyOf[place.document] ?? place.document
      weights[source] = max(weights[source] ?? 0, time * (counts(place) ? 5 : 4))
    }
    return weights.values.reduce(0, +)
  }

  private func sources(_ places: [SentencePlace]) -> Int {
    Set(places.map { copyOf[$0.document] ?? $0.document }).count
  }

  /// The sentences that name a day or report an event of it; some come twice.
  func telling(_ day: CalendarDate) -> [SentencePlace] { (naming[day] ?? []) + events(of: day) }

  /// The sentences that report an event of a day; some come twice.
  func events(of day: CalendarDate) -> [SentencePlace] { reporting[day] ?? [] }

  /// The sentences that report something done on a day; some come twice.
  func deeds(of day: CalendarDate) -> [SentencePlace] { doing[day] ?? [] }

  /// Whether a sentence is understood without the one before: its first word refers to nobody and joins nothing.
  func standsAlone(_ place: SentencePlace) -> Bool {
    let document = documents[place.document].document
    let first = document.sentences[place.sentence].tokens.first { document.tokens[$0].kind == .word }
    return first.map { !leaningWords.contains(document.tokens[$0].lower) } ?? false
  }

  /// The opening sentences of what was published on a day and on the next.
  func leads(of day: CalendarDate) -> [SentencePlace] {
    [day, day + 1].flatMap { published[$0] ?? [] }.flatMap { document in
      leads[document].map { SentencePlace(document: document, sentence: $0) }
    }
  }

  func evidence(of place: SentencePlace, in graph: EventGraph) -> Evidence {
    Evidence(document: place.document, span: graph.documents[place.document].document.sentences[place.sentence].span)
  }
}

extension Document {
  /// Whether a sentence is one of the body: headlines name no day and are seldom whole sentences.
  func isProse(_ sentence: Int) -> Bool { !isTitle(sentence) }
}

/// First words of sentences that lean on the one before.
private let leaningWords: WordSet = [
  "also", "although", "and", "because", "both", "but", "he", "her", "his", "however", "i", "instead", "it",
  "its", "later", "meanwhile", "nor", "or", "she", "so", "such", "that", "their", "then", "there",
  "these", "they", "this", "those", "thus", "we", "which", "while", "who", "yet", "you",
]
