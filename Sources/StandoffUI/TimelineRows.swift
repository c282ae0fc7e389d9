import StandoffCore

/// One row of the timeline.
enum TimelineRow: Hashable, Sendable {
  /// What the events below share, as an index of the first of them into `EventGraph.events`; `group` is an index into
  /// `TimelineRows.groups` where events are grouped by who acts.
  case heading(event: Int32)
  case group(Int32)
  /// Days without events.
  case gap(days: Int32)
  /// An index into `TimelineRows.events`.
  case event(position: Int32)

  var isHeading: Bool {
    switch self {
    case .heading, .group: true
    case .gap, .event: false
    }
  }
}

/// In which order events stand.
struct TimelineOrder: Hashable, Sendable {
  enum Key: String, CaseIterable, Sendable { case time, reported, salience }

  var key: Key = .time
  var isReversed = false
  var isGrouped = false

  /// Whether events stand in the order of `EventGraph.events`.
  var isChronological: Bool { self == TimelineOrder() }
}

/// Those who act, as a heading over their events.
struct TimelineGroup: Hashable, Sendable {
  /// Index into `ActorTable.actors`; nil where nobody is named.
  let actor: Int?
  let count: Int
}

/// The events that the filter admits, with headings and gaps between them.
///
/// Made once when the filter or the order changes, so that a key costs only what it shows.
struct TimelineRows: Sendable {
  /// Indexes into `EventGraph.events`, in the order of the rows.
  let events: [Int]
  let rows: [TimelineRow]
  /// For each of `events` the index of its row.
  let rowOfPosition: [Int32]
  let order: TimelineOrder
  let groups: [TimelineGroup]
  /// For each event of the graph its position, or -1; empty where the order is that of the graph.
  private let positions: [Int32]

  static let empty = TimelineRows(TimelineDraft(), events: [], order: TimelineOrder(), positions: [])

  private init(_ draft: TimelineDraft, events: [Int], order: TimelineOrder, positions: [Int32]) {
    self.events = events
    self.order = order
    self.positions = positions
    rows = draft.rows
    rowOfPosition = draft.rowOfPosition
    groups = draft.groups
  }

  /// - Parameters:
  ///   - events: in chronological order.
  ///   - groupOf: for an event of the graph those who act in it, where events are grouped.
  /// - Complexity: O(events) in time, O(events log events) in any other order.
  init(
    events: [Int], of graph: EventGraph, order: TimelineOrder = TimelineOrder(), index: GraphIndex? = nil
  ) {
    guard !order.isChronological else {
      self.init(TimelineDraft(chronological: events, of: graph), events: events, order: order, positions: [])
      return
    }
    let sorted = ordered(events, of: graph, by: order, index: index)
    var positions = [Int32](repeating: -1, count: graph.events.count)
    for (position, event) in sorted.events.enumerated() { positions[event] = Int32(position) }
    self.init(
      TimelineDraft(sorted.events, groups: sorted.groups, of: graph, by: order, index: index), events: sorted.events,
      order: order, positions: positions)
  }

  /// The position of an event, or of the next one in time that is shown; nil when none is shown from there on.
  /// - Complexity: O(log events) in time, O(events) in any other order.
  func position(from event: Int) -> Int? {
    guard positions.isEmpty else {
      return positions[min(event, positions.count)...].first { $0 >= 0 }.map { Int($0) }
    }
    let position = events.partitioningIndex { $0 >= event }
    return position < events.count ? position : nil
  }

  /// The position of an event that is shown.
  func position(of event: Int) -> Int? { position(from: event).flatMap { events[$0] == event ? $0 : nil } }

  /// The position of the first event at or after a row.
  func position(atRow row: Int) -> Int {
    let position = rowOfPosition.partitioningIndex { $0 >= Int32(clamping: row) }
    return min(position, max(0, events.count - 1))
  }
}

/// Events in another order than that of the graph, and the groups they fall into with the number of each.
private func ordered(
  _ events: [Int], of graph: EventGraph, by order: TimelineOrder, index: GraphIndex?
) -> (events: [Int], groups: [TimelineGroup]) {
  func precedes(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (graph.events[a], graph.events[b])
    switch order.key {
    case .time: return a < b
    case .reported:
      return (x.firstReported?.dayNumber ?? .max, a) < (y.firstReported?.dayNumber ?? .max, b)
    case .salience:
      let (n, m) = (index?.articleCounts[a] ?? 0, index?.articleCounts[b] ?? 0)
      return (-n, -x.reports.count, a) < (-m, -y.reports.count, b)
    }
  }
  var sorted = order.key == .time ? events : events.sorted(by: precedes)
  if order.isReversed { sorted.reverse() }
  guard order.isGrouped, let index else { return (sorted, []) }
  var members: [Int: [Int]] = [:]
  for event in sorted { members[index.principal(ofEvent: event) ?? -1, default: []].append(event) }
  // Nobody comes last, others by how much they do.
  let actors = members.keys.sorted { a, b in
    let (n, m) = (a < 0 ? 0 : members[a]?.count ?? 0, b < 0 ? 0 : members[b]?.count ?? 0)
    return (-n, a) < (-m, b)
  }
  let groups = actors.map { TimelineGroup(actor: $0 < 0 ? nil : $0, count: members[$0]?.count ?? 0) }
  return (actors.flatMap { members[$0] ?? [] }, groups)
}

/// The rows while they are made.
private struct TimelineDraft {
  var rows: [TimelineRow] = []
  var rowOfPosition: [Int32] = []
  var groups: [TimelineGroup] = []

  init() {}

  init(chronological events: [Int], of graph: EventGraph) {
    rows.reserveCapacity(events.count + events.count / 2)
    rowOfPosition.reserveCapacity(events.count)
    var coverage = DayCoverage()
    var previous: DayInterval?
    for (position, event) in events.enumerated() {
      let days = graph.events[event].date.days
      if position == 0 || days != previous {
        if let gap = days.flatMap({ coverage.gap(before: $0) }) { rows.append(.gap(days: Int32(gap))) }
        rows.append(.heading(event: Int32(event)))
        previous = days
      }
      append(position)
    }
  }

  init(_ events: [Int], groups: [TimelineGroup], of graph: EventGraph, by order: TimelineOrder, index: GraphIndex?) {
    self.groups = groups
    var next = 0
    var end = 0
    for (position, event) in events.enumerated() {
      if !groups.isEmpty {
        if position == end {
          rows.append(.group(Int32(next)))
          end += groups[next].count
          next += 1
        }
      } else if position == 0 || isHeadingDue(graph, events[position - 1], event, order, index) {
        rows.append(.heading(event: Int32(event)))
      }
      append(position)
    }
  }

  private mutating func append(_ position: Int) {
    rowOfPosition.append(Int32(rows.count))
    rows.append(.event(position: Int32(position)))
  }

  private func isHeadingDue(
    _ graph: EventGraph, _ a: Int, _ b: Int, _ order: TimelineOrder, _ index: GraphIndex?
  ) -> Bool {
    switch order.key {
    case .time: graph.events[a].date.days != graph.events[b].date.days
    case .reported: graph.events[a].firstReported != graph.events[b].firstReported
    case .salience: index?.articleCounts[a] != index?.articleCounts[b]
    }
  }
}

/// Which days have had events so far, walking forwards in time.
private struct DayCoverage {
  /// The last day of those told to the week; the day before a longer period that a gap led up to.
  private var lastDay: CalendarDate?
  /// The last day of the longer periods, which say nothing about their single days.
  private var longEnd: CalendarDate?

  private static let longestTold = 7

  /// The days without events before a period, or nil when it follows on; takes the period in.
  mutating func gap(before days: DayInterval) -> Int? {
    guard let start = days.earliest else { return nil }
    let reached = [lastDay, longEnd.flatMap { $0 < start ? $0 : nil }].compactMap { $0 }.max()
    let gap = reached.map { start - $0 - 1 } ?? 0
    if let count = days.dayCount, count <= Self.longestTold {
      lastDay = max(lastDay ?? start, days.latest ?? start)
    } else {
      longEnd = max(longEnd ?? start, days.latest ?? start)
      if gap > 0 { lastDay = start - 1 }
    }
    return gap > 0 ? gap : nil
  }
}
