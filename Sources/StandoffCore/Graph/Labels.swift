/// A short line that says what an event is, in the words of a report.
///
/// For a statement, what was said (content or quotation); otherwise the clause that reports it.
func eventLabel(_ mention: EventMention, in annotated: AnnotatedDocument) -> String {
  if let attribution = mention.attribution, mention.kind.family == .speech,
    let speech = spokenWords(mention, annotated.attributions[attribution])
  {
    return capped(withoutComplementiser(oneLine(annotated.document.text(speech))))
  }
  return capped(oneLine(annotated.document.text(mention.core)))
}

/// The first fragment of content inside the extent.
private func spokenWords(_ mention: EventMention, _ attribution: Attribution) -> Span? {
  attribution.content.first { mention.extent.overlaps($0) && $0.count > 8 }
}

/// `that the talks go on` reads better beside its speaker without its first word.
private func withoutComplementiser(_ clause: String) -> String {
  clause.hasPrefix("that ") ? String(clause.dropFirst(5)) : clause
}

/// Text on one line: each run of white space is one space.
package func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// At most 160 scalars, cut at a space and marked with an ellipsis.
private func capped(_ text: String) -> String {
  let limit = 160
  guard text.unicodeScalars.count > limit else { return text }
  let head = String(text.unicodeScalars.prefix(limit))
  let cut = head.lastIndex(of: " ").map { String(head[..<$0]) } ?? head
  return cut + "…"
}
