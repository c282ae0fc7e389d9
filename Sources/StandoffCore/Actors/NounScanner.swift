/// Finds titles, descriptions, groups and parts of states by the noun they are built on: `the Kremlin spokesman`,
/// `a senior U.S. official`, `Western allies`, `Ukraine's government`.
///
/// - Complexity: linear; a phrase reaches a bounded number of tokens to each side of its noun.
struct NounScanner {
  let text: ActorText
  var sightings: [Sighting]
  /// For each token the name it belongs to, or -1.
  let nameAt: [Int32]
  private var sentence: Sentence

  init(_ names: NameScanner) {
    text = names.text
    sightings = names.sightings
    nameAt = names.nameAt
    sentence = names.sentence
  }

  var bounds: Range<Int> { sentence.tokens }

  /// Reads one sentence; in a headline only titles beside names.
  mutating func scan(_ sentence: Sentence, isHeadline: Bool = false) {
    self.sentence = sentence
    var seen: WordClass = []
    for index in sentence.tokens {
      let classes = text.classes[index]
      seen.formUnion(classes)
      guard !classes.isDisjoint(with: [.personNoun, .peopleNoun, .bodyNoun]), nameAt[index] < 0 else { continue }
      if let phrase = phrase(on: index),
        !isHeadline || subject(of: phrase) != nil || isHeadlineOffice(phrase)
      {
        record(phrase)
      }
    }
    guard !isHeadline else { return }
    if seen.contains(.speakingNoun) {
      scanInformants(sentence)
      scanSpeakingNouns(sentence)
      scanSpeakingBodies(sentence)
    }
    if seen.contains(.pronoun) { scanPronouns(sentence) }
  }

  /// See `WordClass.speakingNoun`.
  static let speakingNouns = WordSet(union: [informants, oneSpeaking, severalSpeaking, speakingBodyNouns])

  // MARK: The phrase around a noun

  struct Phrase {
    var head: Int
    var range: Range<Int>
    /// Without determiner and owner.
    var words: Range<Int>
    var owners: [Int] = []
    var determiner = NounForm.Determiner.none
    var isReferring = true
    var isPlural: Bool
    var isBody: Bool
    /// Behind the words for whom it serves.
    var principalEnd: Int?
  }

  private func phrase(on head: Int) -> Phrase? {
    let classes = text.classes[head]
    let isBody = classes.contains(.bodyNoun)
    guard !isModifier(head, isBody: isBody) else { return nil }
    let isPlural = classes.contains(.peopleNoun) && !isBody
    var phrase = Phrase(
      head: head, range: head..<(head + 1), words: head..<(head + 1), isPlural: isPlural, isBody: isBody)
    readLeft(&phrase)
    if !isBody || phrase.owners.isEmpty {
      readRight(&phrase)
    } else if Self.partNouns.contains(text.tokens[head].lower), let end = fieldComplement(at: head + 1) {
      phrase.words = phrase.words.lowerBound..<end
      phrase.range = phrase.range.lowerBound..<end
    }
    return phrase
  }

  /// "Norland's ministry of defence"
  private static let partNouns: Set<WordKey> = ["ministry", "department"]

  /// Whether the noun only qualifies what follows: `government websites`, `official visit`, `press secretary`.
  private func isModifier(_ head: Int, isBody: Bool) -> Bool {
    guard head + 1 < bounds.upperBound else { return false }
    var next = head + 1
    if text.isJoiningHyphen(next) {
      return text.tokens[head + 2].lower != "general" && text.tokens[head + 2].lower != "elect"
        && text.tokens[head + 2].lower != "designate"
    }
    if nameAt[next] >= 0 { return isBody && !text.tokens[next].isCapitalised }
    // "EU member states"
    if Self.memberNouns.contains(text.tokens[next].lower) { return true }
    let classes = text.classes[next]
    if !classes.isDisjoint(with: [.personNoun, .peopleNoun, .bodyNoun]) { return true }
    if classes.contains(.roleModifier), text.isCapitalisedWord(next) == text.isCapitalisedWord(head) {
      while next < bounds.upperBound, text.classes[next].contains(.roleModifier) { next += 1 }
      if next < bounds.upperBound, !text.classes[next].isDisjoint(with: [.personNoun, .peopleNoun]) { return true }
    }
    return text.isNounLike(next)
  }

  private static let memberNouns: Set<WordKey> = ["states", "countries", "nations", "governments"]

  // MARK: To the left

  private func readLeft(_ phrase: inout Phrase) {
    var start = phrase.head
    var words = phrase.head
    while start > bounds.lowerBound {
      let before = start - 1
      if let owner = owner(at: before, of: phrase) {
        start = sightings[owner].tokens.lowerBound
        phrase.owners.append(owner)
        if text.isPossessive(before) {
          phrase.determiner = .definite
          if start > bounds.lowerBound, text.tokens[start - 1].lower == "the" { start -= 1 }
          break
        }
      } else if text.isJoiningHyphen(before) {
        start = max(bounds.lowerBound, before - 1)
        if phrase.owners.isEmpty { words = start }
      } else if before - 1 > bounds.lowerBound, text.isJoiningHyphen(before - 1), text.tokens[before].isWord {
        start = before - 2
        if phrase.owners.isEmpty { words = start }
      } else if let owner = commonOwner(endingAt: before, of: phrase) {
        phrase.determiner = .definite
        start = owner
        break
      } else if let determiner = determiner(at: before, &phrase) {
        phrase.determiner = determiner
        start = before
        break
      } else if qualifies(before, phrase) || isField(before, of: phrase) {
        start = before
        if phrase.owners.isEmpty { words = start }
      } else if let joined = coordinatedOwner(at: before, phrase) {
        phrase.owners.append(joined)
        start = sightings[joined].tokens.lowerBound
      } else {
        break
      }
    }
    phrase.range = start..<phrase.range.upperBound
    phrase.words = words..<phrase.words.upperBound
    joinCompanions(&phrase)
  }

  /// The state, organisation or, in the possessive, person whose name ends before the phrase.
  private func owner(at index: Int, of phrase: Phrase) -> Int? {
    if text.isPossessive(index) {
      guard index > bounds.lowerBound, nameAt[index - 1] >= 0 else { return nil }
      return Int(nameAt[index - 1])
    }
    guard nameAt[index] >= 0 else { return nil }
    let owner = Int(nameAt[index])
    if sightings[owner].entity != .person { return owner }
    // "a Biden administration official", "the Trump administration"
    let next = text.tokens[index + 1].lower
    let isAdministration = next == "administration" || next == "government"
    return isAdministration || Self.followers.contains(text.tokens[phrase.head].lower) ? owner : nil
  }

  /// "a Holt aide", "Holt allies"
  private static let followers: Set<WordKey> = [
    "aide", "aides", "adviser", "advisor", "advisers", "advisors", "ally", "allies", "envoy", "spokesman",
    "spokeswoman", "spokesperson", "lawyer", "lawyers", "supporters", "loyalist", "loyalists", "confidant",
  ]

  private func determiner(at index: Int, _ phrase: inout Phrase) -> NounForm.Determiner? {
    guard text.classes[index].contains(.determiner) else { return nil }
    switch text.tokens[index].lower {
    case "the": return .definite
    case "no", "any", "every", "each":
      phrase.isReferring = false
      return .indefinite
    case "his", "her", "their", "its", "my", "our": return .possessive
    // "warned that Norlandic police were": no pointing.
    case "that" where !phrase.owners.isEmpty: return nil
    case "this", "that", "these", "those": return .demonstrative
    default:
      if index > bounds.lowerBound, text.tokens[index - 1].lower == "the" { return nil }
      return .indefinite
    }
  }

  private func qualifies(_ index: Int, _ phrase: Phrase) -> Bool {
    let classes = text.classes[index]
    if classes.contains(.determiner), phrase.determiner == .none {
      return phrase.owners.isEmpty || text.tokens[index].lower != "that"
    }
    let isQualifier =
      !classes.isDisjoint(with: [.roleModifier, .bodyNoun])
      || classes.contains(.personNoun) && (text.isCapitalisedWord(index) || text.tokens[phrase.head].lower == "general")
    return isQualifier && phrase.head - index < 7 && nameAt[index] < 0
  }

  /// "U.S. and Western officials", "U.S., European and Russian diplomats"
  private func coordinatedOwner(at index: Int, _ phrase: Phrase) -> Int? {
    guard phrase.isPlural, index > bounds.lowerBound, text.isComma(index) || text.tokens[index].lower == "and" else {
      return nil
    }
    guard nameAt[index + 1] >= 0 || text.classes[index + 1].contains(.roleModifier), nameAt[index - 1] >= 0 else {
      return nil
    }
    let owner = Int(nameAt[index - 1])
    let kind = sightings[owner].entity
    guard kind == .state || kind == .organisation || kind == .body, qualifiesLikeAdjective(owner) else { return nil }
    return sightings[owner].tokens.upperBound == index ? owner : nil
  }

  // MARK: To the right

  private func readRight(_ phrase: inout Phrase) {
    var end = phrase.head + 1
    if end + 1 < bounds.upperBound, text.isJoiningHyphen(end) { end += 2 }
    while let next = fieldComplement(at: end) { end = next }
    phrase.words = phrase.words.lowerBound..<end
    if phrase.owners.isEmpty, let owner = ownerOfComplement(phrase.head + 1..<end) { phrase.owners.append(owner) }
    if !phrase.isBody, !phrase.isPlural, let principal = principal(after: end) {
      phrase.principalEnd = principal.end
      if phrase.owners.isEmpty, let owner = principal.owner { phrase.owners.append(owner) }
    }
    if let client = clientEnd(of: phrase, after: end) {
      phrase.range = phrase.range.lowerBound..<client
      return
    }
    for _ in 0..<2 {
      guard let complement = nameComplement(at: end), !phrase.isBody || text.tokens[end].lower == "of" else { break }
      if !complement.isOwner, phrase.isPlural { break }
      // "the head of the agency at the Bergen forum": where it was said.
      if end > phrase.words.upperBound, text.tokens[end].lower == "at" { break }
      if complement.isOwner, phrase.owners.isEmpty { phrase.owners.append(complement.name) }
      end = complement.end
    }
    phrase.range = phrase.range.lowerBound..<end
  }

  /// `of state`, `for European affairs`
  private func fieldComplement(at index: Int) -> Int? {
    guard index + 1 < bounds.upperBound else { return nil }
    let word = text.tokens[index].lower
    guard word == "of" || word == "for" else { return nil }
    var cursor = index + 1
    var last: Int?
    while cursor < min(bounds.upperBound, index + 9) {
      let classes = text.classes[cursor]
      if !classes.isDisjoint(with: [.field, .bodyNoun]), nameAt[cursor] < 0 {
        last = cursor + 1
      } else if classes.isDisjoint(with: [.roleModifier]),
        nameAt[cursor] < 0 || sightings[Int(nameAt[cursor])].kind != .demonym,
        !joinsFields(cursor)
      {
        break
      }
      cursor += 1
    }
    return last
  }

  private func joinsFields(_ index: Int) -> Bool {
    text.tokens[index].lower == "and" || text.isComma(index) || text.tokens[index].lower == "the"
  }

  /// `at the Atlantic Council`, `to Russia`, `of Russia's lower house of parliament`
  private func nameComplement(at index: Int) -> (end: Int, name: Int, isOwner: Bool)? {
    guard index + 1 < bounds.upperBound else { return nil }
    let word = text.tokens[index].lower
    let isOwner = Self.ownerPrepositions.contains(word)
    guard isOwner || Self.targetPrepositions.contains(word) else { return nil }
    var cursor = index + 1
    if text.tokens[cursor].lower == "the" { cursor += 1 }
    guard cursor < bounds.upperBound, nameAt[cursor] >= 0 else { return nil }
    let name = Int(nameAt[cursor])
    guard sightings[name].entity != .person, sightings[name].kind != .demonym else { return nil }
    let isInBody = word == "in" && (sightings[name].entity == .body || sightings[name].entity == .organisation)
    var end = sightings[name].tokens.upperBound
    // "at the UN World Food Programme"
    if end < bounds.upperBound, nameAt[end] >= 0, sightings[Int(nameAt[end])].entity != .person {
      end = sightings[Int(nameAt[end])].tokens.upperBound
    }
    if end < bounds.upperBound, text.isPossessive(end) { end = partEnd(after: end + 1) ?? end }
    if word == "in", !isInBody { return nil }
    return (end, name, isOwner || isInBody)
  }

  /// The index behind the last part of a state within a few words: `lower house of parliament`.
  private func partEnd(after index: Int) -> Int? {
    var last: Int?
    for cursor in index..<min(index + 6, bounds.upperBound) {
      guard text.tokens[cursor].isWord else { break }
      if !text.classes[cursor].isDisjoint(with: [.bodyNoun, .organisationHead]) { last = cursor + 1 }
    }
    return last
  }

  private static let ownerPrepositions: Set<WordKey> = ["of", "at", "for", "with", "from"]
  private static let targetPrepositions: Set<WordKey> = ["to", "in", "on"]

  // MARK: Recording

  private mutating func record(_ phrase: Phrase) {
    if phrase.isBody { return recordBody(phrase) }
    let subject = subject(of: phrase)
    if phrase.isPlural {
      if subject == nil { recordGroup(phrase) }
      return
    }
    guard subject != nil || isDescriptive(phrase) else { return }
    let isOffice = text.classes[phrase.head].contains(.office)
    let kind: MentionKind = subject != nil || isOffice && phrase.determiner != .indefinite ? .title : .description
    append(phrase, kind, .person, kind == .title ? .title : .description, subject: subject)
  }

  /// A phrase that points at somebody: with an article, an owner, or a capital.
  private func isDescriptive(_ phrase: Phrase) -> Bool {
    guard phrase.isReferring, !text.classes[phrase.head].contains(.honorific) else { return false }
    if phrase.determiner == .none {
      return !phrase.owners.isEmpty
        && (phrase.owners.allSatisfy { sightings[$0].kind != .demonym } || isHeadlineOffice(phrase))
    }
    // "a federal judge"
    if text.tokens[phrase.head].lower == "judge", phrase.range.count > 2 { return true }
    if Self.vagueHeads.contains(text.tokens[phrase.head].lower) {
      return !phrase.owners.isEmpty
        || (phrase.determiner == .definite || phrase.range.count > 2) && speaksOrIsDescribed(phrase)
    }
    return true
  }

  /// "the judge said", "the judge, a former lawyer, told"
  private func speaksOrIsDescribed(_ phrase: Phrase) -> Bool {
    let next = phrase.range.upperBound
    guard next < bounds.upperBound, text.tokens[phrase.head].lower != "head" else { return false }
    if text.classes[next].contains(.sayVerb) { return true }
    let isAuxiliary = ["has", "had", "also", "later"].contains(text.tokens[next].lower)
    if isAuxiliary, next + 1 < bounds.upperBound, text.classes[next + 1].contains(.sayVerb) { return true }
    return phrase.determiner == .definite && text.isComma(next) && next + 1 < bounds.upperBound
      && text.classes[next + 1].contains(.determiner)
  }

  /// Nouns that need an owner to be a person: "the head of NATO", not "the head".
  private static let vagueHeads: Set<WordKey> = [
    "head", "chair", "private", "general", "major", "source", "partner", "host", "count", "lead", "justice", "deputy",
    "member", "participant", "driver", "coach", "fellow", "judge", "speaker",
  ]

  private mutating func recordGroup(_ phrase: Phrase) {
    guard phrase.isReferring else { return }
    if text.tokens[phrase.head].lower == "sides" || text.tokens[phrase.head].lower == "parties" {
      guard phrase.determiner != .none, phrase.range.count <= 4 else { return }
    }
    append(phrase, .description, .group, .group)
  }

  private mutating func recordBody(_ phrase: Phrase) {
    let isDefinite = phrase.determiner == .definite && phrase.owners.isEmpty
    // "its foreign ministry": whose, the words before tell.
    let first = text.tokens[phrase.range.lowerBound].lower
    let next = phrase.range.upperBound
    let isPossessed =
      phrase.determiner == .possessive && phrase.owners.isEmpty && (first == "its" || first == "their")
      && text.tokens[phrase.head].lower != "intelligence" && isBeforeSaying(next)
    let isOfLeader =
      phrase.determiner == .possessive && phrase.owners.isEmpty && (first == "his" || first == "her")
      && text.tokens[phrase.head].lower == "government" && isBeforeSaying(next)
    if isBareAuthorities(phrase) { return append(phrase, .description, .group, .group) }
    guard !phrase.owners.isEmpty || isDefinite || isPossessed || isOfLeader else { return }
    // "the Norvale regional government said"
    let speaks = next < bounds.upperBound && text.classes[next].contains(.sayVerb)
    guard phrase.isReferring, speaks || phrase.owners.allSatisfy({ sightings[$0].entity != .place }) else { return }
    append(phrase, .description, .body, .ownedBody)
  }

  private mutating func append(
    _ phrase: Phrase, _ kind: MentionKind, _ entity: EntityKind, _ rule: MentionRule.Key, subject: Int? = nil
  ) {
    var sighting = Sighting(
      tokens: phrase.range, span: text.document.span(ofTokens: phrase.range), kind: kind, entity: entity,
      rule: rule)
    sighting.owner = phrase.owners.last
    sighting.subject = subject
    sighting.form = NounForm(
      head: phrase.head, words: phrase.words, isPlural: phrase.isPlural, determiner: phrase.determiner,
      hasSeveralOwners: phrase.owners.count > 1)
    let classes = text.classes[phrase.head]
    sighting.gender = classes.contains(.female) ? .female : classes.contains(.male) ? .male : nil
    sightings.append(sighting)
    if let subject { support(subject, by: sightings.count - 1) }
  }

  /// A title beside a name makes it a person's.
  private mutating func support(_ name: Int, by title: Int) {
    sightings[name].evidence.insert(.titled)
    sightings[name].gender = sightings[name].gender ?? sightings[title].gender
  }
}
