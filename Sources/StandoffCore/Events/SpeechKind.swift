/// What an act of speaking is, by its cue and by what is said.
struct SpeechKindRule: Sendable {
  let name: RuleName
  let kind: EventKind
  /// Contents that are of this kind when somebody says them.
  let examples: [String]
  let counterexamples: [String]
  let applies: @Sendable (SpokenContent) -> Bool
}

/// The words of reported content, as the kinds look at them.
struct SpokenContent: Sendable {
  let words: [WordKey]
  /// Whether somebody other than the speaker is named.
  let namesAnother: Bool

  func hasAny(_ set: Set<WordKey>) -> Bool { words.contains { set.contains($0) } }

  /// Whether one of `first` is followed by one of `second` within some words.
  func has(_ first: Set<WordKey>, then second: Set<WordKey>, within limit: Int) -> Bool {
    for (index, word) in words.enumerated() where first.contains(word) {
      if words[(index + 1)..<min(words.count, index + 1 + limit)].contains(where: second.contains) { return true }
    }
    return false
  }
}

/// In order of preference; a content that none reads is a plain statement.
let speechKindRules: [SpeechKindRule] = [.planned, .threatening, .accusing, .rejecting, .demanding, .offering]

extension SpeechKindRule {
  static let planned = SpeechKindRule(
    name: "content: own plan", kind: .plan,
    examples: [
      "he plans consultations next week", "the ministry is planning to publish its findings",
      "they intend to meet again", "the cabinet is weighing whether to close the embassy",
    ],
    counterexamples: ["it has no plans to attack", "the plan was sound"]
  ) { content in
    if content.hasAny(["weighing", "considering"]) { return true }
    return !content.has(planWords, then: attackWords, within: 8)
      && content.has(
        ["plans", "planning", "intend", "intends"], then: ["to", "consultations", "talks", "a", "meetings"], within: 1)
      && !content.has(
        ["no", "not", "denied", "denies"], then: ["plans", "planning", "plan", "intend", "intends"], within: 2)
  }

  static let threatening = SpeechKindRule(
    name: "content: consequences", kind: .threat,
    examples: [
      "any attack would bring severe consequences", "it will respond if the ships come closer",
      "the country was running out of patience", "the army could begin an invasion in spring",
      "allies are ready with sanctions if the army moves",
    ],
    counterexamples: ["the sanctions hurt both sides", "talks will go on"]
  ) { content in
    if content.has(["running", "run", "ran", "lost"], then: ["patience"], within: 3) { return true }
    if content.has(["wait"], then: ["forever"], within: 2) { return true }
    if content.has(["could", "may", "might", "option"], then: warWords, within: 6) { return true }
    if content.has(["could", "may", "might"], then: ["military", "force", "troops"], within: 4) { return true }
    if content.has(warWords, then: ["could", "may", "might"], within: 4) { return true }
    return content.hasAny(["if", "unless"]) && content.hasAny(consequenceWords)
      || content.has(["will", "would"], then: consequenceWords, within: 4)
  }

  static let accusing = SpeechKindRule(
    name: "content: another's wrong", kind: .accusation,
    examples: [
      "the neighbour is fabricating a pretext", "the West is the aggressor", "rebels had violated the truce",
    ],
    counterexamples: ["the talks were useful", "the army is ready"]
  ) { content in
    content.namesAnother
      && (content.hasAny(accusingWords)
        || content.has(["planning", "preparing", "plans"], then: attackWords, within: 8))
  }

  static let rejecting = SpeechKindRule(
    name: "content: an answer", kind: .response,
    examples: [
      "the demands are non-starters", "there could be room for talks on some of the proposals",
      "it has no intention of leaving",
    ],
    counterexamples: ["the talks begin on Monday"]
  ) { content in
    if content.hasAny([
      "non-starter", "non-starters", "nonstarter", "nonstarters", "starters", "unacceptable", "reciprocal",
    ]) {
      return true
    }
    if content.has(["no"], then: ["intention", "reason", "reasons"], within: 1) { return true }
    if content.has(["dead"], then: ["end"], within: 1) || content.has(["open"], then: ["to"], within: 1) { return true }
    if content.has(["not", "don't"], then: ["reason", "reasons"], within: 3) { return true }
    if content.has(["hardly", "not"], then: ["possible"], within: 1) { return true }
    return content.has(["could", "may", "might"], then: ["areas", "room", "discuss", "negotiation"], within: 3)
  }

  static let demanding = SpeechKindRule(
    name: "content: what another must do", kind: .demand,
    examples: [
      "the troops must leave", "it wants a written answer", "the alliance should withdraw", "it expects a reply",
    ],
    counterexamples: ["he must have known", "the plan was sound"]
  ) { content in
    if content.words.first != "if", content.has(["wants", "want", "expects"], then: wantedWords, within: 4) {
      return true
    }
    return content.namesAnother && content.has(["must", "should"], then: demandedVerbs, within: 3)
  }

  static let offering = SpeechKindRule(
    name: "content: an offer", kind: .offer,
    examples: ["it is ready to host talks", "they are prepared to help"],
    counterexamples: ["it is ready for war"]
  ) { content in
    content.has(["ready", "prepared", "willing"], then: ["host", "help", "mediate", "offer", "provide"], within: 2)
  }
}

private let consequenceWords: Set<WordKey> = [
  "consequences", "sanctions", "retaliate", "retaliation", "respond", "response", "punish", "punishment", "price",
  "cost", "costs", "measures", "force", "react", "swift", "severe",
]

private let planWords: Set<WordKey> = ["plans", "planning", "intend", "intends"]

private let warWords: Set<WordKey> = [
  "attack", "invade", "invasion", "offensive", "intervention", "war", "operation", "incursion", "assault",
]

private let attackWords: Set<WordKey> = [
  "attack", "invade", "invasion", "force", "forces", "offensive", "intervention", "war", "military", "strike",
  "strikes",
  "operation", "incursion", "assault",
]

private let accusingWords: Set<WordKey> = [
  "fabricating", "fabricate", "pretext", "disinformation", "sabotage", "aggressor", "provocation", "provocations",
  "provoke", "provoking", "false-flag", "violated", "violating", "violation", "violations", "interfering", "blackmail",
  "hysteria", "lies", "lying", "propaganda", "stalling", "escalating", "undermining", "terrorism", "crimes", "genocide",
  "staged", "instigates", "incite", "inciting", "attacked", "targeting", "sphere", "retake", "failed", "intimidate",
  "coerce", "false",
]

private let wantedWords: Set<WordKey> = [
  "a", "an", "the", "to", "its", "their", "nato", "guarantees", "assurances", "and", "response", "answers", "ukraine",
]

private let demandedVerbs: Set<WordKey> = [
  "leave", "withdraw", "stop", "end", "cease", "refrain", "return", "pull", "give", "respect", "comply", "halt", "be",
  "take", "allow", "release", "honor", "honour", "choose", "put", "provide", "abandon", "implement", "agree",
]
