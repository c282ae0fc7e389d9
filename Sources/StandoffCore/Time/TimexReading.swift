/// What a rule has read: the meaning of an expression, before it becomes a `Timex`.
struct TimexReading: Sendable {
  var type: TimexType
  var value: TimexValue
  var mod: TimexMod?
  /// The days it denotes when they are not those of the value ("in two weeks" is `P2W`, and a day).
  var days: DayInterval?
  var anchor: TimexAnchor
  /// The words that settled the direction.
  var cue: Span?
  /// False for the other side of a comparison: what follows is not counted from it.
  var isRemembered = true

  init(
    _ type: TimexType, _ value: TimexValue, mod: TimexMod? = nil, days: DayInterval? = nil, anchor: TimexAnchor,
    cue: Span? = nil
  ) {
    self.type = type
    self.value = value
    self.mod = mod
    self.days = days ?? value.days
    self.anchor = anchor
    self.cue = cue
  }

  /// A date that needs no anchor.
  static func explicit(_ period: CalendarPeriod) -> TimexReading {
    TimexReading(.date, .period(period), anchor: .explicit)
  }

  /// A relative expression that nothing anchors: its value has X where the calendar is not known.
  static func unresolved(_ type: TimexType, _ value: String, _ granularity: Granularity) -> TimexReading {
    TimexReading(type, .open(value, granularity), anchor: .unresolved)
  }

  /// PAST_REF, PRESENT_REF, FUTURE_REF.
  static func reference(_ value: String, days: DayInterval? = nil, anchor: TimexAnchor = .unresolved) -> TimexReading {
    TimexReading(.date, .open(value, .none), days: days, anchor: anchor)
  }

  /// A length of time; `days` when it is placed on the calendar.
  static func duration(
    _ amount: TimeAmount, days: DayInterval? = nil, anchor: TimexAnchor = .explicit, cue: Span? = nil
  ) -> TimexReading {
    TimexReading(.duration, .amount(amount), days: days, anchor: anchor, cue: cue)
  }

  /// A recurring time.
  static func set(_ value: String) -> TimexReading {
    TimexReading(.set, .open(value, .none), anchor: .explicit)
  }

  /// What looks like a date and is none, to be passed over whole.
  static let refused = TimexReading(.date, .refused, anchor: .unresolved)

  var period: CalendarPeriod? {
    guard case .period(let period) = value else { return nil }
    return period
  }

  var isRefused: Bool {
    guard case .refused = value else { return false }
    return true
  }
}

/// The meaning of an expression's value.
enum TimexValue: Hashable, Sendable {
  case period(CalendarPeriod)
  case partOfDay(CalendarDate, PartOfDay)
  case clock(CalendarDate, ClockTime)
  case amount(TimeAmount)
  /// A value that denotes no fixed days: a set, a reference, or a date with unknown digits.
  case open(String, Granularity)
  case refused

  /// TIMEX3 value.
  var text: String {
    switch self {
    case .period(let period): period.value
    case .partOfDay(let day, let part): day.description + part.code
    case .clock(let day, let time): day.description + time.value
    case .amount(let amount): amount.value
    case .open(let text, _): text
    case .refused: ""
    }
  }

  var days: DayInterval? {
    switch self {
    case .period(let period): period.days
    case .partOfDay(let day, _), .clock(let day, _): DayInterval(day)
    case .amount, .open, .refused: nil
    }
  }

  var granularity: Granularity {
    switch self {
    case .period(let period): period.granularity
    case .partOfDay, .clock: .time
    case .open(_, let granularity): granularity
    case .amount, .refused: .none
    }
  }
}

/// A time of day as written, in whatever zone it is written.
struct ClockTime: Hashable, Sendable {
  let hour: Int
  let minute: Int?
  /// True for UTC, which TIMEX3 marks with a Z.
  var isUTC = false

  /// `T16:08`, `T24:00`.
  var value: String { "T\(padded(hour, 2)):\(padded(minute ?? 0, 2))\(isUTC ? "Z" : "")" }
}

/// TIMEX3 modifiers.
enum TimexMod: String, Hashable, Sendable {
  case start = "START"
  case mid = "MID"
  case end = "END"
  case approximate = "APPROX"
  case lessThan = "LESS_THAN"
  case moreThan = "MORE_THAN"
  case equalOrLess = "EQUAL_OR_LESS"
  case equalOrMore = "EQUAL_OR_MORE"
  case onOrBefore = "ON_OR_BEFORE"
  case onOrAfter = "ON_OR_AFTER"
}
