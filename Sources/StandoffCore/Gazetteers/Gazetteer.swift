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
  /// The kind of the entry.
  let kind: EntityKind
  package let aliasClass: AliasClass
  /// The words are known to name other things too, so context must decide.
  package let isShared: Bool
}

/// A phrase found in a text: how many tokens it takes and what it may name.
package struct GazetteerMatch: Hashable, Sendable {
  /// In the order of the lists; empty where the reader's list says that the words name nothing.
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
  private let store: GazetteerStore
  private let entryByID: WordMap<Int32>
  private let termByOffice: WordMap<Int32>
  private let trie: TokenTrie
  private let readings: [GazetteerReading]
  /// The readings of node n are `readings[firstReading[n]..<firstReading[n + 1]]`.
  private let firstReading: [Int32]
  /// Whether a list says of words that they name nothing.
  let namesNothing: Bool

  package var entries: GazetteerEntries { GazetteerEntries(store: store) }

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
    self.init(parser)
  }

  /// The lists that come with the program, corrected by the reader's own in their order.
  ///
  /// An own line with the id of a known entry corrects it; an own name or alias without `*` names nothing else; the kind
  /// `nothing` makes words name nothing.
  /// - Returns: the gazetteer, and why lines were passed over.
  package static func corrected(by own: [GazetteerText]) -> (Gazetteer, [GazetteerError]) {
    let texts = GazetteerText.builtIn
    var parser = GazetteerParser(byteCount: (texts + own).reduce(0) { $0 + $1.text.utf8.count })
    do {
      for text in texts { try parser.read(text) }
    } catch {
      preconditionFailure("\(error)")
    }
    var problems: [GazetteerError] = []
    for text in own { problems += parser.readOwn(text) }
    return (Gazetteer(parser), problems)
  }

  private init(_ parser: GazetteerParser) {
    store = GazetteerStore(
      bytes: parser.bytes, records: parser.records, terms: parser.terms, aliases: parser.aliases)
    entryByID = parser.entryByID
    termByOffice = parser.termByOffice
    trie = parser.trie
    namesNothing = parser.readings.contains { $0.entry < 0 }
    (firstReading, readings) = Self.grouped(parser.readings, of: parser.records, nodeCount: parser.trie.nodeCount)
  }

  /// Sorts readings by node, keeping the order of the lists within a node; where the reader decides, only what the reader says.
  private static func grouped(
    _ pairs: [PhraseReading], of records: [GazetteerRecord], nodeCount: Int
  ) -> (first: [Int32], readings: [GazetteerReading]) {
    var decided: Set<Int32> = []
    for pair in pairs where pair.decides { decided.insert(pair.node) }
    let isKept = { (pair: PhraseReading) in
      pair.entry >= 0 && (decided.isEmpty || pair.decides || !decided.contains(pair.node))
    }
    var first = [Int32](repeating: 0, count: nodeCount + 2)
    var count = 0
    for pair in pairs where isKept(pair) {
      first[Int(pair.node) + 2] += 1
      count += 1
    }
    for node in 2..<first.count { first[node] += first[node - 1] }
    let placeholder = GazetteerReading(entry: 0, kind: .state, aliasClass: .name, isShared: false)
    var readings = [GazetteerReading](repeating: placeholder, count: count)
    for pair in pairs where isKept(pair) {
      let node = Int(pair.node) + 1
      readings[Int(first[node])] = GazetteerReading(
        entry: Int(pair.entry), kind: records[Int(pair.entry)].kind, aliasClass: pair.aliasClass,
        isShared: pair.isShared)
      first[node] += 1
    }
    first.removeLast()
    return (first, readings)
  }

  /// Every spelling that the lists write, with the index of its entry, in the order of the lists.
  package var aliases: [(alias: GazetteerAlias, entry: Int)] {
    store.aliases.filter { $0.entry >= 0 }.map { record in
      let alias = GazetteerAlias(
        text: store.string(record.text), aliasClass: record.aliasClass, isShared: record.isShared)
      return (alias, Int(record.entry))
    }
  }

  /// "Norlandic" of Norland.
  ///
  /// - Complexity: O(aliases).
  func adjective(of entry: Int) -> String? {
    store.aliases.first { $0.entry == entry && $0.aliasClass == .adjective }.map { store.string($0.text) }
  }

  /// The longest name that starts at token `index`, where `words` gives the key of each token and nil past the last.
  ///
  /// - Complexity: O(words of the name).
  package func longestMatch(at index: Int, words: (Int) -> WordKey?) -> GazetteerMatch? {
    guard let (node, tokenCount) = trie.longestMatch(at: index, words: words) else { return nil }
    let range = Int(firstReading[node])..<Int(firstReading[node + 1])
    return GazetteerMatch(readings: readings[range], tokenCount: tokenCount)
  }

  /// The readings of a name given whole; nil when it is not listed or only a part of it is.
  package func match(_ name: String) -> GazetteerMatch? {
    let bytes = Array(name.utf8)
    let keys = tokens(in: bytes, span: Span(0, bytes.count)).map(\.form)
    let match = longestMatch(at: 0) { $0 < keys.count ? keys[$0] : nil }
    return match?.tokenCount == keys.count ? match : nil
  }

  /// The entry with this id.
  package func entry(id: String) -> GazetteerEntry? { index(id: id).map { entries[$0] } }

  /// The index of the entry with this id.
  package func index(id: String) -> Int? { entryByID[WordKey(id)].map(Int.init) }

  /// The index of what an entry belongs to; a person's is that of the last line. Makes no string.
  func owner(of entry: Int) -> Int? {
    let of = store.records[entry].of
    return of.isEmpty ? nil : entryByID[WordKey(bytes: store.bytes[of.range])].map(Int.init)
  }

  /// The index of the state an entry belongs to, directly or through a body; a state is its own.
  func stateIndex(of entry: Int) -> Int? {
    var current = entry
    // A chain is person, body, ministry, state; the bound only guards against a reader's list that goes in a circle.
    for _ in 0..<8 {
      if store.records[current].kind == .state { return current }
      guard let next = owner(of: current) else { return nil }
      current = next
    }
    return nil
  }

  /// The state an entry belongs to, directly or through a body; a state is its own.
  package func state(of entry: GazetteerEntry) -> GazetteerEntry? { stateIndex(of: entry.index).map { entries[$0] } }

  // MARK: Offices

  /// A key of an office and the id of its owner.
  static func officeKey(_ office: ArraySlice<UInt8>, _ owner: ArraySlice<UInt8>) -> WordKey {
    var hasher = WordHasher()
    for byte in office { hasher.append(byte) }
    hasher.append(ListByte.tab)
    for byte in owner { hasher.append(byte) }
    return hasher.key
  }

  /// All who ever held an office of a state, organisation or body, in the order of the lists.
  ///
  /// - Complexity: O(holders).
  package func holdings(of office: String, in owner: String) -> [OfficeHolding] {
    let key = Self.officeKey(Array(office.utf8)[...], Array(owner.utf8)[...])
    var holdings: [OfficeHolding] = []
    var next = termByOffice[key] ?? -1
    while next >= 0 {
      let term = store.terms[Int(next)]
      holdings.append(OfficeHolding(person: Int(term.person), term: store.term(term)))
      next = term.previousOfOffice
    }
    return holdings.reversed()
  }
}
