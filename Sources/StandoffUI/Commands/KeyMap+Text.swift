/// The keys as a Markdown page: docs/KEYS.md.
package func keysMarkdown() -> String {
  var text = "# Keys\n\nWhat a key does depends on the pane that is in use, whose title rule is heavy.\n"
  text += "A number typed before a key repeats it: `3j` is three lines down.\n"
  text +=
    "Every command can also be typed after `:`, by its name or the beginning of it, and bound to other keys in the configuration file.\n"
  for group in KeyMap().groups {
    text += "\n## \(group.title)\n\n| keys | do | command | where |\n|---|---|---|---|\n"
    for binding in group.bindings {
      let keys = binding.keys.map { "`\($0.markdownName)`" }.joined(separator: " ")
      text += "| \(keys) | \(binding.help) | `\(binding.usage.replacingBars)` | \(binding.places) |\n"
    }
  }
  text += "\n## Options\n\n`:set OPTION VALUE`, and the same line in the configuration file.\n\n"
  text += "| option | values | at first | does |\n|---|---|---|---|\n"
  for option in ScreenOption.all {
    text +=
      "| `\(option.name)` | \(option.values.replacingBars) | `\(option.value(in: ScreenOptions()))` | \(option.help) |\n"
  }
  text += "\n## Filters\n\n"
  for line in filterHelp { text += "- \(line)\n" }
  text += "\n## Mouse\n\n"
  for line in mouseHelp { text += "- \(line)\n" }
  text += "\n## Marks\n\n| mark | without UTF-8 | means |\n|---|---|---|\n"
  for mark in markHelp {
    text += "| `\(mark.glyph(.unicode))` | `\(mark.glyph(.ascii).replacingBar)` | \(mark.meaning) |\n"
  }
  return text
}

/// What can be asked for in a filter.
let filterHelp: [String] = [
  "words: all of them in the label or in a sentence that reports the event",
  "actor:Russia: has to do with it in any way; a state takes in its officials, bodies and forces",
  "speaker:Lavrov: says it; participant:NATO: takes part; about:Ukraine: is named in what somebody says",
  "kind:talks place:Geneva outlet:bbc status:planned sources:3",
  "day:13jan or since:2022-01 until:\"20 feb\"",
  "two of one key mean either: actor:Russia actor:China",
  "+ asks for it as well: actor:Russia +actor:China; - leaves it out: -kind:statement",
]

/// What the mouse does.
let mouseHelp: [String] = [
  "The wheel scrolls the pane under the pointer.", "A click selects an event, an actor or a reported sentence.",
  "A double click opens it, as Enter does.", "A click on the strip goes to that day.",
  "Drag a border to change the size of the panes.",
]

/// Every mark on the screen with its words: those of events, then those of the panes.
let markHelp: [MarkHelp] =
  EventMarks.meanings.map { MarkHelp(glyph: $0.glyph, meaning: $0.meaning) } + [
    MarkHelp(glyph: { $0.times + "3" }, meaning: "number of articles that report the event"),
    MarkHelp(
      glyph: { $0.new }, meaning: "not known before the last step of as-of, or before the inputs were read again"),
    MarkHelp(glyph: { $0.gutter }, meaning: "beside the words of the event that the cursor is on"),
    MarkHelp(glyph: { $0.otherGutter }, meaning: "beside the words of other events; 3 Enter goes to number 3"),
    MarkHelp(glyph: { $0.bullet }, meaning: "actor that the timeline is filtered by"),
    MarkHelp(glyph: { "Geneva" + $0.inferred }, meaning: "place inferred, not named with the event"),
  ]

/// A mark in whichever set of glyphs, and what it says.
struct MarkHelp: Sendable {
  let glyph: @Sendable (Glyphs) -> String
  let meaning: String
}

extension Key {
  /// The key as help shows it: `Enter`, `^F`, `PgDn`, `/`.
  package var helpName: String {
    switch self {
    case .scalar(" "): "Space"
    case .scalar(let scalar): String(scalar)
    case .control(let scalar): "^" + String(scalar).uppercased()
    case .enter: "Enter"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    default: String(notation.dropFirst().dropLast())
    }
  }

  /// A vertical bar would end a cell of the table.
  fileprivate var markdownName: String { helpName.replacingBar }
}

extension String {
  fileprivate var replacingBar: String { self == "|" ? "\\|" : self }

  fileprivate var replacingBars: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

extension KeyBinding {
  /// The command with what it takes: `filter [WORDS]`.
  var usage: String {
    let placeholder = command.parameter.placeholder
    return placeholder.isEmpty ? invocation.line : "\(command.rawValue) \(placeholder)"
  }

  /// Where the binding holds, in words.
  var places: String {
    let all = Set(contexts)
    if all.count == KeyContext.allCases.count { return "everywhere" }
    if all == Set(KeyContext.allCases).subtracting([.prompt]) { return "everywhere but while typing" }
    if all == [.timeline, .source, .actors] { return "all panes" }
    return contexts.map(\.rawValue).joined(separator: ", ")
  }
}
