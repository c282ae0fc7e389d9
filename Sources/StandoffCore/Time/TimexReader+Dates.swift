/// The parts that dates are put together from.
extension TimexReader {
  /// Year, month and day parted by one kind of mark without spaces.
  mutating func takeISODate() -> TimexReading? {
    guard token()?.span.count == 4, let year = take(.digits), year >= 1000 else { return nil }
    let isHyphen = token()?.kind == .hyphen
    guard takeTight(isHyphen), let month = takeTightNumber(), takeTight(isHyphen) else { return nil }
    guard let day = takeTightNumber(), !takeTight(isHyphen) else { return nil }
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    let reading = TimexReading.explicit(.day(date))
    return takeISOTime().map { reading.at($0) } ?? reading
  }

  /// The `T10:35:00Z` of `2022-01-14T10:35:00Z`, whose `T10` is part of the token of the day.
  private mutating func takeISOTime() -> ClockTime? {
    attempt { reader in
      let text = reader.document.article.text
      let day = reader.tokens[reader.position - 1]
      guard reader.words[reader.position - 1].kind == .isoDay, day.span.count > 4 else { return nil }
      while let next = reader.token(), !next.hasSpaceBefore, next.kind != .terminator,
        !reader.isMark(0x2C, at: reader.position)
      {
        reader.position += 1
      }
      let end = reader.tokens[reader.position - 1].span.end
      let digits = text[day.span.start + 3..<end].filter { $0 != 0x3A }.map { Int($0) - 0x30 }
      guard digits.count >= 4, digits[..<4].allSatisfy({ (0...9).contains($0) }) else { return nil }
      let (hour, minute) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
      return hour < 24 && minute < 60 ? ClockTime(hour: hour, minute: minute, isUTC: text[end - 1] | 0x20 == 0x7A) : nil
    }
  }

  /// `03-Mar-2023`.
  mutating func takeHyphenatedDate() -> TimexReading? {
    guard let day = takeDayNumber(), takeTight(true), let month = takeMonth(), takeTight(true), let year = takeYear()
    else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day).map { .explicit(.day($0)) }
  }

  /// `9/11`, when no further number belongs to it.
  mutating func takeNineEleven() -> TimexReading? {
    guard tokenBefore.map({ $0.kind != .mark || tokens[head].hasSpaceBefore || !isMark(0x2F, at: head - 1) }) ?? true,
      token()?.span.count == 1, take(.digits) == 9, takeTight(false), token()?.span.count == 2,
      takeTightNumber() == 11, token()?.hasSpaceBefore != false || !isMark(0x2F, at: position)
    else { return nil }
    guard ![.of, .scale, .units].contains(kind()) else { return nil }
    return TimexReader.september11.map { .explicit(.day($0)) }
  }

  /// A hyphen or a slash with no space before it.
  private mutating func takeTight(_ isHyphen: Bool) -> Bool {
    guard let token = token(), !token.hasSpaceBefore else { return false }
    return isHyphen ? takeHyphen() : take(mark: 0x2F)
  }

  private mutating func takeTightNumber() -> Int? {
    guard let token = token(), !token.hasSpaceBefore else { return nil }
    return token.span.count <= 4 ? take(.digits) ?? take(.isoDay) : take(.isoDay)
  }

  /// Day and month in the order that their numbers leave no doubt of; refused where both orders are possible.
  mutating func takeSlashedDate() -> TimexReading? {
    guard let token = token(), token.span.count <= 2, let first = take(.digits), takeTight(false) else { return nil }
    guard let second = takeTightNumber(), takeTight(false), self.token()?.span.count == 4 else { return nil }
    guard let year = takeTightNumber(), (1900..<2100).contains(year) else { return nil }
    guard first > 12 || second > 12 || first == second else { return nil }
    let (day, month) = first > 12 ? (first, second) : (second, first)
    return CalendarDate(year: year, month: month, day: day).map { .explicit(.day($0)) }
  }

  /// "Feb. 29, 2015", "31 June": a month with a day it does not have.
  mutating func takeImpossibleDate() -> Bool {
    let parts = attempt { reader -> (month: Int, day: Int, year: Int?)? in
      if let month = reader.takeMonth() {
        guard let day = reader.takeDayNumber() else { return nil }
        return (month, day, reader.takeYearBehind())
      }
      guard let day = reader.takeDayNumber(), let month = reader.takeMonth() else { return nil }
      return (month, day, reader.takeYearBehind())
    }
    guard let parts else { return false }
    return CalendarDate(year: parts.year ?? 2000, month: parts.month, day: parts.day) == nil
  }

  /// A year behind a day: "January 14, 2022", "14 January 2022", "Jan. 14 of 2022", "Jan. 14 last year".
  private mutating func takeYearBehind() -> Int? {
    attempt { reader in
      if reader.take(.of) == nil { reader.takeComma() }
      return reader.takeYear()
    }
  }

  /// "this year" → 0, "last year" → -1, "of next year" → 1.
  mutating func takeYearWord() -> Int? {
    attempt { reader in
      reader.take(.of)
      guard let word = reader.take(anyOf: .this, .last, .next), reader.take(.unit) == 9 else { return nil }
      return word.kind == .this ? 0 : word.kind == .last ? -1 : 1
    }
  }

  /// Month and day, or day and month.
  mutating func takeDate() -> TimexReading? {
    if let date = attempt({ $0.takeMonthDay() }) { return date }
    return attempt { $0.takeDayMonth() }
  }

  mutating func takeMonthDay() -> TimexReading? {
    guard let month = takeMonth() else { return nil }
    take(.the)
    guard let day = takeDayNumber() else { return nil }
    return date(month, day)
  }

  mutating func takeDayMonth() -> TimexReading? {
    let hasArticle = take(.the) != nil
    guard !hasArticle || kind() == .ordinal else { return nil }
    guard let day = takeDayNumber() else { return nil }
    let hasOf = take(.of) != nil
    guard let month = takeMonth() else { return nil }
    // "the first March": an ordinal in words needs its "of".
    if !hasOf, tokens[position - 2].kind == .word { return nil }
    return date(month, day)
  }

  private mutating func date(_ month: Int, _ day: Int) -> TimexReading? {
    if let year = takeYearBehind() {
      return CalendarDate(year: year, month: month, day: day).map { .explicit(.day($0)) }
    }
    if let today, let offset = takeYearWord() {
      let date = CalendarDate(year: today.year + offset, month: month, day: day)
      return date.map { TimexReading(.date, .period(.day($0)), anchor: anchor) }
    }
    if let year = yearOfRange(from: month, hasDays: true), let date = CalendarDate(year: year, month: month, day: day) {
      return .explicit(.day(date))
    }
    return monthDay(month, day)
  }

  /// The year that stands behind the other end of a range or a list: "Jan. 10-13, 2021", "Dec. 28 to Jan. 3, 2022", "from November to
  /// January 2022", which begins in the year before.
  func yearOfRange(from month: Int, hasDays: Bool) -> Int? {
    guard isListJoint(position) || isMark(0x2C, at: position) else { return nil }
    var ahead = self
    for _ in 0..<4 {
      guard ahead.takeConnector() || ahead.takeComma() else { return nil }
      let isComma = ahead.isMark(0x2C, at: ahead.position - 1)
      if isComma { _ = ahead.takeConnector() }
      let next = ahead.takeMonth()
      guard hasDays ? ahead.takeDayNumber() != nil : next != nil else { return nil }
      if let year = ahead.takeYearBehind() { return (next ?? month) < month ? year - 1 : year }
    }
    return nil
  }

  /// The first day of "10 to 13 January 2022": reads ahead to the month, and stays behind the day.
  mutating func takeDayOfRange() -> TimexReading? {
    guard let day = takeDayNumber() else { return nil }
    let end = position
    guard takeConnector(), let last = takeDayNumber(), last > day, let month = takeMonth() else { return nil }
    let reading = date(month, day)
    position = end
    return reading
  }

  /// "to", "and", "or", "through", a hyphen or dash.
  private mutating func takeConnector() -> Bool {
    if token()?.kind == .hyphen || token()?.kind == .dash {
      position += 1
      return true
    }
    return take(anyOf: .to, .and, .or, .through) != nil
  }

  /// A further day of the month just named: "Jan. 10 and 12", "Feb. 10-20".
  mutating func takeNextDayOfList() -> TimexReading? {
    guard let entry = memory.lastDay, entry.tokens == memory.lastTokens, case .day(let previous) = entry.period else {
      return nil
    }
    guard namesMonth(entry.tokens), isListGap(entry.tokens.upperBound..<head), let day = takeDayNumber() else {
      return nil
    }
    guard day > previous.day, isEndOfListItem() else { return nil }
    _ = attempt { reader in reader.takeYearBehind().flatMap { $0 == previous.year ? $0 : nil } }
    let date = CalendarDate(year: previous.year, month: previous.month, day: day)
    return date.map { TimexReading(.date, .period(.day($0)), anchor: .timex(entry.span, previous)) }
  }

  private func namesMonth(_ range: Range<Int>) -> Bool {
    let last = kind(at: range.upperBound - 1)
    guard last == .digits || last == .ordinal else { return false }
    let first = kind(at: range.lowerBound)
    return [.month, .monthAbbreviation, .weekday].contains(first) || range.count == 1
  }

  private func isListGap(_ gap: Range<Int>) -> Bool {
    switch gap.count {
    case 1: return isListJoint(gap.lowerBound) || isMark(0x2C, at: gap.lowerBound)
    case 2: return isMark(0x2C, at: gap.lowerBound) && isListJoint(gap.lowerBound + 1)
    default: return false
    }
  }

  private func isListJoint(_ index: Int) -> Bool {
    guard contains(index) else { return false }
    switch tokens[index].kind {
    case .hyphen, .dash: return true
    default: return [.and, .or, .to, .through].contains(words[index].kind)
    }
  }

  /// A number that counts something is no day: "on Jan. 10 and 12 people".
  private func isEndOfListItem() -> Bool {
    guard let token = token() else { return true }
    switch token.kind {
    case .terminator, .mark, .dash, .closeQuote, .straightQuote: return !isMark(0x25, at: position)
    case .word: return [.in, .at, .and, .or, .to, .on, .of, .by, .for, .from, .after, .before].contains(kind())
    default: return false
    }
  }

  /// The year that was read last, when nothing stands between: "the 1973 October war".
  var yearRightBefore: Int? {
    guard let entry = memory.last, case .year(let year) = entry.period, entry.tokens.upperBound == head else {
      return nil
    }
    return entry.tokens == memory.lastTokens ? year : nil
  }

  // MARK: What a word is

  /// Whether a name of a month is one: "May", "March" and names of persons need a word before them that dates take.
  func isMonthName(_ month: Int) -> Bool {
    if kind() == .say || isBehindTitle { return false }
    guard kind() != .digits || token()?.span.count ?? 0 > 2, kind() != .ordinal else { return false }
    // "and Jan Kavan": a first name.
    if kind(at: position - 1) == .monthAbbreviation, !tokens[position - 1].flags.contains(.abbreviation) {
      return token()?.isCapitalised != true && [.in, .since, .until, .last, .next].contains(kindBefore)
    }
    let isDated = [
      .in, .since, .until, .by, .from, .to, .last, .this, .next, .early, .mid, .late, .and, .or, .between, .through,
      .during,
      .before, .after, .of, .for, .past, .edge, .each, .every, .that, .previous, .following,
    ].contains(kindBefore)
    if isDated || tokenBefore?.kind == .hyphen { return true }
    if month == 5 || month == 3 && !isAfterArticle { return false }
    guard let follower = token(), follower.isCapitalised, follower.kind == .word else { return true }
    return false
  }

  /// "Mr. March", "Prime Minister May", "Sgt. Friday": a surname.
  var isBehindTitle: Bool {
    guard let before = tokenBefore, before.isCapitalised else { return false }
    return TimexReader.titles.contains(before.lower)
  }

  private static let titles: Set<WordKey> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "lady", "lord", "president", "minister",
    "secretary",
    "senator", "sen.", "rep.", "gov.", "governor", "judge", "justice", "prof.", "professor", "gen.", "general", "col.",
    "colonel",
    "capt.", "captain", "lt.", "sgt.", "maj.", "major", "theresa", "ambassador", "detective", "officer", "king",
    "queen",
  ]

  /// "the March vote".
  private var isAfterArticle: Bool { kindBefore == .the && token()?.isCapitalised == false }

  /// Whether four digits name a year rather than count or number something.
  func isYear(_ year: Int) -> Bool {
    if [.units, .scale, .zone].contains(kind()) || isJoinedToWord || isJoinedToWordBefore { return false }
    let isUsual = (1900..<2100).contains(year)
    if TimexReader.yearPrepositions.contains(kindBefore) { return isUsual || !isBeforeNoun }
    guard isUsual, !TimexReader.approximators.contains(kindBefore) else { return false }
    return isYearByNeighbours()
  }

  private static let yearPrepositions: Set<TimeWord.Kind> = [
    .in, .since, .until, .from, .during, .early, .mid, .late, .between, .season, .month,
  ]
  private static let approximators: Set<TimeWord.Kind> = [
    .about, .than, .vagueCount, .over, .almost, .least, .up, .more, .under,
  ]
  private static let yearCompanions: Set<TimeWord.Kind> = [
    .the, .a, .his, .possessive, .and, .or, .to, .by, .of, .this, .that, .fiscal, .through, .before, .after, .edge,
  ]

  /// Whether a plain word follows, which the number may count.
  private var isBeforeNoun: Bool { token()?.kind == .word && kind() == .none }

  /// News writes its thousands with a comma: four digits of a year of the last century before a singular noun are one.
  private var isBeforeDatedNoun: Bool {
    guard let next = token(), (1900..<2000).contains(Int(words[head].number)) else { return false }
    return document.article.text[next.span.end - 1] != 0x73 && tokenBefore?.isCapitalised == false
  }

  /// "2000-strong": only an era or a style is told by a year in this way.
  private var isJoinedToWord: Bool {
    guard token()?.kind == .hyphen, let next = token(1), !next.hasSpaceBefore else { return false }
    return next.kind == .word && next.lower != "era" && next.lower != "style"
  }

  /// "Boeing-2000"; but "post-1959" and "mid-1996" hold a year.
  private var isJoinedToWordBefore: Bool {
    guard let hyphen = tokenBefore, !tokens[head].hasSpaceBefore, contains(head - 2) else { return false }
    guard hyphen.kind == .hyphen else {
      return hyphen.kind != .mark && hyphen.kind != .dash && hyphen.kind != .openQuote
    }
    let word = tokens[head - 2]
    return word.kind == .alphanumeric
      || word.kind == .word && !["post", "pre", "mid", "early", "late"].contains(word.lower)
        && kind(at: head - 2) == .none
  }

  /// The "1995" of "in 1994, 1995 and 1997".
  private var isBehindYear: Bool {
    guard let entry = memory.last, case .year = entry.period else { return false }
    return entry.tokens.upperBound == head - 1 && entry.tokens == memory.lastTokens
  }

  private func isYearByNeighbours() -> Bool {
    guard let before = tokenBefore else { return !isBeforeNoun }
    switch before.kind {
    case .mark:
      let byte = document.article.text[before.span.start]
      return byte == 0x28 || byte == 0x2F && kind(at: head - 2) == .digits
        || byte == 0x2C && (kind(at: head - 2) != .digits || isBehindYear)
    case .hyphen, .dash: return kind(at: head - 2) != .none || tokens[head - 2].isWord
    case .number: return false
    case .word where before.isCapitalised && kindBefore == .none: return false
    default: return TimexReader.yearCompanions.contains(kindBefore) || !isBeforeNoun || isBeforeDatedNoun
    }
  }

  // MARK: Short and spelled years

  /// The "58" of "1957-58".
  mutating func takeYearTail() -> TimexReading? {
    guard let entry = memory.last, entry.tokens == memory.lastTokens, case .year(let first) = entry.period else {
      return nil
    }
    guard head == entry.tokens.upperBound + 1, !tokens[head].hasSpaceBefore, token()?.span.count == 2 else {
      return nil
    }
    let isSlash = isMark(0x2F, at: head - 1)
    guard tokens[head - 1].kind == .hyphen || tokens[head - 1].kind == .dash || isSlash else { return nil }
    // "S/2022/69": the number of a document.
    if isSlash, isMark(0x2F, at: entry.tokens.lowerBound - 1) { return nil }
    guard let tail = take(.digits), tail == (first + 1) % 100 || tail > first % 100 && tail > 12 else { return nil }
    return .explicit(.year(first / 100 * 100 + tail + (tail < first % 100 ? 100 : 0)))
  }

  /// The apostrophe before "98" or "80s".
  mutating func takeYearApostrophe() -> Bool {
    guard let token = token(), let next = self.token(1), !next.hasSpaceBefore, token.span.count <= 3 else {
      return false
    }
    guard next.kind == .number || next.kind == .alphanumeric else { return false }
    let byte = document.article.text[token.span.start]
    guard byte == 0x27 || byte == 0xE2 || byte == 0x60 && token.span.count == 1, token.span.count != 2 else {
      return false
    }
    position += 1
    return true
  }

  /// Two digits behind an apostrophe, 30…99 of the last century and 00…29 of this one, where a preposition of dates stands before.
  mutating func takeShortYear() -> Int? {
    guard [.in, .since, .of, .from, .until, .month, .season, .to, .by].contains(kindBefore) else { return nil }
    guard token()?.span.count == 2, let number = take(.digits) else { return nil }
    return number >= 30 ? 1900 + number : 2000 + number
  }

  /// "nineteen ninety-six", "two thousand (and) four", "twenty twenty-two".
  mutating func takeSpelledYear() -> Int? {
    attempt { reader in
      guard let century = reader.take(.cardinal) else { return nil }
      if century == 2, reader.isAfterYearWord, reader.take(.scale) == 1000 {
        if reader.kind(1) == .cardinal { reader.take(.and) }
        let rest = reader.kind() == .cardinal ? reader.takeWordCount() ?? 0 : 0
        return rest < 100 && ![.units, .unit].contains(reader.kind()) ? 2000 + rest : nil
      }
      guard (15...20).contains(century), reader.kind() == .cardinal else { return nil }
      guard let rest = reader.takeWordCount(), (10...99).contains(rest) else { return nil }
      return [.units, .unit].contains(reader.kind()) ? nil : century * 100 + rest
    }
  }

  private var isAfterYearWord: Bool {
    [.unit, .month, .season, .in, .since, .of, .by].contains(kind(at: position - 2))
  }
}
