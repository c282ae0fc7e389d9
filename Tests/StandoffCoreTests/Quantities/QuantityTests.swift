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
  ])
  func readsFigures(text: String, expected: [String]) { #expect(figures(text) == expected) }

  @Test(arguments: [
    "On March 14 they met.", "It began in 2014.", "The S-300 was seen beside a Su-27.", "It starts at 4 p.m.",
    "Article 5 was invoked.", "The G7 agreed.", "The talks open at 16:30.", "He is one of the best.",
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

  @Test func findsThePlace() throws {
    let document = MarkedText("Some 5,000 troops are massed along the northern border of Norway.").document()
    let quantity = try #require(quantities(in: document, mentions: [], chains: []).first)
    #expect(quantity.place.map(document.text) == "along the northern border of Norway")
  }
}
