/// The time expressions of a document, in order of text, counted from its publication date.
package func timexes(in document: Document) -> [Timex] { [] }
