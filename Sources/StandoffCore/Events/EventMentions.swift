/// The event mentions of a document, in order of text.
///
/// - Parameter gazetteer: tells the seat of a body that met.
/// - Complexity: linear in the text: around each trigger, cue and figure a bounded stretch of its sentence is looked at.
package func eventMentions(
  in document: Document, timexes: [Timex], mentions: [Mention], chains: [CoreferenceChain],
  attributions: [Attribution], quantities: [Quantity], gazetteer: Gazetteer = .builtIn
) -> [EventMention] {
  let context = EventContext(
    document: document, timexes: timexes, mentions: mentions, chains: chains, attributions: attributions,
    quantities: quantities, gazetteer: gazetteer)
  var assembler = EventAssembler(context: context)
  return assembler.assemble()
}
