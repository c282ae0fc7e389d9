/// A reading rule as a person sees it in a list.
package struct RuleDescription: Hashable, Sendable {
  package let name: RuleName
  /// What it reads, in the rule's own examples.
  package let examples: [String]
  /// What it must leave alone.
  package let counterexamples: [String]

  package init(name: RuleName, examples: [String], counterexamples: [String]) {
    self.name = name
    self.examples = examples
    self.counterexamples = counterexamples
  }
}

/// The stages that read by rules, in the order they run.
package enum RuleLayer: String, CaseIterable, Sendable {
  case articles, time, actors, attribution, figures, events, graph
}

/// The rules of a layer as plain text.
package func rulesText(of layers: [RuleLayer]) -> String {
  layers.map { layer in
    let rules = layer.rules.map { rule in
      ["  \(rule.name)"] + rule.examples.map { "    reads: \($0)" } + rule.counterexamples.map { "    leaves: \($0)" }
    }
    return ([layer.rawValue] + rules.flatMap { $0 }).joined(separator: "\n") + "\n"
  }.joined(separator: "\n")
}

/// The rules as the page docs/RULES.md.
package func rulesMarkdown(of layers: [RuleLayer]) -> String {
  let sections = layers.map { layer in
    (["## \(layer.rawValue)", "", "| rule | reads | leaves alone |", "|---|---|---|"] + layer.rules.map(tableRow))
      .joined(separator: "\n")
  }
  return """
    # Rules

    Made by `standoff rules --markdown`; `scripts/docs` writes it anew. In each layer the rules stand in order of preference.

    \(sections.joined(separator: "\n\n"))

    """
}

private func tableRow(_ rule: RuleDescription) -> String {
  let cells = [[rule.name.description], rule.examples, rule.counterexamples].map { lines in
    lines.map(escapedCell).joined(separator: "<br>")
  }
  return "| " + cells.joined(separator: " | ") + " |"
}

/// A bar would end the cell, a line break the row, an angle bracket begin a tag.
private func escapedCell(_ text: String) -> String {
  text.map { character in
    switch character {
    case "|": "\\|"
    case "<": "&lt;"
    case _ where character.isNewline: " "
    default: String(character)
    }
  }.joined()
}
