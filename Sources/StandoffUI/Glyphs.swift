/// The marks the screen is drawn with, in one set for UTF-8 terminals and one for all others.
///
/// Every mark is one column wide, except where the ASCII set needs more (`arrow`, `ellipsis`): measure, do not assume.
package struct Glyphs: Hashable, Sendable {
  package let horizontalRule: String
  package let verticalRule: String
  /// The title rule of the focused pane, told from the others without colour.
  package let heavyRule: String
  /// Where two rules meet.
  package let crossing: String
  /// The row the cursor is on.
  package let cursor: String
  /// Beside each line of the selected event's sentence.
  package let gutter: String
  /// Beside lines that belong to other events.
  package let otherGutter: String
  package let arrow: String
  package let ellipsis: String
  package let bullet: String
  package let times: String
  /// Days without events.
  package let gapDot: String
  package let planned: String
  /// Spoken of as possible only.
  package let hypothetical: String
  package let calledOff: String
  package let denied: String
  package let disputed: String
  package let inferred: String
  package let undated: String
  /// Not known before the last step.
  package let new: String
  /// A tree entry whose children are shown.
  package let expanded: String
  /// A tree entry whose children are hidden.
  package let collapsed: String
  /// Eight heights, lowest first.
  package let bars: [String]

  package static let unicode = Glyphs(
    horizontalRule: "─", verticalRule: "│", heavyRule: "━", crossing: "┼", cursor: "▶", gutter: "▌",
    otherGutter: "┊", arrow: "→", ellipsis: "…", bullet: "•", times: "×", gapDot: "·",
    planned: "◇", hypothetical: "◌", calledOff: "×", denied: "¬", disputed: "≠", inferred: "~", undated: "?", new: "+",
    expanded: "▾", collapsed: "▸",
    bars: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"])

  package static let ascii = Glyphs(
    horizontalRule: "-", verticalRule: "|", heavyRule: "=", crossing: "+", cursor: ">", gutter: "|",
    otherGutter: ":", arrow: "->", ellipsis: "...", bullet: "*", times: "x", gapDot: ".",
    planned: "+", hypothetical: "%", calledOff: "x", denied: "-", disputed: "!", inferred: "~", undated: "?", new: "n",
    expanded: "-", collapsed: "+",
    bars: ["_", "_", ".", ":", "-", "=", "+", "#"])
}
