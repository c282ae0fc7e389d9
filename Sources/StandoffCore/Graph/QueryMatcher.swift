/// A query made ready to be put to many events: names looked up, words folded.
struct QueryMatcher {
  private let graph: EventGraph
  private let days: (since: CalendarDate?, until: CalendarDate?)
  private let minimumSources: Int
  /// Of each group one must hold.
  private let groups: [[Test]]
  private let excluded: [Test]

  private enum Test {
    /// Nil is any part.
    case actor(Set<ActorID>, ActorPart?)
    case kind(EventKind), status(EventStatus)
    case place(FoldedWord), word(FoldedWord)
    /// The articles of an outlet, as indexes into the graph's documents.
    case articles(Set<Int>)
    case background
  }

  init(query: Query, graph: EventGraph) {
    self.graph = graph
    days = (query.since, query.until)
    minimumSources = query.minimumSources
    let test = { (condition: QueryCondition) in Self.test(condition, in: graph) }
    var groups: [[Test]] = [
      query.actors.map { test(.actor($0)) }, query.speakers.map { test(.speaker($0)) },
      query.participants.map { test(.participant($0)) }, query.subjects.map { test(.subject($0)) },
      query.kinds.map { test(.kind($0)) }, query.places.map { test(.place($0)) },
      query.outlets.map { test(.outlet($0)) }, query.statuses.map { test(.status($0)) },
    ]
    groups += Self.words(in: query.text).map { [.word(FoldedWord($0))] }
    groups += query.required.map { [test($0)] }
    self.groups = groups.filter { !$0.isEmpty }
    excluded = query.excluded.map(test)
  }

  func admits(_ event: Event) -> Bool {
    admitsDays(event.date.days) && (minimumSources <= 1 || graph.sourceCount(of: event) >= minimumSources)
      && groups.allSatisfy { group in group.contains { holds($0, of: event) } }
      && !excluded.contains { holds($0, of: event) }
  }

  private static func test(_ condition: QueryCondition, in graph: EventGraph) -> Test {
    switch condition {
    case .actor(let name): .actor(graph.actors(named: name), nil)
    case .speaker(let name): .actor(graph.actors(named: name), .speaker)
    case .participant(let name): .actor(graph.actors(named: name), .participant)
    case .subject(let name): .actor(graph.actors(named: name), .subject)
    case .kind(let kind): .kind(kind)
    case .place(let name): .place(FoldedWord(name))
    case .outlet(let name): .articles(articles(ofOutlet: FoldedWord(name), in: graph))
    case .status(let status): .status(status)
    case .text(let word): .word(FoldedWord(word))
    case .background: .background
    }
  }

  private static func articles(ofOutlet name: FoldedWord, in graph: EventGraph) -> Set<Int> {
    Set(graph.documents.indices.filter { graph.documents.head(of: $0).outlet.map { name.equals($0.value) } ?? false })
  }

  private static func words(in text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  private func holds(_ test: Test, of event: Event) -> Bool {
    switch test {
    case .actor(let actors, let part): concerns(event, actors, part)
    case .kind(let kind): event.kind == kind
    case .status(let status): event.status == status
    case .place(let name): event.place.map { name.equals($0.name) } ?? false
    case .articles(let articles): event.reports.contains { articles.contains($0.document) }
    case .word(let word): tells(event, word)
    case .background: event.isBackground
    }
  }

  /// An event with an open or wide date is admitted when some day of it could lie within.
  private func admitsDays(_ interval: DayInterval?) -> Bool {
    guard days.since != nil || days.until != nil else { return true }
    guard let interval else { return false }
    if let since = days.since, let latest = interval.latest, latest < since { return false }
    if let until = days.until, let earliest = interval.earliest, earliest > until { return false }
    return true
  }

  // MARK: Actors

  private func concerns(_ event: Event, _ actors: Set<ActorID>, _ part: ActorPart?) -> Bool {
    switch part {
    case nil:
      event.participants.contains { actors.contains($0.actor) } || speaks(actors, in: event)
    case .speaker:
      speaks(actors, in: event)
        || event.participants.contains { $0.role.part == .speaker && actors.contains($0.actor) }
    case .participant:
      event.participants.contains { $0.role.part == .participant && actors.contains($0.actor) }
    case .subject:
      event.participants.contains { $0.role.part == .subject && actors.contains($0.actor) }
        || event.reports.contains { names($0, actors) }
    }
  }

  private func speaks(_ actors: Set<ActorID>, in event: Event) -> Bool {
    event.factuality.contains { $0.holder.map(actors.contains) ?? false }
  }

  /// Whether somebody names one of these in what they say, otherwise than as its speaker.
  private func names(_ report: Report, _ actors: Set<ActorID>) -> Bool {
    graph.documents.actorsNamed(in: report, actors: graph.actors).contains {
      actors.contains(graph.actors.actors[$0].id)
    }
  }

  // MARK: Words

  private func tells(_ event: Event, _ word: FoldedWord) -> Bool {
    word.occurs(in: event.label)
      || event.reports.contains { report in graph.documents.withSentence(of: report) { word.occurs(in: $0) } }
  }
}

/// A word to be found without regard to case.
///
/// ASCII letters are compared folded, byte by byte; of other letters both cases are looked for where the word has any.
struct FoldedWord: Hashable, Sendable {
  private let name: String
  private let variants: [[UInt8]]

  init(_ word: String) {
    name = word.lowercased()
    let forms = word.utf8.allSatisfy { $0 < 0x80 } ? [name] : [name, word.uppercased(), word, word.capitalized]
    variants = Set(forms.map { $0.utf8.map(\.asciiFolded) }).sorted { $0.lexicographicallyPrecedes($1) }
  }

  func equals(_ text: String) -> Bool {
    text.utf8.count == name.utf8.count && text.utf8.elementsEqual(name.utf8) { $0.asciiFolded == $1 }
      || variants.count > 1 && text.lowercased() == name
  }

  func occurs(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in variants.contains { occurs($0, in: bytes, 0..<bytes.count) } }
  }

  func occurs(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    variants.contains { occurs($0, in: text, 0..<text.count) }
  }

  private func occurs(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = word.first, range.count >= word.count else { return word.isEmpty }
    for start in range.lowerBound...(range.upperBound - word.count) where text[start].asciiFolded == first {
      var offset = 1
      while offset < word.count, text[start + offset].asciiFolded == word[offset] { offset += 1 }
      if offset == word.count { return true }
    }
    return false
  }
}

extension String {
  /// With its first letter as a capital.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

extension UInt8 {
  /// The small letter of an ASCII capital; any other byte as it is.
  fileprivate var asciiFolded: UInt8 { 0x41 <= self && self <= 0x5A ? self | 0x20 : self }
}
