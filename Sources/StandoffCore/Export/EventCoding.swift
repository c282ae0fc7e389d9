/// How an event is coded in PLOVER, the scheme that event data sets share.
///
/// Source: PLOVER manual, 2021. The root is the one that its mentions were read with; statements have none.
struct EventCoding: Sendable {
  let root: PloverRoot?
  /// PLOVER's mode, empty where the kind does not say it.
  let mode: String
  /// Nil without a root.
  let quad: EventQuad?

  /// - Complexity: O(reports).
  init(_ event: Event, in graph: EventGraph) {
    let mentions = event.reports.lazy.map { graph.mention($0) }
    root = mentions.first { $0.kind == event.kind && $0.root != nil }?.root
    mode = Self.modes[event.kind] ?? ""
    quad = root.map(EventQuad.init)
  }

  private static let modes: [EventKind: String] = [
    .visit: "visit", .call: "phone", .deployment: "troops", .cyberattack: "cyber",
  ]
}

/// Cooperation or conflict, in words or in deeds.
enum EventQuad: String, Sendable {
  case verbalCooperation = "verbal cooperation"
  case materialCooperation = "material cooperation"
  case verbalConflict = "verbal conflict"
  case materialConflict = "material conflict"

  init(_ root: PloverRoot) {
    switch root {
    case .consult, .agree, .support: self = .verbalCooperation
    case .cooperate, .aid, .yield: self = .materialCooperation
    case .request, .accuse, .reject, .threaten: self = .verbalConflict
    case .protest, .sanction, .mobilize, .coerce, .assault: self = .materialConflict
    }
  }
}

extension ParticipantRole {
  /// Whether who has this role acts, rather than being acted on or spoken to.
  var isActing: Bool { self != .recipient && self != .addressee }
}
