import StandoffTestSupport
import Testing

@testable import StandoffCore

@Suite struct StepTests {
  @Test(arguments: [
    (
      "Norway halted aid to Spain, expelled its ambassador and freed two prisoners.",
      ["sanction ../2024-06-12 held", "sanction ../2024-06-12 held", "other ../2024-06-12 held"]
    ),
    (
      "Spain invaded Norway in 2014, annexed Svalbard and built a port.",
      ["attack 2014 held", "other 2014 held"]
    ),
    ("Norway will suspend flights to Spain from Monday.", ["sanction 2024-06-17 planned"]),
    ("Norway announced that it would suspend aid to Spain.", ["sanction 2024-06-12/.. planned"]),
    ("Norway cancelled aid to Spain on Monday.", ["sanction 2024-06-10 held"]),
    ("Norway was the first country to recognize Spain in 1990.", ["other 1990 held"]),
    ("The bill was given final approval by the Senate on Monday.", ["vote 2024-06-10 held"]),
    ("Norway declared independence in 1905.", ["other 1905 held"]),
    ("Anna Berg signed off on the agreement on Monday.", ["other 2024-06-10 held"]),
    (
      "Joe Biden praised Vladimir Putin. The Biden-Putin call on Monday was long.",
      ["statement 2024-06-10 held", "call 2024-06-10 held"]
    ),
  ])
  func areRead(text: String, expected: [String]) { #expect(mentionsRead(text) == expected, "\(mentionsRead(text))") }

  @Test func whatSomebodySaysOfItsOwnStepsIsAStatement() {
    #expect(mentionsRead("Norway said on Monday that it was suspending flights.") == ["statement 2024-06-10 held"])
    #expect(
      mentionsRead("Norway said on Monday it had closed the border.").sorted() == [
        "sanction 2024-06-10 held", "statement 2024-06-10 held",
      ])
  }

  @Test func meetingsOfTwoAreReadInQuotations() {
    let text = "“President Joe Biden spoke with Chancellor Olaf Scholz on Monday about the port,” Anna Berg said."
    #expect(mentionsRead(text).contains("call 2024-06-10 held"))
    let own = "“I have spoken to President Joe Biden on Monday about the port,” Chancellor Olaf Scholz said."
    #expect(mentionsRead(own).contains("call 2024-06-10 held"))
    #expect(
      !mentionsRead("“We spoke with them on Monday about the port and the ships,” Anna Berg said.").contains {
        $0.hasPrefix("call")
      })
  }
}

@Suite struct NounReportTests {
  @Test(arguments: [
    ("The move sparked warnings from Norway that the port would close.", "statement ../2024-06-12 held"),
    ("Despite assurances from Spain that the dam was safe, people left.", "statement ../2024-06-12 held"),
    ("French accusations that it shelled the port were false.", "accusation ../2024-06-12 held"),
    ("It ignored calls from Spain for a truce.", "demand ../2024-06-12 held"),
    ("Households have been urged to save water.", "demand ../2024-06-12 held"),
    ("Residents were told to leave the city on Monday.", "demand 2024-06-10 held"),
    ("Norway, Spain and France have been engaged in a whirlwind of diplomacy.", "talks ../2024-06-12 held"),
    ("In recent weeks, diplomatic efforts failed to end the strike.", "talks ../2024-06-12 held"),
    ("There was a flurry of calls between French and Spanish ministers.", "call ../2024-06-12 held"),
  ])
  func isRead(text: String, expected: String) {
    #expect(mentionsRead(text).contains(expected), "\(mentionsRead(text))")
  }

  @Test(arguments: [
    "The siren gave a warning from the tower.", "He has a warning for tourists.", "It is the art of diplomacy.",
    "Those asked to leave stayed.", "Efforts to end the strike go on.",
  ])
  func isNotReadElsewhere(text: String) { #expect(mentionsRead(text).isEmpty, "\(mentionsRead(text))") }
}

@Suite struct YearTests {
  @Test(arguments: [
    ("In 1994 Norway promised to respect the border.", "statement 1994 held"),
    ("Speaking to reporters last year, Anna Berg said the land was theirs.", "statement 2023 held"),
    ("Anna Berg said last year that the land was theirs.", "statement 2023 held"),
    ("The accord of 2015 is dead, Anna Berg said.", "statement ../2024-06-12 held"),
    ("On Aug. 6, Spain carried out its boldest attack.", "attack 2023-08-06 held"),
    ("On June 20, Spain carried out its boldest attack.", "attack ../2024-06-12 held"),
  ])
  func isRead(text: String, expected: String) {
    #expect(mentionsRead(text).contains(expected), "\(mentionsRead(text))")
  }

  @Test func aYearHoldsForWhatGoesOnAtOnce() {
    let text =
      "In March, Anna Berg said the land was theirs. “It is wide,” she added. They left. It rained. “We won,” she said."
    #expect(mentionsRead(text) == ["statement 2024-03 held", "statement 2024-03 held", "statement ../2024-06-12 held"])
  }
}

@Suite struct FightingTests {
  @Test(arguments: [
    ("Fierce fighting broke out in Spain on Monday.", "attack 2024-06-10 held"),
    ("The armed conflict began in 2014.", "attack 2014 held"),
    ("Soldiers fired on unarmed men on Monday.", "attack 2024-06-10 held"),
    ("There had been 35 airstrikes against the plant.", "attack ../2024-06-12 held"),
    ("Norway put 8,500 troops on heightened alert on Monday.", "deployment 2024-06-10 held"),
    ("Bases in Spain have been attacked this year.", "attack 2024-01-01/2024-06-12 held"),
    ("Norway lifted sanctions on Spain in May.", "sanction 2024-05 held"),
  ])
  func isRead(text: String, expected: String) {
    #expect(mentionsRead(text).contains(expected), "\(mentionsRead(text))")
  }

  @Test(arguments: [
    "The war effort goes on.", "It has grown since the war began.", "Spaniards are fighting Norwegian separatists.",
    "The commander fired for broadcasting on a ship was old.",
    "No aircraft have been built in Spain.",
    "They sent socks to the troops.",
    "Fears over Spain eased, dulling demand for gold.", "The senator weighs in on the pipeline.",
    "Anna Berg declined mentally in office.", "Norway leads the humanitarian response.",
    "On Monday 144 soldiers were returned to Spain.",
  ])
  func isNotRead(text: String) { #expect(mentionsRead(text).isEmpty, "\(mentionsRead(text))") }

  @Test func attackersAreNoStrength() {
    #expect(mentionsRead("On Monday about 60 gunmen attacked the station.") == ["attack 2024-06-10 held"])
  }
}

@Suite struct ContextDateTests {
  @Test func datedDeedsAreReadInQuotations() {
    #expect(
      mentionsRead("“Norway annexed the island of Svalbard in 1920 and kept it,” Anna Berg said.").contains(
        "other 1920 held"))
    #expect(
      !mentionsRead("“They annexed the island of Svalbard long ago and kept it,” Anna Berg said.").contains {
        $0.hasPrefix("other")
      })
  }
}

@Suite struct WarningTests {
  @Test(arguments: [
    ("Spain warned Norway of consequences if it attacked.", "threat ../2024-06-12 hypothetical"),
    ("“If Norway attacks, we will unite the world against it,” Anna Berg said.", "threat ../2024-06-12 hypothetical"),
    ("Anna Berg slammed Norway, claiming it longs for war.", "accusation ../2024-06-12 held"),
    ("Anna Berg will pledge today to lower taxes.", "plan 2024-06-12 planned"),
    ("Anna Berg won't say which sanctions are ready.", "statement ../2024-06-12 held"),
    ("Anna Berg said Spain is ready to negotiate with Norway.", "offer ../2024-06-12 held"),
    ("Spain warned that prices would rise.", "statement ../2024-06-12 held"),
  ])
  func isRead(text: String, expected: String) {
    #expect(mentionsRead(text).contains(expected), "\(mentionsRead(text))")
  }
}

@Suite struct DiplomacyTests {
  @Test(arguments: [
    ("A week of diplomacy between Spain and Norway has ended.", "talks 2024-06-10/2024-06-16 held"),
    ("Envoys of Spain met to discuss its demands that Norway withdraw.", "demand 2024-06-12 held"),
    ("Spain read Norway's demands in writing, among them one for a truce.", "demand ../2024-06-12 held"),
    ("Anna Berg brushed aside the proposal on Monday.", "response 2024-06-10 held"),
    ("Spain means to share what it knows.", "plan 2024-06-12 planned"),
    ("An announcement may come within days, Anna Berg said.", "plan 2024-06-12/.. hypothetical"),
    ("Norway promised to meet again in two weeks.", "plan 2024-06-26~ planned"),
    (
      "The ministry of Norway said Friday that two divisions of missiles would go there.",
      "deployment 2024-06-12/.. planned"
    ),
    ("Spain invaded and annexed Svalbard in 2014.", "other 2014 held"),
    ("Senators blocked legislation on the pipeline on Monday.", "vote 2024-06-10 held"),
    ("France pledged more weapons on Monday.", "aid 2024-06-10 held"),
    ("Spain has concentrated tanks near Norway.", "deployment ../2024-06-12 held"),
  ])
  func isRead(text: String, expected: String) {
    #expect(mentionsRead(text).contains(expected), "\(mentionsRead(text))")
  }

  @Test(arguments: [
    "What strikes me is the timing.", "They train Spanish soldiers.", "Nobody can say when Norway and Spain will meet.",
    "It is clear where missiles are deployed.", "That means to be alone.",
  ])
  func isNotRead(text: String) { #expect(mentionsRead(text).isEmpty, "\(mentionsRead(text))") }

  @Test func demandsAreReadInWhatIsDiscussed() {
    let text = "French and Spanish diplomats sat down to discuss Norway's demands that Sweden pull back its troops."
    #expect(mentionsRead(text) == ["talks ../2024-06-12 held", "demand ../2024-06-12 held"], "\(mentionsRead(text))")
  }

  @Test func theDayBehindButIsOfTheNextClause() {
    let text =
      "French officials, last week, described the storm as “imminent” as rain fell, but on Monday, Anna Berg said it would not come."
    #expect(
      mentionsRead(text) == ["statement 2024-06-03/2024-06-09 held", "statement 2024-06-10 held"],
      "\(mentionsRead(text))")
  }

  @Test func whatIsJudgedIsNoEventBesideIt() {
    #expect(
      !mentionsRead("Anna Berg called this week's discussions with Norway “useful and frank.”").contains {
        $0.hasPrefix("talks")
      })
  }
}
