import StandoffUI

/// Web addresses that can be clicked (OSC 8). Curses knows nothing of them: their text is written once more where it stands, between the
/// marks of a link, with the cursor and its attributes kept by the terminal meanwhile.
enum Hyperlinks {
  /// Whether a terminal is of a family that knows links or passes them over; GNU screen and others would print them.
  static func areKnown(to terminal: String, isInTmux: Bool) -> Bool {
    Clipboard.isKnown(to: terminal) && (isInTmux || terminal != "screen" && !terminal.hasPrefix("screen-"))
  }

  /// Writes a link again.
  ///
  /// - Parameters:
  ///   - text: what is shown, made safe before.
  ///   - pen: the sequence that makes it look as it does.
  static func sequence(for link: FrameLink, text: String, pen: [UInt8]) -> [UInt8] {
    let place = "\u{1B}7\u{1B}[\(link.row + 1);\(link.columns.lowerBound + 1)H"
    // The parts of an address that is cut into lines belong together for the terminal.
    let opening = "\u{1B}]8;id=\(checksum(link.address));\(link.address)\u{1B}\\"
    return Array(place.utf8) + pen + Array("\(opening)\(text)\u{1B}]8;;\u{1B}\\\u{1B}8".utf8)
  }

  /// FNV-1a, 32 bits.
  private static func checksum(_ text: String) -> UInt32 {
    text.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}

extension Frame {
  /// The links of this frame that have to be written: those that are new, or whose text was written anew, over another frame.
  func linksToWrite(over previous: Frame?) -> [FrameLink] {
    links.filter { link in
      guard let previous, previous.size == size, previous.links.contains(link) else { return true }
      return link.columns.contains { previous[link.row, $0] != self[link.row, $0] }
    }
  }

  func text(of link: FrameLink) -> String { link.columns.map { self[link.row, $0].text }.joined() }
}
