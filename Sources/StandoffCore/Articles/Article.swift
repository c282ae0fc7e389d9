/// A published item, as it lies on disk, and what its layout says of it.
///
/// The text is never changed: every span of every annotation counts bytes of `text`.
package struct Article: Sendable {
  /// The path as given, relative to the folder that was named.
  package let path: String
  /// The file's text in UTF-8: a byte-order mark and carriage returns are kept.
  package let text: [UInt8]
  package let encoding: TextEncoding
  package let title: ArticleField?
  package let outlet: ArticleField?
  package let url: ArticleField?
  package let byline: ArticleField?
  package var creationTime: CreationTime
  /// The whole text, cut into blocks in order; white space between blocks belongs to none.
  package let blocks: [Block]

  package init(
    path: String, text: [UInt8], encoding: TextEncoding, title: ArticleField?, outlet: ArticleField?,
    url: ArticleField?, byline: ArticleField?, creationTime: CreationTime, blocks: [Block]
  ) {
    self.path = path
    self.text = text
    self.encoding = encoding
    self.title = title
    self.outlet = outlet
    self.url = url
    self.byline = byline
    self.creationTime = creationTime
    self.blocks = blocks
  }

  /// A key made of path and text: the same article has the same id wherever it is read.
  ///
  /// - Complexity: O(bytes).
  package var id: String {
    var hasher = WordHasher()
    for byte in path.utf8 { hasher.append(byte) }
    hasher.append(0)
    for byte in text { hasher.append(byte) }
    return hexadecimal(hasher.key.hash)
  }

  /// The same article with the publication day that the caller knows.
  package func dated(_ day: CalendarDate) -> Article {
    var copy = self
    copy.creationTime = CreationTime(
      days: DayInterval(day), basis: .given, why: "given: \(day); in the article: \(creationTime.why)",
      spans: creationTime.spans)
    return copy
  }

  /// The text of a span. Invalid UTF-8 is replaced.
  package func text(_ span: Span) -> String { String(decoding: text[span.range], as: UTF8.self) }
}

/// How the bytes on disk were read.
package enum TextEncoding: Hashable, Sendable {
  case utf8
  /// UTF-8 in which some bytes were damaged, in order: each part that was none has U+FFFD in its place.
  case damagedUTF8([TextRepair])
  /// Bytes that are not UTF-8: read as Windows-1252, of which Latin-1's printable part is a subset. One byte on disk is one scalar.
  case windows1252
  /// Text that was taken out of a page: offsets count its bytes, not those of the page.
  case extracted(PageExtraction)

  /// What a reader is told of it; nil for sound UTF-8.
  package var remark: String? {
    switch self {
    case .utf8: nil
    case .damagedUTF8(let repairs):
      repairs.count == 1
        ? "1 damaged character, shown as U+FFFD" : "\(repairs.count) damaged characters, shown as U+FFFD"
    case .windows1252: "read as Windows-1252"
    case .extracted(let extraction): "text taken out of \(extraction.language)"
    }
  }
}

/// How the text of an article was taken out of a page.
package struct PageExtraction: Hashable, Sendable {
  /// `HTML` or `XML`.
  package let language: String
  /// For each line of the text the line of the page that it comes from, from 1.
  package let lines: [Int]

  package init(language: String, lines: [Int]) {
    self.language = language
    self.lines = lines
  }
}

extension Article {
  /// The line of the file, from 1, on which a byte of the text stands.
  ///
  /// - Complexity: O(bytes).
  package func fileLine(ofByte offset: Int) -> Int {
    let line = text[..<offset].count { $0 == 0x0A }
    if case .extracted(let extraction) = encoding, line < extraction.lines.count { return extraction.lines[line] }
    return line + 1
  }
}

/// A place where bytes were no UTF-8.
package struct TextRepair: Hashable, Sendable {
  /// Byte offset in the text of the U+FFFD, which takes three bytes.
  package let offset: Int
  /// The bytes on disk that it stands for: one to three.
  package let byteCount: Int

  package init(offset: Int, byteCount: Int) {
    self.offset = offset
    self.byteCount = byteCount
  }
}

/// A header value: what it says, where it stands and which layout rule found it.
package struct ArticleField: Hashable, Sendable {
  package let value: String
  /// Where it stands, or nil when it is deduced (an outlet from the URL's host).
  package let span: Span?
  package let rule: RuleName

  package init(value: String, span: Span?, rule: RuleName) {
    self.value = value
    self.span = span
    self.rule = rule
  }
}

/// A stretch of an article with one function on the page.
package struct Block: Hashable, Sendable {
  package let kind: BlockKind
  package let span: Span
  /// In a turn: the speaker's label without its colon, e.g. `ANTONY BLINKEN`. It lies before the span where a speaker goes on for
  /// another paragraph.
  package let label: Span?
  /// The part that is read as sentences: what follows a speaker's label, a heading's or bullet's mark, a title's key.
  package let content: Span

  package init(kind: BlockKind, span: Span, label: Span? = nil, contentStart: Int? = nil, contentEnd: Int? = nil) {
    self.kind = kind
    self.span = span
    self.label = label
    content = Span(contentStart ?? span.start, contentEnd ?? span.end)
  }

  package var contentStart: Int { content.start }
}

package enum BlockKind: String, Hashable, Sendable, CaseIterable {
  case title
  /// Date, address, byline or `Key: value` lines above or below the body.
  case header
  case paragraph
  /// A paragraph that is one speaker's words: `MARTIN: …`
  case turn
  /// Title repeats, "Read More", dashed rules, share lines: shown, never read.
  case litter

  /// True for the blocks that are cut into sentences.
  package var isRead: Bool { self == .title || self == .paragraph || self == .turn }
}

/// Sixteen hexadecimal digits.
package func hexadecimal(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
