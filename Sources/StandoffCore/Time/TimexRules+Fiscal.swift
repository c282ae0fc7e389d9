extension TimexRule {
  /// Quarters, halves and fiscal years.
  static let fiscalRules: [TimexRule] = [
    quarterOfYear, yearAndQuarter, quarterCode, theQuarter, yearAgoPeriod, halfOfYear, fiscalYear, yearEnd,
  ]

  private static let quarterOfYear = TimexRule(
    "the <ordinal> quarter", opens: [.the, .ordinal, .fiscal],
    examples: [
      "It rose in [the third quarter|2023-Q3].", "[Third-quarter|2023-Q3] profit fell.",
      "It fell in [the third quarter of 1984|1984-Q3].", "It rose in [the second fiscal quarter|2023-Q2].",
      "It will rise in [the second quarter|2024-Q2].",
    ],
    counterexamples: ["The third man left.", "He lives in the Latin quarter."]
  ) { reader in
    let hasArticle = reader.take(.the) != nil
    guard let reading = reader.takeQuarter(year: nil) else { return nil }
    // "the third-quarter loss": the article belongs to the loss.
    return hasArticle && reader.tokens[reader.position - 2].kind == .hyphen ? nil : reading
  }

  private static let yearAndQuarter = TimexRule(
    "<year>'s <ordinal> quarter", opens: [.the, .digits, .this, .last, .next],
    examples: [
      "It rose in [this year's third quarter|2024-Q3].", "It fell in [the 1988 third quarter|1988-Q3].",
      "In [next year's first quarter|2025-Q1] it ends.",
    ],
    counterexamples: ["This year's talks failed."]
  ) { reader in
    reader.take(.the)
    guard
      let year = reader.takeYear() ?? reader.takeYearWord().flatMap({ offset in reader.today.map { $0.year + offset } })
    else {
      return nil
    }
    reader.take(.possessive)
    return reader.takeQuarter(year: year)
  }

  private static let quarterCode = TimexRule(
    "Q<n> <year>", opens: [.quarterCode, .halfCode],
    examples: ["In [Q3 2021|2021-Q3] it fell.", "In [Q4|2023-Q4] it rose.", "[H1 2020|2020-H1] was hard."],
    counterexamples: ["Question Q5 was hard."]
  ) { reader in
    guard let code = reader.take(anyOf: .quarterCode, .halfCode) else { return nil }
    reader.take(.of)
    let year = reader.takeYear()
    if code.kind == .halfCode { return year.map { .explicit(.half(year: $0, half: Int(code.number))) } }
    return year.map { .explicit(.quarter(year: $0, quarter: Int(code.number))) } ?? reader.quarter(Int(code.number))
  }

  private static let theQuarter = TimexRule(
    "the quarter", opens: [.the],
    examples: [
      "It rose in [the third quarter|2023-Q3]. In [the quarter|2023-Q3] it sold two.",
      "In [the latest quarter|2023-Q4] it fell.",
    ],
    counterexamples: ["They live in the quarter by the port.", "The latest period drama"]
  ) { reader in
    guard reader.take(.the) != nil else { return nil }
    let isLatest = reader.take(anyOf: .latest, .recent) != nil
    let isQuarter = reader.take(.unit) == 8
    guard isQuarter || isLatest && reader.take(.period) != nil, reader.token()?.kind != .hyphen else { return nil }
    return reader.lastQuarter(isLatest: isLatest, isNamed: isQuarter && (isLatest || reader.kind() == .ended))
  }

  private static let yearAgoPeriod = TimexRule(
    "the year-ago quarter", opens: [.the, .unit],
    examples: [
      "It rose in [the third quarter|2023-Q3] from [the year-ago quarter|2022-Q3].",

      "It rose in [the third quarter|2023-Q3] from [the year-earlier period|2022-Q3].",
    ],
    counterexamples: ["The year passed."]
  ) { reader in
    let hasArticle = reader.take(.the) != nil
    guard reader.take(.unit) == 9, reader.takeHyphen(), reader.take(anyOf: .ago, .earlier) != nil else { return nil }
    let hasNoun = reader.takeQuarterName() != nil || reader.take(.unit) != nil || reader.take(.period) != nil
    guard hasNoun || !hasArticle else { return nil }
    return reader.ago(TimeAmount(count: .exact(1), unit: .year))
  }

  private static let halfOfYear = TimexRule(
    "the first half of <year>", opens: [.the],
    examples: [
      "In [the first half of 2021|2021-H1] it rose.", "In [the second half of this year|2024-H2] it will fall.",
    ],
    counterexamples: ["The first half of the match was dull."]
  ) { reader in
    guard reader.take(.the) != nil, let word = reader.take(anyOf: .ordinal, .last), word.number <= 2 else { return nil }
    guard reader.take(.half) != nil else { return nil }
    let half = word.kind == .last ? 2 : Int(word.number)
    if let offset = reader.takeYearWord(), let today = reader.today {
      return TimexReading(.date, .period(.half(year: today.year + offset, half: half)), anchor: reader.anchor)
    }
    guard reader.take(.of) != nil, let year = reader.takeYear() else { return nil }
    return .explicit(.half(year: year, half: half))
  }

  private static let fiscalYear = TimexRule(
    "fiscal <year>", opens: [.the, .fiscal],
    examples: [
      "In [fiscal 2021|2021] it rose.", "[Fiscal year 2022|2022] was hard.", "In [the fiscal year|2024] it fell.",
    ],
    counterexamples: ["The fiscal gap grew."]
  ) { reader in
    let hasArticle = reader.take(.the) != nil
    if hasArticle { _ = reader.take(anyOf: .current, .latest, .last, .next, .previous) }
    guard reader.take(.fiscal) != nil else { return nil }
    let hasUnit = reader.take(.unit) == 9
    if let year = reader.takeYear() { return .explicit(.year(year)) }
    return hasUnit && hasArticle ? reader.relative(.year, by: 0) : nil
  }

  private static let yearEnd = TimexRule(
    "year-end", opens: [.unit],
    examples: ["It will close by [year-end|2024-12-31].", "By [year's end|2024-12-31] it will be gone."],
    counterexamples: ["A year ended."]
  ) { reader in
    guard reader.take(.unit) == 9 else { return nil }
    reader.takeHyphen()
    reader.take(.possessive)
    guard reader.isWord("end", at: reader.position), reader.take(.edge) != nil else { return nil }
    guard let today = reader.today else { return .unresolved(.date, "XXXX-12-31", .day) }
    return CalendarDate(year: today.year, month: 12, day: 31).map {
      TimexReading(.date, .period(.day($0)), anchor: reader.anchor)
    }
  }
}

extension TimexReader {
  /// The quarter named last; without one, the last that is over, if the words leave no doubt that a quarter of a year is meant.
  fileprivate func lastQuarter(isLatest: Bool, isNamed: Bool) -> TimexReading? {
    if let entry = memory.lastQuarter, let day = entry.period.days?.earliest, !isLatest || isOver(entry.period) {
      return TimexReading(.date, .period(entry.period), anchor: .timex(entry.span, day))
    }
    return isNamed ? relative(.quarter, by: -1) : nil
  }

  private func isOver(_ period: CalendarPeriod) -> Bool {
    guard let today, let last = period.days?.latest else { return true }
    return last < today
  }

  /// "third quarter", "fiscal-first quarter", "third-quarter", with "of 1984" or "last year" behind it.
  fileprivate mutating func takeQuarter(year: Int?) -> TimexReading? {
    guard let number = takeQuarterName() else { return nil }
    if let year { return .explicit(.quarter(year: year, quarter: number)) }
    if let named = attempt({ $0.take(.of) == nil ? nil : $0.takeYear() }) {
      return .explicit(.quarter(year: named, quarter: number))
    }
    if let offset = takeYearWord(), let today {
      return TimexReading(.date, .period(.quarter(year: today.year + offset, quarter: number)), anchor: anchor)
    }
    return quarter(number)
  }

  fileprivate mutating func takeQuarterName() -> Int? {
    attempt { reader in
      if reader.take(.fiscal) != nil { reader.takeHyphen() }
      guard let number = reader.take(.ordinal), (1...4).contains(number) else { return nil }
      reader.takeHyphen()
      reader.take(.fiscal)
      return reader.take(.unit) == 8 ? number : nil
    }
  }
}
