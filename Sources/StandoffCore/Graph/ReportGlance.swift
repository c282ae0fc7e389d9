/// What two reports have in common, as far as a glance tells.
struct ReportBonds: OptionSet, Hashable, Sendable {
  let rawValue: UInt16
  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Both name it, and the same one.
  static let speaker = ReportBonds(rawValue: 1)
  /// Both have one, and the same.
  static let leader = ReportBonds(rawValue: 2)
  static let article = ReportBonds(rawValue: 4)
  static let otherArticle = ReportBonds(rawValue: 8)
  static let kind = ReportBonds(rawValue: 16)
  /// Both are remarks, or of one kind.
  static let manner = ReportBonds(rawValue: 32)
  /// Both name it, and the same one.
  static let namedDay = ReportBonds(rawValue: 64)
  static let story = ReportBonds(rawValue: 128)
  /// The numbers among their words.
  static let numbers = ReportBonds(rawValue: 256)
  /// The same speaker, or one of them the author or somebody without a name.
  static let voice = ReportBonds(rawValue: 512)
  /// Both are published, within three days.
  static let fewDays = ReportBonds(rawValue: 1024)

  /// All sets of bonds, by their raw values.
  static let combinations = (0..<2048).map { ReportBonds(rawValue: $0) }
}

/// A set of rules that join reports, by rank.
struct SameEventRuleSet: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(rank: Int) { rawValue = 1 << UInt64(rank) }

  init(ranks: [Int]) { rawValue = ranks.reduce(0) { $0 | 1 << UInt64($1) } }

  /// Takes the most preferred rule out; nil when none is left.
  mutating func popFirst() -> Int? {
    guard !isEmpty else { return nil }
    let rank = rawValue.trailingZeroBitCount
    remove(SameEventRuleSet(rank: rank))
    return rank
  }
}

/// What tells at a glance that two reports are not of one event: numbers only, so that thousands are compared without a look at the reports.
struct ReportGlance: Sendable {
  /// The rules that the report by itself meets.
  let rules: SameEventRuleSet
  let kind: EventKind
  let family: EventFamily
  /// A plan or planned: of one event with deeds of other families.
  let isAhead: Bool
  /// Whether its days speak against others: it is no figure and no repetition.
  let isBoundToDay: Bool
  private let isRemark: Bool
  private let isSpeakerUnnamed: Bool
  /// Negative for none.
  private let speaker: Int32
  private let leader: Int32
  private let document: Int32
  private let story: Int32
  let day: CalendarDate?
  let namedDay: CalendarDate?
  private let published: CalendarDate?
  private let numbers: Int

  init(_ report: ReportFeatures) {
    rules = SameEventRuleSet(ranks: sameEventRules.indices.filter { sameEventRules[$0].asks(report) })
    kind = report.kind
    family = report.family
    isAhead = report.kind == .plan || report.status == .planned
    isBoundToDay = report.quantity == nil && !report.isRestated
    isRemark = StandoffCore.isRemark(report)
    isSpeakerUnnamed = report.isSpeakerUnnamed
    speaker = Int32(report.speaker ?? -1)
    leader = Int32(report.leader ?? -1)
    document = Int32(report.report.document)
    story = Int32(report.story)
    day = report.day
    namedDay = report.namedDay
    published = report.published
    numbers = report.words.numbers.hashValue
  }

  func bonds(with other: ReportGlance) -> ReportBonds {
    var bonds: ReportBonds = document == other.document ? .article : .otherArticle
    let isOneVoice = speaker == other.speaker
    if isOneVoice, speaker >= 0 { bonds.insert(.speaker) }
    if isOneVoice || speaker < 0 || other.speaker < 0 || isSpeakerUnnamed && other.isSpeakerUnnamed {
      bonds.insert(.voice)
    }
    if leader == other.leader, leader >= 0 { bonds.insert(.leader) }
    if kind == other.kind { bonds.insert(.kind) }
    if kind == other.kind || isRemark && other.isRemark { bonds.insert(.manner) }
    if namedDay == other.namedDay, namedDay != nil { bonds.insert(.namedDay) }
    if story == other.story { bonds.insert(.story) }
    if numbers == other.numbers { bonds.insert(.numbers) }
    if let published, let theirs = other.published, abs(published - theirs) <= 3 { bonds.insert(.fewDays) }
    return bonds
  }
}

/// What the reports that stand for a group allow a further one, as far as a glance tells.
struct GroupGlance: Sendable {
  /// The rules that one of them or more meets by itself.
  private(set) var rules: SameEventRuleSet = []
  private(set) var hasTalks = false
  /// The family of those that are no plans.
  private var family: EventFamily?
  private var isOfSeveralFamilies = false
  private var namedDays: ClosedRange<CalendarDate>?
  /// The days of those that name none.
  private var otherDays: ClosedRange<CalendarDate>?

  init(_ reports: [ReportGlance]) {
    for report in reports { add(report) }
  }

  private mutating func add(_ report: ReportGlance) {
    rules.formUnion(report.rules)
    hasTalks = hasTalks || report.family == .talks
    if !report.isAhead {
      isOfSeveralFamilies = isOfSeveralFamilies || family != nil && family != report.family
      family = report.family
    }
    guard report.isBoundToDay else { return }
    if let day = report.namedDay {
      namedDays = min(day, namedDays?.lowerBound ?? day)...max(day, namedDays?.upperBound ?? day)
    } else if let day = report.day {
      otherDays = min(day, otherDays?.lowerBound ?? day)...max(day, otherDays?.upperBound ?? day)
    }
  }

  /// Whether kinds and days of all of them agree with those of a report, as `isCompatible` has it.
  func allows(_ report: ReportGlance) -> Bool {
    if !report.isAhead, isOfSeveralFamilies || family != nil && family != report.family { return false }
    guard report.isBoundToDay, let day = report.day else { return true }
    if report.namedDay == nil { return namedDays.map { day - $0.upperBound >= -1 && day - $0.lowerBound <= 7 } ?? true }
    if let namedDays, namedDays != day...day { return false }
    return otherDays.map { $0.lowerBound - day >= -1 && $0.upperBound - day <= 7 } ?? true
  }
}
