/// What "defend" has for its object: words defend decisions, arms defend towns.
extension SpeechReader {
  /// "defended the decision", not "defend their homes": with words one defends what was done or said, or somebody.
  func isDefendedByWords(_ index: Int, _ group: CueGroup, _ end: Int) -> Bool {
    guard defendingForms.contains(tokens[group.verb].lower) else { return true }
    let last = chunkEnd(from: index, before: end)
    guard last > index else { return false }
    if (index..<last).contains(where: { defendedThings.contains(tokens[$0].lower) }) { return false }
    if group.word.form == .base || has(index, .objectPronoun) {
      return hasDeed(index..<last)
    }
    return true
  }

  /// "blasted the bridge", not "blasted the minister for his words", "blasted Norland": who is named, or why.
  func isBlownUp(_ index: Int, _ group: CueGroup, _ end: Int) -> Bool {
    guard blastingForms.contains(tokens[group.verb].lower) else { return false }
    let last = chunkEnd(from: index, before: end)
    if (index..<last).contains(where: { has($0, [.proper, .objectPronoun, .speakers, .role]) }) { return false }
    return !(last < end && ["for", "as", "over"].contains { isWord(last, $0) })
  }

  private func hasDeed(_ range: Range<Int>) -> Bool { range.contains { defendedDeeds.contains(tokens[$0].lower) } }
}

private let defendingForms: Set<WordKey> = ["defend", "defends", "defended", "defending"]

private let blastingForms: Set<WordKey> = ["blast", "blasts", "blasted", "blasting"]

/// What is defended with arms or laws.
private let defendedThings: Set<WordKey> = [
  "home", "homes", "homeland", "country", "nation", "land", "territory", "soil", "border", "borders", "city", "cities",
  "town", "towns", "people", "family", "families", "allies", "themselves", "himself", "herself", "itself", "ourselves",
  "myself", "sovereignty", "freedom", "independence", "democracy", "airspace", "positions", "capital", "inch", "state",
  "forces", "troops", "army", "ukraine", "europe", "taiwan", "israel", "title", "village", "line", "lines",
  "villages", "interests", "rights",
]

private let defendedDeeds: Set<WordKey> = [
  "decision", "decisions", "move", "plan", "plans", "policy", "policies", "record", "handling", "choice", "comments",
  "remarks", "response", "strategy", "approach", "conduct", "statement", "law", "deal", "action", "actions", "use",
]
