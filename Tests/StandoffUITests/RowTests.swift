import StandoffCore
import StandoffTestSupport
import Testing

@testable import StandoffUI

/// The rows of timeline and actors, on the screen and on paper.
@Suite struct RowTests {
  @Test func theTimelineAsText() throws {
    let graph = sampleGraph()
    let lines = timelineText(of: graph, events: Array(graph.events.indices), glyphs: .unicode, columns: 100)
    try expectGolden(lines.joined(separator: "\n"), named: "timeline-text-100.txt")
    for line in lines { #expect(displayWidth(line) <= 100) }
  }

  @Test func theActorsAsText() throws {
    try expectGolden(actorsText(of: sampleGraph()).joined(separator: "\n"), named: "actors-text.txt")
  }

  @Test(arguments: [20, 40, 60, 80, 120, 200], [Glyphs.unicode, Glyphs.ascii])
  func rowsFitTheirColumns(_ columns: Int, _ glyphs: Glyphs) {
    let graph = sampleGraph()
    for line in timelineText(of: graph, events: Array(graph.events.indices), glyphs: glyphs, columns: columns) {
      #expect(displayWidth(line) <= columns, "\(line)")
    }
  }

  @Test func gapsAreCountedBetweenDays() {
    let graph = sampleGraph()
    let rows = TimelineRows(events: Array(graph.events.indices), of: graph).rows
    let gaps = rows.compactMap { row -> Int32? in if case .gap(let days) = row { days } else { nil } }
    // 7 to 9 March; 11 to 31 March.
    #expect(gaps == [3, 21])
    #expect(rows.filter(\.isHeading).count == 4)
  }

  @Test(
    arguments: [
      (["2031-03-06", "2031-03-07"], []), (["2031-03-06", "2031-03-06", "2031-03-09"], [2]),
      // A year says nothing about its days; what follows it is counted from its end.
      (["2030", "2031-01-03"], [2]), (["2030", "2030-06-01", "2030-06-03"], [1]),
      // A month that days lead up to: before it, and inside it up to the next day told.
      (["2030-12-20", "2031-01", "2031-01-03"], [11, 2]), (["2031-01-01", "2031-01", "2031-01-03"], [1]),
    ] as [([String], [Int32])])
  func gapsAroundVaguePeriods(_ periods: [String], _ expected: [Int32]) {
    let dated = datedGraph(periods.map { days(in: $0, near: nil) })
    let gaps = TimelineRows(events: Array(dated.events.indices), of: dated).rows.compactMap { row -> Int32? in
      if case .gap(let days) = row { days } else { nil }
    }
    #expect(gaps == expected)
  }

  @Test func aFilterLeavesHeadingsOnlyWhereThereAreEvents() {
    let graph = sampleGraph()
    let rows = TimelineRows(events: [4, 7], of: graph)
    #expect(
      rows.rows == [.heading(event: 4), .event(position: 0), .gap(days: 3), .heading(event: 7), .event(position: 1)])
    #expect(rows.rowOfPosition == [1, 4])
    #expect(rows.position(from: 5) == 1)
    #expect(rows.position(from: 8) == nil)
  }

  @Test(
    arguments: [
      ("Antony Blinken", ActorKind.person, [], "Blinken"), ("Ursula von der Leyen", .person, [], "von der Leyen"),
      ("Joren Ansel Jr.", .person, [], "Ansel"), ("a senior official", .person, [], "a senior official"),
      ("United States", .state, ["U.S."], "US"), ("Valdra", .state, ["the Valdrans"], "Valdra"),
      ("Union of Channel States", .organisation, ["U.C.S.", "the Union"], "UCS"), ("Madonna", .person, [], "Madonna"),
      ("Korvan", .state, ["KORVAN", "Korvans"], "Korvan"), ("Valdra", .state, ["Valdri", "VALDRI"], "Valdra"),
      ("Governor of the Bank of Valdra", .person, [], "Governor of the Bank of Valdra"),
    ] as [(String, ActorKind, [String], String)])
  func namesAreShort(_ name: String, _ kind: ActorKind, _ aliases: [String], _ expected: String) {
    let actor = Actor(id: ActorID("a"), name: name, kind: kind, role: nil, of: nil, aliases: aliases)
    #expect(shortName(of: actor) == expected)
  }

  @Test func circlesOfOwnersAreCut() {
    let actors = [("a", "b"), ("b", "a"), ("c", "c")].map { id, owner in
      Actor(id: ActorID(id), name: id, kind: .body, role: nil, of: ActorID(owner), aliases: [])
    }
    let owners = ActorTree.owners(of: ActorTable(actors: actors, actorOfChain: []))
    let tree = ActorTree(ActorTable(actors: actors, actorOfChain: []), owners: owners, counts: [1, 1, 1], minimum: 0)
    #expect(Set(tree.rows(collapsed: []).map(\.actor)) == [0, 1, 2])
  }

  @Test(arguments: [
    (1, "1 day without events"), (60, "60 days without events"), (61, "2 months without events"),
    (800, "2 years without events"),
  ])
  func gapsAreToldInTheUnitOfAReader(_ days: Int, _ expected: String) {
    #expect(gapText(days: days) == expected)
  }

  @Test func everyCommandIsInTheTableAndEveryKeyHasOneMeaning() {
    let bindings = KeyMap().groups.flatMap(\.bindings)
    #expect(Set(bindings.map(\.command)) == Set(Command.allCases))
    for context in KeyContext.allCases {
      let keys = bindings.filter { $0.contexts.contains(context) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "a key means two things in \(context)")
    }
  }

  @Test func theKeysPageNamesEveryKey() {
    let page = keysMarkdown()
    for binding in KeyMap().groups.flatMap(\.bindings) { #expect(page.contains(binding.help)) }
    for mark in EventMarks.meanings { #expect(page.contains(mark.meaning)) }
  }
}
