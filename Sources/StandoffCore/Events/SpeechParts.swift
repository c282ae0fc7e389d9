/// Acts of speaking that one tag holds together and whose parts do different things.
extension SpeechReading {
  /// `“They are liars,” said Berg. “They must leave at once.”`: what goes on behind the tag and demands or threatens where the words before it
  /// did not is an act of its own.
  func parts(of draft: SpeechDraft) -> [SpeechDraft] {
    let attribution = context.attributions[draft.attribution]
    guard attribution.rule == CueRule.taggedQuotation.name, attribution.act == .state, draft.kind != .plan,
      let cue = attribution.cue, let first = attribution.content.first, first.end <= cue.start
    else { return [draft] }
    let behind = attribution.content.drop { $0.start < cue.end }
    guard let other = behind.first, opensSentence(other) else { return [draft] }
    let before = Array(attribution.content.prefix { $0.start < cue.end })
    let own = kindOfWords(speaker: draft.speaker, in: before)
    guard let next = kindOfWords(speaker: draft.speaker, in: Array(behind)), next.0 != own?.0,
      next.0 == .demand || next.0 == .threat
    else { return [draft] }
    var (head, tail) = (draft, draft)
    head.kind = own?.0 ?? .statement
    head.rule = own?.1 ?? RuleName("said: \(attribution.act.rawValue)")
    head.content = before
    head.extent = before.reduce(cue) { $0.union($1) }
    if let source = attribution.source, source.start < other.start { head.extent = head.extent.union(source) }
    head.quotes = draft.quotes.filter { head.extent.contains($0) }
    (tail.kind, tail.rule) = next
    tail.content = Array(behind)
    tail.extent = behind.reduce(other) { $0.union($1) }
    tail.quotes = draft.quotes.filter { tail.extent.contains($0) }
    tail.trigger = other
    tail.sentence = context.document.sentenceIndex(at: other.start) ?? draft.sentence
    return [head, tail]
  }

  /// `“The door is open. But we will answer any attack,” Berg said.`: sentences of a quotation that do what the whole of it
  /// does not: acts of their own, told within it.
  func actsWithin(_ draft: SpeechDraft) -> [SpeechDraft] {
    let attribution = context.attributions[draft.attribution]
    guard attribution.kind != .indirect, !context.isTurn(draft.attribution), attribution.act == .state else {
      return []
    }
    var kinds: Set<EventKind> = [draft.kind]
    let sentences = sentences(of: draft.content)
    guard sentences.count > 1 else { return [] }
    return sentences.compactMap { span in
      guard let (kind, rule) = kindOfWords(speaker: draft.speaker, in: [span], isDirect: true),
        kind != .statement, kinds.insert(kind).inserted
      else { return nil }
      var act = draft
      (act.kind, act.rule) = (kind, rule)
      act.content = [span]
      act.extent = span
      act.quotes = draft.quotes.compactMap {
        $0.overlaps(span) ? Span(max($0.start, span.start), min($0.end, span.end)) : nil
      }
      act.trigger = span
      act.sentence = context.document.sentenceIndex(at: span.start) ?? draft.sentence
      return act
    }
  }

  /// The sentences that spans take up, each as far as it lies in them.
  private func sentences(of content: [Span]) -> [Span] {
    content.flatMap { span -> [Span] in
      let first = context.document.sentences.partitioningIndex { $0.span.end > span.start }
      return context.document.sentences[first...].prefix { $0.span.start < span.end }.map {
        Span(max($0.span.start, span.start), min($0.span.end, span.end))
      }
    }
  }

  private func opensSentence(_ span: Span) -> Bool {
    context.document.sentenceIndex(at: span.start).map { context.document.sentences[$0].span.start == span.start }
      ?? false
  }
}
