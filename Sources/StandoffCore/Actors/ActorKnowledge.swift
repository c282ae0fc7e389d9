/// What is known beforehand of names: the gazetteer, and given names with their gender.
struct ActorKnowledge: Sendable {
  let gazetteer: Gazetteer
  let givenNames: GivenNames
  /// The kind of each entry, apart from the rest of it, because every capital asks.
  let kinds: [EntityKind]
  /// Listed persons by the body of their office and its name.
  private let officeHolders: [OfficeKey: [Int]]

  static let builtIn = ActorKnowledge(gazetteer: .builtIn, givenNames: .builtIn)

  init(gazetteer: Gazetteer, givenNames: GivenNames) {
    self.gazetteer = gazetteer
    self.givenNames = givenNames
    kinds = gazetteer.entries.map(\.kind)
    var holders: [OfficeKey: [Int]] = [:]
    for (index, entry) in gazetteer.entries.enumerated() {
      for term in entry.terms {
        if let of = term.of { holders[OfficeKey(of: of, office: term.office), default: []].append(index) }
      }
    }
    officeHolders = holders
  }

  /// Who ever held an office of a body, as indexes of entries.
  func holders(of office: String, in body: String) -> [Int] { officeHolders[OfficeKey(of: body, office: office)] ?? [] }

  private struct OfficeKey: Hashable, Sendable {
    let of: String
    let office: String
  }

  /// Whether a body is named for the house it sits in, and so stands for who sits there.
  func isSeat(_ entry: Int) -> Bool { Self.seats.contains(gazetteer.entries[entry].id) }

  private static let seats: Set<String> = [
    "kremlin", "white-house", "pentagon", "downing-street", "elysee-palace", "elysee", "blue-house", "zhongnanhai",
    "whitehall",
    "foggy-bottom", "quai-d-orsay", "chancellery", "bankova", "foreign-office",
  ]

  /// Who is meant by a city that acts, where that is not the state whose capital it is: Brussels is the European Union.
  func sitter(in city: WordKey) -> Int? {
    city == "Brussels" || city == "Bruxelles" ? gazetteer.index(id: "european-union") : nil
  }

  /// The place that a capital is, when the lists have it.
  func placeEntry(ofCapital range: Range<Int>, _ text: ActorText) -> Int? {
    let match = gazetteer.longestMatch(at: range.lowerBound) { $0 < range.upperBound ? text.tokens[$0].form : nil }
    return match?.readings.first { gazetteer.entries[$0.entry].kind == .place }?.entry
  }
}
