extension TimexReader {
  /// The kind of the word at the position, or some tokens from it; `.none` beyond the sentence.
  func kind(_ offset: Int = 0) -> TimeWord.Kind { kind(at: position + offset) }

  func kind(at index: Int) -> TimeWord.Kind { contains(index) ? words[index].kind : .none }

  /// Whether a token can be looked at: from the start of the sentence to the limit.
  func contains(_ index: Int) -> Bool { index >= sentence.lowerBound && index < limit }

  /// The token at the position, or some tokens from it.
  func token(_ offset: Int = 0) -> Token? {
    contains(position + offset) ? tokens[position + offset] : nil
  }

  /// The token before the expression that is being read.
  var tokenBefore: Token? { contains(head - 1) ? tokens[head - 1] : nil }
  var kindBefore: TimeWord.Kind { kind(at: head - 1) }

  /// Moves past a word of a kind and returns its number, or stays and returns nil.
  @discardableResult
  mutating func take(_ wanted: TimeWord.Kind) -> Int? {
    guard kind() == wanted else { return nil }
    position += 1
    return Int(words[position - 1].number)
  }

  /// Moves past a word of one of these kinds. In place, so that the compiler needs no list of them.
  @discardableResult
  @inline(__always)
  mutating func take(anyOf kinds: TimeWord.Kind...) -> TimeWord? {
    let word = contains(position) ? words[position] : .none
    guard word.kind != .none, kinds.contains(word.kind) else { return nil }
    position += 1
    return word
  }

  /// Moves past a hyphen.
  @discardableResult
  mutating func takeHyphen() -> Bool {
    guard token()?.kind == .hyphen else { return false }
    position += 1
    return true
  }

  /// Moves past a mark of one byte.
  @discardableResult
  mutating func take(mark byte: UInt8) -> Bool {
    guard isMark(byte, at: position) else { return false }
    position += 1
    return true
  }

  @discardableResult
  mutating func takeComma() -> Bool { take(mark: 0x2C) }

  func isMark(_ byte: UInt8, at index: Int) -> Bool {
    guard contains(index), tokens[index].span.count == 1 else { return false }
    return document.article.text[tokens[index].span.start] == byte
  }

  /// Whether the token at an index is this word, in any case.
  func isWord(_ key: WordKey, at index: Int) -> Bool { contains(index) && tokens[index].lower == key }

  /// Moves past a word that no class holds.
  mutating func take(word key: WordKey) -> Bool {
    guard isWord(key, at: position) else { return false }
    position += 1
    return true
  }

  /// Runs a part of a rule; goes back to where it began when it returns nil.
  mutating func attempt<Result>(_ part: (inout TimexReader) -> Result?) -> Result? {
    let first = position
    guard let result = part(&self) else {
      position = first
      return nil
    }
    return result
  }

  // MARK: Months, days, years

  /// A month's name with a capital; the stop of a tokenised abbreviation (`Jan . 14`) belongs to it.
  mutating func takeMonth() -> Int? {
    guard let token = token(), token.isCapitalised else { return nil }
    if let month = take(.month) { return month }
    guard let month = take(.monthAbbreviation) else { return nil }
    if self.token()?.kind == .terminator, kind(1) == .digits { position += 1 }
    return month
  }

  /// The number of a day in a month: `14`, `14th`, `eighth`.
  mutating func takeDayNumber() -> Int? {
    attempt { reader in
      guard let token = reader.token() else { return nil }
      if let number = reader.take(.ordinal) { return (1...31).contains(number) ? number : nil }
      guard let number = reader.take(.digits), token.span.count <= 2, (1...31).contains(number) else { return nil }
      return reader.isGlued ? nil : number
    }
  }

  /// Four digits of a year.
  mutating func takeYear() -> Int? {
    attempt { reader in
      guard let token = reader.token(), token.span.count == 4 else { return nil }
      guard let year = reader.take(.digits), (1000..<2200).contains(year) else { return nil }
      return reader.isGlued ? nil : year
    }
  }

  /// Whether the last token belongs to a quantity: `10%`, `10 percent`, `10 million`.
  private var isGlued: Bool {
    guard let token = token() else { return false }
    if ["percent", "per", "million", "billion", "trillion"].contains(token.lower) { return true }
    if token.hasSpaceBefore { return false }
    return isMark(0x25, at: position) || token.kind == .word && kind() != .possessive
  }

  // MARK: Counts

  /// A count: digits, words ("twenty-four", "two hundred"), "2 1/2", "a dozen" without its article.
  mutating func takeCount() -> TimeAmount.Count? {
    switch kind() {
    case .digits, .grouped: takeDigitCount()
    case .decimal: takeDecimalCount()
    case .cardinal, .scale: takeWordCount().map { .exact($0) }
    default: nil
    }
  }

  private mutating func takeDigitCount() -> TimeAmount.Count? {
    let word = words[position]
    position += 1
    let half = attempt { reader -> Bool? in
      reader.takeHyphen()
      guard reader.take(.digits) == 1, reader.take(mark: 0x2F), reader.take(.digits) == 2 else { return nil }
      return true
    }
    return half == true ? .andHalf(Int(word.number)) : .exact(Int(word.number))
  }

  private mutating func takeDecimalCount() -> TimeAmount.Count? {
    guard let hundredths = take(.decimal), hundredths % 100 == 50 else { return nil }
    return .andHalf(hundredths / 100)
  }

  /// Number words: "three", "twenty-four", "twenty four", "two hundred and ten", "hundred".
  mutating func takeWordCount() -> Int? {
    var total = 0
    var group = 0
    var last = Int.max
    var seen = false
    while let word = contains(position) ? words[position] : nil {
      let number = Int(word.number)
      if word.kind == .scale, last == .max || last < 100 || number > last {
        total += number == 1000 ? max(1, group) * 1000 : 0
        group = number == 1000 ? 0 : max(1, group) * 100
        last = number
      } else if word.kind == .cardinal, number < 10 && last >= 20 && last % 10 == 0 || last >= 100 {
        group += number
        last = number
      } else {
        break
      }
      seen = true
      position += 1
      skipJoint(after: last)
    }
    return seen ? total + group : nil
  }

  /// The hyphen of "twenty-four" and the "and" of "two hundred and ten", when a number follows.
  private mutating func skipJoint(after number: Int) {
    guard kind(1) == .cardinal || kind(1) == .scale else { return }
    let joinsTens = token()?.kind == .hyphen && number >= 20 && number % 10 == 0 && words[position + 1].number < 10
    if joinsTens || kind() == .and && number >= 100 { position += 1 }
  }

  /// "one half", "and a half" after a count.
  mutating func takeAndHalf() -> Bool {
    attempt { reader -> Bool? in
      let hyphenated = reader.takeHyphen()
      guard reader.take(.and) != nil else { return nil }
      if hyphenated { reader.takeHyphen() }
      guard reader.take(anyOf: .a, .cardinal) != nil else { return nil }
      if hyphenated { reader.takeHyphen() }
      return reader.take(.half) == nil ? nil : true
    } ?? false
  }
}
