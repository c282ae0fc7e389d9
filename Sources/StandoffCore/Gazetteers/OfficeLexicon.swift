/// A title found in a text.
package struct OfficeMatch: Hashable, Sendable {
  package let title: OfficeTitle
  /// "foreign ministers".
  package let isPlural: Bool
  package let tokenCount: Int
}

/// The titles of offices, found by their words in any case.
package struct OfficeLexicon: Sendable {
  package let titles: [OfficeTitle]
  private let trie: TokenTrie
  /// For each node of the trie the title that ends there.
  private let forms: [TitleForm?]

  /// The list that comes with the program, read at first use.
  package static let builtIn = OfficeLexicon(OfficeForms(of: GazetteerText.offices.text))

  private init(_ read: OfficeForms) {
    titles = read.titles
    trie = read.trie
    forms = read.forms
  }

  /// The longest title that starts at token `index`, where `lowerWords` gives `Token.lower` and nil past the last.
  ///
  /// - Complexity: O(words of the title).
  package func longestMatch(at index: Int, lowerWords: (Int) -> WordKey?) -> OfficeMatch? {
    guard let (node, tokenCount) = trie.longestMatch(at: index, words: lowerWords) else { return nil }
    return forms[node].map { OfficeMatch(title: titles[$0.title], isPlural: $0.isPlural, tokenCount: tokenCount) }
  }

  /// The offices elsewhere that do the work of this one: "secretary of state" for "foreign minister".
  func offices(doingTheWorkOf office: String) -> [String] {
    var offices: [String] = []
    for title in titles where title.function == office && !offices.contains(title.name) { offices.append(title.name) }
    return offices
  }

  /// The title that is written so, in any case; nil when it is none, or has further words.
  package func title(_ words: String) -> OfficeTitle? {
    let bytes = Array(words.utf8)
    let keys = tokens(in: bytes, span: Span(0, bytes.count)).map(\.lower)
    let match = longestMatch(at: 0) { $0 < keys.count ? keys[$0] : nil }
    return match?.tokenCount == keys.count ? match?.title : nil
  }
}

/// A title's form, by its index.
struct TitleForm: Hashable, Sendable {
  let title: Int
  let isPlural: Bool
}

/// Reads the list of offices. A form that two titles share belongs to the first.
struct OfficeForms {
  private(set) var titles: [OfficeTitle] = []
  private(set) var trie = TokenTrie(minimumCapacity: 1 << 13)
  private(set) var forms: [TitleForm?] = []

  init(of text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 2 else { continue }
      let attributes = fields.count > 2 ? Self.attributes(fields[2]) : [:]
      let written = fields.count > 3 ? Self.parts(fields[3]) : []
      if fields[1] == "portfolio" {
        addPortfolio(String(fields[0]), fields: [String(fields[0])] + written)
      } else if let role = TitleRole(rawValue: String(fields[1])) {
        add(String(fields[0]), role, attributes, forms: [String(fields[0])] + written)
      }
    }
  }

  /// The words of a form as running text has them in a title: an abbreviation keeps its full stop only with a capital.
  private static func lowerKeys(of form: String) -> [WordKey] {
    var bytes = Array(form.utf8)
    for index in bytes.indices where index == 0 || bytes[index - 1] == ListByte.space {
      if bytes[index] &- 0x61 < 26 { bytes[index] &-= 0x20 }
    }
    return tokens(in: bytes, span: Span(0, bytes.count)).map(\.lower)
  }

  private static func parts(_ list: Substring) -> [String] {
    list.split(separator: ";").map { part in String(part.drop { $0 == " " }) }
  }

  private static func attributes(_ list: Substring) -> [String: String] {
    var result: [String: String] = [:]
    for part in parts(list) {
      let pair = part.split(separator: "=")
      if pair.count == 2 { result[String(pair[0])] = String(pair[1]) }
    }
    return result
  }

  private mutating func add(_ name: String, _ role: TitleRole, _ attributes: [String: String], forms written: [String])
  {
    titles.append(
      OfficeTitle(
        name: name, role: role, holder: attributes["holder"].flatMap(HolderKind.init),
        gender: attributes["gender"].map { $0 == "f" ? .female : .male }, of: attributes["of"],
        function: attributes["as"], tense: attributes["tense"].flatMap(TitleTense.init)))
    for form in written {
      add(Self.lowerKeys(of: form), isPlural: false)
      if role == .office || role == .rank { add(Self.lowerKeys(of: Plurals.plural(of: form)), isPlural: true) }
    }
  }

  private mutating func add(_ form: [WordKey], isPlural: Bool) {
    let node = trie.insert(form)
    while forms.count <= node { forms.append(nil) }
    if forms[node] == nil { forms[node] = TitleForm(title: titles.count - 1, isPlural: isPlural) }
  }

  /// "foreign minister", "minister of foreign affairs", "foreign ministry" and the deputies, for each name of a field.
  private mutating func addPortfolio(_ name: String, fields: [String]) {
    let fields = fields.map(Self.lowerKeys)
    addTitle("\(name) minister", .office, holder: .politician)
    addMinisters(fields, prefixes: [[]])
    addTitle("deputy \(name) minister", .office, holder: .politician)
    addMinisters(fields, prefixes: [["deputy"], ["vice"], ["first", "deputy"], ["assistant"], ["state"]])
    addTitle("\(name) ministry", .institution, holder: nil)
    for field in fields {
      for noun: WordKey in ["ministry", "department"] {
        add(field + [noun], isPlural: false)
        add([noun, "of"] + field, isPlural: false)
        add([noun, "for"] + field, isPlural: false)
      }
    }
  }

  private mutating func addMinisters(_ fields: [[WordKey]], prefixes: [[WordKey]]) {
    for prefix in prefixes {
      for field in fields {
        for (noun, isPlural): (WordKey, Bool) in [("minister", false), ("ministers", true)] {
          add(prefix + field + [noun], isPlural: isPlural)
          add(prefix + [noun, "of"] + field, isPlural: isPlural)
          add(prefix + [noun, "for"] + field, isPlural: isPlural)
        }
      }
    }
  }

  private mutating func addTitle(_ name: String, _ role: TitleRole, holder: HolderKind?) {
    titles.append(
      OfficeTitle(name: name, role: role, holder: holder, gender: nil, of: nil, function: nil, tense: nil))
  }
}

/// Plurals of titles.
enum Plurals {
  /// "ministers of defence", "spokesmen", "secretaries general", "envoys to".
  static func plural(of title: String) -> String {
    var words = title.split(separator: " ").map(String.init)
    guard let last = words.last else { return title }
    if last == "general" && words.count > 1 && words[words.count - 2] == "secretary" {
      words[words.count - 2] = "secretaries"
      return words.joined(separator: " ")
    }
    let head = words.firstIndex { ["of", "to", "for", "at", "in"].contains($0) } ?? words.count
    guard head > 0 else { return title }
    words[head - 1] = pluralWord(words[head - 1])
    return words.joined(separator: " ")
  }

  private static func pluralWord(_ word: String) -> String {
    if word.hasSuffix("man") { return word.dropLast(2) + "en" }
    if word.hasSuffix("y") && !word.hasSuffix("ey") { return word.dropLast() + "ies" }
    if word.hasSuffix("s") || word.hasSuffix("ch") { return word + "es" }
    return word + "s"
  }
}
