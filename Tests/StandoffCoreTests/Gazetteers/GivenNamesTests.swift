import Testing

@testable import StandoffCore

@Suite struct GivenNamesTests {
  @Test(arguments: [
    ("Olga", Gender.female), ("Sergei", .male), ("Małgorzata", .female), ("Malgorzata", .female), ("Fatima", .female),
    ("Mohammed", .male), ("Yoav", .male), ("Priyanka", .female), ("Thabo", .male), ("Joaquín", .male),
    ("Jürgen", .male),
  ])
  func aNameTellsTheGender(name: String, gender: Gender) {
    #expect(GivenNames.builtIn.gender(of: WordKey(name)) == gender)
  }

  @Test(arguments: ["Kim", "Andrea", "Robin"])
  func aNameOfBothTellsNone(name: String) {
    #expect(GivenNames.builtIn.contains(WordKey(name)))
    #expect(GivenNames.builtIn.gender(of: WordKey(name)) == nil)
  }

  @Test(arguments: ["Moscow", "The", "olga"])
  func otherWordsAreNoNames(word: String) {
    #expect(!GivenNames.builtIn.contains(WordKey(word)))
  }

  @Test func noNameIsListedTwice() {
    let names = GivenNames.table.split(separator: "\n").flatMap { $0.dropFirst(2).split(separator: " ") }
    #expect(Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
    #expect(names.count > 1_500)
  }
}
