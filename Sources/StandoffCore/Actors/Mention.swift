/// Words that name or stand for an actor or a place.
package struct Mention: Hashable, Sendable {
  package let span: Span
  /// Indexes into `Document.tokens`. Empty for a turn's label, which has no tokens.
  package let tokens: Range<Int>
  package let kind: MentionKind
  package let entity: EntityKind
  /// Index into the document's coreference chains.
  package var chain: Int
  package let rule: RuleName

  package init(span: Span, tokens: Range<Int>, kind: MentionKind, entity: EntityKind, chain: Int, rule: RuleName) {
    self.span = span
    self.tokens = tokens
    self.kind = kind
    self.entity = entity
    self.chain = chain
    self.rule = rule
  }
}

/// How the words refer.
package enum MentionKind: String, Hashable, Sendable {
  /// A proper name, whole or in part: `Antony Blinken`, `Blinken`, `Russia`, `NATO`.
  case name
  /// An office with or without the name it belongs to: `the foreign minister`.
  case title
  /// A seat that stands for who sits there: `Moscow said`, `the Kremlin`.
  case metonym
  /// `he`, `they`, `who`.
  case pronoun
  /// A nationality used of a state's people or officials: `Russian`, `the Americans`.
  case demonym
  /// A description without a name: `a senior administration official`, `U.S. officials`.
  case description
  /// The label of a turn: `MR. PRICE`.
  case label
}

package enum EntityKind: String, Hashable, Sendable, CaseIterable {
  case person, state, organisation, body, group, media, place
}

/// All mentions of one entity in one document.
package struct CoreferenceChain: Hashable, Sendable {
  /// The fullest name the document or the gazetteer gives.
  package let name: String
  package let kind: EntityKind
  /// The entry of a gazetteer it was recognised as.
  package let gazetteerID: String?
  /// Office or description in the document's own words: `deputy foreign minister`.
  package let role: String?
  /// The chain of the state or body it belongs to.
  package let of: Int?
  package let gender: Gender?
  /// True for a person or group without a name: an actor of its own in that article.
  package let isUnnamed: Bool
  /// Indexes into the document's mentions, in order of text.
  package let mentions: [Int]

  package init(
    name: String, kind: EntityKind, gazetteerID: String?, role: String?, of: Int?, gender: Gender?, isUnnamed: Bool,
    mentions: [Int]
  ) {
    self.name = name
    self.kind = kind
    self.gazetteerID = gazetteerID
    self.role = role
    self.of = of
    self.gender = gender
    self.isUnnamed = isUnnamed
    self.mentions = mentions
  }
}

package enum Gender: String, Hashable, Sendable { case female, male }
