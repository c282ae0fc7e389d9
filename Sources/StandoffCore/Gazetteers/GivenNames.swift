/// What a given name says of its bearer.
package struct GivenNames: Sendable {
  /// Numbers of `kinds`.
  private let kindOfName: WordMap<Int8>

  private static let kinds: [Gender?] = [nil, .female, .male]

  /// The list that comes with the program, read at first use.
  package static let builtIn = GivenNames()

  private init() {
    var kindOfName = WordMap<Int8>(minimumCapacity: 5_000)
    for line in Self.table.utf8.split(separator: ListByte.newline) {
      let kind: Int8 = line.first == 0x66 ? 1 : line.first == 0x6d ? 2 : 0
      for name in line.dropFirst(2).split(separator: ListByte.space) {
        kindOfName[WordKey(Substring(name))] = kind
        guard name.contains(where: { $0 >= 0x80 }) else { continue }
        kindOfName[WordKey(Diacritics.folded(String(Substring(name))))] = kind
      }
    }
    self.kindOfName = kindOfName
  }

  /// The gender a given name tells by itself; nil for a name not listed or borne by both.
  package func gender(of name: WordKey) -> Gender? { kindOfName[name].flatMap { Self.kinds[Int($0)] } }

  /// Whether it is a given name that the list knows.
  package func contains(_ name: WordKey) -> Bool { kindOfName[name] != nil }
}
