/// A unit that time is counted in.
enum TimeUnit: Int32, Hashable, Sendable, CaseIterable {
  case second = 1
  case minute, hour, day, week, fortnight, month, quarter, year, decade, century, millennium, weekend

  /// True for the units that are shorter than a day.
  var isClock: Bool { self == .second || self == .minute || self == .hour }
}

/// So many units of time: "two weeks", "several years", "2 1/2 hours".
struct TimeAmount: Hashable, Sendable {
  enum Count: Hashable, Sendable {
    case exact(Int)
    /// A whole number and a half.
    case andHalf(Int)
    case vague
  }

  let count: Count
  let unit: TimeUnit

  /// The count when it is a whole number.
  var exactCount: Int? {
    guard case .exact(let number) = count else { return nil }
    return number
  }

  /// TIMEX3 value: `P2W`, `PXY`, `PT5H30M`. The unit is kept as written; decades and centuries are told in years.
  var value: String {
    switch count {
    case .exact(let number): TimeAmount.value(number, unit)
    case .andHalf(let number): TimeAmount.value(andHalf: number, unit)
    case .vague: (unit.isClock ? "PTX" : "PX") + TimeAmount.letter(unit)
    }
  }

  private static func value(_ number: Int, _ unit: TimeUnit) -> String {
    switch unit {
    case .second, .minute, .hour: "PT\(number)\(letter(unit))"
    case .fortnight, .weekend: "P\(number &* 2)\(letter(unit))"
    case .decade: "P\(number &* 10)Y"
    case .century: "P\(number &* 100)Y"
    case .millennium: "P\(number &* 1000)Y"
    case .day, .week, .month, .quarter, .year: "P\(number)\(letter(unit))"
    }
  }

  private static func value(andHalf number: Int, _ unit: TimeUnit) -> String {
    let whole = number == 0 ? "" : "\(number)\(letter(unit))"
    switch unit {
    case .minute: return "PT\(whole)30S"
    case .hour: return "PT\(whole)30M"
    case .year: return "P\(whole)6M"
    case .day: return "PT\(number &* 24 &+ 12)H"
    case .decade: return "P\(number &* 10 &+ 5)Y"
    case .century: return "P\(number &* 100 &+ 50)Y"
    case .millennium: return "P\(number &* 1000 &+ 500)Y"
    case .second, .week, .fortnight, .month, .quarter, .weekend:
      return "\(unit.isClock ? "PT" : "P")\(number).5\(letter(unit))"
    }
  }

  private static func letter(_ unit: TimeUnit) -> String {
    switch unit {
    case .second: "S"
    case .minute, .month: "M"
    case .hour: "H"
    case .day, .weekend: "D"
    case .week, .fortnight: "W"
    case .quarter: "Q"
    case .year, .decade, .millennium: "Y"
    case .century: "C"
    }
  }

  /// The day that lies this amount after a day (before it, with `sign` -1); nil when the amount is vague or out of range.
  ///
  /// Months and years keep the day of the month, or take the month's last one.
  func day(from day: CalendarDate, sign: Int) -> CalendarDate? {
    guard let number = exactCount, number < 100_000 else { return nil }
    switch unit {
    case .second, .minute: return day
    case .hour: return day + sign * (number / 24)
    case .day, .weekend: return day + sign * number
    case .week: return day + sign * number * 7
    case .fortnight: return day + sign * number * 14
    case .month: return day.adding(months: sign * number)
    case .quarter: return day.adding(months: sign * number * 3)
    case .year: return day.adding(months: sign * number * 12)
    case .decade: return day.adding(months: sign * number * 120)
    case .century: return day.adding(months: sign * number * 1200)
    case .millennium: return day.adding(months: sign * number * 12_000)
    }
  }
}

extension TimeAmount {
  /// The farthest day that this amount can reach from a day; nil when it has no bound that could be named.
  ///
  /// A vague amount ends where the next longer unit would be used: "days" are less than two weeks, "weeks" less than two months,
  /// "months" at most a year, and "years" are taken as ten at most.
  func farthestDay(from day: CalendarDate, sign: Int) -> CalendarDate? {
    guard count == .vague else { return self.day(from: day, sign: sign) }
    switch unit {
    case .second, .minute, .hour: return day + sign
    case .day: return day + sign * 14
    case .week, .fortnight, .weekend: return day.adding(months: sign * 2)
    case .month, .quarter: return day.adding(months: sign * 12)
    case .year: return day.adding(months: sign * 120)
    case .decade, .century, .millennium: return nil
    }
  }

  /// From a day to the farthest that this amount can reach, ahead (1) or back (-1); open where it has no bound.
  func interval(from day: CalendarDate, sign: Int) -> DayInterval {
    let end = farthestDay(from: day, sign: sign)
    return sign > 0 ? DayInterval(earliest: day, latest: end) : DayInterval(earliest: end, latest: day)
  }
}

extension CalendarDate {
  /// The same day of the month, some months on, or that month's last day; nil outside the years 1…9999.
  func adding(months: Int) -> CalendarDate? {
    let index = year * 12 + (month - 1) + months
    guard index >= 12 else { return nil }
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    return CalendarDate(
      year: newYear, month: newMonth, day: min(day, CalendarDate.dayCount(year: newYear, month: newMonth)))
  }
}
