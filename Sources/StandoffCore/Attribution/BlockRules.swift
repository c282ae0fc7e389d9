/// A way of reading attributions that have no speech verb.
struct BlockRule: Sendable {
  let name: RuleName
  /// Marked sentences: `<s>` source, `<c>` cue, `<q>` content.
  let examples: [String]
  /// Texts in which this rule must read nothing.
  let counterexamples: [String]
  /// Appends to the drafts of the document so far.
  let read: @Sendable (inout BlockReading, inout [AttributionDraft], RuleName) -> Void
}

/// The ways of reading attributions without a speech verb, in the order in which they are tried.
let blockRules: [BlockRule] = [
  .accordingTo, .headlineSpeaker, .capitalLabel, .namedAfterDash, .reopenedQuotation, .untaggedQuotation,
]

extension BlockRule {
  static let accordingTo = BlockRule(
    name: "according to <source>",
    examples: [
      "<q>The bridge was closed</q>, <c>according to</c> <s>the transport ministry</s>.",
      "<c>According to</c> <s>two diplomats in Geneva</s>, <q>the draft is ready</q>.",
      "<q>The draft</q>, <c>according to</c> <s>Reuters</s>, <q>was sent back</q>.",
    ],
    counterexamples: ["They acted accordingly."],
    read: { block, drafts, name in block.appendAccordingTo(to: &drafts, rule: name) })

  static let headlineSpeaker = BlockRule(
    name: "<speaker>: headline",
    examples: ["<s>Lavrov</s><c>:</c> <q>No deal without guarantees</q>"],
    counterexamples: ["Three things to know: the vote, the treaty and the weather are all changing."],
    read: { block, drafts, name in block.appendHeadline(to: &drafts, rule: name) })

  static let capitalLabel = BlockRule(
    name: "LABEL: words",
    examples: ["<s>MS. BERG</s><c>:</c> <q>We have nothing new to report today</q>."],
    counterexamples: ["Berg was late: the train had stopped."],
    read: { block, drafts, name in block.appendLabelled(to: &drafts, rule: name) })

  static let namedAfterDash = BlockRule(
    name: "“quotation” — <name>",
    examples: ["<q>“We had to leave in the night.”</q> <c>—</c> <s>Olha Marenko</s>"],
    counterexamples: ["The “long and winding road” — a street in Kyiv — was closed."],
    read: { block, drafts, name in block.appendNamedAfterDash(to: &drafts, rule: name) })

  static let reopenedQuotation = BlockRule(
    name: "quotation reopened in the next paragraph",
    examples: ["<s>He</s> <c>said</c>: <q>“We tried.</q>\n<q>“We failed.”</q>"],
    counterexamples: ["He said: “We tried.”\nThey failed."],
    read: { block, drafts, name in block.continueQuotation(in: &drafts) })

  static let untaggedQuotation = BlockRule(
    name: "quotation without a tag",
    examples: ["<s>The general</s> was unmoved. <q>“We will stay until the work is done.”</q>"],
    counterexamples: ["The general was unmoved by “the spring of hope.”"],
    read: { block, drafts, name in block.appendUntagged(to: &drafts, rule: name) })
}
