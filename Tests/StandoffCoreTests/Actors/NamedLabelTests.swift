import Testing

@testable import StandoffCore

@Suite struct NamedLabelTests {
  private func label(_ text: String) -> NamedLabel? {
    let bytes = Array(text.utf8)
    return NamedLabel(Span(0, bytes.count), text: bytes)
  }

  @Test(arguments: [
    ("MARTIN", ["Martin"]), ("MS. HOLT", ["Holt"]), ("ANNA HOLT", ["Anna", "Holt"]),
    ("ANNA HOLT, BYLINE", ["Anna", "Holt"]),
    ("ANNA HOLT (through interpreter)", ["Anna", "Holt"]), ("HOLT -LRB- voice over -RRB-", ["Holt"]),
    ("SECRETARY HOLT", ["Holt"]), ("Anna Holt", ["Anna", "Holt"]),
  ]) func readsNames(_ text: String, _ words: [String]) { #expect(label(text)?.words == words) }

  @Test func readsRolesAndGender() {
    #expect(label("THE PRESIDENT")?.roleText == "president")
    #expect(label("THE PRESIDENT")?.person == nil)
    #expect(label("MS. HOLT")?.gender == .female)
    #expect(label("Q") == nil)
  }
}
