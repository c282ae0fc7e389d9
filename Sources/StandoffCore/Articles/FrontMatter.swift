/// The `key: value` lines between two `---` lines at the top of a file, as static-site generators and crawlers write them.
struct FrontMatter: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    let key: HeaderKey
    let name: Span
    /// Without the quotation marks around it. It may run over several lines.
    let value: Span
    /// The value with its escapes and line breaks read.
    let text: String
    /// Key and value, to the end of its last line.
    let span: Span
  }
  let entries: [Entry]
  /// Index of the closing line.
  let lastLine: Int
}

/// Reads the front matter of a text whose lines are given; nil when the first line with words is no `---` or no line closes it.
func frontMatter(in text: [UInt8], lines: [TextLine]) -> FrontMatter? {
  guard let first = lines.firstIndex(where: { !$0.isBlank }), isFence(lines[first], in: text) else { return nil }
  guard let last = lines[(first + 1)...].prefix(200).firstIndex(where: { isFence($0, in: text) }) else { return nil }
  var entries: [FrontMatter.Entry] = []
  var index = first + 1
  while index < last {
    var end = index + 1
    while end < last, lines[end].isBlank || lines[end].indent > 0 || text[lines[end].span.start] == 0x2D { end += 1 }
    if let entry = entry(in: text, lines: lines[index..<end]) { entries.append(entry) }
    index = end
  }
  return entries.isEmpty ? nil : FrontMatter(entries: entries, lastLine: last)
}

private func isFence(_ line: TextLine, in text: [UInt8]) -> Bool {
  line.span.count >= 3 && text[line.span.range].allSatisfy { $0 == 0x2D }
}

private func entry(in text: [UInt8], lines: ArraySlice<TextLine>) -> FrontMatter.Entry? {
  guard let first = lines.first(where: { !$0.isBlank }), let last = lines.last(where: { !$0.isBlank }) else {
    return nil
  }
  guard let colon = text[first.span.range].firstIndex(of: 0x3A) else { return nil }
  let known = headerField(in: text, line: first.span)
  var start = colon + 1
  while start < first.span.end, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
  var end = max(start, last.span.end)
  var quote: UInt8?
  if end - start >= 2, text[start] == 0x22 || text[start] == 0x27, text[end - 1] == text[start] {
    quote = text[start]
    start += 1
    end -= 1
  }
  return FrontMatter.Entry(
    key: known?.key ?? .other, name: Span(first.span.start, colon), value: Span(start, end),
    text: scalar(text[start..<end], quote: quote), span: Span(first.span.start, last.span.end))
}

/// The value of a YAML scalar: escapes of double quotes, doubled single quotes, folded line breaks.
private func scalar(_ bytes: ArraySlice<UInt8>, quote: UInt8?) -> String {
  let source = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  var result = String.UnicodeScalarView()
  var index = 0
  while index < source.count {
    let scalar = source[index]
    index += 1
    if scalar == "\\", quote == 0x22, index < source.count {
      append(escape: source, at: &index, to: &result)
    } else if scalar == "'", quote == 0x27, index < source.count, source[index] == "'" {
      result.append("'")
      index += 1
    } else if scalar == "\n" || scalar == "\r" {
      while index < source.count, source[index].value <= 0x20 { index += 1 }
      result.append(" ")
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

private func append(escape source: [Unicode.Scalar], at index: inout Int, to result: inout String.UnicodeScalarView) {
  let letter = source[index]
  index += 1
  switch letter {
  case "u", "x", "U":
    let length = letter == "x" ? 2 : letter == "u" ? 4 : 8
    let digits = String(String.UnicodeScalarView(source[index..<min(source.count, index + length)]))
    guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { return }
    result.append(scalar)
    index += digits.unicodeScalars.count
  case "\n", "\r":
    // A line that ends in a backslash is joined to the next one without a space.
    while index < source.count, source[index].value <= 0x20 { index += 1 }
  case "_", "N", "L", "P", "n", "t", "r", " ": result.append(" ")
  default: result.append(letter)
  }
}
