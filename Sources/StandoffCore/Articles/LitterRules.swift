extension LitterRule {
  static let rule = LitterRule(
    name: "line of marks",
    matches: { $0.words.isEmpty && $0.raw.utf8.count >= 2 && !$0.raw.utf8.elementsEqual("...".utf8) },
    examples: ["----------", "* * *", "###", "\\###", "_____", "• • •"],
    counterexamples: ["- 30 -", "...", "?"])

  static let fence = LitterRule(
    name: "code fence",
    matches: { $0.raw.hasPrefix("```") && $0.words.count <= 1 },
    examples: ["```", "```text"],
    counterexamples: ["``We will go,'' he said"])

  static let readMore = LitterRule(
    name: "Read more",
    matches: { line in
      line.words.count <= 20 && !line.isSentence
        && line.begins(with: [
          "read more", "read also", "also read", "read next", "read the full", "see also", "related:", "related stor",
          "related article", "related topic", "recommended", "continue reading", "keep reading", "click here",
          "show more", "load more", "most read", "up next", "what to read next", "go deeper", "editor's picks",
          "editors' picks", "more from ", "more stories", "more on this story", "you may also like", "full story:",
          "watch:", "watch live", "listen:", "more:",
        ])
    },
    examples: ["Read More", "READ MORE: How the talks began", "Related: five charts", "Continue reading…"],
    counterexamples: ["Read more than once, the letter gives nothing away.", "Relatedly, the bank cut its rate"])

  static let neighbour = LitterRule(
    name: "Did you miss our previous article",
    matches: { line in
      line.words.count <= 12
        && (line.begins(with: ["did you miss our", "previous article", "next article", "previous post", "next post"])
          || line.lower == "previous" || line.lower == "next")
    },
    examples: ["Did you miss our previous article...", "Next article"],
    counterexamples: ["Did you miss the speech? So did half of the ministers."])

  static let share = LitterRule(
    name: "Share this",
    matches: { line in
      guard (1...12).contains(line.words.count), line.words.allSatisfy({ shareWords.contains(WordKey($0)) }) else {
        return false
      }
      return line.words.contains { shareVerbs.contains(WordKey($0)) }
    },
    examples: ["Share", "Share on Facebook", "Tweet Email Print", "Share this article", "Copy link"],
    counterexamples: ["Share prices fell", "Email", "The email", "Twitter said so"])

  static let advertisement = LitterRule(
    name: "Advertisement",
    matches: { line in
      line.words.count <= 6
        && (["advertisement", "supported by", "sponsored", "ad", "ads", "sponsored content", "promoted"].contains(
          line.lower)
          || line.begins(with: [
            "advertisement -", "story continues below", "article continues below", "article continues after",
            "skip advertisement", "scroll to continue", "after advertisement",
          ]))
    },
    examples: ["Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "Supported by"],
    counterexamples: ["Supported by tanks, the column moved on", "The advertisement ran for a week."])

  static let bareAddress = LitterRule(
    name: "web address alone",
    matches: { line in
      let bytes = Array(line.raw.utf8)
      return line.begins(with: ["http", "www."]) && WebAddress(in: bytes, span: Span(0, bytes.count)) != nil
    },
    examples: ["https://example.org/politics/a-promise", "www.example.org"],
    counterexamples: ["https://example.org says so"])

  static let credit = LitterRule(
    name: "picture credit",
    matches: { line in
      guard line.words.count <= 16, !line.isSentence else { return false }
      let opens = line.begins(with: [
        "photo:", "photo by", "photograph:", "photographs by", "image:", "image source", "image credit",
        "image copyright",
        "credit:", "credit...", "credit…", "getty images", "file photo", "ap photo", "picture:", "illustration by",
        "video by",
      ])
      let closings = [
        "getty images", "/reuters", "/afp", "/ap", "via ap", "ap photo", "via reuters", "/shutterstock", "/epa",
      ]
      return opens || closings.contains { line.lower.hasSuffix($0) || line.lower.hasSuffix($0 + ")") }
    },
    examples: [
      "Photo: Ann Lee/AFP", "Image source, Reuters", "Troops near the border. Ann Lee/Getty Images",
      "Credit...Bo Marsh",
    ],
    counterexamples: ["The photo was taken in May.", "He told Reuters", "Credit: none was given to the envoys."])

  static let copyright = LitterRule(
    name: "copyright notice",
    matches: { line in
      line.begins(with: ["©", "copyright", "(c) 2", "(c) 1"]) && line.words.count <= 30
        || line.lower.contains("all rights reserved") || line.begins(with: ["this material may not be published"])
    },
    examples: ["© 2022 The Daily. All rights reserved.", "Copyright 2021 Example Press"],
    counterexamples: ["The ministry reserved all rights to the field."])

  static let signUp = LitterRule(
    name: "sign up",
    matches: { line in
      line.words.count <= 25
        && line.begins(with: [
          "sign up for", "sign up to", "sign up here", "subscribe to our", "subscribe now", "subscribe for",
          "already a subscriber",
          "follow us on", "download the app", "download our app", "get the latest", "listen to this article",
          "log in to",
          "join our newsletter", "join our channel", "new you can now listen to", "enter your email", "skip to content",
          "already have an account", "don't have an account", "support our journalism",
        ])
    },
    examples: ["Sign up for our morning newsletter.", "Follow us on Telegram", "Subscribe now"],
    counterexamples: ["Signing up for the army has become popular.", "Subscribers were told on Monday."])

  static let age = LitterRule(
    name: "age or reading time",
    matches: { line in
      let words = line.words.drop { ["published", "updated", "posted", "last"].contains($0) }
      guard (2...4).contains(words.count), let number = words.first, number.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
        return false
      }
      let units: Set<Substring> = [
        "min", "mins", "minute", "minutes", "hr", "hrs", "hour", "hours", "day", "days", "week", "weeks",
      ]
      return units.contains(words[words.startIndex + 1]) && (words.last == "ago" || words.last == "read")
    },
    examples: ["5 min read", "Published 3 hours ago", "10 minutes ago"],
    counterexamples: ["Three days ago", "5 minutes later they left", "The book is a 5 minute read"])

  static let stageDirection = LitterRule(
    name: "(STAGE DIRECTION)",
    matches: { line in
      guard let first = line.raw.first, let last = line.raw.last, line.words.count <= 14 else { return false }
      guard first == "(" && last == ")" || first == "[" && last == "]", !line.words.isEmpty else { return false }
      return line.raw == line.raw.uppercased() || line.words.allSatisfy { stageWords.contains(WordKey($0)) }
    },
    examples: ["(SOUNDBITE OF ARCHIVED RECORDING)", "(Laughter.)", "[Applause]", "(END VIDEO CLIP)"],
    counterexamples: ["(He left the room.)", "(LAUGHTER) Thank you."])

  static let clock = LitterRule(
    name: "time of day alone",
    matches: { line in
      guard line.raw.contains(":"), (2...8).contains(line.words.count) else { return false }
      let isClock = line.words.allSatisfy { clockWords.contains(WordKey($0)) || $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
      return isClock && line.words.contains { $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
    },
    examples: ["10:59 A.M. EST", "END 5:49 P.M. EDT", "16:14"],
    counterexamples: ["The talks end at 5:49 p.m.", "3-2"])

  static let comments = LitterRule(
    name: "comments",
    matches: { line in
      guard (1...3).contains(line.words.count), line.words.contains(where: { $0 == "comments" || $0 == "comment" })
      else {
        return false
      }
      return line.words.allSatisfy {
        ["comments", "comment", "leave", "a", "view", "post", "all", "add"].contains($0)
          || $0.utf8.allSatisfy { $0 &- 0x30 < 10 }
      }
    },
    examples: ["Comments", "12 comments", "Leave a comment"],
    counterexamples: ["No comment.", "Putin comments"])
}

private let shareWords: Set<WordKey> = [
  "share", "tweet", "email", "print", "facebook", "twitter", "x", "whatsapp", "linkedin", "reddit", "telegram", "copy",
  "link", "on", "this", "article", "story", "via", "page", "post", "save", "messenger", "pinterest", "to", "pocket",
  "flipboard", "options", "gift",
]
private let shareVerbs: Set<WordKey> = ["share", "tweet", "print", "copy", "save"]
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
