import Testing

@testable import StandoffCore

/// A page, and what its publication day comes to: `2022-01-14 header`, or `-` without one; with a part of the reason.
private struct DatedPage: CustomTestStringConvertible, Sendable {
  let text: String
  let expected: String
  var why = ""
  var path = "a.txt"
  var testDescription: String { text }
}

private func summary(_ time: CreationTime) -> String {
  time.days.map { "\($0.edtf) \(time.basis.rawValue)" } ?? "-"
}

/// A page with a line where outlets put their dates: below the title.
private func page(_ line: String) -> [UInt8] {
  Array("Harbour talks end without a word\n\n\(line)\n\nThe envoys left the harbour before dusk. Nobody spoke.\n".utf8)
}

struct PublicationLineTests {
  @Test(arguments: [
    ("First published on Fri 14 Jan 2022 05.00 GMT", "2022-01-14 header"),
    ("January 14, 2022 at 3:45 p.m. EST", "2022-01-14 header"),
    ("Jan 14, 2022, 9:02am", "2022-01-14 header"),
    ("14.01.2022 12:30", "2022-01-14 header"),
    ("Posted: 01/14/22", "2022-01-14 header"),
    ("Issued on: 14/01/2022 - 11:22 Modified: 15/01/2022 - 08:10", "2022-01-14 header"),
    ("Issued on: 14/01/2022 - 11:22", "2022-01-14 header"),
    ("14 January 2022 | Reuters", "2022-01-14 header"),
    ("Politics · Jan 14, 2022 · 5 min read", "2022-01-14 header"),
    ("Friday, 14 January, 2022, 10:55 AM", "2022-01-14 header"),
    ("Fri, 14 Jan 2022 23:59:00 -0500", "2022-01-14 header"),
    ("Fri, 14 Jan 22 10:30:00 GMT", "2022-01-14 header"),
    ("2022-01-14T23:59:00Z", "2022-01-14 header"),
    ("2022-01-14T00:30:00+03:00", "2022-01-14 header"),
    ("20220114", "2022-01-14 header"),
    ("\"datePublished\": \"2022-01-14T05:00:00Z\",", "2022-01-14 header"),
    ("article:published_time: 2022-01-14T05:00:00Z", "2022-01-14 header"),
    ("<time datetime=\"2022-01-14T05:00\">Friday</time>", "2022-01-14 header"),
    ("<meta property=\"article:published_time\" content=\"2022-01-14T05:00:00Z\">", "2022-01-14 header"),
    ("By Ann Lee | January 14, 2022", "2022-01-14 byline"),
    ("By Ann Lee, Harbour News", "-"),
    ("Published 3 hours ago", "-"),
    ("(Updated 3 hours ago)", "-"),
    ("5:30 p.m. ET", "-"),
    ("31 June 2022", "-"),
    ("Version 10.11.12", "-"),
    ("Call 03-04-2022 for tickets, or write | Harbour Office of the Old Town Port Pier Authority", "-"),
  ])
  func reads(line: String, expected: String) {
    #expect(summary(article(path: "a.txt", text: page(line), encoding: .utf8).creationTime) == expected)
  }
}

struct DateConflictTests {
  @Test(arguments: [
    DatedPage(
      text: "Talks end\nPublished: 2022-01-14\nLast modified: 2022-01-16\n\nThey ended.", expected: "2022-01-14 header",
      why: "the update line says 2022-01-16 and gives way"),
    DatedPage(
      text: "Talks end\nUpdated Jan. 16, 2022\n\nThey ended.", expected: "2022-01-16 header",
      why: "of an update: no day of publication is told"),
    DatedPage(
      text: "Talks end\n2022-01-14\nhttps://example.org/2022/01/13/talks\n\nThey ended.", expected: "2022-01-14 header",
      why: "the web address says 2022-01-13 and gives way"),
    DatedPage(
      text: "Talks end\n2022-03-14\nhttps://example.org/2022/01/talks\n\nThey ended.", expected: "2022-03-14 header",
      why: "the web address says 2022-01 and gives way"),
    DatedPage(
      text: "Talks end\nhttps://example.org/2022/01/talks\n\nGENEVA, Jan. 13 (Reuters) - They ended.",
      expected: "2022-01-13 header", why: "dateline"),
    DatedPage(
      text: "Talks end\nDate: 0001-01-01\n\nThey ended.", expected: "-", why: "is a placeholder"),
    DatedPage(
      text: "Talks end\nDate: 1969-12-31 19:00\nUpdated: 2022-01-14\n\nThey ended.", expected: "2022-01-14 header",
      why: "“Date: 1969-12-31 19:00” is a placeholder"),
    DatedPage(
      text: "Talks end\nDate: 2031-01-14\nhttps://example.org/2022/01/14/talks\n\nThey ended.",
      expected: "2022-01-14 url", why: "“Date: 2031-01-14” is a day that is still to come"),
    DatedPage(
      text: "Talks end\nDate: 2012-01-14\nhttps://example.org/2022/01/14/talks\n\nThey ended.",
      expected: "2022-01-14 url", why: "the header line says 2012-01-14, more than a year off, and gives way",
      path: "2022-01-14-talks.txt"),
    DatedPage(
      text: "Talks end\nDate: 2012-01-14\nhttps://example.org/2022/01/14/talks\n\nThey ended.",
      expected: "2012-01-14 header", why: "the web address says 2022-01-14, more than a year off, and gives way"),
    DatedPage(
      text: "Talks end\nSaturday, 14 January 2022\n\nThey ended.", expected: "2022-01-14 header",
      why: "though 2022-01-14 is no Saturday"),
    DatedPage(
      text: "Press briefing on the talks, January 14, 2022\n\nThe envoy spoke. She left.",
      expected: "2022-01-14 header",
      why: "title “Press briefing"),
    DatedPage(
      text:
        "Talks end\nDate: 2022-01-14\nhttps://example.org/talks-2022-02-23\n\nGENEVA, Feb 23 (Reuters) - They ended.",
      expected: "2022-02-23 url", why: "the header line says 2022-01-14 and gives way"),
    DatedPage(
      text: "Talks end\n\nGENEVA, Feb 23 (Reuters) - They ended.", expected: "-", why: "names no year"),
    DatedPage(text: "The pact of 11 February 1945 in the archives\n\nThe pact was signed. It held.", expected: "-"),
  ])
  fileprivate func settles(_ page: DatedPage) {
    let day = CalendarDate(year: 2026, month: 1, day: 1)
    let time = article(path: page.path, text: Array(page.text.utf8), encoding: .utf8, today: day).creationTime
    #expect(summary(time) == page.expected)
    #expect(time.why.contains(page.why), "\(time.why)")
  }
}

struct DayOrderTests {
  @Test(
    arguments: [
      ("Tuesday, 04/05/2022", "2022-04-05", "read as"),
      ("04/05/2022 (Wednesday)", "2022-05-04", "which is the weekday beside it"),
      ("Issued on: 04/05/2022 - 11:22 Modified: 14/05/2022 - 11:30", "2022-05-04", "read as 2022-05-04, day first"),
      ("4.5.2022", "2022-05-04", "read day first as dates with full stops are"),
      ("04/05/2022", nil, "may be 2022-05-04 or 2022-04-05"),
    ] as [(String, String?, String)])
  func thePageDecides(line: String, day: String?, why: String) {
    let time = article(path: "a.txt", text: page(line), encoding: .utf8).creationTime
    #expect(time.day?.description == day)
    #expect(time.why.contains(why), "\(time.why)")
  }

  @Test func aDatelineDecides() {
    let text = "Talks end\nDate: 04/05/2022\n\nGENEVA, April 5 (Reuters) - They ended."
    let time = article(path: "a.txt", text: Array(text.utf8), encoding: .utf8).creationTime
    #expect(time.day?.description == "2022-04-05")
  }

  /// What the first page comes to in a folder with the others, and why.
  @Test(
    arguments: [
      (
        ["Outlet: Pier Post\nDate: 04/05/2022", "Outlet: Pier Post\nPosted: 14/05/2022"], "2022-05-04",
        "of the same outlet"
      ),
      (
        ["Outlet: Pier Post\nDate: 04/05/2022", "Outlet: Pier Post\nPosted: 05/14/2022"], "2022-04-05",
        "of the same outlet"
      ),
      (
        ["Outlet: Pier Post\nDate: 4.5.2022", "Outlet: Pier Post\nPosted: 5.14.2022"], "2022-04-05",
        "of the same outlet"
      ),
      (["Date: 04/05/2022", "Date: 14/05/2022"], "2022-05-04", "in a line like it"),
      (["Date: 04/05/2022", "Posted: 14/05/2021"], nil, "nothing in the folder tells which"),
      (["Date: 04/05/2022", "Date: 14/05/2022", "Date: 05/15/2022"], nil, "nothing in the folder tells which"),
      (["Posted: 04/09/2022", "2022-04-07", "2022-04-10"], "2022-04-09", "2 articles of the folder are of that week"),
      (["Posted: 04/05/2022", "2022-04-07", "2022-04-10"], nil, "nothing in the folder tells which"),
    ] as [([String], String?, String)])
  func theFolderDecides(headers: [String], day: String?, why: String) {
    let articles = headers.enumerated().map { index, header in
      article(
        path: "\(index).txt", text: Array("Talks end\n\(header)\n\nThey ended at dusk. Nobody spoke.".utf8),
        encoding: .utf8)
    }
    let first = withDayOrderSettled(articles)[0].creationTime
    #expect(first.day?.description == day)
    #expect(first.why.contains(why), "\(first.why)")
  }
}
