import StandoffTestSupport
import Testing

@testable import StandoffCore

/// What is one row and what is two, of deeds, figures and meetings that several articles tell.
@Suite struct SameDeedTests {
  /// Two articles, and the reports of each event of a kind, most first.
  @Test(
    arguments: [
      (
        "one release told twice", EventKind.other,
        "Norway released 40 Swedish fishermen on Tuesday after a week.",
        "After a week in jail, 40 Swedish fishermen were released by Norway on Tuesday.", [2]
      ),
      (
        "other numbers are another release", .other,
        "Norway released 40 Swedish fishermen on Tuesday after a week.",
        "Norway released 12 Swedish fishermen on Tuesday after a month.", [1, 1]
      ),
      (
        "a killing by the man killed", .attack,
        "Anna Berg was shot dead in Malmö on Tuesday.", "Berg, Anna: the banker Anna Berg was killed on Tuesday.", [2]
      ),
      (
        "a day of last year is remembered for one thing", .attack,
        "Norway mourns those who died when Sweden attacked Bergen on 7 May 2030.",
        "On 7 May 2030, Sweden attacked Bergen with two frigates.", [2]
      ),
      (
        "the attack of a day told again by its day", .attack,
        "Rebels shelled the port of Lima on Tuesday. Ferries had left an hour before. Tuesday's attack lasted until noon.",
        "Nothing else was reported.", [2]
      ),
      (
        "the shelling, right behind it", .attack,
        "Rebels shelled the port of Lima on Tuesday. The shelling damaged two piers.", "Nothing else was reported.", [2]
      ),
      (
        "another attack, and the attack of another day", .attack,
        "Rebels shelled the port of Lima on Tuesday. Another attack hit a depot. Monday's attack had failed.",
        "Nothing else was reported.", [1, 1, 1]
      ),
      (
        "one toll in headline and text", .casualtyFigure,
        "Car bomber hits school bus near harbour, killing at least five people",
        "A car bomber hit a school bus near the harbour on Tuesday, killing five people.", [2]
      ),
      (
        "one round of sanctions, announced and named", .sanction,
        "On Tuesday Norway announced a first tranche of sanctions against Sweden.",
        "Sanctions that Norway imposed on Sweden on Tuesday hit two banks.", [2]
      ),
      (
        "sanctions of one day against two states", .sanction,
        "On Tuesday Norway announced a first tranche of sanctions against Sweden.",
        "Sanctions that Norway imposed on Denmark on Tuesday hit two banks.", [1, 1]
      ),
      (
        "the troops on alert, and those troops again", .troopFigure,
        "Norway had 8,500 Norwegian troops on alert on Monday. The general said that the 8,500 troops are not deployed yet.",
        "Nothing else was reported.", [2]
      ),
      (
        "a list tells parallel things in parallel words", .attack,
        "Swedish forces destroyed two ammunition depots in the north. Swedish forces destroyed three ammunition depots in the north.",
        "Nothing else was reported.", [1, 1]
      ),
    ] as [(String, EventKind, String, String, [Int])])
  func reports(what: String, kind: EventKind, a: String, b: String, sizes: [Int]) {
    let graph = graph(of: [("2031-03-05", a), ("2031-03-05", b)])
    #expect(
      graph.events.filter { $0.kind == kind }.map(\.reports.count).sorted(by: >) == sizes, "\(what): \(graph.events)")
  }

  @Test func anItemThatALivePageCarriesTwiceIsOneRow() {
    let item = "The Dutch frigate Zeven escorted a Nigerian tugboat to the harbour of Bergen."
    let graph = graph(of: [("2031-03-05", "\(item) Other matters took the afternoon. \(item)")])
    #expect(graph.events.allSatisfy { $0.reports.count == 2 || $0.reports.count == 1 && graph.events.count == 1 })
  }

  @Test func theHourBeforeAnItemIsNoNumberOfIt() {
    let item = "Estonian and Latvian ministers signed a letter of intent on missiles"
    let graph = graph(of: [("2031-03-05", "5 March 2031 21.27 \(item).\n\nRain fell all day.\n\n\(item) in Riga.")])
    #expect(graph.events.filter { $0.kind == .agreement }.map(\.reports.count) == [2])
  }

  @Test func oneManMetTwoOthersAtTwoMeetings() {
    let graph = graph(of: [
      ("2031-03-04", "Prime Minister Anna Berg of Norway called President Karl Holm of Sweden on Tuesday."),
      ("2031-03-04", "Prime Minister Anna Berg of Norway called President Jan Vik of Finland on Tuesday."),
    ])
    #expect(graph.events.filter { $0.kind == .call }.count == 2)
  }

  @Test func theTollIsOneUntilItRises() {
    let graph = graph(of: [
      ("2031-03-05", "The flood killed at least 53 people in Bergen."),
      ("2031-03-06", "In Bergen 53 people were killed by the flood."),
      ("2031-03-06", "The flood has killed 61 people in Bergen."),
    ])
    #expect(graph.events.filter { $0.kind == .casualtyFigure }.map(\.articleCount).sorted(by: >) == [2, 1])
  }
}

/// What one speaker says, told in other words, and what two records hold.
@Suite struct SameSayingTests {
  private func sizes(_ articles: [(day: String, text: String)], _ kinds: Set<EventKind>) -> [Int] {
    graph(of: articles).events.filter { kinds.contains($0.kind) }.map(\.articleCount).sorted(by: >)
  }

  @Test func aQuotationUpToSmallWordingIsOne() {
    let told = [
      ("2031-03-05", "Anna Berg said Sweden was \"inventing a pretext for herring raids\" on Tuesday."),
      ("2031-03-06", "Sweden is inventing the pretext for the herring raids, Anna Berg said."),
    ]
    #expect(sizes(told, [.statement, .accusation]) == [2])
  }

  @Test(arguments: [("Sweden", [2]), ("Denmark", [1, 1])])
  func theHeadlinesAttackIsThatOfTheText(target: String, expected: [Int]) {
    let text =
      "Norway launches attack on Sweden\n2031-03-05\n\nNorwegian forces have attacked \(target) by land and sea. Two piers burn."
    let graph = eventGraph(of: [annotate(article(path: "a.txt", text: Array(text.utf8), encoding: .utf8))])
    #expect(graph.events.filter { $0.kind == .attack }.map(\.reports.count).sorted(by: >) == expected)
  }

  /// A set phrase is no saying: anybody repeats it.
  @Test func setPhrasesAreNoSayings() {
    let told = [
      ("2031-03-05", "On Tuesday Anna Berg thanked Sweden for its \"swift and unwavering support\" of the pier."),
      ("2031-03-08", "\"Trams need swift and unwavering support,\" Anna Berg said on Friday."),
    ]
    #expect(sizes(told, [.statement, .accusation]) == [1, 1])
  }

  /// One government's pages on two occasions share many words.
  @Test(arguments: [("https://www.premier.gov.no/en/news/", [1, 1]), ("https://www.pierpost.example/en/news/", [2])])
  func whatTwoOfficialPagesTellIsTwo(address: String, expected: [Int]) {
    let words = "\"We are ready to bear every cost of closing the river,\" Prime Minister Anna Berg told"
    let pages = [("2031-03-05", "1", "\(words) the fishermen."), ("2031-03-09", "2", "\(words) the miners.")]
    let told = pages.map { day, number, text in
      annotate(
        article(
          path: "\(number).txt", text: Array("Berg speaks\n\(day)\n\(address)\(number)\n\n\(text)".utf8),
          encoding: .utf8))
    }
    #expect(eventGraph(of: told).events.map(\.reports.count).sorted(by: >) == expected)
  }

  /// Forces that are brought together and kept so are one event while they are told without a day.
  @Test func aBuildupGoesOn() {
    let told = [
      ("2031-03-05", "Norway has been gradually building up forces near the Swedish border."),
      ("2031-03-12", "In a drill Norway has massed tanks near the Swedish border."),
      ("2031-03-12", "Denmark has massed tanks near the German border."),
    ]
    #expect(sizes(told, [.deployment]) == [2, 1])
  }

  @Test func drillsAndExercisesThatBeginOnOneDayAreOne() {
    let told = [
      ("2031-03-05", "Norway and Finland began joint military drills on 3 March."),
      ("2031-03-08", "On 3 March Norway and Finland began military exercises in the north."),
    ]
    #expect(sizes(told, [.exercise]) == [2])
  }

  /// Told without its days in the week after.
  @Test(arguments: [("2031-03-09", [3]), ("2031-03-29", [2, 1])])
  func aRoundOfTalksIsLookedBackOn(published: String, expected: [Int]) {
    let told = [
      ("2031-03-07", "A week of talks between Norway and Sweden ended without a result."),
      ("2031-03-07", "Three days of talks between Norway and Sweden this week brought no result."),
      (published, "Trams are late after talks between Norway and Sweden have failed."),
    ]
    #expect(sizes(told, [.talks]) == expected)
  }

  /// What goes twice goes on two days; the demand of a state is one in whichever order it is told.
  @Test func moreTroopsOfTwoDaysAreTwo() {
    let told = [
      ("2031-03-03", "Norway said on Monday it will deploy 3,000 more Norwegian troops to Finland."),
      ("2031-03-12", "Norway announced on Tuesday that it is sending an additional 3,000 Norwegian troops to Finland."),
    ]
    #expect(sizes(told, [.deployment, .troopFigure]) == [1, 1])
  }

  @Test func aDemandAndTheWarningThatTellsItAreOne() {
    let told = [
      (
        "2031-03-04",
        "Anna Berg demanded on Tuesday that Sweden answer in writing and warned she would not wait forever."
      ),
      (
        "2031-03-05",
        "\"We will not wait forever,\" Anna Berg warned Sweden on Tuesday, threatening to close the border."
      ),
    ]
    #expect(sizes(told, [.demand, .threat]).first == 2)
  }

  @Test func aThreatOfSanctionsStandsWhoeverTellsIt() {
    let told = [
      ("2031-03-05", "The European Union threatened Belarus with sanctions if it closes the river."),
      ("2031-03-08", "Germany takes its threat of sanctions against Belarus over the river seriously."),
      ("2031-03-08", "The European Union threatened Serbia with sanctions over the mines."),
    ]
    #expect(sizes(told, [.threat]) == [2, 1])
  }

  @Test func whatIsSaidInOneArticleInTheSameWordsIsOneRemark() {
    let told = [
      (
        "2031-03-05",
        "Anna Berg argued that herring support is a price worth paying. The price of herring is worth paying, Anna Berg said. "
          + "Trams are too slow, Anna Berg said."
      )
    ]
    #expect(graph(of: told).events.map(\.reports.count).sorted(by: >) == [2, 1])
  }

  @Test func demandsOfAMonthAreOne() {
    let told = [
      ("2031-06-05", "In May, Norway demanded a larger herring quota."),
      ("2031-06-06", "Norway had demanded in May that Sweden answer its demands on the herring quota."),
    ]
    #expect(sizes(told, [.demand]) == [2])
  }

  @Test(arguments: [
    ("Readout of President Holm's Call", true), ("Remarks by the Prime Minister", true),
    ("Background Press Call on the Visit", true), ("Press officers strike", false), ("Statement awaited", false),
  ])
  func titlesOfOfficialRecords(title: String, isRecord: Bool) {
    let page = article(
      path: "a.txt", text: Array("Title: \(title)\nDate: 2031-03-05\n\nThey spoke of herring.".utf8), encoding: .utf8)
    #expect(isOfficialRecord(page) == isRecord)
  }

  @Test(arguments: [
    ("https://www.premier.gov.no/news/7", true), ("http://en.kremlin.ru/events/7", true),
    ("https://www.gov.uk/government/news/7", true), ("https://governor-news.example/7", false),
    ("https://www.bbc.co.uk/news/7", false),
  ])
  func addressesOfGovernments(address: String, isRecord: Bool) {
    let text = "Trams are late\n2031-03-05\n\(address)\n\nThey spoke of herring."
    let page = article(path: "a.txt", text: Array(text.utf8), encoding: .utf8)
    #expect(page.url != nil && isOfficialRecord(page) == isRecord)
  }
}
