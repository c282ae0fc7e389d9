import Testing

@testable import StandoffCore

@Suite struct BuiltInListsTests {
  private let gazetteer = Gazetteer.builtIn

  @Test func everyOwnerIsListed() {
    let owners = gazetteer.entries.flatMap { entry in [entry.of].compactMap { $0 } + entry.terms.compactMap(\.of) }
    #expect(Set(owners).filter { gazetteer.index(id: $0) == nil }.sorted() == [])
  }

  @Test func idsAreUnique() {
    #expect(Set(gazetteer.entries.map(\.id)).count == gazetteer.entries.count)
  }

  @Test func wordsThatNameTwoThingsOfAKindAreMarked() {
    var owners: [String: [(entry: Int, isShared: Bool)]] = [:]
    for (alias, entry) in gazetteer.aliases where gazetteer.entries[entry].kind != .person {
      let kind = gazetteer.entries[entry].kind.rawValue
      owners["\(kind): \(alias.text)", default: []].append((entry, alias.isShared))
    }
    let unmarked = owners.filter { $0.value.count > 1 && $0.value.contains { !$0.isShared } }
    #expect(unmarked.keys.sorted() == [])
  }

  @Test func everyStateHasACodeACapitalAndANationality() {
    let states = gazetteer.entries.indices.filter {
      gazetteer.entries[$0].kind == .state && gazetteer.entries[$0].days.latest == nil
    }
    #expect(states.count == 197)
    let nationalities = Set(gazetteer.aliases.filter { $0.alias.aliasClass == .adjective }.map(\.entry))
    for state in states {
      #expect(gazetteer.entries[state].iso?.count == 3, "\(gazetteer.entries[state].id)")
      #expect(nationalities.contains(state), "\(gazetteer.entries[state].id)")
    }
    #expect(states.filter { gazetteer.entries[$0].capital == nil }.map { gazetteer.entries[$0].id } == ["vatican-city"])
  }
}
