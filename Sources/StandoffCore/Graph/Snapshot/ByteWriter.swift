/// Writes values one after the other, as ``ByteReader`` reads them.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }

  /// - Precondition: it fits into four bytes.
  mutating func write(count: Int) { write(UInt32(count)) }

  mutating func write(_ number: Double?) {
    write(number.map { $0.bitPattern } ?? Self.noNumber)
  }

  mutating func write(_ text: String) {
    write(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ bytes: [UInt8]) { self.bytes.append(contentsOf: bytes) }

  mutating func write(_ span: Span) {
    write(count: span.start)
    write(count: span.end)
  }

  mutating func write(_ day: CalendarDate?) { write(day?.dayNumber ?? .min) }

  mutating func write(_ days: DayInterval?) {
    write(days != nil)
    write(days?.earliest)
    write(days?.latest)
  }

  mutating func write(_ flag: Bool) { write(flag ? 1 as UInt8 : 0) }

  mutating func write<Value>(_ value: Value?, _ writeValue: (inout ByteWriter, Value) -> Void) {
    write(value != nil)
    if let value { writeValue(&self, value) }
  }

  mutating func write<Value>(_ values: [Value], _ writeValue: (inout ByteWriter, Value) -> Void) {
    write(count: values.count)
    for value in values { writeValue(&self, value) }
  }

  /// Which of all the cases it is.
  mutating func write<Value: CaseIterable & Equatable>(_ value: Value) {
    write(UInt8(Value.allCases.enumerated().first { $0.element == value }?.offset ?? 0))
  }

  /// No figure of an article is one of the many bit patterns that are not a number.
  fileprivate static let noNumber = UInt64.max
}

/// Reads what ``ByteWriter`` has written.
///
/// - Precondition: the bytes are whole; ``GraphSnapshot`` makes sure of it before it reads.
struct ByteReader {
  private let slice: ByteSlice
  private(set) var offset: Int

  init(_ slice: ByteSlice, at offset: Int = 0) {
    self.slice = slice
    self.offset = offset
  }

  mutating func number<Number: FixedWidthInteger & BitwiseCopyable>(_ type: Number.Type = Number.self) -> Number {
    defer { offset += Number.bitWidth / 8 }
    return slice.number(at: offset)
  }

  mutating func count() -> Int { Int(number(UInt32.self)) }

  mutating func decimal() -> Double? {
    let pattern = number(UInt64.self)
    return pattern == ByteWriter.noNumber ? nil : Double(bitPattern: pattern)
  }

  mutating func text() -> String {
    let count = count()
    return text(count)
  }

  mutating func text(_ count: Int) -> String {
    defer { offset += count }
    return slice[offset..<offset + count].text
  }

  mutating func span() -> Span {
    let start = count()
    return Span(start, count())
  }

  mutating func day() -> CalendarDate? {
    let number = number(Int32.self)
    return number == .min ? nil : CalendarDate(dayNumber: Int(number))
  }

  mutating func days() -> DayInterval? {
    let isKnown = flag()
    let earliest = day()
    let latest = day()
    return isKnown ? DayInterval(earliest: earliest, latest: latest) : nil
  }

  mutating func flag() -> Bool { number(UInt8.self) != 0 }

  mutating func optional<Value>(_ read: (inout ByteReader) -> Value) -> Value? { flag() ? read(&self) : nil }

  mutating func list<Value>(_ read: (inout ByteReader) -> Value) -> [Value] {
    (0..<count()).map { _ in read(&self) }
  }

  mutating func value<Value>(of cases: [Value]) -> Value { cases[Int(number(UInt8.self))] }
}
