/// Deeds that no listed word names, told with their day or as news: "In 2004 the alliance took in three Baltic states", "Norway has restored the
/// port".
///
/// Only in the author's own words, where an actor is the subject of a verb in the past and a day, month or year stands in the same clause, or
/// where a state or organisation has done something.
extension EventContext {
  /// The dated deed of one of some clauses of a sentence with its verb; nil when there is none.
  ///
  /// - Complexity: O(tokens of the sentence).
  func datedDeed(in sentence: Int, among clauses: [Clause]) -> (clause: Clause, verb: Int, date: EventDate)? {
    guard !document.isTitle(sentence), !timexIndices(in: document.sentences[sentence].span).isEmpty else { return nil }
    for clause in clauses {
      let span = document.span(ofTokens: clause.tokens)
      guard !clause.opener.contains(.relative), let date = ownDate(in: span, sentence: sentence),
        let verb = pastVerb(in: clause.tokens), !tellsSpeech(span, sentence: sentence), !makesRemarks(verb)
      else { continue }
      return (clause, verb, date)
    }
    return nil
  }

  /// "Norway has restored the port": news is told in the perfect, though no day stands with it.
  ///
  /// - Complexity: O(tokens of the sentence).
  func recentDeed(in sentence: Int, among clauses: [Clause]) -> (clause: Clause, verb: Int, date: EventDate)? {
    guard !document.isTitle(sentence) else { return nil }
    for clause in clauses where clause.opener.isDisjoint(with: [.relative, .subordinator]) {
      guard
        let have = clause.tokens.first(where: { role($0).contains(.have) && (word($0) == "has" || word($0) == "have") }
        ),
        let verb = pastVerb(in: clause.tokens), (1...2).contains(verb - have),
        role(verb - 1).isDisjoint(with: [.be, .negation]), word(verb - 1) != "never",
        !slowPerfects.contains(tokens[verb].lower),
        let subject = subject(before: verb, in: clause.tokens), isPublicActor(subject),
        !tellsSpeech(document.span(ofTokens: clause.tokens), sentence: sentence)
      else { continue }
      let span = document.span(ofTokens: clause.tokens)
      let date = governingDate(of: tokens[verb].span, within: [span], clause: span) { _ in true }
      return (clause, verb, date ?? undated(.perfect))
    }
    return nil
  }

  /// A state, body, organisation or group, by its name.
  private func isPublicActor(_ mention: Int) -> Bool {
    [.state, .organisation, .body, .group].contains(mentions[mention].entity) && mentions[mention].kind != .pronoun
      && mentions[mention].kind != .description
  }

  /// Whether a verb of saying stands in a clause, or the clause is inside what somebody says.
  private func tellsSpeech(_ clause: Span, sentence: Int) -> Bool {
    attributionsOfSentence[sentence].contains { index in
      attributions[index].cue?.overlaps(clause) == true || attributions[index].content.contains { $0.overlaps(clause) }
    }
  }

  /// "made these remarks on Tuesday": when something was said.
  private func makesRemarks(_ verb: Int) -> Bool {
    (verb + 1...verb + 3).contains { index in
      word(index).map { ["remarks", "remark", "comments", "statement", "statements"].contains($0) } ?? false
    }
  }

  /// The first day, month or year that a clause names and that has passed; nil when one is reported speech.
  private func ownDate(in span: Span, sentence: Int) -> EventDate? {
    for index in timexIndices(in: span) {
      guard let date = date(of: index), date.granularity <= .year,
        attribution(holding: timexes[index].span.start, sentence: sentence) == nil
      else { continue }
      if let first = date.days?.earliest, let published = published?.latest, first > published { continue }
      return date
    }
    return nil
  }

  /// The verb in the past that the subject of a clause has; nil where a form of "be" or a modal shows that it is no deed, or a second verb
  /// that the first is a participle ("the treaty signed in 1990 bars").
  private func pastVerb(in range: Range<Int>) -> Int? {
    guard let verb = range.first(where: { isPastVerb($0, in: range) }), let subject = subject(before: verb, in: range),
      mentions[subject].kind != .demonym, isBeside(mentions[subject].tokens.upperBound..<verb)
    else { return nil }
    let isParticiple = range.contains { index in
      index != verb && !role(index).isDisjoint(with: [.be, .modal, .future, .do]) && word(index) != "'s"
        && !(index < verb && role(index).contains(.be) && verb - index <= 2)
    }
    return isParticiple ? nil : verb
  }

  /// Whether no noun of its own stands between subject and verb: "the French oil price rose" is no deed of France.
  private func isBeside(_ between: Range<Int>) -> Bool {
    between.allSatisfy { index in
      !role(index).isEmpty || tokens[index].isCapitalised || tokens[index].kind != .word
        || timeEnding(at: index) != nil || document.article.text[tokens[index].span.end - 1] == 0x79
    }
  }

  private func isPastVerb(_ index: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalised, index > range.lowerBound else { return false }
    guard irregularPasts.contains(token.lower) || endsInED(token.span), !statePasts.contains(token.lower) else {
      return false
    }
    var before = index - 1
    while before > range.lowerBound, !role(before).isDisjoint(with: [.adverb, .have]) || isAdverb(before) {
      before -= 1
    }
    guard before >= range.lowerBound else { return false }
    if role(before).contains(.be) { return word(before) != "be" }
    return tokens[before].kind == .word && (role(before).isEmpty || role(before).contains(.pronoun))
      || tokens[before].kind == .mark && index - range.lowerBound > 4
  }

  private func endsInED(_ span: Span) -> Bool {
    let text = document.article.text
    return span.count > 4 && text[span.end - 1] == 0x64 && text[span.end - 2] == 0x65
  }
}

extension EventAssembler {
  /// Adds the dated or recent deed of a sentence in some clauses where nothing else was read.
  mutating func appendUnlistedDeed(of sentence: Int, among clauses: [Clause]) {
    let dated = context.datedDeed(in: sentence, among: clauses)
    guard let deed = dated ?? context.recentDeed(in: sentence, among: clauses) else { return }
    let range = deed.clause.tokens
    let subject = context.subject(before: deed.verb, in: range)
    var participants = subject.map { [Participant(role: .agent, mention: $0)] } ?? []
    if let object = context.object(after: deed.verb, in: range), object != subject {
      participants.append(Participant(role: .recipient, mention: object))
    }
    add(
      EventMention(
        kind: .other, sentence: sentence, extent: context.trimmedSpan(range), trigger: context.tokens[deed.verb].span,
        participants: participants, date: deed.date,
        place: context.place(in: range, near: deed.verb, participants: []), quantity: nil, attribution: nil,
        speaker: nil, speech: nil, quotes: [], status: .held, polarity: .positive, factuality: .certain,
        rule: dated == nil ? "<actor> has <participle>" : "<actor> <verb in the past> <day>"))
  }
}

/// Pasts that tell how things stood, seemed or were hoped to be, and no deed.
private let statePasts: Set<WordKey> = [
  "appeared", "seemed", "looked", "wanted", "needed", "remained", "believed", "expected", "included", "based",
  "scheduled", "planned", "hoped", "feared", "existed", "belonged", "consisted", "lasted", "depended", "located",
  "supposed", "concerned", "worried", "interested", "involved", "related", "considered", "continued", "used", "tried",
  "stood", "kept", "set",
]

/// Participles that tell, behind "has", what has been so for a while, or what was said.
private let slowPerfects: Set<WordKey> = [
  "led", "changed", "decided", "worked", "studied", "commented", "claimed", "grown", "become", "lost", "had",
  "suffered",
  "struggled", "failed", "relied", "faced", "raised", "provoked", "sought", "lived", "served", "won", "emerged",
]

/// Pasts of irregular verbs for deeds, without those of saying, thinking and being.
private let irregularPasts: Set<WordKey> = [
  "began", "became", "broke", "brought", "built", "came", "cut", "drew", "fell", "fled", "flew", "fought", "gave",
  "grew", "held", "hit", "kept", "laid", "led", "left", "lost", "made", "paid", "put", "ran", "rose", "sank", "sent",
  "set", "shot", "shut", "sold", "spent", "stood", "struck", "swept", "swore", "took", "threw", "went", "withdrew",
  "won", "wrote", "bought", "chose", "drove", "caught", "joined",
]
