/// Who takes part in an event and where it is, from the mentions around its trigger.
extension EventContext {
  /// Actors named in a stretch, each chain once, without those that the matter is about ("talks on Ukraine") and those that a place is named by.
  func actors(in span: Span, excludingTopics: Bool = true) -> [Int] {
    var result: [Int] = []
    for index in mentionIndices(in: span) where isActor(index) && mentions[index].kind != .label {
      if excludingTopics, isTopicOrPlace(index) { continue }
      if !result.contains(where: { chain($0) == chain(index) }) { result.append(index) }
    }
    return result
  }

  /// "over Ukraine", "on Iran", "in Belarus", "near Ukraine's border".
  private func isTopicOrPlace(_ mention: Int) -> Bool {
    guard let lead = preposition(before: mention) else { return false }
    if placeLeads.contains(lead) { return mentions[mention].entity == .state }
    return topicLeads.contains(lead)
  }

  /// The preposition that leads a mention in, with or without an article.
  func preposition(before mention: Int) -> WordKey? {
    guard let first = mentions[mention].tokens.first else { return nil }
    for index in [first - 1, first - 2] where index >= 0 {
      let role = role(index)
      if role.contains(.preposition) { return word(index) }
      guard role.contains(.determiner) else { return nil }
    }
    return nil
  }

  /// The subject of a verb: the last actor before it in the clause that no preposition leads in and that is no possessor.
  func subject(before index: Int, in clause: Range<Int>) -> Int? {
    guard clause.lowerBound < index else { return nil }
    let last = mentionIndices(in: document.span(ofTokens: clause.lowerBound..<index)).last {
      isActor($0) && mentions[$0].tokens.upperBound <= index && !isPossessor($0)
        && (preposition(before: $0) == nil || isOpened($0, in: clause))
    }
    return last.map { described(by: $0, before: index) }
  }

  /// "the Norlandic envoy", "the Norlandic harbour office": the phrase that a name stands in.
  private func described(by mention: Int, before index: Int) -> Int {
    let tokens = mentions[mention].tokens
    return (max(0, mention - 3)..<mention).first {
      mentions[$0].tokens.lowerBound <= tokens.lowerBound && mentions[$0].tokens.upperBound >= tokens.upperBound
        && mentions[$0].tokens.upperBound <= index && isActor($0) && mentions[$0].entity != .group
    } ?? mention
  }

  /// "after Moscow annexed it": what opens the clause leads in the whole of it.
  private func isOpened(_ mention: Int, in clause: Range<Int>) -> Bool {
    guard let first = mentions[mention].tokens.first else { return false }
    let lead = role(first - 1).contains(.preposition) ? first - 1 : first - 2
    return lead == clause.lowerBound && role(lead).contains(.subordinator)
  }

  /// The actors that stand before one and are joined to it by "and" or commas: of "Oslo, Paris and the envoy", the first two.
  ///
  /// - Parameter lower: the first token looked at.
  func joined(to mention: Int, from lower: Int) -> [Int] {
    var result: [Int] = []
    var first = mentions[mention].tokens.lowerBound
    while result.count < 6 {
      var end = first - 1
      // "the Finnish president Niinistö": what leads up to the name belongs to it.
      while end > lower, first - end < 7, word(end) != "and",
        tokens[end].kind == .word || role(end).contains(.possessive),
        role(end).isDisjoint(with: [.preposition, .auxiliary, .pronoun, .adverb]) || word(end) == "'s"
      {
        end -= 1
      }
      guard end > lower, word(end) == "and" || tokens[end].kind == .mark && !result.isEmpty else { break }
      if tokens[end - 1].kind == .mark { end -= 1 }
      let stop = tokens[end - 1].span.end
      let next = firstMention(from: stop)
      guard
        let other = mentions[max(0, next - 4)..<next].indices.last(where: {
          mentions[$0].span.end == stop && isActor($0) && mentions[$0].tokens.lowerBound >= lower
        }), preposition(before: other).map({ $0 == "of" }) ?? true, !isPossessor(other)
      else { break }
      result.append(other)
      first = mentions[other].tokens.lowerBound
    }
    return result.reversed()
  }

  /// "Russia's", "his".
  func isPossessor(_ mention: Int) -> Bool {
    guard let last = mentions[mention].tokens.last else { return false }
    if role(last).contains(.possessive) { return true }
    // "Norway's been carrying out drills": has.
    if word(last + 1) == "'s", let next = word(last + 2), ["been", "not", "now", "also"].contains(next) {
      return false
    }
    return word(last + 1) == "'s" || word(last + 1) == "'"
  }

  /// The actor that a passive's "by" leads in.
  func agent(after index: Int, in clause: Range<Int>) -> Int? {
    guard index + 1 < clause.upperBound else { return nil }
    return mentionIndices(in: document.span(ofTokens: (index + 1)..<clause.upperBound)).first {
      isActor($0) && preposition(before: $0) == "by"
    }
  }

  /// Whom a noun's words come from: "warnings from officials", "criticism by the union".
  func giver(of noun: Int, in clause: Range<Int>) -> Int? {
    guard word(noun + 1) == "from" || word(noun + 1) == "by" else { return nil }
    let end = min(clause.upperBound, noun + 7)
    guard noun + 2 < end else { return nil }
    return mentionIndices(in: document.span(ofTokens: (noun + 2)..<end)).first { isActor($0) && !isPossessor($0) }
  }

  /// The first actor after a trigger.
  func object(after index: Int, in clause: Range<Int>, within limit: Int = 12) -> Int? {
    let end = min(clause.upperBound, index + 1 + limit)
    guard index + 1 < end else { return nil }
    return mentionIndices(in: document.span(ofTokens: (index + 1)..<end)).first {
      isActor($0) && !isTopicOrPlace($0) && !isLeaning($0)
    }
  }

  /// "pro-Russian forces": those who side with somebody are not that somebody.
  private func isLeaning(_ mention: Int) -> Bool {
    guard let first = mentions[mention].tokens.first, first > 1, tokens[first - 1].kind == .hyphen else { return false }
    return word(first - 2) == "pro" || word(first - 2) == "anti"
  }

  /// A place that the clause names with "in" or "at"; else the seat of a body that met.
  func place(in clause: Range<Int>, near index: Int, participants: [Int]) -> EventPlace? {
    let candidates = mentionIndices(in: document.span(ofTokens: clause)).filter { isPlaceName($0) && !isBlamed($0) }
    let following = candidates.first { mentions[$0].span.start > tokens[index].span.start }
    guard let mention = following ?? candidates.last else { return seat(of: participants) }
    return EventPlace(name: chains[chain(mention)].name, basis: .explicit, span: mentions[mention].span)
  }

  /// "an attack that it attributed to Norway", "blamed on Norway": whose it is, not where.
  private func isBlamed(_ mention: Int) -> Bool {
    let first = mentions[mention].tokens.lowerBound
    return [first - 2, first - 3].contains { index in
      word(index).map { ["attributed", "blamed", "traced", "linked", "according", "response"].contains($0) } ?? false
    }
  }

  private func isPlaceName(_ mention: Int) -> Bool {
    guard let lead = preposition(before: mention), placeLeads.contains(lead), !isPossessor(mention) else {
      return false
    }
    switch mentions[mention].entity {
    case .place: return true
    case .state: return mentions[mention].kind == .name || mentions[mention].kind == .metonym
    default: return false
    }
  }

  private func seat(of participants: [Int]) -> EventPlace? {
    for mention in participants {
      let entity = mentions[mention].entity
      guard entity == .organisation || entity == .body, let id = chains[chain(mention)].gazetteerID,
        let seat = gazetteer.entry(id: id)?.seat
      else { continue }
      return EventPlace(name: seat, basis: .inferred, span: mentions[mention].span)
    }
    return nil
  }
}

private let topicLeads: Set<WordKey> = ["over", "on", "about", "around", "regarding", "against", "concerning", "near"]

private let placeLeads: Set<WordKey> = ["in", "at", "near", "inside", "across", "outside", "into", "to"]
