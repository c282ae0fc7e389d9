/// The ways of reading an attribution off a cue, in order of preference.
let cueRules: [CueRule] = [
  .taggedQuotation, .dashedSpeech, .cueBeforeQuotation, .splitClause, .cueBeforeClause, .cueBeforeQuestion,
  .cueBeforeInfinitive,
  .whatIsSaid, .gappedClause, .asSaid, .precedingClause, .cueBeforeObject, .agentOfPassive, .rejectedInRelative,
  .namedInRelative,
]

extension CueRule {
  static let taggedQuotation = CueRule(
    name: "“quotation,” <subject> <cue>",
    examples: [
      "[“We will not wait for ever,”|content] [Ryabkov|source] [said|cue].",
      "[“The door is open,”|content] [wrote|cue] on Twitter [the head of the council|source].",
      "[“The door is open,”|content] [said|cue] [Anna Berg, the deputy minister|source]. [“Nobody has to knock.”|content]",
      "[“We have no plans,”|content] [he|source] [said|cue] on Monday, [“and we had none.”|content]",
    ],
    counterexamples: ["The “Iron Lady,” said to be ill, stayed away."],
    read: { block, group, name in block.taggedQuotation(group, rule: name) })

  static let dashedSpeech = CueRule(
    name: "– words – <cue> <subject>",
    examples: [
      "– [We knocked twice. Nobody came|content] – [said|cue] [Jan Nowak|source].",
      "- [The bridge is gone|content] - [said|cue] [the mayor|source]. - [We walk|content].",
      "The mayor opened the hall.- [We knocked twice.Nobody came|content] - [he|source] [said|cue].",
    ],
    counterexamples: ["The envoy – a lawyer – said little.", "– We knocked twice."],
    read: { block, group, name in block.dashedSpeech(group, rule: name) })

  static let cueBeforeQuotation = CueRule(
    name: "<subject> <cue> “quotation”",
    examples: [
      "[The envoy|source] [told|cue] reporters in Geneva: [“We are far apart.”|content]",
      "[She|source] [said|cue] in a statement, [“Our forces are ready.”|content]",
    ],
    counterexamples: ["The troupe staged “The Cherry Orchard” in the capital."],
    read: { block, group, name in block.complementDraft(group, kind: .quotation, rule: name) })

  static let splitClause = CueRule(
    name: "clause, <subject> <cue>, clause",
    examples: [
      "[The convoy|content], [he|source] [said|cue], [had left the town before dawn|content].",
      "[The convoy|content], [he|source] [said|cue] with a smile, [had left the town before dawn|content].",
    ],
    counterexamples: ["The ministry said the convoy had left."],
    read: { block, group, name in block.splitClause(group, rule: name) })

  static let cueBeforeClause = CueRule(
    name: "<subject> <cue> (that) clause",
    examples: [
      "[Lavrov|source] [said|cue] [that the talks would go on|content].",
      "[The minister|source] [said|cue] Tuesday [Norland “greets” the decision to send monitors|content].",
      "[Holt|source] [said|cue] [that, if asked, he would go|content].",
      "[The envoy|source] [said|cue] [there remains a gap between the sides|content].",
      "[Norland|source] [let it be known|cue] [that the port would close|content].",
      "[The ministry|source] wishes to [make clear|cue] [that the port is open|content].",
      "[Holt|source] [did, however, warn|cue] [that the port would close|content].",
      "[The envoy|source] [said|cue] [Sunday’s decision broke the charter|content].",
      "[A senior official who took part in the talks|source] [said|cue] on Tuesday [the sides were far apart|content].",
    ],
    counterexamples: [
      "The report that the talks would go on was wrong.", "Officials would not say much about the plan for the coast.",
    ],
    read: { block, group, name in block.complementDraft(group, kind: .clause, rule: name) })

  static let cueBeforeQuestion = CueRule(
    name: "<subject> <cue> question clause",
    examples: ["[The senator|source] [asked|cue] [whether the treaty was still in force|content]."],
    counterexamples: ["The senator left when the treaty was signed."],
    read: { block, group, name in block.complementDraft(group, kind: .question, rule: name) })

  static let cueBeforeInfinitive = CueRule(
    name: "<subject> <cue> to <verb>",
    examples: [
      "[Moscow|source] [threatened|cue] [to close the strait|content].",
      "[The envoys|source] [pledged|cue] [to open the crossing|content], the envoy said.",
    ],
    counterexamples: ["The threat to close the strait was old."],
    read: { block, group, name in block.complementDraft(group, kind: .infinitive, rule: name) })

  static let gappedClause = CueRule(
    name: "<noun> <subject> <cue> <verb>",
    examples: [
      "Ships left port, a move [Western officials|source] [say|cue] [is meant to calm the coast|content].",
      "The strike, which [the army|source] [said|cue] [was an accident|content].",
    ],
    counterexamples: ["What they said was wrong.", "The report that officials read was long."],
    read: { block, group, name in block.gappedClause(group, rule: name) })

  static let asSaid = CueRule(
    name: "as <subject> <cue>, clause",
    examples: [
      "As [Pavel Holm|source] [points|cue] out, [the contract has two years to run|content].",
      "As [he|source] [described|cue], [the answers held a grain of reason|content].",
      "[The bridge cannot be held|content], as [the general|source] [put it|cue].",
    ],
    counterexamples: ["As the minister spoke, shells fell.", "As he said so, the crowd left."],
    read: { block, group, name in block.asSaid(group, rule: name) })

  static let precedingClause = CueRule(
    name: "clause, <subject> <cue>",
    examples: [
      "[The convoy had left before dawn|content], [officials|source] [said|cue].",
      "[The convoy had left before dawn|content], [said|cue] [a spokesman for the army|source].",
      "[Floods had cut the road|content], [Kofi Holm, the logistics chief|source], [said|cue] on Tuesday.",
      "[Norland may recall its envoy|content], [an adviser to the minister|source] [said|cue], but nothing was settled.",
      "[The war could last for years|content], [say|cue] [western leaders|source].",
      "[Washington can confirm that the fleet has left|content], [Anna Berg|source] [said|cue] on Tuesday.",
      "[The port is safe|content], [Holt’s adviser|source] [told|cue] a group of pilots.",
      "[The port is safe|content], [the coast guard|source] [said|cue] in its daily bulletin.",
      "[The affair has changed the country|content], [Sir Anthony Holm|source] [told|cue] the House of Lords last night.",
      "[The convoy had left before dawn|content] - [said|cue] [a spokesman for the army|source].",
    ],
    counterexamples: ["On Monday, he spoke."],
    read: { block, group, name in block.precedingClause(group, rule: name) })

  static let cueBeforeObject = CueRule(
    name: "<subject> <cue> <noun phrase>",
    examples: [
      "[Kyiv|source] [rejected|cue] [the demands|content].",
      "[Norland|source] [warned on Monday of|cue] [grave consequences|content].",
      "[Holt and Berg|source] [both called for|cue] [new talks|content].",
      "[The president|source] [condemned|cue] [Friday's test as reckless|content].",
    ],
    counterexamples: ["The demands rejected by Kyiv were repeated."],
    read: { block, group, name in block.complementDraft(group, kind: .object, rule: name) })
}
