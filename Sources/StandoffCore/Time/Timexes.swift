/// The time expressions of a document, in order of text, counted from its publication date.
package func timexes(in document: Document) -> [Timex] {
  timexes(in: document, creationTime: document.article.creationTime.anchor)
}

/// The time expressions of a document, counted from a given day; nil leaves the relative ones unresolved.
package func timexes(in document: Document, creationTime: CalendarDate?) -> [Timex] { [] }
