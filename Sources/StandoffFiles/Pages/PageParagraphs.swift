/// A paragraph of a page.
struct PageParagraph {
  /// One line, or several where the page breaks it.
  var text: [UInt8]
  /// How many bytes of it are words of links.
  var linkLength: Int
  let kind: Kind
  /// The element that it is the text of.
  let node: Int
  /// Line of the file where it begins, from 1.
  let line: Int

  enum Kind { case text, heading, item }

  /// Bytes that are no link.
  var weight: Int { text.count - linkLength }
  /// Words to go elsewhere: nearly all of it is links.
  var isNavigation: Bool { linkLength * 10 >= text.count * 9 }
  var hasLetters: Bool { text.contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 } }
}

/// Cuts what lies below an element into paragraphs.
///
/// - Parameters:
///   - isBlock: whether an element begins a paragraph and ends one.
///   - isLeftOut: whether an element and all in it is passed over.
/// - Complexity: O(nodes and bytes).
func paragraphs(
  in tree: MarkupTree, below root: Int, isBlock: (Int) -> Bool, isLeftOut: (Int) -> Bool
) -> [PageParagraph] {
  var cutter = ParagraphCutter(tree: tree)
  /// Open elements and where each ends, outermost first.
  var open: [(node: Int, isBlock: Bool)] = []
  var index = root
  while index < tree.nodes[root].end {
    while let last = open.last, tree.nodes[last.node].end <= index {
      cutter.leave(last.node, isBlock: open.removeLast().isBlock)
    }
    let node = tree.nodes[index]
    if node.isText {
      cutter.append(node.text)
    } else if index != root && isLeftOut(index) {
      cutter.separate()
      index = node.end
      continue
    } else {
      let isBlock = index == root || isBlock(index)
      cutter.enter(index, isBlock: isBlock)
      open.append((index, isBlock))
    }
    index += 1
  }
  for element in open.reversed() { cutter.leave(element.node, isBlock: element.isBlock) }
  return cutter.paragraphs
}

private struct ParagraphCutter {
  let tree: MarkupTree
  private(set) var paragraphs: [PageParagraph] = []
  /// Lines that a break ended, of the paragraph at hand.
  private var brokenLines: [UInt8] = []
  private var line = InlineText()
  private var linkLength = 0
  private var linkDepth = 0
  /// The blocks that are open, outermost first.
  private var blocks: [Int] = []

  init(tree: MarkupTree) { self.tree = tree }

  mutating func append(_ text: [UInt8]) {
    let before = line.bytes.count
    line.append(text)
    if linkDepth > 0 { linkLength += line.bytes.count - before }
  }

  mutating func enter(_ node: Int, isBlock: Bool) {
    switch tree.nodes[node].name {
    case "br": breakLine()
    case "a": linkDepth += 1
    case "q": line.append([0xE2, 0x80, 0x9C])
    case "td", "th": append([0x20])
    default: break
    }
    if isBlock {
      finish()
      blocks.append(node)
    }
  }

  mutating func leave(_ node: Int, isBlock: Bool) {
    switch tree.nodes[node].name {
    case "a": linkDepth -= 1
    case "q": line.append([0xE2, 0x80, 0x9D])
    default: break
    }
    if isBlock {
      finish()
      blocks.removeLast()
    }
  }

  /// Words on both sides of something that was left out are two.
  mutating func separate() { append([0x20]) }

  /// Two breaks in a row end a paragraph.
  private mutating func breakLine() {
    if line.bytes.isEmpty { return finish() }
    if !brokenLines.isEmpty { brokenLines.append(0x0A) }
    brokenLines += line.bytes
    line = InlineText()
  }

  private mutating func finish() {
    breakIfAny()
    guard !brokenLines.isEmpty, let node = blocks.last else { return }
    paragraphs.append(
      PageParagraph(
        text: brokenLines, linkLength: linkLength, kind: kind(of: node), node: node, line: tree.nodes[node].line))
    brokenLines = []
    linkLength = 0
  }

  private mutating func breakIfAny() { if !line.bytes.isEmpty { breakLine() } }

  private func kind(of node: Int) -> PageParagraph.Kind {
    switch tree.nodes[node].name {
    case "h1", "h2", "h3", "h4", "h5", "h6", "heading", "subheading", "hl2": .heading
    case "li": .item
    default: .text
    }
  }
}
