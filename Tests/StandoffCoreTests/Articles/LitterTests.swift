import Testing

@testable import StandoffCore

struct LitterTests {
  @Test(arguments: litterRules.flatMap { rule in rule.examples.map { (rule.name.description, $0) } })
  func ruleReadsItsExamples(rule: String, text: String) {
    let bytes = Array(text.utf8)
    #expect(litterRule(in: bytes, paragraph: Span(0, bytes.count))?.description == rule)
  }

  @Test(arguments: litterRules.flatMap { rule in rule.counterexamples.map { (rule.name.description, $0) } })
  func ruleRefusesItsCounterexamples(rule: String, text: String) {
    let bytes = Array(text.utf8)
    #expect(litterRule(in: bytes, paragraph: Span(0, bytes.count))?.description != rule)
  }

  @Test func namesAreDistinct() { #expect(Set(litterRules.map(\.name)).count == litterRules.count) }

  @Test func longParagraphsAreRead() {
    let text = Array(("Read more about the talks " + String(repeating: "and the letter ", count: 20)).utf8)
    #expect(litterRule(in: text, paragraph: Span(0, text.count)) == nil)
  }
}

struct SpeakerLabelTests {
  @Test(arguments: [
    ("MARTIN: Good morning.", "MARTIN", "capitals", "Good morning."),
    ("STEVE ROWE, HOST: Good morning.", "STEVE ROWE, HOST", "capitals", "Good morning."),
    ("MS. PSAKE: Well.", "MS. PSAKE", "capitals", "Well."),
    ("THE PRESIDENT:  Thank you.", "THE PRESIDENT", "capitals", "Thank you."),
    ("SENATOR McROWE: No.", "SENATOR McROWE", "capitals", "No."),
    (
      "UNIDENTIFIED PERSON #1: (Through interpreter) Yes.", "UNIDENTIFIED PERSON #1", "capitals",
      "(Through interpreter) Yes."
    ),
    ("CARL ROWE , ANCHOR : Hello .", "CARL ROWE , ANCHOR", "capitals", "Hello ."),
    ("**MR. ROWE:** Hello.", "MR. ROWE", "capitals", "Hello."),
    ("Q  Will you go?", "Q", "letter", "Will you go?"),
    ("Q: Will you go?", "Q", "letter", "Will you go?"),
    ("A. We shall.", "A", "letter", "We shall."),
    (
      "President of Ruritania Rudolf Rassen: Colleagues,", "President of Ruritania Rudolf Rassen", "words",
      "Colleagues,"
    ),
    (
      "ANNA HOLT , OPPOSITION FIGURE -LRB- through translator -RRB- : Today it is open .",
      "ANNA HOLT , OPPOSITION FIGURE -LRB- through translator -RRB-", "capitals", "Today it is open ."
    ),
  ])
  func reads(text: String, label: String, style: String, content: String) {
    let bytes = Array(text.utf8)
    let found = speakerLabel(in: bytes, line: Span(0, bytes.count))
    #expect(found.map { String(decoding: bytes[$0.span.range], as: UTF8.self) } == label)
    #expect(found.map { String(describing: $0.style) } == style)
    #expect(found.map { String(decoding: bytes[$0.contentStart...], as: UTF8.self) } == content)
  }

  @Test(arguments: [
    "FACT SHEET: What was agreed", "UPDATE: The talks ended", "The reason is simple: they left.",
    "WHAT WE KNOW: Little.",
    "At 10:30 they left.", "https://example.org/a", "A new round began.", "BREAKING: Talks fail",
  ])
  func othersAreNone(text: String) {
    let bytes = Array(text.utf8)
    #expect(speakerLabel(in: bytes, line: Span(0, bytes.count))?.style != .capitals)
    #expect(speakerLabel(in: bytes, line: Span(0, bytes.count))?.style != .letter)
  }
}
