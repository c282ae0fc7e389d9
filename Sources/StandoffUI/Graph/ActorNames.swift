import StandoffCore

/// The shortest name by which a reader knows an actor: an abbreviation the articles use, or a person's surname.
func shortName(of actor: Actor) -> String {
  if actor.kind == .person { return surname(actor.name) }
  if let known = usualAbbreviations[actor.name] { return known }
  let candidates = actor.aliases.filter { !isInCapitals($0, of: actor) }.compactMap(abbreviation)
  return candidates.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) } ?? actor.name
}

/// The abbreviations that newspapers use without explaining them.
private let usualAbbreviations: [String: String] = [
  "United States": "US", "United States of America": "US", "United Kingdom": "UK", "European Union": "EU",
  "United Nations": "UN", "United Arab Emirates": "UAE", "Democratic Republic of the Congo": "DRC",
  "North Atlantic Treaty Organization": "NATO", "Organization for Security and Co-operation in Europe": "OSCE",
  "International Atomic Energy Agency": "IAEA", "International Monetary Fund": "IMF",
  "World Health Organization": "WHO", "International Criminal Court": "ICC", "African Union": "AU",
]

/// Two to six capitals, with the full stops of `U.S.` left out; nil for any other name.
private func abbreviation(_ name: String) -> String? {
  let letters = name.utf8.filter { $0 != 0x2E }
  guard (2...6).contains(letters.count), letters.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
  return String(decoding: letters, as: UTF8.self)
}

/// Whether an alias is only another of the names as a headline writes it: `RUSSIA`, `FRENCH`.
private func isInCapitals(_ alias: String, of actor: Actor) -> Bool {
  ([actor.name] + actor.aliases).contains { $0 != alias && $0.uppercased() == alias }
}

/// The last word of a name with the particles before it: `von der Leyen`, `Biden`.
private func surname(_ name: String) -> String {
  let words = name.split(separator: " ")
  // "Governor of the National Bank" is an office, and its last word names somebody else.
  guard words.count > 1, var start = words.indices.last, !words.contains(where: { officeLinks.contains($0) }) else {
    return name
  }
  if nameSuffixes.contains(String(words[start])) && start > 1 { start -= 1 }
  let end = start
  while start > 1, nameParticles.contains(words[start - 1].lowercased()) { start -= 1 }
  // A description such as "a senior official" has no surname.
  guard words[end].utf8.first.map({ !(0x61...0x7A).contains($0) }) ?? false else { return name }
  return words[start...end].joined(separator: " ")
}

private let nameParticles: Set<String> = [
  "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "al", "el", "bin", "ibn", "le", "la", "ter",
]

private let officeLinks: Set<Substring> = ["of", "for", "to", "in", "at", "on"]

private let nameSuffixes: Set<String> = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"]
