import StandoffCore

/// An event in full: what `explain` prints of it, its links as places to go to, its figure among the others of its series.
func explanationLines(of event: Int, in state: State, columns: Int) -> [OverlayLine] {
  let value = state.graph.events[event]
  func lines(_ texts: [String], _ target: OverlayTarget? = nil) -> [OverlayLine] {
    textLines(texts, target: target, glyphs: state.glyphs, columns: columns)
  }
  var report = -1
  var result: [OverlayLine] = []
  // The links are told below, with where they lead.
  for text in explanation(of: value, in: state.graph) where !text.hasPrefix("  link: ") {
    if text.hasPrefix("  report ") { report += 1 }
    let target = report >= 0 && report < value.reports.count ? OverlayTarget.report(event: event, report: report) : nil
    result += lines([text], target)
  }
  let links = linkLines(of: event, in: state)
  if !links.isEmpty {
    result.append(headingLine("goes with", glyphs: state.glyphs))
    for (text, target) in links { result += lines([text], target) }
  }
  if let series = state.graph.figureSeries(of: value), series.points.count > 1 {
    result.append(headingLine("figures of the same thing", glyphs: state.glyphs))
    result += figureLines(of: event, in: state, columns: columns)
  }
  return result
}

/// Each link in words, and the event at its other end.
private func linkLines(of event: Int, in state: State) -> [(text: String, target: OverlayTarget)] {
  let id = state.graph.events[event].id
  return state.graph.links.compactMap { link in
    guard link.from == id || link.to == id, let other = state.index.eventIndex(link.from == id ? link.to : link.from)
    else { return nil }
    let words = link.from == id ? link.kind.outwards : link.kind.inwards
    let date = state.graph.events[other].date.days?.text ?? "undated"
    return ("  \(words): \(date)  \(state.graph.events[other].label)  (\(link.rule))", .event(other))
  }
}

extension LinkKind {
  fileprivate var outwards: String {
    switch self {
    case .partOf: "part of"
    case .responseTo: "answers"
    case .precedes: "before"
    case .contradicts: "contradicts"
    case .supersedes: "takes the place of"
    }
  }

  fileprivate var inwards: String {
    switch self {
    case .partOf: "has as a part"
    case .responseTo: "answered by"
    case .precedes: "after"
    case .contradicts: "contradicted by"
    case .supersedes: "replaced by"
    }
  }
}
