/// Answers to what was said or done, and denials of it.
extension RelationRule {
  static let answerNamed = RelationRule(
    name: "in response to <deed>", kind: .responseTo,
    cues: [
      "response", "retaliation", "reaction", "answer", "reply", "revenge", "responding", "reacting", "retaliating",
    ],
    examples: [
      "Sweden closed the strait on Monday. Norway imposed sanctions on Sweden in response to the closure of the strait.",
      "Sweden attacked Bergen on Sunday. Norway fired rockets at Malmö on Monday in retaliation for the attack.",
      "Sweden imposed sanctions on Norway on Monday. Responding to the sanctions, Norway expelled two envoys on Tuesday.",
    ],
    counterexamples: [
      "Sweden closed the strait on Monday. Norway said in response to a question that trams are late.",
      "Sweden closed the strait. Norway awaits a response to its letter.",
    ]
  ) { reader, site in
    guard let object = reader.objectOfAnswer(at: site) else { return nil }
    guard let cause = reader.causeNamed(by: object, of: site.sentence) else { return nil }
    // What answers stands before the phrase; where the phrase opens the sentence, after it.
    let answer =
      reader.lastEvent(before: site.token, of: site.sentence)
      ?? reader.firstEvent(from: object.upperBound, of: site.sentence)
    return answer.flatMap { reader.answer($0, to: cause) }
  }

  static let answerTold = RelationRule(
    name: "<side> responded", kind: .responseTo,
    cues: ["responded", "retaliated", "replied", "countered", "retorted", "hit", "fired", "shot"],
    examples: [
      "Norway accused Sweden of closing the strait. Sweden responded by expelling two envoys on Tuesday.",
      "Norway accused Sweden of closing the strait. The Swedish government replied that the strait is open.",
      "Norway attacked Malmö on Monday. Sweden hit back, attacking Bergen on Tuesday.",
    ],
    counterexamples: [
      "Norway accused Sweden of closing the strait. Sweden has not responded to requests for comment.",
      "Norway accused Sweden of closing the strait. Norway replied to a reporter that trams are late.",
      "Norway accused Sweden of closing the strait. A storm hit Bergen on Tuesday, Sweden said.",
      "Norway accused Sweden of closing the strait. Asked whether trams are late, the Swedish minister replied that they are.",
    ]
  ) { reader, site in
    guard reader.isAnswering(at: site), let answer = reader.answeringEvent(at: site) else { return nil }
    if let object = reader.objectOfAnswer(at: site) {
      return reader.causeNamed(by: object, of: site.sentence).flatMap { reader.answer(answer, to: $0) }
    }
    return reader.lastWords(of: another(than: answer, reader), before: site).flatMap { reader.answer(answer, to: $0) }
  }

  static let deedAfterDeed = RelationRule(
    name: "<countermeasure> after <deed>", kind: .responseTo, cues: ["after", "following"],
    examples: [
      "Norway imposed sanctions on Sweden on Tuesday after Sweden attacked Bergen.",
      "After Sweden attacked Bergen on Monday, Norway imposed sanctions on Sweden.",
    ],
    counterexamples: [
      "Norway imposed sanctions on Sweden after months of delay.",
      "Norwegian ministers met on Tuesday after Sweden attacked Bergen.",
      "Norway suspended the river pact after Norway lost the vote.",
    ]
  ) { reader, site in
    let stretch = reader.stretch(from: site.token + 1, of: site.sentence)
    guard let cause = reader.event(in: stretch, of: site.sentence), reader.isProvocation(cause) else { return nil }
    let answer =
      reader.lastEvent(before: site.token, of: site.sentence)
      ?? reader.firstEvent(from: stretch.upperBound, of: site.sentence)
    guard let answer, reader.isCountermeasure(answer) else { return nil }
    return reader.answer(answer, to: cause)
  }

  static let reactionToDeed = RelationRule(
    name: "<side> condemned <deed>", kind: .responseTo,
    cues: [
      "condemned", "condemns", "condemning", "denounced", "denounces", "welcomed", "welcomes", "hailed", "hails",
      "praised", "praises", "criticised", "criticized", "slammed", "blasted", "decried", "deplored", "applauded",
      "protested", "mocked", "dismissed", "rejected",
    ],
    examples: [
      "Sweden attacked Bergen on Monday. Finland condemned the attack on Tuesday.",
      "Sweden recognised the island republic on Monday. Norway's king condemned Sweden's decision to recognise the republic.",
    ],
    counterexamples: [
      "Sweden attacked Bergen on Monday. Finland condemned the strike of the tram drivers.",
      "Sweden attacked Bergen on Monday. Finland condemned Norway's attack on Malmö.",
      "Sweden attacked Bergen on Monday. Finland welcomed the first herring since the attack.",
    ]
  ) { reader, site in
    guard let reaction = reader.events(of: site.sentence).last(where: { reader.triggerCovers($0, site.token) }) else {
      return nil
    }
    let object = reader.stretch(from: site.token + 1, of: site.sentence, limit: 14)
    guard
      let cause = reader.eventNamed(by: object, of: site.sentence)
        ?? reader.eventReferred(by: object, before: site.sentence, isNamedByTrigger: true), reader.isDone(cause)
    else { return nil }
    return reader.answer(reaction, to: cause)
  }

  static let outrageAtAttack = RelationRule(
    name: "outrage at an attack told before", kind: .responseTo, cues: [],
    examples: [
      "Sweden attacked Bergen on Monday. \"Sweden's unprovoked attack is a crime,\" said Finland's king."
    ],
    counterexamples: [
      "Sweden attacked Bergen on Monday. \"Trams are late in Sweden,\" said Finland's king.",
      "Sweden attacked Bergen on Monday. \"Denmark's unprovoked attack is a crime,\" said Finland's king.",
    ]
  ) { reader, site in
    guard let outrage = site.event, reader.mention(outrage).kind.family == .speech,
      reader.mention(outrage).status != .planned, reader.judgesAttack(outrage)
    else { return nil }
    let attack = reader.lastEvent(before: site.sentence) { event in
      reader.isCloseBy(event, site.sentence) && reader.isAttackDone(event)
        && reader.lead(event).map { reader.names(outrage, $0) } ?? false
    }
    return attack.flatMap { reader.answer(outrage, to: $0) }
  }

  static let denialOfClaim = RelationRule(
    name: "denial of what another side says", kind: .contradicts, cues: [],
    examples: [
      "Norway accuses Sweden of planning to close the strait, something Sweden has denied.",
      "Norway accused Sweden of planning to close the strait. Sweden denied that it plans to close the strait.",
    ],
    counterexamples: [
      "Norway accused Sweden of planning to close the strait. Finland denied that its trams are late.",
      "Sweden denied that it plans to close the strait. Sweden said that the strait is open.",
    ]
  ) { reader, site in
    guard let denial = site.event, reader.isDenial(denial), let denier = reader.lead(denial) else { return nil }
    let near = [site.sentence, site.sentence - 1, site.sentence + 1].filter {
      $0 >= 0 && $0 < reader.document.sentences.count && reader.areNeighbours($0, site.sentence)
    }
    for sentence in near {
      let claim = reader.events(of: sentence).last { event in
        event != denial && reader.isClaim(event) && reader.areTwoSides(event, denial) && reader.names(event, denier)
          && (sentence == site.sentence || reader.shareMatter(event, denial))
      }
      if let claim { return RelationPair(from: denial, to: claim) }
    }
    return nil
  }
}

/// The other sides' events: what an answer may answer.
private func another(than answer: Int, _ reader: RelationReader) -> (Int) -> Bool {
  { event in reader.areTwoSides(event, answer) && reader.canBeAnswered(event) }
}

extension RelationReader {
  /// An answer by another side than that which it answers.
  fileprivate func answer(_ answer: Int, to cause: Int) -> RelationPair? {
    guard answer != cause, areTwoSides(answer, cause), mention(answer).trigger != mention(cause).trigger else {
      return nil
    }
    return RelationPair(from: answer, to: cause)
  }

  /// What an answer says that it answers: something done or said in its own sentence, or told before.
  fileprivate func causeNamed(by object: Range<Int>, of sentence: Int) -> Int? {
    if let event = event(in: object, of: sentence) {
      // "Attacks that Russia claims": the attacks are answered, not the claim.
      let isHead = mention(event).kind.family != .speech || object.first(where: isContent) == triggerToken(event)
      return isHead ? event : nil
    }
    return eventReferred(by: object, before: sentence)
  }

  /// What follows "in response to", "responding to", "responded to"; nil where something else stands there, or a reporter's question.
  fileprivate func objectOfAnswer(at site: RelationSite) -> Range<Int>? {
    let sentence = document.sentences[site.sentence].tokens
    // "Responded defiantly to": an adverb between.
    let isAdverbNext = site.token + 1 < sentence.upperBound && isAdverb(site.token + 1)
    let preposition = site.token + (isAdverbNext ? 2 : 1)
    guard preposition + 1 < sentence.upperBound, ["to", "for", "at"].contains(word(preposition)) else { return nil }
    if answerNouns.contains(word(site.token)) {
      guard site.token > sentence.lowerBound, word(site.token - 1) == "in" else { return nil }
    }
    let object = stretch(from: preposition + 1, of: site.sentence)
    return object.prefix(4).contains { questionNouns.contains(word($0)) } ? nil : object
  }

  private func isAdverb(_ token: Int) -> Bool {
    document.article.text[document.tokens[token].span.range].suffix(2).elementsEqual("ly".utf8)
  }

  /// Within four sentences, or in the title.
  fileprivate func isCloseBy(_ event: Int, _ sentence: Int) -> Bool {
    let told = mention(event).sentence
    return sentence - told <= 4 || document.isTitle(told)
  }

  /// Whether what is said calls an attack by hard names.
  fileprivate func judgesAttack(_ event: Int) -> Bool {
    let words = tokens(of: event).lazy.map { word($0) }
    return words.contains(where: outrageWords.contains)
      && words.contains { attackNouns.contains($0) || $0 == "invasion" || $0 == "aggression" || $0 == "war" }
  }

  /// Whether an answering verb tells of an answer given: not "has not responded", "hit Bergen".
  fileprivate func isAnswering(at site: RelationSite) -> Bool {
    let sentence = document.sentences[site.sentence].tokens
    if strikingVerbs.contains(word(site.token)) {
      guard site.token + 1 < sentence.upperBound, word(site.token + 1) == "back" else { return false }
    }
    if (sentence.lowerBound..<site.token).contains(where: { askingWords.contains(word($0)) }) { return false }
    return !(max(sentence.lowerBound, site.token - 3)..<site.token).contains { denyingWords.contains(word($0)) }
  }

  /// The event that the verb itself tells, else the one told next.
  fileprivate func answeringEvent(at site: RelationSite) -> Int? {
    events(of: site.sentence).first { triggerCovers($0, site.token) } ?? firstEvent(from: site.token, of: site.sentence)
  }

  /// The last event of a sort before a word, in its sentence or in the one before.
  fileprivate func lastWords(of isWanted: (Int) -> Bool, before site: RelationSite) -> Int? {
    if let event = events(of: site.sentence).last(where: { triggerToken($0) < site.token && isWanted($0) }) {
      return event
    }
    guard site.sentence > 0, areNeighbours(site.sentence - 1, site.sentence) else { return nil }
    let told = events(of: site.sentence - 1).filter(isWanted)
    return told.last { !isSubordinate($0, of: site.sentence - 1) } ?? told.last
  }

  /// Whether "after", "because" and the like lead an event in.
  private func isSubordinate(_ event: Int, of sentence: Int) -> Bool {
    let trigger = triggerToken(event)
    let start = document.sentences[sentence].tokens.lowerBound
    return (max(start, trigger - 8)..<max(start, trigger)).reversed().prefix { !closesClause($0) }
      .contains { subordinators.contains(word($0)) }
  }

  fileprivate func triggerCovers(_ event: Int, _ token: Int) -> Bool {
    mention(event).trigger.overlaps(document.tokens[token].span)
  }

  /// Figures and meetings are not answered; what is said and done is.
  fileprivate func canBeAnswered(_ event: Int) -> Bool {
    let kind = mention(event).kind
    return kind.family != .talks && kind != .troopFigure && kind != .casualtyFigure && kind != .plan
  }

  fileprivate func isDone(_ event: Int) -> Bool {
    [.held, .ongoing].contains(mention(event).status) && canBeAnswered(event)
  }

  /// What one side does to another, or says of it.
  fileprivate func isProvocation(_ event: Int) -> Bool {
    switch mention(event).kind {
    case .attack, .cyberattack, .deployment, .exercise, .sanction, .accusation, .refusal, .other, .withdrawal: true
    default: false
    }
  }

  fileprivate func isCountermeasure(_ event: Int) -> Bool {
    switch mention(event).kind {
    case .sanction, .evacuation: true
    case .deployment, .withdrawal, .attack, .other, .refusal, .statement, .plan, .response:
      counterStems.contains(deedStem(of: document.article.text[document.tokens[triggerToken(event)].span.range]))
    default: false
    }
  }

  fileprivate func isDenial(_ event: Int) -> Bool {
    let told = mention(event)
    return told.kind.family == .speech && told.stance == .denies && told.speaker != nil
  }

  fileprivate func isClaim(_ event: Int) -> Bool {
    let told = mention(event)
    return told.kind == .accusation || told.kind == .threat && told.status == .hypothetical
      || told.kind == .statement && (told.stance == .accuses || told.stance == .warns)
  }

  fileprivate func shareMatter(_ a: Int, _ b: Int) -> Bool {
    let theirs = Set(contentStems(in: mention(a).core, of: annotated))
    return contentStems(in: mention(b).core, of: annotated).contains(where: theirs.contains)
  }
}

private let outrageWords: WordSet = [
  "unprovoked", "unjustified", "appalled", "appalling", "barbaric", "outrage", "outrageous", "heinous", "horrific",
  "horrified", "abhorrent", "despicable", "cowardly", "brutal", "reprehensible", "unacceptable", "illegal", "crime",
  "crimes", "atrocity", "condemn", "condemning", "shameful",
]
private let answerNouns: WordSet = ["response", "retaliation", "reaction", "answer", "reply", "revenge"]
private let questionNouns: WordSet = [
  "question", "questions", "query", "queries", "reporter", "reporters", "journalist", "journalists", "comment",
  "email", "emails", "request", "requests", "him", "her", "them", "it", "us", "me",
]
private let subordinators: WordSet = ["after", "before", "because", "when", "since", "although", "though", "while"]
private let askingWords: WordSet = ["asked", "question", "questions", "questioned"]
private let strikingVerbs: WordSet = ["hit", "fired", "shot"]
private let denyingWords: WordSet = ["not", "n't", "never", "neither", "nor", "no", "hardly", "if", "be", "to"]

/// The roots of what a state does against another short of war.
private let counterStems: Set<WordKey> = Set(
  [
    "suspend", "expel", "recall", "close", "cancel", "halt", "ban", "freeze", "sever", "cut", "summon", "boycott",
    "postpone", "retaliate", "block", "seize", "mobilise", "mobilize", "withdraw", "evacuate", "sanction", "impose",
    "stop", "break", "raise", "reinforce", "shell", "strike", "bomb",
  ].map { deedStem(of: Array($0.utf8)[...]) })
