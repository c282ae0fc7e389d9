import StandoffCore

/// The reports of an event, one after the other: outlet, date, the words used, and where they differ from the event as all
/// of them together tell it. Enter goes to the words.
func reportLines(of event: Int, in state: State, columns: Int) -> [OverlayLine] {
  let value = state.graph.events[event]
  var lines = textLines([value.label], style: .title, glyphs: state.glyphs, columns: columns)
  lines.append(OverlayLine(RowText(glyphs: state.glyphs)))
  var number = 0
  var previous: Int?
  for (index, report) in value.reports.enumerated() {
    let target = OverlayTarget.report(event: event, report: index)
    if report.document != previous {
      number += 1
      previous = report.document
      lines.append(articleLine(report.document, number, index, in: state, target: target))
    }
    lines += wordLines(report, in: state, columns: columns, target: target)
    let differences = differences(of: report, from: value, in: state.graph)
    if !differences.isEmpty {
      let text = "     \(state.glyphs.disputed) here: " + differences.joined(separator: "; ")
      lines += textLines([text], target: target, style: .disputed, glyphs: state.glyphs, columns: columns)
    }
  }
  return lines
}

/// `▶ 2 Harbour Post  Thu 6 Mar 2031  Patrol boats close Kallos channel`.
private func articleLine(
  _ document: Int, _ number: Int, _ report: Int, in state: State, target: OverlayTarget
) -> OverlayLine {
  let article = state.graph.documents.head(of: document)
  var row = RowText(glyphs: state.glyphs)
  row.skip()
  row.append(state.source.document == document ? state.glyphs.bullet : " ", width: 2)
  row.append("\(number)", style: .figure, width: 3)
  row.append(article.outlet?.value ?? article.path, style: .title)
  row.skip(2)
  row.append(article.creationTime.days?.text ?? "undated", style: .date)
  if let title = article.title {
    row.skip(2)
    row.append(oneLine(title.value), style: .dimmed)
  }
  return OverlayLine(row, target: target)
}

private func wordLines(_ report: Report, in state: State, columns: Int, target: OverlayTarget) -> [OverlayLine] {
  let annotated = state.graph.documents[report.document]
  let words = oneLine(annotated.document.text(state.graph.mention(report).core))
  return textLines(["     " + words], target: target, style: .quote, glyphs: state.glyphs, columns: columns)
}

/// What one report says otherwise than the event.
private func differences(of report: Report, from event: Event, in graph: EventGraph) -> [String] {
  let mention = graph.mention(report)
  var parts: [String] = []
  if let days = mention.date.days, days != event.date.days {
    parts.append("\(days.text) (\(mention.date.basis.rawValue))")
  }
  if mention.kind != event.kind { parts.append(mention.kind.rawValue) }
  if mention.status != event.status, mention.status != .unknown { parts.append(mention.status.rawValue) }
  if mention.polarity == .negative { parts.append("denied") }
  if let place = mention.place?.name, place != event.place?.name { parts.append(place) }
  if let quantity = mention.quantity.map({ graph.documents[report.document].quantities[$0] }),
    let figure = event.figure,
    quantity.low != figure.low || quantity.high != figure.high
  {
    parts.append(valueText(low: quantity.low, high: quantity.high, change: quantity.change))
  }
  return parts
}

/// `about 100,000`, `100,000-127,000`, `more than 90,000`.
func valueText(low: Double?, high: Double?, change: QuantityChange) -> String {
  let value: String
  switch (low, high) {
  case (.some(let low), .some(let high)) where low != high: value = "\(groupedNumber(low))-\(groupedNumber(high))"
  case (.some(let number), _), (_, .some(let number)): value = groupedNumber(number)
  default: return "?"
  }
  switch change {
  case .equal: return value
  case .about: return "about \(value)"
  case .less: return "under \(value)"
  case .more: return "over \(value)"
  case .up: return "\(value) more"
  case .down: return "\(value) fewer"
  }
}

/// `127,000`; `1.5` where it is no whole number.
private func groupedNumber(_ number: Double) -> String {
  guard number == number.rounded(), number.magnitude < 1e15 else { return "\(number)" }
  var digits = Array(String(Int(number.magnitude)))
  var place = digits.count - 3
  while place > 0 {
    digits.insert(",", at: place)
    place -= 3
  }
  return (number < 0 ? "-" : "") + String(digits)
}
