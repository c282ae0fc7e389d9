/// A day that something in or about an article says it was published on.
struct DateCandidate: Hashable, Sendable {
  /// In order of preference: what says "published" is believed before what says only "date", and the article before its address; an
  /// update is later than the publication, a title may be stamped with the day it tells of, and a file may have been named on any day.
  enum Rank: Int, Hashable, Sendable, CaseIterable, Comparable {
    case published, plain, byline, footer, dateline, address, updated, title, fileName, addressMonth

    static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
  }

  let rank: Rank
  let basis: CreationTimeBasis
  /// One day; two, day first and month first, when they cannot be told apart; none when it is a placeholder.
  var readings: [CalendarDate]
  /// Set instead of `readings` when only the month is told.
  var month: DayInterval?
  let span: Span?
  /// The words it was read from, for messages.
  let words: String
  var weekday: Int?
  var notation: DateNotation?
  /// What decided between two readings, in words.
  var evidence: String?
  /// It lies behind the day on which the article is read: believed only when there is no other.
  var isToCome = false

  var day: CalendarDate? { readings.count == 1 ? readings.first : nil }
}

/// What the layout of an article tells of its day.
struct DateEvidence {
  var candidates: [DateCandidate] = []
  /// Month and day of a dateline without a year: it confirms, and says nothing by itself.
  var dateline: (month: Int, day: Int, words: String)?
  /// The last day on which the article can have been published; nil when that is not known.
  var today: CalendarDate?
}

/// The publication date that the candidates come to: the first in order of preference that can be read in one way only.
///
/// A date that may be read in two ways counts when the weekday beside it, another candidate, a dateline or another date of the page decides
/// for one of them. A candidate gives way to two others that agree within a week and lie more than a year from it. What was seen and
/// lost is said.
func creationTime(from evidence: DateEvidence) -> CreationTime {
  let candidates = evidence.candidates.map { withoutFuture($0, today: evidence.today) }
  let ordered = candidates.enumerated()
    .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    .map { settled($0.element, among: candidates, dateline: evidence.dateline) }
  let dated = ordered.filter { $0.day != nil || $0.month != nil }
  let first = dated.first { !$0.isToCome } ?? dated.first
  let notation =
    ordered.lazy.compactMap(\.notation).first { $0.order != nil } ?? ordered.lazy.compactMap(\.notation).first
  guard let first else { return refusedTime(ordered, dateline: evidence.dateline, notation: notation) }
  let chosen =
    outvoting(first, among: ordered) ?? confirmedAddress(against: first, among: ordered, evidence.dateline) ?? first
  var why = "\(place(of: chosen)) “\(chosen.words)”"
  for addition in [chosen.evidence, weekdayRemark(chosen)].compactMap({ $0 }) { why += ", \(addition)" }
  if chosen.rank == .updated { why += ", of an update: no day of publication is told" }
  var mentioned: Set<String> = []
  for other in ordered where other != chosen {
    guard let remark = remark(on: other, chosen: chosen), mentioned.insert(remark).inserted else { continue }
    why += "; \(remark)"
  }
  return CreationTime(
    days: chosen.day.map { DayInterval($0) } ?? chosen.month, basis: chosen.basis, why: why,
    spans: chosen.span.map { [$0] } ?? [], notation: notation)
}

/// No day, but perhaps two to choose from. Full stops are a day-first habit almost everywhere, so such a date is read that way until an article
/// of the folder shows otherwise.
private func refusedTime(
  _ ordered: [DateCandidate], dateline: (month: Int, day: Int, words: String)?, notation: DateNotation?
) -> CreationTime {
  guard let refused = ordered.first(where: { $0.readings.count == 2 }) ?? ordered.first else {
    guard let dateline else { return .unknown }
    return CreationTime(
      days: nil, basis: .none, why: "no date found: the dateline “\(oneLine(dateline.words))” names no year")
  }
  guard refused.readings.count == 2 else {
    let reasons = ordered.map(refusal).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return CreationTime(days: nil, basis: .none, why: "no date found: " + reasons.joined(separator: "; "))
  }
  let open = OpenDate(
    dayFirst: refused.readings[0], monthFirst: refused.readings[1], words: refused.words, span: refused.span,
    basis: refused.basis)
  let spans = refused.span.map { [$0] } ?? []
  if refused.notation?.separator == 0x2E {
    return CreationTime(
      days: DayInterval(open.dayFirst), basis: refused.basis,
      why: "\(place(of: refused)) “\(refused.words)”, read day first as dates with full stops are", spans: spans,
      notation: notation, openDate: open)
  }
  return CreationTime(
    days: nil, basis: .none, why: "no date found: \(refusal(refused))", notation: notation, openDate: open)
}

/// A candidate without the one of two readings that lies behind the day on which it is read, or marked when all do.
private func withoutFuture(_ candidate: DateCandidate, today: CalendarDate?) -> DateCandidate {
  guard let today else { return candidate }
  // A day ahead is today in another time zone.
  let past = candidate.readings.filter { $0 <= today + 1 }
  guard past.count < candidate.readings.count else { return candidate }
  var copy = candidate
  copy.isToCome = past.isEmpty
  if past.isEmpty {
    copy.evidence = "a day that is still to come"
  } else {
    copy.readings = past
    copy.evidence = "read as \(past[0]), for the other reading is still to come"
  }
  return copy
}

// MARK: Two readings

/// An ambiguous date with the reading that something else on the page decides for.
private func settled(
  _ candidate: DateCandidate, among all: [DateCandidate], dateline: (month: Int, day: Int, words: String)?
) -> DateCandidate {
  guard candidate.readings.count == 2 else { return candidate }
  if let weekday = candidate.weekday,
    let decided = candidate.reading({ $0.weekday == weekday }, because: { "which is the weekday beside it" })
  {
    return decided
  }
  for other in all.sorted(by: { $0.rank < $1.rank }) where other != candidate && other.readings.count < 2 {
    guard !other.readings.isEmpty || other.month != nil else { continue }
    let agrees = { (day: CalendarDate) in other.day.map { abs($0 - day) <= 1 } ?? other.month?.contains(day) ?? false }
    if let decided = candidate.reading(agrees, because: { "as the \(place(of: other)) “\(other.words)” has it" }) {
      return decided
    }
  }
  if let dateline,
    let decided = candidate.reading(
      { day in
        CalendarDate(year: day.year, month: dateline.month, day: dateline.day).map { (0...2).contains(day - $0) }
          ?? false
      },
      because: { "as the dateline “\(dateline.words)” has it" })
  {
    return decided
  }
  return settledByNotation(candidate, among: all)
}

/// `Issued: 03/04/2022 Modified: 13/04/2022`: one page writes its dates in one way.
private func settledByNotation(_ candidate: DateCandidate, among all: [DateCandidate]) -> DateCandidate {
  let others = all.filter { $0.notation?.separator == candidate.notation?.separator && $0.notation?.order != nil }
  guard let order = others.first?.notation?.order, others.allSatisfy({ $0.notation?.order == order }) else {
    return candidate
  }
  let wanted = candidate.readings[order == .dayFirst ? 0 : 1]
  return candidate.reading(
    { $0 == wanted }, because: { "\(order.words), as the page's “\(others.first?.words ?? "")” is written" })
    ?? candidate
}

extension DateCandidate {
  /// The candidate with the one reading that fits; nil when both fit, or none.
  fileprivate func reading(_ fits: (CalendarDate) -> Bool, because reason: () -> String) -> DateCandidate? {
    let fitting = readings.filter(fits)
    guard fitting.count == 1 else { return nil }
    var copy = self
    copy.readings = fitting
    copy.evidence = "read as \(fitting[0]), \(reason())"
    copy.notation?.order = fitting[0] == readings[0] ? .dayFirst : .monthFirst
    return copy
  }
}

extension DayOrder {
  package var words: String { self == .dayFirst ? "day first" : "month first" }
}

// MARK: Conflicts

/// The first of two candidates that agree within a week and lie more than a year from the one preferred: its year is a slip.
private func outvoting(_ chosen: DateCandidate, among all: [DateCandidate]) -> DateCandidate? {
  guard let day = chosen.day else { return nil }
  let away = all.filter { $0.day.map { abs($0 - day) > 366 } ?? false }
  return away.first { candidate in
    away.contains { other in
      guard let a = candidate.day, let b = other.day else { return false }
      return other.rank != candidate.rank && abs(a - b) <= 7
    }
  }
}

/// The day of the address when the dateline is of that day too, or a day or two before, and a line that only says "date" lies more than a week off:
/// such a line may be a crawler's.
private func confirmedAddress(
  against chosen: DateCandidate, among all: [DateCandidate], _ dateline: (month: Int, day: Int, words: String)?
) -> DateCandidate? {
  guard chosen.rank == .plain, let day = chosen.day, let dateline else { return nil }
  return all.first { candidate in
    guard candidate.rank == .address, let address = candidate.day, abs(address - day) > 7,
      let written = CalendarDate(year: address.year, month: dateline.month, day: dateline.day)
    else { return false }
    return (0...2).contains(address - written)
  }
}

private func weekdayRemark(_ candidate: DateCandidate) -> String? {
  guard let weekday = candidate.weekday, let day = candidate.day, day.weekday != weekday else { return nil }
  return "though \(day) is no \(weekdayNames[weekday - 1])"
}

private let weekdayNames: [String] = [
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
]

private func remark(on other: DateCandidate, chosen: DateCandidate) -> String? {
  if let month = other.month {
    guard let day = chosen.day, !month.contains(day), !month.contains(day - 1), !month.contains(day + 1) else {
      return nil
    }
    return "the \(place(of: other)) says \(month.edtf) and gives way"
  }
  guard let day = other.day, !other.isToCome else { return refusal(other) }
  guard let wanted = chosen.day else { return "the \(place(of: other)) says \(day)" }
  if day == wanted { return nil }
  if abs(day - wanted) > 366 { return "the \(place(of: other)) says \(day), more than a year off, and gives way" }
  return "the \(place(of: other)) says \(day) and gives way"
}

private func refusal(_ candidate: DateCandidate) -> String {
  switch candidate.isToCome ? 0 : candidate.readings.count {
  case 0: "“\(candidate.words)” is \(candidate.evidence ?? "a placeholder")"
  default: "“\(candidate.words)” may be \(candidate.readings.map(\.description).joined(separator: " or "))"
  }
}

private func place(of candidate: DateCandidate) -> String {
  switch candidate.rank {
  case .published, .plain: candidate.basis == .footer ? "footer line" : "header line"
  case .byline: "byline"
  case .footer: "footer line"
  case .dateline: "dateline"
  case .address, .addressMonth: "web address"
  case .updated: "update line"
  case .title: "title"
  case .fileName: "file name"
  }
}
