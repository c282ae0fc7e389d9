/// When two acts of speaking are one.
extension SpeechReading {
  /// Two attributions as one mention: a quotation that goes on without a cue, or two cues of one kind in one sentence.
  func joined(_ a: SpeechDraft, _ b: SpeechDraft) -> SpeechDraft? {
    guard let x = a.speaker, let y = b.speaker, context.chain(x) == context.chain(y) else { return nil }
    let continues =
      context.attributions[b.attribution].cue == nil && b.sentence - a.sentence <= 1
      && context.document.sentences[a.sentence].block == context.document.sentences[b.sentence].block
    guard continues || a.sentence == b.sentence && a.kind == b.kind && !isAdded(b) else { return nil }
    var result = a
    result.extent = a.extent.union(b.extent)
    result.quotes += b.quotes
    result.content += b.content
    result.date = a.date ?? b.date
    result.speakers = Set(a.speakers + b.speakers).sorted()
    result.relay = a.relay ?? b.relay
    result.setting = a.setting.filled(from: b.setting)
    return result
  }

  /// “…, adding that the fleet would stay”, “thanked Norway and said that …”: behind what was said, a second act with a verb and words of its
  /// own.
  ///
  /// A pronoun that takes the speaker up again ("described it as “useful” and he said …") goes on with one act, as the reference articles
  /// have it.
  private func isAdded(_ draft: SpeechDraft) -> Bool {
    let attribution = context.attributions[draft.attribution]
    guard let cue = attribution.cue, let content = attribution.content.first, content.start > cue.end else {
      return false
    }
    let first = context.document.tokenIndex(from: cue.start)
    guard first > 0, let word = cueWords[context.tokens[first].lower] else { return false }
    if word.form == .gerund {
      return attribution.rule == CueRule.cueBeforeClause.name && context.tokens[first - 1].kind == .mark
    }
    return ["and", "but"].contains(context.word(first - 1))
  }
}
