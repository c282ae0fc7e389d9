import Testing

@testable import StandoffCore

struct WordMapTests {
  @Test func holdsWhatWasPutInAndNothingElse() {
    var map = WordMap<Int>()
    let words = (0..<3_000).map { "word\($0)" }
    for (number, word) in words.enumerated() { map[WordKey(word)] = number }
    #expect(map.count == 3_000)
    #expect(words.indices.allSatisfy { map[WordKey(words[$0])] == $0 })
    #expect((0..<3_000).allSatisfy { map[WordKey("other\($0)")] == nil })
    map["word7"] = 70
    #expect(map["word7"] == 70 && map.count == 3_000)
    #expect(map.insert(1, for: "word7") == 70)
    #expect(map.insert(1, for: "new") == 1 && map["new"] == 1)
  }

  @Test func aSetHasItsWordsOnly() {
    let set: WordSet = ["one", "two"]
    #expect(set.contains("one") && set.contains("two") && !set.contains("three"))
  }

  @Test func aSetGrows() {
    var set = WordSet()
    for number in 0..<1_000 { set.insert(WordKey("word\(number % 500)")) }
    #expect(set.count == 500 && WordSet(union: [set, ["other"]]).count == 501)
    #expect((0..<500).allSatisfy { set.contains(WordKey("word\($0)")) } && !set.contains("other"))
  }

  @Test func aLiteralHasTheKeyOfItsWord() {
    #expect("don’t" as WordKey == WordKey("don't") && "Kyiv" as WordKey != WordKey("kyiv"))
  }
}
