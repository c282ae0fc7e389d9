extension RuleLayer {
  /// The rules of the layer, in order of preference.
  package var rules: [RuleDescription] {
    switch self {
    case .articles:
      headerDateRules.map { rule in
        RuleDescription(
          name: rule.name, examples: rule.examples.map { "\($0.0) = \($0.1)" }, counterexamples: rule.counterexamples)
      }
        + litterRules.map { RuleDescription(name: $0.name, examples: $0.examples, counterexamples: $0.counterexamples) }
    case .time:
      TimexRule.all.map { RuleDescription(name: $0.name, examples: $0.examples, counterexamples: $0.counterexamples) }
    case .actors:
      MentionRule.all.map { RuleDescription(name: $0.name, examples: $0.examples, counterexamples: $0.counterexamples) }
    case .attribution:
      cueRules.map { RuleDescription(name: $0.name, examples: $0.examples, counterexamples: $0.counterexamples) }
    case .figures:
      numberRules.map { RuleDescription(name: $0.name, examples: $0.examples, counterexamples: $0.counterexamples) }
    case .events: []
    case .graph:
      sameEventRules.map { RuleDescription(name: $0.name, examples: [$0.joins], counterexamples: [$0.leavesApart]) }
    }
  }
}
