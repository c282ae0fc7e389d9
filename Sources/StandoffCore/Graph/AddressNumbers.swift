/// Sites that number their pages in order of publication: `…/news/67587` of a day stands between `…/67570` and `…/67601`.
///
/// Only the dated articles of a folder tell whether a site does: four or more of them, whose days never step back as the numbers rise.
struct AddressNumbers {
  /// A numbered page whose day is known.
  private struct Page {
    let number: Int
    let day: CalendarDate
    let path: String
  }

  /// Fewer tell nothing of a site's habit.
  private static let fewest = 4
  /// The pages of each host, by number.
  private var sites: [String: [Page]] = [:]

  /// - Complexity: O(articles × log articles).
  init(_ documents: [AnnotatedDocument]) {
    for document in documents {
      guard let day = document.article.creationTime.day, let (host, number) = numberedAddress(of: document.article)
      else { continue }
      sites[host, default: []].append(Page(number: number, day: day, path: document.article.path))
    }
    sites = sites.mapValues { $0.sorted { ($0.number, $0.day) < ($1.number, $1.day) } }
      .filter { $0.value.count >= AddressNumbers.fewest && AddressNumbers.isInOrder($0.value) }
  }

  private static func isInOrder(_ pages: [Page]) -> Bool {
    zip(pages, pages.dropFirst()).allSatisfy { $0.day <= $1.day } && pages.first?.day != pages.last?.day
  }

  /// Between which days an article's address stands; nil when it has no number, or its site does not count.
  func bounds(of article: Article) -> AddressBounds? {
    guard let (host, number) = numberedAddress(of: article), let pages = sites[host], let span = article.url?.span
    else {
      return nil
    }
    let next = pages.partitioningIndex { $0.number > number }
    let before = next > 0 ? pages[next - 1] : nil
    let after = next < pages.count ? pages[next] : nil
    var why = "its address is number \(number) of \(host)"
    if let before { why += "; \(before.number) is of \(before.day) in \(before.path)" }
    if let after { why += "; \(after.number) is of \(after.day) in \(after.path)" }
    return AddressBounds(days: DayInterval(earliest: before?.day, latest: after?.day), why: why, span: span)
  }
}

/// The days between which a page's number stands.
struct AddressBounds {
  /// Open at an end beyond which no page is known.
  let days: DayInterval
  let why: String
  let span: Span

  /// The answer, where the two pages lie at most a day apart.
  var creationTime: CreationTime? {
    guard let count = days.dayCount, count <= 2 else { return nil }
    return CreationTime(days: days, basis: .inferred, why: why, spans: [span])
  }
}

/// The host of an article's address and the number its path ends with, of four to twelve digits.
private func numberedAddress(of article: Article) -> (host: String, number: Int)? {
  guard let url = article.url else { return nil }
  let text = Array(url.value.utf8)
  guard let address = WebAddress(in: text, span: Span(0, text.count)) else { return nil }
  var path = text[address.path.range]
  while path.last == 0x2F { path.removeLast() }
  for ending in [".html", ".htm", ".shtml"] where path.reversed().starts(with: ending.utf8.reversed()) {
    path.removeLast(ending.utf8.count)
    break
  }
  let digits = path.reversed().prefix { $0 &- 0x30 < 10 }
  guard (4...12).contains(digits.count) else { return nil }
  return (address.host, digits.reversed().reduce(0) { $0 * 10 + Int($1 - 0x30) })
}
