import StandoffTestSupport
import Testing

@testable import StandoffCore

/// Who speaks last in a text; "-" when nobody is found.
private func speaker(_ text: String, on day: String = "2022-01-14") -> String {
  let annotated = annotate(MarkedText(text).document(publishedOn: day).article)
  let attribution = annotated.attributions.max { ($0.cue?.start ?? 0) < ($1.cue?.start ?? 0) }
  guard let mention = attribution?.sourceMention else { return "-" }
  return annotated.chains[annotated.mentions[mention].chain].name
}

@Suite("Speakers whom the grammar of speech shows")
struct SourceSpeakerTests {
  @Test(arguments: [
    // Nouns that no list of persons has
    (
      "A coalition of dock unions representing tens of thousands of harbour workers urged them to stop.",
      "coalition of dock unions"
    ),
    ("Some gardeners who favour dialogue with Jan Holt said they had been warned.", "gardeners"),
    ("The wells are dry, one beekeeper told the council.", "one beekeeper"),
    ("The taoiseach said the bridge was safe.", "taoiseach"),
    ("The entire opposition said that the law was dead.", "opposition"),
    ("A person involved in the talks said that the text was ready.", "person"),
    ("Reformist actors living abroad said that the road was closed.", "Reformist actors living abroad"),
    // Parts of states
    ("Norway's harbour protection service says it is looking into sixty cases.", "Norway's harbour protection service"),
    ("The court in Bergen said the bridge was unsafe. But it said that the road was open.", "court in Bergen"),
    (
      "Norway's harbour protection service says it is late. According to the agency, sixty ships came.",
      "Norway's harbour protection service"
    ),
    // A name behind the comma
    ("Norway's lighthouse commandant, Jan Holt, said that the boats had to leave.", "Jan Holt"),
    ("Anna Holt, the wife of Norway's envoy, Jan Brandt, urged them to stop.", "Anna Holt"),
    // Capitals
    ("The boat was rammed off the reef, according to Manila.", "Philippines"),
    ("Vientiane, the chair of the club, said that the sea was free.", "Laos"),
    // Words that tell officials apart
    ("Harbour officials say that the pier has sunk.", "Harbour officials"),
    ("However, opponents of the harbour plan say the pier has sunk.", "opponents of the harbour plan"),
    ("U.S. officials said no. Officials also said that the pier had sunk.", "U.S. officials"),
    // Those who are named later
    (
      "The mill burned, Norway's deputy harbour chief said.\n\nIf it rains, it will stand, said Ivan Holt.", "Ivan Holt"
    ),
    ("Norway's harbour envoy said no. Jan Holt, the ambassador of Norway, says that it is late.", "Jan Holt"),
    ("President Jan Holt of Norland came. “Yes,” the head of state said.", "Jan Holt"),
    ("The Belarusian dictator said that he would stay.", "Alexander Lukashenko"),
    // States
    ("Norwegian losses grew to forty boats, the country said.", "Norway"),
    ("Norway is far from the coast of the south. The government said it would rain.", "Norway's government"),
    ("Norway's harbour envoy denied it. Ivan Holt, the ambassador of Norway, came.", "Ivan Holt"),
    ("A federal judge said that it was late. U.S. District Judge Ivan Holt came.", "Ivan Holt"),
    ("The Norvale regiment was formed in 2014. Since then, the regiment has denied that it fled.", "Norvale regiment"),
    ("Officials in Oslo said they would swap them.", "Officials in Oslo"),
    // Names behind the body whose role stands before them
    ("Chiefs of Staff of the Norwegian Armed Forces General Ivan Holt said that the wall stands.", "Ivan Holt"),
    (
      "A spokesman for the Norwegian Armed Forces said that the wall stands.",
      "spokesman for the Norwegian Armed Forces"
    ),
    ("A harbour researcher and journalist told them that it was late.", "harbour researcher and journalist"),
    // Subjects behind other verbs
    (
      "Anna Berg on Tuesday called U.S. demands that ships stop sailing “nonsense” and questioned whether they would.",
      "Anna Berg"
    ),
    ("Anna Berg told him “to see what the policy” of Norway has led to, and urged allies to do more.", "Anna Berg"),
    (
      "Anna Berg is weak – so much so that Norway's envoy felt compelled to warn her that it was late.",
      "Norway's envoy"
    ),
    ("Today they want it all - said the beekeeper.", "beekeeper"),
    ("Mr. Holt took office declaring he could end the strike.", "Holt"),
    (
      "Anna Berg runs the port. For Berg, the talks with Jan Holt are late. He said no. “It is so,” she said.",
      "Anna Berg"
    ),
  ])
  func isFound(text: String, expected: String) { #expect(speaker(text) == expected) }

  @Test(
    "Texts, things and nobody do not speak",
    arguments: [
      "The figures said that the pier had sunk.", "People say that the pier had sunk.",
      "The ruling said that the pier was safe.", "Rust patterns suggest that the pier has sunk.",
      "A meeting of the club on Monday said that it was late.",
    ])
  func isNobody(text: String) { #expect(speaker(text) == "-") }

  @Test(
    "Words around a noun that somebody else bears",
    arguments: [
      ("“Yes,” a fisherman said. Jan Holt, the mayor, came. He said it was late.", "Jan Holt"),
      ("Norway's harbour envoy said no.\n\nJan Holt, the president of Denmark, says that it is late.", "Jan Holt"),
    ])
  func isAnother(text: String, expected: String) { #expect(speaker(text) == expected) }
}

@Suite("Other ways to put an actor's name")
struct ActorFormsTests {
  @Test(arguments: [
    (
      "Norway's harbour guard", false,
      ["Norway harbour guard", "Norway's harbour guard", "Norwegian harbour guard", "harbour guard"]
    ),
    ("the court in Bergen", false, ["court in Bergen"]),
    (
      "The UK’s Ministry of Defence", true,
      [
        "British Ministry of Defence", "UK Ministry of Defence",
        "UK’s Ministry of Defence", "United Kingdom's Ministry of Defence",
      ]
    ),
    ("harbour guard", false, []),
  ])
  func areDerived(words: String, isNamed: Bool, expected: [String]) {
    #expect(ActorForms.derived(from: words, isNamed: isNamed, in: .builtIn).sorted() == expected)
  }
}
