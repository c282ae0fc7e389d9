/// A digest as JSON Lines: one day a line, with its sentences as they stand in their articles. Offsets are Unicode scalars.
package func digestLines(of days: [DigestDay], in graph: EventGraph) -> String {
  var offsets: [Int: ScalarOffsets] = [:]
  return days.map { day in
    JSONWriter.line { json in
      json.field("type", "digest")
      json.field("date", day.day.description)
      json.field("articles", day.articles)
      json.list("sentences", day.sentences) { json, sentence in
        let article = graph.documents[sentence.document].article
        let scalars = offsets[sentence.document] ?? ScalarOffsets(text: article.text)
        offsets[sentence.document] = scalars
        json.item {
          $0.field("article", article.path)
          $0.field("start", scalars.scalarOffset(ofByte: sentence.span.start))
          $0.field("end", scalars.scalarOffset(ofByte: sentence.span.end))
          $0.field("text", article.text(sentence.span))
        }
      }
    } + "\n"
  }.joined()
}
