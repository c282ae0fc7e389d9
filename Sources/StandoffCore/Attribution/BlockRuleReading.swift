/// How attributions without a speech verb are read.
extension BlockReading {
  // MARK: According to

  func appendAccordingTo(to drafts: inout [AttributionDraft], rule: RuleName) {
    for index in tokens where reader.isAccording(index) && !reader.isQuoted(index) {
      guard let sentence = reader.document.sentenceIndex(at: reader.tokens[index].span.start) else { continue }
      let range = reader.reach(of: index, in: sentence)
      let opens = opensSentence(index, range)
      let phrase = reader.phraseEnd(from: index + 2, before: range.upperBound)
      let end = opens ? firstPhraseEnd(index + 2..<phrase, before: range.upperBound) : phrase
      guard end > index + 2 else { continue }
      let content = accordingContent(at: index, sourceEnd: end, sentence: range)
      guard !content.isEmpty else { continue }
      drafts.append(
        AttributionDraft(source: index + 2..<end, cue: index..<index + 2, content: content, rule: rule))
    }
  }

  private func accordingContent(at index: Int, sourceEnd: Int, sentence: Range<Int>) -> [Range<Int>] {
    let after = afterSource(sourceEnd, before: sentence.upperBound)
    if opensSentence(index, sentence) { return after.map { [$0] } ?? [] }
    var start = sentence.lowerBound
    if let run = reader.run(at: start) { start = reader.runs[run].tokens.lowerBound }
    let before = start..<trimmed(start..<index)
    guard !before.isEmpty else { return after.map { [$0] } ?? [] }
    if let after, !reader.hasFiniteVerb(in: before) { return [before, after] }
    return [before]
  }

  private func opensSentence(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<index).allSatisfy { reader.has($0, [.adverb, .coordinator, .contrast, .comma, .as]) }
  }

  /// "According to Berg, the minister, the road is open": the source ends at the comma before the clause.
  private func firstPhraseEnd(_ phrase: Range<Int>, before limit: Int) -> Int {
    var end = phrase.upperBound
    let isText = reader.isArtefact(reader.headIndex(of: phrase))
    for comma in phrase where reader.has(comma, .comma) && !reader.isQuoted(comma) {
      end = comma
      let next = (comma + 1..<limit).first { reader.has($0, .comma) && !reader.isQuoted($0) }
      let isAside = next.map { reader.has(comma + 1, .relative) || !reader.hasFiniteVerb(in: comma + 1..<$0) } ?? false
      // "According to the note, the centre, which is closed, was hit": the centre is what is told of.
      if !isAside || isText || next.map({ reader.has($0 + 1, .relative) }) ?? false { break }
      end = next ?? end
      break
    }
    return end
  }

  /// What stands behind the comma that ends the source.
  private func afterSource(_ end: Int, before limit: Int) -> Range<Int>? {
    guard let comma = (end..<max(end, limit)).first(where: { reader.has($0, .comma) && !reader.isQuoted($0) }) else {
      return nil
    }
    let last = trimmed(comma + 1..<limit)
    return last > comma + 1 ? comma + 1..<last : nil
  }

  // MARK: Headlines

  func appendHeadline(to drafts: inout [AttributionDraft], rule: RuleName) {
    let document = reader.document
    let block = document.block(of: document.sentences[sentences.lowerBound])
    guard block.kind == .title || sentences.lowerBound == 0 else { return }
    guard tokens.count <= 30, let colon = tokens.first(where: { reader.has($0, .colon) && !reader.isQuoted($0) }) else {
      return
    }
    let source = tokens.lowerBound..<colon
    guard (1...5).contains(source.count), colon + 2 < tokens.upperBound, source.allSatisfy({ isNameLike($0) }),
      !headlineLabels.contains(reader.tokens[colon - 1].lower)
    else { return }
    let content = colon + 1..<trimmed(colon + 1..<tokens.upperBound)
    guard !content.isEmpty else { return }
    drafts.append(AttributionDraft(source: source, cue: colon..<colon + 1, content: [content], rule: rule))
  }

  private func isNameLike(_ index: Int) -> Bool {
    reader.has(index, [.genitive, .hyphen]) || reader.tokens[index].isCapitalised && reader.has(index, .nominal)
  }

  /// `“…” — Olha Marenko` at the end of a paragraph.
  mutating func appendNamedAfterDash(to drafts: inout [AttributionDraft], rule: RuleName) {
    for index in runIndexes {
      let run = reader.runs[index]
      let dash = run.tokens.upperBound
      guard !isClaimed(index), reader.wordCount(run) >= 3, dash + 1 < tokens.upperBound, reader.has(dash, .dash) else {
        continue
      }
      let end = trimmed(dash + 1..<reader.phraseEnd(from: dash + 1, before: tokens.upperBound))
      guard end > dash + 1, end - dash <= 14, reader.has(dash + 1, .proper),
        trimmed(end..<tokens.upperBound) == end || reader.has(end, .stop)
      else { continue }
      let draft = AttributionDraft(
        source: dash + 1..<end, cue: dash..<dash + 1, content: [run.tokens], rule: rule)
      claim(draft)
      drafts.append(draft)
    }
  }

  // MARK: Quotations without a tag

  /// A run that its paragraph reopens belongs to the attribution that holds the run it goes on from.
  mutating func continueQuotation(in drafts: inout [AttributionDraft]) {
    guard let run = reader.run(at: tokens.lowerBound), run > 0, reader.runs[run].isContinuation else { return }
    let earlier = reader.runs[run - 1].tokens
    guard let owner = drafts.lastIndex(where: { $0.content.last?.upperBound == earlier.upperBound }) else { return }
    if hasTag(run) { return adoptTag(of: run, for: owner, in: &drafts) }
    guard !isClaimed(run) else { return }
    let range = reader.runs[run].tokens
    drafts[owner].content.append(range)
    drafts[owner].content += followingQuotations(after: range.upperBound)
    claim(drafts[owner])
  }

  /// A quotation over two paragraphs that is tagged in the second has its speaker in the first as well.
  private func adoptTag(of run: Int, for owner: Int, in drafts: inout [AttributionDraft]) {
    guard drafts[owner].rule == BlockRule.untaggedQuotation.name,
      let tagged = drafts.suffix(24).last(where: { $0.content.first?.lowerBound == reader.runs[run].tokens.lowerBound }
      ),
      let source = tagged.source
    else { return }
    drafts[owner].source = source
  }

  /// "Berg has doubts: “It will not last a week.”": no verb of saying, but a colon and a subject.
  mutating func appendAfterColon(to drafts: inout [AttributionDraft], rule: RuleName) {
    for index in runIndexes {
      let run = reader.runs[index]
      let colon = run.tokens.lowerBound - 1
      guard !isClaimed(index), reader.wordCount(run) >= 4, reader.has(colon, .colon),
        let sentence = reader.document.sentenceIndex(at: reader.tokens[colon].span.start)
      else { continue }
      let first = reader.reach(of: colon, in: sentence).lowerBound
      guard groups(in: first..<colon).allSatisfy(\.isOfMind),
        let subject = reader.clauseSubject(from: first, before: colon),
        isThirdPerson(subject)
      else { continue }
      let content = [run.tokens] + followingQuotations(after: run.tokens.upperBound)
      let draft = AttributionDraft(source: subject, cue: nil, content: content, rule: rule)
      claim(draft)
      drafts.append(draft)
    }
  }

  mutating func appendUntagged(to drafts: inout [AttributionDraft], rule: RuleName) {
    for index in runIndexes {
      let run = reader.runs[index]
      guard !isClaimed(index), reader.wordCount(run) >= 4, fillsSentences(run.tokens) else { continue }
      let content = [run.tokens] + followingQuotations(after: run.tokens.upperBound)
      let draft = AttributionDraft(
        source: speaker(before: run.tokens.lowerBound, drafts: drafts), cue: nil, content: content, rule: rule)
      claim(draft)
      drafts.append(draft)
    }
  }

  /// Who is speaking where a quotation begins: the subject of the sentence before it, or the speaker before it.
  private func speaker(before start: Int, drafts: [AttributionDraft]) -> Range<Int>? {
    guard start > 0, let here = reader.document.sentenceIndex(at: reader.tokens[start].span.start), here > 0 else {
      return nil
    }
    let sentence = reader.document.sentences[here - 1]
    // "The road is open, Berg said. “It is late.”": the tag's subject, not the sentence's.
    let tagged = drafts.suffix(12).last {
      $0.rule == CueRule.precedingClause.name && ($0.cue.map { sentence.tokens.contains($0.lowerBound) } ?? false)
    }
    if let source = tagged?.source { return source }
    let endsInColon = reader.has(sentence.tokens.upperBound - 1, .colon)
    if endsInColon || sentence.block == reader.document.sentences[here].block,
      !reader.isQuoted(sentence.tokens.lowerBound),
      let subject = reader.clauseSubject(from: sentence.tokens.lowerBound, before: sentence.tokens.upperBound),
      isThirdPerson(subject)
    {
      return subject
    }
    return latestSpeaker(before: start, drafts: drafts)
  }

  private func isThirdPerson(_ subject: Range<Int>) -> Bool {
    !subject.contains { reader.isQuoted($0) }
      && !["i", "you", "we", "it", "that", "this", "which", "there"].contains(reader.tokens[subject.lowerBound].lower)
  }

  private func latestSpeaker(before start: Int, drafts: [AttributionDraft]) -> Range<Int>? {
    let lately = drafts.suffix(12).filter { ($0.content.first?.lowerBound ?? start) < start && $0.source != nil }
    guard let latest = lately.last else { return nil }
    // "Berg said that a count showed them gone": it is Berg who speaks on.
    let place = latest.cue?.lowerBound ?? start
    return lately.last { $0.content.contains { $0.contains(place) } }?.source ?? latest.source
  }
}

/// Words before a headline's colon that name a kind of item, not a speaker.
private let headlineLabels: Set<WordKey> = [
  "latest", "exclusive", "watch", "video", "videos", "live", "analysis", "opinion", "breaking", "update", "updates",
  "photos", "pictures", "explainer", "timeline", "factbox", "editorial", "review", "interview", "transcript", "remarks",
  "readout", "briefing", "newsletter", "recap", "roundup", "digest", "fact", "sheet", "podcast", "listen", "read",
  "news", "special", "part", "day", "title", "subject",
]
