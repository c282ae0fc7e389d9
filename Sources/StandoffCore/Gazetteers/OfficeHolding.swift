/// A person in an office, as a list tells it.
package struct OfficeHolding: Hashable, Sendable {
  /// Index of the person in `Gazetteer.entries`.
  package let person: Int
  package let term: OfficeTerm
}

/// Who held which office: the terms of a gazetteer's persons, found by office and owner.
package struct OfficeHolders: Sendable {
  /// Sorted by key, then by the order of the lists.
  private let holdings: [(key: UInt64, holding: OfficeHolding)]

  /// Those of the lists that come with the program, made at first use.
  package static let builtIn = OfficeHolders(of: .builtIn, titles: .builtIn)

  /// - Complexity: O(n log n) in the terms.
  package init(of gazetteer: Gazetteer, titles: OfficeLexicon) {
    var functions: [String: String] = [:]
    for title in titles.titles { if let function = title.function { functions[title.name] = function } }
    var holdings: [(key: UInt64, holding: OfficeHolding)] = []
    for (person, entry) in gazetteer.entries.enumerated() {
      for term in entry.terms {
        guard let owner = term.of else { continue }
        let holding = OfficeHolding(person: person, term: term)
        holdings.append((Self.key(term.office, owner), holding))
        if let function = functions[term.office] { holdings.append((Self.key(function, owner), holding)) }
      }
    }
    self.holdings = holdings.enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }.map(\.element)
  }

  private static func key(_ office: String, _ owner: String) -> UInt64 {
    var hasher = WordHasher()
    for byte in office.utf8 { hasher.append(byte) }
    hasher.append(ListByte.tab)
    for byte in owner.utf8 { hasher.append(byte) }
    return hasher.key.hash
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
  ///
  /// - Complexity: O(log terms).
  package func holdings(of office: String, in owner: String) -> [OfficeHolding] {
    let key = Self.key(office, owner)
    let first = holdings.partitioningIndex { $0.key >= key }
    return holdings[first...].prefix { $0.key == key }.map(\.holding)
  }
}
