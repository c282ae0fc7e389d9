/// A short list for each sentence of a document, all of them in one array: most are of none or of one or two.
struct SentenceLists<Element: Sendable>: Sendable {
  private var elements: [Element] = []
  /// For each sentence where its list ends.
  private var ends: [Int] = []

  /// - Parameter append: appends the list of a sentence.
  init(sentenceCount: Int, append: (_ sentence: Int, inout [Element]) -> Void) {
    ends.reserveCapacity(sentenceCount)
    for sentence in 0..<sentenceCount {
      append(sentence, &elements)
      ends.append(elements.count)
    }
  }

  subscript(sentence: Int) -> ArraySlice<Element> {
    elements[(sentence == 0 ? 0 : ends[sentence - 1])..<ends[sentence]]
  }

  /// The sentences.
  var indices: Range<Int> { ends.indices }
}

extension SentenceLists<Int> {
  /// For each sentence the numbers of the ranges of sentences that it lies in, in order.
  ///
  /// - Complexity: O(sentences + lengths of the ranges).
  init(ofRanges ranges: [(number: Int, sentences: Range<Int>)], sentenceCount: Int) {
    var places = [Int](repeating: 0, count: sentenceCount + 1)
    for range in ranges {
      for sentence in range.sentences { places[sentence + 1] += 1 }
    }
    for sentence in 0..<sentenceCount { places[sentence + 1] += places[sentence] }
    ends = Array(places.dropFirst())
    elements = Array(repeating: 0, count: places[sentenceCount])
    for range in ranges {
      for sentence in range.sentences {
        elements[places[sentence]] = range.number
        places[sentence] += 1
      }
    }
  }
}
