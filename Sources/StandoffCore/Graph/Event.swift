/// What happened, as all its reports tell it.
package struct Event: Hashable, Sendable {
  /// Derived from all its reports: the same reports give the same id, whatever else was read.
  package let id: EventID
  package let kind: EventKind
  /// A short line of its own: who, what, where.
  package let label: String
  package let date: EventDate
  package let status: EventStatus
  package let participants: [EventParticipant]
  /// Those whom a statement concerns without their taking part in it; none of them is among the participants.
  package let related: [EventParticipant]
  package let place: EventPlaceValue?
  package let figure: Figure?
  /// Who vouches for it, sorted by holder; the author (nil) first.
  package let factuality: [HolderFactuality]
  /// In order of publication, then path, then text.
  package let reports: [Report]
  package let firstReported: CalendarDate?
  package let lastReported: CalendarDate?
  /// The rule by which its reports became one event; nil when there is only one.
  package let rule: RuleName?
  /// Whether it is only denied, or spoken of as possible, and told as real by nobody.
  package let isDoubted: Bool

  package init(
    id: EventID, kind: EventKind, label: String, date: EventDate, status: EventStatus,
    participants: [EventParticipant], related: [EventParticipant] = [], place: EventPlaceValue?, figure: Figure?,
    factuality: [HolderFactuality], reports: [Report], firstReported: CalendarDate?, lastReported: CalendarDate?,
    rule: RuleName?, isDoubted: Bool = false
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
