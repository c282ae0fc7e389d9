import StandoffCore

/// The longest file that is read, in bytes: 32 MB. All that a newspaper prints in a year is about as much; a longer file is a data set, or no
/// text at all.
package let longestFile = 32 * 1_048_576

/// Reads bytes as text: UTF-8 as it stands; UTF-8 with a few damaged bytes with U+FFFD in their place; anything else that is text as
/// Windows-1252.
///
/// A byte-order mark and carriage returns are kept, so that offsets are those of the file.
/// - Throws: the reason why the bytes are no text.
/// - Complexity: O(bytes).
func decoded(_ bytes: [UInt8]) throws(DecodingProblem) -> (text: [UInt8], encoding: TextEncoding) {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw DecodingProblem(kind: .utf16) }
  if bytes.starts(with: "%PDF-".utf8) || looksBinary(bytes) { throw DecodingProblem(kind: .binary) }
  if isBlank(bytes) { throw DecodingProblem(kind: .empty) }
  if isUTF8(bytes) { return (bytes, .utf8) }
  let (text, repairs, wellFormed) = repaired(bytes)
  // In Windows-1252 two letters of the upper half seldom meet, and more seldom in a way that is UTF-8.
  if repairs.count <= wellFormed { return (text, .damagedUTF8(repairs)) }
  return (utf8(fromWindows1252: bytes), .windows1252)
}

/// The bytes with U+FFFD for each maximal part of an ill-formed sequence (Unicode 16, section 3.9), where that was done, and the number of
/// well-formed sequences of two bytes and more.
private func repaired(_ bytes: [UInt8]) -> (text: [UInt8], repairs: [TextRepair], wellFormed: Int) {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + 16)
  var repairs: [TextRepair] = []
  var wellFormed = 0
  var index = 0
  while index < bytes.count {
    let (length, isWellFormed) = sequence(in: bytes, at: index)
    if isWellFormed {
      text += bytes[index..<(index + length)]
      if length > 1 { wellFormed += 1 }
    } else {
      repairs.append(TextRepair(offset: text.count, byteCount: length))
      text += [0xEF, 0xBF, 0xBD]
    }
    index += length
  }
  return (text, repairs, wellFormed)
}

/// The length of the sequence that begins at a byte, or of the part of it that is there.
private func sequence(in bytes: [UInt8], at index: Int) -> (length: Int, isWellFormed: Bool) {
  let first = bytes[index]
  if first < 0x80 { return (1, true) }
  let wanted: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0xC2...0xDF: wanted = 2
  case 0xE0...0xEF:
    wanted = 3
    if first == 0xE0 { second = 0xA0...0xBF } else if first == 0xED { second = 0x80...0x9F }
  case 0xF0...0xF4:
    wanted = 4
    if first == 0xF0 { second = 0x90...0xBF } else if first == 0xF4 { second = 0x80...0x8F }
  default: return (1, false)
  }
  guard index + 1 < bytes.count, second.contains(bytes[index + 1]) else { return (1, false) }
  for length in 2..<wanted {
    guard index + length < bytes.count, (0x80...0xBF).contains(bytes[index + length]) else { return (length, false) }
  }
  return (wanted, true)
}

struct DecodingProblem: Error, Equatable {
  let kind: InputProblemKind
}

private func isUTF8(_ bytes: [UInt8]) -> Bool { (try? UTF8Span(validating: bytes.span)) != nil }

/// A NUL byte, or more than one control character in fifty bytes.
private func looksBinary(_ bytes: [UInt8]) -> Bool {
  var controls = 0
  for byte in bytes where byte < 0x20 {
    switch byte {
    case 0: return true
    case 0x09, 0x0A, 0x0C, 0x0D: continue
    default: controls &+= 1
    }
  }
  return controls > 2 && controls > bytes.count / 50
}

/// White space and a byte-order mark only.
private func isBlank(_ bytes: [UInt8]) -> Bool {
  let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  return bytes[start...].allSatisfy { $0 <= 0x20 }
}

/// One byte becomes one scalar. The five bytes that Windows-1252 leaves open become the C1 controls of their number, as in the WHATWG
/// Encoding Standard.
private func utf8(fromWindows1252 bytes: [UInt8]) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + bytes.count / 16)
  for byte in bytes {
    if byte < 0x80 {
      text.append(byte)
    } else {
      let value = (0x80...0x9F).contains(byte) ? windows1252High[Int(byte) - 0x80] : UInt16(byte)
      if value >= 0x800 {
        text.append(0xE0 | UInt8(value >> 12))
        text.append(0x80 | UInt8(value >> 6 & 0x3F))
      } else {
        text.append(0xC0 | UInt8(value >> 6))
      }
      text.append(0x80 | UInt8(value & 0x3F))
    }
  }
  return text
}

/// The scalars of bytes 80…9F. Source: WHATWG Encoding Standard, index windows-1252.
private let windows1252High: [UInt16] = [
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
  0x017D,
  0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
  0x009D,
  0x017E, 0x0178,
]
