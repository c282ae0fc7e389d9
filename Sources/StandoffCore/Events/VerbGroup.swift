/// The auxiliaries before a verb, adverbs and times skipped, up to the token at `end` or a "to".
struct VerbGroup: Sendable {
  var auxiliary: PhraseWord?
  var isTo = false
  var end: Int
}

extension EventContext {
  /// The auxiliaries before a verb form within its clause.
  func verbGroup(before verb: Int, in clause: Range<Int>, form: VerbForm) -> VerbGroup {
    var group = VerbGroup(end: verb - 1)
    while clause.contains(group.end), verb - group.end < 8 {
      if let first = timeEnding(at: group.end), first > clause.lowerBound {
        group.end = first - 1
        continue
      }
      let role = role(group.end)
      if !role.isDisjoint(with: .auxiliary), !isPossessiveMark(group.end, before: form) {
        group.auxiliary = (group.auxiliary ?? []).union(role)
      } else if word(group.end) == "to" {
        group.isTo = true
        return group
      } else if role.isDisjoint(with: [.adverb, .negation]) && !isAdverb(group.end) {
        break
      }
      group.end -= 1
    }
    return group
  }

  func isAdverb(_ index: Int) -> Bool {
    let span = tokens[index].span
    let bytes = document.article.text
    return span.count > 4 && bytes[span.end - 2] == 0x6C && bytes[span.end - 1] == 0x79 && !tokens[index].isCapitalised
  }

  /// `'s` after a name is a possessive, or "is" and "has" before a participle.
  private func isPossessiveMark(_ index: Int, before form: VerbForm) -> Bool {
    word(index) == "'s" && form != .gerund && form != .past
  }
}
