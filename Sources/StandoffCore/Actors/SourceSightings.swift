/// Those whom the grammar of reported speech shows to speak, and whom no list and no noun of persons has found.
extension NounScanner {
  /// Adds a sighting for each source whose noun none covers, and takes the saying for evidence where one does.
  ///
  /// - Parameter sources: in order of text.
  /// - Complexity: O(sightings + sources).
  mutating func scanSources(_ sources: [SourcePhrase], _ knowledge: ActorKnowledge) {
    guard !sources.isEmpty else { return }
    var described: [Int: Int] = [:]
    var covered: Set<Int> = []
    for index in sightings.indices where sightings[index].kind == .title || sightings[index].kind == .description {
      if let form = sightings[index].form { described[form.head] = index }
      covered.formUnion(sightings[index].tokens)
    }
    for source in sources {
      if nameAt[source.head] >= 0 {
        supportSpeaker(Int(nameAt[source.head]), source, knowledge)
      } else if let index = described[source.head] {
        widen(index, to: source)
      } else if !covered.contains(source.head), !isShouted(source.head) {
        appendSource(source)
      }
    }
  }

  /// "CITY, SAYS MINISTRY": a line of capitals, where a capital says nothing.
  private func isShouted(_ index: Int) -> Bool {
    text.tokens[index].flags.contains(.allCapitals) && text.tokens[index].span.count > 3
  }

  /// A name that speaks; a capital that does is its government.
  private mutating func supportSpeaker(_ name: Int, _ source: SourcePhrase, _ knowledge: ActorKnowledge) {
    let sighting = sightings[name]
    guard sighting.tokens.upperBound == source.head + 1 else { return }
    // "Members of the council said": a capital that the sentence gives.
    if sighting.tokens.count > 1 || !sighting.evidence.contains(.opensClause) {
      sightings[name].evidence.insert(.speaks)
    }
    guard sighting.rule == .capitalPlace, sighting.tokens.lowerBound == source.tokens.lowerBound,
      let entry = knowledge.government(inCapital: sighting.tokens, text)
    else { return }
    sightings[name].entry = entry
    sightings[name].entity = knowledge.gazetteer.entries[entry].kind
    sightings[name].kind = .metonym
    sightings[name].rule = .capitalActs
  }

  /// "medical officials", "opponents of the harbour plan": the words that a noun of persons is told apart by.
  private mutating func widen(_ index: Int, to source: SourcePhrase) {
    let sighting = sightings[index]
    guard sighting.subject == nil, sighting.kind == .description, var form = sighting.form else { return }
    if let name = nameBehind(source), sighting.entity == .person { return makeTitle(index, of: name) }
    var start = sighting.tokens.lowerBound
    while start > source.tokens.lowerBound, isPlainQualifier(start - 1, opening: source.tokens.lowerBound) {
      start -= 1
    }
    let isDetermined = start > source.tokens.lowerBound && text.classes[start - 1].contains(.determiner)
    // "officials of Norland" speak for it.
    let isOwned = sighting.owner != nil || sighting.entity == .body
    let end = isOwned ? sighting.tokens.upperBound : max(sighting.tokens.upperBound, source.tokens.upperBound)
    guard start < sighting.tokens.lowerBound || end > sighting.tokens.upperBound else { return }
    if form.determiner == .none { form.words = min(start, form.words.lowerBound)..<form.words.upperBound }
    if form.isPlural { form.words = form.words.lowerBound..<max(form.words.upperBound, end) }
    if isDetermined, start < sighting.tokens.lowerBound {
      start -= 1
      form.determiner = text.tokens[start].lower == "the" ? .definite : .indefinite
    }
    sightings[index].tokens = start..<end
    sightings[index].form = form
    sightings[index].span = text.document.span(ofTokens: start..<end)
  }

  private func isPlainQualifier(_ index: Int, opening: Int) -> Bool {
    guard nameAt[index] < 0 || isMereOpener(index), text.tokens[index].kind == .word || text.isJoiningHyphen(index),
      index == opening || !text.tokens[index].isCapitalised
    else { return false }
    return text.classes[index].isDisjoint(with: [.function, .determiner, .sayVerb, .calendar, .pronoun])
  }

  /// "Harbour officials said": a capital that only the sentence gives.
  private func isMereOpener(_ index: Int) -> Bool {
    let name = sightings[Int(nameAt[index])]
    return name.tokens.count == 1 && name.entry == nil && name.rule == .surname && name.evidence.contains(.opensClause)
  }

  private mutating func appendSource(_ source: SourcePhrase) {
    let isBody =
      !source.isPlural
      && (isVoice(text.tokens[source.head].lower) || text.classes[source.head].contains(.bodyNoun))
    let isMedia =
      mediaNouns.contains(text.tokens[source.head].lower)
      && !source.tokens.contains { Self.ofAState(text.tokens[$0].lower) }
    let entity: EntityKind = isMedia ? .media : source.isPlural ? .group : isBody ? .organisation : .person
    let rule: MentionRule.Key = source.isPlural ? .group : isBody ? .speakingBody : .description
    var sighting = Sighting(
      tokens: source.tokens, span: text.document.span(ofTokens: source.tokens), kind: .description, entity: entity,
      rule: rule)
    let owner = owner(in: source)
    sighting.owner = owner
    let first = source.tokens.lowerBound
    var determiner = determiner(at: first)
    // What has an owner of its own is nobody met before under the bare noun.
    if isBody, owner != nil { determiner = .indefinite }
    var words = determiner == .none || first == source.head ? first : first + 1
    if let owner, sightings[owner].tokens.upperBound <= source.head {
      words = max(words, sightings[owner].tokens.upperBound)
      while words < source.head, !text.tokens[words].isWord || text.isPossessive(words) { words += 1 }
    }
    sighting.form = NounForm(
      head: source.head, words: words..<(isBody ? source.head + 1 : source.tokens.upperBound),
      isPlural: source.isPlural, determiner: determiner, hasSeveralOwners: false)
    sightings.append(sighting)
    if let name = nameBehind(source), entity == .person { makeTitle(sightings.count - 1, of: name) }
  }

  /// "Norland's harbour envoy, Jan Holt, said": the person named behind the comma.
  private func nameBehind(_ source: SourcePhrase) -> Int? {
    guard !source.isPlural, var start = source.aside else { return nil }
    while start < text.tokens.count, text.classes[start].contains(.honorific), nameAt[start] < 0 { start += 1 }
    guard start < text.tokens.count, nameAt[start] >= 0 else { return nil }
    let name = Int(nameAt[start])
    return sightings[name].entity == .person && sightings[name].tokens.lowerBound == start ? name : nil
  }

  private mutating func makeTitle(_ index: Int, of name: Int) {
    sightings[index].kind = .title
    sightings[index].rule = .title
    sightings[index].subject = name
    sightings[name].evidence.insert(.titled)
  }

  /// "state media": speak for their state.
  private static func ofAState(_ word: WordKey) -> Bool { word == "state" || word == "official" || word == "pro" }

  private func determiner(at index: Int) -> NounForm.Determiner {
    guard text.classes[index].contains(.determiner) else { return .none }
    switch text.tokens[index].lower {
    case "the": return .definite
    case "his", "her", "their", "its", "my", "our": return .possessive
    case "this", "that", "these", "those": return .demonstrative
    default: return .indefinite
    }
  }

  /// "Norland's harbour guard", "the mayor of Bergen": whose name stands in the phrase, before the noun rather than behind it.
  private func owner(in source: SourcePhrase) -> Int? {
    let before = (source.tokens.lowerBound..<source.head).last { nameAt[$0] >= 0 }
    let name = before ?? (source.isPlural ? nil : (source.head..<source.tokens.upperBound).first { nameAt[$0] >= 0 })
    guard let name else { return nil }
    let owner = Int(nameAt[name])
    return sightings[owner].entity == .place ? nil : owner
  }
}

private let mediaNouns: Set<WordKey> = [
  "media", "press", "newspapers", "outlets", "newspaper", "broadcaster", "portal",
]

/// A singular noun for many who speak with one voice.
func isVoice(_ noun: WordKey) -> Bool { speakingBodyNouns.contains(noun) || ownVoices.contains(noun) }

/// Nouns for many who speak with one voice, besides those of bodies.
private let ownVoices: WordSet = [
  "opposition", "regiment", "unit", "battalion", "brigade", "junta", "bloc", "coalition", "alliance", "movement",
  "militia", "gang", "family", "community", "industry", "press", "media", "team", "delegation", "side", "camp",
  "leadership", "regime", "syndicate", "insurgency", "faction", "force", "guard", "police", "department", "ministry",
  "directorate", "band", "secretariat", "authority", "registry", "embassy", "consulate", "parliament", "assembly",
  "senate",
]
