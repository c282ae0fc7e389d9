/// A document with everything that was read in it, each layer in order of text.
///
/// A class that nothing changes: it is handed on as one reference.
package final class AnnotatedDocument: Sendable {
  package let document: Document
  package let timexes: [Timex]
  package let mentions: [Mention]
  package let chains: [CoreferenceChain]
  package let attributions: [Attribution]
  package let quantities: [Quantity]
  package let eventMentions: [EventMention]

  package init(
    document: Document, timexes: [Timex], mentions: [Mention], chains: [CoreferenceChain],
    attributions: [Attribution], quantities: [Quantity], eventMentions: [EventMention]
  ) {
    self.document = document
    self.timexes = timexes
    self.mentions = mentions
    self.chains = chains
    self.attributions = attributions
    self.quantities = quantities
    // Kept for as long as the program runs: without the room that was left for more.
    self.eventMentions = eventMentions.map { $0 }
  }

  package var article: Article { document.article }
}
