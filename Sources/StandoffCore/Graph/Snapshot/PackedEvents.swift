/// The events of a snapshot: the fields of one size side by side, so that going through all days touches nothing else, and lists and words apart.
/// Ids of actors, names and rules stand once in a list of their own.
final class PackedEvents: Sendable {
  private let fields: ByteSlice
  private let rests: ByteSlice
  private let names: [String]

  init(fields: ByteSlice, rests: ByteSlice, names: [String]) {
    self.fields = fields
    self.rests = rests
    self.names = names
  }

  var count: Int { fields.count / Place.size }

  subscript(index: Int) -> Record {
    Record(fields: fields[Place.size * index..<Place.size * (index + 1)], rests: rests, names: names)
  }

  /// One event; each property is read out of the bytes.
  struct Record {
    fileprivate let fields: ByteSlice
    fileprivate let rests: ByteSlice
    fileprivate let names: [String]
  }
}

/// Where the fields lie that all events have.
private enum Place {
  static let kind = 0
  static let status = 1
  static let granularity = 2
  static let basis = 3
  static let placeBasis = 4
  static let flags = 5
  static let participants = 6
  static let earliest = 8
  static let latest = 12
  static let firstReported = 16
  static let lastReported = 20
  static let timex = 24
  static let place = 28
  static let rule = 32
  /// Where the rest begins: the length of the id and the id, label, participants, related, factuality, reports, figure.
  static let rest = 36
  static let reports = 40
  static let labelLength = 44
  static let related = 48
  static let factuality = 50
  static let size = 52
}

private enum Flag {
  static let doubted: UInt8 = 1
  static let hasDays: UInt8 = 2
  static let approximate: UInt8 = 4
  static let hasFigure: UInt8 = 8
}

private let kinds = EventKind.allCases
private let statuses = EventStatus.allCases
private let granularities = Granularity.allCases
private let bases = Basis.allCases
private let roles = ParticipantRole.allCases
private let factualities = Factuality.allCases
private let changes = QuantityChange.allCases
private let categories = QuantityCategory.allCases

/// Bytes of an actor with its role, or of a holder with a value.
private let memberSize = 5
private let reportSize = 8

extension PackedEvents.Record {
  var id: EventID { EventID(rests[restStart + 2..<labelStart].text) }
  var kind: EventKind { kinds[byte(Place.kind)] }
  var label: String { rests[labelStart..<participantsStart].text }
  var status: EventStatus { statuses[byte(Place.status)] }
  var isDoubted: Bool { has(Flag.doubted) }
  var firstReported: CalendarDate? { day(Place.firstReported) }
  var lastReported: CalendarDate? { day(Place.lastReported) }
  var rule: RuleName? { name(fields, at: Place.rule).map { RuleName($0) } }

  var date: EventDate {
    let days =
      has(Flag.hasDays) ? DayInterval(earliest: day(Place.earliest), latest: day(Place.latest)) : nil
    let timex = fields.number(at: Place.timex, as: Int32.self)
    return EventDate(
      days: days, granularity: granularities[byte(Place.granularity)], isApproximate: has(Flag.approximate),
      basis: bases[byte(Place.basis)], timex: timex < 0 ? nil : Int(timex))
  }

  var place: EventPlaceValue? {
    name(fields, at: Place.place).map { EventPlaceValue(name: $0, basis: bases[byte(Place.placeBasis)]) }
  }

  var participants: [EventParticipant] { members(shortCount(Place.participants), at: participantsStart) }
  var related: [EventParticipant] { members(shortCount(Place.related), at: relatedStart) }

  var factuality: [HolderFactuality] {
    (0..<shortCount(Place.factuality)).map { number in
      let offset = factualityStart + memberSize * number
      return HolderFactuality(
        holder: name(rests, at: offset).map { ActorID($0) },
        value: factualities[Int(rests.number(at: offset + 4, as: UInt8.self))])
    }
  }

  var reports: [Report] {
    (0..<count(Place.reports)).map { number in
      let offset = reportsStart + reportSize * number
      return Report(
        document: Int(rests.number(at: offset, as: UInt32.self)),
        mention: Int(rests.number(at: offset + 4, as: UInt32.self)))
    }
  }

  var figure: Figure? {
    guard has(Flag.hasFigure) else { return nil }
    var reader = ByteReader(rests, at: figureStart)
    let name = { (number: Int32) in number < 0 ? nil : names[Int(number)] }
    return Figure(
      low: reader.decimal(), high: reader.decimal(), change: reader.value(of: changes), unit: name(reader.number()),
      thing: name(reader.number()), whose: name(reader.number()).map { ActorID($0) }, place: name(reader.number()),
      asOf: reader.days(), category: reader.value(of: categories))
  }

  // MARK: Where the lists lie

  private var restStart: Int { count(Place.rest) }
  private var labelStart: Int { restStart + 2 + Int(rests.number(at: restStart, as: UInt16.self)) }
  private var participantsStart: Int { labelStart + count(Place.labelLength) }
  private var relatedStart: Int { participantsStart + memberSize * shortCount(Place.participants) }
  private var factualityStart: Int { relatedStart + memberSize * shortCount(Place.related) }
  private var reportsStart: Int { factualityStart + memberSize * shortCount(Place.factuality) }
  private var figureStart: Int { reportsStart + reportSize * count(Place.reports) }

  private func byte(_ place: Int) -> Int { Int(fields.number(at: place, as: UInt8.self)) }
  private func shortCount(_ place: Int) -> Int { Int(fields.number(at: place, as: UInt16.self)) }
  private func count(_ place: Int) -> Int { Int(fields.number(at: place, as: UInt32.self)) }
  private func has(_ flag: UInt8) -> Bool { byte(Place.flags) & Int(flag) != 0 }

  private func day(_ place: Int) -> CalendarDate? {
    let number = fields.number(at: place, as: Int32.self)
    return number == .min ? nil : CalendarDate(dayNumber: Int(number))
  }

  private func name(_ bytes: ByteSlice, at offset: Int) -> String? {
    let number = bytes.number(at: offset, as: Int32.self)
    return number < 0 ? nil : names[Int(number)]
  }

  private func members(_ count: Int, at start: Int) -> [EventParticipant] {
    (0..<count).compactMap { number in
      let offset = start + memberSize * number
      let role = roles[Int(rests.number(at: offset + 4, as: UInt8.self))]
      return name(rests, at: offset).map { EventParticipant(actor: ActorID($0), role: role) }
    }
  }
}

/// Words that are told by number.
struct NameNumbers {
  private(set) var names: [String] = []
  private var numbers: [String: Int32] = [:]

  /// The number of a word, which it gets when it has none; -1 for none.
  mutating func number(of name: String?) -> Int32 {
    guard let name else { return -1 }
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    numbers[name] = number
    names.append(name)
    return number
  }
}

extension SnapshotDraft {
  /// Adds an event as ``PackedEvents`` reads it.
  mutating func add(_ event: Event, names: inout NameNumbers) {
    self[.eventFields].writeFields(of: event, rest: self[.eventRests].bytes.count, names: &names)
    self[.eventRests].writeRest(of: event, names: &names)
  }
}

extension ByteWriter {
  fileprivate mutating func writeFields(of event: Event, rest: Int, names: inout NameNumbers) {
    let start = bytes.count
    let date = event.date
    write(event.kind)
    write(event.status)
    write(date.granularity)
    write(date.basis)
    write(event.place?.basis ?? .none)
    write(
      (event.isDoubted ? Flag.doubted : 0) | (date.days != nil ? Flag.hasDays : 0)
        | (date.isApproximate ? Flag.approximate : 0) | (event.figure != nil ? Flag.hasFigure : 0))
    write(UInt16(clamping: event.participants.count))
    for day in [date.days?.earliest, date.days?.latest, event.firstReported, event.lastReported] { write(day) }
    write(Int32(date.timex ?? -1))
    write(names.number(of: event.place?.name))
    write(names.number(of: event.rule?.description))
    for count in [rest, event.reports.count, event.label.utf8.count] { write(count: count) }
    write(UInt16(clamping: event.related.count))
    write(UInt16(clamping: event.factuality.count))
    precondition(bytes.count - start == Place.size, "the fields of an event take \(bytes.count - start) bytes")
  }

  fileprivate mutating func writeRest(of event: Event, names: inout NameNumbers) {
    write(UInt16(event.id.description.utf8.count))
    write(Array(event.id.description.utf8))
    write(Array(event.label.utf8))
    // As many as the counts can tell; nobody reads so many.
    let limit = Int(UInt16.max)
    for participant in event.participants.prefix(limit) + event.related.prefix(limit) {
      write(names.number(of: participant.actor.description))
      write(participant.role)
    }
    for holder in event.factuality.prefix(limit) {
      write(names.number(of: holder.holder?.description))
      write(holder.value)
    }
    for report in event.reports {
      write(count: report.document)
      write(count: report.mention)
    }
    guard let figure = event.figure else { return }
    write(figure.low)
    write(figure.high)
    write(figure.change)
    for name in [figure.unit, figure.thing, figure.whose?.description, figure.place] { write(names.number(of: name)) }
    write(figure.asOf)
    write(figure.category)
  }
}
