/// Finds names in running text: what the gazetteer lists, what ends like an organisation or a place, and runs of capitals.
///
/// - Complexity: linear in the tokens; the gazetteer is asked once for each capitalised word.
struct NameScanner {
  let text: ActorText
  let knowledge: ActorKnowledge
  var sightings: [Sighting] = []
  /// For each token the name it belongs to, as an index into `sightings`, or -1.
  var nameAt: [Int32]
  /// Where the last title or honorific ended: a name that starts here belongs to it.
  var titleEnd = -1
  var honorificGender: Gender?
  var sentence: Sentence
  /// What the lists have at each token of the sentence that is written with a capital: many questions ask for it.
  private var listedNames: [ListedName?] = []

  init(_ text: ActorText, _ knowledge: ActorKnowledge) {
    self.text = text
    self.knowledge = knowledge
    nameAt = Array(repeating: -1, count: text.tokens.count)
    // About what a text of news comes to, nouns and pronouns included: to grow by doubling moves them all again and again.
    sightings.reserveCapacity(text.tokens.count / 6)
    sentence = Sentence(span: Span(0, 0), tokens: 0..<0, block: 0)
  }

  var end: Int { sentence.tokens.upperBound }

  /// The longest listed name at a token of the sentence; in words of capitals also as it would be written in small letters.
  func listed(at index: Int) -> ListedName? {
    text.isCapitalisedWord(index) ? listedNames[index - sentence.tokens.lowerBound] : lookUp(index)
  }

  /// Reads the names of one sentence.
  mutating func scan(_ sentence: Sentence) {
    begin(sentence)
    let isTitle = text.isHeadline(sentence)
    var index = sentence.tokens.lowerBound
    while index < end {
      if startsName(index) {
        index = isTitle ? readInHeadline(at: index) : read(at: index)
      } else {
        index += 1
      }
    }
  }

  mutating func begin(_ sentence: Sentence) {
    self.sentence = sentence
    titleEnd = -1
    listedNames.removeAll(keepingCapacity: true)
    for index in sentence.tokens { listedNames.append(text.isCapitalisedWord(index) ? lookUp(index) : nil) }
  }

  /// A capital, or an article before one: `al-Shabab`, `the West`.
  private func startsName(_ index: Int) -> Bool {
    if text.isCapitalisedWord(index) { return true }
    let lower = text.tokens[index].lower
    if lower == "the", index + 1 < end, text.isCapitalisedWord(index + 1) {
      guard let match = listed(at: index) else { return false }
      return index + match.tokenCount >= end || !text.isNameWord(index + match.tokenCount)
    }
    guard lower == "al" || lower == "el" else { return false }
    return index + 2 < end && text.isJoiningHyphen(index + 1) && text.isCapitalisedWord(index + 2)
  }

  // MARK: One position

  /// Reads what starts at a capitalised token and returns the index behind it.
  private mutating func read(at index: Int) -> Int {
    if let next = readNothing(at: index) { return next }
    if text.classes[index].contains(.honorific), !isLastOfRun(index) {
      honorificGender = gender(of: text.classes[index])
      titleEnd = index + 1
      return index + 1
    }
    let match = listed(at: index)
    if let match, isCutShort(match, at: index) { return index + 1 }
    if let title = titlePhrase(at: index), title > index + (match?.tokenCount ?? 0) {
      honorificGender = nil
      titleEnd = title
      return title
    }
    if text.classes[index].contains(.thingOpener), let next = thingEnd(index) { return next }
    if let next = readHeaded(at: index, match: match) { return next }
    if let match, !isPersonalPart(match, at: index) { return readListed(match, at: index) }
    if isBareHead(index), text.classes[index].contains(.thingHead) { return unlistedEnd(after: index + 1) }
    if !text.isNameWord(index) || isOpener(index) || isBareHead(index) { return index + 1 }
    return readPlain(at: index)
  }

  /// "The National Development Council" is not The National: a listed name with an article ends where the capitals do.
  private func isCutShort(_ match: ListedName, at index: Int) -> Bool {
    let next = index + match.tokenCount
    return text.tokens[index].lower == "the" && next < end && text.isNameWord(next)
  }

  /// In a headline only what the lists know; the names of the body are looked for once they are known.
  private mutating func readInHeadline(at index: Int) -> Int {
    if let next = readNothing(at: index) { return next }
    let match = listed(at: index)
    if let title = titlePhrase(at: index), title > index + (match?.tokenCount ?? 0) { return readTitled(at: title) }
    guard let match, match.reading.aliasClass != .surname, match.kind != .person else { return index + 1 }
    return readListed(match, at: index)
  }

  /// The name behind a title in a headline: one word, or two when the first is a given name.
  private mutating func readTitled(at start: Int) -> Int {
    guard start < end, text.isNameWord(start), text.classes[start].isDisjoint(with: [.function, .actVerb]),
      listed(at: start).map({ $0.kind == .person }) ?? true
    else { return start }
    titleEnd = start
    honorificGender = nil
    let isGiven =
      knowledge.givenNames.contains(text.tokens[start].form) && start + 1 < end && text.isNameWord(start + 1)
    let range = start..<(start + (isGiven ? 2 : 1))
    record(range, .name, .person, isGiven ? .fullName : .surname)
    return range.upperBound
  }

  func gender(of wordClass: WordClass) -> Gender? {
    if wordClass.contains(.female) { return .female }
    return wordClass.contains(.male) ? .male : nil
  }

  private func isLastOfRun(_ index: Int) -> Bool {
    index + 1 >= end || !text.isCapitalisedWord(index + 1)
  }

  /// "the Council", "Group": what ends a name, with nothing before it.
  private func isBareHead(_ index: Int) -> Bool {
    guard titleEnd != index,
      isLastOfRun(index) || text.classes[index + 1].contains(.function) || beginsPerson(index + 1)
    else { return false }
    return !text.classes[index].isDisjoint(with: [.organisationHead, .placeHead, .thingHead, .mediaHead, .bodyNoun])
  }

  /// A word that begins a sentence or clause and has its capital from that.
  private func isOpener(_ index: Int) -> Bool {
    let isOrdinary = text.classes[index].contains(.roleModifier) && isLastOfRun(index)
    if text.opensClause(index, in: sentence), text.isOrdinaryOpener(index),
      !knowledge.givenNames.contains(text.tokens[index].form)
    {
      return true
    }
    guard text.classes[index].contains(.function) || isOrdinary else { return false }
    return !text.tokens[index].flags.contains(.allCapitals) || text.tokens[index].span.count > 3
      || text.opensClause(index, in: sentence)
  }

  /// "Operation Desert Storm": the index behind a thing that its first word gives away.
  private func thingEnd(_ index: Int) -> Int? {
    var next = index + 1
    while next < end, text.isNameWord(next), text.classes[next].isDisjoint(with: [.determiner]) { next += 1 }
    return next > index + 1 && next - index < 5 ? next : nil
  }

  // MARK: Titles

  /// When capitalised words at `start` are a title (`Deputy Foreign Minister`, `Secretary of State`), the index behind it.
  func titlePhrase(at start: Int) -> Int? {
    var index = start
    while index < end, text.isCapitalisedWord(index) || isWithinTitle(index),
      text.classes[index].contains(.roleModifier),
      !isHead(index) || (index + 1 < end && isTitleWord(index + 1))
    {
      index += 1
      if index < end, text.isJoiningHyphen(index) { index += 1 }
    }
    guard index < end, isHead(index), text.isCapitalisedWord(index) else { return nil }
    return titleTail(after: index)
  }

  private func isHead(_ index: Int) -> Bool { !text.classes[index].isDisjoint(with: [.personNoun, .peopleNoun]) }

  private func isTitleWord(_ index: Int) -> Bool {
    text.isCapitalisedWord(index) && (isHead(index) || text.classes[index].contains(.roleModifier))
  }

  private func isWithinTitle(_ index: Int) -> Bool {
    index > sentence.tokens.lowerBound && text.isJoiningHyphen(index - 1)
  }

  /// The index behind a title whose head is at `head`: `-General`, a second head, `of State`.
  private func titleTail(after head: Int) -> Int {
    var index = head + 1
    if index + 1 < end, text.isJoiningHyphen(index) { index += 2 }
    while index < end, text.isCapitalisedWord(index), isHead(index), !text.classes[index].contains(.honorific) {
      index += 1
    }
    while let complement = complement(at: index) { index = complement }
    return index
  }

  /// `of State`, `for European and Eurasian Affairs`: the index behind a complement that ends in a field word.
  private func complement(at index: Int) -> Int? {
    guard index + 1 < end else { return nil }
    let word = text.tokens[index].lower
    guard word == "of" || word == "for" || word == "to" else { return nil }
    var last: Int?
    var cursor = index + 1
    if text.tokens[cursor].lower == "the" { cursor += 1 }
    // "Ambassador to the United Nations": whom a title is sent to has a name of its own.
    if word == "to", cursor < end, listed(at: cursor) != nil { return nil }
    while cursor < end, cursor < index + 8 {
      if text.classes[cursor].contains(.field), text.isCapitalisedWord(cursor) || cursor == index + 1 {
        last = cursor + 1
      } else if !text.isCapitalisedWord(cursor), text.tokens[cursor].lower != "and", !text.isComma(cursor) {
        break
      } else if let last, last == cursor, text.isCapitalisedWord(cursor) {
        break
      }
      cursor += 1
    }
    return last
  }

  // MARK: Recording

  @discardableResult
  mutating func record(
    _ range: Range<Int>, _ kind: MentionKind, _ entity: EntityKind, _ rule: MentionRule.Key, entry: Int? = nil
  ) -> Int {
    var sighting = Sighting(
      tokens: range, span: text.document.span(ofTokens: range), kind: kind, entity: entity, rule: rule,
      entry: entry)
    sighting.evidence = evidence(around: range)
    if titleEnd == range.lowerBound {
      sighting.evidence.insert(.titled)
      sighting.gender = honorificGender
    }
    let index = sightings.count
    sightings.append(sighting)
    for token in range { nameAt[token] = Int32(index) }
    return index
  }

  /// What stands beside a name.
  private func evidence(around range: Range<Int>) -> NameEvidence {
    var evidence: NameEvidence = []
    if text.opensClause(range.lowerBound, in: sentence) { evidence.insert(.opensClause) }
    if range.lowerBound > sentence.tokens.lowerBound {
      let before = range.lowerBound - 1
      if text.classes[before].contains(.placePreposition) || isNamedPlace(after: before) {
        evidence.insert(.afterPlacePreposition)
      }
      if text.tokens[before].lower == "to", before > sentence.tokens.lowerBound,
        text.tokens[before - 1].lower == "according"
      {
        evidence.insert(.speaks)
      }
      if isRelation(before: before) { evidence.insert(.personal) }
      if isWorkplace(after: before) { evidence.insert(.employer) }
      if text.classes[before].contains(.sayVerb) { evidence.insert(.speaks) }
      if text.tokens[before].lower == "the" { evidence.insert(.afterThe) }
    }
    if range.upperBound < end {
      let after = text.classes[range.upperBound]
      if after.contains(.sayVerb) { evidence.insert(.speaks) }
      if after.contains(.actVerb) { evidence.insert(.acts) }
      if text.isPossessive(range.upperBound) { evidence.insert(.possessive) }
      if text.isComma(range.upperBound) {
        evidence.insert(.beforeComma)
        if speaksBehindAside(range.upperBound) { evidence.insert(.speaks) }
      }
      if text.isNounLike(range.upperBound) { evidence.insert(.qualifies) }
      if isAge(after: range.upperBound) || isRelativeOfPerson(after: range.upperBound, range) {
        evidence.insert(.personal)
      }
      if range.count > 1 && namesWorkers(range.upperBound) || isDescribedAsBody(range.upperBound) {
        evidence.insert(.employer)
      }
    }
    return evidence
  }

  /// "Larisa Holt, a retiree, said": a verb of saying behind the comma that closes what stands beside a name.
  private func speaksBehindAside(_ comma: Int) -> Bool {
    guard comma + 3 < end, !text.isCapitalisedWord(comma + 1) || text.isPossessive(comma + 2) else { return false }
    for index in comma + 2..<min(end - 1, comma + 14) {
      if text.isComma(index) {
        return text.classes[index + 1].contains(.sayVerb)
          || text.tokens[index + 1].lower == "also" && text.has(.sayVerb, at: index + 2, in: sentence.tokens)
      }
      guard text.tokens[index].isWord || text.tokens[index].kind == .hyphen || text.isPossessive(index),
        !text.classes[index].contains(.sayVerb)
      else { return false }
    }
    return false
  }

  /// "the village of Marovka"
  private func isNamedPlace(after preposition: Int) -> Bool {
    guard text.tokens[preposition].lower == "of", preposition > sentence.tokens.lowerBound else { return false }
    return text.classes[preposition - 1].contains(.placeHead) && !text.isCapitalisedWord(preposition - 1)
  }

  /// "the daughter of Jan Holt"
  private func isRelation(before preposition: Int) -> Bool {
    guard text.tokens[preposition].lower == "of", preposition > sentence.tokens.lowerBound else { return false }
    return text.classes[preposition - 1].contains(.relation)
  }

  /// "an analyst with Harrow", "researchers at Harrow"
  private func isWorkplace(after preposition: Int) -> Bool {
    let word = text.tokens[preposition].lower
    guard word == "at" || word == "with", preposition > sentence.tokens.lowerBound else { return false }
    return text.has(.personNoun, at: preposition - 1, in: sentence.tokens)
      || text.has(.peopleNoun, at: preposition - 1, in: sentence.tokens)
  }

  /// "Capital Economics analysts", "CFRA Research chief strategist"
  private func namesWorkers(_ index: Int) -> Bool {
    var next = index
    while next < end, next < index + 4, !text.isCapitalisedWord(next), text.classes[next].contains(.roleModifier) {
      next += 1
    }
    return next < end && !text.isCapitalisedWord(next)
      && !text.classes[next].isDisjoint(with: [.personNoun, .peopleNoun])
  }

  /// "the Global Harm Index, a nonprofit research group,"
  private func isDescribedAsBody(_ comma: Int) -> Bool {
    guard comma + 2 < end, text.isComma(comma) else { return false }
    let article = text.tokens[comma + 1].lower
    var first = comma + 2
    if article != "a", article != "an", article != "the" {
      // "Harrow, Norland's state-run energy firm,"
      guard let mark = (first..<min(end, comma + 5)).first(where: { text.isPossessive($0) }) else { return false }
      first = mark + 1
    }
    for index in first..<min(end, first + 7) {
      if Self.bodyDescriptions.contains(text.tokens[index].lower),
        index + 1 >= end || text.isComma(index + 1) || text.tokens[index + 1].kind == .terminator
          || text.classes[index + 1].contains(.function)
      {
        return true
      }
      guard text.tokens[index].kind == .word || text.tokens[index].kind == .hyphen,
        text.classes[index].isDisjoint(with: [.personNoun, .peopleNoun, .function]) || index == first
          || text.tokens[index - 1].kind == .hyphen
      else { return false }
    }
    return false
  }

  private static let bodyDescriptions: Set<WordKey> = [
    "group", "organisation", "organization", "company", "firm", "nonprofit", "charity", "watchdog", "agency",
    "institute",
    "consultancy", "tank", "startup", "start-up", "manufacturer", "coalition", "association", "ngo", "network",
  ]

  /// "Jan Holt, who heads": of two words or more; a state's people may be "who" as well.
  private func isRelativeOfPerson(after comma: Int, _ range: Range<Int>) -> Bool {
    guard range.count > 1, comma + 1 < end, text.isComma(comma) else { return false }
    return text.tokens[comma + 1].lower == "who" || text.tokens[comma + 1].lower == "whose"
  }

  /// ", 31,"
  private func isAge(after comma: Int) -> Bool {
    guard text.isComma(comma), comma + 1 < end, text.tokens[comma + 1].kind == .number,
      text.tokens[comma + 1].span.count <= 2
    else { return false }
    return comma + 2 >= end || text.isComma(comma + 2) || text.tokens[comma + 2].kind == .terminator
      || text.tokens[comma + 2].lower == "and"
  }
}
