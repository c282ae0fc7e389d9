/// A reason to take two reports for reports of one event: what ties them, once nothing speaks against it.
///
/// Triggers alone never tie: a crisis is full of "talks". Each rule asks for a shared venue, meeting, quotation, figure, demand or deed.
struct SameEventRule: Sendable {
  let name: RuleName
  /// In words, what it joins and what it must not.
  let joins: String
  let leavesApart: String
  /// What it asks of each of the two by itself.
  var asks: @Sendable (ReportFeatures) -> Bool = { _ in true }
  /// What both must have in common before it looks at them.
  var bonds: ReportBonds = []
  let ties: @Sendable (ReportFeatures, ReportFeatures) -> Bool
}

/// In order of preference.
let sameEventRules: [SameEventRule] = [
  .sameWording, .sameQuotation, .sameSayings, .nearWording, .sameFigure, .figureAgain, .sameToll, .sameMeeting,
  .sameParties,
  .samePartiesInWeek, .sameVenue, .meetingReferredTo, .sameWeekOfTalks, .sameAttack, .attackHeadlined, .attackAgain,
  .planTold,
  .nextMeeting,
  .planFulfilled, .meetingPlanned, .samePlannedMeeting, .sameMovement, .sameDeed, .sameRememberedDay,
  .sameStandingDemand, .sameDatedDemand, .sameThreatOfSanctions, .sameStandingAnswer, .sameRejection, .sameDenial,
  .sameOccasion, .sameDayMatter, .sameStatement, .sameSide, .meetingOfOneSide, .samePastDeed,
]

func sharesAny(_ a: [Int], _ b: [Int]) -> Bool { sharedCount(a, b, by: { UInt64($0) }) > 0 }

func sharedStems(_ a: ReportFeatures, _ b: ReportFeatures) -> Int { sharedCount(a.stems, b.stems, by: \.hash) }

/// The days between the publication of two reports; nil when one is undated.
func daysBetween(_ a: ReportFeatures, _ b: ReportFeatures) -> Int? {
  guard let x = a.published, let y = b.published else { return nil }
  return abs(x - y)
}
