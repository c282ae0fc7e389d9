/// A paragraph and what it may be: words to read, with a speaker's label or without, or litter.
struct BodyParagraph: Hashable, Sendable {
  let span: Span
  let litter: RuleName?
  let label: SpeakerLabel?
}

/// The blocks of a body: paragraphs, turns and litter, in order.
///
/// - Parameter speakersGoOn: in a transcript, paragraphs without a label are the words of the last one who was named.
func bodyBlocks(of paragraphs: [BodyParagraph], in text: [UInt8]) -> [Block] {
  let accepted = acceptedLabels(of: paragraphs, in: text)
  let speakersGoOn = isTranscript(paragraphs, accepted: accepted)
  var speaker: Span?
  var blocks: [Block] = []
  for (index, paragraph) in paragraphs.enumerated() {
    if paragraph.litter != nil {
      blocks.append(Block(kind: .litter, span: paragraph.span))
    } else if let label = paragraph.label, accepted[index] {
      speaker = label.span
      blocks.append(Block(kind: .turn, span: paragraph.span, label: label.span, contentStart: label.contentStart))
    } else {
      let start = paragraph.span.start + markLength(in: text, paragraph: paragraph.span)
      let isTurn = speakersGoOn && speaker != nil && start == paragraph.span.start
      blocks.append(
        Block(
          kind: isTurn ? .turn : .paragraph, span: paragraph.span, label: isTurn ? speaker : nil, contentStart: start))
    }
  }
  return blocks
}

/// Bytes of the heading or list mark that a paragraph opens with.
private func markLength(in text: [UInt8], paragraph: Span) -> Int {
  let heading = headingLength(in: text, line: paragraph)
  return heading > 0 ? heading : bulletLength(in: text, line: paragraph)
}

/// Which paragraphs open with a label that names a speaker.
///
/// A name in capitals is one. `Q` is one when it returns or others are named. A name in small letters is one when it returns, or when
/// two others do and it has two words: sentences such as `One thing is clear: …` do not return.
private func acceptedLabels(of paragraphs: [BodyParagraph], in text: [UInt8]) -> [Bool] {
  var counts: [WordKey: Int] = [:]
  let keys = paragraphs.map { paragraph in
    paragraph.label.map { label in WordKey(String(decoding: text[label.span.range], as: UTF8.self)) }
  }
  for key in keys { if let key { counts[key, default: 0] += 1 } }
  var returning: Set<WordKey> = []
  var hasCapitals = false
  for (paragraph, key) in zip(paragraphs, keys) {
    guard let label = paragraph.label, let key else { continue }
    if label.style == .capitals { hasCapitals = true }
    if label.style == .words, counts[key] ?? 0 > 1 { returning.insert(key) }
  }
  return zip(paragraphs, keys).map { paragraph, key in
    guard let label = paragraph.label, let key else { return false }
    switch label.style {
    case .capitals: return true
    case .letter: return hasCapitals || !returning.isEmpty || counts[key] ?? 0 > 1
    case .words:
      return returning.contains(key) || (returning.count > 1 && text[label.span.range].contains(0x20))
    }
  }
}

/// A text that opens with turns and returns to them: at least three, one of them early, and a sixth of the paragraphs.
private func isTranscript(_ paragraphs: [BodyParagraph], accepted: [Bool]) -> Bool {
  let turns = accepted.count { $0 }
  guard turns >= 3, let first = accepted.firstIndex(of: true) else { return false }
  let read = paragraphs.count { $0.litter == nil }
  return first * 3 <= paragraphs.count && turns * 6 >= read
}
