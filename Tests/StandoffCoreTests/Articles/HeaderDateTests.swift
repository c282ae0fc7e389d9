import StandoffTestSupport
import Testing

@testable import StandoffCore

struct HeaderDateTests {
  @Test(arguments: headerDateRules.flatMap { rule in rule.examples.map { (rule.name.description, $0.0, $0.1) } })
  func ruleReadsItsExamples(rule: String, text: String, readings: String) {
    let bytes = Array(text.utf8)
    let found = headerDates(in: bytes, span: Span(0, bytes.count))
    #expect(found.map(\.rule.description) == [rule])
    #expect(found.first?.readings.map(\.description).joined(separator: "|") == readings)
  }

  @Test(arguments: headerDateRules.flatMap { rule in rule.counterexamples.map { (rule.name.description, $0) } })
  func ruleRefusesItsCounterexamples(rule: String, text: String) {
    let bytes = Array(text.utf8)
    let found = headerDates(in: bytes, span: Span(0, bytes.count))
    #expect(!found.contains { $0.rule.description == rule && $0.day != nil })
  }

  @Test func sevenRulesHaveSevenNames() {
    #expect(Set(headerDateRules.map(\.name)).count == headerDateRules.count)
  }

  @Test(arguments: [
    ("Updated Jan. 14, 2022, 5:30 p.m. ET", "updated 2022-01-14"),
    ("Published 14 January 2022 10:30 GMT", "published 2022-01-14"),
    ("Published Jan 13, 2022 | Updated Jan 14, 2022", "published 2022-01-13, updated 2022-01-14"),
    ("Friday, 14 January 2022", "plain 2022-01-14"),
    ("2022-07-26T07:54:56Z", "plain 2022-07-26"),
    ("The envoys met on 14 January 2022", ""),
    ("5:30 p.m. ET", ""),
    ("Published 3 hours ago", ""),
  ])
  func lineOfDates(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let entries = dateLine(in: bytes, line: Span(0, bytes.count))?.entries ?? []
    #expect(entries.map { "\($0.kind) \($0.date.day?.description ?? "?")" }.joined(separator: ", ") == expected)
  }
}

struct DatelineTests {
  @Test(arguments: [
    ("GENEVA, Jan. 13 (Reuters) — The talks ended.", "1-13 - Reuters"),
    ("GENEVA, January 13, 2022 (AP) - The talks ended.", "1-13 2022 AP"),
    ("MOSCOW, May 21. /TASS/. The minister spoke.", "5-21 - TASS"),
    ("MINSK, 7 February (BelTA) – The leader said so.", "2-7 - BelTA"),
    ("NEW YORK, New York, March 3 — Stocks fell.", "3-3 - -"),
    ("Talks ended on Jan. 13 (a Thursday) — late.", ""),
    ("VIENNA — The talks ended.", ""),
    ("Geneva, where they met in May 2021 — before the war.", ""),
  ])
  func reads(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let found = dateline(in: bytes, paragraph: Span(0, bytes.count))
    let line = found.map { dateline in
      let year = dateline.year.map(String.init) ?? "-"
      let agency = dateline.agency.map { String(decoding: bytes[$0.range], as: UTF8.self) } ?? "-"
      return "\(dateline.month)-\(dateline.day) \(year) \(agency)"
    }
    #expect(line ?? "" == expected)
  }
}

struct BylineTests {
  @Test(arguments: [
    "By [Ann Lee and Bo Marsh], January 21, 2022", "By [Ann Lee]", "BY [ANN LEE, BO MARSH AND CY NOVAK]",
    "By [Ann Lee, Bo Marsh] | Updated 3 May 2021", "By [Ludo van der Berg] in Vienna",
  ])
  func names(marked: String) {
    let text = MarkedText(marked.replacing(" in Vienna]", with: "]"))
    let found = byline(in: text.bytes, line: Span(0, text.bytes.count))
    #expect(found.map { text.words($0.names).hasPrefix(text.words(text.spans[0])) } == true)
  }

  @Test(arguments: [
    "By Friday the talks had ended", "By land and by sea they came.", "By the end of the week", "Byron Marsh",
    "By January 21, 2022, all had left.", "By then Moscow had answered the letter from Brussels",
  ])
  func sentencesAreNone(text: String) {
    let bytes = Array(text.utf8)
    #expect(byline(in: bytes, line: Span(0, bytes.count)) == nil)
  }
}

struct WebAddressTests {
  @Test(arguments: [
    ("https://www.example.org/2022/01/13/talks", "example.org", "2022-01-13"),
    ("http://news.example.org/world/2022/jan/13/talks?x=2021-05-05", "news.example.org", "2022-01-13"),
    ("https://example.org/2022-01-14/talks-end", "example.org", "2022-01-14"),
    ("https://example.org/a/20220114/b", "example.org", "2022-01-14"),
    ("www.example.org/2022/01/talks", "example.org", "2022-01"),
    ("example.org/stories/202205210410.html", "example.org", "2022-05-21"),
    ("https://example.org/news/67051", "example.org", "-"),
    ("https://example.org/1848/03/13/uprising", "example.org", "-"),
  ])
  func hostAndDate(text: String, host: String, date: String) {
    let bytes = Array(text.utf8)
    let address = WebAddress(in: bytes, span: Span(0, bytes.count))
    #expect(address?.host == host)
    let found =
      switch address?.date(in: bytes) {
      case .day(let day): day.day?.description ?? "?"
      case .month(let year, let month, _): "\(year)-\(padded(month, 2))"
      case nil: "-"
      }
    #expect(found == date)
  }

  @Test(arguments: ["Read this", "talks.", "https://", "example", "a.b c.d", "Mr.Marsh"])
  func othersAreNone(text: String) {
    let bytes = Array(text.utf8)
    #expect(WebAddress(in: bytes, span: Span(0, bytes.count)) == nil)
  }

  @Test(arguments: [
    ("edition.cnn.com", "CNN"), ("theguardian.com", "The Guardian"), ("news.sky.com", "Sky News"), ("example.org", nil),
  ])
  func outlets(host: String, name: String?) { #expect(outletName(ofHost: host) == name) }
}
