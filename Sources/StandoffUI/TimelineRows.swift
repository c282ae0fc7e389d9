import StandoffCore

/// One row of the timeline.
enum TimelineRow: Hashable, Sendable {
  /// The period that the events below share, as an index of the first of them into `EventGraph.events`.
  case heading(event: Int32)
  /// Days without events.
  case gap(days: Int32)
  /// An index into `TimelineRows.events`.
  case event(position: Int32)
}

/// The events that the filter admits, with headings and gaps between them.
///
/// Made once when the filter changes, so that a key costs only what it shows.
struct TimelineRows: Sendable {
  /// Indexes into `EventGraph.events`, in chronological order.
  let events: [Int]
  let rows: [TimelineRow]
  /// For each of `events` the index of its row.
  let rowOfPosition: [Int32]

  static let empty = TimelineRows(events: [], rows: [], rowOfPosition: [])

  private init(events: [Int], rows: [TimelineRow], rowOfPosition: [Int32]) {
    self.events = events
    self.rows = rows
    self.rowOfPosition = rowOfPosition
  }

  /// - Complexity: O(events).
  init(events: [Int], of graph: EventGraph) {
    var rows: [TimelineRow] = []
    var rowOfPosition: [Int32] = []
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
      rowOfPosition.append(Int32(rows.count))
      rows.append(.event(position: Int32(position)))
    }
    self.init(events: events, rows: rows, rowOfPosition: rowOfPosition)
  }

  /// The position of an event, or of the next one that is shown; nil when none is shown from there on.
  /// - Complexity: O(log events).
  func position(from event: Int) -> Int? {
    let position = events.partitioningIndex { $0 >= event }
    return position < events.count ? position : nil
  }

  /// The position of the first event at or after a row.
  func position(atRow row: Int) -> Int {
    let position = rowOfPosition.partitioningIndex { $0 >= Int32(clamping: row) }
    return min(position, max(0, events.count - 1))
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
