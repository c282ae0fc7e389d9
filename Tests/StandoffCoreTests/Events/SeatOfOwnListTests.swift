import StandoffTestSupport
import Testing

@testable import StandoffCore

/// Where a body met that only the reader's own list knows.
@Suite struct SeatOfOwnListTests {
  @Test(arguments: [("seat=Malmesey", "Malmesey"), ("of=norway", nil)] as [(String, String?)])
  func theListTellsTheSeat(keys: String, place: String?) throws {
    let (gazetteer, problems) = Gazetteer.corrected(by: [
      GazetteerText(name: "own.tsv", text: "Herring Council\torganisation\t\(keys)")
    ])
    #expect(problems.isEmpty)
    let text = "Norway and Sweden held talks in the Herring Council on Thursday."
    let annotated = annotate(
      MarkedText(text).article(publishedOn: "2031-03-07"), knowledge: ActorKnowledge(gazetteer: gazetteer))
    let talks = try #require(annotated.eventMentions.first { $0.kind == .talks })
    #expect(talks.place?.name == place)
    #expect((talks.place?.basis == .inferred) == (place != nil))
  }
}
