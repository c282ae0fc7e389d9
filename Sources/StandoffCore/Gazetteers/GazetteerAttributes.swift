/// The attributes a line of a gazetteer may give.
enum GazetteerAttribute: String, CaseIterable {
  case id, of, to, seat, capital, iso, gender, since, until, office, surname

  static let names = NamedCases<GazetteerAttribute>()
}

/// Their values on one line, as ranges of the list's bytes.
struct GazetteerAttributes {
  var id = 0..<0
  var of = 0..<0
  var to = 0..<0
  var seat = 0..<0
  var capital = 0..<0
  var iso = 0..<0
  var office = 0..<0
  var surname = 0..<0
  var gender: Gender?
  var since: DayInterval?
  var until: DayInterval?
}

/// The cases of an enumeration by the key of their names. For a handful of names, comparing all is faster than hashing.
struct NamedCases<Case: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
  private let cases = Case.allCases.map { (name: WordKey($0.rawValue), value: $0) }

  subscript(name: WordKey) -> Case? {
    for known in cases where known.name == name { return known.value }
    return nil
  }
}
