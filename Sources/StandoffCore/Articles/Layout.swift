/// Reads the layout of an article: its header fields and its blocks.
///
/// Every byte that is not white space lies in exactly one block.
/// - Parameter today: the day on which it is read: a later day is believed only when there is no other. Nil when it is not known.
/// - Complexity: O(bytes).
package func article(path: String, text: [UInt8], encoding: TextEncoding, today: CalendarDate? = nil) -> Article {
  var reader = LayoutReader(path: path, text: text)
  reader.evidence.today = today
  reader.readFrontMatter()
  reader.readHeader()
  reader.readLinesNearTheTop()
  reader.readFooter()
  let paragraphs = reader.bodyParagraphs()
  reader.readDateline(of: paragraphs)
  reader.readTitleDate()
  reader.readFileName()
  return Article(
    path: path, text: text, encoding: encoding, title: reader.title, outlet: reader.outletField(), url: reader.url,
    byline: reader.byline, creationTime: creationTime(from: reader.evidence),
    blocks: reader.blocks(body: paragraphs))
}

/// Takes the lines of a text apart into header, title, footer and body, and collects what they tell.
struct LayoutReader {
  let path: String
  let text: [UInt8]
  let lines: [TextLine]
  private(set) var title: ArticleField?
  private(set) var url: ArticleField?
  private(set) var byline: ArticleField?
  fileprivate(set) var evidence = DateEvidence()
  private var namedOutlet: ArticleField?
  private var address: WebAddress?
  /// The blocks of lines that are no body, by the index of their first line.
  private var taken: [Int: Block] = [:]
  /// The lines that such blocks cover.
  private var isTaken: [Bool]
  private var bodyStart = 0

  init(path: String, text: [UInt8]) {
    self.path = path
    self.text = text
    lines = textLines(of: text, in: Span(0, text.count))
    isTaken = Array(repeating: false, count: lines.count)
  }
}

// MARK: Parts of the page

extension LayoutReader {
  mutating func readFrontMatter() {
    guard let matter = frontMatter(in: text, lines: lines) else { return }
    let first = lines.firstIndex { !$0.isBlank } ?? 0
    for index in first...matter.lastLine where !lines[index].isBlank {
      take(index, as: Block(kind: .header, span: lines[index].span))
    }
    for entry in matter.entries {
      if entry.key == .title, title == nil, !entry.value.isEmpty { takeTitle(of: entry) }
      read(entry.key, name: entry.name, value: entry.value, string: entry.text, basis: .header)
    }
    bodyStart = matter.lastLine + 1
  }

  /// A title in front matter is a block of its own: its key is not read, nor the quotation mark that closes it.
  private mutating func takeTitle(of entry: FrontMatter.Entry) {
    guard let first = lines.firstIndex(where: { $0.span.start == entry.span.start }) else { return }
    let covered = lines.indices[first...].prefix { lines[$0].span.start < entry.span.end }
    for index in covered { taken[index] = nil }
    taken[first] = Block(
      kind: .title, span: entry.span, contentStart: entry.value.start, contentEnd: entry.value.end)
    title = ArticleField(value: entry.text, span: entry.value, rule: "front matter title")
  }

  /// Title, dates, addresses, bylines and `Key: value` lines, in any order, up to the first line that is none of them.
  mutating func readHeader() {
    var index = bodyStart
    while index < lines.count {
      if lines[index].isBlank || isTaken[index] || readHeaderLine(index) {
        index += 1
      } else if title == nil, let end = titleEnd(from: index) {
        takeTitle(index..<end)
        index = end
      } else {
        return
      }
    }
  }

  /// Bylines and dates stand a few lines lower where a page puts a summary or a picture first.
  mutating func readLinesNearTheTop() {
    var seen = 0
    for index in lines.indices.dropFirst(bodyStart) where !lines[index].isBlank && !isTaken[index] {
      let isAlone = index == 0 || lines[index - 1].isBlank || isTaken[index - 1] || lines[index - 1].span.count < 60
      if isAlone { readDateOrByline(index) }
      seen += 1
      if seen == 14 { return }
    }
  }

  /// `Key: value` and publication lines among the last ones.
  mutating func readFooter() {
    var seen = 0
    for index in lines.indices.reversed() where !lines[index].isBlank && !isTaken[index] {
      seen += 1
      if seen > 25 || index <= bodyStart { return }
      let line = lines[index].span
      if let field = headerField(in: text, line: line), field.key != .other, line.count <= 300, !field.value.isEmpty {
        take(index, as: Block(kind: .header, span: line))
        read(field.key, name: field.name, value: field.value, string: string(field.value), basis: .footer)
      } else if let dated = dateLine(in: text, line: line), dated.entries.contains(where: { $0.kind != .plain }) {
        take(index, as: Block(kind: .header, span: line))
        add(dated.entries, rank: .footer, basis: .footer, line: line)
      }
    }
  }

  /// Takes a line that is a date, an address, a byline or a `Key: value` pair.
  private mutating func readHeaderLine(_ index: Int) -> Bool {
    let line = lines[index].span
    if let field = headerField(in: text, line: line), line.count <= 400 {
      if field.key == .title, title == nil, !field.value.isEmpty {
        title = ArticleField(value: string(field.value), span: field.value, rule: "Title: …")
        take(index, as: Block(kind: .title, span: line, contentStart: field.value.start))
        return true
      }
      read(field.key, name: field.name, value: field.value, string: string(field.value), basis: .header)
    } else if let address = WebAddress(in: text, span: line) {
      set(address, rule: "address line")
    } else {
      return readDateOrByline(index)
    }
    take(index, as: Block(kind: .header, span: line))
    return true
  }

  /// Takes a line that is a date or a byline.
  @discardableResult
  private mutating func readDateOrByline(_ index: Int) -> Bool {
    let line = lines[index].span
    if let dated = dateLine(in: text, line: line) {
      add(dated.entries, rank: .plain, basis: .header, line: line)
    } else if let dated = markupDate(in: text, line: line) {
      add([dated], rank: .plain, basis: .header, line: line)
    } else if let byline = StandoffCore.byline(in: text, line: line) {
      set(byline, line: line)
    } else {
      return false
    }
    take(index, as: Block(kind: .header, span: line))
    return true
  }

  private mutating func take(_ index: Int, as block: Block) {
    taken[index] = block
    isTaken[index] = true
  }
}

// MARK: Fields

extension LayoutReader {
  private func string(_ span: Span) -> String { String(decoding: text[span.range], as: UTF8.self) }

  private mutating func read(_ key: HeaderKey, name: Span, value: Span, string: String, basis: CreationTimeBasis) {
    guard !value.isEmpty else { return }
    let rule = RuleName("\(self.string(name)): …")
    let line = name.union(value)
    let footerRank: DateCandidate.Rank? = basis == .footer ? .footer : nil
    switch key {
    case .published: addDates(in: value, line: line, rank: footerRank ?? .published, basis: basis)
    case .date: addDates(in: value, line: line, rank: footerRank ?? .plain, basis: basis)
    case .updated: addDates(in: value, line: line, rank: .updated, basis: basis)
    case .outlet: setOutlet(string, span: value, rule: rule)
    case .author:
      if byline == nil { byline = ArticleField(value: string, span: value, rule: rule) }
    case .address, .source:
      if let address = WebAddress(in: text, span: value) {
        set(address, rule: rule)
      } else if key == .source {
        setOutlet(string, span: value, rule: rule)
      }
    case .title, .other: break
    }
  }

  private mutating func setOutlet(_ name: String, span: Span, rule: RuleName) {
    if namedOutlet == nil { namedOutlet = ArticleField(value: name, span: span, rule: rule) }
  }

  private mutating func set(_ address: WebAddress, rule: RuleName) {
    guard url == nil else { return }
    self.address = address
    url = ArticleField(value: string(address.span), span: address.span, rule: rule)
    switch address.date(in: text) {
    case .day(let date):
      add(date, rank: .address, basis: .url, line: date.span)
    case .month(let year, let month, let span):
      guard let first = CalendarDate(year: year, month: month, day: 1) else { return }
      let days = DayInterval(earliest: first, latest: first + (CalendarDate.dayCount(year: year, month: month) - 1))
      evidence.candidates.append(
        DateCandidate(
          rank: .addressMonth, basis: .url, readings: [], month: days, span: span, words: string(span)))
    case nil: break
    }
  }

  private mutating func set(_ byline: Byline, line: Span) {
    if self.byline == nil {
      self.byline = ArticleField(value: string(byline.names), span: byline.names, rule: "By <names>")
    }
    add(byline.entries, rank: .byline, basis: .byline, line: line)
  }

  private mutating func addDates(in value: Span, line: Span, rank: DateCandidate.Rank, basis: CreationTimeBasis) {
    // One key has one date; what follows it is a time, a remark, or the next key: `Issued on: … Modified: …`.
    let entries = dateEntries(among: headerPieces(in: text, span: value)[...], allowsOtherWords: true)
    for (index, entry) in entries.enumerated() where index == 0 || entry.kind == .updated {
      add(entry.date, rank: index == 0 ? rank : .updated, basis: basis, line: line)
    }
  }

  private mutating func add(_ date: HeaderDate, rank: DateCandidate.Rank, basis: CreationTimeBasis, line: Span) {
    var notation = date.notation
    notation?.layout = layoutKey(of: line)
    notation?.words = string(date.span)
    evidence.candidates.append(
      DateCandidate(
        rank: rank, basis: basis, readings: date.readings, span: date.span, words: oneLine(string(line)),
        weekday: date.weekday, notation: notation))
  }

  private mutating func add(
    _ entries: [DateLine.Entry], rank: DateCandidate.Rank, basis: CreationTimeBasis, line: Span
  ) {
    for entry in entries {
      let published: DateCandidate.Rank = rank == .plain ? .published : rank
      let rank = entry.kind == .updated ? .updated : entry.kind == .published ? published : rank
      add(entry.date, rank: rank, basis: basis, line: line)
    }
  }

  /// The outlet that the article names, or else whose address it has.
  ///
  /// A feed's short name (`nyt-world`) gives way to the outlet's own where the address is known.
  func outletField() -> ArticleField? {
    let known = address.flatMap { outletName(ofHost: $0.host) }
    if let named = namedOutlet, known == nil || named.value.utf8.contains(where: { $0 &- 0x41 < 26 || $0 == 0x20 }) {
      return named
    }
    return address.map { ArticleField(value: known ?? $0.host, span: nil, rule: "host of the address") }
  }
}

// MARK: Title

extension LayoutReader {
  private mutating func takeTitle(_ range: Range<Int>) {
    let span = Span(lines[range.lowerBound].span.start, lines[range.upperBound - 1].span.end)
    let content = Span(span.start + headingLength(in: text, line: span), span.end)
    for index in range { isTaken[index] = true }
    taken[range.lowerBound] = Block(kind: .title, span: span, contentStart: content.start)
    let value = string(content).split(whereSeparator: \.isNewline).joined(separator: " ")
    title = ArticleField(value: value, span: content, rule: "first line")
  }

  /// The line after a title that begins at a line; nil when what stands there is none.
  private func titleEnd(from index: Int) -> Int? {
    let line = lines[index].span
    guard line.count <= 400, hasLetters(line) else { return nil }
    let next = index + 1
    guard next < lines.count else { return line.count <= 150 && !endsWithStop(line) ? next : nil }
    if let follower = lines[next...].first(where: { !$0.isBlank }), isHeaderLine(follower) { return next }
    if isRepeated(line, after: next) || headingLength(in: text, line: line) > 0 { return next }
    guard line.count <= 250, !looksLikeBody(line), !endsWithStop(line) || isHeadlineCase(line) else { return nil }
    return lines[next].isBlank ? next : wrappedTitleEnd(from: index)
  }

  /// A title over two or three lines, or nil when the lines are the beginning of a paragraph that is broken at a width.
  private func wrappedTitleEnd(from index: Int) -> Int? {
    let body = Array(lines[index...])
    guard let first = paragraphs(of: body, in: text).first, first.count > 1 else { return index + 1 }
    if case .firstWordApart = lineStyle(of: body, in: text) { return index + 1 }
    let span = Span(body[0].span.start, body[first.upperBound - 1].span.end)
    return first.count <= 3 && span.count <= 250 && !endsWithStop(span) ? index + first.count : nil
  }

  private func hasLetters(_ line: Span) -> Bool {
    text[line.range].contains { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }
  }

  /// A dateline, litter, or a speaker with words to say.
  private func looksLikeBody(_ line: Span) -> Bool {
    if StandoffCore.dateline(in: text, paragraph: line) != nil || litterRule(in: text, paragraph: line) != nil {
      return true
    }
    guard let label = speakerLabel(in: text, line: line) else { return false }
    return label.style == .capitals && line.end - label.contentStart > 80
  }

  private func isHeaderLine(_ line: TextLine) -> Bool {
    headerField(in: text, line: line.span) != nil || dateLine(in: text, line: line.span) != nil
      || WebAddress(in: text, span: line.span) != nil || StandoffCore.byline(in: text, line: line.span) != nil
  }

  private func isRepeated(_ line: Span, after index: Int) -> Bool {
    guard let next = lines[index...].first(where: { !$0.isBlank }) else { return false }
    return letters(of: next.span) == letters(of: line)
  }

  private func endsWithStop(_ line: Span) -> Bool {
    guard text[line.end - 1] == 0x2E, line.count > 3, text[line.end - 2] != 0x2E else { return false }
    // A tokenised text sets its stops apart; those of `U.S.` and `J.` are none.
    if text[line.end - 2] == 0x20 { return true }
    let word = text[line.range].dropLast().reversed().prefix { ($0 | 0x20) &- 0x61 < 26 }.count
    return word > 1
  }

  /// Most of the longer words have a capital.
  private func isHeadlineCase(_ line: Span) -> Bool {
    let words = text[line.range].split(separator: 0x20).filter { $0.count >= 4 }
    let capitals = words.count { ($0.first ?? 0) &- 0x41 < 26 }
    return line.count <= 140 && words.count >= 2 && capitals * 10 >= words.count * 7
  }

  /// A key of the letters of a line, case apart: two lines of one layout have the same.
  fileprivate func layoutKey(of line: Span) -> WordKey {
    var hasher = WordHasher()
    for byte in text[line.range] where (byte | 0x20) &- 0x61 < 26 { hasher.append(byte | 0x20) }
    return hasher.key
  }

  /// A key of the letters and digits of a line, case apart.
  private func letters(of line: Span) -> WordKey {
    var hasher = WordHasher()
    for byte in text[line.range] {
      if byte &- 0x41 < 26 {
        hasher.append(byte | 0x20)
      } else if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        hasher.append(byte)
      }
    }
    return hasher.key
  }
}

// MARK: Body

extension LayoutReader {
  /// The paragraphs of the lines that no header or footer has taken.
  func bodyParagraphs() -> [BodyParagraph] {
    let body = lines.indices.map { isTaken[$0] ? TextLine(span: Span(0, 0), indent: 0) : lines[$0] }
    let titleKey = title?.span.map { letters(of: $0) }
    let titleLength = title?.span?.count ?? 0
    return paragraphs(of: body, in: text).map { range in
      let span = Span(lines[range.lowerBound].span.start, lines[range.upperBound - 1].span.end)
      let repeatsTitle = titleKey != nil && abs(span.count - titleLength) <= 20 && letters(of: span) == titleKey
      return BodyParagraph(
        span: span, litter: repeatsTitle ? "title again" : litterRule(in: text, paragraph: span),
        label: speakerLabel(in: text, line: lines[range.lowerBound].span))
    }
  }

  mutating func readDateline(of paragraphs: [BodyParagraph]) {
    guard let first = paragraphs.first(where: { $0.litter == nil }) else { return }
    guard let dateline = StandoffCore.dateline(in: text, paragraph: first.span) else { return }
    if let agency = dateline.agency, namedOutlet == nil, address == nil {
      namedOutlet = ArticleField(value: string(agency), span: agency, rule: "agency of the dateline")
    }
    let words = string(dateline.span)
    evidence.dateline = (dateline.month, dateline.day, words)
    let year = evidence.candidates.compactMap { $0.month?.earliest?.year }.first
    guard let day = dateline.date(inYear: year) else { return }
    evidence.candidates.append(
      DateCandidate(rank: .dateline, basis: .header, readings: [day], span: dateline.span, words: words))
  }

  /// A title that begins or ends with a full date is stamped with it: `Press briefing, January 14, 2022`.
  mutating func readTitleDate() {
    guard let span = title?.span else { return }
    let pieces = headerPieces(in: text, span: span)
    for index in pieces.indices {
      guard let (date, count) = headerDate(in: pieces[...], at: index), date.hasFullYear, date.notation == nil else {
        continue
      }
      let before = index > 0 ? pieces[index - 1] : nil
      let isStamp = before.map { $0.mark != nil || $0.word == "–" || $0.word == "—" || date.weekday != nil } ?? true
      let isAtTheEnd = pieces[(index + count)...].allSatisfy { $0.mark != nil }
      let isAtTheStart = index == 0 && index + count < pieces.count && pieces[index + count].mark != nil
      guard (isAtTheEnd && isStamp) || isAtTheStart else { continue }
      return add(date, rank: .title, basis: .header, line: span)
    }
  }

  mutating func readFileName() {
    let bytes = Array(path.utf8)
    let dates = headerDates(in: bytes, span: Span(0, bytes.count))
    guard let date = dates.last(where: { $0.day != nil && $0.hasFullYear }) else { return }
    evidence.candidates.append(
      DateCandidate(
        rank: .fileName, basis: .filename, readings: date.readings, span: nil,
        words: String(decoding: bytes[date.span.range], as: UTF8.self)))
  }

  func blocks(body: [BodyParagraph]) -> [Block] {
    (Array(taken.values) + bodyBlocks(of: body, in: text)).sorted { $0.span < $1.span }
  }
}
