/// The place and day that open a news report: `WASHINGTON, Jan. 13 (Reuters) —`.
struct Dateline: Hashable, Sendable {
  /// From the place to the dash or stop that ends it.
  let span: Span
  let month: Int
  let day: Int
  /// As written; most datelines leave it out.
  let year: Int?
  /// The agency in brackets or slashes.
  let agency: Span?

  /// The day, in the year written or else in the one given.
  func date(inYear other: Int?) -> CalendarDate? {
    (year ?? other).flatMap { CalendarDate(year: $0, month: month, day: day) }
  }
}

/// Reads the dateline that a paragraph begins with; nil when there is none, or none with a day.
///
/// A place, a comma, month and day in either order, perhaps a year, perhaps an agency in brackets or slashes, then a dash; after a
/// bracket, a slash or a year a full stop will do.
func dateline(in text: [UInt8], paragraph: Span) -> Dateline? {
  let pieces = headerPieces(in: text, span: Span(paragraph.start, min(paragraph.end, paragraph.start + 160)))
  guard let first = pieces.first, first.mark == nil, text[first.span.start] &- 0x41 < 26 else { return nil }
  guard var index = dayStart(in: pieces, text: text) else { return nil }
  guard let (month, day, after) = monthAndDay(in: pieces, at: index) else { return nil }
  index = after
  var year: Int?
  if index + 1 < pieces.count, pieces[index].mark == 0x2C, pieces[index + 1].digits == 4 {
    year = pieces[index + 1].number
    index += 2
  } else if index < pieces.count, pieces[index].digits == 4 {
    year = pieces[index].number
    index += 1
  }
  let dayEnd = index
  if index < pieces.count, pieces[index].mark == 0x2E { index += 1 }
  let agency = agency(in: pieces, at: index)
  index = agency?.after ?? index
  guard index < pieces.count,
    ends(pieces[index], text: text, mayStop: agency != nil || (year != nil && index == dayEnd))
  else { return nil }
  return Dateline(
    span: Span(paragraph.start, pieces[index].span.end), month: month, day: day, year: year, agency: agency?.span)
}

/// The piece after the place's last comma, where a month or a number stands; nil when a word of the place is not capitalised.
private func dayStart(in pieces: [HeaderPiece], text: [UInt8]) -> Int? {
  for (index, piece) in pieces.prefix(14).enumerated() {
    if index > 0, pieces[index - 1].mark == 0x2C, piece.month != nil || (piece.number != nil && piece.digits <= 2) {
      return index
    }
    if let mark = piece.mark {
      guard [0x2C, 0x2E, 0x2D, 0x2F, 0x27].contains(mark) else { return nil }
    } else {
      let byte = text[piece.span.start]
      guard piece.number == nil, byte &- 0x41 < 26 || byte >= 0xC3 else { return nil }
    }
  }
  return nil
}

private func monthAndDay(in pieces: [HeaderPiece], at index: Int) -> (month: Int, day: Int, after: Int)? {
  var index = index
  if let month = pieces[index].month {
    index += 1
    if index < pieces.count, pieces[index].mark == 0x2E { index += 1 }
    guard index < pieces.count, let day = pieces[index].number, pieces[index].digits <= 2, (1...31).contains(day) else {
      return nil
    }
    return (month, day, index + 1)
  }
  guard let day = pieces[index].number, (1...31).contains(day), index + 1 < pieces.count else { return nil }
  return pieces[index + 1].month.map { ($0, day, index + 2) }
}

/// `(Reuters)`, `/TASS/`
private func agency(in pieces: [HeaderPiece], at index: Int) -> (span: Span, after: Int)? {
  guard index + 2 < pieces.count, let opening = pieces[index].mark, opening == 0x28 || opening == 0x2F else {
    return nil
  }
  let closing: UInt8 = opening == 0x28 ? 0x29 : 0x2F
  guard let end = pieces[(index + 1)..<min(pieces.count, index + 8)].firstIndex(where: { $0.mark == closing }),
    end > index + 1
  else { return nil }
  return (Span(pieces[index + 1].span.start, pieces[end - 1].span.end), end + 1)
}

private func ends(_ piece: HeaderPiece, text: [UInt8], mayStop: Bool) -> Bool {
  if piece.mark == 0x2D || (mayStop && (piece.mark == 0x2E || piece.mark == 0x3A)) { return true }
  return dashes.contains(piece.word)
}

private let dashes: Set<WordKey> = ["–", "—", "―"]
