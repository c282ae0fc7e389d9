/// The layers of stand-off annotation that can be printed as tab-separated rows.
package enum AnnotationLayer: String, CaseIterable, Sendable { case time, attribution, actors, events, figures }

/// The rows of one layer of one document. Offsets are half-open Unicode-scalar offsets into the file.
///
/// - Parameters:
///   - documentID: the first column.
///   - actorOfChain: for each chain of the document its actor, or nil for a place.
package func rows(
  of layer: AnnotationLayer, in annotated: AnnotatedDocument, documentID: String, actorOfChain: [Actor?]
) -> [[String]] {
  let table = LayerTable(annotated: annotated, documentID: documentID, actorOfChain: actorOfChain)
  return switch layer {
  case .time: annotated.timexes.map(table.row)
  case .attribution: annotated.attributions.flatMap(table.rows)
  case .actors: annotated.mentions.compactMap(table.row)
  case .events: annotated.eventMentions.map(table.row)
  case .figures: annotated.quantities.indices.map(table.figureRow)
  }
}

private struct LayerTable {
  let annotated: AnnotatedDocument
  let documentID: String
  let actorOfChain: [Actor?]
  private let offsets: ScalarOffsets
  /// For each quantity the first event mention that tells it.
  private let mentionOfQuantity: [Int?]

  init(annotated: AnnotatedDocument, documentID: String, actorOfChain: [Actor?]) {
    self.annotated = annotated
    self.documentID = documentID
    self.actorOfChain = actorOfChain
    offsets = ScalarOffsets(text: annotated.article.text)
    var mentionOfQuantity = [Int?](repeating: nil, count: annotated.quantities.count)
    for (index, mention) in annotated.eventMentions.enumerated() {
      if let quantity = mention.quantity, mentionOfQuantity[quantity] == nil { mentionOfQuantity[quantity] = index }
    }
    self.mentionOfQuantity = mentionOfQuantity
  }

  func row(_ timex: Timex) -> [String] {
    [documentID] + pair(timex.span) + [
      timex.type.rawValue, timex.value, timex.days?.earliest?.description ?? "", timex.days?.latest?.description ?? "",
      timex.anchor.description, timex.rule.description,
    ]
  }

  func rows(_ attribution: Attribution) -> [[String]] {
    let source = attribution.source.map(pair) ?? ["-1", "-1"]
    let cue = attribution.cue.map(pair) ?? ["-1", "-1"]
    let speaker = attribution.sourceMention.flatMap(actorID) ?? ""
    return attribution.content.map { fragment in
      [documentID] + pair(fragment) + source + [attribution.kind.rawValue] + cue + [
        speaker, attribution.rule.description,
      ]
    }
  }

  func row(_ mention: Mention) -> [String]? {
    guard let actor = actorOfChain[mention.chain] else { return nil }
    return [documentID] + pair(mention.span) + [actor.id.description, mention.kind.rawValue]
  }

  func row(_ mention: EventMention) -> [String] {
    let sentence = annotated.document.sentences[mention.sentence].span
    let participants = mention.participants.compactMap { participant in
      actorID(participant.mention).map { "\(participant.role.rawValue)=\($0)" }
    }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let figure = mention.quantity.map { annotated.document.text(annotated.quantities[$0].span) } ?? ""
    return [documentID] + pair(sentence) + pair(mention.trigger) + [
      mention.kind.rawValue, mention.date.edtf ?? "", mention.status.rawValue, mention.polarity.rawValue,
      participants.joined(separator: ";"), mention.place?.name ?? "", figure,
      mention.root?.rawValue ?? "", mention.outcome.map(annotated.document.text) ?? "",
    ]
  }

  func figureRow(_ index: Int) -> [String] {
    let quantity = annotated.quantities[index]
    // The day of the event that it belongs to; else it stands when it is printed.
    let told = mentionOfQuantity[index].map { annotated.eventMentions[$0] }
    let asOf = told?.date.edtf ?? annotated.article.creationTime.days?.edtf ?? ""
    return [documentID] + pair(quantity.span) + [
      quantity.low.map(numberText) ?? "", quantity.high.map(numberText) ?? "", quantity.change.rawValue,
      quantity.unit ?? "", quantity.thing.map(annotated.document.text) ?? "", quantity.whose.flatMap(actorID) ?? "",
      quantity.place.map(annotated.document.text) ?? "", asOf,
    ]
  }

  private func pair(_ span: Span) -> [String] {
    [String(offsets.scalarOffset(ofByte: span.start)), String(offsets.scalarOffset(ofByte: span.end))]
  }

  private func actorID(_ mention: Int) -> String? {
    actorOfChain[annotated.mentions[mention].chain]?.id.description
  }
}

/// Fields joined by tabs; tabs and line breaks inside a field become spaces.
package func tabSeparated(_ fields: [String]) -> String {
  fields.map { field in
    guard field.utf8.contains(where: { $0 < 0x20 }) else { return field }
    return String(String.UnicodeScalarView(field.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }.joined(separator: "\t")
}
