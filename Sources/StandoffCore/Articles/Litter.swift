/// A kind of line that belongs to the page and not to the article: shown, never read.
struct LitterRule: Sendable {
  let name: RuleName
  let matches: @Sendable (LitterLine) -> Bool
  let examples: [String]
  let counterexamples: [String]
}

/// The kinds of litter. A line has the name of the first that it matches.
let litterRules: [LitterRule] = [
  .fence, .rule, .readMore, .neighbour, .share, .advertisement, .bareAddress, .credit, .copyright, .signUp, .age,
  .stageDirection, .clock, .comments,
]

/// Longer paragraphs are never litter: what a page repeats around articles is short.
private let longestLitter = 240

/// The rule that a paragraph is litter by; nil when it is to be read.
///
/// - Complexity: O(bytes) of a short paragraph, O(1) of a long one.
func litterRule(in text: [UInt8], paragraph: Span) -> RuleName? {
  guard paragraph.count <= longestLitter else { return nil }
  let line = LitterLine(String(decoding: text[paragraph.range], as: UTF8.self))
  return litterRules.first { $0.matches(line) }?.name
}

/// A short paragraph as the litter rules see it.
struct LitterLine: Sendable {
  /// As it stands.
  let raw: String
  /// In lower case.
  let lower: String
  /// The letters and digits of `lower`, parted at everything else.
  let words: [Substring]

  init(_ text: String) {
    raw = text
    lower = text.lowercased()
    words = lower.split { !($0.isLetter || $0.isNumber) }
  }

  func begins(with openings: [String]) -> Bool { openings.contains { lower.hasPrefix($0) } }

  /// True when it ends as a sentence does; an ellipsis is no such end.
  var isSentence: Bool {
    lower.hasSuffix(".") && !lower.hasSuffix("..") || lower.hasSuffix(".”") || lower.hasSuffix(".\"")
  }
}
