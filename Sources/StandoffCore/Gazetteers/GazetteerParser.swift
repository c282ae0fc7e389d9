/// Reads lists of names into entries and phrases; one parser may read several lists.
///
/// Half a megabyte is read before the first screen, so nothing here makes a string or an array that is not kept.
struct GazetteerParser {
  private(set) var entries: [GazetteerEntry] = []
  private(set) var aliases: [GazetteerAlias] = []
  private(set) var aliasEntries: [Int] = []
  /// Entries by the hash of their id.
  private(set) var entryByID: [WordKey: Int] = [:]
  private(set) var trie: TokenTrie
  /// What each phrase of the trie names: (node, reading), in the order of the lists.
  private(set) var readings: [(node: Int, reading: GazetteerReading)] = []

  private var line = ListLine()
  private var interned: [WordKey: String] = [:]
  private var spellings = NameSpellings()

  /// - Parameter byteCount: bytes of all the lists to come, to reserve room.
  init(byteCount: Int) {
    trie = TokenTrie(minimumCapacity: byteCount / 24)
    entries.reserveCapacity(byteCount / 80)
    aliases.reserveCapacity(byteCount / 40)
    aliasEntries.reserveCapacity(byteCount / 40)
    readings.reserveCapacity(byteCount / 30)
    entryByID.reserveCapacity(byteCount / 80)
  }

  /// - Complexity: O(bytes of the list).
  mutating func read(_ text: GazetteerText) throws(GazetteerError) {
    line = ListLine(list: text.name, text: text.text)
    while line.next() { if try line.readFields() { try readLine() } }
  }

  private mutating func readLine() throws(GazetteerError) {
    let (name, isShared) = line.unmarked(line.name)
    if name.isEmpty { throw line.error(.emptyName) }
    guard let kind = Self.kinds[line.key(line.kind)] else { throw line.error(.unknownKind(line.string(line.kind))) }
    let attributes = try readAttributes()
    let (entry, isNew) = try place(name: name, kind: kind, attributes)
    if isNew {
      add(name, .name, isShared: isShared, of: entry)
      if kind == .person { addShortForms(surname: attributes.surname, entry: entry) }
    }
    try readAliases(of: entry)
    if isNew && kind == .state { addCapital(of: entry) }
  }

  private static let kinds = NamedCases<EntityKind>()
  private static let aliasClasses = NamedCases<AliasClass>()

  // MARK: Attributes

  private mutating func readAttributes() throws(GazetteerError) -> GazetteerAttributes {
    var result = GazetteerAttributes()
    var parts = ListParts(line.attributes, separator: ListByte.semicolon)
    while let part = parts.next(in: line.bytes) {
      if part.isEmpty { continue }
      let equals = line.firstIndex(of: ListByte.equals, in: part) ?? part.upperBound
      let key = line.trimmed(part.lowerBound..<equals)
      guard let attribute = GazetteerAttribute.names[line.key(key)] else {
        throw line.error(.unknownAttribute(line.string(key)))
      }
      let value = line.trimmed(min(equals + 1, part.upperBound)..<part.upperBound)
      if value.isEmpty { throw line.error(.attributeWithoutValue(line.string(key))) }
      try set(attribute, to: value, in: &result)
    }
    return result
  }

  private mutating func set(
    _ attribute: GazetteerAttribute, to value: Range<Int>, in attributes: inout GazetteerAttributes
  ) throws(GazetteerError) {
    switch attribute {
    case .id: attributes.id = line.string(value)
    case .of: attributes.of = intern(value)
    case .to: attributes.to = intern(value)
    case .seat: attributes.seat = intern(value)
    case .capital: attributes.capital = line.string(value)
    case .iso: attributes.iso = line.string(value)
    case .office: attributes.office = intern(value)
    case .surname: attributes.surname = value
    case .since: attributes.since = try line.date(value)
    case .until: attributes.until = try line.date(value)
    case .gender: attributes.gender = try gender(value)
    }
  }

  private func gender(_ value: Range<Int>) throws(GazetteerError) -> Gender {
    switch line.bytes[value.lowerBound] {
    case 0x66 where value.count == 1: .female
    case 0x6d where value.count == 1: .male
    default: throw line.error(.unknownGender(line.string(value)))
    }
  }

  /// One string for all uses of the same words.
  private mutating func intern(_ range: Range<Int>) -> String {
    let key = line.key(range)
    if let known = interned[key] { return known }
    let string = line.string(range)
    interned[key] = string
    return string
  }

  // MARK: Entries

  /// The entry of a line: a new one, or the person already listed whose further office this is.
  private mutating func place(
    name: Range<Int>, kind: EntityKind, _ attributes: GazetteerAttributes
  ) throws(GazetteerError) -> (index: Int, isNew: Bool) {
    let id = attributes.id ?? NameSlug.slug(of: line.bytes[name])
    let key = WordKey(id)
    let days = try line.days(since: attributes.since, until: attributes.until)
    if let known = entryByID[key] {
      guard kind == .person && entries[known].kind == .person else { throw line.error(.duplicateID(id)) }
      entries[known].update(with: attributes, days: days)
      return (known, false)
    }
    var entry = GazetteerEntry(id: id, name: line.string(name), kind: kind)
    entry.update(with: attributes, days: days)
    entries.append(entry)
    entryByID[key] = entries.count - 1
    return (entries.count - 1, true)
  }

  /// A state's capital is a place in its own right, unless it is named as the state is or the state is no more.
  private mutating func addCapital(of state: Int) {
    guard let capital = entries[state].capital, entries[state].days.latest == nil else { return }
    let id = NameSlug.slug(of: Array(capital.utf8)[...])
    guard entryByID[WordKey(id)] == nil else { return }
    let place = entries.count
    entries.append(GazetteerEntry(id: id, name: capital, kind: .place, of: entries[state].id))
    entryByID[WordKey(id)] = place
    var index = aliases.count - 1
    while index >= 0 && aliasEntries[index] == state {
      if aliases[index].aliasClass == .capital { addCopy(of: aliases[index], to: place) }
      index -= 1
    }
  }

  private mutating func addCopy(of alias: GazetteerAlias, to entry: Int) {
    let bytes = Array(alias.text.utf8)
    aliases.append(GazetteerAlias(text: alias.text, aliasClass: .name, isShared: true))
    aliasEntries.append(entry)
    spellings.read(bytes, 0..<bytes.count, isPerson: false)
    addReadings(GazetteerReading(entry: entry, aliasClass: .name, isShared: true))
  }

  // MARK: Aliases

  private mutating func readAliases(of entry: Int) throws(GazetteerError) {
    var parts = ListParts(line.aliases, separator: ListByte.semicolon)
    while let part = parts.next(in: line.bytes) {
      if part.isEmpty { continue }
      var rest = part
      var aliasClass = AliasClass.name
      if let colon = line.firstIndex(of: ListByte.colon, in: part) {
        let word = part.lowerBound..<colon
        guard let known = Self.aliasClasses[line.key(word)] else {
          throw line.error(.unknownAliasClass(line.string(word)))
        }
        aliasClass = known
        rest = line.trimmed(colon + 1..<part.upperBound)
      }
      let (text, isShared) = line.unmarked(rest)
      if text.isEmpty { throw line.error(.emptyName) }
      add(text, aliasClass, isShared: isShared, of: entry)
      if entries[entry].kind == .person { addShortForms(surname: nil, entry: entry) }
    }
  }

  private mutating func add(_ text: Range<Int>, _ aliasClass: AliasClass, isShared: Bool, of entry: Int) {
    aliases.append(GazetteerAlias(text: line.string(text), aliasClass: aliasClass, isShared: isShared))
    aliasEntries.append(entry)
    spellings.read(line.bytes, text, isPerson: entries[entry].kind == .person)
    addReadings(GazetteerReading(entry: entry, aliasClass: aliasClass, isShared: isShared))
  }

  /// The surname, and first name with surname, of the person's name that `spellings` has just read.
  private mutating func addShortForms(surname: Range<Int>?, entry: Int) {
    for form in spellings.shortForms(surname: surname.map { line.bytes[$0] }) {
      spellings.choose(form)
      addReadings(GazetteerReading(entry: entry, aliasClass: form.aliasClass, isShared: true))
    }
  }

  private mutating func addReadings(_ reading: GazetteerReading) {
    for index in 0..<spellings.count { readings.append((trie.insert(spellings[index]), reading)) }
  }
}
