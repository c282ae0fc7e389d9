import StandoffTestSupport
import Testing

@testable import StandoffCore

/// The label of the first event of a text published on Wednesday 12 June 2024.
private func label(_ text: String) -> String? {
  let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
  return annotated.eventMentions.first.map { eventLabel($0, in: annotated) }
}

@Suite struct LabelTests {
  @Test(arguments: [
    ("But Norway and Sweden held talks in Oslo on Monday.", "Norway and Sweden held talks in Oslo on Monday"),
    ("You know, Norway and Sweden held talks in Oslo on Monday.", "Norway and Sweden held talks in Oslo on Monday"),
    ("“We are ready to talk again,” Chancellor Olaf Scholz said on Monday.", "“We are ready to talk again”"),
    ("Chancellor Olaf Scholz said on Monday that the plan was sound.", "The plan was sound"),
  ])
  func beginsWithItsOwnWords(text: String, expected: String) { #expect(label(text) == expected) }
}
