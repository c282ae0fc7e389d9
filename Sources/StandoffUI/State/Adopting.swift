package import StandoffCore

extension State {
  /// Shows a newer graph in place of this one: more articles, or what was known on another day. Place, filter, marks and
  /// history are kept: an event is found again by its id, else by the article and the words that report it.
  ///
  /// - Complexity: linear in both graphs.
  package mutating func adopt(_ newer: EventGraph, problems: [String], asOf: ReportTime?) {
    catchUp()
    let old = graph
    let map = GraphMap(from: old, to: newer)
    let wasEmpty = old.events.isEmpty
    newEvents = wasEmpty ? [] : map.newEvents()
    let here = location()
    let collapsed = Set(actors.collapsed.map { old.actors.actors[$0].id })
    let currentActor = actors.current.map { old.actors.actors[$0].id }
    graph = newer
    self.problems = problems
    self.asOf = asOf
    index = GraphIndex(newer)
    publications = Set(asOf == nil ? [] : publications).union(StandoffUI.publications(in: newer)).sorted()
    expressions = FilterExpression(graph: newer, index: index)
    history.map { map.location($0) }
    marks = marks.mapValues { map.id($0) }
    overlay = overlay.flatMap { overlay in
      switch overlay.content {
      case .explanation(let event): map.event(event).map { TextOverlay(.explanation(event: $0)) }
      case .reports(let event): map.event(event).map { TextOverlay(.reports(event: $0)) }
      case .figures(let event): TextOverlay(.figures(event: event.flatMap { map.event($0) }))
      case .help, .messages: overlay
      }
    }
    overlay?.forgetLines()
    actors.collapsed = Set(collapsed.compactMap { index.actorIndex($0) })
    actors.rows = index.tree.rows(collapsed: actors.collapsed)
    actors.cursor = actors.rows.firstIndex { newer.actors.actors[$0.actor].id == currentActor } ?? 0
    settlePlace(map.location(here), isFirst: wasEmpty)
    search?.scope = .stale
    settle()
  }

  /// Puts the cursor back where it was.
  private mutating func settlePlace(_ location: Location, isFirst: Bool) {
    source.page = nil
    source.document = location.document
    applyFilter(keeping: isFirst ? firstTelling : location.event)
    guard !isFirst, selectedEvent == location.event, let document = location.document else { return follow() }
    let reports = selectedEvent.map { graph.events[$0].reports } ?? []
    source.document = document
    source.report = reports.firstIndex { $0.document == document } ?? 0
    source.top = location.sourceTop
    source.needsReveal = false
  }

  /// Says how far the reading of the inputs has come, in words; nil when all is read.
  package mutating func showProgress(_ text: String?) { progress = text }

  /// Says on the bottom line what came of an effect, until the next key.
  package mutating func tell(_ text: String, isError: Bool = false) { notice = Notice(text, isError: isError) }

  /// The events that the filter admits, as indexes into `EventGraph.events`.
  package var shownEvents: [Int] { timeline.rows.events }
}

/// Where events and articles of one graph lie in another.
private struct GraphMap {
  private let old: EventGraph
  private let new: EventGraph
  private let events: [EventID: Int]
  private let oldEvents: [EventID: Int]
  private let documents: [String: Int]

  init(from old: EventGraph, to new: EventGraph) {
    self.old = old
    self.new = new
    events = Dictionary(
      new.events.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    oldEvents = Dictionary(
      old.events.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    documents = Dictionary(
      new.documents.enumerated().map { ($0.element.article.path, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The events of which the other graph has no report.
  func newEvents() -> Set<Int> {
    let unmatched = new.events.indices.filter { oldEvents[new.events[$0].id] == nil }
    guard !unmatched.isEmpty else { return [] }
    var known: Set<ReportPlace> = []
    for event in old.events {
      for report in event.reports { known.insert(place(of: report, in: old)) }
    }
    return Set(unmatched.filter { !new.events[$0].reports.contains { known.contains(place(of: $0, in: new)) } })
  }

  private struct ReportPlace: Hashable {
    let path: String
    let extent: Span
  }

  private func place(of report: Report, in graph: EventGraph) -> ReportPlace {
    ReportPlace(path: graph.documents[report.document].article.path, extent: graph.mention(report).extent)
  }

  func document(_ index: Int) -> Int? { documents[old.documents[index].article.path] }

  /// The same event; else the one that has one of its reports; else the first that is not earlier.
  func event(_ index: Int) -> Int? {
    let event = old.events[index]
    if let same = events[event.id] { return same }
    for report in event.reports {
      guard let document = document(report.document) else { continue }
      let extent = old.mention(report).extent
      let found = new.events.firstIndex { candidate in
        candidate.reports.contains { $0.document == document && new.mention($0).extent == extent }
      }
      if let found { return found }
    }
    guard let day = event.timelineDay, !new.events.isEmpty else { return nil }
    let next = new.events.partitioningIndex { $0.timelineDay.map { $0 >= day } ?? true }
    return min(next, new.events.count - 1)
  }

  func id(_ id: EventID) -> EventID {
    guard events[id] == nil, let index = oldEvents[id], let event = event(index) else { return id }
    return new.events[event].id
  }

  func location(_ location: Location) -> Location {
    var location = location
    location.event = location.event.flatMap(event)
    location.document = location.document.flatMap(document)
    return location
  }
}
