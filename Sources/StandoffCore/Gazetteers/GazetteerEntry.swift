/// How a name names its entry; written before an alias as `adj:`, `people:`, `capital:`, `abbr:`, `surname:`.
package enum AliasClass: String, CaseIterable, Hashable, Sendable {
  case name
  /// "Russian": of the state, or one of its people.
  case adjective = "adj"
  /// "Russians", "Dutchman".
  case people
  /// "Moscow": the city, or the government that sits in it.
  case capital
  case abbreviation = "abbr"
  /// "Lavrov".
  case surname
}

/// One spelling of an entry's name.
package struct GazetteerAlias: Hashable, Sendable {
  package let text: String
  package let aliasClass: AliasClass
  /// Written with a final `*`: the words also name something else (Georgia, the Senate), so context must decide.
  package let isShared: Bool
}

/// One thing a gazetteer knows: its names and what is said of it.
package struct GazetteerEntry: Hashable, Sendable {
  /// The canonical name in lower-case ASCII with `-` between words, unless the list gives one.
  package let id: String
  package let name: String
  package let kind: EntityKind
  /// Id of the state or body it belongs to; a person's is that of the last line.
  package internal(set) var of: String?
  /// Where it sits: "Brussels".
  package internal(set) var seat: String?
  package internal(set) var capital: String?
  /// ISO 3166-1 alpha-3 code.
  package internal(set) var iso: String?
  package internal(set) var gender: Gender?
  /// When it existed, for what no longer does.
  package internal(set) var days = DayInterval(earliest: nil, latest: nil)
  /// A person's offices, in the order of the list.
  package internal(set) var terms: [OfficeTerm] = []
}
