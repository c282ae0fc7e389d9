/// The events that statements speak of: those told in the words of the same attribution.
struct StatementMatters {
  private let graph: EventGraph
  /// For each report of a graph's events the index of its event.
  private var eventOfReport: [Report: Int] = [:]
  /// For each document and attribution the mentions that its words tell.
  private var told: [Place: [Int]] = [:]

  private struct Place: Hashable {
    let document: Int
    let attribution: Int
  }

  /// - Complexity: O(reports).
  init(graph: EventGraph) {
    self.graph = graph
    for (index, event) in graph.events.enumerated() {
      for report in event.reports {
        eventOfReport[report] = index
        let mention = graph.mention(report)
        guard mention.setting == nil, let attribution = mention.attribution else { continue }
        told[Place(document: report.document, attribution: attribution), default: []].append(report.mention)
      }
    }
  }

  /// The events among those of the graph that a statement's words tell, each once, in order of text; empty for other reports.
  func events(in report: Report) -> [EventID] {
    let mention = graph.mention(report)
    guard mention.setting != nil, let attribution = mention.attribution,
      let mentions = told[Place(document: report.document, attribution: attribution)]
    else { return [] }
    var seen: Set<Int> = []
    let events = mentions.sorted().compactMap { eventOfReport[Report(document: report.document, mention: $0)] }
    return events.filter { seen.insert($0).inserted }.map { graph.events[$0].id }
  }
}
