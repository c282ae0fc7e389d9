/// Short lists of numbers by key, newest first.
///
/// All of them lie in one array, each number with the place of the one before it under its key: most keys have one or two, and an array
/// for each would cost more than what is in it.
struct PostingLists: Sendable {
  fileprivate struct Posting {
    let number: Int32
    /// Place of the one before it; negative for the first.
    let older: Int32
  }

  private var postings: [Posting] = []
  private var newest = WordMap<Int32>()

  /// - Parameter key: a hash.
  /// - Complexity: O(1).
  mutating func insert(_ number: Int, under key: UInt64) {
    let word = WordKey(hash: key)
    postings.append(Posting(number: Int32(number), older: newest[word] ?? -1))
    newest[word] = Int32(postings.count - 1)
  }

  /// The numbers under a key, newest first; none for one that was never used.
  func numbers(under key: UInt64) -> Numbers {
    Numbers(postings: postings, place: newest[WordKey(hash: key)] ?? -1)
  }

  struct Numbers: Sequence, IteratorProtocol {
    private let postings: [Posting]
    private var place: Int32

    fileprivate init(postings: [Posting], place: Int32) {
      self.postings = postings
      self.place = place
    }

    mutating func next() -> Int? {
      guard place >= 0 else { return nil }
      let posting = postings[Int(place)]
      place = posting.older
      return Int(posting.number)
    }
  }
}
