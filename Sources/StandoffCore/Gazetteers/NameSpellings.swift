/// The spellings of one name: as written, without diacritics, and for persons in other transliterations.
///
/// Read a name, perhaps choose a part of it, and go through the spellings; the same value serves for the next name.
struct NameSpellings {
  private var words: [Token] = []
  /// What a word of the name may be spelled besides, for the few words that have such spellings.
  private var others: [(word: Int, keys: [WordKey])] = []
  /// The spellings of what was chosen, one after another, each `length` words long.
  private var keys: [WordKey] = []
  private var length = 0

  /// A person's name in short, by its words: a first name or nothing, then the surname.
  struct ShortForm {
    let first: Range<Int>
    let surname: Range<Int>
    var aliasClass: AliasClass { first.isEmpty ? .surname : .name }

    /// Where a word of the name stands in the short form.
    func position(of word: Int) -> Int? {
      if first.contains(word) { return word - first.lowerBound }
      if surname.contains(word) { return word - surname.lowerBound + first.count }
      return nil
    }
  }

  /// Reads a name and chooses all of it.
  mutating func read(_ bytes: [UInt8], _ range: Range<Int>, isPerson: Bool) {
    words.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    let isPlain = readPlain(bytes, range)
    if !isPlain {
      words.removeAll(keepingCapacity: true)
      appendTokens(of: bytes, span: Span(range), to: &words)
    }
    if isPerson || !isPlain {
      for (index, word) in words.enumerated() {
        let keys = Self.otherSpellings(of: word, bytes[word.span.range], isPerson: isPerson)
        if !keys.isEmpty { others.append((index, keys)) }
      }
    }
    choose(ShortForm(first: 0..<0, surname: words.indices))
  }

  /// Reads a name of ASCII letters, blanks and hyphens as `tokens(in:span:)` would, but faster; false for any other.
  private mutating func readPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      var (form, lower) = (WordHasher(), WordHasher())
      while end < range.upperBound, (bytes[end] | 0x20) &- 0x61 < 26 {
        form.append(bytes[end])
        lower.append(bytes[end] | 0x20)
        end += 1
      }
      guard end > start else { return false }
      append(start..<end, form.key, lower.key, .word, bytes, range)
      start = end
      if end == range.upperBound { break }
      if bytes[end] == ListByte.hyphen, end + 1 < range.upperBound {
        append(end..<(end + 1), Self.hyphen, Self.hyphen, .hyphen, bytes, range)
      } else if bytes[end] != ListByte.space {
        return false
      }
      start = end + 1
    }
    return true
  }

  private static let hyphen: WordKey = "-"

  private mutating func append(
    _ span: Range<Int>, _ form: WordKey, _ lower: WordKey, _ kind: TokenKind, _ bytes: [UInt8], _ range: Range<Int>
  ) {
    let hasSpace = span.lowerBound > range.lowerBound && bytes[span.lowerBound - 1] == ListByte.space
    words.append(
      Token(span: Span(span), form: form, lower: lower, kind: kind, flags: hasSpace ? .spaceBefore : []))
  }

  /// Makes the spellings of these words of the name.
  mutating func choose(_ form: ShortForm) {
    keys.removeAll(keepingCapacity: true)
    for index in form.first { keys.append(words[index].form) }
    for index in form.surname { keys.append(words[index].form) }
    length = keys.count
    for (word, spellings) in others {
      guard let position = form.position(of: word) else { continue }
      for start in stride(from: 0, to: keys.count, by: length) {
        for spelling in spellings where keys.count < Self.limit * length {
          keys.append(contentsOf: keys[start..<(start + length)])
          keys[keys.count - length + position] = spelling
        }
      }
    }
    if words[0].form == "the" && form.surname.lowerBound == 0 {
      keys.append(contentsOf: keys[0..<length])
      keys[keys.count - length] = "The"
    }
  }

  /// How many spellings there are of what was chosen; the written one is the first.
  var count: Int { length == 0 ? 0 : keys.count / length }

  subscript(index: Int) -> ArraySlice<WordKey> { keys[(index * length)..<((index + 1) * length)] }

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
    keys += Transliterations.others(of: token.form)
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
