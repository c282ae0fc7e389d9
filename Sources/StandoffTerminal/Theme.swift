import StandoffUI

/// The colours and attributes of each role, as a value.
///
/// No role is told by colour alone, so that terminals without colours, and readers who do not see them, lose nothing that matters.
package struct Theme: Sendable {
  package let name: String
  /// What it is for, in a few words.
  package let summary: String
  /// The colours that a terminal must have for it: 0, 8 or 256.
  package let colours: Int
  let paints: [Style: Paint]

  /// How a role looks; roles that the theme does not name look as without colours.
  func paint(_ style: Style) -> Paint { paints[style] ?? Paint(attributes: style.plainAttributes) }

  package static func named(_ name: String) -> Theme? { all.first { $0.name == name } }
}

/// How one role looks.
struct Paint: Hashable, Sendable {
  /// Nil is the terminal's own.
  var foreground: ThemeColour?
  var background: ThemeColour?
  var attributes: TextAttributes = []

  init(
    _ foreground: ThemeColour? = nil, on background: ThemeColour? = nil, attributes: TextAttributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

struct TextAttributes: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  static let bold = TextAttributes(rawValue: 1)
  static let dim = TextAttributes(rawValue: 2)
  static let underline = TextAttributes(rawValue: 4)
  static let reverse = TextAttributes(rawValue: 8)
}

/// One of the basic colours, which the reader's terminal defines, or one of our own.
enum ThemeColour: Hashable, Sendable {
  /// 0 to 7: black, red, green, yellow, blue, magenta, cyan, white.
  case basic(Int)
  /// 0xRRGGBB: the nearest of 256, or itself where the terminal takes colours directly.
  case rgb(Int)

  /// The number to give to curses.
  /// - Parameter isDirect: whether numbers above 255 are colours themselves.
  func number(isDirect: Bool) -> Int {
    switch self {
    case .basic(let number): number
    // The eight numbers of basic colours keep their meaning in direct terminals: the darkest blues give way.
    case .rgb(let value): isDirect ? max(8, value) : nearestOf256(value)
    }
  }
}

/// The nearest colour of the cube (16 to 231) and the greys (232 to 255) that xterm and its kin share.
///
/// - Parameter value: 0xRRGGBB.
func nearestOf256(_ value: Int) -> Int {
  let wanted = [value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF]
  let levels = [0, 95, 135, 175, 215, 255]
  let steps = wanted.map { part in
    levels.indices.min { abs(levels[$0] - part) < abs(levels[$1] - part) } ?? 0
  }
  let cube = distance(steps.map { levels[$0] }, wanted)
  let mean = wanted.reduce(0, +) / 3
  let grey = min(23, max(0, (mean - 3) / 10))
  let greyDistance = distance(Array(repeating: 8 + 10 * grey, count: 3), wanted)
  return greyDistance < cube ? 232 + grey : 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
}

private func distance(_ a: [Int], _ b: [Int]) -> Int { zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +) }
