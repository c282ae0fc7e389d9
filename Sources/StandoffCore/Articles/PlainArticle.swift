/// The whole of a text as body, with no header read from it and nothing left out: what `--plain` asks for. Offset 0 is the first character.
///
/// - Complexity: O(bytes).
package func plainArticle(path: String, text: [UInt8], encoding: TextEncoding, creationTime: CreationTime) -> Article {
  let lines = textLines(of: text, in: Span(0, text.count))
  let body = paragraphs(of: lines, in: text).map { range in
    let span = Span(lines[range.lowerBound].span.start, lines[range.upperBound - 1].span.end)
    return BodyParagraph(span: span, litter: nil, label: speakerLabel(in: text, line: lines[range.lowerBound].span))
  }
  return Article(
    path: path, text: text, encoding: encoding, title: nil, outlet: nil, url: nil, byline: nil,
    creationTime: creationTime, blocks: bodyBlocks(of: body, in: text))
}
