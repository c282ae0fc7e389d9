/// The attributes a line of a gazetteer may give.
enum GazetteerAttribute: String, CaseIterable {
  case id, of, to, seat, capital, iso, gender, since, until, office, surname

  static let names = NamedCases<GazetteerAttribute>()
}

/// Their values on one line.
struct GazetteerAttributes {
  var id: String?
  var of: String?
  var to: String?
  var seat: String?
  var capital: String?
  var iso: String?
  var gender: Gender?
  var since: DayInterval?
  var until: DayInterval?
  var office: String?
  /// Byte range in the list.
  var surname: Range<Int>?
}

extension GazetteerEntry {
  /// Takes over what a line says; a line with an office adds a term.
  mutating func update(with attributes: GazetteerAttributes, days: DayInterval) {
    gender = attributes.gender ?? gender
    of = attributes.of ?? of
    seat = attributes.seat ?? seat
    capital = attributes.capital ?? capital
    iso = attributes.iso ?? iso
    if let office = attributes.office {
      terms.append(OfficeTerm(office: office, of: attributes.of, to: attributes.to, days: days))
    } else if attributes.since != nil || attributes.until != nil {
      self.days = days
    }
  }
}

/// The cases of an enumeration by the key of their names. For a handful of names, comparing all is faster than hashing.
struct NamedCases<Case: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
  private let cases = Case.allCases.map { (name: WordKey($0.rawValue), value: $0) }

  subscript(name: WordKey) -> Case? {
    for known in cases where known.name == name { return known.value }
    return nil
  }
}
