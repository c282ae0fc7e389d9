import StandoffTestSupport
import Testing

@testable import StandoffCore

private let report = """
  Norway closed the strait of Kvarn to foreign trawlers on Monday after a collision in thick fog. The coast guard counted nine
  boats at anchor and asked each skipper for papers. Sweden called the closure a breach of the fishing treaty and recalled
  its envoy from Oslo. A court in Bergen will hear the owners of the sunken boat next month. Prices of cod rose by a tenth in the
  markets of the west coast, and the ferry to Malmen stayed in harbour for the second day running.
  """

@Suite struct CopiesTests {
  @Test func agencyTextInTwoPapersIsOneWitness() {
    let graph = graph(of: [
      ("2031-03-06", report), ("2031-03-05", report + " The Harbour Post adds a line of its own."),
      ("2031-03-05", "Norway closed the strait of Kvarn on Monday. Fishermen in the south were not told before noon."),
    ])
    #expect(graph.copyOf == [0: 1])
    let closure = graph.events.first { Set($0.reports.map(\.document)).isSuperset(of: [0, 1]) }
    #expect(closure.map { graph.sourceCount(of: $0) <= $0.articleCount - 1 } ?? true)
    #expect(jsonLines(of: graph).split(separator: "\n").filter { $0.contains("\"copy_of\":") }.count == 1)
  }

  @Test func articlesThatShareAQuotationAreTwo() {
    let quote =
      "“We shall not open the strait before the fog has lifted and every skipper has shown his papers,” the minister said."
    let graph = graph(of: [
      ("2031-03-05", report + " " + quote),
      ("2031-03-05", "Oslo stays firm. " + quote + " Brokers in London shrugged."),
    ])
    #expect(graph.copyOf.isEmpty)
  }
}
