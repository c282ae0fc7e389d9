/// A noun phrase that names who speaks, by the grammar of reported speech alone.
struct SourcePhrase {
  /// From the article to the end of what the noun is of: "opponents of the harbour plan".
  let tokens: Range<Int>
  /// The noun it is built on.
  let head: Int
  let isPlural: Bool
  /// Where what stands behind its comma begins: "Norland's harbour envoy, Jan Holt, said".
  let aside: Int?
}

extension SpeechReader {
  /// Those who speak, each noun once, in order of text; neither pronouns nor texts and figures, which only tell.
  ///
  /// - Complexity: O(tokens of the sources).
  func sourcePhrases(of drafts: [AttributionDraft]) -> [SourcePhrase] {
    var found: [SourcePhrase] = []
    for draft in drafts {
      guard let source = draft.source, !source.isEmpty else { continue }
      let isShown = draft.cue.map { cue in cue.contains { showingForms.contains(tokens[$0].lower) } } ?? false
      for member in members(of: source) {
        guard let phrase = sourcePhrase(member) else { continue }
        let isKnown = has(phrase.head, [.proper, .speakers, .audience, .role]) || isVoice(tokens[phrase.head].lower)
        if isShown, !isKnown { continue }
        // "the situation calls for restraint": a thing as often as somebody, where no word is said.
        if let cue = draft.cue, !isKnown, !phrase.isPlural, isAbstract(phrase.head), !speaks(cue) { continue }
        found.append(phrase)
      }
    }
    found.sort { $0.head < $1.head }
    return found.indices.filter { $0 == 0 || found[$0].head != found[$0 - 1].head }.map { found[$0] }
  }

  /// "situation", "argument", "silence": by its ending no person.
  private func isAbstract(_ index: Int) -> Bool {
    let word = document.article.text[tokens[index].span.range]
    return abstractEndings.contains { word.count > $0.count + 1 && word.suffix($0.count).elementsEqual($0) }
  }

  /// A verb of saying or thinking, "according to" or a mark.
  private func speaks(_ cue: Range<Int>) -> Bool {
    cue.contains { index in
      guard let word = cues[index] else { return has(index, [.according, .colon, .dash]) }
      return speechVerbs[word.verb].frame.contains(.clause) || isQuoted(cue.upperBound)
    } || isQuoted(cue.upperBound)
  }

  private func sourcePhrase(_ member: Range<Int>) -> SourcePhrase? {
    let head = headIndex(of: member)
    let first = member.first { !has($0, .adverb) || has($0, .proper) } ?? member.lowerBound
    guard tokens[head].kind == .word, first <= head, !isQuoted(head),
      !has(head, [.determiner, .possessivePronoun, .relative, .gerund, .time, .quantity, .adverb, .question]),
      !has(head, [.subjectPronoun, .occasion]) || has(head, .proper), !isArtefact(head),
      !tellingThings.contains(tokens[head].lower),
      !["no", "any", "every", "each", "neither"].contains(tokens[first].lower)
    else { return nil }
    // "People say that": anybody.
    if first == head, anybody.contains(tokens[head].lower), head + 1 == member.upperBound { return nil }
    let end = complementEnd(behind: head, in: member)
    return SourcePhrase(
      tokens: first..<end, head: head, isPlural: isPluralSubject(first..<head + 1, head: head),
      aside: end + 1 < member.upperBound && has(end, .comma) ? end + 1 : nil)
  }

  /// "opponents of the harbour plan", "lawyers for the crew": up to the comma or the relative clause.
  private func complementEnd(behind head: Int, in member: Range<Int>) -> Int {
    var end = head + 1
    guard end < member.upperBound, complementLeads.contains(tokens[end].lower) else { return end }
    while end < member.upperBound, end < head + 10,
      !has(end, [.coordinator, .comma, .dash, .openBracket, .relative, .quote, .gerund, .time, .colon])
    {
      end += 1
    }
    return end - head > 2 && has(end - 1, .nominal) ? end : head + 1
  }
}

private let abstractEndings: [[UInt8]] = [
  "tion", "sion", "ment", "ness", "ity", "ence", "ance", "ism", "ure", "age", "sis", "ship", "ing", "th", "ht",
].map { Array($0.utf8) }

private let anybody: Set<WordKey> = [
  "people", "others", "everyone", "everybody", "nobody", "someone", "somebody", "critics",
]

private let complementLeads: Set<WordKey> = ["of", "for", "from", "in"]

/// Verbs whose subject is as often a thing as a speaker.
private let showingForms: WordSet = [
  "show", "shows", "showed", "suggest", "suggests", "suggested", "indicate", "indicates", "indicated", "reveal",
  "reveals", "revealed", "find", "finds", "found", "imply", "implies", "implied", "reflect", "reflects", "mean",
  "means", "meant", "demonstrate", "demonstrates", "demonstrated", "confirm", "confirms", "confirmed", "underline",
  "underlines", "underlined", "highlight", "highlights", "highlighted", "signal", "signals", "signaled", "signalled",
  "threaten", "threatens", "threatened", "prove", "proves", "proved", "provide", "provides", "provided",
  "encourage", "encourages", "encouraged", "discourage", "discourages", "discouraged", "justify", "justifies",
  "justified", "challenge", "challenges",
  "challenged", "require", "requires", "required", "demand", "demands", "demanded",
]

/// What tells or shows without anybody's mouth.
private let tellingThings: WordSet = [
  "statements", "reports", "letters", "messages", "posts", "tweets", "documents", "papers", "records", "figures",
  "data", "statistics", "images", "footage", "pictures", "photos", "photographs", "videos", "polls", "surveys",
  "studies", "research", "evidence", "findings", "estimates", "analysis", "analyses", "law", "laws", "rules", "rule",
  "constitution", "treaty", "agreement", "accord", "bill", "plan", "plans", "sign", "signs", "banner", "banners",
  "headline", "headlines", "book", "ruling", "indictment", "order", "articles", "editorial", "paper", "website",
  "poll", "tradition", "history", "logic", "map", "maps", "list", "index", "rumors", "rumours", "accounts", "results",
  "result", "information", "intelligence", "interview", "speech", "email", "emails", "e-mail", "call", "conference",
  "move", "moves", "news", "page", "column", "review", "amendment", "contract", "deal", "decree", "draft", "text",
  "fun", "threat", "threats", "demand", "demands", "offer", "offers", "pressure", "sanctions", "danger", "risk",
  "risks",
  "prospect", "attack", "attacks", "war", "appeal", "request", "proposal", "initiative", "petition", "term",
  "definition", "theory", "idea", "argument",
  "posting",
  "postings", "ones", "number", "series", "majority", "handful", "dozen", "discontent", "fear", "fears", "hope",
  "hopes",
  "conclusions", "warning", "warnings", "comments", "remarks", "wording", "version", "label", "chart", "count",
]
