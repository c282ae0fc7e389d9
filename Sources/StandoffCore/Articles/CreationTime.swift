/// When an article was published (TimeML's document creation time), and how that is known.
package struct CreationTime: Hashable, Sendable {
  /// One day, or a range of days when it was inferred and the evidence goes no further; nil when unknown.
  package let days: DayInterval?
  package let basis: CreationTimeBasis
  /// In words, for a reader: which line, which sibling, which conflict was settled how.
  package let why: String
  /// Where in the article it was read.
  package let spans: [Span]
  /// How the article writes a date in numbers, as evidence for the other articles of its outlet.
  package let notation: DateNotation?
  /// What the article leaves open, whether or not it was given a reading by habit.
  package let openDate: OpenDate?

  package init(
    days: DayInterval?, basis: CreationTimeBasis, why: String, spans: [Span] = [], notation: DateNotation? = nil,
    openDate: OpenDate? = nil
  ) {
    self.days = days
    self.basis = basis
    self.why = why
    self.spans = spans
    self.notation = notation
    self.openDate = openDate
  }

  /// The publication day, if it is known to the day.
  package var day: CalendarDate? { days?.singleDay }

  /// The day that relative expressions are counted from: the publication day, or the first of a range that was inferred.
  package var anchor: CalendarDate? { days?.earliest }

  package static let unknown = CreationTime(days: nil, basis: .none, why: "no date found")
}

/// Where a publication date was found. The raw values are those of the export.
package enum CreationTimeBasis: String, Hashable, Sendable, CaseIterable {
  case header, byline, footer, url, filename, given, inferred, none
}
