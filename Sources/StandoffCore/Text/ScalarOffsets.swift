/// Turns UTF-8 byte offsets of one text into Unicode-scalar offsets, as exports count.
///
/// - Complexity: O(bytes) to make, O(1) to ask: at most `stride` bytes are counted.
package struct ScalarOffsets: Sendable {
  private static let stride = 128
  private let text: [UInt8]
  /// Scalars before byte 0, `stride`, 2 × `stride` …
  private let checkpoints: [Int32]
  private let isASCII: Bool

  package init(text: [UInt8]) {
    self.text = text
    var checkpoints: [Int32] = []
    checkpoints.reserveCapacity(text.count / ScalarOffsets.stride + 1)
    var scalars: Int32 = 0
    for start in Swift.stride(from: 0, to: text.count, by: ScalarOffsets.stride) {
      checkpoints.append(scalars)
      for byte in text[start..<min(text.count, start + ScalarOffsets.stride)] { scalars += byte & 0xC0 == 0x80 ? 0 : 1 }
    }
    self.checkpoints = checkpoints
    isASCII = Int(scalars) == text.count
  }

  /// The number of scalars that begin before a byte offset.
  package func scalarOffset(ofByte offset: Int) -> Int {
    if isASCII || offset == 0 { return offset }
    let index = min(offset / ScalarOffsets.stride, checkpoints.count - 1)
    var scalars = Int(checkpoints[index])
    for byte in text[index * ScalarOffsets.stride..<offset] { scalars += byte & 0xC0 == 0x80 ? 0 : 1 }
    return scalars
  }

  /// The byte that a scalar begins at; the end of the text for the number of all scalars.
  ///
  /// - Complexity: O(log bytes).
  package func byteOffset(ofScalar scalar: Int) -> Int {
    if isASCII || scalar == 0 { return scalar }
    let index = checkpoints.partitioningIndex { Int($0) > scalar } - 1
    var left = scalar - Int(checkpoints[index])
    var offset = index * ScalarOffsets.stride
    // A checkpoint may stand inside a scalar that was counted before it.
    while offset < text.count {
      if text[offset] & 0xC0 != 0x80 {
        if left == 0 { return offset }
        left -= 1
      }
      offset += 1
    }
    return offset
  }
}

/// Turns byte offsets of an article's text into those of the file on disk.
///
/// A UTF-8 file is its own text; in a Windows-1252 file each scalar is one byte; a U+FFFD stands for as many bytes as were damaged.
/// - Complexity: O(bytes) to make for Windows-1252, else O(1); O(repairs) to ask.
package struct DiskOffsets: Sendable {
  private let encoding: TextEncoding
  private let scalars: ScalarOffsets?

  package init(_ article: Article) {
    encoding = article.encoding
    scalars = encoding == .windows1252 ? ScalarOffsets(text: article.text) : nil
  }

  package func diskOffset(ofByte offset: Int) -> Int {
    if let scalars { return scalars.scalarOffset(ofByte: offset) }
    guard case .damagedUTF8(let repairs) = encoding else { return offset }
    let count = repairs.partitioningIndex { $0.offset >= offset }
    return repairs[..<count].reduce(offset) { $0 - (3 - $1.byteCount) }
  }
}

extension Article {
  /// Where spans of the text lie in the file on disk, in bytes.
  ///
  /// - Complexity: O(bytes + spans).
  package func diskOffsets(_ spans: [Span]) -> [Span] {
    let offsets = DiskOffsets(self)
    return spans.map { Span(offsets.diskOffset(ofByte: $0.start), offsets.diskOffset(ofByte: $0.end)) }
  }
}
