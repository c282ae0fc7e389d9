/// A map of words, for tables in which every token of a text is looked up.
///
/// Open addressing: a key is a hash already, so its bits are the place, and at most half of the places are taken. The standard dictionary
/// hashes once more, which costs more than all the rest of such a lookup.
struct WordMap<Value: Sendable>: Sendable {
  /// Zero where nothing is; no word of a language has that key.
  private var keys: [UInt64]
  private var values: [Value?]
  private(set) var count = 0

  /// - Parameter minimumCapacity: words expected; the map grows by itself beyond that.
  init(minimumCapacity: Int = 16) {
    var places = 32
    while places < minimumCapacity * 2 { places *= 2 }
    keys = Array(repeating: 0, count: places)
    values = Array(repeating: nil, count: places)
  }

  init(_ values: [WordKey: Value]) {
    self.init(minimumCapacity: values.count * 2)
    for (word, value) in values { self[word] = value }
  }

  /// - Complexity: O(1).
  subscript(word: WordKey) -> Value? {
    get { values[place(of: word.hash)] }
    set {
      if (count + 1) * 2 > keys.count { grow() }
      let place = place(of: word.hash)
      if keys[place] == 0 { count += 1 }
      keys[place] = word.hash
      values[place] = newValue
    }
  }

  /// Gives a word a value unless it has one, and returns the one it has then.
  @discardableResult
  mutating func insert(_ value: Value, for word: WordKey) -> Value {
    if let known = self[word] { return known }
    self[word] = value
    return value
  }

  /// Where a key is, or would be.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (keys.count - 1)
    while keys[place] != 0, keys[place] != hash { place = (place + 1) & (keys.count - 1) }
    return place
  }

  /// In no order.
  fileprivate var words: some Sequence<WordKey> { keys.lazy.filter { $0 != 0 }.map { WordKey(hash: $0) } }

  private mutating func grow() {
    var larger = WordMap(minimumCapacity: keys.count)
    for (key, value) in zip(keys, values) where key != 0 { larger[WordKey(hash: key)] = value }
    self = larger
  }
}

/// A closed class of words that every token of a text is asked for.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private var words: WordMap<Bool>

  init(_ elements: some Sequence<WordKey>) {
    words = WordMap()
    for word in elements { words[word] = true }
  }

  init(arrayLiteral elements: WordKey...) { self.init(elements) }

  /// All the words of several classes.
  init(union classes: [WordSet]) { self.init(classes.lazy.flatMap { $0.words.words }) }

  /// - Complexity: O(1).
  func contains(_ word: WordKey) -> Bool { words[word] == true }
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
