/// The events of a snapshot: fields of one size first, lists after them; ids of actors, names and rules stand once in a list of their own.
final class PackedEvents: Sendable {
  private let records: ByteLists
  private let names: [String]

  init(records: ByteLists, names: [String]) {
    self.records = records
    self.names = names
  }

  var count: Int { records.count }

  subscript(index: Int) -> Record { Record(slice: records[index], names: names) }

  /// One event; each property is read out of the bytes.
  struct Record {
    fileprivate let slice: ByteSlice
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
  static let idLength = 6
  static let earliest = 8
  static let latest = 12
  static let firstReported = 16
  static let lastReported = 20
  static let timex = 24
  static let place = 28
  static let rule = 32
  static let labelLength = 36
  static let participants = 40
  static let related = 44
  static let factuality = 48
  static let reports = 52
  static let id = 56
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
  var id: EventID { EventID(slice[Place.id..<labelStart].text) }
  var kind: EventKind { kinds[byte(Place.kind)] }
  var label: String { slice[labelStart..<participantsStart].text }
  var status: EventStatus { statuses[byte(Place.status)] }
  var isDoubted: Bool { has(Flag.doubted) }
  var firstReported: CalendarDate? { day(Place.firstReported) }
  var lastReported: CalendarDate? { day(Place.lastReported) }
  var rule: RuleName? { name(at: Place.rule).map { RuleName($0) } }

  var date: EventDate {
    let days =
      has(Flag.hasDays) ? DayInterval(earliest: day(Place.earliest), latest: day(Place.latest)) : nil
    let timex = slice.number(at: Place.timex, as: Int32.self)
    return EventDate(
      days: days, granularity: granularities[byte(Place.granularity)], isApproximate: has(Flag.approximate),
      basis: bases[byte(Place.basis)], timex: timex < 0 ? nil : Int(timex))
  }

  var place: EventPlaceValue? {
    name(at: Place.place).map { EventPlaceValue(name: $0, basis: bases[byte(Place.placeBasis)]) }
  }

  var participants: [EventParticipant] { members(count(Place.participants), at: participantsStart) }
  var related: [EventParticipant] { members(count(Place.related), at: relatedStart) }

  var factuality: [HolderFactuality] {
    (0..<count(Place.factuality)).map { number in
      let offset = factualityStart + memberSize * number
      return HolderFactuality(holder: name(at: offset).map { ActorID($0) }, value: factualities[byte(offset + 4)])
    }
  }

  var reports: [Report] {
    (0..<count(Place.reports)).map { number in
      let offset = reportsStart + reportSize * number
      return Report(document: count(offset), mention: count(offset + 4))
    }
  }

  var figure: Figure? {
    guard has(Flag.hasFigure) else { return nil }
    var reader = ByteReader(slice, at: figureStart)
    let name = { (number: Int32) in number < 0 ? nil : names[Int(number)] }
    return Figure(
      low: reader.decimal(), high: reader.decimal(), change: reader.value(of: changes), unit: name(reader.number()),
      thing: name(reader.number()), whose: name(reader.number()).map { ActorID($0) }, place: name(reader.number()),
      asOf: reader.days(), category: reader.value(of: categories))
  }

  // MARK: Where the lists lie

  private var labelStart: Int { Place.id + Int(slice.number(at: Place.idLength, as: UInt16.self)) }
  private var participantsStart: Int { labelStart + count(Place.labelLength) }
  private var relatedStart: Int { participantsStart + memberSize * count(Place.participants) }
  private var factualityStart: Int { relatedStart + memberSize * count(Place.related) }
  private var reportsStart: Int { factualityStart + memberSize * count(Place.factuality) }
  private var figureStart: Int { reportsStart + reportSize * count(Place.reports) }

  private func byte(_ offset: Int) -> Int { Int(slice.number(at: offset, as: UInt8.self)) }
  private func count(_ offset: Int) -> Int { Int(slice.number(at: offset, as: UInt32.self)) }
  private func has(_ flag: UInt8) -> Bool { byte(Place.flags) & Int(flag) != 0 }

  private func day(_ offset: Int) -> CalendarDate? {
    let number = slice.number(at: offset, as: Int32.self)
    return number == .min ? nil : CalendarDate(dayNumber: Int(number))
  }

  private func name(at offset: Int) -> String? {
    let number = slice.number(at: offset, as: Int32.self)
    return number < 0 ? nil : names[Int(number)]
  }

  private func members(_ count: Int, at start: Int) -> [EventParticipant] {
    (0..<count).compactMap { number in
      let offset = start + memberSize * number
      return name(at: offset).map { EventParticipant(actor: ActorID($0), role: roles[byte(offset + 4)]) }
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

extension ByteWriter {
  /// Writes an event as ``PackedEvents`` reads it.
  mutating func write(_ event: Event, names: inout NameNumbers) {
    let start = bytes.count
    writeFixedFields(of: event, names: &names)
    precondition(bytes.count - start == Place.id, "the fields of an event take \(bytes.count - start) bytes")
    write(Array(event.id.description.utf8))
    write(Array(event.label.utf8))
    for participant in event.participants + event.related {
      write(names.number(of: participant.actor.description))
      write(participant.role)
    }
    for holder in event.factuality {
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

  private mutating func writeFixedFields(of event: Event, names: inout NameNumbers) {
    let date = event.date
    write(event.kind)
    write(event.status)
    write(date.granularity)
    write(date.basis)
    write(event.place?.basis ?? .none)
    write(
      (event.isDoubted ? Flag.doubted : 0) | (date.days != nil ? Flag.hasDays : 0)
        | (date.isApproximate ? Flag.approximate : 0) | (event.figure != nil ? Flag.hasFigure : 0))
    write(UInt16(event.id.description.utf8.count))
    for day in [date.days?.earliest, date.days?.latest, event.firstReported, event.lastReported] { write(day) }
    write(Int32(date.timex ?? -1))
    write(names.number(of: event.place?.name))
    write(names.number(of: event.rule?.description))
    let counts = [
      event.label.utf8.count, event.participants.count, event.related.count, event.factuality.count,
      event.reports.count,
    ]
    for count in counts { write(count: count) }
  }
}
