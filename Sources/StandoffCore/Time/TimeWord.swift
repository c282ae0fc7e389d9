/// What a token can be in a time expression: its class, and its number within the class.
struct TimeWord: Hashable, Sendable {
  let kind: Kind
  /// Monday is 1, March 3, "twelve" 12; for clock times minutes since midnight.
  let number: Int32

  static let none = TimeWord(kind: .none, number: 0)

  enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    case none
    // The calendar
    case weekday, weekdayAbbreviation, weekdays, month, monthAbbreviation, season, unit, units
    case partOfDay, partsOfDay, moment, dayWord, tonight, overnight, feast, election
    // Numbers
    case cardinal, scale, ordinal, vagueCount, half, digits, grouped, decimal, dottedDate, decadeDigits, decadeWord
    case clock, meridiem, clockMeridiem, oClock, zone, local, quarterCode, halfCode, isoDay
    // Determiners
    case the, a, this, those, last, next, past, previous, following, same, that, current, coming, recent, latest
    case each, every, other, all, possessive, his
    // Prepositions and connectors
    case of, `in`, on, at, by, to, and, or, from, between, through, until, since, during, within, than, `for`, ahead
    case ago, earlier, later, before, after, asSoon
    // Modifiers
    case early, mid, late, edge, about, almost, more, less, least, most, up, over, under, additional, few, no
    // References and sets
    case longUnit, present, pastReference, soon, future, near, right, setAdverb, times, fiscal, period, long, eve
    case time, old, age, so
    // Cues of direction
    case will, modal, planned, intending, pastVerb, arranging, be, have, been, not, say, ended
  }
}

extension TimeWord.Kind {
  /// Words that tell no time unless another stands near them: "in the", "of a".
  var isGlue: Bool {
    switch self {
    case .the, .a, .this, .those, .that, .each, .every, .other, .all, .possessive, .his, .same: true
    case .of, .in, .on, .at, .by, .to, .and, .or, .from, .between, .through, .until, .since, .during, .within: true
    case .than, .for, .ahead, .before, .after, .asSoon, .about, .almost, .more, .less, .least, .most, .up, .over: true
    case .under, .no, .will, .modal, .planned, .intending, .pastVerb, .arranging, .be, .have, .been, .not, .say: true
    case .ended: true
    default: false
    }
  }
}

extension TimeWord {
  /// - Complexity: O(1).
  static func word(of key: WordKey) -> TimeWord { table[key] ?? .none }

  private static let table: WordMap<TimeWord> = {
    var table = WordMap<TimeWord>(minimumCapacity: 512)
    for first in Feast.firstWords { table[first] = TimeWord(kind: .feast, number: 0) }
    for entry in calendarClasses + numberClasses + functionClasses + cueClasses {
      for (offset, group) in entry.words.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
        for word in group.split(separator: " ") {
          table[WordKey(word)] = TimeWord(kind: entry.kind, number: entry.first + Int32(offset))
        }
      }
    }
    return table
  }()
}

/// The words of one class: those of one number are parted by spaces, numbers by bars, counting from `first`.
///
/// Source: the closed classes of English that tell time, written for this program.
private struct TimeWordClass {
  let kind: TimeWord.Kind
  let first: Int32
  let words: String

  init(_ kind: TimeWord.Kind, _ words: String, from first: Int32 = 1) {
    self.kind = kind
    self.first = first
    self.words = words
  }
}

private let calendarClasses: [TimeWordClass] = [
  TimeWordClass(.weekday, "monday|tuesday|wednesday|thursday|friday|saturday|sunday"),
  TimeWordClass(.weekdays, "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays"),
  TimeWordClass(
    .weekdayAbbreviation,
    "mon mon.|tue tue. tues tues.|wed wed. weds|thu thu. thur thur. thurs thurs.|fri fri.|sat sat.|sun sun."),
  TimeWordClass(
    .month, "january|february|march|april|may|june|july|august|september|october|november|december"),
  TimeWordClass(
    .monthAbbreviation,
    "jan jan.|feb feb.|mar mar.|apr apr.|may.|jun jun.|jul jul.|aug aug.|sept sept. sep sep.|oct oct.|nov nov.|dec dec."
  ),
  TimeWordClass(.season, "spring springtime|summer summertime|fall autumn|winter wintertime"),
  TimeWordClass(
    .unit,
    "|minute|hour|day|week|fortnight|month|quarter|year|decade|century|millennium|weekend"),
  TimeWordClass(
    .units,
    "seconds|minutes mins|hours hrs|days|weeks|fortnights|months|quarters|years yrs|decades|centuries|millennia|weekends"
  ),
  TimeWordClass(.partOfDay, "morning|afternoon|evening|night"),
  TimeWordClass(.partsOfDay, "mornings|afternoons|evenings|nights"),
  TimeWordClass(.moment, "noon midday|midnight"),
  TimeWordClass(.dayWord, "yesterday|today|tomorrow", from: -1),
  TimeWordClass(.tonight, "tonight"),
  TimeWordClass(.overnight, "overnight"),
  TimeWordClass(.election, "election"),
]

private let numberClasses: [TimeWordClass] = [
  TimeWordClass(
    .cardinal,
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve dozen|thirteen|fourteen|fifteen|sixteen|"
      + "seventeen|eighteen|nineteen|twenty|", from: 0),
  TimeWordClass(.cardinal, "thirty", from: 30),
  TimeWordClass(.cardinal, "forty", from: 40),
  TimeWordClass(.cardinal, "fifty", from: 50),
  TimeWordClass(.cardinal, "sixty", from: 60),
  TimeWordClass(.cardinal, "seventy", from: 70),
  TimeWordClass(.cardinal, "eighty", from: 80),
  TimeWordClass(.cardinal, "ninety", from: 90),
  TimeWordClass(.scale, "hundred", from: 100),
  TimeWordClass(.scale, "thousand", from: 1000),
  TimeWordClass(
    .ordinal,
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
      + "sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first"),
  TimeWordClass(.ordinal, "thirtieth", from: 30),
  TimeWordClass(.vagueCount, "several some many various numerous countless dozens"),
  TimeWordClass(.few, "few couple"),
  TimeWordClass(.half, "half"),
  TimeWordClass(.decadeWord, "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties", from: 2),
  TimeWordClass(.meridiem, "a.m. am a.m|p.m. pm p.m"),
  TimeWordClass(.oClock, "o'clock"),
  TimeWordClass(
    .zone,
    "utc|gmt bst cet cest eet eest est edt et cst cdt ct mst mdt mt pst pdt pt msk ist idt trt pkt jst kst hkt sgt wib aest aedt "
      + "nzst nzdt eat wat sast brt zulu"),
  TimeWordClass(.local, "local"),
  TimeWordClass(.quarterCode, "q1|q2|q3|q4"),
  TimeWordClass(.halfCode, "h1|h2"),
]

private let functionClasses: [TimeWordClass] = [
  TimeWordClass(.the, "the"), TimeWordClass(.a, "a an"), TimeWordClass(.this, "this"),
  TimeWordClass(.those, "these|those"),
  TimeWordClass(.last, "last"), TimeWordClass(.next, "next"), TimeWordClass(.past, "past"),
  TimeWordClass(.previous, "previous preceding prior"), TimeWordClass(.following, "following ensuing subsequent"),
  TimeWordClass(.same, "same corresponding comparable"), TimeWordClass(.that, "that"),
  TimeWordClass(.current, "current"),
  TimeWordClass(.coming, "coming upcoming"), TimeWordClass(.recent, "recent"), TimeWordClass(.latest, "latest"),
  TimeWordClass(.each, "each"), TimeWordClass(.every, "every"), TimeWordClass(.other, "other"),
  TimeWordClass(.all, "all"), TimeWordClass(.possessive, "'s '"), TimeWordClass(.his, "his her its their our my your"),
  TimeWordClass(.of, "of"), TimeWordClass(.in, "in"), TimeWordClass(.on, "on"), TimeWordClass(.at, "at"),
  TimeWordClass(.by, "by"), TimeWordClass(.to, "to"), TimeWordClass(.and, "and &"), TimeWordClass(.or, "or"),
  TimeWordClass(.from, "from"), TimeWordClass(.between, "between"), TimeWordClass(.through, "through thru"),
  TimeWordClass(.until, "until till"), TimeWordClass(.since, "since"), TimeWordClass(.during, "during throughout"),
  TimeWordClass(.within, "within"), TimeWordClass(.than, "than"), TimeWordClass(.for, "for"),
  TimeWordClass(.ahead, "ahead"), TimeWordClass(.ago, "ago"), TimeWordClass(.earlier, "earlier"),
  TimeWordClass(.later, "later"), TimeWordClass(.before, "before"), TimeWordClass(.after, "after"),
  TimeWordClass(.asSoon, "as"), TimeWordClass(.early, "early"), TimeWordClass(.mid, "mid"),
  TimeWordClass(.late, "late"),
  TimeWordClass(.edge, "beginning start dawn outset|middle|end close"),
  TimeWordClass(.about, "about around roughly approximately circa"), TimeWordClass(.almost, "almost nearly"),
  TimeWordClass(.more, "more"), TimeWordClass(.less, "less fewer"), TimeWordClass(.least, "least"),
  TimeWordClass(.most, "most"), TimeWordClass(.up, "up"), TimeWordClass(.over, "over"),
  TimeWordClass(.under, "under"), TimeWordClass(.no, "no"),
  TimeWordClass(.additional, "additional extra straight consecutive successive full trading business working calendar"),
  TimeWordClass(.longUnit, "hourlong|daylong|weeklong||monthlong||yearlong|decadelong", from: 3),
  TimeWordClass(.present, "now currently nowadays"),
  TimeWordClass(.pastReference, "recently lately"), TimeWordClass(.soon, "soon shortly"),
  TimeWordClass(.future, "future"), TimeWordClass(.near, "near immediate distant"),
  TimeWordClass(.right, "right just"),
  TimeWordClass(.setAdverb, "hourly", from: 3), TimeWordClass(.setAdverb, "daily", from: 4),
  TimeWordClass(.setAdverb, "weekly", from: 5), TimeWordClass(.setAdverb, "fortnightly", from: 6),
  TimeWordClass(.setAdverb, "monthly", from: 7), TimeWordClass(.setAdverb, "quarterly", from: 8),
  TimeWordClass(.setAdverb, "annually yearly", from: 9),
  TimeWordClass(.times, "once|twice|thrice|times"), TimeWordClass(.fiscal, "fiscal financial"),
  TimeWordClass(.period, "period"), TimeWordClass(.long, "long"), TimeWordClass(.eve, "eve"),
  TimeWordClass(.old, "old older olds"),
  TimeWordClass(.age, "age aged ages"), TimeWordClass(.so, "so"), TimeWordClass(.time, "time"),
]

/// Words that tell where an event lies from publication: what governs a weekday settles its direction.
private let cueClasses: [TimeWordClass] = [
  TimeWordClass(.will, "will 'll shall won't wo would"),
  TimeWordClass(.modal, "could might must should can"),
  TimeWordClass(.planned, "scheduled expected planned slated due anticipated forthcoming tentatively planning"),
  TimeWordClass(
    .intending,
    "set agreed ready prepared preparing poised likely hopes hoping hope intends intend intending vows vowed pledged "
      + "promised decided supposed bound going plans want wants wanted aims aim aiming seeks seeking plan invited urged "
      + "preparations proposed threatened threatening expects expect expecting unlikely booked"),
  TimeWordClass(.be, "is are 're be being 'm"), TimeWordClass(.been, "been"),
  TimeWordClass(.have, "has have 've having had"),
  TimeWordClass(.not, "not n't couldn't"),
  TimeWordClass(.say, "said told says tells asked wrote announced added warned insisted argued declared stated"),
  TimeWordClass(.ended, "ended ending"),
  // What is arranged can be told in the plain present: "the summit opens Wednesday". The second group are nouns too.
  TimeWordClass(
    .arranging,
    "meet meets resume resumes begin begins arrive arrives convene convenes reconvene reconvenes depart departs expire expires "
      + "gather gathers travels flies goes opens starts closes takes kicks comes ends reopens"
      + "|open vote votes visit visits return returns leave leaves hold holds host hosts travel fly go launch launches "
      + "face faces head heads"),
  TimeWordClass(
    .pastVerb,
    "was were did met went came took held began made got gave left saw found became kept led hit shot sent won lost "
      + "fell rose spoke struck flew fled fought brought bought sold built drew drove grew heard knew paid ran sat stood "
      + "thought threw understood withdrew broke chose dealt dug felt forgot froze hid hung laid lay lent lit meant rode "
      + "sank sang shook shut slept spent spread stole swept swore taught tore woke wore wound underwent overthrew"),
]
