import StandoffCore
import StandoffTestSupport
import Testing

@Suite struct EventCodingTests {
  @Test(
    arguments: [
      ("Peru withdrew its troops from the border on Monday.", "YIELD,,material cooperation"),
      ("The ministers of Peru and Chile met in Lima on Monday.", "CONSULT,,verbal cooperation"),
      ("Norway put its army on alert on Monday.", "MOBILIZE,troops,material conflict"),
    ])
  func rootAndQuadAreThoseOfTheMention(_ sentence: String, _ columns: String) {
    let article = MarkedText(sentence).article(publishedOn: "2031-03-05")
    #expect(ExportFormat.csv.text(of: eventGraph(of: [annotate(article)])).contains("," + columns + ","))
  }
}
