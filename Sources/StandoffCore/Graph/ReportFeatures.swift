/// What is compared when two reports may be of one event.
struct ReportFeatures: Sendable {
  let report: Report
  let kind: EventKind
  let date: EventDate
  let status: EventStatus
  /// Actor indexes, sorted.
  let speaker: Int?
  let participants: [Int]
  /// The states and organisations behind the participants, sorted, each once.
  let principals: [Int]
  /// Bodies among the participants: a council or organisation that meets under its own name.
  let bodies: [Int]
  /// The principal of the speaker, or of the participant named first when nobody speaks.
  let leader: Int?
  /// The principals, and the speaker's: an attack is told by the one it hit.
  let concerned: [Int]
  let place: WordKey?
  let quantity: QuantityFeatures?
  /// Hashes of the runs of four words inside quotation marks, sorted.
  let quotedRuns: [UInt64]
  /// Stems of the content words of the extent, without those that name actors or places; sorted, each once.
  let stems: [WordKey]
  /// Actor indexes of all who are named in the extent, sorted.
  let named: [Int]
  /// "Three days of talks": one meeting of one day is not it.
  let lastsDays: Bool
  /// The first five letters of the trigger in lower case: `annexed` and `annexation` agree.
  let deed: WordKey
  /// Told in the title of an article that reports talks of several days: it sums them up.
  let sumsUp: Bool
  let published: CalendarDate?

  var family: EventFamily { kind.family }
  var day: CalendarDate? { date.days?.singleDay }
}

struct QuantityFeatures: Hashable, Sendable {
  let low: Double?
  let high: Double?
  let category: QuantityCategory
  /// Principal of the owner.
  let whose: Int?
}

/// The features of all event mentions, in order of document and text.
func reportFeatures(of documents: [AnnotatedDocument], actors: ActorTable) -> [ReportFeatures] {
  let affiliations = Affiliations(actors)
  return documents.indices.flatMap { document in
    let reader = FeatureReader(
      annotated: documents[document], actorOfChain: actors.actorOfChain[document], actors: actors,
      affiliations: affiliations)
    return documents[document].eventMentions.indices.filter { documents[document].eventMentions[$0].isAsserted }.map {
      reader.features(of: Report(document: document, mention: $0))
    }
  }
}

private struct FeatureReader {
  let annotated: AnnotatedDocument
  let actorOfChain: [Int?]
  let actors: ActorTable
  let affiliations: Affiliations
  /// Whether the article reports talks of two days or more.
  private let hasSeveralMeetings: Bool

  init(annotated: AnnotatedDocument, actorOfChain: [Int?], actors: ActorTable, affiliations: Affiliations) {
    self.annotated = annotated
    self.actorOfChain = actorOfChain
    self.actors = actors
    self.affiliations = affiliations
    let talks = annotated.eventMentions.filter { $0.kind.family == .talks && $0.date.basis != .publication }
    hasSeveralMeetings = Set(talks.compactMap { $0.date.days?.singleDay }).count >= 2
  }

  func features(of report: Report) -> ReportFeatures {
    let mention = annotated.eventMentions[report.mention]
    let participants = sortedOnce(mention.participants.compactMap { actor($0.mention) })
    let speaker = mention.speaker.flatMap(actor)
    let principals = sortedOnce(participants.map(affiliations.principal))
    let speakerPrincipal = speaker.map(affiliations.principal)
    let first = mention.participants.lazy.compactMap { actor($0.mention) }.first.map(affiliations.principal)
    return ReportFeatures(
      report: report, kind: mention.kind, date: mention.date, status: mention.status, speaker: speaker,
      participants: participants, principals: principals,
      bodies: participants.filter { isBody(actors.actors[$0].kind) }, leader: speakerPrincipal ?? first,
      concerned: sortedOnce(principals + [speakerPrincipal].compactMap { $0 }),
      place: mention.place.map { placeKey($0.name) },
      quantity: mention.quantity.map(quantityFeatures), quotedRuns: quotedRuns(mention.quotes),
      stems: Set(contentStems(of: report, in: annotated)).sorted { $0.hash < $1.hash },
      named: named(in: mention.core), lastsDays: lastsDays(mention.trigger), deed: deed(of: mention.trigger),
      sumsUp: sumsUp(mention),
      published: annotated.article.creationTime.anchor)
  }

  private func named(in extent: Span) -> [Int] {
    let first = annotated.mentions.partitioningIndex { $0.span.end > extent.start }
    let inside = annotated.mentions[first...].prefix { $0.span.start < extent.end }
    return sortedOnce(inside.compactMap { actorOfChain[$0.chain] })
  }

  /// Whether "days of" or "week of" stands at most four words before the trigger, with more than one day counted.
  private func lastsDays(_ trigger: Span) -> Bool {
    let tokens = annotated.document.tokens
    let index = annotated.document.tokenIndex(from: trigger.start)
    for of in (max(1, index - 4)..<max(1, index)).reversed() where tokens[of].lower == "of" {
      return severalDays.contains(tokens[of - 1].lower)
    }
    return false
  }

  private func deed(of trigger: Span) -> WordKey {
    WordKey(String(annotated.document.text(trigger).lowercased().prefix(5)))
  }

  private func sumsUp(_ mention: EventMention) -> Bool {
    hasSeveralMeetings && annotated.document.block(of: annotated.document.sentences[mention.sentence]).kind == .title
  }

  private func isBody(_ kind: ActorKind) -> Bool { kind == .organisation || kind == .body }

  private func actor(_ mention: Int) -> Int? { actorOfChain[annotated.mentions[mention].chain] }

  private func quantityFeatures(_ index: Int) -> QuantityFeatures {
    let quantity = annotated.quantities[index]
    let owner = quantity.whose.flatMap(actor).map(affiliations.principal)
    return QuantityFeatures(low: quantity.low, high: quantity.high, category: quantity.category, whose: owner)
  }

  private func placeKey(_ name: String) -> WordKey { WordKey(name.lowercased()) }

  /// Runs of four words: shorter ones are shared by chance ("we will not").
  private func quotedRuns(_ quotes: [Span]) -> [UInt64] {
    var runs: Set<UInt64> = []
    for quote in quotes {
      let words = tokens(in: quote).filter { $0.kind == .word || $0.kind == .number }.map(\.lower.hash)
      guard words.count >= 4 else { continue }
      for start in 0...(words.count - 4) {
        runs.insert(words[start..<(start + 4)].reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 })
      }
    }
    return runs.sorted()
  }

  private func tokens(in span: Span) -> ArraySlice<Token> {
    let document = annotated.document
    let first = document.tokenIndex(from: span.start)
    var last = first
    while last < document.tokens.count, document.tokens[last].span.start < span.end { last += 1 }
    return document.tokens[first..<last]
  }
}

private let severalDays: Set<WordKey> = ["days", "week", "weeks", "weekend", "month", "months"]

private func sortedOnce(_ values: [Int]) -> [Int] { Set(values).sorted() }

/// The number of elements that two sorted lists share.
func sharedCount<Element: Equatable>(_ a: [Element], _ b: [Element], by key: (Element) -> UInt64) -> Int {
  var i = 0
  var j = 0
  var shared = 0
  while i < a.count, j < b.count {
    let (x, y) = (key(a[i]), key(b[j]))
    if x == y { shared += 1 }
    if x <= y { i += 1 }
    if y <= x { j += 1 }
  }
  return shared
}
