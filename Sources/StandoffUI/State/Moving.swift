import StandoffCore

extension State {
  /// The number of rows a pane shows.
  func height(of pane: Pane) -> Int { layout.area(of: pane)?.contentRows ?? 1 }

  /// Moves by lines in what the keys go to.
  mutating func move(lines: Int) {
    if overlay != nil { return moveInOverlay(lines) }
    switch focus {
    case .timeline: moveEvent(by: lines)
    case .source: source.top += lines
    case .actors: actors.cursor = clamped(actors.cursor + lines, count: actors.rows.count)
    }
  }

  /// Moves by parts of a page: 1 for a whole one, 0.5 for half.
  mutating func move(pages: Double) {
    if overlay != nil { return moveInOverlay(distance(pages, layout.body.contentRows)) }
    let lines = distance(pages, height(of: focus))
    guard focus == .timeline else { return move(lines: lines) }
    guard !timeline.rows.events.isEmpty else { return }
    timeline.top += lines
    let target = timeline.rows.position(atRow: max(0, timeline.cursorRow + lines))
    moveEvent(by: target == timeline.position ? lines.signum() : target - timeline.position)
  }

  /// Scrolls a pane; the cursor stays unless it would leave the screen.
  mutating func scroll(_ pane: Pane, lines: Int) {
    if overlay != nil { return scrollOverlay(lines) }
    switch pane {
    case .source: source.top += lines
    case .timeline: scrollTimeline(lines)
    case .actors:
      actors.top = min(max(0, actors.top + lines), max(0, actors.rows.count - height(of: .actors)))
      let visible = cursorRange(top: actors.top, pane: .actors, count: actors.rows.count)
      actors.cursor = min(max(actors.cursor, visible.lowerBound), visible.upperBound)
    }
  }

  /// To the top, or to the n-th line.
  mutating func moveToTop() { moveTo(line: 0) }

  mutating func moveToBottom(count: Int?) { moveTo(line: count.map { $0 - 1 } ?? .max) }

  /// To the first event of the next or previous day that has some.
  mutating func moveDay(forwards: Bool) {
    guard selectedEvent != nil else { return }
    let rows = timeline.rows.rows
    if forwards {
      guard let heading = rows[timeline.cursorRow...].firstIndex(where: \.isHeading) else {
        return moveToBottom(count: nil)
      }
      moveEvent(by: timeline.rows.position(atRow: heading) - timeline.position)
    } else {
      // To the start of this day first, as a paragraph motion goes to the start of this paragraph.
      let row = Int(timeline.rows.rowOfPosition[max(0, timeline.position - 1)])
      guard let heading = rows[...row].lastIndex(where: \.isHeading) else { return }
      moveEvent(by: timeline.rows.position(atRow: heading) - timeline.position)
    }
  }

  /// Moves the cursor of the timeline; the source follows.
  mutating func moveEvent(by count: Int) {
    guard !timeline.rows.events.isEmpty else { return }
    let position = clamped(timeline.position, moved: count, count: timeline.rows.events.count)
    guard position != timeline.position else { return }
    let left = sourceEvent
    timeline.position = position
    if canLinger {
      source.lingering = left
      return
    }
    if focus == .source, let event = selectedEvent { history.follow(event) }
    follow()
  }

  /// Shows the first report of the selected event.
  mutating func follow() {
    source.report = 0
    source.needsReveal = true
    source.document = selectedEvent.flatMap { graph.events[$0].reports.first?.document } ?? source.document
    if source.document == nil && !graph.documents.isEmpty { source.document = 0 }
  }

  private mutating func moveTo(line: Int) {
    if let overlay {
      self.overlay?.top = min(line, overlay.lines.count)
      self.overlay?.cursor = min(line, max(0, overlay.lines.count - 1))
      return
    }
    switch focus {
    case .timeline: moveEvent(by: clamped(line, count: timeline.rows.events.count) - timeline.position)
    case .source: source.top = min(line, source.page?.lines.count ?? 0)
    case .actors: actors.cursor = clamped(line, count: actors.rows.count)
    }
  }

  private mutating func scrollOverlay(_ lines: Int) {
    overlay?.top += lines
    overlay?.cursor += lines
  }

  private mutating func scrollTimeline(_ lines: Int) {
    guard !timeline.rows.events.isEmpty else { return }
    timeline.top = min(max(0, timeline.top + lines), max(0, timeline.rows.rows.count - height(of: .timeline)))
    let visible = cursorRange(top: timeline.top, pane: .timeline, count: timeline.rows.rows.count)
    let row = timeline.cursorRow
    if row < visible.lowerBound {
      moveEvent(by: timeline.rows.position(atRow: visible.lowerBound) - timeline.position)
    } else if row > visible.upperBound {
      let next = timeline.rows.position(atRow: visible.upperBound)
      let isBelow = Int(timeline.rows.rowOfPosition[next]) > visible.upperBound
      moveEvent(by: (isBelow ? next - 1 : next) - timeline.position)
    }
  }

  /// The rows the cursor may stand on without scrolling.
  private func cursorRange(top: Int, pane: Pane, count: Int) -> ClosedRange<Int> {
    let height = height(of: pane)
    // As much room as settling keeps around the cursor, and one row for its heading.
    let margin = height >= 8 ? 2 : 0
    let first = top == 0 ? 0 : top + margin + (pane == .timeline ? 1 : 0)
    let last = top + height >= count ? count - 1 : top + height - 1 - margin
    return min(first, max(0, last))...max(0, last)
  }

  private func distance(_ pages: Double, _ height: Int) -> Int {
    let lines = pages.magnitude < 1 ? height / 2 : Int(pages.magnitude) * max(1, height - 1)
    return pages < 0 ? -max(1, lines) : max(1, lines)
  }
}

private func clamped(_ index: Int, count: Int) -> Int { min(max(0, index), max(0, count - 1)) }

/// - Parameter moved: how far; may be as large as an integer can be.
private func clamped(_ index: Int, moved: Int, count: Int) -> Int {
  let (sum, overflows) = index.addingReportingOverflow(moved)
  return overflows ? (moved > 0 ? count - 1 : 0) : clamped(sum, count: count)
}
