/// The reported speech of a document, in order of text.
///
/// - Complexity: O(tokens).
package func attributions(in document: Document, mentions: [Mention], timexes: [Timex]) -> [Attribution] {
  ReportedSpeech(in: document, timexes: timexes).attributions(mentions: mentions)
}

/// The speech that a document reports, before it is known who the speakers are: it is read without the actors, so that these can be looked
/// for where somebody speaks.
struct ReportedSpeech {
  let reader: SpeechReader
  private let drafts: [AttributionDraft]

  /// - Complexity: O(tokens).
  init(in document: Document, timexes: [Timex]) {
    reader = SpeechReader(document: document, timexes: timexes)
    var drafts: [AttributionDraft] = []
    for sentences in document.sentencesOfBlocks { appendDrafts(reader: reader, sentences: sentences, to: &drafts) }
    self.drafts = drafts
  }

  /// The noun phrases that name who speaks.
  var sources: [SourcePhrase] { reader.sourcePhrases(of: drafts) }

  /// The attributions with their speakers, in order of text.
  func attributions(mentions: [Mention]) -> [Attribution] {
    var result: [Attribution] = reader.document.sentencesOfBlocks.compactMap {
      turnAttribution(reader: reader, sentences: $0, mentions: mentions)
    }
    var person: Attribution?
    for draft in drafts {
      guard
        let attribution = attribution(from: draft, reader: reader, mentions: mentions, lately: person, earlier: result)
      else {
        continue
      }
      result.append(attribution)
      if attribution.sourceMention.map({ mentions[$0].entity == .person }) ?? false { person = attribution }
    }
    return inOrder(result)
  }
}

/// By content; of two that begin and end together, by cue. An attribution is large, so that places are sorted rather than attributions.
private func inOrder(_ attributions: [Attribution]) -> [Attribution] {
  let places = attributions.map { (content: $0.content[0], cue: $0.cue?.start ?? 0) }
  return places.indices.sorted { places[$0] < places[$1] }.map { attributions[$0] }
}

private func appendDrafts(reader: SpeechReader, sentences: Range<Int>, to drafts: inout [AttributionDraft]) {
  var block = BlockReading(reader: reader, sentences: sentences)
  let rules = cueRules
  for group in block.groups {
    // By index: a rule carries its examples, and a copy of each would be made to ask it.
    for rule in rules.indices {
      guard let draft = rules[rule].read(block, group, rules[rule].name) else { continue }
      block.claim(draft)
      drafts.append(draft)
      break
    }
  }
  block.joinPartialQuotations(in: &drafts)
  for rule in blockRules { rule.read(&block, &drafts, rule.name) }
}

/// - Parameters:
///   - lately: the attribution before it whose speaker is a person.
///   - earlier: all attributions before it.
private func attribution(
  from draft: AttributionDraft, reader: SpeechReader, mentions: [Mention], lately: Attribution?, earlier: [Attribution]
) -> Attribution? {
  let document = reader.document
  let content = draft.content.filter { !$0.isEmpty }.map { document.span(ofTokens: $0) }.sorted()
  guard let first = content.first, let last = content.last else { return nil }
  var source = draft.source.map { document.span(ofTokens: $0) }
  let cue = draft.cue.map { document.span(ofTokens: $0) }
  var extent = first.union(last)
  if let source { extent = extent.union(source) }
  if let cue { extent = extent.union(cue) }
  var reading = SettingReading(reader: reader)
  reading.read(draft)
  var quotes = reader.quotes(in: draft.content)
  if let term = draft.termed, quotes.isEmpty { quotes = [document.span(ofTokens: term)] }
  var speakers = draft.source.map { reader.speakers(of: $0, in: mentions) } ?? []
  if let phrase = draft.source {
    let counted = reader.countedSpeakers(of: phrase, earlier: earlier)
    if !counted.isEmpty { speakers = counted }
    let together = reader.together(phrase, met: speakers.first, in: mentions)
    if !together.isEmpty { speakers = together }
  }
  if speakers.isEmpty, let phrase = draft.source,
    let author = reader.author(of: phrase, mentions: mentions, earlier: earlier)
  {
    speakers = [author]
  }
  if draft.rule == BlockRule.headlineSpeaker.name, let speaker = speakers.first, isTopic(mentions[speaker], document) {
    return nil
  }
  // Words without a tag are a person's: a state that the sentence before names as denying something did not say "we".
  if draft.rule == BlockRule.untaggedQuotation.name, let lately, let speaker = speakers.first,
    mentions[speaker].entity == .state
  {
    source = lately.source
    speakers = lately.speakers
  }
  return Attribution(
    kind: reader.kind(of: draft.content), content: content, quotes: quotes.sorted(), source: source,
    sourceMention: speakers.first, speakers: speakers, relay: draft.relay.map { document.span(ofTokens: $0) }, cue: cue,
    act: draft.act, isNegated: draft.isNegated,
    sentences: document.sentences(touching: extent), setting: reading.setting, rule: draft.rule)
}

/// "Norland: storm kills two": a country's full name heads a subject, where "U.S.: …" and "Kremlin: …" speak.
private func isTopic(_ mention: Mention, _ document: Document) -> Bool {
  guard mention.entity == .state || mention.entity == .place, mention.kind == .name else { return false }
  return document.article.text[mention.span.range].contains { (0x61...0x7A).contains($0) }
}

extension Document {
  /// For each block that has sentences, which they are.
  fileprivate var sentencesOfBlocks: [Range<Int>] {
    var result: [Range<Int>] = []
    var first = 0
    while first < sentences.count {
      var last = first + 1
      while last < sentences.count, sentences[last].block == sentences[first].block { last += 1 }
      result.append(first..<last)
      first = last
    }
    return result
  }

  /// The sentences that a span touches.
  fileprivate func sentences(touching span: Span) -> Range<Int> {
    let first = sentences.partitioningIndex { $0.span.end > span.start }
    let last = sentences.partitioningIndex { $0.span.start >= span.end }
    return first..<max(first, last)
  }
}

// MARK: Turns

private let turnRule: RuleName = "<label>: turn"

/// A turn's words are a quotation without marks, whose source is its label.
private func turnAttribution(reader: SpeechReader, sentences: Range<Int>, mentions: [Mention]) -> Attribution? {
  let document = reader.document
  let block = document.block(of: document.sentences[sentences.lowerBound])
  guard block.kind == .turn, let label = block.label, reader.isSpoken(sentences) else { return nil }
  guard let start = reader.spokenStart(sentences) else { return nil }
  let content = Span(
    document.tokens[start].span.start, document.sentences[sentences.upperBound - 1].span.end)
  let index = mentions.partitioningIndex { $0.span.start >= label.start }
  let mention = index < mentions.count && label.contains(mentions[index].span) ? index : nil
  return Attribution(
    kind: .direct, content: [content], quotes: [content], source: label, sourceMention: mention, cue: nil, act: .state,
    isNegated: false, sentences: sentences, rule: turnRule)
}

extension SpeechReader {
  /// The first token behind notes on how a turn is heard, "(Through interpreter)"; nil when there is nothing else.
  fileprivate func spokenStart(_ sentences: Range<Int>) -> Int? {
    var start = document.sentences[sentences.lowerBound].tokens.lowerBound
    let end = document.sentences[sentences.upperBound - 1].tokens.upperBound
    while has(start, .openBracket), let close = (start..<min(end, start + 12)).first(where: { has($0, .closeBracket) })
    {
      start = close + 1
    }
    return (start..<end).contains { !classes[$0].has(.punctuation) } ? start : nil
  }

  /// Whether these sentences can be someone's words: a table's cell ("Clinton: 547") has no verb and ends in no full stop.
  fileprivate func isSpoken(_ sentences: Range<Int>) -> Bool {
    let tokens =
      document.sentences[sentences.lowerBound].tokens
      .lowerBound..<document.sentences[sentences.upperBound - 1].tokens.upperBound
    return has(tokens.upperBound - 1, [.stop, .quote, .dash]) || hasFiniteVerb(in: tokens)
  }

  /// Direct when all words are quoted, mixed when some are.
  fileprivate func kind(of content: [Range<Int>]) -> QuotationKind {
    var quoted = 0
    var plain = 0
    for index in content.joined() where !classes[index].has(.punctuation) {
      if isQuoted(index) { quoted += 1 } else { plain += 1 }
    }
    return quoted == 0 ? .indirect : plain == 0 ? .direct : .mixed
  }

  /// The verbatim runs inside content, without their marks.
  fileprivate func quotes(in content: [Range<Int>]) -> [Span] {
    var result: [Span] = []
    for range in content {
      var index = range.lowerBound
      while index < range.upperBound {
        guard let run = run(at: index) else {
          index += 1
          continue
        }
        let words = runs[run].words.clamped(to: range)
        if !words.isEmpty { result.append(document.span(ofTokens: words)) }
        index = max(index + 1, runs[run].tokens.upperBound)
      }
    }
    return result
  }
}
