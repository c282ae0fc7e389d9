/// Words that somebody else took for mentions of events: which document, where.
package struct GivenMention: Hashable, Sendable {
  /// Index into the documents.
  package let document: Int
  package let span: Span

  package init(document: Int, span: Span) {
    self.document = document
    self.span = span
  }
}

/// Groups given mentions by event, across documents, with the parts that the graph is built with: stories, deed stems, persons,
/// content words.
///
/// For measuring on corpora that give their own mentions of any kind of event. Mentions join when their documents tell one
/// story, their words name one deed and the persons they name do not exclude each other; verbs of saying, other words of one concept and other
/// numbers need shared words besides.
///
/// - Returns: for each mention the number of its group, groups numbered in order of their first mention.
/// - Complexity: linear: each mention is compared with the groups of one deed in one story, of each at most `memberLimit` members.
package func groups(of mentions: [GivenMention], in documents: [AnnotatedDocument]) -> [Int] {
  let reader = GivenMentionReader(documents: documents)
  let features = mentions.map(reader.features)
  let order = mentions.indices.sorted {
    (mentions[$0].document, mentions[$0].span.start) < (mentions[$1].document, mentions[$1].span.start)
  }
  var groups: [GivenGroup] = []
  var groupsOfKey: [GivenKey: [Int]] = [:]
  var result = [Int](repeating: 0, count: mentions.count)
  for index in order {
    let key = GivenKey(story: features[index].story, deed: features[index].concept)
    let candidates = groupsOfKey[key] ?? []
    let scored = candidates.compactMap { group in groups[group].likeness(to: features[index]).map { ($0, group) } }
    if let best = scored.max(by: { ($0.0, -$0.1) < ($1.0, -$1.1) })?.1 {
      groups[best].append(features[index])
      result[index] = best
    } else {
      result[index] = groups.count
      if candidates.count < GivenGroup.groupLimit { groupsOfKey[key, default: []].append(groups.count) }
      groups.append(GivenGroup(first: features[index]))
    }
  }
  return result
}

private struct GivenKey: Hashable {
  let story: Int
  let deed: WordKey
}

private struct GivenFeatures {
  let document: Int
  let story: Int
  let deed: WordKey
  let concept: WordKey
  let isSaying: Bool
  /// Actor indexes of persons named in the sentence, else of those the document is about; sorted.
  let persons: [Int]
  let stems: [WordKey]
  /// Hashes of the numbers in the sentence, sorted.
  let numbers: [UInt64]
}

private struct GivenGroup {
  static let groupLimit = 64
  private static let memberLimit = 8
  private var members: [GivenFeatures]

  init(first: GivenFeatures) { members = [first] }

  mutating func append(_ features: GivenFeatures) {
    if members.count < GivenGroup.memberLimit { members.append(features) }
  }

  /// The most content words shared with a member; nil when the two cannot be of one event.
  func likeness(to features: GivenFeatures) -> Int? {
    guard members.allSatisfy({ $0.document == features.document || personsAgree($0.persons, features.persons) }) else {
      return nil
    }
    let shared = members.map { sharedCount($0.stems, features.stems, by: \.hash) }.max() ?? 0
    return shared < leastShared(with: features) ? nil : shared
  }

  /// How many content words must be shared: some for a verb of saying, for another word of the same concept, and where the numbers differ.
  private func leastShared(with features: GivenFeatures) -> Int {
    if features.isSaying { return 3 }
    if members.contains(where: { $0.document == features.document }) { return 0 }
    let numbered = members.filter { !$0.numbers.isEmpty }
    let isOtherNumber =
      !features.numbers.isEmpty && numbered.count == members.count
      && !numbered.contains { sharedCount($0.numbers, features.numbers, by: { $0 }) > 0 }
    if isOtherNumber { return 3 }
    return members.contains { $0.deed == features.deed } ? 0 : 2
  }
}

private let sayings: Set<WordKey> = ["say", "tell", "report", "announc", "claim", "speak", "stat"]

private struct GivenMentionReader {
  let documents: [AnnotatedDocument]
  private let stories: [Int]
  private let actors: ActorTable
  /// For each document the persons it names again and again, sorted.
  private let protagonists: [[Int]]

  init(documents: [AnnotatedDocument]) {
    self.documents = documents
    stories = StandoffCore.stories(of: documents, scale: .event)
    let table = StandoffCore.actors(across: documents)
    actors = table
    protagonists = documents.indices.map { StandoffCore.protagonists(of: documents[$0], table.actorOfChain[$0], table) }
  }

  func features(of mention: GivenMention) -> GivenFeatures {
    let annotated = documents[mention.document]
    let document = annotated.document
    let extent = document.sentenceIndex(at: mention.span.start).map { document.sentences[$0].span } ?? mention.span
    let deed = deed(of: mention.span, in: document)
    let named = StandoffCore.persons(in: extent, of: annotated, actors.actorOfChain[mention.document], actors)
    return GivenFeatures(
      document: mention.document, story: stories[mention.document], deed: deed, concept: deedConcept(of: deed),
      isSaying: sayings.contains(deed),
      persons: named.isEmpty ? protagonists[mention.document] : named,
      stems: Set(contentStems(in: extent, of: annotated)).subtracting([deed]).sorted { $0.hash < $1.hash },
      numbers: ReportWords(in: extent, of: annotated, isSpeech: false).numbers)
  }

  /// The deed stem of the last word of a mention.
  private func deed(of span: Span, in document: Document) -> WordKey {
    let first = document.tokenIndex(from: span.start)
    let tokens = document.tokens[first...].prefix { $0.span.start < span.end }
    let word = tokens.last { $0.kind == .word } ?? tokens.last
    return deedStem(of: document.article.text[(word?.span ?? span).range])
  }
}

/// Whether the persons named in two places may be of one event: at least one is the same, or one place names none.
func personsAgree(_ a: [Int], _ b: [Int]) -> Bool {
  a.isEmpty || b.isEmpty || sharedCount(a, b, by: { UInt64($0) }) > 0
}

/// The persons named in a stretch of text, as actor indexes, sorted.
func persons(in extent: Span, of annotated: AnnotatedDocument, _ actorOfChain: [Int?], _ actors: ActorTable) -> [Int] {
  let first = annotated.mentions.partitioningIndex { $0.span.end > extent.start }
  let inside = annotated.mentions[first...].prefix { $0.span.start < extent.end }
  let named = inside.compactMap { actorOfChain[$0.chain] }.filter { actors.actors[$0].kind == .person }
  return Set(named).sorted()
}

/// The persons a document is about: named at least twice, and three times for each five of the one named most; sorted.
private func protagonists(of annotated: AnnotatedDocument, _ actorOfChain: [Int?], _ actors: ActorTable) -> [Int] {
  var counts: [Int: Int] = [:]
  for mention in annotated.mentions {
    guard let actor = actorOfChain[mention.chain], actors.actors[actor].kind == .person else { continue }
    counts[actor, default: 0] += 1
  }
  let most = counts.values.max() ?? 0
  return counts.filter { $0.value >= 2 && $0.value * 5 >= most * 3 }.keys.sorted()
}
