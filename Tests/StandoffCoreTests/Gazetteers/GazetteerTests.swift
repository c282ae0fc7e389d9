import Testing

@testable import StandoffCore

@Suite struct GazetteerTests {
  @Test(arguments: [
    ("North Atlantic Treaty Organization", "nato"), ("Nato", "nato"), ("U.S.", "united-states"),
    ("the United States", nil), ("Britain", "united-kingdom"), ("Kyiv", "ukraine"), ("Kiev", "ukraine"),
    ("Organisation for Security and Cooperation in Europe", "organization-for-security-and-co-operation-in-europe"),
    ("Cote d'Ivoire", "ivory-coast"), ("Côte d’Ivoire", "ivory-coast"), ("Elysee", "elysee"), ("the West", "the-west"),
    ("The West", "the-west"), ("NATO-Russia Council", "nato-russia-council"), ("united states", nil),
    ("South Korea", "south-korea"), ("Tórshavn", nil), ("Türkiye", "turkey"), ("Turkiye", "turkey"),
    ("Russians", "russia"), ("Dutch", "netherlands"), ("DR Congo", "democratic-republic-of-the-congo"),
  ])
  func namesLeadToTheirEntry(name: String, id: String?) throws {
    let gazetteer = Gazetteer.builtIn
    let first = gazetteer.match(name)?.readings.first
    #expect(first.map { gazetteer.entries[$0.entry].id } == id)
  }

  @Test func theLongestNameWins() throws {
    let text = Array("South Korea's Foreign Ministry and South Korea's troops left South Korea.".utf8)
    let words = tokens(in: text, span: Span(0, text.count))
    let key = { (index: Int) in index < words.count ? words[index].form : nil }
    let gazetteer = Gazetteer.builtIn
    #expect(gazetteer.longestMatch(at: 0, words: key)?.tokenCount == 2)
    #expect(gazetteer.longestMatch(at: 1, words: key)?.readings.first?.aliasClass == .name)
    #expect(gazetteer.longestMatch(at: words.count, words: key) == nil)
  }
}
