extension TimexRule {
  /// Recurring times.
  static let setRules: [TimexRule] = [everyUnit, timesAUnit, setAdverb]

  private static let everyUnit = TimexRule(
    "every <unit>", opens: [.every, .each],
    examples: [
      "They meet [every day|P1D|SET].", "[Each Thursday|XXXX-WXX-4|SET] he speaks.",
      "It is held [every two years|P2Y|SET].",
      "They pray [every morning|XXXX-XX-XXTMO|SET].", "It rains [each July|XXXX-07|SET].",
      "They vote [every other week|P2W|SET].", "It fails [every few months|PXM|SET].",
    ],
    counterexamples: ["Every man left.", "Each of the days passed."]
  ) { reader in reader.takeEvery() }

  private static let timesAUnit = TimexRule(
    "<times> a <unit>", opens: [.times, .digits, .cardinal, .vagueCount],
    examples: [
      "They meet [twice a week|P1W|SET].", "It rings [three times a day|P1D|SET].", "[Once a year|P1Y|SET] they meet.",
    ],
    counterexamples: ["Once a man left.", "He fell three times.", "He earns $50 a day."]
  ) { reader in
    if reader.kind() != .times {
      guard reader.takeCount() != nil || reader.take(.vagueCount) != nil else { return nil }
    }
    guard reader.take(.times) != nil, reader.take(anyOf: .a, .each, .every) != nil, let unit = reader.takeUnit() else {
      return nil
    }
    return .set(TimeAmount(count: .exact(1), unit: unit).value)
  }

  private static let setAdverb = TimexRule(
    "daily", opens: [.setAdverb],
    examples: ["They meet [daily|P1D|SET].", "It is paid [annually|P1Y|SET].", "The [weekly|P1W|SET] talks ended."],
    counterexamples: ["The Daily Mail ran it.", "The party daily Granma ran it.", "It cut its quarterly dividend."]
  ) { reader in
    let isName = reader.token()?.isCapitalised == true && reader.start != reader.sentence.lowerBound
    guard !isName, let unit = reader.take(.setAdverb).flatMap({ TimeUnit(rawValue: Int32($0)) }), unit != .quarter
    else {
      return nil
    }
    // "the party daily Granma": a newspaper.
    if let next = reader.token(), next.isCapitalised, next.kind == .word { return nil }
    return .set(TimeAmount(count: .exact(1), unit: unit).value)
  }

  /// The past, the present and the future.
  static let referenceRules: [TimexRule] = [
    rightNow, present, pastReference, soon, theFuture, future, recent, thePast, current,
  ]

  private static let rightNow = TimexRule(
    "right now", opens: [.right], examples: ["[Right now|PRESENT_REF] nobody knows."],
    counterexamples: ["The right man left."]
  ) { reader in
    guard reader.isWord("right", at: reader.position), reader.take(.right) != nil, reader.take(.present) != nil else {
      return nil
    }
    return reader.presentReference()
  }

  private static let present = TimexRule(
    "now", opens: [.present],
    examples: ["They are [now|PRESENT_REF] in Geneva.", "He [currently|PRESENT_REF] leads it."],
    counterexamples: ["Now, let us not forget that."]
  ) { reader in
    // "Now, …" opens a talk's next point.
    let opens = reader.start == reader.sentence.lowerBound
    guard reader.take(.present) != nil, !opens || !reader.isMark(0x2C, at: reader.position) else { return nil }
    return reader.presentReference()
  }

  private static let pastReference = TimexRule(
    "recently", opens: [.pastReference, .more, .most],
    examples: ["He [recently|PAST_REF] left.", "[More recently|PAST_REF] he fell."],
    counterexamples: ["More men left.", "They met most recently [last October|2023-10]."]
  ) { reader in
    _ = reader.take(anyOf: .more, .most)
    // "most recently last October" is last October.
    guard reader.take(.pastReference) != nil, reader.kind() != .last else { return nil }
    return .reference("PAST_REF")
  }

  private static let soon = TimexRule(
    "soon", opens: [.soon],
    examples: ["Talks will end [soon|FUTURE_REF|DATE||2024-03-08/..]."],
    counterexamples: [
      "Come as soon as you can.", "He fell soon after the vote.", "He soon left.", "He spoke shortly before noon.",
    ]
  ) { reader in
    guard reader.isWord("soon", at: reader.position), reader.take(.soon) != nil, reader.kindBefore != .asSoon else {
      return nil
    }
    guard ![.after, .before].contains(reader.kind()) else { return nil }
    guard reader.kindBefore == .to || reader.direction().direction == .future else { return nil }
    return .reference(
      "FUTURE_REF", days: reader.today.map { DayInterval(earliest: $0, latest: nil) }, anchor: reader.anchor)
  }

  private static let theFuture = TimexRule(
    "the future", opens: [.the],
    examples: ["It may fall in [the near future|FUTURE_REF].", "In [the future|FUTURE_REF] it will grow."],
    counterexamples: ["The future of the pact is dark."]
  ) { reader in
    guard reader.take(.the) != nil else { return nil }
    let isNear = reader.take(.near) != nil
    guard reader.take(.future) != nil, isNear || reader.isFreeAdverbial else { return nil }
    return .reference("FUTURE_REF")
  }

  private static let future = TimexRule(
    "future <units>", opens: [.future],
    examples: ["In [future years|FUTURE_REF] it will grow."],
    counterexamples: ["Its future is dark.", "A future attack"]
  ) { reader in
    guard reader.take(.future) != nil, reader.takeUnits() != nil else { return nil }
    return .reference("FUTURE_REF")
  }

  private static let recent = TimexRule(
    "recent", opens: [.recent],
    examples: ["The [recent|PAST_REF] talks failed."], counterexamples: ["In recent weeks it fell."]
  ) { reader in
    reader.take(.recent) == nil ? nil : .reference("PAST_REF")
  }

  private static let thePast = TimexRule(
    "the past", opens: [.the],
    examples: ["In [the past|PAST_REF] he lied."],
    counterexamples: ["The past of the town", "The past president left."]
  ) { reader in
    guard reader.take(.the) != nil, reader.take(.past) != nil, reader.isFreeAdverbial else { return nil }
    return .reference("PAST_REF")
  }

  private static let current = TimexRule(
    "current", opens: [.current],
    examples: ["The [current|PRESENT_REF] talks failed."], counterexamples: ["Current Affairs ran it."]
  ) { reader in
    guard reader.token()?.isCapitalised != true, reader.take(.current) != nil else { return nil }
    return reader.presentReference()
  }
}

extension TimexReader {
  /// Behind "in", "of", "from" and before anything but "of"; or before a pause.
  fileprivate var isFreeAdverbial: Bool {
    guard kind() != .of else { return false }
    if [.in, .from, .for, .of, .about, .until].contains(kindBefore) || isWord("into", at: start - 1) { return true }
    guard let next = token() else { return true }
    return next.kind == .mark || next.kind == .terminator
  }

  fileprivate func presentReference() -> TimexReading {
    .reference("PRESENT_REF", days: today.map { DayInterval($0) }, anchor: anchor)
  }

  fileprivate mutating func takeEvery() -> TimexReading? {
    guard take(anyOf: .every, .each) != nil else { return nil }
    if take(.other) != nil { return takeUnit().map { .set(TimeAmount(count: .exact(2), unit: $0).value) } }
    if let unit = takeUnit() { return .set(TimeAmount(count: .exact(1), unit: unit).value) }
    if let number = take(.weekday) { return .set("XXXX-WXX-\(number)") }
    if let month = takeMonth() { return .set("XXXX-\(padded(month, 2))") }
    if let part = takePartOfDay() { return .set("XXXX-XX-XX" + part.code) }
    if let season = take(.season).flatMap({ CalendarPeriod.Season(rawValue: Int32($0)) }) {
      return .set("XXXX-\(season.code)")
    }
    if take(.few) != nil { return takeUnits().map { .set(TimeAmount(count: .vague, unit: $0).value) } }
    guard let count = takeCount(), let unit = takeUnits() else { return nil }
    return .set(TimeAmount(count: count, unit: unit).value)
  }
}
