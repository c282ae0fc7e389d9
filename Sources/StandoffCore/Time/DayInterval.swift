/// Days from the earliest to the latest, both included; nil is an open end.
package struct DayInterval: Hashable, Sendable {
  package let earliest: CalendarDate?
  package let latest: CalendarDate?

  package init(earliest: CalendarDate?, latest: CalendarDate?) {
    if let earliest, let latest { precondition(earliest <= latest, "not an interval: \(earliest)…\(latest)") }
    self.earliest = earliest
    self.latest = latest
  }

  package init(_ day: CalendarDate) { self.init(earliest: day, latest: day) }

  /// The day, when it is just one.
  package var singleDay: CalendarDate? { earliest == latest ? earliest : nil }

  /// The number of days, or nil when an end is open.
  package var dayCount: Int? {
    guard let earliest, let latest else { return nil }
    return latest - earliest + 1
  }

  package func contains(_ day: CalendarDate) -> Bool {
    (earliest.map { $0 <= day } ?? true) && (latest.map { day <= $0 } ?? true)
  }

  package func contains(_ other: DayInterval) -> Bool {
    let startsInside = earliest.map { bound in other.earliest.map { bound <= $0 } ?? false } ?? true
    let endsInside = latest.map { bound in other.latest.map { $0 <= bound } ?? false } ?? true
    return startsInside && endsInside
  }

  package func overlaps(_ other: DayInterval) -> Bool {
    if let earliest, let end = other.latest, end < earliest { return false }
    if let latest, let start = other.earliest, latest < start { return false }
    return true
  }

  /// The days that both hold, or nil when they have none in common.
  package func intersection(_ other: DayInterval) -> DayInterval? {
    guard overlaps(other) else { return nil }
    let starts = [earliest, other.earliest].compactMap { $0 }
    let ends = [latest, other.latest].compactMap { $0 }
    return DayInterval(earliest: starts.max(), latest: ends.min())
  }
}

/// How precisely a date is told.
package enum Granularity: String, Hashable, Sendable, CaseIterable, Comparable {
  case time, day, weekend, week, month, season, quarter, year, decade, century, none

  package static func < (a: Granularity, b: Granularity) -> Bool { a.order < b.order }
  private var order: Int { Granularity.allCases.firstIndex(of: self) ?? 0 }
}

extension DayInterval {
  /// EDTF (ISO 8601-2, level 1): a day, a month, a year, an interval; `..` for an open end.
  ///
  /// A whole month or year is written as such. Weeks are written as intervals: EDTF has no week form.
  package var edtf: String {
    if let day = singleDay { return day.description }
    guard let earliest, let latest else {
      return "\(earliest?.description ?? "..")/\(latest?.description ?? "..")"
    }
    if earliest.day == 1,
      latest + 1
        == CalendarDate(year: latest.year, month: latest.month, day: 1).map({
          $0 + CalendarDate.dayCount(year: latest.year, month: latest.month)
        })
    {
      if earliest.year == latest.year && earliest.month == latest.month {
        return "\(padded(earliest.year, 4))-\(padded(earliest.month, 2))"
      }
      if earliest.month == 1 && latest.month == 12 {
        return earliest.year == latest.year
          ? padded(earliest.year, 4) : "\(padded(earliest.year, 4))/\(padded(latest.year, 4))"
      }
    }
    return "\(earliest)/\(latest)"
  }
}
