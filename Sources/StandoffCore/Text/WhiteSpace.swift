/// Bytes of the white space at an offset: ASCII space, controls and delete, no-break and thin spaces, a byte-order mark; else 0.
@inline(__always)
func whiteSpaceLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
  let byte = bytes[offset]
  if byte <= 0x20 || byte == 0x7F { return 1 }
  return byte < 0x80 ? 0 : wideSpaceLength(in: bytes, at: offset)
}

private func wideSpaceLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
  switch bytes[offset] {
  case 0xC2:
    return offset + 1 < bytes.count && bytes[offset + 1] == 0xA0 ? 2 : 0
  case 0xE2:
    guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return 0 }
    let third = bytes[offset + 2]
    return (0x80...0x8B).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
  case 0xEF:
    return offset + 2 < bytes.count && bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF ? 3 : 0
  default:
    return 0
  }
}
