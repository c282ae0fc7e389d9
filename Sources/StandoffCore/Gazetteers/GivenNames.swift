/// What a given name says of its bearer.
package struct GivenNames: Sendable {
  /// Nil as value for a name that women and men bear.
  private let genders: [WordKey: Gender?]

  /// The list that comes with the program, read at first use.
  package static let builtIn = GivenNames()

  private init() {
    var genders: [WordKey: Gender?] = [:]
    genders.reserveCapacity(4_000)
    for line in Self.table.split(separator: "\n") {
      let gender: Gender? = line.hasPrefix("f ") ? .female : line.hasPrefix("m ") ? .male : nil
      for name in line.dropFirst(2).split(separator: " ") {
        genders.updateValue(gender, forKey: WordKey(name))
        guard name.utf8.contains(where: { $0 >= 0x80 }) else { continue }
        genders.updateValue(gender, forKey: WordKey(Diacritics.folded(String(name))))
      }
    }
    self.genders = genders
  }

  /// The gender a given name tells by itself; nil for a name not listed or borne by both.
  package func gender(of name: WordKey) -> Gender? { genders[name] ?? nil }

  /// Whether it is a given name that the list knows.
  package func contains(_ name: WordKey) -> Bool { genders.index(forKey: name) != nil }
}
