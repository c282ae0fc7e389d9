/// Those whom a first sentence describes and a later one names.
extension ChainBuilder {
  /// "A federal judge has ruled …": the first judge whom the article names afterwards, as news leads have it; nil when none is, or when
  /// the noun is one that many bear.
  ///
  /// - Complexity: O(persons who bear the noun).
  func namedLater(_ index: Int, _ form: NounForm, _ owner: Int?) -> Int? {
    guard form.determiner == .indefinite, !form.isPlural, sightings[index].entity == .person,
      sightings[index].kind != .pronoun, Self.singularOffices.contains(text.tokens[form.head].lower),
      ["a", "an"].contains(text.tokens[sightings[index].tokens.lowerBound].lower)
    else { return nil }
    let named = (personsByRole[OfficeWord.key(folded(form.head))] ?? []).filter { chain in
      !chains[chain].isUnnamed && chains[chain].lastSeen < 0
        && (owner == nil || chains[chain].of.map { state(of: $0) == state(of: owner ?? $0) } ?? true)
    }
    return firstNamed(among: Set(named), after: index)
  }

  private func firstNamed(among chains: Set<Int>, after index: Int) -> Int? {
    guard !chains.isEmpty else { return nil }
    return sightings[index...].prefix(80).first { $0.kind == .name && chains.contains($0.chain) }?.chain
  }

  /// Offices of which a report has one.
  private static let singularOffices: WordSet = [
    "judge", "senator", "congressman", "congresswoman", "mayor", "governor", "ambassador", "general", "admiral",
    "prosecutor", "lawmaker", "minister", "bishop", "archbishop",
  ]
}
