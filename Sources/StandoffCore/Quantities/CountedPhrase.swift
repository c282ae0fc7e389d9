/// What a number counts, as far as the words around it tell.
struct CountedPhrase: Sendable {
  /// Tokens of the thing, without the number.
  var tokens: Range<Int>
  /// The token of its head noun.
  var head: Int
  var unit: String?
  var category: QuantityCategory
  /// True when the noun stands before the number: "troops … only a few hundred".
  var isElliptic = false
}

extension QuantityReader {
  /// The thing after a number: `troops`, `U.S. troops and heavy equipment` up to its first head, `divisions of air-defense systems`.
  func countedPhrase(after end: Int) -> CountedPhrase? {
    if isJoiningHyphen(end) { return compound(at: end + 1) }
    // "casualties of 15,000 a month": how often, and not what.
    if ["a", "per", "each", "every"].contains(word(end) ?? ""), let unit = word(end + 1), rateUnits.contains(unit) {
      return nil
    }
    var start = end
    let isPart = word(start) == "of"
    if isPart { start += 1 }
    while let key = word(start), phraseWords[key]?.contains(.determiner) == true || key == "more" { start += 1 }
    // "5,000 of the 8,500 soldiers": a part of what the second number counts.
    if isPart, let whole = cardinal(at: start) { start = whole.end }
    guard let phrase = nounPhrase(from: start) else { return forces(within: start) }
    guard let entry = countedThings[tokens[phrase.head].lower], entry.isUnit, word(phrase.head + 1) == "of",
      let inner = nounPhrase(from: afterDeterminers(phrase.head + 2))
    else { return phrase }
    let category = countedThings[tokens[inner.head].lower]?.category ?? entry.category
    return CountedPhrase(
      tokens: phrase.tokens.lowerBound..<inner.tokens.upperBound, head: inner.head,
      unit: unitName(phrase.head), category: category)
  }

  private func afterDeterminers(_ index: Int) -> Int {
    word(index).flatMap { phraseWords[$0] }?.contains(.determiner) == true ? index + 1 : index
  }

  /// `57-nation`: the noun joined to the number, whatever it modifies.
  private func compound(at index: Int) -> CountedPhrase? {
    guard isKind(index, .word) else { return nil }
    let category = countedThings[tokens[index].lower]?.category ?? .other
    return CountedPhrase(tokens: index..<(index + 1), head: index, unit: unitName(index), category: category)
  }

  /// "21,000 in air and naval forces": the branch of service, led in by a preposition, tells what is counted.
  private func forces(within start: Int) -> CountedPhrase? {
    guard word(start) == "in" else { return nil }
    let limit = min(bounds.upperBound, start + 7)
    guard
      let head = (start..<limit).first(where: { countedThings[tokens[$0].lower]?.category == .troops }),
      (start + 1..<head).allSatisfy({ phraseWords[tokens[$0].lower]?.isDisjoint(with: [.be, .have]) ?? true })
    else { return nil }
    return CountedPhrase(tokens: (start + 1)..<(head + 1), head: head, unit: unitName(head), category: .troops)
  }

  /// The words up to the first head noun: the first plural after which no counted noun of the phrase stands; else the last word.
  private func nounPhrase(from start: Int) -> CountedPhrase? {
    var position = start
    var head: Int?
    while bounds.contains(position), position - start < 9, isNominal(position) {
      if let found = head, !continuesPhrase(position, after: found) { break }
      if isPluralHead(position) { head = position }
      position += 1
      // What a hyphen joins goes on the phrase, whatever word it is: "surface-to-air".
      while isJoiningHyphen(position), bounds.contains(position + 1) {
        if isPluralHead(position + 1) { head = position + 1 }
        position += 2
      }
      if head.map({ !isPlural($0) }) ?? true, position - start < 4, joinsModifiers(position) { position += 1 }
    }
    guard position > start, let last = head ?? lastCounted(start..<position) ?? lastWord(start..<position) else {
      return nil
    }
    let own = countedThings[tokens[last].lower]?.category ?? .other
    let category = own == .other ? modifierCategory(start..<last) ?? .other : own
    return CountedPhrase(tokens: start..<(last + 1), head: last, unit: unitName(last), category: category)
  }

  /// "artillery and mortar systems", "regional and international bodies": a plural ends the list of modifiers.
  private func joinsModifiers(_ index: Int) -> Bool {
    guard word(index) == "and" || word(index) == "or" else { return false }
    let ahead = (index + 1..<min(bounds.upperBound, index + 4)).prefix { isNominal($0) && digits($0) == nil }
    return ahead.contains { isPlural($0) } && ahead.first.map { !isPlural($0) } ?? false
  }

  private func isPluralHead(_ index: Int) -> Bool {
    if isJoiningHyphen(index + 1) { return false }
    if isPlural(index) { return true }
    guard let entry = countedThings[tokens[index].lower] else { return false }
    return !entry.isUnit && !continuesAsNoun(index + 1)
  }

  private func continuesAsNoun(_ index: Int) -> Bool {
    bounds.contains(index) && isNominal(index) && isPlural(index)
  }

  private func lastCounted(_ range: Range<Int>) -> Int? { range.last { countedThings[tokens[$0].lower] != nil } }

  /// A phrase without plural or counted noun: its last word, unless it is one lone participle.
  private func lastWord(_ range: Range<Int>) -> Int? {
    guard let last = range.last(where: { tokens[$0].kind == .word }),
      range.count < 4 || range.contains(where: { tokens[$0].isCapitalised || tokens[$0].kind == .hyphen })
    else { return nil }
    return range.count == 1 && endsIn(last, "ed") ? nil : last
  }

  /// A singular in front is a modifier when its plural follows: "missile defense systems".
  private func hasPluralAhead(_ index: Int) -> Bool {
    (index..<min(bounds.upperBound, index + 3)).prefix { isNominal($0) && digits($0) == nil }.contains { isPlural($0) }
  }

  /// `battalion tactical groups`: a modifier that figures count tells what sort of groups.
  private func modifierCategory(_ range: Range<Int>) -> QuantityCategory? {
    range.compactMap { countedThings[tokens[$0].lower]?.category }.first { $0 != .other }
  }

  /// After a head: another counted noun goes on the phrase ("defense systems", "armed forces members"); a participle ends it.
  private func continuesPhrase(_ position: Int, after head: Int) -> Bool {
    if !isPlural(head), !endsIn(position, "ed"), hasPluralAhead(position) { return true }
    guard position == head + 1 else { return false }
    return (countedThings[tokens[position].lower] != nil || isPlural(position)) && !endsIn(position, "ed")
  }

  private func isNominal(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word || token.kind == .alphanumeric || token.kind == .number else { return false }
    if let role = phraseWord(token) { return role.isEmpty }
    return token.kind != .number || !token.hasSpaceBefore
  }

  /// A plural noun by its look: in -s but not -ss, -us, -is; not a possessive's owner, not a verb's third person after a name.
  private func isPlural(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.span.count > 3, !token.flags.contains(.abbreviation) else { return false }
    let bytes = document.article.text
    guard bytes[token.span.end - 1] == 0x73 else { return false }
    let before = bytes[token.span.end - 2]
    return before != 0x73 && before != 0x75 && before != 0x69
  }

  func endsIn(_ index: Int, _ suffix: StaticString) -> Bool {
    let span = tokens[index].span
    guard span.count > suffix.utf8CodeUnitCount + 2 else { return false }
    return suffix.withUTF8Buffer { wanted in
      document.article.text[(span.end - wanted.count)..<span.end].elementsEqual(wanted)
    }
  }

  private func unitName(_ index: Int) -> String { document.text(tokens[index]).lowercased() }

  /// The counted noun before an elliptic number: "NATO troops …, only a few hundred"; "the number of troops rose from".
  func antecedent(before index: Int) -> CountedPhrase? {
    var position = index - 1
    let limit = max(bounds.lowerBound, index - 40)
    while position >= limit {
      if let entry = countedThings[tokens[position].lower], entry.category != .other {
        var start = position
        while start > bounds.lowerBound, isNominal(start - 1), position - start < 3 { start -= 1 }
        return CountedPhrase(
          tokens: start..<(position + 1), head: position, unit: unitName(position), category: entry.category,
          isElliptic: true)
      }
      position -= 1
    }
    return nil
  }
}

private let rateUnits: Set<WordKey> = ["day", "week", "month", "year", "night", "hour"]
