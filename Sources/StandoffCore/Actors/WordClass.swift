/// What a word can do in the naming of actors; one word may do several things.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// No name by itself when it opens a sentence: articles, pronouns, conjunctions, adverbs, common verbs.
  static let function = WordClass(rawValue: 1 << 0)
  static let calendar = WordClass(rawValue: 1 << 1)
  /// `Mr.`, `Dr.`: a person's name follows.
  static let honorific = WordClass(rawValue: 1 << 2)
  /// One person by office or calling: `minister`, `diplomat`.
  static let personNoun = WordClass(rawValue: 1 << 3)
  /// The same of several: `officials`, `allies`.
  static let peopleNoun = WordClass(rawValue: 1 << 4)
  /// Stands before such a noun within a title: `deputy`, `foreign`, `senior`.
  static let roleModifier = WordClass(rawValue: 1 << 5)
  /// A part of a state: `government`, `ministry`, `army`.
  static let bodyNoun = WordClass(rawValue: 1 << 6)
  /// Ends the name of an organisation: `Council`, `Institute`.
  static let organisationHead = WordClass(rawValue: 1 << 7)
  /// Ends the name of a place: `Peninsula`, `Airport`.
  static let placeHead = WordClass(rawValue: 1 << 8)
  /// Ends the name of something that does not act: `War`, `Treaty`.
  static let thingHead = WordClass(rawValue: 1 << 9)
  /// A verb of saying, in any form.
  static let sayVerb = WordClass(rawValue: 1 << 10)
  /// What stands after it is a place more often than an actor: `in`, `near`.
  static let placePreposition = WordClass(rawValue: 1 << 11)
  /// Joins the parts of a person's name: `van`, `bin`.
  static let particle = WordClass(rawValue: 1 << 12)
  /// Ends the complement of a title: Secretary of `State`, Minister of Foreign `Affairs`.
  static let field = WordClass(rawValue: 1 << 13)
  static let determiner = WordClass(rawValue: 1 << 14)
  static let female = WordClass(rawValue: 1 << 15)
  static let male = WordClass(rawValue: 1 << 16)
  /// Ends the name of a news outlet: `Times`, `Agency`.
  static let mediaHead = WordClass(rawValue: 1 << 17)
  /// A verb that states and governments are the subject of.
  static let actVerb = WordClass(rawValue: 1 << 18)
  /// `Jr.`, `III`.
  static let nameSuffix = WordClass(rawValue: 1 << 19)
  /// An office that one person at a time holds: `president`, `spokesman`.
  static let office = WordClass(rawValue: 1 << 20)
  /// People who speak for their state: `officials`, `negotiators`.
  static let spokespeople = WordClass(rawValue: 1 << 21)
  /// `he`, `they`, `who`: see `PronounForm`.
  static let pronoun = WordClass(rawValue: 1 << 22)
  /// Written in capitals without being a name: `GDP`, `TV`.
  static let plainCapitals = WordClass(rawValue: 1 << 23)
  /// What a capital's name owns when it stands for the government: `demands`, `position`.
  static let stanceNoun = WordClass(rawValue: 1 << 24)
  /// Begins the name of something that does not act: `Operation`, `Hurricane`.
  static let thingOpener = WordClass(rawValue: 1 << 25)
  /// A son, a lawyer, a death: what stands before `of` and a person's name.
  static let relation = WordClass(rawValue: 1 << 26)
  /// Whoever is an actor only by speaking: `people`, `survivor`, `company`.
  static let speakingNoun = WordClass(rawValue: 1 << 27)

  /// A word that no list of what names are made of has.
  var isOfNoName: Bool { subtracting(.speakingNoun).isEmpty }
}

extension WordClass {
  /// The classes of a word, by its key in lower case.
  ///
  /// - Complexity: O(1), one or two probes.
  static func of(_ word: WordKey) -> WordClass { table[word] ?? [] }

  /// The classes of each token; none for marks and numbers.
  static func of(_ tokens: [Token]) -> [WordClass] {
    let table = table
    return tokens.map { $0.kind == .word || $0.kind == .alphanumeric ? table[$0.lower] ?? [] : [] }
  }

  private static let table: WordMap<WordClass> = {
    var table = WordMap<WordClass>(minimumCapacity: 2048)
    for (words, wordClass) in ActorWords.lists {
      WordKey.forEach(in: words) { table[$0] = (table[$0] ?? []).union(wordClass) }
    }
    NounScanner.speakingNouns.forEach { table[$0] = (table[$0] ?? []).union(.speakingNoun) }
    return table
  }()
}
