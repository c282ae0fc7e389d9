import Foundation
import FoundationXML
import StandoffTestSupport
import Testing

@testable import StandoffCore

/// Everything that a format could trip over: quotation marks, line ends, markup, formulas, controls, long words of several bytes.
private let hostile =
  "=HYPERLINK(\"x\"), a;b\\c \u{1B}[2J\u{7}<script>'&amp;'</script>\r\n| *bold* [a](javascript:x) \u{FFFE}\u{202E} "
  + String(repeating: "žluťoučký", count: 12)

private let graphs: [EventGraph] = [sampleGraph(), hostileGraph(hostile), datedGraph([nil, .some(DayInterval(day))])]
private let day = CalendarDate(dayNumber: 18_999)

@Suite struct ExportFormatTests {
  @Test(arguments: ExportFormat.allCases, graphs.indices)
  func theSameGraphGivesTheSameBytes(format: ExportFormat, graph: Int) {
    let text = format.text(of: graphs[graph])
    #expect(text == format.text(of: graphs[graph]))
    #expect(format == .brat || text.utf8.last == 0x0A)
    #expect(!text.unicodeScalars.contains("\u{1B}") || format == .mentionsCSV || format == .csv || format == .brat)
  }

  @Test(arguments: graphs.indices)
  func theEventTableHasTheColumnsOfItsHead(number: Int) throws {
    let graph = graphs[number]
    let rows = try table(ExportFormat.csv.text(of: graph))
    #expect(rows.count == graph.events.count + 1)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    let label = try #require(rows[0].firstIndex(of: "label"))
    for (row, event) in zip(rows.dropFirst(), graph.events) {
      let expected = event.label.hasPrefix("=") ? "'" + event.label : event.label
      #expect(row[label] == expected)
      #expect(row[0] == event.id.description)
    }
  }

  @Test func theMentionTablePointsAtItsWords() throws {
    let graph = sampleGraph()
    let rows = try table(ExportFormat.mentionsCSV.text(of: graph))
    let head = rows[0]
    let columns = try ["doc", "begin", "end", "text"].map { try #require(head.firstIndex(of: $0)) }
    for row in rows.dropFirst() {
      let document = try #require(graph.documents.first { $0.article.path == row[columns[0]] })
      let scalars = Array(String(decoding: document.article.text, as: UTF8.self).unicodeScalars)
      let begin = try #require(Int(row[columns[1]]))
      let end = try #require(Int(row[columns[2]]))
      #expect(String(String.UnicodeScalarView(scalars[begin..<end])) == row[columns[3]])
    }
    #expect(rows.count == graph.events.map(\.reports.count).reduce(1, +))
  }

  @Test(arguments: [
    ("talks", "talks"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("=1+1", "\"'=1+1\""), ("+49", "+49"), ("-5", "-5"), ("-five", "\"'-five\""), ("@all", "\"'@all\""),
    ("\tx", "\"'\tx\""), (" padded", "\" padded\""), ("", ""),
  ])
  func cellsAreQuoted(text: String, cell: String) { #expect(csvField(text) == cell) }

  @Test(arguments: graphs.indices)
  func timelineJSHasAStartForEachEvent(number: Int) throws {
    let graph = graphs[number]
    let text = ExportFormat.timelinejs.text(of: graph)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let events = try #require(object["events"] as? [[String: Any]])
    #expect(events.count == graph.events.filter { $0.timelineDay != nil }.count)
    for event in events {
      let start = try #require(event["start_date"] as? [String: Any])
      #expect(start["year"] is Int)
      let words = try #require(event["text"] as? [String: String])
      #expect(words["headline"]?.contains("<") == false)
      #expect(words["text"]?.contains("<script") == false)
    }
  }

  @Test(arguments: graphs.indices)
  func bratPointsAtItsWords(number: Int) throws {
    let files = ExportFormat.brat.files(of: graphs[number])
    #expect(files.count == 2 * graphs[number].documents.count)
    for (annotation, text) in zip(
      files.filter { $0.name.hasSuffix(".ann") }, files.filter { $0.name.hasSuffix(".txt") })
    {
      #expect(!annotation.name.hasPrefix("/") && !annotation.name.split(separator: "/").contains(".."))
      try checkBrat(annotation.text, scalars: Array(text.text.unicodeScalars))
    }
  }

  private func checkBrat(_ annotations: String, scalars: [Unicode.Scalar]) throws {
    var ids: Set<String> = []
    var references: Set<String> = []
    for line in annotations.split(separator: "\n") {
      let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
      #expect(ids.insert(fields[0]).inserted)
      if fields[0].hasPrefix("T") {
        let places = fields[1].split(separator: " ", maxSplits: 1)[1].split(separator: ";")
        let words = try places.map { place in
          let ends = place.split(separator: " ").compactMap { Int($0) }
          try #require(ends.count == 2)
          return String(String.UnicodeScalarView(scalars[ends[0]..<ends[1]]))
        }
        #expect(words.joined(separator: " ") == fields[2])
        #expect(!fields[2].contains("\r"))
      } else {
        for word in fields[1].split(separator: " ").dropFirst(fields[0].hasPrefix("E") ? 0 : 1) {
          if let colon = word.firstIndex(of: ":"), !word.hasPrefix("standoff:") {
            references.insert(String(word[word.index(after: colon)...]))
          }
        }
      }
    }
    #expect(references.isSubset(of: ids))
  }

  @Test(arguments: graphs.indices)
  func graphMLIsWellFormedAndItsEdgesHaveEnds(number: Int) throws {
    let text = ExportFormat.graphml.text(of: graphs[number])
    let reader = GraphMLReader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.nodes.count >= graphs[number].events.count)
    #expect(reader.ends.isSubset(of: reader.nodes))
    #expect(reader.data.isSubset(of: reader.keys))
  }

  @Test(arguments: graphs.indices)
  func dotClosesEveryString(number: Int) {
    for line in ExportFormat.dot.text(of: graphs[number]).split(separator: "\n") {
      var isOpen = false
      var isEscaped = false
      for scalar in line.unicodeScalars {
        if isEscaped {
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else if scalar == "\"" {
          isOpen.toggle()
        }
      }
      #expect(!isOpen, "\(line)")
    }
  }

  @Test(arguments: graphs.indices)
  func calendarsAreFoldedAndComplete(number: Int) throws {
    let text = ExportFormat.ics.text(of: graphs[number])
    #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let unfolded = text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
    let events = unfolded.split(separator: "BEGIN:VEVENT").dropFirst()
    #expect(events.count == graphs[number].events.filter { $0.timelineDay != nil }.count)
    for event in events {
      for property in ["UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "SUMMARY:", "STATUS:"] {
        #expect(event.filter { $0.hasPrefix(property) }.count == 1, "\(property)")
      }
      #expect(event.last { !$0.isEmpty && $0 != "END:VCALENDAR" } == "END:VEVENT")
    }
  }

  @Test func aCalendarTellsMonthsAndRelations() {
    let text = ExportFormat.ics.text(of: sampleGraph())
    #expect(text.contains("DTSTART;VALUE=DATE:20310401\r\nDTEND;VALUE=DATE:20310501\r\n"))
    #expect(text.contains("STATUS:TENTATIVE"))
    #expect(text.contains("RELATED-TO;RELTYPE=SIBLING:e7@standoff"))
    #expect(!text.contains("UID:e9@standoff"), "the undated event")
  }

  @Test func markdownShowsHostileTextAsText() {
    let text = ExportFormat.markdown.text(of: hostileGraph(hostile))
    #expect(!text.contains("<script>") && !text.contains("[a](javascript") && text.contains("\\[a\\](javascript"))
    #expect(text.contains("\\<script\\>"))
  }

  @Test(
    arguments: [
      ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"), ("HTTP://example.org", "http://example.org"),
      ("https://example.org/ü \"<\u{1B}", "https://example.org/%C3%BC%20%22%3C%1B"), ("javascript:alert(1)", nil),
      ("file:///etc/passwd", nil), ("https://", nil), ("", nil), (" https://example.org", nil),
    ] as [(String, String?)])
  func onlyAddressesOfTheWebAreLinks(text: String, address: String?) {
    #expect(percentEncodedWebAddress(text) == address)
  }
}

/// The rows of a table as RFC 4180 has it.
private func table(_ text: String) throws -> [[String]] {
  var rows: [[String]] = [[]]
  var field = ""
  var isQuoted = false
  var scalars = text.unicodeScalars.makeIterator()
  var next = scalars.next()
  while let scalar = next {
    next = scalars.next()
    switch scalar {
    case "\"" where isQuoted && next == "\"":
      field.unicodeScalars.append(scalar)
      next = scalars.next()
    case "\"": isQuoted.toggle()
    case "," where !isQuoted:
      rows[rows.count - 1].append(field)
      field = ""
    case "\r" where !isQuoted && next == "\n":
      next = scalars.next()
      rows[rows.count - 1].append(field)
      rows.append([])
      field = ""
    default: field.unicodeScalars.append(scalar)
    }
  }
  try #require(!isQuoted && rows.last == [])
  return rows.dropLast()
}

/// Notes the nodes, the ends of edges, the keys and their uses.
private final class GraphMLReader: NSObject, XMLParserDelegate {
  var nodes: Set<String> = []
  var ends: Set<String> = []
  var keys: Set<String> = []
  var data: Set<String> = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch name {
    case "node": nodes.insert(attributes["id"] ?? "")
    case "edge": ends.formUnion([attributes["source"] ?? "", attributes["target"] ?? ""])
    case "key": keys.insert(attributes["id"] ?? "")
    case "data": data.insert(attributes["key"] ?? "")
    default: break
    }
  }
}
