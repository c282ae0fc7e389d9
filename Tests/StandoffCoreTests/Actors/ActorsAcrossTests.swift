import StandoffTestSupport
import Testing

@testable import StandoffCore

/// Articles of one paragraph each; the path is their number.
private func annotated(_ texts: [String]) -> [AnnotatedDocument] {
  texts.enumerated().map { number, text in
    let article = plainArticle(path: "\(number).txt", text: Array(text.utf8), encoding: .utf8, creationTime: .unknown)
    let document = document(of: article)
    let (mentions, chains) = mentions(in: document)
    return AnnotatedDocument(
      document: document, timexes: [], mentions: mentions, chains: chains, attributions: [], quantities: [],
      eventMentions: [])
  }
}

@Suite struct ActorsAcrossTests {
  @Test func joinsSpellingsAndSurnames() throws {
    let table = actors(
      across: annotated([
        "Lithuanian Foreign Minister Sergei Gorin said no.", "Sergey Gorin said yes.",
        "Mr. Gorin, the Lithuanian foreign minister, left.",
      ]))
    let persons = table.actors.filter { $0.kind == .person }
    #expect(persons.map(\.name) == ["Sergei Gorin"])
    #expect(persons.first?.aliases.contains("Sergey Gorin") == true)
    #expect(persons.first?.of == ActorID("lithuania"))
  }

  @Test func keepsNamesakesApart() {
    let table = actors(
      across: annotated([
        "Norwegian Prime Minister John Peterson said no.", "Peruvian tennis coach Mark Peterson said yes.",
        "Ms. Peterson refused.",
      ]))
    #expect(table.actors.filter { $0.kind == .person }.map(\.name) == ["John Peterson", "Mark Peterson", "Peterson"])
  }

  @Test func leavesACommonSurnameAlone() {
    let table = actors(across: annotated(["Anna Smith, a farmer, said no.", "Mr. Smith said yes."]))
    #expect(table.actors.filter { $0.kind == .person }.count == 2)
  }

  @Test func officialsSpeakForTheirState() throws {
    let table = actors(
      across: annotated(["Polish officials said so. Poland's government agreed, a senior Polish official said."]))
    let state = try #require(table.actors.first { $0.kind == .state })
    #expect(state.id == ActorID("poland"))
    #expect(state.aliases.contains("Polish officials") && state.aliases.contains("Poland's government"))
    let official = try #require(table.actors.first { $0.kind == .person })
    #expect(official.of == ActorID("poland"))
  }

  @Test func officialsOfAMinistryMetBeforeSpeakForItsState() {
    let table = actors(across: annotated(["The Russian Foreign Ministry is busy. Two ministry officials said so."]))
    #expect(table.actors.contains { $0.id == ActorID("russia") })
    #expect(table.actors.allSatisfy { $0.kind != .group })
  }

  @Test func aNamelessSpokesmanIsTheVoiceOfTheBody() throws {
    let table = actors(
      across: annotated(["A spokesperson for the Norair Group said so.", "A Norair Group spokesman denied it."]))
    let body = try #require(table.actors.first { $0.kind == .organisation })
    #expect(body.aliases.contains("Norair Group spokesman") || body.aliases.contains("A Norair Group spokesman"))
    #expect(table.actors.allSatisfy { $0.kind != .person })
  }

  @Test func unnamedPersonsBelongToOneArticle() {
    let table = actors(across: annotated(["A senior diplomat said so.", "A senior diplomat denied it."]))
    #expect(table.actors.filter { $0.kind == .person }.count == 2)
  }

  @Test func anOfficeIsItsOnlyHolder() {
    let table = actors(
      across: annotated(["Kremlin spokesman Arkady Belin said no.", "The Kremlin spokesman said he was sorry."]))
    #expect(table.actors.filter { $0.kind == .person }.map(\.name) == ["Arkady Belin"])
  }

  @Test func aGroupIsThatOfItsOwner() throws {
    let table = actors(
      across: annotated(["The NATO allies met.", "Our NATO allies said so.", "Our French allies left."]))
    let groups = table.actors.filter { $0.kind == .group }
    #expect(groups.map(\.id) == [ActorID("france-allies"), ActorID("nato-allies")])
  }

  @Test(arguments: [
    ("The French leader said it was late.", "Emmanuel Macron"), ("The British leader said it was late.", "Rishi Sunak"),
    ("Russia's defence ministry denied it. The ministry said it was late.", "Russian Ministry of Defense"),
    ("The Kremlin chief warned of a response.", "Vladimir Putin"),
    ("The UN chief called for calm.", "António Guterres"),
    ("The head of the Kremlin’s security council, Nikolai Patrushev, said it was late.", "Nikolai Patrushev"),
    ("The head of the WHO said it was late.", "Tedros Adhanom Ghebreyesus"),
    ("Russia took the town. The defence ministry said it was late.", "Russian Ministry of Defense"),
    ("The Ukrainian head of state thanked them.", "Volodymyr Zelensky"),
    ("A spokesman for the president left. The Ukrainian president said it was late.", "Volodymyr Zelensky"),
  ]) func aLeaderIsWhoLedThen(text: String, expected: String) {
    let annotated = annotate(MarkedText(text).article(publishedOn: "2024-06-12"))
    let speaker = annotated.attributions.first?.sourceMention.map {
      annotated.chains[annotated.mentions[$0].chain].name
    }
    #expect(speaker == expected)
  }

  @Test(arguments: [
    ("Press Secretary of the President of Ukraine Orest Halmak said so.", "press secretary"),
    ("Orest Halmak, an adviser to the French president, said so.", "adviser"),
    ("The adviser to the German chancellor, Orest Halmak, said so.", "adviser"),
    ("Deputy Head of the Office of the President Ivan Halmak said so.", "deputy head"),
  ]) func whoServesAPresidentIsNone(text: String, role: String) throws {
    let table = actors(across: annotated([text]))
    let person = try #require(table.actors.first { $0.name.hasSuffix(" Halmak") })
    #expect(person.role == role)
  }

  @Test(arguments: [
    ("The armed forces of Ukraine said so.", "armed-forces-of-ukraine"),
    ("The government of Latvia said so.", "latvia"),
    ("The Congress of Local Authorities said so.", "congress-of-local-authorities"),
  ]) func partsOfStates(text: String, id: String) {
    let table = actors(across: annotated([text]))
    #expect(table.actors.contains { $0.id == ActorID(id) })
  }

  @Test func orderOfDocumentsDoesNotMatter() {
    let documents = annotated([
      "Sergei Gorin of Latvia met Anna Holt.", "Sergey Gorin left.", "Holt said no.",
      "U.S. officials and the XQRM agreed; the XQRM left.",
      "A senior official of Latvia said so.",
    ])
    let forward = actors(across: documents)
    let backward = actors(across: documents.reversed())
    #expect(forward.actors == backward.actors)
    #expect(Array(forward.actorOfChain) == backward.actorOfChain.reversed())
  }

  @Test func idsAreSortedAndUnique() {
    let table = actors(
      across: annotated(["France and Spain met. John Holt, a farmer, met John Holt Jr., a priest, and John Holt Sr."]))
    let ids = table.actors.map(\.id)
    #expect(ids == ids.sorted() && Set(ids).count == ids.count && !ids.isEmpty)
  }
}
