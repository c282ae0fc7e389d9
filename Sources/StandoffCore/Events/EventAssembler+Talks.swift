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
    let range = context.document.sentences[sentence].tokens
    for index in range {
      guard let key = context.word(index), weekMatters.contains(key) else { continue }
      guard let date = context.weekOfTalks(before: index, in: context.document.sentences[sentence]) else { continue }
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
      mentions[index] = mention.dated(nearest.date.inherited)
    }
  }
}

private let weekMatters: Set<WordKey> = ["diplomacy", "talks", "negotiations", "meetings", "discussions"]

extension EventMention {
  /// The same mention with another date.
  func dated(_ date: EventDate) -> EventMention {
    EventMention(
      kind: kind, sentence: sentence, extent: extent, trigger: trigger, participants: participants, date: date,
      place: place, quantity: quantity, attribution: attribution, speaker: speaker, speech: speech, quotes: quotes,
      status: status, polarity: polarity, factuality: factuality, rule: rule)
  }
}
