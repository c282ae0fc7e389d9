import StandoffCore
import StandoffTestSupport

/// The source, cue and content that a marked text expects: `[Berg|source] [said|cue] [that it rained|content].`
struct MarkedAttribution {
  let marked: MarkedText
  let document: Document
  let attributions: [Attribution]

  init(_ text: String) {
    marked = MarkedText(text)
    document = marked.document()
    attributions = StandoffCore.attributions(in: document, mentions: [], timexes: [])
  }

  /// The attribution with exactly the marked spans.
  var expected: Attribution? {
    attributions.first {
      $0.source == spans("source").first && $0.cue == spans("cue").first && $0.content == spans("content")
    }
  }

  /// What was read, for the message of a failing test.
  var summary: String {
    attributions.map { attribution in
      let parts =
        [attribution.source, attribution.cue].map { $0.map(marked.words) ?? "-" }
        + attribution.content.map(marked.words)
      return "\(attribution.rule): " + parts.joined(separator: " | ")
    }.joined(separator: "\n")
  }

  func spans(_ value: String) -> [Span] { marked.marks.filter { $0.value == value }.map(\.span) }
}
