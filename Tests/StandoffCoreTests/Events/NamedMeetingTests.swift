import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite struct NamedMeetingTests {
  @Test(arguments: [
    ("The NATO summit on Monday will be short.", "meeting 2024-06-17 planned"),
    ("The king will go to Oslo for talks with Spain next Monday.", "talks 2024-06-17 planned"),
    ("After the European Council meeting, Norway was silent.", "meeting ../2024-06-12 held"),
    ("The king spoke during a Senate Foreign Relations Committee hearing on Monday.", "meeting 2024-06-10 held"),
    ("The bridge fell as the NATO summit was beginning.", "meeting ../2024-06-12 held"),
    ("The king made a surprise visit to a plant on Monday.", "visit 2024-06-10 held"),
    ("President Jan Berg received Prime Minister Ana Lind in the castle on Monday.", "meeting 2024-06-10 held"),
    ("Next summit cancelled", "meeting 2024-06-12/.. cancelled"),
    ("After a meeting in the region on Monday, the king slept.", "meeting 2024-06-10 held"),
  ])
  func isRead(text: String, expected: String) {
    #expect(mentionsRead(text).contains(expected), "\(mentionsRead(text))")
  }

  @Test(arguments: [
    "They waited before finally hearing from him on Monday.", "Norway made progress during the visit.",
    "Norway received the reply of Spain.", "The decision was met with anger by Norwegian ministers.",
    "Norway will meet its targets.", "The king received reports that President Jan Berg had left.",
  ])
  func isNotRead(text: String) {
    #expect(!mentionsRead(text).contains { $0.hasPrefix("meeting") || $0.hasPrefix("visit") }, "\(mentionsRead(text))")
  }

  @Test func whatIsPlannedByAVerbIsAPlan() {
    let read = mentionsRead("Norway plans consultations with Spain next Monday.")
    #expect(!read.isEmpty && read.allSatisfy { $0 == "plan 2024-06-17 planned" })
  }
}
