/// What a gazetteer entry names.
package enum GazetteerKind: String, CaseIterable, Hashable, Sendable {
  /// A country, recognised or not, with a government of its own.
  case state
  /// An alliance, international or non-governmental organisation, company or think tank.
  case organisation
  /// A part of a state or organisation that speaks or acts: parliament, ministry, agency, force, seat of government.
  case body
  case person
  case place
  /// An armed group, party, movement or people.
  case group
  /// A news outlet or agency.
  case media
}

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

/// Known when the entry says it.
package enum Gender: String, CaseIterable, Hashable, Sendable {
  case female = "f"
  case male = "m"
}

/// One spelling of an entry's name.
package struct GazetteerAlias: Hashable, Sendable {
  package let text: String
  package let aliasClass: AliasClass
  /// Written with a final `*`: the words also name something else (Georgia, the Senate), so context must decide.
  package let isShared: Bool
}

/// A stay in office.
package struct OfficeTerm: Hashable, Sendable {
  /// The title as `TitleLexicon` spells it: "foreign minister".
  package let office: String
  /// Id of the state, organisation or body the office belongs to.
  package let of: String?
  package let since: TermDate?
  /// Nil when the holder was still in office when the list was made.
  package let until: TermDate?

  /// Whether the term covers the date; a term with no start covers all before its end.
  package func covers(_ date: TermDate) -> Bool {
    (since.map { $0.earliest <= date.latest } ?? true) && (until.map { date.earliest <= $0.latest } ?? true)
  }
}

/// One thing a gazetteer knows: its names and what is said of it.
package struct GazetteerEntry: Hashable, Sendable {
  /// The canonical name in lower-case ASCII with `-` between words, unless the list gives one.
  package let id: String
  package let name: String
  package let kind: GazetteerKind
  /// Id of the state or body it belongs to; a person's latest one.
  package internal(set) var of: String?
  /// Where it sits: "Brussels".
  package internal(set) var seat: String?
  package internal(set) var capital: String?
  /// ISO 3166-1 alpha-3 code.
  package internal(set) var iso: String?
  package internal(set) var gender: Gender?
  package internal(set) var since: TermDate?
  package internal(set) var until: TermDate?
  /// A person's offices, in the order of the list.
  package internal(set) var terms: [OfficeTerm] = []
}
