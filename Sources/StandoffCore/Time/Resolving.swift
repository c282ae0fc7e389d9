/// From a name on the calendar to the day, month or season that is meant: counted from `today`.
extension TimexReader {
  // MARK: Weekdays

  /// A bare weekday looks back, as reports tell what happened: the most recent one, publication day included. Governed by a
  /// word that points ahead it is the first one from publication on; and so is the name of tomorrow's day when nothing points
  /// back, since agencies rarely tell what happened six days ago by the weekday alone.
  func weekday(_ number: Int) -> TimexReading {
    if let ranged = weekdayOfRange(number) { return ranged }
    guard let today else { return .unresolved(.date, "XXXX-WXX-\(number)", .day) }
    let direction = direction()
    let isTomorrow = direction.direction == .unknown && today.next(number) == today + 1
    let isAhead =
      (direction.direction == .future || isTomorrow) && !isOfPastEvent && !isOfCancelledPlan(number, direction)
    var day = isAhead ? today.next(number) : today.latest(number)
    // "opens Wednesday and ends Friday", published on a Friday: that Friday is the one behind that Wednesday.
    if isAhead, day == today, kind(at: start) == .weekday, let named = memory.lastDay,
      sentence.contains(named.tokens.lowerBound),
      case .day(let last) = named.period, last > today
    {
      day = day + 7
    }
    return TimexReading(.date, .period(.day(day)), anchor: anchor, cue: direction.cue)
  }

  /// "Wednesday's ruling" is over, whatever will be done about it; only what can be arranged lies ahead: "Monday's talks".
  private var isOfPastEvent: Bool {
    guard kind() == .possessive, let noun = token(1), noun.isWord else { return false }
    return !TimexReader.arranged.contains(noun.lower)
  }

  /// "The talks planned for Saturday were called off", published on Sunday: what was to happen on the nearest such day.
  private func isOfCancelledPlan(_ number: Int, _ direction: DirectionCue) -> Bool {
    guard let today, let cue = direction.cue, kind() == .pastVerb || kind() == .have else { return false }
    let plan = (max(sentence.lowerBound, start - 8)..<start).last { tokens[$0].span == cue }
    guard let plan, kind(at: plan) == .planned, ![.be, .been, .have, .will].contains(kind(at: plan - 1)) else {
      return false
    }
    return today - today.latest(number) < today.next(number) - today
  }

  private static let arranged: Set<WordKey> = [
    "meeting", "meetings", "talks", "summit", "vote", "votes", "voting", "election", "elections", "hearing", "session",
    "deadline", "conference", "visit", "debate", "negotiations", "discussions", "gathering", "ceremony", "referendum",
    "ballot", "polls", "runoff", "round", "launch", "game", "match", "trip", "deadlines", "event", "events", "planned",
    "scheduled", "expected", "hearings", "opening", "matches",
  ]

  /// "from Monday to Thursday", "last week on Tuesday": the weekday follows from the expression before it.
  private func weekdayOfRange(_ number: Int) -> TimexReading? {
    guard let last = memory.last, last.tokens == memory.lastTokens, sentence.contains(last.tokens.lowerBound) else {
      return nil
    }
    let gap = last.tokens.upperBound..<start
    switch last.period {
    case .day(let day) where isRangeConnector(gap, after: last.tokens.lowerBound):
      if let today, kind(at: last.tokens.lowerBound) != .weekday, today.latest(number) > day { return nil }
      return TimexReading(.date, .period(.day((day + 1).next(number))), anchor: .timex(last.span, day))
    case .week(let monday) where gap.isEmpty || gap.count == 1 && kind(at: gap.lowerBound) == .on:
      return TimexReading(.date, .period(.day(monday + (number - 1))), anchor: .timex(last.span, monday))
    default: return nil
    }
  }

  /// Whether one connector stands between the ends of a range: "to", "through", a dash, "and" after "between".
  func isRangeConnector(_ gap: Range<Int>, after first: Int) -> Bool {
    guard gap.count == 1 else { return false }
    switch tokens[gap.lowerBound].kind {
    case .hyphen, .dash: return true
    default: break
    }
    switch kind(at: gap.lowerBound) {
    case .to, .through, .until: return true
    case .and: return kind(at: first - 1) == .between
    default: return false
    }
  }

  // MARK: Months

  /// A day of a month without its year is the nearest to publication; far off, towards mid-year's other side, its verb decides.
  /// Nil when no such day exists.
  func monthDay(_ month: Int, _ day: Int) -> TimexReading? {
    guard day <= 29 || CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
    guard let today else {
      return .unresolved(.date, "XXXX-\(padded(month, 2))-\(padded(day, 2))", .day)
    }
    if isSeptember11(month, day), let event = TimexReader.september11 { return .explicit(.day(event)) }
    let direction = direction()
    if let named = memory.named[month * 100 + day], named <= today, direction.direction != .future {
      return TimexReading(.date, .period(.day(named)), anchor: .explicit)
    }
    let candidates = (-1...1).compactMap { CalendarDate(year: today.year + $0, month: month, day: day) }
    guard let nearest = candidates.min(by: { abs($0 - today) < abs($1 - today) }) else { return nil }
    if isNameOfEvent {
      return TimexReading(.date, .period(.day(candidates.last { $0 <= today } ?? nearest)), anchor: anchor)
    }
    if nearest < today - 7, let cue = direction.cue, isWill(cue) {
      return candidates.first { $0 >= today }.map { TimexReading(.date, .period(.day($0)), anchor: anchor, cue: cue) }
    }
    guard abs(nearest - today) > 120 else { return TimexReading(.date, .period(.day(nearest)), anchor: anchor) }
    let led: CalendarDate? =
      switch direction.direction {
      case .past: candidates.last { $0 <= today }
      case .future: candidates.first { $0 >= today }
      case .unknown: nearest
      }
    return TimexReading(.date, .period(.day(led ?? nearest)), anchor: anchor, cue: direction.cue)
  }

  /// "will", which cannot point to what is over; "would" can.
  private func isWill(_ cue: Span) -> Bool {
    let text = document.article.text[cue.range]
    return text.elementsEqual("will".utf8) || text.elementsEqual("'ll".utf8)
  }

  /// "the Sept. 11 attacks", "9/11": the one day that is called so without its year.
  static let september11 = CalendarDate(year: 2001, month: 9, day: 11)

  /// "Sept. 11 attacks", "Sept. 11 terrorist attacks", "the attacks of Sept. 11".
  private func isSeptember11(_ month: Int, _ day: Int) -> Bool {
    guard month == 9, day == 11, let today, let event = TimexReader.september11, today - event > 330 else {
      return false
    }
    let isBehind = isWord("attacks", at: position) || isWord("attacks", at: position + 1)
    return isBehind || kindBefore == .of && isWord("attacks", at: head - 2)
  }

  /// "the October 7 attack", "the Jan. 6 riot": an event called by its date is over.
  private var isNameOfEvent: Bool {
    // "the attacks of Oct. 7"
    if kindBefore == .of, contains(head - 2), TimexReader.datedEvents.contains(tokens[head - 2].lower) { return true }
    guard kindBefore == .the || kindBefore == .his || kindBefore == .possessive, let noun = token() else {
      return false
    }
    return TimexReader.datedEvents.contains(noun.lower)
  }

  private static let datedEvents: Set<WordKey> = [
    "attack", "attacks", "massacre", "riot", "assault", "bombing", "bombings", "coup", "crash", "earthquake", "killing",
    "killings", "shooting", "slaying", "invasion", "uprising", "insurrection", "raid", "strike", "strikes", "explosion",
  ]

  /// A bare month is this year's or the next one when it lies at most four months ahead, else the last one. A cue that points
  /// ahead makes it the next; one that points back the last, unless it is next month or the end of a stretch ("through June").
  func month(_ month: Int) -> TimexReading {
    guard let today else { return .unresolved(.date, "XXXX-\(padded(month, 2))", .month) }
    let direction = isOfNoun ? .unknown : direction()
    let ahead = (month - today.month + 12) % 12
    let isPast = direction.direction == .past && ahead > 1 && kindBefore != .through
    let isAhead = ahead <= 4 && !isPast || direction.direction == .future
    let next = today.year + (month < today.month ? 1 : 0)
    let year = isAhead || ahead == 0 ? next : next - 1
    return TimexReading(
      .date, .period(.month(year: year, month: month)), anchor: anchor, cue: direction.cue)
  }

  /// "a June agreement": the verb tells nothing of the month of what is called by it, unless that can be arranged ("a June vote").
  private var isOfNoun: Bool {
    guard [.a, .the, .his, .possessive].contains(kindBefore), let noun = token(), noun.isWord else { return false }
    return !noun.isCapitalised && kind() == .none && !TimexReader.arranged.contains(noun.lower)
  }

  /// "last April": the last one that is over; "next June": the next one; "this September": the one of publication's year.
  func determinedMonth(_ month: Int, by word: TimeWord.Kind) -> TimexReading {
    guard let today else { return .unresolved(.date, "XXXX-\(padded(month, 2))", .month) }
    let year =
      switch word {
      case .last: month < today.month ? today.year : today.year - 1
      case .next: month > today.month ? today.year : today.year + 1
      default: today.year
      }
    return TimexReading(.date, .period(.month(year: year, month: month)), anchor: anchor)
  }

  // MARK: Seasons and quarters

  /// A bare season or quarter: this year's or the next when it begins at most four months ahead, else the last one.
  func season(_ season: CalendarPeriod.Season) -> TimexReading {
    guard let today else { return .unresolved(.date, "XXXX-\(season.code)", .season) }
    let direction = direction()
    let year = year(ofPeriodFrom: season.firstMonth, months: 3, today: today, direction: direction.direction)
    return TimexReading(.date, .period(.season(year: year, season)), anchor: anchor, cue: direction.cue)
  }

  func quarter(_ quarter: Int) -> TimexReading {
    guard let today else { return .unresolved(.date, "XXXX-Q\(quarter)", .quarter) }
    let direction = direction()
    // Nobody calls a quarter that comes in half a year or more by its bare number.
    let isRecent = (today.month - (quarter * 3 - 2) + 12) % 12 <= 6
    let year = year(
      ofPeriodFrom: quarter * 3 - 2, months: 3, today: today, direction: isRecent ? .past : direction.direction)
    return TimexReading(.date, .period(.quarter(year: year, quarter: quarter)), anchor: anchor, cue: direction.cue)
  }

  /// The year of a period of some months that recurs every year: the one under way, else by direction, else the next when it
  /// begins within four months and the last otherwise.
  private func year(ofPeriodFrom month: Int, months: Int, today: CalendarDate, direction: Direction) -> Int {
    let since = (today.month - month + 12) % 12
    let startYear = today.month >= month ? today.year : today.year - 1
    if since < months { return startYear }
    switch direction {
    case .future: return startYear + 1
    case .past: return startYear
    case .unknown: return 12 - since <= 3 ? startYear + 1 : startYear
    }
  }

  // MARK: Units

  /// The period of a unit so many steps from the one that holds publication: last week is -1.
  func relative(_ unit: TimeUnit, by count: Int) -> TimexReading {
    guard let today, let period = CalendarPeriod(unit, holding: today) else {
      return .unresolved(.date, TimexReader.unknown(unit), CalendarPeriod.granularity(of: unit))
    }
    return TimexReading(.date, .period(period.shifted(by: count)), anchor: anchor)
  }

  /// The value of a unit that nothing anchors.
  static func unknown(_ unit: TimeUnit) -> String {
    switch unit {
    case .second, .minute, .hour, .day: "XXXX-XX-XX"
    case .week, .fortnight: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century, .millennium: "XX"
    }
  }

  /// A day so many days from publication.
  func day(_ offset: Int) -> TimexReading {
    guard let today else { return .unresolved(.date, "XXXX-XX-XX", .day) }
    return TimexReading(.date, .period(.day(today + offset)), anchor: anchor)
  }
}

extension TimexReading {
  /// The same day, and a part of it.
  func at(_ part: PartOfDay) -> TimexReading {
    var result = self
    result.type = .time
    switch value {
    case .period(.day(let day)): result.value = .partOfDay(day, part)
    case .open(let text, _): result.value = .open(text + part.code, .time)
    default: break
    }
    return result
  }

  /// The same day at a time.
  func at(_ time: ClockTime) -> TimexReading {
    var result = self
    result.type = .time
    switch value {
    case .period(.day(let day)): result.value = .clock(day, time)
    case .open(let text, _): result.value = .open(text + time.value, .time)
    default: break
    }
    return result
  }
}

extension CalendarPeriod {
  static func granularity(of unit: TimeUnit) -> Granularity {
    switch unit {
    case .second, .minute, .hour: .time
    case .day: .day
    case .week, .fortnight: .week
    case .weekend: .weekend
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .decade: .decade
    case .century, .millennium: .century
    }
  }
}

extension CalendarDate {
  /// The first such weekday from this day on.
  func next(_ weekday: Int) -> CalendarDate { self + (weekday - self.weekday + 7) % 7 }
  /// The last such weekday up to this day.
  func latest(_ weekday: Int) -> CalendarDate { self - (self.weekday - weekday + 7) % 7 }
}
