/// The events as an iCalendar file (RFC 5545), one VEVENT each, with whole days.
///
/// Undated events are left out. An event of several days, or of a month told as such, lasts from its first to its last day; one with an open
/// end stands on the end that is known. X-STANDOFF-DATE keeps the EDTF, and X-STANDOFF-PRECISION how precise it is.
package func iCalendar(of graph: EventGraph) -> String {
  var lines: [String] = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//standoff//standoff//EN", "CALSCALE:GREGORIAN"]
  let dated = graph.events.filter { $0.timelineDay != nil }
  let ids = Set(dated.map(\.id))
  var links: [EventID: [Link]] = [:]
  for link in graph.links where ids.contains(link.from) && ids.contains(link.to) {
    links[link.from, default: []].append(link)
  }
  for event in dated { lines += calendarLines(of: event, links: links[event.id] ?? [], in: graph) }
  lines.append("END:VCALENDAR")
  return lines.map { folded($0) + "\r\n" }.joined()
}

private func calendarLines(of event: Event, links: [Link], in graph: EventGraph) -> [String] {
  guard let start = event.timelineDay else { return [] }
  let end = (event.date.days?.latest ?? start) + 1
  var lines = [
    "BEGIN:VEVENT", "UID:\(event.id)@standoff",
    // The file is the same whenever it is made: stamped with the day of the last report, not with the clock.
    "DTSTAMP:\(basic(event.lastReported ?? start))T000000Z", "DTSTART;VALUE=DATE:\(basic(start))",
    "DTEND;VALUE=DATE:\(basic(end))", "SUMMARY:\(calendarText(event.label))",
    "DESCRIPTION:\(calendarText(description(of: event, in: graph)))",
  ]
  if let place = event.place { lines.append("LOCATION:\(calendarText(place.name))") }
  lines += ["CATEGORIES:\(event.kind.rawValue.uppercased())", "STATUS:\(event.status.calendarStatus)"]
  if let address = event.documents.lazy.compactMap({ graph.documents[$0].article.webAddress }).first {
    lines.append("URL:\(address)")
  }
  lines += links.map { link in
    "RELATED-TO;RELTYPE=\(link.kind == .partOf ? "PARENT" : "SIBLING"):\(link.to)@standoff"
  }
  lines.append("X-STANDOFF-DATE:\(calendarText(event.date.edtf ?? ""))")
  lines.append("X-STANDOFF-PRECISION:\(event.date.granularity.rawValue)")
  return lines + ["TRANSP:TRANSPARENT", "END:VEVENT"]
}

private func description(of event: Event, in graph: EventGraph) -> String {
  var lines: [String] = []
  if !event.participants.isEmpty {
    let names = event.participants.map { "\(graph.name(of: $0.actor)) (\($0.role.rawValue))" }
    lines.append(names.joined(separator: ", "))
  }
  lines += event.quotes(in: graph).prefix(3).map { "“\(oneLine($0))”" }
  lines += event.documents.map { document in
    let article = graph.documents[document].article
    return "Source: \(article.outlet?.value ?? article.path), \(article.creationTime.days?.edtf ?? "undated")"
  }
  return lines.joined(separator: "\n")
}

private func basic(_ day: CalendarDate) -> String {
  padded(day.year, 4) + padded(day.month, 2) + padded(day.day, 2)
}

extension EventStatus {
  fileprivate var calendarStatus: String {
    switch self {
    case .held, .ongoing: "CONFIRMED"
    case .cancelled: "CANCELLED"
    case .planned, .hypothetical, .postponed, .unknown: "TENTATIVE"
    }
  }
}

// MARK: Writing

/// A value of type TEXT: backslash, semicolon, comma and line ends escaped, other controls left out.
private func calendarText(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": result += "\\\\"
    case ";": result += "\\;"
    case ",": result += "\\,"
    case "\n": result += "\\n"
    case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): continue
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// A line in pieces of at most 75 bytes, none of which cuts a scalar; each but the first begins with a space.
private func folded(_ line: String) -> String {
  var result = ""
  var length = 0
  for scalar in line.unicodeScalars {
    let bytes = UTF8.width(scalar)
    if length + bytes > 75 {
      result += "\r\n "
      length = 1
    }
    result.unicodeScalars.append(scalar)
    length += bytes
  }
  return result
}
