import Foundation
import StandoffUI
import Testing

@testable import StandoffTerminal

@Suite struct ThemeTests {
  @Test func namesAreUnlikeAndTheFirstIsTheUsualOne() {
    #expect(Theme.all.first?.name == "default")
    #expect(Set(Theme.all.map(\.name)).count == Theme.all.count)
    #expect(Theme.named("mono")?.colours == 0)
    #expect(Theme.named("no-such-theme") == nil)
  }

  /// Told by colour alone, a role would be lost without colours: what differs from plain text in meaning differs in attributes, or has a
  /// mark of its own in the text.
  @Test(arguments: Theme.all.map(\.name))
  func whatTheCursorIsOnIsToldFromTheRest(name: String) throws {
    let theme = try #require(Theme.named(name))
    let selected = theme.paint(.selected)
    #expect(selected != theme.paint(.normal) && selected != theme.paint(.selectedUnfocused))
    #expect(theme.paint(.highlight) != theme.paint(.otherHighlight))
    #expect(theme.paint(.match) != theme.paint(.normal))
    #expect(theme.paint(.statusError) != theme.paint(.status))
  }

  @Test(arguments: [
    (0x00_0000, 16), (0xFF_FFFF, 231), (0xFF_0000, 196), (0x5F_87AF, 67), (0x80_8080, 244), (0x3A_3A3A, 237),
    (0x12_1212, 233), (0xFF_D75F, 221),
  ])
  func coloursOfOurOwnHaveANearestOf256(value: Int, number: Int) {
    #expect(nearestOf256(value) == number)
    #expect(ThemeColour.rgb(value).number(isDirect: true) == max(8, value))
  }

  /// Contrast as WCAG 2.1 reckons it, on black for the dark theme and on white for the light one.
  @Test(arguments: [("dark", 0x00_0000), ("light", 0xFF_FFFF)])
  func wordsCanBeRead(name: String, background: Int) throws {
    let theme = try #require(Theme.named(name))
    for style in Style.allCases where style != .divider {
      let paint = theme.paint(style)
      guard case .rgb(let foreground)? = paint.foreground else { continue }
      var behind = background
      if case .rgb(let own)? = paint.background { behind = own }
      #expect(contrast(foreground, behind) >= 4.5, "\(style)")
    }
  }

  private func contrast(_ a: Int, _ b: Int) -> Double {
    let light = [luminance(a), luminance(b)].sorted()
    return (light[1] + 0.05) / (light[0] + 0.05)
  }

  private func luminance(_ value: Int) -> Double {
    let parts = [value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
