/// What is known beforehand of names: the gazetteer, and given names with their gender.
package struct ActorKnowledge: Sendable {
  let gazetteer: Gazetteer
  let givenNames: GivenNames
  /// Entries that are named for the house they sit in.
  private let seats: Set<Int>
  /// The European Union, for Brussels.
  private let union: Int?

  /// Without a list of the reader's.
  package static let builtIn = ActorKnowledge(gazetteer: .builtIn)

  package init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    givenNames = .builtIn
    seats = Set(Self.seatIDs.compactMap { gazetteer.index(id: $0) })
    union = gazetteer.index(id: "european-union")
  }

  /// Whether a body is named for the house it sits in, and so stands for who sits there.
  func isSeat(_ entry: Int) -> Bool { seats.contains(entry) }

  private static let seatIDs = [
    "kremlin", "white-house", "pentagon", "downing-street", "elysee-palace", "elysee", "blue-house", "zhongnanhai",
    "whitehall", "foggy-bottom", "quai-d-orsay", "chancellery", "bankova", "foreign-office",
  ]

  /// Who is meant by a city that acts, where that is not the state whose capital it is: Brussels is the European Union.
  func sitter(in city: WordKey) -> Int? { city == "Brussels" || city == "Bruxelles" ? union : nil }

  /// The place that a capital is, when the lists have it.
  func placeEntry(ofCapital range: Range<Int>, _ text: ActorText) -> Int? {
    let match = gazetteer.longestMatch(at: range.lowerBound) { $0 < range.upperBound ? text.tokens[$0].form : nil }
    return match?.readings.first { $0.kind == .place }?.entry
  }

  /// Who sits in a capital.
  func government(inCapital range: Range<Int>, _ text: ActorText) -> Int? {
    if let sitter = sitter(in: text.tokens[range.lowerBound].form) { return sitter }
    let match = gazetteer.longestMatch(at: range.lowerBound) { $0 < range.upperBound ? text.tokens[$0].form : nil }
    return match?.readings.first { $0.aliasClass == .capital }?.entry
  }
}
