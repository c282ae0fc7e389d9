/// A person in an office, as a list tells it.
package struct OfficeHolding: Hashable, Sendable {
  /// Index of the person in `Gazetteer.entries`.
  package let person: Int
  package let term: OfficeTerm
}

extension Gazetteer {
  /// Those who held an office on a day, in the order of the lists; where the reader's list names some, only those.
  ///
  /// - Parameters:
  ///   - office: a title's name, as `OfficeLexicon` gives it. An office that does the same work elsewhere answers too: the
  ///     "foreign minister" of the United States is its secretary of state.
  ///   - owner: id of the state, organisation or body.
  package func holders(
    of office: String, in owner: String, on day: CalendarDate, titles: OfficeLexicon = .builtIn
  ) -> [OfficeHolding] {
    let offices = [office] + titles.offices(doingTheWorkOf: office)
    let holdings = offices.flatMap { self.holdings(of: $0, in: owner) }.filter { $0.term.days.contains(day) }
    let own = holdings.filter(\.term.isOwn)
    return own.isEmpty ? holdings : own
  }
}
