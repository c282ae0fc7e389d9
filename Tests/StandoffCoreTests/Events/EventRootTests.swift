import StandoffTestSupport
import Testing

@testable import StandoffCore

private func mentions(_ text: String) -> [EventMention] {
  annotate(MarkedText(text).article(publishedOn: "2024-06-12")).eventMentions
}

@Suite struct EventRootTests {
  @Test(arguments: [
    ("Norway condemned the decision of Spain.", "accusation ACCUSE"),
    ("The police arrested two men on Monday.", "other COERCE"),
    ("The court sentenced the editor to two years.", "other COERCE"),
    ("Norway has imposed a curfew in the capital.", "other COERCE"),
    ("Norway imposed sanctions on Spain.", "sanction SANCTION"),
    ("Spain expelled two diplomats.", "sanction SANCTION"),
    ("Spain severed ties with Norway.", "sanction SANCTION"),
    ("Workers went on strike on Monday.", "other PROTEST"),
    ("Students held a protest outside the ministry.", "other PROTEST"),
    ("Gunmen killed the mayor on Monday.", "attack ASSAULT"),
    ("Spain fired two missiles.", "attack ASSAULT"),
    ("The rebels violated the truce on Monday.", "attack ASSAULT"),
    ("Norway released five prisoners.", "other YIELD"),
    ("Norway lifted the ban.", "other YIELD"),
    ("Norway declared a ceasefire on Monday.", "agreement YIELD"),
    ("Norway and Spain signed a treaty on Monday.", "agreement SUPPORT"),
    ("Norway agreed to reopen the port.", "agreement AGREE"),
    ("Norway is ready to help Spain.", "offer AGREE"),
    ("Spain will release five prisoners.", "plan AGREE"),
    ("Spain provided food to the north of Kenya.", "aid AID"),
    ("Spain accepted 400 refugees.", "aid AID"),
    ("Spain suspended aid to Kenya.", "sanction SANCTION"),
    ("Norway announced a suspension of aid to Kenya.", "sanction SANCTION"),
    ("Norway shared intelligence with Spain.", "other COOPERATE"),
    ("Norway and Spain held joint exercises on Monday.", "exercise COOPERATE"),
    ("Norway issued an ultimatum to Spain.", "threat THREATEN"),
    ("Spain praised the decision of Norway.", "statement SUPPORT"),
    ("Spain failed to reach an agreement with Norway.", "refusal REJECT"),
    ("Norway put its army on alert.", "deployment MOBILIZE"),
    ("Prosecutors opened an investigation into the bank.", "other ACCUSE"),
    ("Spain has called for talks.", "demand REQUEST"),
    ("Norway took issue with the report.", "response REJECT"),
    ("Norway ordered troops into the two valleys.", "deployment MOBILIZE"),
    ("Spain followed with sanctions of its own.", "sanction SANCTION"),
    ("Norway invited Spain to a summit.", "offer AGREE"),
    ("Norway's demands include a halt to the drills.", "demand REQUEST"),
    ("Norway is withdrawing some staff from its embassy in Spain.", "evacuation AID"),
    ("Norway and Spain traded barbs on Monday.", "accusation ACCUSE"),
    ("Norway poured cold water on the plan.", "response REJECT"),
    ("Norway laid down conditions for a truce.", "demand REQUEST"),
    ("President Emmanuel Macron paid tribute to the crew.", "statement SUPPORT"),
    ("Norway and Spain sat down in Oslo on Monday.", "talks CONSULT"),
    ("Spain and Norway are in talks with all the owners.", "talks CONSULT"),
  ])
  func readsKindAndRoot(text: String, expected: String) {
    let told = mentions(text).filter(\.isAsserted).map { "\($0.kind.rawValue) \($0.root?.rawValue ?? "-")" }
    #expect(told.contains(expected), "\(told)")
  }

  @Test(arguments: [
    "The ministry released a statement.", "The shop went on sale on Monday.",
    "The talks went well for the charged side.",
    "A released prisoner spoke.", "Each half of that sentence counts.",
  ])
  func leavesOtherSenses(text: String) { #expect(!mentions(text).contains { $0.kind == .other }) }
}

@Suite struct FactualityTests {
  /// Kept with what is said of them, but not among what happened.
  @Test(arguments: [
    ("Norway did not attack Spain.", "attack held negative CT-"),
    ("Norway could attack Spain in spring.", "attack hypothetical positive PS+"),
    ("If Norway attacks Spain, prices will rise.", "attack hypothetical positive PS+"),
    ("Further sanctions could be imposed by Norway.", "sanction hypothetical positive PS+"),
    ("Norway will not release the prisoners.", "plan planned negative CT-"),
  ])
  func keepsWhatIsDeniedOrOnlyPossible(text: String, expected: String) {
    let kept = mentions(text)
    #expect(kept.allSatisfy { !$0.isAsserted })
    let told = kept.map {
      "\($0.kind.rawValue) \($0.status.rawValue) \($0.polarity.rawValue) \($0.factuality.rawValue)"
    }
    #expect(told.contains(expected), "\(told)")
  }

  @Test func whatIsNotAssertedIsNoEventOfTheGraph() {
    let article = MarkedText("Norway did not attack Spain. Norway and Spain held talks on Monday.").article(
      publishedOn: "2024-06-12")
    #expect(eventGraph(of: [annotate(article)]).events.map(\.kind) == [.talks])
  }
}

@Suite struct OutcomeTests {
  @Test(arguments: [
    ("Talks between Norway and Spain on Monday ended without a breakthrough.", "ended without a breakthrough"),
    (
      "Norway and Spain held talks on Monday. They agreed to meet again in two weeks.",
      "agreed to meet again in two weeks"
    ),
    (
      "Norway and Spain held talks on Monday. The meeting produced no agreement, officials said.",
      "produced no agreement"
    ),
    ("Norway and Spain met on Monday without progress.", "without progress"),
  ])
  func readsTheOutcome(text: String, expected: String) throws {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let outcomes = annotated.eventMentions.compactMap { $0.outcome.map(annotated.document.text) }
    #expect(outcomes.contains(expected), "\(outcomes)")
  }

  @Test(arguments: [
    "Norway and Spain held talks on Monday.", "Norway and Spain held talks on Monday. Prices rose without a result.",
  ])
  func inventsNone(text: String) { #expect(mentions(text).allSatisfy { $0.outcome == nil }) }
}

@Suite struct ParticipantRoleTests {
  @Test(arguments: [
    ("Two editors were arrested by Norway.", "agent Norway"),
    ("Spain was attacked by Norway on Monday.", "recipient Spain"),
    ("Norway and Spain held talks hosted by Oman on Monday.", "host Oman"),
    ("Norway and Spain held talks on Monday, brokered by Qatar.", "mediator Qatar"),
    ("Norway hosted Spain and France on Monday.", "host Norway"),
  ])
  func readsRoles(text: String, expected: String) {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let roles = annotated.eventMentions.flatMap(\.participants).map {
      "\($0.role.rawValue) \(annotated.chains[annotated.mentions[$0.mention].chain].name)"
    }
    #expect(roles.contains(expected), "\(roles)")
  }
}
