/// The relations that articles tell in so many words.
extension LinkFinder {
  /// By rule in order of preference; each kind of link once for two events.
  ///
  /// - Complexity: linear in the reports and in the tokens around them.
  func toldRelations() -> [Link] {
    let eventOfReport = eventOfReport
    var rules: [RelatedEvents: Int] = [:]
    var links: [Link] = []
    for (document, annotated) in documents.enumerated() {
      let reader = RelationReader(annotated: annotated, principalOfChain: principalOfChain(in: document))
      for (rule, pair) in reader.relations() {
        let (from, to) = (Report(document: document, mention: pair.from), Report(document: document, mention: pair.to))
        guard let part = eventOfReport[from], let whole = eventOfReport[to], part != whole else { continue }
        let related = RelatedEvents(kind: relationRules[rule].kind, from: part, to: whole)
        guard rules[related] == nil, rules[related.turned] == nil, agreesInTime(related) else { continue }
        rules[related] = rule
        links.append(
          Link(
            kind: related.kind, from: events[part].id, to: events[whole].id, rule: relationRules[rule].name,
            evidence: [from, to].map(evidence)))
      }
    }
    return links
  }

  private func principalOfChain(in document: Int) -> [Int?] {
    actors.actorOfChain[document].map { $0.map(affiliations.principal) }
  }

  /// An answer does not come before what it answers.
  private func agreesInTime(_ related: RelatedEvents) -> Bool {
    guard related.kind == .responseTo, let answered = events[related.from].date.days?.latest,
      let asked = events[related.to].timelineDay
    else { return true }
    return asked <= answered
  }
}

private struct RelatedEvents: Hashable {
  let kind: LinkKind
  let from: Int
  let to: Int

  var turned: RelatedEvents { RelatedEvents(kind: kind, from: to, to: from) }
}
