/// Numbers that are no quantities: dates, clock times, designations, references.
extension QuantityReader {
  /// Whether the number at these tokens is part of a name, a date or a time, judged by its neighbours.
  func isExcluded(_ range: Range<Int>) -> Bool {
    isDesignation(range) || isYearEnd(range.lowerBound) || isRatio(range) || isDatePart(range) || isClockTime(range)
      || isReference(range) || isBareOne(range)
  }

  /// `S-400`, `Su-24`, `COVID-19`, `24/7`, `9/11`: joined without a space to a word or a number before it.
  private func isDesignation(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if !tokens[first].hasSpaceBefore, first > bounds.lowerBound {
      let previous = tokens[first - 1]
      if previous.kind == .hyphen, first - 1 > bounds.lowerBound, !previous.hasSpaceBefore,
        tokens[first - 2].kind == .word || tokens[first - 2].kind == .alphanumeric
      {
        return true
      }
      if isSlash(first - 1) { return true }
    }
    return isSlash(range.upperBound) && !tokens[range.upperBound].hasSpaceBefore
  }

  /// The `13` of `2012–13`.
  private func isYearEnd(_ index: Int) -> Bool {
    guard isKind(index - 1, .hyphen) || isKind(index - 1, .dash), !tokens[index].hasSpaceBefore else { return false }
    return isYearShaped(index - 2) && tokens[index].span.count <= 4
  }

  /// `one in five`: a share, not a count.
  private func isRatio(_ range: Range<Int>) -> Bool {
    if word(range.upperBound) == "in", isSmall(range.upperBound + 1) { return isSmall(range.lowerBound) }
    return word(range.lowerBound - 1) == "in" && isSmall(range.lowerBound - 2) && isSmall(range.lowerBound)
  }

  private func isSmall(_ index: Int) -> Bool {
    guard let key = word(index) else { return false }
    return (digits(index) ?? numberWords[key] ?? 1000) <= 20
  }

  private func isSlash(_ index: Int) -> Bool {
    bounds.contains(index) && document.article.text[tokens[index].span.start] == 0x2F
  }

  /// `Jan. 21`, `21 January`, `January 21, 2022`, `in 2014`.
  private func isDatePart(_ range: Range<Int>) -> Bool {
    guard range.count == 1, let value = digits(range.lowerBound) else { return false }
    let index = range.lowerBound
    if isYearShaped(index) {
      let isLedIn = word(index - 1).map { yearLeads.contains($0) } ?? true
      return isLedIn || !countsThing(after: index + 1)
    }
    guard value >= 1, value <= 31, value == value.rounded() else { return false }
    return isMonth(index - 1) || isMonth(index + 1) || isMonth(index - 3)
      || (word(index + 1) == "and" && isMonth(index + 3))
  }

  private func isMonth(_ index: Int) -> Bool {
    bounds.contains(index) && tokens[index].isCapitalised && monthWords.contains(tokens[index].lower)
  }

  private func countsThing(after index: Int) -> Bool {
    (index..<(index + 3)).contains { word($0).flatMap { countedThings[$0] } != nil }
  }

  /// `16:08`, `4 p.m.`, `at 10 GMT`, `21 May 2022 23.34`.
  private func isClockTime(_ range: Range<Int>) -> Bool {
    let span = tokens[range.lowerBound].span
    if range.count == 1, (4...5).contains(span.count), document.article.text[span.end - 3] == 0x2E,
      isYearShaped(range.lowerBound - 1), isMonth(range.lowerBound - 2)
    {
      return true
    }
    guard let next = word(range.upperBound) else { return false }
    return ["p.m.", "a.m.", "pm", "am", "gmt", "utc", "o'clock", "edt", "est"].contains(next)
  }

  /// `Article 5`, `No. 10`, `Group of Seven`, `page 3`.
  private func isReference(_ range: Range<Int>) -> Bool {
    guard let previous = word(range.lowerBound - 1) else { return false }
    // "Russian forces number 190,000": a verb.
    if previous == "number", (digits(range.lowerBound) ?? 100) >= 100 { return false }
    if numberLabels.contains(previous) { return !countsThing(after: range.upperBound) }
    return previous == "of" && word(range.lowerBound - 2) == "group"
  }

  /// `one` counts only before a noun that figures count: "one soldier", not "one of the", "one option".
  private func isBareOne(_ range: Range<Int>) -> Bool {
    guard range.count == 1, word(range.lowerBound) == "one" else { return false }
    return !countsThing(after: range.upperBound) && !isSingleVictim(range.upperBound)
  }

  /// "killed one policeman", "one person was injured": somebody harmed, against "one man, one vote".
  private func isSingleVictim(_ index: Int) -> Bool {
    guard [index, index + 1].contains(where: { word($0).map { singlePeople.contains($0) } ?? false }) else {
      return false
    }
    return [index - 2, index - 3, index + 2, index + 3].contains { word($0).map { harmingWords.contains($0) } ?? false }
  }
}

/// Words before four digits that make them a year.
private let yearLeads: Set<WordKey> = [
  "in", "since", "by", "of", "the", "from", "until", "to", "'s", "during", "after", "before", "early", "late", "mid",
  "and", "through", "this", "that",
]
