import CCurses
import StandoffUI

/// What the system's terminfo says of the terminal that TERM names, looked up once before curses starts.
enum TerminalDescription {
  /// What the terminal's special keys send, where that has the form of an escape sequence.
  static func keySequences() -> [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    for (name, key) in describedKeys {
      guard let bytes = capability(name), bytes.first == 0x1B, bytes.count > 1 else { continue }
      sequences[bytes] = key
    }
    return sequences
  }

  /// Whether the terminal reports the mouse: its description names the prefix of a report.
  static var reportsMouse: Bool { capability("kmous") != nil }

  /// Whether the terminal moves the rows of a region: otherwise curses writes them anew.
  static var scrolls: Bool { capability("csr") != nil && capability("ri") != nil }

  /// What gives a terminal with `rows` rows back when curses no longer can: attributes off, mouse and paste modes off,
  /// cursor on, and the shell's screen, or, where there is no second screen, the start of a line below everything.
  static func resetSequence(rows: Int) -> [UInt8] {
    var bytes = reportsMouse ? MouseReports.off + PasteBrackets.off : []
    bytes += capability("sgr0") ?? []
    bytes += capability("cnorm") ?? []
    if let shellScreen = capability("rmcup") {
      bytes += shellScreen
    } else if let address = standoff_cursor_address(Int32(max(0, rows - 1)), 0) {
      bytes += withoutPadding(String(cString: address)) + Array("\r\n".utf8)
    }
    return bytes
  }

  private static func capability(_ name: String) -> [UInt8]? {
    standoff_capability(name).map { withoutPadding(String(cString: $0)) }
  }

  /// Leaves out the delays (`$<5>`) that descriptions of hardware terminals contain.
  private static func withoutPadding(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: Array("$<".utf8)), let close = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(close + 1)...]
      } else {
        bytes.append(byte)
        rest.removeFirst()
      }
    }
    return bytes
  }

  private static let describedKeys: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
    ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
    ("kf1", .function(1)), ("kf2", .function(2)), ("kf3", .function(3)), ("kf4", .function(4)), ("kf5", .function(5)),
    ("kf6", .function(6)), ("kf7", .function(7)), ("kf8", .function(8)), ("kf9", .function(9)),
    ("kf10", .function(10)), ("kf11", .function(11)), ("kf12", .function(12)),
  ]
}

/// What is pasted comes between marks (2004), so that a line end in it is not taken for Enter.
enum PasteBrackets {
  static let on = Array("\u{1B}[?2004h".utf8)
  static let off = Array("\u{1B}[?2004l".utf8)
}

/// Presses and the wheel (1000) in the form without a limit on columns (1006). Never movements: they would keep a reader
/// from selecting text and wake the program for nothing. Asked for here and not through curses, whose descriptions of
/// screen and tmux know only the old form.
enum MouseReports {
  static let on = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  static let off = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)
}
