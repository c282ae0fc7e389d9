/// Reports taken for reports of one event.
struct EventCluster {
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
  let merger = Merger()
  for report in features.sorted(by: isMorePrecise) { merger.add(report) }
  return merger.clusters.filter { !$0.members.isEmpty }
}

private func isMorePrecise(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  (a.isRestated ? 1 : 0, width(a), a.published?.dayNumber ?? .max, a.report.document, a.report.mention)
    < (b.isRestated ? 1 : 0, width(b), b.published?.dayNumber ?? .max, b.report.document, b.report.mention)
}

private func width(_ report: ReportFeatures) -> Int { report.date.days.map { $0.dayCount ?? 100_000 } ?? 200_000 }

/// A class: its steps ask each other.
private final class Merger {
  private static let bucketLimit = 12
  private static let memberLimit = 8
  private static let strongRules: Set<RuleName> = [
    SameEventRule.sameQuotation.name, SameEventRule.sameOccasion.name,
    SameEventRule.sameWording.name, SameEventRule.nearWording.name, SameEventRule.sameSayings.name,
    SameEventRule.sameDayMatter.name,
  ]

  private(set) var clusters: [EventCluster] = []
  /// For each cluster the members that stand for it: its first, and its last, which other articles may have told.
  private var samples: [[ReportFeatures]] = []
  /// For each cluster what is seen of these at a glance, and of each.
  private var groups: [GroupGlance] = []
  private var glances: [[ReportGlance]] = []
  /// For each cluster how many reports there were when it was last looked at.
  private var lookedAt: [Int] = []
  private var reportCount = 0
  private var buckets = PostingLists()
  private let rules = sameEventRules
  /// For each rule whether it is proof enough to join two groups that a report belongs to: the same words, or one speaker on one occasion.
  private let isStrong = sameEventRules.map { Merger.strongRules.contains($0.name) }
  /// For each set of bonds the rules that need no others.
  private let rulesOfBonds = ReportBonds.combinations.map { bonds in
    SameEventRuleSet(ranks: sameEventRules.indices.filter { sameEventRules[$0].bonds.isSubset(of: bonds) })
  }

  func add(_ report: ReportFeatures) {
    reportCount += 1
    let keys = blockingKeys(of: report)
    let ties = tiedClusters(report, keys: keys)
    guard let best = ties.first else {
      clusters.append(EventCluster(members: [report], rule: nil))
      samples.append([report])
      glances.append([report.glance])
      groups.append(GroupGlance([report.glance]))
      lookedAt.append(reportCount)
      return remember(clusters.count - 1, under: keys)
    }
    let cluster = best.cluster
    if clusters[cluster].rule == nil { clusters[cluster].rule = rules[best.rank].name }
    for other in ties.dropFirst() where isStrong[best.rank] && isStrong[other.rank] { join(other.cluster, to: cluster) }
    if report.kind == .demand { joinStandingDemands(ties) }
    if report.isOfYear { joinPastDeeds(ties) }
    clusters[cluster].members.append(report)
    sample(cluster)
    remember(cluster, under: keys)
  }

  /// What a side goes on demanding is one, in whichever order it is told; what a person demands on a day is not.
  private func joinStandingDemands(_ ties: [(cluster: Int, rank: Int, shared: Int)]) {
    let standing = ties.filter { tie in
      rules[tie.rank].name == SameEventRule.sameStandingDemand.name
        && samples[tie.cluster].allSatisfy { !$0.isSpeakerPerson || $0.isRestated }
    }
    guard let first = standing.first, first.cluster == ties.first?.cluster else { return }
    for other in standing.dropFirst() { join(other.cluster, to: first.cluster) }
  }

  /// One deed of a year, in whichever order and words it is told.
  private func joinPastDeeds(_ ties: [(cluster: Int, rank: Int, shared: Int)]) {
    let past = ties.filter { tie in
      rules[tie.rank].name == SameEventRule.samePastDeed.name && samples[tie.cluster].allSatisfy(\.isOfYear)
    }
    guard let first = ties.first, first.cluster == past.first?.cluster || samples[first.cluster].allSatisfy(\.isOfYear)
    else { return }
    for other in past where other.cluster != first.cluster { join(other.cluster, to: first.cluster) }
  }

  private func sample(_ cluster: Int) {
    let members = clusters[cluster].members
    let half = Merger.memberLimit / 2
    samples[cluster] =
      members.count <= Merger.memberLimit ? members : Array(members.prefix(half) + members.suffix(half))
    glances[cluster] = samples[cluster].map(\.glance)
    groups[cluster] = GroupGlance(glances[cluster])
  }

  private func remember(_ cluster: Int, under keys: [UInt64]) {
    for key in keys where !bucket(key).contains(cluster) { buckets.insert(cluster, under: key) }
  }

  /// The clusters that were last given a key.
  private func bucket(_ key: UInt64) -> some Sequence<Int> {
    buckets.numbers(under: key).prefix(Merger.bucketLimit)
  }

  /// The candidates that some rule ties: by the most preferred rule, then by shared content words, then the earliest.
  private func tiedClusters(
    _ report: ReportFeatures, keys: [UInt64]
  ) -> [(cluster: Int, rank: Int, shared: Int)] {
    let glance = report.glance
    var ties: [(cluster: Int, rank: Int, shared: Int)] = []
    for key in keys {
      for candidate in bucket(key) where lookedAt[candidate] < reportCount {
        lookedAt[candidate] = reportCount
        guard groups[candidate].allows(glance), let rank = tyingRule(report, candidate) else { continue }
        ties.append((candidate, rank, samples[candidate].map { sharedStems($0, report) }.max() ?? 0))
      }
    }
    return ties.sorted { ($0.rank, -$0.shared, $0.cluster) < ($1.rank, -$1.shared, $1.cluster) }
  }

  /// Puts one group into another when their reports are compatible. The emptied one stays, so that numbers keep their meaning.
  private func join(_ other: Int, to cluster: Int) {
    let theirs = samples[other]
    guard samples[cluster].allSatisfy({ report in theirs.allSatisfy { isCompatible($0, report) } }) else { return }
    let moved = clusters[other].members
    clusters[other].members = []
    samples[other] = []
    glances[other] = []
    groups[other] = GroupGlance([])
    clusters[cluster].members += moved
    sample(cluster)
    for report in moved.prefix(Merger.memberLimit) { remember(cluster, under: blockingKeys(of: report)) }
  }

  /// The rank of the first rule that ties a report to one of those that stand for a cluster, when none of them contradicts it.
  private func tyingRule(_ report: ReportFeatures, _ cluster: Int) -> Int? {
    let glance = report.glance
    let others = glances[cluster]
    var ranks = others.reduce(into: SameEventRuleSet()) { $0.formUnion(openRules(glance, $1)) }
    guard !ranks.isEmpty else { return nil }
    let members = samples[cluster]
    // What a glance does not tell of talks: who met, where and how.
    if glance.family == .talks, groups[cluster].hasTalks, !members.allSatisfy({ isCompatible($0, report) }) {
      return nil
    }
    while let rank = ranks.popFirst() {
      let rule = SameEventRuleSet(rank: rank)
      for index in members.indices where openRules(glance, others[index]).contains(rule) {
        if rules[rank].ties(members[index], report) { return rank }
      }
    }
    return nil
  }

  /// The rules that may tie two reports, as far as a glance tells.
  private func openRules(_ a: ReportGlance, _ b: ReportGlance) -> SameEventRuleSet {
    let rules = a.rules.intersection(b.rules)
    return rules.isEmpty ? rules : rules.intersection(rulesOfBonds[Int(a.bonds(with: b).rawValue)])
  }
}

/// The keys, each a hash, under which a report looks for its likes. Two reports that some rule could tie share at least one.
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
  if report.kind == .attack, report.namedDay != nil || report.isDefinite {
    keys.append(key(17, UInt64(report.report.document)))
  }
  if report.kind == .attack, report.named.count > 1 {
    keys.append(key(19, report.named.reduce(UInt64(report.report.document)) { ($0 &* 31) &+ UInt64($1) }))
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
  if report.kind == .talks, !report.isWhole, !report.hasDayOfItsOwn, let published = report.published {
    for week in Set([week(published), week(published - 7)]).sorted() {
      keys.append(key(10, UInt64(report.story), UInt64(bitPattern: Int64(week))))
    }
  }
  if isBuildup(report), let leader = report.leader { keys.append(key(20, UInt64(leader), UInt64(report.story))) }
  if let wording = report.wording { keys.append(key(11, wording)) }
  for pair in report.words.pairs.prefix(24) { keys.append(key(14, pair)) }
  if report.kind == .troopFigure, let value = report.quantity?.low ?? report.quantity?.high {
    keys.append(key(18, value.bitPattern, UInt64(report.report.document)))
  }
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
