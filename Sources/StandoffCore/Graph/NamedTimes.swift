/// The days that an article names, as evidence of when it was published.
struct NamedTimes {
  /// The weekdays that it looks back on, 1…7, as often as it names them.
  let weekdays: [Int]
  /// Days with their year.
  private let days: [CalendarDate]
  /// Days of a month without a year.
  private let monthDays: [(month: Int, day: Int)]

  /// - Complexity: O(time expressions).
  init(in annotated: AnnotatedDocument) {
    let published = annotated.article.creationTime.anchor
    // Where its own date is read, a dated article would be asked and answer at once.
    let own = annotated.article.creationTime.spans
    var weekdays: [Int] = []
    var days: [CalendarDate] = []
    var monthDays: [(month: Int, day: Int)] = []
    for timex in annotated.timexes where !own.contains(where: { $0.overlaps(timex.span) }) {
      guard let day = timex.days?.singleDay else { continue }
      if timex.rule == weekdayRule {
        if let published, day <= published { weekdays.append(day.weekday) }
      } else if timex.anchor == .explicit {
        days.append(day)
      } else if monthDayRules.contains(timex.rule) {
        monthDays.append((day.month, day.day))
      }
    }
    self.weekdays = weekdays
    self.days = days
    self.monthDays = monthDays
  }

  /// How well a day of publication goes with what is named, in logarithms.
  func fit(_ day: CalendarDate) -> Double {
    2.6 * weekdayFit(day) + 0.7 * nearestFit(day) + 0.7 * Double(-min(2, days.count { $0 > day + 1 }))
  }

  /// How usual it is that an article of a day names these weekdays: mostly its own and the one before.
  private func weekdayFit(_ day: CalendarDate) -> Double {
    guard !weekdays.isEmpty else { return 0 }
    let usual: [Double] = [0.53, 0.43, 0.19, 0.14, 0.12, 0.12, 0.12]
    let sum = weekdays.reduce(0.0) { $0 + usual[(day.weekday - $1 + 7) % 7] }
    return naturalLogarithm(sum / Double(weekdays.count))
  }

  /// News names its own day, the day before, and less and less what lies further back.
  private func nearestFit(_ day: CalendarDate) -> Double {
    var best: Double?
    for named in days + monthDays.compactMap({ nearest($0, to: day) }) where abs(named - day) <= 60 {
      best = max(best ?? 0, closeness(day - named))
    }
    return best.map { naturalLogarithm(0.02 + $0) } ?? 0
  }

  private func closeness(_ back: Int) -> Double {
    switch back {
    case 0: 0.5
    case 1: 0.4
    case 2, 3: 0.2
    case 4...7: 0.1
    case -7 ... -1: 0.06
    default: 0
    }
  }

  private func nearest(_ named: (month: Int, day: Int), to day: CalendarDate) -> CalendarDate? {
    (-1...1).compactMap { CalendarDate(year: day.year + $0, month: named.month, day: named.day) }
      .min { abs($0 - day) < abs($1 - day) }
  }
}

/// The rule of the time reader that reads a bare weekday.
let weekdayRule: RuleName = "<weekday>"

private let monthDayRules: Set<RuleName> = [
  "<month> <day>", "<day> <month>", "<weekday>, <date>", "<month> <day> and <day>", "<day> to <day> <month>",
]
