import StandoffCore

/// Where a reader was: enough to show the same again.
struct Location: Hashable, Sendable {
  let focus: Pane
  let isZoomed: Bool
  let filter: Filter
  let order: TimelineOrder
  /// Index into `EventGraph.events`.
  var event: Int?
  let timelineTop: Int
  let actorCursor: Int
  let actorTop: Int
  /// Index into `EventGraph.documents`.
  var document: Int?
  let report: Int
  let sourceTop: Int
  /// Left for the source of its event: the event goes along when the reader moves on from there.
  let followsEvent: Bool
}

/// The places that back and forward lead to, over all panes.
struct History: Sendable {
  private(set) var past: [Location] = []
  private(set) var future: [Location] = []

  private static let limit = 200

  /// Remembers where a jump left from.
  mutating func leave(_ location: Location) {
    future.removeAll()
    push(location)
  }

  mutating func goBack(from location: Location) -> Location? {
    guard let target = past.popLast() else { return nil }
    future.append(location)
    return target
  }

  mutating func goForward(from location: Location) -> Location? {
    guard let target = future.popLast() else { return nil }
    push(location)
    return target
  }

  /// The reader moved to another event in its source: back leads to that event in the timeline.
  mutating func follow(_ event: Int) {
    guard let last = past.indices.last, past[last].followsEvent else { return }
    past[last].event = event
  }

  /// Where each place lies in another graph; places that are not there are forgotten.
  mutating func map(_ transform: (Location) -> Location?) {
    past = past.compactMap(transform)
    future = future.compactMap(transform)
  }

  private mutating func push(_ location: Location) {
    if past.last != location { past.append(location) }
    if past.count > Self.limit { past.removeFirst() }
  }
}

extension State {
  func location(followsEvent: Bool = false) -> Location {
    Location(
      focus: focus, isZoomed: isZoomed, filter: filter, order: order, event: selectedEvent, timelineTop: timeline.top,
      actorCursor: actors.cursor, actorTop: actors.top, document: source.document, report: source.report,
      sourceTop: source.top, followsEvent: followsEvent)
  }

  mutating func restore(_ location: Location) {
    let isOtherFilter = filter != location.filter || order != location.order
    filter = location.filter
    order = location.order
    focus = location.focus
    isZoomed = location.isZoomed
    if isOtherFilter { applyFilter(keeping: location.event) }
    if let event = location.event, let position = timeline.rows.position(from: event) { timeline.position = position }
    timeline.top = location.timelineTop
    actors.cursor = min(location.actorCursor, max(0, actors.rows.count - 1))
    actors.top = location.actorTop
    restoreSource(location)
  }

  private mutating func restoreSource(_ location: Location) {
    let reports = selectedEvent.map { graph.events[$0].reports } ?? []
    guard let document = location.document, reports.isEmpty || reports.contains(where: { $0.document == document })
    else { return follow() }
    source.document = document
    source.report = min(location.report, max(0, reports.count - 1))
    source.top = location.sourceTop
    source.needsReveal = false
  }
}
