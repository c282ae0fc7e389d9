/// Reads the time expressions of a document from left to right; the rules move its position.
struct TimexReader {
  let document: Document
  let tokens: [Token]
  let words: [TimeWord]
  /// For each token whether an expression can begin with it.
  private let isOpening: [Bool]
  /// The next token.
  var position = 0
  /// The first token of the expression that is being read.
  var start = 0
  /// The first token of the expression inside it that a modifier has led to; else the same.
  var head = 0
  /// The tokens of the sentence that is being read.
  var sentence = 0..<0
  /// Where reading ahead ends: a stop that belongs to a month (`Jan . 14`) can have cut the sentence.
  var limit = 0
  /// The day that relative expressions are counted from, and what it is.
  var today: CalendarDate?
  var anchor: TimexAnchor
  var memory = TimexMemory()
  /// How many rules deep a modifier stands: "about the end of early 1990".
  var depth = 0

  init(document: Document, creationTime: CalendarDate?) {
    self.document = document
    tokens = document.tokens
    words = timeWords(of: document)
    isOpening = timexOpenings(among: words, of: document)
    today = creationTime
    anchor = creationTime.map { .creationTime($0) } ?? .unresolved
  }

  /// Reads the sentence at `range`, and returns what it names; an expression may end up to `limit`.
  mutating func timexes(inTokens range: Range<Int>, limit: Int) -> [Timex] {
    var found: [Timex] = []
    sentence = range
    self.limit = limit
    position = max(position, range.lowerBound)
    while position < range.upperBound {
      start = position
      head = position
      if let (reading, rule) = read() {
        if !reading.isRefused, let timex = timex(reading, rule: rule) {
          found.append(timex)
          memory.remember(timex, reading)
        }
      } else {
        position = start + 1
      }
    }
    return found
  }

  /// Tries the rules that the word at the position can open, in order of preference; moves past what was read.
  mutating func read() -> (reading: TimexReading, rule: RuleName)? {
    guard position < limit else { return nil }
    guard isOpening[position] else { return nil }
    let candidates = TimexRule.openedBy[Int(words[position].kind.rawValue)]
    guard !candidates.isEmpty else { return nil }
    let first = position
    // By index: a rule carries its examples, and a copy of each would be made to ask it.
    for rule in candidates.indices {
      position = first
      if let reading = candidates[rule].read(&self), position > first { return (reading, candidates[rule].name) }
    }
    position = first
    return nil
  }

  /// Reads an expression inside another; nil where modifiers stand more than three deep.
  mutating func readInner() -> TimexReading? {
    guard depth < 3 else { return nil }
    let outer = head
    depth += 1
    head = position
    defer {
      depth -= 1
      head = outer
    }
    guard let reading = read()?.reading, !reading.isRefused else { return nil }
    return reading
  }

  private func timex(_ reading: TimexReading, rule: RuleName) -> Timex? {
    let range = start..<position
    return Timex(
      span: document.span(ofTokens: range), tokens: range, type: reading.type, value: reading.value.text,
      mod: reading.mod?.rawValue, days: reading.days, granularity: reading.value.granularity, anchor: reading.anchor,
      cue: reading.cue, rule: rule)
  }
}

/// What the text has named so far: "that day", "the following month" and lists count from it.
struct TimexMemory {
  struct Entry {
    let span: Span
    let tokens: Range<Int>
    let period: CalendarPeriod
  }

  /// The last date that was placed on the calendar.
  private(set) var last: Entry?
  /// The last one that is a single day, or part of one.
  private(set) var lastDay: Entry?
  private(set) var lastQuarter: Entry?
  /// The days that were named with their year, by month and day: a bare "October 7" further on is one of them.
  private(set) var named: [Int: CalendarDate] = [:]
  /// The last expression, of whatever kind.
  private(set) var lastTokens = 0..<0

  mutating func remember(_ timex: Timex, _ reading: TimexReading) {
    lastTokens = timex.tokens
    guard reading.isRemembered, let period = TimexMemory.period(of: reading.value) else { return }
    let entry = Entry(span: timex.span, tokens: timex.tokens, period: period)
    last = entry
    if case .day(let day) = period {
      lastDay = entry
      if timex.anchor == .explicit { named[day.month * 100 + day.day] = day }
    }
    if case .quarter = period { lastQuarter = entry }
  }

  private static func period(of value: TimexValue) -> CalendarPeriod? {
    switch value {
    case .period(let period): period
    case .partOfDay(let day, _), .clock(let day, _): .day(day)
    case .amount, .open, .refused: nil
    }
  }
}
