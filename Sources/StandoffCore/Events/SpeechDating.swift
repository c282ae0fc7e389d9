/// Dates of undated acts of speaking, from what the same speaker said elsewhere in the article.
struct SpeechDating: Sendable {
  private let context: EventContext
  /// For each chain of a person or body, where it speaks or acts on a named day, in order of text.
  private var datedTurns: [Int: [(sentence: Int, date: EventDate)]] = [:]

  init(context: EventContext) { self.context = context }

  mutating func remember(chain: Int, sentence: Int, date: EventDate) {
    guard date.isNamed, date.granularity <= .week else { return }
    datedTurns[chain, default: []].append((sentence, date))
  }

  /// The date of the nearest dated turn of the same speaker, earlier ones first; nil when there is none, or the tense looks back further.
  func contextDate(chain: Int?, sentence: Int, tense: EventTense) -> EventDate? {
    guard let chain, tense != .perfect, let turns = datedTurns[chain] else { return nil }
    guard context.chains[chain].kind == .person || context.chains[chain].kind == .group else { return nil }
    let earlier = turns.last { $0.sentence <= sentence }
    let nearest = earlier ?? turns.first
    return nearest.map(\.date.inherited)
  }
}
