import Testing

@testable import StandoffUI

private let allKeys: [Key] =
  [
    .scalar("j"), .scalar(" "), .scalar("<"), .scalar(">"), .scalar("é"), .scalar("日"), .up, .down, .left, .right,
    .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .escape, .backspace, .delete, .function(1), .function(12),
    .control("a"), .control("z"), .control("]"), .control("^"), .control("@"), .unknown,
    .resize(Size(columns: 120, rows: 40)),
  ]
  + [MouseEvent.Action.press(button: 1), .press(button: 2), .press(button: 3), .doubleClick, .wheelUp, .wheelDown].map {
    .mouse(MouseEvent($0, at: Position(row: 3, column: 10)))
  }

@Suite struct KeyNotationTests {
  @Test(arguments: allKeys)
  func everyKeyReadsBack(key: Key) throws {
    #expect(try Key.keys(in: key.notation) == [key])
  }

  @Test func keysReadBackInARow() throws {
    #expect(try Key.keys(in: allKeys.map(\.notation).joined()) == allKeys)
  }

  @Test(
    arguments: [
      ("<cr><ENTER>", [.enter, .enter]), ("<C-F>", [.control("f")]), ("<C-i><C-m><C-[>", [.tab, .enter, .escape]),
      ("/a b<CR>", [.scalar("/"), .scalar("a"), .scalar(" "), .scalar("b"), .enter]), ("", []),
      ("<f5>", [.function(5)]),
      ("<Click 0,0>", [.mouse(MouseEvent(.press(button: 1), at: Position(row: 0, column: 0)))]),
    ] as [(String, [Key])])
  func otherSpellings(notation: String, keys: [Key]) throws {
    #expect(try Key.keys(in: notation) == keys)
  }

  @Test(arguments: [
    ("jj<Foo>", 2, "there is no key <Foo>"), ("j<", 1, "'<' without '>'"), ("<F99>", 0, "there is no key <F99>"),
    ("<Resize 10>", 0, "there is no key <Resize 10>"), ("<Resize -1x4>", 0, "there is no key <Resize -1x4>"),
    ("<Click 1x2>", 0, "there is no key <Click 1x2>"), ("a\u{1B}", 1, "'^[' is not printable"),
    ("<C-1>", 0, "there is no key <C-1>"), ("<>", 0, "there is no key <>"),
  ])
  func faultsAreNamedWithTheirPlace(notation: String, position: Int, reason: String) {
    #expect(throws: KeyNotationError(position: position, reason: reason)) { try Key.keys(in: notation) }
  }

  @Test func theMessageCountsFromOneAndEndsWithTheRemedy() {
    let message = KeyNotationError(position: 2, reason: "there is no key <Foo>").description
    #expect(message.hasPrefix("key 3: there is no key <Foo>; write keys as in j, <CR>"))
  }
}
