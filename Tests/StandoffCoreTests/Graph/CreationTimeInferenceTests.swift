import Testing

@testable import StandoffCore

/// Articles of a folder: `path: day, or nothing: text`.
private func inferred(_ texts: [(path: String, day: String?, text: String)]) -> [String: CreationTime] {
  let documents = texts.map { path, day, text in
    let head = "What the harbour heard\n" + (day.map { "\($0)\n" } ?? "") + "\n"
    return annotate(article(path: path, text: Array((head + text + "\n").utf8), encoding: .utf8))
  }
  let times = datedFromSiblings(documents, .builtIn).map { ($0.article.path, $0.article.creationTime) }
  return Dictionary(uniqueKeysWithValues: times)
}

/// Four articles for each of three stories, a fortnight apart.
private let threeStories: [(path: String, day: String?, text: String)] = [
  (
    "storm", "2022-03-01",
    "The lighthouse keeper saved eleven fishermen when the trawler Marigold broke upon the northern skerries."
  ),
  (
    "ferry", "2022-03-15",
    "Inspectors closed the ferry ramp because rusted hinges and cracked welds endangered lorries and coaches."
  ),
  (
    "whales", "2022-03-29",
    "Biologists counted forty pilot whales stranded beside the salt marsh, and volunteers carried buckets."
  ),
].flatMap { name, day, story in
  [
    "Witnesses remembered the evening differently. ", "The council opened an inquiry. ", "Insurers declined comment. ",
    "Schoolchildren wrote letters afterwards. ",
  ].enumerated().map { index, own in ("\(name)\(index).txt", day, own + story) }
}

struct CreationTimeInferenceTests {
  @Test func aCountOfDaysGivesTheDay() {
    let times = inferred([
      ("a.txt", "2022-08-02", "On day 160 of the siege the gates stayed shut. Nobody came."),
      ("b.txt", "2022-08-05", "On day 163 of the siege a cart came in. It held flour."),
      ("c.txt", nil, "It was day 161 of the siege. The bells were silent."),
      ("d.txt", nil, "It was day 161 of the strike. The bells were silent."),
    ])
    #expect(times["c.txt"]?.days?.edtf == "2022-08-03")
    #expect(times["c.txt"]?.basis == .inferred)
    #expect(times["c.txt"]?.why.contains("by the count of a.txt") == true)
    #expect(times["d.txt"]?.days == nil)
  }

  @Test func countsThatDisagreeGiveNothing() {
    let times = inferred([
      ("a.txt", "2022-08-02", "On day 160 of the siege the gates stayed shut."),
      ("b.txt", "2022-08-05", "On day 12 of the siege a cart came in."),
      ("c.txt", nil, "It was day 161 of the siege. The bells were silent."),
    ])
    #expect(times["c.txt"]?.days == nil)
  }

  @Test func theNearestArticlesShowTheDays() throws {
    let undated =
      "Divers searched the wreck. The trawler Marigold broke upon the northern skerries while the lighthouse keeper saved eleven fishermen."
    let time = try #require(inferred(threeStories + [("undated.txt", nil, undated)])["undated.txt"])
    #expect(time.days?.edtf == "2022-03-01")
    #expect(time.basis == .inferred)
    #expect(time.why.contains("storm0.txt (2022-03-01)"), "\(time.why)")
    #expect(time.why.contains("of 12 dated articles tried in this way, 12 come out within two days"), "\(time.why)")
  }

  @Test func aWeekdayNarrowsTheDays() throws {
    let undated =
      "The trawler Marigold broke upon the northern skerries on Wednesday. The lighthouse keeper saved eleven fishermen."
    let time = try #require(inferred(threeStories + [("undated.txt", nil, undated)])["undated.txt"])
    #expect(time.days?.earliest?.description == "2022-03-02")
    #expect(time.why.contains("the last weekday it names is 2022-03-02"), "\(time.why)")
  }

  @Test(arguments: [
    "Bakers baked rye loaves. The opera opened with a comedy.",
    "The council opened an inquiry. Bakers baked rye loaves for the choir.",
  ])
  func anArticleFromElsewhereStaysUndated(text: String) {
    #expect(inferred(threeStories + [("undated.txt", nil, text)])["undated.txt"]?.days == nil)
  }

  @Test func aFolderOfOneWeekDatesNothing() {
    let week = threeStories.map { ($0.path, "2022-03-01" as String?, $0.text) }
    let undated = "The trawler Marigold broke upon the northern skerries. The lighthouse keeper saved eleven fishermen."
    #expect(inferred(week + [("undated.txt", nil, undated)])["undated.txt"]?.days == nil)
  }

  @Test(arguments: [
    // Between two pages of one day, or of two; between pages a week apart; beyond the last; of a site that does not count.
    ("https://harbour.example/news/40215", "2022-03-02"),
    ("https://harbour.example/news/40230/", "2022-03-02/2022-03-03"),
    ("https://harbour.example/news/40950", nil), ("https://harbour.example/news/41500", nil),
    ("https://market.example/news/40215.html", nil), ("https://harbour.example/about", nil),
  ])
  func aPageNumberStandsBetweenOthers(address: String, expected: String?) {
    let pages: [(site: String, number: Int, day: String)] = [
      ("harbour", 40_100, "2022-03-01"), ("harbour", 40_210, "2022-03-02"), ("harbour", 40_220, "2022-03-02"),
      ("harbour", 40_301, "2022-03-03"), ("harbour", 41_002, "2022-03-12"), ("market", 40_100, "2022-03-09"),
      ("market", 40_210, "2022-03-02"), ("market", 40_220, "2022-03-05"), ("market", 40_301, "2022-03-04"),
    ]
    let texts = pages.map { page in
      (
        "\(page.site)\(page.number).txt", page.day as String?,
        "https://\(page.site).example/news/\(page.number)\n\nNobody spoke of it."
      )
    }
    let time = inferred(texts + [("undated.txt", nil, "\(address)\n\nNothing was heard.")])["undated.txt"]
    #expect(time?.days?.edtf == expected, "\(time?.why ?? "")")
    if expected != nil { #expect(time?.why.contains("of harbour.example; 402") == true, "\(time?.why ?? "")") }
  }

  @Test(arguments: [
    ("The gates shut on Tuesday. The clerk left on Tuesday.", "2022-03-08", "2022-03-07"),
    ("The gates shut on 7 March 2022.", "2022-03-08", "2022-03-01"),
    ("The gates shut on March 7.", "2022-03-07", "2022-03-19"),
    ("The gates opened on 7 March 2022.", "2022-03-12", "2022-03-04"),
  ])
  func namedTimesFitOneDayBetter(text: String, fitting: String, other: String) throws {
    let anyDay = CreationTime(days: DayInterval(CalendarDate(dayNumber: 3)), basis: .given, why: "any day")
    let written = plainArticle(path: "a.txt", text: Array(text.utf8), encoding: .utf8, creationTime: anyDay)
    let times = NamedTimes(in: annotate(written))
    let (better, worse) = (try #require(CalendarDate(iso: fitting)), try #require(CalendarDate(iso: other)))
    #expect(times.fit(better) > times.fit(worse))
  }

  @Test func dayOrderIsSettledAmongTheArticlesOfAGraph() {
    let documents = ["04/05/2022", "14/05/2022"].enumerated().map { index, day in
      let text = "Outlet: Harbour News\nPublished: \(day)\n\nTalks ended on Tuesday. Nobody spoke."
      return annotate(article(path: "\(index).txt", text: Array(text.utf8), encoding: .utf8))
    }
    let graph = eventGraph(of: documents)
    #expect(graph.documents.map { $0.article.creationTime.day?.description } == ["2022-05-04", "2022-05-14"])
    #expect(graph.documents.map { $0.timexes.first?.days?.singleDay?.description } == ["2022-05-03", "2022-05-10"])
  }
}
