/// What ties reports by their words, whatever they tell.
extension SameEventRule {
  static let sameWording = SameEventRule(
    name: "same words in two articles",
    joins: "agency text that two papers print: eight words or more, word for word",
    leavesApart: "the same words twice in one article, or a week apart: two readouts use one phrase",
    asks: { $0.wording != nil }, bonds: [.kind, .otherArticle]
  ) { a, b in
    a.wording == b.wording && (daysBetween(a, b) ?? 0) <= 3
  }

  static let nearWording = SameEventRule(
    name: "nearly the same words",
    joins:
      "agency text printed with small changes; an item that a live page carries twice; a title and its first sentence",
    leavesApart: "the same words from two speakers or with other numbers; two offices' accounts; a week between them",
    asks: { $0.words.terms.count >= 3 }, bonds: [.manner, .numbers, .voice, .fewDays]
  ) { a, b in
    guard let days = daysBetween(a, b), a.report.document != b.report.document || !a.core.overlaps(b.core),
      a.quantity == b.quantity
    else {
      return false
    }
    guard a.words.numbers == b.words.numbers, personsAgree(a.namedPersons, b.namedPersons), placesAgree(a, b),
      recordsAgree(a, b) || isOneSession(a, b)
    else {
      return false
    }
    let (fewer, more) = (min(a.words.terms.count, b.words.terms.count), max(a.words.terms.count, b.words.terms.count))
    let shared = sharedCount(a.words.terms, b.words.terms, by: { $0 })
    if shared >= 3 && shared == more || shared >= 5 && (shared * 10 >= more * 9 || shared == fewer && more == fewer + 1)
    {
      return true
    }
    // A title is the first sentence cut short, or that in fewer words.
    if a.report.document == b.report.document, a.isTitle != b.isTitle, shared >= 4, shared * 10 >= fewer * 8 {
      return true
    }
    // A list tells of parallel things in parallel words: there only all the words count.
    guard a.report.document != b.report.document, days <= 1 else { return false }
    return shared >= 6 && shared * 5 >= fewer * 4 && more <= fewer * 2
  }
}

/// A meeting of the same parties that an office put down twice on one day.
private func isOneSession(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  a.family == .talks && b.family == .talks && a.published == b.published && a.principals == b.principals
}

/// What two offices put down of two occasions is never the same, however alike the words: readouts are written from one template.
func recordsAgree(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  a.report.document == b.report.document || !a.isOfRecord || !b.isOfRecord
}
