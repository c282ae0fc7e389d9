/// The reported speech of a document, in order of text.
///
/// - Complexity: O(tokens).
package func attributions(in document: Document, mentions: [Mention], timexes: [Timex]) -> [Attribution] {
  let reader = SpeechReader(document: document)
  var drafts: [AttributionDraft] = []
  var first = 0
  while first < document.sentences.count {
    let block = document.sentences[first].block
    var last = first + 1
    while last < document.sentences.count, document.sentences[last].block == block { last += 1 }
    drafts += blockDrafts(reader: reader, sentences: first..<last, earlier: drafts.last)
    first = last
  }
  return drafts.compactMap { attribution(from: $0, reader: reader, mentions: mentions) }
    .sorted { $0.content[0] < $1.content[0] }
}

private func blockDrafts(reader: SpeechReader, sentences: Range<Int>, earlier: AttributionDraft?) -> [AttributionDraft]
{
  var block = BlockReading(reader: reader, sentences: sentences)
  var drafts: [AttributionDraft] = []
  for group in block.groups {
    for rule in cueRules {
      guard let draft = rule.read(block, group, rule.name) else { continue }
      block.claim(draft)
      drafts.append(draft)
      break
    }
  }
  return drafts
}

private func attribution(from draft: AttributionDraft, reader: SpeechReader, mentions: [Mention]) -> Attribution? {
  let document = reader.document
  let content = draft.content.filter { !$0.isEmpty }.map { document.span(ofTokens: $0) }.sorted()
  guard let first = content.first, let last = content.last else { return nil }
  let source = draft.source.map { document.span(ofTokens: $0) }
  let cue = draft.cue.map { document.span(ofTokens: $0) }
  var extent = first.union(last)
  if let source { extent = extent.union(source) }
  if let cue { extent = extent.union(cue) }
  let from = document.sentences.partitioningIndex { $0.span.end > extent.start }
  let to = document.sentences.partitioningIndex { $0.span.start >= extent.end }
  return Attribution(
    kind: reader.kind(of: draft.content), content: content, quotes: reader.quotes(in: draft.content), source: source,
    sourceMention: nil, cue: cue, act: draft.act, isNegated: draft.isNegated, sentences: from..<max(from, to),
    rule: draft.rule)
}

extension SpeechReader {
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
