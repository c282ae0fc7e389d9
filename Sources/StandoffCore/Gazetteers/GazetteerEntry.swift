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

/// One thing a gazetteer knows: its names and what is said of it. Strings are made anew each time they are asked for.
package struct GazetteerEntry: Sendable {
  let store: GazetteerStore
  /// Index into `Gazetteer.entries`.
  package let index: Int

  var record: GazetteerRecord { store.records[index] }

  /// The canonical name in lower-case ASCII with `-` between words, unless the list gives one.
  package var id: String { store.id(of: index) }
  package var name: String { store.string(record.name) }
  package var kind: EntityKind { record.kind }
  /// Id of the state or body it belongs to; a person's is that of the last line.
  package var of: String? { store.optional(record.of) }
  /// Where it sits: "Brussels".
  package var seat: String? { store.optional(record.seat) }
  package var capital: String? { store.optional(record.capital) }
  /// ISO 3166-1 alpha-3 code.
  package var iso: String? { store.optional(record.iso) }
  package var gender: Gender? { record.gender }
  /// When it existed, for what no longer does.
  package var days: DayInterval { record.days }

  /// A person's offices, in the order of the lists.
  package var terms: [OfficeTerm] { termRecords.map { store.term($0) } }

  /// The offices as the lists write them, in their order. Makes no string.
  var termRecords: some Sequence<TermRecord> {
    let terms = store.terms
    return sequence(state: record.firstTerm) { next -> TermRecord? in
      guard next >= 0 else { return nil }
      let term = terms[Int(next)]
      next = term.next
      return term
    }
  }

  /// The last of the offices that was held on a day; with no day given, the last of all.
  func lastTerm(on day: CalendarDate?) -> OfficeTerm? {
    var last: TermRecord?
    for term in termRecords where day.map(term.days.contains) ?? true { last = term }
    return last.map { store.term($0) }
  }

  /// Whether an office was held on a day; with no day given, whether any ever was. Makes no string.
  func isInOffice(on day: CalendarDate?) -> Bool {
    termRecords.contains { day.map($0.days.contains) ?? true }
  }
}

/// All entries, in the order of the lists.
package struct GazetteerEntries: RandomAccessCollection, Sendable {
  let store: GazetteerStore

  package var startIndex: Int { 0 }
  package var endIndex: Int { store.records.count }
  package subscript(index: Int) -> GazetteerEntry { GazetteerEntry(store: store, index: index) }
}
