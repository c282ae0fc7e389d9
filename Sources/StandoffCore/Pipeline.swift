/// The stages that one article is read in, in their order. `tokens` finds sentences and tokens; the others are layers.
package enum AnnotationStage: Int, Hashable, Sendable, CaseIterable {
  case tokens, time, actors, attribution, figures, events
}

/// Reads one article: every layer that needs no other article.
///
/// - Parameters:
///   - knowledge: what is known of actors beforehand, with the reader's corrections.
///   - finished: called after each stage; whoever wants to know what a stage costs looks at a clock there. The core has none.
/// - Complexity: linear in the text.
package func annotate(
  _ article: Article, knowledge: ActorKnowledge = .builtIn, finished: (AnnotationStage) -> Void = { _ in }
) -> AnnotatedDocument {
  let document = document(of: article)
  finished(.tokens)
  let timexes = timexes(in: document)
  finished(.time)
  let speech = ReportedSpeech(in: document, timexes: timexes)
  let (mentions, chains) = mentions(in: document, knowledge: knowledge, sources: speech.sources)
  finished(.actors)
  let attributions = speech.attributions(mentions: mentions)
  finished(.attribution)
  let quantities = quantities(in: document, mentions: mentions, chains: chains)
  finished(.figures)
  let eventMentions = eventMentions(
    in: document, timexes: timexes, mentions: mentions, chains: chains, attributions: attributions,
    quantities: quantities, gazetteer: knowledge.gazetteer)
  finished(.events)
  return AnnotatedDocument(
    document: document, timexes: timexes, mentions: mentions, chains: chains, attributions: attributions,
    quantities: quantities, eventMentions: eventMentions)
}

/// Reads of one article what one layer of annotation needs: the other layers may be empty.
///
/// - Parameters:
///   - knowledge: what is known of actors beforehand; not looked at for `time`.
///   - finished: called after each stage that was needed.
/// - Complexity: linear in the text; for `time` without the cost of the other stages.
package func annotate(
  _ article: Article, for layer: AnnotationLayer, knowledge: @autoclosure () -> ActorKnowledge = .builtIn,
  finished: (AnnotationStage) -> Void = { _ in }
) -> AnnotatedDocument {
  guard layer == .time else { return annotate(article, knowledge: knowledge(), finished: finished) }
  let document = document(of: article)
  finished(.tokens)
  let timexes = timexes(in: document)
  finished(.time)
  return AnnotatedDocument(
    document: document, timexes: timexes, mentions: [], chains: [], attributions: [], quantities: [],
    eventMentions: [])
}
