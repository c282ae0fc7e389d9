package import StandoffCore

/// The chronology as text: what the timeline pane shows, row by row, without a cursor.
///
/// - Parameters:
///   - events: indexes into `EventGraph.events`, in chronological order.
///   - columns: the width that a row may take.
/// - Complexity: linear in the events and their labels.
package func timelineText(of graph: EventGraph, events: [Int], glyphs: Glyphs, columns: Int) -> [String] {
  timelineText(
    TimelineRows(events: events, of: graph),
    EventRowFormat(graph: graph, index: GraphIndex(graph), glyphs: glyphs, columns: columns))
}

/// The rows of a timeline as text.
func timelineText(_ timeline: TimelineRows, _ format: EventRowFormat) -> [String] {
  timeline.rows.map { row in
    switch row {
    case .heading(let event): format.heading(ofEvent: Int(event)).plain
    case .group(let group): format.heading(of: timeline.groups[Int(group)]).plain
    case .gap(let days): format.gap(days: Int(days)).plain
    case .event(let position): format.row(ofEvent: timeline.events[Int(position)]).plain
    }
  }
}
