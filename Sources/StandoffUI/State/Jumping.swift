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
    let extents = Array(index.extents(inDocument: document))
    let admitted = extents.filter { isAdmitted(Int($0.event)) }
    let here = selectedExtents.first { $0.report == source.report } ?? selectedExtents.first
    let next =
      forwards
      ? admitted.first { candidate in here.map { ($0.span, $0.event) < (candidate.span, candidate.event) } ?? true }
      : admitted.last { candidate in here.map { (candidate.span, candidate.event) < ($0.span, $0.event) } ?? true }
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

  func isAdmitted(_ event: Int) -> Bool {
    timeline.rows.position(from: event).map { timeline.rows.events[$0] == event } ?? false
  }

  /// The selected event if its words are visible, else the first admitted event that is.
  private var eventInView: Int? {
    guard let page = source.page, let document = source.document else { return selectedEvent }
    let visible = source.top..<source.top + height(of: .source)
    let extents = index.extents(inDocument: document).filter { page.lines(of: $0.span).overlaps(visible) }
    if let event = selectedEvent, extents.contains(where: { $0.event == Int32(event) }) { return event }
    return extents.first { isAdmitted(Int($0.event)) }.map { Int($0.event) } ?? selectedEvent
  }
}
