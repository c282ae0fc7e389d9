/// A number below 2³¹ in four bytes, for records that are kept in great number.
@propertyWrapper
struct PackedNumber {
  private var stored: Int32

  init(wrappedValue: Int) { stored = Int32(wrappedValue) }

  var wrappedValue: Int {
    get { Int(stored) }
    set { stored = Int32(newValue) }
  }
}

/// An index below 2³¹, or none, in four bytes.
@propertyWrapper
struct PackedIndex {
  private var stored: Int32 = -1

  init(wrappedValue: Int?) { self.wrappedValue = wrappedValue }

  var wrappedValue: Int? {
    get { stored < 0 ? nil : Int(stored) }
    set { stored = newValue.map { Int32($0) } ?? -1 }
  }
}

/// A range of indexes below 2³¹ in eight bytes.
@propertyWrapper
struct PackedRange {
  private var lower: Int32
  private var upper: Int32

  init(wrappedValue: Range<Int>) {
    lower = Int32(wrappedValue.lowerBound)
    upper = Int32(wrappedValue.upperBound)
  }

  var wrappedValue: Range<Int> {
    get { Int(lower)..<Int(upper) }
    set { self = PackedRange(wrappedValue: newValue) }
  }
}
