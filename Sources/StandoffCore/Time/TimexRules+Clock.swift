extension TimexRule {
  /// Times of day.
  static let clockRules: [TimexRule] = [clock, militaryClock, hourOfPart, oClock, moment]

  private static let clock = TimexRule(
    "<clock time>", opens: [.digits, .clock, .decimal, .clockMeridiem],
    examples: [
      "It began at [4 p.m.|2024-03-08T16:00] on the dot.", "Shells fell at [16:08 UTC|2024-03-08T16:08Z].",
      "A siren went off at [10:35 a.m. Thursday|2024-03-07T10:35].",
      "We meet at [5 p.m. EST March 11|2024-03-11T17:00].",
      "It hit at [10:35 a.m.|2024-03-07T10:35] ([0735 GMT|2024-03-07T07:35]) [Thursday|2024-03-07].",
      "Doors open at [8.30pm|2024-03-08T20:30].",
      "It hit at [15:00 local time|2024-03-08T15:00].", "It hit at [3:25 am Moscow time|2024-03-08T03:25].",
      "It struck at [6 a.m.|2024-03-07T06:00] on [Thursday|2024-03-07].",
      "Dated [2022-01-14|2022-01-14] [16:08|2022-01-14T16:08].",
    ],
    counterexamples: ["He won by 16:08.", "It took 2.30 runs."]
  ) { reader in
    guard let time = reader.takeClock() else { return nil }
    return reader.takeDayBehindClock().at(time)
  }

  private static let militaryClock = TimexRule(
    "<four digits> GMT", opens: [.digits],
    examples: [
      "Polls close at [1500 GMT|2024-03-08T15:00].", "At [0630 GMT Monday|2024-03-04T06:30] it sank.",
      "It sank at [0630 local time|2024-03-08T06:30].",
    ],
    counterexamples: ["Some 1575 GMT fans came.", "In 1500 the war began."]
  ) { reader in
    guard reader.token()?.span.count == 4, let number = reader.take(.digits), number < 2400, number % 100 < 60 else {
      return nil
    }
    guard let zone = reader.takeZone() else { return nil }
    let time = ClockTime(hour: number / 100, minute: number % 100, isUTC: zone == 1)
    return reader.takeDayBehindClock().at(time)
  }

  private static let hourOfPart = TimexRule(
    "<hour> in the morning", opens: [.digits, .cardinal],
    examples: [
      "They came at [4 in the morning|2024-03-08T04:00].", "He left at [eight in the evening|2024-03-08T20:00].",
    ],
    counterexamples: ["Four in the capital died."]
  ) { reader in
    guard reader.kindBefore == .at || reader.kindBefore == .about, case .exact(let hour)? = reader.takeCount() else {
      return nil
    }
    guard (1...12).contains(hour), reader.take(.in) != nil, reader.take(.the) != nil else { return nil }
    guard let part = reader.takePartOfDay() else { return nil }
    return reader.day(0).at(ClockTime(hour: hour % 12 + (part == .morning ? 0 : 12), minute: 0))
  }

  private static let oClock = TimexRule(
    "<hour> o'clock", opens: [.digits, .cardinal],
    examples: ["They left at [seven o'clock|2024-03-08T07:00]."], counterexamples: ["Seven clocks struck."]
  ) { reader in
    guard case .exact(let hour)? = reader.takeCount(), (1...12).contains(hour), reader.take(.oClock) != nil else {
      return nil
    }
    return reader.day(0).at(ClockTime(hour: hour, minute: 0))
  }

  private static let moment = TimexRule(
    "noon|midnight <day>", opens: [.moment],
    examples: [
      "It ends at [noon Saturday|2024-03-09T12:00].", "The truce began at [midnight|2024-03-08T24:00].",
      "Leave by [noon|2024-03-08T12:00].",
    ],
    counterexamples: ["Midnight Express was shown.", "High noon came."]
  ) { reader in
    guard let moment = reader.take(.moment), !reader.isWord("high", at: reader.start - 1) else { return nil }
    if let next = reader.token(), reader.tokens[reader.start].isCapitalised, next.isCapitalised, reader.kind() == .none
    {
      return nil
    }
    reader.takeZone()
    return reader.takeDayBehindClock().at(ClockTime(hour: moment * 12, minute: 0))
  }
}

extension TimexReader {
  /// "16:08", "4 p.m.", "8.30pm", with a zone behind it. Bare hours and minutes need "at", a zone or a like word.
  fileprivate mutating func takeClock() -> ClockTime? {
    guard var minutes = takeClockMinutes() else { return nil }
    let hasMeridiem = words[position - 1].kind == .meridiem || words[position - 1].kind == .clockMeridiem
    if words[position - 1].kind == .meridiem, take(.clock) != nil { minutes = 0 }
    let zone = takeZone()
    guard hasMeridiem || zone != nil || isClockContext else { return nil }
    return ClockTime(hour: minutes / 60, minute: minutes % 60, isUTC: zone == 1)
  }

  private mutating func takeClockMinutes() -> Int? {
    if let minutes = take(.clockMeridiem) { return minutes }
    let word = words[position]
    guard let minutes = TimexReader.minutes(word) else { return nil }
    position += 1
    if let half = take(.meridiem) {
      let hour = minutes / 60
      guard (1...12).contains(hour) else { return word.kind == .clock && hour > 12 ? minutes : nil }
      return (hour % 12 + (half == 2 ? 12 : 0)) * 60 + minutes % 60
    }
    return word.kind == .clock ? minutes : nil
  }

  /// Minutes since midnight of `16:08`, `8.30` or `4`.
  private static func minutes(_ word: TimeWord) -> Int? {
    let number = Int(word.number)
    switch word.kind {
    case .clock: return number
    case .digits: return number <= 24 ? number * 60 : nil
    case .decimal: return number / 100 <= 24 && number % 100 < 60 ? number / 100 * 60 + number % 100 : nil
    default: return nil
    }
  }

  private var isClockContext: Bool {
    [.at, .about, .until, .since, .from, .before, .after, .between].contains(kindBefore)
      || kindBefore == .and && [.clock].contains(kind(at: start - 2)) || isBehindISODate
  }

  /// The time behind a date in numbers: `2022-01-14 16:08`.
  private var isBehindISODate: Bool {
    guard let entry = memory.lastDay, entry.tokens == memory.lastTokens, words[position - 1].kind == .clock else {
      return false
    }
    return entry.tokens.upperBound == start && entry.tokens.count == 5
  }

  /// "EST", "local time", "Moscow time", "Eastern Standard Time", "UTC+2".
  @discardableResult
  fileprivate mutating func takeZone() -> Int? {
    if let token = token(), token.isCapitalised, let zone = take(.zone) { return takeOffset() ? 0 : zone }
    return attempt { reader in
      if reader.take(.local) == nil {
        let first = reader.position
        while reader.position < first + 3, reader.token()?.isCapitalised == true, reader.kind() == .none {
          reader.position += 1
        }
        guard reader.position > first else { return nil }
      }
      return reader.take(.time) == nil ? nil : 0
    }
  }

  /// The "+2" of "UTC+2".
  private mutating func takeOffset() -> Bool {
    let hours = attempt { reader -> Int? in
      guard reader.token()?.hasSpaceBefore == false, reader.take(mark: 0x2B) || reader.takeHyphen() else { return nil }
      return reader.token()?.hasSpaceBefore == false ? reader.take(.digits) ?? reader.take(.clock) : nil
    }
    return hours != nil
  }

  /// "10 p.m. Wednesday", "5 p.m. Nov. 9", "4 p.m. yesterday"; without a day behind it the one last named in the sentence,
  /// or publication's.
  fileprivate mutating func takeDayBehindClock() -> TimexReading {
    let first = position
    if let day = dayBehindBracket() ?? dayBehindOn() { return day }
    takeComma()
    if let offset = take(.dayWord) { return day(offset) }
    if let date = attempt({ $0.takeWeekdayOrDate() }) {
      takeZone()
      return date
    }
    position = first
    if let entry = memory.lastDay, sentence.contains(entry.tokens.lowerBound), case .day(let day) = entry.period {
      return TimexReading(.date, .period(.day(day)), anchor: .timex(entry.span, day))
    }
    return day(0)
  }

  /// The day behind a short bracket, which stays unread: "10:35 a.m. (0735 GMT) Friday".
  private func dayBehindBracket() -> TimexReading? {
    guard isMark(0x28, at: position) || isMark(0x29, at: position) else { return nil }
    for offset in 0...5 where isMark(0x29, at: position + offset) && kind(offset + 1) == .weekday {
      return weekday(Int(words[position + offset + 1].number))
    }
    return nil
  }

  /// The day of "6 a.m. on Thursday", which is an expression of its own.
  private func dayBehindOn() -> TimexReading? {
    guard kind() == .on else { return nil }
    var ahead = self
    ahead.position += 1
    ahead.start = ahead.position
    return ahead.takeWeekdayOrDate()
  }

  private mutating func takeWeekdayOrDate() -> TimexReading? {
    guard let number = takeWeekday() else { return takeDate() }
    let end = position
    takeComma()
    if let date = takeDate() { return date }
    position = end
    return weekday(number)
  }
}
