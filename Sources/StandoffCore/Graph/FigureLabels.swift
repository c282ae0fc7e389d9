/// The words of a clause with several figures that tell one of them: "Attacks killed 21 civilians" and "injured 27".
///
/// - Returns: nil where the clause tells no other figure of the kind.
/// - Complexity: O(figures of the clause + log figures of the document).
func spanOfFigure(_ mention: EventMention, in annotated: AnnotatedDocument) -> Span? {
  guard mention.kind == .casualtyFigure || mention.kind == .troopFigure, mention.part == nil,
    let quantity = mention.quantity.map({ annotated.quantities[$0] })
  else { return nil }
  let own = quantity.span
  let first = annotated.quantities.partitioningIndex { $0.span.end > mention.core.start }
  let others = annotated.quantities[first...].prefix { $0.span.start < mention.core.end }
    .filter { $0.category == quantity.category && !$0.span.overlaps(own) }.map(\.span)
  guard !others.isEmpty else { return nil }
  let start = others.map(\.end).filter { $0 <= own.start }.max().map {
    firstWord(after: $0, before: own.start, in: annotated.document)
  }
  let end = others.map(\.start).filter { $0 >= own.end }.min().map {
    lastWord(after: own.end, before: $0, in: annotated.document)
  }
  return Span(start ?? mention.core.start, max(own.end, end ?? mention.core.end))
}

/// Where the words of a figure begin behind another one: after the last mark or conjunction between them.
private func firstWord(after previous: Int, before own: Int, in document: Document) -> Int {
  let between = document.tokenIndex(from: previous)..<document.tokenIndex(from: own)
  guard let joint = between.last(where: { isJoint(document.tokens[$0]) }), joint + 1 < document.tokens.count else {
    return own
  }
  return document.tokens[joint + 1].span.start
}

/// Where the words of a figure end before another one: at the first mark or conjunction between them.
private func lastWord(after own: Int, before next: Int, in document: Document) -> Int {
  let between = document.tokenIndex(from: own)..<document.tokenIndex(from: next)
  guard let joint = between.first(where: { isJoint(document.tokens[$0]) }), joint > 0 else { return next }
  return document.tokens[joint - 1].span.end
}

private func isJoint(_ token: Token) -> Bool { token.kind == .mark || joints.contains(token.lower) }

private let joints: WordSet = ["and", "while", "with", "plus", "but", "including"]
