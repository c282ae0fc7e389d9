/// Where an event lies from the day it is told.
enum Direction: Hashable, Sendable {
  case past, future, unknown
}

/// A direction and the words that settled it.
struct DirectionCue: Hashable, Sendable {
  let direction: Direction
  let cue: Span?

  static let unknown = DirectionCue(direction: .unknown, cue: nil)
}

extension TimexReader {
  /// How far from the expression its verb is looked for, in tokens.
  private static let reach = 25

  /// The direction of the expression that begins at `start`: by the words right before it, else by the nearest verb before
  /// it in the sentence, else by the first verb behind it.
  ///
  /// - Complexity: O(1): at most 50 tokens are looked at.
  func direction() -> DirectionCue {
    if let cue = cueRightBefore() { return cue }
    if kind() == .will { return cue(.future, at: position) }
    if let cue = cueBefore() { return cue }
    return cueBehind() ?? .unknown
  }

  private func cue(_ direction: Direction, at index: Int) -> DirectionCue {
    DirectionCue(direction: direction, cue: tokens[index].span)
  }

  /// "until Monday", "as soon as Monday", "ahead of Monday"; "since Monday".
  private func cueRightBefore() -> DirectionCue? {
    let before = kind(at: start - 1) == .the ? start - 2 : start - 1
    switch kind(at: before) {
    case .until: return isOpening(before) ? nil : cue(.future, at: before)
    case .since: return cue(.past, at: before)
    case .ended where isWord("ended", at: before): return cue(.past, at: before)
    case .planned: return cueOfVerb(at: before)
    case .edge where isWord("beginning", at: before): return cue(.future, at: before)
    case .be where !isWord("being", at: before): return cue(.future, at: before)
    case .on: return cueBeforeOn(before)
    case .asSoon where kind(at: before - 2) == .asSoon && [.soon, .early].contains(kind(at: before - 1)):
      return cue(.future, at: before - 2)
    case .of where kind(at: before - 1) == .ahead: return cue(.future, at: before - 1)
    case .none where TimexReader.openers.contains { isWord($0, at: before) }: return cue(.future, at: before)
    default: return nil
    }
  }

  /// "The vote is on Tuesday", "beginning on Tuesday".
  private func cueBeforeOn(_ on: Int) -> DirectionCue? {
    let before = on - 1
    let isOpen =
      kind(at: before) == .be && !isWord("being", at: before) || TimexReader.openers.contains { isWord($0, at: before) }
    return isOpen ? cue(.future, at: before) : nil
  }

  /// "starting Saturday": words that tell from when something will hold.
  private static let openers: [WordKey] = ["starting", "beginning", "effective", "commencing"]

  private func cueBefore() -> DirectionCue? {
    let lowest = max(sentence.lowerBound, start - TimexReader.reach)
    var index = start - 1
    // "the agreement to buy it in June" tells nothing of June, though a past verb stands before; "vowed to leave in June" does.
    var isInfinitive = false
    while index >= lowest {
      if endsClause(index) { return nil }
      if isInfinitive, kind(at: index) == .intending { return cue(aim(at: index), at: index) }
      if let found = cueOfVerb(at: index) { return isInfinitive && found.direction == .past ? .unknown : found }
      isInfinitive = isInfinitive || opensInfinitive(index)
      index -= 1
    }
    return nil
  }

  private func cueBehind() -> DirectionCue? {
    let highest = min(sentence.upperBound, position + TimexReader.reach)
    var index = position
    while index < highest {
      if endsClause(index) { return nil }
      if let cue = cueOfVerb(at: index) { return cue }
      index += 1
    }
    return nil
  }

  /// "to" before a word in lower case that is no name, number or determiner.
  private func opensInfinitive(_ index: Int) -> Bool {
    guard kind(at: index) == .to, contains(index + 1), index + 1 < start else { return false }
    return tokens[index + 1].isWord && !tokens[index + 1].isCapitalised
      && [.none, .be, .arranging].contains(kind(at: index + 1))
  }

  /// A semicolon, a dash or a quotation mark.
  private func endsClause(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .dash, .openQuote, .closeQuote, .straightQuote: kind(at: index) != .possessive
    case .mark: isMark(0x3B, at: index)
    default: false
    }
  }

  private func cueOfVerb(at index: Int) -> DirectionCue? {
    switch words[index].kind {
    case .will: return cue(.future, at: index)
    // "could not be reached", "could be heard": what was.
    case .modal:
      return cue(isWord("could", at: index) && [.not, .be].contains(kind(at: index + 1)) ? .past : .future, at: index)
    case .month: return isModalMay(index) ? cue(.future, at: index) : nil
    case .planned: return isAsPlanned(at: index) || isModifier(index) ? nil : cue(aim(at: index), at: index)
    case .intending:
      if index + 1 != start, isFollowedByAim(index) { return cue(aim(at: index), at: index) }
      // "agreed Tuesday to go": the day on which they agreed.
      return isWord("set", at: index) || index + 1 == start && ends(index, with: 0x64) ? cue(.past, at: index) : nil
    case .be where kind(at: index + 1) == .to: return cue(.future, at: index)
    case .be: return isProgressive(after: index) ? cue(.future, at: index) : nil
    case .arranging: return isPlainPresent(index) ? cue(.future, at: index) : nil
    case .pastVerb, .say: return isModifier(index) || isPassive(index) ? nil : cue(.past, at: index)
    case .have: return cue(.past, at: index)
    case .none: return isRegularPast(index) && !isModifier(index) && !isPassive(index) ? cue(.past, at: index) : nil
    default: return nil
    }
  }

  /// Whether a verb of arranged events stands in the plain present: "the summit opens Wednesday", "leaders meet Monday", but not "let the
  /// war begin". Words that are nouns too need a name, a pronoun or a determined noun before them, or a plural if they have no ending of
  /// their own: "the court visits", "lawmakers vote".
  private func isPlainPresent(_ index: Int) -> Bool {
    guard contains(index - 1), !tokens[index].isCapitalised else { return false }
    let before = tokens[index - 1]
    if [.to, .will, .modal, .not, .the, .a, .his, .possessive, .of, .this, .have].contains(kind(at: index - 1)) {
      return false
    }
    if TimexReader.auxiliaries.contains(before.lower) { return false }
    let hasEnding = ends(index, with: 0x73)
    if TimexReader.subjects.contains(before.lower) { return true }
    if words[index].number == 1 { return hasEnding || !isBehindLetting(index) }
    guard before.isWord, kind(at: index - 1) == .none else { return false }
    if hasEnding { return before.isCapitalised || [.the, .a, .his, .possessive].contains(kind(at: index - 2)) }
    return before.isCapitalised || ends(index - 1, with: 0x73)
  }

  /// "let the war begin", "saw them arrive".
  private func isBehindLetting(_ index: Int) -> Bool {
    (max(sentence.lowerBound, index - 6)..<index).contains { TimexReader.letting.contains(tokens[$0].lower) }
  }

  private static let letting: Set<WordKey> = [
    "let", "lets", "make", "makes", "made", "see", "saw", "watch", "watched", "help", "helped",
  ]
  private static let auxiliaries: Set<WordKey> = [
    "did", "do", "does", "didn't", "don't", "doesn't", "let", "help", "helped",
  ]
  private static let subjects: Set<WordKey> = ["he", "she", "it", "they", "we", "who", "which", "that"]

  /// "Until Thursday, they had …": a sentence that opens so tells what was.
  private func isOpening(_ index: Int) -> Bool {
    index == sentence.lowerBound || index == sentence.lowerBound + 1 && kind(at: index - 1) == .up
  }

  /// "may" in lower case.
  private func isModalMay(_ index: Int) -> Bool { words[index].number == 5 && !tokens[index].isCapitalised }

  /// A plan that "had been" made is told because it came to nothing.
  private func aim(at index: Int) -> Direction {
    kind(at: index - 1) == .been && kind(at: index - 2) == .have && isWord("had", at: index - 2) ? .past : .future
  }

  /// "is heard", "are reported": a participle behind the present.
  private func isPassive(_ index: Int) -> Bool { kind(at: index - 1) == .be || kind(at: index - 2) == .be }

  /// "as planned", "as previously scheduled", "more than expected": tells nothing of the direction.
  private func isAsPlanned(at index: Int) -> Bool {
    kind(at: index - 1) == .asSoon || kind(at: index - 2) == .asSoon || kind(at: index - 1) == .than
  }

  /// Before an aim: "agreed to", "set for", "ready to".
  private func isFollowedByAim(_ index: Int) -> Bool {
    kind(at: index + 1) == .to || kind(at: index + 1) == .for || kind(at: index + 2) == .to
  }

  /// "is meeting": a verb in -ing right behind.
  private func isProgressive(after index: Int) -> Bool {
    contains(index + 1) && tokens[index + 1].isWord && ends(index + 1, with: (0x69, 0x6E, 0x67))
  }

  /// A participle before its noun: "the planned talks", "newly elected".
  private func isModifier(_ index: Int) -> Bool {
    switch kind(at: index - 1) {
    case .the, .a, .his, .possessive, .of, .recent, .this, .those: true
    default: false
    }
  }

  /// A lower-case word of five letters or more in -ed.
  private func isRegularPast(_ index: Int) -> Bool {
    let token = tokens[index]
    // Who "headed" somewhere on a day may have left or be about to.
    guard token.isWord, !token.isCapitalised, token.span.count > 4, token.lower != "headed" else { return false }
    let text = document.article.text
    return text[token.span.end - 1] == 0x64 && text[token.span.end - 2] == 0x65
  }

  private func ends(_ index: Int, with letter: UInt8) -> Bool {
    document.article.text[tokens[index].span.end - 1] == letter
  }

  private func ends(_ index: Int, with tail: (UInt8, UInt8, UInt8)) -> Bool {
    let token = tokens[index]
    guard token.span.count > 4 else { return false }
    let text = document.article.text
    let end = token.span.end
    return text[end - 3] == tail.0 && text[end - 2] == tail.1 && text[end - 1] == tail.2
  }
}
