/// What sort of event: the closed list that the commands and exports share.
package enum EventKind: String, Hashable, Sendable, CaseIterable {
  case talks, meeting, call, visit, statement, demand, response, threat, accusation, offer, refusal, agreement, plan
  case troopFigure = "troop_figure"
  case casualtyFigure = "casualty_figure"
  case deployment, withdrawal, exercise, attack, cyberattack, sanction, aid, evacuation, vote, other

  package var family: EventFamily {
    switch self {
    case .talks, .meeting, .call, .visit: .talks
    case .statement, .demand, .response, .threat, .accusation, .offer, .refusal, .agreement, .plan: .speech
    case .troopFigure, .casualtyFigure, .deployment, .withdrawal: .force
    case .exercise: .exercise
    case .attack, .cyberattack: .attack
    case .sanction, .aid, .evacuation, .vote, .other: .other
    }
  }
}

/// Kinds that may be reports of one and the same event.
package enum EventFamily: String, Hashable, Sendable, CaseIterable {
  case talks, speech, force, exercise, attack, other
}

/// Did it take place? The raw values are those of the export (schema.org's and iCalendar's states, and `hypothetical`).
package enum EventStatus: String, Hashable, Sendable, CaseIterable {
  case held, ongoing, planned, hypothetical, cancelled, postponed, unknown
}

package enum Polarity: String, Hashable, Sendable { case positive, negative }

/// FactBank's values: certain, probable, possible, each positive or negative, and unknown.
package enum Factuality: String, Hashable, Sendable, CaseIterable {
  case certain = "CT+", probable = "PR+", possible = "PS+"
  case certainlyNot = "CT-", probablyNot = "PR-", possiblyNot = "PS-"
  case unknown = "U"
}

/// What an actor has to do with an event. The raw values are those of the export.
package enum ParticipantRole: String, Hashable, Sendable, Comparable, CaseIterable {
  case agent, recipient, host, mediator, speaker, addressee, owner, participant
  /// Named in what is said.
  case subject
  /// Told what is said without being a party to it: the outlet that is given an interview.
  case audience
  /// The speaker speaks for them.
  case onBehalfOf = "on_behalf_of"
  /// Passed the words on: "TASS quoted Lavrov as saying".
  case secondSource = "second_source"

  /// The part under which a reader follows an actor.
  package var part: ActorPart {
    switch self {
    case .speaker, .onBehalfOf: .speaker
    case .subject: .subject
    case .agent, .recipient, .host, .mediator, .addressee, .owner, .participant, .audience, .secondSource: .participant
    }
  }

  package static func < (a: ParticipantRole, b: ParticipantRole) -> Bool { a.rawValue < b.rawValue }
}

/// The three parts under which an actor can be followed through a timeline.
package enum ActorPart: String, Hashable, Sendable, CaseIterable { case speaker, participant, subject }

/// How a date or place of an event is known. The raw values are those of the export.
package enum Basis: String, Hashable, Sendable, CaseIterable {
  /// Named with the event in its own terms: `Feb. 10`.
  case explicit
  /// Named with the event, counted from an anchor: `on Friday`.
  case relative
  /// Taken over from the neighbouring sentence or the same act of speaking.
  case context
  /// Nothing named: the day of publication, or not later than it.
  case publication
  /// Concluded from other articles, or a place from the seat of the body that met.
  case inferred
  case none
}
