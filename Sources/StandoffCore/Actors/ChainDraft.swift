/// An entity of one document while its mentions are still being gathered.
struct ChainDraft {
  var kind: EntityKind
  var entry: Int?
  var name: String
  /// How good the name is: tokens of the form it was taken from; a gazetteer's name beats all.
  var nameRank: Int
  var role: String?
  var of: Int?
  /// The person whom a spokesman, aide or relative belongs to.
  var principal: Int?
  var gender: Gender?
  var isUnnamed = false
  /// Content words of the titles and descriptions it was given.
  var roleWords: Set<WordKey> = []
  var person: PersonName?
  var isPlural = false
  /// Token position of the latest mention seen while reading in order.
  var lastSeen = -1
  /// Of a person: the last sighting beside a verb of saying.
  var lastSpoke: Int?

  init(kind: EntityKind, name: String, nameRank: Int, entry: Int? = nil) {
    self.kind = kind
    self.name = name
    self.nameRank = nameRank
    self.entry = entry
  }

  /// What a pronoun looks at.
  struct Agreement {
    let kind: EntityKind
    let gender: Gender?
    let isPlural: Bool
  }

  var agreement: Agreement { Agreement(kind: kind, gender: gender, isPlural: isPlural) }
}

/// The chain of each entry of the gazetteer that the document names.
struct EntryChains {
  private var chains = WordMap<Int32>()

  subscript(entry: Int) -> Int? {
    get { chains[key(entry)].map(Int.init) }
    set { chains[key(entry)] = newValue.map { Int32($0) } }
  }

  /// Not 0, which a map has no place for.
  private func key(_ entry: Int) -> WordKey { WordKey(hash: UInt64(entry + 1)) }
}
