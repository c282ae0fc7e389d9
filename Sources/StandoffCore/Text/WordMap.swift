/// A map of words, for tables in which every token of a text is looked up.
///
/// Open addressing: a key is a hash already, so its bits are the place, and at most half of the places are taken. The standard dictionary
/// hashes once more, which costs more than all the rest of such a lookup.
struct WordMap<Value: Sendable>: Sendable {
  /// Zero where nothing is; no word of a language has that key.
  private var keys: [UInt64]
  private var values: [Value?]
  private var filter: WordFilter
  private(set) var count = 0

  /// - Parameter minimumCapacity: words expected; the map grows by itself beyond that.
  init(minimumCapacity: Int = 16) {
    var places = 32
    while places < minimumCapacity * 2 { places *= 2 }
    keys = Array(repeating: 0, count: places)
    values = Array(repeating: nil, count: places)
    filter = WordFilter(places: places)
  }

  init(_ values: [WordKey: Value]) {
    self.init(minimumCapacity: values.count * 2)
    for (word, value) in values { self[word] = value }
  }

  /// - Complexity: O(1).
  subscript(word: WordKey) -> Value? {
    get {
      guard filter.mayHold(word.hash) else { return nil }
      let place = place(of: word.hash)
      return keys[place] == 0 ? nil : values[place]
    }
    set {
      if (count + 1) * 2 > keys.count { grow() }
      let place = place(of: word.hash)
      if keys[place] == 0 { count += 1 }
      keys[place] = word.hash
      values[place] = newValue
      filter.insert(word.hash)
    }
  }

  subscript(word: WordKey, default value: Value) -> Value {
    get { self[word] ?? value }
    set { self[word] = newValue }
  }

  /// Gives a word a value unless it has one, and returns the one it has then.
  @discardableResult
  mutating func insert(_ value: Value, for word: WordKey) -> Value {
    if let known = self[word] { return known }
    self[word] = value
    return value
  }

  @inline(__always)
  private func place(of hash: UInt64) -> Int { keys.place(of: hash) }

  /// In no order.
  var words: some Sequence<WordKey> { keys.lazy.filter { $0 != 0 }.map { WordKey(hash: $0) } }

  private mutating func grow() {
    var larger = WordMap(minimumCapacity: keys.count)
    for (key, value) in zip(keys, values) where key != 0 { larger[WordKey(hash: key)] = value }
    self = larger
  }
}

/// Tells of most words that a table does not hold them, by one bit: unlike the keys of a large table the bits lie in the nearest cache.
private struct WordFilter: Sendable {
  private var bits: [UInt64]

  /// - Parameter places: of the table; there are four bits for each.
  init(places: Int) { bits = Array(repeating: 0, count: places / 16) }

  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool { bits[place(of: hash)] & bit(of: hash) != 0 }

  mutating func insert(_ hash: UInt64) { bits[place(of: hash)] |= bit(of: hash) }

  @inline(__always)
  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 38) & (bits.count - 1) }

  @inline(__always)
  private func bit(of hash: UInt64) -> UInt64 { 1 << (hash >> 32 & 63) }
}

extension [UInt64] {
  /// Where a key of a table is, or would be; the table has room.
  @inline(__always)
  fileprivate func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (count - 1)
    while self[place] != 0, self[place] != hash { place = (place + 1) & (count - 1) }
    return place
  }
}

/// A class of words that every token of a text is asked for: a `WordMap` without values.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private var keys: [UInt64]
  private(set) var count = 0

  /// - Parameter minimumCapacity: words expected; the set grows by itself beyond that.
  init(minimumCapacity: Int = 16) {
    var places = 32
    while places < minimumCapacity * 2 { places *= 2 }
    keys = Array(repeating: 0, count: places)
  }

  init(_ words: some Sequence<WordKey>) {
    self.init(minimumCapacity: words.underestimatedCount)
    for word in words { insert(word) }
  }

  init(arrayLiteral elements: WordKey...) { self.init(elements) }

  /// All the words of several classes.
  init(union classes: [WordSet]) {
    self.init(minimumCapacity: classes.reduce(0) { $0 + $1.count })
    for words in classes { words.forEach { insert($0) } }
  }

  /// - Complexity: O(1).
  func contains(_ word: WordKey) -> Bool { keys[keys.place(of: word.hash)] != 0 }

  /// Calls `body` with each word, in no order.
  func forEach(_ body: (WordKey) -> Void) {
    for key in keys where key != 0 { body(WordKey(hash: key)) }
  }

  mutating func insert(_ word: WordKey) {
    let place = keys.place(of: word.hash)
    guard keys[place] == 0 else { return }
    keys[place] = word.hash
    count += 1
    if count * 2 > keys.count { grow() }
  }

  private mutating func grow() {
    var larger = WordSet(minimumCapacity: keys.count)
    forEach { larger.insert($0) }
    self = larger
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
