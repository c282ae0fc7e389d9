/// The time words of a document, one for each token: each token is looked up once.
///
/// - Complexity: O(tokens).
func timeWords(of document: Document) -> [TimeWord] {
  document.article.text.withUnsafeBufferPointer { bytes in
    document.tokens.map { token in
      switch token.kind {
      case .word, .mark, .straightQuote: TimeWord.word(of: token.lower)
      case .number: numberWord(bytes[token.span.range])
      case .alphanumeric: mixedWord(bytes[token.span.range], token)
      default: TimeWord.none
      }
    }
  }
}

/// For each token whether an expression can begin with it: it is a time word, and no more than two others stand before one that is no glue.
///
/// - Complexity: O(tokens).
func timexOpenings(among words: [TimeWord], of document: Document) -> [Bool] {
  var result = [Bool](repeating: false, count: words.count)
  var othersBetween = 3
  for index in words.indices.reversed() {
    let kind = words[index].kind
    if kind == .none {
      if document.tokens[index].kind == .word { othersBetween += 1 }
      continue
    }
    if !kind.isGlue { othersBetween = 0 }
    result[index] = othersBetween <= 2
  }
  return result
}

private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

/// The value of a run of digits of at most nine, or nil.
private func integer(_ bytes: some Collection<UInt8>) -> Int32? {
  guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
  var number: Int32 = 0
  for byte in bytes {
    guard byte &- 0x30 < 10 else { return nil }
    number = number * 10 + Int32(byte &- 0x30)
  }
  return number
}

/// Digits with separators: `1998`, `1,000`, `2.5`, `16:08`, `14.01.2022`.
private func numberWord(_ bytes: Bytes) -> TimeWord {
  if let number = integer(bytes) { return TimeWord(kind: .digits, number: number) }
  guard bytes.count <= 12 else { return .none }
  let separators = bytes.filter { $0 &- 0x30 >= 10 }
  let parts = bytes.split { $0 &- 0x30 >= 10 }.map { integer($0) ?? -1 }
  switch (separators.first, separators.count) {
  case (0x3A, 1...2): return clockWord(hour: parts[0], minute: parts[1], digits: bytes)
  case (0x2E, 1): return decimalWord(parts, places: bytes.reversed().prefix { $0 != 0x2E }.count)
  case (0x2E, 2): return dottedWord(parts)
  case (0x2C, _) where separators.allSatisfy { $0 == 0x2C } && parts.dropFirst().allSatisfy { $0 < 1000 }:
    let number = parts.reduce(0) { $0 &* 1000 &+ $1 }
    return TimeWord(kind: .grouped, number: number)
  default: return .none
  }
}

private func clockWord(hour: Int32, minute: Int32, digits: Bytes) -> TimeWord {
  guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return .none }
  return TimeWord(kind: .clock, number: hour * 60 + minute)
}

/// A decimal of one place or two, in hundredths; `8.30` can also be a time of day.
private func decimalWord(_ parts: [Int32], places: Int) -> TimeWord {
  guard parts.count == 2, parts[0] >= 0, parts[0] < 10_000, places <= 2 else { return .none }
  return TimeWord(kind: .decimal, number: parts[0] * 100 + parts[1] * (places == 1 ? 10 : 1))
}

/// `14.01.2022`: the day comes first wherever stops part a date.
private func dottedWord(_ parts: [Int32]) -> TimeWord {
  let (day, month, year) = (parts[0], parts[1], parts[2])
  guard year >= 1000, year < 2200, (1...12).contains(month), (1...31).contains(day) else { return .none }
  return TimeWord(kind: .dottedDate, number: year * 10_000 + month * 100 + day)
}

/// Digits with letters: `1990s`, `21st`, `4pm`, `8.30pm`, `Q3`, `14T10`.
private func mixedWord(_ bytes: Bytes, _ token: Token) -> TimeWord {
  let known = TimeWord.word(of: token.lower)
  if known.kind != .none { return known }
  guard let first = bytes.first, first &- 0x30 < 10 else { return .none }
  let head = bytes.prefix { $0 &- 0x30 < 10 || $0 == 0x3A || $0 == 0x2E }
  let tail = bytes[head.endIndex...].map { $0 | 0x20 }
  if tail == [0x61, 0x6D] || tail == [0x70, 0x6D] { return meridiemWord(head, isAfternoon: tail[0] == 0x70) }
  guard let number = integer(head) else { return .none }
  switch tail {
  case [0x73]: return decadeWord(number, digits: head.count)
  case [0x73, 0x74], [0x6E, 0x64], [0x72, 0x64], [0x74, 0x68]: return TimeWord(kind: .ordinal, number: number)
  default:
    let isISO = tail.first == 0x74 && head.count == 2 && tail.count >= 3 && tail[1] >= 0x30 && tail[1] <= 0x32
    return isISO ? TimeWord(kind: .isoDay, number: number) : .none
  }
}

/// `1990s` and `90s` by their decade: 199 and 9.
private func decadeWord(_ number: Int32, digits: Int) -> TimeWord {
  guard number % 10 == 0, digits == 4 && (1000..<2200).contains(number) || digits == 2 else { return .none }
  return TimeWord(kind: .decadeDigits, number: number / 10)
}

private func meridiemWord(_ head: Bytes, isAfternoon: Bool) -> TimeWord {
  let parts = head.split { $0 == 0x3A || $0 == 0x2E }.map { integer($0) ?? -1 }
  guard let hour = parts.first, (1...12).contains(hour) else { return .none }
  let minute = parts.count > 1 ? parts[1] : 0
  guard (0...59).contains(minute) else { return .none }
  return TimeWord(kind: .clockMeridiem, number: (hour % 12 + (isAfternoon ? 12 : 0)) * 60 + minute)
}
