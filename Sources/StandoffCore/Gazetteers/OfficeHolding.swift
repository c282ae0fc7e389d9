/// A person in an office, as a list tells it.
package struct OfficeHolding: Hashable, Sendable {
  /// Index of the person in `Gazetteer.entries`.
  package let person: Int
  package let term: OfficeTerm
}

/// Who held which office: the terms of a gazetteer's persons, found by office and owner.
package struct OfficeHolders: Sendable {
  private let holdings: [OfficeKey: [OfficeHolding]]

  /// Those of the lists that come with the program, made at first use.
  package static let builtIn = OfficeHolders(of: .builtIn, titles: .builtIn)

  /// - Complexity: O(terms).
  package init(of gazetteer: Gazetteer, titles: OfficeLexicon) {
    var functions: [String: String] = [:]
    for title in titles.titles { if let function = title.function { functions[title.name] = function } }
    var holdings: [OfficeKey: [OfficeHolding]] = [:]
    for (person, entry) in gazetteer.entries.enumerated() {
      for term in entry.terms {
        let holding = OfficeHolding(person: person, term: term)
        holdings[OfficeKey(office: term.office, of: term.of), default: []].append(holding)
        guard let function = functions[term.office] else { continue }
        holdings[OfficeKey(office: function, of: term.of), default: []].append(holding)
      }
    }
    self.holdings = holdings
  }

  /// Those who held an office on a day, in the order of the lists.
  ///
  /// - Parameters:
  ///   - office: a title's name, as `OfficeLexicon` gives it. An office that does the same work elsewhere answers too: the
  ///     "foreign minister" of the United States is its secretary of state.
  ///   - owner: id of the state, organisation or body.
  package func holders(of office: String, in owner: String, on day: CalendarDate) -> [OfficeHolding] {
    holdings(of: office, in: owner).filter { $0.term.days.contains(day) }
  }

  /// All who ever held an office, in the order of the lists.
  package func holdings(of office: String, in owner: String) -> [OfficeHolding] {
    holdings[OfficeKey(office: office, of: owner)] ?? []
  }

  private struct OfficeKey: Hashable {
    let office: String
    let of: String?
  }
}
