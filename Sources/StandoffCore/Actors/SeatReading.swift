/// Decides by grammar whether the name of a capital stands for the government that sits there.
struct SeatReading {
  private let text: ActorText
  private let range: Range<Int>
  private let bounds: Range<Int>

  init(_ text: ActorText, _ sentence: Sentence, _ range: Range<Int>) {
    self.text = text
    self.range = range
    bounds = sentence.tokens
  }

  var isGovernment: Bool {
    if isDateline || isAddress || isPartOfPlaceName { return false }
    if let after = readingAfter { return after }
    return readingBefore ?? false
  }

  /// "MOSCOW (AP)", "KYIV, Ukraine —": all in capitals, or a city before its country.
  private var isDateline: Bool {
    guard range.lowerBound == bounds.lowerBound else { return false }
    return text.tokens[range.lowerBound].flags.contains(.allCapitals) && text.tokens[range.lowerBound].span.count > 3
      || next.map(text.isOpenBracket) ?? false || next.map { text.tokens[$0].kind == .dash } ?? false
  }

  private var next: Int? { range.upperBound < bounds.upperBound ? range.upperBound : nil }
  private var previous: Int? { range.lowerBound > bounds.lowerBound ? range.lowerBound - 1 : nil }

  /// "Kyiv, Ukraine"
  private var isAddress: Bool {
    guard let next, text.isComma(next), next + 1 < bounds.upperBound, text.isNameWord(next + 1) else { return false }
    return previous.map { text.classes[$0].contains(.placePreposition) } ?? false
  }

  /// "Moscow region", "Kyiv residents", "Washington Square"
  private var isPartOfPlaceName: Bool {
    if let previous, isTarget(previous) { return true }
    guard let next else { return false }
    let after = text.classes[next]
    if after.contains(.placeHead) { return true }
    if let previous, text.tokens[previous].lower == "downtown" || text.tokens[previous].lower == "greater" {
      return true
    }
    return after.contains(.peopleNoun) && !after.contains(.spokespeople)
  }

  /// What follows: a verb that governments are the subject of, or something that only they own.
  private var readingAfter: Bool? {
    guard let next else { return nil }
    let isPlace = isAfterPlacePreposition
    if text.isPossessive(next) {
      guard next + 1 < bounds.upperBound else { return nil }
      return ownsStance(from: next + 1) ? true : isPlace || text.isNameWord(next + 1) ? false : nil
    }
    if isPlace { return false }
    if let verb = verbOfSeveral { return !suffers(from: verb) }
    if !text.classes[next].isDisjoint(with: [.sayVerb, .actVerb]) { return !suffers(from: next) }
    if text.isJoiningHyphen(next), Self.placeEndings.contains(text.tokens[next + 1].lower) { return false }
    if text.isJoiningHyphen(next) || text.tokens[next].kind == .dash && !text.tokens[next].hasSpaceBefore {
      return true
    }
    if !text.classes[next].isDisjoint(with: [.stanceNoun]) { return true }
    if isPastVerb(next) { return true }
    if isJoined(next), next + 1 < bounds.upperBound, text.isNameWord(next + 1) { return previous == nil ? true : nil }
    return nil
  }

  /// "Kyiv has come under attack", "Kyiv was hit": what befalls a city.
  private func suffers(from verb: Int) -> Bool {
    var index = verb
    while index < bounds.upperBound, index < verb + 4, Self.auxiliaries.contains(text.tokens[index].lower) {
      index += 1
    }
    guard index > verb, index < bounds.upperBound else { return false }
    let word = text.tokens[index].lower
    if word == "come" || word == "came" || word == "under" || text.tokens[index].kind == .number { return true }
    return Self.sufferings.contains(word)
  }

  /// "Kyiv and its allies rejected", "Moscow, Beijing and Tehran condemned": the verb behind the last of several.
  private var verbOfSeveral: Int? {
    var index = range.upperBound
    var hasJoiner = false
    while index < bounds.upperBound, index < range.upperBound + 12 {
      if isJoined(index) {
        hasJoiner = true
      } else if !text.isComma(index), !text.isNameWord(index), !text.classes[index].contains(.determiner),
        text.classes[index].isDisjoint(with: [.peopleNoun, .pronoun, .roleModifier])
      {
        break
      }
      index += 1
    }
    guard hasJoiner, index < bounds.upperBound, !text.isComma(index - 1), !isJoined(index - 1) else { return nil }
    return text.classes[index].isDisjoint(with: [.sayVerb, .actVerb]) ? nil : index
  }

  private static let auxiliaries: Set<WordKey> = [
    "has", "have", "had", "is", "was", "are", "were", "will", "would", "could", "may", "might", "be", "been", "being",
    "again", "also",
    "now", "still", "already", "largely", "heavily", "just",
  ]

  private static let sufferings: Set<WordKey> = [
    "hit", "shelled", "bombed", "struck", "attacked", "targeted", "rocked", "shaken", "captured", "encircled",
    "surrounded", "besieged", "home", "located", "quiet", "calm", "safe", "flooded", "evacuated", "damaged",
    "destroyed",
    "occupied", "seized", "fallen", "fall", "full", "empty", "deserted", "blanketed", "gripped", "where", "near",
  ]

  /// "in Moscow"; not "a response from Moscow".
  private var isAfterPlacePreposition: Bool {
    guard let previous, text.classes[previous].contains(.placePreposition) else { return false }
    guard text.tokens[previous].lower == "from", previous > bounds.lowerBound else { return true }
    return !text.classes[previous - 1].contains(.stanceNoun)
  }

  private func isJoined(_ index: Int) -> Bool { text.tokens[index].lower == "and" || text.tokens[index].lower == "or" }

  /// "Moscow restated its demands": a word in -ed that nothing governs.
  private func isPastVerb(_ index: Int) -> Bool {
    guard text.tokens[index].isWord, !text.tokens[index].isCapitalised else { return false }
    let isGoverned =
      previous.map { text.tokens[$0].isWord && !text.tokens[$0].isCapitalised && !text.opensAfter($0) } ?? false
    return !isGoverned
      && text.document.article.text[text.tokens[index].span.range].suffix(2).elementsEqual([0x65, 0x64])
  }

  /// The noun that is owned, past a few adjectives, is a stance or a part of government.
  private func ownsStance(from start: Int) -> Bool {
    for index in start..<min(start + 6, bounds.upperBound) where !text.isJoiningHyphen(index) {
      let classes = text.classes[index]
      if classes.contains(.placeHead) { return false }
      if !classes.isDisjoint(with: [.stanceNoun, .bodyNoun, .personNoun, .spokespeople]) { return true }
      if classes.contains(.function) || !text.tokens[index].isWord { return false }
    }
    return false
  }

  /// What stands before: "between Moscow and Washington", "accused Moscow", "ties with Beijing".
  private var readingBefore: Bool? {
    guard let previous else { return nil }
    let lower = text.tokens[previous].lower
    if lower == "to" { return isDealing(before: previous) }
    if lower == "from", !isAfterPlacePreposition { return true }
    if Self.governing.contains(lower) { return true }
    if let next, text.tokens[next].lower == "to", isUrged(previous) { return true }
    if text.classes[previous].contains(.sayVerb) { return true }
    if Self.dealings.contains(lower) { return true }
    if lower == "of" { return previous > bounds.lowerBound && !Self.parts.contains(text.tokens[previous - 1].lower) }
    return isJoined(previous) ? followsSeat(previous) : nil
  }

  /// "encouraging Kyiv to fight": a verb's form before it and an infinitive behind it.
  private func isUrged(_ index: Int) -> Bool {
    guard text.tokens[index].isWord, !text.tokens[index].isCapitalised,
      !text.classes[index].contains(.placePreposition)
    else { return false }
    let word = text.document.article.text[text.tokens[index].span.range]
    return word.suffix(3).elementsEqual([0x69, 0x6E, 0x67]) && !Self.travelling.contains(text.tokens[index].lower)
      || Self.urgings.contains(text.tokens[index].lower)
  }

  private static let travelling: Set<WordKey> = [
    "leaving", "visiting", "reaching", "departing", "entering", "fleeing", "including",
  ]

  private static let urgings: Set<WordKey> = [
    "encourage", "encouraged", "encourages", "lead", "led", "leads", "leave", "enable", "enabled", "enables", "expect",
    "expected", "expects", "invite", "invited", "get", "got", "require", "required", "oblige", "obliged", "compel",
    "compelled", "motivate", "pushes", "forces", "allows", "helps", "causes", "caused",
  ]

  /// "support to Kyiv", "a message to Moscow"
  private func isDealing(before preposition: Int) -> Bool {
    guard preposition > bounds.lowerBound else { return false }
    let before = preposition - 1
    if hasHandedOver(before: preposition) { return true }
    return text.classes[before].contains(.stanceNoun) || Self.dealings.contains(text.tokens[before].lower)
      || Self.sendings.contains(text.tokens[before].lower)
  }

  /// "passed it to Tehran", "sold the missiles to Tehran"
  private func hasHandedOver(before preposition: Int) -> Bool {
    for index in (max(bounds.lowerBound, preposition - 4)..<preposition).reversed() {
      guard text.tokens[index].isWord else { return false }
      if Self.handings.contains(text.tokens[index].lower) { return true }
    }
    return false
  }

  private static let handings: Set<WordKey> = [
    "passed", "handed", "gave", "sold", "leaked", "supplied", "transferred", "relayed", "conveyed", "lent", "supply",
    "selling", "supplying", "passing", "handing", "giving",
  ]

  private static let sendings: Set<WordKey> = [
    "message", "messages", "letter", "letters", "aid", "weapons", "assistance", "concession", "concessions", "close",
    "loyal", "reply",
    "signal", "signals", "alternative", "gift", "ultimatum", "belong", "belongs", "hostile", "friendly", "unacceptable",
    "acceptable", "important", "resistance", "note", "credits", "loans", "closer", "delivered", "supplied", "given",
    "presented",
  ]

  /// "marched on Kyiv", "an attack on Kyiv"
  private func isTarget(_ preposition: Int) -> Bool {
    guard text.tokens[preposition].lower == "on", preposition > bounds.lowerBound else { return false }
    return Self.assaults.contains(text.tokens[preposition - 1].lower)
  }

  private static let assaults: Set<WordKey> = [
    "attack", "attacks", "strike", "strikes", "assault", "march", "marched", "marching", "advance", "advanced",
    "advancing", "raid",
    "raids", "fire", "bombs", "missiles", "rain", "rained", "barrage", "offensive", "drop", "dropped", "fell",
    "falling", "rockets",
  ]

  private func followsSeat(_ conjunction: Int) -> Bool? {
    guard conjunction > bounds.lowerBound + 1 else { return conjunction > bounds.lowerBound ? true : nil }
    let before = text.tokens[conjunction - 2].lower
    if Self.governing.contains(before) || Self.dealings.contains(before) { return true }
    if before == "both" { return true }
    if !text.classes[conjunction - 1].isDisjoint(with: [.peopleNoun, .bodyNoun])
      || text.tokens[conjunction - 1].lower == "powers"
    {
      return true
    }
    return text.classes[conjunction - 2].contains(.placePreposition) ? false : nil
  }

  /// Prepositions that put a party beside it rather than a place.
  private static let governing: Set<WordKey> = [
    "between", "against", "with", "by", "on", "for", "than", "that", "whether", "if", "while", "as", "because", "but",
    "both", "upon", "toward", "towards", "versus", "where", "which", "what", "says", "said",
  ]

  /// "Moscow-based"
  private static let placeEndings: Set<WordKey> = [
    "based", "born", "area", "educated", "trained", "style", "wide", "bound",
  ]

  /// What a city has: "the outskirts of Kyiv", "the siege of Grozny".
  private static let parts: Set<WordKey> = [
    "city", "capital", "outskirts", "suburbs", "suburb", "streets", "center", "centre", "heart", "part", "parts",
    "north", "south",
    "east", "west", "outside", "northeast", "northwest", "southeast", "southwest", "residents", "people", "mayor",
    "region", "siege",
    "battle", "bombardment", "bombing", "shelling", "capture", "fall", "defense", "defence", "edge", "port", "town",
    "university", "out",
    "district", "area", "areas", "archbishop", "patriarch", "bishop", "miles", "kilometers", "kilometres",
    "encirclement",
    "occupation", "evacuation", "middle", "square", "treaty", "bank", "institute",
  ]

  /// Verbs whose object is a party.
  private static let dealings: Set<WordKey> = [
    "pressure", "pressured", "pressuring", "pressing", "punish", "punishing", "deter", "deterring", "convince",
    "persuade",
    "help", "helped", "helping", "support", "supporting", "supported", "arm", "arming", "arms", "provoke", "provoking",
    "force",
    "forced", "forcing", "give", "gave", "giving", "allow", "allowed", "let", "ask", "asking", "want", "wants",
    "push", "pushing", "pushed", "prompt", "prompted", "counter", "confront", "challenge", "blame", "blaming",
    "accusing", "warning", "urging", "telling", "assure", "reassure", "offer", "offered", "join", "back", "backing",
  ]
}
