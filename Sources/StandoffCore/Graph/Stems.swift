/// The stem of a word: its letters in lower case without the endings of number, tense and degree; nil for a word under three letters.
///
/// A light stemmer in the manner of D. Harman's "s-stemmer" (1991) with -ing and -ed: it joins `talks` and `talk`, `demanded` and `demand`,
/// `responses` and `response`, and leaves derivations (`demand`, `demanding`) apart only where an e was dropped.
func stem(of word: ArraySlice<UInt8>) -> WordKey? {
  word.withUnsafeBufferPointer { word in
    var letters = StemLetters(word)
    return letters.takeStem() ? letters.key : nil
  }
}

/// The letters of a word in lower case, as endings are taken from it.
struct StemLetters {
  private let word: UnsafeBufferPointer<UInt8>
  /// Letters of the word that are left.
  private var kept: Int
  /// A y stands where `ies` stood.
  private var endsInY = false

  init(_ word: UnsafeBufferPointer<UInt8>) {
    self.word = word
    kept = word.count
  }

  var count: Int { endsInY ? kept + 1 : kept }

  subscript(position: Int) -> UInt8 { position < kept ? lowered(word[position]) : 0x79 }

  var key: WordKey {
    var hasher = WordHasher()
    for position in 0..<count { hasher.append(self[position]) }
    return hasher.key
  }

  private func lowered(_ letter: UInt8) -> UInt8 { letter &- 0x41 < 26 ? letter | 0x20 : letter }

  func hasEnding(_ ending: [UInt8]) -> Bool {
    let start = count - ending.count
    return start >= 0 && ending.indices.allSatisfy { self[start + $0] == ending[$0] }
  }

  mutating func removeLast(_ length: Int = 1) {
    kept -= endsInY ? length - 1 : length
    endsInY = false
  }

  /// Takes the endings of number, tense and degree off; does nothing and returns false for a word under three letters.
  mutating func takeStem() -> Bool {
    guard kept >= 3 else { return false }
    if kept > 4, ends(in: "ies") {
      kept -= 3
      endsInY = true
    } else if kept > 5, ends(in: "ing") {
      kept -= 3
    } else if kept > 4, ends(in: "ed") || ends(in: "es") {
      kept -= 2
    } else if kept > 3, ends(in: "s"), !ends(in: "ss") {
      kept -= 1
    }
    if !endsInY, kept > 3, self[kept - 1] == 0x65 { kept -= 1 }
    return true
  }

  @inline(__always)
  private func ends(in ending: StaticString) -> Bool {
    let start = kept - ending.utf8CodeUnitCount
    return ending.withUTF8Buffer { letters in letters.indices.allSatisfy { self[start + $0] == letters[$0] } }
  }
}

/// Words that carry no topic: articles, pronouns, prepositions, auxiliaries, conjunctions and the verbs of reporting.
let functionWords = WordSet(
  """
  a about above according add added adds after again against all already also although am amid among an and any are around as asked at away
  back be became because been before began being below between both but by call called calls came can come could day days did do does
  doing down during each earlier even ever every few first for former friday from further get give given go going gone had has have having
  he her here hers him his how however i if in including into is it its itself just last later least less like made make many may me might
  monday month months more most mr mrs ms much must my near never new next no nor not now of off official officials on once one only onto or
  other others our out over own part people president put reported reporters said same saturday say saying says second see seen set she should
  since so some still such sunday take taken than that the their them then there these they thing things third this those though
  through thursday time to today told too toward towards tuesday two under until up upon us use used very via want wants was way we
  wednesday week weeks well went were what when where whether which while who whom whose why will with within without would year years
  yesterday yet you your
  """.split(whereSeparator: \.isWhitespace).map { WordKey($0) })

/// The stems of the content words of a stretch of text, without the words that name actors or places and without titles.
///
/// - Complexity: O(tokens of the stretch + log tokens of the document).
func contentStems(in extent: Span, of annotated: AnnotatedDocument) -> [WordKey] {
  let document = annotated.document
  var stems: [WordKey] = []
  var index = document.tokenIndex(from: extent.start)
  var mention = annotated.mentions.partitioningIndex { $0.span.end > extent.start }
  while index < document.tokens.count, document.tokens[index].span.start < extent.end {
    let token = document.tokens[index]
    while mention < annotated.mentions.count, annotated.mentions[mention].span.end <= token.span.start { mention += 1 }
    let isName = mention < annotated.mentions.count && annotated.mentions[mention].namesSomebody(at: token.span)
    if token.kind == .word, !isName, !functionWords.contains(token.lower),
      token.span.count >= 3
    {
      stems.append(deedStem(of: document.article.text[token.span.range]))
    }
    index += 1
  }
  return stems
}

extension Mention {
  /// Whether a token is part of a name, a title, a seat or a nationality; words of a description are not.
  func namesSomebody(at token: Span) -> Bool {
    guard span.overlaps(token) else { return false }
    switch kind {
    case .name, .metonym, .demonym, .title, .label: return true
    case .pronoun, .description: return false
    }
  }
}
