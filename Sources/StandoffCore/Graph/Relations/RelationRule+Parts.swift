/// Parts of a whole: what was said at a meeting, the strikes of an offensive, the dead of an attack.
extension RelationRule {
  static let heldAtMeeting = RelationRule(
    name: "at <meeting>", kind: .partOf, cues: ["at", "during", "sidelines", "margins", "framework", "part"],
    examples: [
      "Norway's king said on Thursday during a meeting of the river council in Oslo that trams are late."
    ],
    counterexamples: [
      "Anna Berg warned Sweden of a storm after Thursday's meeting of the river council in Oslo.",
      "Anna Berg met Karl Lund on Thursday. The council met at noon.",
      "Anna Berg thanked Sweden for its support at last year's meeting of the river council in Oslo.",
    ]
  ) { reader, site in
    guard let start = reader.startOfWhole(at: site) else { return nil }
    let stretch = reader.stretch(from: start, of: site.sentence, limit: 9)
    guard let whole = reader.event(in: stretch, of: site.sentence), reader.isOccasion(whole) else { return nil }
    let isSession = ["at", "during"].contains(reader.word(site.token))
    let isPart = { (event: Int) in
      event != whole && reader.canBePart(event, of: whole, isSession: isSession)
        && reader.isToldBeside(event, site, stretch)
    }
    let events = reader.events(of: site.sentence)
    let part =
      events.last { reader.triggerToken($0) < site.token && isPart($0) }
      ?? events.first { reader.triggerToken($0) > reader.triggerToken(whole) && isPart($0) }
    return part.map { RelationPair(from: $0, to: whole) }
  }

  static let remarkOfReadout = RelationRule(
    name: "remark in a readout", kind: .partOf, cues: [],
    examples: [
      "Readout of President Anna Berg's Call with President Karl Lund\n2031-03-07\n\nPresident Anna Berg spoke today with President Karl Lund of Sweden. President Berg warned that Norway will close the strait."
    ],
    counterexamples: [
      "Remarks by President Anna Berg after a call with President Karl Lund\n2031-03-07\n\nPresident Anna Berg said that trams are late."
    ]
  ) { reader, site in
    guard reader.isRecord, let remark = site.event, let whole = reader.talksOfTitle(), remark != whole else {
      return nil
    }
    let told = reader.mention(remark)
    guard told.kind.family == .speech, told.status == .held || told.status == .hypothetical,
      reader.daysMeet(remark, whole), let speaker = reader.lead(remark), reader.sides(whole).contains(speaker)
    else { return nil }
    return RelationPair(from: remark, to: whole)
  }

  static let strikeOfOffensive = RelationRule(
    name: "strike of an offensive", kind: .partOf, cues: [],
    examples: [
      "Norway invaded Sweden on Monday. Norwegian forces shelled the Swedish port of Malmö on Monday."
    ],
    counterexamples: [
      "Norway invaded Sweden on Monday. Norwegian forces shelled Helsinki in Finland on Monday.",
      "Norway invaded Sweden in 2027. Norwegian forces shelled Malmö on Monday.",
      "Norway invaded Sweden on Monday. Swedish forces shelled Malmö on Monday.",
      "Since Norway invaded Sweden, forces have shelled Malmö.",
    ]
  ) { reader, site in
    guard let strike = site.event, reader.isStrike(strike) else { return nil }
    let whole = reader.offensives.first { offensive in
      offensive != strike && reader.isOneDay(strike, offensive) && reader.isOneCampaign(strike, offensive)
    }
    return whole.map { RelationPair(from: strike, to: $0) }
  }

  static let tollOfAttack = RelationRule(
    name: "toll of an attack", kind: .partOf, cues: [],
    examples: [
      "Sweden shelled Bergen on Monday, killing twelve people.",
      "Sweden shelled Bergen on Monday. All 40 passengers of a tram were killed.",
      "Six people were killed in an air strike on Malmö on Monday.",
    ],
    counterexamples: [
      "Sweden shelled Bergen on Monday. More than 14,000 people have died since the war began in 2014.",
      "Two people were killed in a fire. Sweden shelled Bergen on Monday.",
    ]
  ) { reader, site in
    guard let toll = site.event, reader.mention(toll).kind == .casualtyFigure, !reader.isRunningTotal(site.sentence)
    else {
      return nil
    }
    let sentence =
      reader.events(of: site.sentence).contains(where: reader.isAttackDone)
      ? site.sentence : site.sentence - 1
    guard sentence >= 0, reader.areNeighbours(sentence, site.sentence), reader.tellsDeaths(site.sentence) else {
      return nil
    }
    let attacks = reader.events(of: sentence).filter(reader.isAttackDone)
    guard let attack = attacks.last, attacks.count == 1, reader.daysMeet(toll, attack),
      reader.isTollOf(attack, toll, isNext: sentence != site.sentence)
    else { return nil }
    return RelationPair(from: toll, to: attack)
  }
}

extension RelationReader {
  /// Where the name of a whole may begin: after "at", "during", "on the sidelines of", "as part of", "within the framework of".
  fileprivate func startOfWhole(at site: RelationSite) -> Int? {
    let sentence = document.sentences[site.sentence].tokens
    let cue = word(site.token)
    if cue == "at" || cue == "during" { return site.token + 1 }
    guard site.token + 2 < sentence.upperBound, word(site.token + 1) == "of", site.token > sentence.lowerBound else {
      return nil
    }
    if cue == "part", word(site.token - 1) != "as" { return nil }
    return site.token + 2
  }

  /// A meeting that was or is held, with others in it than one side.
  fileprivate func isOccasion(_ event: Int) -> Bool {
    let told = mention(event)
    return told.kind.family == .talks && [.held, .ongoing].contains(told.status)
  }

  /// Whether what is told beside a meeting may be a part of it: things said and agreed; on its sidelines and in its framework meetings too.
  fileprivate func canBePart(_ event: Int, of whole: Int, isSession: Bool) -> Bool {
    let told = mention(event)
    guard daysMeet(event, whole), told.status == .held || told.status == .hypothetical || told.status == .ongoing else {
      return false
    }
    return isSession ? told.kind.family == .speech && told.kind != .plan : told.kind.family != .force
  }

  /// Whether the naming of a meeting stands beside the saying, or opens the sentence; inside what is said it tells of another time.
  fileprivate func isToldBeside(_ event: Int, _ site: RelationSite, _ whole: Range<Int>) -> Bool {
    let cue = document.tokens[site.token].span
    if let index = mention(event).attribution,
      annotated.attributions[index].content.contains(where: { $0.overlaps(cue) })
    {
      return false
    }
    let start = document.sentences[site.sentence].tokens.lowerBound
    let trigger = triggerToken(event)
    if site.token - start <= 3 { return true }
    let between = trigger < site.token ? trigger..<site.token : whole.upperBound..<max(whole.upperBound, trigger)
    return between.count <= 10 && !between.contains { closesClause($0) }
  }

  /// No day that the text gives one of them lies outside those of the other.
  fileprivate func daysMeet(_ a: Int, _ b: Int) -> Bool {
    guard let x = mention(a).date.days, let y = mention(b).date.days else { return true }
    return x.overlaps(y)
  }

  fileprivate func sides(_ event: Int) -> [Int] {
    sortedOnce(mention(event).participants.compactMap { side(ofMention: $0.mention) })
  }

  /// The talks that a record's title names as what it records: "Readout of the call", not "Remarks after the call".
  fileprivate func talksOfTitle() -> Int? {
    for sentence in sentencesWithEvents.prefix(2) where document.isTitle(sentence) {
      guard let event = events(of: sentence).first(where: isOccasion), isOfThePage(event) else { continue }
      let lead = document.sentences[sentence].tokens.lowerBound..<triggerToken(event)
      return lead.contains { besideWords.contains(word($0)) } ? nil : event
    }
    return nil
  }

  /// Held in the days before the page was published, as far as it tells.
  private func isOfThePage(_ event: Int) -> Bool {
    guard let last = mention(event).date.days?.latest, let published = annotated.article.creationTime.anchor else {
      return true
    }
    return (0...7).contains(published - last)
  }

  /// Attacks told as the beginning of a war or campaign, by one side on another.
  fileprivate var offensives: [Int] {
    sentencesWithEvents.prefix(16).flatMap { events(of: $0) }.filter { event in
      guard isAttackDone(event), let target = target(of: event), target != lead(event) else { return false }
      let trigger = triggerToken(event)
      return offensiveWords.contains(word(trigger)) || launches(trigger)
    }
  }

  /// "launched a war", "launches attack".
  private func launches(_ trigger: Int) -> Bool {
    guard launchWords.contains(word(trigger)) else { return false }
    return document.tokens[(trigger + 1)...].prefix(5).contains { campaignNouns.contains($0.lower) }
  }

  fileprivate func isStrike(_ event: Int) -> Bool {
    let trigger = triggerToken(event)
    return isAttackDone(event) && !offensiveWords.contains(word(trigger)) && !launches(trigger)
  }

  /// The side that an attack is on: its recipient, else the one side that its words name beside the attacker.
  private func target(of event: Int) -> Int? {
    if let recipient = mention(event).participants.first(where: { $0.role == .recipient }) {
      return side(ofMention: recipient.mention)
    }
    let others = sidesNamed(by: event).filter { $0 != lead(event) }
    return others.count == 1 ? others[0] : nil
  }

  /// By the same side or by nobody named, on the side attacked, or at a place in its country.
  fileprivate func isOneCampaign(_ strike: Int, _ offensive: Int) -> Bool {
    guard let attacked = target(of: offensive) else { return false }
    let attackers = mention(strike).participants.filter { $0.role == .agent }.compactMap { side(ofMention: $0.mention) }
    guard attackers.allSatisfy({ $0 == lead(offensive) }) else { return false }
    if let hit = mention(strike).participants.first(where: { $0.role == .recipient }) {
      return side(ofMention: hit.mention) == attacked
    }
    guard let place = mention(strike).place?.span else { return names(strike, attacked) }
    return placeLies(place, in: attacked) || names(strike, attacked)
  }

  /// Both days are known, and they are one.
  fileprivate func isOneDay(_ a: Int, _ b: Int) -> Bool {
    guard let day = mention(a).date.days?.singleDay else { return false }
    return day == mention(b).date.days?.singleDay
  }

  private func placeLies(_ place: Span, in side: Int) -> Bool {
    let next = annotated.mentions.partitioningIndex { $0.span.end > place.start }
    guard next < annotated.mentions.count, annotated.mentions[next].span.overlaps(place) else { return false }
    return self.side(ofMention: next) == side
  }

  func isAttackDone(_ event: Int) -> Bool {
    mention(event).kind == .attack && [.held, .ongoing].contains(mention(event).status)
  }

  /// Whether a toll with a day of its own has that of the attack; in the next sentence it names no day and no other attack.
  fileprivate func isTollOf(_ attack: Int, _ toll: Int, isNext: Bool) -> Bool {
    let (day, attackDay) = (mention(toll).date.timex, mention(attack).date.timex)
    if day != nil, day != attackDay { return false }
    guard isNext else { return !isOtherAttackBetween(toll, attack) }
    guard day == nil, let sentence = document.sentenceIndex(at: mention(toll).trigger.start) else { return false }
    return !document.sentences[sentence].tokens.contains { attackNouns.contains(word($0)) }
  }

  /// "Six were killed in shelling, and a missile destroyed a hotel": what killed them is named before.
  private func isOtherAttackBetween(_ toll: Int, _ attack: Int) -> Bool {
    let (first, last) = (triggerToken(toll), triggerToken(attack))
    return first < last && (first..<last).contains { attackNouns.contains(word($0)) }
  }

  fileprivate func tellsDeaths(_ sentence: Int) -> Bool {
    document.sentences[sentence].tokens.contains { harmWords.contains(word($0)) }
  }

  /// "since the war began", "so far", "in the conflict": all that died, not those of one attack.
  fileprivate func isRunningTotal(_ sentence: Int) -> Bool {
    document.sentences[sentence].tokens.contains { totalWords.contains(word($0)) }
  }
}

private let besideWords: WordSet = [
  "after", "following", "ahead", "before", "on", "about", "press", "remarks", "statement", "background",
]
private let offensiveWords: WordSet = [
  "invade", "invades", "invaded", "invading", "invasion", "offensive", "incursion", "onslaught", "war", "blitz",
]
private let launchWords: WordSet = [
  "launch", "launches", "launched", "launching", "begin", "began", "begins", "start", "started",
]
private let campaignNouns: WordSet = ["war", "invasion", "offensive", "assault", "campaign", "attack", "operation"]
let attackNouns: WordSet = [
  "strike", "strikes", "airstrike", "airstrikes", "shelling", "bombing", "bombardment", "attack", "attacks", "violence",
  "fighting", "raid", "raids", "clashes", "fire", "explosion", "blast", "rocket", "rockets", "missile", "missiles",
]
private let harmWords: WordSet = [
  "killed", "killing", "kills", "died", "dead", "wounded", "wounding", "injured", "injuring", "hurt", "injures", "dies",
]
private let totalWords: WordSet = [
  "since", "total", "overall", "altogether", "conflict", "war", "far", "toll", "wars", "years", "months",
  "decades", "hours", "days", "weeks", "week", "month",
]
