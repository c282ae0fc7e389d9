/// The name of a speaker before the words of a turn: `MARTIN:`, `MS. PSAKI:`, `Vladimir Putin:`, `Q`.
struct SpeakerLabel: Hashable, Sendable {
  enum Style: Hashable, Sendable {
    /// Stands for itself.
    case capitals
    /// A turn only in a text where other turns are: many sentences begin so.
    case words
    /// `Q` or `A`.
    case letter
  }

  /// Without colon, brackets and emphasis.
  let span: Span
  let contentStart: Int
  let style: Style
}

/// Reads the label that a line begins with; nil when there is none.
///
/// - Complexity: O(1): a label is shorter than 90 bytes.
func speakerLabel(in text: [UInt8], line: Span) -> SpeakerLabel? {
  var start = line.start
  while start < line.end, text[start] == 0x2A || text[start] == 0x5F { start += 1 }
  guard start < line.end, text[start] &- 0x41 < 26 || text[start] == 0xC3 else { return nil }
  if let letter = letterLabel(in: text, start: start, end: line.end) { return letter }
  let limit = min(line.end, start + 90)
  guard let colon = text[start..<limit].firstIndex(of: 0x3A) else { return nil }
  guard let style = labelStyle(in: text, from: start, to: colon) else { return nil }
  var content = colon + 1
  while content < line.end, text[content] == 0x2A || text[content] == 0x5F { content += 1 }
  guard content == line.end || text[content] <= 0x20 || text[content] == 0xC2 else { return nil }
  var end = colon
  while end > start, text[end - 1] <= 0x20 || text[end - 1] == 0x2A { end -= 1 }
  return SpeakerLabel(
    span: Span(start, end), contentStart: skipSpaces(in: text, from: content, to: line.end), style: style)
}

/// `Q` before a gap, `Q:`, `Q.`, `A:`
private func letterLabel(in text: [UInt8], start: Int, end: Int) -> SpeakerLabel? {
  guard text[start] == 0x51 || text[start] == 0x41, start + 2 < end else { return nil }
  let next = text[start + 1]
  let isMarked = next == 0x3A || (next == 0x2E && text[start + 2] <= 0x20)
  let isGap = text[start] == 0x51 && (next <= 0x20 || next == 0xC2)
  guard isMarked || isGap else { return nil }
  let content = skipSpaces(in: text, from: start + (isMarked ? 2 : 1), to: end)
  return SpeakerLabel(span: Span(start, start + 1), contentStart: content, style: .letter)
}

private func skipSpaces(in text: [UInt8], from start: Int, to end: Int) -> Int {
  var offset = start
  while offset < end {
    if text[offset] <= 0x20 {
      offset += 1
    } else if text[offset] == 0xC2, offset + 1 < end, text[offset + 1] == 0xA0 {
      offset += 2
    } else {
      break
    }
  }
  return offset
}

private func labelStyle(in text: [UInt8], from start: Int, to colon: Int) -> SpeakerLabel.Style? {
  var words = 0
  var capitalWords = 0
  var offset = start
  while offset < colon {
    let byte = text[offset]
    if byte == 0x28 || byte == 0x5B {  // (on camera), [through interpreter]
      guard let close = text[offset..<colon].firstIndex(where: { $0 == 0x29 || $0 == 0x5D }) else { return nil }
      offset = close + 1
      continue
    }
    if let close = treebankBracketEnd(in: text, from: offset, to: colon) {
      offset = close
      continue
    }
    guard isLetter(byte) else {
      guard labelMarks.contains(byte) || byte <= 0x20 || byte &- 0x30 < 10 else { return nil }
      offset += 1
      continue
    }
    let end = text[offset..<colon].firstIndex { !isLetter($0) && $0 != 0x27 } ?? colon
    guard let isCapital = wordStyle(in: text, Span(offset, end), isFirst: words == 0) else { return nil }
    words += 1
    capitalWords += isCapital ? 1 : 0
    offset = end
  }
  guard (1...10).contains(words) else { return nil }
  if capitalWords == words { return .capitals }
  return text[start..<colon].contains(0x2C) ? nil : .words
}

/// `-LRB- through translator -RRB-`: brackets as treebanks write them; the offset behind the closing one.
private func treebankBracketEnd(in text: [UInt8], from start: Int, to colon: Int) -> Int? {
  guard text[start] == 0x2D, text[start..<colon].starts(with: "-LRB-".utf8) else { return nil }
  let end = "-RRB-".utf8
  return (start..<colon).first { text[$0] == 0x2D && text[$0..<colon].starts(with: end) }.map { $0 + end.count }
}

/// True for a word in capitals, false for a capitalised one or a particle, nil for one that no label holds.
private func wordStyle(in text: [UInt8], _ word: Span, isFirst: Bool) -> Bool? {
  var upper = 0
  var lower = 0
  var hasher = WordHasher()
  for byte in text[word.range] {
    if byte &- 0x41 < 26 { upper += 1 } else if byte &- 0x61 < 26 { lower += 1 }
    hasher.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }
  if isFirst && notLabels.contains(hasher.key) { return nil }
  // McCAIN, MacARTHUR: a few small letters; `of` and `the` in capitals count as capitals.
  if upper > 0 && upper >= lower && (upper > 1 || word.count == 1) {
    return labelVerbs.contains(hasher.key) ? nil : true
  }
  if text[word.start] &- 0x41 < 26 || text[word.start] >= 0xC3 { return false }
  return particles.contains(hasher.key) && !isFirst ? false : nil
}

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

private let labelMarks: Set<UInt8> = [0x2C, 0x2E, 0x2D, 0x27, 0x23, 0x26, 0x2F]
private let particles: Set<WordKey> = [
  "of", "the", "de", "van", "von", "der", "al", "bin", "for", "and", "el", "la", "da",
]

/// First words of lines that announce, and name no speaker.
private let notLabels: Set<WordKey> = [
  "update", "updates", "updated", "breaking", "fact", "related", "read", "watch", "photo", "photos", "video",
  "exclusive",
  "note", "editor", "editor's", "editors", "correction", "date", "title", "source", "sources", "url", "subject", "to",
  "from", "re", "live", "opinion", "analysis", "explainer", "more", "see", "also", "image", "credit", "caption",
  "copyright", "tags", "topics", "memorandum", "urgent", "alert", "warning", "location", "time", "dateline", "summary",
  "background", "what", "how", "why", "who", "when", "where", "this", "here", "there", "published", "link",
  "headline", "author", "by", "listen", "review", "profile", "timeline", "factbox", "graphic", "map", "chart", "key",
  "participants", "venue", "contact", "http", "https", "is", "but", "and", "attachments", "pages", "classification",
]
private let labelVerbs: Set<WordKey> = [
  "is", "are", "was", "we", "it", "not", "has", "have", "will", "know", "says", "said", "latest",
]
