/// The event mentions of a document, in order of text.
package func eventMentions(
  in document: Document, timexes: [Timex], mentions: [Mention], chains: [CoreferenceChain],
  attributions: [Attribution], quantities: [Quantity]
) -> [EventMention] { [] }
