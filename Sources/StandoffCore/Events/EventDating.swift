/// Dates of events, from the time expressions around their triggers.
extension EventContext {
  /// A date as a time expression gives it; nil for one that names no days, or only the present.
  func date(of timex: Int) -> EventDate? { dates[timex] }

  /// The time expression that governs a trigger: the nearest one, those of other clauses counting as further away.
  ///
  /// - Parameters:
  ///   - within: where it may stand.
  ///   - excluding: spans whose expressions are about something else: reported content, when the speaking itself is dated.
  ///   - isPast: whether it has been, so that a bare month and day cannot lie far ahead.
  ///   - isPlausible: whether the event can have been on those days.
  func governingDate(
    of trigger: Span, within spans: [Span], clause: Span, excluding: [Span] = [], isPast: Bool = false,
    isPlausible: (EventDate) -> Bool = { _ in true }
  ) -> EventDate? {
    var best: (distance: Int, date: EventDate)?
    for span in spans {
      for index in timexIndices(in: span) {
        let place = timexes[index].span
        guard !excluding.contains(where: { $0.contains(place) }), !isSince(place, after: trigger),
          let date = isPast ? pastDate(of: index) : date(of: index), isPlausible(date)
        else { continue }
        let distance =
          distance(from: trigger, to: place) + (clause.contains(place) ? 0 : 60) + vagueness(date)
          + (opensNextDay(place, after: trigger) ? 40 : 0)
        if best.map({ distance < $0.distance }) ?? true { best = (distance, date) }
      }
    }
    return best?.date
  }

  /// "On Aug. 6 it carried out an attack", published in May: the August of the year before.
  private func pastDate(of timex: Int) -> EventDate? {
    guard let date = date(of: timex) else { return nil }
    guard date.basis == .relative, date.granularity == .day, namesDayOfMonth(timexes[timex].span),
      let day = date.days?.singleDay,
      let published = published?.latest, day > published + 21,
      let earlier = CalendarDate(year: day.year - 1, month: day.month, day: day.day)
    else { return date }
    return EventDate(
      days: DayInterval(earlier), granularity: .day, isApproximate: date.isApproximate, basis: .relative, timex: timex)
  }

  /// "have been attacked this year": as far as the article knows the year.
  func upToPublication(_ date: EventDate) -> EventDate {
    guard date.granularity >= .week, let first = date.days?.earliest, let last = date.days?.latest,
      let published = published?.latest, first <= published, last > published
    else { return date }
    return EventDate(
      days: DayInterval(earliest: first, latest: published), granularity: date.granularity,
      isApproximate: date.isApproximate, basis: date.basis, timex: date.timex)
  }

  private func namesDayOfMonth(_ span: Span) -> Bool {
    document.article.text[span.start..<span.end].contains { (0x30...0x39).contains($0) }
  }

  /// "have been killed since the war began in May": the day from which on, or that of another deed.
  private func isSince(_ place: Span, after trigger: Span) -> Bool {
    guard place.start >= trigger.end else { return false }
    let first = document.tokenIndex(from: trigger.end)
    let last = document.tokenIndex(from: place.start)
    return first < last && (max(first, last - 8)..<last).contains { word($0) == "since" }
  }

  /// "drills were held there, and on 13 May others began": a day behind "and on" is of what follows it.
  private func opensNextDay(_ place: Span, after trigger: Span) -> Bool {
    guard place.start >= trigger.end else { return false }
    let first = document.tokenIndex(from: place.start)
    return [first - 1, first - 2].contains { word($0) == "and" && tokens[max(0, $0 - 1)].kind == .mark }
  }

  /// "in two weeks", of what is planned: a length of time that ends on a day after publication, which is about that day.
  func dayAhead(within spans: [Span]) -> EventDate? {
    guard let published = published?.latest else { return nil }
    let ahead = spans.lazy.flatMap { self.timexIndices(in: $0) }.first { index in
      timexes[index].type == .duration && timexes[index].days?.singleDay.map { $0 > published } ?? false
    }
    return ahead.map { index in
      EventDate(
        days: timexes[index].days, granularity: timexes[index].granularity, isApproximate: true, basis: .relative,
        timex: index)
    }
  }

  /// Years far back, mentioned beside a trigger that has a day, date something else.
  private func vagueness(_ date: EventDate) -> Int {
    date.granularity >= .year ? 40 : date.granularity >= .month ? 10 : 0
  }

  /// Bytes between two spans; what follows is nearer than what stands before.
  private func distance(from trigger: Span, to place: Span) -> Int {
    place.start >= trigger.end ? place.start - trigger.end : (trigger.start - place.end) + 8
  }

  /// What is known when no time is named: the present is the day of publication, the past not later, the future not earlier.
  func undated(_ tense: EventTense) -> EventDate {
    guard let published else { return .unknown }
    switch tense {
    case .present:
      return EventDate(days: published, granularity: .day, basis: .publication)
    case .past, .perfect, .none:
      return EventDate(days: DayInterval(earliest: nil, latest: published.latest), granularity: .none, basis: .none)
    case .future:
      return EventDate(days: DayInterval(earliest: published.earliest, latest: nil), granularity: .none, basis: .none)
    }
  }

  /// The ISO week of "a week of talks" or "three days of talks" before a trigger: the week of publication, the week before on a Monday.
  func weekOfTalks(before trigger: Int, in sentence: Sentence) -> EventDate? {
    let first = max(sentence.tokens.lowerBound, trigger - 8)
    guard let of = (first..<trigger).last(where: { word($0) == "of" }), of > first else { return nil }
    guard (of + 1..<trigger).allSatisfy({ role($0).isEmpty }), (first..<of).contains(where: { isWeekWord($0) }) else {
      return nil
    }
    return weekOfPublication
  }

  private func isWeekWord(_ index: Int) -> Bool {
    guard let key = word(index) else { return false }
    return (key == "week" || key == "days") && word(index - 1) != "next" && word(index - 1) != "coming"
  }

  /// Monday to Sunday of the week that the article looks back on.
  var weekOfPublication: EventDate? {
    guard let day = published?.latest else { return nil }
    let back = day.weekday == 1 ? day - 1 : day
    let monday = back - (back.weekday - 1)
    return EventDate(
      days: DayInterval(earliest: monday, latest: monday + 6), granularity: .week, basis: .relative, timex: nil)
  }
}

/// A date as a time expression gives it; nil for one that names no days, or only the present.
func eventDate(of timex: Timex, index: Int) -> EventDate? {
  guard timex.type == .date || timex.type == .time, let days = timex.days, !timex.value.hasSuffix("_REF") else {
    return nil
  }
  return EventDate(
    days: days, granularity: timex.granularity, isApproximate: timex.mod == "APPROX",
    basis: timex.anchor == .explicit ? .explicit : .relative, timex: index)
}

extension EventDate {
  /// The same days, taken over from a neighbouring mention.
  var inherited: EventDate {
    EventDate(days: days, granularity: granularity, isApproximate: isApproximate, basis: .context, timex: timex)
  }

  /// Named in the article with the event itself.
  var isNamed: Bool { basis == .explicit || basis == .relative }
}
