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

extension Article {
  /// Where spans of the text lie in the file on disk, in bytes.
  ///
  /// A UTF-8 file is its own text; in a Windows-1252 file each scalar is one byte.
  /// - Complexity: O(bytes + spans).
  package func diskOffsets(_ spans: [Span]) -> [Span] {
    guard encoding == .windows1252 else { return spans }
    let offsets = ScalarOffsets(text: text)
    return spans.map { Span(offsets.scalarOffset(ofByte: $0.start), offsets.scalarOffset(ofByte: $0.end)) }
  }
}
