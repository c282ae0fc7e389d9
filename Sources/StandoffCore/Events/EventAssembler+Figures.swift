/// Figures that are events, or that belong to one.
extension EventAssembler {
  /// "The 3,000 troops include 2,000 from the north": a part of the figure before it.
  private func isPart(_ index: Int, sentence: Int) -> Bool {
    guard index > 0, context.quantities[index].category == .troops else { return false }
    let start = context.document.sentences[sentence].span.start
    let own = context.quantities[index].span
    // Two figures may share words: in "two children and five soldiers" both count soldiers.
    let wholes = context.quantities[..<index].suffix(4).filter {
      $0.category == .troops && $0.span.start >= start && $0.span.end <= own.start
    }
    guard let whole = wholes.first else { return false }
    let between =
      context.document.tokenIndex(from: whole.span.end)..<context.document.tokenIndex(from: own.start)
    return between.contains { partWords.contains(context.tokens[$0].lower) }
  }

  /// "89 soldiers were returned", "transferred 144 captured fighters": captives, and no strength.
  private func isOfCaptives(_ index: Int, sentence: Int) -> Bool {
    let token = context.document.tokenIndex(from: context.quantities[index].span.start)
    guard let clause = context.clause(holding: token, sentence: sentence) else { return false }
    return (max(clause.tokens.lowerBound, token - 8)..<min(clause.tokens.upperBound, token + 12)).contains {
      captiveWords.contains(context.tokens[$0].lower)
    }
  }

  /// Quantities of a sentence that are events by themselves: how many troops, how many casualties.
  func figureReadings(in sentence: Int) -> [Int] {
    context.quantityIndices(in: context.document.sentences[sentence].span).filter { index in
      let quantity = context.quantities[index]
      let first = context.document.tokenIndex(from: quantity.span.start)
      guard !context.has(.quoted, at: first) || isTold(quantity, sentence: sentence),
        !isPart(index, sentence: sentence)
      else { return false }
      if quantity.category == .troops, isOfCaptives(index, sentence: sentence) { return false }
      return quantity.category == .casualties
        || quantity.category == .troops && (quantity.high ?? quantity.low ?? 0) >= 10
    }
  }

  /// "“In all, 300 civilians have been killed,” Berg said": somebody who is named says how many.
  private func isTold(_ quantity: Quantity, sentence: Int) -> Bool {
    guard let low = quantity.low, low >= 2 else { return false }
    let token = context.document.tokenIndex(from: quantity.span.start)
    let isToCome = context.clause(holding: token, sentence: sentence)?.tokens.contains {
      !context.role($0).isDisjoint(with: [.future, .modal])
    }
    if isToCome ?? true { return false }
    return context.attribution(holding: quantity.span.start, sentence: sentence).map { context.speakers[$0] != nil }
      ?? false
  }

  /// "Russia has deployed 100,000 troops", "killed five people" are the figures, not a deployment or attack beside them.
  func isReplaced(_ reading: TriggerReading, by figures: [Int]) -> Bool {
    // "Soldiers have killed six people": who did it is told as well, an attack and its toll.
    let isAct = reading.subject != nil && !reading.isPassive && reading.trigger.form == .past
    let isHarm = harmTriggers.contains(reading.trigger.lemma) && !isAct || isCauseOfHarm(reading)
    guard reading.trigger.kind == .deployment || isHarm else { return false }
    // Those who are still to come, come on top of others, or are put on alert, are a movement with a figure.
    if reading.trigger.kind == .deployment,
      reading.modality.status == .planned || isOnTop(reading) || reading.trigger.lemma == "put (verb)"
    {
      return false
    }
    let clause = context.document.span(ofTokens: reading.clause.tokens)
    return figures.contains {
      clause.overlaps(context.quantities[$0].span) && (!isHarm || context.quantities[$0].category == .casualties)
    }
  }

  /// "died in the attack": what the casualties came by, where it was told before; "killed by shelling of the port" tells it.
  private func isCauseOfHarm(_ reading: TriggerReading) -> Bool {
    guard reading.trigger.kind == .attack, !reading.trigger.isVerb else { return false }
    let before = max(reading.clause.tokens.lowerBound, reading.token - 4)..<reading.token
    guard before.contains(where: { ["by", "in", "from", "during"].contains(context.tokens[$0].lower) }) else {
      return false
    }
    return before.contains { context.word($0) == "the" || context.word($0) == "that" }
  }

  /// "sent 500 more troops", "deployed an additional battalion".
  private func isOnTop(_ reading: TriggerReading) -> Bool {
    guard reading.trigger.isVerb, reading.trigger.constraints.contains(.force) else { return false }
    let after = reading.token + 1..<max(reading.token + 1, min(reading.clause.tokens.upperBound, reading.token + 7))
    return after.contains { index in
      ["additional", "extra", "reinforcements"].contains(context.tokens[index].lower)
        || context.word(index) == "more" && context.word(index + 1) != "than"
    }
  }

  /// The quantity that a movement or exercise of the same clause is told with.
  func quantity(of reading: TriggerReading, segment: Range<Int>) -> Int? {
    let kind = reading.trigger.kind
    if kind.family == .talks { return attendance(in: segment) }
    guard [.force, .exercise, .attack, .other].contains(kind.family) || kind == .agreement, kind != .evacuation else {
      return nil
    }
    let clause = context.document.span(ofTokens: reading.clause.tokens)
    let trigger = context.tokens[reading.token].span.start
    let candidates = context.quantityIndices(in: clause)
    if kind == .deployment, !candidates.contains(where: isForceFigure) { return candidates.first(where: isDistance) }
    return (candidates.filter { context.quantities[$0].span.start > trigger } + candidates).first { index in
      let category = context.quantities[index].category
      // "donated 20,000 pounds", "sent six howitzers": how much is given.
      if kind == .aid {
        return [.money, .weapons, .vehicles, .aircraft].contains(category)
          && context.quantities[index].span.start > trigger
      }
      // "backed a cut of 15%": how much is agreed on.
      if kind == .agreement { return category == .share && context.quantities[index].span.start > trigger }
      if kind == .attack {
        // "Soldiers have killed six people": the toll, which is told by itself as well.
        if harmTriggers.contains(reading.trigger.lemma), category == .casualties { return true }
        // "about 60 gunmen attacked the station": how many did it.
        let isAttackers = category == .troops && reading.trigger.isVerb && !reading.isPassive
        // "seven airstrikes on the port": how often.
        return [.weapons, .aircraft].contains(category) || isCount(index, of: reading)
          || isAttackers && context.quantities[index].span.end < trigger
      }
      return [.troops, .weapons, .vehicles, .aircraft, .ships, .other].contains(category)
    }
  }

  /// Whether a figure counts the noun that names an event.
  private func isCount(_ index: Int, of reading: TriggerReading) -> Bool {
    !reading.trigger.isVerb && context.quantities[index].thing?.contains(context.tokens[reading.token].span) ?? false
  }

  /// "a meeting of the 35-nation group": how many take part.
  private func attendance(in segment: Range<Int>) -> Int? {
    context.quantityIndices(in: context.document.span(ofTokens: segment)).first { index in
      context.quantities[index].thingName.map { attendants.contains(WordKey($0)) } ?? false
    }
  }

  func isForceFigure(_ index: Int) -> Bool {
    [.troops, .weapons, .vehicles, .aircraft, .ships].contains(context.quantities[index].category)
  }

  func isDistance(_ index: Int) -> Bool { context.quantities[index].category == .distance }

  /// "Three people were killed and 12 injured": the part of a clause that tells one of its figures, cut where the words pass from one to
  /// the next.
  private func part(of clause: Range<Int>, telling index: Int, among figures: [Int]) -> Range<Int> {
    let place = figures.partitioningIndex { $0 >= index }
    guard place < figures.count else { return clause }
    let own = context.quantities[index].span
    var part = clause
    if place > 0, let cut = passage(from: context.quantities[figures[place - 1]].span, to: own), part.contains(cut) {
      part = cut + 1..<part.upperBound
    }
    if place + 1 < figures.count, let cut = passage(from: own, to: context.quantities[figures[place + 1]].span),
      part.contains(cut)
    {
      part = part.lowerBound..<cut
    }
    return part
  }

  /// The last "and", "while" or comma between two figures.
  private func passage(from first: Span, to second: Span) -> Int? {
    guard first.end <= second.start else { return nil }
    let between = context.document.tokenIndex(from: first.end)..<context.document.tokenIndex(from: second.start)
    return between.last { figurePassages.contains(context.tokens[$0].lower) }
  }

  mutating func appendFigure(_ index: Int, sentence: Int, among figures: [Int]) {
    let quantity = context.quantities[index]
    let token = context.document.tokenIndex(from: quantity.span.start)
    guard let clause = context.clause(holding: token, sentence: sentence) else { return }
    let told = part(of: clause.tokens, telling: index, among: figures)
    let extent = context.trimmedSpan(told).union(quantity.span)
    let holder = context.attribution(holding: quantity.span.start, sentence: sentence)
    let own = context.document.span(ofTokens: clause.tokens)
    let tense = tense(of: clause, category: quantity.category)
    let spoken = holder.flatMap { spokenDate($0) }
    let date =
      context.governingDate(of: quantity.span, within: [own], clause: own) ?? spoken?.inherited
      ?? context.undated(tense)
    let participants = quantity.whose.map { [Participant(role: .owner, mention: $0)] } ?? []
    add(
      EventMention(
        kind: quantity.category == .troops ? .troopFigure : .casualtyFigure, sentence: sentence,
        extent: extent, part: told == clause.tokens ? nil : extent, trigger: quantity.span,
        participants: participants, date: date,
        place: context.place(in: clause.tokens, near: token, participants: []), quantity: index, attribution: holder,
        speaker: holder.flatMap { context.speakers[$0] }, speech: holder.map { context.attributions[$0].kind },
        quotes: [], status: quantity.category == .troops ? .ongoing : .held, polarity: .positive, factuality: .certain,
        rule: quantity.rule, root: quantity.category == .troops ? nil : .assault))
  }

  /// A strength stands at publication unless its clause is in the past; casualties happened before it.
  func tense(of clause: Clause, category: QuantityCategory) -> EventTense {
    guard category == .troops else { return .past }
    for index in clause.tokens {
      guard let key = context.word(index) else { continue }
      if key == "was" || key == "were" || key == "had" { return .past }
      if context.role(index).contains(.future) { return .future }
    }
    return .present
  }
}

/// What a number of casualties tells already.
private let harmTriggers: Set<RuleName> = ["kill (verb)", "wound (verb)", "injure (verb)", "murder (verb)"]

private let attendants: Set<WordKey> = [
  "nation", "nations", "country", "countries", "member", "members", "states", "state", "leaders", "ministers",
  "delegations", "delegates", "envoys", "ambassadors", "diplomats", "heads",
]

private let captiveWords: Set<WordKey> = [
  "captured", "captive", "captives", "prisoner", "prisoners", "detainment", "detained", "returned",
  "released", "exchanged", "freed", "swap", "swapped", "evacuated",
]

/// What leads from one figure of a clause to the next.
let figurePassages: WordSet = ["and", "while", "with", "plus", "but", ","]

private let partWords: Set<WordKey> = ["include", "includes", "included", "including"]
