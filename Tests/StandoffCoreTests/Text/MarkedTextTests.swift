import StandoffCore
import StandoffTestSupport
import Testing

struct MarkedTextTests {
  @Test func readsPlainTextSpansAndValues() {
    let marked = MarkedText("They met [last Tuesday|2024-03-05].")
    #expect(marked.text == "They met last Tuesday.")
    #expect(marked.spans == [Span(9, 21)])
    #expect(marked.values == ["2024-03-05"])
    #expect(marked.words(marked.spans[0]) == "last Tuesday")
  }

  @Test func nestsAndCountsBytes() {
    let marked = MarkedText("“[Minister [Žan Novak|person]|actor]” left \\[sic\\]")
    #expect(marked.text == "“Minister Žan Novak” left [sic]")
    #expect(marked.spans == [Span(3, 22), Span(12, 22)])
    #expect(marked.values == ["actor", "person"])
  }

  @Test(arguments: [
    "They met [last Tuesday|2024-03-05].", "[a [b|1]|2] [c] \\[d\\] \\| \\\\", "No marks at all.",
    "[[both|inner]|outer]",
  ])
  func marksAndReadsBack(_ text: String) {
    let marked = MarkedText(text)
    #expect(MarkedText.marking(marked.text, marked.marks) == text)
  }

  @Test func makesAnArticleOfItsText() {
    let article = MarkedText("They met [today|2024-03-05].").article(publishedOn: "2024-03-05")
    #expect(article.creationTime.day?.description == "2024-03-05")
    #expect(article.blocks.map(\.kind) == [.paragraph])
  }
}
