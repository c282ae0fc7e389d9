import CCurses
import StandoffUI

/// How roles look on one terminal: curses attributes and colour pairs.
struct Palette {
  struct Look: Hashable {
    var attributes: attr_t = 0
    var pair: Int32 = 0
  }

  private struct Colours: Hashable {
    /// -1 is the terminal's own.
    var foreground: Int32 = -1
    var background: Int32 = -1
  }

  private var looks: [Look] = []
  private var pens: [[UInt8]] = []
  private var pairs: [Colours: Int32] = [:]
  /// The colours that the terminal has beside its own two; 0 where it has none or the reader wants none.
  let colourCount: Int

  /// Prepares the roles; curses must have started.
  /// - Parameter wantsColours: false keeps to attributes even where colours could be had.
  init(wantsColours: Bool, theme: Theme) {
    colourCount = wantsColours ? Self.startColours() : 0
    adopt(theme)
  }

  subscript(style: Style) -> Look { looks[Int(style.rawValue)] }

  /// The sequence (ECMA-48, SGR) that makes text look like a role, for what curses does not write.
  func pen(_ style: Style) -> [UInt8] { pens[Int(style.rawValue)] }

  /// Takes another theme; where the terminal has too few colours for it, without colours.
  mutating func adopt(_ theme: Theme) {
    let isColoured = theme.colours > 0 && colourCount >= theme.colours
    let isDirect = colourCount > 256
    pens = Style.allCases.map { style in
      (isColoured ? theme.paint(style) : Paint(attributes: style.plainAttributes)).pen(isDirect: isDirect)
    }
    looks = Style.allCases.map { style in
      guard isColoured else { return Look(attributes: style.plainAttributes.curses) }
      let paint = theme.paint(style)
      let number = { (colour: ThemeColour?) in colour.map { Int32($0.number(isDirect: isDirect)) } ?? -1 }
      let colours = Colours(foreground: number(paint.foreground), background: number(paint.background))
      return Look(attributes: paint.attributes.curses, pair: pair(of: colours))
    }
  }

  private mutating func pair(of colours: Colours) -> Int32 {
    if colours == Colours() { return 0 }
    if let pair = pairs[colours] { return pair }
    let pair = Int32(pairs.count + 1)
    init_extended_pair(pair, colours.foreground, colours.background)
    pairs[colours] = pair
    return pair
  }

  /// - Returns: the number of colours; 0 when there are not even the eight basic ones beside the terminal's own two.
  private static func startColours() -> Int {
    guard has_colors(), start_color() == OK, use_default_colors() == OK else { return 0 }
    let count = Int(standoff_colour_count())
    return count >= 8 ? count : 0
  }
}

extension Paint {
  fileprivate func pen(isDirect: Bool) -> [UInt8] {
    let attributes = TextAttributes.numbers.filter { self.attributes.contains($0.attribute) }.map { "\($0.number)" }
    let colours = [(38, foreground), (48, background)].compactMap { kind, colour in
      colour.map { colour in
        let number = colour.number(isDirect: isDirect)
        return number < 8
          ? "\(kind - 8 + number)"
          : number < 256
            ? "\(kind);5;\(number)" : "\(kind);2;\(number >> 16 & 255);\(number >> 8 & 255);\(number & 255)"
      }
    }
    return Array("\u{1B}[\((["0"] + attributes + colours).joined(separator: ";"))m".utf8)
  }
}

extension TextAttributes {
  fileprivate static let numbers: [(attribute: TextAttributes, number: Int)] = [
    (.bold, 1), (.dim, 2), (.underline, 4), (.reverse, 7),
  ]

  fileprivate var curses: attr_t {
    var result: attr_t = 0
    if contains(.bold) { result |= standoff_attribute_bold }
    if contains(.dim) { result |= standoff_attribute_dim }
    if contains(.underline) { result |= standoff_attribute_underline }
    if contains(.reverse) { result |= standoff_attribute_reverse }
    return result
  }
}
