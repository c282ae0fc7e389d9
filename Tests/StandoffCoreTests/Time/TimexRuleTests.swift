import StandoffTestSupport
import Testing

@testable import StandoffCore

/// One row of a rule's evidence.
private struct Evidence: CustomTestStringConvertible, Sendable {
  let rule: TimexRule
  let sentence: String
  var testDescription: String { "\(rule.name): \(sentence)" }
}

private let examples = TimexRule.all.flatMap { rule in rule.examples.map { Evidence(rule: rule, sentence: $0) } }
private let counterexamples = TimexRule.all.flatMap { rule in
  rule.counterexamples.map { Evidence(rule: rule, sentence: $0) }
}

/// The publication day before the colon of `2022-01-14: …`, or 2024-03-08, and the marked sentence.
private func parts(of row: String) -> (day: String, text: String) {
  let head = row.prefix(10)
  guard CalendarDate(iso: head) != nil, row.dropFirst(10).hasPrefix(": ") else { return ("2024-03-08", row) }
  return (String(head), String(row.dropFirst(12)))
}

/// A timex told with as many of value, type, modifier and days as the mark it is compared with.
private func told(_ timex: Timex, as mark: String) -> String {
  let all = [timex.value, timex.type.rawValue, timex.mod ?? "", timex.days?.isoInterval ?? ""]
  return all.prefix(mark.split(separator: "|", omittingEmptySubsequences: false).count).joined(separator: "|")
}

extension DayInterval {
  /// One day, or both ends, as the examples write them.
  fileprivate var isoInterval: String {
    if let day = singleDay { return day.description }
    return "\(earliest?.description ?? "..")/\(latest?.description ?? "..")"
  }
}

@Suite("Time rules") struct TimexRuleTests {
  @Test("every example is read as it says", arguments: examples)
  fileprivate func example(_ row: Evidence) {
    let (day, text) = parts(of: row.sentence)
    let expected = ExampleText(text)
    let document = document(
      of: plainArticle(
        path: "example", text: Array(expected.plain.utf8), encoding: .utf8,
        creationTime: CreationTime(
          days: CalendarDate(iso: day).map { DayInterval($0) }, basis: .given, why: "given by the test")))
    let found = timexes(in: document)
    var marks = expected.marks.makeIterator()
    let seen = found.map { timex in
      ExampleText.Mark(span: timex.span, value: told(timex, as: marks.next()?.value ?? ""))
    }
    #expect(seen == expected.marks, "\(found.map { "\(document.text($0.span)) = \($0.value) by \($0.rule)" })")
    #expect(found.contains { $0.rule == row.rule.name }, "\(found.map(\.rule))")
  }

  @Test("no rule reads its counterexamples", arguments: counterexamples)
  fileprivate func counterexample(_ row: Evidence) {
    let (day, text) = parts(of: row.sentence)
    let document = MarkedText(text).document(publishedOn: day)
    let found = timexes(in: document).filter { $0.rule == row.rule.name }
    #expect(found.isEmpty, "\(found.map { "\(document.text($0.span)) = \($0.value)" })")
  }

  @Test("every rule has a name of its own, and evidence on both sides")
  func evidence() {
    let names = TimexRule.all.map(\.name)
    #expect(Set(names).count == names.count)
    for rule in TimexRule.all { #expect(!rule.counterexamples.isEmpty, "\(rule.name)") }
  }
}

/// A sentence with marks `[words|value|type|modifier|days]`: everything behind the first bar is kept.
private struct ExampleText {
  struct Mark: Equatable {
    let span: Span
    let value: String
  }
  private(set) var plain = ""
  private(set) var marks: [Mark] = []

  init(_ marked: String) {
    for (index, piece) in marked.split(separator: "[", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = piece.firstIndex(of: "]"), let bar = piece.firstIndex(of: "|") else {
        plain += piece
        continue
      }
      let start = plain.utf8.count
      plain += piece[..<bar]
      marks.append(Mark(span: Span(start, plain.utf8.count), value: String(piece[piece.index(after: bar)..<end])))
      plain += piece[piece.index(after: end)...]
    }
  }
}
