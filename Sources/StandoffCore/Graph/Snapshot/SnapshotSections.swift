/// The parts of a snapshot, in their order.
enum SnapshotSection: Int, CaseIterable {
  case notes, actors, links, copies, names, eventFields, eventRests, heads, headStarts, layouts, layoutStarts, texts
  case textStarts, firstMentions, mentions, named, namedStarts, rules, figures
}

private let magic = Array("standoff graph 1".utf8)
private let headSize = SnapshotCheck.start + 16 * SnapshotSection.allCases.count

/// The sections of a snapshot that was made for a key.
struct SnapshotSections {
  private let bytes: ByteSlice

  init?(_ bytes: ByteSlice, key: SnapshotKey) {
    guard bytes.count >= headSize, bytes[0..<magic.count].withBytes({ $0.elementsEqual(magic) }),
      key.parts.enumerated().allSatisfy({ bytes.number(at: magic.count + 8 * $0.offset) == $0.element })
    else { return nil }
    self.bytes = bytes
    for section in SnapshotSection.allCases {
      let (start, count) = place(of: section)
      guard start >= headSize, count >= 0, start <= bytes.count, count <= bytes.count - start else { return nil }
    }
  }

  private func place(of section: SnapshotSection) -> (start: Int, count: Int) {
    let place = SnapshotCheck.start + 16 * section.rawValue
    return (bytes.number(at: place), bytes.number(at: place + 8))
  }

  subscript(section: SnapshotSection) -> ByteSlice {
    let (start, count) = place(of: section)
    return bytes[start..<start + count]
  }

  func lists(_ elements: SnapshotSection, _ starts: SnapshotSection) -> ByteLists {
    ByteLists(starts: self[starts], elements: self[elements])
  }
}

/// A snapshot while it is made.
struct SnapshotDraft {
  private var sections: [ByteWriter] = Array(repeating: ByteWriter(), count: SnapshotSection.allCases.count)

  subscript(section: SnapshotSection) -> ByteWriter {
    get { sections[section.rawValue] }
    _modify { yield &sections[section.rawValue] }
  }

  /// Adds one to many stretches of bytes.
  mutating func addElement(
    of elements: SnapshotSection, _ starts: SnapshotSection, _ write: (inout ByteWriter) -> Void
  ) {
    endLists(elements, starts)
    write(&self[elements])
  }

  /// Notes where the last one ends.
  mutating func endLists(_ elements: SnapshotSection, _ starts: SnapshotSection) {
    self[starts].write(count: self[elements].bytes.count)
  }

  func bytes(key: SnapshotKey) -> [UInt8] {
    var head = ByteWriter()
    head.write(magic)
    for part in key.parts { head.write(part) }
    var table = ByteWriter()
    var start = headSize
    for section in sections {
      table.write(start)
      table.write(section.bytes.count)
      start += section.bytes.count
    }
    var check = SnapshotCheck(fromStart: ())
    for part in [table] + sections { part.bytes.withUnsafeBytes { check.add($0) } }
    head.write(check.sum)
    head.write(table.bytes)
    var result = head.bytes
    result.reserveCapacity(start)
    for section in sections { result += section.bytes }
    return result
  }
}
