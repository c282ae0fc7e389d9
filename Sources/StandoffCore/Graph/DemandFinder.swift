/// Finds the demand that an answer in the same article answers.
struct DemandFinder {
  private let annotated: AnnotatedDocument
  /// Event mentions that are demands or offers, in order of text.
  private let demands: [Int]

  init(in annotated: AnnotatedDocument) {
    self.annotated = annotated
    demands = annotated.eventMentions.indices.filter {
      annotated.eventMentions[$0].kind == .demand || annotated.eventMentions[$0].kind == .offer
    }
  }

  /// The demand told in the same sentence or in the two before it; where the answer names "demands" or "proposals", the last one
  /// before it, else the first of the article. Nil for what is no answer, or answers nothing that is told here.
  ///
  /// - Parameter isRejection: whether a remark of another kind says no to a demand.
  func demandAnswered(by index: Int, isRejection: Bool = false) -> Int? {
    let answer = annotated.eventMentions[index]
    guard isRejection || answer.kind == .response || answer.kind == .refusal else { return nil }
    if names(answer, claimNouns), let claim = claimBefore(index) { return claim }
    let others = demands.filter { $0 != index && annotated.eventMentions[$0].trigger != answer.trigger }
    if let near = others.last(where: { isNear(annotated.eventMentions[$0], answer) }) { return near }
    guard names(answer, demandNouns) else { return nil }
    return others.last { annotated.eventMentions[$0].core.start < answer.core.start } ?? others.first
  }

  private func isNear(_ demand: EventMention, _ answer: EventMention) -> Bool {
    demand.sentence <= answer.sentence && answer.sentence - demand.sentence <= 2
      && annotated.document.sentences[demand.sentence].block + 1 >= annotated.document.sentences[answer.sentence].block
  }

  /// The last thing said before an answer to "those arguments", within two sentences.
  private func claimBefore(_ index: Int) -> Int? {
    let answer = annotated.eventMentions[index]
    return (max(0, index - 6)..<index).last { before in
      let claim = annotated.eventMentions[before]
      return claim.kind.family == .speech && claim.sentence < answer.sentence && answer.sentence - claim.sentence <= 2
    }
  }

  private func names(_ answer: EventMention, _ nouns: Set<WordKey>) -> Bool {
    let document = annotated.document
    return document.tokens[document.tokenIndex(from: answer.core.start)...].prefix {
      $0.span.start < answer.core.end
    }
    .contains { nouns.contains($0.lower) }
  }
}

/// Nouns for what is asked.
let demandNouns: Set<WordKey> = [
  "demand", "demands", "proposal", "proposals", "request", "requests", "offer", "offers", "ultimatum", "conditions",
]

private let claimNouns: Set<WordKey> = [
  "argument", "arguments", "claim", "claims", "accusation", "accusations", "allegation", "allegations", "assertion",
  "assertions", "charge", "charges",
]
