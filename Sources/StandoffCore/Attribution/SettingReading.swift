/// Reading to whom, where and how something was said, from the words around its cue.
struct SettingReading {
  let reader: SpeechReader
  private(set) var setting = SpeechSetting()

  init(reader: SpeechReader) { self.reader = reader }

  /// Reads the setting of an attribution from what stands beside its cue and from the words that open its sentence.
  ///
  /// - Complexity: O(tokens of the sentence), at most forty on either side of the cue.
  mutating func read(_ draft: AttributionDraft) {
    guard let cue = draft.cue, let verb = cue.last,
      let sentence = reader.document.sentenceIndex(at: reader.tokens[verb].span.start)
    else { return }
    let bounds = reader.document.sentences[sentence].tokens
    readVerb(cue)
    readBehind(cue, draft: draft, bounds: bounds)
    readOpening(of: bounds, before: min(cue.lowerBound, draft.source?.lowerBound ?? cue.lowerBound), draft: draft)
    if let source = draft.source { readSource(source) }
  }

  // MARK: The cue and the source

  private mutating func readVerb(_ cue: Range<Int>) {
    for index in cue {
      if let medium = verbMedia[reader.tokens[index].lower] { setting.medium = medium }
    }
  }

  /// "A statement from the ministry said", "speaking on behalf of the families, Berg".
  private mutating func readSource(_ source: Range<Int>) {
    if setting.medium == nil { setting.medium = occasionMedia[reader.tokens[reader.headIndex(of: source)].lower] }
    readPrincipal(in: source)
  }

  private mutating func readPrincipal(in range: Range<Int>) {
    for index in range where reader.isWord(index, "behalf") && setting.principal == nil {
      if reader.has(index + 1, .of) {
        let end = reader.chunkEnd(from: index + 2, before: range.upperBound)
        if end > index + 2 { setting.principal = reader.document.span(ofTokens: index + 2..<end) }
      }
    }
  }

  // MARK: Behind the cue

  private mutating func readBehind(_ cue: Range<Int>, draft: AttributionDraft, bounds: Range<Int>) {
    var index = cue.upperBound
    if let source = draft.source, source.lowerBound >= cue.upperBound { index = source.upperBound }
    let content = draft.content.first { $0.lowerBound >= index }
    let end = min(content?.lowerBound ?? bounds.upperBound, bounds.upperBound, index + 40)
    let isOfSpeech = draft.cue.flatMap { reader.cues[$0.upperBound - 1] }
    if let cue = isOfSpeech, speechVerbs[cue.verb].frame.contains(.audience) {
      index = readAudience(at: index, before: end)
    }
    while index < end, !reader.isQuoted(index) {
      if let next = readPhrase(at: index, before: end) {
        index = next
      } else if reader.has(index, [.time, .adverb, .dash]) || reader.tokens[index].kind == .number
        || reader.has(index, .comma) && reader.has(index + 1, [.preposition, .time])
        || reader.has(index, .determiner)
          && reader.has(index + 1, .time)
      {
        index += 1
      } else if content == nil {
        return
      } else {
        index += 1
      }
    }
  }

  /// "told reporters", "told the BBC": after the audience.
  private mutating func readAudience(at index: Int, before end: Int) -> Int {
    guard index < end, !reader.isQuoted(index),
      reader.has(index, [.nominal, .determiner, .possessivePronoun, .objectPronoun]),
      !reader.has(index, [.that, .time])
    else { return index }
    var last = reader.chunkEnd(from: index, before: end)
    while last < end, reader.has(last, [.of, .coordinator]), !reader.isQuoted(last) {
      let next = reader.chunkEnd(from: last + 1, before: end)
      guard next > last + 1 else { break }
      last = next
    }
    guard last > index else { return index }
    setAudience(index..<last)
    return last
  }

  private mutating func setAudience(_ range: Range<Int>) {
    var last = range.upperBound
    while last > range.lowerBound, reader.has(last - 1, [.time, .adverb]) { last -= 1 }
    guard setting.audience == nil, last > range.lowerBound else { return }
    setting.audience = reader.document.span(ofTokens: range.lowerBound..<last)
  }

  // MARK: Before the cue

  /// "In an interview with Interfax on Monday, …", "Speaking to reporters in Brussels, …".
  private mutating func readOpening(of bounds: Range<Int>, before end: Int, draft: AttributionDraft) {
    var index = bounds.lowerBound
    while index < end, reader.has(index, [.coordinator, .contrast, .adverb, .comma]) { index += 1 }
    let isSpeaking = index < end && speakingWords.contains(reader.tokens[index].lower)
    guard index < end, isSpeaking || reader.has(index, .preposition),
      !draft.content.contains(where: { $0.contains(index) })
    else { return }
    let close = (index..<min(end, index + 40)).first { reader.has($0, .comma) && !reader.isQuoted($0) } ?? end
    guard isSpeaking || (index..<close).contains(where: { reader.has($0, .occasion) }) else { return }
    if isSpeaking {
      index += 1
      if !reader.has(index, .preposition) { index = readAudience(at: index, before: close) }
    }
    while index < close {
      if let next = readPhrase(at: index, before: close) { index = next } else { index += 1 }
    }
  }

  // MARK: Phrases

  /// Reads one prepositional phrase; nil when none that tells a setting stands here, else where it ends.
  private mutating func readPhrase(at index: Int, before end: Int) -> Int? {
    guard index + 1 < end, reader.has(index, [.preposition, .to]), !reader.has(index, [.of, .as]) else { return nil }
    var last = reader.chunkEnd(from: index + 1, before: end)
    guard last > index + 1 else { return nil }
    if reader.isWord(last - 1, "behalf"), reader.has(last, .of) {
      let close = reader.chunkEnd(from: last + 1, before: end)
      readPrincipal(in: index..<max(close, last))
      return max(close, last + 1)
    }
    while last < end, reader.has(last, .of) {
      let next = reader.chunkEnd(from: last + 1, before: end)
      guard next > last + 1 else { break }
      last = next
    }
    // "said after a round of talks in Vienna": what follows belongs to the talks.
    if otherLeads.contains(reader.tokens[index].lower) { return end }
    classify(index, index + 1..<last)
    return last
  }

  private mutating func classify(_ preposition: Int, _ phrase: Range<Int>) {
    if phrase.allSatisfy({ reader.has($0, [.time, .determiner]) || reader.tokens[$0].kind == .number }) { return }
    let lead = reader.tokens[preposition].lower
    if interpreters.contains(reader.tokens[phrase.upperBound - 1].lower) {
      setting.isInterpreted = true
    } else if lead == "to" || lead == "with" {
      if phrase.contains(where: { reader.has($0, [.audience, .objectPronoun, .proper, .speakers]) }) {
        setAudience(phrase)
      }
    } else if let medium = medium(of: phrase) {
      setting.medium = setting.medium ?? medium
      guard venueLeads.contains(lead) || lead == "during" || lead == "on" else { return }
      if placelike.contains(medium) { setVenue(preposition..<phrase.upperBound) }
    } else if venueLeads.contains(lead), phrase.contains(where: { reader.has($0, .proper) && !reader.has($0, .time) }) {
      setVenue(preposition..<phrase.upperBound)
    } else if lead == "on", setting.medium == .interview, reader.has(phrase.lowerBound, .proper) {
      setAudience(phrase)
    }
  }

  /// The medium that the last word of the phrase's head names.
  private func medium(of phrase: Range<Int>) -> SpeechMedium? {
    let head = reader.headIndex(of: phrase)
    for index in [head, phrase.lowerBound] + phrase.reversed() {
      if let medium = occasionMedia[reader.tokens[index].lower] {
        let isNews =
          medium == .meeting && reader.isWord(index, "conference")
          && (reader.isWord(index - 1, "news") || reader.isWord(index - 1, "press"))
        return isNews ? .newsConference : medium
      }
    }
    return nil
  }

  /// "at a news conference in Brussels": neighbours make one venue.
  private mutating func setVenue(_ range: Range<Int>) {
    let span = reader.document.span(ofTokens: range)
    guard let venue = setting.venue else {
      setting.venue = span
      return
    }
    let text = reader.document.article.text
    guard venue.end < span.start, text[venue.end..<span.start].allSatisfy({ $0 == 0x20 || $0 == 0x0A }) else { return }
    setting.venue = venue.union(span)
  }
}

/// Verbs that tell how the words were made public.
private let verbMedia: [WordKey: SpeechMedium] = [
  "tweet": .post, "tweets": .post, "tweeted": .post, "tweeting": .post, "post": .post, "posts": .post, "posted": .post,
  "posting": .post, "blogged": .post, "blogs": .post, "testify": .testimony, "testifies": .testimony,
  "testified": .testimony, "testifying": .testimony, "email": .message, "emailed": .message, "texted": .message,
  "texts": .message,
]

/// Nouns for what a speaker speaks or writes in.
private let occasionMedia: [WordKey: SpeechMedium] = [
  "interview": .interview, "interviews": .interview, "podcast": .interview, "statement": .statement,
  "statements": .statement, "communique": .statement, "communiqué": .statement, "release": .statement,
  "readout": .statement, "briefing": .briefing, "briefings": .briefing, "conference": .meeting,
  "presser": .newsConference,
  "speech": .speech, "speeches": .speech, "address": .speech, "remarks": .speech, "rally": .speech,
  "testimony": .testimony, "hearing": .testimony, "deposition": .testimony, "tweet": .post, "tweets": .post,
  "post": .post, "posts": .post, "twitter": .post, "facebook": .post, "instagram": .post, "telegram": .post,
  "blog": .post, "letter": .letter, "letters": .letter, "memo": .letter, "email": .message, "e-mail": .message,
  "emails": .message, "message": .message, "messages": .message, "call": .call, "phone": .call, "telephone": .call,
  "television": .broadcast, "tv": .broadcast, "radio": .broadcast, "broadcast": .broadcast, "video": .broadcast,
  "article": .article, "column": .article, "op-ed": .article, "essay": .article, "editorial": .article,
  "report": .report, "reports": .report, "document": .report, "filing": .report, "meeting": .meeting,
  "summit": .meeting, "session": .meeting, "forum": .meeting, "debate": .debate,
]

/// Media that one stands in: they are a place as well.
private let placelike: Set<SpeechMedium> = [
  .newsConference, .briefing, .speech, .testimony, .meeting, .debate,
]

private let venueLeads: Set<WordKey> = ["in", "at", "from", "outside", "near", "inside", "aboard"]

/// Prepositions that lead in what came before or what it is about.
private let otherLeads: Set<WordKey> = [
  "after", "before", "following", "since", "about", "over", "regarding", "amid", "despite", "concerning",
]

private let speakingWords: Set<WordKey> = ["speaking", "talking", "addressing", "briefing", "testifying", "telling"]

private let interpreters: Set<WordKey> = ["interpreter", "interpreters", "translator", "translators", "interpretation"]
