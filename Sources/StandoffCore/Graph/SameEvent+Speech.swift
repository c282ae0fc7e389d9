/// What ties reports of things said, demanded and answered.
extension SameEventRule {
  static let sameQuotation = SameEventRule(
    name: "same quotation",
    joins: "two reports in which one speaker says the same five words running",
    leavesApart: "the same words from two speakers"
  ) { a, b in
    a.family == .speech && b.family == .speech && a.speaker != nil && a.speaker == b.speaker
      && sharedCount(a.quotedRuns, b.quotedRuns, by: { $0 }) > 0
  }

  static let sameStandingDemand = SameEventRule(
    name: "same standing demand",
    joins:
      "a state's demand told again without a day of its own: of the same others, or of one of them in the same words",
    leavesApart: "its demands on another matter; a demand made on a day"
  ) { a, b in
    guard a.kind == .demand, b.kind == .demand, isStanding(a), isStanding(b), isSameSpeaker(a, b) else { return false }
    guard (daysBetween(a, b) ?? 99) <= 45, a.status != .planned, b.status != .planned else { return false }
    // "Those exercises": what one article says again of the same demand need not name the others again.
    if a.report.document == b.report.document, min(namedBesideSpeaker(a), namedBesideSpeaker(b)) <= 1 { return true }
    let others = othersNamed(a, b)
    if others >= 2 { return a.story == b.story }
    if others == 1 { return sharedStems(a, b) >= (a.story == b.story ? 1 : 2) }
    return a.story == b.story && (sharedStems(a, b) >= 3 || a.isRestated != b.isRestated && sharedStems(a, b) >= 2)
  }

  static let sameStandingAnswer = SameEventRule(
    name: "same standing answer, threat or offer",
    joins: "an offer told again without a day of its own",
    leavesApart: "answers of two sides; answers on another matter"
  ) { a, b in
    guard a.kind == b.kind, [.response, .refusal, .threat, .offer].contains(a.kind) else { return false }
    guard isStanding(a), isStanding(b), isSameSpeaker(a, b), (daysBetween(a, b) ?? 99) <= 45 else { return false }
    return sharedStems(a, b) >= 2 && (othersNamed(a, b) >= 1 || sharedStems(a, b) >= 3)
  }

  static let sameRejection = SameEventRule(
    name: "same demand rejected by one side",
    joins: "\"the alliance has rejected those demands\" and \"the demands are non-starters in its capital\"",
    leavesApart: "rejections of two sides, or of the demands of two sides; a rejection made on a day"
  ) { a, b in
    guard a.isRejection, b.isRejection, let owner = a.answered, owner == b.answered else { return false }
    guard isStanding(a), isStanding(b), a.story == b.story, (daysBetween(a, b) ?? 99) <= 45 else { return false }
    guard let x = a.leader, let y = b.leader else { return false }
    return x == y || a.allied.contains(x) && b.allied.contains(y)
  }

  static let sameDenial = SameEventRule(
    name: "same standing denial",
    joins: "\"has no plans to attack\" and \"denies it plans an attack\" of one state",
    leavesApart: "denials of two things or of two states"
  ) { a, b in
    guard a.family == .speech, b.family == .speech, a.isDenial, b.isDenial, isSameSpeaker(a, b) else { return false }
    return isStanding(a) && isStanding(b) && sharedStems(a, b) >= 1 && (daysBetween(a, b) ?? 99) <= 45
      && a.story == b.story
  }

  static let sameOccasion = SameEventRule(
    name: "same speaker, day and occasion",
    joins: "what an official told reporters on one day, in one paper or two",
    leavesApart: "an interview and a briefing of one day; a demand or threat beside other remarks"
  ) { a, b in
    guard isRemark(a) && isRemark(b) || a.kind == .threat && b.kind == .threat, a.speaker != nil, a.speaker == b.speaker
    else { return false }
    guard isOneTime(a, b) else { return false }
    if let x = a.occasion, let y = b.occasion, x != y { return false }
    return a.story == b.story || sharedStems(a, b) >= 2
  }

  static let sameStatement = SameEventRule(
    name: "same speaker and matter in two articles",
    joins: "two papers' accounts of what an official said about one matter, one of them without the day",
    leavesApart: "two remarks in one article; remarks on different matters"
  ) { a, b in
    guard a.report.document != b.report.document, a.family == .speech, b.family == .speech else { return false }
    guard a.speaker != nil, a.speaker == b.speaker else { return false }
    let isDayTold = a.namedDay != nil && a.namedDay == b.namedDay
    guard isDayTold || a.kind == b.kind || isRemark(a) && isRemark(b) else { return false }
    if let x = a.occasion, let y = b.occasion, x != y { return false }
    guard let told = a.published, let toldAgain = b.published, abs(told - toldAgain) <= 7 else { return false }
    guard a.date.days.map({ x in b.date.days.map(x.overlaps) ?? true }) ?? true else { return false }
    return sharedStems(a, b) >= (isDayTold || isWithinAWeek(a) && isWithinAWeek(b) ? 2 : 3)
  }
}

/// The same named day; in one article the same week too.
private func isOneTime(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  if let day = a.namedDay { return day == b.namedDay }
  guard a.report.document == b.report.document, isWithinAWeek(a), a.date.basis != .publication else { return false }
  return a.date.days == b.date.days && b.date.basis != .publication
}

/// Not bound to a day: told without one, or told again.
private func isStanding(_ report: ReportFeatures) -> Bool {
  switch report.date.basis {
  case .publication, .none, .inferred: true
  case .explicit, .relative, .context: report.isRestated
  }
}

private func isRemark(_ report: ReportFeatures) -> Bool { report.kind == .statement || report.kind == .accusation }

/// One state or organisation speaks, through whomever.
private func isSameSpeaker(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool { a.leader != nil && a.leader == b.leader }

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
