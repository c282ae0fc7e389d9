package import StandoffCore

/// A sentence that says in itself where its annotations lie and what they are worth: `They met [last Tuesday|2024-03-05].`
///
/// Marks nest: `[Secretary of State [Antony Blinken|person]|actor]`. A value begins at the last `|` of its mark and holds no brackets;
/// without `|` it is empty. `\[` `\]` `\|` and `\\` stand for the character itself.
package struct MarkedText: Hashable, Sendable {
  /// A marked stretch and the value expected there.
  package struct Mark: Hashable, Sendable {
    package let span: Span
    package let value: String

    package init(span: Span, value: String = "") {
      self.span = span
      self.value = value
    }
  }

  /// The text without its marks.
  package let text: String
  /// In order of start; of two that start together the outer one comes first.
  package let marks: [Mark]

  /// - Precondition: every bracket has its partner; a test that is mistyped should not run.
  package init(_ marked: String) {
    var parser = MarkedTextParser()
    for byte in marked.utf8 { parser.read(byte) }
    precondition(parser.open.isEmpty, "a bracket is not closed: \(marked)")
    text = String(decoding: parser.plain, as: UTF8.self)
    // The parser closes inner marks first; of two with one span the outer one is to come first.
    marks = MarkedText.ordered(parser.marks.reversed())
  }

  package var spans: [Span] { marks.map(\.span) }
  package var values: [String] { marks.map(\.value) }
  /// The UTF-8 bytes, as an article holds them.
  package var bytes: [UInt8] { Array(text.utf8) }

  /// The words of a span. Offsets are UTF-8 bytes.
  package func words(_ span: Span) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

  /// The whole text as the body of an article, with no header read from it.
  ///
  /// - Parameter day: the publication day, `YYYY-MM-DD`; nil for an article without one.
  package func article(publishedOn day: String? = nil, path: String = "marked.txt") -> Article {
    let creationTime: CreationTime
    if let day {
      guard let date = CalendarDate(iso: day) else { preconditionFailure("not a day: \(day)") }
      creationTime = CreationTime(days: DayInterval(date), basis: .given, why: "given by the test")
    } else {
      creationTime = .unknown
    }
    return plainArticle(path: path, text: bytes, encoding: .utf8, creationTime: creationTime)
  }

  /// The text cut into sentences and tokens, with no header read from it.
  package func document(publishedOn day: String? = nil) -> Document {
    StandoffCore.document(of: article(publishedOn: day))
  }

  /// Writes marks into a text: the inverse of `init`, so that a test compares two readable strings.
  ///
  /// `#expect(MarkedText.marking(plain.text, found) == expected)` shows in one line what was found and what was not.
  package static func marking(_ text: String, _ marks: [Mark]) -> String {
    var opening: [Int: Int] = [:]
    var closing: [Int: [Mark]] = [:]
    for mark in ordered(marks) {
      opening[mark.span.start, default: 0] += 1
      closing[mark.span.end, default: []].append(mark)
    }
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    for offset in 0...bytes.count {
      for mark in (closing[offset] ?? []).reversed() {
        result += mark.value.isEmpty ? Array("]".utf8) : Array("|\(mark.value)]".utf8)
      }
      result += Array(String(repeating: "[", count: opening[offset] ?? 0).utf8)
      guard offset < bytes.count else { break }
      if MarkedTextParser.isSpecial(bytes[offset]) { result.append(UInt8(ascii: "\\")) }
      result.append(bytes[offset])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// By start, outer before inner; marks of one span keep their order.
  private static func ordered(_ marks: [Mark]) -> [Mark] {
    marks.enumerated().sorted {
      ($0.element.span.start, -$0.element.span.end, $0.offset) < (
        $1.element.span.start, -$1.element.span.end, $1.offset
      )
    }.map(\.element)
  }
}

/// Takes the marks out of a text, byte by byte.
private struct MarkedTextParser {
  private(set) var plain: [UInt8] = []
  private(set) var marks: [MarkedText.Mark] = []
  /// Where each open mark began, and where its value began.
  private(set) var open: [(start: Int, bar: Int?)] = []
  private var isEscaped = false

  static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\")
  }

  mutating func read(_ byte: UInt8) {
    switch byte {
    case _ where isEscaped:
      plain.append(byte)
      isEscaped = false
    case UInt8(ascii: "\\"):
      isEscaped = true
    case UInt8(ascii: "["):
      open.append((start: plain.count, bar: nil))
    case UInt8(ascii: "|") where !open.isEmpty:
      open[open.count - 1].bar = plain.count
    case UInt8(ascii: "]"):
      close()
    default:
      plain.append(byte)
    }
  }

  private mutating func close() {
    precondition(!open.isEmpty, "a bracket was not opened after: \(String(decoding: plain, as: UTF8.self))")
    let mark = open.removeLast()
    let end = mark.bar ?? plain.count
    let value = String(decoding: plain[end...], as: UTF8.self)
    plain.removeSubrange(end...)
    marks.append(MarkedText.Mark(span: Span(mark.start, end), value: value))
  }
}
