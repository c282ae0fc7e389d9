import StandoffCore

/// Reads a date as people type it: `2022-01-13`, `2022-01`, `2022`, `13 jan`, `jan 13 2022`, `january`, `+3d`, `-2w`.
///
/// - Parameters:
///   - text: a day, month or year; or a step of days (`d`), weeks (`w`), months (`m`) or years (`y`).
///   - reference: what steps are counted from, and near which a date without a year lies.
/// - Returns: the days meant, or nil when it is no date.
func days(in text: String, near reference: CalendarDate?) -> DayInterval? {
  let text = text.lowercased()
  if let step = reference.flatMap({ steppedDay(text, from: $0) }) { return DayInterval(step) }
  let words = text.split { $0 == " " || $0 == "," }.map(String.init)
  if words.count == 1, let days = isoDays(words[0]) { return days }
  return wordedDays(words.flatMap(numbersApart), near: reference)
}

/// `14jan` as `14` and `jan`: what is typed in a hurry, and in a filter, where a space ends the term.
private func numbersApart(_ word: String) -> [String] {
  let digits = word.prefix { $0.isASCII && $0.isNumber }
  let letters = word.prefix { $0.isASCII && $0.isLetter }
  if !digits.isEmpty, digits.endIndex < word.endIndex { return [String(digits), String(word[digits.endIndex...])] }
  if !letters.isEmpty, letters.endIndex < word.endIndex { return [String(letters), String(word[letters.endIndex...])] }
  return [word]
}

/// `2022-01-13`, `2022-01` or `2022`.
private func isoDays(_ text: String) -> DayInterval? {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
  guard text.utf8.first != 0x2B, let year = parts[0], parts[0...].allSatisfy({ $0 != nil }), year > 999 else {
    return nil
  }
  switch parts.count {
  case 1:
    guard let first = CalendarDate(year: year, month: 1, day: 1) else { return nil }
    return CalendarDate(year: year, month: 12, day: 31).map { DayInterval(earliest: first, latest: $0) }
  case 2: return parts[1].flatMap { wholeMonth(year: year, month: $0) }
  case 3:
    guard let month = parts[1], let day = parts[2] else { return nil }
    return CalendarDate(year: year, month: month, day: day).map { DayInterval($0) }
  default: return nil
  }
}

/// `13 jan`, `jan 13 2022`, `january 2022`, `jan`.
private func wordedDays(_ words: [String], near reference: CalendarDate?) -> DayInterval? {
  var month: Int?
  var day: Int?
  var year: Int?
  for word in words {
    if let number = Int(word) {
      guard (1...31).contains(number) || number > 999 else { return nil }
      if number > 999 { year = number } else { day = number }
    } else if let index = monthNames.firstIndex(where: { word.utf8.count > 2 && $0.lowercased().hasPrefix(word) }) {
      month = index + 1
    } else {
      return nil
    }
  }
  guard let month, words.count <= 3 else { return nil }
  let years = year.map { [$0] } ?? reference.map { [$0.year, $0.year - 1, $0.year + 1] } ?? []
  let candidates = years.compactMap { year in
    day.map { CalendarDate(year: year, month: month, day: $0).map { DayInterval($0) } }
      ?? wholeMonth(year: year, month: month)
  }
  return candidates.min { distance($0, reference) < distance($1, reference) }
}

private func wholeMonth(year: Int, month: Int) -> DayInterval? {
  guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
  return DayInterval(earliest: first, latest: first + (CalendarDate.dayCount(year: year, month: month) - 1))
}

private func distance(_ days: DayInterval, _ reference: CalendarDate?) -> Int {
  guard let reference, let earliest = days.earliest else { return 0 }
  return abs(earliest - reference)
}

/// `+3d`, `-1w`, `+2m`, `-1y`; days without a letter.
private func steppedDay(_ text: String, from reference: CalendarDate) -> CalendarDate? {
  guard let sign = text.utf8.first, sign == 0x2B || sign == 0x2D else { return nil }
  let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
  guard let number = Int(digits), number < 100_000 else { return nil }
  let count = sign == 0x2D ? -number : number
  switch text.dropFirst(1 + digits.count) {
  case "", "d": return shifted(reference, days: count)
  case "w": return shifted(reference, days: 7 * count)
  case "m": return shifted(reference, months: count)
  case "y": return shifted(reference, months: 12 * count)
  default: return nil
  }
}

private func shifted(_ date: CalendarDate, days: Int) -> CalendarDate? {
  let result = date + days
  return (1...9999).contains(result.year) ? result : nil
}

/// The same day of another month, or its last day where that month is shorter.
private func shifted(_ date: CalendarDate, months: Int) -> CalendarDate? {
  let month = date.year * 12 + date.month - 1 + months
  guard month >= 12 else { return nil }
  let (year, index) = month.quotientAndRemainder(dividingBy: 12)
  return CalendarDate(
    year: year, month: index + 1, day: min(date.day, CalendarDate.dayCount(year: year, month: index + 1)))
}
