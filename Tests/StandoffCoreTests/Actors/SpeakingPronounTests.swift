import StandoffTestSupport
import Testing

@testable import StandoffCore

/// Who the last marked word stands for.
private func chain(_ text: String) -> String? {
  let marked = MarkedText(text)
  let (mentions, chains) = mentions(in: marked.document(publishedOn: "2022-01-14"))
  guard let mark = marked.marks.last else { return nil }
  return mentions.last { $0.span == mark.span }.map { chains[$0.chain].name }
}

@Suite("Whom a pronoun before a verb of saying stands for")
struct SpeakingPronounTests {
  @Test(arguments: [
    "Mr. Ivan Holt said that Mr. Peter Brandt would decide. [He] added that talks go on.",
    "Mr. Ivan Holt said he had called Mr. Peter Brandt. According to [him], it went well.",
    "Mr. Ivan Holt stipulated that Mr. Peter Brandt decides. [He] also warned of more.",
    "Mr. Ivan Holt said that Mr. Peter Brandt decides. In [his] opinion that is late.",
    "Mr. Peter Brandt's spokesman, Ivan Holt, threatened them. [He] said it was late.",
    "Another jurist, District Judge Ivan Holt, met Mr. Peter Brandt. [He] said it was late.",
    "Mr. Ivan Holt came. Mr. Peter Brandt stated no.\n\nHolt: We want no war\n\nIt is late - [he] said.",
    "Mr. Ivan Holt said no. Mr. Peter Brandt stands at the port (Jan Lund/Getty Images). “Late,” [he] declared.",
    "Mr. Ivan Holt set out how a minister had said no. “Late,” [he] told them.",
    "“Yes,” said Mr. Ivan Holt.\n\n– I call on Mr. Peter Brandt to leave – [he] added.",
    // The subject of another main clause
    "Mr. Peter Brandt said no, but Mr. Ivan Holt said yes. [He] added that talks go on.",
    "While Mr. Peter Brandt said no, Mr. Ivan Holt drew a line. [He] said it was late.",
    "Mr. Peter Brandt said no. Then Mr. Ivan Holt left. [He] said it was late.",
    "Mr. Peter Brandt said no. Much was heard from the governor, Ivan Holt. [He] said it was late.",
  ])
  func isWhoSpoke(_ text: String) { #expect(chain(text) == "Ivan Holt") }

  @Test(arguments: [
    ("Mr. Ivan Holt, the mayor, said no. [The politician] said it again.", "Ivan Holt"),
    ("The mill burned. [The politician] said it again.", "politician"),
  ])
  func politician(_ text: String, _ expected: String) { #expect(chain(text) == expected) }
}
