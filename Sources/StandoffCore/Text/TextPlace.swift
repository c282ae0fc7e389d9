/// A place in a file as a person names it.
package enum TextPlace: Hashable, Sendable, CustomStringConvertible {
  /// A line, counted from 1.
  case line(Int)
  /// A Unicode scalar, counted from 0.
  case scalar(Int)

  package var description: String {
    switch self {
    case .line(let number): "line \(number)"
    case .scalar(let offset): "offset \(offset)"
    }
  }

  /// The bytes it names: a whole line without its end, or one scalar; nil beyond the text.
  ///
  /// - Complexity: O(bytes before it).
  package func span(in text: [UInt8]) -> Span? {
    switch self {
    case .line(let number): lineSpan(number, in: text)
    case .scalar(let offset): scalarSpan(offset, in: text)
    }
  }

  private func lineSpan(_ number: Int, in text: [UInt8]) -> Span? {
    guard number >= 1 else { return nil }
    var start = 0
    for _ in 1..<number {
      guard let end = text[start...].firstIndex(of: 0x0A) else { return nil }
      start = end + 1
    }
    guard start < text.count else { return nil }
    return Span(start, text[start...].firstIndex(of: 0x0A) ?? text.count)
  }

  private func scalarSpan(_ offset: Int, in text: [UInt8]) -> Span? {
    guard offset >= 0 else { return nil }
    var seen = -1
    for index in text.indices where text[index] & 0xC0 != 0x80 {
      seen += 1
      guard seen == offset else { continue }
      var end = index + 1
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
      return Span(index, end)
    }
    return nil
  }
}
