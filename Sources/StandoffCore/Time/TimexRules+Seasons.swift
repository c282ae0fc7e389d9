extension TimexRule {
  /// Seasons.
  static let seasonRules: [TimexRule] = [seasonAndYear, determinedSeason, season]

  private static let seasonAndYear = TimexRule(
    "<season> <year>", opens: [.the, .season],
    examples: [
      "In [the summer of 2014|2014-SU] it began.", "In [spring 2021|2021-SP] they massed.",
      "In [the autumn of last year|2023-FA] he left.",
    ],
    counterexamples: ["The fall of 300 men", "Spring 12 men loose."]
  ) { reader in
    reader.take(.the)
    guard let season = reader.takeSeason() else { return nil }
    if let today = reader.today, let offset = reader.takeYearWord() {
      return TimexReading(.date, .period(.season(year: today.year + offset, season)), anchor: reader.anchor)
    }
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
}

extension TimexReader {
  fileprivate mutating func takeSeason() -> CalendarPeriod.Season? {
    take(.season).flatMap { CalendarPeriod.Season(rawValue: Int32($0)) }
  }
}

extension CalendarDate {
  /// The year of the season that lies so many steps from the one of this day's year. A step back is to the last one that is over (the
  /// winter of these months began last year); a step ahead is to the next one that has not begun.
  fileprivate func seasonYear(_ season: CalendarPeriod.Season, steps: Int) -> Int {
    let first = season.firstMonth
    switch steps {
    case -1: return month >= first + 3 ? year : year - 1
    case 1: return month < first ? year : year + 1
    default: return season == .winter && month <= 2 ? year - 1 : year
    }
  }
}
