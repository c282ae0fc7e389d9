/// A half-open range of UTF-8 byte offsets into the text of one article.
///
/// - Precondition: `0 <= start <= end <= UInt32.max`; a longer article is refused before it is read.
package struct Span: Hashable, Sendable {
  private let lower: UInt32
  private let upper: UInt32

  package var start: Int { Int(lower) }
  package var end: Int { Int(upper) }
  /// Length in bytes.
  package var count: Int { end - start }
  package var isEmpty: Bool { lower == upper }
  package var range: Range<Int> { start..<end }

  package init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "not a span: \(start)..<\(end)")
    lower = UInt32(start)
    upper = UInt32(end)
  }

  package init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  package func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  package func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
  /// The smallest span that covers both.
  package func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }
}

extension Span: Comparable {
  /// By start; of two that start together the shorter comes first.
  package static func < (a: Span, b: Span) -> Bool { (a.lower, a.upper) < (b.lower, b.upper) }
}

extension Span: CustomStringConvertible {
  package var description: String { "\(start)..<\(end)" }
}
