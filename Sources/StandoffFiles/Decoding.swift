import StandoffCore

/// The longest file that is read, in bytes: 32 MB. All that a newspaper prints in a year is about as much; a longer file is a data set, or no
/// text at all.
package let longestFile = 32 * 1_048_576

/// Reads bytes as text: UTF-8 as it stands, anything else that is text as Windows-1252.
///
/// A byte-order mark and carriage returns are kept, so that offsets are those of the file.
/// - Throws: the reason why the bytes are no text.
/// - Complexity: O(bytes).
func decoded(_ bytes: [UInt8]) throws(DecodingProblem) -> (text: [UInt8], encoding: TextEncoding) {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw DecodingProblem(kind: .utf16) }
  if bytes.starts(with: "%PDF-".utf8) || looksBinary(bytes) { throw DecodingProblem(kind: .binary) }
  if isBlank(bytes) { throw DecodingProblem(kind: .empty) }
  if isUTF8(bytes) { return (bytes, .utf8) }
  return (utf8(fromWindows1252: bytes), .windows1252)
}

struct DecodingProblem: Error {
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
