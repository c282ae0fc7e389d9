/// An attribution in the making: ranges of tokens rather than spans.
struct AttributionDraft: Sendable {
  var source: Range<Int>?
  /// Who passed the words on.
  var relay: Range<Int>?
  /// A term of the speaker's that stands without quotation marks: verbatim all the same.
  var termed: Range<Int>?
  var cue: Range<Int>?
  /// In order of text; none empty.
  var content: [Range<Int>]
  var act: SpeechAct
  var isNegated: Bool
  var rule: RuleName

  init(
    source: Range<Int>?, cue: Range<Int>?, content: [Range<Int>], act: SpeechAct = .state, isNegated: Bool = false,
    rule: RuleName
  ) {
    self.source = source
    self.cue = cue
    self.content = content
    self.act = act
    self.isNegated = isNegated
    self.rule = rule
  }
}

/// A way of reading an attribution off one cue, with its evidence.
struct CueRule: Sendable {
  let name: RuleName
  /// Marked sentences: `[…|source] [said|cue] [that …|content]`.
  let examples: [String]
  /// Sentences in which this rule must read nothing.
  let counterexamples: [String]
  let read: @Sendable (BlockReading, CueGroup, RuleName) -> AttributionDraft?
}

/// One paragraph or headline with its cues, while its attributions are read.
struct BlockReading: Sendable {
  let reader: SpeechReader
  /// Indexes into the document's sentences.
  let sentences: Range<Int>
  let groups: [CueGroup]
  /// For each group the complement behind it.
  let complements: [Complement?]
  /// The runs that begin in the block, as indexes in the reader.
  let runIndexes: Range<Int>
  /// For each run of the block, by its index in the reader: the group that follows as its tag.
  private let tagOfRun: [Int: Int]
  /// Runs that are part of an attribution.
  private(set) var claimed: Set<Int> = []

  init(reader: SpeechReader, sentences: Range<Int>) {
    self.reader = reader
    self.sentences = sentences
    groups = sentences.flatMap { reader.cueGroups(in: $0) }
    complements = groups.map { group in
      reader.complement(of: group, before: reader.upperBound(of: group))
    }
    let first = reader.document.sentences[sentences.lowerBound].tokens.lowerBound
    let end = reader.document.sentences[sentences.upperBound - 1].tokens.upperBound
    let run = reader.runs.partitioningIndex { $0.tokens.lowerBound >= first }
    runIndexes = run..<reader.runs.partitioningIndex(from: run) { $0.tokens.lowerBound >= end }
    tagOfRun = Self.tags(reader: reader, groups: groups, complements: complements)
  }

  var tokens: Range<Int> {
    reader.document.sentences[sentences.lowerBound].tokens
      .lowerBound..<reader.document.sentences[sentences.upperBound - 1].tokens.upperBound
  }

  /// The groups whose verb lies in a range of tokens.
  func groups(in range: Range<Int>) -> ArraySlice<CueGroup> {
    let first = groups.partitioningIndex { $0.verb >= range.lowerBound }
    let last = groups.partitioningIndex { $0.verb >= range.upperBound }
    return groups[first..<max(first, last)]
  }

  func complement(of group: CueGroup) -> Complement? {
    let index = groups.partitioningIndex { $0.verb >= group.verb }
    return index < groups.count ? complements[index] : nil
  }

  /// The run that a group is the tag of.
  func taggedRun(of group: CueGroup) -> Int? {
    let start = group.start
    for back in 1...2 {
      guard start - back >= tokens.lowerBound, let run = reader.run(at: start - back) else { continue }
      guard let tag = tagOfRun[run], groups[tag].verb == group.verb else { return nil }
      return run
    }
    return nil
  }

  func hasTag(_ run: Int) -> Bool { tagOfRun[run] != nil }

  func isClaimed(_ run: Int) -> Bool { claimed.contains(run) }

  mutating func claim(_ draft: AttributionDraft) {
    for range in draft.content {
      var index = range.lowerBound
      while index < range.upperBound {
        guard let run = reader.run(at: index) else {
          index += 1
          continue
        }
        claimed.insert(run)
        index = reader.runs[run].tokens.upperBound
      }
    }
  }

  // MARK: Tags

  private static func tags(reader: SpeechReader, groups: [CueGroup], complements: [Complement?]) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for (index, group) in groups.enumerated() where group.frame.contains(.quotation) {
      guard group.role == .finite || group.role == .inverted else { continue }
      guard let run = runBefore(group.start, reader: reader) else { continue }
      let open = reader.runs[run].tokens.lowerBound
      let isLed = groups[..<index].indices.reversed().prefix(8).contains { complements[$0]?.start == open }
      if isLed || result[run] != nil { continue }
      if reader.crossesSentence(from: run, to: group), let complement = complements[index],
        complement.kind != .quotation || reader.has(complement.start - 1, .colon)
      {
        continue
      }
      if let complement = complements[index], reader.has(complement.start, .that),
        complement.start == group.verb + 1 || !reader.opensSentence(run, of: group)
      {
        continue
      }
      result[run] = index
    }
    return result
  }

  /// The run that ends just before a token, with a comma or a full stop of its own or a comma after it.
  private static func runBefore(_ start: Int, reader: SpeechReader) -> Int? {
    guard start > 0 else { return nil }
    let comma = reader.has(start - 1, [.comma, .dash]) && !reader.isQuoted(start - 1)
    let last = comma ? start - 2 : start - 1
    guard last >= 0, let run = reader.run(at: last), reader.runs[run].tokens.upperBound == last + 1 else { return nil }
    let words = reader.runs[run].words
    // “… ‘ready for print,’” he said: the comma stands inside both.
    guard let end = words.last(where: { !reader.has($0, .quote) }) else { return nil }
    if comma { return reader.isScare(reader.runs[run]) && words.count < 3 ? nil : run }
    return reader.has(end, [.comma, .stop, .dash]) ? run : nil
  }
}

extension SpeechReader {
  /// The end of what a group's content may reach without a quotation that goes on: its sentence.
  func upperBound(of group: CueGroup) -> Int { reach(of: group.verb, in: group.sentence).upperBound }

  /// Whether a run begins the sentence that a group stands in.
  fileprivate func opensSentence(_ run: Int, of group: CueGroup) -> Bool {
    runs[run].tokens.lowerBound == document.sentences[group.sentence].tokens.lowerBound
  }

  fileprivate func crossesSentence(from run: Int, to group: CueGroup) -> Bool {
    runs[run].tokens.upperBound <= document.sentences[group.sentence].tokens.lowerBound
  }
}
