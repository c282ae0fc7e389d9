/// Who is behind a text that speaks: of "the statement added" whoever made the statement.
extension SpeechReader {
  /// The mention of the body or person behind a source that only names a text, as the words before it tell; nil when they do not.
  ///
  /// - Parameter earlier: the attributions so far, in the order in which they were read.
  /// - Complexity: O(tokens looked back over), at most four hundred.
  func author(of source: Range<Int>, mentions: [Mention], earlier: [Attribution]) -> Int? {
    let head = headIndex(of: source)
    let word = tokens[head].lower
    guard artefactNouns.contains(word) else { return nil }
    if let owner = owner(ofText: head, mentions: mentions) { return owner }
    var index = source.lowerBound - 1
    let end = max(0, source.lowerBound - 400)
    while index >= end {
      if isSameText(tokens[index].lower, word), !isQuoted(index) {
        if let owner = owner(ofText: index, mentions: mentions) { return owner }
        if has(index - 1, [.determiner, .nominal]), isPutOut(index),
          let speaker = speaker(around: index, mentions: mentions, earlier: earlier)
        {
          return speaker
        }
      }
      index -= 1
    }
    return nil
  }

  /// "said in a statement", "issued the resolution": not "voted against the resolution".
  private func isPutOut(_ index: Int) -> Bool {
    let lead = has(index - 1, .determiner) ? index - 2 : index - 3
    return lead >= 0 && (lead..<index).contains { isWord($0, "in") || has($0, [.past, .verb, .cue]) }
  }

  /// A noun for a text, for words or for a look, which speak for whose they are.
  func isArtefact(_ index: Int) -> Bool {
    artefactNouns.contains(tokens[index].lower) || ownWords.contains(tokens[index].lower)
  }

  private func isSameText(_ one: WordKey, _ other: WordKey) -> Bool {
    one == other || issuedTexts.contains(one) && issuedTexts.contains(other)
  }

  /// "a report by the agency", "the ministry's statement", "a Kremlin statement", "the agency released a report"
  private func owner(ofText index: Int, mentions: [Mention]) -> Int? {
    let before = has(index - 1, .genitive) ? index - 1 : index
    if let owner = mention(endingAt: before, mentions) { return owner }
    guard has(index + 1, .by) || isWord(index + 1, "from") || has(index + 1, .of) && tokens[index].lower == "statement"
    else { return nil }
    let start = has(index + 2, .determiner) ? index + 3 : index + 2
    return mention(startingAt: start, mentions)
  }

  private func mention(endingAt end: Int, _ mentions: [Mention]) -> Int? {
    let next = mentions.partitioningIndex { $0.tokens.lowerBound >= end }
    return mentions[..<next].suffix(4).indices.last { mentions[$0].tokens.upperBound == end && canWrite(mentions[$0]) }
  }

  private func mention(startingAt start: Int, _ mentions: [Mention]) -> Int? {
    let first = mentions.partitioningIndex { $0.tokens.upperBound > start }
    return mentions[first...].prefix(4).indices.first {
      mentions[$0].tokens.lowerBound <= start && canWrite(mentions[$0])
    }
  }

  private func canWrite(_ mention: Mention) -> Bool { mention.entity != .place && mention.kind != .demonym }

  /// "The ministry said in a statement": who spoke in the sentence in which the text is first named.
  private func speaker(around index: Int, mentions: [Mention], earlier: [Attribution]) -> Int? {
    guard let sentence = document.sentenceIndex(at: tokens[index].span.start) else { return nil }
    let told = earlier.suffix(24).last { $0.sentences.contains(sentence) && $0.sourceMention != nil }
    return told?.sourceMention
  }
}

/// Nouns for texts that somebody puts out.
private let artefactNouns: Set<WordKey> = [
  "statement", "communique", "communiqué", "readout", "report", "letter", "message", "post", "tweet", "memo",
  "document",
  "survey", "poll", "study", "release", "notice", "advisory", "bulletin", "note", "declaration", "resolution", "filing",
  "complaint", "lawsuit", "article", "video", "caption", "text", "transcript", "posting", "postings", "posts", "tweets",
  "videos", "appeal", "petition",
]

/// What a person says or writes under no name of a text.
private let ownWords: Set<WordKey> = [
  "words", "rhetoric", "language", "tone", "account", "accounts", "feed", "channel", "voice", "answer", "answers",
  "reply", "response", "comment", "claim", "claims", "argument", "proposal", "plan", "diary", "memoirs", "website",
  "page", "homepage", "testimony", "story",
]

/// Texts that are one and the same under several names.
private let issuedTexts: Set<WordKey> = [
  "statement", "communique", "communiqué", "readout", "release", "declaration", "text",
]
