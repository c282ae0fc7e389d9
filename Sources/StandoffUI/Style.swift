/// What a cell is, never how it looks: the terminal driver turns roles into colours and attributes.
///
/// A cell has one role. Where two would meet the later drawing wins, so a selected row is drawn last.
package enum Style: UInt8, CaseIterable, Hashable, Sendable {
  case normal
  /// Litter: kept visible in the source pane, yet not part of the story.
  case dimmed
  /// A pane's title rule.
  case title
  /// A day heading of the timeline.
  case heading
  case date
  case kind
  case actor
  case place
  case figure
  case quote
  /// The word that attributes speech: *said*, *according to*.
  case cue
  case speaker
  case planned
  case disputed
  case inferred
  /// The cursor row of the focused pane.
  case selected
  /// The cursor row of any other pane.
  case selectedUnfocused
  /// The sentence of the selected event.
  case highlight
  /// The sentences of other events in the same article.
  case otherHighlight
  /// A search match.
  case match
  case status
  case statusError
  /// The name of a key, in help and hints.
  case key
  case divider
  case dividerFocused

  /// One ASCII character for the role, unlike that of any other role: what goldens print.
  package var letter: Character {
    switch self {
    case .normal: "."
    case .dimmed: "-"
    case .title: "T"
    case .heading: "H"
    case .date: "d"
    case .kind: "k"
    case .actor: "a"
    case .place: "p"
    case .figure: "f"
    case .quote: "q"
    case .cue: "c"
    case .speaker: "s"
    case .planned: "P"
    case .disputed: "D"
    case .inferred: "I"
    case .selected: "#"
    case .selectedUnfocused: "+"
    case .highlight: "@"
    case .otherHighlight: "o"
    case .match: "m"
    case .status: "="
    case .statusError: "!"
    case .key: "K"
    case .divider: "|"
    case .dividerFocused: "B"
    }
  }
}
