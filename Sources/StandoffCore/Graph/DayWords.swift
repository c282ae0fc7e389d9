/// Why a day was inferred, in words for a reader.
struct DayWords {
  /// The nearest articles of these days.
  let nearest: String?
  /// What only articles of these days say.
  let shared: String?
  let times: String?
  /// Where the shared words stand.
  let spans: [Span]
  private let finding: DayFinding

  init(_ finding: DayFinding, of index: Int, in likelihood: DayLikelihood) {
    self.finding = finding
    let document = likelihood.documents[index]
    let told = finding.nearest.map { likelihood.dated[$0.article] }.filter { abs($0.day - finding.day) <= 2 }
    nearest =
      told.isEmpty
      ? nil
      : "nearest in what it tells: "
        + told.prefix(3).map { "\(likelihood.documents[$0.document].article.path) (\($0.day))" }.joined(separator: ", ")
    spans = DayWords.longest(DayWords.phrases(of: index, about: finding.day, in: likelihood))
    let words = spans.map { "“\(oneLine(document.document.text($0)))”" }
    shared = words.isEmpty ? nil : "only articles of these days have " + words.joined(separator: ", ")
    times = DayWords.lastWeekday(in: document, finding.range).map { "the last weekday it names is \($0)" }
  }

  /// How sure it is, and how answers as sure prove right.
  func share(_ tried: (right: Int, all: Int)?) -> String {
    let percent = Int((finding.mass * 100).rounded())
    let share = "the days within two of \(finding.day) have \(percent) % of the likelihood"
    guard let tried else { return share }
    return share + "; of \(tried.all) dated articles tried in this way, \(tried.right) come out within two days"
  }

  /// Runs of words that two or more dated articles have, all of them of these days.
  private static func phrases(of index: Int, about day: CalendarDate, in likelihood: DayLikelihood) -> [Span] {
    var phrases: [Span] = []
    for term in likelihood.terms.termsOf[index] ?? [] {
      let articles = likelihood.terms.articles(with: term)
      guard articles.count > (term.isPair ? 0 : 1),
        articles.allSatisfy({ abs(likelihood.dated[$0].day - day) <= 2 })
      else { continue }
      if let last = phrases.last, term.span.start < last.end, last.union(term.span).count <= 60 {
        phrases[phrases.count - 1] = last.union(term.span)
      } else {
        phrases.append(term.span)
      }
    }
    return phrases
  }

  /// The four longest, in order of text.
  private static func longest(_ phrases: [Span]) -> [Span] {
    Array(phrases.sorted { ($1.count, $0.start) < ($0.count, $1.start) }.prefix(4)).sorted()
  }

  private static func lastWeekday(in document: AnnotatedDocument, _ range: DayInterval) -> CalendarDate? {
    guard let first = range.earliest, let last = range.latest else { return nil }
    let named = NamedTimes(in: document).weekdays
    return [last, first, first - 1].first { named.contains($0.weekday) }
  }
}
