/// What an act of speaking is, by its cue and by what is said.
struct SpeechKindRule: Sendable {
  let name: RuleName
  let kind: EventKind
  /// Contents that are of this kind when somebody says them.
  let examples: [String]
  let counterexamples: [String]
  let applies: @Sendable (SpokenContent) -> Bool
}

/// In order of preference; a content that none reads is a plain statement.
let speechKindRules: [SpeechKindRule] = [
  .namedDemand, .namedThreat, .namedAccusation, .namedOffer, .easingIf, .answeringDeed, .planned, .denying, .imploring,
  .wanting,
  .warning, .refusing, .threatening, .foretellingAttack, .resolvedOnAttack, .accusing, .accusingOpenly, .rejecting,
  .demanding,
  .offering,
  .blaming, .disputing, .judging, .obliging, .agreeing, .ownStep,
]

extension SpeechKindRule {
  static let namedDemand = SpeechKindRule(
    name: "content: a demand by its name", kind: .demand,
    examples: ["its demands that Norway leave", "a call for restraint", "their earlier requests to close the port"],
    counterexamples: ["the demands are hard to meet", "demand fell"]
  ) { $0.opensWith(.demandName) }

  static let namedThreat = SpeechKindRule(
    name: "content: a threat by its name", kind: .threat,
    examples: ["its threat of sanctions", "threats to close the port"],
    counterexamples: ["the threat is real", "the alliance sees a threat"]
  ) { $0.opensWith(.threatName) && !$0.has(.threatName, then: .war, within: 5) }

  static let namedAccusation = SpeechKindRule(
    name: "content: an accusation by its name", kind: .accusation,
    examples: ["its accusations against Norway", "allegations that ships were hidden"],
    counterexamples: ["the allegations are false"]
  ) { $0.opensWith(.accusationName) }

  static let namedOffer = SpeechKindRule(
    name: "content: an offer by its name", kind: .offer,
    examples: ["its offer of talks", "an offer to host the talks"],
    counterexamples: ["the offer is on the table"]
  ) { $0.opensWith(.offerName) }

  static let planned = SpeechKindRule(
    name: "content: own plan", kind: .plan,
    examples: [
      "he plans consultations next week", "the ministry is planning to publish its findings",
      "they intend to meet again", "the cabinet is weighing whether to close the embassy",
      "an announcement may come within days", "it could be announced soon",
    ],
    counterexamples: ["it has no plans to attack", "the plan was sound"]
  ) { content in
    if content.hasAny(.weighing) { return true }
    // "Norway is planning to seize the port": what another has in mind.
    if content.has(.another, then: .planning, within: 3), content.has(.planning, then: .attack, within: 8) {
      return false
    }
    if content.hasAny(.possibility), content.hasAny(.decision),
      content.has([.decision, .possibility], then: .soon, within: 5)
    {
      return true
    }
    return !content.has(.planning, then: .attack, within: 8) && content.has(.planning, then: .planned, within: 1)
      && !content.has(.having, then: .planning, within: 2) && !content.has(.negation, then: .planning, within: 2)
  }

  static let denying = SpeechKindRule(
    name: "content: a denial", kind: .statement,
    examples: ["it has no plans to attack", "the army does not intend to invade"],
    counterexamples: ["it plans an attack", "it has no plans to leave"]
  ) { content in content.has(.negation, then: .planning, within: 2) && content.has(.planning, then: .attack, within: 6)
  }

  static let wanting = SpeechKindRule(
    name: "content: what the speaker wants", kind: .demand,
    examples: [
      "it wants and expects a written answer, and would not wait forever", "the ministry wants guarantees",
      "it wants Norway to leave", "the sticking points are that it does not want Norway to join",
    ],
    counterexamples: [
      "if it wants to begin, leaving would be a good place to start", "the bridge was closed",
      "it wants to give talks every chance", "it did not want a comment printed",
    ]
  ) { content in
    guard content.openingHas(.want, within: 9), !content.openingHas(.condition, within: 3),
      !content.has(.another, then: .want, within: 1)
    else { return false }
    if content.has(.want, then: .another, within: 3), content.has(.another, then: .to, within: 3) { return true }
    return content.openingHas(.want, within: 6) && content.has(.want, then: .wanted, within: 4)
      && !content.has(.negation, then: .want, within: 2)
  }

  static let threatening = SpeechKindRule(
    name: "content: consequences", kind: .threat,
    examples: [
      "any attack would bring severe consequences", "it will respond if the ships come closer",
      "the country was running out of patience", "the army could begin an invasion in spring",
      "allies are ready with sanctions if the army moves", "troops near the border are a red line",
      "if the ships sail the army will react by force", "if Norway attacks, we will unite the world against it",
    ],
    counterexamples: [
      "the sanctions hurt both sides", "attacks may be aimed only at soldiers", "talks will go on",
      "we will take all prudent measures for our own security",
      "others look to us to see how we respond, so it is important that we stand together and do what is possible, and are ready if it comes",
    ]
  ) { content in
    if content.has(.running, then: .patience, within: 3) || content.has(.patience, then: .running, within: 5)
      || content.has(.wait, then: .forever, within: 2)
    {
      return true
    }
    if content.has(.red, then: .line, within: 1) { return true }
    if content.has([.possibility, .option], then: .war, within: 6) { return true }
    if content.has(.possibility, then: .force, within: 4) { return true }
    if content.has(.war, then: .could, within: 4), !content.has(.could, then: .lasting, within: 1) { return true }
    if content.has(.war, then: .possibility, within: 4), !content.has(.possibility, then: .being, within: 1) {
      return true
    }
    if content.has(.will, then: .consequence, within: 4) { return true }
    if content.openingHas(.condition, within: 2), content.has(.condition, then: .war, within: 5),
      content.hasAny(.ownWill)
    {
      return true
    }
    let consequences: SpokenWord = content.hasAny(.will) ? [.consequence, .means] : .consequence
    return content.has(.condition, then: consequences, within: 26)
      || content.has(consequences, then: .condition, within: 12)
  }

  static let accusing = SpeechKindRule(
    name: "content: another's wrong", kind: .accusation,
    examples: [
      "the neighbour is fabricating evidence", "the West is the aggressor", "rebels had failed to provoke the guards",
    ],
    counterexamples: ["the talks were useful", "the army is ready", "we work to stop the repression in Norway"]
  ) { content in
    content.namesAnother
      && (content.charges(.wrong) && !content.has([.will, .possibility, .negation], then: .wrong, within: 2)
        || content.has(.planning, then: .attack, within: 8))
  }

  static let accusingOpenly = SpeechKindRule(
    name: "content: another's misdeed, first of all", kind: .accusation,
    examples: [
      "Norway was ignoring its neighbours' concerns", "Norway had taken steps to create an excuse for war",
      "Norway did not implement the accord", "Norway is trying to violate the truce",
    ],
    counterexamples: [
      "the crime was reported in May", "it did not implement the plan", "they talked of the crime with Norway",
      "Norway and its allies respect the accord",
      "if Norway wants to show that it is not ignoring its neighbours, leaving would be a start",
    ]
  ) { content in
    guard content.openingHas(.another, within: 5), !content.openingHas(.condition, within: 3) else { return false }
    if content.has(.another, then: .misdeed, within: 16),
      !content.has([.negation, .will, .possibility], then: .misdeed, within: 2)
    {
      return true
    }
    if content.has(.trying, then: [.wrong, .attack, .harm], within: 6) { return true }
    return content.has(.another, then: .negation, within: 6) && content.has(.negation, then: .bound, within: 3)
  }

  static let rejecting = SpeechKindRule(
    name: "content: an answer", kind: .response,
    examples: [
      "the demands are non-starters", "there could be room for talks on some of the proposals",
      "it has no intention of leaving", "sending troops is not on the table",
    ],
    counterexamples: ["the talks begin on Monday", "they put down non-starter demands"]
  ) { content in
    if content.has(.negation, then: .table, within: 4) || content.has(.off, then: .table, within: 2) {
      return !content.has(.negation, then: .off, within: 3)
    }
    if content.has(.rejection, without: .demand) { return true }
    if content.has(.negation, then: .agreed, within: 3) || content.has(.room, then: .to, within: 1) { return true }
    if !content.openingHas(.another, within: 2), content.has(.no, then: .intention, within: 1) { return true }
    if content.has(.dead, then: .end, within: 1) || content.has(.open, then: .to, within: 1) { return true }
    if !content.openingHas(.another, within: 2), content.has(.negation, then: .intention, within: 3) { return true }
    if content.has(.hardly, then: .possible, within: 1) {
      return true
    }
    return content.has(.possibility, then: .room, within: 3)
  }

  static let demanding = SpeechKindRule(
    name: "content: what another must do", kind: .demand,
    examples: [
      "the troops must leave", "Norway has to leave the port", "Norway ought to stop the works",
      "after a week of long talks it wants a written answer", "the alliance should withdraw",
      "the alliance must promise not to grow",
    ],
    counterexamples: [
      "he must have known", "the plan was sound", "families had to leave the port", "we must not be busy with dreams",
      "they do not want a comment",
    ]
  ) { content in
    let isWanting =
      content.hasOfOthers(.want, then: .wanted, within: 4) && !content.has(.negation, then: .want, within: 2)
    if isWanting, !content.openingHas(.condition, within: 3), !content.has(.another, then: .want, within: 1) {
      return true
    }
    // "Norway has to leave", "Norway will have to drop it"
    if content.has(.another, then: .have, within: 4), content.has(.have, then: .to, within: 1),
      content.hasOfOthers(.have, then: .dutiful, within: 2)
    {
      return true
    }
    return content.namesAnother && content.hasOfOthers(.duty, then: .dutiful, within: 3)
  }

  static let offering = SpeechKindRule(
    name: "content: an offer", kind: .offer,
    examples: ["it is ready to host talks", "they are prepared to help"],
    counterexamples: ["it is ready for war", "others will be willing to talk"]
  ) { content in
    if content.openingHas(.own, within: 3), content.has(.own, then: .offerName, within: 1) { return true }
    return content.has(.ready, then: .help, within: 2) && !content.has([.will, .duty], then: .ready, within: 4)
  }
}

extension SpokenContent {
  /// Whether words of wrong charge somebody: what a court dealt with and what is to be stopped do not.
  func charges(_ wrongs: SpokenWord) -> Bool {
    hasAny(wrongs) && !has(.tried, then: wrongs, within: 12) && !has(.stopping, then: wrongs, within: 4)
  }

  /// Whether what is said is an act of speaking by its name, with what it says: "its demands that", "a threat of".
  fileprivate func opensWith(_ name: SpokenWord) -> Bool {
    openingHas(name, within: 3) && has(name, then: .lead, within: 1)
  }
}
