/// A day of the year that has a name: a holiday or a feast, fixed or counted.
///
/// Only days whose date can be worked out are here. Those that hang on the sighting of the moon (Ramadan, the two Eids) or are decreed each
/// year are left out, and so are names that mean another day in every country ("Independence Day", "National Day").
struct Feast: Hashable, Sendable {
  /// How its date is worked out.
  enum Reckoning: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// Days from Easter Sunday of the Western churches.
    case easter(Int)
    /// Days from Easter Sunday of the Orthodox churches.
    case orthodoxEaster(Int)
    /// The first such weekday of a month from a day on, and some days more: Thanksgiving is the first Thursday from 22 November.
    case weekday(Int, month: Int, from: Int, plus: Int)
    /// Days from the Jewish new year that falls in the same civil year.
    case roshHashanah(Int)
    /// Eight days of lights: they begin on 25 Kislev.
    case hanukkah
  }

  let reckoning: Reckoning
  /// One word without "Day", "Eve" or a weekday: before a noun it only tells of what kind that is ("a Christmas tree").
  let isBare: Bool

  /// TIMEX3 value when the year is not known.
  var unknownValue: String {
    guard case .fixed(let month, let day) = reckoning else { return "XXXX-XX-XX" }
    return "XXXX-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The day in a civil year.
  func day(in year: Int) -> CalendarDate? {
    switch reckoning {
    case .fixed(let month, let day): CalendarDate(year: year, month: month, day: day)
    case .easter(let offset): CalendarDate.easter(year: year).map { $0 + offset }
    case .orthodoxEaster(let offset): CalendarDate.orthodoxEaster(year: year).map { $0 + offset }
    case .weekday(let weekday, let month, let day, let offset):
      CalendarDate(year: year, month: month, day: day).map { $0.next(weekday) + offset }
    case .roshHashanah(let offset): CalendarDate.roshHashanah(year: year).map { $0 + offset }
    case .hanukkah: CalendarDate.hanukkah(year: year)
    }
  }
}

extension Feast {
  /// The names, by their first words, the longer before the shorter.
  static let named: [WordKey: [(words: [WordKey], feast: Feast)]] = {
    var table: [WordKey: [(words: [WordKey], feast: Feast)]] = [:]
    for line in lines {
      guard let first = line.words.first else { continue }
      table[first, default: []].append(line)
    }
    return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  static let firstWords: [WordKey] = lines.compactMap(\.words.first)

  private static let lines = list.split(separator: "\n").flatMap { line in
    let fields = line.split(separator: "\t")
    return fields.dropFirst().flatMap { names in
      names.split(separator: ";").compactMap { name in feast(named: name, reckoned: fields[0]) }
    }
  }

  private static func feast(named name: Substring, reckoned text: Substring) -> (words: [WordKey], feast: Feast)? {
    let words = name.split(separator: " ").map { WordKey($0) }
    guard let reckoning = reckoning(text.split(separator: " ")) else { return nil }
    let last = words.last ?? ""
    let isBare = !["day", "eve", "sunday", "monday", "wednesday", "thursday", "friday", "saturday"].contains(last)
    return (words, Feast(reckoning: reckoning, isBare: isBare))
  }

  private static func reckoning(_ words: [Substring]) -> Reckoning? {
    let numbers = words.dropFirst().compactMap { Int($0) }
    switch (words.first, numbers.count) {
    case ("fixed", 2): return .fixed(month: numbers[0], day: numbers[1])
    case ("easter", 1): return .easter(numbers[0])
    case ("orthodox", 1): return .orthodoxEaster(numbers[0])
    case ("weekday", 4): return .weekday(numbers[0], month: numbers[1], from: numbers[2], plus: numbers[3])
    case ("tishri", 1): return .roshHashanah(numbers[0])
    case ("hanukkah", 0): return .hanukkah
    default: return nil
    }
  }

  // How the day is worked out, then its names in lower case, without the sign of the possessive. A weekday is given by its ISO number, the
  // month, the day of the month that it is sought from, and the days to add.
  // Source: calendar rules that are common knowledge, written for this program, 2026-11-21. No licence is needed for facts.
  private static let list = """
    fixed 1 1	new year day;new years day
    fixed 12 31	new year eve;new years eve
    fixed 1 6	epiphany
    fixed 1 7	orthodox christmas;orthodox christmas day
    fixed 1 6	orthodox christmas eve
    fixed 2 14	valentine day;valentines day
    fixed 3 17	st patrick day;st. patrick day;saint patrick day
    fixed 4 1	april fools day;april fool day
    fixed 4 25	anzac day
    fixed 5 1	may day
    fixed 5 5	cinco de mayo
    fixed 6 19	juneteenth
    fixed 7 1	canada day
    fixed 7 14	bastille day
    fixed 10 31	halloween
    fixed 11 1	all saints day
    fixed 11 2	all souls day
    fixed 11 5	guy fawkes night
    fixed 11 11	armistice day;remembrance day;veterans day
    fixed 12 24	christmas eve
    fixed 12 25	christmas;christmas day;xmas
    fixed 12 26	boxing day;st stephen day;st. stephen day
    easter -47	shrove tuesday;mardi gras
    easter -46	ash wednesday
    easter -7	palm sunday
    easter -3	maundy thursday;holy thursday
    easter -2	good friday
    easter -1	holy saturday
    easter 0	easter;easter sunday;easter day
    easter 1	easter monday
    easter 39	ascension day
    easter 49	pentecost;pentecost sunday;whit sunday
    easter 50	whit monday
    orthodox 0	orthodox easter;orthodox easter sunday
    weekday 1 1 15 0	martin luther king day;martin luther king jr day;martin luther king jr. day;mlk day
    weekday 1 2 15 0	presidents day;president day
    weekday 1 5 25 0	memorial day
    weekday 1 9 1 0	labor day;labour day
    weekday 1 10 8 0	columbus day
    weekday 4 11 22 0	thanksgiving;thanksgiving day
    weekday 4 11 22 1	black friday
    weekday 4 11 22 4	cyber monday
    weekday 7 5 8 0	mother day;mothers day
    tishri -193	purim
    tishri -163	passover
    tishri -113	shavuot
    tishri 0	rosh hashanah;rosh hashana
    tishri 9	yom kippur
    tishri 14	sukkot
    hanukkah	hanukkah;chanukah
    """
}

// MARK: - Movable feasts

extension CalendarDate {
  /// Easter Sunday of the Western churches: the anonymous Gregorian computus (Meeus, "Astronomical Algorithms").
  static func easter(year: Int) -> CalendarDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return CalendarDate(year: year, month: n / 31, day: n % 31 + 1)
  }

  /// Easter Sunday of the Orthodox churches: Meeus' Julian algorithm, and the days between the calendars.
  static func orthodoxEaster(year: Int) -> CalendarDate? {
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let n = d + e + 114
    return CalendarDate(year: year, month: n / 31, day: n % 31 + 1).map { $0 + (year / 100 - year / 400 - 2) }
  }

  /// The first day of the Jewish year that begins in the autumn of a civil year, by the four postponements
  /// (Reingold and Dershowitz, "Calendrical Calculations").
  static func roshHashanah(year: Int) -> CalendarDate? {
    guard year > 0 else { return nil }
    return CalendarDate(dayNumber: newYear(year + 3761))
  }

  static func hanukkah(year: Int) -> CalendarDate? {
    guard let first = roshHashanah(year: year), let next = roshHashanah(year: year + 1) else { return nil }
    // Heshvan has 30 days in years of 355 and 385 days, else 29.
    return first + ((next - first) % 10 == 5 ? 84 : 83)
  }

  /// Days since 1970-01-01 of the first day of a year of the Jewish calendar.
  private static func newYear(_ year: Int) -> Int {
    let elapsed = daysElapsed(year)
    let before = elapsed - daysElapsed(year - 1)
    let after = daysElapsed(year + 1) - elapsed
    return elapsed + (after == 356 ? 2 : before == 382 ? 1 : 0) - 2_092_590
  }

  /// Days from the epoch of the calendar to the molad of Tishri, kept off Sunday, Wednesday and Friday.
  private static func daysElapsed(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let parts = 12_084 + 13_753 * months
    let day = 29 * months + parts / 25_920
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day
  }
}
