/// A line that names who wrote the article: `By Ann Lee and Bo Marsh, January 21, 2022`.
struct Byline: Hashable, Sendable {
  let names: Span
  let entries: [DateLine.Entry]
}

/// Reads a line as a byline; nil when it is a sentence or a headline that only begins with "by".
func byline(in text: [UInt8], line: Span) -> Byline? {
  guard line.count <= 200, line.count > 5, text[line.start] | 0x20 == 0x62, text[line.start + 1] | 0x20 == 0x79 else {
    return nil
  }
  let pieces = headerPieces(in: text, span: line)
  guard pieces.count > 1, pieces[0].word == "by" else { return nil }
  let end = namesEnd(in: pieces, text: text)
  guard (2...30).contains(end), isName(pieces[1], text: text) else { return nil }
  let entries = dateEntries(among: pieces[end...], allowsOtherWords: true)
  guard end == pieces.count || !entries.isEmpty || tailOpeners.contains(pieces[end].word) || pieces[end].mark == 0x7C
  else { return nil }
  guard !endsLikeSentence(pieces[end - 1], before: end == 2 ? nil : pieces[end - 2]) else { return nil }
  let last = pieces[..<end].last { $0.mark == nil || $0.mark == 0x2E || $0.mark == 0x29 } ?? pieces[1]
  return Byline(names: Span(pieces[1].span.start, last.span.end), entries: entries)
}

/// The piece that ends the names: a date, a bar, or a word that is none of a name.
private func namesEnd(in pieces: [HeaderPiece], text: [UInt8]) -> Int {
  var index = 1
  while index < pieces.count {
    let piece = pieces[index]
    if headerDate(at: pieces[index...]) != nil || piece.number != nil || tailOpeners.contains(piece.word) { break }
    if let mark = piece.mark, !nameMarks.contains(mark) { break }
    if piece.mark == nil, !isName(piece, text: text), !nameParticles.contains(piece.word) { break }
    index += 1
  }
  return index
}

private func isName(_ piece: HeaderPiece, text: [UInt8]) -> Bool {
  guard piece.mark == nil, piece.number == nil, piece.month == nil, !notNames.contains(piece.word) else { return false }
  let first = text[piece.span.start]
  return first &- 0x41 < 26 || first >= 0xC3
}

/// A full stop behind a whole word ends a sentence; behind one or two letters it is an initial's or that of `Jr.`.
private func endsLikeSentence(_ last: HeaderPiece, before: HeaderPiece?) -> Bool {
  last.mark == 0x2E && (before?.span.count ?? 0) > 2
}

private let nameMarks: Set<UInt8> = [0x2C, 0x2E, 0x27, 0x2D, 0x26, 0x2F, 0x28, 0x29, 0x3B]
private let nameParticles: Set<WordKey> = [
  "and", "de", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "du", "di", "da", "dos", "ter", "with", "for",
  "of", "in", "the", "ibn", "ben", "y", "d",
]
private let notNames: Set<WordKey> = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "the", "then", "now", "contrast",
  "comparison", "law", "all", "any", "far", "early", "late", "mid", "this", "that", "a", "an", "its", "his", "her",
]
private let tailOpeners: Set<WordKey> = ["published", "updated", "posted", "last", "first", "–", "—", "|", "·", "•"]
