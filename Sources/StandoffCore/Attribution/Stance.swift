/// What a speaker does by what is said, where words show it. The raw values are those of the export.
package enum Stance: String, Hashable, Sendable, CaseIterable {
  case denies, rejects, demands, threatens, warns, promises, accuses, praises, offers, agrees, asks
  case declinesToComment = "declines_to_comment"
}

extension Stance {
  /// The stance that a cue shows; nil for one that only states.
  init?(_ act: SpeechAct) {
    switch act {
    case .state: return nil
    case .praise: self = .praises
    case .deny: self = .denies
    case .reject: self = .rejects
    case .demand: self = .demands
    case .threaten: self = .warns
    case .promise: self = .promises
    case .accuse: self = .accuses
    case .ask: self = .asks
    case .offer: self = .offers
    case .agree: self = .agrees
    case .declineToComment: self = .declinesToComment
    }
  }
}
