/// The graph as JSON Lines, the canonical export: articles, actors, events, links, one object a line.
package func jsonLines(of graph: EventGraph) -> String {
  var lines: [String] = []
  let offsets = graph.documents.map {
    ExportOffsets(scalars: ScalarOffsets(text: $0.article.text), disk: DiskOffsets($0.article))
  }
  for (index, document) in graph.documents.enumerated() {
    lines.append(articleLine(document.article, copyOf: graph.copyOf[index].map { graph.documents[$0].article.id }))
  }
  for actor in graph.actors.actors { lines.append(actorLine(actor)) }
  let matters = StatementMatters(graph: graph)
  for event in graph.events { lines.append(eventLine(event, in: graph, offsets: offsets, matters: matters)) }
  for link in graph.links { lines.append(linkLine(link, in: graph, offsets: offsets)) }
  var text = ""
  text.reserveCapacity(lines.reduce(0) { $0 + $1.utf8.count + 1 })
  for line in lines {
    text += line
    text += "\n"
  }
  return text
}

/// The two ways to count of one article.
private struct ExportOffsets {
  let scalars: ScalarOffsets
  let disk: DiskOffsets
}

private func articleLine(_ article: Article, copyOf original: String?) -> String {
  JSONWriter.line { json in
    json.field("type", "article")
    json.field("id", article.id)
    json.field("path", article.path)
    json.field("title", article.title?.value)
    json.field("outlet", article.outlet?.value)
    json.field("url", article.url?.value)
    json.field("published", article.creationTime.days?.edtf)
    json.field("published_basis", article.creationTime.basis.rawValue)
    json.field("published_why", article.creationTime.why)
    json.field("copy_of", original)
  }
}

private func actorLine(_ actor: Actor) -> String {
  JSONWriter.line { json in
    json.field("type", "actor")
    json.field("id", actor.id.description)
    json.field("name", actor.name)
    json.field("kind", actor.kind.rawValue)
    json.field("role", actor.role)
    json.field("of", actor.of?.description)
    json.field("aliases", actor.aliases)
  }
}

private func eventLine(
  _ event: Event, in graph: EventGraph, offsets: [ExportOffsets], matters: StatementMatters
) -> String {
  JSONWriter.line { json in
    json.field("type", "event")
    json.field("id", event.id.description)
    json.field("kind", event.kind.rawValue)
    json.field("label", event.label)
    json.field("date", event.date.edtf)
    json.field("earliest", event.date.days?.earliest?.description)
    json.field("latest", event.date.days?.latest?.description)
    json.field("granularity", event.date.granularity == .none ? nil : event.date.granularity.rawValue)
    json.field("basis", event.date.basis.rawValue)
    json.field("status", event.status.rawValue)
    json.list("participants", event.participants) { json, participant in
      json.item {
        $0.field("actor", participant.actor.description)
        $0.field("role", participant.role.rawValue)
      }
    }
    json.field("place", event.place?.name)
    json.field("place_basis", event.place?.basis.rawValue)
    if let figure = event.figure { json.object("figure") { write(figure, to: &$0) } }
    json.field("quotes", event.quotes(in: graph))
    json.list("factuality", event.factuality) { json, factuality in
      json.item {
        $0.field("source", factuality.holder?.description ?? "author")
        $0.field("value", factuality.value.rawValue)
      }
    }
    if event.isDoubted { json.field("doubted", true) }
    if event.isBackground { json.field("background", true) }
    json.field("first_reported", event.firstReported?.description)
    json.field("last_reported", event.lastReported?.description)
    json.list("mentions", event.reports) { json, report in
      json.item {
        write(report, of: graph, offsets: offsets[report.document], to: &$0)
        let about = matters.events(in: report)
        if !about.isEmpty { $0.field("about", about.map(\.description)) }
      }
    }
    write(event.related, to: &json)
  }
}

private func write(_ figure: Figure, to json: inout JSONWriter) {
  json.field("low", figure.low)
  json.field("high", figure.high)
  json.field("change", figure.change.rawValue)
  json.field("unit", figure.unit)
  json.field("thing", figure.thing)
  json.field("whose", figure.whose?.description)
  json.field("where", figure.place)
  json.field("as_of", figure.asOf?.edtf)
}

private func write(_ report: Report, of graph: EventGraph, offsets: ExportOffsets, to json: inout JSONWriter) {
  let annotated = graph.documents[report.document]
  let mention = graph.mention(report)
  let disk = offsets.disk
  let scalars = { (span: Span) in
    (offsets.scalars.scalarOffset(ofByte: span.start), offsets.scalars.scalarOffset(ofByte: span.end))
  }
  let extent = scalars(mention.extent)
  json.field("article", annotated.article.path)
  json.field("start", extent.0)
  json.field("end", extent.1)
  json.field("byte_start", disk.diskOffset(ofByte: mention.extent.start))
  json.field("byte_end", disk.diskOffset(ofByte: mention.extent.end))
  json.field("trigger", pair: scalars(mention.trigger))
  json.field("sentence", pair: scalars(annotated.document.sentences[mention.sentence].span))
  json.field("date", mention.date.edtf)
  json.field("date_text", mention.date.timex.map { annotated.document.text(annotated.timexes[$0].span) })
  json.field("status", mention.status.rawValue)
  json.field("polarity", mention.polarity.rawValue)
  json.field("speaker", mention.speaker.flatMap { graph.actor(ofMention: $0, in: report.document)?.id.description })
  json.field("speech", mention.speech?.rawValue)
  json.list("quotes", mention.quotes) { $0.write(pair: scalars($1)) }
  json.field("rule", mention.rule.description)
  json.field("stance", mention.stance?.rawValue)
  if let setting = mention.setting { write(setting, scalars, to: &json) }
  json.field("root", mention.root?.rawValue)
  json.field("outcome", mention.outcome.map { annotated.document.text($0) })
  json.field("outcome_span", pair: mention.outcome.map(scalars))
}

private func write(_ setting: SpeechSetting, _ scalars: (Span) -> (Int, Int), to json: inout JSONWriter) {
  if let audience = setting.audience { json.field("audience", pair: scalars(audience)) }
  if let venue = setting.venue { json.field("venue", pair: scalars(venue)) }
  json.field("medium", setting.medium?.rawValue)
  if setting.isInterpreted { json.field("interpreted", true) }
}

private func write(_ related: [EventParticipant], to json: inout JSONWriter) {
  if related.isEmpty { return }
  json.list("related", related) { json, participant in
    json.item {
      $0.field("actor", participant.actor.description)
      $0.field("role", participant.role.rawValue)
    }
  }
}

private func linkLine(_ link: Link, in graph: EventGraph, offsets: [ExportOffsets]) -> String {
  JSONWriter.line { json in
    json.field("type", "link")
    json.field("kind", link.kind.rawValue)
    json.field("from", link.from.description)
    json.field("to", link.to.description)
    json.field("rule", link.rule.description)
    json.list("evidence", link.evidence) { json, evidence in
      let table = offsets[evidence.document].scalars
      let path = graph.documents[evidence.document].article.path
      json.write(
        evidence: path, table.scalarOffset(ofByte: evidence.span.start), table.scalarOffset(ofByte: evidence.span.end))
    }
  }
}
