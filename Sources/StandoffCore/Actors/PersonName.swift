/// A person's name as it is compared: by the sound of its parts, so that Sergei and Sergey, Zelensky and Zelenskyy agree.
struct PersonName: Hashable, Sendable {
  /// The first part; equal to `last` in a name of one part.
  let first: NamePart
  let last: NamePart
  /// The parts between, which may be surnames too.
  let middle: [NamePart]
  /// `Jr.`, `III`: keeps a son apart from his father.
  let suffix: WordKey?
  /// Of one part alone.
  let isSingle: Bool

  init(first: NamePart, last: NamePart, middle: [NamePart], suffix: WordKey?) {
    self.first = first
    self.last = last
    self.middle = middle
    self.suffix = suffix
    isSingle = first == last && middle.isEmpty
  }

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
  let sound: WordKey
  /// A key of the consonants alone.
  let consonants: WordKey
  let initial: UInt8
  let isInitial: Bool

  func agrees(with other: NamePart) -> Bool {
    if sound == other.sound || consonants == other.consonants { return true }
    if isInitial || other.isInitial { return initial == other.initial }
    return Nicknames.group(of: sound).map { $0 == Nicknames.group(of: other.sound) } ?? false
  }

}

extension NamePart {
  /// A part of one word, as it stands.
  init(_ word: ArraySlice<UInt8>) {
    var reader = NamePartReader()
    reader.read(word)
    self = reader.part
  }
}

/// Makes a part of a name from the letters of its words, without keeping them.
private struct NamePartReader {
  private var sound = WordHasher()
  private var consonants = WordHasher()
  private var count = 0
  private var consonantCount = 0
  private var first: UInt8 = 0

  /// The part that the words so far make.
  var part: NamePart {
    NamePart(
      sound: sound.key, consonants: consonantCount == 0 ? sound.key : consonants.key, initial: first,
      isInitial: count == 1)
  }

  /// ASCII letters in lower case: `y` and `j` as `i`, `ks` as `x`, `kh` as `h`, `ou` as `u`, doubled letters once, no initial `Ye`.
  mutating func read(_ word: ArraySlice<UInt8>) {
    if word.contains(where: { $0 >= 0x80 }) {
      readLetters(of: Array(Diacritics.folded(String(decoding: word, as: UTF8.self)).utf8)[...])
    } else {
      readLetters(of: word)
    }
  }

  private mutating func readLetters(of word: ArraySlice<UInt8>) {
    // The last letter waits, for the next may swallow it.
    var last: UInt8 = 0
    var isFirst = true
    for byte in word {
      var letter = byte | 0x20
      guard (0x61...0x7A).contains(letter) else { continue }
      if letter == 0x79 || letter == 0x6A { letter = 0x69 }
      if letter == last { continue }
      switch (last, letter) {
      case (0, _), (0x6B, 0x68), (0x6F, 0x75): break
      case (0x6B, 0x73): letter = 0x78
      case (0x69, 0x65) where isFirst: break
      default:
        append(last)
        isFirst = false
      }
      last = letter
    }
    if last != 0 { append(last) }
  }

  private mutating func append(_ letter: UInt8) {
    if count == 0 { first = letter }
    count += 1
    sound.append(letter)
    guard !isVowel(letter) else { return }
    consonants.append(letter)
    consonantCount += 1
  }

  private func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }
}

/// Short forms of English given names.
enum Nicknames {
  /// A number shared by the forms of one name.
  static func group(of sound: WordKey) -> Int? { groups[sound] }

  private static let groups: [WordKey: Int] = {
    var groups: [WordKey: Int] = [:]
    for (number, line) in table.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { groups[NamePart(Array(name.utf8)[...]).sound] = number }
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
    var parts: [NamePart] = []
    var part: NamePartReader?
    var isJoined = false
    var followsParticle = false
    var suffix: WordKey?
    for token in tokens {
      guard token.kind == .word || token.kind == .alphanumeric else {
        isJoined = token.kind == .hyphen && part != nil && !followsParticle
        continue
      }
      let classes = WordClass.of(token.lower)
      // "Ben-Ari" is one surname, "El-Masri" goes with "Masri".
      followsParticle = classes.contains(.particle) && !(token.isCapitalised && token.lower == "ben")
      if classes.contains(.nameSuffix), part != nil {
        suffix = token.lower
      } else if classes.contains(.particle), !token.isCapitalised || token.lower == "al" {
        isJoined = false
      } else {
        if !isJoined {
          if let part { parts.append(part.part) }
          part = NamePartReader()
        }
        part?.read(text[token.span.range])
      }
      if !classes.contains(.particle) { isJoined = false }
    }
    guard let last = part?.part else { return nil }
    self.init(first: parts.first ?? last, last: last, middle: Array(parts.dropFirst()), suffix: suffix)
  }
}
