import Foundation
import Testing

/// Pages that the program makes of its own tables are those in the repository.
@Suite struct ManualTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: [(["manual"], "docs/standoff.1"), (["keys"], "docs/KEYS.md")])
  func pagesAreUpToDate(_ command: [String], _ file: String) throws {
    let page = try String(contentsOf: Self.root.appendingPathComponent(file), encoding: .utf8)
    let isSame = try Program.run(command).output == page
    #expect(isSame, "write it anew: standoff \(command[0]) > \(file)")
  }

  /// Every line is a known request or text; no text is taken for a request.
  @Test func theManualIsWellFormed() throws {
    let lines = try Program.run(["manual"]).lines
    let requests: Set<String> = ["TH", "SH", "SS", "PP", "TP", "B", "nf", "fi", "\\\""]
    for line in lines where line.hasPrefix(".") {
      let request = line.dropFirst().split(separator: " ").first.map(String.init) ?? ""
      #expect(requests.contains(request), "\(line)")
    }
    #expect(!lines.contains { $0.hasPrefix("'") })
    for title in ["NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "KEYS", "FILES", "ENVIRONMENT", "EXIT STATUS"] {
      #expect(lines.contains(".SH \(title)"))
    }
  }
}
