import StandoffTestSupport
import Testing

@testable import StandoffCore

/// The asserted mentions of a text published on Wednesday 12 June 2024, as `kind date status`.
private func deeds(_ text: String) -> [String] {
  annotate(MarkedText(text).article(publishedOn: "2024-06-12")).eventMentions.filter(\.isAsserted).map {
    "\($0.kind.rawValue) \($0.date.edtf ?? "-") \($0.status.rawValue)"
  }
}

@Suite struct MovementTests {
  @Test(arguments: [
    ("French troops arrived in Romania on Monday.", "deployment 2024-06-10 held"),
    ("Spanish warships entered the Black Sea on Monday.", "deployment 2024-06-10 held"),
    ("French forces were ordered to withdraw from Mali.", "withdrawal 2024-06-12/.. planned"),
    ("Spain continues to move tanks to the border.", "deployment 2024-06-12 ongoing"),
    ("Spain will deploy 3,000 more troops to Romania.", "deployment 2024-06-12/.. planned"),
    ("Spain sent 3,000 more troops to Romania on Monday.", "deployment 2024-06-10 held"),
    ("SPAIN TO MOVE MORE TROOPS TO ROMANIA", "deployment 2024-06-12/.. planned"),
    ("France has been building up forces near Mali.", "deployment ../2024-06-12 ongoing"),
    ("Drills began in Spain on Monday, and on Tuesday manoeuvres off Norway started.", "exercise 2024-06-11 held"),
    ("Spain has begun deploying tanks to Romania.", "deployment 2024-06-12 held"),
    ("More than 9,000 US troops are stationed in Romania.", "troop_figure 2024-06-12 ongoing"),
    ("France recalled the withdrawal from Mali last year.", "withdrawal 2023 held"),
    ("The fleet sailed on Monday as part of a naval exercise.", "exercise 2024-06-10 held"),
  ])
  func isRead(text: String, expected: String) { #expect(deeds(text).contains(expected), "\(deeds(text))") }

  @Test(arguments: [
    "The minister arrived in Romania on Monday.", "They proposed limits on military exercises.",
    "They asked Norway to limit the forces it deploys.",
  ])
  func isNotReadWhereNoForceMoves(text: String) {
    #expect(!deeds(text).contains { $0.hasPrefix("deployment") || $0.hasPrefix("exercise") })
  }
}

@Suite struct AttackTests {
  @Test(arguments: [
    ("The plant was shelled on Monday.", "attack 2024-06-10 held"),
    ("All 298 passengers on the flight between Oslo and Lima were killed.", "casualty_figure ../2024-06-12 held"),
    ("Norway recalled the attack after Spain in 2014 invaded it.", "attack 2014 held"),
    ("Spain used a drone to attack a gun.", "attack ../2024-06-12 held"),
    ("More than 5,000 people have been killed since Spain invaded on 24 May.", "casualty_figure ../2024-06-12 held"),
    ("More than 5,000 people have been killed since Spain invaded on 24 May.", "attack 2024-05-24 held"),
    ("The king recalled the May 7 attacks on Norway.", "attack 2024-05-07 held"),
    ("Hundreds were killed in an airstrike in March.", "casualty_figure 2024-03 held"),
    ("On Monday, 20 rockets hit the village.", "attack 2024-06-10 held"),
    ("A blast in Marseille has raised fears.", "attack ../2024-06-12 held"),
    ("Malware has appeared on dozens of computers.", "cyberattack ../2024-06-12 held"),
    ("The ministry recalled the cyberattacks of 2015.", "cyberattack 2015 held"),
    ("The rebels blew up a railway line in May.", "attack 2024-05 held"),
    ("A suicide bomber targeted a school bus on Monday.", "attack 2024-06-10 held"),
    ("Spanish troops crossed into Norway in 2014.", "attack 2014 held"),
    ("Hundreds of people, including nurses, have died in Spain.", "casualty_figure ../2024-06-12 held"),
    ("Two adults, the driver and his wife, also lost their lives.", "casualty_figure ../2024-06-12 held"),
  ])
  func isRead(text: String, expected: String) { #expect(deeds(text).contains(expected), "\(deeds(text))") }

  @Test func whatCasualtiesCameByIsTheirEvent() {
    #expect(deeds("Three people have reportedly been killed by shelling.") == ["casualty_figure ../2024-06-12 held"])
  }

  @Test(arguments: [
    "They fear a blast in Marseille.", "The shelling had been feared.", "He began with a quip about invasion fears.",
    "The ministry bought artillery guns.", "There is a distinct possibility of an invasion in July.",
    "The king thanked the missing, wounded and dead.", "The ministry tried to identify captured soldiers.",
    "The prospect of cyberattacks is more worrisome.", "The storm blew over on Monday.",
    "The tourists crossed into Norway.", "Spain blew up the deal on Monday.",
    "At first the troops were only able to hit targets by day.", "More than two million people have been displaced.",
  ])
  func isNotReadWhereItIsFeared(text: String) { #expect(!deeds(text).contains { $0.hasPrefix("attack") }) }
}

@Suite struct MeetingTests {
  @Test(arguments: [
    (
      "Emmanuel Macron flew to Warsaw on Monday and met with Donald Tusk.",
      ["visit 2024-06-10 held", "meeting 2024-06-10 held"]
    ),
    (
      "Emmanuel Macron met Donald Tusk on Monday and Olaf Scholz spoke with Joe Biden on Tuesday.",
      ["meeting 2024-06-10 held", "call 2024-06-11 held"]
    ),
    ("Olaf Scholz is to visit Warsaw on Friday.", ["plan 2024-06-14 planned"]),
    ("Envoys of Spain and Norway sat down to discuss the dam.", ["talks ../2024-06-12 held"]),
    ("There have been several meetings in recent weeks.", ["meeting ../2024-06-12 held"]),
    ("Spain and Norway met on Monday, the ministry said.", ["meeting 2024-06-10 held"]),
  ])
  func areRead(text: String, expected: [String]) { #expect(deeds(text) == expected) }

  @Test(arguments: [
    "The envoys left the meetings without hope.", "The Games are hosted by Norway.",
    "Olaf Scholz told reporters at a news conference in Berlin that the plan was sound.",
    "They will look as they were planned.", "They did not say which sanctions exactly are ready.",
    "Not everyone is taking to the streets.",
    "Olaf Scholz, speaking to reporters in Berlin, said the plan was sound.",
    "Ann Lee, you know, the Spanish officials are talking about it.",
  ])
  func areNotRead(text: String) { #expect(!deeds(text).contains { !$0.hasPrefix("statement") }, "\(deeds(text))") }
}

@Suite struct SpokenDeedTests {
  @Test func whatIsSaidBesideADeedIsAStatement() {
    #expect(
      deeds("Its trade has grown steadily since the invasion of Norway in 2014, the ministry said.").contains {
        $0.hasPrefix("statement")
      })
    #expect(deeds("Troops invaded Norway on Monday, the ministry said.") == ["attack 2024-06-10 held"])
  }
}

@Suite struct TruceTests {
  @Test(arguments: [
    "Spain broke the truce on Monday.", "Since the collapse of the ceasefire in March little has changed.",
  ])
  func itsEndIsNoAgreement(text: String) {
    #expect(!deeds(text).contains { $0.hasPrefix("agreement") }, "\(deeds(text))")
  }
}

@Suite struct DatedDeedTests {
  @Test(arguments: [
    ("In 2004, NATO took in three Baltic states.", "other 2004 held"),
    ("France reopened its embassy in May.", "other 2024-05 held"),
    ("Emmanuel Macron signed a law on Monday.", "other 2024-06-10 held"),
    ("They recalled the crash of a plane on 4 June.", "other 2024-06-04 held"),
    ("The airline announced that it was suspending flights to Kyiv.", "sanction ../2024-06-12 held"),
    ("In 1953 Norway and Sweden signed an armistice.", "agreement 1953 held"),
    ("A tenuous cease-fire was reached in 2015.", "agreement 2015 held"),
    ("Despite a truce in 2015, the front has barely moved.", "agreement 2015 held"),
  ])
  func isRead(text: String, expected: String) { #expect(deeds(text).contains(expected), "\(deeds(text))") }

  @Test(arguments: [
    "The treaty signed in 1990 bars France from the islands.", "Prices rose on Monday.",
    "France built an embassy.", "France appeared to yield on Monday.",
    "The French oil price fell on Monday.", "Spain was a colony in 1890.",
  ])
  func isNotReadElsewhere(text: String) { #expect(!deeds(text).contains { $0.hasPrefix("other") }, "\(deeds(text))") }
}

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
    (
      "Joe Biden praised Vladimir Putin. The Biden-Putin call on Monday was long.",
      ["statement 2024-06-10 held", "call 2024-06-10 held"]
    ),
  ])
  func areRead(text: String, expected: [String]) { #expect(deeds(text) == expected, "\(deeds(text))") }

  @Test func whatSomebodySaysOfItsOwnStepsIsAStatement() {
    #expect(deeds("Norway said on Monday that it was suspending flights.") == ["statement 2024-06-10 held"])
    #expect(deeds("Norway said on Monday it had closed the border.") == ["sanction 2024-06-10 held"])
  }

  @Test func meetingsOfTwoAreReadInQuotations() {
    let text = "“President Joe Biden spoke with Chancellor Olaf Scholz on Monday about the port,” Anna Berg said."
    #expect(deeds(text).contains("call 2024-06-10 held"))
    #expect(
      !deeds("“We spoke with them on Monday about the port and the ships,” Anna Berg said.").contains {
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
  func isRead(text: String, expected: String) { #expect(deeds(text).contains(expected), "\(deeds(text))") }

  @Test(arguments: [
    "The siren gave a warning from the tower.", "He has a warning for tourists.", "It is the art of diplomacy.",
    "Those asked to leave stayed.", "Efforts to end the strike go on.",
  ])
  func isNotReadElsewhere(text: String) { #expect(deeds(text).isEmpty, "\(deeds(text))") }
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
  func isRead(text: String, expected: String) { #expect(deeds(text).contains(expected), "\(deeds(text))") }

  @Test func aYearHoldsForWhatGoesOnAtOnce() {
    let text =
      "In March, Anna Berg said the land was theirs. “It is wide,” she added. They left. It rained. “We won,” she said."
    #expect(deeds(text) == ["statement 2024-03 held", "statement 2024-03 held", "statement ../2024-06-12 held"])
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
  func isRead(text: String, expected: String) { #expect(deeds(text).contains(expected), "\(deeds(text))") }

  @Test(arguments: [
    "The war effort goes on.", "It has grown since the war began.", "Spaniards are fighting Norwegian separatists.",
    "The commander fired for broadcasting on a ship was old.",
    "No aircraft have been built in Spain.",
    "They sent socks to the troops.",
    "Fears over Spain eased, dulling demand for gold.", "The senator weighs in on the pipeline.",
    "Anna Berg declined mentally in office.", "Norway leads the humanitarian response.",
    "On Monday 144 soldiers were returned to Spain.",
  ])
  func isNotRead(text: String) { #expect(deeds(text).isEmpty, "\(deeds(text))") }

  @Test func attackersAreNoStrength() {
    #expect(deeds("On Monday about 60 gunmen attacked the station.") == ["attack 2024-06-10 held"])
  }

  @Test func tollsOfOneClauseHaveTheirOwnWords() {
    let text = "Rockets killed two people in Norway and wounded six others."
    let document = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let tolls = document.eventMentions.filter { $0.kind == .casualtyFigure }.map { document.document.text($0.core) }
    #expect(tolls == ["Rockets killed two people in Norway", "wounded six others."])
  }
}

@Suite struct ContextDateTests {
  @Test func aTollIsOfTheDayOfItsAttack() {
    let text =
      "In July 2014 rebels attacked a plane over Spain. All 298 passengers on board were killed. Ten people were wounded."
    #expect(
      deeds(text).filter { $0.hasPrefix("casualty") } == [
        "casualty_figure 2014-07 held", "casualty_figure ../2024-06-12 held",
      ])
  }

  @Test func datedDeedsAreReadInQuotations() {
    #expect(
      deeds("“Norway annexed the island of Svalbard in 1920 and kept it,” Anna Berg said.").contains("other 1920 held"))
    #expect(
      !deeds("“They annexed the island of Svalbard long ago and kept it,” Anna Berg said.").contains {
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
    ("Anna Berg said Spain is ready to negotiate with Norway.", "offer ../2024-06-12 held"),
    ("Spain warned that prices would rise.", "statement ../2024-06-12 held"),
  ])
  func isRead(text: String, expected: String) { #expect(deeds(text).contains(expected), "\(deeds(text))") }
}
