/// When an article was published (TimeML's document creation time), and how that is known.
package struct CreationTime: Hashable, Sendable {
  /// One day, or a range of days when it was inferred and the evidence goes no further; nil when unknown.
  package let days: DayInterval?
  package let basis: CreationTimeBasis
  /// In words, for a reader: which line, which sibling, which conflict was settled how.
  package let why: String
  /// Where in the article it was read.
  package let spans: [Span]

  package init(days: DayInterval?, basis: CreationTimeBasis, why: String, spans: [Span] = []) {
    self.days = days
    self.basis = basis
    self.why = why
    self.spans = spans
  }

  /// The publication day, if it is known to the day.
  package var day: CalendarDate? { days?.singleDay }

  /// The day that relative expressions are counted from: the publication day, or the first of a range that was inferred.
  package var anchor: CalendarDate? { days?.earliest }

  package static let unknown = CreationTime(days: nil, basis: .none, why: "no date found")
}

/// Where a publication date was found. The raw values are those of the export.
package enum CreationTimeBasis: String, Hashable, Sendable {
  case header, byline, footer, url, filename, given, inferred, none
}
