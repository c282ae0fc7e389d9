extension TimexRule {
  /// Days with names of their own.
  static let feastRules: [TimexRule] = [holyWeek, feast, electionDay]

  private static let feast = TimexRule(
    "<holiday>", opens: [.feast, .month, .last, .next, .this],
    examples: [
      "He fled on [Thanksgiving Day|2023-11-23].", "He came [last Thanksgiving|2023-11-23].",
      "A truce for [Easter|2024-03-31] was signed.", "On [Easter Sunday|2024-03-31] he spoke.",
      "A truce was called for [Orthodox Easter|2024-05-05].", "He died on [Christmas Day|2023-12-25].",
      "On [New Year's Eve|2023-12-31] he left.", "He spoke on [New Year's Day|2024-01-01].",
      "Unions rallied on [May Day|2024-05-01].", "They opened on [Labor Day|2023-09-04].",
      "The attack came before [Yom Kippur|2023-09-25].", "It ends by [Passover|2024-04-23].",
    ],
    counterexamples: [
      "New York was hit.", "A Christmas tree fell.", "The Easter Rising failed.", "They held a thanksgiving service.",
      "The Yom Kippur war began.", "A good Friday it was.", "He may day and night complain.",
    ]
  ) { reader in
    let word = reader.take(anyOf: .last, .next, .this)
    guard let feast = reader.takeFeast() else { return nil }
    return reader.feast(word?.kind, unknown: feast.unknownValue) { feast.day(in: $0) }
  }

  private static let holyWeek = TimexRule(
    "Holy Week", opens: [.feast],
    examples: ["In [Holy Week|2024-W13] they prayed.", "As [Easter week|2024-W13] began, he fled."],
    counterexamples: ["It was a holy week."]
  ) { reader in
    guard reader.token()?.isCapitalised == true, reader.take(.feast) != nil else { return nil }
    let name = reader.position - 1
    guard reader.isWord("holy", at: name) && reader.token()?.isCapitalised == true || reader.isWord("easter", at: name)
    else { return nil }
    return reader.take(.unit) == 5 ? reader.easterWeek() : nil
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
    guard var reading = feast(nil, unknown: "XXXX-WXX", day: { CalendarDate.easter(year: $0) }),
      case .period(.day(let day)) = reading.value,
      let week = CalendarPeriod(.week, holding: day)
    else { return nil }
    reading.value = .period(week)
    reading.days = week.days
    return reading
  }

  /// A feast of the nearest year, or of the last or next time it came round.
  fileprivate func feast(_ word: TimeWord.Kind?, unknown: String, day: (Int) -> CalendarDate?) -> TimexReading? {
    guard let today else { return .unresolved(.date, unknown, .day) }
    let days = (-1...1).compactMap { day(today.year + $0) }
    let chosen: CalendarDate? =
      switch word {
      case .last: days.last { $0 < today }
      case .next: days.first { $0 > today }
      default: nearest(days, to: today)
      }
    return chosen.map { TimexReading(.date, .period(.day($0)), anchor: anchor) }
  }

  /// The nearest of some days; far from publication the one that the verb points to.
  private func nearest(_ days: [CalendarDate], to today: CalendarDate) -> CalendarDate? {
    let nearest = days.min { abs($0 - today) < abs($1 - today) }
    guard let nearest, abs(nearest - today) > 120 else { return nearest }
    switch direction().direction {
    case .past: return days.last { $0 <= today }
    case .future: return days.first { $0 >= today }
    case .unknown: return nearest
    }
  }

  /// The words of a feast's name, all with capitals. Nil for what is only called by it: "the Easter Rising", "a Christmas tree".
  fileprivate mutating func takeFeast() -> Feast? {
    guard let first = token(), first.isCapitalised, let named = Feast.named[first.lower] else { return nil }
    for candidate in named {
      let found = attempt { reader in reader.takeWords(candidate.words) ? candidate.feast : nil }
      guard let found else { continue }
      return isNameOfOtherThing(isBare: found.isBare) ? nil : found
    }
    return nil
  }

  /// Words with capitals, the sign of the possessive between them left out.
  private mutating func takeWords(_ words: [WordKey]) -> Bool {
    for word in words {
      take(.possessive)
      guard token()?.isCapitalised == true || word == "de", take(word: word) else { return false }
    }
    return true
  }

  /// Whether a further name, or a noun behind a name of one word, follows.
  private func isNameOfOtherThing(isBare: Bool) -> Bool {
    guard let next = token(), next.kind == .word, kind() == .none else { return false }
    return next.isCapitalised || isBare && !isVerbLike(next)
  }

  /// "Passover begins", "Easter was": what follows is no noun.
  private func isVerbLike(_ token: Token) -> Bool { TimexReader.feastVerbs.contains(token.lower) }

  private static let feastVerbs: Set<WordKey> = [
    "begins", "began", "falls", "fell", "starts", "started", "ends", "ended", "approaches", "approached", "arrives",
    "arrived",
    "which", "when", "where", "who", "because", "as", "while", "but", "with", "without", "under", "against", "if",
    "amid",
  ]
}
