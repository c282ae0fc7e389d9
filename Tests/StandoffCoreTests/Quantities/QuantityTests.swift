import StandoffTestSupport
import Testing

@testable import StandoffCore

/// The figures of a text as lines: `low high change unit thing category`, `-` for what is absent.
private func figures(_ text: String) -> [String] {
  let document = MarkedText(text).document()
  let (mentions, chains) = mentions(in: document)
  return quantities(in: document, mentions: mentions, chains: chains).map { quantity in
    [
      quantity.low.map(number) ?? "-", quantity.high.map(number) ?? "-", quantity.change.rawValue, quantity.unit ?? "-",
      quantity.thingName ?? "-", quantity.category.rawValue,
    ].joined(separator: " ")
  }
}

private func number(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }

@Suite struct QuantityTests {
  @Test(arguments: [
    ("Nearly 40,000 soldiers crossed the river.", ["40000 40000 ~ soldiers soldiers troops"]),
    ("More than 12,000 troops stayed.", ["12000 - > troops troops troops"]),
    ("Up to 30 battalion tactical groups arrived.", ["- 30 < groups groups troops"]),
    ("A few hundred marines remain.", ["200 999 = marines marines troops"]),
    ("It printed hundreds of thousands of passports.", ["200000 999999 = passports passports other"]),
    ("Three batteries of Patriot missiles were moved.", ["3 3 = batteries missiles weapons"]),
    ("The force grew from 60,000 to 90,000 troops.", ["60000 90000 = troops troops troops"]),
    ("The aid is worth $1.5 billion.", ["1500000000 1500000000 = USD - money"]),
    ("About 30 percent of voters stayed home.", ["30 30 ~ % voters share"]),
    ("The 35-nation group met.", ["35 35 = nation nation other"]),
    ("They stopped within a few miles of the fence.", ["3 9 = miles - distance"]),
    ("At least 14 people were killed.", ["14 - > people people casualties"]),
    (
      "There are 80,000 men, including 9,000 in air and naval forces.",
      ["80000 80000 = men men other", "9000 9000 = forces forces troops"]
    ),
    ("The troops stayed, though only a few hundred.", ["200 999 = troops troops troops"]),
    (
      "At least 300 of the 900 Danish soldiers left.",
      ["300 - > soldiers soldiers troops", "900 900 = soldiers soldiers troops"]
    ),
    ("Farmers brought in 816 000 t of wheat.", ["816000 816000 = tonnes wheat other"]),
    ("Half a million people have fled.", ["500000 500000 = people people refugees"]),
    ("They spent tens of millions of dollars.", ["20000000 99999999 = USD - money"]),
    ("It pledged £200m on Monday.", ["200000000 200000000 = GBP - money"]),
    (
      "The blast killed at least 12 and wounded 30.",
      ["12 - > people people casualties", "30 30 = people people casualties"]
    ),
    ("The death toll rose to 45.", ["45 45 = toll toll casualties"]),
    ("No fewer than 60 ships sailed.", ["60 - > ships ships ships"]),
    ("Not more than 12 boats sank.", ["- 12 < boats boats ships"]),
    ("Shares fell 3 percent.", ["3 3 down % - share"]),
    ("The war has claimed 14,000 lives.", ["14000 14000 = lives lives casualties"]),
    ("They took five artillery and mortar systems.", ["5 5 = systems systems weapons"]),
    ("It bought four surface-to-air missile systems.", ["4 4 = systems systems weapons"]),
    ("They found two weapons caches.", ["2 2 = caches caches weapons"]),
    ("It killed 20 members of the Brown Hill tribe.", ["20 20 = members tribe other"]),
    ("They hold 700 square miles of desert land.", ["700 700 = square miles land other"]),
    (
      "Finnish forces number 24,000, up from 20,000.",
      ["24000 24000 = forces forces troops", "20000 20000 = forces forces troops"]
    ),
  ])
  func readsFigures(text: String, expected: [String]) { #expect(figures(text) == expected) }

  @Test(arguments: [
    "On March 14 they met.", "It began in 2014.", "The S-300 was seen beside a Su-27.", "It starts at 4 p.m.",
    "Article 5 was invoked.", "The G7 agreed.", "The talks open at 16:30.", "He is one of the best.",
    "The 2012–13 season was short.", "One in five soldiers was ill.", "The 69-year-old president spoke.",
  ])
  func leavesDatesNamesAndReferences(text: String) { #expect(figures(text).isEmpty) }

  @Test(arguments: [
    ("About 7,000 Canadian troops are based there.", "Canada"),
    ("Poland has sent 3,000 soldiers to the east.", "Poland"),
    ("Norway's 900 soldiers stayed.", "Norway"),
  ])
  func findsTheOwner(text: String, owner: String) throws {
    let document = MarkedText(text).document()
    let (mentions, chains) = mentions(in: document)
    let quantity = try #require(quantities(in: document, mentions: mentions, chains: chains).first)
    let whose = try #require(quantity.whose)
    #expect(chains[mentions[whose].chain].name == owner)
  }

  /// Whoever warns of troops does not own them.
  @Test func aSpeakerIsNoOwner() throws {
    let document = MarkedText("Poland has warned that 50,000 troops are close to the fence.").document()
    let (mentions, chains) = mentions(in: document)
    let quantity = try #require(quantities(in: document, mentions: mentions, chains: chains).first)
    #expect(quantity.whose == nil)
  }

  @Test func aPartIsWhoseTheWholeIs() {
    let document = MarkedText("Norway keeps 12,000 troops there, including 2,000 in air and naval forces.").document()
    let (mentions, chains) = mentions(in: document)
    let owners = quantities(in: document, mentions: mentions, chains: chains).map {
      $0.whose.map { chains[mentions[$0].chain].name }
    }
    #expect(owners == ["Norway", "Norway"])
  }

  @Test func aDayIsNoPlace() throws {
    let document = MarkedText("Some 5,000 troops arrived on Monday.").document()
    #expect(try #require(quantities(in: document, mentions: [], chains: []).first).place == nil)
  }

  @Test func findsThePlace() throws {
    let document = MarkedText("Some 5,000 troops are massed along the northern border of Norway.").document()
    let quantity = try #require(quantities(in: document, mentions: [], chains: []).first)
    #expect(quantity.place.map(document.text) == "along the northern border of Norway")
  }
}
