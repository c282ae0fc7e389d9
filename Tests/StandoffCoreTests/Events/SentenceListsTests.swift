import Testing

@testable import StandoffCore

@Suite struct SentenceListsTests {
  @Test func keepsAListForEachSentence() {
    let lists = SentenceLists<Int>(sentenceCount: 4) { sentence, elements in
      elements += Array(repeating: sentence, count: sentence == 2 ? 0 : sentence)
    }
    #expect(lists.indices.map { Array(lists[$0]) } == [[], [1], [], [3, 3, 3]])
  }

  @Test func listsTheRangesOfEachSentence() {
    let lists = SentenceLists(ofRanges: [(7, 0..<2), (8, 1..<4), (9, 1..<2), (5, 3..<3)], sentenceCount: 5)
    #expect(lists.indices.map { Array(lists[$0]) } == [[7], [7, 8, 9], [8], [8], []])
    #expect(SentenceLists(ofRanges: [], sentenceCount: 0).indices.isEmpty)
  }
}
