import StandoffCore
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("1970-01-01", 4), ("2022-01-14", 5), ("2024-02-29", 4), ("2000-01-01", 6), ("1962-10-22", 1), ("1999-12-31", 5),
  ])
  func weekdays(_ text: String, _ weekday: Int) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.weekday == weekday)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2015-02-29", "2022-06-31", "2022-13-01", "2022-00-10", "0000-01-01", "2022-1-1", "20220101", "2022-01-01 ", "",
  ])
  func daysThatDoNotExist(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(arguments: [
    ("2022-01-10", 2022, 2), ("2022-01-01", 2021, 52), ("2020-12-31", 2020, 53), ("2018-12-31", 2019, 1),
    ("2021-01-03", 2020, 53),
  ])
  func isoWeeks(_ text: String, _ year: Int, _ week: Int) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.isoWeek.year == year)
    #expect(date.isoWeek.week == week)
  }

  @Test func everyDayOfFourCenturiesComesBack() throws {
    var date = try #require(CalendarDate(year: 1800, month: 1, day: 1))
    var expected = (year: 1800, month: 1, day: 1)
    for _ in 0..<146_097 {
      #expect(date.year == expected.year && date.month == expected.month && date.day == expected.day)
      expected.day += 1
      if expected.day > CalendarDate.dayCount(year: expected.year, month: expected.month) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
      date = date + 1
    }
  }
}

@Suite struct DayIntervalTests {
  private func interval(_ earliest: String?, _ latest: String?) -> DayInterval {
    DayInterval(earliest: earliest.flatMap { CalendarDate(iso: $0) }, latest: latest.flatMap { CalendarDate(iso: $0) })
  }

  @Test(arguments: [
    ["2022-01-14", "2022-01-14", "2022-01-14"], ["2022-02-01", "2022-02-28", "2022-02"],
    ["2020-01-01", "2020-12-31", "2020"], ["1990-01-01", "1999-12-31", "1990/1999"],
    ["2022-01-10", "2022-01-13", "2022-01-10/2022-01-13"], ["", "2022-01-14", "../2022-01-14"],
    ["2022-02-10", "", "2022-02-10/.."], ["2024-02-01", "2024-02-28", "2024-02-01/2024-02-28"],
  ])
  func edtf(_ row: [String]) {
    #expect(interval(row[0], row[1]).edtf == row[2])
  }

  @Test func overlapAndIntersection() {
    let week = interval("2022-01-10", "2022-01-16")
    #expect(week.overlaps(interval("2022-01-16", nil)))
    #expect(!week.overlaps(interval("2022-01-17", nil)))
    #expect(week.intersection(interval(nil, "2022-01-12")) == interval("2022-01-10", "2022-01-12"))
    #expect(week.intersection(interval("2022-02-01", "2022-02-02")) == nil)
    #expect(interval(nil, nil).contains(week))
    #expect(!week.contains(interval(nil, "2022-01-12")))
  }
}
