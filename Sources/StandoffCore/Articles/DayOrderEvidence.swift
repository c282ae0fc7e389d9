/// The articles, those whose date in numbers leaves day and month open read as the other articles of the folder show.
///
/// Asked in this order: dates of the same outlet that can be read in one way only, dates in lines of the same wording, and the days of the
/// folder, when one reading falls among them and the other far away. Where the witnesses of a kind disagree, none of that kind is believed.
/// - Complexity: O(articles × log articles).
package func withDayOrderSettled(_ articles: [Article]) -> [Article] {
  guard articles.contains(where: { $0.creationTime.openDate != nil }) else { return articles }
  let witnesses = DayOrderWitnesses(articles)
  return articles.map { article in
    guard let open = article.creationTime.openDate else { return article }
    var copy = article
    copy.creationTime = witnesses.settled(open, of: article)
    return copy
  }
}

private let noWitness = "; nothing in the folder tells which"

/// The documents, those whose date in numbers the others settle read again with it.
func withDayOrderSettled(_ documents: [AnnotatedDocument], _ knowledge: ActorKnowledge) -> [AnnotatedDocument] {
  guard documents.contains(where: { $0.article.creationTime.openDate != nil }) else { return documents }
  let settled = withDayOrderSettled(documents.map(\.article))
  return zip(documents, settled).map { document, article in
    article.creationTime == document.article.creationTime ? document : annotate(article, knowledge: knowledge)
  }
}

private struct DayOrderWitnesses {
  /// A date of another article, by which an order is known; nil order when two disagree.
  private struct Witness {
    var order: DayOrder?
    let path: String
    let words: String
  }

  private var byOutlet: [WordKey: Witness] = [:]
  private var byLayout: [WordKey: Witness] = [:]
  private let days: [CalendarDate]

  init(_ articles: [Article]) {
    days = articles.compactMap { $0.creationTime.openDate == nil ? $0.creationTime.day : nil }.sorted()
    for article in articles {
      guard let notation = article.creationTime.notation, let order = notation.order else { continue }
      let witness = Witness(order: order, path: article.path, words: notation.words)
      if let key = outletKey(article, notation) { note(witness, at: key, in: &byOutlet) }
      note(witness, at: layoutKey(notation), in: &byLayout)
    }
  }

  private func note(_ witness: Witness, at key: WordKey, in table: inout [WordKey: Witness]) {
    if let known = table[key] {
      if known.order != witness.order { table[key]?.order = nil }
    } else {
      table[key] = witness
    }
  }

  func settled(_ open: OpenDate, of article: Article) -> CreationTime {
    let time = article.creationTime
    guard let notation = time.notation else { return time }
    if let key = outletKey(article, notation), let witness = byOutlet[key], let order = witness.order {
      return decided(open, order, time, because: "as “\(witness.words)” of the same outlet is in \(witness.path)")
    }
    if let witness = byLayout[layoutKey(notation)], let order = witness.order {
      return decided(open, order, time, because: "as “\(witness.words)” is in a line like it in \(witness.path)")
    }
    if let order = orderAmongDays(open) {
      let near = open.day(order)
      let count = days.count { abs($0 - near) <= 7 }
      return decided(
        open, order, time,
        because: "for \(count) articles of the folder are of that week and none is near the other day")
    }
    if time.days != nil || time.why.hasSuffix(noWitness) { return time }
    return CreationTime(
      days: nil, basis: .none, why: time.why + noWitness, notation: notation, openDate: open
    )
  }

  /// The reading with two dated articles within a week, when the other has none within 45 days.
  private func orderAmongDays(_ open: OpenDate) -> DayOrder? {
    let count = { (day: CalendarDate, reach: Int) in
      days.partitioningIndex { $0 > day + reach } - days.partitioningIndex { $0 >= day - reach }
    }
    for (order, other) in [(DayOrder.dayFirst, DayOrder.monthFirst), (.monthFirst, .dayFirst)]
    where count(open.day(order), 7) >= 2 && count(open.day(other), 45) == 0 {
      return order
    }
    return nil
  }

  private func decided(_ open: OpenDate, _ order: DayOrder, _ time: CreationTime, because reason: String)
    -> CreationTime
  {
    CreationTime(
      days: DayInterval(open.day(order)), basis: open.basis,
      why: "“\(open.words)”, read \(order.words) as \(open.day(order)), \(reason)", spans: open.span.map { [$0] } ?? [],
      notation: time.notation, openDate: open)
  }
}

/// Outlet and separator: one outlet may write `03.04.2022` on one page and `4/3/2022` on another.
private func outletKey(_ article: Article, _ notation: DateNotation) -> WordKey? {
  article.outlet.map { WordKey("\($0.value.lowercased()) \(notation.separator)") }
}

private func layoutKey(_ notation: DateNotation) -> WordKey { WordKey("\(notation.layout.hash) \(notation.separator)") }
