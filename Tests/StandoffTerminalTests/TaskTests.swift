import Foundation
import StandoffUI
import Testing

/// docs/TASKS.md tells how many keys ten tasks take: the keys are typed, and do it.
@Suite(.serialized) struct TaskTests {
  struct Task: Sendable {
    let number: Int
    let keys: String
    let count: Int
  }

  /// The rows of the table: number, task, keys, number of keys, elsewhere.
  static let tasks: [Task] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/TASKS.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 5, let number = Int(cells[0]), let count = Int(cells[3]) else { return nil }
      let quoted = cells[2].split(separator: "`", omittingEmptySubsequences: false)
      return quoted.count > 1 ? Task(number: number, keys: String(quoted[1]), count: count) : nil
    }
  }()

  /// What is on the screen when a task is done.
  private static let results: [Int: [String]] = [
    1: ["speaker:", "━━ source", "14 Jan 2022"], 2: ["why", "rule"], 3: ["articles that report this event"],
    4: ["(off) kind:"],
    5: ["actor:"], 6: ["all of these actors"], 7: ["21 Jan 2022"], 8: ["as of 14 Jan 2022"], 9: ["figures"],
    10: ["copied the citation"],
  ]

  @Test func thereAreTen() {
    #expect(Self.tasks.map(\.number) == Array(1...10))
    #expect(Set(Self.results.keys) == Set(1...10))
  }

  @Test(arguments: tasks) func isDoneWithSoManyKeys(_ task: Task) throws {
    #expect(try Key.keys(in: task.keys).count == task.count)
    let terminal = try Browser.start(epilogue: "--fresh", articles: Browser.seeds)
    try terminal.type(task.keys)
    let texts = Self.results[task.number] ?? []
    let isDone = terminal.wait(seconds: 20) { screen in texts.allSatisfy { screen.shows($0) } }
    #expect(isDone, "\(task.keys):\n\(terminal.screen.rows.joined(separator: "\n"))")
  }
}
