/// The reported speech of a document, in order of text.
package func attributions(in document: Document, mentions: [Mention], timexes: [Timex]) -> [Attribution] { [] }
