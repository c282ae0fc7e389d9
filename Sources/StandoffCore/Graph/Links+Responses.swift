/// Answers and what they answer.
extension LinkFinder {
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
      let scored = candidates.filter { isAnswer(answer, to: $0) && areOpposed(answer, $0) }.map {
        ($0, sharedMatter(answer, $0))
      }
      guard let best = scored.max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) }), best.1 >= 2 else { return nil }
      return link(.responseTo, from: answer, to: best.0, rule: "answer of the other side on the same matter")
    }
  }

  /// How many stems two events share of those that not every other demand or answer holds: one in fifty does, or four.
  private func sharedMatter(_ a: Int, _ b: Int) -> Int {
    let limit = max(4, matterCount / 50)
    return stems[a].intersection(stems[b]).filter { eventsOfStem[$0, default: 0] <= limit }.count
  }

  /// Whether one of the two is put to the side of the other, within some weeks.
  private func areOpposed(_ answer: Int, _ demand: Int) -> Bool {
    if let answered = events[answer].timelineDay, let asked = events[demand].timelineDay, answered - asked > 45 {
      return false
    }
    return isPut(demand, to: side(of: answer)) || isPut(answer, to: side(of: demand))
  }

  private func isPut(_ event: Int, to side: Int?) -> Bool {
    events[event].participants.contains { participant in
      (participant.role == .recipient || participant.role == .addressee)
        && affiliations.index(of: participant.actor).map(affiliations.principal) == side
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
    let finders = documents.map { DemandFinder(in: $0) }
    var told: [Int: Int] = [:]
    for answer in events.indices {
      let demands = events[answer].reports.compactMap { report -> Int? in
        finders[report.document].demandAnswered(by: report.mention)
          .flatMap { eventOfReport[Report(document: report.document, mention: $0)] }
      }
      if let demand = mostFrequent(
        demands.filter { isDemand($0) && isAnswer(answer, to: $0) && isTied(answer, to: $0) })
      {
        told[answer] = demand
      }
    }
    return told
  }

  /// What stands next to a demand answers it only when it speaks of the same matter, or of a demand that was put to those who answer.
  private func isTied(_ answer: Int, to demand: Int) -> Bool {
    if !stems[answer].isDisjoint(with: stems[demand]) { return true }
    return principals[answer].contains { isPut(demand, to: $0) }
      && events[answer].reports.prefix(6).contains { report in
        let document = documents[report.document].document
        let core = documents[report.document].eventMentions[report.mention].core
        return document.tokens[document.tokenIndex(from: core.start)...].prefix { $0.span.start < core.end }
          .contains { demandNouns.contains($0.lower) || appealNouns.contains($0.lower) }
      }
  }

  private func isDemand(_ event: Int) -> Bool { events[event].kind == .demand || events[event].kind == .offer }

  /// The principal of the participant named first.
  private func side(of event: Int) -> Int? {
    events[event].participants.first.flatMap { affiliations.index(of: $0.actor).map(affiliations.principal) }
  }

  private func isAnswer(_ answer: Int, to demand: Int) -> Bool {
    guard let lead = side(of: answer), let asker = side(of: demand), lead != asker, !isOrder(demand, by: asker) else {
      return false
    }
    guard let answered = events[answer].date.days?.latest, let asked = events[demand].timelineDay else { return true }
    return asked <= answered
  }
}

extension LinkFinder {
  /// What a side tells its own people to do is for nobody else to answer.
  private func isOrder(_ demand: Int, by asker: Int) -> Bool {
    let addressed = events[demand].participants.filter { $0.role == .recipient || $0.role == .addressee }
      .compactMap { affiliations.index(of: $0.actor).map(affiliations.principal) }
    return !addressed.isEmpty && addressed.allSatisfy { $0 == asker }
  }
}

/// Nouns for what is asked or put forward, where it is not demanded.
private let appealNouns: WordSet = [
  "appeal", "appeals", "call", "calls", "deadline", "idea", "invitation", "plan", "plea", "suggestion", "suggestions",
  "terms",
]
