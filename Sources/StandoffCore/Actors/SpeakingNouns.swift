/// People without name or office who speak: `a displaced woman said`, `opposition groups in the north say`, `said one mother`.
///
/// Such nouns stand for so many things that only the verb of saying beside them makes an actor of them.
extension NounScanner {
  mutating func scanSpeakingNouns(_ sentence: Sentence) {
    for index in sentence.tokens where nameAt[index] < 0 && text.classes[index].contains(.speakingNoun) {
      let word = text.tokens[index].lower
      let isPlural = Self.severalSpeaking.contains(word)
      guard isPlural || Self.oneSpeaking.contains(word) else { continue }
      guard let phrase = speakingPhrase(on: index, isPlural: isPlural, in: sentence.tokens) else { continue }
      let isInverted = followsSaying(phrase.start, in: sentence.tokens)
      guard isInverted || precedesSaying(index, in: sentence.tokens) else { continue }
      let tokens = phrase.start..<(index + 1)
      let rule: MentionRule.Key = isPlural ? .group : .description
      var sighting = Sighting(
        tokens: tokens, span: text.document.span(ofTokens: tokens), kind: .description,
        entity: isPlural ? .group : .person, rule: rule)
      sighting.owner = phrase.owner
      sighting.form = NounForm(
        head: index, words: phrase.words..<(index + 1), isPlural: isPlural, determiner: phrase.determiner,
        hasSeveralOwners: false)
      sightings.append(sighting)
    }
  }

  /// Where the phrase begins, its first word without article and owner, and whose it is; nothing when one noun stands bare.
  private func speakingPhrase(on head: Int, isPlural: Bool, in bounds: Range<Int>) -> (
    start: Int, words: Int, owner: Int?, determiner: NounForm.Determiner
  )? {
    var start = head
    var words = head
    var owner: Int?
    while start > bounds.lowerBound, head - start < 5 {
      let before = start - 1
      if text.classes[before].contains(.determiner) {
        if Self.pointingAtNobody.contains(text.tokens[before].lower) { return nil }
        // "said that residents noted": no pointing.
        if isPlural, text.tokens[before].lower == "that" { break }
        let isDefinite = ["the", "this", "that", "these", "those"].contains(text.tokens[before].lower)
        return (before, words, owner, isDefinite ? .definite : .indefinite)
      }
      // "Holt's family"
      if text.isPossessive(before), before > bounds.lowerBound, nameAt[before - 1] >= 0, start == head {
        let name = Int(nameAt[before - 1])
        return (sightings[name].tokens.lowerBound, words, name, .definite)
      }
      // "the Norlandic man's spouse"
      if start == head, let owner = commonOwnerStart(endingAt: before, in: bounds) {
        return (owner, words, nil, .definite)
      }
      if nameAt[before] >= 0 {
        let name = Int(nameAt[before])
        guard [.state, .group, .organisation, .body].contains(sightings[name].entity) else { return nil }
        owner = name
        start = sightings[name].tokens.lowerBound
        continue
      }
      let isHyphenated = text.isJoiningHyphen(before) && before - 1 > bounds.lowerBound
      guard isHyphenated || text.tokens[before].kind == .number || isQualifying(before, in: bounds) else { break }
      start = isHyphenated ? before - 1 : before
      words = owner == nil ? start : words
    }
    return isPlural ? (start, words, owner, .none) : nil
  }

  /// Where "the Norlandic man's" begins, by the index of its ending.
  private func commonOwnerStart(endingAt ending: Int, in bounds: Range<Int>) -> Int? {
    guard text.isPossessive(ending), ending - 2 >= bounds.lowerBound, nameAt[ending - 1] < 0 else { return nil }
    var start = ending - 1
    while start > bounds.lowerBound, ending - start < 5, text.tokens[start].kind == .word {
      start -= 1
      if text.tokens[start].lower == "the" { return start }
    }
    return nil
  }

  /// A word in small letters, or the first of a sentence, that is neither function word nor verb of saying.
  private func isQualifying(_ index: Int, in bounds: Range<Int>) -> Bool {
    let isFirst = index == bounds.lowerBound
    guard text.tokens[index].kind == .word, isFirst || !text.tokens[index].isCapitalised else { return false }
    return text.classes[index].isDisjoint(with: [.function, .sayVerb, .calendar])
  }

  /// "… the wells are dry,” said a displaced woman"
  private func followsSaying(_ start: Int, in bounds: Range<Int>) -> Bool {
    guard start - 2 >= bounds.lowerBound, text.classes[start - 1].contains(.sayVerb) else { return false }
    switch text.tokens[start - 2].kind {
    case .mark, .closeQuote, .straightQuote: return true
    default: return false
    }
  }

  /// "a woman said", "groups in the north say": a verb of saying at once, or behind where they are from.
  private func precedesSaying(_ head: Int, in bounds: Range<Int>) -> Bool {
    var index = head + 1
    guard index < bounds.upperBound else { return false }
    if text.classes[index].contains(.sayVerb) { return true }
    if Self.beforeSaying.contains(text.tokens[index].lower), index + 1 < bounds.upperBound,
      text.classes[index + 1].contains(.sayVerb)
    {
      return true
    }
    guard Self.originLeads.contains(text.tokens[index].lower) else { return false }
    while index < bounds.upperBound, index < head + 9, text.tokens[index].isWord || nameAt[index] >= 0 {
      if text.classes[index].contains(.sayVerb), nameAt[index] < 0 { return true }
      index += 1
    }
    return false
  }

  private static let pointingAtNobody: Set<WordKey> = ["no", "any", "every", "each", "neither", "either"]

  private static let beforeSaying: Set<WordKey> = [
    "also", "has", "have", "had", "later", "will", "would", "were", "are",
  ]

  private static let originLeads: Set<WordKey> = [
    "in", "from", "near", "at", "outside", "across", "of", "inside", "on", "operating", "working", "living", "based",
    "with", "that", "who",
  ]

  static let oneSpeaking: WordSet = [
    "woman", "man", "boy", "girl", "mother", "father", "survivor", "passenger", "neighbor", "neighbour", "worker",
    "volunteer", "shopkeeper", "trader", "pensioner", "refugee", "migrant", "evacuee", "civilian", "bystander",
    "relative", "local", "spouse", "brother", "sister", "widow", "retiree", "tourist", "settler", "patient",
    "paramedic", "rescuer", "surgeon", "fisherman", "prisoner", "hostage", "detainee",
  ]

  static let severalSpeaking: WordSet = [
    "women", "men", "groups", "parents", "relatives", "families", "survivors", "passengers", "neighbors", "neighbours",
    "workers", "volunteers", "shopkeepers", "traders", "medics", "doctors", "nurses", "paramedics", "rescuers",
    "students", "teachers", "farmers", "locals", "organizers", "organisers", "eyewitnesses", "evacuees", "migrants",
    "prisoners", "detainees", "agencies", "family", "companies", "firms", "businesses", "banks", "airlines", "carriers",
    "traders", "investors", "employers", "developers", "organizations", "organisations", "economists", "bystanders",
    "charities", "states", "countries", "nations", "governments", "media", "outlets", "newspapers", "authors",
    "watchers", "movements", "participants",
    "academics", "commentators", "pollsters",
    "marchers", "attorneys", "retirees", "tourists",
  ]
}
