import StandoffTestSupport
import Testing

@testable import StandoffCore

/// Whom the last marked words stand for; "-" when they are no mention.
private func chain(_ text: String, on day: String = "2022-01-14") -> String {
  let marked = MarkedText(text)
  let (mentions, chains) = mentions(in: marked.document(publishedOn: day))
  guard let mark = marked.marks.last else { return "-" }
  return mentions.last { $0.span == mark.span }.map { chains[$0.chain].name } ?? "-"
}

@Suite("Whom words without a name stand for beside a verb of saying")
struct DescribedSpeakerTests {
  @Test(arguments: [
    ("Norwegian Ambassador to the United Nations Pia Sundt spoke. [The ambassador] said no.", "Pia Sundt"),
    ("“It is late,” said [the head of the German government].", "Olaf Scholz"),
    ("It is late, [the head of state of Germany] said.", "Frank-Walter Steinmeier"),
    (
      "Turkey is ready, its foreign ministry has said. [The foreign ministry] recalled an envoy.",
      "Turkey's foreign ministry"
    ),
    ("Turkey is ready, its foreign ministry has said. “Yes,” [the ministry] said.", "Turkey's foreign ministry"),
    ("Panic began after [authorities] in the region claimed so.", "authorities"),
    ("[Authorities] also said no.", "Authorities"),
    ("A mill official said no. [The UN official] said yes.", "UN official"),
    ("[Labour's shadow education secretary] said no.", "Labour's shadow education secretary"),
    ("[Russia's ministry of defence] said no.", "Russian Ministry of Defense"),
    ("The [Russian foreign office] said no.", "Russian Ministry of Foreign Affairs"),
    (
      "The EC is of the European Union. [The head of the EC] at the Bergen forum said no.",
      "Ursula von der Leyen"
    ),
    ("[Lawyers for the Norwegian man] said no.", "Lawyers for the Norwegian man"),
    ("Attorneys for the crew told them so. [The attorneys] asked for more.", "Attorneys for the crew"),
    ("[The Norwegian man's spouse] emailed them.", "Norwegian man's spouse"),
    ("[Some Norwegian policy specialists] welcomed it.", "Norwegian policy specialists"),
    ("Mr. Holt came. Prime Minister Sir Ivan Holt spoke. Sir [Ivan] said no.", "Ivan Holt"),
    ("Mr. Ivan Holt, head of the plant, came. According to [the official], it is late.", "Ivan Holt"),
    ("“Yes,” said President Ivan Holt, as he told President Peter Brandt. “No,” [the President] noted.", "Ivan Holt"),
    ("[A top Norwegian official] said no.\n\nIvan Holt, the Norwegian harbour envoy, spoke.", "Ivan Holt"),
    ("[The Bergen regional government] said no.", "Bergen regional government"),
    ("They were warned that [Norwegian police] moved.", "Norwegian police"),
    ("The politician came. Mr. Ivan Holt, the mayor, said no. [The politician] added more.", "Ivan Holt"),
    ("Democrat Anna Hassan came. [Hassan], a former lawyer, said no.", "Anna Hassan"),
    ("By Justin Porter [Britain] said no.", "United Kingdom"),
    ("President Volodymyr Zelensky said no. And [his government] accuses them.", "Ukraine's government"),
    // Not of those who were met
    ("[A top Norwegian official] said no.\n\nIvan Holt, the Danish envoy, spoke.", "top Norwegian official"),
    ("[A Norwegian minister] said no. Norway's prime minister, Ivan Holt, spoke.", "Norwegian minister"),
    ("He fled from [authorities] in the region.", "-"),
  ])
  func isFound(text: String, expected: String) { #expect(chain(text) == expected) }
}
