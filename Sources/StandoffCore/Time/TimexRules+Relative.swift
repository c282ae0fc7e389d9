extension TimexRule {
  /// Weeks, months and years counted from publication, or from what the text named last.
  static let relativeRules: [TimexRule] = [
    unitOfUnit, thisUnit, lastUnit, nextUnit, samePeriod, unitBefore, anaphoricUnit, turnedUnit, allUnit, theUnit,
  ]

  private static let unitOfUnit = TimexRule(
    "<unit> in <relative unit>", opens: [.earlier, .later],
    examples: [
      "He left [earlier this week|2024-W10|DATE||2024-03-04/2024-03-08].", "It opens [later this month|2024-03].",
      "[Earlier Thursday|2024-03-07], he spoke.", "He will go [later in the year|2024].",
      "On [Tuesday|2024-03-05] he came; [later in the day|2024-03-05] he left.",
    ],
    counterexamples: ["Earlier, he spoke.", "Later talks failed."]
  ) { reader in reader.takeEarlierOrLater() }

  private static let thisUnit = TimexRule(
    "this <unit>", opens: [.this, .the, .current],
    examples: [
      "Talks open [this week|2024-W10|DATE||2024-03-04/2024-03-10].", "It fell [this year|2024].",
      "[This weekend|2024-W10-WE] they vote.", "It rose in [the current quarter|2024-Q1].",
      "[This decade|202] is young.",
    ],
    counterexamples: [
      "This weekly ran it.", "The current flows east.", "He spoke this hour.", "He spoke on \"This Week\" at length.",
    ]
  ) { reader in
    reader.take(.the)
    guard let word = reader.take(anyOf: .this, .current) else { return nil }
    if word.kind == .this, reader.kind() == .coming || reader.kind() == .past { reader.position += 1 }
    reader.take(.fiscal)
    guard let unit = reader.takeUnit(), unit != .day, !unit.isClock, !reader.isQuotedTitle else { return nil }
    return reader.relative(unit, by: 0)
  }

  private static let lastUnit = TimexRule(
    "last <unit>", opens: [.last, .the],
    examples: [
      "They met [last week|2024-W09].", "He won [last year|2023].",
      "Nine died [last weekend|2024-W09-WE|DATE||2024-03-02/2024-03-03].",
      "It fell [last month|2024-02].", "2024-01-03: It fell [last month|2023-12].", "It shrank [last decade|201].",
    ],
    counterexamples: ["He was the last man.", "It was her last year in office.", "On the last day he left."]
  ) { reader in
    reader.take(.the)
    guard reader.take(.last) != nil, let unit = reader.takeUnit(), !unit.isClock, unit != .day else { return nil }
    guard reader.kindBefore != .his, reader.kindBefore != .possessive else { return nil }
    return reader.relative(unit, by: -1)
  }

  private static let nextUnit = TimexRule(
    "next <unit>", opens: [.next, .coming, .the],
    examples: [
      "They meet [next week|2024-W11|DATE||2024-03-11/2024-03-17].", "He will run [next year|2025].",
      "In [the coming week|2024-W11] talks resume.", "2023-12-30: They meet [next week|2024-W01].",
    ],
    counterexamples: ["He was the next man.", "On Monday he came; the next day he left."]
  ) { reader in
    let hasArticle = reader.take(.the) != nil
    guard reader.take(anyOf: .next, .coming) != nil, let unit = reader.takeUnit() else { return nil }
    return unit == .day && hasArticle ? nil : reader.relative(unit, by: 1)
  }

  private static let samePeriod = TimexRule(
    "the same period last year", opens: [.the],
    examples: ["It is up from [the same period last year|2023].", "It fell from [the same month a year ago|2023-03]."],
    counterexamples: ["He is the same man."]
  ) { reader in reader.takeSamePeriod() }

  private static let unitBefore = TimexRule(
    "the <unit> before", opens: [.the],
    examples: [
      "In [2010|2010] he won; he had lost [the year before|2009].",
      "On [March 3|2024-03-03] he came, [the day after|2024-03-04], he fled.",
    ],
    counterexamples: ["It was the year before the war."]
  ) { reader in
    guard reader.take(.the) != nil, let unit = reader.takeUnit(), !unit.isClock else { return nil }
    guard let word = reader.take(anyOf: .before, .earlier, .after), reader.isAtPause else { return nil }
    return reader.fromMemory(unit, steps: word.kind == .after ? 1 : -1)
  }

  private static let anaphoricUnit = TimexRule(
    "the following <unit>", opens: [.the, .that],
    examples: [
      "On [March 3|2024-03-03] he fled; [the next day|2024-03-04] he fell.",
      "In [May 2010|2010-05] he won; [that year|2010] was hard.",
      "In [May 2010|2010-05] he won, and fell [the following month|2010-06].",
      "[Tuesday|2024-03-05] was hot; [that day|2024-03-05] he died.",
      "In [2010|2010] he won, in [the previous year|2009] he lost.",
      "On [Monday|2024-03-04] he came and [the same day|2024-03-04] left.",
    ],
    counterexamples: ["The following men left.", "He left the same way.", "It may come in the next day or two."]
  ) { reader in reader.takeAnaphora() }

  private static let turnedUnit = TimexRule(
    "the turn of the <unit>", opens: [.the],
    examples: ["At [the turn of the century|2000] it fell."], counterexamples: ["It was the turn of the tide."]
  ) { reader in
    guard reader.take(.the) != nil, reader.take(word: "turn"), reader.take(.of) != nil, reader.take(.the) != nil else {
      return nil
    }
    guard let unit = reader.takeUnit(), unit == .century || unit == .millennium else { return nil }
    return .explicit(.year(2000))
  }

  private static let allUnit = TimexRule(
    "all <unit>", opens: [.all],
    examples: ["They have met [all week|P1W|DURATION||2024-03-04/2024-03-10]."],
    counterexamples: ["All weeks are long."]
  ) { reader in
    guard reader.take(.all) != nil, let unit = reader.takeUnit(), unit != .day else { return nil }
    let period = reader.relative(unit, by: 0)
    return .duration(TimeAmount(count: .exact(1), unit: unit), days: period.days, anchor: period.anchor)
  }

  private static let theUnit = TimexRule(
    "the <unit>", opens: [.the],
    examples: [
      "Nine died over [the weekend|2024-W09-WE].", "They will meet over [the weekend|2024-W10-WE].",
      "It was the worst attack of [the year|2024].", "It fell for [the week|2024-W10].",
      "In [the year|P1Y|DURATION] ended [March 1|2024-03-01] it fell.",
    ],
    counterexamples: ["The year was hard.", "In the year since the war began, he won."]
  ) { reader in
    guard reader.take(.the) != nil else { return nil }
    let isFull = reader.isWord("full", at: reader.position) && reader.take(.additional) != nil
    guard let unit = reader.takeUnit() else { return nil }
    if isFull { return unit == .year ? reader.relative(.year, by: 0) : nil }
    return unit == .weekend ? reader.weekend() : reader.takePlainUnit(unit)
  }
}

extension TimexReader {
  mutating func takeUnit() -> TimeUnit? { take(.unit).flatMap { TimeUnit(rawValue: Int32($0)) } }
  mutating func takeUnits() -> TimeUnit? { take(.units).flatMap { TimeUnit(rawValue: Int32($0)) } }

  /// "of the year", "for the week": the one of publication; "the year ended March 31" is a length.
  fileprivate func takePlainUnit(_ unit: TimeUnit) -> TimexReading? {
    guard [.week, .month, .year].contains(unit) else { return nil }
    if kind() == .ended { return .duration(TimeAmount(count: .exact(1), unit: unit)) }
    guard [.for, .of, .in, .during].contains(kindBefore), isAtPause || kind() == .possessive else { return nil }
    return relative(unit, by: 0)
  }

  /// "the weekend": the one under way, the one ahead when the verb points ahead, else the last.
  func weekend() -> TimexReading {
    guard let today else { return .unresolved(.date, "XXXX-WXX-WE", .weekend) }
    let direction = direction()
    let isNow = today.weekday >= 6
    var reading = relative(.weekend, by: isNow || direction.direction == .future ? 0 : -1)
    reading.cue = direction.cue
    return reading
  }

  /// "earlier this week", "later in the year": the part of the period before or after publication.
  mutating func takeEarlierOrLater() -> TimexReading? {
    guard let word = take(anyOf: .earlier, .later) else { return nil }
    if take(.in) != nil {
      guard take(.the) != nil, let unit = takeUnit() else { return nil }
      if unit == .day { return dayFromMemory(0) ?? day(0) }
      return part(of: relative(unit, by: 0), isEarlier: word.kind == .earlier)
    }
    guard ![.digits, .cardinal, .a, .the].contains(kind()), let reading = readInner(), reading.type != .duration else {
      return nil
    }
    return part(of: reading, isEarlier: word.kind == .earlier)
  }

  private func part(of reading: TimexReading, isEarlier: Bool) -> TimexReading {
    guard let today, let days = reading.days, days.dayCount != 1, days.contains(today) else { return reading }
    var result = reading
    result.days =
      isEarlier
      ? DayInterval(earliest: days.earliest, latest: today) : DayInterval(earliest: today, latest: days.latest)
    return result
  }

  /// "that day", "the following month", "the previous year": counted from the date named last.
  mutating func takeAnaphora() -> TimexReading? {
    var steps: Int?
    if take(.that) != nil {
      take(.same)
      steps = 0
    } else if take(.the) != nil {
      switch take(anyOf: .next, .following, .previous, .same)?.kind {
      case .next, .following: steps = 1
      case .previous: steps = -1
      case .same: steps = 0
      default: return nil
      }
    }
    guard let steps, let unit = takeUnit(), !unit.isClock, kind() != .or else { return nil }
    return fromMemory(unit, steps: steps)
  }

  fileprivate func fromMemory(_ unit: TimeUnit, steps: Int) -> TimexReading? {
    unit == .day ? dayFromMemory(steps) : periodFromMemory(unit, steps)
  }

  /// Whether a mark, the end, or a word that opens no clause follows.
  fileprivate var isAtPause: Bool {
    guard let token = token() else { return true }
    return token.kind == .mark || token.kind == .terminator || [.and, .or, .in, .on, .to].contains(kind())
  }

  /// Quotation marks around a capitalised unit: the name of a programme.
  fileprivate var isQuotedTitle: Bool {
    guard tokens[position - 1].isCapitalised, let before = tokenBefore else { return false }
    return before.kind == .straightQuote || before.kind == .openQuote
  }

  /// "the same period last year", "the corresponding month a year earlier": that period of the year before.
  fileprivate mutating func takeSamePeriod() -> TimexReading? {
    guard take(.the) != nil, take(.same) != nil || kind() == .unit else { return nil }
    let unit = takeUnit()
    guard unit != nil || take(.period) != nil else { return nil }
    guard takeYearBefore() else { return nil }
    if let compared = ago(TimeAmount(count: .exact(1), unit: .year)), compared.value.granularity != .year {
      return compared
    }
    guard let today, let unit, unit != .year, let period = CalendarPeriod(unit, holding: today)?.shifted(years: -1)
    else {
      return relative(.year, by: -1)
    }
    return TimexReading(.date, .period(period), anchor: anchor)
  }

  private mutating func takeYearBefore() -> Bool {
    attempt { reader -> Bool? in
      reader.take(.of)
      if reader.take(.last) != nil { return reader.take(.unit) == 9 ? true : nil }
      guard reader.take(.a) != nil, reader.take(.unit) == 9 else { return nil }
      return reader.take(anyOf: .ago, .earlier, .before) == nil ? nil : true
    } ?? false
  }

  private func dayFromMemory(_ steps: Int) -> TimexReading? {
    guard let entry = memory.lastDay, case .day(let day) = entry.period else {
      return today == nil ? .unresolved(.date, "XXXX-XX-XX", .day) : nil
    }
    return TimexReading(.date, .period(.day(day + steps)), anchor: .timex(entry.span, day))
  }

  private func periodFromMemory(_ unit: TimeUnit, _ steps: Int) -> TimexReading? {
    guard let entry = memory.last, let day = entry.period.days?.earliest,
      let period = CalendarPeriod(unit, holding: day)
    else {
      let unknown = TimexReading.unresolved(.date, TimexReader.unknown(unit), CalendarPeriod.granularity(of: unit))
      return today == nil ? unknown : nil
    }
    return TimexReading(.date, .period(period.shifted(by: steps)), anchor: .timex(entry.span, day))
  }
}
