/// The course of one figure: what was said, when and by whom, of one thing that one actor has in one place.
package struct FigureSeries: Hashable, Sendable {
  /// Whose: the state or organisation behind those named.
  package let whose: ActorID
  package let category: QuantityCategory
  /// Sets apart what one category mixes, the dead and the wounded; nil where the category says it all.
  package let thing: String?
  /// Nil where no report names a place.
  package let place: String?
  /// By day, then holder, then value; undated last.
  package let points: [FigurePoint]

  package init(whose: ActorID, category: QuantityCategory, thing: String?, place: String?, points: [FigurePoint]) {
    self.whose = whose
    self.category = category
    self.thing = thing
    self.place = place
    self.points = points
  }
}

/// One figure of one holder for one day.
package struct FigurePoint: Hashable, Sendable {
  /// The days it holds for; nil when nothing tells.
  package let days: DayInterval?
  /// Who vouches for it; nil for the author of the article.
  package let holder: ActorID?
  package let low: Double?
  package let high: Double?
  package let change: QuantityChange
  package let event: EventID
  /// All reports that give this figure for this day on this holder's word.
  package let reports: [Report]
  /// Indexes of the points of the series, for the same day by another holder, that cannot be true beside it.
  package let contradictions: [Int]

  package init(
    days: DayInterval?, holder: ActorID?, low: Double?, high: Double?, change: QuantityChange, event: EventID,
    reports: [Report], contradictions: [Int]
  ) {
    self.days = days
    self.holder = holder
    self.low = low
    self.high = high
    self.change = change
    self.event = event
    self.reports = reports
    self.contradictions = contradictions
  }
}

extension EventGraph {
  /// The series that an event's figure belongs to, or nil when it has none that can be compared: no figure, or nobody's.
  ///
  /// - Complexity: O(events) once for each call.
  package func figureSeries(of event: Event) -> FigureSeries? {
    guard event.figure != nil else { return nil }
    return allFigureSeries().first { $0.points.contains { $0.event == event.id } }
  }

  /// All series, by owner, category, thing and place.
  package func allFigureSeries() -> [FigureSeries] { series(of: documents.figures(of: events, actors: actors)) }
}

/// The series of the figures of events, sorted by owner, category, thing and place.
///
/// - Complexity: linear in the reports, times the points that one series has for one day (`dayLimit` are compared).
func seriesOfFigures(of events: [Event], in documents: [AnnotatedDocument], actors: ActorTable) -> [FigureSeries] {
  series(of: figureSightings(of: events, in: documents, actors: actors))
}

/// What the reports of events say of figures, event by event.
///
/// - Complexity: linear in the reports.
func figureSightings(
  of events: [Event], in documents: [AnnotatedDocument], actors: ActorTable
) -> [FigureSighting] {
  let reader = SeriesReader(documents: documents, actors: actors)
  return events.flatMap(reader.sightings)
}

private func series(of sightings: [FigureSighting]) -> [FigureSeries] {
  var places: [SeriesKey: [String]] = [:]
  for sighting in sightings {
    if let place = sighting.place { places[sighting.key, default: []].append(place) }
  }
  // A figure that names no place goes with the place most often named for the same thing of the same owner.
  let usualPlace = places.mapValues { mostFrequent($0.sorted()) ?? "" }
  var series: [PlacedKey: [FigureSighting]] = [:]
  for sighting in sightings {
    let place = sighting.place ?? usualPlace[sighting.key] ?? ""
    series[PlacedKey(key: sighting.key, place: place), default: []].append(sighting)
  }
  return series.keys.sorted().map { placed in
    FigureSeries(
      whose: placed.key.whose, category: placed.key.category, thing: placed.key.thing,
      place: placed.place.isEmpty ? nil : placed.place, points: points(of: series[placed] ?? []))
  }
}

/// What sets one series apart from others, but for the place.
struct SeriesKey: Hashable {
  let whose: ActorID
  let category: QuantityCategory
  let thing: String?

  var sortText: String { "\(whose) \(category.rawValue) \(thing ?? "")" }
}

private struct PlacedKey: Hashable, Comparable {
  let key: SeriesKey
  let place: String

  static func < (a: PlacedKey, b: PlacedKey) -> Bool { (a.key.sortText, a.place) < (b.key.sortText, b.place) }
}

/// One report of a figure, before equal ones are put together.
struct FigureSighting: Hashable {
  let key: SeriesKey
  /// Nil where the report names none.
  let place: String?
  let days: DayInterval?
  let holder: ActorID?
  let low: Double?
  let high: Double?
  let change: QuantityChange
  let event: EventID
  let report: Report
}

private struct SeriesReader {
  let documents: [AnnotatedDocument]
  let actors: ActorTable
  private let affiliations: Affiliations

  init(documents: [AnnotatedDocument], actors: ActorTable) {
    self.documents = documents
    self.actors = actors
    affiliations = Affiliations(actors)
  }

  func sightings(of event: Event) -> [FigureSighting] {
    event.reports.compactMap { report in
      let annotated = documents[report.document]
      let mention = annotated.eventMentions[report.mention]
      guard let index = mention.quantity else { return nil }
      let quantity = annotated.quantities[index]
      guard isStock(mention), quantity.category != .other, quantity.change != .up, quantity.change != .down,
        let owner = quantity.whose.flatMap({ actor($0, in: report) })
      else { return nil }
      let whose = actors.actors[affiliations.principal(of: owner)].id
      let key = SeriesKey(whose: whose, category: quantity.category, thing: thing(of: quantity))
      let holder = mention.speaker.flatMap { actor($0, in: report) }.map { actors.actors[$0].id }
      return FigureSighting(
        key: key, place: mention.place?.name, days: mention.date.days, holder: holder, low: quantity.low,
        high: quantity.high, change: quantity.change, event: event.id, report: report)
    }
  }

  /// What is or was so; not what may or is to be, and not what goes in addition.
  private func isStock(_ mention: EventMention) -> Bool {
    mention.status == .held || mention.status == .ongoing || mention.status == .unknown
  }

  private func actor(_ mention: Int, in report: Report) -> Int? {
    actors.actorOfChain[report.document][documents[report.document].mentions[mention].chain]
  }

  /// The dead and the wounded are two series, and so are ships and aircraft of several sorts; troops are troops under any name.
  private func thing(of quantity: Quantity) -> String? {
    switch quantity.category {
    case .casualties:
      quantity.thingName.map { name in
        woundedNouns.contains(WordKey(name)) ? "wounded" : casualtyNouns.contains(WordKey(name)) ? name : "dead"
      }
    case .troops: quantity.unit == quantity.thingName || quantity.unit == nil ? nil : quantity.unit
    default: quantity.thingName
    }
  }
}

private let woundedNouns: Set<WordKey> = ["wounded", "injured", "injuries", "hurt"]
/// Casualties that are neither only dead nor only wounded.
private let casualtyNouns: Set<WordKey> = ["casualties", "victims", "losses", "missing", "hostages", "prisoners"]

/// Equal figures of one holder for the same days are one point.
private func points(of sightings: [FigureSighting]) -> [FigurePoint] {
  struct Value: Hashable {
    let days: DayInterval?
    let holder: ActorID?
    let low: Double?
    let high: Double?
    let change: QuantityChange
  }
  var groups: [Value: [FigureSighting]] = [:]
  for sighting in sightings {
    let value = Value(
      days: sighting.days, holder: sighting.holder, low: sighting.low, high: sighting.high, change: sighting.change)
    groups[value, default: []].append(sighting)
  }
  let ordered = groups.sorted { isEarlier($0.value[0], $1.value[0]) }.map { ($0.key, $0.value) }
  let excluded = contradictions(ordered.map(\.1))
  return ordered.indices.map { index in
    let (value, reports) = ordered[index]
    return FigurePoint(
      days: value.days, holder: value.holder, low: value.low, high: value.high, change: value.change,
      event: reports[0].event, reports: reports.map(\.report), contradictions: excluded[index])
  }
}

private func isEarlier(_ a: FigureSighting, _ b: FigureSighting) -> Bool {
  let key = { (sighting: FigureSighting) in
    (
      (sighting.days?.earliest ?? sighting.days?.latest)?.dayNumber ?? .max,
      sighting.days?.latest?.dayNumber ?? .max, sighting.holder?.description ?? "", sighting.low ?? 0,
      sighting.report.document, sighting.report.mention
    )
  }
  return key(a) < key(b)
}

/// For each point those it excludes: the same single day, another holder, ranges that share no value.
///
/// Authors of two articles are two holders; within one article an author's two figures are parts and wholes.
private func contradictions(_ points: [[FigureSighting]]) -> [[Int]] {
  let dayLimit = 12
  var pointsOfDay: [CalendarDate: [Int]] = [:]
  for index in points.indices {
    if let day = points[index][0].days?.singleDay { pointsOfDay[day, default: []].append(index) }
  }
  return points.indices.map { index in
    guard let day = points[index][0].days?.singleDay else { return [] }
    return (pointsOfDay[day] ?? []).prefix(dayLimit).filter { contradict(points[index][0], points[$0][0]) }
  }
}

private func contradict(_ a: FigureSighting, _ b: FigureSighting) -> Bool {
  let isOneHolder = a.holder == b.holder && (a.holder != nil || a.report.document == b.report.document)
  guard !isOneHolder, a.report.document != b.report.document || a.holder != nil && b.holder != nil else { return false }
  let (x, y) = (slackened(a.low, a.high, a.change), slackened(b.low, b.high, b.change))
  return x.high < y.low || y.high < x.low
}

/// Whether a later figure says something else: both cannot hold, or their bounds lie more than a tenth apart.
func isRevised(_ earlier: FigurePoint, by later: FigurePoint) -> Bool {
  let (x, y) = (
    slackened(earlier.low, earlier.high, earlier.change), slackened(later.low, later.high, later.change)
  )
  if x.high < y.low || y.high < x.low { return true }
  guard let told = earlier.low ?? earlier.high, let now = later.low ?? later.high else { return false }
  return max(told, now) > min(told, now) * 1.1
}

/// The bounds within which a figure may lie: a round or approximate one leaves a tenth on either side.
private func slackened(_ low: Double?, _ high: Double?, _ change: QuantityChange) -> (low: Double, high: Double) {
  let slack = change == .about ? 0.1 : 0
  return ((low ?? 0) * (1 - slack), (high ?? .infinity) * (1 + slack))
}
