/// Reported speech: whose words (source), the word that says so (cue), and what was said (content).
package struct Attribution: Hashable, Sendable {
  package let kind: QuotationKind
  /// The content, one span for each contiguous fragment, in order of text; quotation marks are included, as PolNeAR has them.
  package let content: [Span]
  /// The verbatim runs inside the content, without their quotation marks, in order of text.
  package let quotes: [Span]
  /// The words that name who speaks, or nil.
  package let source: Span?
  /// Index into the document's mentions: who speaks; of several the one named first.
  package let sourceMention: Int?
  /// All who speak, in order of text, as indexes into the document's mentions: two for "Kyiv and its allies said".
  package let speakers: [Int]
  /// The words that name who passed the words on: "TASS" in "TASS quoted Lavrov as saying".
  package let relay: Span?
  package let cue: Span?
  /// What saying it does: state, deny, demand …
  package let act: SpeechAct
  /// "did not say", "declined to say".
  package let isNegated: Bool
  /// The sentences that content, cue and source touch, as indexes into `Document.sentences`.
  package let sentences: Range<Int>
  package let setting: SpeechSetting
  package let rule: RuleName

  package init(
    kind: QuotationKind, content: [Span], quotes: [Span], source: Span?, sourceMention: Int?, speakers: [Int]? = nil,
    relay: Span? = nil, cue: Span?, act: SpeechAct, isNegated: Bool, sentences: Range<Int>,
    setting: SpeechSetting = SpeechSetting(), rule: RuleName
  ) {
    self.kind = kind
    self.content = content
    self.quotes = quotes
    self.source = source
    self.sourceMention = sourceMention
    self.speakers = speakers ?? sourceMention.map { [$0] } ?? []
    self.relay = relay
    self.cue = cue
    self.act = act
    self.isNegated = isNegated
    self.sentences = sentences
    self.setting = setting
    self.rule = rule
  }
}

package enum QuotationKind: String, Hashable, Sendable { case direct, indirect, mixed }

/// What an utterance does, as its cue tells.
package enum SpeechAct: String, Hashable, Sendable, CaseIterable {
  case state, praise, deny, reject, demand, threaten, promise, accuse, ask, offer, agree, declineToComment
}
