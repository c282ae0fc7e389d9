import StandoffCore

extension EventKind {
  /// The kind in at most nine letters, as rows show it. A filter takes it as well as the name that exports use.
  package var shortName: String {
    switch self {
    case .accusation: "accuses"
    case .troopFigure: "troops"
    case .casualtyFigure: "losses"
    case .deployment: "deploys"
    case .withdrawal: "withdraws"
    case .cyberattack: "cyber"
    case .evacuation: "evacuates"
    default: rawValue
    }
  }
}
