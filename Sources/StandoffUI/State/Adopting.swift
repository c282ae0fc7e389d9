package import StandoffCore

extension State {
  /// Shows a newer graph in place of this one: more articles, or what was known on another day. Place, filter, marks and
  /// history are kept: an event is found again by its id, else by the article and the words that report it.
  ///
  /// - Parameter marksNew: whether events not known before are marked: not while the inputs are read for the first time.
  /// - Complexity: linear in both graphs.
  package mutating func adopt(
    _ indexed: IndexedGraph, problems: [String], asOf: ReportTime?, marksNew: Bool = true
  ) {
    catchUp()
    let old = graph
    let newer = indexed.graph
    let map = GraphMap(from: old, index, to: newer, indexed.index)
    let wasEmpty = old.events.isEmpty
    newEvents = wasEmpty || !marksNew ? [] : map.newEvents()
    let here = location()
    let collapsed = Set(actors.collapsed.map { old.actors.actors[$0].id })
    let currentActor = actors.current.map { old.actors.actors[$0].id }
    graph = newer
    self.problems = problems
    self.asOf = asOf
    index = indexed.index
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

  /// Shows a newer graph in place of this one.
  package mutating func adopt(_ newer: EventGraph, problems: [String], asOf: ReportTime?) {
    adopt(IndexedGraph(newer), problems: problems, asOf: asOf)
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

  /// Lets go of what was read out of a file to show this: what is shown next is read again.
  package func rest() { graph.documents.rest() }

  /// How often the rows were made anew.
  package var generation: Int { timeline.generation }

  /// Says how far the reading of the inputs has come, in words; nil when all is read.
  package mutating func showProgress(_ text: String?) { progress = text }

  /// Says on the bottom line what came of an effect, until the next key.
  package mutating func tell(_ text: String, isError: Bool = false) { notice = Notice(text, isError: isError) }

  /// The events that the filter admits, as indexes into `EventGraph.events`.
  package var shownEvents: [Int] { timeline.rows.events }
}

/// A graph with what the screen needs to know of it again and again, which takes a while to work out where there are many events.
package struct IndexedGraph: Sendable {
  package let graph: EventGraph
  let index: GraphIndex

  package init(_ graph: EventGraph) {
    self.graph = graph
    index = GraphIndex(graph)
  }
}

/// Where events and articles of one graph lie in another.
private struct GraphMap {
  private let old: EventGraph
  private let new: EventGraph
  private let oldIndex: GraphIndex
  private let newIndex: GraphIndex
  /// For each document of the old graph its place in the new one, and the other way round.
  private let newDocuments: [Int?]
  private let oldDocuments: [Int?]

  init(from old: EventGraph, _ oldIndex: GraphIndex, to new: EventGraph, _ newIndex: GraphIndex) {
    self.old = old
    self.new = new
    self.oldIndex = oldIndex
    self.newIndex = newIndex
    let places = Dictionary(
      new.documents.indices.map { (new.documents.head(of: $0).path, $0) }, uniquingKeysWith: { first, _ in first })
    let newDocuments = old.documents.indices.map { places[old.documents.head(of: $0).path] }
    var oldDocuments = [Int?](repeating: nil, count: new.documents.count)
    for (document, place) in newDocuments.enumerated() {
      if let place { oldDocuments[place] = document }
    }
    self.newDocuments = newDocuments
    self.oldDocuments = oldDocuments
  }

  /// The events of which the other graph has no report.
  func newEvents() -> Set<Int> {
    let unmatched = new.events.indices.filter { oldIndex.eventIndex(new.events[$0].id) == nil }
    return Set(unmatched.filter { !new.events[$0].reports.contains(where: wasKnown) })
  }

  private func wasKnown(_ report: Report) -> Bool {
    guard let document = oldDocuments[report.document] else { return false }
    return oldIndex.event(reportedBy: new.documents.extent(of: report), in: document) != nil
  }

  func document(_ index: Int) -> Int? { newDocuments.indices.contains(index) ? newDocuments[index] : nil }

  /// The same event; else the one that has one of its reports; else the first that is not earlier.
  func event(_ index: Int) -> Int? {
    let event = old.events[index]
    if let same = newIndex.eventIndex(event.id) { return same }
    for report in event.reports {
      guard let document = document(report.document) else { continue }
      if let found = newIndex.event(reportedBy: old.documents.extent(of: report), in: document) { return found }
    }
    guard let day = event.timelineDay, !new.events.isEmpty else { return nil }
    let next = new.events.partitioningIndex { $0.timelineDay.map { $0 >= day } ?? true }
    return min(next, new.events.count - 1)
  }

  func id(_ id: EventID) -> EventID {
    guard newIndex.eventIndex(id) == nil, let index = oldIndex.eventIndex(id), let event = event(index) else {
      return id
    }
    return new.events[event].id
  }

  func location(_ location: Location) -> Location {
    var location = location
    location.event = location.event.flatMap(event)
    location.document = location.document.flatMap(document)
    return location
  }
}
