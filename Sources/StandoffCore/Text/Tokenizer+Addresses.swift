/// Addresses, and other tokens that are written with marks inside.
extension Tokenizer {
  /// The end of a web or mail address that begins here, or nil.
  func addressEnd() -> Int? {
    guard startsAddress() else { return nil }
    var end = position
    while let byte = at(end), byte > 0x20, byte != 0x22, byte != 0x3C, byte != 0x3E, byte != 0x29, byte < 0x7F {
      end += 1
    }
    while end > position, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27].contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func startsAddress() -> Bool {
    switch (bytes[position] | 0x20, at(position + 1).map { $0 | 0x20 }) {
    case (0x68, 0x74): return matches("http://") || matches("https://")
    case (0x77, 0x77): return matches("www.")
    default: return false
    }
  }

  /// `-LRB-` `-RSB-` …: a bracket as treebanks write it.
  func matchesBracket() -> Bool {
    guard position + 5 <= bytes.count, bytes[position + 4] == 0x2D, bytes[position + 3] == 0x42 else { return false }
    guard bytes[position + 1] == 0x4C || bytes[position + 1] == 0x52 else { return false }
    return [0x52, 0x53, 0x43].contains(bytes[position + 2])
  }

  /// Behind the name of a mail address: where the address ends; nil when no `@` and host follow.
  func mailAddressEnd() -> Int? {
    var mark = position
    if at(mark) == 0x2E, at(mark + 1).map(isWordByte) ?? false {
      while let byte = at(mark), byte < 0x80, isWordByte(byte) || byte == 0x2E { mark += 1 }
    }
    guard at(mark) == 0x40, let next = at(mark + 1), next < 0x80, isWordByte(next) else { return nil }
    var end = mark + 1
    while let byte = at(end), byte < 0x80, isWordByte(byte) || byte == 0x2E || byte == 0x2D { end += 1 }
    while bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
    return end
  }

  /// At the full stop of `Fontanka.ru`: whether the end of a host name follows, and no more letters.
  func isHostEndingAhead() -> Bool {
    guard let first = at(position + 1), first &- 0x61 < 26 else { return false }
    var end = position + 1
    while let byte = at(end), byte &- 0x61 < 26, end < position + 6 { end += 1 }
    guard end == bytes.count || !isWordByte(bytes[end]) else { return false }
    return hostEndings.contains(key(position + 1, end).lower)
  }

  private func matches(_ prefix: StaticString) -> Bool {
    guard position + prefix.utf8CodeUnitCount <= bytes.count else { return false }
    return prefix.withUTF8Buffer { wanted in
      for (offset, byte) in wanted.enumerated() {
        let seen = bytes[position + offset]
        if seen != byte && (seen | 0x20) != byte { return false }
      }
      return true
    }
  }
}

/// The last parts of host names that newspapers write out; words of English are left out.
private let hostEndings: Set<WordKey> = ["com", "org", "net", "gov", "edu", "info", "ru", "ua", "uk", "eu", "tv", "io"]
