/// How a kind of event is coded in PLOVER, the scheme that event data sets share.
///
/// Source: PLOVER manual, 2021. Statements have no root there; `STATEMENT` is an extension.
struct EventCoding: Sendable {
  let root: String
  /// PLOVER's mode, empty where the kind does not say it.
  let mode: String
  let quad: EventQuad

  init(_ kind: EventKind) {
    root = Self.root(of: kind)
    mode = Self.modes[kind] ?? ""
    quad = EventQuad(root: root)
  }

  private static let modes: [EventKind: String] = [
    .visit: "visit", .call: "phone", .deployment: "troops", .cyberattack: "cyber",
  ]

  private static func root(of kind: EventKind) -> String {
    switch kind {
    case .talks, .meeting, .call, .visit: "CONSULT"
    case .demand: "REQUEST"
    case .threat: "THREATEN"
    case .accusation: "ACCUSE"
    case .offer, .agreement: "AGREE"
    case .refusal: "REJECT"
    case .withdrawal: "RETREAT"
    case .deployment, .exercise: "MOBILIZE"
    case .attack: "ASSAULT"
    case .cyberattack: "COERCE"
    case .sanction: "SANCTION"
    case .aid: "AID"
    case .statement, .response, .plan: "STATEMENT"
    case .troopFigure, .casualtyFigure, .evacuation, .vote, .other: ""
    }
  }
}

/// Cooperation or conflict, in words or in deeds.
enum EventQuad: String, Sendable {
  case verbalCooperation = "verbal cooperation"
  case materialCooperation = "material cooperation"
  case verbalConflict = "verbal conflict"
  case materialConflict = "material conflict"
  case neutral = ""

  fileprivate init(root: String) {
    switch root {
    case "CONSULT", "AGREE": self = .verbalCooperation
    case "AID", "RETREAT": self = .materialCooperation
    case "REQUEST", "THREATEN", "ACCUSE", "REJECT": self = .verbalConflict
    case "MOBILIZE", "ASSAULT", "COERCE", "SANCTION": self = .materialConflict
    default: self = .neutral
    }
  }
}

extension ParticipantRole {
  /// Whether who has this role acts, rather than being acted on or spoken to.
  var isActing: Bool { self != .recipient && self != .addressee }
}
