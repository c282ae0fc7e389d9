extension LitterRule {
  static let fence = LitterRule(
    name: "code fence",
    matches: { $0.lower.starts(with: "```".utf8) && $0.words.count <= 1 },
    examples: ["```", "```text"],
    counterexamples: ["``We will go,'' he said"])

  static let rule = LitterRule(
    name: "line of marks",
    matches: { $0.words.isEmpty && $0.lower.count >= 2 && !$0.equals("...") },
    examples: ["----------", "* * *", "###", "\\###", "_____", "— — —"],
    counterexamples: ["- 30 -", "...", "?"])

  static let readMore = LitterRule(
    name: "Read more",
    openings: [
      "read more", "read also", "also read", "read next", "read the full", "see also", "related:", "related stor",
      "related article", "related topic", "recommended", "continue reading", "keep reading", "click here", "show more",
      "load more", "most read", "up next", "what to read next", "go deeper", "editor's picks", "editors' picks",
      "more from ",
      "more stories", "more on this story", "you may also like", "full story:", "watch:", "watch live", "listen:",
      "more:",
    ],
    matches: { $0.words.count <= 20 && !$0.isSentence },
    examples: ["Read More", "READ MORE: How the talks began", "Related: five charts", "Continue reading…"],
    counterexamples: ["Read more than once, the letter gives nothing away.", "Relatedly, the bank cut its rate"])

  static let neighbour = LitterRule(
    name: "Did you miss our previous article",
    openings: ["did you miss our", "previous", "next"],
    matches: { line in
      let isAlone = line.words.count == 1 || line.hasOnly(["previous", "next", "article", "post", "story", "page"])
      return line.words.count <= 12 && (isAlone || line.lower.starts(with: "did".utf8))
    },
    examples: ["Did you miss our previous article...", "Next article", "Previous"],
    counterexamples: ["Did you miss the speech? So did half of the ministers.", "Next week"])

  static let share = LitterRule(
    name: "Share this",
    matches: { line in
      guard (1...12).contains(line.words.count), line.hasOnly(shareWords) else { return false }
      return line.words.contains { shareVerbs.contains(line.key($0)) }
    },
    examples: ["Share", "Share on Facebook", "Tweet Email Print", "Share this article", "Copy link"],
    counterexamples: ["Share prices fell", "Email", "The email", "Twitter said so"])

  static let advertisement = LitterRule(
    name: "Advertisement",
    openings: [
      "advertisement", "supported by", "sponsored", "ad", "ads", "promoted", "story continues below",
      "article continues below", "article continues after", "skip advertisement", "scroll to continue",
      "after advertisement",
    ],
    matches: { line in
      let alone = ["advertisement", "supported by", "sponsored", "ad", "ads", "sponsored content", "promoted"]
      let isLead = ["story", "article", "skip", "scroll", "after"].contains { line.lower.starts(with: $0.utf8) }
      return line.words.count <= 6 && (isLead || alone.contains { line.equals($0) })
    },
    examples: ["Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "Supported by"],
    counterexamples: ["Supported by tanks, the column moved on", "The advertisement ran for a week.", "Ads fell."])

  static let bareAddress = LitterRule(
    name: "web address alone",
    openings: ["http", "https", "www"],
    matches: { WebAddress(in: $0.lower, span: Span(0, $0.lower.count)) != nil },
    examples: ["https://example.org/politics/a-promise", "www.example.org"],
    counterexamples: ["https://example.org says so"])

  static let creditLine = LitterRule(
    name: "picture credit",
    openings: [
      "photo:", "photo by", "photograph:", "photographs by", "image:", "image source", "image credit",
      "image copyright",
      "credit:", "credit...", "credit…", "getty images", "file photo", "ap photo", "picture:", "illustration by",
      "video by",
    ],
    matches: { $0.words.count <= 16 && !$0.isSentence },
    examples: ["Photo: Ann Lee/AFP", "Image source, Reuters", "Credit...Bo Marsh", "Getty Images"],
    counterexamples: ["The photo was taken in May.", "Credit: none was given to the envoys."])

  static let creditAtEnd = LitterRule(
    name: "picture credit at the end",
    matches: { line in
      line.words.count <= 16
        && line.ends(with: [
          "getty images", "/reuters", "/afp", "/ap", "via ap", "ap photo", "via reuters", "/shutterstock", "/epa",
        ])
    },
    examples: ["Troops near the border. Ann Lee/Getty Images", "A boat at sea (Bo Marsh/AFP)"],
    counterexamples: ["He told Reuters", "The picture came from Getty Images."])

  static let copyright = LitterRule(
    name: "copyright notice",
    openings: ["©", "copyright", "(c) 2", "(c) 1", "this material may not be published", "all rights reserved"],
    matches: { line in
      // The word alone opens sentences as well; a notice has a year or the sign.
      let isWord = line.lower.starts(with: "copyright".utf8)
      return !isWord || line.lower.starts(with: "copyright ©".utf8) || line.words.contains { line.isNumber($0) }
    },
    examples: ["© 2022 The Daily. All rights reserved.", "Copyright 2021 Example Press", "All rights reserved."],
    counterexamples: ["The ministry reserved all rights to the field.", "Copyright law is changing, the judges said."])

  static let signUp = LitterRule(
    name: "sign up",
    openings: [
      "sign up for", "sign up to", "sign up here", "subscribe to our", "subscribe now", "subscribe for",
      "already a subscriber",
      "follow us on", "download the app", "download our app", "get the latest", "listen to this article", "log in to",
      "join our newsletter", "join our channel", "new you can now listen to", "enter your email", "skip to content",
      "already have an account", "don't have an account", "support our journalism",
    ],
    matches: { $0.words.count <= 25 },
    examples: ["Sign up for our morning newsletter.", "Follow us on Telegram", "Subscribe now"],
    counterexamples: ["Signing up for the army has become popular.", "Subscribers were told on Monday."])

  static let age = LitterRule(
    name: "age or reading time",
    matches: { line in
      guard (2...6).contains(line.words.count) else { return false }
      let words = line.words.drop { ["published", "updated", "posted", "last"].contains(line.key($0)) }
      guard (2...4).contains(words.count), let number = words.first, line.isNumber(number), let last = words.last else {
        return false
      }
      return timeUnits.contains(line.key(words[words.startIndex + 1])) && ["ago", "read"].contains(line.key(last))
    },
    examples: ["5 min read", "Published 3 hours ago", "10 minutes ago"],
    counterexamples: ["Three days ago", "5 minutes later they left", "The book is a 5 minute read"])

  static let stageDirection = LitterRule(
    name: "(STAGE DIRECTION)",
    matches: { line in
      guard let first = line.lower.first, let last = line.lower.last, (1...14).contains(line.words.count) else {
        return false
      }
      guard first == 0x28 && last == 0x29 || first == 0x5B && last == 0x5D else { return false }
      return !line.hasSmallLetters || line.hasOnly(stageWords)
    },
    examples: ["(SOUNDBITE OF ARCHIVED RECORDING)", "(Laughter.)", "[Applause]", "(END VIDEO CLIP)"],
    counterexamples: ["(He left the room.)", "(LAUGHTER) Thank you."])

  static let clock = LitterRule(
    name: "time of day alone",
    matches: { line in
      guard (2...8).contains(line.words.count), line.hasOnly(clockWords, numbers: true) else { return false }
      return line.lower.contains(0x3A) && line.words.contains { line.isNumber($0) }
    },
    examples: ["10:59 A.M. EST", "END 5:49 P.M. EDT", "16:14"],
    counterexamples: ["The talks end at 5:49 p.m.", "3-2"])

  static let comments = LitterRule(
    name: "comments",
    matches: { line in
      guard (1...3).contains(line.words.count), line.hasOnly(commentWords, numbers: true) else { return false }
      return line.words.contains { ["comments", "comment"].contains(line.key($0)) }
    },
    examples: ["Comments", "12 comments", "Leave a comment"],
    counterexamples: ["No comment.", "Rassen comments"])
}

private let shareWords: Set<WordKey> = [
  "share", "tweet", "email", "print", "facebook", "twitter", "x", "whatsapp", "linkedin", "reddit", "telegram", "copy",
  "link", "on", "this", "article", "story", "via", "page", "post", "save", "messenger", "pinterest", "to", "pocket",
  "flipboard", "options", "gift",
]
private let shareVerbs: Set<WordKey> = ["share", "tweet", "print", "copy", "save"]
private let commentWords: Set<WordKey> = ["comments", "comment", "leave", "a", "view", "post", "all", "add"]
private let timeUnits: Set<WordKey> = [
  "min", "mins", "minute", "minutes", "hr", "hrs", "hour", "hours", "day", "days", "week", "weeks",
]
private let clockWords: Set<WordKey> = [
  "a", "p", "m", "am", "pm", "est", "edt", "et", "gmt", "utc", "cst", "cdt", "pst", "pdt", "cet", "cest", "bst",
  "local",
  "time", "end", "ends", "begin", "hrs", "eastern",
]
private let stageWords: Set<WordKey> = [
  "laughter", "applause", "crosstalk", "inaudible", "laughs", "cheers", "and", "music", "pause", "silence", "booing",
  "chuckles", "off", "mic", "speaks", "in", "russian", "ukrainian", "hebrew", "arabic", "chinese", "french", "german",
  "spanish", "as", "interpreted", "through", "interpreter", "foreign", "language", "spoken", "break", "commercial",
]
