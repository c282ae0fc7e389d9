import StandoffCore

/// Says which part of a filter cannot be read, and what would be.
struct FilterError: Error, Hashable, Sendable, CustomStringConvertible {
  let description: String
}

/// Reads and writes queries as a line of text: words, and `key:value` with quotation marks around spaces.
///
/// Several values of one key are alternatives. `+` before a term asks for it as well, `-` leaves out what it admits:
/// `actor:Russia +actor:NATO -kind:statement`.
struct FilterExpression: Sendable {
  let graph: EventGraph
  let index: GraphIndex

  /// What stands before the colons.
  static let keys: [String] = [
    "actor", "speaker", "participant", "about", "kind", "place", "outlet", "status", "day", "since", "until", "sources",
    "is",
  ]

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
      let sign = FilterSign(term)
      let bare = sign == .plain ? term : String(term.dropFirst())
      guard let colon = bare.firstIndex(of: ":"), Self.keys.contains(String(bare[..<colon])) else {
        if sign == .excluded, !bare.isEmpty { query.excluded.append(.text(bare)) } else { words.append(bare) }
        continue
      }
      let key = String(bare[..<colon])
      let value = String(bare[bare.index(after: colon)...])
      // A key whose value is yet to be typed asks for nothing.
      if value.isEmpty { continue }
      switch sign {
      case .plain: try add(value, for: key, to: &query)
      case .required: query.required += try single(conditions(value, for: key), key)
      case .excluded: query.excluded += try conditions(value, for: key)
      }
    }
    query.text = words.filter { !$0.isEmpty }.joined(separator: " ")
    return query
  }

  /// The text that asks for a query.
  func text(of query: Query) -> String {
    var terms = query.actors.map { term(.actor($0)) } + query.speakers.map { term(.speaker($0)) }
    terms += query.participants.map { term(.participant($0)) } + query.subjects.map { term(.subject($0)) }
    terms += query.kinds.map { term(.kind($0)) } + query.places.map { term(.place($0)) }
    terms += query.outlets.map { term(.outlet($0)) } + query.statuses.map { term(.status($0)) }
    if let since = query.since, since == query.until {
      terms.append("day:\(since)")
    } else {
      if let since = query.since { terms.append("since:\(since)") }
      if let until = query.until { terms.append("until:\(until)") }
    }
    if query.minimumSources > 1 { terms.append("sources:\(query.minimumSources)") }
    terms += query.required.map { "+" + term($0) } + query.excluded.map { "-" + term($0) }
    if !query.text.isEmpty { terms.append(query.text) }
    return terms.joined(separator: " ")
  }

  private func term(_ condition: QueryCondition) -> String {
    switch condition {
    case .actor(let actor): "actor:" + quoted(name(ofActor: actor))
    case .speaker(let actor): "speaker:" + quoted(name(ofActor: actor))
    case .participant(let actor): "participant:" + quoted(name(ofActor: actor))
    case .subject(let actor): "about:" + quoted(name(ofActor: actor))
    case .kind(let kind): "kind:" + kind.rawValue
    case .place(let place): "place:" + quoted(place)
    case .outlet(let outlet): "outlet:" + quoted(outlet)
    case .status(let status): "status:" + status.rawValue
    case .text(let word): quoted(word)
    case .background: "is:background"
    }
  }

  private func add(_ value: String, for key: String, to query: inout Query) throws(FilterError) {
    switch key {
    case "day", "since", "until":
      let days = try readDays(value)
      if key != "until" { query.since = days.earliest }
      if key != "since" { query.until = days.latest }
    case "sources":
      guard let count = Int(value), count >= 1 else {
        throw FilterError(description: "'\(value)' is not a number of sources; write sources:2")
      }
      query.minimumSources = count
    default:
      for condition in try conditions(value, for: key) { query.add(condition) }
    }
  }

  /// What a key asks for with a value: several where the value begins several names.
  private func conditions(_ value: String, for key: String) throws(FilterError) -> [QueryCondition] {
    switch key {
    case "actor": return try actors(named: value).map { .actor($0) }
    case "speaker": return try actors(named: value).map { .speaker($0) }
    case "participant": return try actors(named: value).map { .participant($0) }
    case "about": return try actors(named: value).map { .subject($0) }
    case "kind": return try kinds(named: value).map { .kind($0) }
    case "place": return try names(index.places, "place", value).map { .place($0) }
    case "outlet": return try names(index.outlets, "outlet", value).map { .outlet($0) }
    case "status": return try statuses(named: value).map { .status($0) }
    case "is":
      guard "background".hasPrefix(value.lowercased()) else {
        throw FilterError(description: "'is:\(value)' is not known; write is:background or -is:background")
      }
      return [.background]
    default: throw FilterError(description: "'\(key):' cannot be asked for with + or -; write \(key):\(value)")
    }
  }

  /// What must hold as well has to be one thing: of several, none is meant more than another.
  private func single(_ found: [QueryCondition], _ key: String) throws(FilterError) -> [QueryCondition] {
    guard found.count > 1 else { return found }
    throw FilterError(description: "+\(key): begins \(found.count) names; write more of the one meant, Tab completes")
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

  private func statuses(named name: String) throws(FilterError) -> [EventStatus] {
    let wanted = name.lowercased()
    let found = EventStatus.allCases.filter { $0.rawValue.hasPrefix(wanted) }
    if found.isEmpty {
      let statuses = EventStatus.allCases.map(\.rawValue).joined(separator: " ")
      throw FilterError(description: "no status '\(name)'; there are \(statuses)")
    }
    return found
  }

  private func names(_ all: [String], _ key: String, _ name: String) throws(FilterError) -> [String] {
    let exact = all.filter { $0.lowercased() == name.lowercased() }
    let found = exact.isEmpty ? all.filter { hasWord(beginning: name.lowercased(), in: $0) } : exact
    if found.isEmpty { throw FilterError(description: "no \(key) '\(name)'") }
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

/// What stands before a term.
private enum FilterSign {
  case plain, required, excluded

  init(_ term: String) {
    guard term.utf8.count > 1 else {
      self = .plain
      return
    }
    switch term.utf8.first {
    case 0x2B: self = .required
    case 0x2D: self = .excluded
    default: self = .plain
    }
  }
}

extension Query {
  /// Adds an alternative to the values of its field.
  mutating func add(_ condition: QueryCondition) {
    switch condition {
    case .actor(let actor): actors.append(actor)
    case .speaker(let actor): speakers.append(actor)
    case .participant(let actor): participants.append(actor)
    case .subject(let actor): subjects.append(actor)
    case .kind(let kind): kinds.append(kind)
    case .place(let place): places.append(place)
    case .outlet(let outlet): outlets.append(outlet)
    case .status(let status): statuses.append(status)
    case .text(let word): text += text.isEmpty ? word : " " + word
    case .background: required.append(condition)
    }
  }

  /// Makes a condition the only value of its field.
  mutating func set(_ condition: QueryCondition) {
    switch condition {
    case .actor: actors = []
    case .speaker: speakers = []
    case .participant: participants = []
    case .subject: subjects = []
    case .kind: kinds = []
    case .place: places = []
    case .outlet: outlets = []
    case .status: statuses = []
    case .text: text = ""
    case .background: required.removeAll { $0 == condition }
    }
    add(condition)
  }
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
