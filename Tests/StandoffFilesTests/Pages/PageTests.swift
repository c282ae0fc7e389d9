import StandoffCore
import Testing

@testable import StandoffFiles

/// Pages as publishers' systems write them, in words of our own.
struct PageTests {
  private func extracted(_ page: String, _ language: MarkupLanguage = .html) throws -> String {
    String(decoding: try pageText(of: Array(page.utf8), language: language).text, as: UTF8.self)
  }

  @Test func anArticleIsTakenOutOfWhatStandsAroundIt() throws {
    let page = """
      <!doctype html><html><head><title>Envoys part in Oslo | The Examiner</title>
      <meta property="og:site_name" content="The Examiner"><meta name="author" content="Ida Berg">
      <meta property="article:published_time" content="2031-03-14T08:05:00+01:00">
      <link rel="canonical" href="https://examiner.example/2031/envoys-part">
      <style>p { color: red }</style><script>if (a < b) { document.write("<p>No text.</p>") }</script></head>
      <body><nav><ul><li><a href="/">Home</a></li><li>World</li></ul></nav>
      <div class="cookie-consent"><p>We value your privacy and ask you to accept what we store about you.</p></div>
      <main><article><header><h1>Envoys part in&nbsp;Oslo</h1></header>
      <p>The envoys of the two states left Oslo on Friday without an agreement, the hosts said&#8212;for now.</p>
      <figure><img src="a.jpg" alt="x"><figcaption>The hall on Friday.</figcaption></figure>
      <p>&ldquo;We are <em>not</em> done,&rdquo; said <a href="/x">Ida Holm</a>, the foreign minister of the host country.</p>
      <h2>What comes next</h2><ul><li>A second round in May</li><li><a href="/y">More on Oslo</a></li></ul>
      <aside><p>Sign up for our letter, which tells what matters every morning before the day begins.</p></aside>
      <p><a href="/z">Read more: how the quarrel began and what both sides want from it</a></p></article></main>
      <footer><p>All rights reserved. No part of this page may be copied without our consent in writing.</p></footer></body></html>
      """
    #expect(
      try extracted(page) == """
        Title: Envoys part in Oslo
        Outlet: The Examiner
        By: Ida Berg
        Published: 2031-03-14T08:05:00+01:00
        URL: https://examiner.example/2031/envoys-part

        The envoys of the two states left Oslo on Friday without an agreement, the hosts said—for now.

        The hall on Friday.

        “We are not done,” said Ida Holm, the foreign minister of the host country.

        ## What comes next

        - A second round in May

        """)
  }

  @Test func linkedDataTellsWhatMetaElementsDoNot() throws {
    let page = """
      <html><head><script type="application/ld+json">not json</script><script type="application/ld+json">
      {"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},{"@type":["ReportageNewsArticle"],
      "headline":"Ships turn back","datePublished":"2031-03-15T10:00:00Z","dateModified":"2031-03-16","isAccessibleForFree":true,
      "publisher":{"@type":"Organization","name":"Coast News"},"author":[{"name":"A. Lind"},{"name":"B. Moe"}],
      "url":"https://coast.example/ships"}]}</script></head><body><p>The ships turned back at noon, the navy said.</p></body></html>
      """
    #expect(
      try extracted(page) == """
        Title: Ships turn back
        Outlet: Coast News
        By: A. Lind, B. Moe
        Published: 2031-03-15T10:00:00Z
        Updated: 2031-03-16
        URL: https://coast.example/ships

        The ships turned back at noon, the navy said.

        """)
  }

  @Test(arguments: [
    (#"<time datetime="2031-03-14">Friday</time><time datetime="2031-03-20">x</time>"#, "2031-03-14"),
    (
      #"<time datetime="2031-03-10">x</time><span itemprop="datePublished" content="2031-03-14">x</span>"#, "2031-03-14"
    ),
    (#"<span itemprop="datePublished">14 March 2031</span>"#, "14 March 2031"),
  ])
  func aMarkedDateOfThePageIsItsPublication(markup: String, published: String) throws {
    let text = try extracted("<html><body>\(markup)<p>The talks ended without a word to the press.</p></body></html>")
    #expect(text.split(separator: "\n").first == "Published: \(published)")
  }

  @Test(arguments: [
    ("<p>One<br>two<br><br>three", "One\ntwo\n\nthree\n"),
    ("<div>One <b>two</b><div>three</div>four</div>", "One two\n\nthree\n\nfour\n"),
    ("<p>so\u{AD}\u{200B}ft &amp; <q>said</q> &bogus;", "soft & “said” &bogus;\n"),
    ("<p>a</p></div></p><p>b", "a\n\nb\n"),
    ("<table><tr><td>Troops</td><td>100</td></tr><tr><td>Tanks</td></tr></table>", "Troops 100\n\nTanks\n"),
    ("<p>one<script>x</script>two", "one two\n"), ("<p>13:10</p><p>text</p>", "text\n"),
  ])
  func paragraphsAreThoseThatABrowserShows(markup: String, text: String) throws {
    #expect(try extracted("<html><body>\(markup)") == text)
  }

  /// A class that means something else on this page loses no article.
  @Test func whatHoldsTheTextIsNeverLeftOut() throws {
    let sentence = "The convoy left the capital before dawn and reached the border in the evening."
    #expect(
      try extracted("<html><body><div class='widget more'><p>\(sentence)</p></div></body></html>") == sentence + "\n")
    #expect(try extracted("<html><body><form><p>\(sentence)</p></form></body></html>") == sentence + "\n")
  }

  @Test func newsFormatsInXMLAreRead() throws {
    let nitf = """
      <?xml version="1.0"?><nitf><head><title>x</title><docdata><date.issue norm="20310314T100000Z"/></docdata></head>
      <body><body.head><hedline><hl1>Border closed</hl1></hedline><byline>By Ida Berg</byline></body.head><body.content>
      <p>The border was <em>closed</em> on Friday &amp; stays so.</p><p>&unknown;No reason was given.</p></body.content></body></nitf>
      """
    #expect(
      try extracted(nitf, .xml)
        == "Title: x\nBy: By Ida Berg\nPublished: 20310314T100000Z\n\nBorder closed\n\nThe border was closed on Friday & stays so.\n\nNo reason was given.\n"
    )
    let akoma = """
      <akomaNtoso><statement><meta><FRBRWork><FRBRdate date="2031-03-12" name="adoption"/></FRBRWork><FRBRExpression>
      <FRBRdate date="2031-03-14" name="publication"/></FRBRExpression></meta><preface><docTitle>Resolution 9</docTitle></preface>
      <mainBody><paragraph><num>1.</num><content><p>Decides to remain <inline>seized</inline> of the matter.</p></content></paragraph></mainBody>
      </statement></akomaNtoso>
      """
    #expect(
      try extracted(akoma, .xml)
        == "Title: Resolution 9\nPublished: 2031-03-14\n\nDecides to remain seized of the matter.\n")
  }

  @Test(arguments: [
    ("<html><body><script>load()</script></body></html>", MarkupLanguage.html, "HTML without an article's text"),
    ("<rss><channel><item><title>x</title></item></channel></rss>", .xml, "a file of many entries (<rss>)"),
    ("<config/>", .xml, "XML without an article's text"),
  ])
  func aPageWithoutAnArticleIsRefused(page: String, language: MarkupLanguage, reason: String) {
    #expect(throws: DecodingProblem(kind: .noArticle(reason))) {
      try pageText(of: Array(page.utf8), language: language)
    }
  }

  @Test(arguments: [
    ("a.txt", "<!DOCTYPE HTML><p>x", MarkupLanguage.html), ("a", "\u{FEFF}\n<html>", .html), ("a.htm", "<div>x", .html),
    ("a.xml", "<?xml version='1.0'?><html>", .html), ("a.txt", "<?xml version='1.0'?><nitf>", .xml),
    ("a.xml", "<nitf>", .xml),
    ("a.txt", "<p>x", nil), ("a.html", "Plain words.", nil), ("a.txt", "", nil), ("a.md", "<https://example.org>", nil),
  ])
  func aPageIsKnownByItsFirstBytes(path: String, text: String, language: MarkupLanguage?) {
    #expect(markupLanguage(of: Array(text.utf8), path: path) == language)
  }

  @Test func eachLineKnowsWhereInTheFileItStood() throws {
    let page = "<html>\n<head><title>T</title></head>\n<body>\n\n<p>One<br>\ntwo\n<p>Three\n</body></html>"
    let text = try pageText(of: Array(page.utf8), language: .html)
    #expect(String(decoding: text.text, as: UTF8.self) == "Title: T\n\nOne\ntwo\n\nThree\n")
    #expect(text.lines == [1, 5, 5, 5, 7, 7])
  }

  private static let hostilePages: [String: String] = [
    "deep": String(repeating: "<div>", count: 50_000) + "deep", "long": String(repeating: "<p>&amp;", count: 50_000),
    "cut in a tag": "<!doctype html><p", "cut in an attribute": "<html a='",
    "entities":
      "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c SYSTEM 'file:///etc/hostname'>]><a>&b;&c; told</a>",
    "escapes": "<html><body><p>\u{1B}[2Jtext\u{7}</p>",
  ]

  /// Each is read or refused, in time; no escape comes through, nothing is fetched.
  @Test(arguments: hostilePages.keys.sorted())
  func hostilePagesAreReadOrRefused(name: String) throws {
    let page = try #require(Self.hostilePages[name])
    for language in [MarkupLanguage.html, .xml] {
      guard let text = try? pageText(of: Array(page.utf8), language: language) else { continue }
      #expect(!text.text.contains(0x1B))
      #expect(text.lines.count == text.text.count { $0 == 0x0A })
      if name == "entities", language == .xml { #expect(text.text == Array("told\n".utf8)) }
    }
  }
}
