/// The spellings of one name: as written, without diacritics, and for persons in other transliterations.
///
/// Read a name, then go through the spellings of all of it or of a part; the same value serves for the next name.
struct NameSpellings {
  private var words: [Token] = []
  /// What a word of the name may be spelled besides, for the few words that have such spellings.
  private var others: [(word: Int, keys: [WordKey])] = []

  /// A person's name in short, by its words: a first name or nothing, then the surname.
  struct ShortForm {
    let first: Range<Int>
    let surname: Range<Int>
    var aliasClass: AliasClass { first.isEmpty ? .surname : .name }
  }

  mutating func read(_ bytes: [UInt8], _ range: Range<Int>, isPerson: Bool) {
    words.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    appendTokens(of: bytes, span: Span(range), to: &words)
    for (index, word) in words.enumerated() {
      let keys = Self.otherSpellings(of: word, bytes[word.span.range], isPerson: isPerson)
      if !keys.isEmpty { others.append((index, keys)) }
    }
  }

  /// Calls `body` with each spelling of the whole name, the written one first.
  func forEach(_ body: ([WordKey]) -> Void) {
    let written = words.map(\.form)
    forEach(written, parts: (0..<0, 0..<words.count), body)
    if words.count > 1 && words[0].form == "the" { body(["The"] + written.dropFirst()) }
  }

  /// Calls `body` with each spelling of a short form, the written one first.
  func forEach(_ form: ShortForm, _ body: ([WordKey]) -> Void) {
    let written = words[form.first].map(\.form) + words[form.surname].map(\.form)
    forEach(written, parts: (form.first, form.surname), body)
  }

  /// Replaces the words of `written`, which are those of two stretches of the name, in every combination up to the limit.
  private func forEach(_ written: [WordKey], parts: (Range<Int>, Range<Int>), _ body: ([WordKey]) -> Void) {
    body(written)
    guard !others.isEmpty else { return }
    var spellings = [written]
    for (word, keys) in others {
      guard let position = Self.position(of: word, in: parts) else { continue }
      for spelling in spellings {
        for key in keys where spellings.count < Self.limit {
          var changed = spelling
          changed[position] = key
          spellings.append(changed)
          body(changed)
        }
      }
    }
  }

  private static func position(of word: Int, in parts: (Range<Int>, Range<Int>)) -> Int? {
    if parts.0.contains(word) { return word - parts.0.lowerBound }
    if parts.1.contains(word) { return word - parts.1.lowerBound + parts.0.count }
    return nil
  }

  private static let limit = 16

  private static func otherSpellings(of token: Token, _ word: ArraySlice<UInt8>, isPerson: Bool) -> [WordKey] {
    var keys: [WordKey] = []
    if word.contains(where: { $0 >= 0x80 }) {
      let text = String(decoding: word, as: UTF8.self)
      for case let spelling? in [Diacritics.folded(text), Diacritics.germanised(text)] {
        let key = WordKey(spelling)
        if key != token.form && !keys.contains(key) { keys.append(key) }
      }
    }
    guard isPerson else { return keys }
    if let group = Transliterations.groups[token.form] { keys += group }
    keys += Transliterations.endings(of: word)
    return keys
  }

  /// The surname of the person's name that was read, and first name with surname where more names stand between.
  ///
  /// The surname is the last word with the particles before it (`van der Bellen`), or what the list gives.
  func shortForms(surname given: ArraySlice<UInt8>?) -> [ShortForm] {
    guard let second = words.indices.first(where: { $0 > 0 && words[$0].hasSpaceBefore }) else { return [] }
    let surname = given.flatMap { range(of: $0) } ?? lastName(from: second)
    var forms = [ShortForm(first: 0..<0, surname: surname)]
    if let bare = withoutArticle(surname) { forms.append(ShortForm(first: 0..<0, surname: bare)) }
    if surname.upperBound == words.count && surname.lowerBound > second {
      forms.append(ShortForm(first: 0..<second, surname: surname))
    }
    return forms
  }

  /// The tokens of the name that spell these words.
  private func range(of given: ArraySlice<UInt8>) -> Range<Int>? {
    let wanted = tokens(in: Array(given), span: Span(0, given.count)).map(\.form)
    for start in stride(from: words.count - wanted.count, through: 0, by: -1)
    where words[start..<(start + wanted.count)].elementsEqual(wanted, by: { $0.form == $1 }) {
      return start..<(start + wanted.count)
    }
    return nil
  }

  /// From the last word, or the first of the particles before it, to the end. `second` is where the second word starts.
  private func lastName(from second: Int) -> Range<Int> {
    var start = words.count - 1
    while !words[start].hasSpaceBefore { start -= 1 }
    while start > second {
      var previous = start - 1
      while !words[previous].hasSpaceBefore { previous -= 1 }
      guard particles.contains(words[previous].lower) else { break }
      start = previous
    }
    return start..<words.count
  }

  /// "Assad" for "al-Assad".
  private func withoutArticle(_ surname: Range<Int>) -> Range<Int>? {
    guard surname.count > 1, articles.contains(words[surname.lowerBound].lower) else { return nil }
    let start = surname.lowerBound + (words[surname.lowerBound + 1].kind == .hyphen ? 2 : 1)
    return start < surname.upperBound ? start..<surname.upperBound : nil
  }
}

private let particles: Set<WordKey> = [
  "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "le", "la", "al", "el", "bin", "bint",
  "ibn", "ben", "abu", "ter", "ten", "zu", "af", "st.",
]

private let articles: Set<WordKey> = ["al", "el"]
