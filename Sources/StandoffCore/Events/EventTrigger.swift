/// A word that can name an event, in one of its forms.
struct EventTrigger: Sendable {
  let kind: EventKind
  let isVerb: Bool
  let form: VerbForm
  let constraints: TriggerConstraints
  /// The word as the list has it first: the name of the rule that reads it.
  let lemma: RuleName
}

/// Which form of its verb a trigger is; nouns are `noun`. A past that is also the participle is `past`.
enum VerbForm: UInt8, Hashable, Sendable { case base, third, past, gerund, participle, noun }

/// What must stand near a trigger; the letters are those of `eventTriggerList`.
struct TriggerConstraints: OptionSet, Hashable, Sendable {
  let rawValue: UInt16
  init(rawValue: UInt16) { self.rawValue = rawValue }

  static let actor = TriggerConstraints(rawValue: 1)
  static let with = TriggerConstraints(rawValue: 2)
  static let object = TriggerConstraints(rawValue: 4)
  static let force = TriggerConstraints(rawValue: 8)
  static let frame = TriggerConstraints(rawValue: 16)
  static let light = TriggerConstraints(rawValue: 32)
  static let clause = TriggerConstraints(rawValue: 64)
  static let to = TriggerConstraints(rawValue: 128)
  static let past = TriggerConstraints(rawValue: 256)

  fileprivate static let names: [Substring: TriggerConstraints] = [
    "actor": .actor, "with": .with, "object": .object, "force": .force, "frame": .frame, "light": .light,
    "clause": .clause, "to": .to, "past": .past,
  ]
}

/// The triggers of each word form: a form may be a noun and a verb.
let eventTriggers: [WordKey: [EventTrigger]] = readEventTriggers(eventTriggerList)

/// Reads `forms<TAB>kind<TAB>constraints` lines.
func readEventTriggers(_ list: String) -> [WordKey: [EventTrigger]] {
  var result: [WordKey: [EventTrigger]] = [:]
  for line in list.split(separator: "\n") {
    let fields = line.split(separator: "\t")
    guard fields.count == 3, let kind = EventKind(rawValue: String(fields[1])) else { continue }
    let marks = fields[2].split(separator: " ")
    let constraints = marks.reduce(into: TriggerConstraints()) { $0.formUnion(TriggerConstraints.names[$1] ?? []) }
    let isVerb = marks.first == "v"
    let forms = fields[0].split(separator: " ")
    let verbForms: [VerbForm] = [.base, .third, .past, .gerund, .participle]
    for (index, form) in forms.enumerated() {
      let trigger = EventTrigger(
        kind: kind, isVerb: isVerb, form: isVerb ? verbForms[min(index, 4)] : .noun, constraints: constraints,
        lemma: RuleName("\(forms[0]) (\(isVerb ? "verb" : "noun"))"))
      let key = WordKey(form)
      if result[key]?.contains(where: { $0.isVerb == isVerb && $0.kind == kind }) == true { continue }
      result[key, default: []].append(trigger)
    }
  }
  return result
}
