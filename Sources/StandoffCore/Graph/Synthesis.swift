/// The events of clusters of reports, in chronological order.
func events(from clusters: [EventCluster], documents: [AnnotatedDocument], actors: ActorTable) -> [Event] {
  let synthesizer = Synthesizer(documents: documents, actors: actors)
  let events = clusters.map(synthesizer.event)
  let keys = events.map(TimelineKey.init)
  return events.indices.sorted { keys[$0] < keys[$1] }.map { events[$0] }
}

/// By first day; on one day the events of that day, then those that begin on it, then those that were over by it; within each as they were first
/// told. Undated events come last.
private struct TimelineKey: Comparable {
  private let day: Int32
  private let shape: Int
  private let lastDay: Int32
  private let reported: Int32
  private let position: Int

  init(_ event: Event) {
    day = event.sortDay
    shape = event.dateShape
    lastDay = event.date.days?.latest?.dayNumber ?? .max
    reported = event.firstReported?.dayNumber ?? .max
    position = event.position
  }

  static func < (a: TimelineKey, b: TimelineKey) -> Bool {
    (a.day, a.shape, a.lastDay, a.reported, a.position) < (b.day, b.shape, b.lastDay, b.reported, b.position)
  }
}

extension Event {
  /// Where it stands on the timeline: its first day; the last day when only that is known.
  package var timelineDay: CalendarDate? { date.days?.earliest ?? date.days?.latest }

  fileprivate var sortDay: Int32 { timelineDay?.dayNumber ?? .max }

  /// 0 a day, 1 days from there on, 2 days up to it.
  fileprivate var dateShape: Int {
    guard let days = date.days else { return 3 }
    return days.singleDay != nil ? 0 : days.earliest == nil ? 2 : 1
  }

  /// Document and mention of its first report, as one number.
  fileprivate var position: Int { reports.first.map { $0.document << 32 | $0.mention } ?? 0 }
}

private struct Synthesizer {
  let documents: [AnnotatedDocument]
  let actors: ActorTable
  /// For each document the id of its article, which takes its whole text to make.
  private let articleIDs: [String]

  init(documents: [AnnotatedDocument], actors: ActorTable) {
    self.documents = documents
    self.actors = actors
    articleIDs = documents.map(\.article.id)
  }

  func event(_ cluster: EventCluster) -> Event {
    let members = cluster.members.sorted(by: isReportedEarlier)
    let published = members.compactMap(\.published)
    let kind = kind(members)
    return Event(
      id: id(members), kind: kind, label: label(members, kind: kind), date: date(members),
      status: cluster.isDoubted ? doubtedStatus(members) : status(members),
      participants: participants(members), related: related(members), place: place(members), figure: figure(members),
      factuality: factuality(members + cluster.denials),
      reports: (members + cluster.denials).sorted(by: isReportedEarlier).map(\.report), firstReported: published.min(),
      lastReported: published.max(), rule: cluster.rule, isDoubted: cluster.isDoubted)
  }

  /// Of what did not happen nothing is known; what may be is hypothetical.
  private func doubtedStatus(_ members: [ReportFeatures]) -> EventStatus {
    members.contains { !$0.isNegated } ? .hypothetical : .unknown
  }

  private func isReportedEarlier(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
    (a.published?.dayNumber ?? .max, a.report.document, a.report.mention)
      < (b.published?.dayNumber ?? .max, b.report.document, b.report.mention)
  }

  private func mention(_ report: ReportFeatures) -> EventMention {
    documents[report.report.document].eventMentions[report.report.mention]
  }

  /// A hash of all its reports: document, trigger and kind.
  private func id(_ members: [ReportFeatures]) -> EventID {
    let parts = members.map { member in
      let mention = mention(member)
      return
        "\(articleIDs[member.report.document])\(mention.trigger)\(mention.core)\(mention.kind.rawValue)"
    }
    return EventID("e" + hexadecimal(WordKey(parts.sorted().joined()).hash).prefix(12))
  }

  /// The kind most reports give; of several, the one told first. A plan that was carried out is what was done.
  private func kind(_ members: [ReportFeatures]) -> EventKind {
    let deeds = members.filter { $0.kind != .plan }
    // A statement is what no rule reads as more; a briefing with one accusation in it stays a statement.
    let more = deeds.filter { $0.kind != .statement }
    let told = more.count * 2 >= deeds.count ? more : deeds
    let kinds = (told.isEmpty ? members : told).map(\.kind)
    // "Talks" says least of how they met: of equally frequent kinds another one wins.
    return mostFrequent(kinds.filter { $0 != .talks } + kinds.filter { $0 == .talks }) ?? .other
  }

  // MARK: Time

  /// The best-founded date; of equally founded ones the narrowest, then the first reported. What stands as long as it is told, a demand
  /// without a day, is dated by its first report.
  private func date(_ members: [ReportFeatures]) -> EventDate {
    let deeds = members.filter { $0.status != .planned }
    let told = deeds.isEmpty ? members : deeds
    let firsthand = told.filter { !$0.isRestated }
    let candidates = (firsthand.isEmpty ? told : firsthand).map(\.date)
    if members.count > 1, candidates.allSatisfy({ rank($0.basis) >= 3 }) {
      return candidates.first { $0.days != nil } ?? .unknown
    }
    let ranked = candidates.enumerated().min { a, b in
      (rank(a.element.basis), a.element.days?.dayCount ?? .max, a.offset)
        < (rank(b.element.basis), b.element.days?.dayCount ?? .max, b.offset)
    }
    return ranked?.element ?? .unknown
  }

  private func rank(_ basis: Basis) -> Int {
    switch basis {
    case .explicit, .relative: 0
    case .context: 1
    case .inferred: 2
    case .publication: 3
    case .none: 4
    }
  }

  /// What the last report that settles it says: a plan told as held is held.
  private func status(_ members: [ReportFeatures]) -> EventStatus {
    let statuses = members.map(\.status)
    // What is threatened stays open while it is threatened; a threat told as going on does not make it happen.
    if members.allSatisfy({ $0.kind == .threat }), let usual = mostFrequent(statuses) { return usual }
    if let settled = statuses.last(where: { [.held, .ongoing, .cancelled, .postponed].contains($0) }) {
      return settled
    }
    if statuses.contains(.planned) { return .planned }
    return statuses.contains(.hypothetical) ? .hypothetical : .unknown
  }

  // MARK: Who and where

  /// Each actor once, in the role it is given most often; the most often named first.
  private func participants(_ members: [ReportFeatures]) -> [EventParticipant] {
    var roles: [Int: [ParticipantRole]] = [:]
    for member in members {
      let annotated = documents[member.report.document]
      for participant in mention(member).participants {
        let chain = annotated.mentions[participant.mention].chain
        guard let actor = actors.actorOfChain[member.report.document][chain] else { continue }
        roles[actor, default: []].append(participant.role)
      }
      if let joining = member.joining { roles[joining, default: []].append(.participant) }
    }
    return roles.keys.sorted { a, b in
      (leadOrder(roles[a]), -(roles[a]?.count ?? 0), actors.actors[a].id) < (
        leadOrder(roles[b]), -(roles[b]?.count ?? 0), actors.actors[b].id
      )
    }.map { EventParticipant(actor: actors.actors[$0].id, role: mostFrequent(roles[$0] ?? []) ?? .participant) }
  }

  /// Each actor that takes no part once, in the role it is given most often, in order of id.
  private func related(_ members: [ReportFeatures]) -> [EventParticipant] {
    let taking = Set(members.flatMap(\.participants))
    var roles: [Int: [ParticipantRole]] = [:]
    for member in members {
      let annotated = documents[member.report.document]
      for participant in mention(member).related {
        let chain = annotated.mentions[participant.mention].chain
        guard let actor = actors.actorOfChain[member.report.document][chain], !taking.contains(actor) else { continue }
        roles[actor, default: []].append(participant.role)
      }
    }
    return roles.keys.sorted().compactMap { actor in
      mostFrequent(roles[actor] ?? []).map { EventParticipant(actor: actors.actors[actor].id, role: $0) }
    }
  }

  /// Those who act come before those acted upon.
  private func leadOrder(_ roles: [ParticipantRole]?) -> Int {
    switch mostFrequent(roles ?? []) {
    case .speaker, .agent, .owner: 0
    case .participant, .host, .mediator: 1
    case .recipient, .addressee, .subject, .audience, .onBehalfOf, .secondSource, nil: 2
    }
  }

  /// A named place over an inferred one; of several the most often named.
  private func place(_ members: [ReportFeatures]) -> EventPlaceValue? {
    let places = members.compactMap { mention($0).place }
    let named = places.filter { $0.basis == .explicit }
    let candidates = named.isEmpty ? places : named
    guard let name = mostFrequent(candidates.map(\.name)) else { return nil }
    return candidates.first { $0.name == name }.map { EventPlaceValue(name: $0.name, basis: $0.basis) }
  }

  // MARK: Figures and factuality

  /// The figure as it was first reported; another report's figure that differs keeps its own event.
  private func figure(_ members: [ReportFeatures]) -> Figure? {
    for member in members {
      guard let index = mention(member).quantity else { continue }
      let annotated = documents[member.report.document]
      let quantity = annotated.quantities[index]
      let owner = quantity.whose.flatMap { actors.actorOfChain[member.report.document][annotated.mentions[$0].chain] }
      return Figure(
        low: quantity.low, high: quantity.high, change: quantity.change, unit: quantity.unit, thing: quantity.thingName,
        whose: owner.map { actors.actors[$0].id },
        place: quantity.place.map { oneLine(annotated.document.text($0)) }, asOf: member.date.days,
        category: quantity.category)
    }
    return nil
  }

  private func factuality(_ members: [ReportFeatures]) -> [HolderFactuality] {
    var values: [ActorID?: Factuality] = [:]
    for member in members {
      let holder = member.speaker.map { actors.actors[$0].id }
      if values[holder] == nil { values[holder] = mention(member).factuality }
    }
    return values.map { HolderFactuality(holder: $0.key, value: $0.value) }.sorted {
      ($0.holder?.description ?? "", $0.value.rawValue) < ($1.holder?.description ?? "", $1.value.rawValue)
    }
  }

  // MARK: Label

  /// The words of the report that tells most precisely: a speaker's own words where there are some, else the clause.
  private func label(_ members: [ReportFeatures], kind: EventKind) -> String {
    let best = members.filter { $0.kind == kind && $0.status != .planned }.first ?? members.first
    guard let best else { return "" }
    let annotated = documents[best.report.document]
    return eventLabel(mention(best), in: annotated)
  }
}

/// The most frequent element; of several the one that comes first.
func mostFrequent<Element: Hashable>(_ elements: [Element]) -> Element? {
  var counts: [Element: Int] = [:]
  for element in elements { counts[element, default: 0] += 1 }
  var best: (element: Element, count: Int)?
  for element in elements {
    let count = counts[element] ?? 0
    if let current = best, current.count >= count { continue }
    best = (element, count)
  }
  return best?.element
}
