import StandoffTestSupport
import Testing

@testable import StandoffCore

/// Audience, venue and medium of the first attribution of a text, `-` for what is not told.
private func setting(_ text: String) -> String {
  let marked = MarkedText(text)
  let document = marked.document()
  let found = attributions(in: document, mentions: [], timexes: []).first
  let words = { (span: Span?) in span.map(document.text) ?? "-" }
  let medium = found?.setting.medium?.rawValue ?? "-"
  return [words(found?.setting.audience), words(found?.setting.venue), medium].joined(separator: " / ")
}

@Suite("To whom, where and how something was said")
struct SettingReadingTests {
  @Test(arguments: [
    ("Berg told reporters in Oslo on Thursday that the road was open.", "reporters / in Oslo / -"),
    ("“It is open,” Berg told Norland Radio.", "Norland Radio / - / -"),
    ("Berg said at a news conference in Oslo that it was open.", "- / at a news conference in Oslo / news_conference"),
    ("In an interview with Norland Radio on Monday, Berg said the road was open.", "Norland Radio / - / interview"),
    ("Speaking to lawmakers in Oslo, Berg said the road was open.", "lawmakers / in Oslo / -"),
    ("Berg said in a statement that the road was open.", "- / - / statement"),
    ("“The road is open,” Berg tweeted.", "- / - / post"),
    ("“The road is open,” Berg wrote on Twitter.", "- / - / post"),
    ("Berg said in a letter to the council that the road was open.", "the council / - / letter"),
    ("“It is open,” Berg said after a round of talks in Oslo.", "- / - / -"),
    ("Berg said on Monday that the road in Oslo was open.", "- / - / -"),
    ("Berg said by phone that the road was open.", "- / - / call"),
    ("Berg said on state television that the road was open.", "- / - / broadcast"),
    ("Berg testified that the road was open.", "- / - / testimony"),
  ])
  func reads(text: String, expected: String) { #expect(setting(text) == expected) }

  @Test func whomOneSpeaksForIsNamed() throws {
    let document = MarkedText("Berg said on behalf of the families that the road was open.").document()
    let found = try #require(attributions(in: document, mentions: [], timexes: []).first)
    #expect(found.setting.principal.map(document.text) == "the families")
  }

  @Test func anInterpreterIsNoAudience() throws {
    let document = MarkedText("Berg said through an interpreter that the road was open.").document()
    let found = try #require(attributions(in: document, mentions: [], timexes: []).first)
    #expect(found.setting.isInterpreted)
    #expect(found.setting.audience == nil)
  }

  @Test(arguments: SpeechAct.allCases.filter { $0 != .state })
  func everyActButStatingIsAStance(act: SpeechAct) { #expect(Stance(act) != nil) }
}
