/// The root of an event in PLOVER's ontology (manual of 2021; root names in its spelling).
///
/// PLOVER has no root for plain statements and for votes: their mentions have none.
package enum PloverRoot: String, Hashable, Sendable, CaseIterable {
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case yield = "YIELD"
  case request = "REQUEST"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"

  /// Deeds that help: foretold they are agreements, refused they are rejections.
  var isCooperative: Bool {
    switch self {
    case .consult, .support, .cooperate, .aid, .yield, .agree: true
    case .request, .accuse, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault: false
    }
  }

  /// Deeds that harm: foretold they are threats.
  var isHarmful: Bool {
    switch self {
    case .protest, .sanction, .mobilize, .coerce, .assault: true
    default: false
    }
  }
}

extension EventKind {
  /// The root of a kind, when its trigger has none of its own.
  package var root: PloverRoot? {
    switch self {
    case .talks, .meeting, .call, .visit: .consult
    case .demand: .request
    case .response, .refusal: .reject
    case .threat: .threaten
    case .accusation: .accuse
    case .offer, .agreement, .plan: .agree
    case .deployment, .exercise: .mobilize
    case .withdrawal: .yield
    case .attack, .casualtyFigure: .assault
    case .cyberattack: .coerce
    case .sanction: .sanction
    case .aid, .evacuation: .aid
    case .statement, .troopFigure, .vote, .other: nil
    }
  }
}

extension PloverRoot {
  /// The root of a deed as it is told: what is to come is an agreement or a threat, help that is denied a rejection.
  func told(_ status: EventStatus, _ polarity: Polarity) -> PloverRoot {
    if polarity == .negative { return isCooperative ? .reject : self }
    guard status == .planned || status == .postponed else {
      return status == .cancelled && self == .consult ? .reject : self
    }
    if isHarmful { return .threaten }
    return isCooperative ? .agree : self
  }
}
