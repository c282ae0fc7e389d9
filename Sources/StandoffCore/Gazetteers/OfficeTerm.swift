/// A stay in office.
package struct OfficeTerm: Hashable, Sendable {
  /// The title as `OfficeLexicon` spells it: "foreign minister".
  package let office: String
  /// Id of the state, organisation or body the office belongs to.
  package let of: String?
  /// Id of the state or body an ambassador or envoy is sent to, where the list says it.
  package let to: String?
  /// From the first possible day to the last; an open end when the list names none.
  package let days: DayInterval
}

extension DayInterval {
  /// The days that `2021-01-26`, `2021-01` or `2021` may mean; nil for anything else.
  init?(partialDate text: String) {
    switch text.utf8.count {
    case 4: self.init(from: text + "-01-01", to: text + "-12-31")
    case 7:
      guard let first = CalendarDate(iso: text + "-01") else { return nil }
      self.init(first...(first + (CalendarDate.dayCount(year: first.year, month: first.month) - 1)))
    default: self.init(from: text, to: text)
    }
  }

  private init?(from first: String, to last: String) {
    guard let first = CalendarDate(iso: first), let last = CalendarDate(iso: last) else { return nil }
    self.init(first...last)
  }

  private init(_ days: ClosedRange<CalendarDate>) { self.init(earliest: days.lowerBound, latest: days.upperBound) }
}
