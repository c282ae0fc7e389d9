/// A reason to take two reports for reports of one event: what ties them, once nothing speaks against it.
///
/// Triggers alone never tie: a crisis is full of "talks". Each rule asks for a shared venue, meeting, quotation, figure, demand or deed.
struct SameEventRule: Sendable {
  let name: RuleName
  /// In words, what it joins and what it must not.
  let joins: String
  let leavesApart: String
  let ties: @Sendable (ReportFeatures, ReportFeatures) -> Bool
}

/// In order of preference.
let sameEventRules: [SameEventRule] = [
  .sameWording, .sameQuotation, .sameFigure, .sameMeeting, .sameParties, .samePartiesInWeek, .sameVenue,
  .meetingReferredTo, .sameWeekOfTalks, .sameAttack, .planTold, .nextMeeting, .planFulfilled, .meetingPlanned,
  .samePlannedMeeting, .sameMovement,
  .sameStandingDemand, .sameStandingAnswer, .sameRejection, .sameDenial, .sameOccasion, .sameStatement, .samePastDeed,
]

func sharesAny(_ a: [Int], _ b: [Int]) -> Bool { sharedCount(a, b, by: { UInt64($0) }) > 0 }

func sharedStems(_ a: ReportFeatures, _ b: ReportFeatures) -> Int { sharedCount(a.stems, b.stems, by: \.hash) }

/// The days between the publication of two reports; nil when one is undated.
func daysBetween(_ a: ReportFeatures, _ b: ReportFeatures) -> Int? {
  guard let x = a.published, let y = b.published else { return nil }
  return abs(x - y)
}

extension SameEventRule {
  static let sameWording = SameEventRule(
    name: "same words in two articles",
    joins: "agency text that two papers print: eight words or more, word for word",
    leavesApart: "the same words twice in one article, or a week apart: two readouts use one phrase"
  ) { a, b in
    a.wording != nil && a.wording == b.wording && a.kind == b.kind && a.report.document != b.report.document
      && (daysBetween(a, b) ?? 0) <= 3
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

  static let sameAttack = SameEventRule(
    name: "same attack on the same target",
    joins: "two accounts of one cyberattack on a state on one day",
    leavesApart: "attacks of two days or on two targets; two air strikes of one day in two towns"
  ) { a, b in
    guard a.family == .attack, a.kind == b.kind, isOneAttackInTime(a, b) else { return false }
    if a.kind == .cyberattack { return sharesAny(a.named + a.concerned, b.named + b.concerned) }
    guard sharesAny(a.concerned, b.concerned) else { return false }
    return isSameVenue(a, b) ? sharedStems(a, b) >= 1 : sharedStems(a, b) >= 3 && placesAgree(a, b)
  }

  static let sameMovement = SameEventRule(
    name: "same forces on the same days",
    joins: "two accounts of one exercise or deployment of a state",
    leavesApart: "exercises of two states or of two months; deployments to two places"
  ) { a, b in
    guard a.kind == b.kind, a.family == .force || a.family == .exercise, a.quantity == nil, b.quantity == nil else {
      return false
    }
    guard placesAgree(a, b), sharesAny(a.principals, b.principals) else { return false }
    if let x = a.date.days, let y = b.date.days, x.overlaps(y), a.namedDay != nil || b.namedDay != nil {
      return sharedStems(a, b) >= 2
    }
    return a.date.basis == .publication && b.date.basis == .publication && (daysBetween(a, b) ?? 99) <= 14
      && sharedStems(a, b) >= 3
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

/// The same named day; or one report without a day whose article came out within two days of the other's.
private func isOneAttackInTime(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  if let x = a.namedDay, let y = b.namedDay { return x == y }
  guard a.namedDay != nil || b.namedDay != nil || a.kind == .cyberattack else { return false }
  guard let x = a.date.days, let y = b.date.days, x.overlaps(y) else { return false }
  return (daysBetween(a, b) ?? 99) <= 2
}
