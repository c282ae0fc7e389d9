/// The figures of a document, in order of text.
///
/// - Complexity: linear in the text; what follows or precedes a number is looked for within one sentence and a fixed number of words.
package func quantities(in document: Document, mentions: [Mention], chains: [CoreferenceChain]) -> [Quantity] {
  var result: [Quantity] = []
  for sentence in document.sentences {
    let reader = QuantityReader(document: document, bounds: sentence.tokens)
    let assembler = QuantityAssembler(
      reader: reader, owners: OwnerReader(reader: reader, mentions: mentions, chains: chains))
    assembler.append(to: &result)
  }
  return result
}

/// Puts numbers, what they count, whose and where together, for one sentence.
private struct QuantityAssembler {
  let reader: QuantityReader
  let owners: OwnerReader

  func append(to result: inout [Quantity]) {
    var index = reader.bounds.lowerBound
    while index < reader.bounds.upperBound {
      guard mayOpenNumber(index), let (reading, rule) = reading(at: index) else {
        index += 1
        continue
      }
      if let quantity = quantity(reading, rule: rule) { result.append(included(quantity, after: result.last)) }
      index = reading.tokens.upperBound
    }
  }

  /// "127,000, including 21,000 in naval forces": a part is whose the whole is, and where.
  private func included(_ quantity: Quantity, after whole: Quantity?) -> Quantity {
    let first = reader.document.tokenIndex(from: quantity.span.start)
    guard let whole, quantity.whose == nil, quantity.place == nil, whole.span.start >= reader.start,
      (max(reader.bounds.lowerBound, first - 3)..<first).contains(where: { reader.word($0) == "including" })
    else { return quantity }
    return quantity.owned(by: whole.whose, at: whole.place)
  }

  private func mayOpenNumber(_ index: Int) -> Bool {
    let token = reader.tokens[index]
    if token.kind == .number { return true }
    if token.kind == .alphanumeric { return (0x30...0x39).contains(reader.document.article.text[token.span.start]) }
    guard token.kind == .word else { return false }
    return numberOpeners.contains(token.lower)
  }

  private func reading(at index: Int) -> (NumberReading, RuleName)? {
    for rule in numberRules {
      if let reading = rule.read(reader, index) { return (reading, rule.name) }
    }
    return nil
  }

  private func quantity(_ reading: NumberReading, rule: RuleName) -> Quantity? {
    guard !reader.isExcluded(reading.tokens) else { return nil }
    let unit = measure(reading)
    let (change, start) = leadingChange(before: reading.tokens.lowerBound, isShare: unit?.category == .share)
    if let unit, unit.category == .duration, isAge(unit.end) { return nil }
    var low = reading.low
    var high = reading.high
    let value = change == .equal ? reading.change : change
    if value == .more { high = nil }
    if value == .less { low = nil }
    if let unit { return measured(reading, unit: unit, low: low, high: high, change: value, start: start, rule: rule) }
    return counted(reading, low: low, high: high, change: value, start: start, rule: rule)
  }

  private func measured(
    _ reading: NumberReading, unit: (unit: String, category: QuantityCategory, end: Int), low: Double?, high: Double?,
    change: QuantityChange, start: Int, rule: RuleName
  ) -> Quantity {
    let end = unit.end
    var thing: CountedPhrase?
    if unit.category != .duration, unit.category != .distance, reader.word(end) == "of" {
      thing = reader.countedPhrase(after: end)
    }
    let span = reader.document.span(ofTokens: start..<max(end, thing?.tokens.upperBound ?? end))
    return Quantity(
      span: span, low: low, high: high, change: change, unit: unit.unit,
      thing: thing.map { reader.document.span(ofTokens: $0.tokens) }, thingName: thing.map { lowered($0.head) },
      whose: thing.flatMap { owners.inside($0.tokens) }, place: nil, category: unit.category, rule: rule)
  }

  private func counted(
    _ reading: NumberReading, low: Double?, high: Double?, change: QuantityChange, start: Int, rule: RuleName
  ) -> Quantity? {
    let number = reading.tokens
    let following = reader.countedPhrase(after: number.upperBound)
    if let following, let unit = measures[reader.tokens[following.head].lower], unit.unit != "%" {
      let measured = (unit.unit, unit.category, following.tokens.upperBound)
      return self.measured(reading, unit: measured, low: low, high: high, change: change, start: start, rule: rule)
    }
    if let following, let code = currencies[reader.tokens[following.head].lower], code != "KRW" {
      let measured = (code, QuantityCategory.money, following.tokens.upperBound)
      return self.measured(reading, unit: measured, low: low, high: high, change: change, start: start, rule: rule)
    }
    if let toll = toll(reading, following, low: low, high: high, change: change, start: start, rule: rule) {
      return toll
    }
    guard let thing = best(following, number) else { return nil }
    let end = thing.isElliptic ? number.upperBound : max(number.upperBound, thing.tokens.upperBound)
    let category =
      casualties(thing, number: number, end: end) ?? (isDisplaced(thing, end: end) ? .refugees : thing.category)
    return Quantity(
      span: reader.document.span(ofTokens: start..<end), low: low, high: high, change: change, unit: thing.unit,
      thing: reader.document.span(ofTokens: thing.tokens), thingName: lowered(thing.head),
      whose: owners.owner(of: thing.tokens, number: number), place: owners.place(after: end), category: category,
      rule: rule)
  }

  /// The noun that follows; else, for a number that has none of its own, the counted noun before it.
  private func best(_ following: CountedPhrase?, _ number: Range<Int>) -> CountedPhrase? {
    if let following, following.category != .other || isLikelyNoun(following) { return following }
    if let earlier = reader.antecedent(before: number.lowerBound),
      isLarge(number) || earlier.unit == "toll" && following == nil
    {
      return earlier
    }
    return following
  }

  /// A noun that is no participle ("a few hundred stationed") and stands at once after the number.
  private func isLikelyNoun(_ phrase: CountedPhrase) -> Bool {
    !reader.endsIn(phrase.head, "ed") && !reader.endsIn(phrase.head, "ing")
  }

  private func isLarge(_ number: Range<Int>) -> Bool {
    number.count > 1 || (reader.digits(number.lowerBound) ?? 100) >= 50
  }

  /// "killed at least 12 and wounded 30": a number without a noun, of those whom the verb harmed.
  private func toll(
    _ reading: NumberReading, _ following: CountedPhrase?, low: Double?, high: Double?, change: QuantityChange,
    start: Int, rule: RuleName
  ) -> Quantity? {
    guard following == nil else { return nil }
    let isHarmed = reader.word(start - 1).map { harmingWords.contains($0) && $0 != "dead" } ?? false
    guard isHarmed || isSubjectOfHarm(reading.tokens.upperBound) else { return nil }
    return Quantity(
      span: reader.document.span(ofTokens: start..<reading.tokens.upperBound), low: low, high: high, change: change,
      unit: "people", thing: nil, thingName: "people", whose: nil,
      place: owners.place(after: reading.tokens.upperBound), category: .casualties, rule: rule)
  }

  /// "two million people have fled", "300,000 displaced people".
  private func isDisplaced(_ thing: CountedPhrase, end: Int) -> Bool {
    guard thing.category == .other, countedThings[reader.tokens[thing.head].lower] != nil else { return false }
    return (end..<min(reader.bounds.upperBound, end + 4)).contains {
      ["fled", "displaced", "flee", "fleeing", "uprooted", "homeless"].contains(reader.tokens[$0].lower)
    }
  }

  /// "45 years old", "the 69-year-old".
  private func isAge(_ end: Int) -> Bool {
    reader.word(end) == "old" || reader.isJoiningHyphen(end) && reader.word(end + 1) == "old"
  }

  private func lowered(_ index: Int) -> String { reader.document.text(reader.tokens[index]).lowercased() }

  /// People that were killed or wounded are casualties: "killed five people", "12 civilians were wounded", "five dead".
  private func casualties(_ thing: CountedPhrase, number: Range<Int>, end: Int) -> QuantityCategory? {
    if [.weapons, .vehicles, .aircraft, .ships, .money].contains(thing.category) { return nil }
    let before = max(reader.bounds.lowerBound, number.lowerBound - 4)..<number.lowerBound
    let after = end..<min(reader.bounds.upperBound, end + 4)
    if reader.tokens[thing.head].lower == "lives" {
      return (Array(before) + Array(after)).contains { lossWords.contains(reader.tokens[$0].lower) } ? .casualties : nil
    }
    let isHarmed =
      (Array(before) + Array(after)).contains { harmingWords.contains(reader.tokens[$0].lower) }
      || isHarmedLater(end) || includesVictims(before)
    let head = reader.tokens[thing.head].lower
    return isHarmed && (countedThings[head] != nil || singlePeople.contains(head)) ? .casualties : nil
  }

  /// "hundreds were killed", "12 have been wounded".
  private func isSubjectOfHarm(_ end: Int) -> Bool {
    guard let first = reader.word(end), ["were", "was", "have", "had"].contains(first) else { return false }
    return (end + 1..<min(reader.bounds.upperBound, end + 4)).contains {
      harmingWords.contains(reader.tokens[$0].lower) && reader.tokens[$0].lower != "dead"
    }
  }

  /// "298 passengers on the flight to Lima were killed", "hundreds of people, among them nurses, have died", "two adults also lost their lives":
  /// the harm that the people counted are the subject of.
  private func isHarmedLater(_ end: Int) -> Bool {
    for index in end..<min(reader.bounds.upperBound, end + 16) {
      let token = reader.tokens[index]
      if token.kind == .number || token.kind == .terminator { return false }
      if token.lower == "lost", reader.word(index + 2) == "lives" || reader.word(index + 2) == "life" { return true }
      if token.lower == "have" || token.lower == "has" {
        return [index + 1, index + 2].contains { reader.word($0) == "died" || reader.word($0) == "perished" }
      }
      guard ["were", "was", "been"].contains(token.lower) else { continue }
      let next = index + 1..<min(reader.bounds.upperBound, index + 3)
      return next.contains { harmingWords.contains(reader.tokens[$0].lower) && reader.word($0) != "hurt" }
    }
    return false
  }

  /// "The victims included 80 children".
  private func includesVictims(_ before: Range<Int>) -> Bool {
    before.contains { ["included", "include", "including"].contains(reader.tokens[$0].lower) }
      && before.contains { ["victims", "dead", "fatalities", "casualties"].contains(reader.tokens[$0].lower) }
  }

  /// A currency mark before, or a unit of measure after the number.
  private func measure(_ reading: NumberReading) -> (unit: String, category: QuantityCategory, end: Int)? {
    let range = reading.tokens
    if let mark = reader.word(range.lowerBound - 1), let code = currencies[mark] {
      return (code, .money, range.upperBound)
    }
    var end = range.upperBound
    if reader.isJoiningHyphen(end) { end += 1 }
    var word = reader.word(end)
    if word == "u.s." || word == "us" {
      end += 1
      word = reader.word(end)
    }
    if word == "of", let next = reader.word(end + 1), let code = currencies[next], next != "won" {
      return (code, .money, end + 2)
    }
    if word == "square" || word == "cubic", let next = reader.word(end + 1), let measure = measures[next] {
      return ("\(word == "square" ? "square" : "cubic") \(measure.unit)", .other, end + 2)
    }
    guard let word else { return nil }
    if let code = currencies[word], word != "won" { return (code, .money, end + 1) }
    guard let measure = measures[word] else { return nil }
    if word == "per" { return reader.word(end + 1) == "cent" ? (measure.unit, measure.category, end + 2) : nil }
    return (measure.unit, measure.category, end + 1)
  }

  /// What bounds or blurs a number, and the first token of that wording.
  private func leadingChange(before index: Int, isShare: Bool) -> (QuantityChange, Int) {
    var start = index
    if let mark = reader.word(start - 1), currencies[mark] != nil { start -= 1 }
    guard let last = reader.word(start - 1) else { return (.equal, start) }
    if let first = reader.word(start - 2), let change = changePairs[[first, last]] {
      // "no fewer than 60", "not more than 12".
      guard let negation = reader.word(start - 3), negation == "no" || negation == "not", last == "than" else {
        return (change, start - 2)
      }
      return (change == .more ? .less : .more, start - 3)
    }
    if last == "as", let many = reader.word(start - 2), let change = changePairs[["as", many]] {
      return (change, start - 3)
    }
    if let change = changeWords[last] { return (change, start - 1) }
    if last == "by" || last == "to", let verb = reader.word(start - 2), let change = risingWords[verb] {
      return (last == "by" ? change : .equal, start)
    }
    if isShare, let change = risingWords[last] { return (change, start) }
    return (.equal, start)
  }
}

/// Words that make the people counted casualties.
let harmingWords: Set<WordKey> = [
  "killed", "killing", "kill", "kills", "dead", "died", "dies", "wounded", "wounding", "injured", "injuring", "slain",
  "perished", "hurt", "maimed",
]

/// Nouns for one of the people that figures count.
let singlePeople: Set<WordKey> = [
  "person", "man", "woman", "child", "boy", "girl", "civilian", "policeman", "officer", "protester", "demonstrator",
  "teenager", "resident", "worker", "journalist", "student", "passenger", "driver", "pilot", "guard", "official",
]

/// Verbs by which lives are lost.
private let lossWords: Set<WordKey> = ["lost", "claimed", "claiming", "cost", "costing", "took", "taken", "losing"]

private let numberOpeners = WordSet(
  [
    ["a", "half"], Array(numberWords.keys), Array(magnitudes.keys), Array(vagueMagnitudes.keys),
    Array(vagueCounts.keys),
  ]
  .joined())
