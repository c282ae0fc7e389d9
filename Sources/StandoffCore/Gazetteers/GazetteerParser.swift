/// Reads lists of names into entries and phrases; one parser may read several lists.
///
/// Half a megabyte is read before the first screen, so nothing here makes a string: entries are ranges of the lists' bytes.
struct GazetteerParser {
  private(set) var bytes: [UInt8] = []
  private(set) var records: [GazetteerRecord] = []
  private(set) var terms: [TermRecord] = []
  private(set) var aliases: [AliasRecord] = []
  /// Entries by the key of their id.
  private(set) var entryByID: WordMap<Int32>
  /// The last term of each office and owner.
  private(set) var termByOffice: WordMap<Int32>
  private(set) var trie: TokenTrie
  /// What each phrase of the trie names, in the order of the lists.
  private(set) var readings: [PhraseReading] = []

  private var spellings = NameSpellings()
  /// The list being read is the reader's own, which corrects those before it.
  private var isOwn = false
  /// Where the list being read begins in `bytes`.
  private var base = 0

  /// - Parameter byteCount: bytes of all the lists to come, to reserve room.
  init(byteCount: Int) {
    trie = TokenTrie(minimumCapacity: byteCount / 20)
    entryByID = WordMap(minimumCapacity: byteCount / 80)
    termByOffice = WordMap(minimumCapacity: byteCount / 160)
    bytes.reserveCapacity(byteCount)
    records.reserveCapacity(byteCount / 80)
    terms.reserveCapacity(byteCount / 80)
    aliases.reserveCapacity(byteCount / 40)
    readings.reserveCapacity(byteCount / 16)
  }

  /// Reads a list of the program's own.
  /// - Complexity: O(bytes of the list).
  mutating func read(_ text: GazetteerText) throws(GazetteerError) {
    var line = begin(text)
    while line.next() { if try line.readFields() { try readLine(line) } }
  }

  /// Reads a list of the reader's: it may correct what is known, and a line that is not in the format is passed over.
  ///
  /// - Returns: why each of those lines was.
  mutating func readOwn(_ text: GazetteerText) -> [GazetteerError] {
    isOwn = true
    defer { isOwn = false }
    var problems: [GazetteerError] = []
    var line = begin(text)
    while line.next() {
      do {
        if try line.readFields() { try readLine(line) }
      } catch {
        problems.append(error)
      }
    }
    return problems
  }

  private mutating func begin(_ text: GazetteerText) -> ListLine {
    base = bytes.count
    let line = ListLine(list: text.name, text: text.text)
    bytes += line.bytes
    return line
  }

  private func kept(_ range: Range<Int>) -> ListRange {
    ListRange((range.lowerBound + base)..<(range.upperBound + base))
  }

  private mutating func readLine(_ line: ListLine) throws(GazetteerError) {
    let (name, isShared) = line.unmarked(line.name)
    if name.isEmpty { throw line.error(.emptyName) }
    let kindKey = line.key(line.kind)
    if isOwn && kindKey == "nothing" { return try readNothing(line, name) }
    guard let kind = Self.kinds[kindKey] else { throw line.error(.unknownKind(line.string(line.kind))) }
    let attributes = try readAttributes(line)
    let (entry, isNew) = try place(line, name: name, kind: kind, attributes)
    if isNew || isOwn {
      add(line, name, .name, isShared: isShared, of: entry)
      if kind == .person { addShortForms(line, surname: attributes.surname, entry: entry) }
    }
    try readAliases(line, of: entry)
    if isNew && kind == .state { addCapital(of: entry) }
  }

  private static let kinds = NamedCases<EntityKind>()
  private static let aliasClasses = NamedCases<AliasClass>()

  /// Words that name nothing, whatever the lists before say.
  private mutating func readNothing(_ line: ListLine, _ name: Range<Int>) throws(GazetteerError) {
    add(line, name, .name, isShared: false, of: PhraseReading.nothing)
    try readAliases(line, of: PhraseReading.nothing)
  }

  // MARK: Attributes

  private func readAttributes(_ line: ListLine) throws(GazetteerError) -> GazetteerAttributes {
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
      try set(attribute, to: value, in: &result, line)
    }
    return result
  }

  private func set(
    _ attribute: GazetteerAttribute, to value: Range<Int>, in attributes: inout GazetteerAttributes, _ line: ListLine
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
    case .since: attributes.since = try line.date(value)
    case .until: attributes.until = try line.date(value)
    case .gender: attributes.gender = try gender(value, line)
    }
  }

  private func gender(_ value: Range<Int>, _ line: ListLine) throws(GazetteerError) -> Gender {
    switch line.bytes[value.lowerBound] {
    case 0x66 where value.count == 1: .female
    case 0x6d where value.count == 1: .male
    default: throw line.error(.unknownGender(line.string(value)))
    }
  }

  // MARK: Entries

  /// The entry of a line: a new one, the person already listed whose further office this is, or the one that the reader corrects.
  private mutating func place(
    _ line: ListLine, name: Range<Int>, kind: EntityKind, _ attributes: GazetteerAttributes
  ) throws(GazetteerError) -> (index: Int, isNew: Bool) {
    let key = attributes.id.isEmpty ? NameSlug.key(of: line.bytes[name]) : line.key(attributes.id)
    let days = try line.days(since: attributes.since, until: attributes.until)
    let known = Int(entryByID.insert(Int32(records.count), for: key))
    let isNew = known == records.count
    if isNew {
      records.append(GazetteerRecord(name: kept(name), id: kept(attributes.id), key: key, kind: kind))
    } else if isOwn {
      records[known].kind = kind
      if !attributes.id.isEmpty {
        records[known].id = kept(attributes.id)
        records[known].name = kept(name)
      }
    } else if kind != .person || records[known].kind != .person {
      let id = attributes.id.isEmpty ? NameSlug.slug(of: line.bytes[name]) : line.string(attributes.id)
      throw line.error(.duplicateID(id))
    }
    update(known, with: attributes, days: days, line)
    return (known, isNew)
  }

  /// Takes over what a line says; a line with an office adds a term, as does a reader's that dates whom a person belongs to.
  private mutating func update(
    _ entry: Int, with attributes: GazetteerAttributes, days: DayInterval, _ line: ListLine
  ) {
    records[entry].gender = attributes.gender ?? records[entry].gender
    if !attributes.of.isEmpty {
      records[entry].of = kept(attributes.of)
      records[entry].hasOwnOwner = isOwn
    }
    if !attributes.seat.isEmpty { records[entry].seat = kept(attributes.seat) }
    if !attributes.capital.isEmpty { records[entry].capital = kept(attributes.capital) }
    if !attributes.iso.isEmpty { records[entry].iso = kept(attributes.iso) }
    let isDated = attributes.since != nil || attributes.until != nil
    if !attributes.office.isEmpty || isDated && records[entry].kind == .person && !attributes.of.isEmpty {
      addTerm(of: entry, attributes, days: days, line)
    } else if isDated {
      records[entry].days = days
    }
  }

  private mutating func addTerm(
    of person: Int, _ attributes: GazetteerAttributes, days: DayInterval, _ line: ListLine
  ) {
    let term = Int32(terms.count)
    terms.append(
      TermRecord(
        person: Int32(person), office: kept(attributes.office), of: kept(attributes.of), to: kept(attributes.to),
        days: days, isOwn: isOwn))
    if records[person].lastTerm < 0 {
      records[person].firstTerm = term
    } else {
      terms[Int(records[person].lastTerm)].next = term
    }
    records[person].lastTerm = term
    if attributes.of.isEmpty { return }
    let key = Gazetteer.officeKey(line.bytes[attributes.office], line.bytes[attributes.of])
    if let previous = termByOffice[key] { terms[Int(term)].previousOfOffice = previous }
    termByOffice[key] = term
  }

  /// A state's capital is a place in its own right, unless it is named as the state is or the state is no more.
  private mutating func addCapital(of state: Int) {
    let capital = records[state].capital
    guard !capital.isEmpty, records[state].days.latest == nil else { return }
    let place = records.count
    let key = NameSlug.key(of: bytes[capital.range])
    guard entryByID.insert(Int32(place), for: key) == place else { return }
    var record = GazetteerRecord(name: capital, id: .none, key: key, kind: .place)
    let owner = records[state].id
    record.of = owner.isEmpty ? .none : owner
    records.append(record)
    if owner.isEmpty { placeOwner(of: place, state) }
    var index = aliases.count - 1
    while index >= 0 && Int(aliases[index].entry) == state {
      if aliases[index].aliasClass == .capital { addCopy(of: aliases[index], to: place) }
      index -= 1
    }
  }

  /// Writes the id of a state, which no list spells out, behind the lists.
  private mutating func placeOwner(of place: Int, _ state: Int) {
    let start = bytes.count
    bytes += Array(NameSlug.slug(of: bytes[records[state].name.range]).utf8)
    records[place].of = ListRange(start..<bytes.count)
  }

  private mutating func addCopy(of alias: AliasRecord, to entry: Int) {
    aliases.append(AliasRecord(entry: Int32(entry), text: alias.text, aliasClass: .name, isShared: true))
    spellings.read(bytes, alias.text.range, isPerson: false)
    addReadings(of: entry, .name, isShared: true)
  }

  // MARK: Aliases

  private mutating func readAliases(_ line: ListLine, of entry: Int) throws(GazetteerError) {
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
      add(line, text, aliasClass, isShared: isShared, of: entry)
      if entry >= 0, records[entry].kind == .person { addShortForms(line, surname: 0..<0, entry: entry) }
    }
  }

  private mutating func add(
    _ line: ListLine, _ text: Range<Int>, _ aliasClass: AliasClass, isShared: Bool, of entry: Int
  ) {
    aliases.append(AliasRecord(entry: Int32(entry), text: kept(text), aliasClass: aliasClass, isShared: isShared))
    spellings.read(line.bytes, text, isPerson: entry >= 0 && records[entry].kind == .person)
    addReadings(of: entry, aliasClass, isShared: isShared)
  }

  /// The surname, and first name with surname, of the person's name that `spellings` has just read.
  private mutating func addShortForms(_ line: ListLine, surname: Range<Int>, entry: Int) {
    for form in spellings.shortForms(surname: surname.isEmpty ? nil : line.bytes[surname]) {
      spellings.choose(form)
      addReadings(of: entry, form.aliasClass, isShared: true)
    }
  }

  private mutating func addReadings(of entry: Int, _ aliasClass: AliasClass, isShared: Bool) {
    for index in 0..<spellings.count {
      let node = trie.insert(spellings[index])
      readings.append(
        PhraseReading(
          node: Int32(node), entry: Int32(entry), aliasClass: aliasClass, isShared: isShared,
          decides: isOwn && !isShared))
    }
  }
}

/// What one phrase of the trie names.
struct PhraseReading: Sendable {
  let node: Int32
  /// Index of an entry, or `nothing`.
  let entry: Int32
  let aliasClass: AliasClass
  let isShared: Bool
  /// The reader says what these words name: nothing else they may name counts.
  let decides: Bool

  static let nothing = -1
}
