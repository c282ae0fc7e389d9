/// A kind of line that belongs to the page and not to the article: shown, never read.
struct LitterRule: Sendable {
  let name: RuleName
  /// What such a line may begin with, in lower case; where there are none, it may begin with anything.
  var openings: [String] = []
  /// What else must be true of it.
  let matches: @Sendable (LitterLine) -> Bool
  let examples: [String]
  let counterexamples: [String]
}

/// The kinds of litter. A line has the name of the first that it matches.
let litterRules: [LitterRule] = [
  .fence, .rule, .readMore, .neighbour, .share, .advertisement, .bareAddress, .creditLine, .creditAtEnd, .copyright,
  .signUp, .age, .stageDirection, .clock, .comments,
]

/// Longer paragraphs are never litter: what a page repeats around articles is short.
private let longestLitter = 240
private let mostWords = 30

/// The rule that a paragraph is litter by; nil when it is to be read.
///
/// - Complexity: O(bytes) of a short paragraph, O(1) of a long one.
func litterRule(in text: [UInt8], paragraph: Span) -> RuleName? {
  guard paragraph.count <= longestLitter, text[paragraph.range].count(where: { $0 == 0x20 }) <= mostWords else {
    return nil
  }
  let line = LitterLine(text[paragraph.range])
  var candidates = rulesOfAnyOpening
  if let first = line.words.first, let opened = rulesByOpening[line.key(first)] {
    candidates += opened.filter { line.lower.starts(with: $0.opening) }.map(\.rule)
    candidates.sort()
  }
  return candidates.first { litterRules[$0].matches(line) }.map { litterRules[$0].name }
}

/// Indexes into `litterRules`.
private let rulesOfAnyOpening: [Int] = litterRules.indices.filter { litterRules[$0].openings.isEmpty }

private struct LitterOpening {
  let rule: Int
  let opening: [UInt8]
}

/// The openings by their first word, so that most lines are compared with none.
private let rulesByOpening: [WordKey: [LitterOpening]] = {
  var openings: [WordKey: [LitterOpening]] = [:]
  for (index, rule) in litterRules.enumerated() {
    for text in rule.openings {
      let line = LitterLine(Array(text.utf8)[...])
      guard let first = line.words.first else { continue }
      openings[line.key(first), default: []].append(LitterOpening(rule: index, opening: line.lower))
    }
  }
  return openings
}()

/// A short paragraph as the litter rules see it.
struct LitterLine: Sendable {
  /// With ASCII letters lowered.
  let lower: [UInt8]
  /// Runs of letters and digits in `lower`; bytes beyond ASCII count as letters, those of dashes and curly quotes do not.
  let words: [Range<Int>]
  let hasSmallLetters: Bool

  init(_ text: ArraySlice<UInt8>) {
    var lower: [UInt8] = []
    lower.reserveCapacity(text.count)
    var hasSmallLetters = false
    for byte in text {
      if byte &- 0x61 < 26 { hasSmallLetters = true }
      lower.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    self.lower = lower
    self.hasSmallLetters = hasSmallLetters
    words = LitterLine.words(of: lower)
  }

  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      let isMark = byte == 0xE2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80
      if !isMark && (byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80) {
        if start == nil { start = offset }
      } else if let first = start {
        words.append(first..<offset)
        start = nil
      }
      offset += isMark ? 3 : 1
    }
    if let first = start { words.append(first..<bytes.count) }
    return words
  }

  func key(_ word: Range<Int>) -> WordKey {
    var hasher = WordHasher()
    for byte in lower[word] { hasher.append(byte) }
    return hasher.key
  }

  func isNumber(_ word: Range<Int>) -> Bool { lower[word].allSatisfy { $0 &- 0x30 < 10 } }

  func hasOnly(_ allowed: Set<WordKey>, numbers: Bool = false) -> Bool {
    words.allSatisfy { allowed.contains(key($0)) || (numbers && isNumber($0)) }
  }

  func equals(_ text: String) -> Bool { lower.elementsEqual(text.utf8) }

  func ends(with endings: [String]) -> Bool {
    let text = lower.last == 0x29 ? lower.dropLast() : lower[...]
    return endings.contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// True when it ends as a sentence does; an ellipsis is no such end.
  var isSentence: Bool {
    var end = lower.count
    if end > 0, lower[end - 1] == 0x22 { end -= 1 }
    if end > 2, lower[end - 1] == 0x9D, lower[end - 3] == 0xE2 { end -= 3 }
    return end > 1 && lower[end - 1] == 0x2E && lower[end - 2] != 0x2E
  }
}
