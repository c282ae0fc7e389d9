/// Puts text on the reader's clipboard through the terminal (OSC 52), which works over ssh too. Only ever writes: what is on a clipboard is
/// none of the program's business.
enum Clipboard {
  /// The most bytes of text that are sent: 100,000 in base 64, which is where common terminals stop.
  static let limit = 74_994

  /// The sequence that sets the clipboard; nil when the text is too long.
  ///
  /// Controls but tabs and line ends are left out, so that pasting into a shell types text and nothing else.
  /// - Parameter wrapsForScreen: whether GNU screen stands between: it passes on only what is wrapped, in pieces of at most 768 bytes.
  static func sequence(for text: String, wrapsForScreen: Bool = false) -> [UInt8]? {
    let kept = text.unicodeScalars.filter { scalar in
      scalar == "\n" || scalar == "\t" || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value))
    }
    let bytes = Array(String(String.UnicodeScalarView(kept)).utf8)
    guard bytes.count <= limit else { return nil }
    let sequence = Array("\u{1B}]52;c;".utf8) + base64(bytes) + [0x07]
    guard wrapsForScreen else { return sequence }
    return stride(from: 0, to: sequence.count, by: 760).flatMap { start in
      Array("\u{1B}P".utf8) + sequence[start..<min(sequence.count, start + 760)] + Array("\u{1B}\\".utf8)
    }
  }

  /// Whether a terminal is of a family that knows the sequence; others would print it.
  static func isKnown(to terminal: String) -> Bool {
    families.contains { terminal == $0 || terminal.hasPrefix($0 + "-") }
  }

  private static let families: [String] = [
    "xterm", "tmux", "screen", "alacritty", "foot", "kitty", "xterm-kitty", "wezterm", "rxvt", "st", "contour",
    "ghostty", "xterm-ghostty", "mintty", "iterm", "iterm2", "konsole", "vte",
  ]
}

/// RFC 4648, section 4.
func base64(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let part = bytes[start..<min(start + 3, bytes.count)]
    let value = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
    for index in 0..<4 {
      result.append(index <= part.count ? base64Digits[value >> (18 - 6 * index) & 0x3F] : UInt8(ascii: "="))
    }
  }
  return result
}

private let base64Digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
