import StandoffCore

private let weekdayNames: [String] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
let monthNames: [String] = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]

extension CalendarDate {
  /// `Mon 10 January 2022`.
  var headingText: String { "\(weekdayNames[weekday - 1]) \(day) \(monthNames[month - 1]) \(year)" }

  /// `Mon 10 Jan 2022`.
  var shortText: String { "\(weekdayNames[weekday - 1]) \(dayMonthYear)" }

  /// `10 Jan 2022`.
  var dayMonthYear: String { "\(dayMonth) \(year)" }

  fileprivate var dayMonth: String { "\(day) \(monthNames[month - 1].prefix(3))" }
}

extension DayInterval {
  /// The days in words: a day, a month, a year, a range, an open range.
  var text: String {
    if let singleDay { return singleDay.shortText }
    guard let earliest, let latest else {
      if let earliest { return "from \(earliest.dayMonthYear)" }
      return latest.map { "until \($0.dayMonthYear)" } ?? "on an unknown day"
    }
    if earliest.year != latest.year {
      let areWholeYears = earliest.isFirstOfYear && (latest + 1).isFirstOfYear
      return areWholeYears
        ? "\(earliest.year)-\(latest.year)" : "\(earliest.dayMonthYear) - \(latest.dayMonthYear)"
    }
    if earliest.day == 1 && (latest + 1).day == 1 { return wholeMonths(earliest, latest) }
    if earliest.month == latest.month { return "\(earliest.day)-\(latest.dayMonthYear)" }
    return "\(earliest.dayMonth) - \(latest.dayMonthYear)"
  }

  private func wholeMonths(_ first: CalendarDate, _ last: CalendarDate) -> String {
    if first.month == 1 && last.month == 12 { return "\(first.year)" }
    let lastMonth = "\(monthNames[last.month - 1]) \(last.year)"
    return first.month == last.month ? lastMonth : "\(monthNames[first.month - 1])-\(lastMonth)"
  }
}

extension CalendarDate {
  fileprivate var isFirstOfYear: Bool { month == 1 && day == 1 }
}

/// `day` or `3 days`.
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}

/// Days without events, in the unit that a reader would use.
func gapText(days: Int) -> String {
  switch days {
  case ..<61: "\(counted(days, "day")) without events"
  case ..<730: "\(days / 30) months without events"
  default: "\(days / 365) years without events"
  }
}
