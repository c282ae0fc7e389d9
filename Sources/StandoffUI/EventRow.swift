import StandoffCore

/// Lays out the rows of the timeline, in the pane and on paper.
struct EventRowFormat: Sendable {
  private let graph: EventGraph
  private let index: GraphIndex
  private let glyphs: Glyphs
  /// Columns of a whole row.
  private let columns: Int
  private let showsPlaces: Bool
  private let participantColumns: Int
  private let order: TimelineOrder
  /// The events not known before, as indexes into `EventGraph.events`.
  private let new: Set<Int>

  private static let dateColumns = 11
  private static let markColumns = 3
  private static let kindColumns = 9
  private static let sourceColumns = 4

  init(
    graph: EventGraph, index: GraphIndex, glyphs: Glyphs, columns: Int, order: TimelineOrder = TimelineOrder(),
    new: Set<Int> = []
  ) {
    self.order = order
    self.new = new
    self.graph = graph
    self.index = index
    self.glyphs = glyphs
    self.columns = columns
    showsPlaces = columns >= 72
    switch columns {
    case ..<56: participantColumns = 0
    case ..<90: participantColumns = 16
    case ..<130: participantColumns = 22
    default: participantColumns = 28
    }
  }

  /// A row: marks, kind, who, what, where, and the number of articles when there are several.
  func row(ofEvent index: Int, isCurrent: Bool = false) -> RowText {
    let event = graph.events[index]
    let marks = self.index.marks[index]
    var row = RowText(glyphs: glyphs)
    row.append(isCurrent ? glyphs.cursor : " ", width: 1)
    let isNew = new.contains(index)
    if isNew { row.append(glyphs.new, style: .key, width: 1) }
    for mark in marks.meanings.prefix(Self.markColumns - (isNew ? 1 : 0)) {
      row.append(mark.glyph(glyphs), style: mark.style, width: 1)
    }
    row.skip(1 + Self.markColumns - row.columns)
    if showsDates, columns >= 56 {
      row.append(event.timelineDay?.dayMonthYear ?? "undated", style: .date, width: Self.dateColumns)
      row.skip()
    }
    row.append(event.kind.shortName, style: .kind, width: Self.kindColumns + 1, isFilled: true)
    if participantColumns > 0 {
      row.append(who(event), style: .actor, width: participantColumns, isFilled: true)
      row.skip()
    }
    appendWhatAndWhere(event, index, marks, to: &row)
    return row
  }

  /// Where the headings do not tell the day, the rows do.
  private var showsDates: Bool { order.key != .time || order.isGrouped }

  /// The heading of what an event and those below it share: the period, the day of the first report, or how many tell it.
  func heading(ofEvent index: Int) -> RowText {
    let event = graph.events[index]
    switch order.key {
    case .time: return heading(headingText(event.date.days))
    case .reported: return heading(event.firstReported.map { "first reported \($0.shortText)" } ?? "reported undated")
    case .salience: return heading(counted(Int(self.index.sourceCounts[index]), "source"))
    }
  }

  /// The heading over the events of those who act.
  func heading(of group: TimelineGroup) -> RowText {
    let name = group.actor.map { graph.actors.actors[$0].name } ?? "nobody named"
    return heading("\(name)  \(counted(group.count, "event"))")
  }

  private func heading(_ text: String) -> RowText {
    var row = RowText(glyphs: glyphs)
    row.skip()
    row.append(text, style: .heading, limit: columns - 1)
    return row
  }

  /// The row that stands for days without events.
  func gap(days: Int) -> RowText {
    var row = RowText(glyphs: glyphs)
    let dot = glyphs.gapDot
    row.skip(1 + Self.markColumns)
    row.append("\(dot) \(dot) \(dot)  \(gapText(days: days))", style: .dimmed, limit: columns - 4)
    return row
  }

  private func headingText(_ days: DayInterval?) -> String {
    guard let days else { return "undated" }
    return days.singleDay?.headingText ?? days.text
  }

  /// `Russia→US,NATO`: those who act, then those they act towards; only commas where nobody is either.
  func who(_ event: Event) -> String {
    var acting: [String] = []
    var addressed: [String] = []
    for participant in event.participants {
      guard let actor = index.actorIndex(participant.actor) else { continue }
      let name = index.shortNames[actor]
      switch participant.role {
      case .recipient, .addressee: if !addressed.contains(name) { addressed.append(name) }
      case .subject, .audience, .onBehalfOf, .secondSource: break
      default: if !acting.contains(name) { acting.append(name) }
      }
    }
    if addressed.isEmpty { return acting.joined(separator: ",") }
    return acting.joined(separator: ",") + glyphs.arrow + addressed.joined(separator: ",")
  }

  private func appendWhatAndWhere(_ event: Event, _ index: Int, _ marks: EventMarks, to row: inout RowText) {
    let place = showsPlaces ? event.place.map { $0.name + ($0.basis == .inferred ? glyphs.inferred : "") } ?? "" : ""
    let placeColumns = min(displayWidth(place), columns / 5)
    let sources = Int(self.index.sourceCounts[index])
    let sourceColumns = sources > 1 ? Self.sourceColumns : 0
    let room = columns - row.columns - sourceColumns - (placeColumns > 0 ? placeColumns + 1 : 0)
    row.append(event.label, style: marks.labelStyle, width: max(0, room))
    if placeColumns > 0 {
      row.skip()
      row.append(place, style: .place, width: placeColumns, alignsRight: true)
    }
    if sourceColumns > 0 {
      row.append(
        glyphs.times + String(sources), style: .figure, width: sourceColumns, alignsRight: true, isFilled: true)
    }
  }
}
