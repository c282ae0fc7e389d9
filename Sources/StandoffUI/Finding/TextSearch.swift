import StandoffCore

/// What is looked for: without regard to the case of ASCII letters, and with any white space for a space.
struct SearchPattern: Hashable, Sendable {
  let text: String
  private let bytes: [UInt8]

  init(_ text: String) {
    self.text = text
    bytes = text.utf8.map(folded)
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// Where it occurs, from left to right, without overlaps.
  /// - Complexity: linear in the text times the length of the pattern at worst.
  func matches(in text: [UInt8]) -> [Span] {
    var matches: [Span] = []
    var start = 0
    while start < text.count {
      if let end = end(matching: text, from: start) {
        matches.append(Span(start, end))
        start = end
      } else {
        start += 1
      }
    }
    return matches
  }

  func occurs(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      guard let first = bytes.first else { return false }
      for start in utf8.indices where folded(utf8[start]) == first {
        if end(matching: utf8, from: start) != nil { return true }
      }
      return false
    }
  }

  /// Where the match that begins at `start` ends.
  private func end<Bytes: RandomAccessCollection>(matching text: Bytes, from start: Int) -> Int?
  where Bytes.Element == UInt8, Bytes.Index == Int {
    guard !bytes.isEmpty else { return nil }
    var offset = start
    for byte in bytes {
      guard offset < text.count, folded(text[offset]) == byte else { return nil }
      offset += 1
      if byte == 0x20 {
        while offset < text.count, isWhiteSpace(text[offset]) { offset += 1 }
      }
    }
    return offset
  }
}

private func folded(_ byte: UInt8) -> UInt8 {
  switch byte {
  case 0x41...0x5A: byte | 0x20
  case 0x09, 0x0A, 0x0D: 0x20
  default: byte
  }
}

private func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
