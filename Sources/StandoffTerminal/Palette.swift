import CCurses
import StandoffUI

/// How roles look on one terminal: curses attributes and colour pairs.
///
/// Only the sixteen basic colours, and of those the ones that can be read on both dark and light backgrounds. No role is
/// told by colour alone, so that terminals without colours, and readers who do not see them, lose nothing that matters.
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

  private var looks: [Look]

  /// Prepares the roles; curses must have started.
  /// - Parameter wantsColours: false keeps to attributes even where colours could be had.
  init(wantsColours: Bool) {
    var pairs: [Colours: Int32] = [:]
    let hasColours = wantsColours && Self.startColours()
    looks = Style.allCases.map { style in
      guard hasColours, let colours = Self.colours(of: style) else {
        return Look(attributes: hasColours ? Self.attributes(of: style) : Self.plainAttributes(of: style))
      }
      let pair = pairs[colours] ?? Int32(pairs.count + 1)
      if pairs.updateValue(pair, forKey: colours) == nil {
        init_pair(Int16(pair), Int16(colours.foreground), Int16(colours.background))
      }
      return Look(attributes: Self.attributes(of: style), pair: pair)
    }
  }

  subscript(style: Style) -> Look { looks[Int(style.rawValue)] }

  /// - Returns: whether the terminal has the eight basic colours beside its own two.
  private static func startColours() -> Bool {
    standoff_colour_count() >= 0 && has_colors() && start_color() == OK && use_default_colors() == OK
      && standoff_colour_count() >= 8
  }

  private static func colours(of style: Style) -> Colours? {
    switch style {
    case .date, .key: Colours(foreground: COLOR_CYAN)
    case .kind, .cue: Colours(foreground: COLOR_MAGENTA)
    case .place, .figure: Colours(foreground: COLOR_GREEN)
    case .planned: Colours(foreground: COLOR_CYAN)
    case .disputed, .statusError: Colours(foreground: COLOR_RED)
    case .inferred: Colours(foreground: COLOR_MAGENTA)
    case .match: Colours(foreground: COLOR_BLACK, background: COLOR_YELLOW)
    default: nil
    }
  }

  private static func attributes(of style: Style) -> attr_t {
    switch style {
    case .normal, .date, .kind, .place, .quote, .planned, .inferred, .match, .divider: 0
    case .dimmed: standoff_attribute_dim
    case .title, .heading, .actor, .figure, .speaker, .disputed, .statusError, .key, .dividerFocused:
      standoff_attribute_bold
    case .cue, .selectedUnfocused, .otherHighlight: standoff_attribute_underline
    case .selected, .highlight, .status: standoff_attribute_reverse
    }
  }

  /// Without colours: what colour alone would have told gets an attribute of its own.
  private static func plainAttributes(of style: Style) -> attr_t {
    switch style {
    case .match: standoff_attribute_reverse | standoff_attribute_bold
    case .statusError: standoff_attribute_reverse | standoff_attribute_bold
    default: attributes(of: style)
    }
  }
}
