import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite struct FightingNounTests {
  @Test(arguments: [
    "They fled from the coast, escaping heavy Spanish strikes.", "The town burned after Spanish shelling.",
    "The port was the site of deadly clashes between Norway and Spain.", "The battle for Oslo cost them many men.",
    "Police are looking for a man after the murder of President Jan Berg near Oslo.",
    "The town came under heavy shelling.", "The factory was set on fire.", "He was beaten to death by police.",
    "Spain has reduced the town to rubble.", "Spanish troops inflicted heavy losses on the brigade.",
    "Spanish forces are trying to encircle the town.", "Three missiles exploded near the port.",
  ])
  func isRead(text: String) {
    #expect(mentionsRead(text).contains { $0.hasPrefix("attack") }, "\(mentionsRead(text))")
  }

  @Test(arguments: [
    "The minister came under fire for his speech.", "The mayor came under fire from critics.",
    "They feared Spanish strikes.", "It was a veiled call for an assassination.", "The battle for votes goes on.",
    "He set out the plan.", "The king reduced the tax on rubble.", "The parties are trying to storm the polls.",
  ])
  func isNotRead(text: String) {
    #expect(!mentionsRead(text).contains { $0.hasPrefix("attack") }, "\(mentionsRead(text))")
  }

  @Test func aTollAndItsCauseAreTwo() {
    #expect(
      mentionsRead("Three people were killed by Spanish shelling on Monday.").sorted()
        == ["attack 2024-06-10 held", "casualty_figure 2024-06-10 held"])
    #expect(
      mentionsRead("Three people were killed in the attack on Monday.") == ["casualty_figure 2024-06-10 held"])
  }
}

@Suite struct BarredTests {
  @Test(arguments: [
    ("Spain has barred dozens of Norwegian officials from entering.", "sanction ../2024-06-12 held"),
    ("The European Union approved new sanctions on Spain.", "sanction ../2024-06-12 held"),
    ("The firm was hit with tariffs on Monday.", "sanction 2024-06-10 held"),
    ("Spain refused visas to Norwegians on Monday.", "sanction 2024-06-10 held"),
    ("Spain has blocked access to foreign websites.", "other ../2024-06-12 held"),
    ("Spain suspended its membership on Monday.", "sanction 2024-06-10 held"),
    ("Spanish troops left the city on Monday.", "withdrawal 2024-06-10 held"),
    ("Spain deployed loudspeaker vans to the port of Marseille on Monday.", "deployment 2024-06-10 held"),
  ])
  func isRead(text: String, expected: String) {
    #expect(mentionsRead(text).contains(expected), "\(mentionsRead(text))")
  }

  @Test(arguments: [
    "The companies targeted by the sanctions are small.", "The attack by Spanish troops left the town in ruins.",
    "The coach deployed his best runner at the start.",
  ])
  func isNotRead(text: String) {
    #expect(
      !mentionsRead(text).contains {
        $0.hasPrefix("sanction") || $0.hasPrefix("withdrawal") || $0.hasPrefix("deployment")
      },
      "\(mentionsRead(text))")
  }
}
