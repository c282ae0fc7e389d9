import StandoffCore

extension State {
  /// Brings everything that depends on the size of the screen in line after a change.
  ///
  /// - Complexity: O(visible rows), unless an article or a search is shown for the first time.
  mutating func settle() {
    // On a screen that is too small too: what was found in another pane is no place in this one.
    defer { settleSearch() }
    let layout = layout
    guard !layout.isTooSmall else { return }
    if let area = layout.area(of: .timeline) { settleTimeline(area) }
    if let area = layout.area(of: .actors) { settleActors(area) }
    if let area = layout.area(of: .source) { settleSource(area) }
    settleOverlay(layout.body)
  }

  private mutating func settleTimeline(_ area: Area) {
    timeline.position = min(timeline.position, max(0, timeline.rows.events.count - 1))
    let row = timeline.cursorRow
    // The heading above the cursor is shown with it.
    let first = row > 0 && timeline.rows.rows[row - 1].isHeading ? row - 1 : row
    timeline.top = settled(
      timeline.top, showing: first..<row + 1, height: area.contentRows, count: timeline.rows.rows.count,
      byHalfPages: scrollsByHalfPages(area))
  }

  private mutating func settleActors(_ area: Area) {
    actors.cursor = min(actors.cursor, max(0, actors.rows.count - 1))
    actors.top = settled(
      actors.top, showing: actors.cursor..<actors.cursor + 1, height: area.contentRows, count: actors.rows.count,
      byHalfPages: scrollsByHalfPages(area))
  }

  /// A terminal scrolls whole rows: a pane that shares its rows with another has to be written anew, which should not be at every step.
  private func scrollsByHalfPages(_ area: Area) -> Bool {
    switch options.scrolling {
    case .auto: area.columns < size.columns
    case .line: false
    case .halfPage: true
    }
  }

  private mutating func settleSource(_ area: Area) {
    guard let document = source.document else { return }
    if source.page?.document != document || source.page?.columns != area.columns
      || source.page?.maximumMeasure != options.measure
    {
      let page = SourcePage(
        document: document, of: graph, index: index, columns: area.columns, maximumMeasure: options.measure)
      if let old = source.page, old.document == document, !old.offsets.isEmpty {
        source.top = page.line(at: old.offsets[min(max(0, source.top), old.offsets.count - 1)])
      }
      source.page = page
    }
    guard let page = source.page else { return }
    if source.needsReveal {
      source.top = revealingTop(page, height: area.contentRows)
      source.needsReveal = false
    }
    source.top = min(max(0, source.top), max(0, page.lines.count - area.contentRows))
  }

  /// The top line that shows the words of the selected event with two lines above them.
  private func revealingTop(_ page: SourcePage, height: Int) -> Int {
    guard let extent = selectedExtents.first(where: { $0.report == source.report }) ?? selectedExtents.first else {
      return 0
    }
    let lines = page.lines(of: extent.span)
    let first = max(0, lines.lowerBound - 2)
    let isVisible = source.top <= first && lines.upperBound <= source.top + height
    return isVisible ? source.top : first
  }

  /// What the shown article reports of the selected event.
  var selectedExtents: [ReportedExtent] {
    guard let document = source.document, let event = sourceEvent else { return [] }
    return graph.events[event].reports.enumerated().filter { $0.element.document == document }.map { number, report in
      ReportedExtent(span: graph.documents.extent(of: report), event: Int32(event), report: Int32(number))
    }.sorted { $0.span < $1.span }
  }

  private mutating func settleOverlay(_ body: Area) {
    guard var overlay else { return }
    overlay.lay(columns: body.columns, in: self)
    overlay.cursor = min(max(0, overlay.cursor), max(0, overlay.lines.count - 1))
    if overlay.hasTargets {
      overlay.top = settled(
        overlay.top, showing: overlay.cursor..<overlay.cursor + 1, height: body.contentRows, count: overlay.lines.count)
    }
    overlay.top = min(max(0, overlay.top), max(0, overlay.lines.count - body.contentRows))
    self.overlay = overlay
  }
}

/// The top row, moved no further than needed to show some rows with a little around them, or so far that they stand in the middle.
private func settled(
  _ top: Int, showing rows: Range<Int>, height: Int, count: Int, byHalfPages: Bool = false
) -> Int {
  let margin = height >= 8 ? 2 : 0
  let isVisible = top <= rows.lowerBound - margin && rows.upperBound + margin <= top + height
  if byHalfPages && !isVisible { return min(max(0, rows.lowerBound - height / 2), max(0, count - height)) }
  var top = top
  if rows.upperBound + margin > top + height { top = rows.upperBound + margin - height }
  if rows.lowerBound - margin < top { top = rows.lowerBound - margin }
  // A heading gives way where there is no room for both.
  if rows.upperBound > top + height { top = rows.upperBound - height }
  return min(max(0, top), max(0, count - height))
}
