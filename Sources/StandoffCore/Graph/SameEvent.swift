/// A reason to take two reports for reports of one event: what ties them, once nothing speaks against it.
///
/// Triggers alone never tie: a crisis is full of "talks". Each rule asks for a shared venue, meeting, quotation, figure or deed.
struct SameEventRule: Sendable {
  let name: RuleName
  /// In words, what it joins and what it must not.
  let joins: String
  let leavesApart: String
  let ties: @Sendable (ReportFeatures, ReportFeatures) -> Bool
}

/// In order of preference.
let sameEventRules: [SameEventRule] = [
  .sameQuotation, .sameFigure, .sameMeeting, .sameParties, .samePartiesInWeek, .sameWeekOfTalks, .sameAttack,
  .planFulfilled,
  .sameMovement, .sameStanding, .sameStatement, .samePastDeed,
]

extension SameEventRule {
  static let sameQuotation = SameEventRule(
    name: "same quotation",
    joins: "two reports in which one speaker says the same four words running",
    leavesApart: "the same words from two speakers"
  ) { a, b in
    a.family == .speech && b.family == .speech && a.speaker != nil && a.speaker == b.speaker
      && sharedCount(a.quotedRuns, b.quotedRuns, by: { $0 }) > 0
  }

  static let sameFigure = SameEventRule(
    name: "same figure and owner",
    joins: "\"about 100,000 troops\" and \"more than 100,000 troops\" of one state",
    leavesApart: "90,000 and 175,000; the troops of two states"
  ) { a, b in
    guard a.family == .force, b.family == .force, let x = a.quantity, let y = b.quantity else { return false }
    guard x.category == y.category, x.category != .other, x.whose != nil, x.whose == y.whose else { return false }
    return (x.low ?? x.high) == (y.low ?? y.high)
  }

  static let sameMeeting = SameEventRule(
    name: "same named meeting on the same day",
    joins: "two accounts of one session of a council",
    leavesApart: "two sessions of it on different days"
  ) { a, b in
    isTalks(a, b) && a.day != nil && a.day == b.day && sharesAny(a.bodies, b.bodies) && placesAgree(a, b)
  }

  static let sameParties = SameEventRule(
    name: "same parties on the same day",
    joins: "a meeting of two states told in two articles with the same day",
    leavesApart: "meetings of one state with two others; meetings in two cities"
  ) { a, b in
    guard isTalks(a, b), a.day != nil, a.day == b.day, placesAgree(a, b) else { return false }
    let shared = sharedCount(a.principals, b.principals, by: { UInt64($0) })
    if shared >= 2 { return true }
    return a.place != nil && a.place == b.place && (shared == 1 || a.principals.isEmpty || b.principals.isEmpty)
  }

  static let samePartiesInWeek = SameEventRule(
    name: "same parties, day inside the days told",
    joins: "\"U.S.-Russia talks\" of a week and the meeting of these two on its Monday",
    leavesApart: "a week of talks of many and one of its meetings; a headline that sums up several meetings"
  ) { a, b in
    guard isTalks(a, b), a.principals == b.principals, a.principals.count + a.bodies.count >= 2 else { return false }
    guard placesAgree(a, b), isOneSession(a), isOneSession(b) else { return false }
    guard let x = a.date.days, let y = b.date.days, (a.day == nil) != (b.day == nil) else { return false }
    return (a.bodies.isEmpty == b.bodies.isEmpty) && isAboutAWeek(a.day == nil ? x : y) && x.overlaps(y)
  }

  static let sameWeekOfTalks = SameEventRule(
    name: "same round of talks over several days",
    joins: "two accounts of a week of talks",
    leavesApart: "the week and one of its meetings"
  ) { a, b in
    guard isTalks(a, b), let x = a.date.days, let y = b.date.days, x.overlaps(y), placesAgree(a, b) else {
      return false
    }
    guard isAboutAWeek(x), isAboutAWeek(y), sharesAny(a.principals, b.principals) else { return false }
    return a.bodies.isEmpty == b.bodies.isEmpty || a.principals == b.principals
  }

  static let sameAttack = SameEventRule(
    name: "same attack on the same target",
    joins: "two accounts of one cyberattack on a state on one day",
    leavesApart: "attacks of two days, or on two targets"
  ) { a, b in
    guard a.family == .attack, a.kind == b.kind, let x = a.date.days, let y = b.date.days else { return false }
    return isShort(x) && isShort(y) && x.overlaps(y) && sharesAny(a.concerned, b.concerned)
  }

  static let planFulfilled = SameEventRule(
    name: "plan and its fulfilment",
    joins: "\"will soon send a written answer\" and \"gave a written answer\" of the same sender",
    leavesApart: "a plan and a deed outside its days, or of another sender"
  ) { a, b in
    guard (a.status == .planned) != (b.status == .planned), a.status != .hypothetical, b.status != .hypothetical else {
      return false
    }
    let (plan, deed) = a.status == .planned ? (a, b) : (b, a)
    guard let day = deed.day, let days = plan.date.days, days.contains(day), deed.status == .held else { return false }
    guard let made = plan.published, day >= made, day - made <= 45 else { return false }
    return sharesAny(a.principals, b.principals) && sharedStems(a, b) >= 2
  }

  static let sameMovement = SameEventRule(
    name: "same forces on the same days",
    joins: "two accounts of one exercise or deployment of a state",
    leavesApart: "exercises of two states or of two months"
  ) { a, b in
    guard a.kind == b.kind, a.family == .force || a.family == .exercise, a.quantity == b.quantity else { return false }
    guard let x = a.date.days, let y = b.date.days, x.overlaps(y), placesAgree(a, b) else { return false }
    return sharesAny(a.principals, b.principals) && sharedStems(a, b) >= 2
  }

  static let sameStanding = SameEventRule(
    name: "same standing demand or answer",
    joins: "a state's demand told again without a day of its own",
    leavesApart: "its demands on another matter"
  ) { a, b in
    guard a.kind == b.kind, [.demand, .response, .refusal, .threat, .offer].contains(a.kind) else { return false }
    guard a.day == nil || a.date.basis == .publication, b.day == nil || b.date.basis == .publication else {
      return false
    }
    guard sharesAny(a.principals, b.principals), a.leader != nil, a.leader == b.leader else { return false }
    return sharedStems(a, b) >= 2 && sharedCount(a.named, b.named, by: { UInt64($0) }) >= 2
  }

  static let sameStatement = SameEventRule(
    name: "same speaker, day and matter in two articles",
    joins: "two papers' accounts of what an official said at one briefing",
    leavesApart: "two remarks in one article; remarks on different matters"
  ) { a, b in
    guard a.report.document != b.report.document, a.family == .speech, b.family == .speech else { return false }
    guard a.speaker != nil, a.speaker == b.speaker else { return false }
    if let x = a.day, let y = b.day, a.date.basis != .publication, b.date.basis != .publication {
      return x == y && sharedStems(a, b) >= 2
    }
    // Without a day on one side, the matter has to agree in more words.
    guard let told = a.published, let toldAgain = b.published, abs(told - toldAgain) <= 7 else { return false }
    return sharedStems(a, b) >= 3 && (a.date.days.map { x in b.date.days.map(x.overlaps) ?? true } ?? true)
  }

  static let samePastDeed = SameEventRule(
    name: "same deed in the same year",
    joins: "\"annexed the region in 2014\" and \"the 2014 annexation\" by the same state",
    leavesApart: "two deeds of that year"
  ) { a, b in
    guard a.family == b.family, a.date.basis == .explicit, b.date.basis == .explicit, a.day == nil else { return false }
    return a.date.days != nil && a.date.days == b.date.days && sharesAny(a.principals, b.principals)
      && a.deed == b.deed
  }
}

/// A headline that sums up and days of talks are more than a session.
private func isOneSession(_ report: ReportFeatures) -> Bool { !report.sumsUp && !report.lastsDays }

private func isTalks(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool { a.family == .talks && b.family == .talks }

private func sharesAny(_ a: [Int], _ b: [Int]) -> Bool { sharedCount(a, b, by: { UInt64($0) }) > 0 }

private func sharedStems(_ a: ReportFeatures, _ b: ReportFeatures) -> Int { sharedCount(a.stems, b.stems, by: \.hash) }

/// Two places speak against one event; one unnamed place does not.
private func placesAgree(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  a.place == nil || b.place == nil || a.place == b.place
}

/// Three to ten days.
private func isAboutAWeek(_ days: DayInterval) -> Bool { days.dayCount.map { (3...10).contains($0) } ?? false }

private func isShort(_ days: DayInterval) -> Bool { days.dayCount.map { $0 <= 2 } ?? false }
