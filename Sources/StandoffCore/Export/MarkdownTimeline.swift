/// The chronology as a Markdown page: a heading for each date, an item for each event with who, where, how sure, the words and the sources.
package func markdownTimeline(of graph: EventGraph) -> String {
  var lines = ["# Timeline", ""]
  lines.append("\(graph.events.count) events from \(graph.documents.count) articles.")
  var heading: String?
  for event in graph.events {
    let date = event.date.edtf ?? "undated"
    if heading != date {
      heading = date
      lines += ["", "## \(markdownEscaped(date))", ""]
    }
    lines += markdownItem(of: event, in: graph)
  }
  return lines.map { $0 + "\n" }.joined()
}

private func markdownItem(of event: Event, in graph: EventGraph) -> [String] {
  var facts = [event.status.rawValue]
  if event.date.basis != .explicit { facts.append("date: \(event.date.basis.rawValue)") }
  if let place = event.place { facts.append(place.basis == .inferred ? "\(place.name) (inferred)" : place.name) }
  if let figure = event.figure { facts.append(figureText(figure)) }
  var lines = [
    "- **\(event.kind.rawValue)** \(markdownEscaped(event.label)) *(\(markdownEscaped(facts.joined(separator: ", "))))*"
  ]
  let names = event.participants.map { "\(graph.name(of: $0.actor)) (\($0.role.rawValue))" }
  if !names.isEmpty { lines.append("  - \(markdownEscaped(names.joined(separator: ", ")))") }
  for quote in event.quotes(in: graph).prefix(3) { lines.append("  - “\(markdownEscaped(oneLine(quote)))”") }
  for document in event.documents { lines.append("  - \(markdownSource(graph.documents[document].article))") }
  return lines
}

private func markdownSource(_ article: Article) -> String {
  let parts = [article.outlet?.value, article.creationTime.days?.edtf, article.title?.value ?? article.path]
  let text = markdownEscaped(parts.compactMap { $0 }.joined(separator: ", "))
  return article.webAddress.map { "[\(text)](<\($0)>)" } ?? text
}

/// Text that Markdown shows as it is: its marks escaped, line ends and controls made spaces.
private func markdownEscaped(_ text: String) -> String {
  var result = ""
  for scalar in oneLine(text).unicodeScalars {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&": result += "\\\(scalar)"
    case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += " "
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
