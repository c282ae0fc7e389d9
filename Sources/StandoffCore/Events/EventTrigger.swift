/// A word that can name an event, in one of its forms.
///
/// A class that nothing changes: each place where it may stand in a text holds it, as one reference.
final class EventTrigger: Sendable {
  let kind: EventKind
  let isVerb: Bool
  let form: VerbForm
  let constraints: TriggerConstraints
  /// The word as the list has it first: the name of the rule that reads it.
  let lemma: RuleName
  /// Its PLOVER root; nil when it is that of its kind.
  let root: PloverRoot?
  /// Words of which one must stand near it; none when it names an event by itself.
  let objects: Set<WordKey>
  /// Words of which none may follow it.
  let barred: Set<WordKey>

  init(
    kind: EventKind, isVerb: Bool, form: VerbForm, constraints: TriggerConstraints, lemma: RuleName, root: PloverRoot?,
    objects: Set<WordKey>, barred: Set<WordKey>
  ) {
    self.kind = kind
    self.isVerb = isVerb
    self.form = form
    self.constraints = constraints
    self.lemma = lemma
    self.root = root
    self.objects = objects
    self.barred = barred
  }
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
  static let readiness = TriggerConstraints(rawValue: 512)
  static let moving = TriggerConstraints(rawValue: 1024)

  fileprivate static let names: [Substring: TriggerConstraints] = [
    "actor": .actor, "with": .with, "object": .object, "force": .force, "frame": .frame, "light": .light,
    "clause": .clause, "to": .to, "past": .past, "readiness": .readiness, "moving": .moving,
  ]
}

/// The triggers of each word form: a form may be a noun and a verb.
let eventTriggers = WordMap(readEventTriggers(eventPhraseList + "\n" + eventTriggerList))

/// Reads `forms<TAB>kind<TAB>constraints` lines, with PLOVER root and neighbouring words where a line has them.
func readEventTriggers(_ list: String) -> [WordKey: [EventTrigger]] {
  var result: [WordKey: [EventTrigger]] = [:]
  for line in list.split(separator: "\n") {
    let fields = line.split(separator: "\t")
    guard fields.count >= 3, let kind = EventKind(rawValue: String(fields[1])) else { continue }
    let marks = fields[2].split(separator: " ")
    let isVerb = marks.first == "v"
    let near = fields.count > 4 ? fields[4].split(separator: " ") : []
    let constraints: TriggerConstraints = marks.reduce(into: []) { $0.formUnion(TriggerConstraints.names[$1] ?? []) }
    let root = fields.count > 3 ? PloverRoot(rawValue: String(fields[3])) : nil
    let objects = Set(near.filter { !$0.hasPrefix("!") }.map { WordKey($0) })
    let barred = Set(near.filter { $0.hasPrefix("!") }.map { WordKey($0.dropFirst()) })
    for (form, lemma, verbForm) in forms(fields[0].split(separator: " "), isVerb: isVerb) {
      let trigger = EventTrigger(
        kind: kind, isVerb: isVerb, form: verbForm, constraints: constraints,
        lemma: RuleName("\(lemma) (\(isVerb ? "verb" : "noun"))"), root: root, objects: objects, barred: barred)
      append(trigger, to: &result[WordKey(form), default: []])
    }
  }
  return result
}

/// The first of two triggers of one kind stands, unless they ask for different words beside them.
private func append(_ trigger: EventTrigger, to triggers: inout [EventTrigger]) {
  let isKnown = triggers.contains {
    $0.isVerb == trigger.isVerb && $0.kind == trigger.kind && $0.objects == trigger.objects
      && $0.constraints == trigger.constraints
      && ($0.form == trigger.form || trigger.form == .participle)
  }
  if !isKnown { triggers.append(trigger) }
}

/// The forms of an entry with the word they belong to: those given, or those of regular verbs where only base forms are.
///
/// A list of forms is told from a list of verbs by its second word: it begins like the first and ends in -s.
private func forms(_ words: [Substring], isVerb: Bool) -> [(form: String, lemma: Substring, verbForm: VerbForm)] {
  guard isVerb else { return words.map { (String($0), words[0], .noun) } }
  let verbForms: [VerbForm] = [.base, .third, .past, .gerund, .participle]
  if words.count > 1, words[1].hasSuffix("s"), words[1].hasPrefix(words[0].dropLast()) {
    return words.enumerated().map { (String($1), words[0], verbForms[min($0, 4)]) }
  }
  return words.flatMap { word in
    (irregularForms(of: word) ?? regularForms(of: word)).map { ($0.form, word, $0.verbForm) }
  }
}

private func irregularForms(of base: Substring) -> [(form: String, verbForm: VerbForm)]? {
  guard let forms = irregularVerbs[String(base)] else { return nil }
  let verbForms: [VerbForm] = [.third, .past, .gerund, .participle]
  return [(String(base), .base)] + zip(forms.split(separator: " ").map(String.init), verbForms)
}

/// Third person, past, gerund and participle of verbs that are not regular, or that double a letter.
private let irregularVerbs: [String: String] = [
  "abet": "abets abetted abetting", "acquit": "acquits acquitted acquitting", "admit": "admits admitted admitting",
  "ban": "bans banned banning", "bar": "bars barred barring", "beat": "beats beat beating beaten",
  "blow": "blows blew blowing blown", "beg": "begs begged begging",
  "begin": "begins began beginning begun",
  "break": "breaks broke breaking broken", "bring": "brings brought bringing", "cut": "cuts cut cutting",
  "drop": "drops dropped dropping", "expel": "expels expelled expelling", "fight": "fights fought fighting",
  "find": "finds found finding",
  "fly": "flies flew flying flown", "free": "frees freed freeing", "freeze": "freezes froze freezing frozen",
  "give": "gives gave giving given", "win": "wins won winning", "go": "goes went going gone",
  "gun": "guns gunned gunning",
  "cast": "casts cast casting", "come": "comes came coming come", "pay": "pays paid paying", "sit": "sits sat sitting",
  "speak": "speaks spoke speaking spoken",
  "hit": "hits hit hitting", "hold": "holds held holding",
  "lay": "lays laid laying", "lead": "leads led leading", "leave": "leaves left leaving",
  "lend": "lends lent lending", "make": "makes made making", "let": "lets let letting",
  "overrun": "overruns overran overrunning", "overthrow": "overthrows overthrew overthrowing overthrown",
  "permit": "permits permitted permitting", "prepared": "", "put": "puts put putting", "quit": "quits quit quitting",
  "ready": "", "refer": "refers referred referring", "seek": "seeks sought seeking", "send": "sends sent sending",
  "set": "sets set setting", "ship": "ships shipped shipping", "shoot": "shoots shot shooting",
  "shut": "shuts shut shutting", "slam": "slams slammed slamming", "slap": "slaps slapped slapping",
  "snub": "snubs snubbed snubbing", "stab": "stabs stabbed stabbing", "step": "steps stepped stepping",
  "stop": "stops stopped stopping", "strike": "strikes struck striking", "submit": "submits submitted submitting",
  "swap": "swaps swapped swapping", "transfer": "transfers transferred transferring",
  "take": "takes took taking taken", "tell": "tells told telling", "veto": "vetoes vetoed vetoing",
  "willing": "", "withdraw": "withdraws withdrew withdrawing withdrawn", "withhold": "withholds withheld withholding",
]

/// The forms of a regular verb: `impose imposes imposed imposing`, `deny denies denied denying`.
private func regularForms(of base: Substring) -> [(form: String, verbForm: VerbForm)] {
  let isConsonantY = base.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains(base.suffix(2))
  let stem = isConsonantY ? base.dropLast() + "i" : base
  let third = isConsonantY || ["s", "x", "z", "ch", "sh"].contains(where: base.hasSuffix) ? stem + "es" : stem + "s"
  let past = base.hasSuffix("e") ? base + "d" : stem + "ed"
  let gerund = base.hasSuffix("e") ? base.dropLast() + "ing" : base + "ing"
  return [(String(base), .base), (String(third), .third), (String(past), .past), (String(gerund), .gerund)]
}
