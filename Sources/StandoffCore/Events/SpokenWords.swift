/// What a word of reported content speaks for: a class of words that the kinds of speech look for.
struct SpokenWord: OptionSet, Hashable, Sendable {
  let rawValue: UInt128
  init(rawValue: UInt128) { self.rawValue = rawValue }

  /// `plans`, `intend`.
  static let planning = SpokenWord(rawValue: 1 << 0)
  /// What follows a verb of planning, not a noun "plans".
  static let planned = SpokenWord(rawValue: 1 << 1)
  static let weighing = SpokenWord(rawValue: 1 << 2)
  static let negation = SpokenWord(rawValue: 1 << 3)
  static let running = SpokenWord(rawValue: 1 << 4)
  static let patience = SpokenWord(rawValue: 1 << 5)
  static let wait = SpokenWord(rawValue: 1 << 6)
  static let forever = SpokenWord(rawValue: 1 << 7)
  /// `could`, `may`, `might`.
  static let possibility = SpokenWord(rawValue: 1 << 8)
  static let option = SpokenWord(rawValue: 1 << 9)
  /// `invasion`, `war`: what only an attack is called.
  static let war = SpokenWord(rawValue: 1 << 10)
  /// `military`, `troops`.
  static let force = SpokenWord(rawValue: 1 << 11)
  /// Words of war and force in a plan.
  static let attack = SpokenWord(rawValue: 1 << 12)
  static let condition = SpokenWord(rawValue: 1 << 13)
  static let consequence = SpokenWord(rawValue: 1 << 14)
  /// `will`, `would`.
  static let will = SpokenWord(rawValue: 1 << 15)
  /// What one accuses another of.
  static let wrong = SpokenWord(rawValue: 1 << 16)
  /// `unacceptable`, `non-starters`.
  static let rejection = SpokenWord(rawValue: 1 << 17)
  static let no = SpokenWord(rawValue: 1 << 18)
  /// `intention`, `reason`.
  static let intention = SpokenWord(rawValue: 1 << 19)
  static let dead = SpokenWord(rawValue: 1 << 20)
  static let end = SpokenWord(rawValue: 1 << 21)
  static let open = SpokenWord(rawValue: 1 << 22)
  static let to = SpokenWord(rawValue: 1 << 23)
  static let hardly = SpokenWord(rawValue: 1 << 24)
  static let possible = SpokenWord(rawValue: 1 << 25)
  /// `areas`, `room`: of common ground.
  static let room = SpokenWord(rawValue: 1 << 26)
  static let want = SpokenWord(rawValue: 1 << 27)
  static let wanted = SpokenWord(rawValue: 1 << 28)
  /// `must`, `should`.
  static let duty = SpokenWord(rawValue: 1 << 29)
  static let dutiful = SpokenWord(rawValue: 1 << 30)
  static let ready = SpokenWord(rawValue: 1 << 31)
  static let help = SpokenWord(rawValue: 1 << 32)
  static let red = SpokenWord(rawValue: 1 << 33)
  static let line = SpokenWord(rawValue: 1 << 34)
  static let table = SpokenWord(rawValue: 1 << 35)
  static let off = SpokenWord(rawValue: 1 << 36)
  /// `demands`, `proposals`: what may be judged a non-starter in passing.
  static let demand = SpokenWord(rawValue: 1 << 37)
  /// `we`, `I`: those who speak.
  static let own = SpokenWord(rawValue: 1 << 38)
  /// The name of somebody other than the speaker.
  static let another = SpokenWord(rawValue: 1 << 39)
  /// `measures`, `cost`: consequences only of a condition.
  static let means = SpokenWord(rawValue: 1 << 40)
  /// What is a wrong when another, named at the beginning, does it.
  static let misdeed = SpokenWord(rawValue: 1 << 41)
  /// `implement`, `comply`: what one is bound to do.
  static let bound = SpokenWord(rawValue: 1 << 42)
  /// `announcement`, `decision`.
  static let decision = SpokenWord(rawValue: 1 << 49)
  /// `within`, `soon`: not long from now.
  static let soon = SpokenWord(rawValue: 1 << 50)
  /// `trying`, `seeking`.
  static let trying = SpokenWord(rawValue: 1 << 43)
  /// `demands that`, `call for`: acts of speaking by their names, and what leads in what was said.
  static let demandName = SpokenWord(rawValue: 1 << 44)
  static let threatName = SpokenWord(rawValue: 1 << 45)
  static let accusationName = SpokenWord(rawValue: 1 << 46)
  static let offerName = SpokenWord(rawValue: 1 << 47)
  static let lead = SpokenWord(rawValue: 1 << 48)
  /// `violation`, `cover-up`: blames whoever did it, though nobody is named.
  static let blame = SpokenWord(rawValue: 1 << 51)
  /// `decided`, `poised`: before an attack.
  static let resolved = SpokenWord(rawValue: 1 << 52)
  /// `strengthen`, `respond`: how one answers another's deed.
  static let answering = SpokenWord(rawValue: 1 << 53)
  static let would = SpokenWord(rawValue: 1 << 54)
  /// `begin`, `start`.
  static let begin = SpokenWord(rawValue: 1 << 55)
  /// `send`, `publish`: what one will do oneself.
  static let step = SpokenWord(rawValue: 1 << 56)
  /// `agreed`, `accepted`.
  static let agreed = SpokenWord(rawValue: 1 << 57)
  /// `destroy`, `divide`: wrong when one tries it.
  static let harm = SpokenWord(rawValue: 1 << 58)
  /// `convicted`, `accused`: before a crime that a court deals with.
  static let tried = SpokenWord(rawValue: 1 << 59)
  /// `reserves`, `right`.
  static let reserve = SpokenWord(rawValue: 1 << 60)
  static let right = SpokenWord(rawValue: 1 << 61)
  /// `must`, `needs`: what only a demand has.
  static let must = SpokenWord(rawValue: 1 << 62)
  /// `have`, `be` behind a duty: what is supposed, or how things are.
  static let being = SpokenWord(rawValue: 1 << 63)
  static let costing = SpokenWord(rawValue: 1 << 64)
  /// `technical`: of military means.
  static let technical = SpokenWord(rawValue: 1 << 65)
  /// `please`, `let`, `do`: what opens words spoken to those who are to act.
  static let plea = SpokenWord(rawValue: 1 << 66)
  static let cannot = SpokenWord(rawValue: 1 << 67)
  static let allowed = SpokenWord(rawValue: 1 << 68)
  static let until = SpokenWord(rawValue: 1 << 69)
  /// `incorrect`, `regrettable`: what another's word or deed is judged.
  static let judgement = SpokenWord(rawValue: 1 << 70)
  /// `have`, `any`: before plans that are a noun and no step.
  static let having = SpokenWord(rawValue: 1 << 71)
  static let perfect = SpokenWord(rawValue: 1 << 72)
  /// `case`, `event`: before "of" what a condition is.
  static let occurrence = SpokenWord(rawValue: 1 << 73)
  static let aggression = SpokenWord(rawValue: 1 << 74)
  static let further = SpokenWord(rawValue: 1 << 75)
  static let steps = SpokenWord(rawValue: 1 << 76)
  /// A "will" whose subject is the speaker, and one that is negated; set by the words around it.
  static let ownWill = SpokenWord(rawValue: 1 << 77)
  static let ownRefusal = SpokenWord(rawValue: 1 << 85)
  static let urgent = SpokenWord(rawValue: 1 << 78)
  static let needed = SpokenWord(rawValue: 1 << 79)
  /// `we'd`, `would`: before "like".
  static let wishing = SpokenWord(rawValue: 1 << 80)
  static let like = SpokenWord(rawValue: 1 << 81)
  static let doing = SpokenWord(rawValue: 1 << 82)
  /// What one denies doing, having or wanting.
  static let deniable = SpokenWord(rawValue: 1 << 83)
  static let could = SpokenWord(rawValue: 1 << 84)
  /// `launching`, `into`: what leads to a war.
  static let toward = SpokenWord(rawValue: 1 << 87)
  /// `open`, `lift`: what one offers to do under a condition.
  static let easing = SpokenWord(rawValue: 1 << 88)
  static let stopping = SpokenWord(rawValue: 1 << 89)
  /// `why`, `whether`: opens a question.
  static let asking = SpokenWord(rawValue: 1 << 86)
  /// `open`, `release`: what opens words that tell others to act.
  static let imperative = SpokenWord(rawValue: 1 << 91)
  /// `the`, `us`: what such a word acts on.
  static let object = SpokenWord(rawValue: 1 << 92)
  static let time = SpokenWord(rawValue: 1 << 93)
  static let high = SpokenWord(rawValue: 1 << 94)
  static let have = SpokenWord(rawValue: 1 << 95)
  static let never = SpokenWord(rawValue: 1 << 96)
  /// `tolerate`, `hesitate`: what one says that one will not do before one strikes.
  static let enduring = SpokenWord(rawValue: 1 << 97)
  /// `by`, `idly`: behind "stand".
  static let idle = SpokenWord(rawValue: 1 << 98)
  /// `regret`, `pay`: what will come over others.
  static let reckoning = SpokenWord(rawValue: 1 << 99)
  /// `treated`, `regarded`: before "as a target".
  static let treated = SpokenWord(rawValue: 1 << 100)
  static let target = SpokenWord(rawValue: 1 << 101)
  static let all = SpokenWord(rawValue: 1 << 102)
  /// `means`, `options`.
  static let meansNoun = SpokenWord(rawValue: 1 << 103)
  /// `until`, `hours`: behind "they have".
  static let deadline = SpokenWord(rawValue: 1 << 104)
  /// `proposal`, `letter`: what another has put forward.
  static let text = SpokenWord(rawValue: 1 << 105)
  /// `reasonable`, `void`: what it is judged.
  static let verdict = SpokenWord(rawValue: 1 << 106)
  /// `agreed`, `accepted`.
  static let assent = SpokenWord(rawValue: 1 << 107)
  static let question = SpokenWord(rawValue: 1 << 108)
  static let out = SpokenWord(rawValue: 1 << 109)
  static let standing = SpokenWord(rawValue: 1 << 110)
  /// `freeze`, `strike`: what one says one is ready to do to another.
  static let striking = SpokenWord(rawValue: 1 << 111)
  /// `last`, `drag`: how a war may go on.
  static let lasting = SpokenWord(rawValue: 1 << 112)
  static let on = SpokenWord(rawValue: 1 << 113)
  static let ownObject = SpokenWord(rawValue: 1 << 114)
}

/// The classes of each content word.
let spokenWords: WordMap<SpokenWord> = {
  var result = WordMap<SpokenWord>()
  for (kind, words) in spokenWordClasses {
    for word in words.split(separator: " ") { result[WordKey(word), default: []].insert(kind) }
  }
  return result
}()

/// The words of reported content, as the kinds of speech look at them.
struct SpokenContent: Sendable {
  /// For each token its classes.
  let words: [SpokenWord]
  /// The classes that occur at all.
  private let present: SpokenWord
  /// Whether somebody other than the speaker is named.
  let namesAnother: Bool

  init(words: [SpokenWord], namesAnother: Bool) {
    var words = words
    for index in words.indices where words[index].contains(.will) {
      guard index > 0, words[index - 1].contains(.own) else { continue }
      words[index].insert(.ownWill)
      let isNegated = words[index..<min(words.count, index + 2)].contains { $0.contains(.negation) }
      if isNegated { words[index].insert(.ownRefusal) }
    }
    self.words = words
    self.namesAnother = namesAnother
    present = words.reduce(into: []) { $0.formUnion($1) }
  }

  /// Whether a word of one class is followed by one of another within some words, and those who speak are not its subject.
  func hasOfOthers(_ first: SpokenWord, then second: SpokenWord, within limit: Int) -> Bool {
    guard hasAny(first), hasAny(second) else { return false }
    return words.indices.contains { index in
      guard !words[index].isDisjoint(with: first) else { return false }
      guard !words[max(0, index - 3)..<index].contains(where: { $0.contains(.own) }) else { return false }
      let next = (index + 1)..<max(index + 1, min(words.count, index + 1 + limit))
      return words[next].contains { !$0.isDisjoint(with: second) }
    }
  }

  /// Whether a word of one class stands at some places where none of another follows at once, and those who speak are not its subject.
  func hasOfOthers(_ first: SpokenWord, in places: Range<Int>, without next: SpokenWord) -> Bool {
    guard hasAny(first) else { return false }
    return words.indices.clamped(to: places).contains { index in
      !words[index].isDisjoint(with: first)
        && !words[max(0, index - 3)..<index].contains { $0.contains(.own) }
        && (index + 1 == words.count || words[index + 1].isDisjoint(with: next))
    }
  }

  /// Whether a word of a class stands among the first words.
  func openingHas(_ kinds: SpokenWord, within limit: Int) -> Bool {
    words.prefix(limit).contains { !$0.isDisjoint(with: kinds) }
  }

  /// Whether a word of one class stands where none of another follows at once.
  func has(_ kinds: SpokenWord, without next: SpokenWord) -> Bool {
    guard hasAny(kinds) else { return false }
    return words.indices.contains { index in
      !words[index].isDisjoint(with: kinds)
        && (index + 1 == words.count || words[index + 1].isDisjoint(with: next))
    }
  }

  /// Whether the first word is of one class and the second of another.
  func begins(_ first: SpokenWord, then second: SpokenWord) -> Bool {
    words.count > 1 && !words[0].isDisjoint(with: first) && !words[1].isDisjoint(with: second)
  }

  func hasAny(_ kinds: SpokenWord) -> Bool { !present.isDisjoint(with: kinds) }

  /// Whether a word of one class is followed by one of another within some words.
  func has(_ first: SpokenWord, then second: SpokenWord, within limit: Int) -> Bool {
    guard hasAny(first), hasAny(second) else { return false }
    for index in words.indices where !words[index].isDisjoint(with: first) {
      let next = (index + 1)..<max(index + 1, min(words.count, index + 1 + limit))
      if words[next].contains(where: { !$0.isDisjoint(with: second) }) { return true }
    }
    return false
  }
}
