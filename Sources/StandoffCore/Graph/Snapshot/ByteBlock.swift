/// Bytes that stay where they are for as long as somebody looks at them: a file in the address space, or a copy of an array.
package final class ByteBlock: Sendable {
  private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void
  private let setAside: @Sendable (UnsafeRawBufferPointer) -> Void

  package var count: Int { bytes.count }

  /// - Parameters:
  ///   - bytes: nobody may change them before `release` is called.
  ///   - release: gives the bytes back when nobody looks at them any more.
  ///   - setAside: frees the memory that looking at them has taken; they can be looked at again.
  package init(
    _ bytes: UnsafeRawBufferPointer, release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void,
    setAside: @escaping @Sendable (UnsafeRawBufferPointer) -> Void = { _ in }
  ) {
    self.bytes = bytes
    self.release = release
    self.setAside = setAside
  }

  package convenience init(_ array: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: array.count, alignment: 8)
    copy.copyBytes(from: array)
    self.init(UnsafeRawBufferPointer(copy), release: { $0.deallocate() })
  }

  deinit { release(bytes) }

  /// Says that the bytes will not be looked at for a while.
  func rest() { setAside(bytes) }

  fileprivate func withBytes<Result>(_ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(rebasing: bytes[range]))
  }
}

/// A part of a block.
struct ByteSlice: Sendable {
  private let block: ByteBlock
  private let range: Range<Int>

  init(_ block: ByteBlock) { self.init(block, 0..<block.count) }

  private init(_ block: ByteBlock, _ range: Range<Int>) {
    self.block = block
    self.range = range
  }

  var count: Int { range.count }

  /// Says that none of the block will be looked at for a while.
  func rest() { block.rest() }

  /// - Precondition: the part lies within this one.
  subscript(part: Range<Int>) -> ByteSlice {
    precondition(0 <= part.lowerBound && part.upperBound <= count, "no part of \(count) bytes: \(part)")
    return ByteSlice(block, range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
  }

  /// A number as this machine writes it.
  ///
  /// - Precondition: all its bytes lie within the slice.
  func number<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: Number.Type = Number.self) -> Number
  {
    withBytes { $0.loadUnaligned(fromByteOffset: offset, as: type) }
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result { block.withBytes(range, body) }

  var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }
}

/// Many stretches of bytes, one after the other, found by number.
struct ByteLists: Sendable {
  private let starts: ByteSlice
  private let elements: ByteSlice

  /// - Parameter starts: where each begins in `elements`, and where the last one ends, as four bytes each.
  init(starts: ByteSlice, elements: ByteSlice) {
    self.starts = starts
    self.elements = elements
  }

  var count: Int { max(0, starts.count / 4 - 1) }

  subscript(index: Int) -> ByteSlice {
    elements[
      Int(starts.number(at: 4 * index, as: UInt32.self))..<Int(starts.number(at: 4 * index + 4, as: UInt32.self))]
  }
}
