import StandoffTestSupport
import Testing

@testable import StandoffCore

/// The label of the first event of a text published on Wednesday 12 June 2024.
private func label(_ text: String) -> String? {
  let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
  return annotated.eventMentions.first.map { eventLabel($0, in: annotated) }
}

@Suite struct LabelTests {
  @Test(arguments: [
    ("But Norway and Sweden held talks in Oslo on Monday.", "Norway and Sweden held talks in Oslo on Monday"),
    ("You know, Norway and Sweden held talks in Oslo on Monday.", "Norway and Sweden held talks in Oslo on Monday"),
    ("“We are ready to talk again,” Chancellor Olaf Scholz said on Monday.", "“We are ready to talk again”"),
    ("Chancellor Olaf Scholz said on Monday that the plan was sound.", "The plan was sound"),
    ("The next step, Chancellor Olaf Scholz said, is a new harbour.", "The next step is a new harbour"),
    ("“The next step,” Chancellor Olaf Scholz said, “is a new harbour.”", "“The next step is a new harbour.”"),
  ])
  func beginsWithItsOwnWords(text: String, expected: String) { #expect(label(text) == expected) }

  @Test(arguments: [
    (#"Readout of the King\u2019s Meeting with\_Norway"#, "Readout of the King’s Meeting with Norway"),
    ("**Spain** and [Norway](https://a.example/b) met", "Spain and Norway met"),
    ("- Spain met Norway (https://a.example/c): again", "Spain met Norway : again"), ("2 * 3 apples", "2 * 3 apples"),
    ("## The *old* fort", "The old fort"), ("well-known - and dear", "well-known - and dear"),
  ])
  func showsNoMarkup(text: String, expected: String) { #expect(withoutMarkup(text) == expected) }

  @Test(arguments: [
    ("Lavrov dismissed Western “hysteria” over the port.", "Lavrov dismissed Western “hysteria” over the port"),
    (
      "France has blamed Norway's navy for a cyberattack in 2015 that shut its ports.",
      "France has blamed Norway's navy for a cyberattack in 2015 that shut its ports"
    ),
    ("(CNN) Norway has accused Sweden of hiding the ship.", "Norway has accused Sweden of hiding the ship"),
    ("Norway has accused Sweden of hiding the ship.", "Norway has accused Sweden of hiding the ship"),
    (
      "Norway accuses Sweden of hiding the ship, something Sweden denies.",
      "Norway accuses Sweden of hiding the ship, something Sweden denies"
    ),
    (
      "Estonia, Latvia and Lithuania have signed a pact on ports.",
      "Estonia, Latvia and Lithuania have signed a pact on ports"
    ),
    (
      "France announced sanctions on a captain known as the “baron” of the port.",
      "France announced sanctions on a captain known as the “baron” of the port"
    ),
  ])
  func isAWholeClause(text: String, expected: String) {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    #expect(annotated.eventMentions.map { eventLabel($0, in: annotated) }.contains(expected))
  }

  @Test func whatIsToldLateBeginsShortlyBeforeIt() {
    let text =
      "Spain goes on with its works on the northern coast, where it has built two harbours, a long road and several new bridges over the river and its many side arms in the hills behind the town, ahead of naval drills that begin on Friday."
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let drill = annotated.eventMentions.first { $0.kind == .exercise }
    #expect(drill.map { eventLabel($0, in: annotated) }?.hasPrefix("…") == true)
    #expect(drill.map { eventLabel($0, in: annotated) }?.contains("naval drills") == true)
  }

  /// Without their verb the words would say the contrary.
  @Test(arguments: [
    "Chancellor Olaf Scholz denied on Monday that the ships had left.",
    "Chancellor Olaf Scholz does not believe that the ships will leave.",
    "Chancellor Olaf Scholz is doubtful that the talks will succeed.",
  ])
  func denialsAndDoubtsKeepTheirVerb(text: String) {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let labels = annotated.eventMentions.filter { $0.kind == .statement }.map { eventLabel($0, in: annotated) }
    #expect(labels == [String(text.dropLast())])
  }

  /// Two tolls of one clause: each tells its own.
  @Test func figuresOfOneClauseHaveLabelsOfTheirOwn() {
    let text = "Attacks on the port killed 21 civilians and injured 27 others, the governor said."
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let labels = annotated.eventMentions.filter { $0.kind == .casualtyFigure }.map { eventLabel($0, in: annotated) }
    #expect(labels == ["Attacks on the port killed 21 civilians", "…injured 27 others"])
  }
}
