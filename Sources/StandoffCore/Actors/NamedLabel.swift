/// What the label of a turn says of its speaker: `MR. PRICE`, `JAKE SULLIVAN`, `MICHELE KELEMEN, BYLINE`, `THE PRESIDENT`.
struct NamedLabel {
  /// The words of the name in small letters with capitals: `Jake`, `Sullivan`.
  let words: [String]
  let person: PersonName?
  let gender: Gender?
  /// The words of an office or calling, in lower case.
  let role: [WordKey]
  let roleText: String

  /// Nil when the label names nobody: `Q`.
  init?(_ span: Span, text: [UInt8]) {
    var nameTokens: [Token] = []
    var role: [WordKey] = []
    var roleText: [String] = []
    var gender: Gender?
    for token in tokens(in: text, span: span) {
      // ", HOST", "(on camera)", "-LRB- on camera -RRB-"
      if token.kind == .mark, [0x2C, 0x28, 0x2D].contains(text[token.span.start]) { break }
      let classes = WordClass.of(token.lower)
      if gender == nil { gender = classes.contains(.female) ? .female : classes.contains(.male) ? .male : nil }
      if classes.contains(.honorific) || classes.contains(.determiner) { continue }
      if !classes.isDisjoint(with: [.personNoun, .roleModifier, .peopleNoun, .bodyNoun]), nameTokens.isEmpty {
        role.append(OfficeWord.key(token.lower))
        roleText.append(String(decoding: text[token.span.range], as: UTF8.self).lowercased())
      } else if token.kind == .word || token.kind == .hyphen && !nameTokens.isEmpty {
        nameTokens.append(token)
      }
    }
    words = nameTokens.filter { $0.kind == .word }.map {
      Self.titleCased(String(decoding: text[$0.span.range], as: UTF8.self))
    }
    person = PersonName(nameTokens[...], text: text)
    self.gender = gender
    self.role = role
    self.roleText = roleText.joined(separator: " ")
    let isQuestion = words.count == 1 && words.allSatisfy { $0.utf8.count < 2 }
    if isQuestion || words.isEmpty && role.isEmpty { return nil }
  }

  private static func titleCased(_ word: String) -> String {
    let isShouted = word == word.uppercased()
    return isShouted ? word.prefix(1) + word.dropFirst().lowercased() : word
  }
}

extension ChainBuilder {
  /// Adds a sighting for each labelled turn.
  func addLabels() {
    let bytes = text.document.article.text
    var known: [WordKey: NamedLabel] = [:]
    for block in text.document.article.blocks where block.kind == .turn {
      guard let span = block.label else { continue }
      let key = WordKey(bytes: bytes[span.range])
      guard let label = known[key] ?? NamedLabel(span, text: bytes) else { continue }
      known[key] = label
      let token = text.document.tokenIndex(from: block.contentStart)
      var sighting = Sighting(
        tokens: token..<token, span: span, kind: .label, entity: .person, rule: .label)
      sighting.gender = label.gender ?? label.words.first.flatMap { knowledge.givenNames.gender(of: WordKey($0)) }
      sightings.append(sighting)
      labels[span.start] = label
    }
  }

  func label(_ index: Int) -> NamedLabel? { labels[sightings[index].span.start] }
  func labelWords(_ index: Int) -> [String] { label(index)?.words ?? [] }
  func labelName(_ index: Int) -> String { labelWords(index).joined(separator: " ") }

  /// A label without a name: `THE PRESIDENT`, `SENIOR ADMINISTRATION OFFICIAL`.
  func chainRoleLabels() {
    var described: [String: Int] = [:]
    for index in sightings.indices where sightings[index].kind == .label && sightings[index].chain < 0 {
      guard let label = label(index), label.person == nil else { continue }
      let words = Set(label.role)
      let known = chains.indices.first {
        chains[$0].kind == .person && !chains[$0].isUnnamed && words.isSubset(of: chains[$0].roleWords)
      }
      let chain = known ?? described[label.roleText] ?? newDescribed(label)
      described[label.roleText] = chain
      sightings[index].chain = chain
    }
  }

  private func newDescribed(_ label: NamedLabel) -> Int {
    var draft = ChainDraft(kind: .person, name: label.roleText, nameRank: 0)
    draft.isUnnamed = true
    draft.role = label.roleText
    draft.roleWords = Set(label.role)
    draft.gender = label.gender
    draft.of = administration(of: label.role)
    chains.append(draft)
    return chains.count - 1
  }

  /// A surname that only labels give and a given name that only the talk gives, one of each, are one person: Rachel and MARTIN.
  func joinAddressedHost() {
    var isLabelled = [Bool](repeating: false, count: chains.count)
    var isOnlyAddressed = [Bool](repeating: true, count: chains.count)
    for sighting in sightings where sighting.chain >= 0 {
      if sighting.kind == .label { isLabelled[sighting.chain] = true }
      if sighting.kind != .name || !sighting.evidence.contains(.givenName) { isOnlyAddressed[sighting.chain] = false }
    }
    let single = chains.indices.filter {
      chains[$0].kind == .person && chains[$0].entry == nil && chains[$0].person?.isSingle == true
    }
    let labelled = single.filter { isLabelled[$0] }
    let addressed = single.filter { isOnlyAddressed[$0] }
    guard labelled.count == 1, addressed.count == 1, let host = labelled.first, let given = addressed.first else {
      return
    }
    chains[host].name = "\(chains[given].name) \(chains[host].name)"
    chains[host].gender = chains[host].gender ?? chains[given].gender
    for index in sightings.indices where sightings[index].chain == given { sightings[index].chain = host }
  }
}
