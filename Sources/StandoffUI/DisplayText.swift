package import StandoffCore

/// What one place on the screen shows, and the bytes it was read from.
package struct DisplayCluster: Hashable, Sendable {
  /// Safe to send to a terminal: a spacing scalar and at most four marks (five with a joiner), no control of any kind.
  package let text: String
  /// Columns: 1 or 2.
  package let width: Int
  /// The UTF-8 bytes shown here. The characters of a visible mark such as `<U+202E>` share those of the scalar.
  package let source: Span
}

/// Makes text safe to show: the one way for any data to reach the screen or non-interactive output.
///
/// - Controls become `^X`, U+0080...U+009F `<9B>`, DEL `^?`; invisible, bidirectional, unassigned and private scalars
///   `<U+202E>`; invalid UTF-8 U+FFFD. A tab is one space (columns are the screen's business, not the article's), and
///   so are CR, LF, CR LF and the Unicode line and paragraph separators.
/// - What terminals measure differently is made plain: an emoji sequence is its first emoji, variation selectors,
///   skin tones, keycaps and soft hyphens are dropped, flags are their letters, conjoining Hangul is composed, and no
///   more than four marks are kept on a base.
/// - Source offsets are bytes into `text`.
/// - Complexity: linear in the text.
package func display(_ text: some StringProtocol) -> [DisplayCluster] {
  let bytes = Array(text.utf8)
  return display(bytes, in: Span(0, bytes.count))
}

/// Makes the bytes of `span` safe to show; offsets are bytes into `bytes`. See ``display(_:)``.
/// - Precondition: `span` lies within `bytes`.
package func display(_ bytes: [UInt8], in span: Span) -> [DisplayCluster] {
  precondition(span.end <= bytes.count, "span \(span) ends beyond \(bytes.count) bytes")
  var clusters: [DisplayCluster] = []
  clusters.reserveCapacity(span.count)
  var scanner = DisplayScanner(bytes: bytes, span: span)
  while scanner.appendNext(to: &clusters) {}
  return clusters
}

/// `text` made safe to print where no screen is: see ``display(_:)``.
/// - Complexity: linear in the text.
package func displayString(_ text: some StringProtocol) -> String {
  if text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return String(text) }
  var result = ""
  for cluster in display(text) { result += cluster.text }
  return result
}

/// The bytes of `span` made safe to print: see ``display(_:)``.
package func displayString(_ bytes: [UInt8], in span: Span) -> String {
  var result = ""
  for cluster in display(bytes, in: span) { result += cluster.text }
  return result
}
