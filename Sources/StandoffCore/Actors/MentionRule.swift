/// A way in which actors are named, with sentences that show it: the mention stands in brackets.
///
/// One with line breaks is a whole article, with its title and turns. Each example is run by a test: the bracketed words must be a mention by this rule, and no counterexample may have one.
struct MentionRule: Sendable {
  let key: Key
  let name: RuleName
  let examples: [String]
  let counterexamples: [String]

  /// Stands for a rule where many things name theirs; in the order of `all`.
  enum Key: UInt8, CaseIterable {
    case listedName, headedName, acronym, compound, seat, capitalActs, capitalPlace, demonym, fullName, surname
    case placeByPreposition
    case headlineName, title, description, ownedBody, speakingBody, group, personalPronoun, relativePronoun, label

    var name: RuleName { MentionRule.all[Int(rawValue)].name }
  }

  static let all: [MentionRule] = [
    listedName, headedName, acronym, compound, seat, capitalActs, capitalPlace, demonym, fullName, surname,
    placeByPreposition,
    headlineName, title, description, ownedBody, speakingBody, group, personalPronoun, relativePronoun, label,
  ]

  static let listedName = MentionRule(
    key: .listedName, name: "<name in the gazetteer>",
    examples: ["Talks with [France] resumed.", "The [United Nations] said so."],
    counterexamples: ["It was a long day."])

  static let headedName = MentionRule(
    key: .headedName, name: "<capitals> <Ministry, Party, Peninsula …>",
    examples: ["A report by the [Harrow Policy Institute] said so.", "He joined the [Blue River Party]."],
    counterexamples: ["They fought in the Great Salt War."])

  static let acronym = MentionRule(
    key: .acronym, name: "<capital letters>",
    examples: ["Observers of the [XQRM] left the town, and the XQRM said so."],
    counterexamples: ["The GDP grew."])

  static let compound = MentionRule(
    key: .compound, name: "<CompoundWord>", examples: ["A survey by [HarrowPoint] said so."],
    counterexamples: ["Mr. McAllister agreed with Ms. DeVries."])

  static let seat = MentionRule(
    key: .seat, name: "<seat of government>", examples: ["The [Kremlin] denied it."],
    counterexamples: ["A house was white."])

  static let capitalActs = MentionRule(
    key: .capitalActs, name: "<capital> <acts>",
    examples: ["[Moscow] said no.", "They rejected [Moscow]'s demands.", "A deal between [Paris] and Berlin failed."],
    counterexamples: ["He landed in Moscow.", "She flew from Paris."])

  static let capitalPlace = MentionRule(
    key: .capitalPlace, name: "in <capital>",
    examples: ["He landed in [Moscow].", "She flew from [Paris] on Monday."],
    counterexamples: ["Moscow said no."])

  static let demonym = MentionRule(
    key: .demonym, name: "<nationality>",
    examples: ["[Russian] troops moved.", "The [Ukrainians] refused."],
    counterexamples: ["He answered in Russian."])

  static let fullName = MentionRule(
    key: .fullName, name: "<given name> <surname>",
    examples: ["We met [Jan van der Holt], a farmer.", "[Anna Lindqvist] said no."],
    counterexamples: ["The Black Sea froze."])

  static let surname = MentionRule(
    key: .surname, name: "<surname>",
    examples: ["Anna Lindqvist came. [Lindqvist] said no.", "Mr. [Orveld] refused."],
    counterexamples: ["Meanwhile nobody came."])

  static let placeByPreposition = MentionRule(
    key: .placeByPreposition, name: "in <capitals>", examples: ["Shells fell in [Marovka]."],
    counterexamples: ["He came in May."])

  static let headlineName = MentionRule(
    key: .headlineName, name: "<name of the body> in the headline",
    examples: [
      "[Orveld] Turns Down Offer Of Mediation\n2031-03-05\n\nIlya Orveld, the envoy, turned it down on Monday."
    ],
    counterexamples: ["Orveld Turns Down Offer Of Mediation\n2031-03-05\n\nThe envoy turned it down on Monday."])

  static let title = MentionRule(
    key: .title, name: "<office>",
    examples: ["[Foreign Minister] Ilya Gorshen resigned.", "Anna Lindqvist, [the mayor], left."],
    counterexamples: ["The minerals are rare."])

  static let description = MentionRule(
    key: .description, name: "a <person noun>",
    examples: ["[A senior official] said so.", "It failed, [one Baltic diplomat] said."],
    counterexamples: ["A senior moment."])

  static let ownedBody = MentionRule(
    key: .ownedBody, name: "<state>'s <government, army …>",
    examples: ["[Peru's interior ministry] said so.", "[The Ukrainian government] fell."],
    counterexamples: ["Russia's winter is long."])

  static let group = MentionRule(
    key: .group, name: "<people noun>",
    examples: ["[Western allies] agreed.", "[Separatists] seized the town."],
    counterexamples: ["Western winds blew."])

  static let speakingBody = MentionRule(
    key: .speakingBody, name: "the <body noun> beside a verb of saying",
    examples: ["The Harrow Growers Association met. [The association] said no."],
    counterexamples: ["The association was old."])

  static let personalPronoun = MentionRule(
    key: .personalPronoun, name: "he, she, they", examples: ["Anna Lindqvist left. [She] was tired."],
    counterexamples: ["It rained."])

  static let relativePronoun = MentionRule(
    key: .relativePronoun, name: "<name>, who", examples: ["Anna Lindqvist, [who] left, was tired."],
    counterexamples: ["Nobody came."])

  static let label = MentionRule(
    key: .label, name: "NAME:",
    examples: ["[ANNA LINDQVIST]: The talks will go on.\n\n[ORVELD]: And then?\n\n[ANNA LINDQVIST]: We wait."],
    counterexamples: ["NOTE: The talks will go on."])
}
