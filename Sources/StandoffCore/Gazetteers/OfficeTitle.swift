/// What a title is good for.
package enum TitleRole: String, Hashable, Sendable, CaseIterable {
  /// "foreign minister": holds of a person, with or without a name.
  case office
  /// "Gen."
  case rank
  /// "Mrs."
  case honorific
  /// "former", "deputy": changes the office after it.
  case modifier
  /// "parliament", "defence ministry": a body that each state has one of.
  case institution
}

/// What the holder of an office is by trade.
package enum HolderKind: String, Hashable, Sendable, CaseIterable {
  case politician, diplomat, military, official, spokesperson, royal, religious, expert, journalist, civilian
}

/// When a modified office is held: before now, at the time told of, or later.
package enum TitleTense: String, Hashable, Sendable, CaseIterable { case past, then, future }

/// An office, rank, honorific, modifier or institution, and what it says of its holder.
package struct OfficeTitle: Hashable, Sendable {
  /// The name that `OfficeTerm.office` uses; two titles share it where usage differs between states.
  package let name: String
  package let role: TitleRole
  package let holder: HolderKind?
  package let gender: Gender?
  /// Id of the state or body it belongs to where nothing else is said: "secretary of state" is American.
  package let of: String?
  /// The office elsewhere that does the same work: "foreign minister" for "secretary of state".
  package let function: String?
  package let tense: TitleTense?
}
