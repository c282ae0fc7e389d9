/// A line of a text without its break and the white space around it.
struct TextLine: Hashable, Sendable {
  /// Empty for a blank line.
  let span: Span
  /// Bytes of white space before it; a tab counts as four.
  let indent: Int

  var isBlank: Bool { span.isEmpty }
}

/// The lines of a stretch of text. LF, CRLF and a lone CR break lines; a byte-order mark is white space.
///
/// - Complexity: O(bytes).
func textLines(of text: [UInt8], in range: Span) -> [TextLine] {
  var lines: [TextLine] = []
  text.withUnsafeBufferPointer { bytes in
    var offset = range.start
    while offset < range.end {
      let end = lineEnd(in: bytes, from: offset, limit: range.end)
      lines.append(trimmedLine(in: bytes, from: offset, to: end))
      let isPair = end + 1 < range.end && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      offset = end + (isPair ? 2 : 1)
    }
  }
  return lines
}

private func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int {
  var end = start
  while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
  return end
}

private func trimmedLine(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> TextLine {
  var first = start
  var indent = 0
  while first < end, case let length = whiteSpaceLength(in: bytes, at: first), length > 0 {
    indent += bytes[first] == 0x09 ? 4 : bytes[first] == 0xEF ? 0 : 1
    first += length
  }
  var last = end
  while last > first, case let length = whiteSpaceLength(in: bytes, endingAt: last, notBefore: first), length > 0 {
    last -= length
  }
  return TextLine(span: Span(min(first, last), last), indent: indent)
}

/// Bytes of the white space that ends at an offset; else 0.
private func whiteSpaceLength(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore start: Int) -> Int {
  for length in 1...3 where end - length >= start && whiteSpaceLength(in: bytes, at: end - length) == length {
    return length
  }
  return 0
}
