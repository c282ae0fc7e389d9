import Testing

@testable import StandoffCore

@Suite struct EventTriggerTests {
  @Test func everyLineOfTheListIsRead() {
    let lines = eventTriggerList.split(separator: "\n")
    for line in lines {
      let fields = line.split(separator: "\t")
      #expect(fields.count == 3, "\(line)")
      guard fields.count == 3 else { continue }
      #expect(EventKind(rawValue: String(fields[1])) != nil, "\(line)")
      for form in fields[0].split(separator: " ") { #expect(eventTriggers[WordKey(form)] != nil, "\(form)") }
    }
  }

  @Test func aFormCanBeNounAndVerb() {
    let triggers = eventTriggers["visit"] ?? []
    #expect(triggers.contains { $0.isVerb } && triggers.contains { !$0.isVerb })
  }

  @Test func formsFollowTheirOrder() throws {
    let trigger = try #require(eventTriggers["meeting"]?.first { $0.isVerb })
    #expect(trigger.form == .gerund)
  }
}
