/// The ways of reading an attribution off a cue, in order of preference.
let cueRules: [CueRule] = [
  .taggedQuotation, .cueBeforeQuotation, .splitClause, .cueBeforeClause, .cueBeforeQuestion, .cueBeforeInfinitive,
  .precedingClause, .cueBeforeObject,
]

extension CueRule {
  static let taggedQuotation = CueRule(
    name: "“quotation,” <subject> <cue>",
    examples: [
      "<q>“We will not wait for ever,”</q> <s>Ryabkov</s> <c>said</c>.",
      "<q>“The door is open,”</q> <c>said</c> <s>Anna Berg, the deputy minister</s>. <q>“Nobody has to knock.”</q>",
      "<q>“We have no plans,”</q> <s>he</s> <c>said</c> on Monday, <q>“and we had none.”</q>",
    ],
    counterexamples: ["The “Iron Lady,” said to be ill, stayed away."],
    read: { block, group, name in block.taggedQuotation(group, rule: name) })

  static let cueBeforeQuotation = CueRule(
    name: "<subject> <cue> “quotation”",
    examples: [
      "<s>The envoy</s> <c>told</c> reporters in Geneva: <q>“We are far apart.”</q>",
      "<s>She</s> <c>said</c> in a statement, <q>“Our forces are ready.”</q>",
    ],
    counterexamples: ["The troupe staged “The Cherry Orchard” in the capital."],
    read: { block, group, name in block.complementDraft(group, kinds: [.quotation], rule: name) })

  static let splitClause = CueRule(
    name: "clause, <subject> <cue>, clause",
    examples: ["<q>The convoy</q>, <s>he</s> <c>said</c>, <q>had left the town before dawn</q>."],
    counterexamples: ["The ministry said the convoy had left."],
    read: { block, group, name in block.splitClause(group, rule: name) })

  static let cueBeforeClause = CueRule(
    name: "<subject> <cue> (that) clause",
    examples: [
      "<s>Lavrov</s> <c>said</c> <q>that the talks would go on</q>.",
      "<s>A senior official who took part in the talks</s> <c>said</c> on Tuesday <q>the sides were far apart</q>.",
    ],
    counterexamples: ["The report that the talks would go on was wrong."],
    read: { block, group, name in block.complementDraft(group, kinds: [.clause], rule: name) })

  static let cueBeforeQuestion = CueRule(
    name: "<subject> <cue> question clause",
    examples: ["<s>The senator</s> <c>asked</c> <q>whether the treaty was still in force</q>."],
    counterexamples: ["The senator left when the treaty was signed."],
    read: { block, group, name in block.complementDraft(group, kinds: [.question], rule: name) })

  static let cueBeforeInfinitive = CueRule(
    name: "<subject> <cue> to <verb>",
    examples: ["<s>Moscow</s> <c>threatened</c> <q>to close the strait</q>."],
    counterexamples: ["The threat to close the strait was old."],
    read: { block, group, name in block.complementDraft(group, kinds: [.infinitive], rule: name) })

  static let precedingClause = CueRule(
    name: "clause, <subject> <cue>",
    examples: [
      "<q>The convoy had left before dawn</q>, <s>officials</s> <c>said</c>.",
      "<q>The convoy had left before dawn</q>, <c>said</c> <s>a spokesman for the army</s>.",
    ],
    counterexamples: ["On Monday, he spoke."],
    read: { block, group, name in block.precedingClause(group, rule: name) })

  static let cueBeforeObject = CueRule(
    name: "<subject> <cue> <noun phrase>",
    examples: ["<s>Kyiv</s> <c>rejected</c> <q>the demands</q>."],
    counterexamples: ["The demands rejected by Kyiv were repeated."],
    read: { block, group, name in block.complementDraft(group, kinds: [.object], rule: name) })
}
