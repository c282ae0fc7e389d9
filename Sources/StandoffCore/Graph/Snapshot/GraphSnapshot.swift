/// A graph in bytes, made by one run of the program and looked at by another: what the screen goes through again and again lies
/// packed, and a document is read again in its article when it is shown.
///
/// The bytes are a cache between runs of one build on one machine, not a format to keep: whoever made them, and from what, is told by the key, and
/// bytes of another key are of no use.
///
///     16 bytes     "standoff graph 1"
///     16 bytes     the key
///     8 bytes      check sum of all that follows
///     16 bytes     for each section where it begins and how long it is
///     the sections
package struct GraphSnapshot: Sendable {
  package let graph: EventGraph
  /// One line for each input that could not be read, or not quite.
  package let messages: [String]

  /// The graph in bytes that ``bytes(of:messages:key:)`` has made.
  ///
  /// - Parameter read: reads an article as it was read for the graph.
  /// - Returns: nil for bytes with another key, or that are not whole.
  package init?(_ block: ByteBlock, key: SnapshotKey, read: @escaping ArticleReader) {
    guard let sections = SnapshotSections(ByteSlice(block), key: key) else { return nil }
    var notes = ByteReader(sections[.notes])
    let includesDoubted = notes.flag()
    messages = notes.list { $0.text() }
    var actors = ByteReader(sections[.actors])
    let table = actors.list { $0.actor() }
    let chains = actors.list { $0.list { $0.number(Int32.self) } }
    var copies = ByteReader(sections[.copies])
    var links = ByteReader(sections[.links])
    var names = ByteReader(sections[.names])
    let packed = PackedEvents(
      fields: sections[.eventFields], rests: sections[.eventRests], names: names.list { $0.text() })
    graph = EventGraph(
      documents: DocumentList(StoredDocuments(sections, read: read)),
      actors: ActorTable(actors: table, actorOfChain: ActorsOfChains(packed: chains)),
      events: (0..<packed.count).map { Event(packed, $0) }, links: links.list { $0.link() },
      copyOf: Dictionary(copies.list { ($0.count(), $0.count()) }, uniquingKeysWith: { first, _ in first }),
      includesDoubted: includesDoubted)
  }

  /// - Complexity: linear in the articles and the graph.
  package static func bytes(of graph: EventGraph, messages: [String], key: SnapshotKey) -> [UInt8] {
    var draft = SnapshotDraft()
    draft[.notes].write(graph.includesDoubted)
    draft[.notes].write(messages) { $0.write($1) }
    draft[.actors].write(graph.actors.actors) { $0.write($1) }
    draft[.actors].write(Array(graph.actors.actorOfChain)) { writer, chains in
      writer.write(chains) { $0.write($1.map { Int32($0) } ?? -1) }
    }
    draft[.links].write(graph.links) { $0.write($1) }
    draft[.copies].write(graph.copyOf.sorted { $0.key < $1.key }) { writer, copy in
      writer.write(count: copy.key)
      writer.write(count: copy.value)
    }
    var names = NameNumbers()
    for event in graph.events { draft.add(event, names: &names) }
    draft[.names].write(names.names) { $0.write($1) }
    draft.add(graph.documents, of: graph)
    return draft.bytes(key: key)
  }
}

/// Tells what a snapshot was made of, and by what.
package struct SnapshotKey: Hashable, Sendable {
  let parts: [UInt64]

  /// - Parameter description: everything on which the graph depends.
  package init(_ description: some Sequence<UInt8>) {
    // Two walks over the bytes with different multipliers: FNV-1a's, and an odd number without pattern.
    var parts: [UInt64] = [0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15]
    for byte in description {
      parts[0] = (parts[0] ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      parts[1] = (parts[1] ^ UInt64(byte)) &* 0xD6E8_FEB8_6659_FD93
      parts[1] ^= parts[1] >> 32
    }
    self.parts = parts
  }

  /// The key that is written so; nil for anything else.
  package init?(notation: String) {
    let parts = notation.split(separator: "-").compactMap { UInt64($0, radix: 16) }
    guard parts.count == 2 else { return nil }
    self.parts = parts
  }

  package var notation: String { parts.map(hexadecimal).joined(separator: "-") }
}
