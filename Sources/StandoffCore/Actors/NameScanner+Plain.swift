/// Names that no list knows: runs of capitals with particles, initials and hyphens.
extension NameScanner {
  /// Reads a run of capitals that nothing else explains, and returns the index behind it.
  mutating func readPlain(at start: Int) -> Int {
    if isShouted(start) { return shoutedEnd(start) }
    if let model = modelEnd(start) { return model }
    var index = start + 1
    if text.tokens[start].kind == .word, !text.isCapitalisedWord(start) { index = start + 3 }
    while let next = continuation(at: index, from: start) { index = next }
    let range = start..<index
    let isAcronym =
      range.count == 1 && text.tokens[start].flags.contains(.allCapitals) && text.tokens[start].span.count <= 7
    if isAcronym, titleEnd != start {
      record(range, .name, .organisation, .acronym)
    } else if range.count == 1, titleEnd != start, isCompound(start) {
      let last = record(range, .name, .organisation, .compound)
      sightings[last].evidence.insert(.certain)
    } else {
      recordPlain(range)
    }
    return index
  }

  /// "CF-18s", "S-300": a weapon or a vehicle.
  private func modelEnd(_ start: Int) -> Int? {
    guard text.tokens[start].flags.contains(.allCapitals) || text.tokens[start].span.count == 1, start + 2 < end,
      text.isJoiningHyphen(start + 1)
    else { return nil }
    let kind = text.tokens[start + 2].kind
    return kind == .number || kind == .alphanumeric ? start + 3 : nil
  }

  /// "TargetPoint": a capital inside the word, which only the prefixes of surnames have otherwise.
  private func isCompound(_ index: Int) -> Bool {
    let word = text.document.article.text[text.tokens[index].span.range]
    guard word.count > 5, text.tokens[index].kind == .word else { return false }
    var previous: UInt8 = 0
    for (offset, byte) in word.enumerated() {
      if byte &- 0x41 < 26, previous &- 0x61 < 26, offset > 3 { return true }
      previous = byte
    }
    return false
  }

  private mutating func recordPlain(_ range: Range<Int>) {
    let last = record(range, .name, .person, range.count > 1 ? .fullName : .surname)
    let first = text.tokens[range.lowerBound].form
    // "Thomas-Greenfield said": half a surname is no given name.
    let isHyphenated = range.count == 3 && text.isJoiningHyphen(range.lowerBound + 1)
    if !isHyphenated, knowledge.givenNames.contains(first) {
      sightings[last].evidence.insert(.givenName)
      sightings[last].gender = sightings[last].gender ?? knowledge.givenNames.gender(of: first)
    }
    if range.count > 2, range.dropFirst().contains(where: { text.isInitial($0) }) || text.isInitial(range.lowerBound) {
      sightings[last].evidence.insert(.givenName)
    }
  }

  /// The index behind the next part of a name that began at `start`; nil where the name ends.
  private func continuation(at index: Int, from start: Int) -> Int? {
    guard index < end else { return nil }
    if text.isNameWord(index), !endsName(index, from: start) { return index + 1 }
    if text.isJoiningHyphen(index), index + 1 < end, text.tokens[index + 1].isWord,
      text.isNameWord(index + 1) || text.classes[index - 1].contains(.particle)
    {
      return isHyphenated(index) ? index + 2 : nil
    }
    if text.classes[index].contains(.particle), text.tokens[index].lower != "of" { return afterParticle(index) }
    if text.isComma(index), index + 1 < end, text.classes[index + 1].contains(.nameSuffix),
      text.isCapitalisedWord(index + 1)
    {
      return index + 2
    }
    return nil
  }

  /// "Blinken-Lavrov meeting": two people; "Thomas-Greenfield": one. The second half of one is not listed by itself.
  private func isHyphenated(_ hyphen: Int) -> Bool {
    guard let match = listed(at: hyphen + 1) else { return true }
    return match.reading.aliasClass == .surname && listed(at: hyphen - 1) == nil
  }

  private func afterParticle(_ index: Int) -> Int? {
    var cursor = index
    while cursor < end, text.classes[cursor].contains(.particle), text.tokens[cursor].lower != "of" { cursor += 1 }
    if cursor < end, text.isJoiningHyphen(cursor) { cursor += 1 }
    guard cursor < end, text.isNameWord(cursor), text.tokens[cursor].isWord else { return nil }
    return cursor + 1
  }

  /// A word that belongs to something else: a title, a listed name, a word that has its capital from a sentence.
  private func endsName(_ index: Int, from start: Int) -> Bool {
    let classes = text.classes[index]
    if classes.contains(.nameSuffix) { return false }
    if text.tokens[index].lower == "i" { return true }
    if let match = listed(at: index) { return endsAtListed(match, index, from: start) }
    if classes.contains(.honorific) || classes.contains(.function) && !classes.contains(.particle) { return true }
    if beginsAnother(index, from: start) { return true }
    guard let title = titlePhrase(at: index) else { return false }
    // "Stephen King", "Marshal Kylie Bishop": a title word that ends the run after a given name is a surname.
    let endsRun = title >= end || !text.isNameWord(title)
    return !(endsRun && title == index + 1 && knowledge.givenNames.contains(text.tokens[start].form))
  }

  /// "Jane Holt Artem Belov": a given name after a given name and a surname.
  private func beginsAnother(_ index: Int, from start: Int) -> Bool {
    guard index >= start + 2, index + 1 < end, text.isNameWord(index + 1) else { return false }
    let given = knowledge.givenNames
    return given.contains(text.tokens[index].form) && given.contains(text.tokens[start].form)
      && !given.contains(text.tokens[index - 1].form) && !text.isInitial(index - 1)
  }

  private func endsAtListed(_ match: ListedName, _ index: Int, from start: Int) -> Bool {
    if match.tokenCount > 1 { return match.kind != .person || match.reading.aliasClass != .surname }
    if match.reading.aliasClass == .surname { return false }
    if match.reading.aliasClass == .adjective || match.reading.aliasClass == .people { return true }
    // "By Jan Holt Norland said": a byline before a sentence.
    if match.kind == .state, index >= start + 2, !text.isInitial(index - 1) { return true }
    if match.kind == .place, isDescribed(after: index), text.classes[start].isOfNoName { return false }
    return !(knowledge.givenNames.contains(text.tokens[start].form) || text.isInitial(index - 1))
  }

  /// "Na'al Samara, the gunman": an apposition makes a surname of a city's name.
  private func isDescribed(after index: Int) -> Bool {
    guard index + 2 < end, text.isComma(index + 1) else { return false }
    let word = text.tokens[index + 2].lower
    return word == "the" || word == "a" || word == "an" || word == "who" || text.tokens[index + 2].kind == .number
  }

  // MARK: Words of capitals

  /// A line of capitals, where a capital says nothing.
  private func isShouted(_ index: Int) -> Bool {
    guard isAllCapitals(index) else { return false }
    return index + 1 < end && isAllCapitals(index + 1) || index > sentence.tokens.lowerBound && isAllCapitals(index - 1)
  }

  private func isAllCapitals(_ index: Int) -> Bool {
    text.tokens[index].flags.contains(.allCapitals) && !text.tokens[index].flags.contains(.abbreviation)
  }

  private func shoutedEnd(_ start: Int) -> Int { start + 1 }
}

extension ActorText {
  /// Whether a person's name goes on at `index`: a capitalised word that is no title, organisation or thing.
  func opensPersonName(after index: Int, end: Int) -> Bool {
    guard index + 1 < end, isNameWord(index + 1) else { return false }
    return classes[index + 1].isDisjoint(
      with: [
        .organisationHead, .placeHead, .thingHead, .mediaHead, .bodyNoun, .function, .personNoun, .peopleNoun,
        .roleModifier,
      ])
  }
}
