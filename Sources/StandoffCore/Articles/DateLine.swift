/// A line that is dates and nothing else, save times, weekdays and words of publishing: `Updated Jan. 14, 2022, 5:30 p.m. ET`.
struct DateLine: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    let date: HeaderDate
    let kind: DateKind
  }
  let entries: [Entry]
}

/// What a date of a header says of the article.
enum DateKind: Hashable, Sendable {
  case published, updated
  /// Not said.
  case plain
}

/// Reads a line as dates and nothing else; nil when other words stand in it or no date does.
func dateLine(in text: [UInt8], line: Span) -> DateLine? {
  guard line.count <= 120, text[line.range].contains(where: { $0 &- 0x30 < 10 }) else { return nil }
  let entries = dateEntries(among: headerPieces(in: text, span: line)[...], allowsOtherWords: false)
  return entries.isEmpty ? nil : DateLine(entries: entries)
}

/// The dates of a line with what the words before each say of it; none at all when other words are not allowed and stand there.
func dateEntries(among pieces: ArraySlice<HeaderPiece>, allowsOtherWords: Bool) -> [DateLine.Entry] {
  var entries: [DateLine.Entry] = []
  var kind = DateKind.plain
  var index = pieces.startIndex
  while index < pieces.endIndex {
    let piece = pieces[index]
    if let (date, count) = headerDate(at: pieces[index...]) {
      entries.append(DateLine.Entry(date: date, kind: kind))
      index += count
      continue
    }
    if publishingWords.contains(piece.word) { kind = .published }
    if updatingWords.contains(piece.word) { kind = .updated }
    guard allowsOtherWords || isFiller(piece) else { return [] }
    index += 1
  }
  return entries
}

private func isFiller(_ piece: HeaderPiece) -> Bool {
  if piece.mark != nil { return true }
  if piece.number != nil { return piece.digits <= 6 }
  return fillerWords.contains(piece.word) || publishingWords.contains(piece.word) || updatingWords.contains(piece.word)
}

private let publishingWords: Set<WordKey> = ["published", "posted", "issued", "released", "publication", "filed"]
private let updatingWords: Set<WordKey> = ["updated", "modified", "revised", "edited", "update"]

/// Weekdays, zones and the small words around a date. The multi-byte dot and dashes count as words of `HeaderPiece`.
private let fillerWords: Set<WordKey> = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
  "thur", "thurs", "fri", "sat", "sun", "on", "at", "am", "pm", "a", "p", "m", "t", "z", "h", "gmt", "utc", "est",
  "edt",
  "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "bst", "cet", "cest", "eet", "msk", "ist", "jst",
  "kst", "aest", "local", "time", "last", "first", "date", "of", "the", "hrs", "hours", "eastern", "noon", "this",
  "article", "was", "story", "·", "•", "–", "—", "\u{A0}", "\u{202F}", "as", "to", "day", "week", "from",
]
