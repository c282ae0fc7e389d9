/// What ties reports of deeds and of what they cost.
extension SameEventRule {
  static let sameFigure = SameEventRule(
    name: "same figure and owner",
    joins: "\"about 100,000 troops\" and \"more than 100,000 troops\" of one state",
    leavesApart: "90,000 and 175,000; the troops of two states",
    asks: { $0.family == .force && $0.quantity?.whose != nil }
  ) { a, b in
    guard let x = a.quantity, let y = b.quantity, x.category == y.category, x.category != .other, x.whose == y.whose
    else { return false }
    // "3,000 more troops" go on one day and on another; a stock is the same on all days on which it is told.
    guard a.kind != .deployment && b.kind != .deployment || daysAgree(a, b) else { return false }
    return (x.low ?? x.high) == (y.low ?? y.high)
  }

  static let figureAgain = SameEventRule(
    name: "the figure told again",
    joins: "\"put 8,500 Norwegian troops on alert\" and, in the same article, \"the 8,500 troops\"",
    leavesApart: "another number; a small number, which two things share by chance; the troops of two states",
    asks: { $0.kind == .troopFigure }, bonds: [.article]
  ) { a, b in
    guard let x = a.quantity, let y = b.quantity, x.category == y.category, x.category != .other else { return false }
    guard x.whose == nil || y.whose == nil, let value = x.low ?? x.high, value >= 1000 else { return false }
    return value == y.low ?? y.high && placesAgree(a, b)
  }

  static let sameToll = SameEventRule(
    name: "same toll",
    joins: "\"about 1,200 people were killed\" in two papers of one month, nobody's dead by name",
    leavesApart: "tolls of other days or places; a small number that two attacks may share",
    asks: { $0.kind == .casualtyFigure }, bonds: [.story]
  ) { a, b in
    guard let x = a.quantity, let y = b.quantity, x.category == y.category, let value = x.low ?? x.high,
      value == y.low ?? y.high,
      a.report.document != b.report.document || isHeadlined(a, b)
    else {
      return false
    }
    if let x = x.whose, let y = y.whose, x != y { return false }
    guard placesAgree(a, b), (daysBetween(a, b) ?? 99) <= 30, overlap(a.date.days, b.date.days) else { return false }
    return sharedStems(a, b) >= (value >= 100 ? 1 : value >= 10 ? 2 : 3)
  }

  static let sameAttack = SameEventRule(
    name: "same attack on the same target",
    joins: "two accounts of one cyberattack on a state on one day; of the killing of one man",
    leavesApart: "attacks of two days or on two targets; two air strikes of one day in two towns",
    asks: { $0.family == .attack }, bonds: [.kind]
  ) { a, b in
    guard isOneInTime(a, b) else { return false }
    // "The attacks of 2015" are not those that this week is full of.
    guard isOfEarlierYear(a) == isOfEarlierYear(b) else { return false }
    if a.kind == .cyberattack { return sharesAny(a.named + a.concerned, b.named + b.concerned) }
    guard placesAgree(a, b), personsAgree(a.namedPersons, b.namedPersons) else { return false }
    if a.concerned.isEmpty || b.concerned.isEmpty {
      return sharedStems(a, b) >= 4 && (isSameVenue(a, b) || a.report.document == b.report.document)
    }
    guard sharesAny(a.concerned, b.concerned) else { return false }
    if sharesAny(a.victims, b.victims) { return true }
    return isSameVenue(a, b) ? sharedStems(a, b) >= 1 : sharedStems(a, b) >= 3
  }

  static let attackHeadlined = SameEventRule(
    name: "attack of the headline",
    joins: "\"Norway launches attack on Sweden\" above and \"Norwegian forces have attacked Sweden\" below",
    leavesApart: "attacks by or on others; one strike among those that an article tells",
    asks: { $0.kind == .attack && $0.named.count > 1 }, bonds: [.article]
  ) { a, b in
    guard a.isTitle != b.isTitle, a.status == b.status, a.named == b.named, placesAgree(a, b) else { return false }
    return a.concept == b.concept || a.words.terms.contains(b.deed.hash) || b.words.terms.contains(a.deed.hash)
  }

  static let attackAgain = SameEventRule(
    name: "the attack told again",
    joins:
      "\"rebels shelled the port on Monday\" and, a sentence later, \"the shelling\", or below it \"Monday's attack\"",
    leavesApart: "\"the attack\" of another day, place or side; \"another attack\"",
    asks: { $0.kind == .attack && $0.status == .held }, bonds: [.article]
  ) { a, b in
    let (told, again) = a.core.start < b.core.start ? (a, b) : (b, a)
    guard again.isDefinite, let day = told.namedDay,
      placesAgree(a, b), personsAgree(a.namedPersons, b.namedPersons)
    else { return false }
    guard again.principals.allSatisfy(told.principals.contains) || told.principals.isEmpty else { return false }
    return again.namedDay == day || again.namedDay == nil && again.core.start - told.core.end < 200
  }

  static let sameRememberedDay = SameEventRule(
    name: "same day remembered",
    joins: "\"the attack of 7 May\" in papers of June: a day of the past is told for what it is known for",
    leavesApart: "two days; attacks by two sides; what happened last week",
    asks: { isDeed($0.kind) && $0.quantity == nil && isLongPast($0) }, bonds: [.kind, .namedDay, .story]
  ) { a, b in
    placesAgree(a, b) && personsAgree(a.namedPersons, b.namedPersons)
      && sharesAny(a.named + a.concerned, b.named + b.concerned) && (a.concept == b.concept || sharedStems(a, b) >= 2)
  }

  static let sameMovement = SameEventRule(
    name: "same forces on the same days",
    joins: "two accounts of one exercise or deployment of a state",
    leavesApart: "exercises of two states or of two months; deployments to two places",
    asks: { ($0.family == .force || $0.family == .exercise) && $0.quantity == nil }, bonds: [.kind]
  ) { a, b in
    guard placesAgree(a, b), sharesAny(a.principals, b.principals) else { return false }
    // "Drills" and "exercises" that begin on one day are the same ones.
    if a.family == .exercise, let day = a.namedDay, day == b.namedDay { return true }
    if let x = a.date.days, let y = b.date.days, x.overlaps(y), a.namedDay != nil || b.namedDay != nil {
      return sharedStems(a, b) >= 2
    }
    let apart = daysBetween(a, b) ?? 99
    if !a.hasDayOfItsOwn, !b.hasDayOfItsOwn, a.story == b.story, apart <= 30, isBuildup(a), isBuildup(b) {
      return a.leader == b.leader
    }
    return a.date.basis == .publication && b.date.basis == .publication && apart <= 14 && sharedStems(a, b) >= 3
  }

  static let sameDeed = SameEventRule(
    name: "same deed of the same days",
    joins: "\"stepped down on Friday\" in two papers; one release, vote, sanction or evacuation told twice",
    leavesApart: "two deeds of one day; deeds of others; other numbers",
    asks: { $0.family == .other }, bonds: [.kind]
  ) { a, b in
    guard isOneInTime(a, b), placesAgree(a, b), personsAgree(a.namedPersons, b.namedPersons) else { return false }
    guard a.words.numbers.isEmpty || b.words.numbers.isEmpty || a.words.numbers == b.words.numbers else { return false }
    guard sharesAny(a.concerned, b.concerned), a.status == b.status else { return false }
    // "Announced sanctions" and "the sanctions" name one deed by two words; those of one day may hit two states.
    if a.kind == .sanction, a.namedDay != nil, a.namedDay == b.namedDay,
      sharedCount(a.named, b.named, by: { UInt64($0) }) > 1
    {
      return true
    }
    guard a.concept == b.concept || sharedStems(a, b) >= 4 else { return false }
    return sharedStems(a, b) >= (a.namedDay != nil && b.namedDay != nil ? 2 : 3)
  }

  static let samePastDeed = SameEventRule(
    name: "same deed in the same year",
    joins: "\"annexed the region in 2014\" and \"the 2014 annexation\" by the same state",
    leavesApart: "two deeds of that year",
    asks: { $0.date.basis == .explicit && $0.day == nil && $0.date.days != nil }
  ) { a, b in
    a.family == b.family && a.date.days == b.date.days && sharesAny(a.principals, b.principals)
      && a.concept == b.concept
  }
}

/// Forces brought together and kept so, of which news goes on telling while it lasts.
func isBuildup(_ report: ReportFeatures) -> Bool {
  report.kind == .deployment && report.status != .planned && buildupStems.contains(report.deed)
}

private let buildupStems: Set<WordKey> = Set(
  ["build", "buildup", "build-up", "mass", "amass", "gather", "concentrate", "assemble"].map {
    deedStem(of: Array($0.utf8)[...])
  })

/// Done rather than said, met or counted.
private func isDeed(_ kind: EventKind) -> Bool {
  kind.family == .attack || kind.family == .other || kind == .deployment || kind == .withdrawal
}

/// Told much alike by the headline of an article and by its text.
private func isHeadlined(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  a.isTitle != b.isTitle && sharedStems(a, b) >= 4
}

/// A month or more before it is told.
private func isLongPast(_ report: ReportFeatures) -> Bool {
  guard let day = report.namedDay, let told = report.published else { return false }
  return told - day >= 30
}

private func overlap(_ a: DayInterval?, _ b: DayInterval?) -> Bool {
  guard let a, let b else { return true }
  return a.overlaps(b)
}

/// The same named day; or one report without a day whose article came out within two days of the other's.
private func isOneInTime(_ a: ReportFeatures, _ b: ReportFeatures) -> Bool {
  if let x = a.namedDay, let y = b.namedDay { return x == y }
  guard a.namedDay != nil || b.namedDay != nil || a.kind == .cyberattack || a.family == .other else { return false }
  guard let x = a.date.days, let y = b.date.days, x.overlaps(y) else { return false }
  if let day = a.namedDay ?? b.namedDay, let told = a.namedDay == nil ? a.published : b.published,
    !(-1...7).contains(told - day)
  {
    return false
  }
  return (daysBetween(a, b) ?? 99) <= 2
}

/// Told with days that end before the year of its report.
private func isOfEarlierYear(_ report: ReportFeatures) -> Bool {
  guard let last = report.date.days?.latest, let published = report.published else { return false }
  return last.year < published.year && published - last > 60
}
