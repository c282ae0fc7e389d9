import StandoffCore

extension State {
  /// Makes the rows anew for the filter and keeps the place: the event, or the next one that is shown.
  ///
  /// - Complexity: O(events).
  mutating func applyFilter(keeping event: Int?) {
    let query = filter.effective
    var withoutActors = query
    withoutActors.actors = []
    let base = withoutActors.isEmpty ? Array(graph.events.indices) : graph.events(matching: withoutActors)
    let events = query.actors.isEmpty ? base : graph.events(matching: query, among: base)
    timeline.rows = TimelineRows(events: events, of: graph, order: order, index: index)
    timeline.dayCounts = DayCounts(events: events, of: graph)
    timeline.generation += 1
    timeline.position =
      event.flatMap { timeline.rows.position(from: $0) } ?? (event == nil ? 0 : max(0, events.count - 1))
    actors.counts = withoutActors.isEmpty ? index.counts : index.counts(in: base)
    actors.selected = selectedActors(query)
    actors.generation += 1
    if selectedEvent != event || source.document == nil { follow() }
  }

  /// Changes the filter, with a way back.
  mutating func setFilter(_ filter: Filter) {
    guard filter != self.filter else { return }
    history.leave(location())
    let event = selectedEvent
    self.filter = filter
    applyFilter(keeping: event)
    if timeline.rows.events.isEmpty { notice = Notice("no event matches: \\ shows all, f changes the filter") }
  }

  mutating func toggleFilter() {
    guard !filter.query.isEmpty else { return notice = Notice("there is no filter: f makes one") }
    var filter = filter
    filter.isOn.toggle()
    setFilter(filter)
  }

  /// Leaves out what was over long before it was reported, or takes it in again.
  mutating func toggleBackground() {
    var filter = filter
    if !filter.isOn { filter = Filter(query: Query()) }
    let isHidden = filter.query.excluded.contains(.background)
    filter.query.excluded.removeAll { $0 == .background }
    if !isHidden { filter.query.excluded.append(.background) }
    setFilter(filter)
    if !timeline.rows.events.isEmpty { notice = Notice(isHidden ? "background is shown" : "background is hidden") }
  }

  /// Only the actor under the cursor; all again when it was the only one.
  mutating func selectOnlyCurrentActor() {
    guard let actor = actors.current else { return }
    setActors(filter.isOn && actors.selected == [actor] ? [] : [actor])
  }

  /// Adds the actor under the cursor to those of the filter, or takes it away.
  mutating func toggleCurrentActor() {
    guard let actor = actors.current else { return }
    setActors(actors.selected.symmetricDifference([actor]))
  }

  /// Shows or hides the members of the actor under the cursor.
  mutating func expandActor() {
    guard let actor = actors.current, actors.collapsed.remove(actor) != nil else { return move(lines: 1) }
    remakeActorRows()
  }

  /// Hides the members; where there are none to hide, goes to the one it belongs to.
  mutating func collapseActor() {
    guard let actor = actors.current else { return }
    if !index.tree.children[actor].isEmpty && actors.collapsed.insert(actor).inserted { return remakeActorRows() }
    guard let owner = index.tree.ancestors(of: actor).first else { return goBack() }
    actors.cursor = actors.rows.firstIndex { $0.actor == owner } ?? actors.cursor
  }

  private mutating func remakeActorRows() {
    let current = actors.current
    actors.rows = index.tree.rows(collapsed: actors.collapsed)
    actors.cursor = actors.rows.firstIndex { $0.actor == current } ?? 0
    actors.generation += 1
  }

  private mutating func setActors(_ selected: Set<Int>) {
    var filter = filter
    if !filter.isOn { filter = Filter(query: Query()) }
    filter.query.required.removeAll { if case .actor = $0 { true } else { false } }
    filter.query.actors = selected.map { graph.actors.actors[$0].id }.sorted().map(\.description)
    setFilter(filter)
  }

  /// Asks for events with all of the chosen actors, or again with any of them.
  mutating func toggleBothActors() {
    var filter = filter
    let all = actors.selected.map { graph.actors.actors[$0].id }.sorted().map(\.description)
    guard filter.isOn, all.count > 1 else { return notice = Notice("choose two actors first, with Space") }
    let wasBoth = filter.query.requiredActors.count > 0
    filter.query.required.removeAll { if case .actor = $0 { true } else { false } }
    filter.query.actors = wasBoth ? all : []
    if !wasBoth { filter.query.required += all.map { .actor($0) } }
    setFilter(filter)
    if !timeline.rows.events.isEmpty {
      notice = Notice(wasBoth ? "events with any of these actors" : "events with all of these actors")
    }
  }

  /// The actors that a query names, without their members.
  private func selectedActors(_ query: Query) -> Set<Int> {
    let wanted = Set((query.actors + query.requiredActors).map { $0.lowercased() })
    guard !wanted.isEmpty else { return [] }
    return Set(
      graph.actors.actors.indices.filter { index in
        let actor = graph.actors.actors[index]
        return wanted.contains(actor.id.description) || wanted.contains(actor.name.lowercased())
          || actor.aliases.contains { wanted.contains($0.lowercased()) }
      })
  }

  // MARK: Dates

  /// To the first event of a day, or the next one that has some.
  mutating func goToDate(_ text: String) {
    let reference = selectedEvent.flatMap { graph.events[$0].timelineDay } ?? graph.events.last?.timelineDay
    guard let wanted = days(in: text, near: reference)?.earliest else {
      return notice = Notice("'\(text)' is not a date: write 13 jan, 2022-01 or +3d", isError: true)
    }
    goToDay(wanted)
  }

  /// To the first event of a day, or of the next day that has some.
  mutating func goToDay(_ wanted: CalendarDate) {
    guard !timeline.rows.events.isEmpty else { return }
    let event = graph.events.partitioningIndex { $0.timelineDay.map { $0 >= wanted } ?? true }
    let position = timeline.rows.position(from: event) ?? timeline.rows.events.count - 1
    history.leave(location())
    moveEvent(by: position - timeline.position)
  }
}

extension Query {
  /// The actors that must all have to do with an event.
  fileprivate var requiredActors: [String] {
    required.compactMap { if case .actor(let name) = $0 { name } else { nil } }
  }
}
