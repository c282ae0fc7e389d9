import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite("Quotation marks are paired whatever is missing")
struct QuotedRunsTests {
  @Test(arguments: [
    "He said [“we will wait”] and left.",
    "He said [\"we will wait\"] and left.",
    "He said [“we will wait\"] and left.",
    "He said [\"we will wait”] and left.",
    "He said [``we will wait''] and left.",
    "He said [''we will wait''] and left.",
    "He said [«we will wait»] and left.",
    "He said [‘we will wait’] and left.",
    "He said [“they call it ‘peace’ there”] and left.",
    "The envoys’ plane wasn’t late, and the ministers’ cars weren't either.",
    "In the ’90s it didn’t matter.",
    "[“First,”] she said, [“and second.”]",
    // A closing mark is missing: the run ends with its sentence, and the next one is whole.
    "[“We will wait, he said.] [“It is late,”] she said.",
    // An opening mark is missing.
    "[We will wait,”] he said.",
    "He held up the [“map”] (the [“other map”]) and left.",
    "[“Done.”]—[“Not done.”]",
  ])
  func pairs(text: String) {
    let marked = MarkedText(text)
    let document = marked.document()
    let runs = quotedRuns(in: document).map { document.span(ofTokens: $0.tokens) }
    #expect(runs == marked.spans, "\(runs.map(marked.words))")
  }

  @Test func reopenedRunGoesOn() {
    let document = MarkedText("He said: “One.\n“Two.\n“Three.” He left.").document()
    let runs = quotedRuns(in: document)
    #expect(runs.map(\.isContinued) == [true, true, false])
    #expect(runs.map(\.isContinuation) == [false, true, true])
  }

  @Test func runGoesOnOverParagraphsWithoutMarks() {
    let document = MarkedText("He left.\n“One.\nTwo.\nThree,” he said.").document()
    let words = quotedRuns(in: document).map { document.text(document.span(ofTokens: $0.tokens)) }
    #expect(words == ["“One.", "Two.", "Three,”"])
    #expect(quotedRuns(in: document).map(\.isContinuation) == [false, true, true])
  }

  @Test(arguments: [
    "“One.\nTwo.\nThree and “four,” he said.", "“One.\nTwo.\nThree.\nFour.\nFive.\nSix,” he said.", "“One.\nTwo.",
  ])
  func openRunEndsWhereNothingClosesIt(text: String) {
    let runs = quotedRuns(in: MarkedText(text).document())
    #expect(!runs[0].isContinued && !runs.contains(where: \.isContinuation))
  }

  @Test func openRunCostsOneSentence() {
    let document = MarkedText("He wrote “one. Two.\nThree “four” five.").document()
    let words = quotedRuns(in: document).map { document.text(document.span(ofTokens: $0.tokens)) }
    #expect(words == ["“one.", "“four”"] || words == ["“one. Two.", "“four”"])
  }
}
