/// The root of a word that names a deed, the same for verb and noun: `annexed` and `annexation`, `invades` and `invasion`, `met` and `meeting`.
///
/// `stem(of:)` first, then at most two derivational endings are taken off while at least four letters remain; irregular forms are
/// listed. Coarser than a stem: used where kind, time and parties already speak for one event.
func deedStem(of word: ArraySlice<UInt8>) -> WordKey {
  word.withUnsafeBufferPointer { word in
    var letters = StemLetters(word)
    if let root = irregularDeeds[letters.key] { return root }
    if letters.takeStem(), let root = irregularDeeds[letters.key] { return root }
    // Twice: `deployment` loses one ending on the way to the root that `deployed` has lost already.
    for _ in 0..<2 {
      guard let ending = deedEndings.first(where: { letters.count >= $0.count + 4 && letters.hasEnding($0) }) else {
        break
      }
      letters.removeLast(ending.count)
    }
    if letters.count > 4, letters[letters.count - 2] == letters[letters.count - 1],
      letters[letters.count - 1] != 0x73, letters[letters.count - 1] != 0x6C
    {
      letters.removeLast()
    }
    return irregularDeeds[letters.key] ?? letters.key
  }
}

/// Endings that make nouns and adjectives of verbs, longest first, as they stand after `stem(of:)`.
private let deedEndings: [[UInt8]] = [
  "ations", "ation", "ution", "ition", "ments", "ment", "ness", "ship", "ance", "ence", "tion", "sion", "ions", "ings",
  "ing", "ion", "ies", "ity", "ive", "ure", "als", "ors", "ers", "al", "or", "er", "ed", "es", "at", "y", "s", "e",
].map { Array($0.utf8) }

/// Forms whose root no ending shows. Closed class: the irregular verbs of news, and nouns made from them.
private let irregularDeeds = WordMap<WordKey>([
  "met": "meet", "meeting": "meet", "meetings": "meet", "said": "say", "spoke": "speak", "spoken": "speak",
  "speech": "speak", "told": "tell", "held": "hold", "fell": "fall", "fallen": "fall", "died": "die", "dead": "die",
  "death": "die", "deaths": "die", "dying": "die", "shot": "shoot", "shooting": "shoot", "shootings": "shoot",
  "fought": "fight", "won": "win", "lost": "lose", "loss": "lose", "took": "take", "taken": "take", "gave": "give",
  "given": "give", "sent": "send", "left": "leave", "struck": "strike", "stole": "steal", "stolen": "steal",
  "slain": "slay", "threw": "throw", "thrown": "throw", "broke": "break", "broken": "break", "sank": "sink",
  "sunk": "sink",
  "flew": "fly", "flown": "fly", "flight": "fly", "rose": "rise", "risen": "rise", "led": "lead", "bought": "buy",
  "sold": "sell", "sale": "sell", "began": "begin", "begun": "begin", "chose": "choose", "chosen": "choose",
  "choice": "choose", "wrote": "write", "written": "write", "drove": "drive", "driven": "drive", "beat": "beat",
  "beaten": "beat", "invasion": "invad", "invade": "invad", "invades": "invad", "incursion": "invad",
  "decision": "decid", "decide": "decid", "intrusion": "intrud", "expansion": "expand", "enlargement": "expand",
  "withdrawal": "withdraw", "withdrew": "withdraw", "withdrawn": "withdraw", "refusal": "refus", "response": "respond",
  "reply": "respond", "answer": "respond", "membership": "join", "accession": "join", "joining": "join",
  "seizure": "seiz", "threaten": "threat", "respons": "respond",
  "seizur": "seiz", "choic": "choose",
])
