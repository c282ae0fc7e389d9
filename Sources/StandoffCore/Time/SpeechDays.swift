/// The day on which words were said, when the words that lead them in name it: "On Monday he told reporters: …".
struct SpeechDay: Hashable, Sendable {
  let day: CalendarDate
  /// The expression that names it.
  let span: Span
}

extension TimexReader {
  /// How near a verb of saying the day of speaking stands, in tokens.
  private static let reachOfSpeech = 4

  /// The day that one of these expressions gives to the speech told in its sentence; nil when none does.
  func speechDay(in timexes: some Sequence<Timex>, outside quotation: Range<Int>? = nil) -> SpeechDay? {
    for timex in timexes {
      if let quotation, quotation.overlaps(timex.tokens) { continue }
      guard let day = timex.days?.singleDay, timex.type == .date || timex.type == .time else { continue }
      if isDayOfSpeech(timex.tokens) { return SpeechDay(day: day, span: timex.span) }
    }
    return nil
  }

  /// Whether a verb of saying stands close by, and no "after" or "since" before the day.
  private func isDayOfSpeech(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    if before >= 0, [.after, .since, .before, .until, .of].contains(words[before].kind) { return false }
    if range.upperBound < words.count, words[range.upperBound].kind == .possessive { return false }
    let near = max(0, range.lowerBound - TimexReader.reachOfSpeech)
    let far = min(words.count, range.upperBound + TimexReader.reachOfSpeech)
    return (near..<far).contains { isSpeech($0) }
  }

  private func isSpeech(_ index: Int) -> Bool {
    words[index].kind == .say || TimexReader.speechWords.contains(tokens[index].lower)
  }

  private static let speechWords: Set<WordKey> = [
    "spoke", "speaking", "interview", "interviewed", "joined", "speech", "address", "statement", "briefing", "tweeted",
    "testified",
  ]

  /// Reads the words of a quotation or a turn again as they were meant on the day they were said.
  ///
  /// - Complexity: O(tokens of the range).
  func reread(_ range: Range<Int>, saidOn speech: SpeechDay) -> [Timex] {
    var reader = self
    reader.today = speech.day
    reader.anchor = .timex(speech.span, speech.day)
    reader.memory = TimexMemory()
    reader.position = range.lowerBound
    return reader.timexes(inTokens: range, limit: range.upperBound)
  }
}

extension Document {
  /// The quoted stretches among some tokens, marks left out; one that is not closed goes on to the end.
  ///
  /// - Complexity: O(tokens of the range).
  func quotedRanges(in range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var opening: Int?
    for index in range {
      switch (tokens[index].kind, opening) {
      case (.openQuote, nil): opening = index
      case (.straightQuote, nil) where tokens[index].hasSpaceBefore || index == range.lowerBound: opening = index
      case (.closeQuote, let first?), (.straightQuote, let first?):
        if index > first + 1 { result.append(first + 1..<index) }
        opening = nil
      default: break
      }
    }
    if let opening, opening + 1 < range.upperBound { result.append(opening + 1..<range.upperBound) }
    return result
  }
}
