import StandoffCore

/// How many events lie on each day, for the strip above the timeline.
struct DayCounts: Sendable {
  /// The days that have events, in order, as `CalendarDate.dayNumber`.
  private let days: [Int32]
  /// For each of `days` the number of events up to it and on it.
  private let sums: [Int32]

  static let empty = DayCounts(days: [], sums: [])

  private init(days: [Int32], sums: [Int32]) {
    self.days = days
    self.sums = sums
  }

  /// Events told to the week count on their first day; vaguer ones would make peaks of the first days of months.
  /// - Complexity: O(events).
  init(events: some Sequence<Int>, of graph: EventGraph) {
    var counts: [Int32: Int32] = [:]
    for event in events {
      guard let interval = graph.events[event].date.days, let count = interval.dayCount, count <= 7,
        let day = interval.earliest
      else { continue }
      counts[day.dayNumber, default: 0] += 1
    }
    let days = counts.keys.sorted()
    var total: Int32 = 0
    self.days = days
    sums = days.map { day in
      total += counts[day] ?? 0
      return total
    }
  }

  var first: Int? { days.first.map { Int($0) } }
  var last: Int? { days.last.map { Int($0) } }

  /// The number of events on the days of a range.
  /// - Complexity: O(log days).
  func count(in range: Range<Int>) -> Int {
    func sum(before day: Int) -> Int {
      let index = days.partitioningIndex { Int($0) >= day }
      return index == 0 ? 0 : Int(sums[index - 1])
    }
    return sum(before: range.upperBound) - sum(before: range.lowerBound)
  }
}

extension TimeScale {
  /// The days of the bar that a day lies in.
  func bar(around day: CalendarDate) -> Range<Int> {
    let number = Int(day.dayNumber)
    switch self {
    case .day: return number..<number + 1
    case .week:
      let monday = number - (day.weekday - 1)
      return monday..<monday + 7
    case .month:
      let first = number - (day.day - 1)
      return first..<first + CalendarDate.dayCount(year: day.year, month: day.month)
    }
  }
}
