/// Nouns for what somebody holds or says, which a that-clause fills: "Moscow's position has been that …", "his claim that …".
///
/// Source: chosen for this program. Licence: as the program. Date: 2025.
let statementNouns = WordMap<SpeechAct>([
  "position": .state, "view": .state, "message": .state, "argument": .state, "claim": .state, "claims": .state,
  "assessment": .state, "stance": .state, "line": .state, "contention": .state, "assertion": .state,
  "assertions": .state, "statement": .state, "statements": .state, "suggestion": .offer, "proposal": .offer,
  "demand": .demand, "demands": .demand, "insistence": .demand, "condition": .demand, "request": .demand,
  "opinion": .state, "belief": .state, "point": .state, "complaint": .accuse, "complaints": .accuse,
  "accusation": .accuse, "accusations": .accuse, "allegation": .accuse,
  "allegations": .accuse, "charge": .accuse, "warning": .threaten, "warnings": .threaten, "threat": .threaten,
  "promise": .promise, "pledge": .promise, "assurance": .promise, "assurances": .promise, "vow": .promise,
  "denial": .deny, "admission": .state, "announcement": .state, "prediction": .state, "conclusion": .state,
  "verdict": .state, "phrase": .state, "answer": .state, "reply": .state, "response": .state, "explanation": .state,
  "finding": .state, "reminder": .state, "report": .state, "reports": .state, "findings": .state,
])

/// What a message is called before its colon.
private let plainWords: Set<WordKey> = ["clear", "simple", "blunt", "plain", "stark", "unequivocal", "same", "short"]

extension BlockReading {
  /// "Moscow's position has been that …": the owner is the source.
  func appendStatementNouns(to drafts: inout [AttributionDraft], rule: RuleName) {
    let followers = Self.behindStatementNoun
    for index in tokens where reader.has(index, .nominal) && reader.has(index + 1, followers) {
      guard !reader.isQuoted(index), let act = statementNouns[reader.tokens[index].lower],
        let sentence = reader.document.sentenceIndex(at: reader.tokens[index].span.start)
      else { continue }
      let range = reader.reach(of: index, in: sentence)
      let giver = giver(behind: index, before: range.upperBound)
      guard let owner = giver ?? owner(of: index, from: range.lowerBound) else { continue }
      var next = giver?.upperBound ?? index + 1
      let predicate = next
      if reader.has(next, .preposition), reader.has(next + 1, .time) { next += 2 }
      while reader.has(next, [.be, .have, .adverb, .time]) { next += 1 }
      // "Holt's message was clear: the ships must leave"
      let isPlain = next > predicate && reader.has(next + 1, .colon) && plainWords.contains(reader.tokens[next].lower)
      if isPlain { next += 2 }
      guard isPlain || reader.has(next, .that), next + 1 < range.upperBound else { continue }
      guard giver == nil || next > predicate else { continue }
      // "His claim that the bridge was mined was false": the clause's end is not told by form.
      if next == index + 1, giver == nil, reader.firstFiniteVerb(in: range.lowerBound..<owner.lowerBound) == nil {
        continue
      }
      let end = endOfQuotation(trimmed(next..<range.upperBound))
      guard end > next + 1 else { continue }
      drafts.append(
        AttributionDraft(
          source: owner, cue: index..<(giver == nil ? next : index + 2), content: [next..<end], act: act, rule: rule))
    }
  }

  private static let behindStatementNoun: ReportingWordClass = [
    .that, .be, .have, .adverb, .preposition, .time, .of,
  ]

  /// "the message from Norland was that": who gives it, where a form of "be" follows.
  private func giver(behind noun: Int, before limit: Int) -> Range<Int>? {
    guard reader.isWord(noun + 1, "from") || reader.has(noun + 1, .of), noun + 2 < limit else { return nil }
    let end = reader.chunkEnd(from: noun + 2, before: limit)
    guard end > noun + 2, reader.has(end, .be) else { return nil }
    let head = reader.headIndex(of: noun + 2..<end)
    return reader.has(head, [.proper, .role, .speakers, .occasion]) ? noun + 2..<end : nil
  }

  /// Where a quotation that a position lies in ends.
  private func endOfQuotation(_ end: Int) -> Int {
    guard end > tokens.lowerBound, let run = reader.run(at: end - 1) else { return end }
    return max(end, reader.runs[run].tokens.upperBound)
  }

  /// The owner of a noun: a possessive pronoun, or the noun phrase before a possessive ending; adjectives may stand between.
  private func owner(of noun: Int, from lower: Int) -> Range<Int>? {
    var index = noun - 1
    while index > lower, index > noun - 4 {
      if reader.has(index, .possessivePronoun) { return index..<index + 1 }
      if reader.has(index, .genitive) { return reader.phrase(endingAt: index, from: lower) }
      guard reader.has(index, [.nominal, .adverb]) else { return nil }
      index -= 1
    }
    return index >= lower && reader.has(index, .possessivePronoun) ? index..<index + 1 : nil
  }
}
