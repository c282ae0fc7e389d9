extension TimexRule {
  /// Days, months, years, decades and centuries by their names and numbers.
  static let dateRules: [TimexRule] = [
    isoDate, hyphenatedDate, compactDate, dottedDate, slashedDate, nineEleven, impossibleDate, weekdayAndDate,
    monthAndDay, weekOfDate, dayAndMonth,
    dayOfRange, nextDayOfList, monthAndYear, determinedMonth, bareMonth, namedYear, year, yearTail, shortYear,
    spelledYear, decade,
    spelledDecade, century,
  ]

  private static let isoDate = TimexRule(
    "<yyyy-mm-dd>", opens: [.digits],
    examples: [
      "It was filed on [2022-01-14|2022-01-14] in Vienna.", "Posted [2022/01/14|2022-01-14].",
      "Sent [2022-01-14T10:35:00Z|2022-01-14T10:35Z|TIME].",
    ],
    counterexamples: ["It was set to 0001-01-01.", "Call 2022-13-45 now.", "The score was 2022-1-1-1."]
  ) { reader in reader.takeISODate() }

  private static let hyphenatedDate = TimexRule(
    "<dd>-<month>-<yyyy>", opens: [.digits], examples: ["Filed [03-Mar-2023|2023-03-03]."],
    counterexamples: ["Flight 12-May-day was late.", "Filed 31-Jun-2023."]
  ) { reader in reader.takeHyphenatedDate() }

  private static let nineEleven = TimexRule(
    "9/11", opens: [.digits],
    examples: ["Since [9/11|2001-09-11] it has changed.", "The [9/11|2001-09-11] attacks shocked all."],
    counterexamples: ["They dated it 9/11/2003.", "It took 9/11 of the cake.", "See a.org/2003/9/11 for more."]
  ) { reader in reader.takeNineEleven() }

  private static let compactDate = TimexRule(
    "<yyyymmdd>", opens: [.digits],
    examples: ["File [20220114|2022-01-14] was leaked."],
    counterexamples: ["The number 20221314 was dialled.", "They counted 12345678 votes.", "Item 2882015 was sold."]
  ) { reader in
    guard reader.token()?.span.count == 8, let number = reader.take(.digits), number / 10_000 >= 1900 else {
      return nil
    }
    guard number / 10_000 < 2100 else { return nil }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100).map { .explicit(.day($0)) }
  }

  private static let dottedDate = TimexRule(
    "<dd.mm.yyyy>", opens: [.dottedDate],
    examples: ["Signed in Minsk, [12.02.2015|2015-02-12]."], counterexamples: ["Version 31.02.2015 is out."]
  ) { reader in
    guard let number = reader.take(.dottedDate) else { return nil }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100).map { .explicit(.day($0)) }
  }

  private static let slashedDate = TimexRule(
    "<dd/mm/yyyy>", opens: [.digits],
    examples: ["Dated [14/01/2022|2022-01-14].", "Dated [1/14/2022|2022-01-14]."],
    counterexamples: ["Dated 3/4/2022.", "Dated 14/13/2022."]
  ) { reader in reader.takeSlashedDate() }

  private static let impossibleDate = TimexRule(
    "<impossible date>", opens: [.month, .monthAbbreviation, .digits], examples: [],
    counterexamples: ["They met on Feb. 29, 2015.", "They met on 31 June 2020.", "They met on June 31."]
  ) { reader in reader.takeImpossibleDate() ? .refused : nil }

  private static let weekdayAndDate = TimexRule(
    "<weekday>, <date>", opens: [.weekday, .weekdayAbbreviation],
    examples: [
      "They met on [Friday, Jan. 14, 2022|2022-01-14].", "2022-01-20: On [Friday 14 January|2022-01-14] they met.",
      "The strike begins [Monday, March 11|2024-03-11].", "[Friday, March eighth|2024-03-08], is the day.",
    ],
    counterexamples: ["On Friday, 14 people died."]
  ) { reader in
    guard reader.takeWeekday() != nil else { return nil }
    reader.takeComma()
    reader.take(.the)
    return reader.takeDate()
  }

  private static let monthAndDay = TimexRule(
    "<month> <day>", opens: [.month, .monthAbbreviation],
    examples: [
      "They met on [Jan. 10|2024-01-10] in Geneva.", "On [December 30|2023-12-30], he spoke.",
      "It ends [March 31, 2025|2025-03-31].", "The [July 20|2023-07-20] coup failed.",
      "It began on [7 October 2021|2021-10-07]. The [October 7|2021-10-07] attack killed many.",
      "On [May 9th|2024-05-09] they parade.", "After the [Sept. 11|2001-09-11] attacks he fled.",
      "He will leave on [Jan. 20|2025-01-20].", "He will tell of the attacks of [Oct. 7|2023-10-07].",
      "Moscow , [Jan . 14|2024-01-14] : snow .",
    ],
    counterexamples: ["March 100,000 men to the border.", "May 10 percent be enough?"]
  ) { reader in reader.takeMonthDay() }

  private static let weekOfDate = TimexRule(
    "the week of <date>", opens: [.the],
    examples: ["It is due [the week of March 18|2024-W12]."], counterexamples: ["It was the week of all weeks."]
  ) { reader in
    guard reader.take(.the) != nil, reader.take(.unit) == 5 else { return nil }
    guard reader.take(anyOf: .of) != nil, var reading = reader.takeDate() else { return nil }
    guard case .period(.day(let day)) = reading.value, let week = CalendarPeriod(.week, holding: day) else {
      return nil
    }
    reading.value = .period(week)
    reading.days = week.days
    return reading
  }

  private static let dayAndMonth = TimexRule(
    "<day> <month>", opens: [.digits, .ordinal, .the],
    examples: [
      "They met on [14 January 2022|2022-01-14].", "On [the 9th of May|2024-05-09] they parade.",
      "It fell on [10 March|2024-03-10].",
    ],
    counterexamples: ["The first March was peaceful.", "Some 31 April showers fell."]
  ) { reader in reader.takeDayMonth() }

  private static let dayOfRange = TimexRule(
    "<day> to <day> <month>", opens: [.digits, .ordinal],
    examples: [
      "Talks ran from [10|2022-01-10] to [13 January 2022|2022-01-13].",
      "On [10|2024-01-10] and [12 January|2024-01-12] they met.", "It lasts [10|2024-03-10]-[12 March|2024-03-12].",
    ],
    counterexamples: ["From 10 to 13 soldiers died in January."]
  ) { reader in reader.takeDayOfRange() }

  private static let nextDayOfList = TimexRule(
    "<month> <day> and <day>", opens: [.digits, .ordinal],
    examples: [
      "They met on [Jan. 10|2024-01-10] and [12|2024-01-12] in Geneva.",
      "It lasts [Feb. 10|2024-02-10]-[20|2024-02-20].",
      "They drilled on [March 1|2024-03-01], [3|2024-03-03] and [5|2024-03-05].",
      "They met on [Jan. 10|2021-01-10]-[13, 2021|2021-01-13].",
    ],
    counterexamples: ["On Jan. 10 and 12 people died.", "On Jan. 10, 12 died."]
  ) { reader in reader.takeNextDayOfList() }

  private static let monthAndYear = TimexRule(
    "<month> <year>", opens: [.month, .monthAbbreviation],
    examples: [
      "In [May 2010|2010-05] it ended.", "In [September of 2021|2021-09] they met.", "[Jan. 2022|2022-01] was cold.",
    ],
    counterexamples: ["In May 2,010 men left."]
  ) { reader in
    guard let month = reader.takeMonth() else { return nil }
    if reader.take(.of) == nil { reader.takeComma() }
    if let year = reader.takeYear() ?? reader.takeSpelledYear() { return .explicit(.month(year: year, month: month)) }
    guard let offset = reader.takeYearWord(), let today = reader.today else { return nil }
    return TimexReading(.date, .period(.month(year: today.year + offset, month: month)), anchor: reader.anchor)
  }

  private static let determinedMonth = TimexRule(
    "last|this|next <month>", opens: [.last, .this, .next, .the],
    examples: [
      "He fled [last April|2023-04].", "They vote [this September|2024-09].", "It ends [next June|2024-06].",
      "2024-03-20: It began [last March|2023-03].", "He came [this past January|2024-01].",
    ],
    counterexamples: ["This may end.", "The last march failed."]
  ) { reader in
    reader.take(.the)
    guard let word = reader.take(anyOf: .last, .this, .next) else { return nil }
    if word.kind == .this { reader.take(anyOf: .past, .coming) }
    guard let month = reader.takeMonth(), ![.digits, .ordinal].contains(reader.kind()) else { return nil }
    return reader.determinedMonth(month, by: word.kind)
  }

  private static let bareMonth = TimexRule(
    "<month>", opens: [.month, .monthAbbreviation],
    examples: [
      "He resigned in [December|2023-12].", "A vote is due in [June|2024-06].", "It has grown since [August|2023-08].",
      "The treaty will lapse in [November|2024-11].", "It fell in [March|2024-03].",
      "They will quit under an [August|2023-08] pact.", "The [1973|1973] [October|1973-10] war began.",
      "It ran from [November|2021-11] to [January 2022|2022-01].",
    ],
    counterexamples: [
      "They may leave.", "May I speak?", "The march on Rome began.", "He spoke at the annual March for Life.",
      "June Jones spoke.", "April said no.", "Mr. August left.",
    ]
  ) { reader in
    guard let month = reader.takeMonth() else { return nil }
    if let year = reader.yearRightBefore ?? reader.yearOfRange(from: month, hasDays: false) {
      return .explicit(.month(year: year, month: month))
    }
    return reader.isMonthName(month) ? reader.month(month) : nil
  }

  private static let namedYear = TimexRule(
    "the year <year>", opens: [.the],
    examples: ["It dates from [the year 2000|2000].", "By [the year two thousand|2000] it was gone."],
    counterexamples: ["It was the year of the war."]
  ) { reader in
    guard reader.take(.the) != nil, reader.take(.unit) == 9 else { return nil }
    return (reader.takeYear() ?? reader.takeSpelledYear()).map { .explicit(.year($0)) }
  }

  private static let year = TimexRule(
    "<year>", opens: [.digits],
    examples: [
      "The [2014|2014] annexation came first.", "Since [1999|1999], NATO has grown.", "He won in [2010|2010].",
      "It held from [1941|1941] to [1945|1945].", "He ran in [1994|1994], [1995|1995] and [1997|1997].",
    ],
    counterexamples: [
      "About 2000 troops left.", "He paid $1999 for it.", "They sent 1500 men.", "It took 2000 years.",
      "Flight 1999 fell.",
    ]
  ) { reader in
    guard let year = reader.takeYear(), reader.isYear(year) else { return nil }
    return .explicit(.year(year))
  }

  private static let yearTail = TimexRule(
    "<year>-<two digits>", opens: [.digits],
    examples: ["The [1957|1957]-[58|1958] season was long.", "In [2014|2014]/[15|2015] it fell."],
    counterexamples: ["In 1957, 58 men left.", "The 1957-12 file was lost.", "See S/PRST/2012/13 for more."]
  ) { reader in reader.takeYearTail() }

  private static let shortYear = TimexRule(
    "'<two digits>", opens: [.possessive],
    examples: ["Back in ['98|1998] he fled."], counterexamples: ["He said '98 people died'."]
  ) { reader in
    guard reader.takeYearApostrophe(), let year = reader.takeShortYear() else { return nil }
    return .explicit(.year(year))
  }

  private static let spelledYear = TimexRule(
    "<year in words>", opens: [.cardinal],
    examples: ["In [nineteen ninety-six|1996] he won.", "By [twenty twenty-two|2022] it was over."],
    counterexamples: ["Nineteen people left.", "Twenty two men left."]
  ) { reader in reader.takeSpelledYear().map { .explicit(.year($0)) } }

  private static let decade = TimexRule(
    "the <decade>s", opens: [.the, .decadeDigits, .possessive],
    examples: ["In [the 1990s|199] it fell apart.", "[The '80s|198] were over.", "A [1970s|197] treaty."],
    counterexamples: ["He is in his 90s.", "The 10s of 1000s who came stayed."]
  ) { reader in
    reader.take(.the)
    let hasApostrophe = reader.takeYearApostrophe()
    guard let decade = reader.take(.decadeDigits), decade == 9 || decade > 1 && decade < 10 || decade > 109 else {
      return nil
    }
    guard reader.kind() != .of || reader.kind(1) != .decadeDigits else { return nil }
    if decade >= 100 { return .explicit(.decade(decade)) }
    return hasApostrophe || reader.kind(at: reader.start) == .the ? .explicit(.decade(190 + decade)) : nil
  }

  private static let spelledDecade = TimexRule(
    "the <decade word>", opens: [.the, .decadeWord],
    examples: ["In [the nineties|199] it fell apart."],
    counterexamples: ["She is in her seventies.", "She is in her mid-seventies."]
  ) { reader in
    let isModified = reader.depth > 0 && reader.kind(at: reader.start) == .the
    guard reader.take(.the) != nil || isModified, let decade = reader.take(.decadeWord) else { return nil }
    return .explicit(.decade(190 + decade))
  }

  private static let century = TimexRule(
    "the <ordinal> century", opens: [.the, .ordinal],
    examples: ["In [the 20th century|19] it fell.", "An [eleventh century|10] church."],
    counterexamples: ["It was the first of many centuries."]
  ) { reader in
    reader.take(.the)
    guard let number = reader.take(.ordinal), (1...22).contains(number) else { return nil }
    reader.takeHyphen()
    guard reader.take(.unit) == 11 else { return nil }
    return .explicit(.century(number - 1))
  }
}
