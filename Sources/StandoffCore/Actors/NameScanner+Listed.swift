/// A phrase of the gazetteer at a place in the text, with the reading that is taken first.
struct ListedName {
  let reading: GazetteerReading
  let kind: EntityKind
  let tokenCount: Int
  /// The same words also name a person's surname, or another thing.
  let isShared: Bool
  /// The words are a seat of government and a city.
  let isCapital: Bool
}

extension NameScanner {
  /// Looks in the lists for the longest name at a token.
  func lookUp(_ index: Int) -> ListedName? {
    let tokens = text.tokens
    let end = self.end
    var match = knowledge.gazetteer.longestMatch(at: index) { $0 < end ? tokens[$0].form : nil }
    if match == nil, tokens[index].flags.contains(.allCapitals), tokens[index].span.count > 3 {
      let text = self.text
      match = knowledge.gazetteer.longestMatch(at: index) { $0 < end ? text.titleCased($0) : nil }
    }
    guard let match else { return nil }
    return preferred(match)
  }

  /// Passes over words that the reader's list says name nothing.
  func readNothing(at index: Int) -> Int? {
    guard knowledge.gazetteer.namesNothing else { return nil }
    let (tokens, end) = (text.tokens, self.end)
    let match = knowledge.gazetteer.longestMatch(at: index) { $0 < end ? tokens[$0].form : nil }
    return match.flatMap { $0.readings.isEmpty ? index + $0.tokenCount : nil }
  }

  /// States before bodies and places, whole names before surnames; a capital is read as its state until grammar decides.
  private func preferred(_ match: GazetteerMatch) -> ListedName? {
    var best: GazetteerReading?
    var bestRank = Int.max
    var isCapital = false
    for reading in match.readings {
      if reading.aliasClass == .capital { isCapital = true }
      let rank = rank(of: reading)
      if rank < bestRank { (best, bestRank) = (reading, rank) }
    }
    guard let best else { return nil }
    return ListedName(
      reading: best, kind: best.kind, tokenCount: match.tokenCount,
      isShared: best.isShared || match.readings.count > 1, isCapital: isCapital)
  }

  private func rank(of reading: GazetteerReading) -> Int {
    if reading.aliasClass == .surname { return 20 }
    if reading.kind == .person { return reading.isShared ? 15 : 0 }
    let shared = reading.isShared ? 8 : 0
    switch reading.kind {
    case .state: return shared + (reading.aliasClass == .capital ? 1 : 0)
    case .organisation, .body: return shared + 2
    case .group, .media: return shared + 3
    case .place: return shared + 4
    case .person: return shared + 5
    }
  }

  /// Whether the listed words are rather part of a longer, unlisted person's name: `Jordan` in "Jordan Peterson".
  func isPersonalPart(_ match: ListedName, at index: Int) -> Bool {
    if match.reading.aliasClass == .surname { return true }
    guard match.tokenCount == 1, match.kind != .person else { return false }
    if titleEnd == index, match.isShared || knowledge.givenNames.gender(of: text.tokens[index].form) != nil,
      text.opensPersonName(after: index, end: end)
    {
      return true
    }
    guard knowledge.givenNames.contains(text.tokens[index].form), index + 1 < end else { return false }
    let isName = listed(at: index + 1).map { $0.kind == .person } ?? true
    return text.isNameWord(index + 1) && titlePhrase(at: index + 1) == nil && isName
      && text.classes[index + 1].isDisjoint(with: [
        .organisationHead, .placeHead, .thingHead, .mediaHead, .bodyNoun, .function,
      ])
  }

  /// Records a listed name and returns the index behind it.
  mutating func readListed(_ match: ListedName, at index: Int) -> Int {
    let range = index..<(index + match.tokenCount)
    let entry = match.reading.entry
    switch (match.kind, match.reading.aliasClass) {
    case (.state, .adjective), (.state, .people):
      if isLanguage(range) { return range.upperBound }
      record(range, .demonym, .state, .demonym, entry: entry)
    case (_, .capital):
      recordSeat(range, entry)
    case (.person, _):
      return readPerson(range, entry)
    case (.body, _) where knowledge.isSeat(entry):
      record(range, .metonym, .body, .seat, entry: entry)
    default:
      record(range, .name, match.kind, .listedName, entry: entry)
    }
    let last = sightings.count - 1
    sightings[last].evidence.insert(.certain)
    return range.upperBound
  }

  /// "in Russian", "speaks Arabic": a tongue, no state.
  private func isLanguage(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > sentence.tokens.lowerBound else { return false }
    let before = text.tokens[range.lowerBound - 1].lower
    guard before == "in" || before == "speak" || before == "speaks" || before == "spoke" || before == "speaking" else {
      return false
    }
    return range.upperBound >= end || !text.tokens[range.upperBound].isWord
      || text.classes[range.upperBound].contains(.function)
  }

  /// A person the lists know; words that go on with a suffix belong to the name.
  private mutating func readPerson(_ range: Range<Int>, _ entry: Int) -> Int {
    var upper = range.upperBound
    if upper < end, text.isComma(upper), text.has(.nameSuffix, at: upper + 1, in: sentence.tokens) { upper += 1 }
    if text.has(.nameSuffix, at: upper, in: sentence.tokens) { upper += 1 }
    let last = record(range.lowerBound..<upper, .name, .person, .fullName, entry: entry)
    sightings[last].evidence.insert(.certain)
    sightings[last].gender = knowledge.gazetteer.entries[entry].gender ?? sightings[last].gender
    return upper
  }

  /// A capital or seat: the government where it acts, the city where things happen.
  private mutating func recordSeat(_ range: Range<Int>, _ entry: Int) {
    if SeatReading(text, sentence, range).isGovernment {
      let sitter = knowledge.sitter(in: text.tokens[range.lowerBound].form) ?? entry
      record(range, .metonym, knowledge.gazetteer.entries[sitter].kind, .capitalActs, entry: sitter)
    } else {
      record(range, .name, .place, .capitalPlace, entry: knowledge.placeEntry(ofCapital: range, text))
    }
  }
}
