import StandoffUI
import Testing

@testable import StandoffTerminal

/// What terminals send, and the keys that are meant, in key notation.
private let examples: [(bytes: String, keys: String)] = [
  ("jK é日", "jK<Space>é日"),
  ("\r\n\t\u{7F}\u{8}", "<CR><CR><Tab><BS><BS>"),
  ("\u{0}\u{1}\u{6}\u{1A}\u{1C}\u{1D}\u{1E}\u{1F}", "<C-@><C-a><C-f><C-z><C-\\><C-]><C-^><C-_>"),
  ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", "<Up><Down><Right><Left>"),
  ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", "<Up><Down><Right><Left>"),
  ("\u{1B}[1;5A\u{1B}[1;2C", "<Up><Right>"),
  (
    "\u{1B}[H\u{1B}[F\u{1B}OH\u{1B}OF\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~",
    "<Home><End><Home><End><Home><End><Home><End>"
  ),
  ("\u{1B}[5~\u{1B}[6~\u{1B}[3~\u{1B}[Z", "<PgUp><PgDn><Del><S-Tab>"),
  ("\u{1B}OP\u{1B}OS\u{1B}[11~\u{1B}[15~\u{1B}[17~\u{1B}[24~\u{1B}[[A\u{1B}[[E", "<F1><F4><F1><F5><F6><F12><F1><F5>"),
  ("\u{1B}[<0;11;4M\u{1B}[<0;12;5m", "<Click 3,10><Release 4,11>"),
  ("\u{1B}[<2;300;1M\u{1B}[<64;1;2M\u{1B}[<65;1;2M", "<RightClick 0,299><WheelUp 1,0><WheelDown 1,0>"),
  ("\u{1B}[<35;5;5M\u{1B}[<32;5;5Mx", "x"),
  ("\u{1B}[<16;1;1M", "<Click 0,0>"),
  ("\u{1B}[M +$\u{1B}[M#+$j", "<Click 3,10><Release 3,10>j"),
  ("\u{1B}[M`!!", "<WheelUp 0,0>"),
  ("\u{1B}[?62;4c\u{1B}[I", "<Unknown><Unknown>"),
  ("\u{1B}j\u{1B}\u{1B}[A", "<Esc>j<Esc><Up>"),
  ("\u{9B}", "<Unknown>"),
  ("\u{1B}[200~rm\r-x\u{3} é\u{1B}[Aq\u{1B}[201~q\r", "rm<Space>-x<Space><Space>é<Space>[Aqq<CR>"),
]

@Suite struct KeyDecoderTests {
  private func decoded(_ decoder: inout KeyDecoder, isFinal: Bool = false) -> [Key] {
    var keys: [Key] = []
    while let key = decoder.next(isFinal: isFinal) { keys.append(key) }
    return keys
  }

  @Test(arguments: examples)
  func sequencesAreKeys(bytes: String, keys: String) throws {
    var decoder = KeyDecoder()
    decoder.feed(bytes.utf8)
    #expect(decoded(&decoder) == (try Key.keys(in: keys)))
    #expect(!decoder.holdsBytes)
  }

  @Test(arguments: examples)
  func sequencesMayComeInPieces(bytes: String, keys: String) throws {
    var decoder = KeyDecoder()
    var result: [Key] = []
    for byte in bytes.utf8 {
      decoder.feed([byte])
      result += decoded(&decoder)
    }
    #expect(result == (try Key.keys(in: keys)))
  }

  @Test func aLoneEscapeWaitsUntilNothingFollows() {
    var decoder = KeyDecoder()
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.holdsBytes)
    #expect(decoded(&decoder, isFinal: true) == [.escape])
    decoder.feed("\u{1B}[1".utf8)
    #expect(decoded(&decoder, isFinal: true) == [.escape, .scalar("["), .scalar("1")])
  }

  @Test func aPasteThatNeverEndsIsEndedByEscape() {
    var decoder = KeyDecoder()
    decoder.feed("\u{1B}[200~ab\r".utf8)
    #expect(decoded(&decoder) == [.scalar("a"), .scalar("b"), .scalar(" ")])
    decoder.feed([0x1B])
    #expect(decoded(&decoder) == [])
    #expect(decoded(&decoder, isFinal: true) == [.escape])
    decoder.feed("\r".utf8)
    #expect(decoded(&decoder) == [.enter])
  }

  @Test func theTerminalsOwnDescriptionComesFirst() {
    var decoder = KeyDecoder(described: [Array("\u{1B}[5~".utf8): .home, Array("\u{1B}A".utf8): .up])
    decoder.feed("\u{1B}[5~\u{1B}A".utf8)
    #expect(decoded(&decoder) == [.home, .up])
  }

  @Test func noiseNeverHangsOrTraps() {
    var seed: UInt64 = 42
    var decoder = KeyDecoder()
    for _ in 0..<20_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let byte = UInt8(truncatingIfNeeded: seed >> 33)
      decoder.feed(byte < 0x50 ? [0x1B, 0x5B, byte] : [byte])
      _ = decoded(&decoder)
    }
    _ = decoded(&decoder, isFinal: true)
    #expect(!decoder.holdsBytes)
  }
}
