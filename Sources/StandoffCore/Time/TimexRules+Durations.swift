extension TimexRule {
  /// Lengths of time, and the days counted by them.
  static let durationRules: [TimexRule] = [
    ageRefused, oneDay, unitLong, unitsAgo, unitsEarlier, unitsLater, unitsAhead, pastUnits, pastDecade, firstUnits,
    hyphenatedUnits,
    rangeOfUnits, exactUnits, halfUnit, vagueUnits, comingUnits,
  ]

  private static let ageRefused = TimexRule(
    "<age>", opens: [.digits, .cardinal, .a, .units, .age], examples: [],
    counterexamples: ["A 22-year-old man died.", "She is six years old.", "Children 6 months and older ate."]
  ) { reader in reader.takeAge() ? .refused : nil }

  private static let oneDay = TimexRule(
    "will one day", opens: [.cardinal],
    examples: ["It will [one day|FUTURE_REF] be free.", "He hopes to [one day|FUTURE_REF] return."],
    counterexamples: ["It took one day."]
  ) { reader in
    guard [.will, .modal, .to].contains(reader.kindBefore), reader.take(.cardinal) == 1, reader.take(.unit) == 4 else {
      return nil
    }
    return .reference("FUTURE_REF")
  }

  private static let unitLong = TimexRule(
    "<unit>-long", opens: [.unit, .units, .longUnit],
    examples: [
      "A [week-long|P1W|DURATION] siege began.", "The [decades-long|PXY|DURATION] feud ended.",
      "A [monthlong|P1M|DURATION] truce held.",
    ],
    counterexamples: ["The week was long."]
  ) { reader in
    if let unit = reader.take(.longUnit).flatMap({ TimeUnit(rawValue: Int32($0)) }) {
      return .duration(TimeAmount(count: .exact(1), unit: unit))
    }
    let isPlural = reader.kind() == .units
    guard let unit = reader.takeUnit() ?? reader.takeUnits(), reader.takeHyphen(), reader.take(.long) != nil else {
      return nil
    }
    return .duration(TimeAmount(count: isPlural ? .vague : .exact(1), unit: unit))
  }

  private static let unitsAgo = TimexRule(
    "<amount> ago", opens: [.digits, .cardinal, .scale, .a, .vagueCount, .units, .decimal, .half, .grouped],
    examples: [
      "He left [two weeks ago|2024-W08].", "It began [10 days ago|2024-02-27].", "She won [four years ago|2020].",
      "He fell [a month ago|2024-02].", "It closed [several years ago|PAST_REF].", "They met [a decade ago|2014].",
      "It closed [a year ago|2023].", "[Three years ago today|2021-03-08] it shook.",
      "It began [10 years ago this week|2014-W10].",
    ],
    counterexamples: ["Two weeks passed.", "Long ago they met."]
  ) { reader in
    guard let amount = reader.takeAmount(), reader.take(.ago) != nil else { return nil }
    return reader.takeAnniversary(amount) ?? reader.ago(amount)
  }

  private static let unitsEarlier = TimexRule(
    "<amount> earlier", opens: [.digits, .cardinal, .scale, .a, .vagueCount],
    examples: [
      "In [May 2010|2010-05] it was twice that of [a year earlier|2009-05].",
      "On [March 3|2024-03-03], [two days earlier|2024-03-01] he fled.",
    ],
    counterexamples: ["Two days passed earlier."]
  ) { reader in
    guard let amount = reader.takeAmount(), reader.take(.earlier) != nil else { return nil }
    return reader.earlier(amount)
  }

  private static let unitsLater = TimexRule(
    "<amount> later", opens: [.digits, .cardinal, .scale, .a, .vagueCount, .units],
    examples: [
      "On [March 3|2024-03-03] he fled; [two days|P2D|DURATION||2024-03-05] later he died.",
      "It rose in [May 1989|1989-05]. [Two months|P2M|DURATION||1989-07-01/1989-07-31] later it fell.",
    ],
    counterexamples: ["Two days passed.", "A later date was set."]
  ) { reader in
    guard let amount = reader.takeAmount(), reader.kind() == .later else { return nil }
    return reader.later(amount)
  }

  private static let unitsAhead = TimexRule(
    "in <amount>", opens: [.digits, .cardinal, .a, .scale],
    examples: [
      "They will meet in [two weeks|P2W|DURATION||2024-03-22].",
      "There was a promise to meet in [two weeks|P2W|DURATION||2024-03-22].",
      "It is due in [10 days|P10D|DURATION||2024-03-18].",
      "He will go within [a month|P1M|DURATION||2024-03-08/2024-04-08].",
      "Talks resume [two weeks from now|P2W|DURATION||2024-03-22].",
      "They will meet in [three weeks' time|P3W|DURATION||2024-03-29].",
    ],
    counterexamples: ["In two years he won twice.", "They met for two weeks.", "It is the worst attack in two years."]
  ) { reader in
    guard let amount = reader.takeAmount() else { return nil }
    return reader.ahead(amount)
  }

  private static let pastUnits = TimexRule(
    "the past|next <count> <units>", opens: [.the, .past, .last, .next, .coming, .recent, .those, .latest],
    examples: [
      "In [the past two years|P2Y|DURATION||2022-03-08/2024-03-08] it grew.",
      "It will end in [the next few months|PXM|DURATION].",
      "It shrank over [the last five years|P5Y|DURATION].",
      "[The next 10 days|P10D|DURATION||2024-03-08/2024-03-18] will tell.",
      "In [recent weeks|PXW|DURATION||2024-01-08/2024-03-08] shells fell.",
      "Talks resume in [the coming days|PXD|DURATION||2024-03-08/2024-03-22].",
      "In [the past year|P1Y|DURATION] it fell.",
    ],
    counterexamples: ["The past was dark.", "The last five men left.", "The next few were lost."]
  ) { reader in reader.takePastUnits() }

  private static let pastDecade = TimexRule(
    "these <units>", opens: [.those],
    examples: ["[These days|PRESENT_REF] few go."], counterexamples: ["These men left."]
  ) { reader in
    guard reader.isWord("these", at: reader.position), reader.take(.those) != nil, reader.takeUnits() == .day else {
      return nil
    }
    return .reference("PRESENT_REF", days: reader.today.map { DayInterval($0) }, anchor: reader.anchor)
  }

  private static let firstUnits = TimexRule(
    "the first <count> <units>", opens: [.the],
    examples: ["In [the first nine months|P9M|DURATION] it rose.", "[The six months|P6M|DURATION] were hard."],
    counterexamples: ["The first nine men left.", "The month was long."]
  ) { reader in
    guard reader.take(.the) != nil else { return nil }
    if reader.kind() == .ordinal || reader.kind() == .latest || reader.kind() == .same { reader.position += 1 }
    guard let count = reader.takeCount(), let unit = reader.takeUnits() else { return nil }
    return .duration(TimeAmount(count: count, unit: unit))
  }

  private static let hyphenatedUnits = TimexRule(
    "<count>-<unit>", opens: [.digits, .cardinal, .vagueCount, .decimal, .scale, .grouped],
    examples: [
      "A [four-day|P4D|DURATION] trip began.", "He got a [10-year|P10Y|DURATION] term.",
      "A [two-and-a-half-year|P2Y6M|DURATION] war.",
      "A [24-hour|PT24H|DURATION] curfew.", "A [several-month|PXM|DURATION] delay.",
    ],
    counterexamples: ["A four-door car.", "The Su-24 fell.", "A 22-year-old died."]
  ) { reader in reader.takeHyphenatedAmount() }

  private static let rangeOfUnits = TimexRule(
    "<count> to <count> <units>", opens: [.digits, .cardinal],
    examples: [
      "It took [two to three weeks|P2W|DURATION].", "Wait [10-15 minutes|PT10M|DURATION].",
      "He got [five or six years|P5Y|DURATION].",
    ],
    counterexamples: ["From two to three men left."]
  ) { reader in
    guard let count = reader.takeCount() else { return nil }
    if reader.token()?.kind == .hyphen || reader.token()?.kind == .dash {
      reader.position += 1
    } else {
      guard reader.take(anyOf: .to, .or) != nil else { return nil }
    }
    guard reader.takeCount() != nil, let unit = reader.takeUnits() else { return nil }
    return .duration(TimeAmount(count: count, unit: unit))
  }

  private static let exactUnits = TimexRule(
    "<count> <units>", opens: [.digits, .cardinal, .vagueCount, .a, .scale, .decimal, .grouped],
    examples: [
      "It took [two days|P2D|DURATION].", "He served [24 hours|PT24H|DURATION].",
      "After [a week|P1W|DURATION] he fled.",
      "It lasted [a year and a half|P1Y6M|DURATION].", "They spoke for [2 1/2 hours|PT2H30M|DURATION].",
      "It took [several months|PXM|DURATION].", "He served [two more weeks|P2W|DURATION].",
      "It ran for [a few days|PXD|DURATION].",
      "It stood for [two centuries|P200Y|DURATION].", "It took [a couple of years|P2Y|DURATION].",
    ],
    counterexamples: [
      "She is 37 years old.", "One of the days he left.", "There is concern in some quarters.", "He earns $50 a day.",
      "They guard it 24 hours a day.",
    ]
  ) { reader in
    guard let amount = reader.takeAmount(), !reader.isRate else { return nil }
    return .duration(amount)
  }

  private static let halfUnit = TimexRule(
    "half an hour", opens: [.half],
    examples: ["They spoke for [half an hour|PT30M|DURATION].", "It took [half a century|P50Y|DURATION]."],
    counterexamples: ["Half a man left."]
  ) { reader in
    guard reader.take(.half) != nil else { return nil }
    reader.takeHyphen()
    reader.take(.a)
    return reader.takeUnit().map { .duration(TimeAmount(count: .andHalf(0), unit: $0)) }
  }

  private static let vagueUnits = TimexRule(
    "<units>", opens: [.units],
    examples: [
      "It took [years|PXY|DURATION].", "For [weeks|PXW|DURATION] they waited.",
      "It will be over in [days|PXD|DURATION||2024-03-08/2024-03-22].",
    ],
    counterexamples: ["He was 52 years old.", "The minutes were read.", "They left their quarters."]
  ) { reader in
    guard let unit = reader.takeUnits(), [.day, .week, .month, .year, .decade, .century].contains(unit) else {
      return nil
    }
    guard reader.isVagueUnits else { return nil }
    let amount = TimeAmount(count: .vague, unit: unit)
    return reader.ahead(amount) ?? .duration(amount)
  }

  private static let comingUnits = TimexRule(
    "the <units> ahead", opens: [.the],
    examples: [
      "In [the weeks ahead|PXW|DURATION||2024-03-08/2024-05-08] they will vote.",
      "In [the days|PXD|DURATION] before the attack he fled.",
    ],
    counterexamples: ["The men ahead fell."]
  ) { reader in
    guard reader.take(.the) != nil, let unit = reader.takeUnits() else { return nil }
    let amount = TimeAmount(count: .vague, unit: unit)
    if reader.take(.ahead) != nil, let today = reader.today {
      return .duration(amount, days: amount.interval(from: today, sign: 1), anchor: reader.anchor)
    }
    return [.before, .after, .since, .that].contains(reader.kind()) ? .duration(amount) : nil
  }
}
