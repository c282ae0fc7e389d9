/// A stretch of the calendar that a date names: a day, a week, a decade.
enum CalendarPeriod: Hashable, Sendable {
  case day(CalendarDate)
  /// Monday to Sunday, by its Monday.
  case week(CalendarDate)
  /// Saturday and Sunday, by its Saturday.
  case weekend(CalendarDate)
  case month(year: Int, month: Int)
  case quarter(year: Int, quarter: Int)
  case half(year: Int, half: Int)
  case season(year: Int, Season)
  case year(Int)
  /// By its first three digits: 199 is 1990…1999.
  case decade(Int)
  /// By its first two digits: 19 is 1900…1999, as the press counts.
  case century(Int)

  /// The meteorological seasons of the northern half; winter begins in December of its year.
  enum Season: Int32, Hashable, Sendable, CaseIterable {
    case spring = 1
    case summer, autumn, winter

    /// TIMEX3 code.
    var code: String {
      switch self {
      case .spring: "SP"
      case .summer: "SU"
      case .autumn: "FA"
      case .winter: "WI"
      }
    }

    var firstMonth: Int { Int(rawValue) * 3 }
  }

  /// The period of a unit that holds a day; nil for the units of the clock.
  init?(_ unit: TimeUnit, holding day: CalendarDate) {
    switch unit {
    case .second, .minute, .hour: return nil
    case .day: self = .day(day)
    case .week, .fortnight: self = .week(day - (day.weekday - 1))
    case .weekend: self = .weekend(day + (6 - day.weekday))
    case .month: self = .month(year: day.year, month: day.month)
    case .quarter: self = .quarter(year: day.year, quarter: (day.month - 1) / 3 + 1)
    case .year: self = .year(day.year)
    case .decade: self = .decade(day.year / 10)
    case .century, .millennium: self = .century(day.year / 100)
    }
  }

  /// The period of its kind that lies `count` steps later.
  func shifted(by count: Int) -> CalendarPeriod {
    switch self {
    case .day(let day): .day(day + count)
    case .week(let monday): .week(monday + 7 * count)
    case .weekend(let saturday): .weekend(saturday + 7 * count)
    case .month(let year, let month): CalendarPeriod.month(index: year * 12 + month - 1 + count)
    case .quarter(let year, let quarter): CalendarPeriod.quarter(index: year * 4 + quarter - 1 + count)
    case .half(let year, let half): .half(year: (year * 2 + half - 1 + count) / 2, half: (half - 1 + count) & 1 + 1)
    case .season(let year, let season): .season(year: year + count, season)
    case .year(let year): .year(year + count)
    case .decade(let decade): .decade(decade + count)
    case .century(let century): .century(century + count)
    }
  }

  private static func month(index: Int) -> CalendarPeriod {
    .month(year: index / 12, month: index % 12 + 1)
  }

  private static func quarter(index: Int) -> CalendarPeriod {
    .quarter(year: index / 4, quarter: index % 4 + 1)
  }

  /// The same period so many years later; a day, week or weekend keeps to the calendar month and day.
  func shifted(years: Int) -> CalendarPeriod? {
    switch self {
    case .day(let day): day.adding(months: 12 * years).map { .day($0) }
    case .week(let monday): monday.adding(months: 12 * years).flatMap { CalendarPeriod(.week, holding: $0) }
    case .weekend(let day): day.adding(months: 12 * years).flatMap { CalendarPeriod(.weekend, holding: $0) }
    case .month: shifted(by: 12 * years)
    case .quarter: shifted(by: 4 * years)
    case .half: shifted(by: 2 * years)
    case .season, .year: shifted(by: years)
    case .decade, .century: nil
    }
  }

  /// TIMEX3 value: `2022-01-14`, `2022-W02`, `2022-W02-WE`, `2022-01`, `2022-Q1`, `2022-SU`, `2022`, `202`, `20`.
  var value: String {
    switch self {
    case .day(let day): day.description
    case .week(let monday): CalendarPeriod.week(of: monday)
    case .weekend(let saturday): CalendarPeriod.week(of: saturday) + "-WE"
    case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
    case .quarter(let year, let quarter): "\(padded(year, 4))-Q\(quarter)"
    case .half(let year, let half): "\(padded(year, 4))-H\(half)"
    case .season(let year, let season): "\(padded(year, 4))-\(season.code)"
    case .year(let year): padded(year, 4)
    case .decade(let decade): padded(decade, 3)
    case .century(let century): padded(century, 2)
    }
  }

  private static func week(of day: CalendarDate) -> String {
    "\(padded(day.isoWeek.year, 4))-W\(padded(day.isoWeek.week, 2))"
  }

  /// From the first to the last day; nil when they lie outside the years 1…9999.
  var days: DayInterval? {
    switch self {
    case .day(let day): DayInterval(day)
    case .week(let monday): DayInterval(earliest: monday, latest: monday + 6)
    case .weekend(let saturday): DayInterval(earliest: saturday, latest: saturday + 1)
    case .month(let year, let month): CalendarPeriod.days(year, month, months: 1)
    case .quarter(let year, let quarter): CalendarPeriod.days(year, quarter * 3 - 2, months: 3)
    case .half(let year, let half): CalendarPeriod.days(year, half * 6 - 5, months: 6)
    case .season(let year, let season): CalendarPeriod.days(year, season.firstMonth, months: 3)
    case .year(let year): CalendarPeriod.days(year, 1, months: 12)
    case .decade(let decade): CalendarPeriod.days(decade * 10, 1, months: 120)
    case .century(let century): CalendarPeriod.days(century * 100, 1, months: 1200)
    }
  }

  private static func days(_ year: Int, _ month: Int, months: Int) -> DayInterval? {
    guard let first = CalendarDate(year: year, month: month, day: 1), let next = first.adding(months: months) else {
      return nil
    }
    return DayInterval(earliest: first, latest: next - 1)
  }

  var granularity: Granularity {
    switch self {
    case .day: .day
    case .week: .week
    case .weekend: .weekend
    case .month: .month
    case .quarter: .quarter
    case .half, .season: .season
    case .year: .year
    case .decade: .decade
    case .century: .century
    }
  }
}

/// The parts of a day that TIMEX3 has codes for.
enum PartOfDay: Int32, Hashable, Sendable {
  case morning = 1
  case afternoon, evening, night

  var code: String {
    switch self {
    case .morning: "TMO"
    case .afternoon: "TAF"
    case .evening: "TEV"
    case .night: "TNI"
    }
  }
}
