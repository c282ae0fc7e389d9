import StandoffCore

/// Walks bytes and yields what to show for them, one cluster (or one visible mark) at a time.
struct DisplayScanner {
  private let bytes: [UInt8]
  private let end: Int
  private(set) var offset: Int

  /// Marks kept on one base: more than any orthography needs, fewer than it takes to smear the lines above.
  private static let maximumMarks = 4

  /// - Precondition: `span` lies within `bytes`.
  init(bytes: [UInt8], span: Span) {
    self.bytes = bytes
    offset = span.start
    end = span.end
  }

  /// Appends what the next scalars show: one cluster, or several for a visible mark, or none for a soft hyphen.
  /// - Returns: false at the end of the text.
  mutating func appendNext(to clusters: inout [DisplayCluster]) -> Bool {
    guard offset < end else { return false }
    let start = offset
    let byte = bytes[start]
    if byte < 0x80 && 0x20 <= byte && byte != 0x7F {
      offset += 1
      if offset == end || bytes[offset] < 0x80 {
        clusters.append(DisplayCluster(text: String(Unicode.Scalar(byte)), width: 1, source: Span(start, offset)))
        return true
      }
      appendBase(Unicode.Scalar(byte), from: start, to: &clusters)
      return true
    }
    let (scalar, length) = decodeScalar(bytes, at: start, before: end)
    offset += length
    guard let scalar else {
      clusters.append(DisplayCluster(text: "\u{FFFD}", width: 1, source: Span(start, offset)))
      return true
    }
    append(scalar, from: start, to: &clusters)
    return true
  }

  private mutating func append(_ scalar: Unicode.Scalar, from start: Int, to clusters: inout [DisplayCluster]) {
    switch DisplayClass(scalar) {
    case .base: appendBase(scalar, from: start, to: &clusters)
    case .space: appendBase(" ", from: start, to: &clusters)
    case .lineBreak:
      if scalar == "\r" && offset < end && bytes[offset] == 0x0A { offset += 1 }
      clusters.append(DisplayCluster(text: " ", width: 1, source: Span(start, offset)))
    case .mark:
      offset = start
      appendBase("\u{25CC}", from: start, to: &clusters)
    case .dropped: break
    case .hidden(let mark):
      for character in mark.unicodeScalars {
        clusters.append(DisplayCluster(text: String(character), width: 1, source: Span(start, offset)))
      }
    }
  }

  private mutating func appendBase(
    _ base: Unicode.Scalar, from start: Int, to clusters: inout [DisplayCluster]
  ) {
    let base = composedHangul(base)
    var text = String(base)
    appendMarks(to: &text, base: base)
    clusters.append(DisplayCluster(text: text, width: displayWidth(of: base), source: Span(start, offset)))
  }

  /// Takes in everything that belongs to the base before it: adds what may be shown, skips what may not.
  private mutating func appendMarks(to text: inout String, base: Unicode.Scalar) {
    var marks = 0
    var last = base
    while offset < end {
      let (next, length) = decodeScalar(bytes, at: offset, before: end)
      guard let next, next.value >= 0xAD else { return }
      if next.isZeroWidthJoiner || next.isZeroWidthNonJoiner {
        guard joins(last, at: offset + length) else {
          guard next.isZeroWidthJoiner, let sequenceEnd = emojiEnd(after: base, at: offset + length) else { return }
          offset = sequenceEnd
          continue
        }
        text.unicodeScalars.append(next)
      } else if next.isEmojiModifier && base.isPictographic || DisplayClass(next) == .dropped {
        // Skipped: terminals disagree on its width.
      } else if DisplayClass(next) == .mark {
        if marks < Self.maximumMarks { text.unicodeScalars.append(next) }
        marks += 1
      } else {
        return
      }
      last = next
      offset += length
    }
  }

  /// Whether a joiner stands between two letters of a script in which joiners shape letters.
  private func joins(_ previous: Unicode.Scalar, at following: Int) -> Bool {
    guard previous.takesJoiner, following < bytes.count else { return false }
    return decodeScalar(bytes, at: following, before: bytes.count).scalar?.takesJoiner ?? false
  }

  /// The end of the emoji at `start` that a joiner ties to the emoji `base`; nil where it does not.
  private func emojiEnd(after base: Unicode.Scalar, at start: Int) -> Int? {
    guard base.isPictographic, start < end else { return nil }
    let (next, length) = decodeScalar(bytes, at: start, before: end)
    guard let next, next.isPictographic else { return nil }
    return start + length
  }

  /// The syllable that a leading consonant and the conjoining letters after it make (The Unicode Standard, 3.12);
  /// any other scalar as it is. Consumes what it composes.
  private mutating func composedHangul(_ base: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x1100...0x1112).contains(base.value), let vowel = conjoining(in: 0x1161...0x1175) else { return base }
    let final = conjoining(in: 0x11A8...0x11C2).map { $0 - 0x11A7 } ?? 0
    let syllable = 0xAC00 + ((base.value - 0x1100) * 21 + (vowel - 0x1161)) * 28 + final
    return Unicode.Scalar(syllable) ?? base
  }

  private mutating func conjoining(in range: ClosedRange<UInt32>) -> UInt32? {
    guard offset < end else { return nil }
    let (next, length) = decodeScalar(bytes, at: offset, before: end)
    guard let value = next?.value, range.contains(value) else { return nil }
    offset += length
    return value
  }
}

/// Decodes the scalar at `offset`; nil with the length of the ill-formed part (one U+FFFD each, as Unicode recommends).
/// - Precondition: `offset < end <= bytes.count`.
/// - Returns: length in bytes, at least 1.
private func decodeScalar(
  _ bytes: [UInt8], at offset: Int, before end: Int
) -> (scalar: Unicode.Scalar?, length: Int) {
  let first = bytes[offset]
  if first < 0x80 { return (Unicode.Scalar(first), 1) }
  let count: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0xC2...0xDF: count = 2
  case 0xE0: (count, second) = (3, 0xA0...0xBF)
  case 0xED: (count, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: count = 3
  case 0xF0: (count, second) = (4, 0x90...0xBF)
  case 0xF4: (count, second) = (4, 0x80...0x8F)
  case 0xF1...0xF3: count = 4
  default: return (nil, 1)
  }
  var value = UInt32(first) & (0xFF >> UInt32(count + 1))
  for position in 1..<count {
    guard offset + position < end else { return (nil, position) }
    let byte = bytes[offset + position]
    guard (position == 1 ? second : 0x80...0xBF).contains(byte) else { return (nil, position) }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  return (Unicode.Scalar(value), count)
}
