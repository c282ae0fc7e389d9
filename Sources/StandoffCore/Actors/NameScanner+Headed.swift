/// Names that their last word gives away: organisations, news outlets, places, and things that are no actors.
extension NameScanner {
  /// Reads `Foreign Ministry`, `Council on Foreign Relations`, `Crimean Peninsula`, `Cold War`; nil when no head ends the run.
  mutating func readHeaded(at start: Int, match: ListedName?) -> Int? {
    if match?.kind == .state, start > sentence.tokens.lowerBound, text.isJoiningHyphen(start - 1) { return nil }
    guard let headed = headedName(at: start) else { return nil }
    if let match {
      if match.tokenCount >= headed.range.count { return nil }
      if splits(match, at: start, from: headed) { return nil }
    }
    if text.classes[start].contains(.function), isFunctionOnly(start), !beginsName(start) { return nil }
    // "Top Pentagon officials": a word that only the sentence gives a capital, before a listed name.
    if headed.range.count == 2, text.classes[start].contains(.function), text.opensClause(start, in: sentence),
      listed(at: start + 1) != nil
    {
      return nil
    }
    if titleEnd == start, headed.range.count == 2, knowledge.givenNames.contains(text.tokens[start].form) { return nil }
    switch headed.kind {
    case .thing: return readThing(headed.range, match: match)
    case .place: recordPlace(headed.range)
    case .media: record(headed.range, .name, .media, .headedName)
    case .organisation: recordOrganisation(headed, match: match)
    }
    sightings[sightings.count - 1].evidence.insert(.certain)
    return headed.range.upperBound
  }

  struct HeadedName {
    let range: Range<Int>
    let head: Int
    let kind: Kind
    enum Kind { case organisation, media, place, thing }
  }

  /// The longest run of capitals from `start` that ends in a head, with the complement that follows it.
  private func headedName(at start: Int) -> HeadedName? {
    var head: Int?
    var index = start
    while index < end, text.isNameWord(index) || isConnector(index, from: start) {
      if index > start, isTitleStart(index) || isArticle(index) { break }
      if text.isNameWord(index), headKind(index) != nil { head = index }
      index += 1
    }
    guard let head, let kind = headKind(head) else { return nil }
    let last = kind == .organisation || kind == .media ? complementEnd(after: head) : head + 1
    guard last - start > 1 else { return nil }
    return HeadedName(range: start..<last, head: head, kind: kind)
  }

  private func isTitleStart(_ index: Int) -> Bool {
    guard let end = titlePhrase(at: index) else { return false }
    return end >= self.end || !text.isNameWord(end) || headKind(end) == nil || text.classes[end - 1].contains(.office)
  }

  private func headKind(_ index: Int) -> HeadedName.Kind? {
    let classes = text.classes[index]
    if !classes.isDisjoint(with: [.organisationHead, .bodyNoun]) { return .organisation }
    if classes.contains(.mediaHead) { return .media }
    if classes.contains(.placeHead) { return .place }
    return classes.contains(.thingHead) ? .thing : nil
  }

  /// A hyphen between capitals, `&`, or `and` between two modifiers of an organisation.
  private func isConnector(_ index: Int, from start: Int) -> Bool {
    guard index > start, index + 1 < end, text.isNameWord(index - 1) else { return false }
    if text.isJoiningHyphen(index) { return text.isNameWord(index + 1) }
    if text.tokens[index].lower == "of" { return false }
    if text.tokens[index].lower == "and" { return joinsFields(index) }
    return text.tokens[index].kind == .mark && text.byte(index) == 0x26 && text.isNameWord(index + 1)
  }

  /// "National Development and Reform Commission": fields on both sides, and no head yet.
  private func joinsFields(_ index: Int) -> Bool {
    guard headKind(index - 1) == nil, text.isNameWord(index + 1) else { return false }
    let isField = text.classes[index - 1].contains(.field) && text.classes[index + 1].contains(.field)
    return isField && !isOnlyListed(index - 1) && !isOnlyListed(index + 1)
  }

  private func isOnlyListed(_ index: Int) -> Bool {
    listed(at: index).map { !$0.isShared && $0.reading.aliasClass != .surname } ?? false
  }

  /// "The", "A" within a line of capitals.
  private func isArticle(_ index: Int) -> Bool {
    text.classes[index].contains(.determiner) && text.classes[index].contains(.function)
  }

  /// "the Islamic Action Front", "World Bank": an adjective whose capital no sentence explains.
  private func beginsName(_ index: Int) -> Bool {
    !text.opensClause(index, in: sentence)
      && text.classes[index].isDisjoint(with: [.determiner, .placePreposition, .pronoun])
      && text.tokens[index].span.count > 3
  }

  /// `of Foreign Affairs`, `for Security and Cooperation in Europe`; a state after `of` is the owner, not the name.
  private func complementEnd(after head: Int) -> Int {
    var last = head + 1
    var cursor = last
    guard cursor + 1 < end, Self.complementWords.contains(text.tokens[cursor].lower) else { return last }
    cursor += 1
    if text.tokens[cursor].lower == "the", cursor + 1 < end { cursor += 1 }
    if let match = listed(at: cursor), match.kind == .state, text.classes[head].contains(.bodyNoun) {
      return last
    }
    while cursor < end, text.isNameWord(cursor) || joinsComplement(cursor) {
      // "the Office of the President Jan Holt": who heads it.
      if last > head + 1, beginsPerson(cursor) { break }
      if text.isNameWord(cursor) { last = cursor + 1 }
      cursor += 1
    }
    return last
  }

  /// A given name before a surname, where no list has them.
  func beginsPerson(_ index: Int) -> Bool {
    guard index + 1 < end, knowledge.givenNames.contains(text.tokens[index].form), text.isNameWord(index + 1),
      text.classes[index + 1].isDisjoint(with: [.organisationHead, .bodyNoun, .placeHead, .thingHead, .field])
    else { return listed(at: index).map { $0.kind == .person && $0.tokenCount > 1 } ?? false }
    return listed(at: index).map { $0.kind == .person || $0.isShared } ?? true
  }

  private func joinsComplement(_ index: Int) -> Bool {
    guard index + 1 < end, text.isNameWord(index + 1), text.isNameWord(index - 1) else { return false }
    let lower = text.tokens[index].lower
    return lower == "and" && !beginsListed(index + 1) || lower == "in" || text.isJoiningHyphen(index)
  }

  private func beginsListed(_ index: Int) -> Bool {
    listed(at: index).map { $0.reading.aliasClass != .surname } ?? false
  }

  private static let complementWords: Set<WordKey> = ["of", "for", "on", "against"]

  /// "White House National Security Council": the listed name stands for itself before a headed name of its own.
  private func splits(_ match: ListedName, at start: Int, from headed: HeadedName) -> Bool {
    let rest = start + match.tokenCount
    guard rest < headed.range.upperBound else { return false }
    if match.kind == .person { return !text.classes[headed.head].contains(.organisationHead) }
    if headed.kind == .thing { return true }
    if match.kind == .state, rest + 1 < headed.range.upperBound, text.isJoiningHyphen(rest), listed(at: rest + 1) != nil
    {
      return true
    }
    guard match.kind != .state, match.kind != .place else { return false }
    return match.tokenCount > 1 || text.tokens[start].flags.contains(.allCapitals)
  }

  private func isFunctionOnly(_ index: Int) -> Bool {
    text.classes[index].isDisjoint(with: [.roleModifier, .bodyNoun, .organisationHead])
  }

  // MARK: Recording

  private mutating func recordPlace(_ range: Range<Int>) {
    record(range, .name, .place, .headedName)
  }

  /// A war or a treaty is no actor; a state that opens its name is still named.
  private mutating func readThing(_ range: Range<Int>, match: ListedName?) -> Int {
    if let match, !isPersonalPart(match, at: range.lowerBound) { return readListed(match, at: range.lowerBound) }
    return unlistedEnd(after: range.upperBound)
  }

  /// "the Joint Memorandum of Understanding": behind the words that tell what a thing is of.
  func unlistedEnd(after index: Int) -> Int {
    var cursor = index
    guard cursor + 1 < end, text.tokens[cursor].lower == "of" || text.tokens[cursor].lower == "on" else { return index }
    cursor += 1
    while cursor < end, text.isNameWord(cursor), listed(at: cursor) == nil,
      !knowledge.givenNames.contains(text.tokens[cursor].form)
    {
      cursor += 1
    }
    return cursor > index + 1 ? cursor : index
  }

  /// An organisation; the state or body that its name begins with, when it is a part of one, is its owner.
  private mutating func recordOrganisation(_ headed: HeadedName, match: ListedName?) {
    let start = headed.range.lowerBound
    var owner: Int?
    let isPart = text.classes[headed.head].contains(.bodyNoun)
    // "Congress of Regional Authorities" is not the Congress that the lists know.
    if let match, isPart, match.kind != .person, start + match.tokenCount <= headed.head {
      let kind: MentionKind = match.reading.aliasClass == .adjective ? .demonym : .name
      owner = record(
        start..<(start + match.tokenCount), kind, match.kind, kind == .demonym ? .demonym : .listedName,
        entry: match.reading.entry)
      sightings[sightings.count - 1].evidence.insert(.certain)
    }
    let index = record(headed.range, .name, isPart ? .body : .organisation, .headedName)
    sightings[index].owner = owner
    var words = headed.range
    if let owner { words = sightings[owner].tokens.upperBound..<headed.range.upperBound }
    sightings[index].form = NounForm(
      head: headed.head, words: words, isPlural: false, determiner: .none, hasSeveralOwners: false)
  }
}
