/// Words found to name or describe something, before it is settled what.
///
/// Packed, for every sixth word of a text makes one, and many steps go over all of them.
struct Sighting {
  /// Indexes into the document's tokens; empty for a turn's label.
  @PackedRange var tokens: Range<Int>
  var span: Span
  /// Index of the gazetteer's entry it was recognised as.
  @PackedIndex var entry: Int?
  /// The sighting of the state, body or person that it belongs to.
  @PackedIndex var owner: Int?
  /// For a title or description: the person's name that it goes with.
  @PackedIndex var subject: Int?
  /// Index of the person's name that its words are.
  @PackedIndex var name: Int?
  /// Settled: index of the chain.
  @PackedNumber var chain = -1
  var form: NounForm?
  var kind: MentionKind
  var entity: EntityKind
  var rule: MentionRule.Key
  var gender: Gender?
  var evidence: NameEvidence = []

  init(
    tokens: Range<Int>, span: Span, kind: MentionKind, entity: EntityKind, rule: MentionRule.Key, entry: Int? = nil
  ) {
    self.tokens = tokens
    self.span = span
    self.kind = kind
    self.entity = entity
    self.rule = rule
    self.entry = entry
  }
}

/// What speaks for a capitalised sequence being a name, and of what.
struct NameEvidence: OptionSet {
  let rawValue: UInt16
  /// The sentence begins with it, so its capital says nothing.
  static let opensClause = NameEvidence(rawValue: 1)
  /// A title or honorific stands before it, or an apposition beside it.
  static let titled = NameEvidence(rawValue: 2)
  /// A verb of saying stands beside it.
  static let speaks = NameEvidence(rawValue: 4)
  /// Another verb that actors are the subject of follows.
  static let acts = NameEvidence(rawValue: 8)
  static let afterPlacePreposition = NameEvidence(rawValue: 16)
  static let afterThe = NameEvidence(rawValue: 32)
  static let givenName = NameEvidence(rawValue: 64)
  static let possessive = NameEvidence(rawValue: 128)
  /// A headline's words: capitals say nothing.
  static let inTitle = NameEvidence(rawValue: 256)
  /// Its kind is certain by form or gazetteer.
  static let certain = NameEvidence(rawValue: 512)
  static let beforeComma = NameEvidence(rawValue: 1024)
  /// A noun in small letters follows, so that it qualifies rather than names: "Islamist forces".
  static let qualifies = NameEvidence(rawValue: 2048)
  /// An age follows, or a relation or an act on a person stands before it: "Holt, 31,", "the son of Jan Holt".
  static let personal = NameEvidence(rawValue: 4096)
  /// Somebody works there: "an analyst at City Index", "City Index analysts".
  static let employer = NameEvidence(rawValue: 8192)
}

/// How a title or description is put.
struct NounForm {
  /// Index of the token that the phrase is about: `minister`.
  @PackedNumber var head: Int
  /// From the first modifier to the end of the complement, without determiner and owner.
  @PackedRange var words: Range<Int>
  var isPlural: Bool
  var determiner: Determiner
  /// More than one owner: "U.S. and Western officials".
  var hasSeveralOwners: Bool

  enum Determiner { case none, definite, indefinite, possessive, demonstrative }
}
