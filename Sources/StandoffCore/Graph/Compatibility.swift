/// Whether nothing speaks against two reports being of one event: kinds, days, places and participants agree.
///
/// What is not told speaks against nothing.
func isCompatible(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  guard kindsAgree(a, b) else { return false }
  if a.quantity == nil, b.quantity == nil, !daysAgree(a, b) { return false }
  guard a.family == .talks, b.family == .talks else { return true }
  if a.isWhole != b.isWhole {
    return a.day == nil && b.day == nil && a.principals == b.principals || isRoundLookedBackOn(a, b)
  }
  return a.isWhole || (placesAgree(a, b) && mediaAgree(a.kind, b.kind) && rostersAgree(a.persons, b.persons))
}

/// Whether one is a round of talks of several days and the other tells, in the week after, of talks of the same sides without their days: "after the
/// talks of the alliance and Norway failed".
func isRoundLookedBackOn(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  let (round, later) = a.isWhole ? (a, b) : (b, a)
  guard round.isWhole, !later.isWhole, later.kind == .talks, later.status == .held, !later.hasDayOfItsOwn,
    let days = round.date.days, let first = days.earliest, let last = days.latest, last - first >= 2,
    last - first <= 10,
    let told = later.published, told >= first, told - last <= 7, later.place?.isNamed != true
  else { return false }
  return later.principals.count > 1 && sidesAgree(a, b)
}

/// Families agree, or one is the plan of the other.
private func kindsAgree(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  a.family == b.family || a.kind == .plan || b.kind == .plan || a.status == .planned || b.status == .planned
}

/// Two days that the text names are equal. A day of publication only bounds: what is told had happened by then, within a week.
func daysAgree(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  if a.isRestated || b.isRestated { return true }
  if let x = a.namedDay, let y = b.namedDay { return x == y }
  guard let x = a.day, let y = b.day else { return true }
  if a.namedDay != nil { return (-1...7).contains(y - x) }
  if b.namedDay != nil { return (-1...7).contains(x - y) }
  return true
}

/// Whether those named at two meetings may have been at one: one list within the other, or two of both; one man met two others at two meetings.
private func rostersAgree(_ a: [Int], _ b: [Int]) -> Bool {
  if a.isEmpty || b.isEmpty { return true }
  let shared = sharedCount(a, b, by: { UInt64($0) })
  return shared > 1 || shared == min(a.count, b.count)
}

/// A call is not a meeting.
private func mediaAgree(_ a: EventKind, _ b: EventKind) -> Bool {
  (a == .call) == (b == .call) || a == .talks || b == .talks
}

/// Two named places speak against one event; an unnamed or inferred one does not.
func placesAgree(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  guard let x = a.place, let y = b.place, x.isNamed, y.isNamed else { return true }
  return x.agrees(with: y)
}

/// The same city or region, named or inferred; a state is too wide to tie anything.
func isSameVenue(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  guard let x = a.place, let y = b.place else { return false }
  return x.key == y.key && !x.isState
}

/// Whether the parties of two rounds of talks are the same sides: those of one among those of the other, or they differ only in members of
/// one alliance that talks as one.
func sidesAgree(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  if a.principals.isEmpty || b.principals.isEmpty { return a.story == b.story }
  let (x, y) = (Set(a.principals), Set(b.principals))
  guard !x.isDisjoint(with: y) else { return false }
  if x.isSubset(of: y) || y.isSubset(of: x) { return a.story == b.story || x.intersection(y).count > 1 }
  return x.symmetricDifference(y).allSatisfy(Set(a.allied + b.allied).contains)
}
