/// A rule that carries its own proof: what it reads and what it must leave alone.
protocol ReadingRule {
  var name: RuleName { get }
  var examples: [String] { get }
  var counterexamples: [String] { get }
}

extension LitterRule: ReadingRule {}
extension TimexRule: ReadingRule {}
extension MentionRule: ReadingRule {}
extension CueRule: ReadingRule {}
extension BlockRule: ReadingRule {}
extension NumberRule: ReadingRule {}
extension SpeechKindRule: ReadingRule {}
extension PageSentenceRule: ReadingRule {}

extension RuleLayer {
  /// The rules of the layer, in order of preference.
  package var rules: [RuleDescription] {
    switch self {
    case .articles: headerDateRules.map(described) + litterRules.map(described)
    case .time: TimexRule.all.map(described)
    case .actors: MentionRule.all.map(described)
    case .attribution: cueRules.map(described) + blockRules.map(described)
    case .figures: numberRules.map(described)
    case .events: speechKindRules.map(described) + pageSentenceRules.map(described)
    case .graph: sameEventRules.map(described) + relationRules.map(described)
    }
  }
}

private func described(_ rule: any ReadingRule) -> RuleDescription {
  RuleDescription(name: rule.name, examples: rule.examples, counterexamples: rule.counterexamples)
}

private func described(_ rule: HeaderDateRule) -> RuleDescription {
  let examples = rule.examples.map { "\($0.0) = \($0.1)" }
  return RuleDescription(name: rule.name, examples: examples, counterexamples: rule.counterexamples)
}

private func described(_ rule: SameEventRule) -> RuleDescription {
  RuleDescription(name: rule.name, examples: [rule.joins], counterexamples: [rule.leavesApart])
}
