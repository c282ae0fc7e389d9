import Testing

@testable import StandoffCore

@Suite struct EventTriggerTests {
  @Test func everyLineOfTheListIsRead() {
    let lines = (eventPhraseList + "\n" + eventTriggerList).split(separator: "\n")
    for line in lines {
      let fields = line.split(separator: "\t")
      #expect((3...5).contains(fields.count), "\(line)")
      guard fields.count >= 3 else { continue }
      if fields.count > 3 { #expect(fields[3] == "-" || PloverRoot(rawValue: String(fields[3])) != nil, "\(line)") }
      #expect(EventKind(rawValue: String(fields[1])) != nil, "\(line)")
      for form in fields[0].split(separator: " ") { #expect(eventTriggers[WordKey(form)] != nil, "\(form)") }
    }
  }

  @Test func aFormCanBeNounAndVerb() {
    let triggers = eventTriggers["visit"] ?? []
    #expect(triggers.contains { $0.isVerb } && triggers.contains { !$0.isVerb })
  }

  @Test(arguments: [
    ("denies", VerbForm.third), ("imposing", .gerund), ("stopped", .past), ("withdrawn", .participle),
    ("pledged", .past),
  ])
  func baseFormsAreConjugated(form: String, expected: VerbForm) {
    #expect(eventTriggers[WordKey(form)]?.contains { $0.isVerb && $0.form == expected } == true)
  }

  @Test func formsFollowTheirOrder() throws {
    let trigger = try #require(eventTriggers["meeting"]?.first { $0.isVerb })
    #expect(trigger.form == .gerund)
  }
}
