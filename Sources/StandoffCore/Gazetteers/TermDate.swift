/// A day, month or year as a list of office holders gives it: `2021-01-26`, `2021-01` or `2021`.
package struct TermDate: Hashable, Sendable {
  package let year: Int
  /// 1...12, nil when only the year is known.
  package let month: Int?
  /// 1...31, nil when only the month or year is known.
  package let day: Int?

  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x2d, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Self.number($0) }
    guard numbers.count == parts.count, (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.count < 2 || (1...12).contains(numbers[1]),
      parts.count < 3 || (1...31).contains(numbers[2])
    else { return nil }
    self.init(
      year: numbers[0], month: parts.count > 1 ? numbers[1] : nil, day: parts.count > 2 ? numbers[2] : nil)
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return digits.isEmpty ? nil : value
  }

  /// The earliest and the latest day it may mean, as `year × 10,000 + month × 100 + day`.
  package var earliest: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }
  package var latest: Int { year * 10_000 + (month ?? 12) * 100 + (day ?? 31) }
}

extension TermDate: CustomStringConvertible {
  package var description: String {
    let numbers = [month, day].compactMap { $0 }
    return numbers.reduce(String(year)) { $0 + ($1 < 10 ? "-0" : "-") + String($1) }
  }
}
