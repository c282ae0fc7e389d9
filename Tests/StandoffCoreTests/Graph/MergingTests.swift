import Testing

@testable import StandoffCore

/// A report made by hand: who, when, which words.
private func report(
  _ kind: EventKind, in document: Int, _ mention: Int = 0, days: DayInterval?, basis: Basis = .relative,
  status: EventStatus = .held, speaker: Int? = nil, principals: [Int] = [], bodies: [Int] = [], place: WordKey? = nil,
  quantity: QuantityFeatures? = nil, quote: [UInt64] = [], words: String = "", isWhole: Bool = false,
  published: CalendarDate? = nil
) -> ReportFeatures {
  let stems = words.split(separator: " ").map { deedStem(of: Array($0.utf8)[...]) }
  return ReportFeatures(
    report: Report(document: document, mention: mention), kind: kind,
    date: EventDate(days: days, granularity: .day, basis: basis), status: status, speaker: speaker,
    participants: principals, principals: principals, bodies: bodies, leader: speaker ?? principals.first,
    concerned: principals, place: place.map { PlaceFeature(key: $0, state: nil, isNamed: true) }, quantity: quantity,
    quotedRuns: quote, stems: Set(stems).sorted { $0.hash < $1.hash }, named: principals, isWhole: isWhole,
    deed: "meet", published: published ?? days?.latest)
}

private func day(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? CalendarDate(dayNumber: 0) }
private func on(_ text: String) -> DayInterval { DayInterval(day(text)) }
private func from(_ first: String, to last: String) -> DayInterval {
  DayInterval(earliest: day(first), latest: day(last))
}

/// The sizes of the clusters, largest first.
private func sizes(_ reports: [ReportFeatures]) -> [Int] {
  clusters(of: reports).map(\.members.count).sorted(by: >)
}

@Suite struct MergingTests {
  @Test func oneMeetingToldTwiceIsOneEvent() {
    #expect(
      sizes([
        report(.talks, in: 0, days: on("2031-03-04"), principals: [1, 2]),
        report(.meeting, in: 1, days: on("2031-03-04"), principals: [1, 2], place: "geneva"),
      ]) == [2])
  }

  @Test func daysBefore1970AreDaysLikeOthers() {
    #expect(
      sizes([
        report(.talks, in: 0, days: on("1914-07-28"), speaker: 1, principals: [1, 2]),
        report(.meeting, in: 1, days: on("1914-07-28"), speaker: 1, principals: [1, 2], place: "geneva"),
      ]) == [2])
  }

  @Test func meetingsOfOtherPartiesDaysOrPlacesStayApart() {
    #expect(
      sizes([
        report(.talks, in: 0, days: on("2031-03-04"), principals: [1, 2]),
        report(.talks, in: 1, days: on("2031-03-04"), principals: [1, 3]),
        report(.talks, in: 2, days: on("2031-03-05"), principals: [1, 2]),
        report(.talks, in: 3, days: on("2031-03-04"), principals: [1, 4], place: "oslo"),
        report(.talks, in: 4, days: on("2031-03-04"), principals: [1, 4], place: "cairo"),
      ]) == [1, 1, 1, 1, 1])
  }

  @Test func aWeekOfTalksDoesNotSwallowItsMeetings() {
    let week = from("2031-03-03", to: "2031-03-09")
    let merged = sizes([
      report(.talks, in: 0, days: week, principals: [1, 2, 3], isWhole: true),
      report(.talks, in: 1, days: week, principals: [1, 2], isWhole: true),
      report(.talks, in: 1, 1, days: on("2031-03-04"), principals: [1, 2, 3], bodies: [3]),
      report(.talks, in: 0, 1, days: on("2031-03-06"), principals: [2, 4], bodies: [4]),
    ])
    #expect(merged == [2, 1, 1])
  }

  @Test func aMeetingDatedToTheWeekJoinsTheOneOfTheSameTwo() {
    let week = from("2031-03-03", to: "2031-03-09")
    #expect(
      sizes([
        report(.talks, in: 0, days: week, principals: [1, 2]),
        report(.talks, in: 1, days: on("2031-03-04"), principals: [1, 2]),
      ]) == [2])
  }

  @Test func sameWordsOfOneSpeakerAreOneStatement() {
    #expect(
      sizes([
        report(.statement, in: 0, days: on("2031-03-04"), speaker: 7, quote: [11, 12]),
        report(.threat, in: 1, days: nil, basis: .none, speaker: 7, quote: [12, 13]),
        report(.statement, in: 2, days: on("2031-03-04"), speaker: 8, quote: [11, 12]),
      ]) == [2, 1])
  }

  @Test func whatOneOfficialSaysOnOneDayIsOneEvent() {
    let remark = { (document: Int, mention: Int, occasion: Occasion?) in
      let made = report(.statement, in: document, mention, days: on("2031-03-04"), speaker: 7)
      made.occasion = occasion
      return made
    }
    #expect(sizes([remark(0, 0, nil), remark(0, 1, .briefing), remark(1, 0, nil)]) == [3])
    #expect(sizes([remark(0, 0, .interview), remark(1, 0, .briefing)]) == [1, 1])
  }

  @Test func remarksWithoutADayNeedOneMatter() {
    let undated = { (document: Int, words: String) in
      report(
        .statement, in: document, days: DayInterval(earliest: nil, latest: day("2031-03-04")), basis: .none, speaker: 7,
        principals: [7], words: words, published: day("2031-03-04"))
    }
    #expect(sizes([undated(0, "border convoy withdrawal"), undated(1, "withdraw convoy border soon")]) == [2])
    #expect(sizes([undated(0, "border convoy withdrawal"), undated(1, "harvest prices subsidy")]) == [1, 1])
  }

  @Test func aDemandThreatAndRemarkOfOneDayAreThree() {
    let kinds: [EventKind] = [.statement, .threat, .demand]
    #expect(sizes(kinds.map { report($0, in: 0, days: on("2031-03-04"), speaker: 7) }) == [1, 1, 1])
  }

  @Test func talksWithoutPartiesJoinByVenueAndDay() {
    #expect(
      sizes([
        report(.talks, in: 0, days: on("2031-03-04"), place: "oslo"),
        report(.meeting, in: 1, days: on("2031-03-04"), principals: [1, 2], place: "oslo"),
        report(.meeting, in: 2, days: on("2031-03-04"), principals: [3, 4], place: "cairo"),
      ]) == [2, 1])
  }

  @Test func aCallIsNoMeeting() {
    #expect(
      sizes([
        report(.call, in: 0, days: on("2031-03-04"), principals: [1, 2]),
        report(.meeting, in: 1, days: on("2031-03-04"), principals: [1, 2]),
      ]) == [1, 1])
  }

  @Test func figuresJoinByOwnerAndValueOnly() {
    let hundred = QuantityFeatures(low: 100_000, high: 100_000, category: .troops, whose: 1)
    let more = QuantityFeatures(low: 100_000, high: nil, category: .troops, whose: 1)
    let fewer = QuantityFeatures(low: 90_000, high: 90_000, category: .troops, whose: 1)
    let others = QuantityFeatures(low: 100_000, high: 100_000, category: .troops, whose: 2)
    let reports = [hundred, more, fewer, others].enumerated().map { index, quantity in
      report(.troopFigure, in: index, days: on("2031-03-0\(index + 1)"), quantity: quantity)
    }
    #expect(sizes(reports) == [2, 1, 1])
  }

  @Test func aPlanThatWasCarriedOutIsOneEventWithItsDeed() {
    let plan = report(
      .plan, in: 0, days: DayInterval(earliest: day("2031-03-01"), latest: nil), status: .planned, principals: [1, 2],
      words: "send written answers", published: day("2031-03-01"))
    let deed = report(.response, in: 1, days: on("2031-03-06"), principals: [1, 2], words: "gave written answer")
    let early = report(.response, in: 2, days: on("2031-02-06"), principals: [1, 2], words: "gave written answer")
    #expect(sizes([plan, deed]) == [2])
    #expect(sizes([plan, early]) == [1, 1])
  }

  @Test func theOrderOfReportsDoesNotMatter() {
    let reports = (0..<40).map { index in
      report(
        index % 3 == 0 ? .statement : .talks, in: index, days: on("2031-03-0\(index % 5 + 1)"), speaker: index % 4,
        principals: [index % 2, 2 + index % 3], quote: [UInt64(index % 7)], words: "border convoy \(index % 6)abc")
    }
    let groups = { (reports: [ReportFeatures]) in
      Set(clusters(of: reports).map { Set($0.members.map(\.report)) })
    }
    #expect(groups(reports) == groups(reports.reversed()))
    #expect(groups(reports) == groups(reports.sorted { $0.report.document % 7 < $1.report.document % 7 }))
  }
}

@Suite struct StemTests {
  @Test(arguments: [
    ("talks", "talk"), ("demanded", "demands"), ("responses", "response"), ("exercises", "exercise"),
    ("Troops", "troop"),
    ("countries", "country"), ("deploying", "deployed"),
  ])
  func formsOfOneWord(_ a: String, _ b: String) {
    #expect(stem(of: Array(a.utf8)[...]) == stem(of: Array(b.utf8)[...]))
  }

  @Test(arguments: [("press", "pres"), ("missile", "mission"), ("state", "statement")])
  func otherWords(_ a: String, _ b: String) {
    #expect(stem(of: Array(a.utf8)[...]) != stem(of: Array(b.utf8)[...]))
  }

  @Test func shortWordsHaveNone() { #expect(stem(of: Array("us".utf8)[...]) == nil) }

  /// Reports of every kind on days close by and far, named by the text or of publication, planned and held.
  private var variety: [ReportFeatures] {
    let days = ["2031-03-01", "2031-03-03", "2031-03-09", "2031-04-20"].map { on($0) } + [nil]
    let kinds: [EventKind] = [.statement, .attack, .deployment, .plan, .exercise]
    return days.flatMap { days in
      kinds.flatMap { kind in
        [Basis.relative, .publication].flatMap { basis in
          [EventStatus.held, .planned].map { report(kind, in: 0, days: days, basis: basis, status: $0) }
        }
      }
    }
  }

  @Test func aGlanceAllowsWhatIsCompatible() {
    let reports = variety
    for (index, report) in reports.enumerated() {
      for other in reports {
        #expect(GroupGlance([report.glance]).allows(other.glance) == isCompatible(report, other))
        // Of two that stand for a group neither may speak against a third.
        let second = reports[(index * 7 + 3) % reports.count]
        #expect(
          GroupGlance([report.glance, second.glance]).allows(other.glance)
            == (isCompatible(report, other) && isCompatible(second, other)))
      }
    }
  }
}
