/// Finds the first of many sorted byte offsets at or behind a place in constant time.
struct OffsetIndex: Sendable {
  private let offsets: [UInt32]
  /// For each stretch of the text the first offset in it or behind it.
  private let firstOfStretch: [UInt32]

  /// Bytes.
  private static let stretchLength = 64

  /// - Parameters:
  ///   - offsets: sorted.
  ///   - length: of the text, in bytes.
  /// - Complexity: O(offsets + length).
  init(_ offsets: [Int], length: Int) {
    self.offsets = offsets.map { UInt32($0) }
    var next = 0
    firstOfStretch = stride(from: 0, through: length, by: OffsetIndex.stretchLength).map { start in
      while next < offsets.count, offsets[next] < start { next += 1 }
      return UInt32(next)
    }
  }

  /// The index of the first offset at or behind a place; their number when there is none.
  ///
  /// - Complexity: O(1): at most the offsets of one stretch are looked at.
  func first(from place: Int) -> Int {
    var index = Int(firstOfStretch[min(max(0, place) / OffsetIndex.stretchLength, firstOfStretch.count - 1)])
    while index < offsets.count, offsets[index] < place { index += 1 }
    return index
  }

  /// The indexes of the offsets inside a span.
  func indices(in span: Span) -> Range<Int> {
    let start = first(from: span.start)
    return start..<max(start, first(from: span.end))
  }
}
