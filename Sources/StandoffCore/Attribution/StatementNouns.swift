/// Nouns for what somebody holds or says, which a that-clause fills: "Moscow's position has been that …", "his claim that …".
///
/// Source: chosen for this program. Licence: as the program. Date: 2025.
let statementNouns: [WordKey: SpeechAct] = [
  "position": .state, "view": .state, "message": .state, "argument": .state, "claim": .state, "claims": .state,
  "assessment": .state, "stance": .state, "line": .state, "contention": .state, "assertion": .state,
  "assertions": .state, "statement": .state, "statements": .state, "suggestion": .offer, "proposal": .offer,
  "demand": .demand, "demands": .demand, "insistence": .demand, "condition": .demand, "request": .demand,
  "opinion": .state, "belief": .state, "point": .state, "complaint": .accuse, "complaints": .accuse,
  "accusation": .accuse, "accusations": .accuse, "allegation": .accuse,
  "allegations": .accuse, "charge": .accuse, "warning": .threaten, "warnings": .threaten, "threat": .threaten,
  "promise": .promise, "pledge": .promise, "assurance": .promise, "assurances": .promise, "vow": .promise,
  "denial": .deny, "admission": .state, "announcement": .state, "prediction": .state, "conclusion": .state,
]

extension BlockReading {
  /// "Moscow's position has been that …": the owner is the source.
  func appendStatementNouns(to drafts: inout [AttributionDraft], rule: RuleName) {
    for index in tokens where reader.has(index, .nominal) && reader.has(index + 1, [.that, .be, .have, .adverb]) {
      guard !reader.isQuoted(index), let act = statementNouns[reader.tokens[index].lower],
        let sentence = reader.document.sentenceIndex(at: reader.tokens[index].span.start)
      else { continue }
      let range = reader.reach(of: index, in: sentence)
      guard let owner = owner(of: index, from: range.lowerBound) else { continue }
      var next = index + 1
      while reader.has(next, [.be, .have, .adverb]) { next += 1 }
      guard reader.has(next, .that), next + 1 < range.upperBound else { continue }
      // "His claim that the bridge was mined was false": the clause's end is not told by form.
      if next == index + 1, reader.firstFiniteVerb(in: range.lowerBound..<owner.lowerBound) == nil { continue }
      let end = endOfQuotation(trimmed(next..<range.upperBound))
      guard end > next + 1 else { continue }
      drafts.append(
        AttributionDraft(source: owner, cue: index..<next, content: [next..<end], act: act, rule: rule))
    }
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
