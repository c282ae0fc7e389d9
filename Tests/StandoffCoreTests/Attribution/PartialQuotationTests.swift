import StandoffTestSupport
import Testing

@testable import StandoffCore

/// What the attributions of a text quote, each as its speaker's name and the quoted words.
private func quoted(_ text: String) -> [String] {
  let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
  return annotated.attributions.flatMap { attribution in
    let source = attribution.source.map(annotated.document.text) ?? "-"
    return attribution.quotes.map { "\(source): \(annotated.document.text($0))" }
  }
}

@Suite struct PartialQuotationTests {
  @Test(arguments: [
    (
      "It was “bigger than the port,” Holm warned, with “rules that are at stake.”",
      ["Holm: bigger than the port,", "Holm: rules that are at stake."]
    ),
    (
      "Any “ships that come near” would mean one thing, Holm said: “That is war.”",
      ["Holm: ships that come near", "Holm: That is war."]
    ),
    (
      "“We will stay,” the general said. The drills “will take place as they were planned.”",
      ["the general: We will stay,", "the general: will take place as they were planned."]
    ),
  ])
  func belongsToWhoeverIsQuoted(text: String, expected: [String]) {
    #expect(quoted(text) == expected, "\(quoted(text))")
  }

  @Test(arguments: [
    "“We will stay,” the general said on the show “All Things Remembered By Us.”",
    "The general was unmoved. The town saw “the spring of hope come home.”",
  ])
  func titlesAndTermsAreNobodys(text: String) {
    #expect(!quoted(text).contains { $0.contains("Things") || $0.contains("spring") })
  }
}
