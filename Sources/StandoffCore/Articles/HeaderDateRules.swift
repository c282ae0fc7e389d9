extension HeaderDateRule {
  static let yearMonthDay = HeaderDateRule(
    name: "yyyy-mm-dd",
    read: { pieces in
      guard let separator = pieces.mark(1), separator == pieces.mark(3), "-/.".utf8.contains(separator) else {
        return nil
      }
      guard pieces.digits(0) == 4, (1...2).contains(pieces.digits(2)), (1...2).contains(pieces.digits(4)) else {
        return nil
      }
      return days(5, pieces.number(0), pieces.number(2), pieces.number(4))
    },
    examples: [("2022-01-14", "2022-01-14"), ("2022/1/4 10:30", "2022-01-04"), ("2022-01-14T23:59:00Z", "2022-01-14")],
    counterexamples: ["2022-13-14", "2022-02-30", "555-01-14", "2022-01", "1970-01-01", "0001-01-01"])

  static let eightDigits = HeaderDateRule(
    name: "yyyymmdd",
    read: { pieces in
      guard let number = pieces.number(0), [8, 12, 14].contains(pieces.digits(0)) else { return nil }
      let clock = pieces.digits(0) == 14 ? 1_000_000 : pieces.digits(0) == 12 ? 10_000 : 1
      let day = number / clock
      return (1900...2100).contains(day / 10_000) ? days(1, day / 10_000, day / 100 % 100, day % 100) : nil
    },
    examples: [("20220114", "2022-01-14"), ("20220114093000", "2022-01-14"), ("202201140930", "2022-01-14")],
    counterexamples: ["20221314", "60261804", "202201141", "99991231"])

  static let monthNameDayYear = HeaderDateRule(
    name: "<month> d, yyyy",
    read: { pieces in
      guard let month = pieces.month(0) else { return nil }
      var index = 1 + pieces.skip(0x2E, at: 1)
      index += pieces.skip(0x2D, at: index)
      guard let day = pieces.number(index), pieces.digits(index) <= 2 else { return nil }
      index += 1
      index += pieces.skipOrdinal(at: index)
      index += pieces.skip(0x2C, at: index) + pieces.skip(0x2D, at: index)
      guard pieces.digits(index) == 4 else { return nil }
      return days(index + 1, pieces.number(index), month, day)
    },
    examples: [("January 21, 2022", "2022-01-21"), ("Jan. 3rd 2022", "2022-01-03"), ("SEPT 9, 2021", "2021-09-09")],
    counterexamples: ["January 32, 2022", "May 2022", "marching 3, 2022", "January 21"])

  static let dayMonthNameYear = HeaderDateRule(
    name: "d <month> yyyy",
    read: { pieces in
      guard let day = pieces.number(0), pieces.digits(0) <= 2 else { return nil }
      var index = 1
      index += pieces.skipOrdinal(at: index)
      if pieces.word(index) == "of" || pieces.mark(index) == 0x2D || pieces.mark(index) == 0x2F { index += 1 }
      guard let month = pieces.month(index) else { return nil }
      index += 1
      for mark: UInt8 in [0x2E, 0x2C, 0x2D, 0x2F] { index += pieces.skip(mark, at: index) }
      guard pieces.digits(index) == 4 else { return nil }
      return days(index + 1, pieces.number(index), month, day)
    },
    examples: [
      ("Thu, 13 Jan 2022 17:56:50 EST", "2022-01-13"), ("21st of January 2022", "2022-01-21"),
      ("14-Jan-2022", "2022-01-14"),
    ],
    counterexamples: ["31 June 2022", "14 days 2022", "14 Jan 22"])

  static let yearMonthNameDay = HeaderDateRule(
    name: "yyyy <month> d",
    read: { pieces in
      guard pieces.digits(0) == 4 else { return nil }
      let parted = pieces.mark(1) != nil && pieces.mark(1) == pieces.mark(3)
      guard let month = pieces.month(parted ? 2 : 1) else { return nil }
      let index = parted ? 4 : 2
      guard let day = pieces.number(index), pieces.digits(index) <= 2 else { return nil }
      return days(index + 1, pieces.number(0), month, day)
    },
    examples: [("2022/jan/13", "2022-01-13"), ("2022 February 1", "2022-02-01")],
    counterexamples: ["2022/jan/43", "2022/janus/13"])

  static let monthNameDayTimeYear = HeaderDateRule(
    name: "<month> d hh:mm:ss yyyy",
    read: { pieces in
      guard let month = pieces.month(0), let day = pieces.number(1), pieces.digits(1) <= 2 else { return nil }
      guard pieces.mark(3) == 0x3A, pieces.mark(5) == 0x3A else { return nil }
      let index = pieces.digits(7) == 4 ? 7 : 8
      guard pieces.digits(index) == 4 else { return nil }
      return days(index + 1, pieces.number(index), month, day)
    },
    examples: [("Thu Jan 13 17:56:50 2022", "2022-01-13"), ("Thu Jan 13 17:56:50 EST 2022", "2022-01-13")],
    counterexamples: ["Jan 13 17:56:50"])

  /// The two-digit years of the first RFC 822 and of spreadsheets; a clock time is no year.
  static let dayMonthNameShortYear = HeaderDateRule(
    name: "d <month> yy",
    read: { pieces in
      guard let day = pieces.number(0), pieces.digits(0) <= 2 else { return nil }
      let hyphen = pieces.skip(0x2D, at: 1)
      guard let month = pieces.month(1 + hyphen), pieces.skip(0x2D, at: 2 + hyphen) == hyphen else { return nil }
      let index = 2 + 2 * hyphen
      guard pieces.digits(index) == 2, ![0x3A, 0x2E].contains(pieces.mark(index + 1)) else { return nil }
      guard hyphen == 1 || pieces.digits(index + 1) > 0 else { return nil }
      return days(index + 1, pieces.number(index).map(fullYear), month, day)
    },
    examples: [("Fri, 14 Jan 22 10:30:00 GMT", "2022-01-14"), ("14-Jan-22", "2022-01-14")],
    counterexamples: ["14 Jan 22", "14 Jan 22:30", "31 Jun 22 10:00"])

  /// Day and month in an order of which nothing tells, unless one is over 12.
  static let twoNumbersAndYear = HeaderDateRule(
    name: "dd/mm/yyyy or mm/dd/yyyy",
    read: { pieces in
      guard let separator = pieces.mark(1), separator == pieces.mark(3), "-/.".utf8.contains(separator) else {
        return nil
      }
      guard (1...2).contains(pieces.digits(0)), (1...2).contains(pieces.digits(2)), pieces.digits(4) == 4 else {
        return nil
      }
      return eitherOrder(pieces.number(4), pieces.number(0), pieces.number(2))
    },
    examples: [
      ("13/01/2022", "2022-01-13"), ("11/28/1963", "1963-11-28"), ("01.14.2022", "2022-01-14"),
      ("05/05/2022", "2022-05-05"), ("04/01/2022", "2022-01-04|2022-04-01"), ("04.01.2022", "2022-01-04|2022-04-01"),
    ],
    counterexamples: ["13/13/2022", "1/2/22", "3.5.1"])

  /// The same with a year of two digits, of this century or the second half of the last.
  static let twoNumbersAndShortYear = HeaderDateRule(
    name: "dd/mm/yy or mm/dd/yy",
    read: { pieces in
      guard let separator = pieces.mark(1), separator == pieces.mark(3), "/.".utf8.contains(separator) else {
        return nil
      }
      guard (1...2).contains(pieces.digits(0)), pieces.digits(2) == 2, pieces.digits(4) == 2 else { return nil }
      guard pieces.mark(5) != separator, pieces.mark(5) != 0x2F else { return nil }
      return eitherOrder(pieces.number(4).map(fullYear), pieces.number(0), pieces.number(2))
    },
    examples: [("01/14/22", "2022-01-14"), ("14.01.22", "2022-01-14"), ("28/11/63", "1963-11-28")],
    counterexamples: ["14/14/22", "1/2/22", "3.5.1", "192.16.20.11", "10-11-12"])
}

/// Years from 50 on are those of the last century.
private func fullYear(_ short: Int) -> Int { short < 50 ? 2000 + short : 1900 + short }

/// The days that two numbers and a year may mean, day first and then month first.
private func eitherOrder(_ year: Int?, _ first: Int?, _ second: Int?) -> (count: Int, readings: [CalendarDate])? {
  let dayFirst = days(5, year, second, first)?.readings ?? []
  let monthFirst = days(5, year, first, second)?.readings ?? []
  let readings = dayFirst + monthFirst.filter { !dayFirst.contains($0) }
  return readings.isEmpty ? nil : (5, readings)
}

/// The day that three numbers name, as a reading that takes `count` pieces; nil when there is no such day.
private func days(_ count: Int, _ year: Int?, _ month: Int?, _ day: Int?) -> (count: Int, readings: [CalendarDate])? {
  guard let year, let month, let day, let date = CalendarDate(year: year, month: month, day: day) else { return nil }
  return (count, [date])
}

/// Pieces counted from the start of the slice; past the end there is nothing.
extension ArraySlice<HeaderPiece> {
  fileprivate func piece(_ index: Int) -> HeaderPiece? { index < count ? self[startIndex + index] : nil }
  fileprivate func number(_ index: Int) -> Int? { piece(index)?.number }
  fileprivate func digits(_ index: Int) -> Int { piece(index)?.digits ?? 0 }
  fileprivate func mark(_ index: Int) -> UInt8? { piece(index)?.mark }
  fileprivate func month(_ index: Int) -> Int? { piece(index)?.month }
  fileprivate func word(_ index: Int) -> WordKey? { piece(index)?.word }
  /// 1 when the mark stands there, else 0.
  fileprivate func skip(_ wanted: UInt8, at index: Int) -> Int { mark(index) == wanted ? 1 : 0 }
  /// 1 when `st`, `nd`, `rd` or `th` stands there, else 0.
  fileprivate func skipOrdinal(at index: Int) -> Int {
    guard let word = word(index) else { return 0 }
    return ["st", "nd", "rd", "th"].contains(word) ? 1 : 0
  }
}
