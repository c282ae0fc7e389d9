import StandoffTestSupport
import Testing

@testable import StandoffCore

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
  func isRead(text: String, expected: String) {
    #expect(mentionsRead(text).contains(expected), "\(mentionsRead(text))")
  }

  @Test(arguments: [
    "The minister arrived in Romania on Monday.", "They proposed limits on military exercises.",
    "They asked Norway to limit the forces it deploys.",
  ])
  func isNotReadWhereNoForceMoves(text: String) {
    #expect(!mentionsRead(text).contains { $0.hasPrefix("deployment") || $0.hasPrefix("exercise") })
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
    ("The rebels captured a town in the hills in May.", "attack 2024-05 held"),
    ("Spain launched a counteroffensive in May.", "attack 2024-05 held"),
    ("Rebels blasted a bridge on Monday.", "attack 2024-06-10 held"),
    ("Norway intensified its siege of the port.", "attack ../2024-06-12 held"),
    ("“In all, 300 civilians have been killed,” the Spanish ambassador said.", "casualty_figure ../2024-06-12 held"),
    ("A suicide bomber targeted a school bus on Monday.", "attack 2024-06-10 held"),
    ("Spanish troops crossed into Norway in 2014.", "attack 2014 held"),
    ("Hundreds of people, including nurses, have died in Spain.", "casualty_figure ../2024-06-12 held"),
    ("Two adults, the driver and his wife, also lost their lives.", "casualty_figure ../2024-06-12 held"),
  ])
  func isRead(text: String, expected: String) {
    #expect(mentionsRead(text).contains(expected), "\(mentionsRead(text))")
  }

  @Test(arguments: [
    "They fear a blast in Marseille.", "The shelling had been feared.", "He began with a quip about invasion fears.",
    "The ministry bought artillery guns.", "There is a distinct possibility of an invasion in July.",
    "Norway continued its talks with Spain.", "“Hundreds of people will be killed,” the Spanish ambassador said.",
    "The police captured a gunman in the city on Monday.",
    "The king thanked the missing, wounded and dead.", "The ministry tried to identify captured soldiers.",
    "The prospect of cyberattacks is more worrisome.", "The storm blew over on Monday.",
    "The tourists crossed into Norway.", "Spain blew up the deal on Monday.",
    "At first the troops were only able to hit targets by day.", "More than two million people have been displaced.",
  ])
  func isNotReadWhereItIsFeared(text: String) { #expect(!mentionsRead(text).contains { $0.hasPrefix("attack") }) }
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
  func areRead(text: String, expected: [String]) { #expect(mentionsRead(text) == expected) }

  @Test(arguments: [
    "The envoys left the meetings without hope.", "The Games are hosted by Norway.",
    "Olaf Scholz told reporters at a news conference in Berlin that the plan was sound.",
    "They will look as they were planned.", "They did not say which sanctions exactly are ready.",
    "Not everyone is taking to the streets.",
    "Olaf Scholz, speaking to reporters in Berlin, said the plan was sound.",
    "Ann Lee, you know, the Spanish officials are talking about it.",
  ])
  func areNotRead(text: String) {
    #expect(!mentionsRead(text).contains { !$0.hasPrefix("statement") }, "\(mentionsRead(text))")
  }
}

@Suite struct SpokenDeedTests {
  @Test func whatIsSaidBesideADeedIsAStatement() {
    #expect(
      mentionsRead("Its trade has grown steadily since the invasion of Norway in 2014, the ministry said.").contains {
        $0.hasPrefix("statement")
      })
    #expect(mentionsRead("Troops invaded Norway on Monday, the ministry said.") == ["attack 2024-06-10 held"])
  }
}

@Suite struct TruceTests {
  @Test(arguments: [
    "Spain broke the truce on Monday.", "Since the collapse of the ceasefire in March little has changed.",
  ])
  func itsEndIsNoAgreement(text: String) {
    #expect(!mentionsRead(text).contains { $0.hasPrefix("agreement") }, "\(mentionsRead(text))")
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
  func isRead(text: String, expected: String) {
    #expect(mentionsRead(text).contains(expected), "\(mentionsRead(text))")
  }

  @Test(arguments: [
    "The treaty signed in 1990 bars France from the islands.", "Prices rose on Monday.",
    "France built an embassy.", "France appeared to yield on Monday.",
    "The French oil price fell on Monday.", "Spain was a colony in 1890.",
  ])
  func isNotReadElsewhere(text: String) {
    #expect(!mentionsRead(text).contains { $0.hasPrefix("other") }, "\(mentionsRead(text))")
  }
}
