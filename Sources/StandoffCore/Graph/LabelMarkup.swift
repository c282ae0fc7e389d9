/// Words of an article as a label shows them: without what only marks them up.
///
/// Front matter escapes letters and spaces (`\u2019`, `\_`), Markdown marks emphasis, links, quotations and list items; none of it is said.
/// - Complexity: O(scalars).
func withoutMarkup(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isMarkup) || text.utf8.contains(0x2F) && text.contains("://") else {
    return text
  }
  var reader = MarkupReader(scalars: Array(text.unicodeScalars))
  return oneLine(reader.plain())
}

private func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\\", "*", "_", "[", "]", "#", ">", "•", "`": true
  default: false
  }
}

/// Walks once over the scalars of a label.
private struct MarkupReader {
  let scalars: [Unicode.Scalar]
  private var position = 0
  private var result = String.UnicodeScalarView()

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func plain() -> String {
    skipListMarks()
    while position < scalars.count { readNext() }
    return String(result)
  }

  private func scalar(_ offset: Int) -> Unicode.Scalar? {
    scalars.indices.contains(position + offset) ? scalars[position + offset] : nil
  }

  /// `- `, `* `, `• `, `## `, `> ` before the first word.
  private mutating func skipListMarks() {
    let marks: Set<Unicode.Scalar> = ["-", "*", "•", "#", ">", "+", " "]
    var end = 0
    while end < scalars.count, marks.contains(scalars[end]) { end += 1 }
    if end > 0, end < scalars.count, scalars[end - 1] == " " || scalars[0] == "*" || scalars[0] == "#" {
      position = end
    }
  }

  private mutating func readNext() {
    switch scalars[position] {
    case "\\": readEscape()
    case "*" where scalar(1) == "*", "_" where scalar(1) == "_": position += 2
    case "*" where isEmphasis, "`": position += 1
    case "[": position += 1
    case "]": skipLinkTarget()
    case "h" where startsAddress: skipAddress()
    default:
      result.append(scalars[position])
      position += 1
    }
  }

  /// An asterisk at the edge of a word.
  private var isEmphasis: Bool { scalar(-1) != " " || scalar(1) != " " }

  /// `\u2019` is a letter, `\_` and `\ ` are spaces, `\[` is a bracket.
  private mutating func readEscape() {
    guard let next = scalar(1) else {
      position += 1
      return
    }
    if next == "u", let letter = escapedLetter {
      result.append(letter)
      position += 6
    } else if next == "_" || next == " " {
      result.append(" ")
      position += 2
    } else {
      result.append(next == "[" ? "[" : next)
      position += 2
    }
  }

  private var escapedLetter: Unicode.Scalar? {
    guard position + 6 <= scalars.count else { return nil }
    let digits = String(String.UnicodeScalarView(scalars[(position + 2)..<(position + 6)]))
    return UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) }
  }

  /// `](address)`: nothing is said; `]` alone ends nothing.
  private mutating func skipLinkTarget() {
    position += 1
    guard position < scalars.count, scalars[position] == "(" else { return }
    while position < scalars.count, scalars[position] != ")" { position += 1 }
    position = min(position + 1, scalars.count)
  }

  private var startsAddress: Bool {
    let head = String(String.UnicodeScalarView(scalars[position..<min(position + 8, scalars.count)]))
    return head.hasPrefix("http://") || head.hasPrefix("https://")
  }

  /// An address, with the brackets around it; at the beginning also the marks behind it.
  private mutating func skipAddress() {
    while position < scalars.count, scalars[position] != " ", scalars[position] != ")" { position += 1 }
    let isBracketed = result.last == "("
    if isBracketed { result.removeLast() }
    if isBracketed || result.isEmpty, position < scalars.count, scalars[position] == ")" { position += 1 }
    while result.isEmpty, position < scalars.count, [":", " "].contains(scalars[position]) { position += 1 }
  }
}
