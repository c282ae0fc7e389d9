/// Days that the text names for talks and persons, taken over where none is named.
extension EventAssembler {
  /// A day that the author names dates what the person named before it says next: "Smith spent Thursday repairing ties".
  mutating func rememberDays(of sentence: Int) {
    let span = context.document.sentences[sentence].span
    for index in context.timexIndices(in: span) {
      let place = context.timexes[index].span
      guard let date = context.date(of: index), date.granularity <= .day, isPast(date),
        context.attribution(holding: place.start, sentence: sentence) == nil,
        let clause = context.clause(holding: context.document.tokenIndex(from: place.start), sentence: sentence)
      else { continue }
      let first = context.tokens[clause.tokens.lowerBound].span.start
      guard first < place.start else { continue }
      let person = context.mentionIndices(in: Span(first, place.start)).first {
        context.mentions[$0].entity == .person && context.preposition(before: $0) == nil
      }
      if let person { dating.remember(chain: context.chain(person), sentence: sentence, date: date) }
    }
  }

  /// "an end to a week of diplomacy" dates the talks told after it.
  mutating func rememberWeek(of sentence: Int) {
    guard context.classesOfSentence[sentence].contains(.weekMatter) else { return }
    for index in context.document.sentences[sentence].tokens where context.has(.weekMatter, at: index) {
      guard let date = context.weekOfTalks(before: index, in: context.document.sentences[sentence])
      else { continue }
      talks.append((sentence, date))
    }
  }

  /// Talks that were held on no named day take over the days of the nearest dated talks before them, else after.
  mutating func dateUndatedTalks() {
    let dated = talks.sorted { $0.sentence < $1.sentence }
    for index in mentions.indices {
      let mention = mentions[index]
      guard mention.kind.family == .talks, mention.status == .held, mention.date.basis == .none else { continue }
      let next = dated.partitioningIndex { $0.sentence > mention.sentence }
      guard let nearest = next > 0 ? dated[next - 1] : dated.first else { continue }
      mentions[index].date = nearest.date.inherited
    }
  }
}

extension EventAssembler {
  /// What the article calls talks in one place is talks where it says "met" or "the meeting": of the same days, with a side in common or none
  /// named, or listed in one sentence.
  mutating func callMeetingsTalks() {
    var sides: [Int32: Set<Int>] = [:]
    var sentences: Set<Int> = []
    for mention in mentions where mention.kind == .talks && mention.isAsserted {
      sentences.insert(mention.sentence)
      for day in dayNumbers(of: mention.date) { sides[day, default: []].formUnion(self.sides(of: mention)) }
    }
    for index in mentions.indices where mentions[index].kind == .meeting && isPlainMeeting(mentions[index]) {
      let own = self.sides(of: mentions[index])
      let isSame = dayNumbers(of: mentions[index].date).contains { day in
        sides[day].map { own.isEmpty || $0.isEmpty && own.count < 2 || !$0.isDisjoint(with: own) } ?? false
      }
      if isSame || sentences.contains(mentions[index].sentence) { mentions[index].kind = .talks }
    }
  }

  /// The days of a date of at most ten days.
  private func dayNumbers(of date: EventDate) -> ClosedRange<Int32> {
    guard let first = date.days?.earliest?.dayNumber, let last = date.days?.latest?.dayNumber, last - first < 10 else {
      return -1 ... -1
    }
    return first...last
  }

  /// The states and organisations for which the participants stand.
  private func sides(of mention: EventMention) -> Set<Int> {
    Set(mention.participants.map { context.side(of: $0.mention) })
  }

  /// Neither a session nor a press conference.
  private func isPlainMeeting(_ mention: EventMention) -> Bool {
    let first = context.document.tokenIndex(from: mention.trigger.start)
    let key = context.tokens[first].lower
    return meetingWords.contains(key)
  }
}

extension EventAssembler {
  /// "The leaders discussed …", at most six sentences after their call or meeting is told, is that call or meeting.
  ///
  /// - Parameter order: the mentions in order of their triggers.
  mutating func joinDiscussions(in order: [Int]) {
    var last: Int?
    for index in order where mentions[index].isAsserted && mentions[index].kind.family == .talks {
      guard isDiscussionOfSeveral(mentions[index]) else {
        last = index
        continue
      }
      if isByPhone(mentions[index]) { mentions[index].kind = .call }
      guard let last, mentions[last].status == .held, mentions[index].sentence - mentions[last].sentence <= 6,
        !mentions[index].date.isNamed || mentions[index].date.days == mentions[last].date.days
      else { continue }
      mentions[index].kind = mentions[last].kind
      mentions[index].date = mentions[last].date.inherited
      mentions[index].participants = mentions[last].participants
    }
  }

  private func isDiscussionOfSeveral(_ mention: EventMention) -> Bool {
    guard mention.rule == "discuss (verb)", mention.status == .held, mention.participants.count <= 1 else {
      return false
    }
    return mention.participants.allSatisfy { context.isSeveral($0.mention) }
  }

  private func isByPhone(_ mention: EventMention) -> Bool {
    let first = context.document.tokenIndex(from: mention.core.start)
    let last = context.document.tokenIndex(from: mention.core.end - 1)
    return (first...last).contains { ["phone", "telephone", "videoconference"].contains(context.tokens[$0].lower) }
  }
}

extension EventAssembler {
  /// "There was a promise to meet again", "the next round will be in Oslo": a planned meeting that names nobody is of those who met at most
  /// three sentences before.
  ///
  /// - Parameter order: the mentions in order of their triggers.
  mutating func nameNextMeetings(in order: [Int]) {
    var last: Int?
    for index in order where mentions[index].isAsserted {
      if mentions[index].kind.family == .talks {
        last = mentions[index].participants.count > 1 ? index : nil
      } else if let last, tellsNextMeeting(index), mentions[index].participants.isEmpty,
        mentions[index].sentence - mentions[last].sentence <= 3
      {
        mentions[index].participants = mentions[last].participants.map {
          Participant(role: .participant, mention: $0.mention)
        }
      }
    }
  }

  private func tellsNextMeeting(_ mention: Int) -> Bool {
    guard mentions[mention].kind == .plan, mentions[mention].status == .planned else { return false }
    let trigger = context.document.tokenIndex(from: mentions[mention].trigger.start)
    guard meetingWords.contains(context.tokens[trigger].lower) || sessionWords.contains(context.tokens[trigger].lower)
    else { return false }
    return context.word(trigger + 1) == "again" || context.word(trigger - 1) == "next"
  }
}

private let sessionWords: Set<WordKey> = ["talk", "talks", "round", "session", "negotiations"]

private let meetingWords: Set<WordKey> = ["meeting", "meetings", "meet", "meets", "met"]

let weekMatters: Set<WordKey> = ["diplomacy", "talks", "negotiations", "meetings", "discussions"]
