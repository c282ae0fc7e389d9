/// What is compared when two reports may be of one event.
///
/// A class: each report is handed to thousands of comparisons, and to copy its lists for one would cost more than the comparison.
/// `FeatureReader` fills it in; nothing changes it afterwards.
final class ReportFeatures {
  let report: Report
  let kind: EventKind
  /// The mention's date; for talks that sum up several meetings the days these took.
  let date: EventDate
  let status: EventStatus
  /// Actor indexes, sorted.
  let speaker: Int?
  let participants: [Int]
  /// The states and organisations behind the participants, sorted, each once; unnamed groups of nobody are left out.
  let principals: [Int]
  /// Bodies among the participants: a council or organisation that meets under its own name.
  let bodies: [Int]
  /// The principal of the speaker, of the possessor of a noun ("Norway's demands"), or of the participant named first.
  let leader: Int?
  /// The principals, and the speaker's: an attack is told by the one it hit.
  let concerned: [Int]
  let place: PlaceFeature?
  let quantity: QuantityFeatures?
  /// Hashes of the runs of five words inside quotation marks, sorted.
  let quotedRuns: [UInt64]
  /// Deed stems of the content words of the extent, without those that name actors or places; sorted, each once.
  var stems: [WordKey]
  /// Actor indexes of all who are named in the extent, sorted.
  let named: [Int]
  /// Told as days or a week of talks, in the plural, or in a headline over several meetings: more than a session.
  let isWhole: Bool
  /// The deed stem of the trigger.
  let deed: WordKey
  let published: CalendarDate?
  let family: EventFamily
  let day: CalendarDate?
  /// The day, where the text names it; not where it is the day of publication.
  let namedDay: CalendarDate?
  /// The concept of the deed: the same for `killed` and `murdered`.
  let concept: WordKey
  /// The story that its article tells.
  var story = 0
  /// Persons among the participants, sorted.
  var persons: [Int] = []
  /// Those of the principals, and the leader, who belong to one alliance that talks as one; sorted.
  var allied: [Int] = []
  /// Who takes part though the mention does not say so: "…, the envoy said after meeting the minister".
  var joining: Int?
  /// The family of the deed that the trigger names, where the kind is a plan.
  var planned: EventFamily?
  /// Where or how something was said.
  var occasion: Occasion?
  /// Said again, so that the day of saying is not the day of the demand: "restated", "reiterated".
  var isRestated = false
  /// Says no to a demand: rejected, dismissed, a non-starter.
  var isRejection = false
  /// The principal whose demand it answers.
  var answered: Int?
  /// What it says did not or will not happen.
  var isDenial = false
  /// Told as done, going on or decided; else it is denied, or spoken of as possible only.
  var isAsserted = true
  /// Told as not so: "did not attack".
  var isNegated = false
  /// Hash of the words of the extent, for those of eight words or more.
  var wording: UInt64?
  /// The words that tell this event and no other, in its document.
  var core = Span(0, 0)
  /// Named as known to the reader: "the meeting", "their talks", "Thursday's meeting".
  var isDefinite = false

  /// The words of its core, for rules that ask for nothing else.
  var words = ReportWords()
  /// Persons named in its core, sorted.
  var namedPersons: [Int] = []
  /// Persons it was done to, sorted.
  var victims: [Int] = []
  /// Holds a quotation.
  var isQuoted = false
  /// Of an article in which an office put down one occasion: a readout, remarks, a briefing.
  var isOfRecord = false
  /// The speaker is no person: a state, an organisation, an office.
  var isSpeakerOffice = false
  var isSpeakerState = false
  /// The speaker is somebody without a name: "officials", "a protester".
  var isSpeakerUnnamed = false
  /// A threat of sanctions or tariffs.
  var threatensSanctions = false
  /// Told by the title of its article.
  var isTitle = false
  /// Points back to what was told before: "those exercises".
  var refersBack = false

  /// What other reports see of it first. Taken when it is first asked for: all else has to be filled in by then.
  private(set) lazy var glance = ReportGlance(self)

  /// The text gives it a day or days, beside it or near it.
  var hasDayOfItsOwn: Bool { date.isToldInText }

  /// Told with its year, or with several, and no day: "in 2014".
  var isOfYear: Bool { day == nil && date.basis == .explicit && (date.days?.dayCount ?? 0) >= 365 }

  var isSpeakerPerson: Bool { speaker != nil && !isSpeakerOffice }
  init(
    report: Report, kind: EventKind, date: EventDate, status: EventStatus, speaker: Int?, participants: [Int],
    principals: [Int], bodies: [Int], leader: Int?, concerned: [Int], place: PlaceFeature?,
    quantity: QuantityFeatures?, quotedRuns: [UInt64], stems: [WordKey], named: [Int], isWhole: Bool, deed: WordKey,
    published: CalendarDate?
  ) {
    self.report = report
    self.kind = kind
    self.date = date
    self.status = status
    self.speaker = speaker
    self.participants = participants
    self.principals = principals
    self.bodies = bodies
    self.leader = leader
    self.concerned = concerned
    self.place = place
    self.quantity = quantity
    self.quotedRuns = quotedRuns
    self.stems = stems
    self.named = named
    self.isWhole = isWhole
    self.deed = deed
    self.published = published
    family = kind.family
    day = date.days?.singleDay
    namedDay = date.isToldInText ? day : nil
    concept = deedConcept(of: deed)
  }
}

extension EventDate {
  /// Whether the text names it, beside the event or near it.
  var isToldInText: Bool {
    switch basis {
    case .explicit, .relative, .context: true
    case .publication, .inferred, .none: false
    }
  }
}

/// A place as it is compared: a city or region, or a whole state.
struct PlaceFeature: Hashable, Sendable {
  let key: WordKey
  /// The state it lies in; the place itself when it is a state; nil when no list knows.
  let state: WordKey?
  /// Named with the event, not concluded from a seat.
  let isNamed: Bool

  var isState: Bool { state == key }

  /// Whether both can be true: equal, or a state and a place in it.
  func agrees(with other: PlaceFeature) -> Bool {
    if key == other.key { return true }
    guard let state, let theirs = other.state else { return isState || other.isState }
    return state == theirs && (isState || other.isState)
  }
}

struct QuantityFeatures: Hashable, Sendable {
  let low: Double?
  let high: Double?
  let category: QuantityCategory
  /// Principal of the owner.
  let whose: Int?
}

/// The number of elements that two sorted lists share.
func sharedCount<Element: Equatable>(_ a: [Element], _ b: [Element], by key: (Element) -> UInt64) -> Int {
  var i = 0
  var j = 0
  var shared = 0
  while i < a.count, j < b.count {
    let (x, y) = (key(a[i]), key(b[j]))
    if x == y { shared += 1 }
    if x <= y { i += 1 }
    if y <= x { j += 1 }
  }
  return shared
}
