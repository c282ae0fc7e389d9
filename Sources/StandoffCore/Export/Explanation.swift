/// Why an event is on the timeline: each report with its words, its rule, and what date, place and speaker were read from.
///
/// The lines may hold bytes of an article: they are to be made displayable before they reach a terminal.
package func explanation(of event: Event, in graph: EventGraph) -> [String] {
  var lines = ["\(event.kind.rawValue)  \(event.date.edtf ?? "undated")  \(event.status.rawValue)  [\(event.id)]"]
  lines.append("  \(event.label)")
  if !event.participants.isEmpty {
    lines.append(
      "  who: "
        + event.participants.map { "\(name($0.actor, in: graph)) (\($0.role.rawValue))" }.joined(separator: ", "))
  }
  if !event.related.isEmpty {
    lines.append(
      "  concerns: "
        + event.related.map { "\(name($0.actor, in: graph)) (\($0.role.rawValue))" }.joined(separator: ", "))
  }
  if let place = event.place { lines.append("  where: \(place.name) (\(place.basis.rawValue))") }
  if let figure = event.figure { lines.append("  figure: \(figureText(figure))") }
  for holder in event.factuality {
    lines.append(
      "  vouched for by \(holder.holder.map { name($0, in: graph) } ?? "the author"): \(holder.value.rawValue)")
  }
  if let rule = event.rule { lines.append("  \(event.reports.count) reports joined by: \(rule)") }
  for (index, report) in event.reports.enumerated() {
    lines.append("  report \(index + 1) of \(event.reports.count)")
    lines += reportLines(report, in: graph).map { "    " + $0 }
  }
  for link in graph.links where link.from == event.id || link.to == event.id {
    let other = link.from == event.id ? link.to : link.from
    let direction = link.from == event.id ? link.kind.rawValue : "\(link.kind.rawValue) (this is its object)"
    lines.append("  link: \(direction) \(other) by \(link.rule)")
  }
  return lines
}

/// What was read in a stretch of an article: every annotation that touches it, with its rule.
package func explanation(at span: Span, in document: Int, of graph: EventGraph) -> [String] {
  let annotated = graph.documents[document]
  var lines = ["\(annotated.article.path): “\(oneLine(annotated.article.text(span)))”"]
  lines.append("  published: \(publicationText(annotated.article))")
  for block in annotated.article.blocks where block.span.overlaps(span) {
    lines.append("  block: \(block.kind.rawValue)")
  }
  lines += annotated.timexes.filter { $0.span.overlaps(span) }.map { "  time: " + timexText($0, in: annotated) }
  lines += annotated.mentions.filter { $0.span.overlaps(span) }.map {
    "  actor: " + mentionText($0, document, in: graph)
  }
  lines += annotated.attributions.filter { touches($0, span) }.map {
    "  speech: " + attributionText($0, document, in: graph)
  }
  lines += annotated.quantities.filter { $0.span.overlaps(span) }.map { "  figure: " + quantityText($0, in: annotated) }
  for event in graph.events where event.reports.contains(where: { touches($0, document, span, in: graph) }) {
    lines += explanation(of: event, in: graph).map { "  " + $0 }
  }
  return lines
}

// MARK: Reports

private func reportLines(_ report: Report, in graph: EventGraph) -> [String] {
  let annotated = graph.documents[report.document]
  let mention = graph.mention(report)
  var lines = ["article: \(annotated.article.path), published \(publicationText(annotated.article))"]
  lines.append("words: “\(oneLine(annotated.document.text(mention.extent)))”")
  lines.append("trigger: “\(oneLine(annotated.document.text(mention.trigger)))” by rule “\(mention.rule)”")
  let timex = mention.date.timex.map { " from " + timexText(annotated.timexes[$0], in: annotated) } ?? ""
  lines.append("date: \(mention.date.edtf ?? "unresolved") (\(mention.date.basis.rawValue))\(timex)")
  if let place = mention.place { lines.append("place: \(place.name) (\(place.basis.rawValue))") }
  if let speaker = mention.speaker {
    lines.append("speaker: " + mentionText(annotated.mentions[speaker], report.document, in: graph))
  }
  if let attribution = mention.attribution {
    lines.append("speech: " + attributionText(annotated.attributions[attribution], report.document, in: graph))
  }
  if let text = settingText(mention, in: annotated) { lines.append("said: " + text) }
  lines.append("status: \(mention.status.rawValue), \(mention.polarity.rawValue), \(mention.factuality.rawValue)")
  return lines
}

private func touches(_ report: Report, _ document: Int, _ span: Span, in graph: EventGraph) -> Bool {
  report.document == document && graph.mention(report).extent.overlaps(span)
}

private func touches(_ attribution: Attribution, _ span: Span) -> Bool {
  attribution.content.contains { $0.overlaps(span) } || attribution.source?.overlaps(span) ?? false
    || attribution.cue?.overlaps(span) ?? false
}

// MARK: Annotations in words

private func publicationText(_ article: Article) -> String {
  let time = article.creationTime
  return "\(time.days?.edtf ?? "on an unknown day") (\(time.basis.rawValue): \(time.why))"
}

private func timexText(_ timex: Timex, in annotated: AnnotatedDocument) -> String {
  let cue = timex.cue.map { ", cue “\(oneLine(annotated.document.text($0)))”" } ?? ""
  let days = timex.days.map { " = \($0.edtf)" } ?? ""
  let mod = timex.mod.map { " (\($0))" } ?? ""
  return
    "“\(oneLine(annotated.document.text(timex.span)))” \(timex.type.rawValue) \(timex.value)\(mod)\(days), anchor \(timex.anchor)\(cue), rule “\(timex.rule)”"
}

private func mentionText(_ mention: Mention, _ document: Int, in graph: EventGraph) -> String {
  let annotated = graph.documents[document]
  let actor =
    graph.actors.actorOfChain[document][mention.chain].map { graph.actors.actors[$0].name }
    ?? annotated.chains[mention.chain].name
  return
    "“\(oneLine(annotated.document.text(mention.span)))” is \(actor), \(mention.kind.rawValue), rule “\(mention.rule)”"
}

private func attributionText(_ attribution: Attribution, _ document: Int, in graph: EventGraph) -> String {
  let annotated = graph.documents[document]
  let source = attribution.source.map { "source “\(oneLine(annotated.document.text($0)))”" } ?? "no source"
  let cue = attribution.cue.map { ", cue “\(oneLine(annotated.document.text($0)))”" } ?? ""
  return "\(attribution.kind.rawValue), \(source)\(cue), \(attribution.act.rawValue), rule “\(attribution.rule)”"
}

/// "denies · to “reporters” · “in Brussels” · interview"; nil when nothing is told of it.
private func settingText(_ mention: EventMention, in annotated: AnnotatedDocument) -> String? {
  let quoted = { (span: Span) in "“\(oneLine(annotated.document.text(span)))”" }
  let parts = [
    mention.stance?.rawValue, mention.setting?.audience.map { "to " + quoted($0) }, mention.setting?.venue.map(quoted),
    mention.setting?.medium?.rawValue, mention.setting?.principal.map { "for " + quoted($0) },
    mention.setting?.isInterpreted == true ? "through an interpreter" : nil,
  ]
  let told = parts.compactMap { $0 }
  return told.isEmpty ? nil : told.joined(separator: ", ")
}

private func quantityText(_ quantity: Quantity, in annotated: AnnotatedDocument) -> String {
  let bounds = [quantity.low, quantity.high].map { $0.map(numberText) ?? "…" }.joined(separator: "–")
  let thing = quantity.thing.map { " “\(oneLine(annotated.document.text($0)))”" } ?? ""
  return
    "“\(oneLine(annotated.document.text(quantity.span)))” \(quantity.change.rawValue) \(bounds)\(thing), \(quantity.category.rawValue), rule “\(quantity.rule)”"
}

/// A figure in words: `> 100000 troops of Russia`.
package func figureText(_ figure: Figure) -> String {
  let value =
    figure.low == figure.high
    ? figure.low.map(numberText) ?? "?"
    : [figure.low, figure.high].map { $0.map(numberText) ?? "…" }.joined(separator: "–")
  let parts = [
    figure.change == .equal ? nil : figure.change.rawValue, value, figure.thing ?? figure.unit,
    figure.whose.map { "of \($0)" }, figure.place,
  ]
  return parts.compactMap { $0 }.joined(separator: " ")
}

private func name(_ id: ActorID, in graph: EventGraph) -> String {
  graph.actors.actor(id)?.name ?? id.description
}
