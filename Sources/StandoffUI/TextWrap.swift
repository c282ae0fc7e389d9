package import StandoffCore

/// One line of wrapped article text.
package struct WrappedLine: Hashable, Sendable {
  /// The bytes the line shows, without the spaces it was broken at. Empty for the blank line between paragraphs.
  package let span: Span
  /// Columns that the line takes: at most the measure, unless one cluster or visible mark alone is wider.
  package let columns: Int
  private let newlines: NewlineTreatment

  init(span: Span, columns: Int, newlines: NewlineTreatment) {
    self.span = span
    self.columns = columns
    self.newlines = newlines
  }

  /// What the line shows, with the bytes each cluster was read from.
  /// - Parameter bytes: the text that was wrapped.
  /// - Complexity: linear in the line. Lines do not hold their clusters: a whole article's would take forty times its size.
  package func clusters(in bytes: [UInt8]) -> [DisplayCluster] {
    let all = display(bytes, in: span)
    guard newlines == .joined else { return all }
    var previousIsSpace = false
    return all.filter { cluster in
      let isSpace = isBreakingSpace(bytes[cluster.source.start])
      defer { previousIsSpace = isSpace }
      return !(isSpace && previousIsSpace)
    }
  }
}

/// What line ends inside the text mean.
package enum NewlineTreatment: Hashable, Sendable {
  /// The text is prose that may have been hard-wrapped: a line end is a space, runs of spaces are one, and only a blank
  /// line ends a paragraph.
  case joined
  /// Every line end is kept, and every space.
  case kept
}

/// Wraps the text of `span` to lines of at most `columns` columns.
///
/// Breaks come after spaces, hyphens and dashes; a word longer than the measure is split between clusters. Offsets stay
/// those of `bytes`, so a highlight is a comparison of spans.
/// - Precondition: `span` lies within `bytes`; `columns` is at least 1.
/// - Complexity: linear in the text.
package func wrap(
  _ bytes: [UInt8], _ span: Span, columns: Int, newlines: NewlineTreatment = .joined
) -> [WrappedLine] {
  precondition(columns >= 1, "no measure: \(columns)")
  var pieces = PieceReader(bytes: bytes, span: span, newlines: newlines)
  var filler = LineFiller(bytes: bytes, measure: columns, newlines: newlines)
  while let piece = pieces.next() { filler.add(piece) }
  filler.endLine()
  return filler.lines
}

private func isBreakingSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}

/// Text that may not be broken, unless it is wider than a line: a word, or a part of one up to a hyphen.
private struct Piece {
  var span: Span
  var columns: Int
  /// Where the spaces before it begin; those before the last line end left out.
  var gapStart: Int
  /// Columns of the spaces before it on its line.
  var gap: Int
  /// Line ends before it.
  var lineEnds: Int
}

/// Cuts text into pieces.
private struct PieceReader {
  private let bytes: [UInt8]
  private let newlines: NewlineTreatment
  private let end: Int
  private var scanner: DisplayScanner

  init(bytes: [UInt8], span: Span, newlines: NewlineTreatment) {
    self.bytes = bytes
    self.newlines = newlines
    end = span.end
    scanner = DisplayScanner(bytes: bytes, span: span)
  }

  mutating func next() -> Piece? {
    var piece = takeGap()
    guard scanner.offset < end else { return nil }
    var clusters: [DisplayCluster] = []
    let start = scanner.offset
    var pieceEnd = start
    while scanner.offset < end, !isBreakingSpace(bytes[scanner.offset]) {
      let clusterStart = scanner.offset
      _ = scanner.appendNext(to: &clusters)
      piece.columns += clusters.reduce(0) { $0 + $1.width }
      clusters.removeAll(keepingCapacity: true)
      pieceEnd = scanner.offset
      if mayBreak(between: clusterStart, and: pieceEnd, wordStart: start) { break }
    }
    piece.span = Span(start, pieceEnd)
    return piece
  }

  /// Takes the spaces and line ends before a piece; the piece itself is still to be read.
  private mutating func takeGap() -> Piece {
    var piece = Piece(span: Span(0, 0), columns: 0, gapStart: scanner.offset, gap: 0, lineEnds: 0)
    var spaces: [DisplayCluster] = []
    while scanner.offset < end, isBreakingSpace(bytes[scanner.offset]) {
      let byte = bytes[scanner.offset]
      _ = scanner.appendNext(to: &spaces)
      if byte == 0x0A || byte == 0x0D {
        piece.lineEnds += 1
        piece.gapStart = scanner.offset
        piece.gap = newlines == .kept ? 0 : 1
      } else {
        piece.gap = newlines == .kept ? piece.gap + 1 : 1
      }
      spaces.removeAll(keepingCapacity: true)
    }
    return piece
  }

  /// Whether a line may end after the cluster at `start`: a hyphen or dash that follows something, but not one before a
  /// figure (`-7`, `2014–15`) nor inside a run of hyphens.
  private func mayBreak(between start: Int, and following: Int, wordStart: Int) -> Bool {
    guard following < end, !(0x30...0x39).contains(bytes[following]) else { return false }
    if following - start == 1 && bytes[start] == 0x2D { return start > wordStart && bytes[following] != 0x2D }
    return following - start == 3 && dashes.contains(Array(bytes[start..<following]))
  }
}

/// Hyphen, en dash and em dash in UTF-8.
private let dashes: [[UInt8]] = [[0xE2, 0x80, 0x90], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]]

/// Fills lines with as many pieces as they hold.
private struct LineFiller {
  private let bytes: [UInt8]
  private let measure: Int
  private let newlines: NewlineTreatment
  private(set) var lines: [WrappedLine] = []
  private var current: Range<Int>?
  private var columns = 0

  init(bytes: [UInt8], measure: Int, newlines: NewlineTreatment) {
    self.bytes = bytes
    self.measure = measure
    self.newlines = newlines
  }

  mutating func add(_ piece: Piece) {
    if piece.lineEnds > (newlines == .joined ? 1 : 0) { startParagraph(piece) }
    if let line = current, columns + piece.gap + piece.columns <= measure {
      current = line.lowerBound..<piece.span.end
      columns += piece.gap + piece.columns
    } else {
      endLine()
      startLine(with: piece)
    }
  }

  mutating func endLine() {
    guard let line = current else { return }
    lines.append(WrappedLine(span: Span(line), columns: columns, newlines: newlines))
    current = nil
  }

  private mutating func startParagraph(_ piece: Piece) {
    let isFirst = lines.isEmpty && current == nil
    endLine()
    let blankLines = newlines == .joined ? (isFirst ? 0 : 1) : (isFirst ? piece.lineEnds : piece.lineEnds - 1)
    let blank = Span(piece.gapStart, piece.gapStart)
    for _ in 0..<blankLines { lines.append(WrappedLine(span: blank, columns: 0, newlines: newlines)) }
  }

  private mutating func startLine(with piece: Piece) {
    let isIndented = newlines == .kept && (piece.lineEnds > 0 || lines.isEmpty)
    if isIndented && piece.gap + piece.columns <= measure {
      current = piece.gapStart..<piece.span.end
      columns = piece.gap + piece.columns
    } else if piece.columns <= measure {
      current = piece.span.range
      columns = piece.columns
    } else {
      split(piece)
    }
  }

  /// Cuts a piece wider than the measure between clusters; what is left over stays the current line.
  private mutating func split(_ piece: Piece) {
    let clusters = display(bytes, in: piece.span)
    var index = 0
    while index < clusters.count {
      let source = clusters[index].source
      var width = 0
      // The characters of a visible mark share their source and stay together.
      while index < clusters.count, clusters[index].source == source {
        width += clusters[index].width
        index += 1
      }
      if let line = current, columns + width <= measure {
        current = line.lowerBound..<source.end
        columns += width
      } else {
        endLine()
        current = source.range
        columns = width
      }
    }
  }
}
