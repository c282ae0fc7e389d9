/// A way of reading attributions that have no speech verb.
struct BlockRule: Sendable {
  let name: RuleName
  /// Marked texts: `[…|source] [said|cue] [that …|content]`.
  let examples: [String]
  /// Texts in which this rule must read nothing.
  let counterexamples: [String]
  /// Appends to the drafts of the document so far.
  let read: @Sendable (inout BlockReading, inout [AttributionDraft], RuleName) -> Void
}

/// The ways of reading attributions without a speech verb, in the order in which they are tried.
let blockRules: [BlockRule] = [
  .accordingTo, .statementNoun, .inOnesView, .claimMade, .isSure, .headlineSpeaker, .namedAfterDash, .reopenedQuotation,
  .quotationAfterColon, .untaggedQuotation, .partialGoingOn,
]

extension BlockRule {
  static let accordingTo = BlockRule(
    name: "according to <source>",
    examples: [
      "[The bridge was closed|content], [according to|cue] [the transport ministry|source].",
      "[According to|cue] [two diplomats in Geneva|source], [the draft is ready|content].",
      "[The draft|content], [according to|cue] [Reuters|source], [was sent back|content].",
    ],
    counterexamples: ["They acted accordingly."],
    read: { block, drafts, name in block.appendAccordingTo(to: &drafts, rule: name) })

  static let statementNoun = BlockRule(
    name: "<owner>'s position is that",
    examples: [
      "[Moscow|source]’s [position has been|cue] [that the exercises are a threat|content].",
      "The envoy repeated [Kyiv|source]’s [claim|cue] [that the bridge was mined|content].",
      "The [message from|cue] [Norland|source] was [that the next move was Holt’s|content].",
      "[Norland|source]’s [message on Friday was clear:|cue] [the ships must leave|content].",
    ],
    counterexamples: ["The position that he held was abolished.", "Their claim was settled in court."],
    read: { block, drafts, name in block.appendStatementNouns(to: &drafts, rule: name) })

  static let headlineSpeaker = BlockRule(
    name: "<speaker>: headline",
    examples: ["[Lavrov|source][:|cue] [No deal without guarantees|content]"],
    counterexamples: ["Three things to know: the vote, the treaty and the weather are all changing."],
    read: { block, drafts, name in block.appendHeadline(to: &drafts, rule: name) })

  static let namedAfterDash = BlockRule(
    name: "“quotation” — <name>",
    examples: ["[“We had to leave in the night.”|content] [—|cue] [Olha Marenko|source]"],
    counterexamples: ["The “long and winding road” — a street in Kyiv — was closed."],
    read: { block, drafts, name in block.appendNamedAfterDash(to: &drafts, rule: name) })

  static let reopenedQuotation = BlockRule(
    name: "quotation reopened in the next paragraph",
    examples: ["[He|source] [said|cue]: [“We tried.|content]\n[“We failed.”|content]"],
    counterexamples: ["He said: “We tried.”\nThey failed."],
    read: { block, drafts, name in block.continueQuotation(in: &drafts) })

  static let quotationAfterColon = BlockRule(
    name: "<subject> …: “quotation”",
    examples: [
      "[Larry Holm|source] thinks little of the plan: [“It will cost more than it brings in.”|content]"
    ],
    counterexamples: ["The poem ends: “gone for ever”.", "It was a lesson: “never again” is a promise."],
    read: { block, drafts, name in block.appendAfterColon(to: &drafts, rule: name) })

  static let untaggedQuotation = BlockRule(
    name: "quotation without a tag",
    examples: ["[The general|source] was unmoved. [“We will stay until the work is done.”|content]"],
    counterexamples: ["The general was unmoved by “the spring of hope.”"],
    read: { block, drafts, name in block.appendUntagged(to: &drafts, rule: name) })

  static let partialGoingOn = BlockRule(
    name: "partial quotation after what was said",
    examples: [
      "“We will stay,” [the general|source] said. [The drills “will take place as they were planned.”|content]"
    ],
    counterexamples: [
      "“We will stay,” the general said. The town loved “The Long Spring of Hope.”",
      "[The general|source] was unmoved. He liked “the long spring of hope.”",
    ],
    read: { block, drafts, name in block.appendGoingOn(to: &drafts, rule: name) })
}
