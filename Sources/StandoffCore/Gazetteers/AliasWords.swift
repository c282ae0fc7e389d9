/// Splits a name into words exactly as the tokeniser splits running text.
///
/// Blanks separate words. A hyphen, comma, colon, slash, bracket or quotation mark is a word of its own, and so is a
/// final `'s`. Full stops stay with their word (`U.S.`, `Gen.`), an apostrophe within a word too (`N'Djamena`).
enum AliasWords {
  /// The words of a name, as the tokeniser would give them.
  static func words(of name: String) -> [String] {
    let bytes = Array(name.utf8)
    var words: [String] = []
    forEachWord(in: bytes, bytes.indices) { words.append(String(decoding: bytes[$0], as: UTF8.self)) }
    return words
  }

  /// The keys of those words.
  static func keys(of name: String) -> [WordKey] {
    let bytes = Array(name.utf8)
    var keys: [WordKey] = []
    forEachWord(in: bytes, bytes.indices) { keys.append(WordKey(bytes[$0])) }
    return keys
  }

  /// Calls `body` with the byte range of each word. O(bytes).
  static func forEachWord(in bytes: [UInt8], _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let length = separatorLength(in: bytes, at: index, wordStart: start, end: range.upperBound)
      guard length > 0 else {
        index += 1
        continue
      }
      if start < index { body(start..<index) }
      if bytes[index] != space { body(index..<(index + length)) }
      index += length
      start = index
    }
    if start < range.upperBound { body(start..<range.upperBound) }
  }

  private static let space: UInt8 = 0x20

  /// Bytes of the separator at `index`; 0 where the word goes on.
  private static func separatorLength(in bytes: [UInt8], at index: Int, wordStart: Int, end: Int) -> Int {
    switch bytes[index] {
    case space, 0x2d, 0x2c, 0x3a, 0x2f, 0x28, 0x29, 0x22: return 1
    case 0x27: return possessiveLength(in: bytes, at: index, apostrophe: 1, wordStart: wordStart, end: end)
    case 0xe2 where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99:
      return possessiveLength(in: bytes, at: index, apostrophe: 3, wordStart: wordStart, end: end)
    default: return 0
    }
  }

  /// A `'s` that ends its word, or an apostrophe with nothing after or before it.
  private static func possessiveLength(
    in bytes: [UInt8], at index: Int, apostrophe: Int, wordStart: Int, end: Int
  ) -> Int {
    let after = index + apostrophe
    if after == end || bytes[after] == space || index == wordStart { return apostrophe }
    let isS = bytes[after] | 0x20 == 0x73
    let ends = after + 1 == end || bytes[after + 1] == space || bytes[after + 1] == 0x2d
    return isS && ends ? apostrophe + 1 : 0
  }
}
