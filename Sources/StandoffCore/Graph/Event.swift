/// What happened, as all its reports tell it.
///
/// It stands in a value of its own, or in the bytes of a ``GraphSnapshot``, out of which each property is read when it is asked for.
package struct Event: Sendable {
  private enum Form: Sendable {
    case whole(WholeEvent)
    case packed(PackedEvents, Int32)
  }

  private let form: Form

  package init(
    id: EventID, kind: EventKind, label: String, date: EventDate, status: EventStatus,
    participants: [EventParticipant], related: [EventParticipant] = [], place: EventPlaceValue?, figure: Figure?,
    factuality: [HolderFactuality], reports: [Report], firstReported: CalendarDate?, lastReported: CalendarDate?,
    rule: RuleName?, isDoubted: Bool = false
  ) {
    form = .whole(
      WholeEvent(
        id: id, kind: kind, label: label, date: date, status: status, participants: participants, related: related,
        place: place, figure: figure, factuality: factuality, reports: reports, firstReported: firstReported,
        lastReported: lastReported, rule: rule, isDoubted: isDoubted))
  }

  /// The event with a number among those of a snapshot.
  init(_ events: PackedEvents, _ index: Int) { form = .packed(events, Int32(index)) }

  private func value<Value>(
    _ whole: (WholeEvent) -> Value, _ packed: (PackedEvents.Record) -> Value
  ) -> Value {
    switch form {
    case .whole(let event): whole(event)
    case .packed(let events, let index): packed(events[Int(index)])
    }
  }

  /// Derived from all its reports: the same reports give the same id, whatever else was read.
  package var id: EventID { value({ $0.id }, { $0.id }) }
  package var kind: EventKind { value({ $0.kind }, { $0.kind }) }
  /// A short line of its own: who, what, where.
  package var label: String { value({ $0.label }, { $0.label }) }
  package var date: EventDate { value({ $0.date }, { $0.date }) }
  package var status: EventStatus { value({ $0.status }, { $0.status }) }
  package var participants: [EventParticipant] { value({ $0.participants }, { $0.participants }) }
  /// Those whom a statement concerns without their taking part in it; none of them is among the participants.
  package var related: [EventParticipant] { value({ $0.related }, { $0.related }) }
  package var place: EventPlaceValue? { value({ $0.place }, { $0.place }) }
  package var figure: Figure? { value({ $0.figure }, { $0.figure }) }
  /// Who vouches for it, sorted by holder; the author (nil) first.
  package var factuality: [HolderFactuality] { value({ $0.factuality }, { $0.factuality }) }
  /// In order of publication, then path, then text.
  package var reports: [Report] { value({ $0.reports }, { $0.reports }) }
  package var firstReported: CalendarDate? { value({ $0.firstReported }, { $0.firstReported }) }
  package var lastReported: CalendarDate? { value({ $0.lastReported }, { $0.lastReported }) }
  /// The rule by which its reports became one event; nil when there is only one.
  package var rule: RuleName? { value({ $0.rule }, { $0.rule }) }
  /// Whether it is only denied, or spoken of as possible, and told as real by nobody.
  package var isDoubted: Bool { value({ $0.isDoubted }, { $0.isDoubted }) }
}

extension Event: Hashable {
  package static func == (a: Event, b: Event) -> Bool {
    a.id == b.id && a.kind == b.kind && a.label == b.label && a.date == b.date && a.status == b.status
      && a.participants == b.participants && a.related == b.related && a.place == b.place && a.figure == b.figure
      && a.factuality == b.factuality && a.reports == b.reports && a.firstReported == b.firstReported
      && a.lastReported == b.lastReported && a.rule == b.rule && a.isDoubted == b.isDoubted
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// The fields of an event, behind one reference: events are sorted, filtered and copied a great deal.
private final class WholeEvent: Sendable {
  let id: EventID
  let kind: EventKind
  let label: String
  let date: EventDate
  let status: EventStatus
  let participants: [EventParticipant]
  let related: [EventParticipant]
  let place: EventPlaceValue?
  let figure: Figure?
  let factuality: [HolderFactuality]
  let reports: [Report]
  let firstReported: CalendarDate?
  let lastReported: CalendarDate?
  let rule: RuleName?
  let isDoubted: Bool

  init(
    id: EventID, kind: EventKind, label: String, date: EventDate, status: EventStatus,
    participants: [EventParticipant], related: [EventParticipant], place: EventPlaceValue?, figure: Figure?,
    factuality: [HolderFactuality], reports: [Report], firstReported: CalendarDate?, lastReported: CalendarDate?,
    rule: RuleName?, isDoubted: Bool
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.date = date
    self.status = status
    self.participants = participants
    self.related = related
    self.place = place
    self.figure = figure
    self.factuality = factuality
    self.reports = reports
    self.firstReported = firstReported
    self.lastReported = lastReported
    self.rule = rule
    self.isDoubted = isDoubted
  }
}

extension Event {
  /// Whether it was over more than ninety days before anybody reported it: what the reports look back on.
  package var isBackground: Bool {
    guard let last = date.days?.latest, let reported = firstReported else { return false }
    return reported - last > 90
  }
}

package struct EventID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let description: String
  package init(_ text: String) { description = text }
  package static func < (a: EventID, b: EventID) -> Bool { a.description < b.description }
}

package struct EventParticipant: Hashable, Sendable {
  package let actor: ActorID
  package let role: ParticipantRole

  package init(actor: ActorID, role: ParticipantRole) {
    self.actor = actor
    self.role = role
  }
}

package struct EventPlaceValue: Hashable, Sendable {
  package let name: String
  package let basis: Basis

  package init(name: String, basis: Basis) {
    self.name = name
    self.basis = basis
  }
}

/// A quantity seen across articles.
package struct Figure: Hashable, Sendable {
  package let low: Double?
  package let high: Double?
  package let change: QuantityChange
  package let unit: String?
  package let thing: String?
  package let whose: ActorID?
  package let place: String?
  /// The days it holds for.
  package let asOf: DayInterval?
  package let category: QuantityCategory

  package init(
    low: Double?, high: Double?, change: QuantityChange, unit: String?, thing: String?, whose: ActorID?,
    place: String?, asOf: DayInterval?, category: QuantityCategory
  ) {
    self.low = low
    self.high = high
    self.change = change
    self.unit = unit
    self.thing = thing
    self.whose = whose
    self.place = place
    self.asOf = asOf
    self.category = category
  }
}

/// Who vouches for an event, and how firmly.
package struct HolderFactuality: Hashable, Sendable {
  /// Nil for the author of the article.
  package let holder: ActorID?
  package let value: Factuality

  package init(holder: ActorID?, value: Factuality) {
    self.holder = holder
    self.value = value
  }
}

/// One mention of an event: where it stands among all documents.
package struct Report: Hashable, Sendable {
  /// Index into `EventGraph.documents`.
  package let document: Int
  /// Index into that document's event mentions.
  package let mention: Int

  package init(document: Int, mention: Int) {
    self.document = document
    self.mention = mention
  }
}
