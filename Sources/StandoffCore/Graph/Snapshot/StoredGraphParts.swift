// How actors, links and figures are stored: writer and reader of each side by side.

private let actorKinds = ActorKind.allCases
private let linkKinds = LinkKind.allCases
private let changes = QuantityChange.allCases
private let categories = QuantityCategory.allCases

extension ByteWriter {
  mutating func write(_ actor: Actor) {
    write(actor.id.description)
    write(actor.name)
    write(actor.kind)
    write(actor.role) { $0.write($1) }
    write(actor.of) { $0.write($1.description) }
    write(actor.aliases) { $0.write($1) }
  }

  mutating func write(_ link: Link) {
    write(link.kind)
    for text in [link.from.description, link.to.description, link.rule.description] { write(text) }
    write(link.evidence) { writer, evidence in
      writer.write(count: evidence.document)
      writer.write(evidence.span)
    }
  }

  mutating func write(_ figure: FigureSighting) {
    write(figure.key.whose.description)
    write(figure.key.category)
    for text in [figure.key.thing, figure.place, figure.holder?.description] { write(text) { $0.write($1) } }
    write(figure.days)
    write(figure.low)
    write(figure.high)
    write(figure.change)
    write(figure.event.description)
    write(count: figure.report.document)
    write(count: figure.report.mention)
  }
}

extension ByteReader {
  mutating func actor() -> Actor {
    Actor(
      id: ActorID(text()), name: text(), kind: value(of: actorKinds), role: optional { $0.text() },
      of: optional { ActorID($0.text()) }, aliases: list { $0.text() })
  }

  mutating func link() -> Link {
    Link(
      kind: value(of: linkKinds), from: EventID(text()), to: EventID(text()), rule: RuleName(text()),
      evidence: list { Evidence(document: $0.count(), span: $0.span()) })
  }

  mutating func figureSighting() -> FigureSighting {
    let whose = ActorID(text())
    let category = value(of: categories)
    let thing = optional { $0.text() }
    let place = optional { $0.text() }
    let holder = optional { ActorID($0.text()) }
    return FigureSighting(
      key: SeriesKey(whose: whose, category: category, thing: thing), place: place, days: days(), holder: holder,
      low: decimal(), high: decimal(), change: value(of: changes), event: EventID(text()),
      report: Report(document: count(), mention: count()))
  }
}
