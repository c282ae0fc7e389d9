import StandoffCore

/// What a reader must know of an event before believing its row.
struct EventMarks: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let planned = EventMarks(rawValue: 1)
  static let hypothetical = EventMarks(rawValue: 2)
  static let denied = EventMarks(rawValue: 4)
  static let calledOff = EventMarks(rawValue: 8)
  static let disputed = EventMarks(rawValue: 16)
  static let inferred = EventMarks(rawValue: 32)
  static let publicationDay = EventMarks(rawValue: 64)
}

/// One mark with its words.
struct MarkMeaning: Sendable {
  let mark: EventMarks
  let glyph: @Sendable (Glyphs) -> String
  let meaning: String
  let style: Style
}

extension EventMarks {
  /// Every mark, in the order in which a row shows them: what is made of the event first, then its date.
  static let meanings: [MarkMeaning] = [
    MarkMeaning(mark: .planned, glyph: { $0.planned }, meaning: "planned, not reported as held", style: .planned),
    MarkMeaning(
      mark: .hypothetical, glyph: { $0.hypothetical }, meaning: "spoken of as possible only", style: .planned),
    MarkMeaning(mark: .calledOff, glyph: { $0.calledOff }, meaning: "cancelled or postponed", style: .disputed),
    MarkMeaning(
      mark: .denied, glyph: { $0.denied }, meaning: "denied: all who speak of it say it is not so", style: .disputed),
    MarkMeaning(
      mark: .disputed, glyph: { $0.disputed }, meaning: "disputed: accounts contradict each other", style: .disputed),
    MarkMeaning(mark: .inferred, glyph: { $0.inferred }, meaning: "date inferred or approximate", style: .inferred),
    MarkMeaning(
      mark: .publicationDay, glyph: { $0.undated }, meaning: "no date told: the day of publication stands in",
      style: .inferred),
  ]

  /// The role of what is told: only what bears on whether it happened colours the whole label.
  var labelStyle: Style { subtracting([.inferred, .publicationDay]).meanings.first?.style ?? .normal }

  /// The words for the marks, in their order.
  var meanings: [MarkMeaning] { Self.meanings.filter { contains($0.mark) } }
}

extension EventMarks {
  /// - Parameter isContradicted: whether another event cannot be true beside it.
  init(of event: Event, isContradicted: Bool) {
    self = statusMarks(event).union(dateMarks(event.date)).union(isContradicted ? .disputed : [])
  }
}

/// The events that others of the graph contradict.
func contradictedEvents(of graph: EventGraph) -> Set<EventID> {
  var contradicted: Set<EventID> = []
  for link in graph.links where link.kind == .contradicts {
    contradicted.insert(link.from)
    contradicted.insert(link.to)
  }
  return contradicted
}

private func statusMarks(_ event: Event) -> EventMarks {
  var marks: EventMarks = []
  switch event.status {
  case .planned: marks.insert(.planned)
  case .hypothetical: marks.insert(.hypothetical)
  case .cancelled, .postponed: marks.insert(.calledOff)
  case .held, .ongoing, .unknown: break
  }
  let denials = event.factuality.filter { $0.value.isNegative }.count
  let assertions = event.factuality.filter { $0.value.isPositive }.count
  if denials > 0 { marks.insert(assertions > 0 ? .disputed : .denied) }
  return marks
}

private func dateMarks(_ date: EventDate) -> EventMarks {
  switch date.basis {
  case .inferred: .inferred
  case .publication: .publicationDay
  case .explicit, .relative, .context, .none: date.isApproximate ? .inferred : []
  }
}

extension Factuality {
  fileprivate var isNegative: Bool { self == .certainlyNot || self == .probablyNot || self == .possiblyNot }
  fileprivate var isPositive: Bool { self == .certain || self == .probable || self == .possible }
}
