/// Tells whether the bytes of a snapshot are still what was written.
package struct SnapshotCheck {
  /// Where the sum stands among the bytes, and where what it is the sum of begins.
  static let place = 32
  static let start = 40

  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The bytes of a word that is not whole yet.
  private var pending: UInt64 = 0
  private var pendingCount = 0
  /// How many bytes have been added to the sum.
  private var count = 0
  /// How many of the bytes before the start have been passed over.
  private var passed: Int
  private var expected: UInt64 = 0

  /// For the bytes of a whole snapshot, given piece by piece.
  package init() { passed = 0 }

  /// For the bytes from the start on.
  init(fromStart: Void) { passed = Self.start }

  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while passed < Self.start, offset < bytes.count {
      if passed >= Self.place { expected |= UInt64(bytes[offset]) << UInt64(8 * (passed - Self.place)) }
      passed += 1
      offset += 1
    }
    count += bytes.count - offset
    while pendingCount > 0, offset < bytes.count { addByte(bytes[offset], &offset) }
    while offset + 8 <= bytes.count {
      state = mixed(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    while offset < bytes.count { addByte(bytes[offset], &offset) }
  }

  /// Of all that was given.
  var sum: UInt64 {
    var whole = self
    whole.state = whole.mixed(pending)
    return whole.mixed(UInt64(count))
  }

  /// Whether the bytes of a whole snapshot have the sum that they tell.
  package var isRight: Bool { passed == Self.start && sum == expected }

  private mutating func addByte(_ byte: UInt8, _ offset: inout Int) {
    pending |= UInt64(byte) << UInt64(8 * pendingCount)
    pendingCount += 1
    offset += 1
    guard pendingCount == 8 else { return }
    state = mixed(pending)
    pending = 0
    pendingCount = 0
  }

  private func mixed(_ word: UInt64) -> UInt64 {
    let product = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}
