/// The relations of events, sorted by kind, from, to.
///
/// - Complexity: linear in events: each is compared with the few that share a key with it.
func links(of events: [Event], in documents: [AnnotatedDocument], actors: ActorTable) -> [Link] {
  let finder = LinkFinder(events: events, documents: documents, actors: actors)
  let all =
    finder.partsOfRounds() + finder.responses() + finder.roundsInOrder() + finder.contradictions()
    + finder.revisions()
  return all.sorted { ($0.kind.rawValue, $0.from, $0.to) < ($1.kind.rawValue, $1.from, $1.to) }
}

private struct LinkFinder {
  let events: [Event]
  let documents: [AnnotatedDocument]
  let affiliations: Affiliations
  /// For each event the principals of its participants, sorted, each once.
  let principals: [[Int]]
  /// For each event the stems of its reports' words.
  let stems: [Set<WordKey>]
  let series: [FigureSeries]

  init(events: [Event], documents: [AnnotatedDocument], actors: ActorTable) {
    self.events = events
    self.documents = documents
    let affiliations = Affiliations(actors)
    self.affiliations = affiliations
    series = seriesOfFigures(of: events, in: documents, actors: actors)
    principals = events.map { event in
      Set(event.participants.compactMap { affiliations.index(of: $0.actor).map(affiliations.principal) }).sorted()
    }
    stems = events.map { event in
      Set(
        event.reports.prefix(6).flatMap {
          contentStems(in: documents[$0.document].eventMentions[$0.mention].core, of: documents[$0.document])
        })
    }
  }

  // MARK: part-of

  /// A meeting of one day lies within a round of talks of several days when they share a party; a call, a journey and a press conference,
  /// which one side holds alone, do not.
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
    return sharedCount(principals[part], principals[whole], by: { UInt64($0) }) > 0
  }

  /// Talks or meetings told as one over three to ten days.
  private func isRound(_ event: Event) -> Bool {
    guard event.kind.family == .talks, let count = event.date.days?.dayCount else { return false }
    return (3...10).contains(count) && event.status != .hypothetical
  }

  private func weeks(_ event: Event) -> [Int] {
    guard let first = event.date.days?.earliest, let last = event.date.days?.latest else { return [] }
    return Array(Set([week(first), week(last)])).sorted()
  }

  private func week(_ day: CalendarDate) -> Int { (Int(day.dayNumber) + 3) / 7 }

  // MARK: precedes

  /// Rounds of the same parties, each before the next one.
  func roundsInOrder() -> [Link] {
    var lastOfParties: [[Int]: Int] = [:]
    var links: [Link] = []
    for index in events.indices where principals[index].count >= 2 && isMeeting(events[index]) {
      guard let days = events[index].date.days?.singleDay else { continue }
      if let previous = lastOfParties[principals[index]], let before = events[previous].date.days?.latest, before < days
      {
        links.append(link(.precedes, from: previous, to: index, rule: "next meeting of the same parties"))
      }
      lastOfParties[principals[index]] = index
    }
    return links
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

  // MARK: response-to

  /// Answers and refusals, each with the demand that its article says it answers; else with one of the other side about the same matter, not after it.
  func responses() -> [Link] {
    let told = demandsTold()
    let demandsOfPrincipal = demandsOfPrincipals()
    return events.indices.compactMap { answer -> Link? in
      guard events[answer].kind == .response || events[answer].kind == .refusal else { return nil }
      if let demand = told[answer] {
        return link(.responseTo, from: answer, to: demand, rule: "answer to the demand told with it")
      }
      let candidates = Set(principals[answer].flatMap { (demandsOfPrincipal[$0] ?? []).suffix(24) }).sorted()
      let scored = candidates.filter { isAnswer(answer, to: $0) }.map {
        ($0, stems[answer].intersection(stems[$0]).count)
      }
      guard let best = scored.max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) }), best.1 >= 2 else { return nil }
      return link(.responseTo, from: answer, to: best.0, rule: "answer of the other side on the same matter")
    }
  }

  private func demandsOfPrincipals() -> [Int: [Int]] {
    var demands: [Int: [Int]] = [:]
    for index in events.indices where isDemand(index) {
      for principal in principals[index] { demands[principal, default: []].append(index) }
    }
    return demands
  }

  /// For each answer the demand that most of its reports tell it to answer; of several the one told first.
  private func demandsTold() -> [Int: Int] {
    var eventOfReport: [Report: Int] = [:]
    for event in events.indices { for report in events[event].reports { eventOfReport[report] = event } }
    let finders = documents.map { DemandFinder(in: $0) }
    var told: [Int: Int] = [:]
    for answer in events.indices {
      let demands = events[answer].reports.compactMap { report -> Int? in
        finders[report.document].demandAnswered(by: report.mention)
          .flatMap { eventOfReport[Report(document: report.document, mention: $0)] }
      }
      if let demand = mostFrequent(demands.filter { isDemand($0) && isAnswer(answer, to: $0) }) {
        told[answer] = demand
      }
    }
    return told
  }

  private func isDemand(_ event: Int) -> Bool { events[event].kind == .demand || events[event].kind == .offer }

  /// The principal of the participant named first.
  private func side(of event: Int) -> Int? {
    events[event].participants.first.flatMap { affiliations.index(of: $0.actor).map(affiliations.principal) }
  }

  private func isAnswer(_ answer: Int, to demand: Int) -> Bool {
    guard let lead = side(of: answer), lead != side(of: demand) else { return false }
    guard let answered = events[answer].date.days?.latest, let asked = events[demand].timelineDay else { return true }
    return asked <= answered
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

  /// A holder's later figure of a series takes the place of the one given before.
  func revisions() -> [Link] {
    series.flatMap { series -> [Link] in
      var latest: [ActorID: FigurePoint] = [:]
      var links: [Link] = []
      for point in series.points {
        guard let holder = point.holder, point.days?.singleDay != nil else { continue }
        if let earlier = latest[holder], earlier.days != point.days,
          (earlier.low, earlier.high) != (point.low, point.high)
        {
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

  // MARK: Making links

  private func link(_ kind: LinkKind, from: Int, to: Int, rule: RuleName) -> Link {
    Link(
      kind: kind, from: events[from].id, to: events[to].id, rule: rule,
      evidence: [from, to].compactMap { events[$0].reports.first }.map(evidence))
  }

  private func evidence(_ report: Report) -> Evidence {
    Evidence(document: report.document, span: documents[report.document].eventMentions[report.mention].extent)
  }
}
