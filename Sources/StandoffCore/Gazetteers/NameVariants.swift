/// Spellings that follow from a written name: without diacritics, in other transliterations, surname alone.
enum NameVariants {
  /// The id of a name: ASCII letters and digits in lower case, everything else one `-`.
  /// A name in another script is its own id.
  static func slug(of name: String) -> String {
    var bytes: [UInt8] = []
    for byte in Diacritics.folded(name).utf8 {
      switch byte {
      case 0x41...0x5a: bytes.append(byte | 0x20)
      case 0x61...0x7a, 0x30...0x39: bytes.append(byte)
      case 0x27, 0x2e, 0x80...0xff: continue
      default: if let last = bytes.last, last != 0x2d { bytes.append(0x2d) }
      }
    }
    if bytes.last == 0x2d { bytes.removeLast() }
    return bytes.isEmpty ? name : String(decoding: bytes, as: UTF8.self)
  }

  /// A person's surname, and first name with surname where more names stand between.
  ///
  /// The surname is the last word with the particles before it (`van der Bellen`); a list says `surname=` where it is not.
  static func shortForms(of name: String, surname given: String?) -> [(text: String, aliasClass: AliasClass)] {
    let words = name.split(separator: " ")
    guard words.count > 1 else { return [] }
    var start = words.count - 1
    if let given {
      start = words.count - given.split(separator: " ").count
    } else {
      while start > 1 && particles.contains(words[start - 1].lowercased()) { start -= 1 }
    }
    let surname = given ?? words[start...].joined(separator: " ")
    var forms: [(String, AliasClass)] = [(surname, .surname)]
    if let bare = withoutArticle(surname) { forms.append((bare, .surname)) }
    if start > 1 && name.hasSuffix(surname) { forms.append(("\(words[0]) \(surname)", .name)) }
    return forms
  }

  /// "Assad" for "al-Assad".
  private static func withoutArticle(_ surname: String) -> String? {
    for article in ["al-", "el-", "Al-", "El-", "al ", "el "] where surname.hasPrefix(article) {
      return String(surname.dropFirst(3))
    }
    return nil
  }

  private static let particles: Set<String> = [
    "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "le", "la", "al", "el", "bin", "ibn",
    "ben", "abu", "ter", "ten", "zu", "af", "st.",
  ]

  /// The words of a name, cut as running text is.
  static func words(of name: String) -> [Token] {
    let bytes = Array(name.utf8)
    return tokens(in: bytes, span: Span(0, bytes.count))
  }

  /// Calls `body` with the word keys of each spelling, the written one first; at most `limit` of them.
  static func forEachSpelling(of text: String, isPerson: Bool, _ body: ([WordKey]) -> Void) {
    let bytes = Array(text.utf8)
    var spellings: [[WordKey]] = [[]]
    for token in tokens(in: bytes, span: Span(0, bytes.count)) {
      let choices = wordChoices(token, bytes[token.span.range], isPerson: isPerson)
      if choices.count == 1 {
        for index in spellings.indices { spellings[index].append(choices[0]) }
      } else {
        spellings = choices.flatMap { choice in spellings.map { $0 + [choice] } }
        if spellings.count > limit { spellings.removeLast(spellings.count - limit) }
      }
    }
    for spelling in spellings { body(spelling) }
    if text.hasPrefix("the "), let first = spellings.first { body(["The"] + first.dropFirst()) }
  }

  private static let limit = 16

  /// The written word, then what else it may be spelled.
  private static func wordChoices(_ token: Token, _ word: ArraySlice<UInt8>, isPerson: Bool) -> [WordKey] {
    var keys = [token.form]
    if word.contains(where: { $0 >= 0x80 }) {
      let text = String(decoding: word, as: UTF8.self)
      for spelling in [Diacritics.folded(text), Diacritics.germanised(text)] {
        let key = WordKey(spelling)
        if !keys.contains(key) { keys.append(key) }
      }
    }
    guard isPerson else { return keys }
    if let others = Transliterations.groups[keys[0]] { keys += others }
    keys += Transliterations.endings(of: word)
    return keys
  }
}
