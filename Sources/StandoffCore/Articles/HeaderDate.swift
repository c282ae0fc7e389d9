/// A date as header lines, web addresses and file names write it: in full, and by itself.
///
/// Dates in running prose are the time stage's business.
struct HeaderDate: Hashable, Sendable {
  let span: Span
  /// The days it may mean: one; two when day and month cannot be told apart; none when its year is a placeholder.
  let readings: [CalendarDate]
  let rule: RuleName
  /// Of a date in numbers: its separator, and the order that its size gives away.
  var notation: DateNotation?
  /// 1…7 when a weekday stands beside it.
  var weekday: Int?

  /// The day, when it can be read in one way only.
  var day: CalendarDate? { readings.count == 1 ? readings[0] : nil }

  /// False for a year of two digits, which in addresses and file names is a number of another kind.
  var hasFullYear: Bool {
    rule != HeaderDateRule.twoNumbersAndShortYear.name && rule != HeaderDateRule.dayMonthNameShortYear.name
  }
}

/// A way to write a date.
struct HeaderDateRule: Sendable {
  let name: RuleName
  /// Reads a date at a piece: the piece after it, and the days it may mean; nil when it is none.
  let read: @Sendable (ArraySlice<HeaderPiece>) -> (count: Int, readings: [CalendarDate])?
  /// A date and the days it may mean, parted by a bar.
  let examples: [(String, String)]
  let counterexamples: [String]
}

/// The ways to write a date, in order of preference.
let headerDateRules: [HeaderDateRule] = [
  .yearMonthDay, .eightDigits, .monthNameDayYear, .dayMonthNameYear, .yearMonthNameDay, .monthNameDayTimeYear,
  .dayMonthNameShortYear, .twoNumbersAndYear, .twoNumbersAndShortYear,
]

/// The dates of a stretch of text, in order.
///
/// - Complexity: O(bytes × rules).
func headerDates(in text: [UInt8], span: Span) -> [HeaderDate] {
  headerDates(among: headerPieces(in: text, span: span)[...])
}

func headerDates(among pieces: ArraySlice<HeaderPiece>) -> [HeaderDate] {
  var dates: [HeaderDate] = []
  var index = pieces.startIndex
  while index < pieces.endIndex {
    if let (date, count) = headerDate(in: pieces, at: index) {
      dates.append(date)
      index += count
    } else {
      index += 1
    }
  }
  return dates
}

/// The date that begins at a piece, with the weekday beside it, and the number of pieces it takes.
func headerDate(in pieces: ArraySlice<HeaderPiece>, at index: Int) -> (date: HeaderDate, count: Int)? {
  guard let (found, count) = headerDate(at: pieces[index...]) else { return nil }
  var date = found
  date.weekday = weekday(in: pieces, before: index) ?? weekday(in: pieces, behind: index + count)
  return (date, count)
}

/// The date that a run of pieces begins with, and the number of pieces it takes.
func headerDate(at pieces: ArraySlice<HeaderPiece>) -> (date: HeaderDate, count: Int)? {
  guard let first = pieces.first, first.number != nil || first.month != nil else { return nil }
  for rule in headerDateRules {
    guard let (count, readings) = rule.read(pieces) else { continue }
    let span = Span(first.span.start, pieces[pieces.startIndex + count - 1].span.end)
    return (
      HeaderDate(
        span: span, readings: readings.filter(isPlausible), rule: rule.name,
        notation: notation(of: readings, pieces: pieces, rule: rule.name)),
      count
    )
  }
  return nil
}

/// The order that day and month of a date in numbers must have: one of them is over 12.
private func notation(of readings: [CalendarDate], pieces: ArraySlice<HeaderPiece>, rule: RuleName) -> DateNotation? {
  guard numericRules.contains(rule), let separator = pieces.dropFirst().first?.mark else { return nil }
  guard readings.count == 1, let day = readings.first, day.day != day.month else {
    return DateNotation(separator: separator, order: nil)
  }
  return DateNotation(separator: separator, order: pieces.first?.number == day.day ? .dayFirst : .monthFirst)
}

private let numericRules: Set<RuleName> = [
  HeaderDateRule.twoNumbersAndYear.name, HeaderDateRule.twoNumbersAndShortYear.name,
]

/// `Friday, ` before a date.
private func weekday(in pieces: ArraySlice<HeaderPiece>, before index: Int) -> Int? {
  for piece in pieces[..<index].suffix(2).reversed() {
    if let weekday = weekdayNumbers[piece.word], piece.number == nil { return weekday }
    guard piece.mark == 0x2C || piece.mark == 0x2E else { return nil }
  }
  return nil
}

/// `, Friday` or ` (Friday)` behind a date.
private func weekday(in pieces: ArraySlice<HeaderPiece>, behind index: Int) -> Int? {
  for piece in pieces[min(index, pieces.endIndex)...].prefix(2) {
    if let weekday = weekdayNumbers[piece.word], piece.number == nil { return weekday }
    guard piece.mark == 0x2C || piece.mark == 0x28 else { return nil }
  }
  return nil
}

/// Refuses placeholders: the zero days of common clocks (Unix with its time zones, FAT, spreadsheets), and years without newspapers or
/// still far off.
private func isPlausible(_ day: CalendarDate) -> Bool {
  guard (1700...2100).contains(day.year) else { return false }
  if day.month == 1 && day.day == 1 { return ![1900, 1904, 1970, 1980].contains(day.year) }
  return !(day.month == 12 && day.day >= 30 && [1899, 1969].contains(day.year))
}

/// A number, a word or a mark of a header line.
struct HeaderPiece: Hashable, Sendable {
  let span: Span
  /// Lower case; empty for a number.
  let word: WordKey
  let number: Int?
  /// Digits of the number, with its leading zeros.
  let digits: Int
  /// The mark, if it is one.
  let mark: UInt8?

  /// 1…12 for the name of a month, or its first three or four letters.
  var month: Int? { number == nil && mark == nil ? monthNumbers[word] : nil }
}

/// The numbers, words and marks of a stretch of text; white space is left out.
func headerPieces(in text: [UInt8], span: Span) -> [HeaderPiece] {
  text.withUnsafeBufferPointer { whole in
    let bytes = UnsafeBufferPointer(rebasing: whole[0..<span.end])
    var pieces: [HeaderPiece] = []
    var offset = span.start
    while offset < span.end {
      let space = whiteSpaceLength(in: bytes, at: offset)
      if space > 0 {
        offset += space
        continue
      }
      let start = offset
      let kind = HeaderByte(bytes[offset])
      offset += 1
      while offset < span.end, kind != .mark, HeaderByte(bytes[offset]) == kind,
        whiteSpaceLength(in: bytes, at: offset) == 0
      {
        offset += 1
      }
      pieces.append(headerPiece(kind, of: text, from: start, to: offset))
    }
    return pieces
  }
}

private func headerPiece(_ kind: HeaderByte, of text: [UInt8], from start: Int, to end: Int) -> HeaderPiece {
  var number: Int?
  var hasher = WordHasher()
  switch kind {
  case .digit where end - start <= 14: number = text[start..<end].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  case .letter: for byte in text[start..<end] { hasher.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
  default: break
  }
  return HeaderPiece(
    span: Span(start, end), word: hasher.key, number: number, digits: kind == .digit ? end - start : 0,
    mark: kind == .mark ? text[start] : nil)
}

private enum HeaderByte {
  case digit, letter, mark

  init(_ byte: UInt8) {
    switch byte {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A, 0x80...: self = .letter
    default: self = .mark
    }
  }
}

private let monthNumbers: [WordKey: Int] = {
  let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  var numbers: [WordKey: Int] = [:]
  for (index, name) in names.enumerated() {
    numbers[WordKey(name)] = index + 1
    numbers[WordKey(name.prefix(3))] = index + 1
  }
  numbers["sept"] = 9
  return numbers
}()

/// 1 is Monday.
private let weekdayNumbers: [WordKey: Int] = {
  var numbers: [WordKey: Int] = [:]
  let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  for (index, name) in names.enumerated() {
    numbers[WordKey(name)] = index + 1
    numbers[WordKey(name.prefix(3))] = index + 1
  }
  for (name, number) in [("tues", 2), ("weds", 3), ("thur", 4), ("thurs", 4)] as [(String, Int)] {
    numbers[WordKey(name)] = number
  }
  return numbers
}()
