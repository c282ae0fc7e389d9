/// What a token can be, as far as finding subjects, verbs and the ends of clauses needs it.
struct ReportingWordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  static let determiner = ReportingWordClass(bit: 0)
  static let possessivePronoun = ReportingWordClass(bit: 1)
  static let subjectPronoun = ReportingWordClass(bit: 2)
  static let objectPronoun = ReportingWordClass(bit: 3)
  static let relative = ReportingWordClass(bit: 4)
  static let preposition = ReportingWordClass(bit: 5)
  static let subordinator = ReportingWordClass(bit: 6)
  static let coordinator = ReportingWordClass(bit: 7)
  static let contrast = ReportingWordClass(bit: 8)
  static let be = ReportingWordClass(bit: 9)
  static let have = ReportingWordClass(bit: 10)
  static let doing = ReportingWordClass(bit: 11)
  static let modal = ReportingWordClass(bit: 12)
  static let negation = ReportingWordClass(bit: 13)
  static let adverb = ReportingWordClass(bit: 14)
  static let time = ReportingWordClass(bit: 15)
  /// A finite form of a common verb that is no speech verb and seldom a noun.
  static let verb = ReportingWordClass(bit: 16)
  /// Ends in -ed and is no known noun: a past or a participle.
  static let past = ReportingWordClass(bit: 17)
  /// Ends in -ing.
  static let gerund = ReportingWordClass(bit: 18)
  /// A noun for what a speaker speaks in: statement, interview, tweet.
  static let occasion = ReportingWordClass(bit: 19)
  /// A noun for those spoken to: reporters, lawmakers.
  static let audience = ReportingWordClass(bit: 20)
  static let that = ReportingWordClass(bit: 21)
  static let to = ReportingWordClass(bit: 22)
  static let of = ReportingWordClass(bit: 23)
  static let comma = ReportingWordClass(bit: 24)
  static let stop = ReportingWordClass(bit: 25)
  static let colon = ReportingWordClass(bit: 26)
  static let semicolon = ReportingWordClass(bit: 27)
  static let openBracket = ReportingWordClass(bit: 28)
  static let closeBracket = ReportingWordClass(bit: 29)
  static let dash = ReportingWordClass(bit: 30)
  static let quote = ReportingWordClass(bit: 31)
  static let genitive = ReportingWordClass(bit: 32)
  /// Capitalised, and not only because a sentence begins.
  static let proper = ReportingWordClass(bit: 33)
  static let question = ReportingWordClass(bit: 34)
  static let `as` = ReportingWordClass(bit: 35)
  static let by = ReportingWordClass(bit: 36)
  static let hyphen = ReportingWordClass(bit: 37)
  static let according = ReportingWordClass(bit: 38)
  static let cue = ReportingWordClass(bit: 39)
  /// A plural noun that speaks: officials, analysts, sources.
  static let speakers = ReportingWordClass(bit: 40)
  static let ago = ReportingWordClass(bit: 41)
  /// First word of its sentence.
  static let first = ReportingWordClass(bit: 42)
  /// A word, number or address that can stand in a noun phrase.
  static let nominal = ReportingWordClass(bit: 43)
  static let quantity = ReportingWordClass(bit: 44)
  /// A singular noun for a person, body or text that speaks: minister, ministry, report.
  static let role = ReportingWordClass(bit: 45)

  static let auxiliary: ReportingWordClass = [.be, .have, .doing, .modal]
  /// Closed classes that no noun phrase contains.
  static let closed: ReportingWordClass = [
    .subjectPronoun, .objectPronoun, .relative, .preposition, .subordinator, .coordinator, .contrast, .be, .have,
    .doing, .modal, .negation, .verb, .that, .to, .question, .as,
  ]
  static let punctuation: ReportingWordClass = [
    .comma, .stop, .colon, .semicolon, .openBracket, .closeBracket, .dash, .quote,
  ]

  func has(_ other: ReportingWordClass) -> Bool { rawValue & other.rawValue != 0 }
}

/// The classes of the words that a list names.
let wordClasses: [WordKey: ReportingWordClass] = readWordClasses()

private func readWordClasses() -> [WordKey: ReportingWordClass] {
  var result: [WordKey: ReportingWordClass] = [:]
  for line in wordClassList.split(separator: "\n") {
    let words = line.split(separator: " ")
    guard let name = words.first, let value = classNames[name] else { continue }
    for word in words.dropFirst() { result[WordKey(word), default: []].formUnion(value) }
  }
  return result
}

private let classNames: [Substring: ReportingWordClass] = [
  "det": .determiner, "poss": .possessivePronoun, "subj": .subjectPronoun, "obj": .objectPronoun, "rel": .relative,
  "prep": .preposition, "sub": .subordinator, "and": .coordinator, "but": .contrast, "be": .be, "have": .have,
  "do": .doing, "modal": .modal, "not": .negation, "adv": .adverb, "time": .time, "verb": .verb, "occ": .occasion,
  "aud": .audience, "that": .that, "to": .to, "of": .of, "gen": .genitive, "wh": .question, "as": .as, "by": .by,
  "acc": .according, "spk": .speakers, "ago": .ago, "qty": .quantity, "role": .role,
]

/// Words by class, one class a line (a class may have several lines).
///
/// Source: closed classes of English grammar; verbs: the irregular and commonest regular verbs; chosen for this program.
/// Licence: as the program. Date: 2025.
private let wordClassList = """
  det the a an this that these those some any all each every no another both several other such more most fewer
  qty many few tens dozens hundreds thousands scores most some several one two three
  poss his her its their our my your whose
  subj he she they it we i you who which
  obj him her them me us it you himself herself themselves itself myself
  rel who which whom whose that
  prep in on at by for from with about against into over after before under during since through between among amid
  prep around near despite toward towards within without via outside inside behind beyond across along per like upon off
  prep of to as than regarding concerning until throughout alongside following including except versus
  of of
  to to
  as as
  by by
  that that
  gen 's
  sub because while when if although though since whether whereas unless until once before after so where as
  wh whether if how why what where when who which
  and and or nor &
  but but yet while whereas
  be is are was were be been being am 's 're isn't aren't wasn't weren't 'm ain't
  have has have had having 've 'd hasn't haven't hadn't
  do do does did don't doesn't didn't
  modal will would can could may might must should shall 'll 'd won't wouldn't can't cannot couldn't shouldn't mustn't
  not not never n't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot
  not couldn't shouldn't mustn't ain't
  adv also then later now again still even often already once repeatedly just only ever always sometimes soon too
  adv instead rather earlier first further simply quite very almost perhaps maybe however meanwhile nonetheless
  adv out up down off back away
  adv nevertheless both all long twice thus therefore here there online publicly flatly yet himself herself
  time monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday tonight
  time tomorrow morning afternoon evening night week month year weekend day january february march april june july
  time august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. last
  time next weekdays midday noon midnight hours minutes weeks months years days decade recently late early
  ago ago earlier later
  verb became began begun broke brought built bought came chose chosen cost cut dealt did drew drawn drank drove driven
  verb ate fell fallen fed felt fought flew forgot gave given got gotten grew grown heard held hit hurt kept knew known
  verb laid led left lent let lit lost made met paid put quit ran rose risen sat saw seen sent set shot shut slept sold
  verb sought spent stood stole struck stuck swept took taken taught thought threw thrown understood went gone woke won
  verb wore withdrew withdrawn came become becomes begins brings builds comes faces gets gives goes has helps holds
  verb includes keeps knows leads leaves lives looks loses makes means meets moves needs pays plays puts remains runs
  verb seems sees sends serves shares sits speaks stands starts stays stops takes tells thinks tries turns uses wants wishes
  verb wins works believes believe feels feel thinks think know want seem become remain include appear appears hopes
  verb hope expects expect go come get give make take keep let bring fear fears found showed shows continue continues
  verb underwent overcame withstood oversaw undertook arose bled clung dug fled hung misled overthrew rode sank shook
  verb slid stung swung tore upheld wept died dies lied
  verb believed felt hoped feared wanted needed used seemed turned appeared remained
  occ statement statements interview interviews speech speeches tweet tweets letter letters email emails e-mail memo
  occ conference briefing briefings remarks testimony post posts report reports address message messages note notice
  occ broadcast release appearance article column editorial op-ed essay book memoir press call conversation video debate
  occ hearing rally twitter facebook telegram instagram television tv radio blog blogpost filing document documents poll survey
  occ deposition transcript affidavit lawsuit ad ruling comments meeting visit trip event stop segment phone telephone
  occ series podcast forum panel summit session discussion town hall
  aud reporters journalists lawmakers supporters voters viewers parliament congress crowd audience aides investigators
  aud police officers colleagues senators legislators donors delegates diplomats allies officials correspondents
  aud attendees listeners followers prosecutors court jurors judge committee council assembly reporter anchor host
  spk officials sources analysts experts critics aides advisers advisors diplomats lawmakers authorities lawyers police
  spk prosecutors investigators observers historians economists scientists activists supporters opponents allies
  spk democrats republicans people leaders members voters residents witnesses ministers senators executives reports
  spk researchers scholars organizers advocates strategists campaigns friends polls others many some
  role president minister ministry spokesman spokeswoman spokesperson official leader government administration kremlin
  role chief chairman chairwoman director commander general admiral ambassador envoy diplomat senator lawmaker governor
  role mayor secretary chancellor premier king queen prince pope analyst expert economist professor author writer critic
  role adviser advisor aide lawyer attorney prosecutor judge court army military navy police agency department office
  role bureau commission council committee company bank party campaign group organisation organization alliance union
  role newspaper magazine network channel outlet website page law constitution treaty resolution study paper source
  role head deputy premier boss founder candidate nominee mother father wife husband son daughter man woman person other another one
  acc according
  """
