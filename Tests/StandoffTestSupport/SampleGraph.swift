package import StandoffCore

/// A small crisis of invented names: three articles, seven actors, events of every mark. Made by hand, so that screens
/// can be tested whatever the stages read.
package func sampleGraph() -> EventGraph { SampleGraph().graph }

/// `count` events over many days in one long article: enough to scroll, filter and search in earnest.
package func largeGraph(events count: Int) -> EventGraph { LargeGraph(count: count).graph }

/// Events of nothing but their days, in the order given.
package func datedGraph(_ days: [DayInterval?]) -> EventGraph {
  let events = days.enumerated().map { number, days in
    SampleEvent(.other, "event \(number)", days, .explicit, .held, who: [], mentions: [])
      .event(id: "e\(number)", mentions: [], documents: [])
  }
  return EventGraph(documents: [], actors: ActorTable(actors: [], actorOfChain: []), events: events, links: [])
}

/// An article whose every field and word is hostile to a terminal, with one event.
package func hostileGraph(_ text: String) -> EventGraph { HostileGraph(text: text).graph }

// MARK: The sample

private struct SampleGraph {
  private let documents: [SampleDocument] = [
    SampleDocument(
      path: "aldhaven-times.txt", outlet: "Aldhaven Times", day: nil, why: "no date found",
      title: "No ground given over Kallos",
      paragraphs: [
        ["Neither side gave ground over the Kallos channel, people close to the talks said."],
        ["Talks on fishing zones may open in Aldhaven if the boats withdraw, the envoy's office said."],
        ["Korvan has 4,000 troops on the coast, according to Valdra."],
      ]),
    SampleDocument(
      path: "harbour-post.txt", outlet: "Harbour Post", day: CalendarDate(year: 2031, month: 3, day: 6),
      why: "byline: 6 March 2031", title: "Patrol boats close Kallos channel",
      paragraphs: [
        [
          "Korvan patrol boats closed the Kallos channel before dawn on Thursday, four days after the boarding of the survey ship Meridian."
        ],
        [
          "The frigate Ansel fired two warning shots near buoy 14, the Valdran navy said.",
          "“The shots were reckless,” a Korvan coast guard spokesman said, denying that any boat had crossed the line.",
        ],
        ["Foreign Minister Joren Ansel called on both sides to “hold their positions”."],
        ["Envoy Mira Toll will meet him in Aldhaven on Monday."],
      ], litter: "Read More: Survey ship boarded"),
    SampleDocument(
      path: "valdra-wire.txt", outlet: "Valdra Wire", day: CalendarDate(year: 2031, month: 3, day: 10),
      why: "header: 20310310", title: "Envoy opens talks in Aldhaven",
      paragraphs: [
        ["Envoy Mira Toll and Foreign Minister Joren Ansel met in Aldhaven on Monday."],
        ["Two warning shots were fired on 6 March, the navy repeated."],
        ["Valdra has no plan to withdraw its frigates, Ansel said."],
        ["Korvan has 6,000 troops on the coast, he added."],
      ]),
  ]

  private let actors: [Actor] = [
    Actor(
      id: ActorID("joren-ansel"), name: "Joren Ansel", kind: .person, role: "foreign minister", of: ActorID("valdra"),
      aliases: ["Ansel"]),
    Actor(
      id: ActorID("korvan"), name: "Korvan", kind: .state, role: nil, of: nil, aliases: ["the Korvans"]),
    Actor(
      id: ActorID("korvan-coast-guard"), name: "Korvan coast guard", kind: .body, role: nil, of: ActorID("korvan"),
      aliases: ["coast guard"]),
    Actor(id: ActorID("mira-toll"), name: "Mira Toll", kind: .person, role: "envoy", of: ActorID("unec"), aliases: []),
    Actor(
      id: ActorID("unec"), name: "United Nations Envoy for the Channel", kind: .organisation, role: nil, of: nil,
      aliases: ["U.N.E.C.", "envoy's office"]),
    Actor(id: ActorID("valdra"), name: "Valdra", kind: .state, role: nil, of: nil, aliases: []),
    Actor(
      id: ActorID("valdran-navy"), name: "Valdran navy", kind: .body, role: nil, of: ActorID("valdra"),
      aliases: ["the navy"]),
  ]

  private let mentions: [SampleMention] = [
    SampleMention(0, "Neither side", .statement, speaker: nil),
    SampleMention(0, "Talks on fishing", .talks, speaker: "unec", status: .hypothetical, factuality: .possible),
    SampleMention(0, "Korvan has 4,000", .troopFigure, speaker: "valdra"),
    SampleMention(1, "Korvan patrol boats", .deployment, speaker: nil),
    SampleMention(1, "The frigate Ansel", .attack, speaker: "valdran-navy"),
    SampleMention(1, "“The shots", .accusation, speaker: "korvan-coast-guard", quote: "The shots were reckless,"),
    SampleMention(1, "Foreign Minister", .demand, speaker: "joren-ansel", quote: "hold their positions"),
    SampleMention(1, "Envoy Mira", .meeting, speaker: nil, status: .planned),
    SampleMention(2, "Envoy Mira", .meeting, speaker: nil),
    SampleMention(2, "Two warning", .attack, speaker: "valdran-navy"),
    SampleMention(2, "Valdra has no plan", .withdrawal, speaker: "joren-ansel", factuality: .certainlyNot),
    SampleMention(2, "Korvan has 6,000", .troopFigure, speaker: "joren-ansel"),
  ]

  private let events: [SampleEvent] = [
    SampleEvent(
      .deployment, "patrol boats close the Kallos channel", day(2031, 3, 6), .relative, .held,
      who: [("korvan", .agent), ("valdra", .recipient)], place: ("Kallos channel", .explicit), mentions: [3]),
    SampleEvent(
      .attack, "two warning shots near buoy 14", day(2031, 3, 6), .explicit, .held,
      who: [("valdran-navy", .agent), ("korvan", .recipient)], place: ("buoy 14", .explicit), mentions: [4, 9]),
    SampleEvent(
      .accusation, "the shots were reckless", day(2031, 3, 6), .publication, .held,
      who: [("korvan-coast-guard", .speaker), ("valdra", .addressee)], mentions: [5]),
    SampleEvent(
      .demand, "hold their positions", day(2031, 3, 6), .publication, .held,
      who: [("joren-ansel", .speaker), ("korvan", .addressee), ("valdra", .addressee)], mentions: [6]),
    SampleEvent(
      .troopFigure, "4,000 troops on the coast", day(2031, 3, 6), .inferred, .ongoing,
      who: [("korvan", .owner)], mentions: [2]),
    SampleEvent(
      .meeting, "Mira Toll and Joren Ansel meet", day(2031, 3, 10), .relative, .held,
      who: [("mira-toll", .participant), ("joren-ansel", .participant)], place: ("Aldhaven", .inferred),
      mentions: [7, 8]),
    SampleEvent(
      .withdrawal, "Valdra has no plan to withdraw its frigates", day(2031, 3, 10), .publication, .unknown,
      who: [("valdra", .agent)], mentions: [10]),
    SampleEvent(
      .troopFigure, "6,000 troops on the coast", day(2031, 3, 10), .publication, .ongoing,
      who: [("korvan", .owner)], mentions: [11]),
    SampleEvent(
      .agreement, "a protocol on survey rights to be signed", month(2031, 4), .explicit, .planned,
      who: [("korvan", .participant), ("valdra", .participant)], place: ("Aldhaven", .explicit), mentions: [0]),
    SampleEvent(
      .talks, "talks on fishing zones may open", nil, .none, .hypothetical,
      who: [("unec", .host)], place: ("Aldhaven", .explicit), mentions: [1]),
  ]

  var graph: EventGraph {
    let annotated = documents.enumerated().map { number, document in
      document.annotated(mentions.filter { $0.document == number }, actors: actors)
    }
    let events = events.enumerated().map { number, event in
      event.event(id: "e\(number)", mentions: mentions, documents: annotated)
    }
    let links = [
      Link(
        kind: .contradicts, from: EventID("e4"), to: EventID("e7"), rule: "figures of the same thing differ",
        evidence: [])
    ]
    let table = ActorTable(actors: actors, actorOfChain: annotated.map { _ in actors.indices.map { $0 } })
    return EventGraph(documents: annotated, actors: table, events: events, links: links)
  }
}

private func day(_ year: Int, _ month: Int, _ day: Int) -> DayInterval? {
  CalendarDate(year: year, month: month, day: day).map { DayInterval($0) }
}

private func month(_ year: Int, _ month: Int) -> DayInterval? {
  guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
  return DayInterval(earliest: first, latest: first + (CalendarDate.dayCount(year: year, month: month) - 1))
}

// MARK: Pieces

private struct SampleDocument {
  let path: String
  let outlet: String
  let day: CalendarDate?
  let why: String
  let title: String
  /// Sentences, paragraph by paragraph.
  let paragraphs: [[String]]
  var litter: String?

  func annotated(_ mentions: [SampleMention], actors: [Actor]) -> AnnotatedDocument {
    var text: [UInt8] = []
    var blocks: [Block] = []
    var sentences: [Sentence] = []
    func add(_ kind: BlockKind, _ parts: [String]) {
      let start = text.count
      for (number, part) in parts.enumerated() {
        if number > 0 { text.append(0x20) }
        let partStart = text.count
        text += Array(part.utf8)
        if kind.isRead {
          sentences.append(Sentence(span: Span(partStart, text.count), tokens: 0..<0, block: blocks.count))
        }
      }
      blocks.append(Block(kind: kind, span: Span(start, text.count)))
      text += [0x0A, 0x0A]
    }
    add(.title, [title])
    if let litter { add(.litter, [litter]) }
    for paragraph in paragraphs { add(.paragraph, paragraph) }
    let article = Article(
      path: path, text: text, encoding: .utf8, title: ArticleField(value: title, span: nil, rule: "first line"),
      outlet: ArticleField(value: outlet, span: nil, rule: "given"), url: nil, byline: nil,
      creationTime: CreationTime(days: day.map { DayInterval($0) }, basis: day == nil ? .none : .byline, why: why),
      blocks: blocks)
    let document = Document(article: article, tokens: [], sentences: sentences)
    let read = mentions.map { $0.reading(document, actors: actors) }
    return AnnotatedDocument(
      document: document, timexes: [], mentions: actors.indices.map(mention), chains: actors.map(chain),
      attributions: read.compactMap(\.attribution), quantities: [], eventMentions: read.map(\.mention))
  }

  private func mention(ofActor index: Int) -> Mention {
    Mention(span: Span(0, 0), tokens: 0..<0, kind: .name, entity: .person, chain: index, rule: "sample")
  }

  private func chain(_ actor: Actor) -> CoreferenceChain {
    CoreferenceChain(
      name: actor.name, kind: .person, gazetteerID: nil, role: nil, of: nil, gender: nil, isUnnamed: false,
      mentions: [])
  }
}

private struct SampleMention {
  let document: Int
  /// How the sentence begins.
  let start: String
  let kind: EventKind
  let speaker: String?
  var quote: String?
  var status: EventStatus = .held
  var factuality: Factuality = .certain

  init(
    _ document: Int, _ start: String, _ kind: EventKind, speaker: String?, quote: String? = nil,
    status: EventStatus = .held, factuality: Factuality = .certain
  ) {
    self.document = document
    self.start = start
    self.kind = kind
    self.speaker = speaker
    self.quote = quote
    self.status = status
    self.factuality = factuality
  }

  func reading(_ document: Document, actors: [Actor]) -> (mention: EventMention, attribution: Attribution?) {
    let index = document.sentences.firstIndex { document.text($0.span).hasPrefix(start) } ?? 0
    let extent = document.sentences[index].span
    let quoted = quote.flatMap { span(of: $0, in: extent, document) }
    let attribution = span(of: "said", in: extent, document).map { cue in
      Attribution(
        kind: .mixed, content: [extent], quotes: quoted.map { [$0] } ?? [], source: nil, sourceMention: nil, cue: cue,
        act: .state, isNegated: false, sentences: index..<index + 1, rule: "<content>, <source> said")
    }
    let mention = EventMention(
      kind: kind, sentence: index, extent: extent, trigger: extent, participants: [],
      date: .unknown, place: nil, quantity: nil, attribution: nil,
      speaker: speaker.flatMap { id in actors.firstIndex { $0.id.description == id } }, speech: nil,
      quotes: quoted.map { [$0] } ?? [], status: status, polarity: .positive, factuality: factuality,
      rule: RuleName("<agent> \(kind.shortRule)"))
    return (mention, attribution)
  }

  private func span(of words: String, in extent: Span, _ document: Document) -> Span? {
    let text = document.article.text
    let wanted = Array(words.utf8)
    guard extent.count >= wanted.count else { return nil }
    let starts = extent.start...extent.end - wanted.count
    return starts.first { Array(text[$0..<$0 + wanted.count]) == wanted }.map { Span($0, $0 + wanted.count) }
  }
}

extension EventKind {
  fileprivate var shortRule: String { "<\(rawValue)>" }
}

private struct SampleEvent {
  let kind: EventKind
  let label: String
  let days: DayInterval?
  let basis: Basis
  let status: EventStatus
  let who: [(id: String, role: ParticipantRole)]
  let place: (name: String, basis: Basis)?
  /// Indexes into the sample's mentions.
  let mentions: [Int]

  init(
    _ kind: EventKind, _ label: String, _ days: DayInterval?, _ basis: Basis, _ status: EventStatus,
    who: [(id: String, role: ParticipantRole)], place: (name: String, basis: Basis)? = nil, mentions: [Int]
  ) {
    self.kind = kind
    self.label = label
    self.days = days
    self.basis = basis
    self.status = status
    self.who = who
    self.place = place
    self.mentions = mentions
  }

  func event(id: String, mentions all: [SampleMention], documents: [AnnotatedDocument]) -> Event {
    let reports = mentions.map { number in
      let document = all[number].document
      return Report(document: document, mention: number - all.prefix { $0.document < document }.count)
    }
    let published = reports.compactMap { documents[$0.document].article.creationTime.day }
    let holders = mentions.map { number in
      HolderFactuality(holder: all[number].speaker.map { ActorID($0) }, value: all[number].factuality)
    }
    return Event(
      id: EventID(id), kind: kind, label: label,
      date: EventDate(days: days, granularity: days == nil ? .none : .day, basis: basis), status: status,
      participants: who.map { EventParticipant(actor: ActorID($0.id), role: $0.role) },
      place: place.map { EventPlaceValue(name: $0.name, basis: $0.basis) }, figure: nil,
      factuality: holders.first.map { [$0] } ?? [], reports: reports, firstReported: published.min(),
      lastReported: published.max(), rule: reports.count > 1 ? "same kind, day and participants" : nil)
  }
}

// MARK: Many events

private struct LargeGraph {
  let count: Int

  var graph: EventGraph {
    var text: [UInt8] = []
    var sentences: [Sentence] = []
    let places = ["Kallos", "Port Ansel", "Aldhaven", "buoy 14"]
    for number in 0..<count {
      let start = text.count
      text += Array("Side \(number % 7) answered side \(number % 5) at \(places[number % 4]), note \(number).".utf8)
      sentences.append(Sentence(span: Span(start, text.count), tokens: 0..<0, block: 0))
      text.append(0x20)
    }
    let article = Article(
      path: "log.txt", text: text, encoding: .utf8, title: nil, outlet: nil, url: nil, byline: nil,
      creationTime: .unknown, blocks: [Block(kind: .paragraph, span: Span(0, text.count))])
    let mentions = sentences.indices.map { number in
      EventMention(
        kind: EventKind.allCases[number % 9], sentence: number, extent: sentences[number].span,
        trigger: sentences[number].span, participants: [], date: .unknown, place: nil, quantity: nil, attribution: nil,
        speaker: nil, speech: nil, quotes: [], status: .held, polarity: .positive, factuality: .certain, rule: "sample")
    }
    let annotated = AnnotatedDocument(
      document: Document(article: article, tokens: [], sentences: sentences), timexes: [], mentions: [], chains: [],
      attributions: [], quantities: [], eventMentions: mentions)
    let actors = (0..<7).map {
      Actor(id: ActorID("side-\($0)"), name: "Side \($0)", kind: .state, role: nil, of: nil, aliases: [])
    }
    return EventGraph(
      documents: [annotated], actors: ActorTable(actors: actors, actorOfChain: [[]]),
      events: (0..<count).map { event($0, place: places[$0 % 4]) }, links: [])
  }

  private func event(_ number: Int, place: String) -> Event {
    // Days come in runs with gaps between them.
    let dayNumber = 18_000 + number / 6 + (number / 60) * 4
    return Event(
      id: EventID("e\(number)"), kind: EventKind.allCases[number % 9], label: "note \(number) answered at \(place)",
      date: EventDate(days: DayInterval(CalendarDate(dayNumber: dayNumber)), granularity: .day, basis: .explicit),
      status: .held,
      participants: [
        EventParticipant(actor: ActorID("side-\(number % 7)"), role: .agent),
        EventParticipant(actor: ActorID("side-\(number % 5)"), role: .recipient),
      ], place: EventPlaceValue(name: place, basis: .explicit), figure: nil,
      factuality: [HolderFactuality(holder: nil, value: .certain)], reports: [Report(document: 0, mention: number)],
      firstReported: nil, lastReported: nil, rule: nil)
  }
}

// MARK: Hostile text

private struct HostileGraph {
  let text: String

  var graph: EventGraph {
    let bytes = Array((text + "\n\n" + text).utf8)
    let span = Span(0, text.utf8.count)
    let field = ArticleField(value: text, span: nil, rule: "sample")
    let article = Article(
      path: text, text: bytes, encoding: .utf8, title: field, outlet: field, url: field, byline: field,
      creationTime: CreationTime(days: nil, basis: .none, why: text),
      blocks: [
        Block(kind: .paragraph, span: span), Block(kind: .litter, span: Span(span.end + 2, bytes.count)),
      ])
    let mention = EventMention(
      kind: .statement, sentence: 0, extent: span, trigger: span, participants: [], date: .unknown, place: nil,
      quantity: nil, attribution: nil, speaker: nil, speech: nil, quotes: [], status: .planned, polarity: .positive,
      factuality: .certain, rule: RuleName(text))
    let annotated = AnnotatedDocument(
      document: Document(
        article: article, tokens: [], sentences: [Sentence(span: span, tokens: 0..<0, block: 0)]), timexes: [],
      mentions: [], chains: [], attributions: [], quantities: [], eventMentions: [mention])
    let actor = Actor(id: ActorID("actor"), name: text, kind: .person, role: text, of: nil, aliases: [text])
    let event = Event(
      id: EventID("e0"), kind: .statement, label: text, date: .unknown, status: .planned,
      participants: [EventParticipant(actor: actor.id, role: .speaker)],
      place: EventPlaceValue(name: text, basis: .inferred), figure: nil,
      factuality: [HolderFactuality(holder: actor.id, value: .certain)], reports: [Report(document: 0, mention: 0)],
      firstReported: nil, lastReported: nil, rule: RuleName(text))
    return EventGraph(
      documents: [annotated], actors: ActorTable(actors: [actor], actorOfChain: [[]]), events: [event], links: [])
  }
}
