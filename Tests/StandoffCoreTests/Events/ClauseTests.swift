import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite struct ClauseTests {
  @Test(arguments: [
    "The ministers met in Oslo | while their armies drilled.",
    "He spoke | after the session ended.",
    "The envoy left, | but the talks went on.",
    "The allies, | who had waited, agreed.",
    "The army has moved tanks | and it will move more.",
    "Norway and Sweden signed the pact.",
  ])
  func cutsClauses(marked: String) {
    let text = marked.split(separator: "|").map { $0.trimmingPrefix(while: \.isWhitespace) }.joined()
    let document = MarkedText(String(text)).document()
    let reader = ClauseReader(document: document, words: eventWords(of: document))
    var clauses: [Clause] = []
    for sentence in document.sentences { reader.appendClauses(of: sentence, to: &clauses) }
    let found = clauses.map {
      document.text(document.span(ofTokens: $0.tokens))
    }
    #expect(found.joined(separator: " | ") == marked)
  }
}
