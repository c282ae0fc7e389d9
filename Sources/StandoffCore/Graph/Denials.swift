/// Gives each report that denies an event to the event it denies: "Norway did not attack Spain" to Norway's attack on Spain.
///
/// It must be of the same kind, the same sides must act and suffer, and nothing may speak against it in day or place. What denies or doubts no
/// event that is told is left over.
///
/// - Returns: the clusters with their denials, and the reports left over.
/// - Complexity: O(clusters + doubted): each is compared with at most `bucketLimit` clusters.
func withDenials(
  _ clusters: [EventCluster], from doubted: [ReportFeatures]
) -> (clusters: [EventCluster], rest: [ReportFeatures]) {
  var result = clusters
  var rest: [ReportFeatures] = []
  var buckets: [DeniedSide: [Int]] = [:]
  for (index, cluster) in clusters.enumerated() {
    for side in Set(cluster.members.compactMap(DeniedSide.init)) { buckets[side, default: []].append(index) }
  }
  for report in doubted {
    let candidates = report.isNegated ? DeniedSide(report).flatMap { buckets[$0] } ?? [] : []
    let denied = candidates.suffix(bucketLimit).first { index in
      clusters[index].members.prefix(bucketLimit).contains { isDenied($0, by: report) }
    }
    if let denied { result[denied].denials.append(report) } else { rest.append(report) }
  }
  return (result, rest)
}

private let bucketLimit = 12

/// Who is said to have done what.
private struct DeniedSide: Hashable {
  let kind: EventKind
  let leader: Int

  init?(_ report: ReportFeatures) {
    guard let leader = report.leader else { return nil }
    kind = report.kind
    self.leader = leader
  }
}

private func isDenied(_ told: ReportFeatures, by report: ReportFeatures) -> Bool {
  let sides = Set(report.principals)
  return sides.count > 1 && sides.isSubset(of: Set(told.concerned)) && told.story == report.story
    && isCompatible(told, report) && placesAgree(told, report)
}
