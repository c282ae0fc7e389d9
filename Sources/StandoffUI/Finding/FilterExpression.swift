import StandoffCore

/// Says which part of a filter cannot be read, and what would be.
struct FilterError: Error, Hashable, Sendable, CustomStringConvertible {
  let description: String
}

/// Reads and writes queries as a line of text: words, and `key:value` with quotation marks around spaces.
struct FilterExpression: Sendable {
  let graph: EventGraph
  let index: GraphIndex

  /// What stands before the colons.
  static let keys: [String] = ["actor", "kind", "place", "since", "until", "sources"]

  init(graph: EventGraph, index: GraphIndex) {
    self.graph = graph
    self.index = index
  }

  /// The query that a line of text asks for.
  ///
  /// Actors and places may be begun: `actor:lav` takes all whose name has a word that begins so. Dates are read as in
  /// ``days(in:near:)``; a month or year stands for its first day after `since:` and its last after `until:`.
  func query(in text: String) throws(FilterError) -> Query {
    var query = Query()
    var words: [String] = []
    for term in quotedTerms(in: text) {
      guard let colon = term.firstIndex(of: ":"), Self.keys.contains(String(term[..<colon])) else {
        words.append(term)
        continue
      }
      try add(String(term[term.index(after: colon)...]), for: String(term[..<colon]), to: &query)
    }
    query.text = words.joined(separator: " ")
    return query
  }

  /// The text that asks for a query.
  func text(of query: Query) -> String {
    var terms = query.actors.map { "actor:" + quoted(name(ofActor: $0)) }
    terms += query.kinds.map { "kind:" + $0.rawValue }
    terms += query.places.map { "place:" + quoted($0) }
    if let since = query.since { terms.append("since:\(since)") }
    if let until = query.until { terms.append("until:\(until)") }
    if query.minimumSources > 1 { terms.append("sources:\(query.minimumSources)") }
    if !query.text.isEmpty { terms.append(query.text) }
    return terms.joined(separator: " ")
  }

  private func add(_ value: String, for key: String, to query: inout Query) throws(FilterError) {
    // A key whose value is yet to be typed asks for nothing.
    guard !value.isEmpty else { return }
    switch key {
    case "actor": query.actors += try actors(named: value)
    case "kind": query.kinds += try kinds(named: value)
    case "place": query.places += try places(named: value)
    case "since": query.since = try readDays(value).earliest
    case "until": query.until = try readDays(value).latest
    default:
      guard let count = Int(value), count >= 1 else {
        throw FilterError(description: "'\(value)' is not a number of sources; write sources:2")
      }
      query.minimumSources = count
    }
  }

  // MARK: Values

  private func actors(named name: String) throws(FilterError) -> [String] {
    let wanted = name.lowercased()
    let exact = graph.actors.actors.filter { answers($0, to: wanted) }
    let found = exact.isEmpty ? graph.actors.actors.filter { begins(in: $0, wanted) } : exact
    if found.isEmpty { throw FilterError(description: "no actor '\(name)'") }
    return found.map(\.id.description)
  }

  private func answers(_ actor: Actor, to wanted: String) -> Bool {
    actor.id.description == wanted || actor.name.lowercased() == wanted
      || actor.aliases.contains { $0.lowercased() == wanted } || shortName(of: actor).lowercased() == wanted
  }

  private func begins(in actor: Actor, _ wanted: String) -> Bool {
    hasWord(beginning: wanted, in: actor.name) || actor.aliases.contains { hasWord(beginning: wanted, in: $0) }
  }

  private func kinds(named name: String) throws(FilterError) -> [EventKind] {
    let wanted = name.lowercased()
    var found: [EventKind] = []
    for part in wanted.split(separator: ",") {
      let exact = EventKind.allCases.filter { $0.rawValue == part || $0.shortName == part }
      let matching = exact.isEmpty ? EventKind.allCases.filter { $0.rawValue.hasPrefix(part) } : exact
      if matching.isEmpty {
        let kinds = EventKind.allCases.map(\.rawValue).joined(separator: " ")
        throw FilterError(description: "no kind '\(part)'; there are \(kinds)")
      }
      found += matching
    }
    return found
  }

  private func places(named name: String) throws(FilterError) -> [String] {
    let exact = index.places.filter { $0.lowercased() == name.lowercased() }
    let found = exact.isEmpty ? index.places.filter { hasWord(beginning: name.lowercased(), in: $0) } : exact
    if found.isEmpty { throw FilterError(description: "no place '\(name)'") }
    return found
  }

  private func readDays(_ text: String) throws(FilterError) -> DayInterval {
    let reference = graph.events.last { $0.date.days != nil }?.timelineDay
    guard let days = days(in: text, near: reference) else {
      throw FilterError(description: "'\(text)' is not a date; write 2022-01-13, 2022-01 or \"13 jan\"")
    }
    return days
  }

  // MARK: Writing

  private func name(ofActor name: String) -> String {
    index.actorIndex(ActorID(name)).map { graph.actors.actors[$0].name } ?? name
  }

  func quoted(_ text: String) -> String { text.contains(" ") ? "\"\(text)\"" : text }
}

func hasWord(beginning prefix: String, in name: String) -> Bool {
  let name = name.lowercased()
  return name.hasPrefix(prefix) || name.split { $0 == " " || $0 == "-" }.contains { $0.hasPrefix(prefix) }
    || prefix.contains(" ") && name.contains(" " + prefix)
}

/// Cut at spaces outside quotation marks; the quotation marks are left out.
func quotedTerms(in text: String) -> [String] {
  var terms: [String] = []
  var term = ""
  var isQuoted = false
  for scalar in text.unicodeScalars {
    if scalar == "\"" {
      isQuoted.toggle()
    } else if scalar == " " && !isQuoted {
      if !term.isEmpty { terms.append(term) }
      term = ""
    } else {
      term.unicodeScalars.append(scalar)
    }
  }
  if !term.isEmpty { terms.append(term) }
  return terms
}
