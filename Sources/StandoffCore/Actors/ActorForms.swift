/// Other ways to put the words that an article has for somebody: "Norland's harbour guard" is "Norlandic harbour guard" and "harbour guard".
enum ActorForms {
  /// - Parameter isNamed: whether the lists have a name for it, so that the bare noun would not tell it from others.
  static func derived(from words: String, isNamed: Bool, in gazetteer: Gazetteer) -> Set<String> {
    let bare = withoutDeterminer(words)
    var forms: Set<String> = bare == words ? [] : [bare]
    guard let (owner, rest) = parts(of: bare), !rest.isEmpty else { return forms }
    forms.insert("\(owner) \(rest)")
    if !isNamed { forms.insert(rest) }
    if let state = gazetteer.match(owner)?.readings.first(where: { $0.kind == .state })?.entry {
      forms.formUnion(owned(rest, by: state, in: gazetteer))
    }
    return forms
  }

  /// "foreign ministry" of a state.
  static func owned(_ words: String, by state: Int, in gazetteer: Gazetteer) -> Set<String> {
    var forms: Set<String> = ["\(gazetteer.entries[state].name)'s \(words)"]
    if let adjective = gazetteer.adjective(of: state) { forms.insert("\(adjective) \(words)") }
    return forms
  }

  private static func withoutDeterminer(_ words: String) -> String {
    let lower = words.lowercased()
    let determiner = determiners.first { lower.hasPrefix($0) }
    return determiner.map { String(words.dropFirst($0.utf8.count)) } ?? words
  }

  private static let determiners = [
    "the ", "a ", "an ", "some ", "several ", "many ", "one ", "two ", "three ", "these ", "those ", "that ", "this ",
  ]

  /// What stands before and behind the first possessive ending.
  private static func parts(of words: String) -> (owner: String, rest: String)? {
    let bytes = Array(words.utf8)
    for ending in endings where bytes.count > ending.count {
      for start in 0..<bytes.count - ending.count
      where bytes[start] == ending[0] && bytes[start..<start + ending.count].elementsEqual(ending) {
        let owner = String(decoding: bytes[..<start], as: UTF8.self)
        let rest = String(decoding: bytes[(start + ending.count)...], as: UTF8.self)
        return (withoutBlank(owner), rest)
      }
    }
    return nil
  }

  private static func withoutBlank(_ words: String) -> String {
    words.hasSuffix(" ") ? String(words.dropLast()) : words
  }

  private static let endings: [[UInt8]] = ["'s ", "\u{2019}s "].map { Array($0.utf8) }
}
