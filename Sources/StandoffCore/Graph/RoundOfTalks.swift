/// What an article tells of talks as a whole: a week of them, or a headline over several meetings.
struct RoundOfTalks {
  private let annotated: AnnotatedDocument
  /// The days that the article's meetings took, when they are several within ten days.
  private let days: EventDate?
  /// The sentence in which the first meeting with a day of its own is told: what stands before it sums up.
  private let firstDated: Int

  init(in annotated: AnnotatedDocument) {
    self.annotated = annotated
    let talks = annotated.eventMentions.filter { $0.kind.family == .talks && $0.status != .planned }
    let named = talks.filter { $0.date.basis == .explicit || $0.date.basis == .relative }
    let wholes = named.filter { isAboutAWeek($0.date.days) }
    firstDated = named.first { $0.date.days?.singleDay != nil }?.sentence ?? Int.max
    days = wholes.first?.date ?? RoundOfTalks.hull(of: named.compactMap { $0.date.days?.singleDay })
  }

  /// The days from the first to the last of several meetings.
  private static func hull(of meetings: [CalendarDate]) -> EventDate? {
    guard let first = meetings.min(), let last = meetings.max(), first < last, last - first < 10 else { return nil }
    return EventDate(days: DayInterval(earliest: first, latest: last), granularity: .week, basis: .context)
  }

  /// The days of talks that are told in a title, or before any meeting with a day, without a day of their own: those of all meetings.
  func days(of mention: EventMention) -> EventDate? {
    guard let days, mention.kind.family == .talks, mention.status != .planned, isPlural(mention.trigger) else {
      return nil
    }
    guard mention.date.basis != .explicit, mention.date.basis != .relative, mention.place?.basis != .explicit else {
      return nil
    }
    let isTitle = annotated.document.isTitle(mention.sentence)
    return isTitle || mention.sentence < firstDated ? days : nil
  }

  /// Whether a mention tells of more than one session: "three days of talks", "the meetings this week", talks of a week among many.
  func isWhole(_ mention: EventMention, parties: Int) -> Bool {
    guard mention.kind.family == .talks else { return false }
    if lastsDays(mention.trigger) { return true }
    guard isAboutAWeek(mention.date.days) else { return false }
    return parties >= 3 || parties == 0 && isPlural(mention.trigger)
      || annotated.document.text(mention.trigger).lowercased() == "meetings"
  }

  /// Whether the words themselves tell of several sessions: "a week of talks", "the meetings this week".
  func tellsSeveral(_ mention: EventMention) -> Bool {
    lastsDays(mention.trigger) || annotated.document.text(mention.trigger).lowercased() == "meetings"
  }

  private func isPlural(_ trigger: Span) -> Bool { annotated.article.text[trigger.range].last == 0x73 }

  /// Whether "days of" or "week of" stands at most four words before the trigger, with more than one day counted.
  private func lastsDays(_ trigger: Span) -> Bool {
    let tokens = annotated.document.tokens
    let index = annotated.document.tokenIndex(from: trigger.start)
    for of in (max(1, index - 4)..<max(1, index)).reversed() where tokens[of].lower == "of" {
      return severalDays.contains(tokens[of - 1].lower)
    }
    return false
  }
}

private let severalDays: Set<WordKey> = ["days", "week", "weeks", "weekend", "month", "months"]

/// Three to ten days.
func isAboutAWeek(_ days: DayInterval?) -> Bool { days?.dayCount.map { (3...10).contains($0) } ?? false }
