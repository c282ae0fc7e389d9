/// Amounts of time, and the days counted by them.
extension TimexReader {
  /// "two weeks", "a year", "several more months", "a few days", "2 1/2 years", "a year and a half", "weeks".
  mutating func takeAmount() -> TimeAmount? {
    attempt { reader in
      let first = reader.position
      if reader.take(.half) != nil {
        guard reader.take(.a) != nil else { return nil }
        return reader.takeUnit().map { TimeAmount(count: .andHalf(0), unit: $0) }
      }
      if reader.take(.a) != nil { return reader.takeAmountBehindArticle() }
      if reader.take(.vagueCount) != nil {
        reader.takeFiller()
        guard let unit = reader.takeUnits(), unit != .quarter || reader.isWord("several", at: first) else { return nil }
        return TimeAmount(count: .vague, unit: unit)
      }
      if let unit = reader.takeUnits() {
        reader.takeOtherUnits()
        return TimeAmount(count: .vague, unit: unit)
      }
      return reader.takeCountedAmount()
    }
  }

  private mutating func takeCountedAmount() -> TimeAmount? {
    guard var count = takeCount() else { return nil }
    if case .exact(let number) = count, takeAndHalf() { count = .andHalf(number) }
    takeFiller()
    guard let unit = takeCountedUnit() else { return nil }
    if case .exact(let number) = count, takeAndHalf() { count = .andHalf(number) }
    takeOrSo()
    return TimeAmount(count: count, unit: unit)
  }

  /// A unit behind a count; not the name of a programme ("60 Minutes") nor a fraction ("three quarters of").
  private mutating func takeCountedUnit() -> TimeUnit? {
    guard let token = token(), !token.isCapitalised || token.flags.contains(.allCapitals) else { return nil }
    guard let unit = takeUnits() ?? takeUnit() else { return nil }
    return unit == .quarter && kind() == .of ? nil : unit
  }

  /// "weeks or months", "weeks and months".
  mutating func takeOtherUnits() {
    guard kind() == .or || kind() == .and, kind(1) == .units else { return }
    position += 2
  }

  private mutating func takeAmountBehindArticle() -> TimeAmount? {
    if take(.few) != nil {
      let isCouple = isWord("couple", at: position - 1)
      if isCouple { take(.of) }
      takeFiller()
      return takeUnits().map { TimeAmount(count: isCouple ? .exact(2) : .vague, unit: $0) }
    }
    if kind() == .scale || isWord("dozen", at: position) { return takeCountedAmount() }
    takeFiller()
    guard let unit = takeUnit(), unit != .quarter, token()?.kind != .hyphen else { return nil }
    let count: TimeAmount.Count = takeAndHalf() ? .andHalf(1) : .exact(1)
    takeOrSo()
    return TimeAmount(count: count, unit: unit)
  }

  /// "or so", "or two" behind an amount.
  private mutating func takeOrSo() {
    guard kind() == .or, kind(1) == .so || kind(1) == .cardinal && words[position + 1].number == 2 else { return }
    position += 2
  }

  /// "two more weeks", "three straight days".
  private mutating func takeFiller() { _ = take(anyOf: .more, .additional, .other) }

  /// "four-day", "two-and-a-half-year"; "three-year period" whole; nil before "-old".
  mutating func takeHyphenatedAmount() -> TimexReading? {
    let isVague = take(.vagueCount) != nil
    guard var count = isVague ? .vague : takeCount() else { return nil }
    if case .exact(let number) = count, takeAndHalf() { count = .andHalf(number) }
    guard takeHyphen(), let unit = takeUnit() ?? takeUnits() else { return nil }
    if unit == .quarter, kind(at: position - 1) == .units { return nil }
    if token()?.kind == .hyphen, kind(1) == .old { return nil }
    if kind() == .old { return nil }
    take(.period)
    return .duration(TimeAmount(count: count, unit: unit))
  }

  /// "22-year-old", "six years old", "aged 6 months", "6 months and older".
  mutating func takeAge() -> Bool {
    if take(.age) != nil { return takeCount() != nil && (takeUnits() != nil || true) }
    take(.a)
    guard takeCount() != nil else { return false }
    takeHyphen()
    guard takeUnits() ?? takeUnit() != nil else { return false }
    takeHyphen()
    take(anyOf: .and, .or)
    return take(.old) != nil
  }

  /// Whether "a day", "a year" tells a rate: "$50 a day", "20 flights a week", "24 hours a day".
  var isRate: Bool {
    if kind() == .a, kind(1) == .unit { return true }
    guard kind(at: head) == .a, head > sentence.lowerBound else { return false }
    switch tokens[head - 1].kind {
    case .number, .alphanumeric: return true
    case .mark: return isMark(0x25, at: head - 1)
    default: break
    }
    if [.times, .scale, .cardinal, .units].contains(kindBefore) { return true }
    return isCounted(head - 1)
  }

  /// A plural noun with its number before it: "24 hours", "700 seats", "$2 million".
  private func isCounted(_ index: Int) -> Bool {
    guard contains(index - 1), tokens[index].isWord, kind(at: index) == .none else { return false }
    return tokens[index - 1].kind == .number || kind(at: index - 1) == .cardinal
  }

  /// Whether a plural without a number tells a length: not "years old", "days of the week", "Five Years".
  var isVagueUnits: Bool {
    if kind() == .old || kind() == .ago || token()?.kind == .hyphen
      || tokens[head].isCapitalised && head != sentence.lowerBound
    {
      return false
    }
    switch kindBefore {
    case .the, .his, .of, .each, .those, .possessive, .at, .on, .digits, .cardinal, .ordinal, .early, .late, .scale:
      return false
    default: return tokenBefore?.kind != .hyphen
    }
  }

  // MARK: Counted from a day

  /// "two weeks ago": the period of the unit that lies so far back; a comparison with a quarter or month just named keeps to it.
  func ago(_ amount: TimeAmount) -> TimexReading? {
    guard let number = amount.exactCount else {
      return .reference("PAST_REF", days: today.map { amount.interval(from: $0, sign: -1) }, anchor: anchor)
    }
    if let compared = comparison(amount) { return compared }
    if amount.unit.isClock { return clockAgo(amount, number) }
    let (unit, steps) = TimexReader.calendarUnit(amount.unit, number)
    guard steps < 10_000 else { return nil }
    return relative(unit, by: -steps)
  }

  /// The "today" of "three years ago today", the "this week" of "10 years ago this week": that day or period so many years back.
  mutating func takeAnniversary(_ amount: TimeAmount) -> TimexReading? {
    guard let today, !amount.unit.isClock, amount.unit != .day else { return nil }
    return attempt { reader in
      if let offset = reader.take(.dayWord) {
        let day = amount.day(from: today + offset, sign: -1)
        return day.map { TimexReading(.date, .period(.day($0)), anchor: reader.anchor) }
      }
      guard reader.take(.this) != nil, let unit = reader.takeUnit(), !unit.isClock, unit != amount.unit else {
        return nil
      }
      let period = amount.day(from: today, sign: -1).flatMap { CalendarPeriod(unit, holding: $0) }
      return period.map { TimexReading(.date, .period($0), anchor: reader.anchor) }
    }
  }

  private func clockAgo(_ amount: TimeAmount, _ number: Int) -> TimexReading {
    guard amount.unit == .hour, number >= 24, number < 10_000 else { return day(0) }
    return day(-(number / 24))
  }

  /// Decades and centuries back are told to the year; fortnights to the week.
  private static func calendarUnit(_ unit: TimeUnit, _ number: Int) -> (TimeUnit, Int) {
    switch unit {
    case .decade: (.year, number &* 10)
    case .century: (.year, number &* 100)
    case .millennium: (.year, number &* 1000)
    case .fortnight: (.week, number &* 2)
    default: (unit, number)
    }
  }

  /// "rose from a year ago" in a sentence on the third quarter or on May: the same quarter or month a year before.
  private func comparison(_ amount: TimeAmount) -> TimexReading? {
    guard amount.unit == .year, amount.exactCount == 1, let entry = comparedPeriod() else {
      return nil
    }
    guard let period = entry.period.shifted(years: -1), let day = entry.period.days?.earliest else { return nil }
    var reading = TimexReading(.date, .period(period), anchor: .timex(entry.span, day))
    reading.isRemembered = false
    return reading
  }

  /// The quarter named last, not too far back, or a month of the sentence.
  private func comparedPeriod() -> TimexMemory.Entry? {
    if let entry = memory.last, case .month = entry.period, sentence.contains(entry.tokens.lowerBound) { return entry }
    guard let entry = memory.lastQuarter, entry.tokens.lowerBound + 150 > start else { return nil }
    return entry
  }

  /// "a year earlier": counted from the date named last, else from publication.
  func earlier(_ amount: TimeAmount) -> TimexReading? {
    guard let number = amount.exactCount else { return .duration(amount) }
    if let compared = comparison(amount) { return compared }
    let (unit, steps) = TimexReader.calendarUnit(amount.unit, number)
    guard steps < 10_000 else { return nil }
    guard let entry = memory.last, let day = entry.period.days?.earliest, !unit.isClock,
      let period = CalendarPeriod(unit, holding: day)
    else { return unit.isClock ? .duration(amount) : relative(unit, by: -steps) }
    var reading = TimexReading(.date, .period(period.shifted(by: -steps)), anchor: .timex(entry.span, day))
    reading.isRemembered = false
    return reading
  }

  /// "two days later": a length, placed behind the day, month or year named last.
  func later(_ amount: TimeAmount) -> TimexReading {
    guard let entry = memory.last, let days = entry.period.days, let first = days.earliest, let last = days.latest,
      amount.exactCount != nil, let earliest = amount.day(from: first, sign: 1),
      let latest = amount.day(from: last, sign: 1)
    else { return .duration(amount) }
    return .duration(
      amount, days: DayInterval(earliest: earliest, latest: latest), anchor: .timex(entry.span, first),
      cue: tokens[position].span)
  }

  /// "in two weeks", "within a month", "two weeks from now": a length, and the days ahead; nil when it tells no future.
  mutating func ahead(_ amount: TimeAmount) -> TimexReading? {
    let isFromNow = attempt { reader -> Bool? in
      if reader.take(.possessive) != nil { return reader.take(.time) == nil ? nil : true }
      guard reader.take(.from) != nil, reader.take(anyOf: .present, .dayWord) != nil else { return nil }
      return true
    }
    let before = kindBefore
    guard isFromNow == true || (before == .in || before == .within) && !isRecord else { return nil }
    let direction = direction()
    guard isFromNow == true || direction.direction != .past else { return nil }
    guard let today else { return .duration(amount) }
    guard before != .within, let end = amount.day(from: today, sign: 1) else {
      return .duration(amount, days: amount.interval(from: today, sign: 1), anchor: anchor, cue: direction.cue)
    }
    let days = DayInterval(end)
    return .duration(amount, days: days, anchor: anchor, cue: direction.cue)
  }

  /// "the worst fighting in two years", "the first time in decades": a stretch that ends now.
  private var isRecord: Bool {
    let reach = max(sentence.lowerBound, head - 6)..<max(sentence.lowerBound, head - 1)
    return reach.contains { index in
      if [.ordinal, .most, .least].contains(words[index].kind) || isWord("worst", at: index) { return true }
      let span = tokens[index].span
      return tokens[index].isWord && span.count > 5
        && document.article.text[span.end - 3..<span.end].elementsEqual([0x65, 0x73, 0x74])
    }
  }

  /// "the past two years", "next few days", "recent weeks": a length that ends or begins with publication.
  mutating func takePastUnits() -> TimexReading? {
    let hasArticle = take(.the) != nil
    guard let word = take(anyOf: .past, .last, .next, .coming, .recent, .latest) else { return nil }
    guard let amount = takeAmountOfSpan(word.kind, hasArticle: hasArticle) else { return nil }
    guard let today else { return .duration(amount) }
    let isAhead = word.kind == .next || word.kind == .coming
    return .duration(amount, days: amount.interval(from: today, sign: isAhead ? 1 : -1), anchor: anchor)
  }

  private mutating func takeAmountOfSpan(_ word: TimeWord.Kind, hasArticle: Bool) -> TimeAmount? {
    if let few = take(anyOf: .few, .vagueCount) {
      let isCouple = isWord("couple", at: position - 1)
      if isCouple, few.kind == .few { take(.of) }
      takeFiller()
      return takeUnits().map { TimeAmount(count: isCouple ? .exact(2) : .vague, unit: $0) }
    }
    if let unit = takeUnits() {
      takeOtherUnits()
      return TimeAmount(count: .vague, unit: unit)
    }
    let isRolling =
      hasArticle && [.decade, .century].contains(TimeUnit(rawValue: kind() == .unit ? words[position].number : 0))
    if word == .past || isRolling, let unit = takeUnit(), !unit.isClock {
      return TimeAmount(count: .exact(1), unit: unit)
    }
    guard let count = takeCount() else { return nil }
    if takeUpperCount() { return takeUnits().map { TimeAmount(count: .vague, unit: $0) } }
    takeFiller()
    guard let unit = takeUnits() else { return nil }
    takeOrSo()
    return TimeAmount(count: count, unit: unit)
  }

  /// The "to 18" of "the next 12 to 18 months".
  private mutating func takeUpperCount() -> Bool {
    attempt { reader -> Bool? in
      if reader.token()?.kind == .hyphen || reader.token()?.kind == .dash {
        reader.position += 1
      } else if reader.take(anyOf: .to, .or) == nil {
        return nil
      }
      return reader.takeCount() == nil ? nil : true
    } ?? false
  }
}
