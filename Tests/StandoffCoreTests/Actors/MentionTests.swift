import StandoffTestSupport
import Testing

@testable import StandoffCore

/// Each mark must be a mention, and its value the name of the mention's chain.
private func expectChains(
  _ sentence: String, publishedOn day: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(sentence)
  let document = marked.document(publishedOn: day)
  let (mentions, chains) = mentions(in: document)
  for mark in marked.marks {
    let found = mentions.filter { $0.span == mark.span }.map { chains[$0.chain].name }
    #expect(found.contains(mark.value), "\(marked.words(mark.span)) is \(found)", sourceLocation: sourceLocation)
  }
}

@Suite struct MentionTests {
  @Test(arguments: [
    "[Irena Kolvachek|Irena Kolvachek] came. Later [Kolvachek|Irena Kolvachek] left.",
    "[Foreign Minister|Orest Halmak] [Orest Halmak|Orest Halmak] spoke; Mr. [Halmak|Orest Halmak] smiled.",
    "[Latvia's deputy foreign minister|Orest Halmak], [Orest Halmak|Orest Halmak], said so.",
    "[Orest Halmak|Orest Halmak], [a former aide|Orest Halmak] to the defence minister, said so.",
    "[Orest Halmak|Orest Halmak], 54, [a farmer|Orest Halmak], said so.",
    "[NATO's top military official|Pia Sundt], Adm. [Pia Sundt|Pia Sundt], told reporters.",
    "[Halmak's deputy|Pia Sundt], [Pia Sundt|Pia Sundt], agreed with Orest Halmak.",
    "We met [Ruud van der Holt|Ruud van der Holt] and [Ahmed al-Rashidi|Ahmed al-Rashidi], a trader.",
    "[Anna Lind-Berg|Anna Lind-Berg] said no, and [Lind-Berg|Anna Lind-Berg] meant it.",
    "The ring belonged to the daughter of [Pia Sundvall|Pia Sundvall].",
    "[Zorvan|Zorvan], 31, and [Hild Orvandal|Hild Orvandal], 28, were freed.",
    "The journalists [Jane Holt|Jane Holt] and [Vesk Panrod|Vesk Panrod] were banned.",
    "On Monday [Elin Aakre, Jr.|Elin Aakre, Jr.] and a friend came.",
    "[Tal'ar Samara|Tal'ar Samara], the gunman, was shot. [Samara|Tal'ar Samara] had fled.",
    "[Harrow Ridge|Harrow Ridge] analysts wrote so, and an analyst with [Qandelis|Qandelis] agreed.",
    "He leads the [Islamic Renewal Front|Islamic Renewal Front] in the capital.",
    "The [National Development and Reform Council|National Development and Reform Council] met.",
    "President [Biden|Joe Biden] spoke to the press.",
    "John Orvald met [Mary Orvald|Mary Orvald], his wife.",
    "[Maggie Hassan|Maggie Hassan] came. [Hassan|Maggie Hassan] said no.",
    "[Miri Ben-Aral|Miri Ben-Aral] played. [Ben-Aral|Miri Ben-Aral] said she was glad.",
    "[Biden|Joe Biden]'s plan failed. President [Biden|Joe Biden] of the United States left.",
    "The [Global Harm Ledger|Global Harm Ledger], a nonprofit research group, looked at it.",
  ]) func joinsNamesAndTitles(_ sentence: String) { expectChains(sentence, publishedOn: "2022-01-14") }

  @Test(arguments: [
    "[Anna Lindqvist|Anna Lindqvist] was late. [She|Anna Lindqvist] said so.",
    "[Anna Lindqvist|Anna Lindqvist] met Peter Holm. [She|Anna Lindqvist] smiled; [he|Peter Holm] did not.",
    "[Peter Holm|Peter Holm], [who|Peter Holm] paid, was angry.",
    "On Monday [Peter Holm|Peter Holm] of Norway spoke. “Never,” said John Brandt. Then President Robert Mald talked. [He|Robert Mald] left.",
    "Adm. Peter Holm came. [A spokesman|spokesman] for the port spoke. [Holm's spokesman|Holm's spokesman] said so.",
    "“The wells are dry,” said [a displaced woman|displaced woman].",
    "[Opposition groups|Opposition groups] in the north say the king lied.",
    "[A senior diplomat|senior diplomat] left early. “It is over,” [the diplomat|senior diplomat] said.",
    "[French officials|French officials] were silent. [They|French officials] have no plan.",
    "[The Mayor|Tomas Brandvik] Tomas Brandvik resigned. [The mayor|Tomas Brandvik] was tired.",
    "Jan Holt, the former director general of the Harrow Agency, spoke. “No,” [he|Jan Holt] said.",
    "Mr. Ivan Holt spoke.\n\nMR BRANDT GOES TO TOWN\n\n“No,” [he|Ivan Holt] said.",
    "Mr. Ivan Holt spoke.\n\nPeter Brandt in the hall. Photograph: AP\n\n“No,” [he|Ivan Holt] said.",
    "Ivan Holt spoke of Mr. Peter Brandt. Brandt should leave, [he|Ivan Holt] said.",
    "The Harrow Growers Association met. “No,” [the association|Harrow Growers Association] said.",
    "It was Qandelis Harrow Company. According to [the company|Qandelis Harrow Company], nobody was hurt.",
    "The Israel Defense Forces moved. It is over, [the military|Israel Defense Forces] said.",
    "[Ivan Holt's family|Ivan Holt's family] said no. [The family|Ivan Holt's family] said it again.",
    "Mr. Ivan Holt, deputy head of the plant, said no. [The official|Ivan Holt] said so again.",
    "Mr. Ivan Holt was sure. It is over, according to Mr. Peter Brandt. “It is,” [he|Peter Brandt] said.",
    "Judge [Anna Holt|Anna Holt] came. [The judge|Anna Holt] told them so.",
    "[Anna Holt|Anna Holt], [Head of the Harrow Forum|Anna Holt] agrees.",
    "[The deputy leader|Ivan Holt] of the occupied region, [Ivan Holt|Ivan Holt], told them so.",
    "“It is late,” Mr. Ivan Holt said of Mr. Peter Brandt's plan. “Too late,” [he|Ivan Holt] added.",
    "President [Ivan Holt|Ivan Holt] said no. President Peter Brandt was not there. [The president|Ivan Holt] said it again.",
    "A gallon was dear, according to [QXA|QXA].",
    "[Ivan Holt|Ivan Holt] spoke of the company, the",
    "Turkey is ready. [Its foreign ministry|Turkey's foreign ministry] said so.",
    "Two French officials said no. Russian officials came. [The officials|French officials] said so again.",
  ]) func findsAntecedents(_ sentence: String) { expectChains(sentence) }

  @Test(arguments: [
    "[Sergei Gorin|Sergei Gorin] and [Sergey Gorin|Sergei Gorin] are one.",
    "The [Kyiv|Ukraine] said no; [Kiev|Ukraine] said yes.",
    "The Harrow Policy Institute ([HPI|Harrow Policy Institute]) warned, and [HPI|Harrow Policy Institute] repeated it.",
    "Elin Aakre Jr. met her uncle [Elin Aakre Sr.|Elin Aakre Sr.], a farmer.",
  ]) func joinsSpellings(_ sentence: String) { expectChains(sentence) }

  @Test(arguments: [
    "Meanwhile nobody came.", "A displaced woman slept.", "Each man said so.", "He told a tired woman of the groups.",
    "They met on Thursday in March.", "The GDP grew.", "However, the Black Sea froze.",
    "Later the Group came.", "Operation Silver Dawn began.", "Six CF-18s left.",
    "It used 4 gigawatts (GW), and later 5 GW.",
    "They fled the village of Marovka. Marovka was burnt.",
    "Intensive talks went on. The talks were intensive.", "He answered in Russian.",
  ]) func namesNoActor(_ sentence: String) {
    let (mentions, chains) = mentions(in: MarkedText(sentence).document())
    #expect(mentions.filter { chains[$0.chain].kind != .place && $0.kind != .pronoun }.isEmpty)
  }

  @Test func apartFromPlaceAndTitleNoTwoMentionsOverlapOnlyInPart() {
    let text =
      "The speaker of Estonia's lower house of parliament, Mart Kuusk, said U.S. and Polish officials had told him so."
    let (mentions, _) = mentions(in: MarkedText(text).document())
    for a in mentions {
      for b in mentions where a.span.overlaps(b.span) { #expect(a.span.contains(b.span) || b.span.contains(a.span)) }
    }
    #expect(!mentions.isEmpty)
  }

  @Test func personsBelongToTheirState() throws {
    let (_, chains) = mentions(
      in: MarkedText("Polish Defence Minister Jan Wrobel met Samuel Hale of the Harrow Policy Institute.").document())
    let minister = try #require(chains.first { $0.name == "Jan Wrobel" })
    #expect(minister.role == "defence minister")
    #expect(minister.of.map { chains[$0].name } == "Poland")
    let analyst = try #require(chains.first { $0.name == "Samuel Hale" })
    #expect(analyst.of.map { chains[$0].name } == "Harrow Policy Institute")
  }
}

@Suite struct SeatReadingTests {
  @Test(arguments: [
    "[Moscow|metonym] restated its demands.", "The envoy rejected [Moscow|metonym]’s latest demands.",
    "A line between [Paris|metonym] and [Berlin|metonym] opened.", "He accused [Tehran|metonym] of delay.",
    "They are non-starters in both [Washington|metonym] and [Brussels|metonym].",
    "He arrived in [Moscow|name].", "She flew from [Paris|name] on Monday.", "A [London|name]-based lawyer spoke.",
    "Residents of [Kyiv|name] hid.", "One side of [Cairo|name]'s Tahrir Square was empty.",
    "The march on [Baghdad|name] began.", "The outskirts of [Damascus|name] burned.",
    "[Kyiv|metonym] and its allies rejected it.",
    "[Moscow|metonym], [Beijing|metonym] and [Tehran|metonym] condemned it.",
    "The U.S. and [Europe|metonym] said so.", "[Kyiv|name] has come under attack.", "[Kyiv|name] and Lviv were hit.",
    "It is encouraging [Kyiv|metonym] to fight.", "He passed it to [Tehran|metonym].",
    "A showdown between Western powers and [Moscow|metonym] looms.",
    "The Lords accused [Beijing|metonym], and a message to [Beijing|metonym] followed.",
  ]) func tellsGovernmentsFromCities(_ sentence: String) {
    let marked = MarkedText(sentence)
    let (mentions, _) = mentions(in: marked.document())
    for mark in marked.marks {
      #expect(mentions.first { $0.span == mark.span }?.kind.rawValue == mark.value, "\(marked.words(mark.span))")
    }
  }
}

@Suite struct PersonNameTests {
  private func name(_ text: String) throws -> PersonName { try #require(PersonName(name: text)) }

  @Test(arguments: [
    ("Sergei Lavrov", "Sergey Lavrov"), ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
    ("Sauli Niinistö", "Sauli Niinisto"),
    ("Joe Biden", "Joseph R. Biden"), ("J. Holt", "James Holt"), ("Mohammed Khalid", "Muhammad Khaled Khalid"),
    ("Bashar al-Assad", "Bashar Assad"), ("Dmitry Peskov", "Dmitri Peskov"),
  ]) func agrees(_ a: String, _ b: String) throws { #expect(try name(a).agrees(with: name(b))) }

  @Test(arguments: [
    ("John Peterson", "Mark Peterson"), ("John Holt Jr.", "John Holt Sr."), ("Anna Holt", "Anna Halt"),
  ]) func differs(_ a: String, _ b: String) throws { #expect(try !name(a).agrees(with: name(b))) }
}
