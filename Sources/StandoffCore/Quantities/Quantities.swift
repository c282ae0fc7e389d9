/// The figures of a document, in order of text.
package func quantities(in document: Document, mentions: [Mention], chains: [CoreferenceChain]) -> [Quantity] { [] }
