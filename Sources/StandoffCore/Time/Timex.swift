/// A time expression: TIMEX3's type and value, the days it denotes, and why.
///
/// Value and days are two things: "in two weeks" has the value `P2W` and denotes the day a fortnight after publication.
package struct Timex: Hashable, Sendable {
  package let span: Span
  /// Indexes into `Document.tokens`.
  package let tokens: Range<Int>
  package let type: TimexType
  /// TIMEX3 value: `2022-01-14`, `2022-W02`, `P2W`, `PRESENT_REF`, `2022-01-14TMO`; `XXXX-WXX-5` when nothing anchors it.
  package let value: String
  /// TIMEX3 modifier: `START`, `MID`, `END`, `APPROX`, `LESS_THAN` …
  package let mod: String?
  /// The days it denotes; nil when it names none or cannot be anchored.
  package let days: DayInterval?
  package let granularity: Granularity
  package let anchor: TimexAnchor
  /// The words that settled its direction ("scheduled", "until").
  package let cue: Span?
  package let rule: RuleName

  package init(
    span: Span, tokens: Range<Int>, type: TimexType, value: String, mod: String? = nil, days: DayInterval?,
    granularity: Granularity, anchor: TimexAnchor, cue: Span? = nil, rule: RuleName
  ) {
    self.span = span
    self.tokens = tokens
    self.type = type
    self.value = value
    self.mod = mod
    self.days = days
    self.granularity = granularity
    self.anchor = anchor
    self.cue = cue
    self.rule = rule
  }
}

package enum TimexType: String, Hashable, Sendable {
  case date = "DATE", time = "TIME", duration = "DURATION", set = "SET"
}

/// What a time expression is counted from.
package enum TimexAnchor: Hashable, Sendable {
  /// It names its own year.
  case explicit
  /// The publication date.
  case creationTime(CalendarDate)
  /// The day named by an earlier expression (its span).
  case timex(Span, CalendarDate)
  /// It is relative and nothing is known to count from.
  case unresolved
}

extension TimexAnchor: CustomStringConvertible {
  package var description: String {
    switch self {
    case .explicit: "explicit"
    case .creationTime(let day): "publication \(day)"
    case .timex(_, let day): "previous expression \(day)"
    case .unresolved: "unresolved"
    }
  }
}
