extension TimexRule {
  /// Words that widen or narrow the expression behind them.
  static let modifierRules: [TimexRule] = [partOfPeriod, edgeOfPeriod, roughly, bounded]

  private static let partOfPeriod = TimexRule(
    "early|mid|late <date>", opens: [.early, .mid, .late, .edge, .the],
    examples: [
      "It began in [early December|2023-12|DATE|START].", "He left in [mid-February|2024-02|DATE|MID].",
      "In [the late 1970s|197|DATE|END] he rose.", "They spoke [late Thursday|2024-03-07|DATE|END].",
      "It opens [early next year|2025|DATE|START].", "It closes by [end-March|2024-03|DATE|END].",
      "In [the mid-nineties|199|DATE|MID] it grew.",
    ],
    counterexamples: ["An early vote failed.", "The mid-range missile"]
  ) { reader in
    let hasArticle = reader.take(.the) != nil
    guard let word = reader.take(anyOf: .early, .mid, .late) ?? reader.takeTightEnd() else { return nil }
    reader.takeHyphen()
    guard reader.kind() != .the, var reading = reader.readInner() else { return nil }
    guard reading.type == .date || reading.type == .time, reading.value.granularity != .none else { return nil }
    guard !hasArticle || reading.value.granularity >= .season else { return nil }
    reading.mod = word.kind == .early ? .start : word.kind == .mid ? .mid : .end
    return reader.narrowed(reading)
  }

  private static let edgeOfPeriod = TimexRule(
    "the end of <date>", opens: [.the, .edge, .late],
    examples: [
      "By [the end of March|2024-03|DATE|END] it was over.", "It lasts until [the end of the year|2024|DATE|END].",
      "At [the start of 2022|2022|DATE|START] troops came.", "By [the end of the week|2024-W10|DATE|END] they left.",
    ],
    counterexamples: ["The end of the war came."]
  ) { reader in
    reader.take(.the)
    guard let edge = reader.take(.edge), reader.take(.of) != nil else { return nil }
    guard var reading = reader.takeNearUnit() ?? reader.readInner(), reading.type == .date else { return nil }
    guard reading.value.granularity != .none else { return nil }
    reading.mod = edge == 1 ? .start : edge == 2 ? .mid : .end
    return reader.narrowed(reading)
  }

  private static let roughly = TimexRule(
    "about <amount>", opens: [.about, .almost],
    examples: [
      "It took [about two weeks|P2W|DURATION|APPROX].", "[Nearly four years ago|2020|DATE|APPROX] he fled.",
      "He came [around 7:15 p.m.|2024-03-08T19:15|TIME|APPROX].", "It began [around Nov. 1|2023-11-01|DATE|APPROX].",
    ],
    counterexamples: [
      "About two men left.", "They got around [Monday|2024-03-04]'s ban.", "They wrote about [recent|PAST_REF] talks.",
    ]
  ) { reader in
    guard reader.take(anyOf: .about, .almost) != nil, var reading = reader.readInner(), reading.mod == nil else {
      return nil
    }
    let last = reader.kind(at: reader.position - 1)
    guard reading.type == .duration || reading.type == .time || [.ago, .digits, .edge].contains(last) else {
      return nil
    }
    reading.mod = .approximate
    return reading
  }

  private static let bounded = TimexRule(
    "more than <amount>", opens: [.more, .less, .at, .over, .up, .under, .no],
    examples: [
      "It took [more than four hours|PT4H|DURATION|MORE_THAN].", "He has [less than a week|P1W|DURATION|LESS_THAN].",
      "It lasts [at least 30 days|P30D|DURATION|EQUAL_OR_MORE].",
      "It took [up to 180 days|P180D|DURATION|EQUAL_OR_LESS].",
      "It took [over an hour|PT1H|DURATION|MORE_THAN].", "It took [no more than two days|P2D|DURATION|EQUAL_OR_LESS].",
      "He ruled for [over three years|P3Y|DURATION|MORE_THAN].",
    ],
    counterexamples: ["More than two men left.", "It grew over [two years|P2Y]."]
  ) { reader in
    guard let mod = reader.takeBound(), var reading = reader.readInner(),
      reading.type == .duration || reading.mod == nil
    else {
      return nil
    }
    guard reading.type == .duration || reader.kind(at: reader.position - 1) == .ago else { return nil }
    reading.mod = mod
    return reading
  }
}

extension TimexReader {
  /// The "end" of "end-March".
  fileprivate mutating func takeTightEnd() -> TimeWord? {
    guard isWord("end", at: position), token(1)?.kind == .hyphen, token(1)?.hasSpaceBefore == false else { return nil }
    return take(anyOf: .edge)
  }

  fileprivate mutating func takeBound() -> TimexMod? {
    let word = take(anyOf: .more, .less, .at, .over, .up, .under, .no)
    switch word?.kind {
    case .no:
      guard let bound = take(anyOf: .more, .less), take(.than) != nil else { return nil }
      return bound.kind == .more ? .equalOrLess : .equalOrMore
    case .more: return take(.than) == nil ? nil : .moreThan
    case .less: return take(.than) == nil ? nil : .lessThan
    case .at: return take(.least) != nil ? .equalOrMore : take(.most) != nil ? .equalOrLess : nil
    case .up: return take(.to) == nil ? nil : .equalOrLess
    case .over: return kind() == .a || [.for, .in, .after].contains(kindBefore) ? .moreThan : nil
    case .under: return .lessThan
    default: return nil
    }
  }

  /// "the month", "the year" behind "the end of": the one of publication.
  fileprivate mutating func takeNearUnit() -> TimexReading? {
    attempt { reader in
      guard reader.take(.the) != nil, let unit = reader.takeUnit(), !unit.isClock, unit != .day else { return nil }
      return reader.relative(unit, by: 0)
    }
  }

  /// The third of the days that a modifier leaves: early March is 1…10 March.
  fileprivate func narrowed(_ reading: TimexReading) -> TimexReading {
    guard let mod = reading.mod, let first = reading.days?.earliest, let count = reading.days?.dayCount, count >= 28
    else {
      return reading
    }
    var result = reading
    let third = count / 3
    switch mod {
    case .start: result.days = DayInterval(earliest: first, latest: first + (third - 1))
    case .mid: result.days = DayInterval(earliest: first + third, latest: first + (2 * third - 1))
    case .end: result.days = DayInterval(earliest: first + 2 * third, latest: first + (count - 1))
    default: break
    }
    return result
  }
}
