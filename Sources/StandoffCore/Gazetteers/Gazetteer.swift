/// A list of names in the gazetteer format, and what to call it in messages.
package struct GazetteerText: Hashable, Sendable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// One way to read a phrase.
package struct GazetteerReading: Hashable, Sendable {
  /// Index into `Gazetteer.entries`.
  package let entry: Int
  package let aliasClass: AliasClass
  /// The words are known to name other things too, so context must decide.
  package let isShared: Bool
}

/// A phrase found in a text: how many tokens it takes and what it may name.
package struct GazetteerMatch: Hashable, Sendable {
  /// In the order of the lists; never empty.
  package let readings: ArraySlice<GazetteerReading>
  package let tokenCount: Int
}

/// Names of states, organisations, bodies, persons, places, groups and media, found by their words.
///
/// The format is one entry a line, tab-separated: `canonical<TAB>kind<TAB>key=value; …<TAB>alias; alias; …`. Lines that
/// are blank or start with `#` are skipped. An alias may say how it names (`adj:Russian`, see `AliasClass`) and end in `*`
/// where the same words name other things too. A person has one line for each office held.
///
/// Matching keeps case: to find a name in a line of capitals, look up the keys of its words in title case.
package struct Gazetteer: Sendable {
  package let entries: [GazetteerEntry]
  /// Every spelling that the lists write, grouped by entry in the order of the lists.
  package let aliases: [GazetteerAlias]
  /// For each alias the index of its entry.
  package let aliasEntries: [Int]

  private let entryByID: [WordKey: Int]
  private let trie: TokenTrie
  private let readings: [GazetteerReading]
  /// The readings of node n are `readings[firstReading[n]..<firstReading[n + 1]]`.
  private let firstReading: [Int]

  /// Reads one list.
  /// - Throws: `GazetteerError` with the first line that is not in the format.
  package init(parsing text: String, named name: String) throws(GazetteerError) {
    try self.init([GazetteerText(name: name, text: text)])
  }

  /// Reads several lists as one; ids must differ between them, and a person may have offices in several.
  /// - Complexity: O(bytes).
  package init(_ texts: [GazetteerText]) throws(GazetteerError) {
    var parser = GazetteerParser(byteCount: texts.reduce(0) { $0 + $1.text.utf8.count })
    for text in texts { try parser.read(text) }
    entries = parser.entries
    aliases = parser.aliases
    aliasEntries = parser.aliasEntries
    entryByID = parser.entryByID
    trie = parser.trie
    (firstReading, readings) = Self.grouped(parser.readings, nodeCount: parser.trie.nodeCount)
  }

  /// Sorts readings by node, keeping the order of the lists within a node.
  private static func grouped(
    _ pairs: [(node: Int, reading: GazetteerReading)], nodeCount: Int
  ) -> (first: [Int], readings: [GazetteerReading]) {
    var first = [Int](repeating: 0, count: nodeCount + 2)
    for pair in pairs { first[pair.node + 2] += 1 }
    for node in 2..<first.count { first[node] += first[node - 1] }
    let placeholder = GazetteerReading(entry: 0, aliasClass: .name, isShared: false)
    var readings = [GazetteerReading](repeating: placeholder, count: pairs.count)
    for pair in pairs {
      readings[first[pair.node + 1]] = pair.reading
      first[pair.node + 1] += 1
    }
    first.removeLast()
    return (first, readings)
  }

  /// The longest name that starts at token `index`, where `words` gives the key of each token and nil past the last.
  ///
  /// - Complexity: O(words of the name).
  package func longestMatch(at index: Int, words: (Int) -> WordKey?) -> GazetteerMatch? {
    guard let (node, tokenCount) = trie.longestMatch(at: index, words: words) else { return nil }
    return GazetteerMatch(readings: readings[firstReading[node]..<firstReading[node + 1]], tokenCount: tokenCount)
  }

  /// The readings of a name given whole; nil when it is not listed or only a part of it is.
  package func match(_ name: String) -> GazetteerMatch? {
    let bytes = Array(name.utf8)
    let keys = tokens(in: bytes, span: Span(0, bytes.count)).map(\.form)
    let match = longestMatch(at: 0) { $0 < keys.count ? keys[$0] : nil }
    return match?.tokenCount == keys.count ? match : nil
  }

  /// The entry with this id.
  package func entry(id: String) -> GazetteerEntry? { entryByID[WordKey(id)].map { entries[$0] } }

  /// The index of the entry with this id.
  package func index(id: String) -> Int? { entryByID[WordKey(id)] }

  /// The state an entry belongs to, directly or through a body; a state is its own.
  package func state(of entry: GazetteerEntry) -> GazetteerEntry? {
    var current = entry
    // A chain is person, body, ministry, state; the bound only guards against a reader's list that goes in a circle.
    for _ in 0..<8 {
      if current.kind == .state { return current }
      guard let of = current.of, let next = self.entry(id: of) else { return nil }
      current = next
    }
    return nil
  }
}
