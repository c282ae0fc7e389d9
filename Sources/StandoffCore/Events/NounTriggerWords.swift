/// The words by which nouns are told to name events.
///
/// Own lists, written for this program in 2026 from the vocabulary of news on conflicts and diplomacy.
enum NounTriggerWords {
  /// What makes a "round" one of talks.
  static let roundWords: Set<WordKey> = ["next", "first", "second", "third", "latest", "intensive", "final", "new"]

  static let callWords: Set<WordKey> = ["phone", "telephone", "video", "conference", "secure", "a", "the", "their"]

  /// "the humanitarian response", "an emergency response": help, and no answer.
  static let reliefKinds: Set<WordKey> = [
    "humanitarian", "emergency", "relief", "aid", "medical", "immune", "pandemic", "gaza", "crisis", "disaster",
  ]

  static let bursts: Set<WordKey> = [
    "whirlwind", "flurry", "series", "round", "string", "spate", "burst", "frenzy", "frantic", "week", "weeks", "days",
    "intense", "intensive", "urgent", "renewed", "failed",
  ]

  static let partyLeads: Set<WordKey> = ["between", "with", "among", "involving", "of"]

  /// What one threatens with.
  static let threatened: Set<WordKey> = [
    "sanctions", "force", "war", "invasion", "retaliation", "attack", "attacks", "strikes", "tariffs", "arrest",
    "violence", "consequences",
  ]

  /// What is awaited has not been given.
  static let awaitingVerbs: Set<WordKey> = [
    "await", "awaits", "awaited", "awaiting", "expect", "expects", "expected", "expecting", "want", "wants", "wanted",
    "seek", "seeks", "sought", "demand", "demands", "demanded", "demanding", "request", "requests", "requested",
  ]

  static let wishWords: Set<WordKey> = [
    "agitating", "pushing", "pressing", "lobbying", "hoping", "hope", "hopes", "calling", "calls", "called", "call",
    "offer", "offers", "offered", "proposal", "proposals", "proposed", "proposing", "prospect", "prospects", "idea",
    "possibility", "request", "requests", "requested", "invitation", "demanding", "demanded", "ask", "asked", "asking",
    "seeking", "sought", "seeks", "suggested", "rejected", "refused", "welcomed", "welcomes", "backed", "favors",
    "favoured", "want", "wants", "wanted",
  ]

  /// Verbs whose object is wished for: "proposed a summit"; "called a meeting" is one.
  static let wishedObjects: Set<WordKey> = [
    "offered", "proposed", "proposing", "requested", "demanding", "demanded", "seeking", "sought", "seeks", "suggested",
    "rejected", "refused", "welcomed", "welcomes", "backed", "favors", "favoured", "want", "wants", "wanted",
  ]

  static let vagueWords: Set<WordKey> = ["any", "future", "further", "more", "no", "possible", "potential", "such"]

  /// Fighting that is told of by its place alone.
  static let placedFighting: Set<WordKey> = [
    "shelling", "explosion", "explosions", "blast", "blasts", "clash", "clashes", "airstrike", "airstrikes", "bombing",
    "bombardment", "ambush", "battle", "battles", "skirmish", "skirmishes", "shooting", "shootings", "detonation",
    "detonations",
  ]

  /// What one side does to the other, told by whose it is.
  static let sidedFighting: Set<WordKey> = [
    "shelling", "airstrike", "airstrikes", "bombing", "bombardment", "strike", "strikes", "attack", "attacks", "raid",
    "raids", "assault", "barrage",
  ]

  static let fightingLeads: Set<WordKey> = [
    "after", "following", "by", "from", "amid", "escaping", "fleeing", "under", "of", "in",
  ]

  /// What is charged, planned or denied has not been done for certain.
  static let intents: Set<WordKey> = [
    "plan", "plans", "plot", "call", "calls", "called", "plots", "plotting", "planning", "attempted", "alleged", "film",
    "book", "play", "threat",
  ]

  /// What leads from a withdrawal that has been to what came of it.
  static let sequels: Set<WordKey> = ["after", "following", "since", "amid"]

  static let protestKinds: Set<WordKey> = [
    "mass", "massive", "violent", "widespread", "anti-government", "pro-democracy", "nationwide", "huge", "deadly",
  ]

  static let sessionNouns: Set<WordKey> = ["meeting", "meetings", "summit", "session", "hearing", "hearings"]

  static let occasionLeads: Set<WordKey> = ["after", "during", "following", "at", "before", "as"]

  static let fightingAdjectives: Set<WordKey> = [
    "fierce", "heavy", "intense", "renewed", "fresh", "street", "bloody", "new", "sporadic", "deadly",
  ]

  static let outbreakWords: Set<WordKey> = ["began", "started", "erupted", "broke"]

  static let exerciseAdjectives: Set<WordKey> = [
    "military", "naval", "joint", "training", "snap", "annual", "large-scale", "massive", "combat", "live", "live-fire",
  ]

  static let fearWords: Set<WordKey> = [
    "fear", "fears", "feared", "risk", "risks", "threat", "threats", "possibility", "prevent", "avoid", "deter", "any",
    "warn", "warned", "warns", "warning", "prospect", "prospects",
  ]

  /// "invasion fears", "attack warnings": the attack is not told, only spoken of.
  static let endingWords: Set<WordKey> = [
    "broke", "broken", "break", "breaking", "violated", "violating", "ended", "end", "ending", "collapse", "collapsed",
    "breach", "breached", "breaching", "violation", "violations",
  ]

  static let forecastHeads: Set<WordKey> = [
    "fears", "fear", "warning", "warnings", "prediction", "predictions", "threat", "threats", "scenario", "scenarios",
    "risk", "risks", "forecast", "forecasts", "talk", "rumors", "rumours", "force", "forces", "anniversary",
  ]

  static let compoundHeads: Set<WordKey> = [
    "helicopter", "helicopters", "aircraft", "submarine", "submarines", "jets", "room", "table", "place", "center",
    "centre", "dogs", "plan", "plans", "sign", "area", "areas", "point",
  ]

  /// Verbs by which talks, visits and exercises happen.
  static let happeningVerbs: Set<WordKey> = [
    "began", "begin", "begins", "begun", "start", "starts", "started", "starting", "ended", "end", "ends", "concluded",
    "held", "hold", "holding", "opened", "resumed", "resume", "failed", "broke", "collapsed", "stalled", "yielded",
    "produced", "led", "took", "deadlocked", "continue", "continued", "attended", "chaired", "hosted", "convened",
    "conducting", "conducted", "carrying", "carried", "staged", "launched", "kicked", "wrapped", "follows", "followed",
    "comes", "came", "gave", "called", "happened", "go", "went", "lasted", "dragged", "continues", "resumes",
    "foundered", "beginning",
  ]

  /// For each kind the verbs that make its nouns happen.
  static let lightVerbs: [EventKind: Set<WordKey>] = [
    .attack: [
      "launched", "carried", "killed", "hit", "struck", "took", "targeted", "targeting", "left", "injured", "wounded",
      "occurred", "happened", "claimed", "began", "erupted", "broke", "rocked", "damaged", "destroyed", "conducted",
      "continued", "reported", "heard", "followed", "escalated", "intensified", "raged", "spread", "flared", "resumed",
    ],
    .cyberattack: [
      "hit", "took", "targeted", "struck", "crippled", "disrupted", "suffered", "launched", "reported", "appeared",
      "infected", "disabled", "detected", "discovered", "unleashed", "spread", "found", "planted", "wiped",
    ],
    .sanction: [
      "imposed", "imposes", "impose", "announced", "announces", "adopted", "approved", "lifted", "slapped", "agreed",
      "extended", "introduced", "issued", "levied", "tightened", "expanded", "unveiled", "approves", "adopts", "lifts",
      "extends", "tightens", "unveils",
    ],
    .aid: [
      "sent", "sends", "delivered", "delivering", "provided", "provides", "provide", "approved", "announced", "pledged",
      "arrived", "authorized", "entered", "distributed", "received", "supplied",
    ],
    .evacuation: ["ordered", "began", "announced", "continued", "completed", "authorized"],
    .deployment: [
      "announced", "ordered", "approved", "continued", "continuing", "continues", "authorized", "began", "confirmed",
      "goes", "grows", "growing",
    ],
    .withdrawal: ["announced", "ordered", "began", "completed", "confirmed", "started"],
    .agreement: [
      "reached", "agreed", "signed", "announced", "declared", "took", "began", "brokered",
    ],
    .demand: [
      "restated", "reinstated", "reinstating", "restating", "reiterated", "repeated", "issued", "presented",
      "submitted",
      "outlining", "outlined", "released", "made", "published", "forward",
    ],
    .response: [
      "gave", "give", "sent", "send", "delivered", "submitted", "handed", "received", "provided", "presented",
      "written",
    ],
    .other: [
      "erupted", "broke", "swept", "continued", "began", "raged", "spread", "declared", "announced", "ordered",
      "followed", "condemned", "recognized", "since",
    ],
  ]
}
