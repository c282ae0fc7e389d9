import Testing

@testable import StandoffCore

@Suite struct OfficeLexiconTests {
  @Test(arguments: [
    ("Foreign Minister", "foreign minister"), ("minister of foreign affairs", "foreign minister"),
    ("Minister for Internal Affairs", "interior minister"), ("defense secretary", "defence secretary"),
    ("Secretary of State for Defence", "defence secretary"),
    ("first deputy foreign minister", "deputy foreign minister"),
    ("vice foreign minister", "deputy foreign minister"), ("Lt. Gen.", "lieutenant general"),
    ("secretaries general", "secretary general"), ("foreign ministers", "foreign minister"),
    ("spokeswomen", "spokeswoman"), ("Ministry of Defence", "defence ministry"), ("ex-", "former"),
    ("vice-president", "vice president"), ("NATO Secretary-General", "nato secretary general"),
  ])
  func titlesAreKnownInEveryForm(words: String, name: String) {
    #expect(OfficeLexicon.builtIn.title(words)?.name == name)
  }

  @Test(arguments: ["minister plenipotentiary table", "foreign", "of state", "blue"])
  func otherWordsAreNoTitle(words: String) {
    #expect(OfficeLexicon.builtIn.title(words) == nil)
  }

  @Test func aTitleSaysWhatItsHolderIs() throws {
    let lexicon = OfficeLexicon.builtIn
    #expect(lexicon.title("Defense Secretary")?.of == "united-states")
    #expect(lexicon.title("defence secretary")?.of == "united-kingdom")
    #expect(lexicon.title("Secretary of State")?.function == "foreign minister")
    #expect(lexicon.title("foreign minister")?.of == nil)
    #expect(lexicon.title("spokeswoman")?.gender == .female)
    #expect(lexicon.title("Adm.")?.holder == .military)
    #expect(lexicon.title("former")?.tense == .past)
  }

  @Test func titlesBelongToListedStatesAndBodies() {
    let owners = OfficeLexicon.builtIn.titles.compactMap(\.of)
    #expect(owners.filter { Gazetteer.builtIn.index(id: $0) == nil } == [])
    let functions = OfficeLexicon.builtIn.titles.compactMap(\.function)
    #expect(functions.filter { OfficeLexicon.builtIn.title($0)?.name != $0 } == [])
  }

  @Test func everyLineOfTheListIsRead() {
    let lines = GazetteerText.offices.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    let portfolios = lines.filter { $0.contains("\tportfolio") }.count
    #expect(OfficeLexicon.builtIn.titles.count == lines.count + 2 * portfolios)
  }
}
