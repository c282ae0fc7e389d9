import StandoffCore

extension State {
  /// Narrows the filter by what the cursor is on; in place of what it said of the same thing before.
  mutating func filterBy(_ what: String) {
    guard let (set, name) = condition(what) else {
      return notice = Notice("this event names no \(what)")
    }
    var filter = filter
    if !filter.isOn { filter = Filter(query: Query()) }
    set(&filter.query)
    guard filter != self.filter else { return notice = Notice("the filter says so already: \(name)") }
    setFilter(filter)
  }

  /// How to ask for a property of the selected event, and how it is called.
  private func condition(_ what: String) -> (set: (inout Query) -> Void, name: String)? {
    func one(_ condition: QueryCondition?, _ name: String?) -> (set: (inout Query) -> Void, name: String)? {
      guard let condition, let name else { return nil }
      return ({ $0.set(condition) }, name)
    }
    if what == "actor" || what == "a", focus == .actors, let actor = actors.current {
      let value = graph.actors.actors[actor]
      return one(.actor(value.id.description), value.name)
    }
    guard let event = selectedEvent.map({ graph.events[$0] }) else { return nil }
    switch what {
    case "actor", "a":
      let actor = event.participants.first?.actor ?? event.factuality.compactMap(\.holder).first
      return one(actor.map { .actor($0.description) }, actor.map { $0.description })
    case "speaker", "s":
      let speaker =
        event.participants.first { $0.role == .speaker }?.actor ?? event.factuality.compactMap(\.holder).first
      return one(speaker.map { .speaker($0.description) }, speaker.map { $0.description })
    case "about", "b":
      let others = event.participants.filter { $0.role.part != .speaker }
      let actor = (others.first { $0.role.part == .subject } ?? others.first)?.actor
      return one(actor.map { .subject($0.description) }, actor.map { $0.description })
    case "kind", "k": return one(.kind(event.kind), event.kind.rawValue)
    case "place", "p": return one(event.place.map { .place($0.name) }, event.place?.name)
    case "status", "t": return one(.status(event.status), event.status.rawValue)
    case "outlet", "o":
      let outlet = source.document.flatMap { graph.documents.head(of: $0).outlet?.value }
      return one(outlet.map { .outlet($0) }, outlet)
    default:
      guard let days = event.date.days, days.earliest != nil || days.latest != nil else { return nil }
      return (
        { query in
          query.since = days.earliest
          query.until = days.latest
        }, days.text
      )
    }
  }
}
