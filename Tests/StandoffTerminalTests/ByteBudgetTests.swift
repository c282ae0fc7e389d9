import StandoffUI
import Testing

/// What the terminal is sent, in bytes: over a slow line they are what a reader waits for.
@Suite(.serialized) struct ByteBudgetTests {
  /// The bytes after each of some keys, typed so fast that the source does not follow in between.
  private func costs(_ keys: [String], size: Size) throws -> [Int] {
    let terminal = try Browser.start(epilogue: "--fresh", articles: Browser.seeds, size: size)
    terminal.settle(milliseconds: 300)
    return try keys.map { key in
      let before = terminal.output.count
      try terminal.type(key)
      terminal.settle(milliseconds: 30)
      return terminal.output.count - before
    }
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60)])
  func aStepIsCheap(_ size: Size) throws {
    for key in ["j", "k"] {
      let start = Array(repeating: "30j", count: key == "k" ? 2 : 1)
      let costs = try costs(start + Array(repeating: key, count: 40), size: size).dropFirst(start.count).sorted()
      #expect(costs[20] <= 400, "\(key): \(costs)")
    }
  }

  @Test func scrollingIsCheap() throws {
    let costs = try costs(["40j"] + Array(repeating: "<C-e>", count: 30), size: Size(columns: 80, rows: 24))
    #expect(costs.dropFirst().sorted()[15] <= 400, "\(costs)")
  }

  @Test func aPageIsTextAndLittleElse() throws {
    let costs = try costs(Array(repeating: "<PgDn>", count: 8), size: Size(columns: 80, rows: 24)).sorted()
    #expect(costs[4] <= 2_500, "\(costs)")
  }

  @Test func theSourceScrollsByLines() throws {
    let costs = try costs(["s"] + Array(repeating: "j", count: 20), size: Size(columns: 80, rows: 24))
    #expect(costs.dropFirst().sorted()[10] <= 400, "\(costs)")
  }
}
