/// What a word of a closed class does to phrase and clause: enough to see where a noun phrase ends and where a clause begins.
struct PhraseWord: OptionSet, Hashable, Sendable {
  let rawValue: UInt16
  init(rawValue: UInt16) { self.rawValue = rawValue }

  static let preposition = PhraseWord(rawValue: 1)
  static let determiner = PhraseWord(rawValue: 2)
  /// `and`, `or`, `but`.
  static let coordinator = PhraseWord(rawValue: 4)
  /// `while`, `although`, `if`: opens a subordinate clause.
  static let subordinator = PhraseWord(rawValue: 8)
  /// `which`, `who`, `where`: opens a relative clause or a question.
  static let relative = PhraseWord(rawValue: 16)
  static let be = PhraseWord(rawValue: 32)
  static let have = PhraseWord(rawValue: 64)
  static let `do` = PhraseWord(rawValue: 128)
  /// `will`, `shall`, `'ll`.
  static let future = PhraseWord(rawValue: 256)
  /// `may`, `could`, `would` …
  static let modal = PhraseWord(rawValue: 512)
  static let pronoun = PhraseWord(rawValue: 1024)
  static let adverb = PhraseWord(rawValue: 2048)
  static let negation = PhraseWord(rawValue: 4096)
  static let possessive = PhraseWord(rawValue: 8192)

  static let auxiliary: PhraseWord = [.be, .have, .do, .future, .modal]
  /// What may open a clause.
  static let connecting: PhraseWord = [.subordinator, .relative, .coordinator]
}

/// The closed-class words of English with what they do; an ambiguous word has several roles.
let phraseWords: WordMap<PhraseWord> = readPhraseWords(
  """
  preposition	of in on at to from by with for near along around across inside outside within into onto over under between
  preposition	among amid against toward towards through throughout during after before since until till about as than via
  preposition	beyond behind off out up down despite per like without including following upon above below because
  preposition	alongside ahead
  determiner	the a an this that these those its his her their our my your any each every no both all another such some
  possessive	its his her their our my your whose 's
  coordinator	and or but nor yet
  subordinator	while although though if unless whether because when whereas once until since after before as lest
  relative	which who whom whose where that what how why
  be	is are was were be been being am 's 're 'm isn't aren't wasn't weren't
  have	has have had having 've hasn't haven't hadn't
  do	do does did don't doesn't didn't
  future	will shall 'll won't
  modal	would should can could may might must 'd wouldn't can't couldn't shouldn't cannot mustn't mightn't
  negation	not no never nor n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
  negation	couldn't shouldn't cannot mustn't neither nobody none without
  pronoun	i you he she it we they me him them us there nobody everyone anyone someone something nothing himself herself
  pronoun	itself themselves ourselves
  adverb	not now then also already still again too even ever never later earlier soon today yesterday tomorrow away ago
  adverb	together however meanwhile currently recently apart back forward more less least most alone only just reportedly
  adverb	here repeatedly
  """)

/// What a token does to phrase and clause; nil for a word of no closed class, and for "US", which is a country and no pronoun.
func phraseWord(_ token: Token) -> PhraseWord? {
  token.isCapitalised && token.lower == "us" ? nil : phraseWords[token.lower]
}

private func readPhraseWords(_ list: String) -> WordMap<PhraseWord> {
  let roles: [Substring: PhraseWord] = [
    "preposition": .preposition, "determiner": .determiner, "possessive": .possessive, "coordinator": .coordinator,
    "subordinator": .subordinator, "relative": .relative, "be": .be, "have": .have, "do": .do, "future": .future,
    "modal": .modal, "negation": .negation, "pronoun": .pronoun, "adverb": .adverb,
  ]
  var result = WordMap<PhraseWord>()
  for line in list.split(separator: "\n") {
    let fields = line.split(separator: "\t")
    guard fields.count == 2, let role = roles[fields[0]] else { continue }
    for word in fields[1].split(separator: " ") { result[WordKey(word)] = (result[WordKey(word)] ?? []).union(role) }
  }
  return result
}
