/// A list in the tab-separated format, read line by line: its current line and the byte ranges of the four fields.
struct ListLine {
  let list: String
  let bytes: [UInt8]
  /// Counted from 1.
  private(set) var number = 0
  private(set) var name = 0..<0
  private(set) var kind = 0..<0
  private(set) var attributes = 0..<0
  private(set) var aliases = 0..<0
  private var range = 0..<0
  private var nextStart = 0

  init(list: String = "", text: String = "") {
    self.list = list
    bytes = Array(text.utf8)
  }

  /// Moves to the next line; false after the last.
  mutating func next() -> Bool {
    guard nextStart < bytes.count else { return false }
    var end = nextStart
    while end < bytes.count && bytes[end] != ListByte.newline { end += 1 }
    range = trimmed(nextStart..<end)
    nextStart = end + 1
    number += 1
    return true
  }

  /// Finds the fields of the line; false for a blank line or a comment.
  mutating func readFields() throws(GazetteerError) -> Bool {
    if range.isEmpty || bytes[range.lowerBound] == ListByte.hash { return false }
    (name, kind, attributes, aliases) = (0..<0, 0..<0, 0..<0, 0..<0)
    var parts = ListParts(range, separator: ListByte.tab)
    var count = 0
    while let part = parts.next(in: bytes) {
      switch count {
      case 0: name = part
      case 1: kind = part
      case 2: attributes = part
      case 3: aliases = part
      default: break
      }
      count += 1
    }
    if count < 2 { throw error(.missingFields(count)) }
    if count > 4 { throw error(.tooManyFields(count)) }
    return true
  }

  func error(_ problem: GazetteerError.Problem) -> GazetteerError {
    GazetteerError(list: list, line: number, problem: problem)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func key(_ range: Range<Int>) -> WordKey {
    var hasher = WordHasher()
    for index in range { hasher.append(bytes[index]) }
    return hasher.key
  }

  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    for index in range where bytes[index] == byte { return index }
    return nil
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> { ListByte.trimmed(range, in: bytes) }

  /// A name without the `*` that marks it as shared.
  func unmarked(_ range: Range<Int>) -> (range: Range<Int>, isShared: Bool) {
    guard !range.isEmpty, bytes[range.upperBound - 1] == ListByte.asterisk else { return (range, false) }
    return (trimmed(range.lowerBound..<range.upperBound - 1), true)
  }

  /// The days that `2021-01-26`, `2021-01` or `2021` may mean.
  func date(_ range: Range<Int>) throws(GazetteerError) -> DayInterval {
    let year = number(range, 0, 4)
    let month = number(range, 5, 7)
    let day = number(range, 8, 10)
    let first: CalendarDate?
    let last: CalendarDate?
    switch range.count {
    case 4:
      first = CalendarDate(year: year, month: 1, day: 1)
      last = CalendarDate(year: year, month: 12, day: 31)
    case 7:
      first = CalendarDate(year: year, month: month, day: 1)
      last = first.map { $0 + (CalendarDate.dayCount(year: year, month: month) - 1) }
    case 10:
      first = CalendarDate(year: year, month: month, day: day)
      last = first
    default: (first, last) = (nil, nil)
    }
    guard let first, let last else { throw error(.unreadableDate(string(range))) }
    return DayInterval(earliest: first, latest: last)
  }

  /// The number in bytes `start..<end` of a date; -1, which is no year, month or day, where there are other bytes.
  private func number(_ range: Range<Int>, _ start: Int, _ end: Int) -> Int {
    guard end <= range.count else { return -1 }
    if start > 0 && bytes[range.lowerBound + start - 1] != ListByte.hyphen { return -1 }
    var value = 0
    for byte in bytes[(range.lowerBound + start)..<(range.lowerBound + end)] {
      guard byte &- 0x30 < 10 else { return -1 }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// From the first day `since` may mean to the last that `until` may.
  func days(since: DayInterval?, until: DayInterval?) throws(GazetteerError) -> DayInterval {
    let (start, end) = (since?.earliest, until?.latest)
    if let start, let end, end < start { throw error(.endBeforeStart) }
    return DayInterval(earliest: start, latest: end)
  }
}

/// The parts of a stretch of a list between separators, blanks trimmed, empty ones included.
struct ListParts {
  private var rest: Range<Int>?
  private let separator: UInt8

  init(_ range: Range<Int>, separator: UInt8) {
    rest = range
    self.separator = separator
  }

  mutating func next(in bytes: [UInt8]) -> Range<Int>? {
    guard let range = rest else { return nil }
    var end = range.lowerBound
    while end < range.upperBound && bytes[end] != separator { end += 1 }
    rest = end < range.upperBound ? (end + 1)..<range.upperBound : nil
    return ListByte.trimmed(range.lowerBound..<end, in: bytes)
  }
}

/// The bytes that the format gives a meaning.
enum ListByte {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0a
  static let carriageReturn: UInt8 = 0x0d
  static let space: UInt8 = 0x20
  static let hash: UInt8 = 0x23
  static let asterisk: UInt8 = 0x2a
  static let hyphen: UInt8 = 0x2d
  static let colon: UInt8 = 0x3a
  static let semicolon: UInt8 = 0x3b
  static let equals: UInt8 = 0x3d

  static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end && (bytes[start] == space || bytes[start] == carriageReturn) { start += 1 }
    while start < end && (bytes[end - 1] == space || bytes[end - 1] == carriageReturn) { end -= 1 }
    return start..<end
  }
}
