import Foundation
import Testing

@Suite struct PlainTests {
  private func dialogue(_ lines: String, environment: [String: String] = [:]) throws -> Program.Run {
    try Program.run(["browse", "--plain", "seeds"], input: lines, environment: environment)
  }

  @Test func eventsAreNumberedAndCommandsAreWords() throws {
    let run = try dialogue("list\n3\n\nsource\nfilter kind:talks\nlist\nexplain\nnonsense\nquit\nlist\n")
    #expect(run.status == 0)
    #expect(run.lines.first?.hasPrefix("5 articles, ") == true)
    #expect(run.lines.contains { $0.hasPrefix("3. ") } && run.lines.contains { $0.hasPrefix("4. ") })
    #expect(run.lines.contains { $0.hasPrefix("This event: ") })
    #expect(run.lines.contains { $0.contains(", filter kind:talks") })
    #expect(run.lines.contains { $0.contains("no command 'nonsense'") })
    #expect(!run.output.utf8.contains(0x1B))
  }

  @Test func withoutUnicodeThereIsOnlyASCII() throws {
    let run = try dialogue("list\n1\nsource\nhelp\n", environment: ["LC_ALL": "C", "TERM": "dumb"])
    #expect(run.status == 0 && run.lines.count > 12)
    #expect(run.output.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
  }
}
