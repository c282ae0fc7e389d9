/// The tokens of a stretch of text, in order.
///
/// - Parameters:
///   - text: the bytes of the whole article; spans count from its start.
///   - span: the stretch to read.
/// - Complexity: O(bytes of the span).
package func tokens(in text: [UInt8], span: Span) -> [Token] {
  var result: [Token] = []
  result.reserveCapacity(span.count / 5 + 1)
  appendTokens(of: text, span: span, to: &result)
  return result
}

/// Appends the tokens of a stretch of text, as `tokens(in:span:)` returns them.
package func appendTokens(of text: [UInt8], span: Span, to result: inout [Token]) {
  text.withUnsafeBufferPointer { bytes in
    var tokenizer = Tokenizer(bytes: UnsafeBufferPointer(rebasing: bytes[0..<span.end]), position: span.start)
    while let token = tokenizer.next() { result.append(token) }
  }
}

/// Reads one token after another. Knows nothing of sentences.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int
  private var gap: TokenFlags = []

  init(bytes: UnsafeBufferPointer<UInt8>, position: Int) {
    self.bytes = bytes
    self.position = position
  }

  mutating func next() -> Token? {
    skipWhiteSpace()
    guard position < bytes.count else { return nil }
    let start = position
    let kind = scan()
    return token(start: start, kind: kind)
  }

  private mutating func skipWhiteSpace() {
    gap = []
    while position < bytes.count {
      let length = whiteSpaceLength(in: bytes, at: position)
      if length == 0 { return }
      gap.insert(.spaceBefore)
      if bytes[position] == 0x0A { gap.insert(.lineBreakBefore) }
      position += length
    }
  }

  func at(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  // MARK: One token

  private mutating func scan() -> TokenKind {
    let byte = bytes[position]
    if isDigit(byte) { return scanNumber() }
    if isLetterStart(at: position) {
      if let end = addressEnd() {
        position = end
        return .address
      }
      return scanWord()
    }
    return scanMark(byte)
  }

  /// Digits with `,` `.` `:` between digits; letters that follow at once make it alphanumeric.
  private mutating func scanNumber() -> TokenKind {
    while position < bytes.count {
      let byte = bytes[position]
      if isDigit(byte) {
        position += 1
      } else if byte == 0x2C || byte == 0x2E || byte == 0x3A, let next = at(position + 1), isDigit(next) {
        position += 1
      } else {
        break
      }
    }
    guard position < bytes.count, isLetterStart(at: position), !endsThousands() else { return .number }
    while position < bytes.count, isLetterStart(at: position) || isDigit(bytes[position]) {
      position += letterLength(at: position)
    }
    return .alphanumeric
  }

  /// `100,000soldiers`: a number with its separator and, for want of a space, a word of four letters and more.
  private func endsThousands() -> Bool {
    guard position >= 5, bytes[position - 4] == 0x2C else { return false }
    return (0..<4).allSatisfy { offset in at(position + offset).map { (0x61...0x7A).contains($0) } ?? false }
  }

  private mutating func scanWord() -> TokenKind {
    let start = position
    var hasDigit = false
    while position < bytes.count {
      if isLetterStart(at: position) {
        position += letterLength(at: position)
      } else if isDigit(bytes[position]) {
        hasDigit = true
        position += 1
      } else if !continuesAtMark(start: start) {
        break
      }
    }
    if let end = mailAddressEnd() {
      position = end
      return .address
    }
    return hasDigit ? .alphanumeric : .word
  }

  /// At a full stop or apostrophe: whether the word goes on; moves past the mark when it belongs to the word.
  private mutating func continuesAtMark(start: Int) -> Bool {
    if bytes[position] == 0x2E { return continuesAtFullStop(start: start) }
    let length = apostropheLength(at: position)
    guard length > 0, position + length < bytes.count, isLetterStart(at: position + length) else { return false }
    return continuesAtApostrophe(length: length, start: start)
  }

  private mutating func continuesAtFullStop(start: Int) -> Bool {
    let letters = position - start
    // An initial, or one letter after another full stop: U.S.  J.  a.m.
    let isInitial = letters == 1 || (letters >= 2 && bytes[position - 2] == 0x2E)
    if isInitial || isAbbreviation(start: start) {
      position += 1
      return position < bytes.count && isInitial && isLetterStart(at: position) && !isLowerWordAhead(from: position)
    }
    guard letters > 1, isHostEndingAhead() else { return false }
    position += 1
    return true
  }

  /// Whether the word from `start` to the full stop here is written with it.
  private func isAbbreviation(start: Int) -> Bool {
    guard position - start <= 6 else { return false }
    let word = key(start, position).lower
    if abbreviations.contains(word) { return true }
    if bytes[start] &- 0x41 < 26 && capitalAbbreviations.contains(word) { return true }
    // `No. 10`, but `He said no.`
    return word == "no" && isNumberAhead(from: position + 1)
  }

  private func isNumberAhead(from offset: Int) -> Bool {
    guard let next = at(offset) else { return false }
    return isDigit(next) || (next == 0x20 && (at(offset + 1).map(isDigit) ?? false))
  }

  /// After the stop of an initial: true when two or more lower-case letters follow, as in a missing space (`U.Srevealed` is not one).
  private func isLowerWordAhead(from offset: Int) -> Bool {
    guard let first = at(offset), let second = at(offset + 1) else { return false }
    return isLower(first) && isLower(second)
  }

  /// `'s`, `'re` … end the word before them; `n't`, `O'Brien`, `d'Ivoire` stay whole.
  private mutating func continuesAtApostrophe(length: Int, start: Int) -> Bool {
    if start == position { return true }
    var end = position + length
    while end < bytes.count, isLetterStart(at: end) { end += letterLength(at: end) }
    if contractionEndings.contains(key(position, end).lower) { return false }
    position += length
    return true
  }

  private mutating func scanMark(_ byte: UInt8) -> TokenKind {
    let length = apostropheLength(at: position)
    if length > 0, let kind = scanApostrophe(length: length) { return kind }
    switch byte {
    case 0x22: return advance(1, .straightQuote)
    case 0x27: return at(position + 1) == 0x27 ? scanDoubledApostrophe() : advance(1, .straightQuote)
    case 0x60: return advance(at(position + 1) == 0x60 ? 2 : 1, .openQuote)
    case 0x2D: return scanHyphens()
    case 0x2E, 0x21, 0x3F: return scanTerminators()
    case 0x40: return scanAtName()
    case 0xC2, 0xE2: return scanWideMark(byte)
    default: return advance(scalarLength(at: position), .mark)
    }
  }

  private mutating func advance(_ length: Int, _ kind: TokenKind) -> TokenKind {
    position = min(bytes.count, position + length)
    return kind
  }

  /// An apostrophe that begins a token: an ending such as `'s`, or nil when it is a quotation mark.
  private mutating func scanApostrophe(length: Int) -> TokenKind? {
    var end = position + length
    while end < bytes.count, isLetterStart(at: end) { end += letterLength(at: end) }
    let followsWord = position > 0 && gap.isEmpty && isWordByte(bytes[position - 1])
    // A tokenised text sets the ending apart: `Cairo 's`.
    if followsWord || length == 1, end > position + length, contractionEndings.contains(key(position, end).lower) {
      position = end
      return .word
    }
    // ’90s
    if end == position + length, let next = at(end), isDigit(next), !followsWord, isYearTail(from: end) {
      position = end
      return .mark
    }
    if length == 3 { return advance(3, bytes[position + 2] == 0x98 ? .openQuote : .closeQuote) }
    return nil
  }

  private func isYearTail(from offset: Int) -> Bool {
    guard let first = at(offset), let second = at(offset + 1) else { return false }
    return isDigit(first) && isDigit(second) && !(at(offset + 2).map(isDigit) ?? false)
  }

  /// `''` closes what `` `` `` has opened; at the start of a word it may do either.
  private mutating func scanDoubledApostrophe() -> TokenKind {
    let opens = (position == 0 || !gap.isEmpty) && position + 2 < bytes.count && isWordByte(bytes[position + 2])
    return advance(2, opens ? .straightQuote : .closeQuote)
  }

  private mutating func scanHyphens() -> TokenKind {
    if matchesBracket() { return advance(5, .mark) }
    var end = position
    while at(end) == 0x2D { end += 1 }
    let length = end - position
    return advance(length, length == 1 ? .hyphen : length <= 3 ? .dash : .mark)
  }

  private mutating func scanTerminators() -> TokenKind {
    while let byte = at(position), byte == 0x2E || byte == 0x21 || byte == 0x3F { position += 1 }
    return .terminator
  }

  private mutating func scanAtName() -> TokenKind {
    position += 1
    guard let next = at(position), isLetterStart(at: position) || isDigit(next) || next == 0x5F else { return .mark }
    while let byte = at(position), isWordByte(byte) || byte == 0x5F { position += 1 }
    return .address
  }

  /// Quotation marks, dashes, the ellipsis and other marks beyond ASCII.
  private mutating func scanWideMark(_ byte: UInt8) -> TokenKind {
    if byte == 0xC2 {
      switch at(position + 1) {
      case 0xAB: return advance(2, .openQuote)
      case 0xBB: return advance(2, .closeQuote)
      default: return advance(2, .mark)
      }
    }
    guard at(position + 1) == 0x80, let third = at(position + 2) else {
      return advance(scalarLength(at: position), .mark)
    }
    switch third {
    case 0x90...0x92: return advance(3, .hyphen)
    case 0x93...0x95: return advance(3, .dash)
    case 0x98, 0x9A, 0x9B, 0x9C, 0x9E, 0x9F, 0xB9: return advance(3, .openQuote)
    case 0x99, 0x9D, 0xBA: return advance(3, .closeQuote)
    case 0xA6: return advance(3, .terminator)
    default: return advance(3, .mark)
    }
  }

  // MARK: Bytes

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  func isWordByte(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 }

  /// Letters: ASCII, and every scalar from U+00C0 up that is not general punctuation or a symbol of the common blocks.
  @inline(__always)
  private func isLetterStart(at offset: Int) -> Bool {
    let byte = bytes[offset]
    return byte < 0x80 ? (byte | 0x20) &- 0x61 < 26 : isWideLetterStart(at: offset)
  }

  private func isWideLetterStart(at offset: Int) -> Bool {
    let byte = bytes[offset]
    switch byte {
    case 0xC2: return false
    case 0xC3: return at(offset + 1) != 0x97 && at(offset + 1) != 0xB7
    case 0xE2: return at(offset + 1).map { $0 >= 0xB0 } ?? false
    case 0xEF: return at(offset + 1).map { $0 != 0xBB && $0 != 0xBF } ?? false
    case 0xE3: return at(offset + 1) != 0x80
    default: return byte >= 0xC3 && byte < 0xF0
    }
  }

  private func letterLength(at offset: Int) -> Int { bytes[offset] < 0x80 ? 1 : scalarLength(at: offset) }

  /// Bytes of the scalar at an offset; 1 for a byte that begins none.
  private func scalarLength(at offset: Int) -> Int {
    let byte = bytes[offset]
    let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(length, bytes.count - offset)
  }

  /// Bytes of the apostrophe at an offset: `'` 1, `’` and `‘` 3; else 0.
  private func apostropheLength(at offset: Int) -> Int {
    if bytes[offset] == 0x27 { return 1 }
    guard bytes[offset] == 0xE2, at(offset + 1) == 0x80 else { return 0 }
    return at(offset + 2) == 0x99 || at(offset + 2) == 0x98 ? 3 : 0
  }

  // MARK: Making the token

  func key(_ start: Int, _ end: Int) -> (form: WordKey, lower: WordKey) {
    var form = WordHasher()
    var lower = WordHasher()
    var previous: UInt8 = 0
    for offset in start..<end {
      var byte = bytes[offset]
      // U+2018 in a word is an apostrophe typed with the wrong key: read as U+2019, which the key takes for one.
      if byte == 0x98, previous == 0x80, end - start > 3, offset >= start + 2, bytes[offset - 2] == 0xE2 { byte = 0x99 }
      form.append(byte)
      lower.append(lowered(byte, after: previous))
      previous = byte
    }
    return (form.key, lower.key)
  }

  /// Lowers ASCII, Latin-1 (C3 80…9E) and the even capitals of Latin Extended-A (C4/C5), byte by byte.
  private func lowered(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    if byte < 0x80 { return byte &- 0x41 < 26 ? byte | 0x20 : byte }
    switch previous {
    case 0xC3: return byte <= 0x9E && byte != 0x97 ? byte + 0x20 : byte
    case 0xC4: return byte <= 0xB7 && byte & 1 == 0 && byte != 0xB0 ? byte + 1 : byte
    case 0xC5: return (0x8A...0xB7).contains(byte) && byte & 1 == 0 ? byte + 1 : byte
    default: return byte
    }
  }

  private func token(start: Int, kind: TokenKind) -> Token {
    if let token = plainToken(start: start, kind: kind) { return token }
    let keys = key(start, position)
    var flags = gap
    if kind == .word || kind == .alphanumeric { flags.formUnion(letterFlags(start)) }
    return Token(span: Span(start, position), form: keys.form, lower: keys.lower, kind: kind, flags: flags)
  }

  /// The token when all of it is ASCII, as nearly all are: keys and flags in one pass.
  @inline(__always)
  private func plainToken(start: Int, kind: TokenKind) -> Token? {
    var (form, lower) = (WordHasher(), WordHasher())
    var (capitals, smalls) = (0, 0)
    for offset in start..<position {
      let byte = bytes[offset]
      guard byte < 0x80 else { return nil }
      let isCapital = byte &- 0x41 < 26
      if isCapital { capitals += 1 }
      if isLower(byte) { smalls += 1 }
      form.append(byte)
      lower.append(isCapital ? byte | 0x20 : byte)
    }
    var flags = gap
    if kind == .word || kind == .alphanumeric {
      if bytes[start] &- 0x41 < 26 { flags.insert(.capitalised) }
      if capitals >= 2 && smalls == 0 { flags.insert(.allCapitals) }
      if bytes[position - 1] == 0x2E { flags.insert(.abbreviation) }
    }
    return Token(span: Span(start, position), form: form.key, lower: lower.key, kind: kind, flags: flags)
  }

  private func letterFlags(_ start: Int) -> TokenFlags {
    var flags: TokenFlags = []
    var capitals = 0
    var hasLower = false
    for offset in start..<position {
      let byte = bytes[offset]
      if byte &- 0x41 < 26 || isWideCapital(offset) { capitals += 1 }
      if isLower(byte) { hasLower = true }
    }
    if bytes[start] &- 0x41 < 26 || isWideCapital(start) { flags.insert(.capitalised) }
    if capitals >= 2 && !hasLower { flags.insert(.allCapitals) }
    if bytes[position - 1] == 0x2E { flags.insert(.abbreviation) }
    return flags
  }

  /// A capital of Latin-1, Latin Extended-A, Greek or Cyrillic.
  private func isWideCapital(_ offset: Int) -> Bool {
    guard bytes[offset] >= 0xC3, let next = at(offset + 1) else { return false }
    switch bytes[offset] {
    case 0xC3: return next <= 0x9E
    case 0xC4, 0xC5: return lowered(next, after: bytes[offset]) != next
    case 0xCE: return (0x91...0xA9).contains(next)
    case 0xD0: return (0x80...0xAF).contains(next)
    default: return false
    }
  }
}

/// Endings that an apostrophe sets off from the word before them.
private let contractionEndings: Set<WordKey> = ["'s", "'re", "'ll", "'ve", "'d", "'m"]
