/// What ties reports of things said, demanded and answered.
extension SameEventRule {
  static let sameQuotation = SameEventRule(
    name: "same quotation",
    joins: "two reports in which one speaker says the same five words running",
    leavesApart: "the same words from two speakers; what two official records of two days have in common",
    asks: { $0.family == .speech && !$0.quotedRuns.isEmpty }, bonds: [.speaker]
  ) { a, b in
    guard recordsAgree(a, b) || (daysBetween(a, b) ?? 99) <= 1 else { return false }
    return sharedCount(a.quotedRuns, b.quotedRuns, by: { $0 }) > 0
  }

  static let sameStandingDemand = SameEventRule(
    name: "same standing demand",
    joins:
      "a state's demand told again without a day of its own: of the same others, or of one of them in the same words",
    leavesApart: "its demands on another matter; a demand made on a day",
    asks: { $0.kind == .demand && $0.status != .planned && isStanding($0) }, bonds: [.leader]
  ) { a, b in
    guard (daysBetween(a, b) ?? 99) <= 45, recordsAgree(a, b) else { return false }
    // "Those exercises": what one article says again of the same demand need not name the others again.
    if a.report.document == b.report.document, min(namedBesideSpeaker(a), namedBesideSpeaker(b)) <= 1 {
      guard a.speaker == b.speaker || a.speaker == nil || b.speaker == nil else { return false }
      return sharedStems(a, b) >= 1 || a.refersBack || b.refersBack || isInOneBreath(a, b)
    }
    let others = othersNamed(a, b)
    if others >= 2 { return a.story == b.story }
    if others == 1 { return sharedStems(a, b) >= (a.story == b.story ? 1 : 2) }
    return a.story == b.story && (sharedStems(a, b) >= 3 || a.isRestated != b.isRestated && sharedStems(a, b) >= 2)
  }

  static let sameStandingAnswer = SameEventRule(
    name: "same standing answer, threat or offer",
    joins: "an offer told again without a day of its own",
    leavesApart: "answers of two sides; answers on another matter",
    asks: { [.response, .refusal, .threat, .offer].contains($0.kind) && isStanding($0) }, bonds: [.kind, .leader]
  ) { a, b in
    (daysBetween(a, b) ?? 99) <= 45 && recordsAgree(a, b) && sharedMatter(a, b) >= 2
      && (othersNamed(a, b) >= 1 || sharedMatter(a, b) >= 3)
  }

  static let sameRejection = SameEventRule(
    name: "same demand rejected by one side",
    joins: "\"the alliance has rejected those demands\" and \"the demands are non-starters in its capital\"",
    leavesApart: "rejections of two sides, or of the demands of two sides; a rejection made on a day",
    asks: { $0.isRejection && $0.answered != nil && isStanding($0) }, bonds: [.story]
  ) { a, b in
    guard a.answered == b.answered, (daysBetween(a, b) ?? 99) <= 45, let x = a.leader, let y = b.leader else {
      return false
    }
    return x == y || a.allied.contains(x) && b.allied.contains(y)
  }

  static let sameDenial = SameEventRule(
    name: "same standing denial",
    joins: "\"has no plans to attack\" and \"denies it plans an attack\" of one state",
    leavesApart: "denials of two things or of two states",
    asks: { $0.family == .speech && $0.isDenial && isStanding($0) }, bonds: [.leader, .story]
  ) { a, b in
    sharedStems(a, b) >= 1 && (daysBetween(a, b) ?? 99) <= 45
  }

  static let sameOccasion = SameEventRule(
    name: "same speaker, day and occasion",
    joins: "what an official told reporters on one day, in one paper or two",
    leavesApart: "an interview and a briefing of one day; an accusation, demand or threat beside other remarks",
    asks: { isRemark($0) || $0.kind == .threat }, bonds: [.speaker, .manner]
  ) { a, b in
    // Without a day an accusation is not the remark beside it; one briefing of a day holds both.
    guard isOneTime(a, b) || a.kind == b.kind && isOneMatter(a, b), recordsAgree(a, b) else { return false }
    if let x = a.occasion, let y = b.occasion, x != y { return false }
    // A state has many mouths, and a ministry speaks more than once a day.
    if a.isSpeakerState || !a.isSpeakerPerson && a.report.document != b.report.document {
      let numbers = sharedCount(a.words.numbers, b.words.numbers, by: { $0 })
      return sharedStems(a, b) + numbers >= (a.report.document == b.report.document ? 1 : 2)
    }
    return a.story == b.story || sharedStems(a, b) >= 2
  }

  static let sameSayings = SameEventRule(
    name: "same sayings up to small wording",
    joins: "\"fabricating a pretext for an invasion\" and \"fabricating the pretext for the invasion\" of one speaker",
    leavesApart: "words that nobody quotes; a week between them; two official records",
    asks: { $0.family == .speech && !$0.words.triples.isEmpty }, bonds: [.speaker, .otherArticle]
  ) { a, b in
    (a.isQuoted || b.isQuoted) && recordsAgree(a, b)
      && (daysBetween(a, b) ?? 99) <= 7 && sharedCount(a.words.triples, b.words.triples, by: { $0 }) > 0
  }

  static let sameDayMatter = SameEventRule(
    name: "same speaker, day and matter in two articles",
    joins: "a demand told by one paper and the warning that another takes it for",
    leavesApart: "a demand and a plain remark; two matters",
    asks: { $0.family == .speech && $0.isSpeakerPerson }, bonds: [.speaker, .namedDay, .otherArticle]
  ) { a, b in
    guard recordsAgree(a, b), isRemark(a) == isRemark(b) else { return false }
    if let x = a.occasion, let y = b.occasion, x != y { return false }
    return sharedStems(a, b) >= 2
  }

  static let sameSide = SameEventRule(
    name: "same statement of an office and of its holder",
    joins: "\"the union said on Monday that it will review the pact\" and its envoy who announced the review on Monday",
    leavesApart: "two officials; two matters",
    asks: { isRemark($0) }, bonds: [.leader, .namedDay, .otherArticle]
  ) { a, b in
    recordsAgree(a, b) && a.isSpeakerPerson != b.isSpeakerPerson && sharedStems(a, b) >= 3
  }

  static let sameDatedDemand = SameEventRule(
    name: "same demand of a month or year",
    joins: "\"the demands it released in May\" and \"had asked in May for an answer to its demands\"",
    leavesApart: "demands of two states or two months",
    asks: { $0.kind == .demand && $0.day == nil }, bonds: [.leader, .story]
  ) { a, b in
    guard [.explicit, .relative].contains(a.date.basis), [.explicit, .relative].contains(b.date.basis) else {
      return false
    }
    return a.date.days != nil && a.date.days == b.date.days && sharedStems(a, b) >= 1
  }

  static let sameThreatOfSanctions = SameEventRule(
    name: "same standing threat of sanctions",
    joins: "an alliance's threat of sanctions against one state, told by several of its members",
    leavesApart: "threats against two states, or of two sides; threats made on two days",
    asks: { $0.threatensSanctions }, bonds: [.story]
  ) { a, b in
    guard recordsAgree(a, b), (daysBetween(a, b) ?? 99) <= 45 else { return false }
    // Two officials' warnings are two; what an office or nobody in particular threatens with is what they warn of.
    guard isStanding(a) || isStanding(b), a.speaker == b.speaker || !(a.isSpeakerPerson && b.isSpeakerPerson) else {
      return false
    }
    let sides = [a, b].map { side in side.leader.flatMap { side.allied.contains($0) ? $0 : nil } }
    let targets = Set(a.named).intersection(b.named).subtracting(a.allied + b.allied)
    if let x = a.leader, let y = b.leader, x == y { return a.named.contains { $0 != x && b.named.contains($0) } }
    guard !targets.isEmpty, sides[0] != nil || sides[1] != nil else { return false }
    return [a, b].allSatisfy { side in side.leader.map { side.allied.contains($0) || targets.contains($0) } ?? true }
  }

  static let sameStatement = SameEventRule(
    name: "same speaker and matter in two articles",
    joins: "two papers' accounts of what an official said about one matter, one of them without the day",
    leavesApart: "two remarks in one article; remarks on different matters",
    asks: { $0.family == .speech && $0.published != nil }, bonds: [.speaker, .otherArticle]
  ) { a, b in
    guard recordsAgree(a, b) else { return false }
    let isDayTold = a.namedDay != nil && a.namedDay == b.namedDay
    guard isDayTold || mannersAgree(a, b) else { return false }
    if let x = a.occasion, let y = b.occasion, x != y { return false }
    guard let told = a.published, let toldAgain = b.published, abs(told - toldAgain) <= 7 else { return false }
    guard a.date.days.map({ x in b.date.days.map(x.overlaps) ?? true }) ?? true else { return false }
    return sharedStems(a, b) >= (isDayTold || isWithinAWeek(a) && isWithinAWeek(b) ? 2 : 3)
  }
}

/// What a person says in one article, no day told, in the same words twice over: headline, lead and quotation.
private func isOneMatter(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  a.report.document == b.report.document && a.isSpeakerPerson && !a.isSpeakerUnnamed && isStanding(a) && isStanding(b)
    && sharedStems(a, b) >= 2
}

/// Two demands of one speaker in sentences next to each other.
private func isInOneBreath(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  a.speaker != nil && a.speaker == b.speaker
    && max(a.core.start, b.core.start) - min(a.core.end, b.core.end) <= 120
}

/// The content words that both share, their trigger aside: a threat is not the same for being one.
private func sharedMatter(_ a: ReportFeatures, _ b: ReportFeatures) -> Int {
  sharedStems(a, b) - (a.deed == b.deed && a.stems.contains(a.deed) && b.stems.contains(b.deed) ? 1 : 0)
}

/// The same named day, or one record of what was said; in one article the same week too.
private func isOneTime(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  if let day = a.namedDay { return day == b.namedDay }
  guard a.report.document == b.report.document else { return false }
  if a.isOfRecord, a.namedDay == nil, b.namedDay == nil { return true }
  guard isWithinAWeek(a), a.date.basis != .publication else { return false }
  return a.date.days == b.date.days && b.date.basis != .publication
}

/// Not bound to a day: told without one, or told again.
private func isStanding(_ report: ReportFeatures) -> Bool {
  switch report.date.basis {
  case .publication, .none, .inferred: true
  case .explicit, .relative, .context: report.isRestated
  }
}

func isRemark(_ report: ReportFeatures) -> Bool { report.kind == .statement || report.kind == .accusation }

/// Two remarks, or two of one kind.
func mannersAgree(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool { a.kind == b.kind || isRemark(a) && isRemark(b) }

/// How many beside the speaker both name.
private func othersNamed(_ a: ReportFeatures, _ b: ReportFeatures) -> Int {
  sharedCount(a.named, b.named, by: { UInt64($0) })
    - (a.leader.map { a.named.contains($0) && b.named.contains($0) } == true ? 1 : 0)
}

private func namedBesideSpeaker(_ report: ReportFeatures) -> Int {
  report.named.count - (report.leader.map(report.named.contains) == true ? 1 : 0)
}

private func isWithinAWeek(_ report: ReportFeatures) -> Bool {
  report.date.days?.dayCount.map { $0 <= 10 } ?? false
}
