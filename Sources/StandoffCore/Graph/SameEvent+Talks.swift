/// What ties reports of talks, and plans of them.
extension SameEventRule {
  static let sameMeeting = SameEventRule(
    name: "same named meeting on the same day",
    joins: "two accounts of one session of a council",
    leavesApart: "two sessions of it on different days",
    asks: { $0.family == .talks && $0.day != nil && !$0.bodies.isEmpty }
  ) { a, b in
    a.day == b.day && sharesAny(a.bodies, b.bodies)
      && (a.story == b.story || sharedCount(a.principals, b.principals, by: { UInt64($0) }) > 1)
  }

  static let sameParties = SameEventRule(
    name: "same parties on the same day",
    joins: "a meeting of two states told in two articles with the same day",
    leavesApart: "meetings of one state with two others; meetings in two cities; a call and a meeting",
    asks: { $0.family == .talks && $0.day != nil }
  ) { a, b in
    guard a.day == b.day, a.namedDay != nil || b.namedDay != nil else { return false }
    guard sharedCount(parties(a), parties(b), by: { UInt64($0) }) >= 2 else { return false }
    // Many parties on one side may be one session of many and a meeting of two of them.
    return parties(a) == parties(b) || min(parties(a).count, parties(b).count) > 2 || isSameVenue(a, b)
      || (a.persons.isEmpty || b.persons.isEmpty ? a.story == b.story : sharesAny(a.persons, b.persons))
  }

  static let sameVenue = SameEventRule(
    name: "same venue on the same day",
    joins: "\"talks in Oslo on Thursday\" and a council's meeting there that day, one of them without parties",
    leavesApart: "meetings of different parties in one city",
    asks: { $0.family == .talks && $0.place != nil }, bonds: [.namedDay, .story]
  ) { a, b in
    isSameVenue(a, b) && (parties(a).isEmpty || parties(b).isEmpty || sharesAny(parties(a), parties(b)))
  }

  static let meetingReferredTo = SameEventRule(
    name: "meeting referred to again",
    joins:
      "\"left Thursday's meeting\", \"said at the start of their talks\": with no other party or place than the meeting told before",
    leavesApart: "a call; a meeting with somebody else that day; what has a party or place of its own",
    asks: { isSession($0) }, bonds: [.article, .namedDay]
  ) { a, b in
    isReference(a, to: b) || isReference(b, to: a)
  }

  static let samePartiesInWeek = SameEventRule(
    name: "same parties, day inside the days told",
    joins: "\"U.S.-Russia talks\" of a week and the meeting of these two on its Monday",
    leavesApart: "a week of talks of many and one of its meetings; a headline that sums up several meetings",
    asks: { $0.family == .talks && !$0.isWhole && $0.date.days != nil }
  ) { a, b in
    let isSameBody = sharesAny(a.bodies, b.bodies) && a.story == b.story
    guard isSameBody || a.principals == b.principals && a.principals.count + a.bodies.count >= 2 else { return false }
    guard let x = a.date.days, let y = b.date.days, (a.day == nil) != (b.day == nil) else { return false }
    return (a.bodies.isEmpty == b.bodies.isEmpty) && isAboutAWeek(a.day == nil ? x : y) && x.overlaps(y)
  }

  static let sameWeekOfTalks = SameEventRule(
    name: "same round of talks over several days",
    joins: "two accounts of a week of talks; \"after their talks failed\", told without a day in the week after",
    leavesApart: "the week and one of its meetings; two rounds of other parties in one week",
    asks: { $0.family == .talks && ($0.isWhole ? $0.date.days != nil : !$0.hasDayOfItsOwn) }
  ) { a, b in
    if isRoundLookedBackOn(a, b) { return true }
    guard a.isWhole, b.isWhole, let x = a.date.days, let y = b.date.days, x.overlaps(y) else {
      return false
    }
    return isRound(x) && isRound(y) && (a.report.document == b.report.document || sidesAgree(a, b))
  }

  static let meetingPlanned = SameEventRule(
    name: "planned meeting and the meeting held",
    joins: "\"the ministers will meet in Oslo on Friday\" and the meeting they held there that day",
    leavesApart: "a meeting on another day, in another city, or of other parties",
    asks: { $0.status == .planned ? meets($0) : $0.family == .talks && $0.namedDay != nil }
  ) { a, b in
    guard (a.status == .planned) != (b.status == .planned) else { return false }
    let (plan, held) = a.status == .planned ? (a, b) : (b, a)
    guard let day = held.namedDay, let days = plan.date.days, days.contains(day), (days.dayCount ?? 99) <= 10,
      placesAgree(a, b)
    else {
      return false
    }
    guard plan.published.map({ day >= $0 }) ?? false, personsAgree(a.persons, b.persons) else { return false }
    return sharedCount(parties(a), parties(b), by: { UInt64($0) }) >= 2
  }

  static let samePlannedMeeting = SameEventRule(
    name: "same meeting planned",
    joins: "two announcements of one summit for one day",
    leavesApart: "plans for two days or of other parties",
    asks: { $0.status == .planned && meets($0) && $0.date.days != nil }
  ) { a, b in
    guard placesAgree(a, b), let x = a.date.days, let y = b.date.days, x == y, (x.dayCount ?? 99) <= 10 else {
      return false
    }
    return personsAgree(a.persons, b.persons) && sharedCount(parties(a), parties(b), by: { UInt64($0) }) >= 2
  }

  static let nextMeeting = SameEventRule(
    name: "next meeting told further",
    joins: "\"agreed to meet again in ten days. The next round will be in Oslo.\"",
    leavesApart: "two meetings with a day each, in two cities, or of other parties",
    asks: { $0.status == .planned && meets($0) }, bonds: [.article]
  ) { a, b in
    guard a.namedDay == nil || b.namedDay == nil, placesAgree(a, b), parties(a).count > 1 else { return false }
    return parties(a) == parties(b) && max(a.core.start, b.core.start) - min(a.core.end, b.core.end) <= 160
  }

  static let planTold = SameEventRule(
    name: "plan and the words that tell it",
    joins: "\"she said that her office plans to send envoys\": the saying and the plan",
    leavesApart: "two plans of one sentence",
    asks: { $0.kind == .plan }, bonds: [.article]
  ) { a, b in
    a.status == b.status && (a.core.contains(b.core) || b.core.contains(a.core))
  }

  static let planFulfilled = SameEventRule(
    name: "plan and its fulfilment",
    joins: "\"will soon send a written answer\" and \"gave a written answer\" of the same sender",
    leavesApart: "a plan and a deed outside its days, or of another sender",
    asks: { $0.status == .planned || $0.status == .held && $0.day != nil && isDeed($0.kind) }
  ) { a, b in
    guard (a.status == .planned) != (b.status == .planned) else { return false }
    let (plan, deed) = a.status == .planned ? (a, b) : (b, a)
    guard let day = deed.day, let days = plan.date.days, days.contains(day) else { return false }
    guard let made = plan.published, day >= made, day - made <= 45 else { return false }
    return sharesAny(a.principals, b.principals) && sharedStems(a, b) >= 2
  }
}

extension SameEventRule {
  static let meetingOfOneSide = SameEventRule(
    name: "meeting told of one side only",
    joins: "\"said after speaking with the president\" and the call of the two presidents that day",
    leavesApart: "a call and a meeting; two meetings of one man on one day",
    asks: { $0.family == .talks && !$0.isWhole }, bonds: [.kind, .namedDay, .story]
  ) { a, b in
    guard a.status == b.status else { return false }
    let (fewer, more) = a.persons.count <= b.persons.count ? (a, b) : (b, a)
    guard !fewer.persons.isEmpty, sharedCount(fewer.persons, more.persons, by: { UInt64($0) }) == fewer.persons.count
    else { return false }
    return fewer.principals.allSatisfy(more.principals.contains) && more.principals.count >= 2
  }
}

private func isSession(_ report: ReportFeatures) -> Bool {
  (report.kind == .talks || report.kind == .meeting) && report.status != .planned && !report.isWhole
}

/// Whether a report names its meeting as one that is known, with none but persons of the other, and states of their side.
private func isReference(_ again: ReportFeatures, to told: ReportFeatures) -> Bool {
  guard again.isDefinite, again.place?.isNamed != true, told.principals.count > 1 else { return false }
  if again.principals.isEmpty { return again.persons.isEmpty }
  guard !again.persons.isEmpty, again.persons.allSatisfy(told.persons.contains) else { return false }
  return again.principals.allSatisfy { told.principals.contains($0) || again.allied.contains($0) }
}

private func meets(_ report: ReportFeatures) -> Bool { report.family == .talks || report.planned == .talks }

/// Done rather than said: what a plan can come to. Meetings have rules of their own.
private func isDeed(_ kind: EventKind) -> Bool {
  switch kind {
  case .response, .agreement, .refusal, .offer: true
  case .talks, .meeting, .call, .visit, .statement, .demand, .threat, .accusation, .plan: false
  case .troopFigure, .casualtyFigure: false
  case .deployment, .withdrawal, .exercise, .attack, .cyberattack, .sanction, .aid, .evacuation, .vote, .other: true
  }
}

/// The principals, and the bodies that meet under their own name.
private func parties(_ report: ReportFeatures) -> [Int] { report.principals }

/// Two to ten days.
private func isRound(_ days: DayInterval) -> Bool { days.dayCount.map { (2...10).contains($0) } ?? false }
