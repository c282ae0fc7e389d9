/// A directed relation of two events.
package struct Link: Hashable, Sendable {
  package let kind: LinkKind
  package let from: EventID
  package let to: EventID
  package let rule: RuleName
  /// The words that show it: document and span.
  package let evidence: [Evidence]

  package init(kind: LinkKind, from: EventID, to: EventID, rule: RuleName, evidence: [Evidence]) {
    self.kind = kind
    self.from = from
    self.to = to
    self.rule = rule
    self.evidence = evidence
  }
}

/// The raw values are those of the export.
package enum LinkKind: String, Hashable, Sendable, CaseIterable {
  case partOf = "part-of", responseTo = "response-to", precedes, contradicts, supersedes
}

package struct Evidence: Hashable, Sendable {
  /// Index into `EventGraph.documents`.
  package let document: Int
  package let span: Span

  package init(document: Int, span: Span) {
    self.document = document
    self.span = span
  }
}
