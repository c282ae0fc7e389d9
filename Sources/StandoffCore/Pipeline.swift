/// Reads one article: every layer that needs no other article.
///
/// - Parameter knowledge: what is known of actors beforehand, with the reader's corrections.
/// - Complexity: linear in the text.
package func annotate(_ article: Article, knowledge: ActorKnowledge = .builtIn) -> AnnotatedDocument {
  let document = document(of: article)
  let timexes = timexes(in: document)
  let (mentions, chains) = mentions(in: document, knowledge: knowledge)
  let attributions = attributions(in: document, mentions: mentions, timexes: timexes)
  let quantities = quantities(in: document, mentions: mentions, chains: chains)
  let eventMentions = eventMentions(
    in: document, timexes: timexes, mentions: mentions, chains: chains, attributions: attributions,
    quantities: quantities)
  return AnnotatedDocument(
    document: document, timexes: timexes, mentions: mentions, chains: chains, attributions: attributions,
    quantities: quantities, eventMentions: eventMentions)
}

/// Reads of one article what one layer of annotation needs: the other layers may be empty.
///
/// - Complexity: linear in the text; for `time` without the cost of the other stages.
package func annotate(
  _ article: Article, for layer: AnnotationLayer, knowledge: ActorKnowledge = .builtIn
) -> AnnotatedDocument {
  guard layer == .time else { return annotate(article, knowledge: knowledge) }
  let document = document(of: article)
  return AnnotatedDocument(
    document: document, timexes: timexes(in: document), mentions: [], chains: [], attributions: [], quantities: [],
    eventMentions: [])
}
