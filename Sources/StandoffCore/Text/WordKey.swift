/// A word reduced to 64 bits, so that word lists are compared and looked up without making strings.
///
/// FNV-1a over the UTF-8 bytes, with the right single quotation mark (U+2019) read as an apostrophe: `don’t` and `don't` are one
/// key. Two different words of one language share a key with a probability near 2⁻⁶⁴, which is taken as never.
package struct WordKey: Hashable, Sendable {
  package let hash: UInt64

  package init(hash: UInt64) { self.hash = hash }

  /// - Complexity: O(bytes).
  package init(_ word: some StringProtocol) {
    var hasher = WordHasher()
    for byte in word.utf8 { hasher.append(byte) }
    self = hasher.key
  }
}

extension WordKey {
  /// The key of a word given as bytes of UTF-8.
  package init(bytes: ArraySlice<UInt8>) {
    self = bytes.withUnsafeBufferPointer { bytes in
      var hasher = WordHasher()
      for byte in bytes { hasher.append(byte) }
      return hasher.key
    }
  }
}

extension WordKey {
  /// The key is a hash already: one multiplication spreads it and the seed, where the standard hasher would go over it in rounds.
  package func _rawHashValue(seed: Int) -> Int {
    let mixed = (hash ^ UInt64(truncatingIfNeeded: seed)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed ^ (mixed >> 32))
  }
}

extension WordKey: ExpressibleByStringLiteral {
  /// Written out where it stands, a plain loop over a constant, so that the compiler works out the key: no literal costs anything at run time.
  @inline(__always)
  package init(stringLiteral word: StaticString) {
    guard word.isASCII else {
      self.init(word.description)
      return
    }
    var state = WordHasher.start
    for place in 0..<word.utf8CodeUnitCount { state = WordHasher.mixed(state, word.utf8Start[place]) }
    self.init(hash: state)
  }
}

/// Builds a `WordKey` byte by byte.
package struct WordHasher: Sendable {
  private var state = WordHasher.start
  /// Bytes of a U+2019 seen so far: E2 80 99.
  private var pending = 0

  package init() {}

  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    if pending == 0 && byte != 0xE2 { return mix(byte) }
    appendSlowly(byte)
  }

  private mutating func appendSlowly(_ byte: UInt8) {
    switch (pending, byte) {
    case (0, 0xE2): pending = 1
    case (1, 0x80): pending = 2
    case (2, 0x99):
      pending = 0
      mix(0x27)
    default:
      flush()
      append(byte)
    }
  }

  private mutating func flush() {
    let seen = pending
    pending = 0
    if seen >= 1 { mix(0xE2) }
    if seen >= 2 { mix(0x80) }
  }

  @inline(__always)
  private mutating func mix(_ byte: UInt8) { state = WordHasher.mixed(state, byte) }

  fileprivate static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  fileprivate static func mixed(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  package var key: WordKey {
    var copy = self
    copy.flush()
    return WordKey(hash: copy.state)
  }
}
