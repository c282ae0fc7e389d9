import StandoffCore

extension State {
  /// What a search looks through now.
  var searchScope: SearchScope {
    if let overlay { return .overlay(title: overlay.title, columns: overlay.columns ?? 0) }
    switch focus {
    case .timeline: return .timeline(generation: timeline.generation)
    case .actors: return .actors(generation: actors.generation)
    case .source: return .source(document: source.document ?? 0)
    }
  }

  /// Searches anew where what is searched has changed.
  mutating func settleSearch() {
    guard let search, search.scope != searchScope else { return }
    self.search = found(search.pattern)
  }

  /// Looks for a pattern in what the keys go to.
  /// - Complexity: linear in what is searched.
  func found(_ pattern: SearchPattern) -> Search {
    var search = Search(pattern: pattern, scope: searchScope, places: [])
    switch searchScope {
    case .timeline: search.places = timelineMatches(pattern)
    case .actors:
      search.places = actors.rows.indices.filter { pattern.occurs(in: graph.actors.actors[actors.rows[$0].actor].name) }
    case .source(let document):
      guard graph.documents.indices.contains(document) else { break }
      search.spans = pattern.matches(in: graph.documents[document].article.text)
      search.places = search.spans.map(\.start)
    case .stale: break
    case .overlay:
      search.places =
        overlay?.lines.enumerated().filter { pattern.occurs(in: $0.element.text.plain) }.map(\.offset) ?? []
    }
    return search
  }

  /// Searches for what the cursor is on, and goes to the next place that has it: the actor, who acts in the event, else its kind.
  mutating func searchForCurrent() {
    guard let words = currentWords else { return notice = Notice("there is nothing here to search for") }
    search(for: words)
    moveMatch(forwards: true)
  }

  private var currentWords: String? {
    if focus == .actors { return actors.current.map { graph.actors.actors[$0].name } }
    guard let event = selectedEvent.map({ graph.events[$0] }) else { return nil }
    let actor = event.participants.lazy.compactMap { self.index.actorIndex($0.actor) }.first
    return actor.map { index.shortNames[$0] } ?? event.kind.shortName
  }

  /// Goes to the next match after the place the cursor is on, or the one before it; round the end.
  mutating func moveMatch(forwards: Bool) {
    guard var search else { return notice = Notice("nothing was searched for: / searches") }
    guard !search.places.isEmpty else { return notice = Notice("no match for '\(search.pattern.text)'") }
    let here = searchPlace(search)
    let index =
      forwards
      ? search.places.partitioningIndex { $0 > here } : search.places.partitioningIndex { $0 >= here } - 1
    let count = search.places.count
    if index < 0 || index >= count { notice = Notice(forwards ? "on from the top" : "on from the bottom") }
    search.current = index < 0 ? count - 1 : index >= count ? 0 : index
    show(search)
  }

  /// Goes to the first match at or after a place, while the pattern is typed.
  mutating func showMatch(of pattern: SearchPattern) {
    var search = found(pattern)
    guard !search.places.isEmpty else { return self.search = search }
    let here = searchPlace(search)
    let index = search.places.partitioningIndex { $0 >= here }
    search.current = index < search.places.count ? index : 0
    show(search)
  }

  /// `match 3/12`, `12 matches`, `no match`.
  var matchText: String? {
    guard let search, search.scope == searchScope else { return nil }
    if search.places.isEmpty { return "no match" }
    let here = searchPlace(search)
    let index = search.places.partitioningIndex { $0 >= here }
    if index < search.places.count, search.places[index] == here { return "match \(index + 1)/\(search.places.count)" }
    return search.places.count == 1 ? "1 match" : "\(search.places.count) matches"
  }

  private mutating func show(_ search: Search) {
    self.search = search
    guard let current = search.current else { return }
    let place = search.places[current]
    switch search.scope {
    case .timeline: moveEvent(by: place - timeline.position)
    case .actors: actors.cursor = place
    case .source: showInSource(search.spans[current])
    case .overlay:
      overlay?.top = max(0, place - 2)
      overlay?.cursor = place
    case .stale: break
    }
  }

  private mutating func showInSource(_ span: Span) {
    guard let page = source.page else { return }
    let lines = page.lines(of: span)
    let isVisible = source.top <= lines.lowerBound && lines.upperBound <= source.top + height(of: .source)
    if !isVisible { source.top = max(0, lines.lowerBound - 2) }
  }

  /// Where the reader is, in the terms of the places that were found.
  private func searchPlace(_ search: Search) -> Int {
    switch search.scope {
    case .timeline: return timeline.position
    case .actors: return actors.cursor
    case .source:
      if let current = search.current, search.places.indices.contains(current) { return search.places[current] }
      guard let page = source.page, !page.offsets.isEmpty else { return 0 }
      return source.top == 0 ? 0 : page.offsets[min(max(0, source.top), page.offsets.count - 1)]
    case .stale: return 0
    case .overlay:
      if let current = search.current, search.places.indices.contains(current) { return search.places[current] }
      return overlay.map { $0.hasTargets ? $0.cursor : $0.top } ?? 0
    }
  }

  /// The positions whose row shows the pattern: in its label, its place, its kind or one of its participants.
  private func timelineMatches(_ pattern: SearchPattern) -> [Int] {
    let actors = Set(
      graph.actors.actors.indices.filter {
        pattern.occurs(in: graph.actors.actors[$0].name) || pattern.occurs(in: index.shortNames[$0])
      }.map { graph.actors.actors[$0].id })
    let kinds = Set(EventKind.allCases.filter { pattern.occurs(in: $0.shortName) || pattern.occurs(in: $0.rawValue) })
    return timeline.rows.events.indices.filter { position in
      let event = graph.events[timeline.rows.events[position]]
      return kinds.contains(event.kind) || pattern.occurs(in: event.label)
        || event.place.map { pattern.occurs(in: $0.name) } ?? false
        || !actors.isEmpty && event.participants.contains { actors.contains($0.actor) }
    }
  }
}
