import StandoffUI

/// Turns the bytes that a terminal sends into keys.
///
/// Reads the sequences of xterm, the VT series, the Linux console, rxvt, screen and tmux by their common structure, and
/// whatever else the terminal's description names. What is pasted between brackets is text. Keeps incomplete sequences until their rest arrives.
struct KeyDecoder {
  private enum Reading {
    case key(Key, length: Int)
    /// Something that is no key, such as a moved mouse.
    case nothing(length: Int)
    case incomplete
  }

  private var bytes: [UInt8] = []
  private var position = 0
  private let described: [[UInt8]: Key]
  /// Between the marks of a bracketed paste, where every byte is text.
  private var isPasting = false

  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// No terminal sends longer sequences; a longer one is noise.
  private static let longestSequence = 64

  /// - Parameter described: sequences of this terminal, as its description has them.
  init(described: [[UInt8]: Key] = [:]) {
    self.described = described
  }

  /// Whether bytes are held that are not a whole key yet, or not asked for yet.
  var holdsBytes: Bool { position < bytes.count }

  /// Takes in what the terminal sent.
  mutating func feed(_ newBytes: some Sequence<UInt8>) {
    bytes.removeSubrange(..<position)
    position = 0
    bytes.append(contentsOf: newBytes)
  }

  /// The next key; nil when there is none or only a part of one.
  /// - Parameter isFinal: whether no more bytes are to be expected, so that a lone escape is the Escape key.
  mutating func next(isFinal: Bool = false) -> Key? {
    while position < bytes.count {
      let mark = isPasting ? Self.pasteEnd : Self.pasteStart
      if bytes[position...].starts(with: mark) {
        isPasting.toggle()
        position += mark.count
        continue
      }
      switch isPasting ? readPasted(isFinal: isFinal) : read(isFinal: isFinal) {
      case .key(let key, let length):
        position += length
        return key
      case .nothing(let length):
        position += length
      case .incomplete:
        return nil
      }
    }
    return nil
  }

  /// Pasted text, on one line: controls and line ends are spaces, so that nothing pasted is obeyed.
  ///
  /// A lone escape ends it, in case the terminal forgets to.
  private mutating func readPasted(isFinal: Bool) -> Reading {
    let rest = bytes[position...]
    if rest.count < Self.pasteEnd.count && Self.pasteEnd.starts(with: rest) {
      guard isFinal else { return .incomplete }
      isPasting = false
      return .key(.escape, length: rest.count)
    }
    if bytes[position] >= 0x80 {
      let reading = readUTF8(bytes[position])
      guard isFinal, case .incomplete = reading else { return reading }
      return .key(.unknown, length: rest.count)
    }
    if (0x20..<0x7F).contains(bytes[position]) { return readASCII(bytes[position]) }
    return .key(.scalar(" "), length: 1)
  }

  private func read(isFinal: Bool) -> Reading {
    let first = bytes[position]
    let reading = first == 0x1B ? readEscape() : first < 0x80 ? readASCII(first) : readUTF8(first)
    guard isFinal, case .incomplete = reading else { return reading }
    return first == 0x1B ? .key(.escape, length: 1) : .key(.unknown, length: bytes.count - position)
  }

  private func readASCII(_ byte: UInt8) -> Reading {
    let key: Key
    switch byte {
    case 0x08, 0x7F: key = .backspace
    case 0x09: key = .tab
    case 0x0A, 0x0D: key = .enter
    case 0x01...0x1A: key = .control(Unicode.Scalar(byte + 0x60))
    case 0x00, 0x1C...0x1F: key = .control(Unicode.Scalar(byte + 0x40))
    default: key = .scalar(Unicode.Scalar(byte))
    }
    return .key(key, length: 1)
  }

  private func readUTF8(_ first: UInt8) -> Reading {
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    let end = min(position + count, bytes.count)
    let continuations = bytes[position + 1..<end].prefix { $0 & 0xC0 == 0x80 }.count
    if position + 1 + continuations == bytes.count && continuations + 1 < count { return .incomplete }
    var decoder = UTF8()
    var iterator = bytes[position..<position + 1 + continuations].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator), scalar.value > 0x9F else {
      return .key(.unknown, length: 1 + continuations)
    }
    return .key(.scalar(scalar), length: 1 + continuations)
  }

  private func readEscape() -> Reading {
    guard position + 1 < bytes.count else { return .incomplete }
    switch bytes[position + 1] {
    case UInt8(ascii: "["): return readControlSequence()
    case UInt8(ascii: "O"): return readSingleShift()
    default:
      if let key = described[Array(bytes[position..<position + 2])] { return .key(key, length: 2) }
      return .key(.escape, length: 1)
    }
  }

  /// `ESC O x`: arrows in application mode, F1 to F4.
  private func readSingleShift() -> Reading {
    guard position + 2 < bytes.count else { return .incomplete }
    let sequence = Array(bytes[position..<position + 3])
    if let key = described[sequence] { return .key(key, length: 3) }
    return .key(Self.key(final: sequence[2], parameters: []), length: 3)
  }

  /// `ESC [ parameters final`.
  private func readControlSequence() -> Reading {
    var end = position + 2
    // The Linux console's F1 to F5 have a second bracket where a final byte would be.
    if end < bytes.count && bytes[end] == UInt8(ascii: "[") { end += 1 }
    while end < bytes.count && (0x20...0x3F).contains(bytes[end]) { end += 1 }
    if end - position > Self.longestSequence { return .key(.unknown, length: end - position) }
    guard end < bytes.count else { return .incomplete }
    let sequence = Array(bytes[position...end])
    if let key = described[sequence] { return .key(key, length: sequence.count) }
    if sequence[2] == UInt8(ascii: "<") { return readMouse(sequence) }
    if sequence.count == 3 && sequence[2] == UInt8(ascii: "M") { return readOldMouse() }
    if sequence[2] == UInt8(ascii: "[") {
      let number = Int(sequence[sequence.count - 1]) - 0x40
      return .key((1...5).contains(number) ? .function(number) : .unknown, length: sequence.count)
    }
    let parameters = Self.numbers(in: sequence[2..<sequence.count - 1])
    return .key(Self.key(final: bytes[end], parameters: parameters), length: sequence.count)
  }

  private static func key(final: UInt8, parameters: [Int]) -> Key {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    case UInt8(ascii: "~"): numbered[parameters.first ?? 0] ?? .unknown
    default: .unknown
    }
  }

  private static let numbered: [Int: Key] = [
    1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
    18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
  ]

  private static func numbers(in bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      digits.reduce(0) { (0x30...0x39).contains($1) ? min($0 * 10 + Int($1) - 0x30, 100_000) : $0 }
    }
  }

  /// `ESC [ < button ; column ; row M`, or `m` when the button is let go (xterm's mode 1006). Counted from 1.
  private func readMouse(_ sequence: [UInt8]) -> Reading {
    let numbers = Self.numbers(in: sequence[3..<sequence.count - 1])
    guard numbers.count == 3 else { return .nothing(length: sequence.count) }
    let isReleased = sequence[sequence.count - 1] != UInt8(ascii: "M")
    return mouse(
      button: isReleased ? 3 : numbers[0], column: numbers[1], row: numbers[2], length: sequence.count)
  }

  /// `ESC [ M` and three bytes with 32 added (mode 1000 without 1006): what terminals without the newer mode send.
  private func readOldMouse() -> Reading {
    guard position + 5 < bytes.count else { return .incomplete }
    let values = bytes[position + 3...position + 5].map { Int($0) - 32 }
    return mouse(button: values[0], column: values[1], row: values[2], length: 6)
  }

  private func mouse(button: Int, column: Int, row: Int, length: Int) -> Reading {
    // The bits of Shift, Meta and Control are put aside; 3 is a button let go, a moved mouse has bit 32, a wheel bit 64.
    let action: MouseEvent.Action
    switch button & ~0b11100 {
    case 0...2: action = .press(button: button & 3 + 1)
    case 3: action = .release
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    default: return .nothing(length: length)
    }
    let place = Position(row: max(0, row - 1), column: max(0, column - 1))
    return .key(.mouse(MouseEvent(action, at: place)), length: length)
  }
}
