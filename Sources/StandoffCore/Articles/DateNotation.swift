/// Which of two numbers is the day in a date like `3/4/2022`.
package enum DayOrder: Hashable, Sendable {
  case dayFirst, monthFirst
}

/// How an article writes its date in numbers.
package struct DateNotation: Hashable, Sendable {
  /// `/`, `.` or `-`.
  package let separator: UInt8
  /// Nil when nothing in the article tells.
  package var order: DayOrder?
  /// Key of the letters of the line it stands in: two articles of one layout have the same.
  package var layout = WordKey("")
  /// The date as it stands, for messages.
  package var words = ""

  package init(separator: UInt8, order: DayOrder?) {
    self.separator = separator
    self.order = order
  }
}

/// A publication date that may be read in two ways, for which the other articles of the folder are asked.
package struct OpenDate: Hashable, Sendable {
  package let dayFirst: CalendarDate
  package let monthFirst: CalendarDate
  /// The words it was read from, for messages, and where they stand.
  package let words: String
  package let span: Span?
  package let basis: CreationTimeBasis

  package func day(_ order: DayOrder) -> CalendarDate { order == .dayFirst ? dayFirst : monthFirst }
}
