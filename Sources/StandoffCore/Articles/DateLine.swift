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
  let pieces = headerPieces(in: text, span: line)[...]
  var entries = dateEntries(among: pieces, allowsOtherWords: false)
  if entries.isEmpty, isFewNamesApart(pieces, in: text) { entries = dateEntries(among: pieces, allowsOtherWords: true) }
  return entries.isEmpty ? nil : DateLine(entries: entries)
}

/// `14 January 2022 | Reuters`, `Politics · Jan 14, 2022 · 5 min read`: bars or dots part the date from at most five other words, which are
/// names or tell how long the text is.
private func isFewNamesApart(_ pieces: ArraySlice<HeaderPiece>, in text: [UInt8]) -> Bool {
  guard pieces.first?.word != "by", pieces.contains(where: { $0.mark == 0x7C || $0.word == "·" || $0.word == "•" })
  else { return false }
  let others = pieces.filter { !isFiller($0) && $0.month == nil }
  return others.count <= 5
    && others.allSatisfy { text[$0.span.start] &- 0x41 < 26 || lengthWords.contains($0.word) || $0.number != nil }
}

/// A date in a line of markup that was left in the text: `<time datetime="2022-01-14T05:00">`, `<meta property="article:published_time" …>`.
func markupDate(in text: [UInt8], line: Span) -> DateLine.Entry? {
  guard line.count > 12, line.count <= 600, text[line.start] == 0x3C else { return nil }
  let pieces = headerPieces(in: text, span: line)[...]
  guard pieces.count > 3, pieces[1].word == "meta" || pieces[1].word == "time" else { return nil }
  let words = Set(pieces.map(\.word))
  let isUpdate = !words.isDisjoint(with: updatingMarkup)
  guard isUpdate || !words.isDisjoint(with: publishingMarkup), let date = headerDates(among: pieces).first else {
    return nil
  }
  return DateLine.Entry(date: date, kind: isUpdate ? .updated : pieces[1].word == "time" ? .plain : .published)
}

private let lengthWords: Set<WordKey> = ["min", "mins", "minute", "minutes", "read"]
private let publishingMarkup: Set<WordKey> = [
  "published", "publish", "pubdate", "datepublished", "datetime", "issued", "date", "created",
]
private let updatingMarkup: Set<WordKey> = ["modified", "datemodified", "updated", "lastmod"]

/// The dates of a line with what the words before each say of it; none at all when other words are not allowed and stand there.
func dateEntries(among pieces: ArraySlice<HeaderPiece>, allowsOtherWords: Bool) -> [DateLine.Entry] {
  var entries: [DateLine.Entry] = []
  var kind = DateKind.plain
  var index = pieces.startIndex
  while index < pieces.endIndex {
    let piece = pieces[index]
    if let (date, count) = headerDate(in: pieces, at: index) {
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
