/// How one shape of time expression is read.
package struct TimexRule: Sendable {
  /// The shape: `last <weekday>`.
  package let name: RuleName
  /// Sentences with what is read in them: `They met [last Tuesday|2024-03-05].` Published on 2024-03-08, a Friday, unless the
  /// day stands before: `2022-01-14: …`. Behind the value may stand TIMEX3's type, modifier and the days.
  package let examples: [String]
  /// Sentences in which this rule reads nothing.
  package let counterexamples: [String]
  /// The words that an expression of this shape can begin with.
  let openers: [TimeWord.Kind]
  /// Reads at the reader's position and moves past the expression; returns nil when it is not there.
  let read: @Sendable (inout TimexReader) -> TimexReading?

  init(
    _ name: RuleName, opens openers: [TimeWord.Kind], examples: [String], counterexamples: [String] = [],
    read: @escaping @Sendable (inout TimexReader) -> TimexReading?
  ) {
    self.name = name
    self.openers = openers
    self.examples = examples
    self.counterexamples = counterexamples
    self.read = read
  }
}

extension TimexRule {
  /// All rules, in order of preference: the longer shape before the shorter that it begins with.
  package static let all: [TimexRule] =
    modifierRules + clockRules + feastRules + dateRules + weekdayRules + fiscalRules + relativeRules + seasonRules
    + durationRules
    + setRules + referenceRules

  /// For each kind of word, by its raw value, the rules it can open.
  static let openedBy: [[TimexRule]] = {
    var table = Array(repeating: [TimexRule](), count: TimeWord.Kind.allCases.count)
    for rule in all {
      for opener in rule.openers { table[Int(opener.rawValue)].append(rule) }
    }
    return table
  }()
}
