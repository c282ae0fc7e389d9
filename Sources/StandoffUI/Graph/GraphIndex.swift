import StandoffCore

/// What the screen needs to know of a graph again and again, worked out once.
///
/// - Complexity: memory and time linear in events, reports and participants.
struct GraphIndex: Sendable {
  /// For each actor the name used in rows.
  let shortNames: [String]
  /// The actors that take part in an event, or whose members do.
  let tree: ActorTree
  /// For each actor the number of events that it or one of its members takes part in.
  let counts: [Int]
  /// For each event its marks.
  let marks: [EventMarks]
  /// For each event the number of articles that report it.
  let articleCounts: [Int32]
  /// For each event the number of independent sources: articles, copies of one text counted once.
  let sourceCounts: [Int32]
  /// The names of places, sorted, each once.
  let places: [String]
  /// The names of outlets, sorted, each once.
  let outlets: [String]
  /// For each event the actor, or whom it belongs to, that acts in it; -1 for nobody.
  private let principals: [Int32]
  private let actorIndexes: [ActorID: Int]
  /// Indexes of events, sorted by their ids.
  private let eventsByID: [Int32]
  private let ids: @Sendable (Int) -> EventID
  private let takingPart: Lists<Int32>
  private let extents: Lists<ReportedExtent>

  init(_ graph: EventGraph) {
    var actorIndexes: [ActorID: Int] = [:]
    for (index, actor) in graph.actors.actors.enumerated() { actorIndexes[actor.id] = index }
    self.actorIndexes = actorIndexes
    shortNames = graph.actors.actors.map(shortName)
    let owners = ActorTree.owners(of: graph.actors)
    var columns = EventColumns(graph, actorIndexes: actorIndexes, owners: owners)
    for start in stride(from: 0, to: graph.events.count, by: EventColumns.stretch) {
      columns.add(start..<min(graph.events.count, start + EventColumns.stretch))
      graph.documents.rest()
    }
    takingPart = columns.takingPart.trimmed
    counts = takingPart.counts(of: graph.actors.actors.count, in: graph.events.indices)
    tree = ActorTree(graph.actors, owners: owners, counts: counts, minimum: 1)
    marks = columns.marks
    principals = columns.principals
    articleCounts = columns.articleCounts
    sourceCounts = columns.sourceCounts
    places = columns.places.sorted()
    outlets = Set(graph.documents.indices.compactMap { graph.documents.head(of: $0).outlet?.value }).sorted()
    extents = columns.extentsByDocument
    ids = { graph.events[$0].id }
    eventsByID = columns.eventsByID
    graph.documents.rest()
  }

  /// - Complexity: O(log events).
  func eventIndex(_ id: EventID) -> Int? {
    let place = eventsByID.partitioningIndex { ids(Int($0)) >= id }
    guard place < eventsByID.count, ids(Int(eventsByID[place])) == id else { return nil }
    return Int(eventsByID[place])
  }

  /// Who acts in an event, as the state or body it belongs to.
  func principal(ofEvent event: Int) -> Int? { principals[event] < 0 ? nil : Int(principals[event]) }

  func actorIndex(_ id: ActorID) -> Int? { actorIndexes[id] }

  /// The actors of an event and all they belong to, in order of index.
  func actors(ofEvent event: Int) -> ArraySlice<Int32> { takingPart[event] }

  /// For each actor the number of these events that it or one of its members takes part in.
  func counts(in events: some Sequence<Int>) -> [Int] { takingPart.counts(of: shortNames.count, in: events) }

  /// The first event that is reported by just these words of a document, as an index.
  ///
  /// - Complexity: O(log reports of the document).
  func event(reportedBy words: Span, in document: Int) -> Int? {
    let extents = extents[document]
    var low = extents.startIndex
    var high = extents.endIndex
    while low < high {
      let middle = (low + high) / 2
      if extents[middle].span >= words { high = middle } else { low = middle + 1 }
    }
    return low < extents.endIndex && extents[low].span == words ? Int(extents[low].event) : nil
  }

  /// What is reported in a document, in order of text.
  func extents(inDocument document: Int) -> ArraySlice<ReportedExtent> { extents[document] }
}

/// The words of one report: which event they tell, and where they stand.
struct ReportedExtent: Sendable {
  let span: Span
  /// Index into `EventGraph.events`.
  let event: Int32
  /// Index into `Event.reports`.
  let report: Int32
}

/// The holders and participants of an event with all they belong to.
private func involved(in event: Event, _ indexes: [ActorID: Int], _ owners: [Int?]) -> [Int32] {
  var result: [Int32] = []
  func add(_ actor: Int) {
    var current: Int? = actor
    while let index = current, !result.contains(Int32(index)) {
      result.append(Int32(index))
      current = owners[index]
    }
  }
  for participant in event.participants { indexes[participant.actor].map(add) }
  for holder in event.factuality { holder.holder.flatMap { indexes[$0] }.map(add) }
  return result.sorted()
}

/// The last owner of the first who acts, else of the first who takes part or says it; -1 for nobody.
private func actingPrincipal(in event: Event, _ indexes: [ActorID: Int], _ owners: [Int?]) -> Int32 {
  let acting =
    event.participants.first { $0.role.part != .subject && $0.role != .recipient && $0.role != .addressee }
    ?? event.participants.first
  guard var actor = (acting?.actor ?? event.factuality.first { $0.holder != nil }?.holder).flatMap({ indexes[$0] })
  else { return -1 }
  while let owner = owners[actor] { actor = owner }
  return Int32(actor)
}

/// What is worked out event by event: each is looked at once, since it may have to be read out of a file.
private struct EventColumns {
  /// After so many events what was read of them is let go.
  static let stretch = 4096

  private let graph: EventGraph
  private let actorIndexes: [ActorID: Int]
  private let owners: [Int?]
  private let contradicted: Set<EventID>
  private var ids: [EventID] = []
  private var extents: [[ReportedExtent]]
  private(set) var takingPart = Lists<Int32>()
  private(set) var marks: [EventMarks] = []
  private(set) var principals: [Int32] = []
  private(set) var articleCounts: [Int32] = []
  private(set) var sourceCounts: [Int32] = []
  private(set) var places: Set<String> = []

  init(_ graph: EventGraph, actorIndexes: [ActorID: Int], owners: [Int?]) {
    self.graph = graph
    self.actorIndexes = actorIndexes
    self.owners = owners
    contradicted = contradictedEvents(of: graph)
    extents = Array(repeating: [], count: graph.documents.count)
    ids.reserveCapacity(graph.events.count)
    marks.reserveCapacity(graph.events.count)
    principals.reserveCapacity(graph.events.count)
    articleCounts.reserveCapacity(graph.events.count)
    sourceCounts.reserveCapacity(graph.events.count)
  }

  mutating func add(_ events: Range<Int>) {
    for index in events {
      let event = graph.events[index]
      ids.append(event.id)
      takingPart.append(involved(in: event, actorIndexes, owners))
      marks.append(EventMarks(of: event, isContradicted: !contradicted.isEmpty && contradicted.contains(event.id)))
      principals.append(actingPrincipal(in: event, actorIndexes, owners))
      if let place = event.place { places.insert(place.name) }
      addReports(of: event, index)
    }
  }

  private mutating func addReports(of event: Event, _ index: Int) {
    let reports = event.reports
    articleCounts.append(reports.count == 1 ? 1 : Int32(Set(reports.map(\.document)).count))
    sourceCounts.append(reports.count == 1 ? 1 : Int32(graph.sourceCount(of: event)))
    for (number, report) in reports.enumerated() {
      extents[report.document].append(
        ReportedExtent(span: graph.documents.extent(of: report), event: Int32(index), report: Int32(number)))
    }
  }

  var extentsByDocument: Lists<ReportedExtent> {
    var lists = Lists<ReportedExtent>()
    for list in extents { lists.append(list.sorted { ($0.span, $0.event) < ($1.span, $1.event) }) }
    return lists.trimmed
  }

  var eventsByID: [Int32] { ids.indices.map { Int32($0) }.sorted { ids[Int($0)] < ids[Int($1)] } }
}

/// Many short lists in two arrays.
private struct Lists<Element: Sendable>: Sendable {
  private var elements: [Element] = []
  private var starts: [Int32] = [0]

  mutating func append(_ list: [Element]) {
    elements += list
    starts.append(Int32(elements.count))
  }

  /// Without the room that was left for more: it is kept for as long as the graph is shown.
  var trimmed: Lists {
    var result = self
    result.elements = elements.map { $0 }
    result.starts = starts.map { $0 }
    return result
  }

  subscript(index: Int) -> ArraySlice<Element> { elements[Int(starts[index])..<Int(starts[index + 1])] }
}

extension Lists<Int32> {
  /// How often each number below `limit` stands in the given lists.
  func counts(of limit: Int, in indexes: some Sequence<Int>) -> [Int] {
    var counts = Array(repeating: 0, count: limit)
    for index in indexes {
      for element in self[index] { counts[Int(element)] += 1 }
    }
    return counts
  }
}
