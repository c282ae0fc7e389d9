/// A day that something in or about an article says it was published on.
struct DateCandidate: Hashable, Sendable {
  /// In order of preference: what says "published" is believed before what says only "date", and the article before its address; an
  /// update is later than the publication, and a file may have been named on any day.
  enum Rank: Int, Hashable, Sendable, CaseIterable, Comparable {
    case published, plain, byline, footer, dateline, address, updated, fileName, addressMonth

    static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
  }

  let rank: Rank
  let basis: CreationTimeBasis
  /// One day; two when day and month cannot be told apart; none when it is a placeholder.
  let readings: [CalendarDate]
  /// Set instead of `readings` when only the month is told.
  var month: DayInterval?
  let span: Span?
  /// The words it was read from, for messages.
  let words: String
}

/// The publication date that the candidates come to: the first in order of preference that can be read in one way only.
///
/// A date that may be read in two ways counts when another candidate confirms one of them.
func creationTime(from candidates: [DateCandidate]) -> CreationTime {
  let ordered = candidates.enumerated()
    .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    .map { settled($0.element, among: candidates) }
  guard let chosen = ordered.first(where: { $0.readings.count == 1 || $0.month != nil }) else {
    guard let refused = ordered.first else { return .unknown }
    return CreationTime(days: nil, basis: .none, why: "no date found: \(refusal(refused))")
  }
  let days = chosen.readings.first.map { DayInterval($0) } ?? chosen.month
  var why = "\(place(of: chosen)) “\(chosen.words)”"
  var mentioned: Set<String> = []
  for other in ordered where other != chosen {
    guard let remark = remark(on: other, chosen: chosen), mentioned.insert(remark).inserted else { continue }
    why += "; \(remark)"
  }
  return CreationTime(days: days, basis: chosen.basis, why: why, spans: chosen.span.map { [$0] } ?? [])
}

/// An ambiguous date with the reading that another candidate confirms.
private func settled(_ candidate: DateCandidate, among all: [DateCandidate]) -> DateCandidate {
  guard candidate.readings.count == 2 else { return candidate }
  let certain = all.filter { $0.readings.count == 1 }.flatMap(\.readings)
  let months = all.compactMap(\.month)
  let confirmed = candidate.readings.filter { reading in
    certain.contains(reading) || months.contains { $0.contains(reading) }
  }
  guard confirmed.count == 1 else { return candidate }
  return DateCandidate(
    rank: candidate.rank, basis: candidate.basis, readings: confirmed, span: candidate.span, words: candidate.words)
}

private func remark(on other: DateCandidate, chosen: DateCandidate) -> String? {
  if other.month != nil { return nil }
  guard let day = other.readings.first, other.readings.count == 1 else { return refusal(other) }
  if day == chosen.readings.first { return nil }
  if chosen.readings.isEmpty { return "the \(place(of: other)) says \(day)" }
  return "the \(place(of: other)) says \(day) and gives way"
}

private func refusal(_ candidate: DateCandidate) -> String {
  switch candidate.readings.count {
  case 0: "“\(candidate.words)” is a placeholder"
  default: "“\(candidate.words)” may be \(candidate.readings.map(\.description).joined(separator: " or "))"
  }
}

private func place(of candidate: DateCandidate) -> String {
  switch candidate.rank {
  case .published, .plain:
    switch candidate.basis {
    case .footer: "footer line"
    default: "header line"
    }
  case .byline: "byline"
  case .footer: "footer line"
  case .dateline: "dateline"
  case .address, .addressMonth: "web address"
  case .updated: "update line"
  case .fileName: "file name"
  }
}
