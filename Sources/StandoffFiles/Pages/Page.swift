import StandoffCore

/// The text of an article taken out of a page, and where its lines come from.
struct PageText {
  /// `Key: value` lines, a blank line, then the paragraphs with blank lines between them.
  let text: [UInt8]
  /// For each line of the text the line of the file that it comes from, from 1; 1 for what comes from no line in particular.
  let lines: [Int]
}

/// Takes the article out of a page.
///
/// - Throws: why there is none.
/// - Complexity: O(bytes).
func pageText(of bytes: [UInt8], language: MarkupLanguage, isDeclared: Bool = false) throws(DecodingProblem) -> PageText
{
  let tree = MarkupTree(bytes, language: language, isDeclared: isDeclared)
  if language == .xml, let root = tree.nodes.dropFirst().first, collectionElements.contains(root.name) {
    throw DecodingProblem(kind: .noArticle("a file of many entries (<\(root.name)>)"))
  }
  let page: PageFields
  let body: [PageParagraph]
  switch language {
  case .html:
    page = fields(ofHTML: tree)
    body = bodyParagraphs(ofHTML: tree, titleNode: page.titleNode)
  case .xml:
    page = fields(ofXML: tree)
    body = bodyParagraphs(ofXML: tree, titleNode: page.titleNode)
  }
  guard !body.isEmpty else { throw DecodingProblem(kind: .noArticle("\(language.name) without an article's text")) }
  return pageText(fields: page, paragraphs: body)
}

private func pageText(fields: PageFields, paragraphs: [PageParagraph]) -> PageText {
  var text: [UInt8] = []
  var lines: [Int] = []
  for line in fields.headerLines {
    text += Array(line.utf8) + [0x0A]
    lines.append(1)
  }
  for paragraph in paragraphs {
    if !text.isEmpty {
      text.append(0x0A)
      lines.append(paragraph.line)
    }
    text += paragraph.kind.mark + paragraph.text + [0x0A]
    for _ in paragraph.text.split(separator: 0x0A) { lines.append(paragraph.line) }
  }
  return PageText(text: text, lines: lines)
}

extension PageParagraph.Kind {
  /// What text writes before a heading and an item of a list.
  fileprivate var mark: [UInt8] {
    switch self {
    case .text: []
    case .heading: Array("## ".utf8)
    case .item: Array("- ".utf8)
    }
  }
}

/// The language in which a file is marked up, by its first bytes, or by its name when they are those of any element; nil for text.
func markupLanguage(of bytes: [UInt8], path: String) -> MarkupLanguage? {
  let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  guard let start = bytes[mark...].firstIndex(where: { $0 > 0x20 }), bytes[start] == 0x3C else { return nil }
  let head = String(decoding: bytes[start...].prefix(1024), as: UTF8.self).lowercased()
  let isXHTML = head.hasPrefix("<?xml") && (head.contains("<html") || head.contains("<!doctype html"))
  if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") || isXHTML { return .html }
  if head.hasPrefix("<?xml") { return .xml }
  let name = path.lowercased()
  if [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix) { return .html }
  return name.hasSuffix(".xml") ? .xml : nil
}

/// Whether a page that is not UTF-8 says in which encoding it is.
func declaresEncoding(_ bytes: [UInt8]) -> Bool {
  String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased().contains("charset=")
}
