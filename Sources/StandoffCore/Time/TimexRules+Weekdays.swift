extension TimexRule {
  /// Weekdays, parts of the day and the days around publication.
  static let weekdayRules: [TimexRule] = [
    determinedWeekday, weekdayOfWeek, weekdayAndPart, weekdays, weekday, dayBeforeYesterday, dayWordAndPart, dayWord,
    tonight,
    lastNight, partOfThisDay, overnight, partOfDate, partAndDay, nextMorning,
  ]

  private static let determinedWeekday = TimexRule(
    "last|this|next <weekday>", opens: [.last, .this, .next, .the, .coming, .past],
    examples: [
      "They met [last Tuesday|2024-03-05].", "He left [last Friday|2024-03-01].", "It opens [next Monday|2024-03-11].",
      "She votes [this coming Sunday|2024-03-10].", "Talks begin [this Saturday|2024-03-09].",
      "On [Tuesday|2024-03-05] he spoke, [the following Thursday|2024-03-07] he left.",
      "He fled [last Tuesday night|2024-03-05TNI].",
    ],
    counterexamples: ["The following men left.", "It meets on the last Wednesday of every month."]
  ) { reader in
    guard let reading = reader.takeDeterminedWeekday() else { return nil }
    // "the last Wednesday of the month" is another day in every month.
    if reader.kind() == .of, [.the, .every, .each].contains(reader.kind(1)) { return .refused }
    let date = reader.attempt { reader in reader.takeComma() ? reader.takeDate() : nil }
    return reader.withPartOfDay(date ?? reading)
  }

  private static let weekdayOfWeek = TimexRule(
    "<weekday> of last week", opens: [.weekday],
    examples: ["They met on [Tuesday of last week|2024-02-27].", "It opens [Monday next week|2024-03-11]."],
    counterexamples: ["On Tuesday the week began."]
  ) { reader in
    guard let number = reader.takeWeekday(), let today = reader.today else { return nil }
    reader.take(.of)
    guard let word = reader.take(anyOf: .last, .this, .next), reader.take(.unit) == 5 else { return nil }
    let week = word.kind == .last ? -7 : word.kind == .this ? 0 : 7
    let day = today - (today.weekday - number) + week
    return TimexReading(.date, .period(.day(day)), anchor: reader.anchor)
  }

  private static let weekdayAndPart = TimexRule(
    "<weekday> <part of day>", opens: [.weekday],
    examples: ["He spoke [Thursday evening|2024-03-07TEV].", "He left [Tuesday afternoon|2024-03-05TAF]."],
    counterexamples: ["They meet Tuesday nights.", "Saturday Night Live was funny."]
  ) { reader in
    guard let number = reader.takeWeekday(), let part = reader.takePartOfDay() else { return nil }
    return reader.weekday(number).at(part)
  }

  private static let weekdays = TimexRule(
    "<weekday>s", opens: [.weekdays, .weekday],
    examples: ["They pray on [Fridays|XXXX-WXX-5|SET].", "They meet [Tuesday nights|XXXX-WXX-2TNI|SET]."],
    counterexamples: ["Friday night fell."]
  ) { reader in
    guard let word = reader.take(anyOf: .weekdays, .weekday) else { return nil }
    if let part = reader.take(.partsOfDay).flatMap({ PartOfDay(rawValue: Int32($0)) }) {
      return .set("XXXX-WXX-\(word.number)\(part.code)")
    }
    return word.kind == .weekdays ? .set("XXXX-WXX-\(word.number)") : nil
  }

  private static let weekday = TimexRule(
    "<weekday>", opens: [.weekday, .weekdayAbbreviation],
    examples: [
      "He said on [Friday|2024-03-08] that it was over.", "They met [Thursday|2024-03-07].",
      "They will meet [Monday|2024-03-11].", "A vote is scheduled for [Wednesday|2024-03-13].",
      "It was postponed until [Monday|2024-03-11].", "[Saturday|2024-03-02]'s attack killed nine.",
      "It could start as early as [Tuesday|2024-03-12].", "It ran from [Thursday|2024-03-07] to [Sunday|2024-03-10].",
      "He came [last week|2024-W09] on [Tuesday|2024-02-27].", "He could not be reached [Sunday|2024-03-03].",
      "She thought [Sunday|2024-03-10] would be her last.", "The leaders meet [Monday|2024-03-11] in Rome.",
      "The strike lasts, starting [Sunday|2024-03-10].", "The hearing is on [Tuesday|2024-03-12].",
      "Lavrov visits Rome [Monday|2024-03-11].", "They did not meet [Monday|2024-03-04].",
      "The talks planned for [Thursday|2024-03-07] were called off.",
      "They agreed [Thursday|2024-03-07] to resume talks.",
      "2024-03-11: He headed to Geneva [Tuesday|2024-03-12].",
      "It opens [Sunday|2024-03-10] and ends [Friday|2024-03-15].",
    ],
    counterexamples: [
      "Bloody Sunday was remembered.", "The Sunday Times reported it.", "He sat in the sun.", "Mr. Friday left.",
      "He watched Monday Night Football.",
    ]
  ) { reader in
    guard !reader.isBehindTitle, let number = reader.takeWeekday(), reader.isWeekdayName() else { return nil }
    return reader.weekday(number)
  }

  private static let dayBeforeYesterday = TimexRule(
    "the day before|after <day>", opens: [.the, .unit],
    examples: [
      "He left [the day before yesterday|2024-03-06].", "We meet [the day after tomorrow|2024-03-10].",
      "He fell ill [the day before last Tuesday|2024-03-04].",
    ],
    counterexamples: ["It was the day before the vote."]
  ) { reader in
    reader.take(.the)
    guard reader.take(.unit) == 4, let word = reader.take(anyOf: .before, .after) else { return nil }
    guard var reading = reader.readInner(), case .period(.day(let day)) = reading.value else { return nil }
    reading.value = .period(.day(day + (word.kind == .before ? -1 : 1)))
    reading.days = reading.value.days
    return reading
  }

  private static let dayWordAndPart = TimexRule(
    "yesterday <part of day>", opens: [.dayWord],
    examples: ["He left [yesterday morning|2024-03-07TMO].", "Talks resume [tomorrow night|2024-03-09TNI]."],
    counterexamples: ["He left yesterday."]
  ) { reader in
    guard let offset = reader.take(.dayWord), let part = reader.takePartOfDay() else { return nil }
    return reader.day(offset).at(part)
  }

  private static let dayWord = TimexRule(
    "yesterday|today|tomorrow", opens: [.dayWord],
    examples: [
      "He left [yesterday|2024-03-07].", "[Today|2024-03-08] they met.", "Talks resume [tomorrow|2024-03-09].",
    ],
    counterexamples: ["USA Today reported it."]
  ) { reader in
    guard let offset = reader.take(.dayWord) else { return nil }
    if offset == 0, reader.tokenBefore?.isCapitalised == true, reader.tokens[reader.start].isCapitalised { return nil }
    return reader.day(offset)
  }

  private static let tonight = TimexRule(
    "tonight", opens: [.tonight], examples: ["He will speak [tonight|2024-03-08TNI]."],
    counterexamples: ["He spoke at night."]
  ) { reader in
    guard reader.take(.tonight) != nil else { return nil }
    return reader.day(0).at(.night)
  }

  private static let lastNight = TimexRule(
    "last night", opens: [.last], examples: ["Shells fell [last night|2024-03-07TNI]."],
    counterexamples: ["It was their last nightmare."]
  ) { reader in
    guard reader.take(.last) != nil, let part = reader.takePartOfDay() else { return nil }
    return reader.day(-1).at(part)
  }

  private static let partOfThisDay = TimexRule(
    "this <part of day>", opens: [.this],
    examples: ["He spoke [this morning|2024-03-08TMO].", "We meet [this afternoon|2024-03-08TAF]."],
    counterexamples: ["This is the morning."]
  ) { reader in
    guard reader.take(.this) != nil, let part = reader.takePartOfDay() else { return nil }
    return reader.day(0).at(part)
  }

  private static let overnight = TimexRule(
    "overnight", opens: [.overnight],
    examples: [
      "Shells fell [overnight|2024-03-08TNI|TIME||2024-03-07/2024-03-08].",
      "Shells fell [overnight Tuesday|2024-03-05TNI].",
      "It burned [overnight into Thursday|2024-03-06TNI|TIME||2024-03-06/2024-03-07].",
    ],
    counterexamples: ["The overnight train left."]
  ) { reader in
    guard reader.take(.overnight) != nil, reader.kindBefore != .the, reader.kindBefore != .a else { return nil }
    return reader.takeNightBehindOvernight()
  }

  private static let partOfDate = TimexRule(
    "the <part of day> of <date>", opens: [.the],
    examples: ["He died on [the night of Feb. 24|2024-02-24TNI]."], counterexamples: ["It was the night of all nights."]
  ) { reader in
    guard reader.take(.the) != nil, let part = reader.takePartOfDay(), reader.take(.of) != nil else { return nil }
    guard let reading = reader.readInner(), case .period(.day) = reading.value else { return nil }
    return reading.at(part)
  }

  private static let partAndDay = TimexRule(
    "<part of day> <day>", opens: [.mid, .partOfDay],
    examples: [
      "He left in the [afternoon Thursday|2024-03-07TAF].", "He spoke in the [mid-afternoon|2024-03-08TAF].",
    ],
    counterexamples: ["Yesterday morning broke.", "The mid-term vote"]
  ) { reader in
    let isMid = reader.take(.mid) != nil
    if isMid { reader.takeHyphen() }
    guard let part = reader.takePartOfDay() else { return nil }
    if let offset = reader.take(.dayWord) { return reader.day(offset).at(part) }
    if let day = reader.takeWeekday() { return reader.weekday(day).at(part) }
    return isMid ? reader.day(0).at(part) : nil
  }

  private static let nextMorning = TimexRule(
    "the next <part of day>", opens: [.the, .that],
    examples: [
      "On [March 3|2024-03-03] he slept; [the next morning|2024-03-04TMO] he left.",
      "On [March 3|2024-03-03] he ate; [that evening|2024-03-03TEV] he left.",
      "On [March 3|2024-03-03] he left; [the previous night|2024-03-02TNI] he slept.",
    ],
    counterexamples: ["The next moment he left.", "That night is long."]
  ) { reader in
    guard let word = reader.take(anyOf: .the, .that) else { return nil }
    let step = reader.take(anyOf: .next, .following, .previous, .same)?.kind
    guard step != nil || word.kind == .that, let part = reader.takePartOfDay() else { return nil }
    guard let entry = reader.memory.lastDay, case .day(let day) = entry.period else { return nil }
    let days = step == .previous ? -1 : step == .next || step == .following ? 1 : 0
    return TimexReading(.time, .partOfDay(day + days, part), anchor: .timex(entry.span, day))
  }
}

extension TimexReader {
  mutating func takePartOfDay() -> PartOfDay? {
    if let next = token(1), kind() == .partOfDay, tokens[position].isCapitalised, next.isCapitalised, next.kind == .word
    {
      return nil
    }
    return take(.partOfDay).flatMap { PartOfDay(rawValue: Int32($0)) }
  }

  /// "overnight": the night before publication; "overnight Tuesday"; "overnight into Thursday": the night before Thursday.
  mutating func takeNightBehindOvernight() -> TimexReading? {
    let weekday = attempt { reader in
      let isInto = reader.isWord("into", at: reader.position) || reader.kind() == .to
      if isInto { reader.position += 1 }
      return reader.takeWeekday().map { (number: $0, isInto: isInto) }
    }
    var reading = weekday.map { self.weekday($0.number) } ?? day(0)
    guard case .period(.day(let day)) = reading.value else { return reading.at(.night) }
    if weekday?.isInto == true { reading.value = .period(.day(day - 1)) }
    reading = reading.at(.night)
    if weekday?.isInto ?? true { reading.days = DayInterval(earliest: day - 1, latest: day) }
    return reading
  }

  /// A weekday's name; an abbreviation needs its capital and its stop, or a comma, month or number behind it.
  mutating func takeWeekday() -> Int? {
    if let number = take(.weekday) { return number }
    guard let token = token(), token.isCapitalised, kind() == .weekdayAbbreviation else { return nil }
    let next = isMark(0x2C, at: position + 1) ? kind(2) : kind(1)
    let hasDate = [.month, .monthAbbreviation, .digits].contains(next)
    guard token.flags.contains(.abbreviation) || hasDate else { return nil }
    return take(.weekdayAbbreviation)
  }

  /// The reading, or its part of the day when one follows.
  mutating func withPartOfDay(_ reading: TimexReading) -> TimexReading {
    takePartOfDay().map { reading.at($0) } ?? reading
  }

  /// False for the weekdays of names: "Bloody Sunday", "the Sunday Times".
  func isWeekdayName() -> Bool {
    if let before = tokenBefore, before.isCapitalised, TimexReader.namedDays.contains(before.lower) { return false }
    guard let next = token(), next.isCapitalised else { return true }
    // "Sunday Morning Futures": the name of a programme.
    if kind() == .partOfDay, token(1)?.isCapitalised == true, token(1)?.isWord == true { return false }
    return !TimexReader.papers.contains(next.lower)
  }

  private static let namedDays: Set<WordKey> = [
    "bloody", "black", "super", "good", "palm", "ash", "maundy", "holy", "cyber", "shrove",
  ]
  private static let papers: Set<WordKey> = [
    "times", "telegraph", "mirror", "express", "mail", "herald", "post", "tribune", "star", "people", "mosque",
    "league",
    "agreement", "club",
  ]

  mutating func takeDeterminedWeekday() -> TimexReading? {
    let hasArticle = take(.the) != nil
    if take(.this) != nil {
      let isAhead = take(.coming) != nil
      let isPast = take(.past) != nil
      return takeWeekday().map { thisWeekday($0, isAhead: isAhead, isPast: isPast) }
    }
    guard let word = take(anyOf: .last, .next, .coming, .past, .previous, .following), let number = takeWeekday() else {
      return nil
    }
    switch word.kind {
    case .last, .past: return daysFrom(today, weekday: number) { ($0 - 1).latest(number) }
    case .next, .coming: return daysFrom(today, weekday: number) { ($0 + 1).next(number) }
    default:
      guard hasArticle, let entry = memory.lastDay, case .day(let day) = entry.period else { return nil }
      let result = word.kind == .previous ? (day - 1).latest(number) : (day + 1).next(number)
      return TimexReading(.date, .period(.day(result)), anchor: .timex(entry.span, day))
    }
  }

  private func daysFrom(
    _ today: CalendarDate?, weekday: Int, _ day: (CalendarDate) -> CalendarDate
  ) -> TimexReading {
    guard let today else { return .unresolved(.date, "XXXX-WXX-\(weekday)", .day) }
    return TimexReading(.date, .period(.day(day(today))), anchor: anchor)
  }

  /// "this Tuesday": by its verb, else the nearest.
  private func thisWeekday(_ number: Int, isAhead: Bool, isPast: Bool) -> TimexReading {
    guard let today else { return .unresolved(.date, "XXXX-WXX-\(number)", .day) }
    let direction = direction()
    let next = today.next(number)
    let latest = today.latest(number)
    let isPast = isPast || !isAhead && direction.direction == .past
    let isNext = isAhead || direction.direction == .future || next - today < today - latest
    return TimexReading(
      .date, .period(.day(isPast || !isNext ? latest : next)), anchor: anchor, cue: direction.cue)
  }
}
