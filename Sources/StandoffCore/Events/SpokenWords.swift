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
}

/// The classes of content words. Own list.
let spokenWords: WordMap<SpokenWord> = {
  let classes: [(SpokenWord, String)] = [
    (.planning, "plans planning intend intends preparing"), (.planned, "to consultations talks a meetings"),
    (.demandName, "demand demands call calls appeal appeals request requests"), (.threatName, "threat threats"),
    (.accusationName, "accusation accusations allegation allegations charges"), (.offerName, "offer offers"),
    (.lead, "that for to of against"),
    (.weighing, "weighing considering"),
    (.negation, "no not denied denies don't doesn't didn't never isn't aren't wasn't weren't"),
    (.running, "running run ran lost"), (.patience, "patience"), (.wait, "wait"), (.forever, "forever"),
    (.possibility, "could may might"), (.option, "option"),
    (.war, "attack attacks invade invades invasion offensive intervention war operation incursion assault"),
    (.force, "military force troops army"),
    (.attack, "attack invade invasion force forces offensive intervention war military strike strikes operation"),
    (.attack, "incursion assault"), (.condition, "if unless"),
    (.consequence, "consequences sanctions retaliate retaliation retaliatory respond punish punishment severe"),
    (.means, "measures force react swift response price cost costs"), (.will, "will would"),
    (.own, "we i"), (.decision, "announcement decision announced decided"), (.soon, "within soon shortly"),
    (.trying, "trying seeking attempting seeks tries tried sought"),
    (.misdeed, "ignoring ignored ignores excuse reckless forgotten covered"),
    (.misdeed, "irresponsible hypocrisy hypocritical provocative illegal illegally unlawful occupying militarizing"),
    (.misdeed, "meddling deceive deceiving lied crime genocidal atrocities murdered murdering unprovoked unjustified"),
    (.misdeed, "refuses refuse shot shelled shelling bombed bombing kidnapped tortured raped looted loot infiltrated"),
    (.misdeed, "distorts distorting fuelling fueling concealed misunderstands misunderstood"),
    (.misdeed, "violate breached broke betrayed sabotaged bullying coercing threatening aggressive cynical reneged"),
    (
      .bound,
      "implement implemented fulfill fulfil fulfilled comply complied honor honour honored respect observe abide"
    ),
    (.wrong, "fabricating fabricate pretext disinformation sabotage aggressor provocation provocations provoke"),
    (.wrong, "provoking false-flag violated violating violation violations interfering blackmail hysteria lies lying"),
    (.wrong, "propaganda stalling escalating undermining crimes genocide staged instigates incite inciting violates"),
    (.wrong, "attributed blamed targeting sphere retake failed intimidate coerce false murders fascist lied"),
    (.wrong, "destabilize destabilizing destabilise destabilising destabilizes destabilises antisemitic delusional"),
    (.wrong, "fascists racist falsehoods misleading mislead manipulate manipulates manipulating manipulated cover-up"),
    (.wrong, "cynically barbaric brutal brutally massacre murderous unlawfully unconstitutional persecution shameful"),
    (.wrong, "undermine undermines undermined contradict contradicts contradicted sham"),
    (.wrong, "oppression repression corrupt weaponizing weaponising intimidation coercion deliberately indiscriminate"),
    (.wrong, "indiscriminately atrocity saboteurs sabotaging obstructing obstruction meddled dishonest"),
    (.rejection, "nonstarter nonstarters starter starters unacceptable reciprocal"), (.no, "no"),
    (.intention, "intention reason reasons"), (.dead, "dead"), (.end, "end"), (.open, "open"), (.to, "to"),
    (.hardly, "hardly not"), (.possible, "possible"), (.room, "areas room discuss negotiation"),
    (.want, "wants want expects"), (.wanted, "a an the its their guarantees assurances and response answers"),
    (.duty, "must should needs need"),
    (
      .dutiful, "leave withdraw stop end cease refrain return pull give respect comply halt be take allow release honor"
    ),
    (.dutiful, "honour choose put provide abandon implement agree promise guarantee recognize recognise accept commit"),
    (.dutiful, "free release resign lift reverse open ensure show prove maintain remain consider"),
    (.ready, "ready prepared willing"),
    (.help, "host help mediate offer provide negotiate work step talk discuss meet cooperate supply"), (.red, "red"),
    (.line, "line lines"), (.table, "table"),
    (.off, "off"), (.blame, "violation violates violated unlawful unlawfully draconian distorting distortion"),
    (.blame, "distorts genocide hysteria lies blackmail disinformation falsehoods atrocities"),
    (.blame, "propaganda pretext shameful hypocrisy coercion intimidation bullying unprovoked unjustified"),
    (.resolved, "decided poised intends about determined going set wants"),
    (.answering, "strengthen respond defend react answer impose punish retaliate resist fight bolster act sanction"),
    (.would, "would"), (.begin, "begin start follow"),
    (.step, "send publish hold meet visit travel close open release deploy launch sign host start present announce"),
    (.step, "introduce set convene submit unveil appoint attend"), (.agreed, "agreed accepted"),
    (.harm, "destroy weaken divide rewrite dismantle split downplay exploit undermine subjugate fight kill"),
    (.tried, "convicted guilty charged accused suspected sentenced condemned"), (.reserve, "reserves reserve reserved"),
    (.right, "right"), (.must, "must should"), (.being, "have be"),
    (.until, "until till"), (.judgement, "incorrect disappointing regrettable baseless groundless"),
    (.judgement, "unfounded unjustified"), (.having, "have has had any contingency the"), (.perfect, "have"),
    (.occurrence, "case event"), (.aggression, "aggression"), (.further, "further"),
    (.steps, "steps measures action actions sanctions"), (.will, "'ll won't"),
    (.urgent, "urgently badly"), (.needed, "need needs"), (.wishing, "'d would"), (.like, "like"),
    (.doing, "do"), (.could, "could"), (.toward, "launching launch into threat"),
    (.easing, "open lift ease resume restore unblock reopen"),
    (.stopping, "stop rest cease end prevent combat combating stopping ending"),
    (.consequence, "sanction"), (.asking, "why whether how what who"), (.negation, "won't"),
    (.deniable, "want wants plans planned planning intend intends intention threat war wars invasion attack attacks"),
    (
      .deniable,
      "desire demand demands demanding agreed accepted seek seeks seeking damage conflict responsible involved"
    ),
    (.deniable, "enemy enemies carried fired targeted said reproach interested"), (.running, "wearing wore"),
    (.weighing, "mulling pondering debating"),
    (.blame, "terrorise terrorising terrorised terrorize terrorizing terrorized"),
    (.blame, "infiltrated loot looting blatant torture arbitrary cruel"),
    (.wrong, "reluctance unwillingness malicious"),
    (.misdeed, "attacked shoot shooting unarmed"), (.help, "assume"), (.costing, "cost costs price"),
    (.technical, "technical"), (.plea, "please let avoid"), (.cannot, "cannot can't must"),
    (.allowed, "allowed tolerated"), (.demand, "demand demands proposal proposals condition conditions"),
  ]
  var result = WordMap<SpokenWord>()
  for (kind, words) in classes {
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
