/// Reports taken for reports of one event.
struct EventCluster: Sendable {
  var members: [ReportFeatures]
  /// The rule that joined the second member.
  var rule: RuleName?
  /// Reports that say that it did not happen.
  var denials: [ReportFeatures] = []
  /// What is denied or only possible, and told as real by nobody.
  var isDoubted = false
}

/// Groups reports by event.
///
/// Reports with a day come first, then those with wider dates, then those without, so that a vague report finds the precise one; each is compared
/// with the clusters that share a key with it: at most `bucketLimit` for each key, and in each cluster with at most `memberLimit` members.
///
/// - Complexity: O(reports × keys × limits): linear.
func clusters(of features: [ReportFeatures]) -> [EventCluster] {
  var merger = Merger()
  for report in features.sorted(by: isMorePrecise) { merger.add(report) }
  return merger.clusters.filter { !$0.members.isEmpty }
}

private func isMorePrecise(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  (a.isRestated ? 1 : 0, width(a), a.published?.dayNumber ?? .max, a.report.document, a.report.mention)
    < (b.isRestated ? 1 : 0, width(b), b.published?.dayNumber ?? .max, b.report.document, b.report.mention)
}

private func width(_ report: ReportFeatures) -> Int { report.date.days.map { $0.dayCount ?? 100_000 } ?? 200_000 }

private struct Merger {
  private static let bucketLimit = 12
  private static let memberLimit = 8
  private static let strongRules: Set<RuleName> = [
    SameEventRule.sameQuotation.name, SameEventRule.sameOccasion.name,
    SameEventRule.sameWording.name, SameEventRule.nearWording.name, SameEventRule.sameSayings.name,
    SameEventRule.sameDayMatter.name,
  ]

  var clusters: [EventCluster] = []
  private var buckets: [UInt64: [Int]] = [:]

  /// The members that stand for a cluster: its first, and its last, which other articles may have told.
  private static func sample(_ members: [ReportFeatures]) -> [ReportFeatures] {
    members.count <= memberLimit ? members : Array(members.prefix(memberLimit / 2) + members.suffix(memberLimit / 2))
  }

  mutating func add(_ report: ReportFeatures) {
    let keys = blockingKeys(of: report)
    let ties = tiedClusters(report, keys: keys)
    if let best = ties.first {
      let cluster = best.cluster
      if clusters[cluster].rule == nil { clusters[cluster].rule = sameEventRules[best.rank].name }
      for other in ties.dropFirst() where isStrong(best.rank) && isStrong(other.rank) {
        join(other.cluster, to: cluster)
      }
      clusters[cluster].members.append(report)
      remember(cluster, under: keys)
    } else {
      clusters.append(EventCluster(members: [report], rule: nil))
      remember(clusters.count - 1, under: keys)
    }
  }

  private mutating func remember(_ cluster: Int, under keys: [UInt64]) {
    for key in keys {
      var bucket = buckets[key, default: []]
      if bucket.last == cluster || bucket.contains(cluster) { continue }
      bucket.append(cluster)
      if bucket.count > Merger.bucketLimit { bucket.removeFirst() }
      buckets[key] = bucket
    }
  }

  /// The candidates that some rule ties: by the most preferred rule, then by shared content words, then the earliest.
  private func tiedClusters(_ report: ReportFeatures, keys: [UInt64]) -> [(cluster: Int, rank: Int)] {
    let candidates = Set(keys.flatMap { buckets[$0] ?? [] }).sorted().filter { !clusters[$0].members.isEmpty }
    let ties = candidates.compactMap { candidate -> (cluster: Int, rank: Int, shared: Int)? in
      guard let rank = tyingRule(report, clusters[candidate]) else { return nil }
      let members = Merger.sample(clusters[candidate].members)
      return (candidate, rank, members.map { sharedCount($0.stems, report.stems, by: \.hash) }.max() ?? 0)
    }
    return ties.sorted { ($0.rank, -$0.shared, $0.cluster) < ($1.rank, -$1.shared, $1.cluster) }
      .map { ($0.cluster, $0.rank) }
  }

  /// Whether a rule is proof enough to join two groups that a report belongs to: the same words, or one speaker on one occasion.
  private func isStrong(_ rank: Int) -> Bool { Merger.strongRules.contains(sameEventRules[rank].name) }

  /// Puts one group into another when their reports are compatible. The emptied one stays, so that numbers keep their meaning.
  private mutating func join(_ other: Int, to cluster: Int) {
    let mine = Merger.sample(clusters[cluster].members)
    let theirs = Merger.sample(clusters[other].members)
    guard mine.allSatisfy({ report in theirs.allSatisfy { isCompatible($0, report) } }) else { return }
    let moved = clusters[other].members
    clusters[other].members = []
    clusters[cluster].members += moved
    for report in moved.prefix(Merger.memberLimit) { remember(cluster, under: blockingKeys(of: report)) }
  }

  /// The rank of the first rule that ties a report to a member, when nothing in the cluster contradicts it.
  private func tyingRule(_ report: ReportFeatures, _ cluster: EventCluster) -> Int? {
    let members = Merger.sample(cluster.members)
    guard members.allSatisfy({ isCompatible($0, report) }) else { return nil }
    return sameEventRules.indices.first { rank in members.contains { sameEventRules[rank].ties($0, report) } }
  }
}

/// The keys under which a report looks for its likes. Two reports that some rule could tie share at least one.
private func blockingKeys(of report: ReportFeatures) -> [UInt64] {
  var keys = report.quotedRuns.prefix(64).map { key(1, $0, UInt64(report.speaker ?? 0)) }
  let weeks = weeks(of: report.date.days)
  for principal in report.principals {
    for week in weeks {
      keys.append(key(2, familyNumber(report.family), UInt64(principal), UInt64(bitPattern: Int64(week))))
    }
    for stem in report.stems.prefix(24) { keys.append(key(3, UInt64(principal), stem.hash)) }
  }
  if let place = report.place, !place.isState, report.family == .talks, let day = report.day {
    keys.append(key(6, place.key.hash, UInt64(bitPattern: Int64(day.dayNumber))))
  }
  if let answered = report.answered, report.isRejection { keys.append(key(7, UInt64(answered), UInt64(report.story))) }
  if let leader = report.leader, report.kind == .demand || report.isDenial {
    keys.append(key(8, UInt64(leader), UInt64(report.story), familyNumber(report.family)))
  }
  if report.kind == .cyberattack {
    for week in weeksAround(report.published) {
      for party in report.named { keys.append(key(9, UInt64(party), UInt64(bitPattern: Int64(week)))) }
    }
  }
  if report.family == .talks, let day = report.namedDay {
    keys.append(key(12, UInt64(report.report.document), UInt64(bitPattern: Int64(day.dayNumber))))
  }
  if report.kind == .plan {
    // The saying of a plan and the plan lie in one stretch: the quarters of a kilobyte that it touches, and the next.
    for part in (report.core.start / 256)...(report.core.end / 256 + 1) {
      keys.append(key(13, UInt64(report.report.document), UInt64(part)))
    }
  }
  if report.isWhole {
    for week in weeks { keys.append(key(10, UInt64(report.story), UInt64(bitPattern: Int64(week)))) }
  }
  if let wording = report.wording { keys.append(key(11, wording)) }
  for pair in report.words.pairs.prefix(24) { keys.append(key(14, pair)) }
  if report.kind == .casualtyFigure, let value = report.quantity?.low ?? report.quantity?.high {
    keys.append(key(16, value.bitPattern, UInt64(report.story)))
  }
  if report.threatensSanctions {
    for party in report.named { keys.append(key(15, UInt64(party), UInt64(report.story))) }
  }
  if let speaker = report.speaker, let day = report.day {
    keys.append(key(4, UInt64(speaker), UInt64(bitPattern: Int64(day.dayNumber))))
  }
  if let quantity = report.quantity, let whose = quantity.whose {
    keys.append(key(5, UInt64(whose), (quantity.low ?? quantity.high ?? 0).bitPattern))
  }
  return keys
}

private func familyNumber(_ family: EventFamily) -> UInt64 { UInt64(EventFamily.allCases.firstIndex(of: family) ?? 0) }

/// Weeks, counted from 1970, that an interval of at most ten days touches.
private func weeks(of days: DayInterval?) -> [Int] {
  guard let days, let first = days.earliest, let last = days.latest, last - first < 10 else { return [] }
  return Array(Set([week(first), week(last)])).sorted()
}

/// The weeks of a day and of three days before it.
private func weeksAround(_ day: CalendarDate?) -> [Int] { day.map { Set([week($0), week($0 - 3)]).sorted() } ?? [] }

private func week(_ day: CalendarDate) -> Int { (Int(day.dayNumber) + 3) / 7 }

private func key(_ parts: UInt64...) -> UInt64 {
  parts.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1) &* 0x0000_0100_0000_01b3 ^ ($0 >> 29) }
}
