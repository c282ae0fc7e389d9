import StandoffTestSupport
import StandoffUI
import Testing

@testable import StandoffTerminal

/// The main screens without colours: every cell's attributes tell what colour would.
@Suite struct MonoScreenTests {
  @Test(arguments: ["40x12", "80x24", "120x40", "200x60"], ["timeline", "source", "actors"])
  func looksAsRecorded(_ name: String, _ screen: String) throws {
    let numbers = name.split(separator: "x").compactMap { Int($0) }
    let keys = ["timeline": "j", "source": "j<CR>", "actors": "ajj"]
    let state = State(graph: sampleGraph(), size: Size(columns: numbers[0], rows: numbers[1]))
    let frames = replay(keys: try Key.keys(in: keys[screen] ?? ""), state: state, frames: .last)
    let frame = try #require(frames.last)
    try expectGolden(
      frame.plainText() + "\n--- attributes\n" + attributes(of: frame), named: "mono/\(screen)-\(name).txt")
  }

  /// A letter for each cell: bold, dim, underlined, reversed, Reversed and bold; a point for none.
  private func attributes(of frame: Frame) -> String {
    (0..<frame.size.rows).map { row in
      var line = ""
      for column in 0..<frame.size.columns { line.append(letter(frame[row, column].style.plainAttributes)) }
      while line.last == "." { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  private func letter(_ attributes: TextAttributes) -> Character {
    switch attributes {
    case []: "."
    case .bold: "b"
    case .dim: "d"
    case .underline: "u"
    case .reverse: "r"
    default: "R"
    }
  }
}
