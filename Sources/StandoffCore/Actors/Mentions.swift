/// The mentions of actors and places in a document, in order of text, and the chains that they form.
package func mentions(in document: Document) -> ([Mention], [CoreferenceChain]) { ([], []) }
