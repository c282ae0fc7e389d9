package import StandoffCore

/// Up to when what was published is taken in: all of a day, or only some of its articles.
package struct ReportTime: Hashable, Sendable {
  package let day: CalendarDate
  /// Paths of articles of that day that are left out all the same, in order.
  package let withheld: [String]

  package init(_ day: CalendarDate, withheld: [String] = []) {
    self.day = day
    self.withheld = withheld
  }

  fileprivate func takesIn(_ publication: Publication) -> Bool {
    publication.day < day || publication.day == day && !withheld.contains(publication.path)
  }
}

/// An article and the day on which it appeared.
struct Publication: Hashable, Comparable, Sendable {
  let day: CalendarDate
  let path: String
  /// The outlet, else the path.
  let name: String

  /// By day; articles of one day have no other order than that of their paths.
  static func < (a: Publication, b: Publication) -> Bool {
    a.day != b.day ? a.day < b.day : a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
  }
}

/// The articles that have a day of publication, the first it can be, in order.
func publications(in graph: EventGraph) -> [Publication] {
  graph.documents.indices.compactMap { document in
    let article = graph.documents.head(of: document)
    return article.creationTime.days?.earliest.map {
      Publication(day: $0, path: article.path, name: article.outlet?.value ?? article.path)
    }
  }.sorted()
}

extension State {
  /// The days on which articles were published, of all that have been read, in order.
  private var reportDays: [CalendarDate] { Set(publications.map(\.day)).sorted() }

  /// `as of 13 Jan 2022`, and how many of that day's articles where it is not all; nil where everything is known.
  var asOfText: String? {
    asOf.map { time in
      let ofDay = publications.filter { $0.day == time.day }
      let part =
        time.withheld.isEmpty ? "" : " (\(ofDay.count(where: time.takesIn)) of \(counted(ofDay.count, "article")))"
      return "as of \(time.day.dayMonthYear)\(part)"
    }
  }

  /// A day of publication back or on.
  mutating func stepAsOf(byDays steps: Int) -> [Effect] {
    guard let first = reportDays.first, let last = reportDays.last else { return refuseStep() }
    let days = reportDays
    let here = asOf.map { time in days.partitioningIndex { $0 > time.day } - 1 } ?? days.count - 1
    // The rest of a day that is known in part is the first step on.
    let target = here + steps - (steps > 0 && asOf?.withheld.isEmpty == false ? 1 : 0)
    if target < 0 { return refuseStep(before: first) }
    if target >= days.count || days[target] == last { return stepToAll(last) }
    return [.rebuild(asOf: ReportTime(days[target]))]
  }

  /// An article back or on, in order of publication.
  mutating func stepAsOf(byArticles steps: Int) -> [Effect] {
    guard let first = publications.first, let last = publications.last else { return refuseStep() }
    let known = asOf.map { publications.count(where: $0.takesIn) } ?? publications.count
    let target = known + steps
    if target < 1 { return refuseStep(before: first.day) }
    if target >= publications.count { return stepToAll(last.day) }
    let newest = publications[target - 1]
    notice = Notice("up to \(newest.name), \(newest.day.dayMonthYear): \(target) of \(publications.count) articles")
    let withheld = publications[target...].prefix { $0.day == newest.day }.map(\.path)
    return [.rebuild(asOf: ReportTime(newest.day, withheld: withheld))]
  }

  private mutating func refuseStep(before day: CalendarDate? = nil) -> [Effect] {
    notice = Notice(day.map { "nothing was published before \($0.dayMonthYear)" } ?? "no article has a date")
    return []
  }

  private mutating func stepToAll(_ last: CalendarDate) -> [Effect] {
    if asOf != nil { return [.rebuild(asOf: nil)] }
    notice = Notice("all that was published by \(last.dayMonthYear) is shown")
    return []
  }
}
