import StandoffCore
import StandoffTestSupport
import Testing

@Suite("Days of speaking") struct SpeechDayTests {
  @Test(
    "a quotation is counted from the day it was said",
    arguments: [
      "Speaking on [Monday|2024-03-04], he said: \"We will decide [tomorrow|2024-03-05].\"",
      "\"We leave [tomorrow|2024-03-06],\" she told reporters [Tuesday|2024-03-05].",
      "He said on [Wednesday|2024-03-06]: “They fired [yesterday|2024-03-05]. We answered [today|2024-03-06].”",
      "\"We leave [tomorrow|2024-03-09],\" she said after [Monday|2024-03-04]'s attack.",
      "He said: \"We leave [tomorrow|2024-03-09].\"",
    ])
  func quotation(_ marked: String) { expect(marked) }

  @Test("a day named without a verb of saying leads in nothing")
  func noSpeech() { expect("On [Monday|2024-03-04] a banner read \"[tomorrow|2024-03-09] is ours\".") }

  @Test("the anchor of what is quoted is the expression that names its day")
  func anchor() throws {
    let document = MarkedText("He said on Monday: \"We meet tomorrow.\"").document(publishedOn: "2024-03-08")
    let found = timexes(in: document)
    let day = try #require(CalendarDate(iso: "2024-03-04"))
    #expect(found.last?.anchor == .timex(found[0].span, day))
  }

  @Test("a speaker's turns are counted from the day of the interview")
  func turns() throws {
    let text = "On Tuesday he spoke to our reporter.\nANNA LEE: We arrived yesterday.\n"
    let split = try #require(text.utf8.firstIndex(of: 0x0A)).utf16Offset(in: text)
    let blocks = [
      Block(kind: .paragraph, span: Span(0, split)),
      Block(
        kind: .turn, span: Span(split + 1, text.utf8.count), label: Span(split + 1, split + 9),
        contentStart: split + 11),
    ]
    let day = try #require(CalendarDate(iso: "2024-03-08"))
    let article = Article(
      path: "turns", text: Array(text.utf8), encoding: .utf8, title: nil, outlet: nil, url: nil, byline: nil,
      creationTime: CreationTime(days: DayInterval(day), basis: .given, why: "given by the test"), blocks: blocks)
    #expect(timexes(in: document(of: article)).map(\.value) == ["2024-03-05", "2024-03-04"])
  }

  private func expect(_ marked: String) {
    let text = MarkedText(marked)
    let found = timexes(in: text.document(publishedOn: "2024-03-08"))
    #expect(MarkedText.marking(text.text, found.map { .init(span: $0.span, value: $0.value) }) == marked)
  }
}
