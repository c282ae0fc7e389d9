/// How the lines of a text make paragraphs.
enum LineStyle: Hashable, Sendable {
  /// A line is a paragraph.
  case onePerLine
  /// Lines are broken at a width; blank lines, indents or short lines part the paragraphs.
  case wrapped(columns: Int)
  /// Lines are broken at a width, and the first word of each paragraph has a line of its own, as text copied past a drop capital has.
  case firstWordApart
}

/// The paragraphs of a text: ranges of lines, in order. Blank lines belong to none.
///
/// - Complexity: O(bytes).
func paragraphs(of lines: [TextLine], in text: [UInt8]) -> [Range<Int>] {
  let style = lineStyle(of: lines, in: text)
  let shortLine = shortLineLimit(of: lines, style: style)
  var result: [Range<Int>] = []
  var start: Int?
  for (index, line) in lines.enumerated() {
    if line.isBlank {
      if let first = start { result.append(first..<index) }
      start = nil
      continue
    }
    guard let first = start else {
      start = index
      continue
    }
    if startsParagraph(index, in: lines, text: text, style: style, shortLine: shortLine) {
      result.append(first..<index)
      start = index
    }
  }
  if let first = start { result.append(first..<lines.count) }
  return result
}

// MARK: Style

/// Judged by the lines that stand directly under one another.
func lineStyle(of lines: [TextLine], in text: [UInt8]) -> LineStyle {
  var widths: [Int] = []
  var breaks = 0
  var softBreaks = 0
  var openers = 0
  for index in lines.indices where !lines[index].isBlank {
    let isFollowed = index + 1 < lines.count && !lines[index + 1].isBlank
    let follows = index > 0 && !lines[index - 1].isBlank
    if isFollowed || follows { widths.append(columns(of: lines[index], in: text)) }
    guard isFollowed else { continue }
    breaks += 1
    if !endsSentence(lines[index], in: text) { softBreaks += 1 }
    if isSingleWord(lines[index], in: text), !follows || endsSentence(lines[index - 1], in: text) { openers += 1 }
  }
  guard breaks > 0, softBreaks * 10 >= breaks * 3 else { return .onePerLine }
  if openers >= 3 && openers * 15 >= breaks { return .firstWordApart }
  widths.sort()
  let wide = widths[min(widths.count - 1, widths.count * 95 / 100)]
  guard wide <= 120, widths[widths.count / 2] >= 35 || breaks == 1 else { return .onePerLine }
  return .wrapped(columns: wide)
}

/// A line of fewer columns, its follower's first word included, ends its paragraph for want of words.
///
/// Where blank lines part the paragraphs, only much shorter lines (addresses, lists) are paragraphs of their own.
private func shortLineLimit(of lines: [TextLine], style: LineStyle) -> Int {
  guard case .wrapped(let columns) = style else { return 0 }
  let gaps = lines.indices.dropFirst().dropLast().count { lines[$0].isBlank && !lines[$0 - 1].isBlank }
  let written = lines.count { !$0.isBlank }
  return gaps * 8 >= written ? columns * 2 / 3 : columns
}

// MARK: Breaks

private func startsParagraph(_ index: Int, in lines: [TextLine], text: [UInt8], style: LineStyle, shortLine: Int)
  -> Bool
{
  let line = lines[index]
  let previous = lines[index - 1]
  if standsAlone(line, in: text) || standsAlone(previous, in: text) || startsItem(line, in: text) { return true }
  switch style {
  case .onePerLine:
    return true
  case .firstWordApart:
    return isSingleWord(line, in: text) && endsSentence(previous, in: text)
  case .wrapped:
    if let label = speakerLabel(in: text, line: line.span), label.style != .words { return true }
    let ends = endsSentence(previous, in: text)
    if ends && line.indent >= previous.indent + 2 && line.indent <= 12 { return true }
    let wordLength = text[line.span.range].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
    guard columns(of: previous, in: text) + 1 + wordLength <= shortLine else { return false }
    return ends || startsLikeSentence(line, in: text)
  }
}

/// Headings and lines of marks.
private func standsAlone(_ line: TextLine, in text: [UInt8]) -> Bool {
  let bytes = text[line.span.range]
  if headingLength(in: text, line: line.span) > 0 { return true }
  return !bytes.contains { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0x80 } && bytes.count >= 3
}

/// Bytes of the `#` marks of a Markdown heading and the space after them; 0 when it is none.
func headingLength(in text: [UInt8], line: Span) -> Int {
  let marks = text[line.range].prefix { $0 == 0x23 }.count
  guard (1...6).contains(marks), line.start + marks < line.end, text[line.start + marks] == 0x20 else { return 0 }
  return marks + 1
}

/// Bytes of a bullet and the space after it: `* `, `• `, `· `; else 0. A hyphen is none: dialogue opens with it as well.
func bulletLength(in text: [UInt8], line: Span) -> Int {
  let bytes = text[line.range]
  for bullet in ["* ", "• ", "· ", "▪ ", "● "] where bytes.starts(with: bullet.utf8) { return bullet.utf8.count }
  return 0
}

/// A bullet, a hyphen or a number with a stop that opens an item of a list.
private func startsItem(_ line: TextLine, in text: [UInt8]) -> Bool {
  if bulletLength(in: text, line: line.span) > 0 { return true }
  let bytes = text[line.span.range]
  if bytes.starts(with: "- ".utf8) { return true }
  let digits = bytes.prefix { $0 &- 0x30 < 10 }.count
  return (1...2).contains(digits) && bytes.dropFirst(digits).starts(with: ". ".utf8)
}

/// One word without white space that ends no sentence.
private func isSingleWord(_ line: TextLine, in text: [UInt8]) -> Bool {
  line.span.count <= 40 && !text[line.span.range].contains { $0 <= 0x20 } && !endsSentence(line, in: text)
}

/// Whether its last mark, closing quotation marks and brackets apart, may end a sentence or a lead-in.
private func endsSentence(_ line: TextLine, in text: [UInt8]) -> Bool {
  var end = line.span.end
  while end > line.span.start {
    switch text[end - 1] {
    case 0x2E, 0x21, 0x3F, 0x3A: return true
    case 0x22, 0x27, 0x29, 0x5D: end -= 1
    case 0x99, 0x9D, 0xA6:
      guard end - line.span.start >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80 else { return false }
      if text[end - 1] == 0xA6 { return true }
      end -= 3
    default: return false
    }
  }
  return false
}

/// A capital or a digit. A quotation mark tells nothing: quotations begin within sentences.
private func startsLikeSentence(_ line: TextLine, in text: [UInt8]) -> Bool {
  let first = text[line.span.start]
  return first &- 0x41 < 26 || first &- 0x30 < 10
}

private func columns(of line: TextLine, in text: [UInt8]) -> Int {
  text[line.span.range].count { $0 & 0xC0 != 0x80 }
}
