/// Deeds that are foreseen by their form alone: "Norway is to answer in writing soon", in headlines "Minister to visit the front".
///
/// Only in the author's own words and where nothing else was read: of a listed verb the trigger tells more.
extension EventContext {
  /// The first foreseen deed of a sentence: its clause, who is to do it, and the verb; nil when there is none.
  ///
  /// - Complexity: O(tokens of the sentence).
  func foreseenDeed(in sentence: Int) -> (clause: Clause, subject: Int, verb: Int)? {
    for clause in clausesOfSentence[sentence] where !clause.opener.contains(.relative) && !isConditional(clause) {
      for index in clause.tokens where word(index) == "to" && index + 1 < clause.tokens.upperBound {
        guard let subject = subjectOfInfinitive(index, in: clause, of: sentence), isPlainVerb(index + 1) else {
          continue
        }
        guard attribution(holding: tokens[index].span.start, sentence: sentence) == nil else { continue }
        return (clause, subject, index + 1)
      }
    }
    return nil
  }

  private func isConditional(_ clause: Clause) -> Bool { word(clause.tokens.lowerBound) == "if" }

  /// Whoever stands right before "is to", or before "to" in a headline.
  private func subjectOfInfinitive(_ index: Int, in clause: Clause, of sentence: Int) -> Int? {
    let isBe = index - 1 > clause.tokens.lowerBound && (word(index - 1) == "is" || word(index - 1) == "are")
    guard isBe || document.isTitle(sentence) else { return nil }
    let end = isBe ? index - 1 : index
    guard let subject = subject(before: end, in: clause.tokens), mentions[subject].tokens.upperBound == end else {
      return nil
    }
    // "Offensive forces Norway to send more": the subject of a headline's infinitive begins the headline.
    return isBe || mentions[subject].tokens.lowerBound <= clause.tokens.lowerBound + 1 ? subject : nil
  }

  /// A word that can be the base form of a verb of doing.
  private func isPlainVerb(_ index: Int) -> Bool {
    tokens[index].kind == .word && !tokens[index].isCapitalised && !statesOnly.contains(tokens[index].lower)
      && role(index).isDisjoint(with: [.determiner, .preposition, .pronoun, .have])
  }
}

extension EventAssembler {
  /// Adds the foreseen deed of a sentence in which nothing else was read.
  mutating func appendForeseenDeed(of sentence: Int) {
    guard let deed = context.foreseenDeed(in: sentence) else { return }
    let range = deed.clause.tokens
    let span = context.document.span(ofTokens: range)
    let trigger = context.tokens[deed.verb].span
    var participants = [Participant(role: .agent, mention: deed.subject)]
    if let object = context.object(after: deed.verb, in: range), object != deed.subject {
      participants.append(Participant(role: .recipient, mention: object))
    }
    let date = context.governingDate(of: trigger, within: [span], clause: span) { _ in true }
    add(
      EventMention(
        kind: .plan, sentence: sentence, extent: context.trimmedSpan(range), trigger: trigger,
        participants: participants, date: date ?? context.dayAhead(within: [span]) ?? context.undated(.future),
        place: context.place(in: range, near: deed.verb, participants: []), quantity: nil, attribution: nil,
        speaker: nil, speech: nil, quotes: [], status: .planned, polarity: .positive, factuality: .certain,
        rule: "<actor> is to <verb>"))
  }
}

/// Verbs after "is to" that say how things stand: "is to blame".
private let statesOnly: Set<WordKey> = ["blame", "date", "some", "do"]
