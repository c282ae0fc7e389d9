/// Phrases as paths of word keys: finds the longest phrase that starts at a token.
///
/// A node is a number; the root is 0. Edges live in one open-addressing table keyed by (node, word), so a step costs one
/// probe and a lookup is O(words in the phrase), whatever the number of phrases.
package struct TokenTrie: Sendable {
  private var edges: [UInt64]
  private var targets: [UInt32]
  private var filter: EdgeFilter
  private var accepting: [Bool] = [false]
  private var edgeCount = 0

  /// - Parameter minimumCapacity: edges expected; the table grows by itself beyond that.
  package init(minimumCapacity: Int = 64) {
    var size = 64
    while size < minimumCapacity * 2 { size *= 2 }
    edges = Array(repeating: 0, count: size)
    targets = Array(repeating: 0, count: size)
    filter = EdgeFilter(tableSize: size)
    accepting.reserveCapacity(minimumCapacity)
  }

  /// Nodes so far; node numbers are below it.
  package var nodeCount: Int { accepting.count }

  /// Adds a phrase and returns the node it ends at; the same words always end at the same node.
  package mutating func insert(_ words: some Sequence<WordKey>) -> Int {
    var node = 0
    for word in words { node = addChild(of: node, for: word) }
    precondition(node != 0, "a phrase needs a word")
    accepting[node] = true
    return node
  }

  /// The longest phrase whose words are `words(index)`, `words(index + 1)`, … Nil from `words` ends the text.
  package func longestMatch(at index: Int, words: (Int) -> WordKey?) -> (node: Int, tokenCount: Int)? {
    var node = 0
    var count = 0
    var best: (node: Int, tokenCount: Int)?
    while let word = words(index + count), let next = child(of: node, for: word) {
      node = next
      count += 1
      if accepting[node] { best = (node, count) }
    }
    return best
  }

  private func child(of node: Int, for word: WordKey) -> Int? {
    let edge = Self.edge(node, word)
    guard filter.mayContain(edge) else { return nil }
    var slot = Int(truncatingIfNeeded: edge) & (edges.count - 1)
    while edges[slot] != 0 {
      if edges[slot] == edge { return Int(targets[slot]) }
      slot = (slot + 1) & (edges.count - 1)
    }
    return nil
  }

  private mutating func addChild(of node: Int, for word: WordKey) -> Int {
    if (edgeCount + 1) * 2 > edges.count { grow() }
    let edge = Self.edge(node, word)
    var slot = Int(truncatingIfNeeded: edge) & (edges.count - 1)
    while edges[slot] != 0 {
      if edges[slot] == edge { return Int(targets[slot]) }
      slot = (slot + 1) & (edges.count - 1)
    }
    let target = accepting.count
    accepting.append(false)
    edges[slot] = edge
    targets[slot] = UInt32(target)
    filter.insert(edge)
    edgeCount += 1
    return target
  }

  private mutating func place(edge: UInt64, target: UInt32) {
    var slot = Int(truncatingIfNeeded: edge) & (edges.count - 1)
    while edges[slot] != 0 { slot = (slot + 1) & (edges.count - 1) }
    edges[slot] = edge
    targets[slot] = target
    filter.insert(edge)
  }

  private mutating func grow() {
    let old = zip(edges, targets).filter { $0.0 != 0 }
    edges = Array(repeating: 0, count: edges.count * 2)
    targets = Array(repeating: 0, count: edges.count)
    filter = EdgeFilter(tableSize: edges.count)
    for (edge, target) in old { place(edge: edge, target: target) }
  }

  /// Never 0, which marks an empty slot. Two edges collide by chance once in 2⁶⁴.
  private static func edge(_ node: Int, _ word: WordKey) -> UInt64 {
    var mixed = (word.hash ^ UInt64(node) &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    mixed ^= mixed >> 33
    mixed = mixed &* 0xc4ce_b9fe_1a85_ec53
    mixed ^= mixed >> 29
    return mixed == 0 ? 1 : mixed
  }
}

/// Tells of most edges that are not in a table that they are not, from a sixteenth of its memory: most words of a text follow no other in a
/// list, and a look at the table itself would go past the processor's near memory.
private struct EdgeFilter: Sendable {
  private var bits: [UInt64]

  init(tableSize: Int) { bits = Array(repeating: 0, count: tableSize / 16) }

  mutating func insert(_ edge: UInt64) { bits[place(of: edge)] |= bit(of: edge) }

  func mayContain(_ edge: UInt64) -> Bool { bits[place(of: edge)] & bit(of: edge) != 0 }

  /// By other bits of the hash than those that find its place in the table.
  private func place(of edge: UInt64) -> Int { Int(truncatingIfNeeded: edge >> 36) & (bits.count - 1) }
  private func bit(of edge: UInt64) -> UInt64 { 1 << (edge >> 58) }
}
