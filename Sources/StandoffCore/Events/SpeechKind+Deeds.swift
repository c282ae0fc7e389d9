/// Kinds of speech by what is told of deeds: the speaker's own that are to come, and those of others.
extension SpeechKindRule {
  static let answeringDeed = SpeechKindRule(
    name: "content: how a deed will be answered", kind: .threat,
    examples: [
      "if Norway was to hit, we will strengthen our fleet", "we reserve the right to respond",
      "it reserves the right to take measures", "in May any such strike would be met, and it would cost Norway dear",
      "if Norway goes on, we will impose a ban",
    ],
    counterexamples: [
      "if the rain stops, we will travel", "the right to respond is everybody's", "the war could cost many lives",
    ]
  ) { content in
    if content.has(.reserve, then: .right, within: 2) { return true }
    if content.has([.possibility, .would], then: .costing, within: 1), content.has(.costing, then: .another, within: 3)
    {
      return true
    }
    if content.has(.occurrence, then: .lead, within: 1), content.hasAny(.consequence) { return true }
    if content.has([.war, .aggression], then: .will, within: 4), content.has(.will, then: .costing, within: 16) {
      return true
    }
    guard content.openingHas(.condition, within: 3) else { return false }
    return content.has(.ownWill, then: .answering, within: 3) || content.has(.further, then: .steps, within: 2)
  }

  static let easingIf = SpeechKindRule(
    name: "content: what will be eased on a condition", kind: .offer,
    examples: ["it would open the port if Norway reviewed its ban", "if the shelling ends, it will lift the blockade"],
    counterexamples: ["it will open the port", "if it rains, it will close the port"]
  ) { content in content.hasAny(.condition) && content.has(.will, then: .easing, within: 1) }

  static let foretellingAttack = SpeechKindRule(
    name: "content: an attack to come", kind: .threat,
    examples: [
      "then the attack will start", "a large operation would take the eastern half", "an invasion will follow",
      "what he called military technical means",
    ],
    counterexamples: ["the attack would not be a surprise", "the operation will be long", "the war will end"]
  ) { content in
    if content.has(.force, then: .technical, within: 1) { return true }
    if content.has(.war, then: .will, within: 1), content.has(.will, then: .begin, within: 2) { return true }
    return content.has(.war, then: .would, within: 1) && !content.has(.would, then: [.negation, .being], within: 1)
  }

  static let blaming = SpeechKindRule(
    name: "content: a word of blame", kind: .accusation,
    examples: [
      "it is a draconian law", "they call the sentence unlawful", "that was a blatant move",
      "the strikes terrorise everybody",
    ],
    counterexamples: [
      "the men were convicted of murder and other crimes", "any such move would violate the order",
      "it is not a violation", "the accord will end the torture", "the bridge was closed",
    ]
  ) { content in
    content.charges(.blame)
      && !content.has([.negation, .no, .would, .possibility, .condition], then: .blame, within: 3)
  }

  static let resolvedOnAttack = SpeechKindRule(
    name: "content: another's resolve to attack", kind: .accusation,
    examples: ["Norway has already decided to invade", "Norway is poised for an attack"],
    counterexamples: ["it has not decided to invade", "Norway is set on talks", "Norway is going to the talks"]
  ) { content in
    content.openingHas(.another, within: 8) && content.has(.another, then: .resolved, within: 6)
      && content.has(.resolved, then: .attack, within: 3) && !content.has(.negation, then: .resolved, within: 3)
  }

  static let refusing = SpeechKindRule(
    name: "content: what the speaker will not do", kind: .refusal,
    examples: [
      "we will not stop the works", "talks with them are out of the question", "we won't cooperate with him",
      "this is our word, we will not change it",
    ],
    counterexamples: [
      "the war will not end soon", "we will stop", "we will not be there, if it rains",
      "we will not rest until all are home",
    ]
  ) { content in
    if content.has(.out, then: .question, within: 3) { return true }
    return content.openingHas(.ownRefusal, within: 7) && !content.has(.will, then: [.being, .wait], within: 2)
      && !(content.hasAny(.until) && content.has(.ownRefusal, then: .stopping, within: 2))
  }

  static let imploring = SpeechKindRule(
    name: "content: words spoken to those who are to act", kind: .demand,
    examples: [
      "avoid the port at night", "let them surrender", "do not travel to the port", "please help",
      "it cannot be allowed to pass", "open the port", "it is high time that they left",
    ],
    counterexamples: [
      "the plea was heard", "they let the ship sail", "it cannot be known", "let us be clear", "support for it grows",
    ]
  ) { content in
    if content.begins(.imperative, then: .object), !content.begins(.plea, then: .ownObject) { return true }
    if content.has(.high, then: .time, within: 1) { return true }
    if content.openingHas(.plea, within: 1), !content.begins(.plea, then: .ownObject) { return true }
    if content.has(.cannot, then: .allowed, within: 2) { return true }
    if content.openingHas(.doing, within: 1), content.has(.doing, then: .negation, within: 1) { return true }
    if content.has(.urgent, then: .needed, within: 1) { return true }
    return content.has(.wishing, then: .like, within: 1) && content.has(.like, then: .another, within: 2)
  }

  static let ownStep = SpeechKindRule(
    name: "content: a step of one's own to come", kind: .plan,
    examples: ["we will publish the list", "we'll probably set up offices abroad"],
    counterexamples: ["we will defend the port", "the ministry publishes the list", "it would meet any test"]
  ) { content in
    content.openingHas(.ownWill, within: 4) && content.has(.ownWill, then: .step, within: 2)
  }

  static let disputing = SpeechKindRule(
    name: "content: another's word judged", kind: .response,
    examples: ["that is incorrect", "the ban is disappointing and regrettable", "those claims are baseless"],
    counterexamples: ["the report was long"]
  ) { content in content.hasAny(.judgement) }

  static let judging = SpeechKindRule(
    name: "content: what another put forward, judged", kind: .response,
    examples: ["Norway's proposal was reasonable", "the terms that Norway sent are not acceptable"],
    counterexamples: [
      "it made a reasonable proposal", "Norway sent a proposal in May", "the port of Norway is worthless",
    ]
  ) { content in
    content.namesAnother && content.openingHas(.text, within: 7) && content.has(.text, then: .verdict, within: 7)
  }

  static let agreeing = SpeechKindRule(
    name: "content: what was agreed", kind: .agreement,
    examples: ["both sides have agreed to meet again", "the cabinet accepted the line as drawn"],
    counterexamples: ["it had not agreed to talks", "it met on the agreed day", "it would be accepted by all"]
  ) { content in
    content.openingHas(.assent, within: 9) && content.has(.assent, then: [.lead, .object, .on], within: 1)
      && !content.has([.negation, .condition, .will, .possibility], then: .assent, within: 4)
  }

  static let warning = SpeechKindRule(
    name: "content: what will come over another", kind: .threat,
    examples: [
      "we will not tolerate it", "it will not stand idly by", "those who burn the port will regret it",
      "every ship will be treated as a target", "all options are on the table", "it is ready to freeze the accounts",
      "the enemy has until Friday",
    ],
    counterexamples: [
      "it stands by its word", "we will pay for the repairs", "it is seen as a target", "it has many options",
      "it is ready to help", "the shop has opened until Friday",
    ]
  ) { content in
    if content.has(.will, then: .enduring, within: 2), content.hasAny(.negation) { return true }
    if content.has(.will, then: .standing, within: 2), content.has(.standing, then: .idle, within: 3) { return true }
    if content.hasOfOthers(.will, then: .reckoning, within: 3) { return true }
    if content.has(.will, then: .treated, within: 2), content.has(.treated, then: .target, within: 3) { return true }
    if content.has(.all, then: .meansNoun, within: 1), content.hasAny([.will, .table]) { return true }
    if content.openingHas(.another, within: 3), content.has(.have, then: .deadline, within: 2) { return true }
    return content.has(.ready, then: .striking, within: 2)
  }

  static let obliging = SpeechKindRule(
    name: "content: what others must do", kind: .demand,
    examples: ["all households must urgently save gas", "the ban should apply only to firms"],
    counterexamples: [
      "we must save gas", "all of them must have known", "should gas run out, all will freeze",
      "why a quarrel so far away should concern them",
    ]
  ) { content in !content.openingHas(.asking, within: 1) && content.hasOfOthers(.must, in: 2..<9, without: .perfect) }
}
