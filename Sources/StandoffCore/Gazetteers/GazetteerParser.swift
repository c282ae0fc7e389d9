/// The attributes a line may give.
enum GazetteerAttribute: String, CaseIterable {
  case id, of, to, seat, capital, iso, gender, since, until, office, surname
}

/// Reads lists of names into entries and phrases; one parser may read several lists.
struct GazetteerParser {
  private(set) var entries: [GazetteerEntry] = []
  private(set) var aliases: [GazetteerAlias] = []
  private(set) var aliasEntries: [Int] = []
  private(set) var entryByID: [String: Int] = [:]
  private(set) var trie = TokenTrie(minimumCapacity: 1 << 15)
  /// What each phrase of the trie names: (node, reading), in the order of the lists.
  private(set) var readings: [(node: Int, reading: GazetteerReading)] = []

  private var list = ""
  private var line = 0
  private var bytes: [UInt8] = []

  /// - Complexity: O(bytes of the list).
  mutating func read(_ text: GazetteerText) throws(GazetteerError) {
    list = text.name
    bytes = Array(text.text.utf8)
    line = 0
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count && bytes[end] != Byte.newline { end += 1 }
      line += 1
      try readLine(trimmed(start..<end))
      start = end + 1
    }
  }

  private mutating func readLine(_ range: Range<Int>) throws(GazetteerError) {
    if range.isEmpty || bytes[range.lowerBound] == Byte.hash { return }
    let fields = split(range, at: Byte.tab)
    if fields.count < 2 { throw error(.missingFields(fields.count)) }
    if fields.count > 4 { throw error(.tooManyFields(fields.count)) }
    let (nameRange, isShared) = unmarked(fields[0])
    let name = string(nameRange)
    if name.isEmpty { throw error(.emptyName) }
    guard let kind = EntityKind(rawValue: string(fields[1])) else { throw error(.unknownKind(string(fields[1]))) }
    let attributes = try readAttributes(fields.count > 2 ? fields[2] : range.upperBound..<range.upperBound)
    let entry = try place(name: name, kind: kind, attributes)
    addName(name, isShared: isShared, of: entry, surname: attributes.surname)
    if fields.count > 3 { try readAliases(fields[3], of: entry) }
    if kind == .state { addCapital(of: entry) }
  }

  /// The values of one line.
  private struct Attributes {
    var id: String?
    var of: String?
    var to: String?
    var seat: String?
    var capital: String?
    var iso: String?
    var gender: Gender?
    var since: DayInterval?
    var until: DayInterval?
    var office: String?
    var surname: String?
  }

  private func readAttributes(_ range: Range<Int>) throws(GazetteerError) -> Attributes {
    var result = Attributes()
    for part in split(range, at: Byte.semicolon) where !part.isEmpty {
      let pair = split(part, at: Byte.equals)
      let key = string(pair[0])
      guard let attribute = GazetteerAttribute(rawValue: key) else { throw error(.unknownAttribute(key)) }
      guard pair.count == 2, !pair[1].isEmpty else { throw error(.attributeWithoutValue(key)) }
      try set(attribute, to: string(pair[1]), in: &result)
    }
    return result
  }

  private func set(
    _ attribute: GazetteerAttribute, to value: String, in attributes: inout Attributes
  ) throws(GazetteerError) {
    switch attribute {
    case .id: attributes.id = value
    case .of: attributes.of = value
    case .to: attributes.to = value
    case .seat: attributes.seat = value
    case .capital: attributes.capital = value
    case .iso: attributes.iso = value
    case .office: attributes.office = value
    case .surname: attributes.surname = value
    case .since: attributes.since = try date(value)
    case .until: attributes.until = try date(value)
    case .gender:
      switch value {
      case "f", Gender.female.rawValue: attributes.gender = .female
      case "m", Gender.male.rawValue: attributes.gender = .male
      default: throw error(.unknownGender(value))
      }
    }
  }

  private func date(_ value: String) throws(GazetteerError) -> DayInterval {
    guard let days = DayInterval(partialDate: value) else { throw error(.unreadableDate(value)) }
    return days
  }

  private func days(_ attributes: Attributes) throws(GazetteerError) -> DayInterval {
    let start = attributes.since?.earliest
    let end = attributes.until?.latest
    if let start, let end, end < start { throw error(.endBeforeStart) }
    return DayInterval(earliest: start, latest: end)
  }

  /// The entry of a line: a new one, or the person already listed whose further office this is.
  private mutating func place(
    name: String, kind: EntityKind, _ attributes: Attributes
  ) throws(GazetteerError) -> Int {
    let id = attributes.id ?? NameVariants.slug(of: name)
    let index: Int
    if let known = entryByID[id] {
      guard kind == .person && entries[known].kind == .person else { throw error(.duplicateID(id)) }
      index = known
    } else {
      index = entries.count
      entries.append(GazetteerEntry(id: id, name: name, kind: kind))
      entryByID[id] = index
    }
    update(&entries[index], with: attributes, days: try days(attributes))
    return index
  }

  private func update(_ entry: inout GazetteerEntry, with attributes: Attributes, days: DayInterval) {
    entry.gender = attributes.gender ?? entry.gender
    entry.of = attributes.of ?? entry.of
    entry.seat = attributes.seat ?? entry.seat
    entry.capital = attributes.capital ?? entry.capital
    entry.iso = attributes.iso ?? entry.iso
    if let office = attributes.office {
      entry.terms.append(OfficeTerm(office: office, of: attributes.of, to: attributes.to, days: days))
    } else if attributes.since != nil || attributes.until != nil {
      entry.days = days
    }
  }

  private mutating func readAliases(_ range: Range<Int>, of entry: Int) throws(GazetteerError) {
    for part in split(range, at: Byte.semicolon) where !part.isEmpty {
      var rest = part
      var aliasClass = AliasClass.name
      if let colon = bytes[part].firstIndex(of: Byte.colon) {
        let word = string(part.lowerBound..<colon)
        guard let known = AliasClass(rawValue: word) else { throw error(.unknownAliasClass(word)) }
        aliasClass = known
        rest = trimmed(colon + 1..<part.upperBound)
      }
      let (text, isShared) = unmarked(rest)
      if text.isEmpty { throw error(.emptyName) }
      add(GazetteerAlias(text: string(text), aliasClass: aliasClass, isShared: isShared), of: entry)
    }
  }

  /// A name without the `*` that marks it as shared.
  private func unmarked(_ range: Range<Int>) -> (range: Range<Int>, isShared: Bool) {
    guard !range.isEmpty, bytes[range.upperBound - 1] == Byte.asterisk else { return (range, false) }
    return (trimmed(range.lowerBound..<range.upperBound - 1), true)
  }

  /// The canonical name is an alias, and of a person the surname too; a further line of the same person adds neither.
  private mutating func addName(_ name: String, isShared: Bool, of entry: Int, surname: String?) {
    let isFirstLine = entry == entries.count - 1 && aliasEntries.last != entry
    guard isFirstLine else { return }
    add(GazetteerAlias(text: name, aliasClass: .name, isShared: isShared), of: entry)
    guard entries[entry].kind == .person else { return }
    for short in NameVariants.shortForms(of: name, surname: surname) {
      add(GazetteerAlias(text: short.text, aliasClass: short.aliasClass, isShared: true), of: entry)
    }
  }

  /// A state's capital is a place in its own right, unless it is named as the state is or the state is no more.
  private mutating func addCapital(of state: Int) {
    guard let capital = entries[state].capital, entries[state].days.latest == nil else { return }
    let id = NameVariants.slug(of: capital)
    guard entryByID[id] == nil else { return }
    let place = entries.count
    entries.append(GazetteerEntry(id: id, name: capital, kind: .place, of: entries[state].id))
    entryByID[id] = place
    for index in aliases.indices where aliasEntries[index] == state && aliases[index].aliasClass == .capital {
      add(GazetteerAlias(text: aliases[index].text, aliasClass: .name, isShared: true), of: place)
    }
  }

  private mutating func add(_ alias: GazetteerAlias, of entry: Int) {
    aliases.append(alias)
    aliasEntries.append(entry)
    let reading = GazetteerReading(entry: entry, aliasClass: alias.aliasClass, isShared: alias.isShared)
    NameVariants.forEachSpelling(of: alias.text, isPerson: entries[entry].kind == .person) { words in
      readings.append((trie.insert(words), reading))
    }
  }

  private func error(_ problem: GazetteerError.Problem) -> GazetteerError {
    GazetteerError(list: list, line: line, problem: problem)
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end && (bytes[start] == Byte.space || bytes[start] == Byte.carriageReturn) { start += 1 }
    while start < end && (bytes[end - 1] == Byte.space || bytes[end - 1] == Byte.carriageReturn) { end -= 1 }
    return start..<end
  }

  /// The parts between separators, blanks trimmed, empty ones kept.
  private func split(_ range: Range<Int>, at separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == separator {
      parts.append(trimmed(start..<index))
      start = index + 1
    }
    parts.append(trimmed(start..<range.upperBound))
    return parts
  }
}

private enum Byte {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0a
  static let carriageReturn: UInt8 = 0x0d
  static let space: UInt8 = 0x20
  static let hash: UInt8 = 0x23
  static let asterisk: UInt8 = 0x2a
  static let colon: UInt8 = 0x3a
  static let semicolon: UInt8 = 0x3b
  static let equals: UInt8 = 0x3d
}
