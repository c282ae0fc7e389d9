import Foundation
import Testing

@testable import StandoffTerminal

@Suite struct ClipboardTests {
  @Test(arguments: ["", "a", "ab", "abc", "Kiew → Київ", String(repeating: "x", count: 1000)])
  func theSequenceHoldsTheText(text: String) throws {
    let sequence = try #require(Clipboard.sequence(for: text))
    let encoded = Data(text.utf8).base64EncodedString()
    #expect(String(decoding: sequence, as: UTF8.self) == "\u{1B}]52;c;\(encoded)\u{7}")
  }

  @Test func controlsAreLeftOut() throws {
    let sequence = try #require(Clipboard.sequence(for: "a\u{1B}[2J\r\n\tb\u{9B}\u{7F}"))
    let encoded = Data("a[2J\n\tb".utf8).base64EncodedString()
    #expect(String(decoding: sequence, as: UTF8.self) == "\u{1B}]52;c;\(encoded)\u{7}")
  }

  @Test func whatIsTooLongIsNotSent() {
    #expect(Clipboard.sequence(for: String(repeating: "x", count: Clipboard.limit)) != nil)
    #expect(Clipboard.sequence(for: String(repeating: "x", count: Clipboard.limit + 1)) == nil)
  }

  @Test func screenGetsItInPieces() throws {
    let sequence = try #require(Clipboard.sequence(for: String(repeating: "x", count: 2000), wrapsForScreen: true))
    let pieces = String(decoding: sequence, as: UTF8.self).components(separatedBy: "\u{1B}P").dropFirst()
    #expect(pieces.count > 2)
    #expect(pieces.allSatisfy { $0.hasSuffix("\u{1B}\\") && $0.utf8.count <= 768 })
    let joined = pieces.map { $0.dropLast(2) }.joined()
    #expect(
      joined == String(decoding: Clipboard.sequence(for: String(repeating: "x", count: 2000)) ?? [], as: UTF8.self))
  }

  @Test(arguments: [
    ("xterm-256color", true), ("tmux", true), ("xterm-kitty", true), ("st-256color", true), ("linux", false),
    ("vt100", false), ("stv52", false),
  ])
  func onlyTerminalsThatKnowItAreAsked(name: String, isKnown: Bool) { #expect(Clipboard.isKnown(to: name) == isKnown) }
}
