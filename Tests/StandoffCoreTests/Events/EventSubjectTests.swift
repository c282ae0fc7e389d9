import StandoffTestSupport
import Testing

@testable import StandoffCore

/// The participants of the first event of a text, as `role=name`, in order of name.
private func participants(_ text: String) -> [String] {
  let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
  guard let mention = annotated.eventMentions.first else { return [] }
  return mention.participants.map {
    "\($0.role.rawValue)=\(annotated.chains[annotated.mentions[$0.mention].chain].name)"
  }
  .sorted()
}

@Suite struct EventSubjectTests {
  @Test(arguments: [
    ("Norway and Sweden prepare for the summit.", ["speaker=Norway", "speaker=Sweden"]),
    ("They joined the station after Norway’s invasion of Spain began on Monday.", ["agent=Norway", "recipient=Spain"]),
    ("Spain’s been carrying out large naval drills on the coast.", ["agent=Spain"]),
    (
      "Emmanuel Macron and the Finnish president Alexander Stubb spoke on Monday.",
      ["participant=Alexander Stubb", "participant=Emmanuel Macron", "participant=Finland"]
    ),
  ])
  func areAllWhoAct(text: String, expected: [String]) {
    #expect(participants(text) == expected, "\(participants(text))")
  }
}
