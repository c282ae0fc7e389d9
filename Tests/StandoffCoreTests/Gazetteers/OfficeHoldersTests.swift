import Testing

@testable import StandoffCore

@Suite struct OfficeHoldersTests {
  private let gazetteer = Gazetteer.builtIn

  @Test(arguments: [
    ("secretary of state", "united-states", "2022-01-13", ["antony-blinken"]),
    ("foreign minister", "united-states", "2022-01-13", ["antony-blinken"]),
    ("president", "ukraine", "2013-11-30", ["viktor-yanukovych"]),
    ("prime minister", "united-kingdom", "2022-09-20", ["liz-truss"]),
    ("prime minister", "germany", "2010-05-01", ["angela-merkel"]),
    ("defence minister", "united-states", "1962-10-20", ["robert-mcnamara"]),
    ("nato secretary general", "nato", "2014-03-01", ["anders-fogh-rasmussen"]),
    ("secretary general", "nato", "2014-03-01", ["anders-fogh-rasmussen"]),
    ("un secretary general", "united-nations", "2011-02-02", ["ban-ki-moon"]),
    ("foreign minister", "estonia", "2010-06-01", ["urmas-paet"]),
    ("president", "atlantis", "2022-01-13", []),
  ])
  func whoHeldTheOffice(office: String, owner: String, day: String, ids: [String]) throws {
    let day = try #require(CalendarDate(iso: day))
    let holders = gazetteer.holders(of: office, in: owner, on: day)
    #expect(holders.map { gazetteer.entries[$0.person].id } == ids)
  }

  @Test func everyOfficeOfAPersonIsATitle() {
    let offices = Set(gazetteer.entries.flatMap(\.terms).map(\.office))
    #expect(offices.filter { OfficeLexicon.builtIn.title($0)?.name != $0 }.sorted() == [])
  }

  @Test(arguments: [
    ("Sergey Lavrov", "sergei-lavrov"), ("Lavrov", "sergei-lavrov"), ("Volodymyr Zelenskyy", "volodymyr-zelensky"),
    ("Zelenskiy", "volodymyr-zelensky"), ("Recep Tayyip Erdogan", "recep-tayyip-erdogan"),
    ("Schroeder", "gerhard-schroder"),
    ("von der Leyen", "ursula-von-der-leyen"), ("Assad", "hafez-al-assad"), ("Ban", "ban-ki-moon"),
    ("Andrés López Obrador", "andres-manuel-lopez-obrador"), ("Valery Zaluzhny", "valeriy-zaluzhnyi"),
    ("Xi", "xi-jinping"), ("Mohammad bin Salman", "mohammed-bin-salman"),
  ])
  func personsAreFoundInTheirSpellings(name: String, id: String) {
    #expect(ids(of: name).contains(id))
  }

  private func ids(of name: String) -> [String] {
    gazetteer.match(name).map { $0.readings.map { gazetteer.entries[$0.entry].id } } ?? []
  }

  @Test func eachPersonOfASharedSurnameIsAReading() {
    #expect(Set(ids(of: "Sullivan")).isSuperset(of: ["jake-sullivan", "john-sullivan"]))
  }
}
