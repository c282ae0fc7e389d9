/// Reads the layout of an article: its header fields and its blocks.
package func article(path: String, text: [UInt8], encoding: TextEncoding) -> Article {
  plainArticle(path: path, text: text, encoding: encoding, creationTime: .unknown)
}

/// The whole of a text as body, with no header read from it: what `--plain` asks for. Every line is a paragraph.
package func plainArticle(path: String, text: [UInt8], encoding: TextEncoding, creationTime: CreationTime) -> Article {
  var blocks: [Block] = []
  var start = 0
  for offset in 0...text.count where offset == text.count || text[offset] == 0x0A {
    if offset > start { blocks.append(Block(kind: .paragraph, span: Span(start, offset))) }
    start = offset + 1
  }
  return Article(
    path: path, text: text, encoding: encoding, title: nil, outlet: nil, url: nil, byline: nil,
    creationTime: creationTime, blocks: blocks)
}
