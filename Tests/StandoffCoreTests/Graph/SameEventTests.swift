import StandoffTestSupport
import Testing

@testable import StandoffCore

/// The number of articles that report each event of a kind, most first.
private func articles(_ kind: EventKind, _ articles: [(day: String, text: String)]) -> [Int] {
  graph(of: articles).events.filter { $0.kind == kind }.map(\.articleCount).sorted(by: >)
}

@Suite struct SameEventTests {
  @Test func aStandingDemandIsOneEventInWhateverWords() {
    #expect(
      articles(
        .demand,
        [
          ("2031-03-04", "Norway wants Sweden to leave the Finland pact."),
          ("2031-03-12", "Norway demands guarantees that Sweden will never again join the Finland pact."),
          ("2031-03-12", "Norway wants Denmark to lower the price of butter."),
        ]) == [2, 1])
  }

  @Test func attacksOfOneDayOnTwoTownsAreTwo() {
    #expect(
      articles(
        .attack,
        [
          ("2031-03-05", "Turkey bombed the harbour of Izmir on Tuesday."),
          ("2031-03-05", "Turkey bombed a bridge in Ankara on Tuesday."),
        ]) == [1, 1])
  }

  @Test func wordsThatTwoPapersPrintAreOneReport() {
    let text = "Poland opened the gates of its eastern border camp to some visitors, people in the village noted."
    let other = "Lisbon, far away, had a quiet day."
    let twice = graph(of: [("2031-03-05", text), ("2031-03-06", text), ("2031-03-06", other)])
    #expect(twice.events.allSatisfy { $0.articleCount == 2 || $0.reports.allSatisfy { $0.document == 2 } })
  }

  @Test(arguments: [
    ("annexed", "annexation"), ("invades", "invasion"), ("met", "meetings"), ("responses", "answered"),
    ("withdrew", "withdrawal"), ("deployed", "deployment"), ("nominate", "nomination"), ("expand", "enlargement"),
  ])
  func deedsOfOneRoot(a: String, b: String) {
    #expect(deedStem(of: Array(a.utf8)[...]) == deedStem(of: Array(b.utf8)[...]))
  }

  @Test(arguments: [
    ("killed", "slain", true), ("murder", "homicide", true), ("killed", "murder", false),
    ("acquisition", "bought", true), ("earthquake", "tremor", true),
    ("foiled", "thwarts", true),
    ("theft", "robbery", false), ("quake", "aftershock", false), ("strike", "talks", false),
  ])
  func deedsOfOneConcept(a: String, b: String, isOne: Bool) {
    let concepts = [a, b].map { deedConcept(of: deedStem(of: Array($0.utf8)[...])) }
    #expect((concepts[0] == concepts[1]) == isOne)
  }

  @Test(arguments: [("talks", "tank"), ("nation", "nature"), ("report", "repair"), ("harbour", "harvest")])
  func deedsOfTwoRoots(a: String, b: String) {
    #expect(deedStem(of: Array(a.utf8)[...]) != deedStem(of: Array(b.utf8)[...]))
  }
}

@Suite struct StoryTests {
  private func document(_ text: String) -> AnnotatedDocument { annotate(MarkedText(text).article()) }

  @Test func articlesOfTwoCrisesAreTwoStories() {
    let documents = [
      document("Norway and Sweden quarrel over the herring quota. Oslo sent a patrol boat to the herring banks."),
      document("The herring quota divides Sweden and Norway. A patrol boat left Oslo for the banks."),
      document("Brazil counts the damage of a flood. The river Madeira rose after weeks of rain."),
    ]
    let found = stories(of: documents, scale: .crisis)
    #expect(found[0] == found[1] && found[0] != found[2])
  }

  @Test(arguments: [1.0, 2, 10, 12345, 0.25])
  func logarithms(x: Double) {
    // e to the power of the result gives x back: twenty terms of the series for a power below one, squared as often as needed.
    var power = naturalLogarithm(x)
    var squarings = 0
    while abs(power) > 0.5 {
      power /= 2
      squarings += 1
    }
    var term = 1.0
    var sum = 1.0
    for n in 1...20 {
      term *= power / Double(n)
      sum += term
    }
    for _ in 0..<squarings { sum *= sum }
    #expect(abs(sum / x - 1) < 1e-9)
  }
}

@Suite struct GivenMentionTests {
  @Test func groupsByStoryDeedAndPersons() {
    let texts = [
      "Anna Berg opened the Oslo fair. The opening drew crowds.", "Anna Berg will open the Oslo fair to crowds.",
      "Karl Holm opened the Oslo fair.",
    ]
    let documents = texts.enumerated().map { index, text in
      annotate(MarkedText(text).article(path: "\(index).txt"))
    }
    let mention = { (document: Int, word: String) in
      let bytes = Array(texts[document].utf8)
      let start = bytes.indices.first { bytes[$0...].starts(with: word.utf8) } ?? 0
      return GivenMention(document: document, span: Span(start, start + word.utf8.count))
    }
    let found = groups(
      of: [mention(0, "opened"), mention(0, "opening"), mention(1, "open"), mention(2, "opened")], in: documents)
    #expect(found[0] == found[1] && found[0] == found[2] && found[0] != found[3])
  }
}
