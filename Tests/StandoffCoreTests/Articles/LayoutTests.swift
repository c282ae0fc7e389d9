import Testing

@testable import StandoffCore

/// A page and what is to be read in it: its fields in one line, then one line for each block.
struct LayoutExample: CustomTestStringConvertible, Sendable {
  let name: String
  var path = "a.txt"
  let text: String
  let expected: String
  var testDescription: String { name }

  func description(of article: Article) -> String {
    let fields = [article.title?.value, article.outlet?.value, article.byline?.value].map { $0 ?? "-" }
    let time = article.creationTime
    let head = (fields + [time.days?.edtf ?? "-", time.basis.rawValue]).joined(separator: " | ")
    let blocks = article.blocks.map { block in
      let label = block.label.map { "<\(article.text($0))> " } ?? ""
      let content = article.text(block.content).split(whereSeparator: \.isNewline).joined(separator: " / ")
      return "\(block.kind.rawValue): \(label)\(content)"
    }
    return ([head] + blocks).joined(separator: "\n")
  }
}

struct LayoutTests {
  @Test(arguments: layoutExamples)
  func reads(_ example: LayoutExample) {
    let found = article(path: example.path, text: Array(example.text.utf8), encoding: .utf8)
    #expect(example.description(of: found) == example.expected)
  }

  @Test(arguments: layoutExamples)
  func everyByteIsInOneBlock(_ example: LayoutExample) {
    for separator in ["\n", "\r\n"] {
      let text = Array(example.text.replacing("\n", with: separator).utf8)
      var cover = [Int](repeating: 0, count: text.count)
      for block in article(path: "a.txt", text: text, encoding: .utf8).blocks {
        for offset in block.span.range { cover[offset] += 1 }
      }
      let lost = text.indices.filter { (text[$0] > 0x20 && cover[$0] != 1) || cover[$0] > 1 }
      #expect(lost.isEmpty)
    }
  }

  @Test(arguments: layoutExamples)
  func lineBreaksMakeNoDifference(_ example: LayoutExample) {
    let found = article(
      path: example.path, text: Array(("\u{FEFF}" + example.text.replacing("\n", with: "\r\n")).utf8), encoding: .utf8)
    #expect(example.description(of: found) == example.expected)
  }

  @Test func spansQuoteTheFile() {
    for example in layoutExamples {
      let found = article(path: example.path, text: Array(example.text.utf8), encoding: .utf8)
      for field in [found.byline, found.url] {
        if let field, let span = field.span { #expect(found.text(span) == field.value) }
      }
      for span in found.creationTime.spans { #expect(found.text(span).contains { $0.isNumber }) }
    }
  }

  @Test func emptyTextHasNoBlocks() {
    for text in ["", " \n\r\n\t", "\u{FEFF}"] {
      #expect(article(path: "a.txt", text: Array(text.utf8), encoding: .utf8).blocks.isEmpty)
    }
  }

  @Test func aGivenDayIsTheDay() throws {
    let day = try #require(CalendarDate(iso: "2022-01-15"))
    let found = article(path: "2022-01-14.txt", text: Array("Title\n\nWords.".utf8), encoding: .utf8).dated(day)
    #expect(found.creationTime.day == day)
    #expect(found.creationTime.basis == .given)
    #expect(found.creationTime.why == "given: 2022-01-15; in the article: file name “2022-01-14”")
  }
}

struct PlainArticleTests {
  @Test(arguments: [
    ("First words.\n\nSecond words.\n", ["First words.", "Second words."]),
    (
      "The delegations met in the old town hall on the hill\nabove the lake, and then they left for\nhome again.\n\nNothing was signed by them on that day in spring.",
      [
        "The delegations met in the old town hall on the hill\nabove the lake, and then they left for\nhome again.",
        "Nothing was signed by them on that day in spring.",
      ]
    ),
    ("20220114\nhttps://example.org\nRead More", ["20220114", "https://example.org", "Read More"]),
  ])
  func paragraphsWithNothingLeftOut(text: String, expected: [String]) {
    let found = plainArticle(path: "a", text: Array(text.utf8), encoding: .utf8, creationTime: .unknown)
    #expect(found.blocks.map { found.text($0.span) } == expected)
    #expect(found.title == nil)
    #expect(found.blocks.allSatisfy { $0.kind == .paragraph })
  }
}
