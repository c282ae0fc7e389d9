/// Dates of undated acts of speaking, from what the same speaker said elsewhere in the article.
struct SpeechDating: Sendable {
  private let context: EventContext
  /// For each chain of a person or body, where it speaks or acts on a named day; in order of text after `sort`.
  private var datedTurns: [Int: [Turn]] = [:]

  private struct Turn {
    let sentence: Int
    let date: EventDate
  }

  init(context: EventContext) { self.context = context }

  mutating func remember(chain: Int, sentence: Int, date: EventDate) {
    guard date.isNamed, date.granularity <= .year else { return }
    datedTurns[chain, default: []].append(Turn(sentence: sentence, date: date))
  }

  /// Puts what is remembered in order of text; before the first question.
  mutating func sort() {
    for chain in Array(datedTurns.keys) { datedTurns[chain]?.sort { $0.sentence < $1.sentence } }
  }

  /// The same, as far as the article knows a week that goes on: what has been said was said by publication.
  private func inherited(_ date: EventDate, tense: EventTense) -> EventDate {
    (tense == .future ? date : context.upToPublication(date)).inherited
  }

  /// The date of the nearest dated turn of the same speaker, earlier ones first; nil when there is none, or the tense looks back further.
  ///
  /// - Complexity: O(log turns).
  func contextDate(chain: Int?, sentence: Int, tense: EventTense) -> EventDate? {
    guard let chain, tense != .perfect, let turns = datedTurns[chain] else { return nil }
    guard context.chains[chain].kind == .person || context.chains[chain].kind == .group else { return nil }
    let next = turns.partitioningIndex { $0.sentence > sentence }
    // "In March she said …. “…,” she added": of a month or year only what goes on at once.
    if next > 0, turns[next - 1].date.granularity > .week, sentence - turns[next - 1].sentence <= 2 {
      return inherited(turns[next - 1].date, tense: tense)
    }
    let near = turns[..<next].last { $0.date.granularity <= .week } ?? turns.first { $0.date.granularity <= .week }
    return near.map { inherited($0.date, tense: tense) }
  }
}
