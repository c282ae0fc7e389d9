import StandoffUI

extension Theme {
  /// Every theme: `set theme NAME` takes one.
  package static let all: [Theme] = [standard, mono, dark, light, contrast]

  /// The one that is right on dark and on light backgrounds: only the basic colours, and of those the ones that can be read on both.
  static let standard = Theme(
    name: "default", summary: "the terminal's own basic colours, right on dark and light", colours: 8,
    paints: [
      .date: Paint(cyan), .key: Paint(cyan, attributes: .bold),
      .kind: Paint(magenta), .cue: Paint(magenta, attributes: .underline),
      .place: Paint(green), .figure: Paint(green),
      .planned: Paint(cyan), .inferred: Paint(magenta),
      .disputed: Paint(red, attributes: .bold), .statusError: Paint(red, attributes: .bold),
      .match: Paint(.basic(0), on: .basic(3)),
    ])

  /// No colours at all, as with NO_COLOR.
  static let mono = Theme(name: "mono", summary: "no colours: bold, underlined, reversed", colours: 0, paints: [:])

  static let dark = Theme(
    name: "dark", summary: "256 colours or true colour, for dark backgrounds", colours: 256,
    paints: [
      .dimmed: Paint(.rgb(0x80_8080)), .divider: Paint(.rgb(0x5F_5F5F)),
      .dividerFocused: Paint(.rgb(0xD7_AF5F), attributes: .bold), .title: Paint(.rgb(0xD7_AF5F), attributes: .bold),
      .heading: Paint(.rgb(0xE4_E4E4), attributes: .bold), .date: Paint(.rgb(0x87_AFD7)),
      .kind: Paint(.rgb(0xD7_87D7)), .actor: Paint(.rgb(0xFF_FFFF), attributes: .bold),
      .place: Paint(.rgb(0x87_D787)), .figure: Paint(.rgb(0xAF_D75F), attributes: .bold),
      .quote: Paint(.rgb(0xFF_D7AF)), .cue: Paint(.rgb(0xD7_87D7), attributes: .underline),
      .speaker: Paint(.rgb(0xFF_FFFF), attributes: .bold), .planned: Paint(.rgb(0x5F_D7D7)),
      .disputed: Paint(.rgb(0xFF_8787), attributes: .bold), .inferred: Paint(.rgb(0xAF_AFFF)),
      .key: Paint(.rgb(0xD7_AF5F), attributes: .bold), .match: Paint(.rgb(0x00_0000), on: .rgb(0xFF_D75F)),
      .status: Paint(.rgb(0xE4_E4E4), on: .rgb(0x3A_3A3A)),
      .statusError: Paint(.rgb(0xFF_8787), on: .rgb(0x3A_3A3A), attributes: .bold),
      .selected: Paint(.rgb(0xFF_FFFF), on: .rgb(0x00_5F87), attributes: .bold),
      .selectedUnfocused: Paint(on: .rgb(0x30_3030), attributes: .underline),
      .highlight: Paint(.rgb(0xFF_FFFF), on: .rgb(0x5F_5F00), attributes: .bold),
      .otherHighlight: Paint(attributes: .underline),
    ])

  static let light = Theme(
    name: "light", summary: "256 colours or true colour, for light backgrounds", colours: 256,
    paints: [
      .dimmed: Paint(.rgb(0x76_7676)), .divider: Paint(.rgb(0xA8_A8A8)),
      .dividerFocused: Paint(.rgb(0x87_5F00), attributes: .bold), .title: Paint(.rgb(0x87_5F00), attributes: .bold),
      .heading: Paint(.rgb(0x12_1212), attributes: .bold), .date: Paint(.rgb(0x00_5FAF)),
      .kind: Paint(.rgb(0x87_0087)), .actor: Paint(.rgb(0x00_0000), attributes: .bold),
      .place: Paint(.rgb(0x00_5F00)), .figure: Paint(.rgb(0x5F_5F00), attributes: .bold),
      .quote: Paint(.rgb(0x87_5F00)), .cue: Paint(.rgb(0x87_0087), attributes: .underline),
      .speaker: Paint(.rgb(0x00_0000), attributes: .bold), .planned: Paint(.rgb(0x00_5F5F)),
      .disputed: Paint(.rgb(0xAF_0000), attributes: .bold), .inferred: Paint(.rgb(0x5F_5FAF)),
      .key: Paint(.rgb(0x87_5F00), attributes: .bold), .match: Paint(.rgb(0x00_0000), on: .rgb(0xFF_D75F)),
      .status: Paint(.rgb(0x12_1212), on: .rgb(0xD0_D0D0)),
      .statusError: Paint(.rgb(0xAF_0000), on: .rgb(0xD0_D0D0), attributes: .bold),
      .selected: Paint(.rgb(0x00_0000), on: .rgb(0xAF_D7FF), attributes: .bold),
      .selectedUnfocused: Paint(on: .rgb(0xE4_E4E4), attributes: .underline),
      .highlight: Paint(.rgb(0x00_0000), on: .rgb(0xFF_FFAF), attributes: .bold),
      .otherHighlight: Paint(attributes: .underline),
    ])

  /// For eyes that need it: nothing is dim, few colours, every mark strong.
  static let contrast = Theme(
    name: "contrast", summary: "basic colours, nothing dim, strong marks", colours: 8,
    paints: [
      .dimmed: Paint(), .date: Paint(attributes: .bold), .kind: Paint(attributes: .bold),
      .disputed: Paint(red, attributes: [.bold, .reverse]), .statusError: Paint(red, attributes: [.bold, .reverse]),
      .match: Paint(.basic(0), on: .basic(3), attributes: .bold),
      .highlight: Paint(attributes: [.bold, .reverse]), .selected: Paint(attributes: [.bold, .reverse]),
    ])

  private static let red = ThemeColour.basic(1)
  private static let green = ThemeColour.basic(2)
  private static let magenta = ThemeColour.basic(5)
  private static let cyan = ThemeColour.basic(6)
}

extension Style {
  /// The role without colours: what colour alone would have told gets an attribute of its own.
  var plainAttributes: TextAttributes {
    switch self {
    case .normal, .date, .kind, .place, .quote, .planned, .inferred, .divider: []
    case .dimmed: .dim
    case .title, .heading, .actor, .figure, .speaker, .disputed, .key, .dividerFocused: .bold
    case .cue, .selectedUnfocused, .otherHighlight: .underline
    case .selected, .highlight, .status: .reverse
    case .match, .statusError: [.reverse, .bold]
    }
  }
}
