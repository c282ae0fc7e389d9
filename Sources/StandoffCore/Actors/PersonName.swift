/// A person's name as it is compared: by the sound of its parts, so that Sergei and Sergey, Zelensky and Zelenskyy agree.
struct PersonName: Hashable, Sendable {
  /// The first part; equal to `last` in a name of one part.
  let first: NamePart
  let last: NamePart
  /// The parts between, which may be surnames too.
  let middle: [NamePart]
  /// `Jr.`, `III`: keeps a son apart from his father.
  let suffix: WordKey?

  var isSingle: Bool { first == last && middle.isEmpty }

  /// Whether two full names can be of one person: the same surname, and given names that agree or abbreviate each other.
  func agrees(with other: PersonName) -> Bool {
    guard last.sound == other.last.sound, first.agrees(with: other.first) else { return false }
    guard let suffix, let theirs = other.suffix else { return true }
    return suffix == theirs
  }
}

/// One part of a name: a word, or words joined by hyphens.
struct NamePart: Hashable, Sendable {
  /// A key of the letters with spelling habits evened out.
  let sound: UInt64
  /// A key of the consonants alone.
  let consonants: UInt64
  let initial: UInt8
  let isInitial: Bool

  func agrees(with other: NamePart) -> Bool {
    if sound == other.sound || consonants == other.consonants { return true }
    if isInitial || other.isInitial { return initial == other.initial }
    return Nicknames.group(of: sound).map { $0 == Nicknames.group(of: other.sound) } ?? false
  }

  /// - Parameter words: the letters of each word, as they stand.
  init(_ words: [ArraySlice<UInt8>]) {
    var sound = WordHasher()
    var consonants = WordHasher()
    var count = 0
    var first: UInt8 = 0
    for word in words {
      for letter in NamePart.letters(of: word) {
        if count == 0 { first = letter }
        sound.append(letter)
        if !NamePart.isVowel(letter) { consonants.append(letter) }
        count += 1
      }
    }
    self.sound = sound.key.hash
    self.consonants = consonants.key == WordHasher().key ? sound.key.hash : consonants.key.hash
    initial = first
    isInitial = count == 1
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  /// ASCII letters in lower case: `y` and `j` as `i`, `ks` as `x`, `kh` as `h`, `ou` as `u`, doubled letters once, no initial `Ye`.
  private static func letters(of word: ArraySlice<UInt8>) -> [UInt8] {
    let plain =
      word.contains { $0 >= 0x80 }
      ? Array(Diacritics.folded(String(decoding: word, as: UTF8.self)).utf8) : Array(word)
    var result: [UInt8] = []
    result.reserveCapacity(plain.count)
    for byte in plain {
      var letter = byte | 0x20
      guard (0x61...0x7A).contains(letter) else { continue }
      if letter == 0x79 || letter == 0x6A { letter = 0x69 }
      if let last = result.last {
        if last == letter { continue }
        if last == 0x6B && letter == 0x73 { result.removeLast(); letter = 0x78 }
        if last == 0x6B && letter == 0x68 { result.removeLast() }
        if last == 0x6F && letter == 0x75 { result.removeLast() }
        if result.count == 1 && last == 0x69 && letter == 0x65 { result.removeLast() }
      }
      result.append(letter)
    }
    return result
  }
}

/// Short forms of English given names.
enum Nicknames {
  /// A number shared by the forms of one name.
  static func group(of sound: UInt64) -> Int? { groups[sound] }

  private static let groups: [UInt64: Int] = {
    var groups: [UInt64: Int] = [:]
    for (number, line) in table.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { groups[NamePart([ArraySlice(Array(name.utf8))]).sound] = number }
    }
    return groups
  }()

  private static let table = """
    Joe Joseph Joey
    Tony Antony Anthony
    Bill William Will Billy
    Jim James Jimmy Jamie
    Bob Robert Rob Bobby
    Mike Michael Mick
    Ted Edward Ed Eddie Theodore
    Chuck Charles Charlie
    Tom Thomas
    Tim Timothy
    Dan Daniel Danny
    Dave David
    Steve Steven Stephen
    Chris Christopher
    Ben Benjamin Bibi Binyamin
    Ken Kenneth
    Ron Ronald
    Don Donald
    Alex Alexander Sandy
    Jake Jacob
    Liz Elizabeth Beth
    Kate Katherine Catherine
    Nick Nicholas
    Andy Andrew
    Rick Richard Dick Rich
    Greg Gregory
    Jeff Jeffrey Geoffrey
    Matt Matthew
    Sam Samuel
    Larry Lawrence
    Pat Patrick
    Pete Peter
    Jack John
    Mitch Mitchell
    Vlad Vladimir
    """
}

extension PersonName {
  /// The name in these tokens; nil when they hold no word.
  init?(_ tokens: ArraySlice<Token>, text: [UInt8]) {
    var parts: [[ArraySlice<UInt8>]] = []
    var isJoined = false
    var followsParticle = false
    var suffix: WordKey?
    for token in tokens {
      guard token.kind == .word || token.kind == .alphanumeric else {
        isJoined = token.kind == .hyphen && !parts.isEmpty && !followsParticle
        continue
      }
      let classes = WordClass.of(token.lower)
      // "Ben-Ari" is one surname, "El-Masri" goes with "Masri".
      followsParticle = classes.contains(.particle) && !(token.isCapitalised && token.lower == "ben")
      if classes.contains(.nameSuffix), !parts.isEmpty {
        suffix = token.lower
      } else if classes.contains(.particle), !token.isCapitalised || token.lower == "al" {
        isJoined = false
      } else if isJoined {
        parts[parts.count - 1].append(text[token.span.range])
      } else {
        parts.append([text[token.span.range]])
      }
      if !classes.contains(.particle) { isJoined = false }
    }
    let names = parts.map { NamePart($0) }
    guard let first = names.first, let last = names.last else { return nil }
    self.init(
      first: first, last: last, middle: names.count > 2 ? Array(names[1..<(names.count - 1)]) : [], suffix: suffix)
  }
}
