/// Parts of states that an article writes otherwise than the lists, or whose state it leaves out.
extension ChainBuilder {
  /// The listed body that these words name as a part of its owner: "armed forces" of Norland are its Armed Forces.
  ///
  /// - Complexity: O(words).
  func listedPart(_ words: Range<Int>, of owner: Int) -> Int? {
    var keys = words.map { capitalised($0) }
    if let first = words.first, text.tokens[first].lower == "the" { keys.removeFirst() }
    guard !keys.isEmpty, keys.count < 12 else { return nil }
    let name = knowledge.gazetteer.entries[owner].name.split(separator: " ").map { WordKey($0) }
    return listedBody(keys + ["of"] + name, of: owner) ?? listedBody(name + ["'s"] + keys, of: owner)
      ?? listedBody(name + ["'s"] + words.map { text.tokens[$0].lower }, of: owner) ?? listedBody(keys, of: owner)
      ?? turned(words).flatMap { listedBody(name + ["'s"] + $0, of: owner) }
  }

  /// "ministry of defence", "foreign office" as lists have them: "defence ministry", "foreign ministry".
  private func turned(_ words: Range<Int>) -> [WordKey]? {
    let lower = words.map { text.tokens[$0].lower }
    if lower == ["foreign", "office"] { return ["foreign", "ministry"] }
    return lower.count == 3 && lower[0] == "ministry" && lower[1] == "of" ? [lower[2], lower[0]] : nil
  }

  /// A word as a name has it: with a capital, unless it is a function word.
  private func capitalised(_ index: Int) -> WordKey {
    let token = text.tokens[index]
    if ["of", "the", "and", "for", "on", "in"].contains(token.lower) { return token.lower }
    var hasher = WordHasher()
    for (offset, byte) in text.document.article.text[token.span.range].enumerated() {
      hasher.append(offset == 0 && (0x61...0x7A).contains(byte) ? byte & ~0x20 : byte)
    }
    return hasher.key
  }

  private func listedBody(_ keys: [WordKey], of owner: Int) -> Int? {
    let match = knowledge.gazetteer.longestMatch(at: 0) { keys.indices.contains($0) ? keys[$0] : nil }
    guard let match, match.tokenCount == keys.count else { return nil }
    return match.readings.first {
      knowledge.gazetteer.owner(of: $0.entry) == owner && $0.kind == .body
    }?
    .entry
  }

  /// The state that an organisation's name ends in: "the National Bank of Norland".
  func stateAtEnd(of name: Range<Int>) -> Int? {
    guard let of = name.dropFirst().last(where: { text.tokens[$0].lower == "of" }) else { return nil }
    let start = name.contains(of + 1) && text.tokens[of + 1].lower == "the" ? of + 2 : of + 1
    let tokens = text.tokens
    let match = knowledge.gazetteer.longestMatch(at: start) { $0 < name.upperBound ? tokens[$0].form : nil }
    guard let match, start + match.tokenCount == name.upperBound else { return nil }
    return match.readings.first { $0.kind == .state }?.entry
  }

  /// The state whose government publishes the article, by its address: there "the Office of the President" is its own.
  func homeState() -> Int? {
    guard let url = text.document.article.url?.value else { return nil }
    let address = url.split(separator: "/", omittingEmptySubsequences: true)
    guard let host = address.first(where: { $0.contains(".") && !$0.contains(":") }) else { return nil }
    let parts = host.split(separator: ".")
    guard let last = parts.last else { return nil }
    if last == "gov" || last == "mil" { return knowledge.gazetteer.index(id: "united-states") }
    if parts.suffix(2) == ["kremlin", "ru"] { return knowledge.gazetteer.index(id: "russia") }
    guard parts.dropLast().contains(where: { Self.governmentHosts.contains($0) }) else { return nil }
    return Self.stateOfHost[last].flatMap { knowledge.gazetteer.index(id: $0) }
  }

  private static let governmentHosts: Set<Substring> = ["gov", "gouv", "gob", "mil", "mid", "mfa", "government"]

  private static let stateOfHost: [Substring: String] = [
    "ua": "ukraine", "ru": "russia", "by": "belarus", "uk": "united-kingdom", "fr": "france", "pl": "poland",
    "il": "israel", "in": "india", "au": "australia", "ca": "canada", "kr": "south-korea", "tw": "taiwan",
    "cn": "china", "jp": "japan", "tr": "turkey", "ge": "georgia", "md": "moldova", "lt": "lithuania", "lv": "latvia",
    "ee": "estonia", "cz": "czech-republic", "sk": "slovakia", "hu": "hungary", "ro": "romania", "bg": "bulgaria",
    "it": "italy", "es": "spain", "gr": "greece", "pk": "pakistan", "ph": "philippines", "sg": "singapore",
    "za": "south-africa", "eg": "egypt", "kz": "kazakhstan", "az": "azerbaijan", "am": "armenia",
  ]
}
