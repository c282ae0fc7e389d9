/// Numbers by word key: open addressing, for tables that are filled at first use and asked for every word.
struct WordMap: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  /// - Parameter minimumCapacity: keys expected; the table grows by itself beyond that.
  init(minimumCapacity: Int = 16) {
    var size = 32
    while size < minimumCapacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
  }

  /// - Complexity: O(1).
  subscript(word: WordKey) -> Int? {
    let slot = slot(of: word.hash)
    return keys[slot] == 0 ? nil : Int(values[slot])
  }

  /// Gives a key a number unless it has one, and returns the one it has then.
  @discardableResult
  mutating func insert(_ value: Int, for word: WordKey) -> Int {
    if (count + 1) * 2 > keys.count { grow() }
    let slot = slot(of: word.hash)
    if keys[slot] != 0 { return Int(values[slot]) }
    keys[slot] = word.hash
    values[slot] = Int32(value)
    count += 1
    return value
  }

  /// Gives a key a number and takes the one it had.
  mutating func update(_ value: Int, for word: WordKey) {
    insert(value, for: word)
    values[slot(of: word.hash)] = Int32(value)
  }

  /// Where a key is, or would be.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (keys.count - 1)
    while keys[slot] != 0 && keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    values = Array(repeating: 0, count: keys.count)
    for (key, value) in old {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }
}

extension WordKey {
  /// Calls `body` with the key of each word of a list that white space parts.
  ///
  /// - Complexity: O(bytes); makes no string.
  static func forEach(in list: String, _ body: (WordKey) -> Void) {
    var hasher = WordHasher()
    var isInWord = false
    for byte in list.utf8 {
      if byte <= 0x20 {
        if isInWord { body(hasher.key) }
        isInWord = false
        hasher = WordHasher()
      } else {
        isInWord = true
        hasher.append(byte)
      }
    }
    if isInWord { body(hasher.key) }
  }
}
