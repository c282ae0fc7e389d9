/// The pronouns of a sentence that stand for actors.
extension NounScanner {
  mutating func scanPronouns(_ sentence: Sentence) {
    for index in sentence.tokens where text.classes[index].contains(.pronoun) && nameAt[index] < 0 {
      let isRelative =
        text.tokens[index].lower == "who" || text.tokens[index].lower == "whose" || text.tokens[index].lower == "whom"
      let rule: MentionRule = isRelative ? .relativePronoun : .personalPronoun
      sightings.append(
        Sighting(
          tokens: index..<(index + 1), span: text.tokens[index].span, kind: .pronoun, entity: .person, rule: rule.name))
    }
  }
}
