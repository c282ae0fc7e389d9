import StandoffCore

/// The strip of events over time: one bar for each day, week or month, and where the reader is.
struct TimeStrip: Sendable {
  /// For each bar its days, as `CalendarDate.dayNumber`.
  let bars: [Range<Int>]
  /// Index into `bars` of the one that the selected event lies in.
  let current: Int?
  /// The column that the first bar stands in.
  let column: Int

  private static let labelColumns = 12

  /// - Parameter columns: of the screen.
  init?(of state: State, columns: Int) {
    let room = columns - 2 * Self.labelColumns
    guard room >= 8, let first = state.timeline.dayCounts.first, let last = state.timeline.dayCounts.last else {
      return nil
    }
    let scale = state.options.scale
    let day = state.selectedEvent.flatMap { state.graph.events[$0].timelineDay }.map { Int($0.dayNumber) }
    let here = min(max(day ?? first, first), last)
    // As many bars as fit, those around the reader; no bars beyond the first and last event.
    var bars = [scale.bar(around: CalendarDate(dayNumber: here))]
    var before: [Range<Int>] = []
    func next(_ bar: Range<Int>) -> Range<Int> { scale.bar(around: CalendarDate(dayNumber: bar.upperBound)) }
    func previous(_ bar: Range<Int>) -> Range<Int> { scale.bar(around: CalendarDate(dayNumber: bar.lowerBound - 1)) }
    while bars.count <= room, let bar = bars.last, bar.upperBound <= last { bars.append(next(bar)) }
    while before.count <= room, let bar = before.last ?? bars.first, bar.lowerBound > first {
      before.append(previous(bar))
    }
    let ahead = min(bars.count, max(room / 2, room - before.count))
    let behind = min(before.count, room - min(ahead, room))
    self.bars = before.prefix(behind).reversed() + bars.prefix(min(ahead, room))
    current = day == nil ? nil : behind
    column = Self.labelColumns
  }

  /// The day that a column of the strip stands for.
  func day(atColumn column: Int) -> CalendarDate? {
    let bar = column - self.column
    return bars.indices.contains(bar) ? CalendarDate(dayNumber: bars[bar].lowerBound) : nil
  }
}

func drawStrip(of state: State, row: Int, into frame: inout Frame) {
  guard let strip = TimeStrip(of: state, columns: state.size.columns) else { return }
  let counts = strip.bars.map { state.timeline.dayCounts.count(in: $0) }
  let highest = max(1, counts.max() ?? 1)
  let bars = state.glyphs.bars
  for (number, count) in counts.enumerated() {
    let height = count == 0 ? nil : min(bars.count - 1, (count * bars.count - 1) / highest)
    frame.write(
      height.map { bars[$0] } ?? " ", row: row, column: strip.column + number,
      style: number == strip.current ? .selected : .figure)
  }
  let left = CalendarDate(dayNumber: strip.bars.first?.lowerBound ?? 0).dayMonthYear
  frame.write(left, row: row, column: strip.column - 1 - displayWidth(left), style: .dimmed)
  let right = CalendarDate(dayNumber: (strip.bars.last?.upperBound ?? 1) - 1).dayMonthYear
  frame.write(right, row: row, column: strip.column + counts.count + 1, style: .dimmed)
}
