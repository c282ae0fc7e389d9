/// Quotations of a few words without a tag of their own: beside one that has a tag, or going on from the sentence before.
extension BlockReading {
  /// "It was “bigger than the port,” he warned, with “rules that are at stake”": the tag of a sentence tags all that it quotes.
  mutating func joinPartialQuotations(in drafts: inout [AttributionDraft]) {
    for index in runIndexes where isLoose(index, words: 3) {
      let run = reader.runs[index].tokens
      guard let sentence = reader.document.sentenceIndex(at: reader.tokens[run.lowerBound].span.start),
        let owner = quoter(in: reader.document.sentences[sentence].tokens, of: drafts),
        !hasOtherCue(between: run, and: drafts[owner])
      else { continue }
      let place = drafts[owner].content.firstIndex { $0.lowerBound > run.lowerBound } ?? drafts[owner].content.count
      drafts[owner].content.insert(run, at: place)
      claim(drafts[owner])
    }
  }

  /// "The drills “will take place as they were planned.”" behind a sentence that says who speaks: that speaker's words.
  mutating func appendGoingOn(to drafts: inout [AttributionDraft], rule: RuleName) {
    for index in runIndexes where isLoose(index, words: 4) && !fillsSentences(reader.runs[index].tokens) {
      let run = reader.runs[index].tokens
      guard let here = reader.document.sentenceIndex(at: reader.tokens[run.lowerBound].span.start),
        here > sentences.lowerBound,
        reader.runs[index].tokens.upperBound <= reader.document.sentences[here].tokens.upperBound
      else { continue }
      let sentence = reader.document.sentences[here].tokens
      let before = reader.document.sentences[here - 1].tokens
      guard groups(in: sentence).isEmpty, let speaker = drafts.last(where: { quotes($0, in: before) })?.source else {
        continue
      }
      let draft = AttributionDraft(
        source: speaker, cue: nil, content: [sentence.lowerBound..<trimmed(sentence)], rule: rule)
      claim(draft)
      drafts.append(draft)
    }
  }

  /// A quotation of some words, not all of them parts of a title, that nobody has been found to say.
  private func isLoose(_ index: Int, words: Int) -> Bool {
    let run = reader.runs[index]
    guard !isClaimed(index), !hasTag(index), reader.wordCount(run) >= words else { return false }
    return run.tokens.filter { reader.tokens[$0].kind == .word && !reader.tokens[$0].isCapitalised }.count >= words - 1
  }

  /// The draft whose tag stands in a sentence and whose words are quoted there.
  private func quoter(in sentence: Range<Int>, of drafts: [AttributionDraft]) -> Int? {
    drafts.indices.suffix(6).last { index in
      guard drafts[index].source != nil, let cue = drafts[index].cue, sentence.overlaps(cue) else { return false }
      return quotes(drafts[index], in: sentence)
    }
  }

  private func quotes(_ draft: AttributionDraft, in sentence: Range<Int>) -> Bool {
    draft.source != nil
      && draft.content.contains { range in
        range.overlaps(sentence) && range.clamped(to: sentence).contains { reader.isQuoted($0) }
      }
  }

  /// Whether a verb of saying that is not the draft's own stands between its tag and a run.
  private func hasOtherCue(between run: Range<Int>, and draft: AttributionDraft) -> Bool {
    guard let cue = draft.cue else { return true }
    let gap =
      run.lowerBound > cue.upperBound
      ? cue.upperBound..<run.lowerBound : run.upperBound..<max(run.upperBound, cue.lowerBound)
    return groups(in: gap).contains { !cue.contains($0.verb) }
  }
}
