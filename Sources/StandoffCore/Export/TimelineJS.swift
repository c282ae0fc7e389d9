/// The events as JSON for TimelineJS: `events[]`, each with `start_date`, `display_date`, `text` and `group`.
///
/// Undated events are left out: the format has no place for them. Texts are HTML there, so they are escaped.
package func timelineJS(of graph: EventGraph) -> String {
  JSONWriter.line { json in
    json.list("events", graph.events.filter { $0.timelineDay != nil }) { json, event in
      json.item { write(event, of: graph, to: &$0) }
    }
  } + "\n"
}

private func write(_ event: Event, of graph: EventGraph, to json: inout JSONWriter) {
  guard let start = event.timelineDay else { return }
  json.object("start_date") { write(start, event.date.granularity, to: &$0) }
  if let end = event.date.days?.latest, end != start {
    json.object("end_date") { write(end, .day, to: &$0) }
  }
  json.field("display_date", event.date.edtf)
  json.object("text") { text in
    text.field("headline", htmlEscaped(event.label))
    text.field("text", html(of: event, in: graph))
  }
  json.field("group", event.kind.rawValue)
  json.field("unique_id", event.id.description)
}

/// A date as precise as it is known: only the year of a year.
private func write(_ day: CalendarDate, _ granularity: Granularity, to json: inout JSONWriter) {
  json.field("year", day.year)
  if granularity < .year { json.field("month", day.month) }
  if granularity < .month { json.field("day", day.day) }
}

private func html(of event: Event, in graph: EventGraph) -> String {
  var parts: [String] = []
  if !event.participants.isEmpty {
    let names = event.participants.map { "\(graph.name(of: $0.actor)) (\($0.role.rawValue))" }
    parts.append("<p>\(htmlEscaped(names.joined(separator: ", ")))</p>")
  }
  let facts = [event.status.rawValue, event.place?.name].compactMap { $0 }
  parts.append("<p>\(htmlEscaped(facts.joined(separator: ", ")))</p>")
  for quote in event.quotes(in: graph).prefix(3) {
    parts.append("<blockquote>\(htmlEscaped(oneLine(quote)))</blockquote>")
  }
  parts.append("<ul>")
  for document in event.documents {
    parts.append("<li>\(citation(of: graph.documents[document].article))</li>")
  }
  return (parts + ["</ul>"]).joined()
}

private func citation(of article: Article) -> String {
  let name = [article.outlet?.value ?? article.path, article.creationTime.days?.edtf].compactMap { $0 }
  let text = htmlEscaped(name.joined(separator: ", "))
  guard let address = article.webAddress else { return text }
  return "<a href=\"\(htmlEscaped(address))\">\(text)</a>"
}

private func htmlEscaped(_ text: String) -> String { markupEscaped(text) }
