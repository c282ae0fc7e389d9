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
    "Two men were hurt in a shooting in Oslo.", "About 300 armed rebels tried to seize the base.",
    "President Jan Berg's assassination was mourned.", "President Jan Berg's murder may have been an error.",
    "The town has come under fire at various points.", "Rebels announced the launch of a missile attack on the port.",
    "Spanish soldiers have killed six people.", "Spanish troops defeated two brigades near Oslo.",
    "There have been skirmishes in Marseille.",
    "The army intercepted three missiles on Monday.",
  ])
  func isRead(text: String) {
    #expect(mentionsRead(text).contains { $0.hasPrefix("attack") }, "\(mentionsRead(text))")
  }

  @Test(arguments: [
    "The minister came under fire for his speech.", "The mayor came under fire from critics.",
    "They feared Spanish strikes.", "Spain refuted the claim that it had shelled the port.",
    "She recalled the shooting that changed her.",
    "It was a veiled call for an assassination.", "The battle for votes goes on.",
    "He set out the plan.", "The king reduced the tax on rubble.", "The parties are trying to storm the polls.",
  ])
  func isNotRead(text: String) {
    #expect(!mentionsRead(text).contains { $0.hasPrefix("attack") }, "\(mentionsRead(text))")
  }

  @Test func anActOfKillingCarriesItsToll() {
    let mentions = annotate(MarkedText("Spanish soldiers have killed six people.").article(publishedOn: "2024-06-12"))
      .eventMentions
    #expect(mentions.map(\.kind) == [.attack, .casualtyFigure] && mentions.allSatisfy { $0.quantity != nil })
  }

  @Test func aTollAndItsCauseAreTwo() {
    #expect(
      mentionsRead("Three people were killed by Spanish shelling on Monday.").sorted()
        == ["attack 2024-06-10 held", "casualty_figure 2024-06-10 held"])
    #expect(
      mentionsRead("Three people were killed in the attack on Monday.") == ["casualty_figure 2024-06-10 held"])
  }
}

@Suite struct ListedDeedTests {
  @Test(arguments: [
    ("Spain has barred dozens of Norwegian officials from entering.", "sanction ../2024-06-12 held"),
    ("The European Union approved new sanctions on Spain.", "sanction ../2024-06-12 held"),
    ("The firm was hit with tariffs on Monday.", "sanction 2024-06-10 held"),
    ("Spain refused visas to Norwegians on Monday.", "sanction 2024-06-10 held"),
    ("Spain has blocked access to foreign websites.", "other ../2024-06-12 held"),
    ("Spain suspended its membership on Monday.", "sanction 2024-06-10 held"),
    ("The plant was placed under sanctions on Monday.", "sanction 2024-06-10 held"),
    ("The king regretted Norway's ban on Spanish fish.", "sanction ../2024-06-12 held"),
    ("They feasted after the retreat of Spanish forces from Oslo.", "withdrawal ../2024-06-12 held"),
    ("Violent protests erupted in Marseille on Monday.", "other 2024-06-10 held"),
    ("Thousands of protesters have hit the streets of Marseille.", "other ../2024-06-12 held"),
    ("The companies suspended production on Monday.", "other 2024-06-10 held"),
    ("The parliament appointed an interim president on Monday.", "other 2024-06-10 held"),
    ("On Monday the firm cut the gas flow.", "other 2024-06-10 held"),
    ("Legislation was introduced on Monday to tax ships.", "other 2024-06-10 held"),
    ("President Jan Berg signed an executive order on Monday.", "other 2024-06-10 held"),
    ("On Monday ministers from all of Norway backed a voluntary cut in gas use.", "agreement 2024-06-10 held"),
    ("Casualties amount to about 15,000 a month.", "casualty_figure ../2024-06-12 held"),
    ("Spain has defaulted on its debt.", "other ../2024-06-12 held"),
    ("Spain was relocating troops to the coast.", "deployment ../2024-06-12 held"),
    ("Police said the rebels had killed one policeman.", "casualty_figure ../2024-06-12 held"),
    ("The king spoke while visiting Romania on Monday.", "visit 2024-06-10 held"),
    ("Minister Jan Berg said Spain had shelled the port.", "accusation ../2024-06-12 held"),
    ("Minister Jan Berg said Spain had shelled the port.", "attack ../2024-06-12 held"),
    ("Spanish troops left the city on Monday.", "withdrawal 2024-06-10 held"),
    ("Spain deployed loudspeaker vans to the port of Marseille on Monday.", "deployment 2024-06-10 held"),
  ])
  func isRead(text: String, expected: String) {
    #expect(mentionsRead(text).contains(expected), "\(mentionsRead(text))")
  }

  @Test(arguments: [
    "The companies targeted by the sanctions are small.", "The attack by Spanish troops left the town in ruins.",
    "The coach deployed his best runner at the start.", "They weighed a ban on plastic bags.",
    "They discussed the withdrawal of Spanish forces.", "She placed the report on sanctions aside.",
  ])
  func isNotRead(text: String) {
    #expect(
      !mentionsRead(text).contains {
        $0.hasPrefix("sanction") || $0.hasPrefix("withdrawal") || $0.hasPrefix("deployment")
      },
      "\(mentionsRead(text))")
  }
}
