/// A stretch of the bytes of all lists.
struct ListRange: Hashable, Sendable {
  private let start: Int32
  private let end: Int32

  static let none = ListRange(0..<0)

  init(_ range: Range<Int>) {
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
  var isEmpty: Bool { start == end }
}

/// An entry as the lists write it: its strings are made when somebody asks, because of thousands few are ever needed.
struct GazetteerRecord: Sendable {
  var name: ListRange
  /// Empty where the id is the slug of the name.
  var id: ListRange
  /// The key of the id.
  let key: WordKey
  var kind: EntityKind
  var gender: Gender?
  var of = ListRange.none
  var seat = ListRange.none
  var capital = ListRange.none
  var iso = ListRange.none
  var days = DayInterval(earliest: nil, latest: nil)
  /// The reader's own list says to whom it belongs.
  var hasOwnOwner = false
  /// Indexes into the terms: the first and the last of a linked list, or -1.
  var firstTerm: Int32 = -1
  var lastTerm: Int32 = -1
}

/// A stay in office as the lists write it.
struct TermRecord: Sendable {
  let person: Int32
  let office: ListRange
  let of: ListRange
  let to: ListRange
  let days: DayInterval
  let isOwn: Bool
  /// The person's next term, and the term before it of the same office and owner; -1 where there is none.
  var next: Int32 = -1
  var previousOfOffice: Int32 = -1
}

/// A spelling as the lists write it.
struct AliasRecord: Sendable {
  let entry: Int32
  let text: ListRange
  let aliasClass: AliasClass
  let isShared: Bool
}

/// What several lists hold, in one piece of memory that all copies of a gazetteer share.
final class GazetteerStore: Sendable {
  let bytes: [UInt8]
  let records: [GazetteerRecord]
  let terms: [TermRecord]
  let aliases: [AliasRecord]

  init(bytes: [UInt8], records: [GazetteerRecord], terms: [TermRecord], aliases: [AliasRecord]) {
    self.bytes = bytes
    self.records = records
    self.terms = terms
    self.aliases = aliases
  }

  func string(_ range: ListRange) -> String { String(decoding: bytes[range.range], as: UTF8.self) }
  func optional(_ range: ListRange) -> String? { range.isEmpty ? nil : string(range) }

  func id(of record: Int) -> String {
    let record = records[record]
    return record.id.isEmpty ? NameSlug.slug(of: bytes[record.name.range]) : string(record.id)
  }

  /// The key of what a list writes in several words, blanks included.
  func key(_ range: ListRange) -> WordKey { WordKey(bytes: bytes[range.range]) }

  func term(_ term: TermRecord) -> OfficeTerm {
    OfficeTerm(
      office: string(term.office), of: optional(term.of), to: optional(term.to), days: term.days, isOwn: term.isOwn)
  }
}
