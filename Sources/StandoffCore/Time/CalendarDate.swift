/// A civil day of the proleptic Gregorian calendar, without time or zone.
package struct CalendarDate: Hashable, Sendable {
  /// Days since 1970-01-01.
  package let dayNumber: Int32

  package init(dayNumber: Int) { self.dayNumber = Int32(dayNumber) }

  /// Nil for a day that does not exist: 31 June, 29 February 2015, month 13, a year outside 1…9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= CalendarDate.dayCount(year: year, month: month) else { return nil }
    dayNumber = Int32(CalendarDate.dayNumber(year: year, month: month, day: day))
  }

  // Days and civil dates are converted by counting from 1 March of a 400-year era (146,097 days), so that the leap day
  // is the last of its year: the well-known algorithm of H. Hinnant, "chrono-compatible low-level date algorithms".
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let z = Int(dayNumber) + 719_468
    let era = z / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  /// Monday is 1, Sunday 7 (ISO 8601).
  package var weekday: Int { (Int(dayNumber) % 7 + 10) % 7 + 1 }

  /// The year and number of its ISO 8601 week.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = self + (4 - weekday)
    let firstDay = CalendarDate.dayNumber(year: thursday.year, month: 1, day: 1)
    return (thursday.year, (Int(thursday.dayNumber) - firstDay) / 7 + 1)
  }

  package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// The number of days of a month, 28…31.
  package static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func + (date: CalendarDate, days: Int) -> CalendarDate {
    CalendarDate(dayNumber: Int(date.dayNumber) + days)
  }
  package static func - (date: CalendarDate, days: Int) -> CalendarDate { date + -days }
  /// Days from `b` to `a`.
  package static func - (a: CalendarDate, b: CalendarDate) -> Int { Int(a.dayNumber) - Int(b.dayNumber) }
}

extension CalendarDate: Comparable {
  package static func < (a: CalendarDate, b: CalendarDate) -> Bool { a.dayNumber < b.dayNumber }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2022-01-14`.
  package var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
}

extension CalendarDate {
  /// Reads `YYYY-MM-DD`, and nothing else.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2 else {
      return nil
    }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// A number with leading zeros.
package func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
