import StandoffCore

/// The browser as a dialogue of lines, for screen readers and terminals that cannot move their cursor: a line in, lines out.
///
/// It works on the same state and the same commands as the screen. Every line that goes out is safe to print, and none holds an escape.
package struct PlainDialogue: Sendable {
  package private(set) var state: State
  /// Where a list goes on, as an index into the events shown.
  private var nextInList = 0

  /// So many items are told at a time.
  private static let page = 10

  package init(state: State) { self.state = state }

  /// What is said first.
  package var greeting: [String] {
    [
      summary,
      "Enter tells the next event, a number that event; list, source, actors, filter WORDS, search WORDS; help tells more, quit leaves.",
    ].map(safe)
  }

  /// Answers a line.
  ///
  /// - Returns: what to say, and what the program around has to do.
  package mutating func answer(_ line: String) -> (lines: [String], effects: [Effect]) {
    let words = line.trimmingSpaces
    if let number = Int(words) { return (tell(number: number), []) }
    switch words {
    case "": return (move(by: 1), [])
    case "list", "more": return (list(), [])
    case "again", ".": return (current, [])
    case "source": return (source, [])
    case "actors": return (actors, [])
    case "help", "?": return (help.map(safe), [])
    default: return run(words)
    }
  }

  /// Says something of the program's own.
  package func said(_ text: String) -> [String] { [safe(text)] }

  /// Takes a newer graph, if there is one, and how far the reading has come.
  ///
  /// - Returns: what to say of it.
  package mutating func take(
    _ graph: IndexedGraph?, problems: [String], asOf: ReportTime?, progress: String?
  ) -> [String] {
    if let graph { state.adopt(graph, problems: problems, asOf: asOf) }
    state.showProgress(progress)
    return [safe(summary)]
  }

  private func safe(_ text: String) -> String {
    let text = displayString(text)
    guard state.glyphs == .ascii else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isASCII ? $0 : plainForm($0) }))
  }

  private func plainForm(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "“", "”", "„", "«", "»": "\""
    case "‘", "’", "‚", "′": "'"
    case "‐", "‑", "–", "—", "−": "-"
    default: "?"
    }
  }

  private var summary: String {
    let shown = state.shownEvents.count
    let all = state.graph.events.count
    let filter = state.filter.isOn ? state.expressions.text(of: state.filter.query) : ""
    let events = shown == all ? counted(all, "event") : "\(shown) of \(counted(all, "event"))"
    let asOf = (state.asOfText.map { ", \($0)" } ?? "") + (state.progress.map { "; \($0)" } ?? "")
    return
      "\(counted(state.graph.documents.count, "article")), \(events)\(filter.isEmpty ? "" : ", filter \(filter)")\(asOf)."
  }

  // MARK: Commands

  private mutating func run(_ line: String) -> (lines: [String], effects: [Effect]) {
    let before = (event: state.selectedEvent, shown: state.shownEvents.count, filter: state.filter)
    let effects: [Effect]
    let command: Command
    do {
      let invocation = try Invocation(line: line)
      command = invocation.command
      if invocation.argument == nil, case .required(let wanted) = command.parameter {
        return ([safe("write: \(command.rawValue) \(wanted)")], [])
      }
      effects = try state.run(line: line)
    } catch {
      return ([safe(error.description)], [])
    }
    nextInList = state.timeline.position
    if let notice = state.notice { return ([safe(notice.text)], effects) }
    if let overlay = takeOverlay() { return (overlay, effects) }
    if state.filter != before.filter || state.shownEvents.count != before.shown {
      return ([safe(summary)] + current, effects)
    }
    if state.selectedEvent != before.event { return (current, effects) }
    return (effects.isEmpty ? [safe("\(command.rawValue): done")] : [], effects)
  }

  /// The text of help, messages or an explanation, which on a screen would lie on top.
  private mutating func takeOverlay() -> [String]? {
    guard let overlay = state.overlay else { return nil }
    state.overlay = nil
    return overlay.lines.map { safe($0.text.plain) }
  }

  private mutating func move(by count: Int) -> [String] {
    let event = state.selectedEvent
    state.moveEvent(by: count)
    state.settle()
    nextInList = state.timeline.position
    return state.selectedEvent == event ? [safe("that was the last event")] : current
  }

  private mutating func tell(number: Int) -> [String] {
    let events = state.shownEvents
    guard events.indices.contains(number - 1) else { return [safe("there are \(counted(events.count, "event"))")] }
    state.moveEvent(by: number - 1 - state.timeline.position)
    state.settle()
    nextInList = number - 1
    return current
  }

  // MARK: What is told

  private mutating func list() -> [String] {
    let events = state.shownEvents
    guard nextInList < events.count else {
      nextInList = 0
      return [safe("that was the end of the list")]
    }
    let range = nextInList..<min(nextInList + Self.page, events.count)
    nextInList = range.upperBound
    let rest = events.count - range.upperBound
    return range.map { safe(item($0)) } + [safe(rest == 0 ? "that is all" : "\(rest) more: list goes on")]
  }

  private func item(_ position: Int) -> String {
    let event = state.graph.events[state.shownEvents[position]]
    let names = event.participants.prefix(3).compactMap { state.index.actorIndex($0.actor) }.map {
      state.index.shortNames[$0]
    }
    let parts = [
      "\(position + 1). \(event.date.days?.text ?? "undated")", event.kind.rawValue, names.joined(separator: ", "),
      event.label,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// The event that the cursor is on, in full.
  private var current: [String] {
    guard let event = state.selectedEvent else {
      return [safe("no event matches the filter: filter and a space shows all")]
    }
    var lines = [item(state.timeline.position), detail(ofEvent: event, in: state)]
    for document in documents(of: event) {
      let article = state.graph.documents[document].article
      lines.append("In \(article.outlet?.value ?? article.path), \(article.creationTime.days?.text ?? "undated"):")
      let words = state.graph.events[event].reports.filter { $0.document == document }.map {
        state.graph.documents.extent(of: $0)
      }
      lines += words.map { "“\(oneLine(article.text($0)))”" }
    }
    return lines.map(safe)
  }

  private func documents(of event: Int) -> [Int] {
    var seen: Set<Int> = []
    return state.graph.events[event].reports.map(\.document).filter { seen.insert($0).inserted }
  }

  /// The article of the event, paragraph by paragraph; those that tell the event begin with a mark in words.
  private var source: [String] {
    guard let document = state.source.document else { return [safe("there is no article")] }
    let article = state.graph.documents[document].article
    let told = state.selectedExtents.map(\.span)
    return article.blocks.filter { $0.kind != .litter }.map { block in
      let isTold = told.contains { $0.overlaps(block.span) }
      return safe((isTold ? "This event: " : "") + oneLine(article.text(block.span)))
    }
  }

  private var actors: [String] {
    state.actors.rows.map { row in
      let actor = state.graph.actors.actors[row.actor]
      return safe("\(actor.name), \(actor.kind.rawValue), \(counted(state.actors.counts[row.actor], "event"))")
    }
  }

  private var help: [String] {
    [
      "Enter: the next event. A number: that event. list: the next ten events. again: this event once more.",
      "source: the article of this event. actors: all actors. previous-event, next-day, previous-day, next-report: moving.",
      "filter WORDS, or actor:NAME kind:K place:P since:D until:D sources:N; filter and nothing shows all. search WORDS. go-to-date DAY.",
      "as-of DAY: what was known then; as-of all. explain: why this event is here. messages: what could not be read.",
      "copy-citation, open-url, edit, page, pipe PROGRAM, write FORMAT FILE. mark LETTER, go-to-mark LETTER. quit.",
    ]
  }
}
