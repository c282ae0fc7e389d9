package import StandoffCore

/// Everything the screen shows, as a value: `reduce` changes it, `render` draws it.
///
/// What is derived from the graph or the filter is kept, so that a key costs only what it shows.
package struct State: Sendable {
  package internal(set) var graph: EventGraph
  package let glyphs: Glyphs
  /// The inputs that could not be read, a sentence each.
  package internal(set) var problems: [String]
  /// Up to when what was published is taken in; nil for all.
  package internal(set) var asOf: ReportTime?
  package internal(set) var size: Size
  /// What the reader has set; the program around the screen reads `mouse` and `theme` after every key.
  package internal(set) var options = ScreenOptions()
  /// The formats that `write` offers to complete.
  package var exportFormats: [String] = []
  /// How far the reading of the inputs has come, in words; nil when all is read.
  package internal(set) var progress: String?
  var keyMap = KeyMap()
  var index: GraphIndex
  var expressions: FilterExpression

  /// Whether the source may stay behind while the timeline moves, until ``catchUp()``: for a terminal, where every byte
  /// counts.
  package var lingers = false

  var focus: Pane = .timeline
  var isZoomed = false
  var filter: Filter
  var order = TimelineOrder()
  var timeline = TimelineView()
  var actors: ActorsView
  var source = SourceView()
  var search: Search?
  var history = History()
  var overlay: TextOverlay?
  var prompt: Prompt?
  /// Said on the bottom line until the next key.
  var notice: Notice?
  /// The number typed so far.
  var count: Int?
  /// Whether the action under way may leave the source behind.
  var canLinger = false
  /// The command that waits for a letter.
  var pending: Command?
  /// The events marked with letters.
  var marks: [Unicode.Scalar: EventID] = [:]
  /// The events not known before the last step, as indexes into `EventGraph.events`.
  var newEvents: Set<Int> = []
  /// The articles with their days of publication, of all that have been read, in order.
  var publications: [Publication] = []
  /// The border between panes that the mouse has taken hold of.
  var draggedBorder: Border?
  /// The filters kept under a name, as text.
  var savedFilters: [String: String] = [:]
  /// What was typed into prompts of each kind, oldest first.
  var typedLines: [Prompt.Kind: [String]] = [:]

  /// A screen on a graph, at its first event.
  ///
  /// - Parameter query: the filter that is on at first.
  /// - Complexity: linear in the graph.
  package init(
    graph: EventGraph, query: Query = Query(), problems: [String] = [], asOf: CalendarDate? = nil, size: Size,
    glyphs: Glyphs = .unicode
  ) {
    self.graph = graph
    self.glyphs = glyphs
    self.problems = problems
    self.asOf = asOf.map { ReportTime($0) }
    self.size = size
    index = GraphIndex(graph)
    expressions = FilterExpression(graph: graph, index: index)
    filter = Filter(query: query)
    actors = ActorsView(tree: index.tree)
    publications = StandoffUI.publications(in: graph)
    applyFilter(keeping: firstTelling)
    if !problems.isEmpty {
      notice = Notice("\(counted(problems.count, "input")) could not be read: ! shows why", isError: true)
    }
    settle()
  }

  /// The first event known to the week: what lies before is background, told in years or months.
  var firstTelling: Int? {
    graph.events.firstIndex { event in event.date.days?.dayCount.map { $0 <= 7 } ?? false }
  }

  var layout: Layout { Layout(size: size, focus: focus, isZoomed: isZoomed, options: options) }

  /// The event that the cursor is on, as an index into `EventGraph.events`.
  var selectedEvent: Int? {
    timeline.rows.events.isEmpty ? nil : timeline.rows.events[timeline.position]
  }
}

/// What the timeline pane shows.
struct TimelineView: Sendable {
  var rows = TimelineRows.empty
  /// The cursor, as an index into `rows.events`; 0 when there are none.
  var position = 0
  /// The first row that is visible.
  var top = 0
  /// Counts the changes of `rows`.
  var generation = 0
  /// How many of the shown events lie on each day.
  var dayCounts = DayCounts.empty

  /// The row the cursor is on.
  var cursorRow: Int { rows.events.isEmpty ? 0 : Int(rows.rowOfPosition[position]) }
}

/// What the actors pane shows.
struct ActorsView: Sendable {
  var rows: [ActorRow]
  /// Index into `rows`; 0 when there are none.
  var cursor = 0
  var top = 0
  /// Actors whose members are hidden.
  var collapsed: Set<Int> = []
  /// For each actor the events that all conditions of the filter but those on actors admit.
  var counts: [Int] = []
  /// The actors that the filter names.
  var selected: Set<Int> = []
  /// Counts the changes of `rows`.
  var generation = 0

  init(tree: ActorTree) { rows = tree.rows(collapsed: []) }

  /// The actor the cursor is on.
  var current: Int? { rows.isEmpty ? nil : rows[cursor].actor }
}

/// What the source pane shows.
struct SourceView: Sendable {
  /// Index into `EventGraph.documents`; nil when there is none.
  var document: Int?
  /// Index into the reports of the selected event.
  var report = 0
  /// The article laid out; made when it is first shown at a width.
  var page: SourcePage?
  /// The first line that is visible.
  var top = 0
  /// The words of the event are to be scrolled into view.
  var needsReveal = true
  /// The event that is still shown while the cursor of the timeline moves on, as an index into `EventGraph.events`.
  var lingering: Int?
}

/// The filter, and whether it is on.
struct Filter: Hashable, Sendable {
  var query: Query
  var isOn = true

  init(query: Query) { self.query = query }

  var effective: Query { isOn ? query : Query() }
}

/// A word to the reader about what a key did.
struct Notice: Hashable, Sendable {
  let text: String
  let isError: Bool

  init(_ text: String, isError: Bool = false) {
    self.text = text
    self.isError = isError
  }
}
