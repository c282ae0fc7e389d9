/// Events, actors and their relations as nodes and edges: what the formats for graphs share.
///
/// An edge from an actor to an event has the actor's role; an edge between events has the kind of their link.
private struct ExportNetwork {
  struct Edge {
    let from: String
    let to: String
    let kind: String
  }

  /// Those that take part in an event, sorted by id.
  let actors: [Actor]
  let edges: [Edge]

  init(_ graph: EventGraph) {
    let used = Set(graph.events.flatMap { $0.participants.map(\.actor) })
    actors = graph.actors.actors.filter { used.contains($0.id) }
    let known = Set(actors.map(\.id))
    let events = Set(graph.events.map(\.id))
    let parts = graph.events.flatMap { event in
      event.participants.filter { known.contains($0.actor) }.map {
        Edge(from: Self.id($0.actor), to: event.id.description, kind: $0.role.rawValue)
      }
    }
    let links = graph.links.filter { events.contains($0.from) && events.contains($0.to) }.map {
      Edge(from: $0.from.description, to: $0.to.description, kind: $0.kind.rawValue)
    }
    edges = parts + links
  }

  /// Apart from the ids of events, which an actor might be called by.
  static func id(_ actor: ActorID) -> String { "actor:\(actor)" }
}

// MARK: Graphviz

/// The graph in Graphviz's DOT language, drawn from left to right.
package func dotGraph(of graph: EventGraph) -> String {
  let network = ExportNetwork(graph)
  var lines = ["digraph standoff {", "  rankdir=LR;", "  node [fontname=\"sans-serif\"];"]
  for actor in network.actors {
    lines.append("  \(dotString(ExportNetwork.id(actor.id))) [shape=ellipse, label=\(dotString(actor.name))];")
  }
  for event in graph.events {
    let heading = "\(event.date.edtf ?? "undated") \(event.kind.rawValue)"
    let style = event.status == .planned || event.status == .hypothetical ? ", style=dashed" : ""
    lines.append(
      "  \(dotString(event.id.description)) [shape=box\(style), label=\(dotString(heading + "\n" + event.label))];")
  }
  for edge in network.edges {
    lines.append("  \(dotString(edge.from)) -> \(dotString(edge.to)) [label=\(dotString(edge.kind))];")
  }
  return (lines + ["}"]).map { $0 + "\n" }.joined()
}

/// A quoted string: only the quotation mark is escaped by the language itself; a backslash would begin an escape of the label.
private func dotString(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    // Graphviz reads references of HTML in labels.
    case "&": result += "&amp;"
    case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += " "
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

// MARK: GraphML

/// The graph in GraphML (graphml.graphdrawing.org, 1.0), directed.
package func graphML(of graph: EventGraph) -> String {
  let network = ExportNetwork(graph)
  var lines: [String] = [
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">",
  ]
  lines += nodeKeys.map { key in
    let type = key == "articles" ? "int" : "string"
    return "  <key id=\"\(key)\" for=\"node\" attr.name=\"\(key)\" attr.type=\"\(type)\"/>"
  }
  lines.append("  <key id=\"relation\" for=\"edge\" attr.name=\"relation\" attr.type=\"string\"/>")
  lines.append("  <graph id=\"standoff\" edgedefault=\"directed\">")
  for actor in network.actors {
    lines += node(
      ExportNetwork.id(actor.id),
      [("type", "actor"), ("label", actor.name), ("kind", actor.kind.rawValue), ("role", actor.role)])
  }
  for event in graph.events { lines += node(event.id.description, values(of: event)) }
  for (number, edge) in network.edges.enumerated() {
    lines.append(
      "    <edge id=\"x\(number)\" source=\"\(markupEscaped(edge.from))\" target=\"\(markupEscaped(edge.to))\">")
    lines.append("      <data key=\"relation\">\(markupEscaped(edge.kind))</data>")
    lines.append("    </edge>")
  }
  return (lines + ["  </graph>", "</graphml>"]).map { $0 + "\n" }.joined()
}

private let nodeKeys: [String] = [
  "type", "label", "kind", "role", "date", "earliest", "latest", "status", "place", "articles",
]

private func values(of event: Event) -> [(String, String?)] {
  [
    ("type", "event"), ("label", event.label), ("kind", event.kind.rawValue), ("date", event.date.edtf),
    ("earliest", event.date.days?.earliest?.description), ("latest", event.date.days?.latest?.description),
    ("status", event.status.rawValue), ("place", event.place?.name), ("articles", String(event.articleCount)),
  ]
}

private func node(_ id: String, _ values: [(String, String?)]) -> [String] {
  ["    <node id=\"\(markupEscaped(id))\">"]
    + values.compactMap { key, value in
      value.map { "      <data key=\"\(key)\">\(markupEscaped(oneLine($0)))</data>" }
    } + ["    </node>"]
}
