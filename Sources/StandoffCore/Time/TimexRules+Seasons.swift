extension TimexRule {
  /// Seasons and feasts.
  static let seasonRules: [TimexRule] = [
    seasonAndYear, determinedSeason, season, thanksgiving, easter, fixedFeast, electionDay,
  ]

  private static let seasonAndYear = TimexRule(
    "<season> <year>", opens: [.the, .season],
    examples: ["In [the summer of 2014|2014-SU] it began.", "In [spring 2021|2021-SP] they massed."],
    counterexamples: ["The fall of 300 men", "Spring 12 men loose."]
  ) { reader in
    reader.take(.the)
    guard let season = reader.takeSeason() else { return nil }
    reader.take(.of)
    guard let year = reader.takeYear() ?? reader.takeSpelledYear() else { return nil }
    return .explicit(.season(year: year, season))
  }

  private static let determinedSeason = TimexRule(
    "last|this|next <season>", opens: [.last, .this, .next, .past, .the],
    examples: ["He left [last fall|2023-FA].", "It opens [this summer|2024-SU].", "It ends [next spring|2025-SP]."],
    counterexamples: ["This fall in prices hurts."]
  ) { reader in
    reader.take(.the)
    guard let word = reader.take(anyOf: .last, .this, .next, .past, .coming) else { return nil }
    _ = word.kind == .this ? reader.take(anyOf: .past, .coming) : nil
    guard let season = reader.takeSeason(), let today = reader.today else { return nil }
    guard word.kind == .last || reader.kind() != .in && reader.kind() != .of else { return nil }
    let year = today.seasonYear(
      season, steps: word.kind == .this ? 0 : word.kind == .next || word.kind == .coming ? 1 : -1)
    return TimexReading(.date, .period(.season(year: year, season)), anchor: reader.anchor)
  }

  private static let season = TimexRule(
    "in the <season>", opens: [.the, .season],
    examples: ["It will open in [the summer|2024-SU].", "They fought until [winter|2024-WI]."],
    counterexamples: ["The fall of Saigon came.", "Prices fall.", "They spring up."]
  ) { reader in
    reader.take(.the)
    guard let season = reader.takeSeason(), reader.kind() != .of, reader.kind() != .in else { return nil }
    let isDated = [.in, .during, .until, .by, .since, .through, .edge, .of, .early, .late, .mid, .over].contains(
      reader.kindBefore)
    guard isDated || reader.isWord("into", at: reader.start - 1) else { return nil }
    return reader.season(season)
  }

  private static let thanksgiving = TimexRule(
    "Thanksgiving", opens: [.thanksgiving, .last, .next, .this],
    examples: ["He fled on [Thanksgiving Day|2023-11-23].", "He came [last Thanksgiving|2023-11-23]."],
    counterexamples: ["They held a thanksgiving service."]
  ) { reader in
    let word = reader.take(anyOf: .last, .next, .this)
    guard reader.token()?.isCapitalised == true, reader.take(.thanksgiving) != nil else { return nil }
    if reader.kind() == .unit { reader.take(.unit) }
    return reader.feast(word?.kind) { CalendarDate(year: $0, month: 11, day: 22).map { $0.next(4) } }
  }

  private static let easter = TimexRule(
    "Easter", opens: [.easter, .last, .next, .this],
    examples: ["A truce for [Easter|2024-03-31] was signed.", "On [Easter Sunday|2024-03-31] he spoke."],
    counterexamples: ["The Easter Rising failed."]
  ) { reader in
    let word = reader.take(anyOf: .last, .next, .this)
    guard reader.take(.easter) != nil else { return nil }
    if reader.take(.unit) == 5 { return reader.easterWeek() }
    if reader.kind() == .unit || reader.kind() == .weekday { reader.position += 1 }
    if let next = reader.token(), next.isCapitalised, next.kind == .word { return nil }
    let offset =
      reader.kind(at: reader.position - 1) == .weekday && reader.isWord("monday", at: reader.position - 1) ? 1 : 0
    return reader.feast(word?.kind) { CalendarDate.easter(year: $0).map { $0 + offset } }
  }

  private static let fixedFeast = TimexRule(
    "Christmas", opens: [.holiday, .last, .next, .this],
    examples: [
      "He died on [Christmas Day|2023-12-25].", "On [Christmas Eve|2023-12-24] they met.",
      "On [New Year's Eve|2023-12-31] he left.",
      "He spoke on [New Year's Day|2024-01-01].",
    ],
    counterexamples: ["New York was hit.", "A Christmas tree fell."]
  ) { reader in
    let word = reader.take(anyOf: .last, .next, .this)
    guard reader.token()?.isCapitalised == true, let feast = reader.takeFixedFeast() else { return nil }
    return reader.feast(word?.kind) { CalendarDate(year: $0, month: feast.month, day: feast.day) }
  }

  private static let electionDay = TimexRule(
    "Election Day", opens: [.election],
    examples: ["He won on [Election Day|2024-11-05]."],
    counterexamples: ["An election day was set.", "Election results came."]
  ) { reader in
    guard reader.token()?.isCapitalised == true, reader.take(.election) != nil else { return nil }
    guard reader.token()?.isCapitalised == true, reader.take(.unit) == 4, let today = reader.today else { return nil }
    // The United States vote on the Tuesday after the first Monday of November, in even years.
    let years = (today.year - 1...today.year + 1).filter { $0 % 2 == 0 }
    let days = years.compactMap { CalendarDate(year: $0, month: 11, day: 2)?.next(2) }
    let nearest = days.min { abs($0 - today) < abs($1 - today) }
    return nearest.map { TimexReading(.date, .period(.day($0)), anchor: reader.anchor) }
  }
}

extension TimexReader {
  /// Holy Week: the days before Easter Sunday, which ends it.
  fileprivate func easterWeek() -> TimexReading? {
    guard var reading = feast(nil, day: { CalendarDate.easter(year: $0) }), case .period(.day(let day)) = reading.value,
      let week = CalendarPeriod(.week, holding: day)
    else { return nil }
    reading.value = .period(week)
    reading.days = week.days
    return reading
  }

  fileprivate mutating func takeSeason() -> CalendarPeriod.Season? {
    take(.season).flatMap { CalendarPeriod.Season(rawValue: Int32($0)) }
  }

  /// A feast of the nearest year, or of the last or next time it came round.
  fileprivate func feast(_ word: TimeWord.Kind?, day: (Int) -> CalendarDate?) -> TimexReading? {
    guard let today else { return .unresolved(.date, "XXXX-XX-XX", .day) }
    let days = (-1...1).compactMap { day(today.year + $0) }
    let chosen: CalendarDate? =
      switch word {
      case .last: days.last { $0 < today }
      case .next: days.first { $0 > today }
      default: days.min { abs($0 - today) < abs($1 - today) }
      }
    return chosen.map { TimexReading(.date, .period(.day($0)), anchor: anchor) }
  }

  fileprivate mutating func takeFixedFeast() -> (month: Int, day: Int)? {
    guard let feast = take(.holiday) else { return nil }
    switch feast {
    case 1: return takeChristmas()
    case 2: return (10, 31)
    case 3: return (6, 19)
    case 4:
      take(.possessive)
      return take(.unit) == 4 ? (2, 14) : nil
    default:
      guard take(.unit) == 9 else { return nil }
      take(.possessive)
      return take(.eve) != nil ? (12, 31) : take(.unit) == 4 ? (1, 1) : nil
    }
  }

  private mutating func takeChristmas() -> (month: Int, day: Int)? {
    if take(.eve) != nil { return (12, 24) }
    if kind() == .unit, take(.unit) == 4 { return (12, 25) }
    return token()?.kind == .word && kind() == .none ? nil : (12, 25)
  }
}

extension CalendarDate {
  /// The year of the season that lies so many steps from the one of this day's year; a step back is to the last one that is over.
  fileprivate func seasonYear(_ season: CalendarPeriod.Season, steps: Int) -> Int {
    let first = season.firstMonth
    switch steps {
    case -1: return month >= first + 3 || season == .winter && (3...11).contains(month) && false ? year : year - 1
    case 1:
      return month < first
        ? (month < first - 5 ? year : year) + (season == .spring && month < 3 ? 0 : month < first ? 0 : 1) : year + 1
    default: return season == .winter && month <= 2 ? year - 1 : year
    }
  }

  /// Easter Sunday of the Western churches: the anonymous Gregorian computus (Meeus, "Astronomical Algorithms").
  fileprivate static func easter(year: Int) -> CalendarDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return CalendarDate(year: year, month: n / 31, day: n % 31 + 1)
  }
}
