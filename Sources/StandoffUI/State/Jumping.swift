import StandoffCore

extension State {
  /// From an event into its article; from the article to the event of the words in view.
  mutating func open() {
    switch focus {
    case .timeline:
      guard selectedEvent != nil else { return notice = Notice("no event is selected") }
      history.leave(location(followsEvent: true))
      source.needsReveal = true
      focus = .source
    case .source:
      history.leave(location())
      if let event = eventInView, event != selectedEvent { select(event) }
      focus = .timeline
    case .actors: selectOnlyCurrentActor()
    }
  }

  /// From the article to the event whose number stands in the gutter.
  mutating func openNumbered(_ number: Int) {
    guard let page = source.page, let document = source.document, let event = page.event(numbered: number) else {
      return notice = Notice("no event \(number) in this article")
    }
    guard isAdmitted(event) else { return notice = Notice("that event is filtered out: \\ shows all") }
    history.leave(location())
    select(event, report: graph.events[event].reports.firstIndex { $0.document == document })
  }

  mutating func goBack() {
    if let target = history.goBack(from: location()) {
      restore(target)
    } else if focus != .timeline {
      focus = .timeline
    } else {
      notice = Notice("there is nothing to go back to")
    }
  }

  mutating func goForward() {
    if let target = history.goForward(from: location()) {
      restore(target)
    } else {
      notice = Notice("there is nothing to go forward to")
    }
  }

  /// To the next or previous article that reports the selected event.
  mutating func moveReport(forwards: Bool) {
    guard let event = selectedEvent else { return }
    let reports = graph.events[event].reports
    let here = reports.indices.contains(source.report) ? reports[source.report].document : nil
    let candidates =
      forwards ? Array(reports.indices.dropFirst(source.report + 1)) : reports.indices.prefix(source.report).reversed()
    guard let next = candidates.first(where: { reports[$0].document != here }) else {
      let articles = Int(index.articleCounts[event])
      let place = forwards ? "last" : "first"
      notice = Notice(articles == 1 ? "only this article reports it" : "this is the \(place) of \(articles) articles")
      return
    }
    history.leave(location())
    // Going back, an article is entered at its first words on the event too.
    source.report = reports.firstIndex { $0.document == reports[next].document } ?? next
    source.document = reports[source.report].document
    source.needsReveal = true
  }

  /// To the next or previous event that the shown article tells.
  mutating func moveInArticle(forwards: Bool) {
    guard let document = source.document else { return }
    let extents = index.extents(inDocument: document)
    let here = selectedExtents.first { $0.report == source.report } ?? selectedExtents.first
    let next =
      forwards
      ? extents.first { isOrdered(here, $0) && isAdmitted(Int($0.event)) }
      : extents.last { isOrdered($0, here) && isAdmitted(Int($0.event)) }
    guard let next else {
      return notice = Notice(forwards ? "no further event in this article" : "no earlier event in this article")
    }
    history.leave(location())
    select(Int(next.event), report: Int(next.report))
  }

  /// Puts the cursor of the timeline on an event that the filter admits; the source shows the given report of it, else
  /// stays in its article if that reports the event.
  mutating func select(_ event: Int, report: Int? = nil) {
    guard isAdmitted(event), let position = timeline.rows.position(from: event) else {
      return notice = Notice("that event is filtered out: \\ shows all")
    }
    let document = source.document
    timeline.position = position
    follow()
    let reports = graph.events[event].reports
    if let report = report ?? reports.firstIndex(where: { $0.document == document }) {
      source.report = report
      source.document = reports[report].document
    }
  }

  func isAdmitted(_ event: Int) -> Bool { timeline.rows.position(of: event) != nil }

  /// The selected event if its words are visible, else the first admitted event that is.
  private var eventInView: Int? {
    guard let page = source.page, let document = source.document else { return selectedEvent }
    // A screen too small to show anything leaves the scrolling unsettled.
    let top = min(max(0, source.top), page.lines.count)
    let lines = top..<min(top + height(of: .source), page.lines.count)
    let spans = lines.compactMap { page.span(ofLine: $0) }
    guard let first = spans.first, let last = spans.last else { return selectedEvent }
    let visible = first.union(last)
    let extents = index.extents(inDocument: document).filter { $0.span.overlaps(visible) }
    if let event = selectedEvent, extents.contains(where: { $0.event == Int32(event) }) { return event }
    return extents.first { isAdmitted(Int($0.event)) }.map { Int($0.event) } ?? selectedEvent
  }
}

/// Whether one stands before the other in the article; what is unknown stands before and after everything.
private func isOrdered(_ a: ReportedExtent?, _ b: ReportedExtent?) -> Bool {
  guard let a, let b else { return true }
  return (a.span, a.event) < (b.span, b.event)
}
