private import CMarkup

/// A page of HTML or XML as its nodes in document order.
struct MarkupTree {
  /// The first is the page itself, an element without a name.
  fileprivate(set) var nodes: [Node] = [Node(name: "", parent: 0, line: 1)]

  /// An element, or a stretch of text.
  struct Node {
    /// In lower case, without a prefix: `p`; empty for text and for the page.
    let name: String
    /// Names in lower case, without a prefix.
    var attributes: [String: String] = [:]
    /// Of text: its bytes, entities resolved.
    var text: [UInt8] = []
    let parent: Int
    /// Behind the last of its descendants: they are the nodes between it and this index.
    var end = 0
    /// Line of the file where it begins, from 1.
    let line: Int

    var isText: Bool { !text.isEmpty }
  }
}

/// How a page is written.
enum MarkupLanguage: Sendable {
  case html, xml

  /// As a reader knows it.
  var name: String { self == .html ? "HTML" : "XML" }
}

extension MarkupTree {
  /// Reads a page as its parser recovers it: there is no page that is too broken.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, unless `isDeclared`.
  ///   - isDeclared: takes the bytes in the encoding that a page of HTML names itself.
  /// - Complexity: O(bytes).
  init(_ bytes: [UInt8], language: MarkupLanguage, isDeclared: Bool = false) {
    let builder = MarkupBuilder()
    let reader = Unmanaged.passUnretained(builder).toOpaque()
    var events = standoff_markup_events(open: openElement, close: closeElement, text: addText)
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
      let count = Int32(clamping: buffer.count)
      switch language {
      case .html: _ = standoff_read_html(start, count, isDeclared ? 1 : 0, &events, reader)
      case .xml: _ = standoff_read_xml(start, count, &events, reader)
      }
    }
    self = withExtendedLifetime(builder) { $0.finished() }
  }
}

/// Puts events together to a tree. A class, for C to hold on to while a page is read.
private final class MarkupBuilder {
  private var tree = MarkupTree()
  /// The elements that are open, outermost first.
  private var path = [0]

  func open(_ name: String, attributes: [String: String], line: Int) {
    let parent = path[path.count - 1]
    path.append(tree.nodes.count)
    tree.nodes.append(MarkupTree.Node(name: name, attributes: attributes, parent: parent, line: line))
  }

  func close() {
    guard path.count > 1 else { return }
    tree.nodes[path.removeLast()].end = tree.nodes.count
  }

  /// Text comes in pieces: those of one stretch are one node.
  func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let last = tree.nodes.count - 1
    if tree.nodes[last].isText, tree.nodes[last].end == tree.nodes.count,
      tree.nodes[last].parent == path[path.count - 1]
    {
      tree.nodes[last].text += bytes
    } else if !bytes.isEmpty {
      var node = MarkupTree.Node(name: "", parent: path[path.count - 1], line: tree.nodes[last].line)
      node.text = Array(bytes)
      node.end = tree.nodes.count + 1
      tree.nodes.append(node)
    }
  }

  func finished() -> MarkupTree {
    while path.count > 1 { close() }
    tree.nodes[0].end = tree.nodes.count
    return tree
  }
}

private func builder(_ reader: UnsafeMutableRawPointer?) -> MarkupBuilder? {
  reader.map { Unmanaged<MarkupBuilder>.fromOpaque($0).takeUnretainedValue() }
}

private func openElement(
  reader: UnsafeMutableRawPointer?, name: UnsafePointer<CChar>?,
  attributes: UnsafePointer<UnsafePointer<CChar>?>?, line: Int
) {
  var values: [String: String] = [:]
  var index = 0
  while let attributes, let key = attributes[index] {
    values[localName(key)] = attributes[index + 1].map { String(cString: $0) } ?? ""
    index += 2
  }
  builder(reader)?.open(name.map(localName) ?? "", attributes: values, line: line)
}

private func closeElement(reader: UnsafeMutableRawPointer?, name: UnsafePointer<CChar>?) { builder(reader)?.close() }

private func addText(reader: UnsafeMutableRawPointer?, bytes: UnsafePointer<CChar>?, count: Int32) {
  guard let bytes, count > 0 else { return }
  bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
    builder(reader)?.add(UnsafeBufferPointer(start: $0, count: Int(count)))
  }
}

/// `p` of `xhtml:P`. The colon of `og:title`, in a value, is no such prefix.
private func localName(_ name: UnsafePointer<CChar>) -> String {
  let whole = String(cString: name).lowercased()
  return whole.lastIndex(of: ":").map { String(whole[whole.index(after: $0)...]) } ?? whole
}

extension MarkupTree {
  /// The indices of the elements of a name, in order.
  func elements(named name: String) -> [Int] { nodes.indices.filter { nodes[$0].name == name } }

  /// The text below a node in one line: runs of white space are one blank.
  func line(of index: Int) -> String {
    var line = InlineText()
    for node in nodes[index..<nodes[index].end] where node.isText { line.append(node.text) }
    return String(decoding: line.bytes, as: UTF8.self)
  }

  /// The text of a script, as it stands.
  func content(of index: Int) -> [UInt8] { nodes[index..<nodes[index].end].flatMap(\.text) }
}

/// Text with each run of white space drawn together to one blank, none at its ends, and without what is never seen: soft hyphens, spaces of
/// no width, byte-order marks.
struct InlineText {
  private(set) var bytes: [UInt8] = []
  /// White space was met behind the last byte.
  private(set) var hasPendingSpace = false

  mutating func append(_ text: [UInt8]) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte <= 0x20 || byte == 0x7F {
        hasPendingSpace = true
        index += 1
      } else if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 || text[index + 1] == 0xAD {
        if text[index + 1] == 0xA0 { hasPendingSpace = true }
        index += 2
      } else if byte == 0xE2 || byte == 0xEF, let width = invisibleLength(in: text, at: index) {
        index += width
      } else {
        if hasPendingSpace && !bytes.isEmpty { bytes.append(0x20) }
        hasPendingSpace = false
        bytes.append(byte)
        index += 1
      }
    }
  }
}

/// U+200B…U+200D and U+2060 have no width; U+FEFF is a byte-order mark.
private func invisibleLength(in text: [UInt8], at index: Int) -> Int? {
  guard index + 2 < text.count else { return nil }
  switch (text[index], text[index + 1], text[index + 2]) {
  case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
  default: return nil
  }
}
