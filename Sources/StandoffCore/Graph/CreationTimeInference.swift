/// The documents, those without a publication date read again with one that their siblings support.
///
/// Four kinds of evidence are asked. A count of days ("day 161 of the invasion") of which a dated article gives the start. The number of its
/// page, where a site numbers them in order of publication. Weekdays: an article that says "Sullivan said Thursday" was published within six
/// days after a Thursday on which a dated article has Sullivan speak, and two such findings must agree. And the likelihood of each day by
/// the words, weekdays and dates of the article, where it proves right on the dated articles of the folder. Where two kinds disagree, or
/// none suffices, the article stays undated and its relative dates stay unresolved.
///
/// - Complexity: linear in event mentions and tokens; nothing is done when all articles are dated.
func datedFromSiblings(_ documents: [AnnotatedDocument], _ knowledge: ActorKnowledge) -> [AnnotatedDocument] {
  let undated = documents.indices.filter { documents[$0].article.creationTime.days == nil }
  guard !undated.isEmpty, undated.count < documents.count else { return documents }
  var provisional = documents
  for index in undated {
    provisional[index] = annotate(documents[index].article.dated(provisionalDay), knowledge: knowledge)
  }
  let table = actors(across: provisional)
  // Which story is told is not asked here.
  let stories = [Int](repeating: 0, count: documents.count)
  let features = reportFeatures(
    of: provisional, actors: table, stories: stories, gazetteer: knowledge.gazetteer, withDetails: false)
  let byDocument = Dictionary(grouping: features, by: \.report.document)
  let siblings = SiblingIndex(
    features.filter { documents[$0.report.document].article.creationTime.days != nil }, names: table.actors.map(\.name))
  let counters = DayCounters(documents)
  let numbers = AddressNumbers(documents)
  let likelihood = DayLikelihood(provisional, undated: undated)
  var dated = documents
  for index in undated {
    let findings = siblings.findings(for: byDocument[index] ?? [], in: provisional)
    let bounds = numbers.bounds(of: documents[index].article)
    let told = agreed(
      inferredCreationTime(from: findings, of: documents[index]),
      likelihood.creationTime(of: index, within: bounds))
    guard let creationTime = counters.creationTime(of: documents[index]) ?? bounds?.creationTime ?? told else {
      continue
    }
    var article = documents[index].article
    article.creationTime = creationTime
    dated[index] = annotate(article, knowledge: knowledge)
  }
  return dated
}

/// What weekdays and words come to together: the weekdays' answer when the words do not contradict it; nothing when they do.
private func agreed(_ byWeekdays: CreationTime?, _ byWords: CreationTime?) -> CreationTime? {
  guard let byWeekdays, let byWords else { return byWeekdays ?? byWords }
  guard let a = byWeekdays.days, let b = byWords.days, let start = a.earliest, let end = a.latest,
    let otherStart = b.earliest, let otherEnd = b.latest, start <= otherEnd + 2, otherStart <= end + 2
  else { return nil }
  return CreationTime(
    days: a, basis: .inferred, why: "\(byWeekdays.why); \(byWords.why)", spans: byWeekdays.spans + byWords.spans)
}

/// An undated article is first read as if published on this day, a Sunday: every weekday that looks back is then a day of the week before it, and
/// only which weekday it is counts.
private let provisionalDay = CalendarDate(dayNumber: 3)

/// A weekday of an undated article, recognised as a day by what a dated article tells.
private struct Finding {
  /// The days it may be, sorted.
  let days: [CalendarDate]
  /// Quoted words or several content words agree, not only who and what.
  let isStrong: Bool
  let weekday: Span
  /// In words: `"Thursday" (Jake Sullivan) is 2022-01-13 in b.txt`.
  let reason: String
}

/// Dated reports, found by what an undated one has: weekday, family and who.
private struct SiblingIndex {
  private static let limit = 24
  private var reports: [UInt64: [ReportFeatures]] = [:]
  private let names: [String]

  init(_ features: [ReportFeatures], names: [String]) {
    self.names = names
    for feature in features where feature.date.basis != .publication {
      guard let day = feature.day, feature.published != nil else { continue }
      for key in SiblingIndex.keys(feature, weekday: day.weekday) where (reports[key]?.count ?? 0) < SiblingIndex.limit
      {
        reports[key, default: []].append(feature)
      }
    }
  }

  private static func keys(_ feature: ReportFeatures, weekday: Int) -> [UInt64] {
    let family = UInt64(EventFamily.allCases.firstIndex(of: feature.family) ?? 0)
    let actors = feature.family == .speech ? feature.speaker.map { [$0] } ?? [] : feature.principals
    return actors.map { (UInt64($0) << 16) | (family << 8) | UInt64(weekday) }
  }

  func findings(for features: [ReportFeatures], in documents: [AnnotatedDocument]) -> [Finding] {
    features.compactMap { feature in
      guard let day = feature.day, let index = feature.date.timex, provisionalDay - 6 <= day, day <= provisionalDay
      else { return nil }
      let timex = documents[feature.report.document].timexes[index]
      guard timex.rule == weekdayRule else { return nil }
      return finding(for: feature, weekday: day.weekday, words: timex.span, in: documents)
    }
  }

  private func finding(
    for feature: ReportFeatures, weekday: Int, words: Span, in documents: [AnnotatedDocument]
  ) -> Finding? {
    let candidates = SiblingIndex.keys(feature, weekday: weekday).flatMap { reports[$0] ?? [] }.filter {
      tells(feature, $0)
    }
    let strong = candidates.filter { agreesInWords(feature, $0) }
    let tied = strong.isEmpty ? candidates : strong
    let days = Set(tied.compactMap(\.day)).sorted()
    guard let sibling = tied.first, let day = days.first, days.count <= 3 else { return nil }
    let text = documents[feature.report.document].document.text(words)
    return Finding(
      days: days, isStrong: !strong.isEmpty, weekday: words,
      reason: "“\(oneLine(text))” (\(what(feature))) is \(day) in \(documents[sibling.report.document].article.path)")
  }

  /// Whose words, which body's or whose talks, or what kind of deed.
  private func what(_ feature: ReportFeatures) -> String {
    switch feature.family {
    case .speech: feature.speaker.map { names[$0] } ?? feature.kind.rawValue
    case .talks: (feature.bodies.first ?? feature.principals.first).map { names[$0] } ?? feature.kind.rawValue
    default: feature.kind.rawValue
    }
  }

  /// Whether two reports may tell one thing, but for the day.
  private func tells(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
    switch a.family {
    case .speech: a.speaker == b.speaker
    case .talks: sharesBodyOrTwoParties(a, b)
    case .attack: a.kind == b.kind
    default: false
    }
  }

  private func sharesBodyOrTwoParties(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
    sharedCount(a.bodies, b.bodies, by: { UInt64($0) }) > 0
      || sharedCount(a.principals, b.principals, by: { UInt64($0) }) > 1
  }

  private func agreesInWords(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
    a.family == .attack || sharedCount(a.quotedRuns, b.quotedRuns, by: { $0 }) > 0
      || sharedCount(a.stems, b.stems, by: \.hash) >= 3
  }
}

/// The days of publication that most findings allow, narrowed by the last day named; nil when fewer than two findings agree, or too many disagree.
private func inferredCreationTime(from findings: [Finding], of annotated: AnnotatedDocument) -> CreationTime? {
  let days = Set(findings.flatMap(\.days)).sorted()
  guard let first = days.first, let last = days.last, last - first < 3_650 else { return nil }
  var best: (support: [Finding], day: CalendarDate)?
  for day in days {
    // A bare weekday looks back at most six days, so all supporting days lie in the week that ends with the last of them.
    let support = findings.filter { $0.days.contains { day - 6 <= $0 && $0 <= day } }
    if let current = best, weight(current.support) >= weight(support) { continue }
    best = (support, day)
  }
  guard let best, weight(best.support) >= 2, best.support.count * 3 >= findings.count * 2 else { return nil }
  let latest = lastNamedDay(in: annotated, notBefore: best.day)
  let reasons = best.support.map(\.reason).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
  let repeated = reasons.count == 1 ? ", in more than one report" : ""
  return CreationTime(
    days: DayInterval(earliest: latest, latest: latest + 1), basis: .inferred,
    why: reasons.prefix(4).joined(separator: "; ") + "\(repeated); the last day it names is \(latest)",
    spans: best.support.map(\.weekday))
}

/// A strong finding counts one and a half, so that two suffice only when they are different: of two weekdays, of two speakers or meetings,
/// or one that agrees in words beside another of the same speaker.
private func weight(_ findings: [Finding]) -> Double {
  let strong = Set(findings.filter(\.isStrong).map(\.reason)).count
  let weak = Set(findings.filter { !$0.isStrong }.map(\.reason)).count
  return Double(strong) * 1.5 + Double(weak)
}

/// The latest of the weekdays that the article names and does not look forward to, counted in the week after `day`.
private func lastNamedDay(in annotated: AnnotatedDocument, notBefore day: CalendarDate) -> CalendarDate {
  let anchored = timexes(in: annotated.document, creationTime: day + 1)
  let named = anchored.compactMap { $0.rule == weekdayRule ? $0.days?.singleDay : nil }
  return named.filter { $0 == day + 1 }.max() ?? day
}
