import StandoffCore
import StandoffTestSupport
import Testing

@Suite("Time expressions") struct TimexTests {
  @Test(
    "across years, months and leap days",
    arguments: [
      ("2024-01-03", "It happened on [Sunday|2023-12-31]."),
      ("2024-01-03", "They met [last week|2023-W52] and in [December|2023-12]."),
      ("2024-12-30", "They meet [next month|2025-01], [next week|2025-W02]."),
      ("2024-03-01", "He left [yesterday|2024-02-29]."),
      ("2023-03-31", "It began [a month ago|2023-02]."),
      ("2022-01-14", "A weekday that is the day itself: [Friday|2022-01-14]."),
      ("2022-01-15", "Talks were postponed until [Monday|2022-01-17]."),
    ])
  func boundaries(_ row: (day: String, text: String)) { expect(row.text, on: row.day) }

  @Test(
    "what is no date is left alone",
    arguments: [
      "You may march in the sun and sat there for a second.", "A 22-year-old from the G20 flew a Su-24 past an S-400.",
      "Some 1,900 men and 100,000 shells.", "See https://example.org/2022/01/14/story for more.",
      "Order 2882015 was lost on Feb. 29, 2015.", "He is 45, and she is 6 years old.",
    ])
  func nothing(_ text: String) { expect(text, on: "2024-03-08") }

  @Test(
    "without a publication date relative expressions stay unresolved, explicit ones do not",
    arguments: [
      "They met on [Friday|XXXX-WXX-5] and [last weekend|XXXX-WXX-WE].",
      "It began in [December|XXXX-12], in [mid-February|XXXX-02] and [yesterday|XXXX-XX-XX].",
      "On [14 January 2022|2022-01-14] they met; [the next day|2022-01-15] they left.",
      "It was [last year|XXXX], on [Jan. 14|XXXX-01-14], in [the third quarter|XXXX-Q3].",
    ])
  func undated(_ marked: String) { expect(marked, on: nil) }

  @Test("unresolved expressions have no days, and are resolved by reading again with a day")
  func candidate() throws {
    let document = MarkedText("They met on Friday.").document()
    let open = try #require(timexes(in: document).first)
    #expect(open.days == nil)
    #expect(open.anchor == .unresolved)
    let day = try #require(CalendarDate(iso: "2022-01-15"))
    let read = try #require(timexes(in: document, creationTime: day).first)
    #expect(read.days == DayInterval(day - 1))
    #expect(read.anchor == .creationTime(day))
  }

  @Test("why: the rule, the anchor and the cue")
  func why() throws {
    let text = MarkedText("A vote is [scheduled] for Monday.")
    let day = try #require(CalendarDate(iso: "2024-03-08"))
    let found = try #require(timexes(in: text.document(publishedOn: "2024-03-08")).first)
    #expect(found.rule == "<weekday>")
    #expect(found.anchor == .creationTime(day))
    #expect(found.cue == text.spans.first)
  }

  @Test("a hundred thousand weekdays on one line")
  func long() {
    let text = String(repeating: "Monday ", count: 100_000)
    let document = MarkedText(text).document(publishedOn: "2024-03-08")
    #expect(timexes(in: document).count == 100_000)
  }

  private func expect(_ marked: String, on day: String?) {
    let text = MarkedText(marked)
    let found = timexes(in: text.document(publishedOn: day))
    #expect(MarkedText.marking(text.text, found.map { .init(span: $0.span, value: $0.value) }) == marked)
  }
}
