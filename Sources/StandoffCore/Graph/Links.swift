/// The relations of events, sorted by kind, from, to.
///
/// - Complexity: linear in events: each is compared with the few that share a key with it.
func links(of events: [Event], in documents: [AnnotatedDocument], actors: ActorTable) -> [Link] {
  let finder = LinkFinder(events: events, documents: documents, actors: actors)
  let all =
    finder.partsOfRounds() + finder.responses() + finder.roundsInOrder() + finder.contradictions()
    + finder.revisions() + finder.plansCalledOff() + finder.toldRelations()
  return eachOnce(all).sorted { ($0.kind.rawValue, $0.from, $0.to) < ($1.kind.rawValue, $1.from, $1.to) }
}

/// Of several links of one kind between the same events the first.
private func eachOnce(_ links: [Link]) -> [Link] {
  struct Ends: Hashable {
    let kind: LinkKind
    let from: EventID
    let to: EventID
  }
  var seen: Set<Ends> = []
  return links.filter { seen.insert(Ends(kind: $0.kind, from: $0.from, to: $0.to)).inserted }
}

/// Finds what relates events of one graph to each other.
struct LinkFinder {
  let events: [Event]
  let documents: [AnnotatedDocument]
  let affiliations: Affiliations
  let actors: ActorTable
  /// For each event the principals of its participants, sorted, each once.
  let principals: [[Int]]
  /// For each demand, offer and answer the stems of its reports' words; nothing for others.
  let stems: [Set<WordKey>]
  /// For each stem how many of these hold it.
  let eventsOfStem: [WordKey: Int]
  /// How many they are.
  let matterCount: Int
  /// For each report the event that it tells.
  let eventOfReport: [Report: Int]
  private let rounds: [RoundOfTalks]
  private let series: [FigureSeries]

  init(events: [Event], documents: [AnnotatedDocument], actors: ActorTable) {
    self.events = events
    self.documents = documents
    self.actors = actors
    let affiliations = Affiliations(actors)
    self.affiliations = affiliations
    series = seriesOfFigures(of: events, in: documents, actors: actors)
    principals = events.map { event in
      sortedOnce(event.participants.compactMap { affiliations.index(of: $0.actor).map(affiliations.principal) })
    }
    stems = events.map { event in
      guard [.demand, .offer, .response, .refusal].contains(event.kind) else { return [] }
      return Set(
        event.reports.prefix(6).flatMap {
          contentStems(in: documents[$0.document].eventMentions[$0.mention].core, of: documents[$0.document])
        })
    }
    eventsOfStem = stems.reduce(into: [:]) { counts, stems in for stem in stems { counts[stem, default: 0] += 1 } }
    matterCount = stems.count { !$0.isEmpty }
    var eventOfReport: [Report: Int] = [:]
    for event in events.indices { for report in events[event].reports { eventOfReport[report] = event } }
    self.eventOfReport = eventOfReport
    rounds = documents.map { RoundOfTalks(in: $0) }
  }

  // MARK: part-of

  /// A meeting of one day lies within a round of talks of several days when they share two parties, or one and are told in one article; a call,
  /// a journey and a press conference, which one side holds alone, do not.
  func partsOfRounds() -> [Link] {
    let rounds = events.indices.filter { isRound(events[$0]) }
    var roundsOfWeek: [Int: [Int]] = [:]
    for round in rounds { for week in weeks(events[round]) { roundsOfWeek[week, default: []].append(round) } }
    return events.indices.flatMap { part -> [Link] in
      guard events[part].kind == .talks || events[part].kind == .meeting, principals[part].count > 1,
        let day = events[part].date.days?.singleDay
      else { return [] }
      let candidates = roundsOfWeek[week(day)] ?? []
      return candidates.prefix(4).filter { isPart(part, of: $0) }.map { whole in
        link(.partOf, from: part, to: whole, rule: "day of talks inside a round of talks")
      }
    }
  }

  private func isPart(_ part: Int, of whole: Int) -> Bool {
    guard let days = events[part].date.days, let span = events[whole].date.days, span.contains(days) else {
      return false
    }
    let shared = sharedCount(principals[part], principals[whole], by: { UInt64($0) })
    return shared > 1 || shared == 1 && areToldTogether(part, whole)
  }

  private func areToldTogether(_ a: Int, _ b: Int) -> Bool {
    !Set(events[a].reports.map(\.document)).isDisjoint(with: events[b].reports.map(\.document))
  }

  /// Talks over three to ten days that a report tells of as several sessions; one meeting on an unknown day of a week is none.
  private func isRound(_ event: Event) -> Bool {
    guard event.kind == .talks || event.kind == .meeting, isAboutAWeek(event.date.days), event.status != .hypothetical
    else { return false }
    return event.reports.contains { report in
      rounds[report.document].tellsSeveral(documents[report.document].eventMentions[report.mention])
    }
  }

  private func weeks(_ event: Event) -> [Int] {
    guard let first = event.date.days?.earliest, let last = event.date.days?.latest else { return [] }
    return Array(Set([week(first), week(last)])).sorted()
  }

  private func week(_ day: CalendarDate) -> Int { (Int(day.dayNumber) + 3) / 7 }

  // MARK: precedes

  /// Meetings of the same parties, each before the next one; where both name persons, one of them at least is the same.
  func roundsInOrder() -> [Link] {
    var meetingsOfParties: [[Int]: [Int]] = [:]
    var links: [Link] = []
    for index in events.indices where principals[index].count >= 2 && isMeeting(events[index]) {
      guard let days = events[index].date.days?.singleDay else { continue }
      let previous = (meetingsOfParties[principals[index]] ?? []).suffix(8).last { agreeInPersons($0, index) }
      if let previous, let before = events[previous].date.days?.latest, before < days {
        links.append(link(.precedes, from: previous, to: index, rule: "next meeting of the same parties"))
      }
      meetingsOfParties[principals[index], default: []].append(index)
    }
    return links
  }

  private func agreeInPersons(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (persons(of: a), persons(of: b))
    return x.isEmpty || y.isEmpty || !x.isDisjoint(with: y)
  }

  private func persons(of event: Int) -> Set<ActorID> {
    Set(
      events[event].participants.lazy.map(\.actor).filter { actor in
        affiliations.index(of: actor).map { actors.actors[$0].kind == .person } ?? false
      })
  }

  /// Held, or planned: the plan's own word is one of meeting.
  private func isMeeting(_ event: Event) -> Bool {
    if event.kind.family == .talks { return true }
    guard event.kind == .plan, event.status == .planned, let report = event.reports.first else { return false }
    let document = documents[report.document]
    let trigger = document.eventMentions[report.mention].trigger
    let word = document.document.tokens[document.document.tokenIndex(from: trigger.start)].lower
    return eventTriggers[word]?.contains { $0.kind.family == .talks } ?? false
  }

  // MARK: contradicts

  /// Figures of one series and day, of two holders, that cannot both be right.
  func contradictions() -> [Link] {
    series.flatMap { series in
      series.points.indices.flatMap { index in
        series.points[index].contradictions.filter { $0 > index }.compactMap { other in
          figureLink(
            .contradicts, from: series.points[index], to: series.points[other],
            rule: "figures of two holders for one day that exclude each other")
        }
      }
    }
  }

  // MARK: supersedes

  /// A side's later figure of a series takes the place of the one that it gave before, whoever of it spoke.
  func revisions() -> [Link] {
    series.flatMap { series -> [Link] in
      var latest: [Int: FigurePoint] = [:]
      var links: [Link] = []
      for point in series.points {
        guard let holder = point.holder.flatMap(affiliations.index).map(affiliations.principal),
          point.days?.singleDay != nil
        else { continue }
        if let earlier = latest[holder], earlier.days != point.days, isRevised(earlier, by: point) {
          links += [
            figureLink(
              .supersedes, from: point, to: earlier, rule: "later figure of the same holder for the same thing")
          ].compactMap { $0 }
        }
        latest[holder] = point
      }
      return links
    }
  }

  /// Nil where both figures are told of one event.
  private func figureLink(_ kind: LinkKind, from: FigurePoint, to: FigurePoint, rule: RuleName) -> Link? {
    guard from.event != to.event else { return nil }
    return Link(
      kind: kind, from: from.event, to: to.event, rule: rule,
      evidence: [from, to].compactMap(\.reports.first).map(evidence))
  }

  /// A plan of the same parties that was made before a meeting was called off or put off, for a day still to come then.
  func plansCalledOff() -> [Link] {
    var plansOfParties: [[Int]: [Int]] = [:]
    for index in events.indices
    where events[index].status == .planned && principals[index].count >= 2 && isMeeting(events[index]) {
      plansOfParties[principals[index], default: []].append(index)
    }
    return events.indices.compactMap { index -> Link? in
      let event = events[index]
      guard event.status == .cancelled || event.status == .postponed, event.kind.family == .talks,
        let told = event.firstReported
      else { return nil }
      let plan = (plansOfParties[principals[index]] ?? []).suffix(8).last { plan in
        guard let made = events[plan].firstReported, made <= told, agreeInPersons(plan, index) else { return false }
        return events[plan].date.days?.latest.map { $0 >= told } ?? true
      }
      return plan.map { link(.supersedes, from: index, to: $0, rule: "meeting called off or put off") }
    }
  }

  // MARK: Making links

  func link(_ kind: LinkKind, from: Int, to: Int, rule: RuleName) -> Link {
    Link(
      kind: kind, from: events[from].id, to: events[to].id, rule: rule,
      evidence: [from, to].compactMap { events[$0].reports.first }.map(evidence))
  }

  func evidence(_ report: Report) -> Evidence {
    Evidence(document: report.document, span: documents[report.document].eventMentions[report.mention].extent)
  }
}
