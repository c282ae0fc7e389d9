/// An event of speaking in the making.
struct SpeechDraft: Sendable {
  var attribution: Int
  var kind: EventKind
  var speaker: Int?
  /// All who speak, as indexes into the mentions.
  var speakers: [Int]
  var relay: Span?
  var setting: SpeechSetting
  var sentence: Int
  var extent: Span
  var trigger: Span
  var quotes: [Span]
  var content: [Span]
  var date: EventDate?
  var tense: EventTense
  var rule: RuleName
}

/// The statements, demands, threats and so on that a document's attributions are.
struct SpeechReading: Sendable {
  let context: EventContext
  /// Verbs of meeting that are no cues here, though they are elsewhere: "spoke with".
  let meetings: [Span]
  /// Verbs that tell a deed by what follows them, where nothing is quoted: "announced sanctions".
  let deeds: [Span]
  private let runs: [QuotedRun]
  private let emptiness: SpeechEmptiness
  /// For each sentence of a host's or reporter's turn the mention that names them.
  private let voices: [Int: Int]

  init(context: EventContext, meetings: [Span], deeds: [Span]) {
    self.context = context
    self.meetings = meetings
    self.deeds = deeds
    runs = quotedRuns(in: context.document)
    emptiness = SpeechEmptiness(context: context)
    voices = context.programmeVoices()
  }

  func drafts() -> [SpeechDraft] {
    var result: [SpeechDraft] = []
    for index in context.attributions.indices {
      guard let whole = draft(of: index) else { continue }
      for draft in parts(of: whole) {
        if let last = result.last, let joined = joined(last, draft) {
          result[result.count - 1] = joined
        } else {
          result.append(draft)
        }
      }
    }
    return result.flatMap { [$0] + actsWithin($0) }
  }

  // MARK: One attribution

  private func draft(of index: Int) -> SpeechDraft? {
    let attribution = context.attributions[index]
    let (speaker, relay) = speakerAndRelay(of: index)
    guard !context.isVoiceOfProgramme[index], !context.isPage[attribution.sentences.lowerBound],
      isNews(attribution, speaker: speaker),
      let first = attribution.content.first
    else { return nil }
    if attribution.isNegated, attribution.quotes.isEmpty,
      [.accuse, .demand, .threaten, .offer].contains(attribution.act)
    {
      return nil
    }
    guard !isNested(index), !isMeeting(attribution), !emptiness.contains(index) else { return nil }
    // A later paragraph of a turn has its label far above: it stands by itself.
    let source = attribution.source.flatMap { attribution.cue == nil && first.start > $0.end + 8 ? nil : $0 }
    let anchor = attribution.cue ?? source ?? first
    guard let sentence = context.document.sentenceIndex(at: anchor.start) ?? attribution.sentences.first else {
      return nil
    }
    var extent = attribution.content.reduce(anchor) { $0.union($1) }
    if let source { extent = extent.union(source) }
    let date = isDiscussed(index) ? nil : date(of: attribution, anchor: anchor, sentence: sentence)
    // "said on Sunday that it would suspend flights from Monday": dated itself, it is a statement.
    if let plan = date == nil ? ownPlan(attribution) ?? scheduled(attribution) : scheduled(attribution) {
      return SpeechDraft(
        attribution: index, kind: .plan, speaker: speaker,
        speakers: speaker == attribution.sourceMention ? attribution.speakers : [], relay: relay,
        setting: attribution.setting, sentence: sentence, extent: extent, trigger: anchor, quotes: attribution.quotes,
        content: attribution.content, date: plan, tense: .future, rule: "said: he will … <date>")
    }
    let (kind, rule) = kind(of: attribution, speaker: speaker)
    return SpeechDraft(
      attribution: index, kind: kind, speaker: speaker,
      speakers: speaker == attribution.sourceMention ? attribution.speakers : [], relay: relay,
      setting: attribution.setting, sentence: sentence, extent: extent, trigger: anchor,
      quotes: quotes(of: attribution, extent: extent), content: attribution.content,
      date: date, tense: isToCome(attribution) ? .future : tense(of: attribution), rule: rule)
  }

  /// Who speaks, and who passed it on: of "TASS reported, citing the ministry" the ministry speaks.
  private func speakerAndRelay(of index: Int) -> (speaker: Int?, relay: Span?) {
    let attribution = context.attributions[index]
    // "Berg is not saying what": a reporter's remark on Berg.
    if attribution.isNegated, attribution.act == .declineToComment, attribution.quotes.isEmpty,
      let voice = voices[attribution.sentences.lowerBound]
    {
      return (voice, nil)
    }
    let speaker = context.speakers[index]
    let isCited = attribution.sourceMention != nil && speaker != attribution.sourceMention
    return (speaker, isCited ? attribution.source : attribution.relay)
  }

  /// Whether somebody who makes news speaks: not the programme's own reporters, not an outlet, not "I" or "you".
  private func isNews(_ attribution: Attribution, speaker: Int?) -> Bool {
    if isRelay(attribution) || isPurpose(attribution) { return false }
    if let speaker {
      if context.mentions[speaker].entity == .media { return false }
      return context.mentions[speaker].kind != .pronoun || !isOfThisTalk(speaker) || isItOfABody(speaker)
    }
    if isOnlyPossible(attribution) { return false }
    // "videos calling for a truce": nobody calls.
    if attribution.act == .demand, attribution.quotes.isEmpty, let cue = attribution.cue,
      context.tokens[context.document.tokenIndex(from: cue.start)].lower == "calling"
    {
      return false
    }
    // "The fighting threatened to spread": nobody threatens.
    if attribution.act == .threaten, attribution.quotes.isEmpty { return false }
    guard let source = attribution.source else { return !attribution.quotes.isEmpty && attribution.cue != nil }
    let first = context.document.tokenIndex(from: source.start)
    // "It said: “…”": whatever "it" is, the words are somebody's.
    if context.word(first) == "it", attribution.rule == CueRule.cueBeforeQuotation.name { return true }
    // "the draft, which proposes a new line": a thing that nobody is named for.
    if context.word(first) == "which", attribution.quotes.isEmpty { return false }
    return !context.role(first).contains(.pronoun) || countedWords.contains(context.tokens[first].lower)
  }

  /// "will meet on Tuesday to discuss the ban": what a meeting is for.
  private func isPurpose(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue else { return false }
    let first = context.document.tokenIndex(from: cue.start)
    return context.word(first) == "discuss" && context.word(first - 1) == "to" && isTopic(attribution)
  }

  /// "The bridge is open, the ministry said, according to an agency": the ministry speaks, not who passed it on.
  private func isRelay(_ attribution: Attribution) -> Bool {
    let isOfOutlet = attribution.sourceMention.map { context.mentions[$0].entity == .media } ?? true
    guard attribution.quotes.isEmpty || isOfOutlet, let cue = attribution.cue,
      context.tokens[context.document.tokenIndex(from: cue.start)].lower == "according",
      let sentence = context.document.sentenceIndex(at: cue.start)
    else { return false }
    return context.attributionsOfSentence[sentence].contains { other in
      guard let inner = context.attributions[other].cue, let speaker = context.speakers[other],
        context.mentions[speaker].entity != .media
      else { return false }
      return inner != cue && attribution.content.contains { $0.contains(inner) }
    }
  }

  /// "the threat of sanctions would encourage him to talk": nobody has said it.
  private func isOnlyPossible(_ attribution: Attribution) -> Bool {
    guard attribution.quotes.isEmpty, attribution.sourceMention == nil, attribution.act == .demand,
      let cue = attribution.cue
    else { return false }
    let first = context.document.tokenIndex(from: cue.start)
    let last = context.document.tokenIndex(from: cue.end - 1)
    return (max(0, first - 2)...last).contains { context.role($0).contains(.modal) }
  }

  private func isMeeting(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue else { return false }
    if attribution.quotesOnlyTerms, isAny(of: deeds, in: cue) { return true }
    return isAny(of: meetings, in: cue)
  }

  private func isAny(of verbs: [Span], in cue: Span) -> Bool {
    let first = verbs.partitioningIndex { $0.end > cue.start }
    return first < verbs.count && verbs[first].overlaps(cue)
  }

  /// "It said": a body or a state that was named before.
  private func isItOfABody(_ mention: Int) -> Bool {
    guard context.mentions[mention].tokens.first.flatMap({ context.word($0) }) == "it" else { return false }
    switch context.mentions[mention].entity {
    case .organisation, .body, .state, .group: return true
    case .person, .media, .place: return false
    }
  }

  private func isOfThisTalk(_ mention: Int) -> Bool {
    guard let first = context.mentions[mention].tokens.first, let key = context.word(first) else { return false }
    return ["i", "we", "you", "it", "what", "that"].contains(key)
  }

  /// Inside another's reported words.
  private func isNested(_ index: Int) -> Bool {
    let attribution = context.attributions[index]
    guard let anchor = attribution.cue ?? attribution.content.first else { return false }
    return attribution.sentences.clamped(to: context.attributionsOfSentence.indices).contains { sentence in
      neighbours(of: index, in: sentence).contains { other in
        other != index && !context.isDeniedAfterwards(other) && !isRelay(context.attributions[other])
          && !isMeeting(context.attributions[other])
          && context.attributions[other].content.contains { $0.contains(anchor) }
      }
    }
  }

  /// The attributions of a sentence next to one: what holds it begins not far before it, however long the sentence is.
  private func neighbours(of index: Int, in sentence: Int) -> ArraySlice<Int> {
    let all = context.attributionsOfSentence[sentence]
    // Attributions are numbered as they stand in the text, so that those of a sentence follow each other.
    let place = all.startIndex + min(all.count, max(0, index - (all.first ?? index)))
    return all[max(all.startIndex, place - 32)..<min(all.endIndex, place + 33)]
  }

  /// "sat down on Monday to discuss Norway's demands": the day is that of the talks.
  private func isDiscussed(_ index: Int) -> Bool {
    guard let anchor = context.attributions[index].cue else { return false }
    return context.attributions[index].sentences.clamped(to: context.attributionsOfSentence.indices).contains {
      sentence in
      context.attributionsOfSentence[sentence].contains { other in
        other != index && isMeeting(context.attributions[other])
          && context.attributions[other].content.contains { $0.contains(anchor) }
      }
    }
  }

  /// The words in quotation marks that the attribution covers, and those between its parts.
  private func quotes(of attribution: Attribution, extent: Span) -> [Span] {
    let first = runs.partitioningIndex { context.tokens[$0.tokens.lowerBound].span.start >= extent.start }
    var result = attribution.quotes
    for run in runs[first...] {
      guard context.tokens[run.tokens.lowerBound].span.start < extent.end else { break }
      guard !run.words.isEmpty else { continue }
      let words = context.document.span(ofTokens: run.words)
      if !isTitle(run), !result.contains(where: { $0.overlaps(words) }) { result.append(words) }
    }
    // "what he called massive sanctions", inside what another says.
    for sentence in attribution.sentences.clamped(to: context.attributionsOfSentence.indices) {
      for other in context.attributionsOfSentence[sentence] {
        for words in context.attributions[other].quotes where extent.contains(words) {
          if !result.contains(where: { $0.overlaps(words) }) { result.append(words) }
        }
      }
    }
    return result.sorted()
  }

  /// The quoted words of a stretch that no speaker is named for: of one to three words only such as are no name.
  func quotedWords(in extent: Span) -> [Span] {
    let terms = spokenTerms(in: extent)
    guard !runs.isEmpty, !context.tokens.isEmpty else { return terms }
    let first = runs.partitioningIndex { context.tokens[$0.tokens.lowerBound].span.start >= extent.start }
    let inside = runs[first...].prefix { context.tokens[$0.tokens.upperBound - 1].span.end <= extent.end + 1 }
    return inside.filter { !$0.words.isEmpty && !isTitle($0) }.map { context.document.span(ofTokens: $0.words) } + terms
  }

  /// "what he has called massive measures", in a broadcast, where no mark tells.
  private func spokenTerms(in extent: Span) -> [Span] {
    guard let sentence = context.document.sentenceIndex(at: extent.start),
      context.document.block(of: context.document.sentences[sentence]).kind == .turn
    else { return [] }
    return context.attributionsOfSentence[sentence].flatMap { index in
      context.isTurn(index) ? [] : context.attributions[index].quotes.filter { extent.contains($0) }
    }
  }

  /// "a programme “Ten Questions”", "the “Iron Lady”": a name, not something said.
  private func isTitle(_ run: QuotedRun) -> Bool {
    let before = run.tokens.lowerBound - 1
    if run.words.count <= 4, run.words.allSatisfy({ isCapitalisedWord($0) }) { return true }
    guard before >= 0, context.tokens[before].kind == .word, let key = context.word(before) else { return false }
    return phraseWords[key] == nil && cueWords[key] == nil && run.words.first.map { isCapitalisedWord($0) } ?? false
      || !context.tokens[before].isCapitalised && operationWords.contains(key)
  }

  private func isCapitalisedWord(_ index: Int) -> Bool {
    context.tokens[index].kind != .word || context.tokens[index].isCapitalised
  }

  /// "he will join the ceremony on Friday": the day of a deed of the speaker's own that is still to come.
  private func ownPlan(_ attribution: Attribution) -> EventDate? {
    guard attribution.kind == .indirect, attribution.act == .state || attribution.act == .promise,
      let content = attribution.content.first, let published = context.published?.latest
    else { return nil }
    let first = context.document.tokenIndex(from: content.start)
    // "promised to meet again in two weeks"
    if attribution.act == .promise, [first - 1, first].contains(where: { context.word($0) == "to" }) {
      return context.dayAhead(within: [content])
    }
    let opening = (first..<min(first + 4, context.tokens.count)).map { context.tokens[$0].lower }
    guard opening.contains(where: { ["he", "she", "they", "it"].contains($0) }),
      opening.contains(where: { phraseWords[$0]?.contains(.future) == true || $0 == "would" })
    else { return nil }
    return context.timexIndices(in: content).lazy.compactMap { context.date(of: $0) }.first {
      $0.days?.earliest.map { $0 > published } ?? false
    }
  }

  /// "the drills are to end on Sunday", "the minister will speak at four": what is told to come on a day that is named.
  private func scheduled(_ attribution: Attribution) -> EventDate? {
    guard attribution.act == .state, let content = attribution.content.first, let published = context.published?.latest
    else { return nil }
    let first = context.document.tokenIndex(from: content.start)
    let opening = (first..<min(first + 14, context.tokens.count)).prefix { context.tokens[$0].span.end <= content.end }
    guard opening.allSatisfy({ !context.role($0).contains(.negation) && context.word($0) != "if" }) else { return nil }
    let verb = opening.first { index in
      context.word(index) == "will"
        || context.word(index) == "to" && ["is", "are"].contains(context.word(index - 1) ?? "")
    }
    guard let verb else { return nil }
    return context.timexIndices(in: content).lazy.filter {
      context.timexes[$0].span.start > context.tokens[verb].span.start
    }
    .compactMap { context.date(of: $0) }.first {
      $0.granularity <= .month && $0.days?.earliest.map { $0 >= published } ?? false
    }
  }

  // MARK: Time

  private func date(of attribution: Attribution, anchor: Span, sentence: Int) -> EventDate? {
    let clause = context.clause(holding: context.document.tokenIndex(from: anchor.start), sentence: sentence)
    let contents = context.attributionsOfSentence[sentence].flatMap { context.attributions[$0].content }
    let published = context.published?.latest
    return context.governingDate(
      of: anchor, within: [context.document.sentences[sentence].span],
      clause: clause.map { context.trimmedSpan($0.tokens) } ?? anchor,
      excluding: attribution.content + contents.filter { !$0.contains(anchor) }.map(upToTurn),
      isPlausible: { date in
        guard date.granularity < .year || isYearOf(anchor, date, in: sentence), let published else {
          return date.granularity < .year
        }
        return date.days?.earliest.map { $0 <= published } ?? true
      })
  }

  /// "A described it as imminent, but on Tuesday, B said …": what follows a comma and "but" is of the next clause.
  private func upToTurn(_ content: Span) -> Span {
    let first = context.document.tokenIndex(from: content.start)
    let last = context.document.tokenIndex(from: content.end)
    let turn = (first..<last).last {
      context.word($0) == "but" && $0 > first && last - $0 <= 6 && context.tokens[$0 - 1].kind == .mark
    }
    return turn.map { Span(content.start, context.tokens[$0].span.start) } ?? content
  }

  /// "In 1994 Norway promised", "Speaking to reporters last year, she said", "said in 2014 that": a year that opens the sentence, closes
  /// what leads up to the speaker, or stands right behind the verb.
  private func isYearOf(_ anchor: Span, _ date: EventDate, in sentence: Int) -> Bool {
    guard let timex = date.timex, date.granularity == .year else { return false }
    let first = context.document.tokenIndex(from: context.timexes[timex].span.start)
    let end = context.document.tokenIndex(from: context.timexes[timex].span.end)
    let cue = context.document.tokenIndex(from: anchor.end)
    if first >= cue { return first - cue <= 2 }
    let opens = first - context.document.sentences[sentence].tokens.lowerBound
    let isLed = context.role(first - 1).contains(.preposition) || context.word(first) == "last"
    return isLed && (opens <= 1 || context.tokens.indices.contains(end) && context.tokens[end].kind == .mark)
  }

  /// "will today pledge", "will say": the verb of saying has "will" before it, and nothing has been said yet.
  func isToCome(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue else { return false }
    let first = context.document.tokenIndex(from: cue.start)
    // "won't say" is a refusal, "anybody will tell you" a habit.
    let group = max(0, first - 2)...context.document.tokenIndex(from: cue.end)
    guard !group.contains(where: { context.role($0).contains(.negation) || context.word($0) == "you" }) else {
      return false
    }
    return (max(0, first - 2)...first).contains { context.role($0).contains(.future) }
  }

  private func tense(of attribution: Attribution) -> EventTense {
    guard let cue = attribution.cue else { return .past }
    let index = context.document.tokenIndex(from: cue.start)
    for position in max(0, index - 3)...index {
      let role = context.role(position)
      if role.contains(.have) { return .perfect }
      if role.contains(.be), context.word(position) != "was", context.word(position) != "were" { return .present }
    }
    let bytes = context.document.article.text
    let end = context.tokens[index].span.end
    return bytes[end - 1] == 0x73 || context.word(index) == "say" ? .present : .past
  }
}

/// "one even called for trials": somebody of those who were named.
private let countedWords: Set<WordKey> = ["one", "some", "many", "several", "most", "both", "others"]

private let operationWords: Set<WordKey> = [
  "operation", "nicknamed", "dubbed", "codenamed", "titled", "entitled", "headlined",
]
