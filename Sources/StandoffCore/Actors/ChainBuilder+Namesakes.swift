/// Words that a list has for a place and an article for a person.
extension ChainBuilder {
  /// "Golan said", after "Yair Golan": a place's name that speaks is the surname of the only person in the article who has it.
  func chainSpeakingPlaces() {
    for index in sightings.indices where sightings[index].entity == .place && sightings[index].kind == .name {
      let sighting = sightings[index]
      guard sighting.tokens.count == 1, !sighting.evidence.isDisjoint(with: [.speaks, .acts]),
        sighting.evidence.isDisjoint(with: [.afterPlacePreposition, .afterThe]),
        let name = readName(sighting.tokens), let bearers = personsByLast[names[name].last.sound], bearers.count == 1,
        let bearer = bearers.first,
        chains[bearer].person?.isSingle == false
      else { continue }
      sightings[index].entity = .person
      sightings[index].rule = .surname
      sightings[index].chain = bearer
    }
  }
}
