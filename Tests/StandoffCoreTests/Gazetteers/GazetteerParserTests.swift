import Testing

@testable import StandoffCore

@Suite struct GazetteerParserTests {
  @Test(arguments: [
    ("Ruritania", "my-list:1: 1 field where at least 2 are needed"),
    ("a\tplace\t\tb\tc", "my-list:1: 5 fields where at most 4 are allowed"),
    ("# note\n\nStrelsau\tcity", "my-list:3: 'city' is not a kind of name"),
    ("\tplace", "my-list:1: a name is empty"),
    ("Strelsau\tplace\tmayor=Fritz", "my-list:1: 'mayor' is not an attribute"),
    ("Strelsau\tplace\tof=", "my-list:1: 'of' has no value"),
    ("Strelsau\tplace\tof", "my-list:1: 'of' has no value"),
    ("Strelsau\tplace\t\tnick: Stre", "my-list:1: 'nick:' is not a class of alias"),
    ("Rudolf Rassendyll\tperson\toffice=king; since=soon", "my-list:1: 'soon' is not a date"),
    ("Rudolf Rassendyll\tperson\toffice=king; since=1894-13", "my-list:1: '1894-13' is not a date"),
    ("R. Hentzau\tperson\toffice=king; since=1894; until=1893", "my-list:1: the end comes before the start"),
    ("Flavia\tperson\tgender=x", "my-list:1: 'x' is not a gender"),
    ("Zenda\tplace\nZenda\tbody", "my-list:2: 'zenda' is already the id of another entry"),
  ])
  func aBadLineIsNamedWithARemedy(list: String, complaint: String) throws {
    let error = #expect(throws: GazetteerError.self) { try Gazetteer(parsing: list, named: "my-list") }
    let lines = try #require(error).description.split(separator: "\n")
    #expect(lines.first.map(String.init) == complaint)
    #expect(lines.count == 2)
  }

  @Test func aRemedyListsTheChoices() {
    let problem = GazetteerError.Problem.unknownKind("city")
    #expect(
      GazetteerError(list: "l", line: 1, problem: problem).description
        == "l:1: 'city' is not a kind of name\nWrite one of person, state, organisation, body, group, media, place.")
  }

  @Test func aListIsReadWhole() throws {
    let list = """
      # My own names.
      Ruritania*\tstate\tcapital=Strelsau; iso=RUR\tadj:Ruritanian; people:Ruritanians; capital:Strelsau; abbr:R.U.R.

      Zenda\tplace\tof=ruritania\r
      Rudolf Rassendyll\tperson\toffice=king; of=ruritania; since=1894-06; until=1894; gender=m\tRudolph the Fifth
      Rudolf Rassendyll\tperson\toffice=spokesman; of=ruritania; since=1895-01-02
      """
    let gazetteer = try Gazetteer(parsing: list, named: "my-list")
    #expect(gazetteer.entries.map(\.id) == ["ruritania", "strelsau", "zenda", "rudolf-rassendyll"])
    let king = try #require(gazetteer.entry(id: "rudolf-rassendyll"))
    #expect(king.terms.map(\.office) == ["king", "spokesman"])
    #expect(king.terms.map { $0.days.edtf } == ["1894-06-01/1894-12-31", "1895-01-02/.."])
    #expect(king.gender == .male && gazetteer.state(of: king)?.id == "ruritania")
    #expect(gazetteer.match("Rudolph the Fifth") != nil && gazetteer.match("Rassendyll") != nil)
    let readings = try #require(gazetteer.match("Strelsau")).readings
    #expect(readings.map { gazetteer.entries[$0.entry].kind } == [.state, .place])
    #expect(gazetteer.match("Ruritania")?.readings.first?.isShared == true)
    #expect(gazetteer.match("R.U.R.")?.readings.first?.aliasClass == .abbreviation)
    #expect(gazetteer.match("Rudolf") == nil && gazetteer.match("zenda") == nil)
  }

  @Test func aReadersListCorrectsTheBuiltInOnes() throws {
    let own = GazetteerText(
      name: "mine",
      text: """
        Fritz of Zenda\tperson\tid=vladimir-putin; of=france; gender=f\tFritz
        Moscow\tnothing
        nonsense
        Kyiv Club\torganisation\t\tKyiv
        """)
    let (gazetteer, problems) = Gazetteer.corrected(by: [own])
    #expect(problems == [GazetteerError(list: "mine", line: 3, problem: .missingFields(1))])
    let fritz = try #require(gazetteer.entry(id: "vladimir-putin"))
    #expect(fritz.name == "Fritz of Zenda" && fritz.of == "france" && fritz.gender == .female)
    #expect(fritz.id == "vladimir-putin" && !fritz.terms.isEmpty)
    #expect(gazetteer.match("Moscow")?.readings.isEmpty == true)
    let kyiv = try #require(gazetteer.match("Kyiv")).readings
    #expect(kyiv.map { gazetteer.entries[$0.entry].id } == ["kyiv-club"])
    #expect(gazetteer.match("Putin") != nil && gazetteer.match("Fritz") != nil)
  }

  @Test func aReadersHolderOfAnOfficeGoesBeforeTheListedOne() throws {
    let own = GazetteerText(
      name: "mine", text: "Rudolf Rassendyll\tperson\toffice=president; of=russia; since=2022-01-01; gender=m")
    let (gazetteer, _) = Gazetteer.corrected(by: [own])
    let (before, after) = (try #require(CalendarDate(iso: "2021-12-31")), try #require(CalendarDate(iso: "2022-01-02")))
    let names = { day in
      gazetteer.holders(of: "president", in: "russia", on: day).map { gazetteer.entries[$0.person].name }
    }
    #expect(names(before) == ["Vladimir Putin"] && names(after) == ["Rudolf Rassendyll"])
  }

  @Test func aReadersListAddsToTheBuiltInOnes() throws {
    let own = GazetteerText(name: "mine", text: "Ruritania\tstate\tcapital=Strelsau")
    let gazetteer = try Gazetteer([.states, own])
    #expect(gazetteer.entry(id: "ruritania") != nil && gazetteer.entry(id: "france") != nil)
    let clash = GazetteerText(name: "mine", text: "France\tstate")
    #expect(throws: GazetteerError(list: "mine", line: 1, problem: .duplicateID("france"))) {
      try Gazetteer([.states, clash])
    }
  }
}
